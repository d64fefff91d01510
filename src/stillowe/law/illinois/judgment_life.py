"""How long can a money judgment be enforced, and until when revived? (12-108, 2-1602).

Seven years; then it is dormant, not gone. These are the creditor's days: they are never shown
too early. For consumer debt judgments a law in force from 2026 changed the time to revive, and
its text was not seen: the answer is then *not known*.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import CONSUMER_REVIVAL, REVIVAL, SEVEN_YEARS
from stillowe.law.illinois.court_days import last_possible_court_day
from stillowe.law.rules import Count, Deadline
from stillowe.values.columns import Cents, Column, Days, Truth
from stillowe.values.day_counts import MonthEnd, add_months
from stillowe.values.vocabulary import Axis, Unit

DEADLINES: Final = (
    Deadline(
        code="judgment_life",
        runs="judgment_stands",
        due="judgment_life_ends_date",
        counts=(Count("judgment_runs_from_date", "judgment_life_years", "years"),),
        next_court_day=True,
        whose="lenders",
    ),
    Deadline(
        code="judgment_revival",
        runs="revival_time_is_general",
        due="revival_ends_date",
        counts=(
            Count("confirmation_date", "judgment_revival_years", "years"),
            Count("judgment_runs_from_date", "judgment_life_years", "years"),
        ),
        takes="later",
        next_court_day=True,
        whose="lenders",
    ),
)

_NOT_KNOWN: Final = (47_481, 47_481)
"""Where no text was seen, the time to revive is taken to end on no day of this calendar."""


@rule(
    citation=SEVEN_YEARS,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"judgment_balance_cents": "rises"},
)
def judgment_stands(judgment_balance_cents: Cents) -> Truth:
    """Is there a money judgment on which something is still owed?"""
    stands: Truth = judgment_balance_cents > 0
    return stands


@rule(
    citation=REVIVAL,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={
        "confirmation_date": "falls",
        "as_of_date": "rises",
        "judgment_life_years": "falls",
    },
)
def revived_already(
    judgment_revived: Truth,
    confirmation_date: Days,
    as_of_date: Days,
    judgment_life_years: Column,
) -> Truth:
    """Was it revived? Not before its seventh year, in which the first petition can come."""
    seventh_year = add_months(confirmation_date, 12 * (judgment_life_years - 1), MonthEnd.last_day)
    return judgment_revived & (as_of_date >= seventh_year)


@rule(
    citation=SEVEN_YEARS,
    unit=Unit.date,
    per=Axis.person_debt,
    directions={
        "confirmation_date": "rises",
        "judgment_revived_date": "rises",
        "as_of_date": "rises",
    },
)
def judgment_runs_from_date(
    revived_already: Truth, confirmation_date: Days, judgment_revived_date: Days, as_of_date: Days
) -> Days:
    """From which day do its seven years run: that of the judgment, or of its revival?

    A revival of a day to come has not happened yet.
    """
    revived = np.maximum(np.minimum(judgment_revived_date, as_of_date), confirmation_date)
    return np.where(revived_already, revived, confirmation_date)


@rule(
    citation=SEVEN_YEARS,
    unit=Unit.date,
    per=Axis.person_debt,
    directions={"judgment_runs_from_date": "rises", "judgment_life_years": "rises"},
)
def judgment_life_ends_date(judgment_runs_from_date: Days, judgment_life_years: Column) -> Days:
    """What is the last day on which it can be enforced without being revived?"""
    years = 12 * judgment_life_years
    return last_possible_court_day(add_months(judgment_runs_from_date, years, MonthEnd.last_day))


@rule(
    citation=SEVEN_YEARS,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"judgment_life_ends_date": "falls", "as_of_date": "rises"},
)
def judgment_dormant(
    judgment_stands: Truth, judgment_life_ends_date: Days, as_of_date: Days
) -> Truth:
    """Is the judgment dormant: too old to be enforced today unless it is revived?"""
    return judgment_stands & (as_of_date > judgment_life_ends_date)


@rule(citation=REVIVAL, unit=Unit.truth, per=Axis.person_debt)
def revival_time_is_general(judgment_stands: Truth, shortfall_is_consumer_debt: Truth) -> Truth:
    """Does the general time to revive hold: no consumer debt judgment?"""
    return judgment_stands & ~shortfall_is_consumer_debt


@rule(
    citation=REVIVAL,
    unit=Unit.date,
    per=Axis.person_debt,
    directions={
        "confirmation_date": "rises",
        "judgment_revival_years": "rises",
        "judgment_life_ends_date": "rises",
    },
)
def revival_ends_date(
    confirmation_date: Days, judgment_revival_years: Column, judgment_life_ends_date: Days
) -> Days:
    """What is the last day to ask for a revival, where the general time holds?

    Within 20 years of the judgment, or in the seventh year after the last revival.
    """
    years = 12 * judgment_revival_years
    dormant = last_possible_court_day(add_months(confirmation_date, years, MonthEnd.last_day))
    last: Days = np.maximum(dormant, judgment_life_ends_date)
    return last


@rule(
    citation=CONSUMER_REVIVAL,
    unit=Unit.date,
    directions={"confirmation_date": "rises", "consumer_revival_years": "rises"},
    admissible=_NOT_KNOWN,
)
def consumer_revival_ended_date(confirmation_date: Days, consumer_revival_years: Column) -> Days:
    """When would the time to revive a consumer debt judgment have ended before 2026?"""
    return add_months(confirmation_date, 12 * consumer_revival_years, MonthEnd.last_day)


@rule(
    citation=CONSUMER_REVIVAL,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"consumer_revival_ended_date": "rises", "consumer_revival_changed_date": "falls"},
)
def revival_time_not_known(
    judgment_stands: Truth,
    shortfall_is_consumer_debt: Truth,
    consumer_revival_ended_date: Days,
    consumer_revival_changed_date: Days,
) -> Truth:
    """Is it a consumer debt judgment whose time to revive is not known since the law changed?"""
    still_open = consumer_revival_ended_date >= consumer_revival_changed_date
    return judgment_stands & shortfall_is_consumer_debt & still_open
