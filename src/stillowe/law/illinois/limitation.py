"""For how long may the lender sue for the money? (735 ILCS 5/13-205, 13-206, 13-115, 13-116).

Ten years on a note and on a foreclosure, from the day the whole debt fell due: by its terms, or
earlier because the lender called it due. A payment or a new promise *in writing* starts them
again. On a revolving line of credit the First District counts five (Zbroszczyk), and both counts
are shown. What is too late is not dead: the court hears the suit unless it is told in time, see
``defenses``. An unknown day never makes a debt too old; only a stated one can. A last day on
which a court may be closed goes on to the next one (5 ILCS 70/1.11): nobody is told before that
the lender is too late.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.court_days import last_possible_court_day
from stillowe.law.illinois.later_suit_authorities import (
    CALL_TAKEN_BACK,
    LIEN_LIFE,
    LIMITATION,
    LINE_OF_CREDIT,
    REFILING,
)
from stillowe.law.rules import Count, Deadline
from stillowe.values import MonthEnd, add_months
from stillowe.values.columns import Column, Days, Truth
from stillowe.values.vocabulary import Axis, FactName, Unit

MONTHS_A_YEAR: Final = 12

DEADLINES: Final = (
    Deadline(
        code="sue_on_the_loan",
        runs="time_to_sue_runs",
        due="last_day_to_sue_date",
        counts=(Count("limitation_starts_date", "years_to_sue_on_a_note", by="years"),),
        next_court_day=True,
        whose="lenders",
    ),
    Deadline(
        code="refile_after_dismissal",
        runs=FactName.foreclosure_dismissed,
        due="refiling_ends_date",
        counts=(Count(FactName.dismissal_date, "years_to_file_again", by="years"),),
        next_court_day=True,
        whose="lenders",
    ),
    Deadline(
        code="end_of_the_lien",
        runs=FactName.maturity_date_is_stated,
        due="mortgage_lien_ends_date",
        counts=(Count(FactName.maturity_date, "years_of_the_lien", by="years"),),
        whose="lenders",
    ),
)

# -- when the time begins ---------------------------------------------------------------------


@rule(
    citation=LIMITATION,
    unit=Unit.truth,
    per=Axis.loan,
    reading="a call outlives the dismissal of a suit",
)
def call_counts(loan_accelerated: Truth, acceleration_date_is_stated: Truth) -> Truth:
    """Did the lender call the whole loan due, on a day somebody states?"""
    return loan_accelerated & acceleration_date_is_stated


@rule(
    citation=CALL_TAKEN_BACK,
    unit=Unit.truth,
    per=Axis.loan,
    directions={"earlier_suits_dismissed": "falls"},
    reading="a dismissal takes the call back",
    conclusion="call_counts",
)
def call_counts_until_a_dismissal(
    loan_accelerated: Truth,
    acceleration_date_is_stated: Truth,
    being_foreclosed: Truth,
    foreclosure_dismissed: Truth,
    earlier_suits_dismissed: Column,
) -> Truth:
    """Did the lender call the whole loan due, with no suit on it dropped or dismissed?"""
    dropped = being_foreclosed & (foreclosure_dismissed | (earlier_suits_dismissed > 0))
    return loan_accelerated & acceleration_date_is_stated & ~dropped


@rule(citation=LIMITATION, unit=Unit.truth, per=Axis.loan)
def limitation_start_is_known(call_counts: Truth, maturity_date_is_stated: Truth) -> Truth:
    """Does a paper or a person say when the whole loan fell due, by its terms or by a call?"""
    return call_counts | maturity_date_is_stated


@rule(
    citation=LIMITATION,
    unit=Unit.date,
    per=Axis.loan,
    directions={"acceleration_date": "rises", "maturity_date": "rises"},
)
def whole_loan_due_date(
    call_counts: Truth, acceleration_date: Days, maturity_date_is_stated: Truth, maturity_date: Days
) -> Days:
    """When did the whole loan fall due: the stated call, the end of its term, or the earlier?

    A call whose day nobody states is not counted: the end of the term is later, so that the
    lender's last day is never shown too early.
    """
    earlier = np.where(
        maturity_date_is_stated, np.minimum(acceleration_date, maturity_date), acceleration_date
    )
    return np.where(call_counts, earlier, maturity_date)


@rule(
    citation=LIMITATION,
    unit=Unit.date,
    per=Axis.loan,
    directions={"whole_loan_due_date": "rises", "paid_or_promised_date": "rises"},
)
def limitation_starts_date(
    whole_loan_due_date: Days, paid_or_promised_in_writing: Truth, paid_or_promised_date: Days
) -> Days:
    """From what day are the years counted: the due date, or a later payment or written promise?"""
    again = np.maximum(whole_loan_due_date, paid_or_promised_date)
    return np.where(paid_or_promised_in_writing, again, whole_loan_due_date)


# -- when it ends -----------------------------------------------------------------------------


@rule(
    citation=LIMITATION,
    unit=Unit.date,
    per=Axis.loan,
    directions={"limitation_starts_date": "rises", "years_to_sue_on_a_note": "rises"},
)
def last_day_to_sue_date(limitation_starts_date: Days, years_to_sue_on_a_note: Column) -> Days:
    """What is the lender's last day by the longer count, ten years?"""
    months = years_to_sue_on_a_note * MONTHS_A_YEAR
    return last_possible_court_day(add_months(limitation_starts_date, months, MonthEnd.last_day))


