"""What the workbench hands to the report of a check: everything known, nothing computed here."""

from __future__ import annotations

from dataclasses import dataclass

from stillowe.facts.releases import PaperVerdict, Proposal, Subject
from stillowe.papers.frames import Execution
from stillowe.report.inputs import PaperSummary, RefusedPaper
from stillowe.values.clauses import Party
from stillowe.values.findings import Finding
from stillowe.values.spans import Span
from stillowe.worlds.results import Range


@dataclass(frozen=True, slots=True)
class ReplacedBy:
    """Another paper of the same check that says it takes the place of this one, and its words."""

    summary: PaperSummary
    span: Span


@dataclass(frozen=True, slots=True)
class CheckedPaper:
    """One paper read by itself, and what it leaves of each debt of everybody asked about."""

    summary: PaperSummary
    execution: Execution
    verdict: PaperVerdict
    proposals: tuple[Proposal, ...] = ()
    roles: tuple[tuple[str, Party], ...] = ()
    """People and companies the paper names, as printed."""
    of_second_lien: bool = False
    programs: frozenset[str] = frozenset()
    questions: tuple[Finding, ...] = ()
    """What the law asks about this paper: an offer, a court paper, a deed in lieu."""
    subject: Subject = Subject.debt
    mortgage_only: frozenset[str] = frozenset()
    """People asked about who, the paper says, signed the mortgage and not the note."""
    replaced_by: tuple[ReplacedBy, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What one person could still owe on one loan of the case, before and after signing.

    A range is ``None`` where the law built here does not cover it.
    """

    person: str
    loan: str
    foreclosed: bool
    """Whether it is the loan being foreclosed (else a second loan)."""
    before: Range | None
    all_met: Range | None
    """After: the lender signs, and every condition of a release is met."""
    none_met: Range | None
    """After: the lender signs, and no condition of a release is met."""


@dataclass(frozen=True, slots=True)
class CaseChange:
    """The case before and after signing. ``household`` counts each debt once."""

    case_name: str
    people: tuple[PersonChange, ...]
    household: PersonChange | None = None


@dataclass(frozen=True, slots=True)
class CheckInput:
    """Everything a check is reported from. ``on`` is the as-of day number."""

    on: int
    program_version: str
    asked: tuple[str, ...]
    """Whom the check is for, by name."""
    papers: tuple[CheckedPaper, ...]
    refused: tuple[RefusedPaper, ...] = ()
    change: CaseChange | None = None
