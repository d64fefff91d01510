"""Claims linked to the members they are about, each encoded as its column is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from stillowe.facts.definitions import Catalog, FactDefinition
from stillowe.facts.encoding import encode, why_impossible
from stillowe.facts.loans import Loans, loan_called
from stillowe.facts.people import Link, Naming, People
from stillowe.facts.sheet import Member, SetAside
from stillowe.papers.claims import Claim, PaperSource
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import Axis, FactName, Unit

RULED_DEFICIENCY: Final = "deficiency_entered_cents"
"""The conclusion an order's money judgment against a person rules on."""

_OBLIGES: Final = frozenset(
    {
        FactName.signed_note,
        FactName.guaranteed_debt,
        FactName.assumed_debt,
        FactName.deficiency_asked_against,
        FactName.order_enters_personal_judgment,
        RULED_DEFICIENCY,
    }
)
_UNIT_OF_ARGUMENT: Final = {
    Unit.cents: "stated_cents",
    Unit.date: "stated_date",
    Unit.rate: "stated_rate",
}


@dataclass(frozen=True, slots=True)
class Linked:
    """One claim about one member. A ``doubtful`` one widens and never settles."""

    claim: Claim
    name: str
    member: int
    value: int
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Gathering:
    """Everything the claims say, linked; ``rulings`` are claims on conclusions."""

    facts: tuple[Linked, ...]
    rulings: tuple[Linked, ...]
    texts: Mapping[tuple[str, int], tuple[Claim, ...]]
    set_aside: tuple[SetAside, ...]
    findings: tuple[Finding, ...]


def paper_of(claim: Claim) -> str:
    """Return the hash of the paper a claim comes from, or ``""`` for what a person typed."""
    return claim.source.span.sha256 if isinstance(claim.source, PaperSource) else ""


def order_of(claim: Claim) -> tuple[str, str, str, str, str, str]:
    """Return a key that sorts claims the same way whatever order they arrived in."""
    where = ""
    if isinstance(claim.source, PaperSource):
        where = f"{claim.source.span.page:06}{claim.source.span.boxes!r}{claim.source.span.quote}"
    return (
        claim.name,
        paper_of(claim),
        where,
        f"{claim.about.person}\n{claim.about.loan}",
        repr(claim.value),
        repr((claim.source, claim.reader, claim.confidence)),
    )


def namings(claims: Iterable[Claim]) -> tuple[Naming, ...]:
    """Return every printed or typed name of a person, with the papers that print it."""
    papers: dict[str, set[str]] = {}
    obliged: set[str] = set()
    for claim in claims:
        name = claim.about.person.strip()
        if name:
            papers.setdefault(name, set()).add(paper_of(claim))
            if claim.name in _OBLIGES and claim.value not in (False, 0):
                obliged.add(name)
    return tuple(
        Naming(name, frozenset(found - {""}), name in obliged, "" in found)
        for name, found in sorted(papers.items())
    )


def members_of(people: People, loans: Loans) -> Mapping[Axis, tuple[Member, ...]]:
    """Return the members of every axis; a person and a loan join in order of person."""
    persons = tuple(Member(Axis.person, i, label) for i, label in enumerate(people.labels))
    debts = tuple(Member(Axis.loan, i, label) for i, label in enumerate(loans.labels))
    pairs = tuple(
        Member(
            Axis.person_debt,
            person.index * len(debts) + debt.index,
            f"{person.label} / {debt.label}",
            person=person.index,
            loan=debt.index,
        )
        for person in persons
        for debt in debts
    )
    return MappingProxyType(
        {
            Axis.case: (Member(Axis.case, 0, "case"),),
            Axis.person: persons,
            Axis.loan: debts,
            Axis.person_debt: pairs,
        }
    )


