"""Cases a lawyer can read: what is given, and what its authority says follows.

A topic's ``<topic>.cases.yaml`` is a list of entries::

    - name: Abode service is enough
      authority: Metrobank v. Cannatello, 2012 IL App (1st) 110529
      as_of: 2024-05-01                    # optional
      stage: confirmed                     # how far the case is; optional, default collection
      people: [Ann, Bob]                   # optional, default one person
      loans: [first, second]               # optional, default one loan; the first is foreclosed
      given:
        served_at_abode: {Ann: true}       # by person, by loan, or "Ann/second" for a pair
        sale_price_cents: $100,000.00      # one value for every member
        judgment_date: unknown
        judgment_total_cents: [$1.00, $2.00]    # two papers differ
        deficiency_asked_against: presumed  # as the catalog presumes
      ruled: {deficiency_entered_cents: {Ann: $45,752.94}}
      expect:
        reached_by_service_or_appearance: {Ann: true, Bob: unknown}
        shortfall_cents: {from: $0.00, to: $10.00}

A given amount or date may also lie ``{from: ..., to: ...}``; ``open`` is "no upper limit known".
A fact that is not given stands as the catalog presumes it, else it is unknown. ``unknown`` as
an expected truth means both values are reached.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from stillowe.facts.definitions import OPEN_END_CENTS, Catalog
from stillowe.law.encoding import encode_day, encode_value, iso_to_day
from stillowe.law.fitness import axis_and_unit
from stillowe.law.refusals import UnknownKey, UnreadableLawValue
from stillowe.law.rules import CaseExample, Given, Rulebook
from stillowe.law.strict_yaml import Located, check_keys, read_strict
from stillowe.values.vocabulary import Axis, Stage, Unit

Read = TypeVar("Read")

EVERY: Final = ""
"""The label that stands for every member."""
_DEFAULT_DAY: Final = iso_to_day("2026-01-01") or 0
_RANGE: Final = frozenset({"from", "to"})
_OPTIONAL: Final = ("as_of", "stage", "people", "loans", "given", "ruled", "note")


def load_cases(path: Path, rulebook: Rulebook, catalog: Catalog) -> tuple[CaseExample, ...]:
    """Read one case file.

    Raises:
        LawFileRefusal: anything unclear, with file and line.

    """
    topic = f"{rulebook.jurisdiction}.{path.name.removesuffix('.cases.yaml')}"
    entries = read_strict(path).items("cases")
    return tuple(_CaseReader(rulebook, catalog, topic, entry).read() for entry in entries)


@dataclass(frozen=True, slots=True)
class _CaseReader:
    rulebook: Rulebook
    catalog: Catalog
    topic: str
    entry: Located

    def read(self) -> CaseExample:
        keys = check_keys(
            self.entry, "case", required=("name", "authority", "expect"), optional=_OPTIONAL
        )
        people = self._labels(keys.get("people"), ("the borrower",))
        loans = self._labels(keys.get("loans"), ("the loan",))
        known = {
            Axis.case: (),
            Axis.person: people,
            Axis.loan: loans,
            Axis.person_debt: tuple(f"{person}/{loan}" for person in people for loan in loans),
        }
        return CaseExample(
            name=keys["name"].text("name"),
            authority=keys["authority"].text("authority"),
            topic=self.topic,
            file=self.entry.file,
            line=self.entry.line,
            on=encode_day(keys["as_of"]) if "as_of" in keys else _DEFAULT_DAY,
            stage=self._stage(keys.get("stage")),
            people=people,
            loans=loans,
            given=self._by_name(keys.get("given"), known, self._given),
            ruled=self._by_name(keys.get("ruled"), known, self._values),
            expect=self._by_name(keys["expect"], known, self._expected),
        )

    def _labels(self, located: Located | None, default: tuple[str, ...]) -> tuple[str, ...]:
        if located is None:
            return default
        return tuple(each.text("a name") for each in located.items("names"))

    def _stage(self, located: Located | None) -> Stage:
        if located is None:
            return Stage.collection
        word = located.text("a stage")
        if word not in Stage.__members__:
            names = ", ".join(Stage.__members__)
            raise UnreadableLawValue(located.file, located.line, word, f"one of {names}")
        return Stage[word]

    def _by_name(
        self,
        located: Located | None,
        known: Mapping[Axis, tuple[str, ...]],
        read: Callable[[Located, str], Read],
    ) -> dict[str, dict[str, Read]]:
        if located is None:
            return {}
        found: dict[str, dict[str, Read]] = {}
        for name, value in located.mapping("values by name").items():
            placed = axis_and_unit(name, self.rulebook, self.catalog)
            if placed is None or name in self.rulebook.parameters:
                raise UnknownKey(located.file, value.line, name, "a fact or a conclusion")
            found[name] = self._by_member(value, name, known[placed[0]], read)
        return found

    def _by_member(
        self,
        value: Located,
        name: str,
        labels: tuple[str, ...],
        read: Callable[[Located, str], Read],
    ) -> dict[str, Read]:
        if not isinstance(value.value, dict) or set(value.value) <= _RANGE:
            return {EVERY: read(value, name)}
        for label, each in value.value.items():
            if label not in labels:
                raise UnknownKey(value.file, each.line, label, *labels)
        return {label: read(each, name) for label, each in value.value.items()}

    def _one(self, located: Located, name: str) -> int:
        definition = self.catalog.facts.get(name)
        placed = axis_and_unit(name, self.rulebook, self.catalog)
        unit = placed[1] if placed else Unit.quantity
        if located.value == "open" and unit is Unit.cents:
            return OPEN_END_CENTS
        return encode_value(located, unit, definition.choices if definition else ())

    def _values(self, located: Located, name: str) -> tuple[int, ...]:
        if isinstance(located.value, list):
            return tuple(self._one(each, name) for each in located.value)
        return (self._one(located, name),)

    def _given(self, located: Located, name: str) -> Given:
        if located.value == "unknown":
            return None
        if located.value == "presumed":
            return ()
        if isinstance(located.value, dict):
            low, high = self._expected(located, name)
            return range(low, high + 1)
        return self._values(located, name)

    def _expected(self, located: Located, name: str) -> tuple[int, int]:
        if located.value == "unknown":
            return (0, 1)
        if isinstance(located.value, dict):
            ends = check_keys(located, name, required=("from", "to"))
            return (self._one(ends["from"], name), self._one(ends["to"], name))
        value = self._one(located, name)
        return (value, value)
