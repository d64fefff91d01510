"""Who is who: names as printed, linked to the persons of the case.

A mention is linked to one person only where nothing else could be meant. Otherwise it stays
unlinked and every person it may mean is a candidate; the claim then widens each of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from stillowe.facts.names import (
    PersonName,
    certainly_same,
    folded,
    in_normal_case,
    is_institution,
    is_nobody,
    is_weak,
    kind_by_name,
    nearly_same,
    parts_of,
    possibly_same,
)
from stillowe.values.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Naming:
    """One printed name and where it stands.

    ``papers`` are the hashes of the papers that print it. ``obliges`` is true where a claim
    says this name signed, guaranteed, is asked for a deficiency or has one entered: then even
    a bank or an association is one who can owe. ``typed`` marks a name the user typed.
    """

    printed: str
    papers: frozenset[str] = frozenset()
    obliges: bool = False
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Whom a printed name means: ``certain`` persons, and others it ``may`` mean as well."""

    certain: tuple[int, ...] = ()
    may: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class People:
    """The persons of the case, in order of index, and what each printed name means.

    ``kinds`` are ``person``, ``company``, ``trust`` or ``estate``, judged by name. A printed
    name without a link is that of nobody who can owe: a lender, an unknown owner.
    """

    labels: tuple[str, ...]
    kinds: tuple[str, ...]
    links: Mapping[str, Link]
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class _Person:
    """One person while the names are being linked."""

    names: tuple[PersonName, ...]
    printed: list[str]
    papers: set[str] = field(default_factory=set)
    declared: str = ""

    def label(self) -> str:
        """Return the name as declared, else the fullest form, capitals in normal case."""
        return self.declared or in_normal_case(
            min(
                self.printed,
                key=lambda text: (-len(parts_of(text)[0].middle), text.isupper(), text),
            )
        )


def link_people(namings: Iterable[Naming], declared: Sequence[str] = ()) -> People:
    """Link printed names to persons.

    ``declared`` are the people of the case as the user lists them, in the user's order; two
    declared persons of one name stay two, and no mention can be certain between them. Other
    persons follow in order of their names, so the order of papers does not matter.
    """
    known = {naming.printed: naming for naming in namings if _can_owe(naming)}
    known.update({name: Naming(name, typed=True) for name in declared if name not in known})
    listed = [name for name in declared if not is_weak(parts_of(name)[0])]
    strong = _with_aliases({n: parts_of(n) for n in known if not is_weak(parts_of(n)[0])})
    ambiguous = _ambiguous(strong) - set(listed)
    persons = _persons(strong, ambiguous, known, listed)
    links: dict[str, Link] = {}
    for printed in _uncertain_first_declared(known, persons, declared):
        links[printed] = _link_uncertain(known[printed], persons, printed in declared)
    near = _near_pairs(persons)
    for printed in known:
        if printed not in links:
            owners = tuple(i for i, person in enumerate(persons) if printed in person.printed)
            one = len(owners) == 1
            links[printed] = Link(owners, near.get(owners[0], ())) if one else Link((), owners)
    return _settled(persons, links, near)


def _uncertain_first_declared(
    known: Mapping[str, Naming], persons: Sequence[_Person], declared: Sequence[str]
) -> list[str]:
    """Return the names not yet with a person: those the user lists first, then by name."""
    placed = {printed for person in persons for printed in person.printed}
    return sorted(set(known) - placed, key=lambda name: (name not in declared, _name_order(name)))


def _link_uncertain(naming: Naming, persons: list[_Person], declared: bool) -> Link:
    """Link one weak or ambiguous name; where nobody fits, it is a person of its own."""
    names = parts_of(naming.printed)
    candidates = _candidates(names, persons)
    if not candidates:
        label = naming.printed if declared else ""
        persons.append(_Person(names, [naming.printed], set(naming.papers), label))
        return Link((len(persons) - 1,))
    alone = len(candidates) == 1
    if alone and (naming.typed or names[0] in persons[candidates[0]].names):
        return Link(candidates)
    return Link((), candidates)


def _settled(
    persons: Sequence[_Person], links: Mapping[str, Link], near: Mapping[int, tuple[int, ...]]
) -> People:
    labels = _distinct([person.label() for person in persons])
    kinds = tuple(kind_by_name(person.printed[0]) for person in persons)
    findings = (
        *_same_name_findings(persons, labels),
        *(
            Finding("person.maybe_same", Severity.warning, _pair(labels[one], labels[other]))
            for one in sorted(near)
            for other in near[one]
            if one < other
        ),
        *(
            Finding(
                "person.unlinked",
                Severity.warning,
                {"name": printed, "candidates": "; ".join(labels[index] for index in link.may)},
            )
            for printed, link in sorted(links.items())
            if not link.certain
        ),
    )
    return People(labels, kinds, dict(sorted(links.items())), findings)


