"""The evaluator: one case, one rulebook, one day; every question is put here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from stillowe.facts.definitions import Catalog
from stillowe.facts.sheet import FactSheet, Member
from stillowe.law.rules import Rulebook
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import Axis, Standing
from stillowe.worlds.compiling import Compiled, compile_plan
from stillowe.worlds.deciders import find_deciding_sets
from stillowe.worlds.kept import Kept
from stillowe.worlds.ledgers import check_ledger
from stillowe.worlds.names import join_names, route_name
from stillowe.worlds.next_paper import merge, rank_papers
from stillowe.worlds.notices import notices
from stillowe.worlds.preparing import prepare_question
from stillowe.worlds.question import Question
from stillowe.worlds.ranges import find_range
from stillowe.worlds.refusals import UnknownConclusion, UnknownMember
from stillowe.worlds.relations import bonds_of, tighten
from stillowe.worlds.results import (
    CellKey,
    DecidingSet,
    NextPaper,
    PersonAnswer,
    Range,
    TraceNode,
    World,
)
from stillowe.worlds.trace import Reasons, trace_several, trace_world, value_in
from stillowe.worlds.unknowns import Cells, law_cuts, open_cells, with_cuts


class Evaluator:
    """Answers questions about one fact sheet under one rulebook as of one day.

    ``on`` is a day number. ``opened`` names presumed facts to be treated as unknown: the one
    switch that shows what an assumption is worth. Answers are remembered; nothing is changed.
    """

    def __init__(
        self,
        sheet: FactSheet,
        catalog: Catalog,
        rulebook: Rulebook,
        *,
        on: int,
        opened: Iterable[str] = (),
    ) -> None:
        self.sheet = sheet
        self.rulebook = rulebook
        self.on = on
        self.names = join_names(catalog, rulebook, sheet.members)
        self._opened = frozenset(opened)
        self._ruled = frozenset((ruling.conclusion, ruling.member) for ruling in sheet.rulings)
        self._to_come = frozenset(
            cell for cell, fact in sheet.facts.items() if fact.standing is Standing.not_yet
        )
        self._bonds = bonds_of(self.names, sheet.dropped_relations)
        self._facts = self._open_facts()
        self._kept = Kept()
        self._compiled: dict[frozenset[CellKey], Compiled] = {}
        self._questions: dict[tuple[CellKey, bool], Question] = {}
        self._reasons: Reasons = {}
        self._deciding: dict[CellKey, tuple[DecidingSet, ...]] = {}
        self._ranges: dict[tuple[CellKey, bool], Range] = {}

    # -- what the case asks

    def range(self, conclusion: str, member: int = 0) -> Range:
        """Find the range of a conclusion (or a fact) for one member of its axis.

        Raises:
            UnknownConclusion: no rule concludes it and no catalog knows it.
            UnknownMember: its axis has no such member.
            NoWorldLeft: everything known contradicts itself.
            LawReadsMissing: a rule reads a figure of an event that did not happen.
            LedgerDoesNotSum: the conclusion is a total that its lines miss in some world.

        """
        return self._range((conclusion, member), ignore_ruling=False)

    def own_range(self, conclusion: str, member: int = 0) -> Range:
        """Find what the rule itself would conclude where a court's ruling stands instead."""
        return self._range((conclusion, member), ignore_ruling=True)

    def household(self) -> Range:
        """Find the range of what the household can owe: joint worlds, each debt once."""
        return self.range(self.rulebook.answers.household)

    def answers(self) -> tuple[PersonAnswer, ...]:
        """Answer for every person and loan, in order of member."""
        pairs = self.sheet.members.get(Axis.person_debt, ())
        return tuple(self._answer(pair) for pair in pairs)

    def _answer(self, pair: Member) -> PersonAnswer:
        failed, doubtful = self._routes(pair)
        bare = PersonAnswer(
            person=pair.person or 0,
            loan=pair.loan or 0,
            member=pair.index,
            covered=not failed,
            not_covered=failed,
            entered=None,
            possible_here=None,
            separate_suit=None,
            exposure=None,
            findings=doubtful,
        )
        if failed:
            return bare
        asked = self.rulebook.answers
        return replace(
            bare,
            entered=self.range(asked.entered, pair.index),
            possible_here=self.range(asked.possible_here, pair.index),
            separate_suit=self.range(asked.separate_suit, pair.index),
            exposure=self.range(asked.exposure, pair.index),
            gates=tuple(self.range(gate, self._seen_by(pair, gate)) for gate in asked.gates),
            deciding=self.deciding_sets(asked.exposure, pair.index),
            deciding_here=self.deciding_sets(asked.possible_here, pair.index),
            next_papers=self.next_papers(pair.index),
            findings=(*doubtful, *self.findings(asked.exposure, pair.index)),
        )

    def _routes(self, pair: Member) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
        """Ask every route: which fail in every world, and which fail in some."""
        failed: list[str] = []
        doubtful: list[Finding] = []
        for route in self.rulebook.routes:
            name = route_name(route.code)
            found = self.range(name, self._seen_by(pair, name))
            disputed = route.fails_while_disputed and self._is_disputed(pair, route.reads)
            if found.bounded_high == 0 or (disputed and found.bounded_low == 0):
                failed.append(route.code)
            elif found.bounded_low == 0:
                arguments: dict[str, str | int | bool] = {"route": route.code}
                doubtful.append(Finding("law.coverage_open", Severity.warning, arguments))
        return tuple(failed), tuple(doubtful)

    def _is_disputed(self, pair: Member, reads: Iterable[str]) -> bool:
        """Whether papers or people differ on a fact that a route reads."""
        facts = (self.sheet.facts.get((name, self._seen_by(pair, name))) for name in reads)
        return any(fact is not None and fact.standing is Standing.disputed for fact in facts)

    def _seen_by(self, pair: Member, name: str) -> int:
        """Which member of a name's axis a pair sees: itself, its person, its loan, the case."""
        return self.names.sources(Axis.person_debt, pair.index, self.names.axis(name), None)[0]

    # -- what settles it

    def deciding_sets(self, conclusion: str, member: int = 0) -> tuple[DecidingSet, ...]:
        """Find the smallest sets of fact = value, up to three, that fix a status."""
        cell = (conclusion, member)
        if cell not in self._deciding:
            self._deciding[cell] = find_deciding_sets(self.question(cell))
        return self._deciding[cell]

    def next_papers(self, member: int) -> tuple[NextPaper, ...]:
        """Rank the missing papers by what they could change for one person and loan.

        Each of the three answers and the exposure is asked; a paper stands at its best worth.
        """
        asked = self.rulebook.answers
        conclusions = (asked.exposure, asked.entered, asked.possible_here, asked.separate_suit)
        return merge(self.papers_for(conclusion, member) for conclusion in conclusions)

    def papers_for(self, conclusion: str, member: int = 0) -> tuple[NextPaper, ...]:
        """Rank the missing papers by what they could change of any conclusion."""
        found = self.range(conclusion, member)
        deciding = self.deciding_sets(conclusion, member)
        return rank_papers(self.question((conclusion, member)), self.sheet, found, deciding)

    def next_papers_of_all(self) -> tuple[NextPaper, ...]:
        """Rank the missing papers over everyone: each kind once, at its best worth."""
        members = self.sheet.members.get(Axis.person_debt, ())
        return merge(self.next_papers(member.index) for member in members)

    def assumptions(self, conclusion: str, member: int = 0) -> tuple[CellKey, ...]:
        """List the presumed facts that could change an answer if they were not as presumed.

        It can name one too many, never one too few.
        """
        presumed = {cell: fact for cell, fact in self.sheet.facts.items() if fact.presumed}
        opened = Evaluator(
            self.sheet,
            self.names.catalog,
            self.rulebook,
            on=self.on,
            opened={name for name, _ in presumed} | self._opened,
        )
        live = opened.question((conclusion, member)).variables
        return tuple(sorted(v.cell for v in live if v.cell in presumed))

    # -- why

    def trace(self, conclusion: str, member: int, world: World) -> TraceNode:
        """Explain one conclusion in one world."""
        question = self.question((conclusion, member))
        return trace_world(question, self.sheet, world, self._own_answer, self._reasons)

    def value(self, name: str, member: int, world: World) -> int | None:
        """Evaluate one name in one world; ``None`` where the world leaves it open."""
        return value_in(self.question((name, member)), world)

    def traces(
        self, question: Question, world: World, cells: Iterable[CellKey]
    ) -> dict[CellKey, TraceNode]:
        """Explain several cells of one question in one world, evaluated once."""
        own, known = self._own_answer, self._reasons
        return trace_several(question, self.sheet, world, own, known, tuple(cells))

    # -- what is to be noticed

    def findings(self, conclusion: str, member: int) -> tuple[Finding, ...]:
        """List what a lawyer should look at behind one conclusion.

        ``law.none_in_force``: some world has no text in force. ``ruling.differs``: what a court
        entered is not what the rule would conclude in any world.
        """
        question = self.question((conclusion, member))
        return notices(question, self.sheet, lambda cell: self._range(cell, ignore_ruling=True))

    # -- preparing

    def _own_answer(self, cell: CellKey) -> int | None:
        found = self._range(cell, ignore_ruling=True)
        return found.bounded_low if found.settled else None

    def _range(self, cell: CellKey, *, ignore_ruling: bool) -> Range:
        key = (cell, ignore_ruling and cell in self._ruled)
        if key not in self._ranges:
            question = self.question(cell, ignore_ruling=ignore_ruling)
            self._ranges[key] = find_range(question)
            self._check_ledgers(cell, self._ranges[key])
        return self._ranges[key]

    def _check_ledgers(self, cell: CellKey, found: Range) -> None:
        """Check the accounts of a total in the worlds at both its ends."""
        for ledger in self.rulebook.answers.ledgers:
            if ledger.total != cell[0] or cell in self._ruled:
                continue
            for world in (found.low_witness, found.high_witness):
                values = {
                    name: self.value(name, cell[1], world)
                    for name in (ledger.total, *(name for name, _ in ledger.lines))
                }
                known = {n: np.array([v]) for n, v in values.items() if v is not None}
                if len(known) == len(values):
                    check_ledger(ledger, known[ledger.total], known)

    def question(self, cell: CellKey, *, ignore_ruling: bool = False) -> Question:
        """Prepare a question: its plan, and what in the case it can turn on."""
        key = (cell, ignore_ruling and cell in self._ruled)
        if key not in self._questions:
            ignored = frozenset((cell,)) if ignore_ruling else frozenset[CellKey]()
            self._questions[key] = self._prepare((cell,), ignored)
        return self._questions[key]

    def together(self, cells: Iterable[CellKey]) -> Question:
        """Prepare one plan of many cells: what bounds or explains one bounds or explains all.

        It is not for ``run`` and ``bound``, which ask for one cell.
        """
        return self._prepare(tuple(cells), frozenset())

    def _prepare(self, asked: tuple[CellKey, ...], ignored: frozenset[CellKey]) -> Question:
        for cell in asked:
            self._check(cell)
        ruled = self._ruled - ignored
        before = self._compiled.setdefault(ruled, Compiled())
        plan = compile_plan(self.names, asked, ruled, self._to_come, before)
        other = [leaf for leaf in plan.leaf_cells() if leaf[0] not in self.names.catalog.facts]
        extra = open_cells(self.names, self.sheet, other, self._opened, ignored)
        cells = Cells({**self._facts.known, **extra.known}, {**self._facts.open, **extra.open})
        return prepare_question(self.names, plan, cells, self._bonds, self.on, self._kept)

    def _check(self, cell: CellKey) -> None:
        """Refuse what nobody concludes, and whom its axis does not have."""
        if cell[0] not in self.names.rules and cell[0] not in self.names.catalog.facts:
            raise UnknownConclusion(cell[0], tuple(sorted(self.names.rules)))
        members = len(self.sheet.members.get(self.names.axis(cell[0]), ()))
        if not 0 <= cell[1] < members:
            raise UnknownMember(cell[0], cell[1], members)

    def _open_facts(self) -> Cells:
        """Sort every fact of the case into known and open, with order relations tightened."""
        cells = [
            (name, member)
            for name, definition in self.names.catalog.facts.items()
            if definition.affects_law
            for member in range(len(self.sheet.members.get(definition.axis, ())))
        ]
        found = open_cells(self.names, self.sheet, cells, self._opened)
        cuts = law_cuts(self.names)
        with_law = {
            cell: with_cuts(variable, cuts.get(cell[0], ()))
            for cell, variable in found.open.items()
        }
        return tighten(Cells(found.known, with_law), self._bonds)
