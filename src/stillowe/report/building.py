"""From the report's input to a document: each section built by its own module."""

from __future__ import annotations

from stillowe.report.accounts import accounts, sums
from stillowe.report.calendar.building import calendar_part
from stillowe.report.calendar.warning import warning
from stillowe.report.document import (
    AnswerPart,
    Document,
    LawPart,
    NotEstablished,
    Statement,
)
from stillowe.report.findings import findings
from stillowe.report.inputs import ReportInput
from stillowe.report.people import answer_part, nobody_covered, people
from stillowe.report.questions import six_questions
from stillowe.report.record import Record
from stillowe.report.sections import (
    assumed,
    clauses,
    conflicts,
    dates,
    next_papers,
    outside,
    papers,
    refused,
    set_aside,
    stage,
    unknown,
)


def build_document(inputs: ReportInput) -> Document:
    """Say everything the input holds as statements, each with what it rests on.

    Raises ``UnsupportedStatement`` rather than say anything without a source.
    """
    record = Record(inputs)
    persons = people(record)
    return Document(
        case_name=inputs.case_name,
        on=inputs.on,
        program_version=inputs.program_version,
        law=_law(inputs),
        warning=warning(record),
        stage=stage(record),
        people=persons,
        nobody=() if persons else (_nobody(),),
        household=_household(record),
        sums=() if nobody_covered(record) else sums(record),
        next_papers=next_papers(record),
        unknown=unknown(record),
        conflicts=conflicts(record),
        accounts=() if nobody_covered(record) else accounts(record),
        calendar=calendar_part(record),
        dates=dates(record),
        questions=six_questions(record),
        clauses=clauses(record),
        set_aside=set_aside(record),
        assumed=assumed(record),
        not_covered=outside(record),
        findings=findings(record),
        papers=papers(record),
        refused=refused(record),
    )


def _law(inputs: ReportInput) -> LawPart | None:
    book = inputs.rulebook
    return None if book is None else LawPart(book.jurisdiction, book.version, book.digest)


def _nobody() -> Statement:
    return Statement("people.none", {}, (NotEstablished("people"),))


def _household(record: Record) -> AnswerPart | None:
    found = None if nobody_covered(record) else record.inputs.household
    return None if found is None else answer_part(record, "household", found, {})
