"""What one evaluator has computed before: steps bounded or run, and the leaves they began from.

The questions of one case share most of their steps, and one world differs from another in few
leaves. A step is taken from here only where every column that goes into it is the very same
object, so nothing is compared and nothing can be confused; what is kept is kept alive.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

import numpy as np

from stillowe.values.columns import Column, Truth
from stillowe.worlds.bounded import Bounds, Ends, bound_step
from stillowe.worlds.evaluate import IN_FORCE, run_step
from stillowe.worlds.plan import Step, step_reads

Made = TypeVar("Made")
Kind: TypeAlias = type[np.generic]

MOST_KEPT = 20_000
"""Beyond this many results all are let go: a session that asks for ever must not grow for ever."""


class Kept:
    """Results by what they were made from. Nothing handed out may be written to."""

    def __init__(self) -> None:
        self._made: dict[tuple[Any, ...], tuple[Sequence[object], Any]] = {}
        self._leaves: dict[tuple[Kind, tuple[int, ...]], Column] = {}
        self._ends: dict[tuple[Kind, tuple[int, ...], tuple[int, ...]], Ends] = {}

    def once(self, what: str, made_from: Sequence[object], make: Callable[[], Made]) -> Made:
        """Make something out of ``made_from``, or give what was made of the same objects."""
        key = (what, *map(id, made_from))
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= MOST_KEPT:
                self._let_go()
            found = self._made[key] = (tuple(made_from), make())
        made: Made = found[1]
        return made

    def _let_go(self) -> None:
        self._made.clear()
        self._leaves.clear()
        self._ends.clear()

    def leaf(self, kind: Kind, values: tuple[int, ...]) -> Column:
        """Give the column, 1 x members, of a leaf that is the same in every world."""
        key = (kind, values)
        if key not in self._leaves:
            column = np.array([values], dtype=kind)
            column.flags.writeable = False
            self._leaves[key] = column
        return self._leaves[key]

    def ends(self, kind: Kind, low: tuple[int, ...], high: tuple[int, ...]) -> Ends:
        """Give a leaf's ends in one box, 1 x members each."""
        key = (kind, low, high)
        if key not in self._ends:
            self._ends[key] = Ends(self.leaf(kind, low), self.leaf(kind, high))
        return self._ends[key]

    def bound(self, steps: Sequence[Step], leaves: Mapping[str, Ends], *, on: int) -> Bounds:
        """Bound every step in one box (``bounded.bound``)."""
        ends, gaps = dict(leaves), dict[str, Truth]()
        for step in steps:

            def made(step: Step = step) -> tuple[Ends, Ends | None, Truth | None]:
                bound_step(step, ends, gaps, on)
                return ends[step.name], ends.get(IN_FORCE + step.name), gaps.get(step.name)

            inputs = [step, *map(ends.get, self._reads(step))]
            ends[step.name], flag, gap = self.once("bound", inputs, made)
            if flag is not None:
                ends[IN_FORCE + step.name] = flag
            if gap is not None:
                gaps[step.name] = gap
        return Bounds(ends, gaps)

    def evaluate_all(
        self, steps: Sequence[Step], leaves: Mapping[str, Column], *, on: int
    ) -> dict[str, Column]:
        """Compute every step and keep all columns (``evaluate.evaluate_all``)."""
        columns = dict(leaves)
        for step in steps:

            def made(step: Step = step) -> tuple[Column, Column | None]:
                run_step(step, columns, on)
                return columns[step.name], columns.get(IN_FORCE + step.name)

            inputs = [step, *map(columns.get, self._reads(step))]
            columns[step.name], flag = self.once("run", inputs, made)
            if flag is not None:
                columns[IN_FORCE + step.name] = flag
        return columns

    def _reads(self, step: Step) -> tuple[str, ...]:
        return self.once("reads", (step,), lambda: tuple(dict.fromkeys(step_reads(step))))