def _can_owe(naming: Naming) -> bool:
    if not naming.printed.strip() or is_nobody(naming.printed):
        return False
    if naming.obliges or naming.typed:
        return True
    return not is_institution(naming.printed) and kind_by_name(naming.printed) != "company"


def _with_aliases(
    strong: Mapping[str, tuple[PersonName, ...]],
) -> dict[str, tuple[PersonName, ...]]:
    """Give a name every alias that another printed name says it has."""
    told = {printed: names for printed, names in sorted(strong.items()) if len(names) > 1}
    joined = dict(strong)
    for names in told.values():
        for printed, own in strong.items():
            if _same(own, names):
                joined[printed] = tuple(dict.fromkeys((*joined[printed], *names)))
    return joined


def _same(one: tuple[PersonName, ...], other: tuple[PersonName, ...]) -> bool:
    return any(certainly_same(first, second) for first in one for second in other)


def _ambiguous(strong: Mapping[str, tuple[PersonName, ...]]) -> frozenset[str]:
    """Return the names that fit two names which do not fit each other (Jr. and Sr.)."""
    fits = {
        printed: [other for other in strong if other != printed and _same(names, strong[other])]
        for printed, names in strong.items()
    }
    return frozenset(
        printed
        for printed, others in fits.items()
        if any(not _same(strong[one], strong[two]) for one, two in combinations(others, 2))
    )


def _persons(
    strong: Mapping[str, tuple[PersonName, ...]],
    ambiguous: frozenset[str],
    known: Mapping[str, Naming],
    declared: Sequence[str],
) -> list[_Person]:
    persons = [_Person(strong[name], [name], declared=name) for name in declared]
    for printed in sorted(set(strong) - set(declared) - ambiguous, key=_name_order):
        matching = [person for person in persons if _same(person.names, strong[printed])]
        if len(matching) == 1:
            _join(matching[0], printed, strong[printed])
        elif not matching:
            persons.append(_Person(strong[printed], [printed]))
        else:
            # Two declared persons share the name: each carries it, none for certain.
            for person in matching:
                person.printed.append(printed)
    for person in persons:
        for printed in person.printed:
            if printed in known:
                person.papers |= known[printed].papers
    return persons


def _join(person: _Person, printed: str, names: tuple[PersonName, ...]) -> None:
    person.printed.append(printed)
    person.names = (*person.names, *(name for name in names if name not in person.names))


def _name_order(printed: str) -> tuple[str, str, str]:
    name = parts_of(printed)[0]
    return name.family, name.given, folded(printed)


def _candidates(names: tuple[PersonName, ...], persons: Sequence[_Person]) -> tuple[int, ...]:
    return tuple(
        index
        for index, person in enumerate(persons)
        if any(possibly_same(one, other) for one in names for other in person.names)
    )


def _near_pairs(persons: Sequence[_Person]) -> dict[int, tuple[int, ...]]:
    """Return persons whose names nearly agree and who never stand in one paper together."""
    near: dict[int, list[int]] = {}
    for one, other in combinations(range(len(persons)), 2):
        first, second = persons[one], persons[other]
        apart = not (first.papers & second.papers) and not (first.declared and second.declared)
        if apart and any(nearly_same(a, b) for a in first.names for b in second.names):
            near.setdefault(one, []).append(other)
            near.setdefault(other, []).append(one)
    return {index: tuple(others) for index, others in near.items()}


def _distinct(labels: Sequence[str]) -> tuple[str, ...]:
    """Number labels that are used twice, so that two people of one name can be told apart."""
    seen: dict[str, int] = {}
    told_apart = []
    for label in labels:
        seen[label] = seen.get(label, 0) + 1
        told_apart.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return tuple(told_apart)


def _pair(one: str, other: str) -> dict[str, str | int | bool]:
    return {"first": one, "second": other}


def _same_name_findings(persons: Sequence[_Person], labels: Sequence[str]) -> tuple[Finding, ...]:
    return tuple(
        Finding("person.same_name", Severity.warning, _pair(labels[one], labels[other]))
        for one, other in combinations(range(len(persons)), 2)
        if any(
            (a.family, a.given) == (b.family, b.given)
            for a in persons[one].names
            for b in persons[other].names
        )
    )
