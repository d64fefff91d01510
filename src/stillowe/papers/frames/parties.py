"""Who is meant: the part a noun phrase plays, by defined terms, names and plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Party


@dataclass(frozen=True, slots=True)
class PartyMention:
    """A part named in words: where it begins and ends there."""

    party: Party
    words: str
    start: int
    end: int


_WORDS: Final = (
    (
        Party.borrower,
        (
            r"co-?borrowers?|borrowers?|mortgagors?|makers?|obligors?|debtors?|homeowners?|owners?"
            r"|sellers?|grantors?|defendants?|undersigned|customers?|transferors?|you|veteran"
        ),
    ),
    (Party.guarantor, r"(?:co-?)?guarantors?|suret(?:y|ies)|pledgors?"),
    (Party.insurer, r"(?:mortgage |private mortgage )?insurers?|guaranty company"),
    (
        Party.program,
        (
            r"hud|fha|usda|department(?: of veterans affairs)?|secretary|commissioner|agency"
            r"|government|rural development|va"
        ),
    ),
    (
        Party.lender,
        (
            r"lenders?|banks?|servicers?|noteholders?|note ?owner|note holder|holders?|investors?"
            r"|mortgagees?|plaintiffs?|credit unions?|creditors?|payees?|administrative agent|agents?"
            r"|we"
        ),
    ),
    (Party.buyer, r"buyers?|purchasers?|assignees?|transferees?"),
    (Party.court, r"the court"),
    (Party.both, r"each party|both parties|the parties|each of the parties|either party"),
)
_PARTIES: Final = tuple(
    (party, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for party, words in _WORDS
)


def parties_in(words: str, setting: Setting) -> tuple[PartyMention, ...]:
    """Return every part named in ``words``, in reading order, none inside another."""
    found = sorted(_mentions(words, setting), key=lambda one: (one.start, -one.end))
    kept: list[PartyMention] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def party_of(words: str, setting: Setting) -> Party:
    """Return the part of the first party named in ``words``; ``unknown`` where none is."""
    found = parties_in(words, setting)
    return found[0].party if found else Party.unknown


def _mentions(words: str, setting: Setting) -> Iterator[PartyMention]:
    for party, pattern in _PARTIES:
        for match in pattern.finditer(words):
            yield PartyMention(party, match.group(), match.start(), match.end())
    for names in (setting.terms, setting.names):
        for name, party in names.items():
            for match in re.finditer(rf"\b{re.escape(name)}\b", words, re.IGNORECASE):
                yield PartyMention(party, match.group(), match.start(), match.end())
