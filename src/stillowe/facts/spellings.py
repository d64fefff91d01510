"""The names under which the papers of a case print each of its people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from stillowe.facts.linking import namings
from stillowe.facts.names import certainly_same, parts_of
from stillowe.facts.people import link_people
from stillowe.papers.claims import Claim
from stillowe.papers.paper import Paper
from stillowe.values.clauses import Party

_MAY_OWE: Final = frozenset({Party.borrower, Party.guarantor})


def spellings_of(
    papers: Sequence[Paper], answers: Iterable[Claim], declared: Sequence[str] = ()
) -> Mapping[str, tuple[str, ...]]:
    """Return for each person, by label, every name that surely means this person and nobody else.

    The label itself is left out. A name that could be two people's is nobody's spelling.
    """
    claims = [*answers, *(claim for paper in papers for claim in paper.claims)]
    people = link_people(namings(claims), declared)
    found: dict[str, list[str]] = {label: [] for label in people.labels}
    for printed, link in people.links.items():
        if len(link.certain) == 1 and not link.may:
            found[people.labels[link.certain[0]]].append(printed)
    for name in _named_in_clauses(papers):
        fitting = [
            label for label, known in found.items() if any(_same(name, k) for k in (label, *known))
        ]
        if len(fitting) == 1:
            found[fitting[0]].append(name)
    return {
        label: tuple(name for name in dict.fromkeys(names) if name != label)
        for label, names in found.items()
    }


def _named_in_clauses(papers: Iterable[Paper]) -> Iterable[str]:
    """Yield the people whom the sentences of the papers call borrowers or guarantors."""
    return (name for paper in papers for name, part in paper.clauses.roles if part in _MAY_OWE)


def _same(one: str, other: str) -> bool:
    return any(certainly_same(a, b) for a in parts_of(one) for b in parts_of(other))
