"""What a case leaves open: the variables whose values make the worlds.

A variable is one cell (name, member) with more than one possible value: an unknown or disputed
fact, a ruling read two ways, a reading of unsettled law, or a conclusion without law in force.
Values listed one by one are numbered; everything else lies between two ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, FactDefinition
from stillowe.facts.sheet import Fact, FactSheet
from stillowe.values.columns import Column
from stillowe.values.vocabulary import Standing, Unit
from stillowe.worlds.dated import change_days
from stillowe.worlds.names import Names, readings_of
from stillowe.worlds.results import CellKey

_READING: Final = "reading of "
_NO_LAW: Final = "no law for "


@dataclass(frozen=True, slots=True)
class Variable:
    """One open cell.

    ``values`` lists what it may be, in order; where it is empty the cell lies between ``low``
    and ``high`` (inclusive, whole units). ``cuts`` are the values at which law or a relation
    changes: the first value of the next piece.
    """

    cell: CellKey
    unit: Unit
    values: tuple[int, ...]
    low: int
    high: int
    cuts: tuple[int, ...] = ()

    def listed(self) -> bool:
        """Whether its values are numbered (a box holds their places, not the values)."""
        return bool(self.values)

    def first_place(self) -> int:
        """Give the low end of its whole box: a place, or a value."""
        return 0 if self.values else self.low

    def last_place(self) -> int:
        """Give the high end of its whole box: a place, or a value."""
        return len(self.values) - 1 if self.values else self.high

    def at(self, places: Column) -> Column:
        """Turn places of a box into values."""
        if not self.values:
            return places
        return np.asarray(self.values, dtype=np.int64)[places]

    def candidates(self) -> tuple[int, ...]:
        """List the values that can carry an extreme: all, or the ends and both sides of cuts."""
        if self.values:
            return self.values
        sides = {value for cut in self.cuts for value in (cut - 1, cut)}
        return tuple(sorted({self.low, self.high, *(v for v in sides if self.low < v < self.high)}))


@dataclass(frozen=True, slots=True)
class Cells:
    """What each leaf cell of a plan is: a known value, or a variable."""

    known: Mapping[CellKey, int]
    open: Mapping[CellKey, Variable]


def possible(fact: Fact | None, definition: FactDefinition, *, opened: bool) -> tuple[int, ...]:
    """List what a fact may be, or its two ends where it lies between them.

    An event still to come that is read as of today has not happened. A presumed fact that was
    opened may be anything the catalog admits, and so may a fact nobody entered.
    """
    if fact is None or (opened and fact.presumed):
        if definition.unit is Unit.truth:
            return (0, 1)
        if definition.choices:
            return tuple(range(len(definition.choices)))
        return (definition.low, definition.high)
    if fact.standing is Standing.not_yet and definition.today_only:
        return (0,)
    return tuple(sorted(set(fact.values))) or fact.interval or (definition.low, definition.high)


def fact_variable(
    cell: CellKey, fact: Fact | None, definition: FactDefinition, *, opened: bool
) -> Variable:
    """Make the variable of a fact (of one value where it is known)."""
    found = possible(fact, definition, opened=opened)
    between = fact is None or (opened and fact.presumed) or not fact.values
    numbered = definition.unit in (Unit.truth, Unit.choice)
    if numbered or not between or found[0] == found[-1]:
        return Variable(cell, definition.unit, found, found[0], found[-1])
    return Variable(cell, definition.unit, (), found[0], found[-1])


def open_cells(
    names: Names,
    sheet: FactSheet,
    cells: Iterable[CellKey],
    opened: frozenset[str],
    ignored_rulings: frozenset[CellKey] = frozenset(),
) -> Cells:
    """Sort the leaf cells of a plan into known values and variables."""
    rulings = {
        (ruling.conclusion, ruling.member): ruling.values
        for ruling in sheet.rulings
        if (ruling.conclusion, ruling.member) not in ignored_rulings
    }
    known: dict[CellKey, int] = {}
    found: dict[CellKey, Variable] = {}
    for cell in cells:
        variable = _variable(names, sheet, cell, rulings, opened)
        if variable.low == variable.high:
            known[cell] = variable.low
        else:
            found[cell] = variable
    return Cells(known, found)


def _variable(
    names: Names,
    sheet: FactSheet,
    cell: CellKey,
    rulings: Mapping[CellKey, tuple[int, ...]],
    opened: frozenset[str],
) -> Variable:
    name = cell[0]
    if cell in rulings:
        values = tuple(sorted(set(rulings[cell])))
        return Variable(cell, names.unit(name), values, values[0], values[-1])
    if name.startswith(_READING):
        count = len(readings_of(names.texts(name.removeprefix(_READING))))
        return Variable(cell, Unit.choice, tuple(range(count)), 0, count - 1)
    if name.startswith(_NO_LAW):
        low, high = names.texts(name.removeprefix(_NO_LAW))[0].admissible
        values = (low, high) if names.unit(name) is Unit.truth else ()
        return Variable(cell, names.unit(name), values, low, high)
    definition = names.catalog.facts[name]
    return fact_variable(cell, sheet.facts.get(cell), definition, opened=name in opened)


def law_cuts(names: Names) -> dict[str, tuple[int, ...]]:
    """List, by governing date, the first day of each new text or value."""
    cuts: dict[str, set[int]] = {}
    for texts in names.rules.values():
        for text in texts:
            if text.governed_by is None:
                continue
            days = cuts.setdefault(text.governed_by, set())
            if text.in_force_from is not None:
                days.add(text.in_force_from)
            if text.in_force_to is not None:
                days.add(text.in_force_to + 1)
    for parameter in names.rulebook.parameters.values():
        if parameter.governed_by is not None:
            cuts.setdefault(parameter.governed_by, set()).update(change_days(parameter))
    return {name: tuple(sorted(days)) for name, days in cuts.items()}


def with_cuts(variable: Variable, cuts: Iterable[int]) -> Variable:
    """Add split points that lie inside a variable's interval."""
    if variable.listed():
        return variable
    inside = {cut for cut in cuts if variable.low < cut <= variable.high}
    return replace(variable, cuts=tuple(sorted({*variable.cuts, *inside})))


def fillers(definition: FactDefinition) -> tuple[int, int]:
    """Give the two values put where a fact does not exist; an answer may depend on neither."""
    if definition.unit is Unit.truth:
        return (0, 1)
    if definition.choices:
        return (0, len(definition.choices) - 1)
    return (definition.low, min(definition.high, LARGEST_KNOWN_CENTS))
