"""The bounded side: the same rules called one by one on the ends of what each input can be.

One row is a box: each variable lies between a low and a high end. A rule that moves one way
with each input takes its extremes at the corners of the box, so the result can only be too
wide, never too narrow. Declared directions are taken together (two calls); undeclared inputs
go through every corner; choices go through every value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product
from typing import Final

import numpy as np
from numpy.typing import NDArray

from stillowe.values.columns import Column, Truth
from stillowe.values.vocabulary import Unit
from stillowe.worlds.dated import FIRST_DAY, LAST_DAY
from stillowe.worlds.evaluate import (
    IN_FORCE,
    column_of,
    for_members,
    in_member_order,
    in_order,
    parameter_on,
    take,
)
from stillowe.worlds.plan import LawDayStep, ParameterStep, RuleStep, Source, Step, TextStep

MOST_ORDERED: Final = 4
"""Up to this many loans every possible order is tried; more take the admissible values."""
MOST_CORNERS: Final = 4_096
"""Beyond this many corners a rule's admissible values are taken instead."""


@dataclass(frozen=True, slots=True)
class Ends:
    """A variable in each box: its low and its high end, as columns of boxes x members."""

    low: Column
    high: Column

    def fixed(self) -> Truth:
        """Where both ends are one value."""
        return np.equal(self.low, self.high)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Every name's ends, and by conclusion where a box may have no text in force."""

    ends: dict[str, Ends]
    gaps: dict[str, Truth]


def bound(steps: Sequence[Step], leaves: Mapping[str, Ends], *, on: int) -> Bounds:
    """Bound every step in every box at once."""
    ends: dict[str, Ends] = dict(leaves)
    gaps: dict[str, Truth] = {}
    for step in steps:
        bound_step(step, ends, gaps, on)
    return Bounds(ends, gaps)


def bound_step(step: Step, ends: dict[str, Ends], gaps: dict[str, Truth], on: int) -> None:
    """Bound one step into ``ends`` and ``gaps``."""
    if isinstance(step, RuleStep):
        ends[step.name] = _bound_rule(step, ends, gaps)
    elif isinstance(step, ParameterStep):
        _bound_parameter(step, ends)
    else:
        ends[step.name] = _bound_law_day(step, ends, on)


def take_ends(ends: Mapping[str, Ends], source: Source) -> Ends:
    """Bring a source's ends to the reader's members (every named reduction is monotone)."""
    if source.name not in ends:
        none = take(column_of({}, source), source)
        return Ends(none, none)
    found = ends[source.name]
    if found.low is found.high:
        taken = take(found.low, source)
        return Ends(taken, taken)
    return Ends(take(found.low, source), take(found.high, source))


def _bound_law_day(step: LawDayStep, ends: Mapping[str, Ends], on: int) -> Ends:
    day = take_ends(ends, step.date)
    low, high = day.low, day.high
    for source in step.happened:
        happened = take_ends(ends, source)
        surely, maybe = happened.low, happened.high
        low, high = (
            np.where(surely, low, np.where(maybe, np.minimum(low, on), on)),
            np.where(surely, high, np.where(maybe, np.maximum(high, on), on)),
        )
    to_come = step.to_come[np.newaxis, :]
    return Ends(np.where(to_come, on, low), np.where(to_come, on, high))


def _bound_parameter(step: ParameterStep, ends: dict[str, Ends]) -> None:
    if step.day is None:
        values, in_force = parameter_on(step.segments, None, step.unit)
        ends[step.name] = Ends(values, values)
        if step.segments.gapped:
            ends[IN_FORCE + step.name] = Ends(in_force, in_force)
        return
    day = take_ends(ends, step.day)
    segments = step.segments
    first = np.searchsorted(segments.starts, day.low, side="right") - 1
    last = np.searchsorted(segments.starts, day.high, side="right") - 1
    low = high = segments.values[first]
    surely = maybe = segments.in_force[first]
    for place in range(1, len(segments.starts)):
        reached = (first <= place) & (place <= last)
        low = np.where(reached, np.minimum(low, segments.values[place]), low)
        high = np.where(reached, np.maximum(high, segments.values[place]), high)
        surely = np.where(reached, surely & segments.in_force[place], surely)
        maybe = np.where(reached, maybe | segments.in_force[place], maybe)
    if step.unit is Unit.truth:
        low, high = low.astype(np.bool_), high.astype(np.bool_)
    ends[step.name] = Ends(low, high)
    if segments.gapped:
        ends[IN_FORCE + step.name] = Ends(surely, maybe)


def _bound_rule(step: RuleStep, ends: dict[str, Ends], gaps: dict[str, Truth]) -> Ends:
    found = _bound_orders(step, ends, gaps)
    members = len(step.computed)
    low = for_members(found.low, members)
    found = Ends(low, low if found.high is found.low else for_members(found.high, members))
    if not len(step.ruled):
        return found
    given = ends[step.name]
    return Ends(_overlay(step, found.low, given.low), _overlay(step, found.high, given.high))


