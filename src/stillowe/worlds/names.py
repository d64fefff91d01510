"""What a name is and where it lives: the one place that joins catalog, rulebook and members.

Besides facts, conclusions and parameters the evaluator has three names of its own: the
reading chosen for a conclusion of unsettled law, the value a conclusion takes where no text is
in force, and the day on which a governing date selects the law.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from stillowe.facts.definitions import Catalog, FactDefinition
from stillowe.facts.sheet import Member
from stillowe.law.rules import (
    Citation,
    Parameter,
    Reduction,
    Rule,
    Rulebook,
    RuleFunction,
)
from stillowe.values.vocabulary import Axis, Unit
from stillowe.worlds.results import CellKey

PRIORITY: Final = "lien_priority"
_READING: Final = "reading of "
_NO_LAW: Final = "no law for "
_LAW_DAY: Final = "law day of "
_ROUTE: Final = "route "


def reading_name(conclusion: str) -> str:
    """Name the case-wide choice between two readings of a conclusion."""
    return _READING + conclusion


def no_law_name(conclusion: str) -> str:
    """Name the value a conclusion takes where no text is in force."""
    return _NO_LAW + conclusion


def law_day_name(date_name: str) -> str:
    """Name the day on which a governing date selects the law."""
    return _LAW_DAY + date_name


def route_name(code: str) -> str:
    """Name the truth of a route of coverage, as if it were a conclusion."""
    return _ROUTE + code


def is_choice_of_law(name: str) -> bool:
    """Whether a name is a choice of the evaluator's own, not a fact anyone can look up."""
    return name.startswith((_READING, _NO_LAW))


def readings_of(texts: tuple[Rule, ...]) -> tuple[str, ...]:
    """List the readings of a conclusion in order of writing; empty where the law is settled."""
    return tuple(dict.fromkeys(text.reading for text in texts if text.reading is not None))


@dataclass(frozen=True)
class Names:
    """Facts, rules (routes among them) and parameters by name, and who the members are."""

    catalog: Catalog
    rulebook: Rulebook
    rules: Mapping[str, tuple[Rule, ...]]
    members: Mapping[Axis, tuple[Member, ...]]

    def fact(self, name: str) -> FactDefinition | None:
        """Look a fact up."""
        return self.catalog.facts.get(name)

    def texts(self, name: str) -> tuple[Rule, ...]:
        """List the texts of a conclusion; empty for any other name."""
        return self.rules.get(name, ())

    def parameter(self, name: str) -> Parameter | None:
        """Look a parameter up."""
        return self.rulebook.parameters.get(name)

    def axis(self, name: str) -> Axis:
        """Say on which axis a fact, conclusion, parameter or own name lives."""
        if name in self.catalog.facts:
            return self.catalog.facts[name].axis
        if name in self.rules:
            return self.rules[name][0].per
        if name in self.rulebook.parameters:
            governed_by = self.rulebook.parameters[name].governed_by
            return Axis.case if governed_by is None else self.axis(governed_by)
        if name.startswith(_LAW_DAY):
            return self.axis(name.removeprefix(_LAW_DAY))
        if name.startswith(_NO_LAW):
            return self.axis(name.removeprefix(_NO_LAW))
        return Axis.case

    def unit(self, name: str) -> Unit:
        """Say how a name's column is encoded."""
        if name in self.catalog.facts:
            return self.catalog.facts[name].unit
        if name in self.rules:
            return self.rules[name][0].unit
        if name in self.rulebook.parameters:
            return self.rulebook.parameters[name].unit
        if name.startswith(_LAW_DAY):
            return Unit.date
        if name.startswith(_NO_LAW):
            return self.unit(name.removeprefix(_NO_LAW))
        return Unit.choice

    def guards(self, name: str) -> tuple[str, ...]:
        """List the truths without which a fact does not exist, nearest first."""
        found: list[str] = []
        definition = self.fact(name)
        while definition is not None and definition.exists_when is not None:
            if definition.exists_when in found:
                break
            found.append(definition.exists_when)
            definition = self.fact(definition.exists_when)
        return tuple(found)

    def label(self, name: str, member: int) -> str:
        """Name a member for people: a person, a loan, or both; empty for the case."""
        axis = self.axis(name)
        listed = self.members.get(axis, ())
        if axis is Axis.case or member >= len(listed):
            return ""
        return listed[member].label

    def sources(
        self, reader: Axis, member: int, source: Axis, reduction: Reduction | None
    ) -> tuple[int, ...]:
        """List the members of ``source`` that one member of ``reader`` reads.

        Without a reduction it is one member; with one, all that belong to the reader.
        """
        if source is Axis.case:
            return (0,)
        if reduction is None:
            return (self._seen(reader, member, source),)
        if source is Axis.person_debt:
            return self._pairs(reader, member, reduction)
        everyone = tuple(range(len(self.members.get(source, ()))))
        return everyone[:1] if reduction == "foreclosed_loan" else everyone

    def _pairs(self, reader: Axis, member: int, reduction: Reduction) -> tuple[int, ...]:
        """List the pairs of a person, of a loan (a pair reads those of its loan), or all."""
        own = self.members[reader][member]
        person = own.index if reader is Axis.person else own.person
        loan = own.index if reader is Axis.loan else own.loan
        found = self.members.get(Axis.person_debt, ())
        if reduction == "foreclosed_loan":
            found = tuple(pair for pair in found if pair.person == person and pair.loan == 0)
        elif reader is Axis.person:
            found = tuple(pair for pair in found if pair.person == person)
        elif reader is not Axis.case:
            found = tuple(pair for pair in found if pair.loan == loan)
        return tuple(pair.index for pair in found)

    def _seen(self, reader: Axis, member: int, source: Axis) -> int:
        if reader is source:
            return member
        pair = self.members[reader][member]
        return (pair.person if source is Axis.person else pair.loan) or 0

    def cell_sources(self, rule: Rule, member: int, name: str) -> tuple[CellKey, ...]:
        """List the cells one member of a rule reads under one name."""
        axis = self.axis(name)
        return tuple((name, m) for m in self.sources(rule.per, member, axis, rule.across.get(name)))


def join_names(
    catalog: Catalog, rulebook: Rulebook, members: Mapping[Axis, tuple[Member, ...]]
) -> Names:
    """Join catalog, rulebook and members; each route of coverage becomes a truth of its own."""
    rules = dict(rulebook.rules)
    for route in rulebook.routes:
        name = route_name(route.code)
        rules[name] = (_route_rule(name, route.function, route.reads, route.per),)
    return Names(catalog, rulebook, rules, members)


def _route_rule(name: str, function: RuleFunction, reads: tuple[str, ...], per: Axis) -> Rule:
    return Rule(
        conclusion=name,
        function=function,
        reads=reads,
        per=per,
        unit=Unit.truth,
        citation=Citation(text="", basis="primary", confidence="high", checked_on=""),
        in_force_from=None,
        in_force_to=None,
        governed_by=None,
        directions={},
        across={},
    )


def orders_loans(rule: Rule) -> bool:
    """Whether the rule reads the loans as one matrix in order of priority."""
    return "in_priority_order" in rule.across.values()