@dataclass(frozen=True, slots=True)
class Linker:
    """Links claims, given who is who and which loan is which.

    ``in_doubt`` are hashes of papers whose claims may widen and never settle.
    """

    catalog: Catalog
    people: People
    loans: Loans
    in_doubt: frozenset[str]
    today: int

    def link(self, claims: Sequence[Claim]) -> Gathering:
        """Link every claim; one that cannot be used is set aside with the reason."""
        facts: list[Linked] = []
        rulings: list[Linked] = []
        texts: dict[tuple[str, int], list[Claim]] = {}
        aside: list[SetAside] = []
        findings: list[Finding] = []
        for claim in claims:
            definition = self.catalog.facts.get(claim.name)
            if definition is None:
                self._rule(claim, rulings, aside, findings)
            elif not definition.affects_law:
                texts.setdefault((claim.name, 0), []).append(claim)
            else:
                self._state(claim, definition, facts, aside, findings)
        frozen = {key: tuple(found) for key, found in sorted(texts.items())}
        return Gathering(tuple(facts), tuple(rulings), frozen, tuple(aside), tuple(findings))

    def _state(
        self,
        claim: Claim,
        definition: FactDefinition,
        facts: list[Linked],
        aside: list[SetAside],
        findings: list[Finding],
    ) -> None:
        value = encode(definition, claim.value)
        reason = "wrong_kind_of_value"
        if value is not None:
            reason = why_impossible(definition, value, self.today) or ""
        if value is None or reason:
            aside.append(SetAside(claim, "fact.impossible"))
            findings.append(impossible(claim, definition, reason))
            return
        found = self._members(claim, definition.axis)
        if not found:
            aside.append(SetAside(claim, "person.cannot_owe"))
        facts.extend(
            Linked(claim, claim.name, member, value, doubtful) for member, doubtful in found
        )

    def _rule(
        self,
        claim: Claim,
        rulings: list[Linked],
        aside: list[SetAside],
        findings: list[Finding],
    ) -> None:
        if not claim.ruling or isinstance(claim.value, str):
            aside.append(SetAside(claim, "fact.unknown_name"))
            findings.append(Finding("fact.unknown_name", Severity.warning, {"name": claim.name}))
            return
        found = self._members(claim, claim.about.axis)
        if not found:
            aside.append(SetAside(claim, "person.cannot_owe"))
        rulings.extend(
            Linked(claim, claim.name, member, int(claim.value), doubtful)
            for member, doubtful in found
        )

    def _members(self, claim: Claim, axis: Axis) -> tuple[tuple[int, bool], ...]:
        """Return each member a claim may be about, and whether that is in doubt."""
        unsure = claim.confidence < 1 or paper_of(claim) in self.in_doubt
        links = {
            Axis.case: Link((0,)),
            Axis.person: self._person(claim),
            Axis.loan: self._loan(claim),
            Axis.person_debt: self._pair(self._person(claim), self._loan(claim)),
        }
        link = links[axis]
        certain = tuple((member, unsure) for member in link.certain)
        return (*certain, *((member, True) for member in link.may))

    def _person(self, claim: Claim) -> Link:
        name = claim.about.person.strip()
        if name:
            return self.people.links.get(name, Link())
        return Link((), tuple(range(len(self.people.labels))))

    def _loan(self, claim: Claim) -> Link:
        return self.loans.links.get((paper_of(claim), loan_called(claim.about.loan)), Link((0,)))

    def _pair(self, person: Link, loan: Link) -> Link:
        count = len(self.loans.labels)
        certain = tuple(p * count + d for p in person.certain for d in loan.certain)
        every = (
            p * count + d
            for p in (*person.certain, *person.may)
            for d in (*loan.certain, *loan.may)
        )
        return Link(certain, tuple(member for member in every if member not in certain))


def impossible(claim: Claim, definition: FactDefinition, reason: str) -> Finding:
    """Return the finding that a stated value cannot be, with the value in its own unit."""
    arguments: dict[str, str | int | bool] = {"fact": claim.name, "reason": reason}
    key = _UNIT_OF_ARGUMENT.get(definition.unit, "stated_text")
    typed = isinstance(claim.value, int) and key != "stated_text"
    arguments[key if typed else "stated_text"] = claim.value if typed else str(claim.value)
    where = (claim.source.span,) if isinstance(claim.source, PaperSource) else ()
    return Finding("fact.impossible", Severity.warning, arguments, where)
