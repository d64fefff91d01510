"""What the workbench hands to the calendar: every last day with its count, nothing computed here.

Days are day numbers. A day that stands for "not known" is ``None``, never a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from stillowe.law.rules import Deadline
from stillowe.values import Axis
from stillowe.worlds.results import CellKey, TraceNode

Runs: TypeAlias = Literal["certain", "maybe", "not"]
State: TypeAlias = Literal[
    "ahead", "today", "maybe_missed", "missed", "done", "not_begun", "over", "not_for_you"
]
"""How a last day stands as of the day asked for.

``maybe_missed``: some worlds put it before today, some do not. ``not_begun``: what starts it has
not happened. ``over``: something that happened ended it. ``not_for_you``: a condition of it is
not met, and nothing that is still to come is known to change that.
"""


@dataclass(frozen=True, slots=True)
class CountedStep:
    """One count in one world: so many days, months or years from a day.

    ``after`` is the fact or conclusion that starts it and ``member`` whose it is. ``from_day``
    and ``to_day`` are ``None`` where the world leaves that day open (it decides nothing there).
    """

    after: str
    member: int
    from_day: int | None
    span: str
    length: int
    by: Literal["days", "months", "years"]
    backwards: bool
    to_day: int | None
    supposed: bool = False
    """``from_day`` is not known: it is the one the world supposes, the earliest there can be."""
    trace: TraceNode | None = None
    """Why ``from_day`` is what it is, where ``after`` is a conclusion."""


@dataclass(frozen=True, slots=True)
class ShownCount:
    """The steps behind the earliest last day, and whether they end where the rule does.

    ``plain_day`` is what the steps give, ``rule_day`` what the rule gives in the same world.
    ``moved`` says that the rule went on to a day on which the court is open.
    """

    steps: tuple[CountedStep, ...]
    takes: Literal["only", "later", "earlier"]
    plain_day: int | None
    rule_day: int
    moved: bool

    @property
    def agrees(self) -> bool:
        """Whether the steps explain the rule's day whole."""
        return not self.steps or self.moved or self.plain_day == self.rule_day


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One last day of one person, loan or the case.

    ``earliest`` and ``latest`` are the bounded ends over the worlds where it runs, so they can
    only be too wide; ``earliest`` is ``None`` where no day can be named because what starts it
    has no known limit. ``settles`` are the open facts its earliest end turns on, ``starts`` the
    facts or conclusions that begin it, ``because`` the trace of why it does not run.
    """

    deadline: Deadline
    axis: Axis
    member: int
    person: int | None
    runs: Runs
    state: State
    earliest: int | None
    latest: int | None
    exact: bool
    may_be_done: bool
    count: ShownCount | None
    settles: tuple[CellKey, ...]
    starts: tuple[CellKey, ...]
    because: TraceNode | None
    lawyer_first: bool
    """It goes to court, and is about somebody who may be served by publication only."""


@dataclass(frozen=True, slots=True)
class AtRisk:
    """A person who did not appear and may be served by publication only (Richards)."""

    person: int
    certain: bool
    """Publication is shown, and nothing shows another way of service."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Every last day of a case as of ``on``, and who must hear the warning first."""

    on: int
    entries: tuple[CalendarEntry, ...]
    at_risk: tuple[AtRisk, ...]
    gate: str = ""
    """The conclusion whose authorities the warning rests on; empty where the law has none."""
