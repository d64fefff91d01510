"""What could a creditor really take: today, in a year, and over the life of the judgment?

A creditor needs a money judgment that can be enforced. Where there is none yet, the same figures
say what it could mean. Nothing here is a choice made for anybody: amounts a person may place
freely leave two ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.facts.sheet import FactSheet, Member
from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import (
    CONSUMER_REVIVAL,
    PERSONAL_PROPERTY,
    SEVEN_YEARS,
    WAGE_ORDERS_IN_TURN,
    WHAT_MAY_BE_TAKEN,
)
from stillowe.law.illinois.findings import Settled
from stillowe.money import add, at_least_zero, multiply, multiply_then_divide
from stillowe.values import Rounding
from stillowe.values.columns import Cents, Column, Days, Truth
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import Axis, Need, Unit

DAYS_OF_A_YEAR: Final = 365
DAYS_OF_A_MONTH: Final = 30


@rule(citation=WHAT_MAY_BE_TAKEN, unit=Unit.truth, per=Axis.person_debt)
def creditor_can_collect_today(judgment_stands: Truth, judgment_dormant: Truth) -> Truth:
    """Can anything be taken today: is there a money judgment that is not dormant?"""
    return judgment_stands & ~judgment_dormant


@rule(
    citation=SEVEN_YEARS,
    unit=Unit.days,
    per=Axis.person_debt,
    directions={
        "judgment_life_ends_date": "rises",
        "as_of_date": "falls",
        "judgment_life_years": "rises",
    },
)
def days_left_to_collect(
    judgment_stands: Truth,
    judgment_life_ends_date: Days,
    as_of_date: Days,
    judgment_life_years: Column,
) -> Days:
    """How many days can be collected without a revival? Without a judgment: its whole life."""
    life = DAYS_OF_A_YEAR * judgment_life_years
    left = at_least_zero(judgment_life_ends_date - as_of_date)
    # A judgment of an unknown day lives no longer: room for leap days and a closed court.
    return np.where(judgment_stands, np.minimum(left, life + DAYS_OF_A_MONTH), life)


@rule(
    citation=WAGE_ORDERS_IN_TURN,
    unit=Unit.cents,
    per=Axis.person,
    directions={"wages_reachable_each_year_cents": "rises", "judgment_life_years": "rises"},
)
def wages_in_seven_years_cents(
    wages_reachable_each_year_cents: Cents, judgment_life_years: Column
) -> Cents:
    """What could be taken of the pay in the first life of a judgment, whatever its sum?"""
    return multiply(wages_reachable_each_year_cents, judgment_life_years)


@rule(
    citation=WAGE_ORDERS_IN_TURN,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"wages_reachable_each_year_cents": "rises", "days_left_to_collect": "rises"},
)
def wages_over_its_life_cents(
    wages_reachable_each_year_cents: Cents, days_left_to_collect: Days
) -> Cents:
    """What comes to together what can be taken of the pay in that time?"""
    return multiply_then_divide(
        wages_reachable_each_year_cents, days_left_to_collect, DAYS_OF_A_YEAR, Rounding.up
    )


@rule(
    citation=SEVEN_YEARS,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={
        "judgment_balance_cents": "rises",
        "judgment_interest_each_year_cents": "rises",
        "days_left_to_collect": "rises",
    },
)
def judgment_at_its_last_day_cents(
    judgment_balance_cents: Cents,
    judgment_interest_each_year_cents: Cents,
    days_left_to_collect: Days,
) -> Cents:
    """What will the judgment of today have grown to by its last day, if nothing more is paid?"""
    interest = multiply_then_divide(
        judgment_interest_each_year_cents, days_left_to_collect, DAYS_OF_A_YEAR, Rounding.up
    )
    return add(judgment_balance_cents, interest)


@rule(
    citation=WAGE_ORDERS_IN_TURN,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"wages_over_its_life_cents": "rises", "judgment_at_its_last_day_cents": "rises"},
)
def wages_toward_the_judgment_cents(
    judgment_stands: Truth, wages_over_its_life_cents: Cents, judgment_at_its_last_day_cents: Cents
) -> Cents:
    """The same, and never more than the judgment with all its interest?"""
    capped = np.minimum(wages_over_its_life_cents, judgment_at_its_last_day_cents)
    return np.where(judgment_stands, capped, wages_over_its_life_cents)


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={
        "bank_reachable_most_cents": "rises",
        "belongings_reachable_most_cents": "rises",
        "home_reachable_cents": "rises",
        "other_land_reachable_cents": "rises",
    },
)
def owned_reachable_most_cents(
    bank_reachable_most_cents: Cents,
    belongings_reachable_most_cents: Cents,
    home_reachable_cents: Cents,
    other_land_reachable_cents: Cents,
) -> Cents:
    """What of all that is owned can be reached at most, whatever the sum of the judgment?"""
    return add(
        bank_reachable_most_cents,
        belongings_reachable_most_cents,
        home_reachable_cents,
        other_land_reachable_cents,
    )


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "bank_after_benefits_cents": "rises",
        "belongings_reachable_most_cents": "rises",
        "any_property_exemption_cents": "falls",
        "home_reachable_cents": "rises",
        "other_land_reachable_cents": "rises",
    },
)
def owned_reachable_least_cents(
    bank_after_benefits_cents: Cents,
    belongings_reachable_most_cents: Cents,
    any_property_exemption_cents: Cents,
    home_reachable_cents: Cents,
    other_land_reachable_cents: Cents,
) -> Cents:
    """What at least: with the amount for any property used in full, wherever it saves most?"""
    movable = add(bank_after_benefits_cents, belongings_reachable_most_cents)
    movable = at_least_zero(movable - any_property_exemption_cents)
    return add(movable, home_reachable_cents, other_land_reachable_cents)


@rule(
    citation=WHAT_MAY_BE_TAKEN,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"owned_reachable_most_cents": "rises", "judgment_balance_cents": "rises"},
)
def property_reachable_most_cents(
    judgment_stands: Truth, owned_reachable_most_cents: Cents, judgment_balance_cents: Cents
) -> Cents:
    """What of it can be taken at most, and never more than is owed?"""
    capped = np.minimum(owned_reachable_most_cents, judgment_balance_cents)
    return np.where(judgment_stands, capped, owned_reachable_most_cents)


@rule(
    citation=WHAT_MAY_BE_TAKEN,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"owned_reachable_least_cents": "rises", "judgment_balance_least_cents": "rises"},
)
def property_reachable_least_cents(
    judgment_stands: Truth, owned_reachable_least_cents: Cents, judgment_balance_least_cents: Cents
) -> Cents:
    """What of it at least, and never more than is owed?"""
    capped = np.minimum(owned_reachable_least_cents, judgment_balance_least_cents)
    return np.where(judgment_stands, capped, owned_reachable_least_cents)


# -- what is to be noticed --------------------------------------------------------------------

_MEANS: Final = tuple(
    name for name, fact in CATALOG.facts.items() if fact.needed_for is Need.collection
)


def findings(sheet: FactSheet, settled: Settled, *, on: int) -> tuple[Finding, ...]:
    """List what Illinois law asks about a judgment's age, and about notes kept in the case.

    ``on`` is the as-of day, in days since 1970-01-01.
    """
    del on  # the law is read as of the sheet's own day
    found = [
        each
        for pair in sheet.members[Axis.person_debt]
        if pair.loan == 0
        for each in _about_a_judgment(sheet, settled, pair)
    ]
    if any(fact.claims for (name, _), fact in sheet.facts.items() if name in _MEANS):
        found.append(Finding("collection.notes_may_be_shown", Severity.warning))
    return tuple(found)


def _about_a_judgment(sheet: FactSheet, settled: Settled, pair: Member) -> Iterator[Finding]:
    """Say of a judgment that is not known to be ended how old it is, and what may revive it."""
    if settled("order_enters_personal_deficiency", pair.index) != (1, 1):
        return
    name: dict[str, str | int | bool] = {
        "person": sheet.members[Axis.person][pair.person or 0].label
    }
    if settled("judgment_dormant", pair.index) == (1, 1):
        yield Finding("judgment.dormant", Severity.warning, {**name, "authority": SEVEN_YEARS.text})
    if settled("revival_time_not_known", pair.index)[1]:
        arguments = {**name, "authority": CONSUMER_REVIVAL.text}
        yield Finding("judgment.revival_not_known", Severity.warning, arguments)
