"""What the sale closes: the sale day itself, and the ways out that end with it.

A deed in lieu (15-1401) and a consent foreclosure (15-1402) need the lender's yes; redemption
and reinstatement do not. All are over with the sale. Where no day of sale is known, it cannot
come before redemption ends; where the announced day has passed and there was no sale, it was
put off and can come any day.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts.calendar_bounds import EARLIEST_DAY
from stillowe.law.declare import rule
from stillowe.law.illinois.procedure_authorities import (
    CONSENT_OPEN,
    DEED_IN_LIEU_OPEN,
    REDEMPTION_STATED,
    SALE_DAY,
)
from stillowe.law.rules import Deadline
from stillowe.values.columns import Choice, Days, Truth
from stillowe.values.vocabulary import Stage, Unit

DEADLINES: Final = (
    Deadline(
        code="sale",
        runs="sale_ahead",
        due="sale_ahead_date",
        counts=(),
        whose="courts",
    ),
    Deadline(
        code="consent_foreclosure",
        runs="consent_foreclosure_open",
        due="ways_out_close_date",
        counts=(),
        way_out=True,
        # The court enters it on the owner's own consent: taking part is an appearance.
        goes_to_court=True,
    ),
    Deadline(
        code="deed_in_lieu",
        runs="deed_in_lieu_open",
        due="ways_out_close_date",
        counts=(),
        way_out=True,
    ),
)


@rule(citation=SALE_DAY, unit=Unit.truth)
def sale_ahead(
    foreclosure_before_sale: Truth,
    stage_reached: Choice,
    judgment_entered: Truth,
    sale_day_is_stated: Truth,
) -> Truth:
    """Is a sale announced that has not been held?"""
    judged = judgment_entered & (stage_reached >= Stage.judgment)
    return foreclosure_before_sale & judged & sale_day_is_stated


@rule(
    citation=SALE_DAY,
    unit=Unit.date,
    directions={"sale_scheduled_date": "rises", "as_of_date": "rises"},
)
def sale_ahead_date(sale_scheduled_date: Days, as_of_date: Days) -> Days:
    """On which day is the sale? If the day has passed without one: any day from now on."""
    later: Days = np.maximum(sale_scheduled_date, as_of_date)
    return later


@rule(
    citation=REDEMPTION_STATED,
    unit=Unit.date,
    directions={"redemption_end_stated_date": "rises", "redemption_computed_date": "rises"},
)
def redemption_end_date(
    redemption_end_is_stated: Truth,
    redemption_end_stated_date: Days,
    redemption_computed_date: Days,
) -> Days:
    """What is the last day to redeem: as the judgment states it, else as the law counts it?"""
    return np.where(redemption_end_is_stated, redemption_end_stated_date, redemption_computed_date)


@rule(
    citation=SALE_DAY,
    unit=Unit.date,
    directions={"as_of_date": "rises", "sale_notice_last_days": "rises"},
)
def no_sale_without_judgment_date(as_of_date: Days, sale_notice_last_days: Days) -> Days:
    """Before which day can there be no sale if no judgment was entered by today?

    Notice of a sale is published after the judgment, and a week at least before the sale.
    """
    return as_of_date + sale_notice_last_days


@rule(
    citation=SALE_DAY,
    unit=Unit.date,
    directions={"redemption_end_date": "rises", "reinstatement_protects_from_date": "rises"},
)
def home_kept_until_date(
    every_mortgagor_reached: Truth,
    judgment_entered: Truth,
    redemption_end_date: Days,
    reinstatement_protects_from_date: Days,
    reinstatement_days: Days,
) -> Days:
    """Until when is a sale held off: redemption, or before a judgment reinstatement?"""
    reinstated = reinstatement_protects_from_date + reinstatement_days
    kept = np.where(judgment_entered, redemption_end_date, reinstated)
    return np.where(every_mortgagor_reached, kept, EARLIEST_DAY)


@rule(
    citation=SALE_DAY,
    unit=Unit.date,
    directions={
        "home_kept_until_date": "rises",
        "no_sale_without_judgment_date": "rises",
        "as_of_date": "rises",
    },
)
def no_sale_before_date(
    stage_reached: Choice,
    home_kept_until_date: Days,
    no_sale_without_judgment_date: Days,
    as_of_date: Days,
) -> Days:
    """Before which day can there be no sale, whatever else happens?"""
    judged = stage_reached >= Stage.judgment
    soonest = np.where(judged, as_of_date, no_sale_without_judgment_date)
    later: Days = np.maximum(home_kept_until_date, soonest)
    return later


@rule(
    citation=SALE_DAY,
    unit=Unit.date,
    directions={"sale_ahead_date": "rises", "no_sale_before_date": "rises"},
)
def ways_out_close_date(
    sale_ahead: Truth, sale_ahead_date: Days, no_sale_before_date: Days
) -> Days:
    """Until when is a way out that needs the lender open at least: the sale, or redemption?"""
    return np.where(sale_ahead, sale_ahead_date, no_sale_before_date)


@rule(citation=CONSENT_OPEN, unit=Unit.truth)
def consent_foreclosure_open(foreclosure_before_sale: Truth) -> Truth:
    """Can a consent foreclosure still be agreed: a case is pending, and no sale was held?"""
    return foreclosure_before_sale


@rule(
    citation=DEED_IN_LIEU_OPEN,
    unit=Unit.truth,
    across={
        "deed_in_lieu_offered": "foreclosed_loan",
        "deed_in_lieu_accepted": "foreclosed_loan",
    },
)
def deed_in_lieu_open(
    foreclosure_before_sale: Truth, deed_in_lieu_offered: Truth, deed_in_lieu_accepted: Truth
) -> Truth:
    """Can a deed in lieu still be agreed: before the sale, and none accepted?"""
    return foreclosure_before_sale & ~(deed_in_lieu_offered & deed_in_lieu_accepted)
