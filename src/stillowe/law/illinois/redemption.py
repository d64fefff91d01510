"""Until when can the home be redeemed by paying all that is owed? (735 ILCS 5/15-1603).

Four periods, and the day a judgment states controls before them:

    residential     later of 7 months after all owners were served, 3 months after judgment
    any other       later of 6 months and 3 months
    below 90 %      later of the end of reinstatement and 60 days after judgment; only with a
                    finding and the lender's waiver of every personal deficiency, (b)(3)
    abandoned       later of the end of reinstatement and 30 days after judgment, (b)(4); this
                    one carries no waiver

The periods are never moved past a closed day. McCluskey: served July 20, 2010, judgment October
18, 2010, ended Sunday, February 20, 2011.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts.calendar_bounds import EARLIEST_DAY
from stillowe.law.declare import rule
from stillowe.law.illinois.procedure_authorities import (
    REDEMPTION,
    REDEMPTION_ABANDONED,
    REDEMPTION_SHORTENED,
    REDEMPTION_STATED,
)
from stillowe.law.rules import Count, Deadline
from stillowe.values import MonthEnd, add_months
from stillowe.values.columns import Column, Days, Truth
from stillowe.values.vocabulary import Unit

_AFTER_JUDGMENT: Final = Count("judgment_date", "redemption_months_after_judgment", "months")
_REINSTATEMENT: Final = Count("reinstatement_protects_from_date", "reinstatement_days")

DEADLINES: Final = (
    Deadline(
        code="redemption_stated",
        runs="redemption_stated_runs",
        due="redemption_stated_date",
        counts=(),
        way_out=True,
    ),
    Deadline(
        code="redemption_residential",
        runs="redemption_residential_runs",
        due="redemption_residential_date",
        counts=(
            Count("last_mortgagor_reached_date", "redemption_months_residential", "months"),
            _AFTER_JUDGMENT,
        ),
        takes="later",
        way_out=True,
    ),
    Deadline(
        code="redemption_not_residential",
        runs="redemption_not_residential_runs",
        due="redemption_not_residential_date",
        counts=(
            Count("last_mortgagor_reached_date", "redemption_months_not_residential", "months"),
            _AFTER_JUDGMENT,
        ),
        takes="later",
        way_out=True,
    ),
    Deadline(
        code="redemption_shortened",
        runs="redemption_shortened_runs",
        due="redemption_shortened_date",
        counts=(_REINSTATEMENT, Count("judgment_date", "redemption_days_shortened")),
        takes="later",
        way_out=True,
    ),
    Deadline(
        code="redemption_abandoned",
        runs="redemption_abandoned_runs",
        due="redemption_abandoned_date",
        counts=(_REINSTATEMENT, Count("judgment_date", "redemption_days_abandoned")),
        takes="later",
        way_out=True,
    ),
)

# -- which period -----------------------------------------------------------------------------


@rule(citation=REDEMPTION, unit=Unit.truth)
def redemption_runs(
    foreclosure_before_sale: Truth, every_mortgagor_reached: Truth, judgment_entered: Truth
) -> Truth:
    """Does a period to redeem run: all owners served, a judgment now or to come, no sale?"""
    return foreclosure_before_sale & every_mortgagor_reached & judgment_entered


@rule(citation=REDEMPTION_SHORTENED, unit=Unit.truth)
def redemption_shortened_by_value(
    value_found_below_ninety_percent: Truth,
    deficiency_waived_in_judgment: Truth,
    property_found_abandoned: Truth,
) -> Truth:
    """Is the period cut under (b)(3): a value found below 90 % and every deficiency waived?

    Both are needed. A period of about 60 days alone shows neither.
    """
    found_and_waived = value_found_below_ninety_percent & deficiency_waived_in_judgment
    return found_and_waived & ~property_found_abandoned


@rule(citation=REDEMPTION_STATED, unit=Unit.truth)
def redemption_stated_runs(
    foreclosure_before_sale: Truth, judgment_entered: Truth, redemption_end_is_stated: Truth
) -> Truth:
    """Does the judgment itself state the last day to redeem?"""
    return foreclosure_before_sale & judgment_entered & redemption_end_is_stated


@rule(citation=REDEMPTION, unit=Unit.truth)
def redemption_ordinary_runs(
    redemption_runs: Truth,
    redemption_end_is_stated: Truth,
    redemption_shortened_by_value: Truth,
    property_found_abandoned: Truth,
) -> Truth:
    """Does an ordinary period run: no day stated, and nothing found that cuts it?"""
    cut = redemption_shortened_by_value | property_found_abandoned
    return redemption_runs & ~redemption_end_is_stated & ~cut


@rule(citation=REDEMPTION, unit=Unit.truth)
def redemption_residential_runs(
    redemption_ordinary_runs: Truth, residential_real_estate: Truth
) -> Truth:
    """Does the ordinary period of a residence run?"""
    return redemption_ordinary_runs & residential_real_estate


@rule(citation=REDEMPTION, unit=Unit.truth)
def redemption_not_residential_runs(
    redemption_ordinary_runs: Truth, residential_real_estate: Truth
) -> Truth:
    """Does the ordinary period of any other property run?"""
    return redemption_ordinary_runs & ~residential_real_estate


@rule(citation=REDEMPTION_SHORTENED, unit=Unit.truth)
def redemption_shortened_runs(
    redemption_runs: Truth, redemption_end_is_stated: Truth, redemption_shortened_by_value: Truth
) -> Truth:
    """Does the period of (b)(3) run, with no day stated?"""
    return redemption_runs & ~redemption_end_is_stated & redemption_shortened_by_value


@rule(citation=REDEMPTION_ABANDONED, unit=Unit.truth)
def redemption_abandoned_runs(
    redemption_runs: Truth, redemption_end_is_stated: Truth, property_found_abandoned: Truth
) -> Truth:
    """Does the period of an abandoned home run, (b)(4), with no day stated?"""
    return redemption_runs & ~redemption_end_is_stated & property_found_abandoned


# -- the last day of each ---------------------------------------------------------------------


@rule(
    citation=REDEMPTION_STATED,
    unit=Unit.date,
    directions={"redemption_end_stated_date": "rises"},
)
def redemption_stated_date(redemption_end_stated_date: Days) -> Days:
    """What last day to redeem does the judgment state?"""
    return redemption_end_stated_date


@rule(
    citation=REDEMPTION,
    unit=Unit.date,
    directions={
        "last_mortgagor_reached_date": "rises",
        "judgment_date": "rises",
        "redemption_months_residential": "rises",
        "redemption_months_after_judgment": "rises",
    },
)
def redemption_residential_date(
    last_mortgagor_reached_date: Days,
    judgment_date: Days,
    redemption_months_residential: Column,
    redemption_months_after_judgment: Column,
) -> Days:
    """What is the last day to redeem a residence, (b)(1)?"""
    served = add_months(
        last_mortgagor_reached_date, redemption_months_residential, MonthEnd.last_day
    )
    judged = add_months(judgment_date, redemption_months_after_judgment, MonthEnd.last_day)
    later: Days = np.maximum(served, judged)
    return later


@rule(
    citation=REDEMPTION,
    unit=Unit.date,
    directions={
        "last_mortgagor_reached_date": "rises",
        "judgment_date": "rises",
        "redemption_months_not_residential": "rises",
        "redemption_months_after_judgment": "rises",
    },
)
def redemption_not_residential_date(
    last_mortgagor_reached_date: Days,
    judgment_date: Days,
    redemption_months_not_residential: Column,
    redemption_months_after_judgment: Column,
) -> Days:
    """What is the last day to redeem any other property, (b)(2)?"""
    served = add_months(
        last_mortgagor_reached_date, redemption_months_not_residential, MonthEnd.last_day
    )
    judged = add_months(judgment_date, redemption_months_after_judgment, MonthEnd.last_day)
    later: Days = np.maximum(served, judged)
    return later


@rule(
    citation=REDEMPTION_SHORTENED,
    unit=Unit.date,
    directions={"last_mortgagor_reached_date": "rises"},
)
def reinstatement_protects_from_date(
    reinstatement_used_up: Truth, last_mortgagor_reached_date: Days
) -> Days:
    """From which day does the time to reinstate keep redemption open? From none if used up."""
    return np.where(reinstatement_used_up, EARLIEST_DAY, last_mortgagor_reached_date)


@rule(
    citation=REDEMPTION_SHORTENED,
    unit=Unit.date,
    directions={
        "reinstatement_protects_from_date": "rises",
        "reinstatement_days": "rises",
        "judgment_date": "rises",
        "redemption_days_shortened": "rises",
    },
)
def redemption_shortened_date(
    reinstatement_protects_from_date: Days,
    reinstatement_days: Days,
    judgment_date: Days,
    redemption_days_shortened: Days,
) -> Days:
    """What is the last day to redeem under (b)(3)?"""
    reinstated = reinstatement_protects_from_date + reinstatement_days
    later: Days = np.maximum(reinstated, judgment_date + redemption_days_shortened)
    return later


@rule(
    citation=REDEMPTION_ABANDONED,
    unit=Unit.date,
    directions={
        "reinstatement_protects_from_date": "rises",
        "reinstatement_days": "rises",
        "judgment_date": "rises",
        "redemption_days_abandoned": "rises",
    },
)
def redemption_abandoned_date(
    reinstatement_protects_from_date: Days,
    reinstatement_days: Days,
    judgment_date: Days,
    redemption_days_abandoned: Days,
) -> Days:
    """What is the last day to redeem an abandoned home, (b)(4)?"""
    reinstated = reinstatement_protects_from_date + reinstatement_days
    later: Days = np.maximum(reinstated, judgment_date + redemption_days_abandoned)
    return later


# -- as computed, whatever the judgment states ------------------------------------------------


@rule(
    citation=REDEMPTION,
    unit=Unit.date,
    directions={
        "redemption_residential_date": "rises",
        "redemption_not_residential_date": "rises",
    },
)
def redemption_ordinary_date(
    residential_real_estate: Truth,
    redemption_residential_date: Days,
    redemption_not_residential_date: Days,
) -> Days:
    """What is the last day of the ordinary period?"""
    return np.where(
        residential_real_estate, redemption_residential_date, redemption_not_residential_date
    )


@rule(
    citation=REDEMPTION,
    unit=Unit.date,
    directions={
        "redemption_ordinary_date": "rises",
        "redemption_shortened_date": "rises",
        "redemption_abandoned_date": "rises",
    },
)
def redemption_computed_date(
    property_found_abandoned: Truth,
    redemption_shortened_by_value: Truth,
    redemption_ordinary_date: Days,
    redemption_shortened_date: Days,
    redemption_abandoned_date: Days,
) -> Days:
    """What is the last day to redeem as the law counts it, whatever the judgment states?"""
    uncut = np.where(
        redemption_shortened_by_value, redemption_shortened_date, redemption_ordinary_date
    )
    return np.where(property_found_abandoned, redemption_abandoned_date, uncut)
