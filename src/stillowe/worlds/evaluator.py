"""The evaluator: one case, one rulebook, one day; every question is put here."""

from __future__ import annotations

from collections.abc import Iterable

from stillowe.facts.definitions import Catalog
from stillowe.facts.sheet import FactSheet
from stillowe.law.rules import Rulebook
from stillowe.values.vocabulary import Axis, Standing
from stillowe.worlds.names import join_names
from stillowe.worlds.plan import compile_plan
from stillowe.worlds.question import Question
from stillowe.worlds.ranges import find_range
from stillowe.worlds.refusals import UnknownConclusion
from stillowe.worlds.relations import bonds_of, tighten
from stillowe.worlds.results import CellKey, Range
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
        self.on = on
        self.names = join_names(catalog, rulebook, sheet.members)
        self._opened = frozenset(opened)
        self._ruled = frozenset((ruling.conclusion, ruling.member) for ruling in sheet.rulings)
        self._to_come = frozenset(
            cell for cell, fact in sheet.facts.items() if fact.standing is Standing.not_yet
        )
        self._bonds = bonds_of(self.names, getattr(sheet, "dropped_relations", ()))
        self._cuts = law_cuts(self.names)
        self._facts = self._open_facts()
        self._ranges: dict[CellKey, Range] = {}

    def range(self, conclusion: str, member: int = 0) -> Range:
        """Find the range of a conclusion (or a fact) for one member of its axis.

        Raises:
            UnknownConclusion: no rule concludes it and no catalog knows it.
            NoWorldLeft: everything known contradicts itself.
            LawReadsMissing: a rule reads a figure of an event that did not happen.

        """
        cell = (conclusion, member)
        if cell not in self._ranges:
            self._ranges[cell] = find_range(self.question(cell))
        return self._ranges[cell]

    def question(self, cell: CellKey, *, ignore_ruling: bool = False) -> Question:
        """Prepare a question: its plan, and what in the case it can turn on."""
        known = self.names.rules.keys() | self.names.catalog.facts.keys()
        if cell[0] not in known:
            raise UnknownConclusion(cell[0], tuple(sorted(self.names.rules)))
        ignored = frozenset((cell,)) if ignore_ruling else frozenset()
        plan = compile_plan(self.names, (cell,), self._ruled - ignored, self._to_come)
        other = [leaf for leaf in plan.leaf_cells() if leaf[0] not in self.names.catalog.facts]
        extra = open_cells(self.names, self.sheet, other, self._opened, ignored)
        cells = Cells({**self._facts.known, **extra.known}, {**self._facts.open, **extra.open})
        return Question(self.names, plan, cells, self._bonds, self.on)

    def _open_facts(self) -> Cells:
        """Sort every fact of the case into known and open, with order relations tightened."""
        cells = [
            (name, member)
            for name, definition in self.names.catalog.facts.items()
            if definition.affects_law
            for member in range(len(self.sheet.members.get(definition.axis, ())))
        ]
        found = open_cells(self.names, self.sheet, cells, self._opened)
        with_law = {
            cell: with_cuts(variable, self._cuts.get(cell[0], ()))
            for cell, variable in found.open.items()
        }
        return tighten(Cells(found.known, with_law), self._bonds)


def axis_members(sheet: FactSheet, axis: Axis) -> range:
    """Count the members of an axis."""
    return range(len(sheet.members.get(axis, ())))
