"""Whether rules move as they say: declared directions, and one way at a time otherwise.

The bounded side takes a rule's extremes at the corners of its inputs. That is sound only where
the rule, everything else held, never turns back as one amount, date or rate grows. This check
tries each rule on many rows; a rule that turns back must be split at its threshold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from stillowe.facts.definitions import Catalog
from stillowe.law.fitness import axis_and_unit
from stillowe.law.rules import Rule, Rulebook
from stillowe.values.columns import Column
from stillowe.values.vocabulary import Unit

_SCALES: Final = (100, 10_000, 1_000_000, 100_000_000)
"""Amounts are tried small and large, so that thresholds are met on both sides."""
_TRIALS: Final = 400
_STEPS: Final = 5
_LOANS: Final = 3


@dataclass(frozen=True, slots=True)
class TurnsBack:
    """A rule that does not move as declared when one input grows."""

    conclusion: str
    function: str
    input: str
    declared: str
    """``rises``, ``falls``, or ``one way`` where nothing is declared."""


def directions_hold(
    rulebook: Rulebook, catalog: Catalog, *, seed: int = 0
) -> tuple[TurnsBack, ...]:
    """List every rule and input whose direction does not hold on the rows tried."""
    random = np.random.default_rng(seed)
    found = []
    for texts in rulebook.rules.values():
        for text in texts:
            for place, name in enumerate(text.reads):
                if not _moves(text, place, rulebook, catalog, random):
                    declared = text.directions.get(name, "one way")
                    found.append(TurnsBack(text.conclusion, text.function.__name__, name, declared))
    return tuple(found)


def _moves(
    text: Rule, place: int, rulebook: Rulebook, catalog: Catalog, random: np.random.Generator
) -> bool:
    """Grow one input in steps over many rows with everything else held.

    Of a matrix without a declared direction, each loan's column grows on its own.
    """
    units = [_unit(name, rulebook, catalog) for name in text.reads]
    name = text.reads[place]
    declared = text.directions.get(name)
    if units[place] is Unit.choice or (units[place] is Unit.truth and declared is None):
        return True
    width = _width(text, name)
    columns = [slice(None)] if declared else [slice(j, j + 1) for j in range(width)]
    for scale in _SCALES:
        held = [
            _random(unit, _width(text, read), scale, random)
            for unit, read in zip(units, text.reads, strict=True)
        ]
        for column in columns:
            grown = np.stack([_random(units[place], width, scale, random) for _ in range(_STEPS)])
            grown = np.sort(grown, axis=0)
            answers = []
            for value in grown:
                moved = held[place].copy()
                moved[:, column] = value[:, column]
                answers.append(_call(text, held, place, moved))
            reached: NDArray[np.int64] = np.stack(answers).astype(np.int64)
            if not _goes(reached[1:] - reached[:-1], declared):
                return False
    return True


def _goes(steps: NDArray[np.int64], declared: str | None) -> bool:
    rises, falls = (steps >= 0).all(axis=0), (steps <= 0).all(axis=0)
    if declared == "rises":
        return bool(rises.all())
    if declared == "falls":
        return bool(falls.all())
    return bool((rises | falls).all())


def _call(text: Rule, held: list[Column], place: int, value: Column) -> Column:
    arguments = [*held[:place], value, *held[place + 1 :]]
    return np.asarray(text.function(*arguments))


def _unit(name: str, rulebook: Rulebook, catalog: Catalog) -> Unit:
    found = axis_and_unit(name, rulebook, catalog)
    return found[1] if found else Unit.quantity


def _width(text: Rule, name: str) -> int:
    """Loans in order of priority come as a matrix, and so does what stands beside them."""
    if "in_priority_order" not in text.across.values():
        return 1
    return _LOANS if text.across.get(name) == "in_priority_order" else 1


_RANDOM_ENDS: Final = {
    Unit.choice: (0, 6),
    Unit.rate: (0, 300_000),
    Unit.date: (10_000, 20_000),
    Unit.days: (0, 4_000),
    Unit.quantity: (0, 10),
}


def _random(unit: Unit, width: int, scale: int, random: np.random.Generator) -> Column:
    shape = (_TRIALS, width)
    if unit is Unit.truth:
        return random.integers(0, 2, shape).astype(np.bool_)
    low, high = _RANDOM_ENDS.get(unit, (0, scale))
    return random.integers(low, high, shape)
