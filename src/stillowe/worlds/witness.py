"""The smallest part of a witness world that is enough: what the end of a range turns on.

A witness gives every open fact a value, most of which decide nothing. Kept are choices that
fix the answer by the bounded side, none of which can be spared: the end holds in every world
that shares them.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from stillowe.worlds.names import is_choice_of_law
from stillowe.worlds.plan import LawDayStep, ParameterStep, RuleStep, Source
from stillowe.worlds.question import Question
from stillowe.worlds.refine import with_open_ends
from stillowe.worlds.results import CellKey


def smallest_witness(
    question: Question, witness: Mapping[CellKey, int], value: int
) -> dict[CellKey, int]:
    """Keep only the choices of a witness that fix the asked cell at its value.

    Where no part of it does (the rules are looser than the world), the whole witness is kept.
    """
    places = _in_order(question)
    kept: list[int] = []
    while True:
        boxes = [[*kept, *places[:count]] for count in range(len(places) + 1)]
        enough = _enough(question, witness, boxes, value)
        if not enough.any():
            return dict(witness)
        first = int(np.argmax(enough))
        if first == 0:
            cells = (question.variables[place].cell for place in kept)
            return {cell: witness[cell] for cell in sorted(cells)}
        kept.append(places[first - 1])
        places = places[: first - 1]


def _in_order(question: Question) -> list[int]:
    """Order the variables: facts first, so that a choice of law is kept only if it must be."""
    places = range(len(question.variables))
    return sorted(places, key=lambda place: is_choice_of_law(question.variables[place].cell[0]))


def _enough(
    question: Question, witness: Mapping[CellKey, int], boxes: list[list[int]], value: int
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    low, high = question.whole_box()
    lows, highs = np.repeat(low, len(boxes), axis=0), np.repeat(high, len(boxes), axis=0)
    for row, held in enumerate(boxes):
        for place in held:
            variable = question.variables[place]
            chosen = witness[variable.cell]
            at = variable.values.index(chosen) if variable.listed() else chosen
            lows[row, place] = highs[row, place] = at
    unit = question.names.unit(question.asked[0])
    one, other, _ = question.bound(lows, highs)
    first, second = with_open_ends(one, unit), with_open_ends(other, unit)
    return np.asarray((first == value) & (second == value))


def if_it_happened_today(question: Question, choices: Mapping[CellKey, int]) -> tuple[str, ...]:
    """Name the conclusions and parameters that today's law governs in this world.

    Their governing event has not happened, or is still to come.
    """
    steps = question.plan.steps
    today = {
        step.name
        for step in steps
        if isinstance(step, LawDayStep) and (step.to_come.all() or _never(question, step, choices))
    }
    if not today:
        return ()
    found = set()
    for step in steps:
        days: tuple[Source | None, ...] = ()
        if isinstance(step, RuleStep):
            days = tuple(text.day for text in step.texts)
        elif isinstance(step, ParameterStep):
            days = (step.day,)
        if any(day is not None and day.name in today for day in days):
            found.add(step.name)
    return tuple(sorted(found))


def _never(question: Question, step: LawDayStep, choices: Mapping[CellKey, int]) -> bool:
    """Whether the event surely has not happened, for every member asked about."""
    return any(
        all(
            question.open_ends((source.name, member), choices)[1] == 0
            for member in question.plan.members[source.name]
        )
        for source in step.happened
    )
