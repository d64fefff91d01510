"""The minimal sufficient inputs of a rule: which of them, held, settle its answer alone.

The rule is called once on a probe table: every combination of its inputs as they are in this
world and as they might have been. A set of inputs is sufficient where no change of the others
changes the answer; the minimal ones are the independent reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Final

import numpy as np

from stillowe.values.columns import Column
from stillowe.values.vocabulary import Unit

MOST_PROBES: Final = 6_561
"""Rows of a probe table at most (three values for each of eight inputs)."""
MOST_INPUTS: Final = 12
"""A rule that reads more than this is explained by all its inputs together."""


@dataclass(frozen=True, slots=True)
class ProbedInput:
    """One input of a rule in one world.

    ``value`` is 1 x k (k is 1, or the number of loans in a matrix). ``settled`` is false where
    the world leaves the input open, so that it can be no reason.
    """

    unit: Unit
    value: Column
    settled: bool


def minimal_reasons(
    function: Callable[..., Column], inputs: Sequence[ProbedInput], member: int
) -> tuple[tuple[int, ...], ...]:
    """List the minimal sufficient sets of inputs, as places; ``member`` picks the answer.

    Where the probes find no set of settled inputs that is enough on its own, all settled
    inputs together are the one reason.
    """
    every = tuple(place for place, each in enumerate(inputs) if each.settled)
    if not inputs:
        return ()
    if len(inputs) > MOST_INPUTS:
        return (every,)
    changes = _changes(function, inputs, member)
    found: list[frozenset[int]] = []
    for size in range(len(every) + 1):
        for held in combinations(every, size):
            chosen = frozenset(held)
            if any(smaller <= chosen for smaller in found):
                continue
            if all(chosen & changed for changed in changes):
                found.append(chosen)
    return tuple(tuple(sorted(each)) for each in found) or (every,)


def _changes(
    function: Callable[..., Column], inputs: Sequence[ProbedInput], member: int
) -> set[frozenset[int]]:
    """Which inputs were changed together wherever the answer changed."""
    largest = max(
        (int(np.abs(each.value).max()) for each in inputs if each.unit is Unit.cents), default=0
    )
    for most in (3, 2, 1):
        alternatives = [_alternatives(each, largest, most) for each in inputs]
        if np.prod([len(each) for each in alternatives], dtype=np.int64) <= MOST_PROBES:
            break
    table = np.array(list(product(*(range(len(each)) for each in alternatives))), dtype=np.intp)
    arguments = [
        np.concatenate(each, axis=0)[table[:, place]] for place, each in enumerate(alternatives)
    ]
    answer = np.asarray(function(*arguments))
    answer = np.broadcast_to(answer, (len(table), answer.shape[1]))
    answer = answer[:, member if answer.shape[1] > 1 else 0]
    differs = table[answer != answer[0]] != 0
    return {frozenset(np.flatnonzero(row).tolist()) for row in np.unique(differs, axis=0)}


def _alternatives(probed: ProbedInput, largest_cents: int, most: int) -> list[Column]:
    """List the input as it is, then as it might have been; matrices change as a whole."""
    value = probed.value
    if probed.unit is Unit.truth:
        flipped = ~value
        every = [flipped] if value.shape[1] == 1 else [flipped, value & False, value | True]
        return [value, *every[:most]]
    others = [
        np.full_like(value, probe)
        for probe in _probes(probed.unit, largest_cents)
        if not np.array_equal(np.full_like(value, probe), value)
    ]
    return [value, *others[:most]]


def _probes(unit: Unit, largest_cents: int) -> tuple[int, ...]:
    if unit is Unit.cents:
        return (0, max(10**9, 4 * largest_cents), 1)
    if unit is Unit.rate:
        return (0, 1_000_000)
    if unit is Unit.choice:
        return (0, 1, 2, 3)
    if unit is Unit.quantity:
        return (0, 1_000_000)
    return (0, 47_481)
