"""Until when can the loan be brought current as if nothing had happened? (735 ILCS 5/15-1602).

90 days after the last of the owners who gave the mortgage was served or came into the case. A
newspaper notice counts from its first day. Not moved past a closed day, and not open where the
right was used in an earlier case within five years, with a written finding.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts.calendar_bounds import EARLIEST_DAY, LATEST_DAY
from stillowe.law.declare import rule
from stillowe.law.illinois.procedure_authorities import REINSTATED_BEFORE, REINSTATEMENT
from stillowe.law.rules import Count, Deadline
from stillowe.values import MonthEnd, add_months
from stillowe.values.columns import Column, Days, Truth
from stillowe.values.vocabulary import Axis, Unit

MONTHS_A_YEAR: Final = 12

DEADLINES: Final = (
    Deadline(
        code="reinstatement",
        runs="reinstatement_runs",
        due="reinstatement_end_date",
        counts=(Count("last_mortgagor_reached_date", "reinstatement_days"),),
        way_out=True,
    ),
)

# -- when the last owner was served -----------------------------------------------------------


@rule(citation=REINSTATEMENT, unit=Unit.truth, per=Axis.person)
def served_in_any_way(
    served_personally: Truth, served_at_abode: Truth, served_by_publication: Truth
) -> Truth:
    """Was this person served in hand, at home, or by a newspaper notice?"""
    return served_personally | served_at_abode | served_by_publication


@rule(
    citation=REINSTATEMENT,
    unit=Unit.date,
    per=Axis.person,
    directions={"service_date": "rises", "appearance_date": "rises"},
)
def reached_date(
    served_in_any_way: Truth, appeared: Truth, service_date: Days, appearance_date: Days
) -> Days:
    """When was this person served, or came into the case: the earlier?"""
    served = np.where(served_in_any_way, service_date, LATEST_DAY)
    came: Days = np.minimum(served, np.where(appeared, appearance_date, LATEST_DAY))
    return came


@rule(
    citation=REINSTATEMENT,
    unit=Unit.truth,
    per=Axis.person,
    across={"signed_mortgage": "foreclosed_loan"},
)
def mortgagor_reached(signed_mortgage: Truth, served_in_any_way: Truth, appeared: Truth) -> Truth:
    """Is this somebody who gave the mortgage, and was served or came into the case?"""
    return signed_mortgage & (served_in_any_way | appeared)


@rule(
    citation=REINSTATEMENT,
    unit=Unit.truth,
    per=Axis.person,
    across={"signed_mortgage": "foreclosed_loan"},
)
def mortgagor_not_reached(
    signed_mortgage: Truth, deceased: Truth, mortgagor_reached: Truth
) -> Truth:
    """Is this a living owner who gave the mortgage and is not in the case yet?"""
    return signed_mortgage & ~deceased & ~mortgagor_reached


@rule(
    citation=REINSTATEMENT,
    unit=Unit.truth,
    across={"mortgagor_reached": "any_person", "mortgagor_not_reached": "any_person"},
)
def every_mortgagor_reached(mortgagor_reached: Truth, mortgagor_not_reached: Truth) -> Truth:
    """Are all owners who gave the mortgage in the case? Only then do the days begin."""
    return mortgagor_reached & ~mortgagor_not_reached


@rule(
    citation=REINSTATEMENT,
    unit=Unit.date,
    per=Axis.person,
    directions={"reached_date": "rises"},
)
def mortgagor_reached_date(mortgagor_reached: Truth, reached_date: Days) -> Days:
    """When was this owner reached? Before all days for everybody else."""
    return np.where(mortgagor_reached, reached_date, EARLIEST_DAY)


@rule(
    citation=REINSTATEMENT,
    unit=Unit.date,
    directions={"mortgagor_reached_date": "rises"},
    across={"mortgagor_reached_date": "largest"},
)
def last_mortgagor_reached_date(mortgagor_reached_date: Days) -> Days:
    """When was the last of the owners served, or came into the case?"""
    return mortgagor_reached_date


# -- reinstatement ----------------------------------------------------------------------------


@rule(
    citation=REINSTATED_BEFORE,
    unit=Unit.truth,
    directions={
        "reinstatement_dismissal_date": "rises",
        "last_mortgagor_reached_date": "falls",
        "reinstatement_bar_years": "rises",
    },
)
def reinstatement_used_up(
    reinstated_before: Truth,
    reinstatement_dismissal_date: Days,
    last_mortgagor_reached_date: Days,
    reinstatement_bar_years: Column,
) -> Truth:
    """Was the right used in a case dismissed within the last five years, with a finding?"""
    months = reinstatement_bar_years * MONTHS_A_YEAR
    barred_until = add_months(reinstatement_dismissal_date, months, MonthEnd.last_day)
    return reinstated_before & (last_mortgagor_reached_date <= barred_until)


@rule(
    citation=REINSTATEMENT,
    unit=Unit.date,
    directions={"last_mortgagor_reached_date": "rises", "reinstatement_days": "rises"},
)
def reinstatement_end_date(last_mortgagor_reached_date: Days, reinstatement_days: Days) -> Days:
    """What is the last day to bring the loan current?"""
    return last_mortgagor_reached_date + reinstatement_days


@rule(citation=REINSTATEMENT, unit=Unit.truth)
def reinstatement_runs(
    foreclosure_before_sale: Truth, every_mortgagor_reached: Truth, reinstatement_used_up: Truth
) -> Truth:
    """Can the loan be brought current: all owners served, the right not used up, no sale?"""
    return foreclosure_before_sale & every_mortgagor_reached & ~reinstatement_used_up
