"""A case analysed: papers read, facts weighed, the law applied in every world left open.

Everything a report needs is gathered once. Every shell calls ``analyze``, so every shell gives
the same answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Final

from stillowe.casefile import Case, CaseAnswers, CasePapers
from stillowe.facts import CATALOG, establish
from stillowe.facts.establish import Declared
from stillowe.facts.sheet import FactSheet
from stillowe.law import findings_for, rulebook_for
from stillowe.law.deadlines import with_ends
from stillowe.law.rules import Ledger, Rulebook
from stillowe.papers.claims import Claim, PaperSource
from stillowe.papers.paper import Paper
from stillowe.report.inputs import (
    End,
    LedgerLine,
    LedgerView,
    PageKey,
    PaperSummary,
    ReportInput,
    TraceKey,
)
from stillowe.values import Axis, Finding, Need, Severity, Span, Stage, Unit
from stillowe.workbench.calendar import calendar_of
from stillowe.worlds import Evaluator, merge
from stillowe.worlds.results import NextPaper, PersonAnswer, Range, TraceNode, World

STATE: Final = "IL"
"""The one state whose law is built; a case elsewhere fails its route and is *not covered*."""

STATED_TOTALS: Final[Mapping[str, str]] = {
    "interest_to_sale_computed_cents": "interest_to_sale_cents",
    "amount_due_computed_cents": "reported_amount_due_cents",
    "amount_due_at_sale_cents": "reported_amount_due_cents",
    "shortfall_computed_cents": "reported_deficiency_cents",
    "shortfall_cents": "reported_deficiency_cents",
}
"""Which figure of the lender or the officer stands beside which account."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything one analysis found: the report's material, and the evaluator to ask more."""

    case: Case
    material: ReportInput
    papers: tuple[Paper, ...]
    evaluator: Evaluator | None
    evidence: Evidence

    @property
    def sheet(self) -> FactSheet:
        """What is known, how well, and by whose word."""
        return self.material.sheet

    def worst_finding(self) -> Severity | None:
        """Give the severity of the worst finding; ``None`` where there is none."""
        return max((finding.severity for finding in self.material.findings), default=None)

    def range_of(self, conclusion: str, member: int) -> Range | None:
        """Give the range of any conclusion, whether or not the report shows it."""
        return self.evaluator.range(conclusion, member) if self.evaluator else None

    def trace_of(self, conclusion: str, member: int, end: End) -> TraceNode | None:
        """Explain one end of the range of any conclusion."""
        kept = self.material.traces.get((conclusion, member, end))
        if kept is not None or self.evaluator is None:
            return kept
        found = self.evaluator.range(conclusion, member)
        return self.evaluator.trace(conclusion, member, _witness(found, end))


@dataclass(slots=True)
class Evidence:
    """Page pictures on demand: PNG without boxes. ``prepare`` draws many pages in one go."""

    case: Case
    drawn: dict[PageKey, bytes | None] = field(default_factory=dict)

    def prepare(self, pages: Iterable[PageKey]) -> None:
        """Draw (sha256, page) pairs that are not drawn yet."""
        wanted = [page for page in pages if page not in self.drawn]
        found = self.case.page_pictures(wanted)
        self.drawn.update({page: found.get(page) for page in wanted})

    def __call__(self, span: Span) -> bytes | None:
        """Give the page of ``span``, or ``None`` where there is no picture of it."""
        page = (span.sha256, span.page)
        self.prepare([page])
        return self.drawn[page]


def program_version() -> str:
    """Give the version of this program as installed."""
    return version("stillowe")


def sheet_of(
    held: CasePapers, said: CaseAnswers, *, on: int, opened: Collection[str] = ()
) -> FactSheet:
    """Weigh what papers and people say into one fact sheet, as of ``on`` (a day number)."""
    declared = Declared(said.people, said.loans, frozenset(opened))
    return establish(held.papers, said.claims, today=on, declared=declared)


def evaluator_of(sheet: FactSheet, rulebook: Rulebook | None, on: int) -> Evaluator | None:
    """Make the one evaluator of a case: the ends of the deadlines are rules like any other."""
    if rulebook is None:
        return None
    return Evaluator(sheet, CATALOG, with_ends(rulebook), on=on)


