"""Who is meant: the part a noun phrase plays, by defined terms, names and plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from stillowe.papers.frames.lexicon import lowered
from stillowe.papers.frames.party_words import PLAIN_PARTIES, lender_names_in
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Party


@dataclass(frozen=True, slots=True)
class PartyMention:
    """A part named in words: where it begins and ends there."""

    party: Party
    words: str
    start: int
    end: int


_CAPITALS: Final = re.compile(
    r"\b(?:(?P<we>[Ww]e|WE|us|[Oo]urs?|OUR|[Oo]urselves)"
    r"|(?P<you>[Yy]ou(?:rs?|rself|rselves)?|YOU|YOUR)"
    r"|(?P<me>I(?= [a-z])|^I(?= *$)|me|[Mm]y|MY|myself|mine)|(?P<program>VA|RD|SBA|Agency"
    r"|Department)"
    r"|(?P<insurer>MI))\b(?!\.)"
)
"""Words that mean something else in other letters: "US", "va", "department", item "I."."""


def parties_in(words: str, setting: Setting) -> tuple[PartyMention, ...]:
    """Return every part named in ``words``, in reading order, none inside another."""
    return _parties_in(words, setting)


@lru_cache(maxsize=512)
def _parties_in(words: str, setting: Setting) -> tuple[PartyMention, ...]:
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
    """Yield the mentions, defined terms before plain words, so that they win a tie."""
    if setting.known is not None:
        for match in setting.known.finditer(words):
            party = setting.part(match.group())
            if party is not Party.unknown:
                yield PartyMention(party, match.group(), match.start(), match.end())
    for party, start, end in PLAIN_PARTIES.mentions(lowered(words)):
        yield PartyMention(party, words[start:end], start, end)
    first_and_second = {"we": setting.we, "you": setting.you, "me": setting.me}
    for match in _CAPITALS.finditer(words):
        group = match.lastgroup or ""
        party = first_and_second.get(group) or Party(group)
        if party is not Party.unknown:
            yield PartyMention(party, match.group(), match.start(), match.end())
    for match in lender_names_in(words):
        yield PartyMention(Party.lender, match.group(), match.start(), match.end())
