"""Until when to answer the complaint, and to contest the service?

To answer or appear: 30 days after the day the papers were handed over or left at home, that day
not counted (Rules 101(d), 181(a)). To contest the service, in a residential foreclosure only:
60 days after the first appearance or part taken (15-1505.6), and only if no answer came first.
Both move past a closed day (5 ILCS 70/1.11). Filing either can open personal liability for
somebody served by a newspaper notice only (Richards): see a lawyer before.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts.calendar_bounds import LATEST_DAY
from stillowe.law.declare import rule
from stillowe.law.illinois.court_days import next_court_day
from stillowe.law.illinois.procedure_authorities import PLEADING, QUASH
from stillowe.law.rules import Count, Deadline
from stillowe.values.columns import Choice, Days, Truth
from stillowe.values.vocabulary import Axis, Stage, Unit

DEADLINES: Final = (
    Deadline(
        code="answer",
        runs="answer_runs",
        due="answer_due_date",
        counts=(Count("service_date", "answer_days"),),
        next_court_day=True,
        done="answered_the_complaint",
        goes_to_court=True,
    ),
    Deadline(
        code="quash",
        runs="quash_runs",
        due="quash_due_date",
        counts=(Count("first_part_taken_date", "quash_days"),),
        next_court_day=True,
        done="motion_to_quash_filed",
        goes_to_court=True,
    ),
)


@rule(citation=PLEADING, unit=Unit.truth)
def case_pending(
    stage_reached: Choice, foreclosure_dismissed: Truth, sale_confirmed: Truth
) -> Truth:
    """Is a foreclosure pending: filed, not dismissed, and no sale confirmed?"""
    return (stage_reached >= Stage.sued) & ~foreclosure_dismissed & ~sale_confirmed


@rule(citation=PLEADING, unit=Unit.truth, per=Axis.person)
def answer_runs(
    foreclosure_before_sale: Truth, served_personally: Truth, served_at_abode: Truth
) -> Truth:
    """Must this person answer within days of the service: handed over, or left at home?

    After the sale there is no more to answer; who was served too late needs a lawyer then.
    """
    return foreclosure_before_sale & (served_personally | served_at_abode)


@rule(
    citation=PLEADING,
    unit=Unit.date,
    per=Axis.person,
    directions={"service_date": "rises", "answer_days": "rises"},
)
def answer_due_date(service_date: Days, answer_days: Days) -> Days:
    """What is the last day to answer or appear? A closed day moves it."""
    return next_court_day(service_date + answer_days)


@rule(
    citation=QUASH,
    unit=Unit.date,
    per=Axis.person,
    directions={"appearance_date": "rises", "took_part_date": "rises"},
)
def first_part_taken_date(
    appeared: Truth, appearance_date: Days, took_part_in_hearing: Truth, took_part_date: Days
) -> Days:
    """When did this person first appear, or take part in a hearing: the earlier?"""
    appearance = np.where(appeared, appearance_date, LATEST_DAY)
    earlier: Days = np.minimum(
        appearance, np.where(took_part_in_hearing, took_part_date, LATEST_DAY)
    )
    return earlier


@rule(citation=QUASH, unit=Unit.truth, per=Axis.person)
def service_objection_lost(answered_the_complaint: Truth, motion_to_quash_filed: Truth) -> Truth:
    """Was the objection to the service lost by an answer, no motion having come first?"""
    return answered_the_complaint & ~motion_to_quash_filed


@rule(citation=QUASH, unit=Unit.truth, per=Axis.person)
def quash_runs(
    case_pending: Truth,
    residential_real_estate: Truth,
    appeared: Truth,
    took_part_in_hearing: Truth,
    service_objection_lost: Truth,
) -> Truth:
    """Do the days to contest the service run for this person?"""
    took_part = appeared | took_part_in_hearing
    return case_pending & residential_real_estate & took_part & ~service_objection_lost


@rule(
    citation=QUASH,
    unit=Unit.date,
    per=Axis.person,
    directions={"first_part_taken_date": "rises", "quash_days": "rises"},
)
def quash_due_date(first_part_taken_date: Days, quash_days: Days) -> Days:
    """What is the last day to contest the service? A closed day moves it."""
    return next_court_day(first_part_taken_date + quash_days)
