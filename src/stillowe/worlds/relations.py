"""What cannot be together: relations among facts, tightened first, then filtered by.

An order between two amounts or dates first tightens both intervals, so that an end of an
interval is never merely dropped: the last value that the relation allows takes its place, and
becomes a point at which the other variable is split.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from stillowe.facts.definitions import Relation
from stillowe.values.columns import Column, Truth
from stillowe.values.vocabulary import Axis, Unit
from stillowe.worlds.bounded import Ends
from stillowe.worlds.names import Names
from stillowe.worlds.results import CellKey
from stillowe.worlds.unknowns import Cells, Variable, with_cuts


@dataclass(frozen=True, slots=True)
class Bond:
    """One relation about certain cells; it binds where every truth of ``exists`` holds."""

    relation: Relation
    reads: tuple[CellKey, ...]
    exists: tuple[CellKey, ...]

    def cells(self) -> tuple[CellKey, ...]:
        """List every cell the bond speaks of."""
        return (*self.reads, *self.exists)


def bonds_of(names: Names, dropped: Iterable[str] = ()) -> tuple[Bond, ...]:
    """Spell every relation of the catalog out, member by member.

    A fact that exists only where another truth holds binds only there.
    """
    skipped = set(dropped)
    found = []
    for relation in names.catalog.relations:
        if relation.name in skipped:
            continue
        for member in range(len(names.members.get(relation.per, ()))):
            reads = tuple(_cell(names, relation.per, member, name) for name in relation.reads)
            guards = [guard for name in relation.reads for guard in names.guards(name)]
            exists = tuple(
                _cell(names, relation.per, member, name)
                for name in dict.fromkeys((*relation.exists, *guards))
                if name not in relation.reads
            )
            found.append(Bond(relation, reads, exists))
    return tuple(found)


def _cell(names: Names, per: Axis, member: int, name: str) -> CellKey:
    return (name, names.sources(per, member, names.axis(name), None)[0])


def holds(bond: Bond, columns: Mapping[CellKey, Column]) -> Truth:
    """Whether each world satisfies a bond; columns are rows x 1."""
    satisfied: Truth = np.asarray(bond.relation.function(*(columns[c] for c in bond.reads)))
    for cell in bond.exists:
        satisfied = satisfied | ~columns[cell]
    return satisfied


def may_hold(bond: Bond, ends: Mapping[CellKey, Ends]) -> tuple[Truth, Truth]:
    """Whether a bond holds for sure, and whether it may, in each box."""
    if bond.relation.kind == "order":
        first, second = (ends[cell] for cell in bond.reads)
        surely: Truth = np.less_equal(first.high, second.low)
        maybe: Truth = np.less_equal(first.low, second.high)
    else:
        surely, maybe = _truth_corners(bond, ends)
    for cell in bond.exists:
        surely = surely | ~ends[cell].high
        maybe = maybe | ~ends[cell].low
    return surely, maybe


def _truth_corners(bond: Bond, ends: Mapping[CellKey, Ends]) -> tuple[Truth, Truth]:
    corners: list[list[Column]] = [[]]
    for cell in bond.reads:
        each = ends[cell]
        both = (each.low,) if each.low is each.high else (each.low, each.high)
        corners = [[*corner, end] for corner in corners for end in both]
    results = [np.asarray(bond.relation.function(*corner)) for corner in corners]
    surely, maybe = results[0], results[0]
    for result in results[1:]:
        surely, maybe = surely & result, maybe | result
    return surely, maybe


def tighten(cells: Cells, bonds: Sequence[Bond]) -> Cells:
    """Tighten the intervals of everything in an order that binds for sure, until nothing moves.

    Each bound that a relation sets becomes a split point of the other variable. Where no value
    is left the cell keeps its interval: the filter then finds no world and says so.
    """
    known, variables = dict(cells.known), dict(cells.open)
    orders = [
        bond
        for bond in bonds
        if bond.relation.kind == "order" and all(known.get(cell) == 1 for cell in bond.exists)
    ]
    moved = True
    while moved:
        moved = False
        for bond in orders:
            moved |= _tighten_pair(bond.reads[0], bond.reads[1], known, variables)
    for bond in bonds:
        if bond.relation.kind == "order":
            _cut_pair(bond.reads[0], bond.reads[1], variables, known)
    return Cells(known, variables)


def _ends(
    cell: CellKey, known: Mapping[CellKey, int], variables: Mapping[CellKey, Variable]
) -> tuple[int, int] | None:
    if cell in known:
        return known[cell], known[cell]
    if cell in variables:
        return variables[cell].low, variables[cell].high
    return None


def _tighten_pair(
    first: CellKey, second: CellKey, known: dict[CellKey, int], variables: dict[CellKey, Variable]
) -> bool:
    one, other = _ends(first, known, variables), _ends(second, known, variables)
    if one is None or other is None:
        return False
    moved = False
    if first in variables and one[1] > other[1]:
        moved |= _clip(first, variables[first].low, other[1], known, variables)
    if second in variables and other[0] < one[0]:
        moved |= _clip(second, one[0], variables[second].high, known, variables)
    return moved


def _clip(
    cell: CellKey,
    low: int,
    high: int,
    known: dict[CellKey, int],
    variables: dict[CellKey, Variable],
) -> bool:
    variable = variables[cell]
    if variable.listed():
        values = tuple(value for value in variable.values if low <= value <= high)
        if not values or values == variable.values:
            return False
        low, high = values[0], values[-1]
        clipped = replace(variable, values=values, low=low, high=high)
    else:
        if low > high:
            return False
        clipped = replace(variable, low=low, high=high)
    if low == high:
        known[cell] = low
        del variables[cell]
    else:
        variables[cell] = clipped
    return True


def _cut_pair(
    first: CellKey,
    second: CellKey,
    variables: dict[CellKey, Variable],
    known: Mapping[CellKey, int],
) -> None:
    one, other = _ends(first, known, variables), _ends(second, known, variables)
    if one is None or other is None:
        return
    if first in variables:
        variables[first] = with_cuts(variables[first], (other[0], other[0] + 1, other[1] + 1))
    if second in variables:
        variables[second] = with_cuts(variables[second], (one[0], one[1], one[1] + 1))


def support(
    cells: Cells, live: set[CellKey], bonds: Sequence[Bond]
) -> tuple[set[CellKey], dict[CellKey, int], tuple[Bond, ...]]:
    """Find which further variables the bonds drag in, and which can be set aside.

    Returns the live cells, a value for each variable set aside, and the bonds to filter by. A
    variable is set aside at a value under which all its bonds hold whatever else is true;
    where there is none it joins the worlds.
    """
    aside: dict[CellKey, int] = {}
    live = set(live)
    while True:
        bound = [bond for bond in bonds if _touches(bond, live, cells)]
        binding = [bond for bond in bound if not _surely(bond, cells, aside)]
        loose = sorted(
            {
                cell
                for bond in binding
                for cell in bond.cells()
                if cell in cells.open and cell not in live and cell not in aside
            }
        )
        if not loose:
            return live, aside, tuple(binding)
        for cell in loose:
            _set_aside_or_join(cell, cells, binding, aside, live)


def _set_aside_or_join(
    cell: CellKey,
    cells: Cells,
    bonds: Sequence[Bond],
    aside: dict[CellKey, int],
    live: set[CellKey],
) -> None:
    touching = [bond for bond in bonds if cell in bond.cells()]
    variable = cells.open[cell]
    for value in variable.values or (variable.low, variable.high):
        if all(_surely(bond, cells, {**aside, cell: value}) for bond in touching):
            aside[cell] = value
            return
    live.add(cell)


def _touches(bond: Bond, live: set[CellKey], cells: Cells) -> bool:
    everything = bond.cells()
    return any(cell in live for cell in everything) and all(
        cell in cells.open or cell in cells.known for cell in everything
    )


def _surely(bond: Bond, cells: Cells, aside: Mapping[CellKey, int]) -> bool:
    ends = {}
    for cell in bond.cells():
        value = aside.get(cell, cells.known.get(cell))
        if value is not None:
            low = high = value
        else:
            low, high = cells.open[cell].low, cells.open[cell].high
        ends[cell] = _constant_ends(low, high, cell, cells)
    return bool(may_hold(bond, ends)[0].all())


def _constant_ends(low: int, high: int, cell: CellKey, cells: Cells) -> Ends:
    truth = cell in cells.open and cells.open[cell].unit is Unit.truth
    kind = np.bool_ if truth or (low in (0, 1) and high in (0, 1)) else np.int64
    first: Column = np.full((1, 1), low, dtype=kind)
    return Ends(first, first if low == high else np.full((1, 1), high, dtype=kind))