def analyze(case: Case, *, on: int, opened: Collection[str] = ()) -> Analysis:
    """Answer the case as of ``on`` (a day number).

    ``opened`` names presumed facts to be treated as not known. Papers and answers that cannot
    be used are findings or listed refusals; the run completes. Raises a ``CaseRefusal`` only
    where the case folder itself cannot be read.
    """
    held = case.papers()
    said = case.answers()
    sheet = sheet_of(held, said, on=on, opened=opened)
    rulebook = rulebook_for(STATE)
    evaluator = evaluator_of(sheet, rulebook, on)
    answers = evaluator.answers() if evaluator else ()
    household = evaluator.household() if evaluator and answers else None
    case_ranges = _case_ranges(evaluator, rulebook)
    found = _Found(answers, household, case_ranges)
    findings = [
        *held.findings,
        *said.findings,
        *(finding for paper in held.papers for finding in paper.findings),
        *sheet.findings,
        *(finding for answer in answers for finding in answer.findings),
        *_questions_of_law(evaluator, sheet, on),
        *_dated_ahead(held.papers, on),
    ]
    evidence = Evidence(case)
    material = ReportInput(
        case_name=case.text().name or case.folder.resolve().name,
        on=on,
        program_version=program_version(),
        sheet=sheet,
        catalog=CATALOG,
        rulebook=rulebook,
        answers=answers,
        household=household,
        case_ranges=case_ranges,
        traces=dict(_traces(evaluator, found)),
        next_papers=merge(one.next_papers for one in answers) or _first_papers(sheet, household),
        findings=_each_once(findings),
        papers=tuple(summary_of(paper) for paper in held.papers),
        refused=held.refused,
        duplicates=held.duplicates,
        ledgers=tuple(_ledgers(evaluator, rulebook, sheet, case_ranges)),
        evidence=evidence,
        calendar=calendar_of(evaluator) if evaluator else None,
    )
    return Analysis(case, material, held.papers, evaluator, evidence)


@dataclass(frozen=True, slots=True)
class _Found:
    answers: tuple[PersonAnswer, ...]
    household: Range | None
    case_ranges: Mapping[str, Range]

    def ranges(self) -> Iterator[Range]:
        """Yield every range the report shows, some more than once."""
        for answer in self.answers:
            for found in (
                answer.entered,
                answer.possible_here,
                answer.separate_suit,
                answer.exposure,
                *answer.gates,
            ):
                if found is not None:
                    yield found
        if self.household is not None:
            yield self.household
        yield from self.case_ranges.values()


def _case_ranges(evaluator: Evaluator | None, rulebook: Rulebook | None) -> dict[str, Range]:
    """Give the range of every money conclusion about the case itself, in order of name."""
    if evaluator is None or rulebook is None:
        return {}
    return {
        name: evaluator.range(name, 0)
        for name, texts in sorted(rulebook.rules.items())
        if texts[0].per is Axis.case
        and texts[0].unit is Unit.cents
        and name != rulebook.answers.household
    }


def _traces(evaluator: Evaluator | None, found: _Found) -> Iterator[tuple[TraceKey, TraceNode]]:
    """Explain both ends of every range shown; ends of one world are explained once."""
    if evaluator is None:
        return
    done = set()
    for one in found.ranges():
        cell = (one.conclusion, one.member)
        if cell in done:
            continue
        done.add(cell)
        low = evaluator.trace(*cell, one.low_witness)
        same = one.low == one.high
        high = low if same else evaluator.trace(*cell, one.high_witness)
        yield (*cell, "low"), low
        yield (*cell, "high"), high


def _witness(found: Range, end: End) -> World:
    return found.low_witness if end == "low" else found.high_witness


def _questions_of_law(
    evaluator: Evaluator | None, sheet: FactSheet, on: int
) -> tuple[Finding, ...]:
    """Give what the law of the state asks about this case, on the safe (bounded) side."""
    if evaluator is None:
        return ()

    def settled(conclusion: str, member: int) -> tuple[int, int]:
        found = evaluator.range(conclusion, member)
        return found.bounded_low, found.bounded_high

    return findings_for(STATE, sheet, settled, on=on)


