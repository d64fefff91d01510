"""Claims that cannot all be: the smallest clashing set of each, and the relations they break.

Only what somebody says is tested; what is unknown, presumed or not yet never clashes. A
clash is found by tightening what each fact can be until one has nothing left, and made
smallest by leaving facts out one at a time for as long as the clash remains.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from stillowe.facts.definitions import Catalog, Relation
from stillowe.facts.sheet import Fact, Member
from stillowe.facts.weighing import Key
from stillowe.papers.claims import Claim, PaperSource
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, FactName

Domain = tuple[int, ...] | range
"""What a fact can still be: listed values, or every whole number of a range."""


@dataclass(frozen=True, slots=True)
class _Bond:
    """One relation between two facts of particular members."""

    relation: Relation
    first: Key
    second: Key


@dataclass(frozen=True, slots=True)
class Clashes:
    """The names of the relations to drop, a finding for each clash, and the facts that clash."""

    dropped: tuple[str, ...]
    findings: tuple[Finding, ...]
    keys: frozenset[Key]


def contradictions(
    facts: Mapping[Key, Fact], catalog: Catalog, members: Mapping[Axis, tuple[Member, ...]]
) -> Clashes:
    """Find every clash among what is said, and what goes without saying then."""
    bonds = [bond for bond in _bonds(catalog, members) if _binds(bond, facts)]
    stated = {key for key, fact in facts.items() if fact.claims and not fact.presumed}
    full = {key: _admissible(key, catalog) for bond in bonds for key in (bond.first, bond.second)}
    of_claims = [bond for bond in bonds if not _is_stage(bond.first)]
    dropped: set[str] = set()
    findings: list[Finding] = []
    clashing: set[Key] = set()
    while (clash := _smallest_clash(_live(of_claims, dropped), facts, full, stated)) is not None:
        keys, broken = clash
        dropped |= {bond.relation.name for bond in broken}
        clashing |= set(keys)
        findings.append(_finding(keys, broken, facts))
    # The stage is derived from claims that may clash: what it breaks then goes without saying.
    while (clash := _smallest_clash(_live(bonds, dropped), facts, full, stated)) is not None:
        dropped |= {bond.relation.name for bond in clash[1]}
    return Clashes(tuple(sorted(dropped)), tuple(findings), frozenset(clashing))


def _live(bonds: Sequence[_Bond], dropped: Collection[str]) -> list[_Bond]:
    return [bond for bond in bonds if bond.relation.name not in dropped]


def _bonds(catalog: Catalog, members: Mapping[Axis, tuple[Member, ...]]) -> list[_Bond]:
    bonds: list[_Bond] = []
    for relation in catalog.relations:
        if len(relation.reads) == 2:
            first, second = relation.reads
            bonds.extend(
                _Bond(
                    relation,
                    (first, _index(first, member, catalog)),
                    (second, _index(second, member, catalog)),
                )
                for member in members[relation.per]
            )
    return bonds


def _index(name: str, member: Member, catalog: Catalog) -> int:
    """Return the member of the fact's own axis that ``member`` stands with."""
    axis = catalog.facts[name].axis
    if axis is member.axis:
        return member.index
    if axis is Axis.person and member.person is not None:
        return member.person
    return member.loan if axis is Axis.loan and member.loan is not None else 0


def _binds(bond: _Bond, facts: Mapping[Key, Fact]) -> bool:
    """Whether every truth the relation hangs on certainly holds."""
    member = max(bond.first[1], bond.second[1])
    return all(
        (facts.get((name, member)) or facts[name, 0]).values == (1,)
        for name in bond.relation.exists
    )


def _admissible(key: Key, catalog: Catalog) -> Domain:
    definition = catalog.facts[key[0]]
    return range(definition.low, definition.high + 1)


def _smallest_clash(
    bonds: Sequence[_Bond],
    facts: Mapping[Key, Fact],
    full: Mapping[Key, Domain],
    stated: Collection[Key],
) -> tuple[list[Key], list[_Bond]] | None:
    """Return the fewest facts and relations that still clash, or ``None`` where none do."""
    given = {key: _domain(facts[key]) for key in full if key in stated or _is_stage(key)}
    if _possible(bonds, {**full, **given}):
        return None
    kept = dict(given)
    for key in sorted(given):
        without = {other: domain for other, domain in kept.items() if other != key}
        if not _is_stage(key) and not _possible(bonds, {**full, **without}):
            kept = without
    broken = list(bonds)
    for bond in bonds:
        fewer = [other for other in broken if other is not bond]
        if not _possible(fewer, {**full, **kept}):
            broken = fewer
    touched = {key for bond in broken for key in (bond.first, bond.second)}
    return sorted(key for key in kept if key in touched and not _is_stage(key)), broken


def _is_stage(key: Key) -> bool:
    return key[0] == FactName.stage_reached


def _domain(fact: Fact) -> Domain:
    if fact.interval is not None:
        return range(fact.interval[0], fact.interval[1] + 1)
    return fact.values


def _possible(bonds: Sequence[_Bond], domains: Mapping[Key, Domain]) -> bool:
    """Tighten until nothing changes; whether every fact still has something it can be."""
    left = dict(domains)
    changed = True
    while changed:
        changed = False
        for bond in bonds:
            before = (left[bond.first], left[bond.second])
            after = _tightened(bond.relation, *before)
            if not len(after[0]) or not len(after[1]):
                return False
            if after != before:
                left[bond.first], left[bond.second] = after
                changed = True
    return True


def _tightened(relation: Relation, first: Domain, second: Domain) -> tuple[Domain, Domain]:
    if relation.kind == "order":
        return _at_most(first, second[-1]), _at_least(second, first[0])
    pairs = list(product(first, second))
    left, right = np.array(pairs).T
    holding = relation.function(left, right)
    kept = [pair for pair, holds in zip(pairs, holding.tolist(), strict=True) if holds]
    return (
        tuple(value for value in first if any(value == one for one, _ in kept)),
        tuple(value for value in second if any(value == other for _, other in kept)),
    )


def _at_most(domain: Domain, limit: int) -> Domain:
    if isinstance(domain, range):
        return range(domain.start, min(domain.stop, limit + 1))
    return tuple(value for value in domain if value <= limit)


def _at_least(domain: Domain, limit: int) -> Domain:
    if isinstance(domain, range):
        return range(max(domain.start, limit), domain.stop)
    return tuple(value for value in domain if value >= limit)


def _finding(keys: Sequence[Key], broken: Sequence[_Bond], facts: Mapping[Key, Fact]) -> Finding:
    claims = [claim for key in keys for claim in facts[key].claims]
    return Finding(
        "fact.contradiction",
        Severity.danger,
        {
            "facts": ", ".join(name for name, _ in keys),
            "relations": ", ".join(sorted({bond.relation.name for bond in broken})),
        },
        tuple(dict.fromkeys(_spans(claims))),
    )


def _spans(claims: Sequence[Claim]) -> list[Span]:
    return [claim.source.span for claim in claims if isinstance(claim.source, PaperSource)]
