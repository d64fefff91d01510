"""Every last day of a case, once: what the terminal, the page, the JSON and the .ics are made of.

A day is bounded over the worlds in which it runs. The earliest is the day to act by.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from stillowe.facts.calendar_bounds import EARLIEST_DAY, LATEST_DAY
from stillowe.facts.sheet import Fact, FactSheet
from stillowe.law.deadlines import NEVER, earliest_of, latest_of
from stillowe.law.rules import Deadline, crosses
from stillowe.report.calendar import AtRisk, Calendar, CalendarEntry, Runs, ShownCount, State
from stillowe.report.record import leaves, reason_inputs
from stillowe.values import Axis, FactName, Standing, Unit
from stillowe.workbench.counting import count_in
from stillowe.worlds import Evaluator
from stillowe.worlds.results import CellKey, Range, TraceNode, World

REACHED: Final = (FactName.served_personally, FactName.served_at_abode, FactName.appeared)
"""What settles that a court has power over the person: publication then opens nothing new."""
_MOST_DAYS: Final = {"days": 1, "months": 31, "years": 366}
POWER_OVER_THE_PERSON: Final = "reached_by_service_or_appearance"
"""The conclusion whose authorities say what publication and an appearance do."""


def calendar_of(evaluator: Evaluator) -> Calendar:
    """Reckon every deadline of the evaluator's rulebook (made with ``law.deadlines.with_ends``)."""
    at_risk = perhaps_published_only(evaluator.sheet)
    names = evaluator.names
    entries = tuple(
        _Reckoned(evaluator, deadline, member.index, at_risk).entry()
        for deadline in evaluator.rulebook.deadlines
        for member in evaluator.sheet.members.get(names.axis(deadline.runs), ())
    )
    gate = POWER_OVER_THE_PERSON if POWER_OVER_THE_PERSON in names.rules else ""
    return Calendar(evaluator.on, entries, at_risk, gate)


def perhaps_published_only(sheet: FactSheet) -> tuple[AtRisk, ...]:
    """List everybody who may be served by publication only and is not known to have appeared.

    Somebody not shown to be served at all stands among them: appearing costs them the same.
    Before a complaint is filed nobody does.
    """
    filed = sheet.facts.get((FactName.complaint_filed, 0))
    if filed is None or filed.standing is Standing.not_yet or filed.values == (0,):
        return ()
    found = []
    for person in sheet.members.get(Axis.person, ()):
        known = [_values(sheet, name, person.index) for name in REACHED]
        if (1,) in known:
            continue
        published = _values(sheet, FactName.served_by_publication, person.index)
        certain = published == (1,) and all(values == (0,) for values in known)
        found.append(AtRisk(person.index, certain))
    return tuple(found)


def _values(sheet: FactSheet, name: str, member: int) -> tuple[int, ...]:
    fact = sheet.facts.get((name, member))
    return tuple(sorted(set(fact.values))) if fact is not None and fact.values else (0, 1)


@dataclass(frozen=True, slots=True)
class _Ends:
    """The bounded ends of a last day over the worlds where it runs."""

    earliest: int | None
    latest: int | None
    exact: bool
    settles: tuple[CellKey, ...]
    count: ShownCount | None


_NO_ENDS: Final = _Ends(None, None, exact=True, settles=(), count=None)