@rule(
    citation=LINE_OF_CREDIT,
    unit=Unit.date,
    per=Axis.loan,
    directions={"limitation_starts_date": "rises", "years_to_sue_on_a_line": "rises"},
)
def last_day_to_sue_on_a_line_date(
    limitation_starts_date: Days, years_to_sue_on_a_line: Column
) -> Days:
    """What is the lender's last day on a line of credit as Zbroszczyk counts, five years?"""
    months = years_to_sue_on_a_line * MONTHS_A_YEAR
    return last_possible_court_day(add_months(limitation_starts_date, months, MonthEnd.last_day))


@rule(
    citation=LINE_OF_CREDIT,
    unit=Unit.date,
    per=Axis.loan,
    directions={"last_day_to_sue_date": "rises", "last_day_to_sue_on_a_line_date": "rises"},
    reading="a revolving line of credit has five years",
)
def limitation_ends_date(
    loan_is_revolving: Truth, last_day_to_sue_date: Days, last_day_to_sue_on_a_line_date: Days
) -> Days:
    """What is the last day to sue, if a revolving line of credit has five years?"""
    return np.where(loan_is_revolving, last_day_to_sue_on_a_line_date, last_day_to_sue_date)


@rule(
    citation=LIMITATION,
    unit=Unit.date,
    per=Axis.loan,
    directions={"last_day_to_sue_date": "rises"},
    reading="a revolving line of credit has ten years like a note",
    conclusion="limitation_ends_date",
)
def limitation_ends_as_of_a_note_date(last_day_to_sue_date: Days) -> Days:
    """What is the last day to sue, if a revolving line of credit has ten years too?"""
    return last_day_to_sue_date


@rule(
    citation=REFILING,
    unit=Unit.date,
    directions={"dismissal_date": "rises", "years_to_file_again": "rises"},
)
def refiling_ends_date(dismissal_date: Days, years_to_file_again: Column) -> Days:
    """Until when may a dropped suit be filed once more, though its time has ended meanwhile?"""
    months = years_to_file_again * MONTHS_A_YEAR
    return last_possible_court_day(add_months(dismissal_date, months, MonthEnd.last_day))


# -- what came or comes too late --------------------------------------------------------------


@rule(
    citation=LIMITATION,
    unit=Unit.truth,
    per=Axis.loan,
    directions={"complaint_date": "rises", "limitation_ends_date": "falls"},
)
def suit_here_came_too_late(
    being_foreclosed: Truth,
    complaint_filed: Truth,
    complaint_date: Days,
    limitation_start_is_known: Truth,
    limitation_ends_date: Days,
) -> Truth:
    """Was this foreclosure filed after its last day?"""
    late = complaint_date > limitation_ends_date
    return being_foreclosed & complaint_filed & limitation_start_is_known & late


@rule(
    citation=LIMITATION,
    unit=Unit.date,
    per=Axis.person_debt,
    directions={"money_suit_date": "rises", "as_of_date": "rises"},
)
def another_suit_date(money_suit_filed: Truth, money_suit_date: Days, as_of_date: Days) -> Days:
    """When was another suit for the money filed, or when could it be at the earliest: today?"""
    return np.where(money_suit_filed, np.minimum(money_suit_date, as_of_date), as_of_date)


@rule(
    citation=LIMITATION,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={
        "another_suit_date": "rises",
        "limitation_ends_date": "falls",
        "refiling_ends_date": "falls",
    },
)
def another_suit_comes_too_late(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    another_suit_date: Days,
    limitation_start_is_known: Truth,
    limitation_ends_date: Days,
    being_foreclosed: Truth,
    foreclosure_dismissed: Truth,
    refiling_ends_date: Days,
) -> Truth:
    """Does another suit come after its last day, and after the year to file a dropped one again?"""
    refiled = being_foreclosed & foreclosure_dismissed & (another_suit_date <= refiling_ends_date)
    return limitation_start_is_known & (another_suit_date > limitation_ends_date) & ~refiled


# -- the days that are shown ------------------------------------------------------------------


@rule(
    citation=LIMITATION,
    unit=Unit.truth,
    per=Axis.loan,
    across={"owes_the_debt": "any_person"},
)
def time_to_sue_runs(
    being_foreclosed: Truth,
    complaint_filed: Truth,
    foreclosure_dismissed: Truth,
    debt_ended_by_waiver: Truth,
    owes_the_debt: Truth,
) -> Truth:
    """Does the time to sue still run: somebody owes, no suit on this loan is pending, no waiver?"""
    pending = being_foreclosed & complaint_filed & ~foreclosure_dismissed
    return owes_the_debt & ~pending & ~debt_ended_by_waiver


@rule(
    citation=LIEN_LIFE,
    unit=Unit.date,
    per=Axis.loan,
    directions={"maturity_date": "rises", "years_of_the_lien": "rises"},
)
def mortgage_lien_ends_date(maturity_date: Days, years_of_the_lien: Column) -> Days:
    """When does the mortgage end as a lien, if nobody recorded an extension?"""
    return add_months(maturity_date, years_of_the_lien * MONTHS_A_YEAR, MonthEnd.last_day)
