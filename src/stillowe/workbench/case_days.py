"""The days of a case by themselves: papers read, facts weighed, the deadlines reckoned.

The same evaluator and the same function as ``analyze`` uses, without the question who owes.
"""

from __future__ import annotations

from stillowe.casefile import Case
from stillowe.casefile.register import read_register
from stillowe.facts import CATALOG
from stillowe.law import rulebook_for
from stillowe.report.inputs import ReportInput
from stillowe.workbench.analysis import (
    STATE,
    Evidence,
    evaluator_of,
    program_version,
    sheet_of,
    summary_of,
)
from stillowe.workbench.calendar import calendar_of


def case_calendar(case: Case, *, on: int) -> ReportInput:
    """Reckon every deadline of a case as of ``on`` (a day number).

    What the calendar's sentences rest on is in it, and nothing about the debt. Raises a
    ``CaseRefusal`` only where the case folder itself cannot be read.
    """
    held = case.papers()
    sheet = sheet_of(held, case.answers(), on=on)
    rulebook = rulebook_for(STATE)
    evaluator = evaluator_of(sheet, rulebook, on)
    return ReportInput(
        case_name=case.text().name or case.folder.resolve().name,
        on=on,
        program_version=program_version(),
        sheet=sheet,
        catalog=CATALOG,
        rulebook=rulebook,
        answers=(),
        household=None,
        case_ranges={},
        traces={},
        next_papers=(),
        findings=(),
        papers=tuple(summary_of(paper) for paper in held.papers),
        refused=held.refused,
        duplicates=held.duplicates,
        ledgers=(),
        evidence=Evidence(case),
        calendar=calendar_of(evaluator) if evaluator else None,
    )


def case_identity(case: Case) -> str:
    """Tell this case from any other, the same in every run and wherever its folder lies.

    It is its name, the day it was opened, and the first file that was ever offered to it.
    """
    text = case.text()
    offered = next((entry.sha256 for entry in read_register(case.folder)), "")
    return "|".join((text.name or case.folder.resolve().name, str(text.opened), offered))
