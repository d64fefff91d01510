"""The federal ceiling on what creditors may take from pay (15 USC 1673; 29 CFR 870).

Per payday. The smaller of a quarter of disposable pay and what is above 30 hours of the federal
minimum wage a week; for longer pay periods the regulation's multiples. Support orders come
first and count in it.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.law.declare import rule
from stillowe.law.federal.authorities import PAY_PERIODS, SUPPORT_FIRST, WAGE_CEILING
from stillowe.money import multiply, multiply_then_divide
from stillowe.values import Rounding
from stillowe.values.columns import Cents, Choice, Column, Truth
from stillowe.values.vocabulary import Axis, FactName, Unit

_PERIODS: Final = CATALOG.facts[FactName.pay_period].choices
PAYDAYS: Final = {"weekly": 52, "every_two_weeks": 26, "twice_a_month": 24, "monthly": 12}
"""Paydays in a year of 52 weeks: 52 over them are the multiples 1, 2, 2 1/6 and 4 1/3."""
WEEKS: Final = 52


@rule(citation=PAY_PERIODS, unit=Unit.quantity, per=Axis.person, admissible=(12, 52))
def paydays_a_year(has_wages: Truth, pay_period: Choice) -> Column:
    """How many paydays are there in a year?"""
    paydays = np.full(np.shape(pay_period), WEEKS, dtype=np.int64)
    for place, period in enumerate(_PERIODS):
        paydays = np.where(np.equal(pay_period, place), PAYDAYS[period], paydays)
    return np.where(has_wages, paydays, WEEKS)


@rule(
    citation=WAGE_CEILING,
    unit=Unit.cents,
    per=Axis.person,
    directions={"gross_pay_cents": "rises", "withheld_by_law_cents": "falls"},
)
def disposable_pay_cents(
    has_wages: Truth, gross_pay_cents: Cents, withheld_by_law_cents: Cents
) -> Cents:
    """What is left of the pay of one payday after what the law itself takes out?"""
    left = np.maximum(gross_pay_cents - withheld_by_law_cents, 0)
    return np.where(has_wages, left, 0)


@rule(
    citation=PAY_PERIODS,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "federal_minimum_wage_cents": "rises",
        "federal_hours_kept": "rises",
        "paydays_a_year": "falls",
    },
)
def federal_pay_floor_cents(
    federal_minimum_wage_cents: Cents, federal_hours_kept: Column, paydays_a_year: Column
) -> Cents:
    """How much disposable pay of one payday does federal law leave alone?"""
    year = multiply(multiply(federal_minimum_wage_cents, federal_hours_kept), WEEKS)
    return multiply_then_divide(year, 1, np.maximum(paydays_a_year, 1), Rounding.floor)


@rule(
    citation=WAGE_CEILING,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "disposable_pay_cents": "rises",
        "federal_share_of_pay_rate": "rises",
        "federal_pay_floor_cents": "falls",
    },
)
def federal_wage_limit_cents(
    disposable_pay_cents: Cents, federal_share_of_pay_rate: Cents, federal_pay_floor_cents: Cents
) -> Cents:
    """What is the most all ordinary creditors may take of one payday under federal law?"""
    share = multiply_then_divide(
        disposable_pay_cents, federal_share_of_pay_rate, 1_000_000, Rounding.up
    )
    above = np.maximum(disposable_pay_cents - federal_pay_floor_cents, 0)
    limit: Cents = np.minimum(share, above)
    return limit


@rule(
    citation=SUPPORT_FIRST,
    unit=Unit.cents,
    per=Axis.person,
    directions={"federal_wage_limit_cents": "rises", "support_withheld_cents": "falls"},
)
def federal_room_after_support_cents(
    has_wages: Truth, federal_wage_limit_cents: Cents, support_withheld_cents: Cents
) -> Cents:
    """What does support leave of that limit for ordinary creditors?"""
    left = np.maximum(federal_wage_limit_cents - support_withheld_cents, 0)
    return np.where(has_wages, left, 0)
