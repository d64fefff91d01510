"""Evaluate a plan over columns: one row is one world, one draw, or one loan of a portfolio.

Columns are 2-D, rows x members. A column that is the same in every row may have one row; rules
broadcast. There is no loop over rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from stillowe.values.columns import Column, Truth
from stillowe.values.vocabulary import Axis, Unit
from stillowe.worlds.dated import FIRST_DAY, LAST_DAY, Segments
from stillowe.worlds.plan import LawDayStep, ParameterStep, RuleStep, Source, Step, TextStep

IN_FORCE: Final = "in force: "
"""Prefix of the column that says where a parameter with gaps has a value."""


def evaluate(
    steps: Sequence[Step],
    frees: Sequence[tuple[str, ...]],
    leaves: Mapping[str, Column],
    *,
    on: int,
) -> dict[str, Column]:
    """Compute the steps of a plan, in order.

    ``leaves`` holds one column for each leaf, members in the plan's order; ``frees`` names,
    step by step, what nothing later reads: it is let go, so that a block stays in the cache.
    ``on`` is the as-of date. The result holds the asked columns and what was not let go.
    """
    columns: dict[str, Column] = dict(leaves)
    for step, freed in zip(steps, frees, strict=True):
        run_step(step, columns, on)
        for name in freed:
            columns.pop(name, None)
    return columns


def evaluate_all(
    steps: Sequence[Step], leaves: Mapping[str, Column], *, on: int
) -> dict[str, Column]:
    """Compute every step and keep all columns, for a trace of few rows."""
    columns: dict[str, Column] = dict(leaves)
    for step in steps:
        run_step(step, columns, on)
    return columns


def run_step(step: Step, columns: dict[str, Column], on: int) -> None:
    """Compute one step into ``columns``."""
    if isinstance(step, RuleStep):
        columns[step.name] = _run_rule(step, columns)
    elif isinstance(step, ParameterStep):
        day = None if step.day is None else take(columns[step.day.name], step.day)
        values, in_force = parameter_on(step.segments, day, step.unit)
        columns[step.name] = values
        if step.segments.gapped:
            columns[IN_FORCE + step.name] = in_force
    else:
        columns[step.name] = _run_law_day(step, columns, on)


def parameter_on(segments: Segments, day: Column | None, unit: Unit) -> tuple[Column, Truth]:
    """Look a parameter up for a column of days (``None``: it never changed)."""
    if day is None:
        place: NDArray[np.intp] = np.zeros((1, 1), dtype=np.intp)
    else:
        place = np.searchsorted(segments.starts, day, side="right") - 1
    values: Column = segments.values[place]
    if unit is Unit.truth:
        values = values.astype(np.bool_)
    return values, segments.in_force[place]


def column_of(columns: Mapping[str, Column], source: Source) -> Column:
    """Give the column a source reads: one without members where the case has none to read."""
    found = columns.get(source.name)
    if found is not None:
        return found
    kind = np.bool_ if source.unit is Unit.truth else np.int64
    return np.zeros((1, 0), dtype=kind)


def take(column: Column, source: Source) -> Column:
    """Bring a source's column to the reader's members; reductions are the named ones."""
    if source.reduction in (None, "foreclosed_loan", "in_priority_order"):
        return column if source.positions is None else column[:, source.positions]
    reduced = [_reduce(column[:, group], source.reduction) for group in source.groups]
    return np.stack(reduced, axis=1)


def _reduce(columns: Column, reduction: str | None) -> Column:
    if reduction == "any_person":
        return np.asarray(columns.any(axis=1))
    if reduction == "all_people":
        # Of nobody known, nothing is said to hold for all.
        return np.asarray(columns.all(axis=1) & (columns.shape[1] > 0))
    if reduction == "total":
        return np.asarray(columns.sum(axis=1))
    return np.asarray(columns.max(axis=1, initial=0))


def _run_law_day(step: LawDayStep, columns: Mapping[str, Column], on: int) -> Column:
    day = take(columns[step.date.name], step.date)
    for source in step.happened:
        day = np.where(take(columns[source.name], source), day, on)
    return np.where(step.to_come[np.newaxis, :], on, day) if step.to_come.any() else day


def _run_rule(step: RuleStep, columns: Mapping[str, Column]) -> Column:
    order = loan_order(step, columns)
    found: Any = None
    covered: Truth | None = None
    always = False
    for text in step.texts:
        applies = applies_where(text, step, columns)
        if applies is None:
            found = call_text(text, columns, order)
            always = True
            break
        last_left = found is None and text is step.texts[-1]
        if not last_left and not applies.any():
            continue
        value = call_text(text, columns, order)
        found = value if found is None else np.where(applies, value, found)
        covered = applies if covered is None else covered | applies
    if step.no_law is not None and not always and (covered is None or not covered.all()):
        admissible = take(columns[step.no_law.name], step.no_law)
        found = admissible if covered is None else np.where(covered, found, admissible)
    if order is not None:
        found = in_member_order(found, order, len(step.members))
    found = for_members(found, len(step.computed))
    return overlay_rulings(step, found, columns)


def for_members(found: Column, members: int) -> Column:
    """Give every member its column, where a rule read nothing of its members."""
    if found.ndim == 2 and found.shape[1] == members:
        return found
    wide = np.atleast_2d(found)
    return np.broadcast_to(wide, (wide.shape[0], members))


def overlay_rulings(step: RuleStep, found: Column, columns: Mapping[str, Column]) -> Column:
    """Put what a court ruled in the place of what the rule computed."""
    if not len(step.ruled):
        return found
    given = columns[step.name]
    rows = max(found.shape[0], given.shape[0])
    result = np.empty((rows, len(step.members)), dtype=given.dtype)
    result[:, step.computed] = found
    result[:, step.ruled] = given
    return result


def applies_where(text: TextStep, step: RuleStep, columns: Mapping[str, Column]) -> Truth | None:
    """Where this text governs; ``None`` where it is the only one and always does."""
    applies: Truth | None = None
    if text.day is not None:
        day = take(columns[text.day.name], text.day)
        first = FIRST_DAY if text.rule.in_force_from is None else text.rule.in_force_from
        last = LAST_DAY if text.rule.in_force_to is None else text.rule.in_force_to
        applies = np.logical_and(day >= first, day <= last)
    if text.reading is not None and step.reading is not None:
        chosen: Truth = np.equal(columns[step.reading.name], text.reading)
        applies = chosen if applies is None else applies & chosen
    for source in text.gapped:
        in_force = take(columns[IN_FORCE + source.name], source)
        applies = in_force if applies is None else applies & in_force
    return applies


def call_text(
    text: TextStep, columns: Mapping[str, Column], order: NDArray[np.intp] | None
) -> Column:
    """Call the rule on its columns, loans in order of priority where it reads them so."""
    arguments = [take(column_of(columns, source), source) for source in text.sources]
    if order is not None:
        arguments = in_order(text, arguments, order)
    return np.asarray(text.rule.function(*arguments))


def loan_order(step: RuleStep, columns: Mapping[str, Column]) -> NDArray[np.intp] | None:
    """Order the loans by priority, row by row; ``None`` where the rule needs no order."""
    if step.priority is None:
        return None
    return np.argsort(columns[step.priority.name], axis=1, kind="stable")


def in_order(text: TextStep, arguments: list[Column], order: NDArray[np.intp]) -> list[Column]:
    """Put every loan's column in order of priority; equal rows for a rule over a matrix."""
    per_loan = text.rule.per is Axis.loan
    rows = max(order.shape[0], *(argument.shape[0] for argument in arguments))
    ordered = []
    for source, argument in zip(text.sources, arguments, strict=True):
        of_loans = source.reduction == "in_priority_order" or (
            per_loan and argument.shape[1] == order.shape[1]
        )
        wide = np.broadcast_to(argument, (rows, argument.shape[1]))
        ordered.append(np.take_along_axis(wide, order, axis=1) if of_loans else wide)
    return ordered


def in_member_order(found: Column, order: NDArray[np.intp], members: int) -> Column:
    """Bring a result per loan back from order of priority to order of members."""
    if members == 1 or found.shape[1] != order.shape[1]:
        return found
    rows = max(found.shape[0], order.shape[0])
    result = np.empty((rows, members), dtype=found.dtype)
    np.put_along_axis(
        result,
        np.broadcast_to(order, (rows, members)),
        np.broadcast_to(found, (rows, members)),
        axis=1,
    )
    return result
