"""How much of a person's pay can a judgment creditor take? (735 ILCS 5/12-803, 12-808).

Each payday the smallest of three: 15 % of gross pay, disposable pay above 45 hours of the
minimum wage a week, and what federal law leaves after support. Creditors are paid in order:
all together never more than one of them alone could take.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import WAGE_DEDUCTION, WAGE_ORDERS_IN_TURN
from stillowe.money import at_least_zero, multiply, multiply_then_divide
from stillowe.values import Rounding
from stillowe.values.columns import Cents, Column, Rate, Truth
from stillowe.values.vocabulary import Axis, Unit

WEEKS: Final = 52
MILLIONTHS: Final = 1_000_000


@rule(
    citation=WAGE_DEDUCTION,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "illinois_minimum_wage_cents": "rises",
        "federal_minimum_wage_cents": "rises",
        "illinois_hours_kept": "rises",
        "paydays_a_year": "falls",
    },
)
def illinois_pay_floor_cents(
    illinois_minimum_wage_cents: Cents,
    federal_minimum_wage_cents: Cents,
    illinois_hours_kept: Column,
    paydays_a_year: Column,
) -> Cents:
    """How much disposable pay of one payday does Illinois law leave alone?

    The higher of the two minimum wages counts. A part of a cent is left out, which protects less.
    """
    wage = np.maximum(illinois_minimum_wage_cents, federal_minimum_wage_cents)
    year = multiply(multiply(wage, illinois_hours_kept), WEEKS)
    return multiply_then_divide(year, 1, np.maximum(paydays_a_year, 1), Rounding.floor)


@rule(
    citation=WAGE_DEDUCTION,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "gross_pay_cents": "rises",
        "disposable_pay_cents": "rises",
        "illinois_share_of_pay_rate": "rises",
        "illinois_pay_floor_cents": "falls",
    },
)
def illinois_wage_limit_cents(
    has_wages: Truth,
    gross_pay_cents: Cents,
    disposable_pay_cents: Cents,
    illinois_share_of_pay_rate: Rate,
    illinois_pay_floor_cents: Cents,
) -> Cents:
    """What is the most all ordinary creditors may take of one payday under Illinois law?"""
    share = multiply_then_divide(
        gross_pay_cents, illinois_share_of_pay_rate, MILLIONTHS, Rounding.up
    )
    above = at_least_zero(disposable_pay_cents - illinois_pay_floor_cents)
    return np.where(has_wages, np.minimum(share, above), 0)


@rule(
    citation=WAGE_ORDERS_IN_TURN,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "illinois_wage_limit_cents": "rises",
        "federal_room_after_support_cents": "rises",
        "earlier_wage_orders_cents": "falls",
    },
)
def wages_reachable_cents(
    has_wages: Truth,
    illinois_wage_limit_cents: Cents,
    federal_room_after_support_cents: Cents,
    earlier_wage_orders_cents: Cents,
) -> Cents:
    """What can this creditor take each payday, after support and earlier creditors?"""
    together = np.minimum(illinois_wage_limit_cents, federal_room_after_support_cents)
    return np.where(has_wages, np.maximum(together - earlier_wage_orders_cents, 0), 0)


@rule(
    citation=WAGE_DEDUCTION,
    unit=Unit.cents,
    per=Axis.person,
    directions={"disposable_pay_cents": "rises", "wages_reachable_cents": "falls"},
)
def wages_kept_cents(disposable_pay_cents: Cents, wages_reachable_cents: Cents) -> Cents:
    """What does this creditor leave of the disposable pay of one payday?"""
    return at_least_zero(disposable_pay_cents - wages_reachable_cents)


@rule(
    citation=WAGE_DEDUCTION,
    unit=Unit.cents,
    per=Axis.person,
    directions={"wages_reachable_cents": "rises", "paydays_a_year": "rises"},
)
def wages_reachable_each_year_cents(wages_reachable_cents: Cents, paydays_a_year: Column) -> Cents:
    """What can this creditor take of the pay in a year?"""
    return multiply(wages_reachable_cents, paydays_a_year)


@rule(
    citation=WAGE_DEDUCTION,
    unit=Unit.cents,
    per=Axis.person,
    directions={"wages_reachable_each_year_cents": "rises"},
)
def wages_reachable_each_week_cents(wages_reachable_each_year_cents: Cents) -> Cents:
    """What is that in a week?"""
    return multiply_then_divide(wages_reachable_each_year_cents, 1, WEEKS, Rounding.up)