def _ledgers(
    evaluator: Evaluator | None,
    rulebook: Rulebook | None,
    sheet: FactSheet,
    ranges: Mapping[str, Range],
) -> Iterator[LedgerView]:
    """Lay out each account of the law line by line, in the world of each end that has a limit."""
    if evaluator is None or rulebook is None:
        return
    for ledger in rulebook.answers.ledgers:
        found = ranges.get(ledger.total)
        if found is None:
            continue
        ends: tuple[End, ...] = ("low",) if found.low == found.high else ("low", "high")
        for end in ends:
            view = _ledger_view(evaluator, sheet, ledger, found, end)
            if view is not None:
                yield view


def _ledger_view(
    evaluator: Evaluator, sheet: FactSheet, ledger: Ledger, found: Range, end: End
) -> LedgerView | None:
    world = _witness(found, end)
    lines = []
    for name, sign in ledger.lines:
        cents = evaluator.value(name, 0, world)
        # A line that nothing limits is not known: an account with it would show it as a figure.
        if cents is None or evaluator.range(name, 0).open_ended:
            return None
        lines.append(LedgerLine(name, sign, cents))
    stated = sheet.facts.get((STATED_TOTALS.get(ledger.total, ""), 0))
    value, where = _stated(stated.claims if stated else ())
    total = found.low if end == "low" else found.high
    return LedgerView(ledger.total, end, tuple(lines), total, ledger.floored, value, where)


def _stated(claims: Iterable[Claim]) -> tuple[int | None, tuple[Span, ...]]:
    """Give the one total papers state and every place that states it; none if they differ."""
    told = [claim for claim in claims if isinstance(claim.source, PaperSource)]
    values = {claim.value for claim in told if isinstance(claim.value, int)}
    where = tuple(claim.source.span for claim in told if isinstance(claim.source, PaperSource))
    return (values.pop(), where) if len(values) == 1 else (None, where)


def _first_papers(sheet: FactSheet, household: Range | None) -> tuple[NextPaper, ...]:
    """Rank papers where no single one can be said to narrow the answer.

    That is so at the start, when nearly everything is open. Papers of an early stage come first,
    because they exist in every case that was filed; among them those that tell most.
    """
    if household is not None and household.settled:
        return ()
    latest = max(sheet.stages, default=max(Stage))
    found = []
    for kind, paper in CATALOG.papers.items():
        told = tuple(
            (name, 0)
            for name, fact in sorted(CATALOG.facts.items())
            if kind in fact.established_by
            and fact.affects_law
            and fact.needed_for is Need.debt
            and fact.from_stage <= latest
        )
        if told and paper.from_stage <= latest and kind not in sheet.papers:
            found.append(NextPaper(kind, paper.holder, paper.effort, 0, 0, 0, 0, told, ()))

    def rank(paper: NextPaper) -> tuple[int, int, int, str]:
        stage = max(CATALOG.papers[paper.kind].from_stage, Stage.sued)
        return stage, -len(paper.establishes), paper.effort, paper.kind

    return tuple(sorted(found, key=rank))


def _dated_ahead(papers: Iterable[Paper], on: int) -> Iterator[Finding]:
    for paper in papers:
        if paper.dated is not None and paper.dated > on:
            yield Finding(
                "paper.dated_in_the_future",
                Severity.warning,
                {"name": paper.name, "paper_date": paper.dated},
            )


def _each_once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Drop repetitions; the worst first, then as met."""
    kept: list[Finding] = []
    for finding in findings:
        if finding not in kept:
            kept.append(finding)
    return tuple(sorted(kept, key=lambda finding: -finding.severity))


def summary_of(paper: Paper) -> PaperSummary:
    """Give what the report says of a paper as a whole."""
    partial = any(finding.code == "paper.page_without_text" for finding in paper.findings)
    return PaperSummary(
        sha256=paper.sha256,
        name=paper.name,
        kind=paper.kind,
        dated=paper.dated,
        pages=len(paper.pages),
        rendition=paper.rendition,
        kind_evidence=paper.kind_evidence,
        partial=partial,
    )
