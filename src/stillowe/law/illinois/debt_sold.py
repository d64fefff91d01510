"""A debt that was sold, or is collected by somebody else: what the newcomer must do and show.

A sale changes the owner of a debt and nothing else. It ends nothing, so no rule here lowers what
anyone owes; and it gives the buyer no more than the seller had, so none raises it either. What
the newcomer may do is asked in ``debt_sold_questions``.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.declare import rule
from stillowe.law.illinois.debt_sold_authorities import APPEARS_OF_RECORD, VALIDATION
from stillowe.law.illinois.debt_sold_questions import findings
from stillowe.law.rules import Count, Deadline
from stillowe.values.columns import Days, Truth
from stillowe.values.vocabulary import Axis, FactName, Unit

__all__ = ["DEADLINES", "findings"]

DEADLINES: Final = (
    Deadline(
        code="dispute",
        runs="dispute_runs",
        due="dispute_due_date",
        counts=(Count(FactName.validation_notice_date, "dispute_days"),),
        done=FactName.dispute_sent,
    ),
    Deadline(
        code="collector_notice",
        runs=FactName.collector_wrote,
        due="collector_notice_due_date",
        counts=(Count(FactName.collector_first_wrote_date, "validation_notice_days"),),
        whose="lenders",
        done=FactName.validation_notice_received,
    ),
)


@rule(
    citation=APPEARS_OF_RECORD,
    unit=Unit.truth,
    per=Axis.loan,
    across={"order_enters_personal_deficiency": "any_person"},
)
def buyer_must_appear_of_record(
    debt_sold: Truth, buyer_shown_of_record: Truth, order_enters_personal_deficiency: Truth
) -> Truth:
    """Does a buyer of the judgment still have to appear of record before using it?

    Reading: it is a step the buyer can take on any day. The judgment stands meanwhile.
    """
    return debt_sold & ~buyer_shown_of_record & order_enters_personal_deficiency


@rule(
    citation=VALIDATION,
    unit=Unit.date,
    per=Axis.loan,
    directions={"collector_first_wrote_date": "rises"},
)
def collector_notice_due_date(
    collector_first_wrote_date: Days, validation_notice_days: Days
) -> Days:
    """By which day must the collector send its notice?"""
    return collector_first_wrote_date + validation_notice_days


@rule(citation=VALIDATION, unit=Unit.truth, per=Axis.loan)
def dispute_runs(collector_wrote: Truth, validation_notice_received: Truth) -> Truth:
    """Do the days to dispute in writing run: has the collector's notice come?"""
    return collector_wrote & validation_notice_received


@rule(
    citation=VALIDATION,
    unit=Unit.date,
    per=Axis.loan,
    directions={"validation_notice_date": "rises"},
)
def dispute_due_date(validation_notice_date: Days, dispute_days: Days) -> Days:
    """What is the last day of a dispute that stops collection?

    Reading: counted from the day the notice came, and not moved past a weekend: a dispute that
    is sent by then is in time on every reading.
    """
    return validation_notice_date + dispute_days
