"""How does a money judgment grow? (735 ILCS 5/2-1303).

Simple interest from the day the judgment was entered, until it is paid. A personal deficiency
is entered when the sale is confirmed, so that day starts it. A lower rate holds for small
consumer debt judgments; whether the shortfall of a home loan is one is read both ways.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import (
    CONSUMER_JUDGMENT,
    COUNTED_BY_MONTHS,
    JUDGMENT_RATE,
    PAYMENTS_FIRST_TO_INTEREST,
)
from stillowe.money import add, at_least_zero, multiply, simple_interest
from stillowe.values import DayCount, Rounding
from stillowe.values.columns import Cents, Choice, Column, Days, Rate, Truth
from stillowe.values.day_counts import MonthEnd, add_months, whole_months
from stillowe.values.vocabulary import Axis, FactName, Unit

NATURAL_PERSON: Final = CATALOG.facts[FactName.person_kind].choices.index("person")
YEAR: Final = DayCount.actual_360
"""Thirtieths of a month over a year of 360 of them: a year of 12 equal months."""
ROUNDING: Final = Rounding.half_up
DAYS_OF_A_MONTH: Final = 30


@rule(
    citation=CONSUMER_JUDGMENT,
    unit=Unit.truth,
    per=Axis.person_debt,
    reading="the shortfall of a home loan can be a consumer debt",
)
def shortfall_is_consumer_debt(
    person_kind: Choice,
    signed_note: Truth,
    assumed_debt: Truth,
    loan_for_household_purpose: Truth,
    owed_with_a_business: Truth,
) -> Truth:
    """Is a judgment for this debt a consumer debt judgment?

    Of a living person who borrowed for a personal or household purpose. Not of a company, a
    guarantor, or somebody who owes it together with a business.
    """
    borrower = np.equal(person_kind, NATURAL_PERSON) & (signed_note | assumed_debt)
    return borrower & loan_for_household_purpose & ~owed_with_a_business


@rule(
    citation=CONSUMER_JUDGMENT,
    unit=Unit.truth,
    per=Axis.person_debt,
    reading="the shortfall of a home loan is no consumer debt",
    conclusion="shortfall_is_consumer_debt",
)
def shortfall_is_no_consumer_debt(loan_for_household_purpose: Truth) -> Truth:
    """Is it one, if no shortfall of a home loan is? Then it never is."""
    return loan_for_household_purpose & ~loan_for_household_purpose


@rule(
    citation=JUDGMENT_RATE,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={
        "deficiency_entered_cents": "falls",
        "small_consumer_judgment_limit_cents": "rises",
    },
)
def judgment_is_small(
    deficiency_entered_cents: Cents, small_consumer_judgment_limit_cents: Cents
) -> Truth:
    """Is the judgment, as entered, small enough for the lower rate?"""
    small: Truth = deficiency_entered_cents <= small_consumer_judgment_limit_cents
    return small


@rule(
    citation=JUDGMENT_RATE,
    unit=Unit.rate,
    per=Axis.person_debt,
    directions={"money_judgment_rate": "rises", "small_consumer_judgment_rate": "rises"},
)
def money_judgment_interest_rate(
    shortfall_is_consumer_debt: Truth,
    judgment_is_small: Truth,
    money_judgment_rate: Rate,
    small_consumer_judgment_rate: Rate,
) -> Rate:
    """What yearly interest does the money judgment bear?"""
    lower = shortfall_is_consumer_debt & judgment_is_small
    return np.where(lower, small_consumer_judgment_rate, money_judgment_rate)


@rule(
    citation=COUNTED_BY_MONTHS,
    unit=Unit.days,
    directions={"confirmation_date": "falls", "as_of_date": "rises"},
)
def judgment_interest_days(
    sale_confirmed: Truth, confirmation_date: Days, as_of_date: Days
) -> Days:
    """For how long has interest run, in thirtieths of a month?

    Whole calendar months, and of the last month its days. The day of the judgment is left out.
    """
    months = whole_months(confirmation_date, as_of_date)
    rest = as_of_date - add_months(confirmation_date, months, MonthEnd.last_day)
    counted = DAYS_OF_A_MONTH * months + np.minimum(rest, DAYS_OF_A_MONTH)
    return np.where(sale_confirmed & (as_of_date > confirmation_date), counted, 0)


@rule(
    citation=COUNTED_BY_MONTHS,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={
        "deficiency_outstanding_cents": "rises",
        "money_judgment_interest_rate": "rises",
        "judgment_interest_days": "rises",
    },
)
def judgment_interest_cents(
    deficiency_outstanding_cents: Cents,
    money_judgment_interest_rate: Rate,
    judgment_interest_days: Days,
) -> Cents:
    """How much interest has run on the money judgment, if nothing was paid?"""
    return simple_interest(
        deficiency_outstanding_cents,
        money_judgment_interest_rate,
        judgment_interest_days,
        YEAR,
        ROUNDING,
    )


@rule(
    citation=PAYMENTS_FIRST_TO_INTEREST,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={
        "deficiency_outstanding_cents": "rises",
        "judgment_interest_cents": "rises",
        "paid_on_judgment_cents": "falls",
    },
)
def judgment_balance_cents(
    deficiency_outstanding_cents: Cents,
    judgment_interest_cents: Cents,
    paid_on_judgment_cents: Cents,
) -> Cents:
    """What is owed on the money judgment today, at most: as if all payments came today?"""
    grown = add(deficiency_outstanding_cents, judgment_interest_cents)
    return at_least_zero(grown - paid_on_judgment_cents)


@rule(
    citation=PAYMENTS_FIRST_TO_INTEREST,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={
        "deficiency_outstanding_cents": "rises",
        "paid_on_judgment_cents": "falls",
        "money_judgment_interest_rate": "rises",
        "judgment_interest_days": "rises",
    },
)
def judgment_balance_least_cents(
    deficiency_outstanding_cents: Cents,
    paid_on_judgment_cents: Cents,
    money_judgment_interest_rate: Rate,
    judgment_interest_days: Days,
) -> Cents:
    """What is owed on it today, at least: as if all payments came on the first day?"""
    left = np.maximum(deficiency_outstanding_cents - paid_on_judgment_cents, 0)
    grown = simple_interest(
        left, money_judgment_interest_rate, judgment_interest_days, YEAR, ROUNDING
    )
    return add(left, grown)


@rule(
    citation=JUDGMENT_RATE,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"deficiency_outstanding_cents": "rises", "money_judgment_interest_rate": "rises"},
)
def judgment_interest_each_year_cents(
    deficiency_outstanding_cents: Cents, money_judgment_interest_rate: Rate
) -> Cents:
    """How much does the money judgment grow in a year in which nothing is paid?"""
    return simple_interest(
        deficiency_outstanding_cents,
        money_judgment_interest_rate,
        YEAR.year_days,
        YEAR,
        ROUNDING,
    )


@rule(
    citation=JUDGMENT_RATE,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={
        "deficiency_outstanding_cents": "rises",
        "judgment_interest_each_year_cents": "rises",
        "judgment_life_years": "rises",
        "paid_on_judgment_cents": "falls",
    },
)
def judgment_after_its_life_cents(
    deficiency_outstanding_cents: Cents,
    judgment_interest_each_year_cents: Cents,
    judgment_life_years: Column,
    paid_on_judgment_cents: Cents,
) -> Cents:
    """What will it have grown to at the end of its first life, if nothing more is paid?"""
    interest = multiply(judgment_interest_each_year_cents, judgment_life_years)
    return at_least_zero(add(deficiency_outstanding_cents, interest) - paid_on_judgment_cents)
