"""Who of a paper is meant: the people asked about, and whom one frame reaches.

Two people are never taken for one. Where it is not certain that the paper speaks of the person,
a release does not reach them, and a reservation does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum, auto
from typing import Final

from stillowe.facts.names import (
    PersonName,
    certainly_same,
    is_weak,
    kind_by_name,
    nearly_same,
    parts_of,
    possibly_same,
)
from stillowe.facts.releases.outcome import AskedPerson, Naming, PersonInPaper
from stillowe.papers.frames import Frame, PaperClauses
from stillowe.values.clauses import Party

BORROWER_SIDE: Final = frozenset({Party.borrower, Party.guarantor})
_MAY_BE_ASKED: Final = BORROWER_SIDE | {Party.unknown, Party.other, Party.both}

_ALL_LIABLE: Final = re.compile(
    r"\b(?:all|any|every|each|and)(?: and all| and every| one| other| of the)* (?:other )?"
    r"(?:persons?|part(?:y|ies)|people|obligors?|makers?|guarantors?|endorsers?|entit(?:y|ies)"
    r"|individuals?|one|defendants?)"
    r"(?: (?:who|that|which|is|are|or|and|parties|party|may|be|entit\w+|now|hereafter|otherwise"
    r"|personally|jointly|severally|primarily|secondarily)){0,8}"
    r" (?:liable|obligated|bound|responsible|obliged|answerable|owing)\b"
    r"|\b(?:anyone|anybody|everyone|everybody|whoever)(?: else)?(?: \w+){0,3}"
    r" (?:liable|obligated|bound|responsible|obliged|owes?)\b",
    re.IGNORECASE,
)
_TAKEN_OUT: Final = re.compile(
    r"\b(?:no|not|nor|never|neither|except|excluding|other than|but not|without|none|save)\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)


class Reach(StrEnum):
    """Whether a frame reaches a person."""

    by_name = auto()
    by_part = auto()
    all_liable = auto()
    unsure = auto()
    excepted = auto()
    another = auto()
    """It reaches somebody else."""


def place_of(asked: AskedPerson, paper: PaperClauses) -> PersonInPaper:
    """Return how ``paper`` speaks of somebody asked about."""
    printed = tuple(_printed_people(paper))
    if not printed:
        return PersonInPaper(asked, Naming.names_nobody, (), Party.unknown)
    names = _names_of(asked)
    sure = [(name, part) for name, part in printed if _any_pair(certainly_same, names, name)]
    full = [one for one in sure if not all(is_weak(part) for part in parts_of(one[0]))]
    if full and not all(is_weak(name) for name in names):
        return _placed(asked, Naming.by_name, full)
    fitting = sure or [one for one in printed if _any_pair(possibly_same, names, one[0])]
    if all(is_weak(name) for name in names) and fitting:
        alone = len(_groups(name for name, _ in fitting)) == 1
        return _placed(asked, Naming.by_first_name if alone else Naming.ambiguous, fitting)
    if fitting:
        return _placed(asked, Naming.nearly, fitting)
    near = [one for one in printed if _any_pair(nearly_same, names, one[0])]
    if not near and not any(part in BORROWER_SIDE and _is_person(n) for n, part in paper.roles):
        # Names in single sentences do not tell whom the paper is for.
        return PersonInPaper(asked, Naming.names_nobody, (), Party.unknown)
    return _placed(asked, Naming.nearly if near else Naming.not_named, near)


def speaks_of_all_liable(frame: Frame) -> bool:
    """Whether the words reach every person liable, whoever they are."""
    words = frame.whom_words or ""
    if not _ALL_LIABLE.search(words):
        words = frame.quote
    found = _ALL_LIABLE.search(words)
    return found is not None and not _TAKEN_OUT.search(words[: found.start()])


def reach_of(frame: Frame, person: PersonInPaper) -> Reach:
    """Return whether what ``frame`` does is done to ``person``."""
    if _among(frame.excepted, person) or (not frame.named and _part_excepted(frame, person)):
        return Reach.excepted
    if person.is_certain and _among(frame.named, person):
        return Reach.by_name
    if speaks_of_all_liable(frame):
        return Reach.all_liable if _may_owe(person) else Reach.unsure
    if frame.named:
        return Reach.another if _names_somebody(frame.named) else Reach.unsure
    return _reach_by_part(frame.whom, person)


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace(".", " ").replace(",", " ").split())


def names_only_others(frame: Frame, person: PersonInPaper, paper: PaperClauses) -> bool:
    """Whether the sentence names people of the paper, and not this one."""
    words = _plain(frame.quote)
    there = [name for name, _ in _printed_people(paper) if _plain(name) in words]
    return bool(there) and not _among(there, person)


def _reach_by_part(whom: Party, person: PersonInPaper) -> Reach:
    if person.naming is Naming.names_nobody:
        return Reach.unsure if whom is Party.guarantor else Reach.by_part
    if not person.is_certain:
        return Reach.unsure
    if whom in (Party.both, Party.unknown) or whom not in BORROWER_SIDE:
        if person.part is Party.guarantor:
            # "The note is cancelled" says nothing of a guaranty; "each party" takes it in.
            return Reach.by_part if whom is Party.both else Reach.unsure
        return Reach.by_part if person.part is Party.borrower else Reach.unsure
    if person.part is whom:
        return Reach.by_part
    return Reach.another if person.part in BORROWER_SIDE else Reach.unsure


def _may_owe(person: PersonInPaper) -> bool:
    return person.is_certain or person.naming is Naming.names_nobody


def _printed_people(paper: PaperClauses) -> Iterator[tuple[str, Party]]:
    """Yield the people a paper names who may owe, roles first, each name once."""
    seen: dict[str, Party] = {}
    for printed, part in paper.roles:
        # An address printed on the line of a name is no part of it.
        name = _HOUSE_NUMBER.split(printed)[0]
        if part in _MAY_BE_ASKED and _is_person(name):
            seen.setdefault(name, part)
    for frame in paper.frames:
        for name in (*frame.named, *frame.excepted):
            if _is_person(name) and not any(_same(name, other) for other in seen):
                seen.setdefault(name, frame.whom if frame.whom in BORROWER_SIDE else Party.unknown)
    yield from seen.items()


_HOUSE_NUMBER: Final = re.compile(r",?\s+\d")


def _is_person(name: str) -> bool:
    return name.startswith("[") or kind_by_name(name) in ("person", "trust", "estate")


def _placed(asked: AskedPerson, naming: Naming, printed: list[tuple[str, Party]]) -> PersonInPaper:
    parts = [part for _, part in printed if part in BORROWER_SIDE]
    one_part = parts[0] if len(set(parts)) == 1 else Party.unknown
    if len(set(parts)) > 1:
        # Borrower and guarantor at once: as a borrower the person is reached by more words.
        one_part = Party.borrower
    return PersonInPaper(asked, naming, tuple(name for name, _ in printed), one_part)


def _names_of(asked: AskedPerson) -> tuple[PersonName, ...]:
    return tuple(name for printed in (asked.name, *asked.aliases) for name in parts_of(printed))


def _any_pair(
    same: Callable[[PersonName, PersonName], bool], names: Iterable[PersonName], printed: str
) -> bool:
    return any(same(one, other) for one in names for other in parts_of(printed))


def _same(one: str, other: str) -> bool:
    return any(certainly_same(a, b) for a in parts_of(one) for b in parts_of(other))


def _groups(names: Iterable[str]) -> list[str]:
    """Return one name for each different person; a short form goes with the one it fits."""
    full = sorted(set(names), key=lambda name: -len(name.split()))
    kept: list[str] = []
    for name in full:
        short = all(is_weak(part) for part in parts_of(name))
        if any(_same(name, other) or (short and _fits(name, other)) for other in kept):
            continue
        kept.append(name)
    return kept


def _fits(short: str, other: str) -> bool:
    return any(possibly_same(a, b) for a in parts_of(short) for b in parts_of(other))


def _among(names: Iterable[str], person: PersonInPaper) -> bool:
    """Whether one of ``names`` is one of the person's printed names, or surely short for it."""
    known = (*person.printed, person.asked.name)
    return any(
        _same(name, one) or (all(is_weak(part) for part in parts_of(name)) and _fits(name, one))
        for name in names
        for one in known
    )


def _names_somebody(names: Iterable[str]) -> bool:
    return any(_is_person(name) for name in names)


_EXCEPTED_PARTS: Final = (
    (Party.guarantor, re.compile(r"\bguarantors?\b", re.IGNORECASE)),
    (Party.borrower, re.compile(r"\b(?:co-?)?borrowers?\b|\bmakers?\b", re.IGNORECASE)),
)


def _part_excepted(frame: Frame, person: PersonInPaper) -> bool:
    words = " ".join(frame.excepted)
    return any(person.part is part and pattern.search(words) for part, pattern in _EXCEPTED_PARTS)
