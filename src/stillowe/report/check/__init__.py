"""A check told: what a paper somebody is asked to sign leaves of each debt of each person.

In: ``CheckInput``, filled by the workbench. Out: ``CheckDocument``, and text, HTML or JSON of it.
Start reading at ``document``.
"""

from stillowe.report.check.building import build_check
from stillowe.report.check.document import CheckDocument
from stillowe.report.check.html import check_to_html
from stillowe.report.check.inputs import (
    CaseChange,
    CheckedPaper,
    CheckInput,
    PersonChange,
    ReplacedBy,
)
from stillowe.report.check.json import check_schema, check_to_json
from stillowe.report.check.proposing import wording_of
from stillowe.report.check.terminal import check_to_terminal

__all__ = [
    "CaseChange",
    "CheckDocument",
    "CheckInput",
    "CheckedPaper",
    "PersonChange",
    "ReplacedBy",
    "build_check",
    "check_schema",
    "check_to_html",
    "check_to_json",
    "check_to_terminal",
    "wording_of",
]
