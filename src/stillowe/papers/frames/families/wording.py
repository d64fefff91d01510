"""A wording of an act: what must stand in a sentence, what else, and what takes it back.

Patterns are read in lower case, in the words of a sentence with those that open its list. A
wording that "not" or "no" stands before says nothing; nothing is made of a denial here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import Need, need_of, need_of_any, standing_in
from stillowe.values.clauses import Act, Matter, Modality, Party

BEFORE: Final = 120
"""Characters before a wording in which its subject is looked for."""

_PLAIN: Final = str.maketrans("\u2018\u2019\u201c\u201d\u0130", "''\"\"i")
_DENIAL: Final = re.compile(
    r"\b(?:not|no|never|neither|nor|nothing|none|cannot|without|rather than|instead of"
    r"|(?:do|does|did|wo|ca|is|are|need|must|sha)n't)\b(?! (?:later|less|more|only|limited"
    r"|withstanding|asking|the consent|consent|notice|further|regard))[^,;:.()]{0,70}$"
)
_UNTIL: Final = re.compile(r"\b(?:until|unless|except|before|but)\b")
"""What follows such a word is not denied: "shall not be granted until they have paid"."""
_INNER_DENIAL: Final = re.compile(
    r"\b(?:not|never|neither|no longer|cannot|n't)\b(?! (?:later|less|more|only|limited"
    r"|(?:be )?(?:revo|taken back|cancel|withdraw|undo)))"
)
_GENERAL: Final = re.compile(
    r"\b(?:in some (?:files|cases)|often|usually|generally|typically|ordinarily|commonly)\b"
)
_POSSIBLE: Final = re.compile(r"\b(?:may|can|could|might|free to|entitled to|right to)\b")
_PROMISED: Final = re.compile(
    r"\b(?:shall|will|must|agrees? to|promises? to|would|is to|are to|has to|have to)\b|'ll\b"
)
_DOLLARS: Final = re.compile(
    r"\$ ?(\d{1,3}(?:,\d{3})+|\d+)(?:[ .](\d\d)\b(?! (?:day|month|week|year|payment|install)))?"
)
_ZERO: Final = re.compile(r"\$ ?(?:0+(?:[ .]00)?\b(?![,\d])|_+|\[)")


@dataclass(frozen=True, slots=True)
class Wording:
    """One way in which an act is said.

    ``hit`` is the act itself; every pattern of ``also`` must stand somewhere in the sentence and
    ``unless`` nowhere. ``denied_by_not``: false where the wording is itself a "no".
    """

    act: Act
    hit: re.Pattern[str]
    also: tuple[re.Pattern[str], ...] = ()
    unless: re.Pattern[str] | None = None
    who: Party = Party.unknown
    what: Matter = Matter.unknown
    denied_by_not: bool = True
    not_by: frozenset[Party] = frozenset()
    """Parties whose doing it is no act of this kind ("Tenant may not assign")."""
    need: Need = field(init=False)
    """What ``hit`` and ``also`` need of a sentence (see ``sieve``)."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "need", need_of(self.hit, *self.also))


@dataclass(frozen=True, slots=True)
class Family:
    """Wordings that share their rarest words; ``stems`` say cheaply that none can be there."""

    stems: tuple[str, ...]
    wordings: tuple[Wording, ...]
    gate: Stems = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "gate", Stems(*self.stems))

    def found_in(self, sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
        """Yield each act once; ``words`` are the sentence's whole words in lower case."""
        if not self.gate.stand_in(sentence.whole):
            return iter(())
        return self._said_in(sentence, words, setting)

    def _said_in(self, sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
        standing = standing_in(sentence.whole)
        done: set[Act] = set()
        for wording in self.wordings:
            if wording.act in done or not wording.need.met_by(standing):
                continue
            for found in _found(wording, sentence, words, setting):
                done.add(wording.act)
                yield found
                break


def need_of_families(*families: Family) -> Need:
    """Return what a sentence must have for one of ``families`` to say anything in it."""
    return need_of_any(*(stem for family in families for stem in family.stems))


@lru_cache(maxsize=8)
def words_of(sentence: Sentence) -> str:
    """Return the whole words of a sentence in lower case, with plain quotation marks."""
    words = sentence.whole.translate(_PLAIN).lower()
    return words.replace("p.m.", "p m ").replace("a.m.", "a m ")


def amount_in(words: str) -> int | None:
    """Return the first sum of dollars in ``words``, in cents; a blank or zero is no sum."""
    for match in _DOLLARS.finditer(words):
        cents = int(match.group(1).replace(",", "")) * 100 + int(match.group(2) or 0)
        if cents:
            return cents
    return None


def is_of_nothing(words: str) -> bool:
    """Whether the only sums in ``words`` are zero or blank."""
    return bool(_ZERO.search(words)) and amount_in(words) is None


def is_denied(words: str, start: int, end: int) -> bool:
    """Whether a "not" before or inside ``words[start:end]`` takes it back."""
    before = _DENIAL.search(words[max(0, start - BEFORE) : start])
    if before is not None and not _UNTIL.search(before.group()):
        return True
    return bool(_INNER_DENIAL.search(words, start, end))


def modality_of(words: str) -> Modality:
    """Return how sure the words make an act; the words of one sentence at most."""
    if _GENERAL.search(words):
        return Modality.general
    if _PROMISED.search(words):
        return Modality.promised
    return Modality.possible if _POSSIBLE.search(words) else Modality.done


def _found(wording: Wording, sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    own = len(words) - len(sentence.text)
    for match in wording.hit.finditer(words):
        start, end = match.span()
        if end <= own or (wording.denied_by_not and is_denied(words, start, end)):
            continue
        if not all(also.search(words) for also in wording.also):
            return
        if wording.unless is not None and wording.unless.search(words):
            return
        who = subject_of(sentence.whole, start, end, setting)
        if who in wording.not_by:
            continue
        yield Found(
            wording.act,
            who=wording.who if who is Party.unknown else who,
            what=wording.what,
            modality=modality_of(words[max(0, start - 30) : end]),
            what_words=sentence.whole[start:end].strip(),
            amount_cents=amount_in(words),
        )


def subject_of(whole: str, start: int, end: int, setting: Setting) -> Party:
    """Return the part a wording begins with, else that of the last party named shortly before."""
    inside = parties_in(whole[start:end], setting)
    if inside and inside[0].start == 0:
        return inside[0].party
    mentions = parties_in(whole[max(0, start - BEFORE) : start], setting)
    return mentions[-1].party if mentions else Party.unknown
