"""The days a rulebook sets: checked when it is built, and bounded where they may not run.

A last day means something only in the worlds where it runs. ``with_ends`` adds two conclusions
for each: the earliest and the latest last day over those worlds, so that the evaluator's one
search of ranges answers for days too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from stillowe.facts.calendar_bounds import EARLIEST_DAY, LATEST_DAY
from stillowe.facts.definitions import Catalog
from stillowe.law.fitness import axis_and_unit
from stillowe.law.refusals import UnfitDeadline
from stillowe.law.rules import Count, Deadline, Rule, Rulebook, RuleFunction
from stillowe.values.columns import Days, Truth
from stillowe.values.vocabulary import Axis, Unit

NEVER: Final = LATEST_DAY + 1
"""Stands for "it runs in no world" where the earliest last day is asked for."""


def earliest_of(deadline: Deadline) -> str:
    """Name the conclusion that is the last day where it runs, else ``NEVER``."""
    return f"{deadline.code}_earliest_date"


def latest_of(deadline: Deadline) -> str:
    """Name the conclusion that is the last day where it runs, else the day before all days."""
    return f"{deadline.code}_latest_date"


def with_ends(book: Rulebook) -> Rulebook:
    """Add to a rulebook the two ends of each of its deadlines; texts and digest stay the same."""
    ends: dict[str, tuple[Rule, ...]] = {}
    for deadline in book.deadlines:
        due = book.rules[deadline.due][0]
        ends[earliest_of(deadline)] = (_end(due, deadline, earliest_of(deadline), NEVER),)
        before_all = EARLIEST_DAY - 1
        ends[latest_of(deadline)] = (_end(due, deadline, latest_of(deadline), before_all),)
    return replace(book, rules={**book.rules, **ends})


def _end(due: Rule, deadline: Deadline, name: str, elsewhere: int) -> Rule:
    return Rule(
        conclusion=name,
        function=_where_it_runs(elsewhere),
        reads=(deadline.runs, deadline.due),
        per=due.per,
        unit=Unit.date,
        citation=due.citation,
        in_force_from=None,
        in_force_to=None,
        governed_by=None,
        directions={deadline.due: "rises"},
        across={},
        admissible=(EARLIEST_DAY - 1, NEVER),
        topic=due.topic,
    )


def _where_it_runs(elsewhere: int) -> RuleFunction:
    def where_it_runs(runs: Truth, due: Days) -> Days:
        return np.where(runs, due, elsewhere)

    return where_it_runs


def check_deadlines(book: Rulebook, catalog: Catalog) -> None:
    """Refuse a deadline that names what is not there, or is not what it should be.

    Raises:
        UnfitDeadline: the code of the deadline, and what is wrong.

    """
    codes = [deadline.code for deadline in book.deadlines]
    for deadline in book.deadlines:
        if codes.count(deadline.code) > 1:
            raise UnfitDeadline(deadline.code, "it is declared twice")
        _check_names(deadline, book, catalog)
        if (len(deadline.counts) > 1) != (deadline.takes != "only"):
            raise UnfitDeadline(deadline.code, "it must say which of several counts it takes")


def _check_names(deadline: Deadline, book: Rulebook, catalog: Catalog) -> None:
    runs = _is(deadline, deadline.runs, Unit.truth, book, catalog)
    due = _is(deadline, deadline.due, Unit.date, book, catalog)
    if runs is not due:
        raise UnfitDeadline(deadline.code, f"it runs per {runs} and falls due per {due}")
    if deadline.due not in book.rules:
        raise UnfitDeadline(deadline.code, f"no rule concludes {deadline.due!r}")
    if deadline.done is not None:
        _is(deadline, deadline.done, Unit.truth, book, catalog)
    for count in deadline.counts:
        _check_count(deadline, count, book, catalog)


def _check_count(deadline: Deadline, count: Count, book: Rulebook, catalog: Catalog) -> None:
    _is(deadline, count.after, Unit.date, book, catalog)
    if count.span not in book.parameters:
        raise UnfitDeadline(deadline.code, f"no parameter is called {count.span!r}")


def _is(deadline: Deadline, name: str, unit: Unit, book: Rulebook, catalog: Catalog) -> Axis:
    found = axis_and_unit(name, book, catalog)
    if found is None:
        raise UnfitDeadline(deadline.code, f"nothing is called {name!r}")
    if found[1] is not unit:
        raise UnfitDeadline(deadline.code, f"{name!r} is no {unit}")
    return found[0]