class _Reckoned:
    """One deadline for one member."""

    def __init__(
        self,
        evaluator: Evaluator,
        deadline: Deadline,
        member: int,
        at_risk: tuple[AtRisk, ...],
    ) -> None:
        self.evaluator = evaluator
        self.deadline = deadline
        self.member = member
        self.at_risk = frozenset(one.person for one in at_risk)

    def entry(self) -> CalendarEntry:
        deadline = self.deadline
        ever = self.evaluator.range(deadline.runs, self.member)
        done = self.done()
        runs, starts = self.today(ever)
        because = None if ever.bounded_high else self.why_not(ever)
        ends = self.ends() if ever.bounded_high else _NO_ENDS
        state = self.state(runs, starts, ends, because, done)
        axis = self.evaluator.names.axis(deadline.runs)
        person = self.person(axis)
        told = because is not None and state == "not_begun"
        return CalendarEntry(
            deadline=deadline,
            axis=axis,
            member=self.member,
            person=person,
            runs=runs,
            state=state,
            earliest=ends.earliest,
            latest=ends.latest,
            exact=ends.exact,
            may_be_done=done == (0, 1),
            count=ends.count,
            settles=ends.settles,
            starts=self.to_come(because) if told else starts,
            because=because,
            lawyer_first=deadline.goes_to_court and self.is_at_risk(person),
        )

    def is_at_risk(self, person: int | None) -> bool:
        return bool(self.at_risk) if person is None else person in self.at_risk

    def person(self, axis: Axis) -> int | None:
        members = self.evaluator.sheet.members.get(axis, ())
        if axis is Axis.person:
            return self.member
        return members[self.member].person if axis is Axis.person_debt else None

    # -- does it run

    def done(self) -> tuple[int, int]:
        """Whether it was done already, over all worlds; nobody can do what no fact names."""
        name = self.deadline.done
        if name is None:
            return 0, 0
        cells = [(name, member) for member in self.whose(name)]
        found = [self._known_done(cell) for cell in cells]
        lows, highs = zip(*found, strict=True)
        return min(lows, default=0), max(highs, default=0)

    def whose(self, name: str) -> tuple[int, ...]:
        """List whose fact says that it was done: one's own, or everybody's for the whole case."""
        names = self.evaluator.names
        reader, source = names.axis(self.deadline.runs), names.axis(name)
        if crosses(reader, source):
            return tuple(one.index for one in self.evaluator.sheet.members.get(source, ()))
        return names.sources(reader, self.member, source, None)

    def _known_done(self, cell: CellKey) -> tuple[int, int]:
        """Take a fact as the sheet has it: where what it is about did not happen, none is done."""
        if cell[0] not in self.evaluator.names.catalog.facts:
            found = self.evaluator.range(*cell)
            return found.bounded_low, found.bounded_high
        fact = self.evaluator.sheet.facts.get(cell)
        if fact is None or fact.standing is Standing.not_yet:
            return 0, 0
        return min(fact.values, default=0), max(fact.values, default=1)

    def today(self, ever: Range) -> tuple[Runs, tuple[CellKey, ...]]:
        """Whether it runs today: what is still to come has not come. Else, what starts it."""
        if not ever.bounded_high:
            return "not", ()
        to_come = self._to_come()
        low, high = ever.bounded_low, ever.bounded_high
        if to_come:
            low, high = self._bound(dict.fromkeys(to_come, 0))
        if not high:
            alone = tuple(cell for cell in to_come if not self._bound({cell: 0})[1])
            return "not", alone or to_come
        return ("certain" if low else "maybe"), ()

    def _to_come(self) -> tuple[CellKey, ...]:
        """List the open events this deadline turns on that have not happened yet."""
        question = self.evaluator.question((self.deadline.runs, self.member))
        facts = self.evaluator.sheet.facts
        return tuple(
            variable.cell
            for variable in question.variables
            if variable.unit is Unit.truth and _is_to_come(facts.get(variable.cell))
        )

    def _bound(self, choices: Mapping[CellKey, int]) -> tuple[int, int]:
        cell = (self.deadline.runs, self.member)
        question = self.evaluator.question(cell)
        ends = question.world_bounds(choices).ends[cell[0]]
        place = question.plan.members[cell[0]].index(cell[1])
        low, high = (int(end[0, place if end.shape[1] > 1 else 0]) for end in (ends.low, ends.high))
        return low, high

    def why_not(self, ever: Range) -> TraceNode:
        return self.evaluator.trace(self.deadline.runs, self.member, ever.low_witness)

    def to_come(self, because: TraceNode | None) -> tuple[CellKey, ...]:
        found = leaves(because) if because is not None else ()
        return tuple(
            (leaf.name, leaf.member) for leaf in found if leaf.standing is Standing.not_yet
        )

    # -- its day

    def ends(self) -> _Ends:
        names = self.evaluator.names
        first = self.evaluator.range(earliest_of(self.deadline), self.member)
        last = self.evaluator.range(latest_of(self.deadline), self.member)
        catalog = names.catalog.facts
        reach = self.longest()
        lows = {name: fact.low for name, fact in catalog.items()}
        highs = {name: fact.high for name, fact in catalog.items()}
        without_start = first.bounded_low <= EARLIEST_DAY + reach or _rests_on_a_limit(
            first.low_witness, lows, first.bounded_low, reach
        )
        without_end = last.bounded_high >= LATEST_DAY - reach or _rests_on_a_limit(
            last.high_witness, highs, last.bounded_high, reach
        )
        reached = first.low < NEVER
        asked = (earliest_of(self.deadline), self.member)
        return _Ends(
            earliest=None if without_start else first.bounded_low,
            latest=None if without_end else last.bounded_high,
            exact=first.low == first.bounded_low and last.high == last.bounded_high,
            settles=tuple(sorted({*first.low_witness.choices, *last.high_witness.choices})),
            count=count_in(self.evaluator, self.deadline, asked, first.low_witness)
            if reached and not without_start
            else None,
        )

    def longest(self) -> int:
        """Give the most days that all counts together can take."""
        parameters = self.evaluator.rulebook.parameters
        return sum(
            _MOST_DAYS[count.by] * max(each.value for each in parameters[count.span].values)
            for count in self.deadline.counts
        )

    def state(
        self,
        runs: Runs,
        starts: tuple[CellKey, ...],
        ends: _Ends,
        because: TraceNode | None,
        done: tuple[int, int],
    ) -> State:
        if done == (1, 1):
            return "done"
        if because is not None:
            return self._ended(because)
        if runs == "not" or starts:
            return "not_begun"
        return self._by_the_days(ends)

    def _by_the_days(self, ends: _Ends) -> State:
        on = self.evaluator.on
        if ends.earliest is not None and ends.earliest >= on:
            return "ahead" if ends.earliest > on else "today"
        surely = ends.earliest is not None and ends.latest is not None and ends.latest < on
        return "missed" if surely else "maybe_missed"

    def _ended(self, because: TraceNode) -> State:
        """Tell what ended it from what is still to come, and from what never was."""
        if self.to_come(because):
            return "not_begun"
        for reason in because.reasons:
            found = [leaf for one in reason_inputs(because, reason) for leaf in leaves(one)]
            truths = [leaf for leaf in found if leaf.unit == Unit.truth]
            if truths and not any(leaf.value for leaf in truths):
                return "not_for_you"
        return "over"


def _is_to_come(fact: Fact | None) -> bool:
    return fact is not None and fact.standing is Standing.not_yet


def _rests_on_a_limit(world: World, limits: Mapping[str, int], day: int, reach: int) -> bool:
    """Whether a day is counted from the very limit of what the catalog admits: from nowhere."""
    return any(
        limits.get(name) == value and abs(day - value) <= reach
        for (name, _), value in world.choices.items()
        if name.endswith("_date")
    )
