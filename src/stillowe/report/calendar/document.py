"""What a calendar says, before it is put into words: statements, each with what supports it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stillowe.report.calendar.inputs import Runs, State
from stillowe.report.document import Statement


@dataclass(frozen=True, slots=True)
class StepPart:
    """One count: the day it starts from, how long it is, and the day it gives.

    ``ends`` is ``None`` where the day it starts from is not known.
    """

    starts: Statement
    plus: Statement
    ends: Statement | None


@dataclass(frozen=True, slots=True)
class CountPart:
    """The steps behind a day, which of them counts, and where the rule moved it."""

    steps: tuple[StepPart, ...]
    takes: Statement | None
    moved: Statement | None


@dataclass(frozen=True, slots=True)
class DeadlinePart:
    """One last day, said.

    ``lawyer`` stands before the name wherever it is shown: what is named can hurt this person.
    ``days`` counts from the as-of day to the day to act by; ``None`` where there is none.
    """

    code: str
    key: str
    """Its code and whose it is: the same in every run of one case."""
    whose: Literal["yours", "lenders", "courts"]
    way_out: bool
    goes_to_court: bool
    person: str
    loan_about: str
    """The label of a loan other than the one in foreclosure."""
    runs: Runs
    state: State
    earliest: int | None
    latest: int | None
    days: int | None
    lawyer: Statement | None
    name: Statement
    when: Statement
    what: Statement
    lost: Statement
    count: CountPart | None
    notes: tuple[Statement, ...]
    """Whether it applies, why it is closed, what starts it."""
    to_find_out: tuple[Statement, ...]
    """The plain questions that would settle the day, the first one first."""


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """Every last day, the soonest first, with the warning that must be read before any."""

    on: int
    warning: tuple[Statement, ...]
    entries: tuple[DeadlinePart, ...]


NEXT: tuple[State, ...] = ("today", "ahead", "maybe_missed")
"""States in which something can still be done, or may still be."""
SHOWN_FIRST = 3


def is_live(entry: DeadlinePart) -> bool:
    """Whether a day can still be met, or may still be, and can be named."""
    return entry.state in NEXT and entry.earliest is not None


def next_of_yours(part: CalendarPart) -> tuple[DeadlinePart, ...]:
    """Your own days that can still be met, the soonest first."""
    return tuple(one for one in part.entries if one.whose == "yours" and is_live(one))


def of_others(part: CalendarPart, whose: str) -> tuple[DeadlinePart, ...]:
    """Days of the lender or of the court that are not past."""
    return tuple(one for one in part.entries if one.whose == whose and is_live(one))


def not_counted(part: CalendarPart) -> tuple[DeadlinePart, ...]:
    """What may run already, from a day that nothing in the case tells."""
    return tuple(
        one for one in part.entries if one.state == "maybe_missed" and one.earliest is None
    )


def in_state(part: CalendarPart, *states: State) -> tuple[DeadlinePart, ...]:
    """Every entry in one of some states."""
    return tuple(one for one in part.entries if one.state in states)


def open_ways(part: CalendarPart) -> tuple[DeadlinePart, ...]:
    """Ways to keep or leave the home that are still open, or may be."""
    return tuple(one for one in part.entries if one.way_out and one.state in NEXT)


def closed_ways(part: CalendarPart) -> tuple[DeadlinePart, ...]:
    """Ways to keep or leave the home that are closed."""
    closed = ("missed", "over", "done")
    return tuple(one for one in part.entries if one.way_out and one.state in closed)
