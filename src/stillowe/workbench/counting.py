"""How a last day is counted in one world: the declared steps, beside what the rule gives."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

import numpy as np

from stillowe.law.rules import Count, Deadline, crosses
from stillowe.report.calendar import CountedStep, ShownCount
from stillowe.report.record import leaves
from stillowe.values import Axis
from stillowe.values.columns import Column
from stillowe.values.day_counts import MonthEnd, add_months
from stillowe.worlds import Evaluator
from stillowe.worlds.bounded import Bounds
from stillowe.worlds.question import Question
from stillowe.worlds.results import CellKey, TraceNode, World

_ROWS: Final = 2
_MONTHS: Final = {"months": 1, "years": 12}
LONGEST_CLOSURE: Final = 10
"""Days in a row on which a court may be closed at most; a wider gap is another rule."""


def end_of(start: int, length: int, by: str, *, backwards: bool) -> int:
    """Count from one day: the first day is not counted, a missing day of a month is its last."""
    signed = -length if backwards else length
    if by == "days":
        return start + signed
    counted = add_months(np.array([start]), signed * _MONTHS[by], MonthEnd.last_day)
    return int(counted[0])


class WorldSeen:
    """One world of a question evaluated whole, with what it leaves open told apart."""

    def __init__(self, evaluator: Evaluator, question: Question, world: World) -> None:
        self.evaluator = evaluator
        self.question = question
        self.world = world

    @cached_property
    def columns(self) -> Mapping[str, Column]:
        """Every name of the plan in this world."""
        values = self.question.values_of(self.world.choices, _ROWS)
        return self.question.everything(values, _ROWS)

    @cached_property
    def bounds(self) -> Bounds:
        """Every name of the plan, between its ends where the world leaves it open."""
        return self.question.world_bounds(self.world.choices)

    def count(self, deadline: Deadline, member: int) -> ShownCount:
        """Lay out the declared counts of a deadline beside what its rule gives."""
        rule_day = self.value((deadline.due, member))
        steps = tuple(self.step(deadline, count, member) for count in deadline.counts)
        ends = [step.to_day for step in steps if step.to_day is not None]
        plain = None
        if ends:
            plain = min(ends) if deadline.takes == "earlier" else max(ends)
        gap = 0 if plain is None else abs(rule_day - plain)
        moved = deadline.next_court_day and 0 < gap <= LONGEST_CLOSURE
        return ShownCount(steps, deadline.takes, plain, rule_day, moved)

    def ends(self, cell: CellKey) -> tuple[int, int]:
        """Give the two ends of a cell over everything the world leaves open."""
        found = self.bounds.ends[cell[0]]
        place = self.question.plan.members[cell[0]].index(cell[1])
        low, high = (
            int(end[0, place if end.shape[1] > 1 else 0]) for end in (found.low, found.high)
        )
        return low, high

    def value(self, cell: CellKey) -> int:
        """Give the value of a cell in this world."""
        column = self.columns[cell[0]]
        place = self.question.plan.members[cell[0]].index(cell[1])
        return int(column[0, place if column.shape[1] > 1 else 0])

    def is_settled(self, cell: CellKey) -> bool:
        """Whether the world leaves no choice about a cell."""
        return cell[0] not in self.bounds.ends or self.question.fixed_in(self.bounds, cell)

    def step(self, deadline: Deadline, count: Count, member: int) -> CountedStep:
        """Take one declared count from its first day to its last."""
        whose = self.whose(deadline, count, member)
        length = self.value((count.span, self.seen(deadline, count.span, member)))
        cell = (count.after, whose)
        known = whose in self.question.plan.members.get(count.after, ()) and self.is_settled(cell)
        start = self.value(cell) if known else None
        end = None
        if start is not None:
            end = end_of(start, length, count.by, backwards=count.backwards)
        is_rule = count.after in self.evaluator.names.rules
        trace = None
        if known and is_rule:
            trace = self.evaluator.traces(self.question, self.world, (cell,))[cell]
        return CountedStep(
            after=count.after,
            member=whose,
            from_day=start,
            span=count.span,
            length=length,
            by=count.by,
            backwards=count.backwards,
            to_day=end,
            supposed=self.is_supposed(cell, trace),
            trace=trace,
        )

    def is_supposed(self, cell: CellKey, trace: TraceNode | None) -> bool:
        """Whether a day is one that the world chose, or rests on one."""
        if trace is None:
            return cell in self.world.choices
        return any((leaf.name, leaf.member) in self.world.choices for leaf in leaves(trace))

    def whose(self, deadline: Deadline, count: Count, member: int) -> int:
        """Find whose day starts a count: one's own, or the latest of those that are read."""
        names = self.evaluator.names
        reader, source = names.axis(deadline.due), names.axis(count.after)
        if not crosses(reader, source):
            return self.seen(deadline, count.after, member)
        listed = self.question.plan.members.get(count.after, (0,))
        return max(listed, key=lambda each: self.value((count.after, each)))

    def seen(self, deadline: Deadline, name: str, member: int) -> int:
        """Find the member of a name that a deadline's member sees."""
        names = self.evaluator.names
        source = names.axis(name)
        if source is Axis.case:
            return 0
        if crosses(names.axis(deadline.due), source):
            return self.question.plan.members[name][0]
        return names.sources(names.axis(deadline.due), member, source, None)[0]
