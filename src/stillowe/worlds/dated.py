"""Dated values: which one is in force on a day, for a whole column of days at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from stillowe.law.rules import Parameter

FIRST_DAY: Final = -(10**9)
"""A day before any calendar: where an open start is put."""
LAST_DAY: Final = 10**9
"""A day after any calendar: where an open end is put."""


@dataclass(frozen=True, slots=True)
class Segments:
    """A parameter over time: from ``starts[i]`` until the next start, ``values[i]``.

    ``in_force[i]`` is false on the days without a value; ``gapped`` says whether there are any.
    """

    starts: NDArray[np.int64]
    values: NDArray[np.int64]
    in_force: NDArray[np.bool_]
    gapped: bool


def segments_of(parameter: Parameter) -> Segments:
    """Lay a parameter's values out along the days."""
    spans = sorted(
        (
            FIRST_DAY if value.in_force_from is None else value.in_force_from,
            LAST_DAY if value.in_force_to is None else value.in_force_to,
            value.value,
        )
        for value in parameter.values
    )
    starts, values, in_force = [FIRST_DAY], [spans[0][2]], [False]
    for first, last, value in spans:
        if first == starts[-1]:
            values[-1], in_force[-1] = value, True
        else:
            starts.append(first)
            values.append(value)
            in_force.append(True)
        if last < LAST_DAY:
            starts.append(last + 1)
            values.append(value)
            in_force.append(False)
    return Segments(
        np.array(starts, dtype=np.int64),
        np.array(values, dtype=np.int64),
        np.array(in_force, dtype=np.bool_),
        gapped=not all(in_force),
    )


def covers_every_day(spans: Sequence[tuple[int | None, int | None]]) -> bool:
    """Whether inclusive spans (``None`` is open) leave no day uncovered."""
    next_day = FIRST_DAY
    for first, last in sorted(
        (FIRST_DAY if a is None else a, LAST_DAY if b is None else b) for a, b in spans
    ):
        if first > next_day:
            return False
        next_day = max(next_day, last + 1)
    return next_day > LAST_DAY


def change_days(parameter: Parameter) -> tuple[int, ...]:
    """List the days on which a parameter's value changes."""
    segments = segments_of(parameter)
    return tuple(int(day) for day in segments.starts[1:])
