"""Every last day of a case, once: what the terminal, the page, the JSON and the .ics are made of.

A day is bounded over the worlds in which it runs. The earliest is the day to act by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from stillowe.facts.calendar_bounds import EARLIEST_DAY, LATEST_DAY
from stillowe.facts.sheet import Fact, FactSheet
from stillowe.law.deadlines import NEVER, earliest_of, latest_of
from stillowe.law.rules import Deadline, crosses
from stillowe.report.calendar import AtRisk, Calendar, CalendarEntry, Runs, ShownCount, State
from stillowe.report.record import leaves, reason_inputs
from stillowe.values import Axis, FactName, Stage, Standing, Unit
from stillowe.workbench.counting import WorldSeen
from stillowe.worlds import Evaluator
from stillowe.worlds.question import Question
from stillowe.worlds.refine import Budget, search
from stillowe.worlds.results import CellKey, TraceNode, World
from stillowe.worlds.witness import smallest_witness

REACHED: Final = (FactName.served_personally, FactName.served_at_abode, FactName.appeared)
"""What settles that a court has power over the person: publication then opens nothing new."""
SOME: Final = Budget(64)
"""Boxes that one end of one day is worth: what they leave open makes it earlier, never later."""
_MOST_DAYS: Final = {"days": 1, "months": 31, "years": 366}
_LASTING: Final = frozenset({FactName.signed_mortgage, FactName.owner_occupied})
"""How things are, not what happened: alone they end nothing."""
POWER_OVER_THE_PERSON: Final = "reached_by_service_or_appearance"
"""The conclusion whose authorities say what publication and an appearance do."""


def calendar_of(evaluator: Evaluator) -> Calendar:
    """Reckon every deadline of the evaluator's rulebook (made with ``law.deadlines.with_ends``)."""
    at_risk = perhaps_published_only(evaluator.sheet)
    names = evaluator.names
    # Before anybody is named nothing can be said of all owners: a way out would seem closed.
    named = bool(evaluator.sheet.members.get(Axis.person, ()))
    asked = tuple(
        (deadline, member.index)
        for deadline in evaluator.rulebook.deadlines
        for member in evaluator.sheet.members.get(names.axis(deadline.runs), ())
        if named
    )
    entries: tuple[CalendarEntry, ...] = ()
    if asked:
        case = _CaseSeen(evaluator, asked)
        risks = frozenset(one.person for one in at_risk)
        entries = tuple(_Reckoned(case, *one, risks).entry() for one in asked)
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


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a last day: what no world can pass, what one reaches, and that world."""

    bounded: int
    reached: int | None
    world: World
    question: Question


_NO_ENDS: Final = _Ends(None, None, exact=True, settles=(), count=None)


class _CaseSeen:
    """What all deadlines of a case share: one plan, bounded with everything open, and today."""

    def __init__(self, evaluator: Evaluator, asked: Sequence[tuple[Deadline, int]]) -> None:
        self.evaluator = evaluator
        cells = [
            (name, member)
            for deadline, member in asked
            for name in (deadline.runs, earliest_of(deadline), latest_of(deadline))
        ]
        self.question = evaluator.together(dict.fromkeys(cells))
        self.nothing_shown = set(evaluator.sheet.stages) == set(Stage)
        """No event of the case is shown: a day counted from today alone would be made up."""
        facts = evaluator.sheet.facts
        self.to_come = frozenset(
            variable.cell
            for variable in self.question.variables
            if variable.unit is Unit.truth and _is_to_come(facts.get(variable.cell))
        )
        self.whole = WorldSeen(evaluator, self.question, World({}))
        self.as_it_stands = WorldSeen(
            evaluator, self.question, World(dict.fromkeys(self.to_come, 0))
        )
        never = [
            (deadline.runs, member)
            for deadline, member in asked
            if self.whole.ends((deadline.runs, member))[1] == 0
        ]
        self.why_not = evaluator.traces(self.question, self.whole.world, dict.fromkeys(never))


class _Reckoned:
    """One deadline for one member."""

    def __init__(
        self, case: _CaseSeen, deadline: Deadline, member: int, at_risk: frozenset[int]
    ) -> None:
        self.case = case
        self.evaluator = case.evaluator
        self.deadline = deadline
        self.member = member
        self.at_risk = at_risk

    def entry(self) -> CalendarEntry:
        deadline = self.deadline
        done = self.done()
        because = self.why_not()
        runs, starts = self.stands() if because is None else ("not", ())
        if because is not None and not self.evaluator.sheet.members.get(Axis.person):
            # Nobody is named yet, so nothing is over: what all or any of nobody did is no fact.
            because, runs = None, "maybe"
        # What has not begun has no day yet, so none is looked for.
        runs_at_all = runs != "not" and self.evaluator.sheet.members.get(Axis.person)
        ends = self.ends() if runs_at_all else _NO_ENDS
        if runs == "maybe" and self.case.nothing_shown and not _starts_somewhere(ends.count):
            ends = replace(_NO_ENDS, settles=ends.settles)
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

    def why_not(self) -> TraceNode | None:
        """Explain why it runs in no world, ever; ``None`` where it may run in some."""
        cell = (self.deadline.runs, self.member)
        if cell in self.case.why_not:
            return self.case.why_not[cell]
        if cell[0] in self.evaluator.names.catalog.facts or self.case.whole.ends(cell)[0]:
            return None
        question = self.evaluator.question(cell)
        found = search(question, 1, SOME)
        if found.bounded:
            return None
        return self.evaluator.trace(*cell, World(found.witness))

    def stands(self) -> tuple[Runs, tuple[CellKey, ...]]:
        """Whether it runs today: what is still to come has not come. Else, what starts it."""
        cell = (self.deadline.runs, self.member)
        low, high = self.case.as_it_stands.ends(cell)
        if high:
            return ("certain" if low else "maybe"), ()
        question = self.evaluator.question(cell)
        mine = [each.cell for each in question.variables if each.cell in self.case.to_come]
        alone = [
            each
            for each in mine
            if not WorldSeen(self.evaluator, question, World({each: 0})).ends(cell)[1]
        ]
        return "not", tuple(alone or mine)

    def to_come(self, because: TraceNode | None) -> tuple[CellKey, ...]:
        found = leaves(because) if because is not None else ()
        return tuple(
            (leaf.name, leaf.member) for leaf in found if leaf.standing is Standing.not_yet
        )

    # -- its day

    def ends(self) -> _Ends:
        """Bound its day over the worlds where it runs: a wide bound is early, never late."""
        catalog = self.evaluator.names.catalog.facts
        first = self.find(earliest_of(self.deadline), -1)
        last = self.find(latest_of(self.deadline), 1)
        reach = self.longest()
        lows = {name: fact.low for name, fact in catalog.items()}
        highs = {name: fact.high for name, fact in catalog.items()}
        without_start = first.bounded <= EARLIEST_DAY + reach or _rests_on_a_limit(
            first.world, lows, first.bounded, reach
        )
        without_end = last.bounded >= LATEST_DAY - reach or _rests_on_a_limit(
            last.world, highs, last.bounded, reach
        )
        shown = first.reached is not None and first.reached < NEVER and not without_start
        seen = WorldSeen(self.evaluator, first.question, first.world)
        if first.question is self.case.question:
            seen = self.case.whole
        return _Ends(
            earliest=None if without_start else first.bounded,
            latest=None if without_end else last.bounded,
            exact=first.reached == first.bounded and last.reached == last.bounded,
            settles=tuple(sorted({*first.world.choices, *last.world.choices})),
            count=seen.count(self.deadline, self.member) if shown else None,
        )

    def find(self, name: str, sense: int) -> _End:
        """Find one end of its day: no search where nothing open can move it."""
        cell = (name, self.member)
        low, high = self.case.whole.ends(cell)
        if low == high:
            return _End(low, low, World({}), self.case.question)
        question = self.evaluator.question(cell)
        found = search(question, sense, SOME)
        choices = dict(found.witness)
        if found.reached is not None:
            choices = smallest_witness(question, choices, found.reached)
        return _End(found.bounded, found.reached, World(choices), question)

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
            names = {leaf.name for leaf in truths if leaf.value}
            # What still is not so can become so: only what happened, and nothing beside, ends it.
            happened = bool(names - _LASTING) and all(leaf.value for leaf in truths)
            if truths and not happened:
                return "not_for_you"
        return "over"


def _starts_somewhere(count: ShownCount | None) -> bool:
    """Whether a count starts from a day that is known, not from one that is supposed."""
    return count is not None and any(
        step.from_day is not None and not step.supposed for step in count.steps
    )


def _is_to_come(fact: Fact | None) -> bool:
    return fact is not None and fact.standing is Standing.not_yet


def _rests_on_a_limit(world: World, limits: Mapping[str, int], day: int, reach: int) -> bool:
    """Whether a day is counted from the very limit of what the catalog admits: from nowhere."""
    return any(
        limits.get(name) == value and abs(day - value) <= reach
        for (name, _), value in world.choices.items()
        if name.endswith("_date")
    )
