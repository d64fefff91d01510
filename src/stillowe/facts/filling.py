"""From what the claims come to, to an entry for every fact of the catalog and every member."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from stillowe.facts.definitions import Catalog, FactDefinition
from stillowe.facts.derived import derived
from stillowe.facts.encoding import encode
from stillowe.facts.inferences import follows_from_false
from stillowe.facts.loans import Loans
from stillowe.facts.people import People
from stillowe.facts.presumptions import Presumptions, assumption
from stillowe.facts.relations import EVENTS
from stillowe.facts.sheet import Fact, Member
from stillowe.facts.stage import StageOfCase
from stillowe.facts.weighing import Key, Weighed
from stillowe.values.vocabulary import Axis, FactName, Standing, Unit

_LISTED: Final = (Unit.truth, Unit.choice)


@dataclass(frozen=True, slots=True)
class Filling:
    """Everything an entry may depend on."""

    catalog: Catalog
    weighed: Mapping[Key, Weighed]
    stage: StageOfCase
    presumptions: Presumptions
    people: People
    loans: Loans
    today: int

    def facts(self, members: Mapping[Axis, tuple[Member, ...]]) -> dict[Key, Fact]:
        """Return an entry for every law-affecting fact of every member, known or not."""
        absent = follows_from_false(self.weighed)
        return {
            (name, member.index): self._fact(definition, member.index, absent)
            for name, definition in self.catalog.facts.items()
            if definition.affects_law
            for member in members[definition.axis]
        }

    def _fact(self, definition: FactDefinition, member: int, absent: Mapping[str, Weighed]) -> Fact:
        own = self._derived(definition.name, member)
        if own is not None:
            return own
        known = self.weighed.get((definition.name, member))
        if self._may_come_yet(definition, known):
            return self._to_come(definition, member, known)
        if known is not None and known.values:
            return Fact(
                definition.name,
                member,
                known.standing,
                known.values,
                None,
                known.claims,
                operative=known.operative,
            )
        silent = self._silent(definition, member, absent)
        return silent if known is None else self._in_doubt(definition, silent, known)

    def _derived(self, name: str, member: int) -> Fact | None:
        """Return what follows from the sheet itself, such as its stages."""
        if name != FactName.stage_reached:
            return derived(name, member, self.weighed, self.today)
        stages = tuple(int(stage) for stage in self.stage.stages)
        if len(stages) > 1:
            return Fact(name, member, Standing.unknown, stages, None, ())
        latest = [event for event, stage in EVENTS if stage <= stages[0]]
        shown = self.weighed.get((latest[-1], 0)) if latest else None
        claims = shown.claims if shown is not None else ()
        # "Nothing later" is assumed, however well the latest event is documented.
        return Fact(name, member, Standing.assumed, stages, None, claims, presumed=True)

    def _silent(
        self, definition: FactDefinition, member: int, absent: Mapping[str, Weighed]
    ) -> Fact:
        """Return the entry of a fact nobody settles."""
        if self.stage.stages[-1] < definition.from_stage:
            return self._not_yet(definition, member)
        cause = absent.get(definition.name)
        if cause is not None:
            return Fact(definition.name, member, cause.standing, (0,), None, cause.claims)
        by_name = self._by_name(definition, member)
        if by_name is not None:
            return by_name
        if self._words_unread(definition.name, member):
            return self._open(definition, member, Standing.unknown)
        presumed = self.presumptions.value_of(definition, member)
        if presumed is not None:
            return _presumed(definition, member, presumed)
        return self._open(definition, member, Standing.unknown)

    def _may_come_yet(self, definition: FactDefinition, known: Weighed | None) -> bool:
        """Whether an event certainly has not happened, and so may happen: "no" is of today."""
        past = self.stage.stages[-1] >= definition.from_stage
        if known is None or known.values != (0,) or past or definition.today_only:
            return False
        return any(definition.name == event for event, _ in EVENTS)

    def _to_come(self, definition: FactDefinition, member: int, known: Weighed | None) -> Fact:
        """Return an event to come, with the claims that it has not happened by today."""
        claims = known.claims if known is not None else ()
        return replace(self._not_yet(definition, member), claims=claims)

    def _not_yet(self, definition: FactDefinition, member: int) -> Fact:
        """Return the outcomes still to come; what an order does today, no order does yet."""
        if definition.today_only:
            return Fact(definition.name, member, Standing.not_yet, (0,), None, ())
        if self._dismissed() and any(definition.name == event for event, _ in EVENTS):
            return Fact(definition.name, member, Standing.not_yet, (0,), None, ())
        presumed = self.presumptions.value_of(definition, member)
        if presumed is not None:
            return Fact(definition.name, member, Standing.not_yet, (presumed,), None, ())
        return self._open(definition, member, Standing.not_yet)

    def _dismissed(self) -> bool:
        """Whether the case is certainly over: no judgment and no sale of it is to come."""
        known = self.weighed.get((FactName.foreclosure_dismissed, 0))
        return known is not None and known.values == (1,)

    def _by_name(self, definition: FactDefinition, member: int) -> Fact | None:
        """Return what a name tells: a company, a trust, an estate; the only loan is the first."""
        if definition.name == FactName.person_kind and self.people.kinds[member] != "person":
            kind = encode(definition, self.people.kinds[member])
            return _presumed(definition, member, kind or 0)
        if definition.name == FactName.lien_priority and len(self.loans.labels) == 1:
            return _presumed(definition, member, 1)
        if definition.name == FactName.deceased and self._may_be(member, "estate"):
            return _presumed(definition, member, 1)
        return None

    def _words_unread(self, name: str, member: int) -> bool:
        """Whether nobody read the words that free the signer of a reverse mortgage, or a trustee.

        Of these "no such words" is not presumed: nearly all have them.
        """
        if name == FactName.debt_is_nonrecourse:
            return member == 0 and self._told(FactName.loan_program, 0, "reverse")
        if name == FactName.exculpated_by_its_words:
            return self._may_be(member // len(self.loans.labels), "trust")
        return False

    def _may_be(self, person: int, kind: str) -> bool:
        """Whether somebody says a person is of this kind, or the name does and nobody speaks."""
        if (FactName.person_kind, person) in self.weighed:
            return self._told(FactName.person_kind, person, kind)
        return self.people.kinds[person] == kind

    def _told(self, name: str, member: int, word: str) -> bool:
        known = self.weighed.get((name, member))
        definition = self.catalog.facts[name]
        return known is not None and encode(definition, word) in known.values

    def _open(self, definition: FactDefinition, member: int, standing: Standing) -> Fact:
        name, low, high = definition.name, definition.low, definition.high
        if definition.unit in _LISTED:
            return Fact(name, member, standing, tuple(range(low, high + 1)), None, ())
        if definition.unit is Unit.date and standing is Standing.not_yet:
            low = max(low, self.today)
        elif definition.unit is Unit.date and self._has_happened(definition):
            high = min(high, self.today)
        elif name == FactName.lien_priority:
            high = len(self.loans.labels)
        return Fact(name, member, standing, (), (low, high), ())

    def _has_happened(self, definition: FactDefinition) -> bool:
        event = definition.exists_when or ""
        known = self.weighed.get((event, 0))
        past = definition.name != FactName.sale_scheduled_date
        return past and known is not None and known.values == (1,)

    def _in_doubt(self, definition: FactDefinition, silent: Fact, known: Weighed) -> Fact:
        """Widen what would stand without it by a reading in doubt, which settles nothing."""
        values = silent.values
        interval = silent.interval
        if values:
            values = tuple(sorted({*values, *known.doubted}))
        elif interval is not None:
            interval = (min(interval[0], *known.doubted), max(interval[1], *known.doubted))
        settled = len(values) == 1
        standing = silent.standing if settled or not values else Standing.unknown
        return Fact(
            definition.name,
            silent.member,
            standing,
            values,
            interval,
            (*known.claims, *silent.claims),
            presumed=silent.presumed and settled,
        )


def _presumed(definition: FactDefinition, member: int, value: int) -> Fact:
    claim = assumption(definition, value)
    return Fact(definition.name, member, Standing.assumed, (value,), None, (claim,), presumed=True)
