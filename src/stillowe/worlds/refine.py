"""Branch and bound: split what is unknown until the reached and the bounded side meet.

A search looks for one end of the range. It keeps boxes of worlds with what they may hold,
splits the most promising, and evaluates worlds inside them. It stops when no box can beat the
best world found, or when the stated budget of boxes is spent. No clock is read: the same case
gives the same answer on any machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, OPEN_END_CENTS
from stillowe.values.columns import Column
from stillowe.values.vocabulary import Unit
from stillowe.worlds.names import is_choice_of_law
from stillowe.worlds.question import Question
from stillowe.worlds.results import CellKey

NOTHING: Final = -(2**62)
"""The score of no world at all."""
MOST_LISTED: Final = 16
"""A variable with more values than this is tried at its two ends first."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How many boxes a search may bound."""

    boxes: int
    width: int = 32
    """How many boxes are split in one round at first; later rounds take eight times as many."""


QUICK: Final = Budget(1_024)
FULL: Final = Budget(8_192)


@dataclass(frozen=True, slots=True)
class End:
    """One end of a range: the best world reached, and what no world can pass."""

    reached: int | None
    witness: dict[CellKey, int]
    bounded: int
    worlds: int

    def meets(self) -> bool:
        """Whether both sides meet."""
        return self.reached == self.bounded


def with_open_ends(values: Column, unit: Unit) -> Column:
    """Take any amount beyond what is ever known for the one open end."""
    if unit is not Unit.cents:
        return values
    return np.where(values >= LARGEST_KNOWN_CENTS, OPEN_END_CENTS, values)


def search(question: Question, sense: int, budget: Budget, best: End | None = None) -> End:
    """Find the highest (``sense`` 1) or lowest (``sense`` -1) value of the asked cell.

    ``best`` is a world already reached, to be beaten.
    """
    return _Search(question, sense, budget, best).run()


