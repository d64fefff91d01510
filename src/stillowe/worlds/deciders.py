"""What settles it: the smallest sets of fact = value that fix a person's status.

The status of a truth or choice is its value; of an amount, whether anything is owed at all
(0: nothing, 1: something). Only facts that can be looked up take part, never a reading of the
law. A set counts where the *bounded* side agrees, so a decided status is decided; where
every world can be listed, the worlds themselves say it exactly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product
from typing import Final

import numpy as np
from numpy.typing import NDArray

from stillowe.values.columns import Column
from stillowe.values.vocabulary import Unit
from stillowe.worlds.enumerate import BLOCK, blocks, complete, count_worlds
from stillowe.worlds.names import is_choice_of_law
from stillowe.worlds.question import Question
from stillowe.worlds.results import CellKey, DecidingSet

LARGEST_SET: Final = 3
MOST_TRIALS: Final = 50_000
"""Sets of values tried at most for one size; larger cases show the smaller sets only."""
BATCH: Final = 4_096
"""Boxes bounded in one call."""


@dataclass(frozen=True, slots=True)
class _Trial:
    """Some variables (places) held at places of their values."""

    held: tuple[tuple[int, int], ...]

    def contains(self, smaller: frozenset[tuple[int, int]]) -> bool:
        return smaller <= frozenset(self.held)


def find_deciding_sets(question: Question) -> tuple[DecidingSet, ...]:
    """Find every smallest set of at most three facts that fixes the status of the asked cell.

    A status that is settled as it stands gives the empty set.
    """
    truth = question.names.unit(question.asked[0]) in (Unit.truth, Unit.choice)
    judge = _Judge(question, truth)
    found: list[tuple[frozenset[tuple[int, int]], int]] = []
    for size in range(LARGEST_SET + 1):
        trials = [
            trial
            for trial in _trials(question, size)
            if not any(trial.contains(smaller) for smaller, _ in found)
        ]
        if len(trials) > MOST_TRIALS:
            break
        found += [
            (frozenset(trial.held), outcome)
            for trial, outcome in zip(trials, judge.outcomes(trials), strict=True)
            if outcome is not None
        ]
    return tuple(_as_set(question, held, outcome) for held, outcome in found)


def _trials(question: Question, size: int) -> list[_Trial]:
    places = [
        place
        for place, variable in enumerate(question.variables)
        if variable.listed() and not is_choice_of_law(variable.cell[0])
    ]
    return [
        _Trial(tuple(zip(chosen, values, strict=True)))
        for chosen in combinations(places, size)
        for values in product(*(range(len(question.variables[p].values)) for p in chosen))
    ]


class _Judge:
    """Decides whether a trial fixes the status: by the worlds if all are listed, else bounded."""

    def __init__(self, question: Question, truth: bool) -> None:
        self.question = question
        self.truth = truth
        self.table: NDArray[np.int64] | None = None
        self.places: NDArray[np.int64] | None = None
        if complete(question) and count_worlds(question) <= BLOCK:
            self._list_worlds()

    def _list_worlds(self) -> None:
        statuses, places = [], []
        for block in blocks(self.question):
            rows = np.flatnonzero(block.admitted)
            columns = []
            for variable in self.question.variables:
                column = np.broadcast_to(block.values[variable.cell], (len(block.admitted), 1))
                values = np.asarray(variable.values)
                columns.append(np.searchsorted(values, column[rows, 0].astype(np.int64)))
            statuses.append(self._status(block.result[rows, 0].astype(np.int64)))
            places.append(np.stack(columns, axis=1) if columns else np.empty((len(rows), 0)))
        self.table, self.places = np.concatenate(statuses), np.concatenate(places)

    def _status(self, values: NDArray[np.int64]) -> NDArray[np.int64]:
        return values if self.truth else (values > 0).astype(np.int64)

    def outcomes(self, trials: list[_Trial]) -> list[int | None]:
        """Give the status each trial fixes; ``None`` where it fixes none or cannot be."""
        if self.table is not None and self.places is not None:
            return [self._by_worlds(trial, self.table, self.places) for trial in trials]
        found: list[int | None] = []
        for start in range(0, len(trials), BATCH):
            found += self._by_bounds(trials[start : start + BATCH])
        return found

    def _by_worlds(
        self, trial: _Trial, table: NDArray[np.int64], places: NDArray[np.int64]
    ) -> int | None:
        rows = np.ones(len(table), dtype=np.bool_)
        for place, at in trial.held:
            rows &= places[:, place] == at
        held = table[rows]
        return int(held[0]) if len(held) and (held == held[0]).all() else None

    def _by_bounds(self, trials: list[_Trial]) -> list[int | None]:
        low, high = boxes_held(self.question, [trial.held for trial in trials])
        lows, highs, feasible = self.question.bound(low, high)
        lows, highs = self._status(lows), self._status(highs)
        return [
            int(one) if possible and one == other else None
            for one, other, possible in zip(lows, highs, feasible, strict=True)
        ]


def boxes_held(
    question: Question, held: list[tuple[tuple[int, int], ...]]
) -> tuple[Column, Column]:
    """Make one box for each list of (variable, place) held; the rest stays open."""
    low, high = question.whole_box()
    lows, highs = np.repeat(low, len(held), axis=0), np.repeat(high, len(held), axis=0)
    for row, pairs in enumerate(held):
        for place, at in pairs:
            lows[row, place] = highs[row, place] = at
    question.tighten(lows, highs)
    return lows, highs


def _as_set(question: Question, held: frozenset[tuple[int, int]], outcome: int) -> DecidingSet:
    return DecidingSet(dict(sorted(_values(question, held))), outcome)


def _values(question: Question, held: frozenset[tuple[int, int]]) -> Iterator[tuple[CellKey, int]]:
    for place, at in held:
        variable = question.variables[place]
        yield variable.cell, variable.values[at]
