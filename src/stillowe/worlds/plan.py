"""The plan: which columns to compute, in which order, for exactly what is asked.

A plan is compiled once per question (``compiling``). It names the cells (name, member) that the
question can reach and no others; each step computes one name for all its needed members.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from stillowe.law.rules import Reduction, Rule
from stillowe.values.vocabulary import Unit
from stillowe.worlds.dated import Segments
from stillowe.worlds.results import CellKey

Positions: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a reader's column comes from.

    ``positions[j]`` is the source's column for the reader's member ``j``; ``None`` takes the
    column as it is (it broadcasts). ``groups`` are the positions a reduction runs over.
    """

    name: str
    unit: Unit
    positions: Positions | None = None
    reduction: Reduction | None = None
    groups: tuple[Positions, ...] = ()


@dataclass(frozen=True, slots=True)
class TextStep:
    """One text of a rule: its sources, its day of law, and the dated parameters it needs."""

    rule: Rule
    sources: tuple[Source, ...]
    day: Source | None
    reading: int | None
    gapped: tuple[Source, ...]
    """Parameters that have days without a value."""


@dataclass(frozen=True, slots=True)
class RuleStep:
    """One conclusion, for its needed members.

    ``computed`` and ``ruled`` are positions among ``members``: what the rule computes and what
    a court's ruling gives instead. ``gap`` is true where some day has no text in force.
    """

    name: str
    unit: Unit
    members: tuple[int, ...]
    computed: Positions
    ruled: Positions
    texts: tuple[TextStep, ...]
    gap: bool
    every_day: bool
    """Its texts, chosen by one date, leave no day out: only a parameter can be missing."""
    reading: Source | None
    no_law: Source | None
    priority: Source | None
    admissible: tuple[int, int]


@dataclass(frozen=True, slots=True)
class ParameterStep:
    """One parameter, chosen row by row by its governing date."""

    name: str
    unit: Unit
    members: tuple[int, ...]
    day: Source | None
    segments: Segments


@dataclass(frozen=True, slots=True)
class LawDayStep:
    """The day on which a governing date selects the law: the date, or today if it has none."""

    name: str
    members: tuple[int, ...]
    date: Source
    happened: tuple[Source, ...]
    to_come: NDArray[np.bool_]
    """Members whose event is still to come: today's law governs them."""


Step: TypeAlias = RuleStep | ParameterStep | LawDayStep


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps in order, for the asked cells.

    ``leaves`` are the cells to be filled in, by name; ``frees`` names what no later step
    reads. ``guards`` are, by fact, the truths without which it does not exist. ``reads`` are
    the cells each cell reads.
    """

    asked: tuple[CellKey, ...]
    leaves: dict[str, tuple[int, ...]]
    steps: tuple[Step, ...]
    frees: tuple[tuple[str, ...], ...]
    guards: dict[str, tuple[Source, ...]]
    reads: dict[CellKey, tuple[CellKey, ...]]
    members: dict[str, tuple[int, ...]]
    """By name, the members its columns hold, in order."""

    def leaf_cells(self) -> tuple[CellKey, ...]:
        """List every cell that must be filled in."""
        return tuple((name, m) for name, members in self.leaves.items() for m in members)


def frees_of(steps: Sequence[Step], kept: set[str]) -> tuple[tuple[str, ...], ...]:
    """Name, step by step, what no later step reads (``kept`` is never let go)."""
    seen = set(kept)
    frees: list[tuple[str, ...]] = []
    for step in reversed(steps):
        last = tuple({name: None for name in step_reads(step) if name not in seen})
        seen.update(last)
        frees.append(last)
    return tuple(reversed(frees))


def step_reads(step: Step) -> Iterable[str]:
    """List the names whose columns a step needs."""
    if isinstance(step, ParameterStep):
        return [step.day.name] if step.day else []
    if isinstance(step, LawDayStep):
        return [step.date.name, *(source.name for source in step.happened)]
    found: list[Any] = [step.reading, step.no_law, step.priority]
    for text in step.texts:
        found += [*text.sources, text.day]
    return [step.name, *(source.name for source in found if source is not None)]
