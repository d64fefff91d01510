"""When is a home treated as abandoned, and until when can that be stopped? (15-1505.8).

On the lender's motion the court must hear the matter within 15 days; the notice hangs at the
home for 14 days before. An owner or occupant who comes and objects ends it. If nobody does,
the home can be redeemed only until 30 days after judgment, and the shortfall is still owed.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.declare import rule
from stillowe.law.illinois.procedure_authorities import ABANDONED_TRACK
from stillowe.law.rules import Count, Deadline
from stillowe.values.columns import Choice, Days, Truth
from stillowe.values.vocabulary import Stage, Unit

DEADLINES: Final = (
    Deadline(
        code="abandonment_objection",
        runs="abandonment_decision_ahead",
        due="abandonment_objection_date",
        counts=(Count("abandonment_motion_date", "abandonment_posting_days"),),
        goes_to_court=True,
    ),
    Deadline(
        code="abandonment_hearing",
        runs="abandonment_decision_ahead",
        due="abandonment_hearing_date",
        counts=(Count("abandonment_motion_date", "abandonment_hearing_days"),),
        whose="courts",
    ),
)


@rule(citation=ABANDONED_TRACK, unit=Unit.truth)
def abandonment_decision_ahead(
    foreclosure_before_sale: Truth,
    stage_reached: Choice,
    abandonment_motion_filed: Truth,
    property_found_abandoned: Truth,
) -> Truth:
    """Did the lender ask to treat the home as abandoned, and has no judgment found it so?"""
    found = property_found_abandoned & (stage_reached >= Stage.judgment)
    return foreclosure_before_sale & abandonment_motion_filed & ~found


@rule(
    citation=ABANDONED_TRACK,
    unit=Unit.date,
    directions={"abandonment_motion_date": "rises", "abandonment_posting_days": "rises"},
)
def abandonment_objection_date(
    abandonment_motion_date: Days, abandonment_posting_days: Days
) -> Days:
    """Which is the earliest day the court can hear it, so the last that is safe to object?"""
    return abandonment_motion_date + abandonment_posting_days


@rule(
    citation=ABANDONED_TRACK,
    unit=Unit.date,
    directions={"abandonment_motion_date": "rises", "abandonment_hearing_days": "rises"},
)
def abandonment_hearing_date(abandonment_motion_date: Days, abandonment_hearing_days: Days) -> Days:
    """By which day must the court hear it?"""
    return abandonment_motion_date + abandonment_hearing_days
