"""One question put to one case: its plan, what is open, and two ways to evaluate.

``run`` evaluates worlds (the reached side); ``bound`` bounds boxes of worlds (the bounded
side). Both call the same rules. Only variables the answer can turn on are *live*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from stillowe.values.columns import Column, Truth
from stillowe.values.vocabulary import Unit
from stillowe.worlds.bounded import Bounds, Ends, bound
from stillowe.worlds.evaluate import evaluate, evaluate_all, take
from stillowe.worlds.names import Names, is_choice_of_law
from stillowe.worlds.plan import Plan
from stillowe.worlds.refusals import LawReadsMissing
from stillowe.worlds.relations import Bond, holds, may_hold, support
from stillowe.worlds.results import CellKey
from stillowe.worlds.unknowns import Cells, Variable, fillers

Values = Mapping[CellKey, Column]
"""By live cell, its value in each world: columns of rows x 1, or 1 x 1 where it never varies."""


@dataclass(frozen=True)
class Question:
    """The asked cell of a plan over one case.

    ``cells`` are the plan's leaves and every fact a relation ties to them.
    """

    names: Names
    plan: Plan
    cells: Cells
    bonds: tuple[Bond, ...]
    on: int
    variables: tuple[Variable, ...] = field(init=False)
    """The live variables: places in a box follow this order."""
    aside: Mapping[CellKey, int] = field(init=False)
    filters: tuple[Bond, ...] = field(init=False)
    root: Bounds = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "aside", {})
        object.__setattr__(self, "variables", tuple(self.cells.open.values()))
        object.__setattr__(self, "filters", ())
        everything = tuple(v for v in self.variables if v.cell[0] in self.plan.leaves)
        object.__setattr__(self, "variables", everything)
        low, high = self.whole_box()
        root = self.bounds(low, high)
        live, aside, filters = support(self.cells, self._live(root), self.bonds)
        object.__setattr__(self, "root", root)
        object.__setattr__(self, "aside", aside)
        object.__setattr__(self, "filters", filters)
        kept = tuple(self.cells.open[cell] for cell in self.cells.open if cell in live)
        object.__setattr__(self, "variables", kept)
        self.__dict__.pop("_places", None)
        self.__dict__.pop("_constant_leaves", None)

    @property
    def asked(self) -> CellKey:
        """The first asked cell."""
        return self.plan.asked[0]

    @cached_property
    def _places(self) -> dict[CellKey, int]:
        return {variable.cell: place for place, variable in enumerate(self.variables)}

    def _live(self, root: Bounds) -> set[CellKey]:
        """Find the open cells the answer can turn on: a fixed conclusion hides what it reads."""
        found: set[CellKey] = set()
        seen: set[CellKey] = set()
        waiting = list(self.plan.asked)
        while waiting:
            cell = waiting.pop()
            if cell in seen:
                continue
            seen.add(cell)
            reads = self.plan.reads[cell]
            if cell in self.cells.open:
                found.add(cell)
            elif not self.is_fact(cell) and self.fixed_in(root, cell):
                continue
            waiting += [read for read in reads if not self._idle_gap(root, cell, read)]
        return found

    def is_fact(self, cell: CellKey) -> bool:
        """Whether a cell is a fact of the catalog."""
        return cell[0] in self.names.catalog.facts

    def fixed_in(self, bounds: Bounds, cell: CellKey, box: int = 0) -> bool:
        """Whether a cell has one value in a box."""
        name, member = cell
        place = self.plan.members[name].index(member)
        fixed = bounds.ends[name].fixed()
        row = fixed[0 if fixed.shape[0] == 1 else box]
        return bool(row[place if len(row) > 1 else 0])

    def _idle_gap(self, root: Bounds, cell: CellKey, read: CellKey) -> bool:
        if not is_choice_of_law(read[0]) or read[0].startswith("reading"):
            return False
        gap = root.gaps.get(cell[0])
        return gap is None or not gap.any()

    def whole_box(self) -> tuple[Column, Column]:
        """Give the box of all worlds: 1 x variables, low and high places."""
        low = [[variable.first_place() for variable in self.variables]]
        high = [[variable.last_place() for variable in self.variables]]
        return np.array(low, dtype=np.int64), np.array(high, dtype=np.int64)

    # -- leaves

    def _constant(self, cell: CellKey) -> int | None:
        if cell in self.cells.known:
            return self.cells.known[cell]
        if cell in self._places:
            return None
        return self.aside.get(cell, self.cells.open[cell].low)

    @cached_property
    def _constant_leaves(self) -> dict[str, Column]:
        """Leaves that are the same in every world, as 1 x members."""
        found = {}
        for name, members in self.plan.leaves.items():
            values = [self._constant((name, member)) for member in members]
            if None not in values:
                found[name] = np.array([values], dtype=self._kind(name))
        return found

    def _kind(self, name: str) -> type[np.generic]:
        return np.bool_ if self.names.unit(name) is Unit.truth else np.int64

    def leaves(self, values: Values) -> dict[str, Column]:
        """Fill in every leaf of the plan for worlds (or one end of boxes)."""
        found: dict[str, Column] = dict(self._constant_leaves)
        for name, members in self.plan.leaves.items():
            if name in found:
                continue
            kind = self._kind(name)
            parts = [self.column((name, member), values) for member in members]
            rows = max(part.shape[0] for part in parts)
            if len(parts) == 1:
                found[name] = parts[0].astype(kind, copy=False)
                continue
            column = np.empty((rows, len(parts)), dtype=kind)
            for place, part in enumerate(parts):
                column[:, place : place + 1] = part
            found[name] = column
        return found

    def column(self, cell: CellKey, values: Values) -> Column:
        """Give one cell's column: rows x 1, or 1 x 1 where it is known or set aside."""
        if cell in values:
            return values[cell]
        constant = self._constant(cell)
        return np.full((1, 1), constant, dtype=self._kind(cell[0]))

    # -- the reached side

    def run(self, values: Values, rows: int) -> Column:
        """Evaluate the asked cell in worlds: rows x 1.

        Raises:
            LawReadsMissing: the answer turns on a fact that does not exist in a world.

        """
        leaves = self.leaves(values)
        first, second, missing = self._fill(leaves, rows)
        asked, member = self.asked
        place = self.plan.members[asked].index(member)
        result = evaluate(self.plan, first, on=self.on)[asked]
        result = np.broadcast_to(result, (rows, result.shape[1]))[:, place : place + 1]
        if missing is not None and missing.any():
            rows_missing = np.flatnonzero(missing)
            subset = {
                name: column if column.shape[0] == 1 else column[rows_missing]
                for name, column in second.items()
            }
            other = evaluate(self.plan, subset, on=self.on)[asked][:, place : place + 1]
            if not np.array_equal(
                np.broadcast_to(other, (len(rows_missing), 1)), result[rows_missing]
            ):
                guarded = tuple(name for name in self.plan.guards if name in self.plan.leaves)
                raise LawReadsMissing(asked, guarded)
        return result

    def everything(self, values: Values, rows: int) -> dict[str, Column]:
        """Evaluate and keep every name, for a trace."""
        first, _, _ = self._fill(self.leaves(values), rows)
        return evaluate_all(self.plan, first, on=self.on)

    def _fill(
        self, leaves: dict[str, Column], rows: int
    ) -> tuple[dict[str, Column], dict[str, Column], Truth | None]:
        """Put the two fillers where facts do not exist; say in which rows any is missing."""
        first, second = leaves, leaves
        missing: Truth | None = None
        for name, sources in self.plan.guards.items():
            exists: Column = np.ones((1, 1), dtype=np.bool_)
            for source in sources:
                exists = exists & take(leaves[source.name], source)
            if exists.all():
                continue
            if first is leaves:
                first, second = dict(leaves), dict(leaves)
            one, other = fillers(self.names.catalog.facts[name])
            kind = self._kind(name)
            first[name] = np.where(exists, leaves[name], np.asarray(one, dtype=kind))
            second[name] = np.where(exists, leaves[name], np.asarray(other, dtype=kind))
            here = np.broadcast_to((~exists).any(axis=1), (rows,))
            missing = here if missing is None else missing | here
        return first, second, missing

    def admitted(self, values: Values, rows: int) -> Truth:
        """Which worlds satisfy every relation: rows."""
        admitted: Truth = np.ones(rows, dtype=np.bool_)
        for bond in self.filters:
            columns = {
                cell: self.column(cell, values).astype(self._kind(cell[0]), copy=False)
                for cell in bond.cells()
            }
            admitted = admitted & np.broadcast_to(holds(bond, columns), (rows, 1))[:, 0]
        return admitted

    # -- the bounded side

    @cached_property
    def _ordered_pairs(self) -> list[tuple[int, int]]:
        """Places of two live intervals of which the first never lies beyond the second."""
        pairs = []
        for bond in self.filters:
            places = [self._places.get(cell, -1) for cell in bond.reads]
            binds = all(self.cells.known.get(cell) == 1 for cell in bond.exists)
            if bond.relation.kind == "order" and binds and -1 not in places:
                first, second = places
                if not (self.variables[first].listed() or self.variables[second].listed()):
                    pairs.append((first, second))
        return pairs

    def tighten(self, low: Column, high: Column) -> None:
        """Tighten boxes in place by the orders that bind among live intervals."""
        for _ in self._ordered_pairs:
            for first, second in self._ordered_pairs:
                np.minimum(high[:, first], high[:, second], out=high[:, first])
                np.maximum(low[:, second], low[:, first], out=low[:, second])

    def box_ends(self, low: Column, high: Column) -> tuple[Values, Values]:
        """Turn boxes (boxes x variables, places) into the values at their two ends."""
        lows, highs = {}, {}
        for place, variable in enumerate(self.variables):
            one, other = low[:, place : place + 1], high[:, place : place + 1]
            kind = self._kind(variable.cell[0])
            lows[variable.cell] = variable.at(one).astype(kind, copy=False)
            highs[variable.cell] = (
                lows[variable.cell]
                if np.array_equal(one, other)
                else variable.at(other).astype(kind, copy=False)
            )
        return lows, highs

    def bounds(self, low: Column, high: Column) -> Bounds:
        """Bound every name of the plan in each box."""
        lows, highs = self.box_ends(low, high)
        low_leaves, high_leaves = self.leaves(lows), self.leaves(highs)
        leaves = {
            name: Ends(column, column)
            if np.array_equal(column, high_leaves[name])
            else Ends(column, high_leaves[name])
            for name, column in low_leaves.items()
        }
        return bound(self.plan, leaves, on=self.on)

    def bound(self, low: Column, high: Column) -> tuple[Column, Column, Truth]:
        """Bound the asked cell in each box: low and high ends (boxes), and which boxes may
        hold a world at all.
        """
        boxes = low.shape[0]
        ends = self.bounds(low, high).ends[self.asked[0]]
        place = self.plan.members[self.asked[0]].index(self.asked[1])
        lows, highs = self.box_ends(low, high)
        feasible: Truth = np.asarray((low <= high).all(axis=1))
        for bond in self.filters:
            found = {
                cell: Ends(
                    self.column(cell, lows).astype(self._kind(cell[0]), copy=False),
                    self.column(cell, highs).astype(self._kind(cell[0]), copy=False),
                )
                for cell in bond.cells()
            }
            feasible = feasible & np.broadcast_to(may_hold(bond, found)[1], (boxes, 1))[:, 0]
        return _one(ends.low, place, boxes), _one(ends.high, place, boxes), feasible


def _one(column: Column, place: int, rows: int) -> Column:
    """One member of a column as int64, one per row."""
    wide = np.broadcast_to(column, (rows, column.shape[1]))
    return np.asarray(wide[:, place], dtype=np.int64)
