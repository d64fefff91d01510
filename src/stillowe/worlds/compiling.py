"""Compile a plan: from the asked cells down to the facts, then step by step up again."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from stillowe.law.rules import Rule
from stillowe.values.vocabulary import Axis, Unit
from stillowe.worlds.dated import covers_every_day, segments_of
from stillowe.worlds.names import (
    PRIORITY,
    Names,
    law_day_name,
    no_law_name,
    orders_loans,
    reading_name,
    readings_of,
)
from stillowe.worlds.plan import (
    LawDayStep,
    ParameterStep,
    Plan,
    RuleStep,
    Source,
    Step,
    TextStep,
    frees_of,
)
from stillowe.worlds.results import CellKey


@dataclass(frozen=True)
class Compiled:
    """What was compiled before, for plans of the same names, rulings and events to come.

    Most questions about one case share most of their steps. ``reads`` is by cell, ``needed`` and
    ``walked`` by name; a step and the guards of a fact are kept by name with the members of that
    name and of every name it takes members from.
    """

    reads: dict[CellKey, tuple[CellKey, ...]] = field(default_factory=dict)
    needed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    walked: dict[str, tuple[str, ...]] = field(default_factory=dict)
    steps: dict[Hashable, Step | None] = field(default_factory=dict)
    guards: dict[Hashable, tuple[Source, ...]] = field(default_factory=dict)


def compile_plan(
    names: Names,
    asked: Sequence[CellKey],
    ruled: frozenset[CellKey],
    today: frozenset[CellKey],
    before: Compiled | None = None,
) -> Plan:
    """Compile the plan for the asked cells.

    ``ruled`` cells are filled in, not computed. ``today`` are governing dates of events that
    are still to come: the law of the as-of date governs them. ``before`` is what was compiled
    with the same three; it is filled.
    """
    compiler = _Compiler(names, ruled, today, before or Compiled())
    for cell in asked:
        compiler.visit(cell)
    return compiler.finish(tuple(asked))


@dataclass
class _Compiler:
    names: Names
    ruled: frozenset[CellKey]
    today: frozenset[CellKey]
    before: Compiled
    reads: dict[CellKey, tuple[CellKey, ...]] = field(default_factory=dict)
    order: list[CellKey] = field(default_factory=list)

    def visit(self, cell: CellKey) -> None:
        if cell in self.reads:
            return
        if cell not in self.before.reads:
            self.before.reads[cell] = tuple(dict.fromkeys(self._reads(cell)))
        self.reads[cell] = reads = self.before.reads[cell]
        for read in reads:
            self.visit(read)
        self.order.append(cell)
        if cell not in self.ruled and any(map(orders_loans, self.names.texts(cell[0]))):
            for other in range(len(self.names.members[Axis.loan])):
                self.visit((cell[0], other))

    def _reads(self, cell: CellKey) -> Iterable[CellKey]:
        name, member = cell
        texts = self.names.texts(name)
        if cell in self.ruled and not any(map(orders_loans, texts)):
            return
        if name in self.names.catalog.facts:
            yield from self._guards(name, member)
        elif name.startswith(law_day_name("")):
            date_name = name.removeprefix(law_day_name(""))
            yield (date_name, member)
            yield from self._guards(date_name, member)
        elif (parameter := self.names.parameter(name)) is not None:
            if parameter.governed_by is not None:
                yield (law_day_name(parameter.governed_by), member)
        else:
            for text in texts:
                yield from self._text_reads(text, member)
            yield from self._choices_of_law(name, member, texts)

    def _guards(self, name: str, member: int) -> Iterable[CellKey]:
        for guard in self.names.guards(name):
            axis = self.names.axis(name)
            for seen in self.names.sources(axis, member, self.names.axis(guard), None):
                yield (guard, seen)

    def _text_reads(self, text: Rule, member: int) -> Iterable[CellKey]:
        for read in text.reads:
            yield from self.names.cell_sources(text, member, read)
        if text.governed_by is not None and dated(text):
            reduction = text.across.get(text.governed_by)
            axis = self.names.axis(text.governed_by)
            for source in self.names.sources(text.per, member, axis, reduction):
                yield (law_day_name(text.governed_by), source)

    def _choices_of_law(self, name: str, member: int, texts: tuple[Rule, ...]) -> Iterable[CellKey]:
        if texts and has_gap(texts, self.names):
            yield (no_law_name(name), member)
        if readings_of(texts):
            yield (reading_name(name), 0)
        if any(map(orders_loans, texts)) and PRIORITY in self.names.catalog.facts:
            for loan in range(len(self.names.members[Axis.loan])):
                yield (PRIORITY, loan)

    def finish(self, asked: tuple[CellKey, ...]) -> Plan:
        members: dict[str, tuple[int, ...]] = {}
        for name, member in self.order:
            members[name] = (*members.get(name, ()), member)
        members = {name: tuple(sorted(set(found))) for name, found in members.items()}
        builder = StepBuilder(self.names, members, self.ruled, self.today, self.before)
        names_in_order = builder.names_in_order([name for name, _ in asked])
        steps = [step for step in map(builder.kept_step, names_in_order) if step is not None]
        leaves = {name: found for name in members if (found := builder.leaf_members(name))}
        return Plan(
            asked=asked,
            leaves=leaves,
            steps=tuple(steps),
            frees=frees_of(steps, {name for name, _ in asked}),
            guards={name: builder.kept_guards(name) for name in leaves if self.names.guards(name)},
            reads=self.reads,
            members=members,
        )


def dated(text: Rule) -> bool:
    """Whether a text is in force on some days only."""
    return (text.in_force_from, text.in_force_to) != (None, None)


def texts_cover_every_day(texts: tuple[Rule, ...]) -> bool:
    """Whether the texts of each reading together leave no day out."""
    readings: tuple[str | None, ...] = readings_of(texts) or (None,)
    return all(
        covers_every_day(
            [
                (text.in_force_from, text.in_force_to)
                for text in texts
                if text.reading in (None, reading)
            ]
        )
        for reading in readings
    )


def has_gap(texts: tuple[Rule, ...], names: Names) -> bool:
    """Whether some day has no text in force, or a text reads a parameter without a value."""
    if not texts_cover_every_day(texts):
        return True
    parameters = (names.parameter(read) for text in texts for read in text.reads)
    return any(found is not None and segments_of(found).gapped for found in parameters)


@dataclass(frozen=True)
class StepBuilder:
    """Turns names with their needed members into steps."""

    names: Names
    members: dict[str, tuple[int, ...]]
    ruled: frozenset[CellKey]
    today: frozenset[CellKey]
    before: Compiled

    def leaf_members(self, name: str) -> tuple[int, ...]:
        """List the members of a name that are filled in: facts, choices, ruled conclusions."""
        needed = self.members[name]
        if name in self.names.rules:
            return tuple(member for member in needed if (name, member) in self.ruled)
        if self.names.parameter(name) is not None or name.startswith(law_day_name("")):
            return ()
        return needed

    def names_in_order(self, asked: Sequence[str]) -> list[str]:
        """Order names so that each comes after all it reads."""
        found: dict[str, None] = {}
        for name in asked:
            self._walk(name, found)
        return list(found)

    def _walk(self, name: str, found: dict[str, None]) -> None:
        if name in found or name not in self.members:
            return
        if name not in self.before.walked:
            self.before.walked[name] = tuple(dict.fromkeys(self._walks(name)))
        for read in self.before.walked[name]:
            self._walk(read, found)
        found[name] = None

    def _walks(self, name: str) -> Iterable[str]:
        for text in self.names.texts(name):
            yield from text.reads
            if text.governed_by is not None:
                yield law_day_name(text.governed_by)
        parameter = self.names.parameter(name)
        if parameter is not None and parameter.governed_by is not None:
            yield law_day_name(parameter.governed_by)
        if name.startswith(law_day_name("")):
            yield name.removeprefix(law_day_name(""))

    def _key(self, name: str) -> Hashable:
        """Name all that a step or the guards of ``name`` are made from."""
        if name not in self.before.needed:
            date_name = name.removeprefix(law_day_name(""))
            needed = (*self._walks(name), no_law_name(name), *self.names.guards(date_name))
            self.before.needed[name] = tuple(dict.fromkeys(needed))
        members = self.members
        return name, members[name], *[members.get(read) for read in self.before.needed[name]]

    def kept_step(self, name: str) -> Step | None:
        """Build the step of a name, or take the one built before."""
        key = self._key(name)
        if key not in self.before.steps:
            self.before.steps[key] = self.step(name)
        return self.before.steps[key]

    def kept_guards(self, name: str) -> tuple[Source, ...]:
        """Say where a fact's members find the truths without which it does not exist."""
        key = self._key(name)
        if key not in self.before.guards:
            self.before.guards[key] = self.guard_sources(name)
        return self.before.guards[key]

    def step(self, name: str) -> Step | None:
        """Build the step of a name; ``None`` for a leaf."""
        parameter = self.names.parameter(name)
        members = self.members[name]
        if parameter is not None:
            day = None
            if parameter.governed_by is not None:
                day = self._same_axis(law_day_name(parameter.governed_by), members)
            return ParameterStep(name, parameter.unit, members, day, segments_of(parameter))
        if name.startswith(law_day_name("")):
            return self._law_day(name, members)
        if name in self.names.rules and len(self.leaf_members(name)) < len(members):
            return self._rule(name, members)
        return None

    def _law_day(self, name: str, members: tuple[int, ...]) -> LawDayStep:
        date_name = name.removeprefix(law_day_name(""))
        return LawDayStep(
            name,
            members,
            self._same_axis(date_name, members),
            self.guard_sources(date_name, members),
            np.array([(date_name, member) in self.today for member in members]),
        )

    def _rule(self, name: str, members: tuple[int, ...]) -> RuleStep:
        texts = self.names.texts(name)
        ruled = [(name, member) in self.ruled for member in members]
        priority = None
        skipped = np.array(ruled)
        if any(map(orders_loans, texts)):
            # One matrix of all loans: a ruled loan is computed with the rest, then overlaid.
            skipped = np.zeros(len(members), dtype=np.bool_)
            if PRIORITY in self.names.catalog.facts:
                priority = Source(PRIORITY, Unit.quantity)
        computed = tuple(m for m, given in zip(members, skipped, strict=True) if not given)
        readings = readings_of(texts)
        gap = has_gap(texts, self.names)
        return RuleStep(
            name=name,
            unit=texts[0].unit,
            members=members,
            computed=np.flatnonzero(~skipped),
            ruled=np.flatnonzero(ruled),
            texts=tuple(self._text(text, computed, readings) for text in texts),
            gap=gap,
            every_day=texts_cover_every_day(texts) and len({t.governed_by for t in texts}) == 1,
            reading=Source(reading_name(name), Unit.choice) if readings else None,
            no_law=self._same_axis(no_law_name(name), computed) if gap else None,
            priority=priority,
            admissible=texts[0].admissible,
        )

    def _text(self, text: Rule, members: tuple[int, ...], readings: tuple[str, ...]) -> TextStep:
        sources = tuple(self.source(text, read, members) for read in text.reads)
        day = None
        if text.governed_by is not None and dated(text):
            day = self.source(text, text.governed_by, members, law_day_name(text.governed_by))
        gapped = tuple(
            source
            for source in sources
            if (found := self.names.parameter(source.name)) and segments_of(found).gapped
        )
        reading = None if text.reading is None else readings.index(text.reading)
        return TextStep(text, sources, day, reading, gapped)

    def source(
        self, text: Rule, read: str, members: tuple[int, ...], name: str | None = None
    ) -> Source:
        """Say where a rule's members find one name they read (``name``: its law day)."""
        found = name or read
        axis, unit = self.names.axis(found), self.names.unit(found)
        reduction = text.across.get(read)
        # Where an axis has no members (a case that names nobody yet) nothing is read.
        here = {member: place for place, member in enumerate(self.members.get(found, ()))}
        groups = tuple(
            np.array(
                [here[m] for m in self.names.sources(text.per, member, axis, reduction)],
                dtype=np.intp,
            )
            for member in members
        )
        if axis is Axis.case or reduction == "in_priority_order":
            return Source(found, unit, reduction=reduction)
        if reduction in (None, "foreclosed_loan"):
            positions = np.concatenate(groups) if groups else np.empty(0, dtype=np.intp)
            as_is = np.array_equal(positions, np.arange(len(here)))
            return Source(found, unit, None if as_is else positions)
        return Source(found, unit, reduction=reduction, groups=groups)

    def _same_axis(self, name: str, members: tuple[int, ...]) -> Source:
        here = self.members[name]
        if here == members:
            return Source(name, self.names.unit(name))
        positions = np.array([here.index(member) for member in members], dtype=np.intp)
        return Source(name, self.names.unit(name), positions)

    def guard_sources(
        self, name: str, members: tuple[int, ...] | None = None
    ) -> tuple[Source, ...]:
        """Say where a fact's members find the truths without which it does not exist."""
        axis = self.names.axis(name)
        found = []
        for guard in self.names.guards(name):
            here = {member: place for place, member in enumerate(self.members[guard])}
            if self.names.axis(guard) is Axis.case:
                found.append(Source(guard, Unit.truth))
                continue
            positions = [
                here[self.names.sources(axis, member, self.names.axis(guard), None)[0]]
                for member in members or self.members[name]
            ]
            found.append(Source(guard, Unit.truth, np.array(positions, dtype=np.intp)))
        return tuple(found)