def _overlay(step: RuleStep, found: Column, given: Column) -> Column:
    rows = max(found.shape[0], given.shape[0])
    result = np.empty((rows, len(step.members)), dtype=given.dtype)
    result[:, step.computed] = found
    result[:, step.ruled] = given
    return result


def _bound_orders(step: RuleStep, ends: Mapping[str, Ends], gaps: dict[str, Truth]) -> Ends:
    """Bound a rule, under every order of the loans that the box allows."""
    if step.priority is None:
        return _bound_texts(step, ends, gaps, None)
    priority = ends[step.priority.name]
    boxes, loans = priority.low.shape
    if loans > MOST_ORDERED and not priority.fixed().all():
        return _admissible(step, boxes)
    if priority.fixed().all():
        orders = [np.argsort(priority.low, axis=1, kind="stable")]
    else:
        orders = [np.array([order], dtype=np.intp) for order in permutations(range(loans))]
    union = _Union()
    for order in orders:
        found = _bound_texts(step, ends, gaps, order)
        found = Ends(
            in_member_order(found.low, order, len(step.members)),
            in_member_order(found.high, order, len(step.members)),
        )
        union.add(found, _may_be_ordered(priority, order))
    return union.ends() or _admissible(step, boxes)


def _may_be_ordered(priority: Ends, order: NDArray[np.intp]) -> Truth:
    """In which boxes no loan of the order surely stands behind one that follows it."""
    low = np.take_along_axis(priority.low, np.broadcast_to(order, priority.low.shape), axis=1)
    high = np.take_along_axis(priority.high, np.broadcast_to(order, priority.high.shape), axis=1)
    possible: Truth = np.ones((len(low), 1), dtype=np.bool_)
    for earlier in range(low.shape[1]):
        for later in range(earlier + 1, low.shape[1]):
            possible = possible & (low[:, earlier] <= high[:, later])[:, np.newaxis]
    return possible


def _admissible(step: RuleStep, rows: int) -> Ends:
    kind = np.bool_ if step.unit is Unit.truth else np.int64
    shape = (rows, len(step.computed))
    low, high = step.admissible
    return Ends(np.full(shape, low, dtype=kind), np.full(shape, high, dtype=kind))


def _bound_texts(
    step: RuleStep,
    ends: Mapping[str, Ends],
    gaps: dict[str, Truth],
    order: NDArray[np.intp] | None,
) -> Ends:
    union = _Union()
    certain: Truth | None = None
    for text in step.texts:
        surely, maybe = _may_apply(text, step, ends)
        if not text.gapped and (surely is None or maybe is None):
            return _corners(text, step, ends, order)
        valued, perhaps_valued = _has_values(text, ends)
        applies = _both(maybe, perhaps_valued)
        covers = _both(surely, valued) if not step.every_day else _or_not(maybe, valued)
        if certain is None:
            certain = covers
        else:
            certain = certain & covers if step.every_day else certain | covers
        if applies.any():
            union.add(_corners(text, step, ends, order), applies)
    if step.no_law is not None and certain is not None and not certain.all():
        gaps[step.name] = ~certain
        union.add(take_ends(ends, step.no_law), ~certain)
    return union.ends() or _admissible(step, 1)


class _Union:
    """What a box may hold, text by text, each only in the boxes where it may apply."""

    def __init__(self) -> None:
        self.held: tuple[Column, Column, Truth] | None = None

    def add(self, more: Ends, where: Truth) -> None:
        if self.held is None:
            self.held = (more.low, more.high, where)
            return
        low, high, seen = self.held
        self.held = (
            np.where(where, np.where(seen, np.minimum(low, more.low), more.low), low),
            np.where(where, np.where(seen, np.maximum(high, more.high), more.high), high),
            seen | where,
        )

    def ends(self) -> Ends | None:
        return Ends(self.held[0], self.held[1]) if self.held else None


def _may_apply(
    text: TextStep, step: RuleStep, ends: Mapping[str, Ends]
) -> tuple[Truth | None, Truth | None]:
    """Where this text governs for sure, and where it may; ``None`` where it always does."""
    surely: Truth | None = None
    maybe: Truth | None = None
    if text.day is not None:
        day = take_ends(ends, text.day)
        first = FIRST_DAY if text.rule.in_force_from is None else text.rule.in_force_from
        last = LAST_DAY if text.rule.in_force_to is None else text.rule.in_force_to
        surely = (day.low >= first) & (day.high <= last)
        maybe = (day.high >= first) & (day.low <= last)
    if text.reading is not None and step.reading is not None:
        chosen = ends[step.reading.name]
        may_be = (chosen.low <= text.reading) & (chosen.high >= text.reading)
        surely = _both(surely, may_be & chosen.fixed())
        maybe = _both(maybe, may_be)
    return surely, maybe


