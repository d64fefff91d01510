"""What the workbench hands to the report: everything known, nothing computed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from stillowe.facts.definitions import Catalog
from stillowe.facts.sheet import FactSheet
from stillowe.law.rules import Rulebook
from stillowe.values.findings import Finding
from stillowe.values.spans import Span
from stillowe.values.vocabulary import PaperKind
from stillowe.worlds.results import NextPaper, PersonAnswer, Range, TraceNode

if TYPE_CHECKING:
    from stillowe.report.calendar.inputs import Calendar

End: TypeAlias = Literal["low", "high"]
TraceKey: TypeAlias = tuple[str, int, End]
"""(conclusion, member index on the conclusion's axis, which end's witness world)."""
PageKey: TypeAlias = tuple[str, int]
"""(sha256 of the paper, page counted from 1)."""


@dataclass(frozen=True, slots=True)
class PaperSummary:
    """One paper that was imported. ``name`` is as offered, never a path.

    ``partial`` marks a paper of which not every page could be read.
    """

    sha256: str
    name: str
    kind: PaperKind
    dated: int | None
    pages: int
    rendition: bool
    kind_evidence: tuple[Span, ...] = ()
    partial: bool = False


@dataclass(frozen=True, slots=True)
class RefusedPaper:
    """One file that was offered and refused: the code and the four texts of its refusal."""

    name: str
    code: str
    what: str
    where: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One signed line of an account: ``name`` is a fact or a conclusion, ``cents`` >= 0."""

    name: str
    sign: int
    cents: int


@dataclass(frozen=True, slots=True)
class LedgerView:
    """One account in one world (the witness of the named end of ``total``).

    The signed sum of the lines is ``total_cents`` (never below zero where ``floored``).
    ``stated_cents`` is the lender's or the officer's own total where a paper states one, with
    the words that state it.
    """

    total: str
    end: End
    lines: tuple[LedgerLine, ...]
    total_cents: int
    floored: bool = False
    stated_cents: int | None = None
    stated_where: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportInput:
    """Everything a report is made of.

    ``on`` is the as-of day number. ``rulebook`` is ``None`` where no law is built for the
    property's state: every answer is then *not covered*. ``answers`` has one entry per person
    and loan. ``case_ranges`` holds the ranges of money conclusions of the case (by name) that
    are to be shown. ``traces`` holds, for every range shown (the three answers, the exposure,
    each gate, the household), the trace of each end's witness world; a key may be missing.
    ``next_papers`` are merged over people, best first. ``findings`` are those of all rooms,
    each once. ``evidence`` gives the PNG of a span's page *without* boxes, or ``None`` where
    there is no picture; it is called once per cited page.
    """

    case_name: str
    on: int
    program_version: str
    sheet: FactSheet
    catalog: Catalog
    rulebook: Rulebook | None
    answers: tuple[PersonAnswer, ...]
    household: Range | None
    case_ranges: Mapping[str, Range]
    traces: Mapping[TraceKey, TraceNode]
    next_papers: tuple[NextPaper, ...]
    findings: tuple[Finding, ...]
    papers: tuple[PaperSummary, ...]
    refused: tuple[RefusedPaper, ...]
    duplicates: tuple[str, ...]
    ledgers: tuple[LedgerView, ...]
    evidence: Callable[[Span], bytes | None]
    calendar: Calendar | None = None
    """Every last day of the case; ``None`` where no law is built for it."""
