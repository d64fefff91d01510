"""Workbench: the only place where the rooms meet. A case or a paper is worked on as a whole.

In: a case, or a paper somebody is asked to sign. Out: an ``Analysis`` of the case, or a
``Check`` of the paper. Start reading at ``analysis``, then ``calendar``, ``check``
and ``collecting``.
"""

from stillowe.workbench.analysis import (
    STATE,
    STATED_TOTALS,
    Analysis,
    Evidence,
    analyze,
    program_version,
    sheet_of,
)
from stillowe.workbench.calendar import calendar_of
from stillowe.workbench.case_days import case_calendar, case_identity
from stillowe.workbench.check import Check, check_papers
from stillowe.workbench.collecting import Collecting, collect

__all__ = [
    "STATE",
    "STATED_TOTALS",
    "Analysis",
    "Check",
    "Collecting",
    "Evidence",
    "analyze",
    "calendar_of",
    "case_calendar",
    "case_identity",
    "check_papers",
    "collect",
    "program_version",
    "sheet_of",
]