def _has_values(text: TextStep, ends: Mapping[str, Ends]) -> tuple[Truth, Truth]:
    """Where every parameter the text reads has a value for sure, and where it may."""
    surely: Truth = np.ones((1, 1), dtype=np.bool_)
    maybe = surely
    for source in text.gapped:
        in_force = take_ends(ends, Source(IN_FORCE + source.name, Unit.truth, source.positions))
        surely, maybe = surely & in_force.low, maybe & in_force.high
    return surely, maybe


def _or_not(maybe: Truth | None, valued: Truth) -> Truth:
    """Where a text that may apply has its values (or it does not apply at all)."""
    return valued if maybe is None else ~maybe | valued


def _both(first: Truth | None, second: Truth) -> Truth:
    return second if first is None else first & second


def _corners(
    text: TextStep,
    step: RuleStep,
    ends: Mapping[str, Ends],
    order: NDArray[np.intp] | None,
) -> Ends:
    taken = [take_ends(ends, source) for source in text.sources]
    if order is not None:
        lows = in_order(text, [each.low for each in taken], order)
        highs = in_order(text, [each.high for each in taken], order)
        taken = [Ends(low, high) for low, high in zip(lows, highs, strict=True)]
    digits, together = _digits(text, taken)
    count = len(together) * int(np.prod([len(digit.ends) for digit in digits], dtype=np.int64))
    rows = max((max(each.low.shape[0], each.high.shape[0]) for each in taken), default=1)
    if count == 1:
        value = np.atleast_2d(text.rule.function(*(each.low for each in taken)))
        return Ends(value, value)
    if count > MOST_CORNERS:
        return _admissible(step, rows)
    corners = [
        _corner(taken, text, sense, dict(zip(digits, ends_chosen, strict=True)))
        for sense in together
        for ends_chosen in product(*(digit.ends for digit in digits))
    ]
    stacked = [_stack([corner[place] for corner in corners], rows) for place in range(len(taken))]
    value = np.atleast_2d(text.rule.function(*stacked))
    value = np.broadcast_to(value, (count * rows, value.shape[1]))
    value = value.reshape(count, rows, value.shape[1])
    return Ends(value.min(axis=0), value.max(axis=0))


@dataclass(frozen=True, slots=True, eq=False)
class _Digit:
    """One input (or one column of a matrix) that goes through its ends on its own."""

    place: int
    column: int | None
    ends: tuple[Column, ...]


def _digits(text: TextStep, taken: Sequence[Ends]) -> tuple[list[_Digit], tuple[str, ...]]:
    digits: list[_Digit] = []
    together: tuple[str, ...] = ("all",)
    for place, (source, each) in enumerate(zip(text.sources, taken, strict=True)):
        if each.low is each.high or np.array_equal(each.low, each.high):
            continue
        if source.name in text.rule.directions:
            together = ("falls", "rises")
        elif source.unit is Unit.choice:
            widest = int((each.high - each.low).max())
            steps = tuple(np.minimum(each.low + step, each.high) for step in range(widest + 1))
            digits.append(_Digit(place, None, steps))
        elif source.reduction == "in_priority_order":
            digits += [
                _Digit(place, j, (each.low[:, j : j + 1], each.high[:, j : j + 1]))
                for j in range(each.low.shape[1])
                if not np.array_equal(each.low[:, j], each.high[:, j])
            ]
        else:
            digits.append(_Digit(place, None, (each.low, each.high)))
    return digits, together


def _corner(
    taken: Sequence[Ends], text: TextStep, sense: str, chosen: Mapping[_Digit, Column]
) -> list[Column]:
    """One corner: declared inputs all pull the result down (``falls``) or up (``rises``)."""
    corner = [
        each.high if text.rule.directions.get(source.name) == sense else each.low
        for source, each in zip(text.sources, taken, strict=True)
    ]
    matrices: dict[int, Column] = {}
    for digit, value in chosen.items():
        if digit.column is None:
            corner[digit.place] = value
            continue
        if digit.place not in matrices:
            rows = max(corner[digit.place].shape[0], value.shape[0])
            shape = (rows, corner[digit.place].shape[1])
            matrices[digit.place] = np.broadcast_to(corner[digit.place], shape).copy()
            corner[digit.place] = matrices[digit.place]
        matrices[digit.place][:, digit.column : digit.column + 1] = value
    return corner


def _stack(columns: Sequence[Column], rows: int) -> Column:
    first = columns[0]
    if all(column is first for column in columns):
        if first.shape[0] == 1:
            return first
        return np.concatenate([first] * len(columns), axis=0)
    wide = [
        column if column.shape[0] == rows else np.broadcast_to(column, (rows, column.shape[1]))
        for column in columns
    ]
    return np.concatenate(wide, axis=0)