class _Search:
    """The state of one search. A score is the value, negated where the low end is sought."""

    def __init__(self, question: Question, sense: int, budget: Budget, best: End | None) -> None:
        self.question = question
        self.sense = sense
        self.budget = budget
        self.unit = question.names.unit(question.asked[0])
        self.best = NOTHING
        self.witness: dict[CellKey, int] = {}
        self.worlds = 0
        self.spent = 0
        if best is not None and best.reached is not None:
            self.best, self.witness = sense * best.reached, best.witness

    def run(self) -> End:
        low, high = self.question.whole_box()
        self.question.tighten(low, high)
        scores = self._scores(low, high)
        self.full = np.maximum(high - low, 1)[0]
        self._rate_variables(low, high, int(scores[0]))
        self._reach(low, high)
        rounds = 0
        low, high, scores = self._promising(low, high, scores)
        while len(scores) and self.spent < self.budget.boxes:
            width = self.budget.width * (8 if rounds > 2 * self.budget.width else 1)
            low, high, scores = self._round(low, high, scores, width)
            rounds += 1
        bounded = max(self.best, int(scores.max()) if len(scores) else NOTHING)
        reached = None if self.best == NOTHING else self.sense * self.best
        return End(reached, self.witness, self.sense * bounded, self.worlds)

    def _scores(self, low: Column, high: Column) -> NDArray[np.int64]:
        self.spent += len(low)
        lows, highs, feasible = self.question.bound(low, high)
        ends = highs if self.sense > 0 else lows
        return np.where(feasible, self.sense * with_open_ends(ends, self.unit), NOTHING)

    def _rate_variables(self, low: Column, high: Column, whole: int) -> None:
        """Bound the whole box with each variable fixed: where it pulls, and how hard.

        ``whole`` is the score of the whole box.
        """
        trials: list[tuple[int, int]] = []
        for place, variable in enumerate(self.question.variables):
            first, last = int(low[0, place]), int(high[0, place])
            every = variable.listed() and last - first < MOST_LISTED
            trials += [(place, at) for at in (range(first, last + 1) if every else (first, last))]
        self.preferred = low[0].copy()
        self.weight = np.full(low.shape[1], 1e-9)
        if not trials:
            return
        lows, highs = np.repeat(low, len(trials), axis=0), np.repeat(high, len(trials), axis=0)
        for row, (place, at) in enumerate(trials):
            lows[row, place] = highs[row, place] = at
        scores = self._scores(lows, highs)
        for place in range(low.shape[1]):
            rows = [row for row, trial in enumerate(trials) if trial[0] == place]
            best = max(rows, key=lambda row: (int(scores[row]), -row))
            self.preferred[place] = trials[best][1]
            self.weight[place] += min(float(whole) - float(scores[rows].min()), 1e15)
        # What pulls only together with another is split too, once the others are small; a
        # conclusion without law spans all it may be, so its law is chosen first.
        self.weight = np.maximum(self.weight, self.weight.max() * 1e-3)
        for place, variable in enumerate(self.question.variables):
            if is_choice_of_law(variable.cell[0]) and not variable.listed():
                self.weight[place] *= 1e-6

    def _reach(self, low: Column, high: Column) -> None:
        """Evaluate worlds inside the boxes: the preferred corner, and both plain corners."""
        preferred = np.clip(self.preferred[np.newaxis, :], low, high)
        points = np.concatenate([preferred, low, high])
        values, _ = self.question.box_ends(points, points)
        rows = len(points)
        result = with_open_ends(self.question.run(values, rows)[:, 0].astype(np.int64), self.unit)
        admitted = self.question.admitted(values, rows)
        self.worlds += int(admitted.sum())
        scores = np.where(admitted, self.sense * result, NOTHING)
        row = int(np.argmax(scores))
        if scores[row] > self.best:
            self.best = int(scores[row])
            self.witness = {
                cell: int(column[row if len(column) > 1 else 0, 0])
                for cell, column in values.items()
            }

    def _promising(
        self, low: Column, high: Column, scores: NDArray[np.int64]
    ) -> tuple[Column, Column, NDArray[np.int64]]:
        """Keep boxes that can still beat the best world: best first, then the smallest.

        Until a world is found at all, the smallest come first.
        """
        kept = np.flatnonzero(scores > self.best)
        fixed = (low[kept] == high[kept]).sum(axis=1)
        keys = (-fixed, -scores[kept])
        order = kept[np.lexsort(keys if self.best != NOTHING else keys[::-1])]
        return low[order], high[order], scores[order]

    def _round(
        self, low: Column, high: Column, scores: NDArray[np.int64], width: int
    ) -> tuple[Column, Column, NDArray[np.int64]]:
        first, rest = slice(0, width), slice(width, None)
        lows, highs = self._split(low[first], high[first])
        if not len(lows):
            return self._promising(low[rest], high[rest], scores[rest])
        found = self._scores(lows, highs)
        worth = found > self.best
        if worth.any():
            self._reach(lows[worth], highs[worth])
        return self._promising(
            np.concatenate([lows[worth], low[rest]]),
            np.concatenate([highs[worth], high[rest]]),
            np.concatenate([found[worth], scores[rest]]),
        )

    def _split(self, low: Column, high: Column) -> tuple[Column, Column]:
        """Split each box in two, along the variable with the most pull left.

        A box of one world that still promises more than it holds is let go: its world was
        evaluated, and the rules were looser than it.
        """
        widths = high - low
        open_boxes = widths.any(axis=1)
        low, high, widths = low[open_boxes], high[open_boxes], widths[open_boxes]
        pull = self.weight * widths / self.full
        chosen = np.argmax(pull, axis=1)
        rows = np.arange(len(low))
        left_high, right_low = high.copy(), low.copy()
        last = low[rows, chosen] + widths[rows, chosen] // 2
        for place, variable in enumerate(self.question.variables):
            if variable.cuts:
                here = chosen == place
                last[here] = _at_cuts(
                    low[here, place], high[here, place], last[here], variable.cuts
                )
        left_high[rows, chosen] = last
        right_low[rows, chosen] = last + 1
        lows, highs = np.concatenate([low, right_low]), np.concatenate([left_high, high])
        self.question.tighten(lows, highs)
        return lows, highs


def _at_cuts(
    low: NDArray[np.int64],
    high: NDArray[np.int64],
    middle: NDArray[np.int64],
    cuts: tuple[int, ...],
) -> NDArray[np.int64]:
    """Move each middle to just before the cut nearest to it, where one lies inside the box."""
    best = middle.copy()
    nearest = np.full(len(middle), np.iinfo(np.int64).max)
    for cut in cuts:
        inside = (low < cut) & (cut <= high)
        distance = np.where(inside, np.abs(middle - (cut - 1)), np.iinfo(np.int64).max)
        closer = distance < nearest
        best = np.where(closer, cut - 1, best)
        nearest = np.where(closer, distance, nearest)
    return best
