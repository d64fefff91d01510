"""What can still be done once the sale is before the court, and until when?

The hearing on the sale; 30 days after the order to ask the court to change it; 30 days to
appeal, counted from the ruling where such a motion came in time; the home until the 30th day;
a petition within two years, until the deed ends that too. Grounds against the sale are the four
of 15-1508(b) and no others once the motion to confirm is filed (McCluskey).
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.court_days import next_court_day
from stillowe.law.illinois.procedure_authorities import (
    AFTER_THE_ORDER,
    CONFIRMATION_GROUNDS,
    PETITION,
    POSSESSION,
    TO_APPEAL,
)
from stillowe.law.rules import Count, Deadline
from stillowe.values import MonthEnd, add_months
from stillowe.values.columns import Choice, Column, Days, Truth
from stillowe.values.vocabulary import Stage, Unit

MONTHS_A_YEAR: Final = 12

DEADLINES: Final = (
    Deadline(
        code="confirmation_hearing",
        runs="confirmation_hearing_ahead",
        due="confirmation_hearing_day_date",
        counts=(),
        whose="courts",
    ),
    Deadline(
        code="motion_after_order",
        runs="order_stands",
        due="motion_after_order_due_date",
        counts=(Count("confirmation_date", "motion_after_order_days"),),
        next_court_day=True,
        done="post_judgment_motion_filed",
        goes_to_court=True,
    ),
    Deadline(
        code="appeal",
        runs="appeal_runs",
        due="appeal_due_date",
        counts=(Count("appeal_counts_from_date", "days_to_appeal"),),
        next_court_day=True,
        done="notice_of_appeal_filed",
        goes_to_court=True,
    ),
    Deadline(
        code="petition",
        runs="petition_runs",
        due="petition_due_date",
        counts=(Count("confirmation_date", "petition_years", "years"),),
        goes_to_court=True,
    ),
    Deadline(
        code="possession",
        runs="order_stands",
        due="possession_end_date",
        counts=(Count("confirmation_date", "possession_days"),),
    ),
)


@rule(citation=CONFIRMATION_GROUNDS, unit=Unit.truth)
def confirmation_hearing_ahead(
    stage_reached: Choice,
    sale_confirmed: Truth,
    foreclosure_dismissed: Truth,
    confirmation_motion_filed: Truth,
) -> Truth:
    """Was the lender's motion to confirm the sale filed, and is there no order yet?"""
    sold = (stage_reached >= Stage.sold_unconfirmed) & ~sale_confirmed
    return sold & ~foreclosure_dismissed & confirmation_motion_filed


@rule(
    citation=CONFIRMATION_GROUNDS,
    unit=Unit.date,
    directions={"confirmation_hearing_date": "rises"},
)
def confirmation_hearing_day_date(confirmation_hearing_date: Days) -> Days:
    """On which day does the court hear whether the sale stands?"""
    return confirmation_hearing_date


@rule(citation=AFTER_THE_ORDER, unit=Unit.truth)
def order_stands(
    sale_confirmed: Truth, order_vacated: Truth, foreclosure_dismissed: Truth
) -> Truth:
    """Was the sale confirmed by an order that was neither vacated nor dismissed with the case?"""
    return sale_confirmed & ~order_vacated & ~foreclosure_dismissed


@rule(
    citation=AFTER_THE_ORDER,
    unit=Unit.date,
    directions={"confirmation_date": "rises", "motion_after_order_days": "rises"},
)
def motion_after_order_due_date(confirmation_date: Days, motion_after_order_days: Days) -> Days:
    """What is the last day to ask the court to change the order? A closed day moves it."""
    return next_court_day(confirmation_date + motion_after_order_days)


@rule(
    citation=TO_APPEAL,
    unit=Unit.truth,
    directions={"post_judgment_motion_date": "falls", "motion_after_order_due_date": "rises"},
)
def motion_came_in_time(
    post_judgment_motion_filed: Truth,
    post_judgment_motion_date: Days,
    motion_after_order_due_date: Days,
) -> Truth:
    """Was a motion against the order filed in time? Only such a one moves the appeal."""
    in_time = post_judgment_motion_date <= motion_after_order_due_date
    return post_judgment_motion_filed & in_time


@rule(
    citation=TO_APPEAL,
    unit=Unit.date,
    directions={"confirmation_date": "rises", "post_judgment_motion_ruled_date": "rises"},
)
def appeal_counts_from_date(
    motion_came_in_time: Truth,
    post_judgment_motion_ruled: Truth,
    confirmation_date: Days,
    post_judgment_motion_ruled_date: Days,
) -> Days:
    """From which day is the appeal counted: the ruling on a motion in time, else the order?"""
    ruled = motion_came_in_time & post_judgment_motion_ruled
    return np.where(ruled, post_judgment_motion_ruled_date, confirmation_date)


@rule(citation=TO_APPEAL, unit=Unit.truth)
def appeal_runs(
    order_stands: Truth, motion_came_in_time: Truth, post_judgment_motion_ruled: Truth
) -> Truth:
    """Do the days to appeal run: an order, and no motion in time that still waits?"""
    return order_stands & ~(motion_came_in_time & ~post_judgment_motion_ruled)


@rule(
    citation=TO_APPEAL,
    unit=Unit.date,
    directions={"appeal_counts_from_date": "rises", "days_to_appeal": "rises"},
)
def appeal_due_date(appeal_counts_from_date: Days, days_to_appeal: Days) -> Days:
    """What is the last day to file a notice of appeal? A closed day moves it."""
    return next_court_day(appeal_counts_from_date + days_to_appeal)


@rule(citation=PETITION, unit=Unit.truth)
def petition_runs(order_stands: Truth, deed_recorded: Truth) -> Truth:
    """Can a petition against the order still be filed: the deed has not ended it?"""
    return order_stands & ~deed_recorded


@rule(
    citation=PETITION,
    unit=Unit.date,
    directions={"confirmation_date": "rises", "petition_years": "rises"},
)
def petition_due_date(confirmation_date: Days, petition_years: Column) -> Days:
    """What is the last day for a petition against the order, if no deed comes before?"""
    return add_months(confirmation_date, petition_years * MONTHS_A_YEAR, MonthEnd.last_day)


@rule(
    citation=POSSESSION,
    unit=Unit.date,
    directions={"confirmation_date": "rises", "possession_days": "rises"},
)
def possession_end_date(confirmation_date: Days, possession_days: Days) -> Days:
    """Through which day may an owner stay: the earlier of two ways to count?"""
    return confirmation_date + possession_days
