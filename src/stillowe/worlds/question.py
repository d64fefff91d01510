"""One question put to one case: its plan, what is open, and two ways to evaluate.

``run`` evaluates worlds (the reached side); ``bound`` bounds boxes of worlds (the bounded
side). Both call the same rules. Only variables the answer can turn on are *live*.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from stillowe.values.columns import Column, Truth
from stillowe.values.vocabulary import Unit
from stillowe.worlds.bounded import Bounds, Ends, bound
from stillowe.worlds.evaluate import evaluate, take
from stillowe.worlds.kept import Kept
from stillowe.worlds.names import Names
from stillowe.worlds.plan import Plan, Step
from stillowe.worlds.refusals import LawReadsMissing
from stillowe.worlds.relations import Bond, holds, may_hold
from stillowe.worlds.results import CellKey
from stillowe.worlds.unknowns import Cells, Variable, fillers

Values = Mapping[CellKey, Column]
"""By live cell, its value in each world: columns of rows x 1, or 1 x 1 where it never varies."""


@dataclass(frozen=True, slots=True)
class Folded:
    """The part of a plan that can still vary: its steps, and the columns that never do."""

    steps: tuple[Step, ...]
    frees: tuple[tuple[str, ...], ...]
    constants: Mapping[str, Column]
    leaves: tuple[str, ...]
    """Names of the plan's leaves that the steps (or the asked cell) still read."""


