"""The range of one conclusion over all worlds: both ends, each reached and bounded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, OPEN_END_CENTS
from stillowe.values.vocabulary import Unit
from stillowe.worlds.enumerate import MOST_WORLDS, blocks, complete, count_worlds
from stillowe.worlds.question import Question
from stillowe.worlds.refine import FULL, NOTHING, QUICK, End, search, with_open_ends
from stillowe.worlds.refusals import NoWorldFound, NoWorldLeft
from stillowe.worlds.results import NOT_ASKED, CellKey, Range, World
from stillowe.worlds.unknowns import Variable
from stillowe.worlds.witness import if_it_happened_today, smallest_witness


def find_range(question: Question) -> Range:
    """Find the range of the asked cell.

    A quick search comes first: the bounded side often meets a world at once. Where it does not
    and there are few enough worlds, all are enumerated; what is still open between the two
    sides is then split until they meet or the budget is spent.

    Raises:
        NoWorldLeft: nothing satisfies everything known.
        NoWorldFound: the budget ended before a world was found that does.
        LawReadsMissing: the answer turns on a fact that does not exist.

    """
    ends = [search(question, sense, QUICK) for sense in (-1, 1)]
    if not all(end.meets() for end in ends):
        if count_worlds(question) <= MOST_WORLDS:
            ends = _enumerated(question, ends[0], ends[1])
        ends = [
            end if end.meets() else _searched(question, sense, end)
            for sense, end in zip((-1, 1), ends, strict=True)
        ]
    low, high = ends
    if low.reached is None or high.reached is None:
        names = tuple(sorted({bond.relation.name for bond in question.filters}))
        if abs(low.bounded) == -NOTHING:
            raise NoWorldLeft(question.asked[0], names)
        raise NoWorldFound(question.asked[0], names)
    return _as_range(question, low, high)


def _searched(question: Question, sense: int, before: End) -> End:
    found = search(question, sense, FULL, before)
    bounded = sense * min(sense * found.bounded, sense * before.bounded)
    return End(found.reached, found.witness, bounded, before.worlds + found.worlds)


def _enumerated(question: Question, low: End, high: End) -> list[End]:
    """Evaluate every world; where none is an interval, that is all there is to know."""
    unit = question.names.unit(question.asked[0])
    best: list[tuple[int | None, dict[tuple[str, int], int]]] = [
        (low.reached, low.witness),
        (high.reached, high.witness),
    ]
    count = 0
    for block in blocks(question):
        rows = np.flatnonzero(block.admitted)
        if not len(rows):
            continue
        count += len(rows)
        result = with_open_ends(block.result[rows, 0].astype(np.int64), unit)
        for place, row in enumerate((int(np.argmin(result)), int(np.argmax(result)))):
            value, reached = int(result[row]), best[place][0]
            if reached is None or (value < reached if place == 0 else value > reached):
                best[place] = (value, block.world(int(rows[row])))
    ends = []
    for (reached, witness), before in zip(best, (low, high), strict=True):
        everything = complete(question) and reached is not None
        bounded = reached if everything and reached is not None else before.bounded
        ends.append(End(reached, witness, bounded, count))
    return ends


def _as_range(question: Question, low: End, high: End) -> Range:
    conclusion, member = question.asked
    open_ended = question.names.unit(conclusion) is Unit.cents and high.bounded >= OPEN_END_CENTS
    settled = low.bounded == high.bounded
    lowest, highest = low.reached or 0, high.reached or 0
    known_high, known_witness = _known_high(question) if open_ended else (NOT_ASKED, None)
    return Range(
        conclusion=conclusion,
        member=member,
        low=lowest,
        high=highest,
        bounded_low=low.bounded,
        bounded_high=high.bounded,
        low_witness=_world(question, low.witness, lowest, settled=settled),
        high_witness=_world(question, high.witness, highest, settled=settled),
        open_ended=open_ended,
        exact=low.meets() and high.meets(),
        settled=settled,
        worlds=max(low.worlds, high.worlds),
        known_high=known_high,
        known_high_witness=known_witness,
    )


def _known_high(question: Question) -> tuple[int, World | None]:
    """Find the highest value with every amount that has no known limit at its low end."""
    closed = replace(question, variables=tuple(map(_at_its_low_end, question.variables)))
    end = search(closed, 1, QUICK)
    if not end.meets():
        end = _searched(closed, 1, end)
    if end.reached is None:
        return NOT_ASKED, None
    kept = smallest_witness(closed, end.witness, end.reached)
    choices = {**kept, **_lowering(question, end.witness, end.reached)}
    return end.bounded, World(choices, if_it_happened_today(question, choices))


def _lowering(question: Question, witness: Mapping[CellKey, int], value: int) -> dict[CellKey, int]:
    """Find the amounts without a known limit that must be as low as they are.

    A sale that brings nothing is part of the world behind the figure; costs still to be added
    are not, because they can only make it more.
    """
    at = [
        variable.values.index(witness[variable.cell])
        if variable.listed()
        else witness[variable.cell]
        for variable in question.variables
    ]
    places = [place for place, each in enumerate(question.variables) if _has_no_limit(each)]
    if not places:
        return {}
    lows = np.tile(np.array([at], dtype=np.int64), (len(places), 1))
    highs = lows.copy()
    for row, place in enumerate(places):
        highs[row, place] = question.variables[place].high
    low, _, _ = question.bound(lows, highs)
    cells = [question.variables[place].cell for place in places]
    return {cell: witness[cell] for cell, least in zip(cells, low, strict=True) if least < value}


def _at_its_low_end(variable: Variable) -> Variable:
    return replace(variable, high=variable.low) if _has_no_limit(variable) else variable


def _has_no_limit(variable: Variable) -> bool:
    amount = variable.unit is Unit.cents and not variable.listed()
    return amount and variable.high >= LARGEST_KNOWN_CENTS


def _world(question: Question, witness: dict[CellKey, int], value: int, *, settled: bool) -> World:
    choices = {} if settled else smallest_witness(question, witness, value)
    return World(choices, if_it_happened_today(question, choices))
