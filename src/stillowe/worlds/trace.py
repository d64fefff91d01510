"""Explain one world: the tree of what determined a conclusion, down to the quotes.

The explanation is the same evaluation with everything kept. It shows determinants only: of
each rule, the minimal sets of inputs that settle its answer, all of them, strongest first.
What the world leaves open is never given as a reason.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Final, TypeAlias

from stillowe.facts.sheet import Fact, FactSheet, RuledConclusion
from stillowe.law.rules import Citation, Parameter, ParameterValue, RuleFunction
from stillowe.values.columns import Column
from stillowe.values.vocabulary import Speaker, Standing
from stillowe.worlds.bounded import Bounds
from stillowe.worlds.evaluate import applies_where, column_of, take
from stillowe.worlds.names import is_choice_of_law, law_day_name, no_law_name, orders_loans
from stillowe.worlds.plan import Plan, RuleStep, Source, TextStep
from stillowe.worlds.question import Question
from stillowe.worlds.reasons import ProbedInput, minimal_reasons
from stillowe.worlds.results import CellKey, TraceNode, World

STRENGTH: Final = {standing: place for place, standing in enumerate(Standing)}
"""Standings by strength: 0 is the strongest."""

Reasons: TypeAlias = dict[
    tuple[RuleFunction, tuple[tuple[bytes, bool], ...]], tuple[tuple[int, ...], ...]
]
"""Minimal reasons already found: by rule and inputs."""

_ROWS: Final = 2
"""A world is evaluated as two equal rows: a rule written for one row alone would fail."""


def trace_world(
    question: Question,
    sheet: FactSheet,
    world: World,
    own_answer: Callable[[CellKey], int | None],
    known_reasons: Reasons,
) -> TraceNode:
    """Explain the asked cell of a question in one world.

    ``own_answer`` gives what a rule would have concluded where a ruling stands instead.
    ``known_reasons`` is filled as rules are probed, so that no rule is probed twice on the
    same inputs.
    """
    return _Recorder(question, sheet, world, own_answer, known_reasons).node(question.asked)


def trace_several(  # noqa: PLR0913, PLR0917  # as ``trace_world``, and which cells
    question: Question,
    sheet: FactSheet,
    world: World,
    own_answer: Callable[[CellKey], int | None],
    known_reasons: Reasons,
    cells: tuple[CellKey, ...],
) -> dict[CellKey, TraceNode]:
    """Explain several cells of one plan in one world; each must be settled in that world."""
    recorder = _Recorder(question, sheet, world, own_answer, known_reasons)
    recorder.root_settled = True
    return {cell: recorder.node(cell) for cell in cells}


def value_in(question: Question, world: World) -> int | None:
    """Evaluate the asked cell in one world; ``None`` where the world leaves it open."""
    name, member = question.asked
    bounds = question.world_bounds(world.choices)
    if question.fixed_in(bounds, question.asked):
        low = bounds.ends[name].low
        place = question.plan.members[name].index(member)
        return int(low[0, place if low.shape[1] > 1 else 0])
    if any(variable.cell not in world.choices for variable in question.variables):
        return None
    return int(question.run(question.values_of(world.choices, _ROWS), _ROWS)[0, 0])


@dataclass
class _Recorder:
    question: Question
    sheet: FactSheet
    world: World
    own_answer: Callable[[CellKey], int | None]
    known_reasons: Reasons
    columns: dict[str, Column] = field(init=False)
    bounds: Bounds = field(init=False)
    root_settled: bool = field(init=False)
    steps: dict[str, RuleStep] = field(init=False)
    leaf_cells: frozenset[CellKey] = field(init=False)
    made: dict[CellKey, TraceNode] = field(default_factory=dict)

    def __post_init__(self) -> None:
        values = self.question.values_of(self.world.choices, _ROWS)
        self.columns = self.question.everything(values, _ROWS)
        self.bounds = self.question.world_bounds(self.world.choices)
        self.root_settled = self.question.fixed_in(self.bounds, self.question.asked)
        self.leaf_cells = frozenset(self.plan.leaf_cells())
        self.steps = {step.name: step for step in self.plan.steps if isinstance(step, RuleStep)}

    @property
    def plan(self) -> Plan:
        return self.question.plan

    # -- values

    def value(self, cell: CellKey) -> int:
        column = self.columns[cell[0]]
        place = self.plan.members[cell[0]].index(cell[1])
        return int(column[0, place if column.shape[1] > 1 else 0])

    def settled(self, cell: CellKey) -> bool:
        """Whether the world leaves no choice about a cell (all are settled if the root is not)."""
        if not self.root_settled or cell[0] not in self.bounds.ends:
            return True
        return self.question.fixed_in(self.bounds, cell)

    # -- nodes

    def node(self, cell: CellKey) -> TraceNode:
        if cell not in self.made:
            self.made[cell] = self._make(cell)
        return self.made[cell]

    def _make(self, cell: CellKey) -> TraceNode:
        names = self.question.names
        bare = TraceNode(
            name=cell[0],
            member=cell[1],
            label=names.label(*cell),
            unit=str(names.unit(cell[0])),
            value=self.value(cell),
            standing=Standing.documented,
            kind="conclusion",
        )
        if cell in self.leaf_cells:
            return self._leaf(cell, bare)
        parameter = names.parameter(cell[0])
        if parameter is not None:
            return self._parameter(cell, parameter, bare)
        return self._conclusion(cell, bare)

    def _leaf(self, cell: CellKey, bare: TraceNode) -> TraceNode:
        if cell[0] in self.question.names.catalog.facts:
            fact = self.sheet.facts.get(cell)
            if fact is None:
                return replace(bare, kind="fact", standing=Standing.unknown)
            return replace(
                bare,
                kind="fact",
                standing=fact.standing,
                claims=fact.claims,
                assumed=fact.presumed or _only_not_yet(fact),
            )
        if is_choice_of_law(cell[0]):
            return replace(bare, kind="reading", standing=Standing.disputed)
        ruling = next(r for r in self.sheet.rulings if (r.conclusion, r.member) == cell)
        return replace(
            bare,
            kind="ruling",
            standing=_standing_of_ruling(ruling),
            claims=ruling.claims,
            own_answer=self.own_answer(cell),
        )

    def _parameter(self, cell: CellKey, parameter: Parameter, bare: TraceNode) -> TraceNode:
        day = None
        if parameter.governed_by is not None:
            day = self.value((law_day_name(parameter.governed_by), cell[1]))
        found = next((value for value in parameter.values if _covers(value, day)), None)
        bare = replace(bare, kind="parameter", topic=parameter.topic)
        return bare if found is None else _cited(bare, found.citation)

    # -- conclusions

    def _conclusion(self, cell: CellKey, bare: TraceNode) -> TraceNode:
        step = self.steps[cell[0]]
        place = step.computed.tolist().index(step.members.index(cell[1]))
        text = self._governing(step, place)
        if text is None:
            missing = self.node((no_law_name(cell[0]), cell[1]))
            reasons: tuple[tuple[CellKey, ...], ...] = (((missing.name, missing.member),),)
            return replace(bare, standing=Standing.unknown, reasons=reasons, inputs=(missing,))
        reasons = self._reasons(step, text, place)
        ranked = sorted({_once(reason) for reason in reasons}, key=self._strength)
        inputs = tuple(self.node(each) for each in _once(sum(ranked, ())))
        strongest = [self.node(each) for each in ranked[0]] if ranked else []
        return _cited(
            replace(
                bare,
                standing=_weakest(strongest),
                topic=text.rule.topic,
                reasons=tuple(ranked),
                inputs=inputs,
                assumed=any(each.assumed for each in strongest),
            ),
            text.rule.citation,
        )

    def _governing(self, step: RuleStep, place: int) -> TextStep | None:
        """Find the text that governs one member in this world; ``None`` where none does."""
        for text in step.texts:
            applies = applies_where(text, step, self.columns)
            if applies is None or applies[0, place if applies.shape[1] > 1 else 0]:
                return text
        return None

    def _reasons(
        self, step: RuleStep, text: TextStep, place: int
    ) -> tuple[tuple[CellKey, ...], ...]:
        """Turn minimal sets of inputs into cells, one reason for each independent way."""
        member = step.members[int(step.computed[place])]
        choice = self._choice_of_text(step, text, member)
        if step.priority is not None or orders_loans(text.rule):
            cells = [cell for s in text.sources for cell in self._cells(text, s, member)]
            settled = tuple(cell for cell in cells if self.settled(cell))
            return ((*choice, *settled),)
        probed = [self._probed(text, source, member, place) for source in text.sources]
        key = (text.rule.function, tuple((p.value.tobytes(), p.settled) for p in probed))
        if key not in self.known_reasons:
            self.known_reasons[key] = minimal_reasons(text.rule.function, probed, 0)
        found = self.known_reasons[key]
        return tuple(
            (*choice, *sum(ways, ()))
            for places in found
            for ways in product(*(self._ways(text, text.sources[each], member) for each in places))
        )

    def _choice_of_text(self, step: RuleStep, text: TextStep, member: int) -> tuple[CellKey, ...]:
        """Say what selected the text: the reading, and the governing date where texts differ."""
        found: list[CellKey] = []
        if step.reading is not None and text.reading is not None:
            found.append((step.reading.name, 0))
        names = self.question.names
        governed_by = text.rule.governed_by
        if text.day is not None and governed_by is not None and (len(step.texts) > 1 or step.gap):
            axis = names.axis(governed_by)
            reduction = text.rule.across.get(governed_by)
            seen = names.sources(text.rule.per, member, axis, reduction)
            found += [(governed_by, each) for each in seen[:1]]
        return tuple(cell for cell in found if self.settled(cell))

    def _cells(self, text: TextStep, source: Source, member: int) -> tuple[CellKey, ...]:
        return self.question.names.cell_sources(text.rule, member, source.name)

    def _probed(self, text: TextStep, source: Source, member: int, place: int) -> ProbedInput:
        taken = take(column_of(self.columns, source), source)
        width = taken.shape[1]
        if source.reduction != "in_priority_order":
            at = place if width > 1 else 0
            taken = taken[:, at : at + 1]
        return ProbedInput(source.unit, taken[:1], bool(self._ways(text, source, member)))

    def _ways(self, text: TextStep, source: Source, member: int) -> tuple[tuple[CellKey, ...], ...]:
        """List which members settle one input: one true person is enough for ``any_person``.

        Empty where the world leaves the input open.
        """
        cells = self._cells(text, source, member)
        settled = tuple(cell for cell in cells if self.settled(cell))
        if source.reduction in ("any_person", "all_people"):
            enough = source.reduction == "any_person"
            alone = tuple((cell,) for cell in settled if bool(self.value(cell)) is enough)
            if alone:
                return alone
        return (cells,) if settled == cells else ()

    def _strength(self, reason: tuple[CellKey, ...]) -> tuple[int, int, tuple[CellKey, ...]]:
        nodes = [self.node(cell) for cell in reason]
        return (STRENGTH[_weakest(nodes)], len(reason), reason)


def _weakest(nodes: list[TraceNode]) -> Standing:
    """Find the weakest standing; a number of the law itself weakens nothing."""
    standings = [_weight(node) for node in nodes if node.kind != "parameter"]
    return max(standings, key=STRENGTH.__getitem__, default=Standing.documented)


def _weight(node: TraceNode) -> Standing:
    """Weigh what no later paper shows as assumed: today it is so in every world."""
    unshown = node.standing is Standing.not_yet and node.assumed
    return Standing.assumed if unshown else node.standing


def _only_not_yet(fact: Fact) -> bool:
    """Whether a fact is what it is because nothing later is shown (no order, so nothing in it)."""
    return fact.standing is Standing.not_yet and len(fact.values) == 1


def _once(cells: tuple[CellKey, ...]) -> tuple[CellKey, ...]:
    return tuple(dict.fromkeys(cells))


def _covers(value: ParameterValue, day: int | None) -> bool:
    if day is None:
        return True
    after = value.in_force_from is None or value.in_force_from <= day
    return after and (value.in_force_to is None or day <= value.in_force_to)


def _cited(node: TraceNode, citation: Citation) -> TraceNode:
    return replace(
        node,
        citation=citation.text,
        basis=citation.basis,
        confidence=citation.confidence,
        doubt=citation.doubt,
    )


def _standing_of_ruling(ruling: RuledConclusion) -> Standing:
    """Tell what a court's own paper rules from what somebody says that a court ruled."""
    if len(ruling.values) > 1:
        return Standing.disputed
    by_court = any(claim.speaker is Speaker.court for claim in ruling.claims)
    return Standing.ruled if by_court or not ruling.claims else Standing.stated