@dataclass(frozen=True)
class Question:
    """The asked cell of a plan over one case (``preparing`` makes it).

    ``cells`` are the plan's leaves and every fact a relation ties to them. ``variables`` are
    the live ones; places in a box follow their order. ``aside`` gives a value to open facts
    that only a relation speaks of. ``filters`` are the relations a world must satisfy.
    ``gaps`` names the conclusions that may have no text in force. ``kept`` is what the
    evaluator has computed before.
    """

    names: Names
    plan: Plan
    cells: Cells
    on: int
    variables: tuple[Variable, ...]
    aside: Mapping[CellKey, int]
    filters: tuple[Bond, ...]
    folded: Folded
    gaps: frozenset[str] = frozenset()
    kept: Kept = field(default_factory=Kept)

    @property
    def asked(self) -> CellKey:
        """The first asked cell."""
        return self.plan.asked[0]

    @cached_property
    def _places(self) -> dict[CellKey, int]:
        return {variable.cell: place for place, variable in enumerate(self.variables)}

    def is_fact(self, cell: CellKey) -> bool:
        """Whether a cell is a fact of the catalog."""
        return cell[0] in self.names.catalog.facts

    def fixed_in(self, bounds: Bounds, cell: CellKey) -> bool:
        """Whether a cell has one value in the only box of these bounds."""
        name, member = cell
        place = self.plan.members[name].index(member)
        return bool(bounds.ends[name].fixed()[0, place])

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
            known = tuple(value for value in values if value is not None)
            if len(known) == len(values):
                found[name] = self.kept.leaf(self.kind(name), known)
        return found

    def kind(self, name: str) -> type[np.generic]:
        """Give the column type of a name: bool for truths, else int64."""
        return np.bool_ if self.names.unit(name) is Unit.truth else np.int64

    def leaves(self, values: Values, leaf_names: Iterable[str]) -> dict[str, Column]:
        """Fill in leaves of the plan for worlds (or one end of boxes)."""
        found: dict[str, Column] = {}
        for name in leaf_names:
            if name in self._constant_leaves:
                found[name] = self._constant_leaves[name]
                continue
            kind = self.kind(name)
            parts = [self.column((name, member), values) for member in self.plan.leaves[name]]
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
        return np.full((1, 1), constant, dtype=self.kind(cell[0]))

    def values_of(self, choices: Mapping[CellKey, int], rows: int) -> Values:
        """Lay one world out as equal rows; a live cell it does not name takes its first value."""
        return {
            variable.cell: np.full(
                (rows, 1), choices.get(variable.cell, variable.low), self.kind(variable.cell[0])
            )
            for variable in self.variables
        }

    def world_bounds(self, choices: Mapping[CellKey, int]) -> Bounds:
        """Bound every name in one world: what it does not choose keeps its whole interval."""
        leaves = {name: self.leaf_ends(name, choices) for name in self.plan.leaves}
        return self.kept.bound(self.plan.steps, leaves, on=self.on)

    def leaf_ends(self, name: str, choices: Mapping[CellKey, int]) -> Ends:
        """Give what the members of a leaf may be in a world: 1 x members at either end."""
        ends = [self.open_ends((name, member), choices) for member in self.plan.leaves[name]]
        low, high = zip(*ends, strict=True)
        return self.kept.ends(self.kind(name), low, high)

    def open_ends(self, cell: CellKey, choices: Mapping[CellKey, int]) -> tuple[int, int]:
        """Give what a leaf cell may be in a world that chooses some cells and no others."""
        known = self.cells.known.get(cell)
        if known is not None:
            return known, known
        if cell in choices:
            return choices[cell], choices[cell]
        return self.cells.open[cell].low, self.cells.open[cell].high

    # -- the reached side

    def run(self, values: Values, rows: int) -> Column:
        """Evaluate the asked cell in worlds: rows x 1.

        Raises:
            LawReadsMissing: the answer turns on a fact that does not exist in a world.

        """
        leaves = self.leaves(values, self.folded.leaves)
        first, second, missing = self._fill(leaves, rows)
        result = np.broadcast_to(self._asked_of(first), (rows, 1))
        if missing is not None and missing.any():
            rows_missing = np.flatnonzero(missing)
            subset = {
                name: column if column.shape[0] == 1 else column[rows_missing]
                for name, column in second.items()
            }
            other = np.broadcast_to(self._asked_of(subset), (len(rows_missing), 1))
            if not np.array_equal(other, result[rows_missing]):
                guarded = tuple(name for name in self.plan.guards if name in leaves)
                raise LawReadsMissing(self.asked[0], guarded)
        return result

    def _asked_of(self, leaves: Mapping[str, Column]) -> Column:
        columns = {**self.folded.constants, **leaves}
        found = evaluate(self.folded.steps, self.folded.frees, columns, on=self.on)
        place = self.plan.members[self.asked[0]].index(self.asked[1])
        return found[self.asked[0]][:, place : place + 1]

    def everything(self, values: Values, rows: int, *, wide: bool = False) -> dict[str, Column]:
        """Evaluate the whole plan and keep every name, for a trace.

        ``wide`` lays every leaf out over all rows, known or not.
        """
        leaves = self.leaves(values, self.plan.leaves)
        if wide:
            leaves = {
                name: np.broadcast_to(column, (rows, column.shape[1]))
                for name, column in leaves.items()
            }
        first, _, _ = self._fill(leaves, rows)
        return self.kept.evaluate_all(self.plan.steps, first, on=self.on)

    def _fill(
        self, leaves: dict[str, Column], rows: int
    ) -> tuple[dict[str, Column], dict[str, Column], Truth | None]:
        """Put the two fillers where facts do not exist; say in which rows any is missing."""
        first, second = leaves, leaves
        missing: Truth | None = None
        for name, sources in self.plan.guards.items():
            if name not in leaves:
                continue
            exists: Column = np.ones((1, 1), dtype=np.bool_)
            for source in sources:
                exists = exists & take(leaves[source.name], source)
            if exists.all():
                continue
            if first is leaves:
                first, second = dict(leaves), dict(leaves)
            one, other = fillers(self.names.catalog.facts[name])
            kind = self.kind(name)
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
                cell: self.column(cell, values).astype(self.kind(cell[0]), copy=False)
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
            kind = self.kind(variable.cell[0])
            lows[variable.cell] = variable.at(one).astype(kind, copy=False)
            highs[variable.cell] = (
                lows[variable.cell]
                if np.array_equal(one, other)
                else variable.at(other).astype(kind, copy=False)
            )
        return lows, highs

    def bounds(self, low: Column, high: Column) -> Bounds:
        """Bound every name that can still vary in each box."""
        lows, highs = self.box_ends(low, high)
        low_leaves = self.leaves(lows, self.folded.leaves)
        high_leaves = self.leaves(highs, self.folded.leaves)
        leaves = {name: Ends(column, column) for name, column in self.folded.constants.items()}
        for name, column in low_leaves.items():
            other = high_leaves[name]
            same = column is other or np.array_equal(column, other)
            leaves[name] = Ends(column, column if same else other)
        return bound(self.folded.steps, leaves, on=self.on)

    def bound(self, low: Column, high: Column) -> tuple[Column, Column, Truth]:
        """Bound the asked cell in each box, and say which boxes may hold a world at all.

        Returns low ends, high ends (int64, one for each box) and that truth.
        """
        boxes = low.shape[0]
        ends = self.bounds(low, high).ends[self.asked[0]]
        place = self.plan.members[self.asked[0]].index(self.asked[1])
        lows, highs = self.box_ends(low, high)
        feasible: Truth = np.asarray((low <= high).all(axis=1))
        for bond in self.filters:
            found = {
                cell: Ends(
                    self.column(cell, lows).astype(self.kind(cell[0]), copy=False),
                    self.column(cell, highs).astype(self.kind(cell[0]), copy=False),
                )
                for cell in bond.cells()
            }
            feasible = feasible & np.broadcast_to(may_hold(bond, found)[1], (boxes, 1))[:, 0]
        return _one(ends.low, place, boxes), _one(ends.high, place, boxes), feasible


def _one(column: Column, place: int, rows: int) -> Column:
    """One member of a column as int64, one per row."""
    wide = np.broadcast_to(column, (rows, column.shape[1]))
    return np.asarray(wide[:, place], dtype=np.int64)
