"""What is meant: the debt, the deficiency, the lien, claims, rights or something else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from stillowe.values.clauses import Matter


@dataclass(frozen=True, slots=True)
class MatterMention:
    """A matter named in words: where it begins and ends there."""

    matter: Matter
    words: str
    start: int
    end: int


_WORDS: Final = (
    (
        Matter.deficiency_judgment,
        r"(?:personal )?deficiency judgments?|judgment for (?:a |any )?def",
    ),
    (Matter.deficiency, r"deficienc(?:y|ies)|shortfall|remaining (?:unpaid )?balance"),
    (Matter.lien, r"liens?|mortgages?|security instrument|trust deed|collateral"),
    (Matter.guaranty, r"guarant(?:y|ies|ee)"),
    (Matter.debt, r"indebtedness|debts?|notes?|loans?|obligations?|balance|personal liability"),
    (Matter.claims, r"claims?|causes? of action|liabilit(?:y|ies)|demands?"),
    (Matter.rights, r"rights?|remed(?:y|ies)"),
)
_MATTERS: Final = tuple(
    (matter, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for matter, words in _WORDS
)


def matters_in(words: str) -> tuple[MatterMention, ...]:
    """Return every matter named in ``words``, in reading order, none inside another."""
    found = sorted(
        (
            MatterMention(matter, match.group(), match.start(), match.end())
            for matter, pattern in _MATTERS
            for match in pattern.finditer(words)
        ),
        key=lambda one: (one.start, -one.end),
    )
    kept: list[MatterMention] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def matter_of(words: str) -> Matter:
    """Return the first matter named in ``words``; ``unknown`` where none is."""
    found = matters_in(words)
    return found[0].matter if found else Matter.unknown
