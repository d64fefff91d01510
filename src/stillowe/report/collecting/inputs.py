"""What the workbench hands to this report: each person's means and ranges, nothing computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stillowe.report.inputs import ReportInput
from stillowe.worlds.results import Range, TraceNode


@dataclass(frozen=True, slots=True)
class PersonMeans:
    """One person and what the law says could be taken from that person.

    ``ranges`` and ``traces`` are by conclusion or fact; empty where ``not_covered`` names the
    routes that fail. ``told`` names the facts of the person's means that somebody stated.
    ``months`` is how long pay alone would take to pay the judgment off, fewest and most;
    ``None`` as the most means never, and ``None`` for both that there is nothing to say.
    """

    person: int
    not_covered: tuple[str, ...]
    ranges: Mapping[str, Range]
    traces: Mapping[str, TraceNode]
    told: frozenset[str]
    months: tuple[int, int | None] | None = None


@dataclass(frozen=True, slots=True)
class CollectInput:
    """Everything this report is made of. ``case`` carries the sheet, the law and the day."""

    case: ReportInput
    people: tuple[PersonMeans, ...]
