"""Who a clause speaks of: names of the paper's own roster, defined terms, groups, exceptions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from string import ascii_letters, ascii_lowercase
from typing import Final

from stillowe.papers.reader import PaperText, wording
from stillowe.papers.readers.caption import defendants, defined_terms, plaintiff
from stillowe.papers.readers.names import folded, is_company, may_owe, names_in

_EVERYBODY: Final = wording(
    r"\b(?:all|any|any of the|each|each of the|every|no|either|all of the|all other|any other)"
    r" (?:and all )?(?:other )?(?:of the )?(?:named |said |individual |such )*"
    r"(?:defendants?|part(?:y|ies)|persons?|mortgagors?|borrowers?|obligors?|individuals?)\b"
    r"|\banyone\b|\banybody\b|\beach of them\b|\beveryone\b"
)
_SEVERAL: Final = wording(
    r"\b(?:the |said |such |these )?(?:individual )?"
    r"(?:defendants|mortgagors|borrowers|obligors|makers|debtors)\b(?!')"
)
_ONE: Final = wording(
    r"\b(?:the |said |such )?(?:individual )?"
    r"(?:defendant|mortgagor|borrower|obligor|maker|debtor|homeowner)\b"
    r"(?:\(s\))?"
)
_LIABLE: Final = wording(
    r"\b(?:part(?:y|ies)|persons?|defendants?|those|anyone|individuals?|obligors?)(?:\(s\)|/\w+)?"
    r" (?:who (?:is|are|may be) |that (?:is|are) |found (?:to be )?|named as |indicated as |claimed"
    r" to be |alleged to be |determined to be |adjudged (?:to be )?|listed (?:above |herein )?as )?"
    r"(?:jointly and severally )?(?:personally )?(?:liable|responsible|obligated)\b"
    r"|\bwho (?:executed|signed) the note\b|\bsigner?s? of the note\b|\bmakers? of the note\b"
)
_EXCEPTION: Final = wording(
    r"\b(?:except(?:ing)?(?: (?:as to|for|against|that))?|other than|excluding|exclusive of|save"
    r"(?: for| and except)?|(?:but|and) (?:not|none)(?="
    r" (?:as to|as|against|with|for)\b)|not"
    r" including"
    r"|with the exception of|takes? nothing(?: as)?(?: against| from))\b"
)
_TITLED: Final = r"(?:Mr|Ms|Mrs|Miss|Dr|Defendant|Borrower|Mortgagor|Debtor)s?\.?,?\s+{surname}\b"


@dataclass(frozen=True, slots=True)
class People:
    """Who a clause speaks of.

    ``named`` are the people named and not excepted; ``excepted`` those excepted by name.
    ``group`` is ``"everybody"``, ``"liable"``, ``"several"``, ``"one"`` or ``""``.
    """

    named: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()
    group: str = ""


@dataclass(slots=True)
class Roster:
    """The people a paper is about, and the terms it uses for them."""

    names: list[str] = field(default_factory=list)
    terms: dict[str, list[str]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    """Other names people are sued under, and the name the caption gives first."""
    plaintiff: str = ""

    @classmethod
    def of(cls, text: PaperText) -> Roster:
        """Take the roster from the caption and the defined terms of ``text``."""
        parties = defendants(text)
        aliases = {alias: party.name for party in parties for alias in party.aliases}
        names = [party.name for party in parties]
        roster = cls(names, defined_terms(text), aliases, folded(plaintiff(text)))
        for names in roster.terms.values():
            for name in names:
                roster.add(name)
        return roster

    def add(self, name: str) -> str:
        """Add ``name`` unless it is there; return it as the roster prints it."""
        known = self.known(name)
        if known is not None:
            return known
        if may_owe(name):
            self.names.append(name)
        return name

    def known(self, name: str) -> str | None:
        """Return the roster's own print of ``name``, where it is one of its people for certain."""
        alike = [other for other in self.names if _same(name, other)]
        if not alike:
            alike = sorted({whose for alias, whose in self.aliases.items() if _same(name, alias)})
        return alike[0] if len(alike) == 1 else None

    def is_plaintiff(self, name: str) -> bool:
        """Whether ``name`` is (a part of) the plaintiff's own name."""
        return folded(name) in self.plaintiff

    @property
    def people(self) -> tuple[str, ...]:
        """Those who are people, not companies."""
        return tuple(name for name in self.names if not is_company(name))

    def in_words(self, words: str) -> People:
        """Return who ``words`` speak of."""
        exception = _EXCEPTION.search(words)
        cut = len(words) if exception is None else exception.start()
        named = self.named_in(words[:cut])
        excepted = self.named_in(words[cut:])
        return People(
            tuple(name for name in named if name not in excepted),
            tuple(excepted),
            _group(words[:cut], named),
        )

    def named_in(self, words: str) -> list[str]:
        """Return the people named in ``words``, in order, as the roster prints them.

        Besides the roster's own people, a run of capitalised words that is no word of the law's
        vocabulary is taken for a name.
        """
        at = self.places_in(words)
        if not _shouted(words):
            for mention in names_in(words):
                known = self.known(mention.name)
                name = mention.name if known is None else known
                known_here = any(_inside(name, other) for other in at)
                if may_owe(name) and not known_here and not self.is_plaintiff(name):
                    at.setdefault(name, mention.start)
        return sorted(at, key=lambda name: at[name])

    def known_in(self, words: str) -> list[str]:
        """Return the roster's own people named in ``words``, in order."""
        at = self.places_in(words)
        return sorted(at, key=lambda name: at[name])

    def places_in(self, words: str) -> dict[str, int]:
        """Return the roster's own people named in ``words`` and where each first stands."""
        at: dict[str, int] = {}
        for name in self.names:
            match = _pattern_of(name).search(words)
            if match is not None:
                at.setdefault(name, match.start())
        for pattern, name in _other_names(tuple(self.names), tuple(self.aliases.items())):
            match = pattern.search(words)
            if match is not None:
                at.setdefault(name, match.start())
        for term, names in self.terms.items():
            match = re.search(rf"\b{re.escape(term)}\b", words, re.IGNORECASE)
            for name in names if match is not None else ():
                at.setdefault(self.known(name) or name, 0 if match is None else match.start())
        return at


@lru_cache(maxsize=64)
def _other_names(
    names: tuple[str, ...], aliases: tuple[tuple[str, str], ...]
) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return patterns for what else the people of a roster are called, each with its name."""
    people = [name for name in names if not is_company(name)]
    return (
        *((_pattern_of(alias), name) for alias, name in aliases),
        *(
            (re.compile(_TITLED.format(surname=re.escape(surname)), re.IGNORECASE), name)
            for surname, name in _surnames(people).items()
        ),
        *((re.compile(short), name) for short, name in _short_names(names, people)),
    )


def _short_names(names: Sequence[str], people: Sequence[str]) -> list[tuple[str, str]]:
    """Return patterns for "Rosalind" and "the LLC", each meaning one of the roster only."""
    given: dict[str, list[str]] = {}
    for name in people:
        first = name.split()[0].strip(".,")
        if len(first) > _SHORTEST_GIVEN and len(name.split()) > 1 and first.isalpha():
            given.setdefault(first.capitalize(), []).append(name)
    found = [
        (rf"\b{first}\b(?!\.?\s+(?:[A-Z]\.\s+)?[A-Z][a-z])(?!\s+[A-Z]{{2}})", bearers[0])
        for first, bearers in given.items()
        if len(bearers) == 1
    ]
    for ending in ("LLC", "Corporation"):
        companies = [name for name in names if re.search(rf"(?i)\b{ending}\b", name)]
        if len(companies) == 1:
            found.append((rf"\b[Tt]he {ending}\b", companies[0]))
    return found


def _surnames(people: Sequence[str]) -> dict[str, str]:
    """Return the surnames borne by one person only."""
    bearers: dict[str, list[str]] = {}
    for name in people:
        words = [w for w in folded(name).split() if w not in ("jr", "sr", "ii", "iii", "iv")]
        if len(words) > 1:
            bearers.setdefault(words[-1], []).append(name)
    return {surname: names[0] for surname, names in bearers.items() if len(names) == 1}


_SHORTEST_GIVEN: Final = 3


def _group(words: str, named: list[str]) -> str:
    """Return which group ``words`` speak of beside the people they name."""
    if _LIABLE.search(words):
        return "liable"
    if _EVERYBODY.search(words):
        return "everybody"
    if named:
        return ""
    if _SEVERAL.search(words):
        return "several"
    return "one" if _ONE.search(words) else ""


@lru_cache(maxsize=1024)
def _pattern_of(name: str) -> re.Pattern[str]:
    return re.compile(_tolerant(name), re.IGNORECASE)


def _tolerant(name: str) -> str:
    """Return a pattern for ``name`` with or without its middle names."""
    if name.startswith("["):
        return re.escape(name)
    words = [re.escape(word.strip(".,")) for word in name.split()]
    suffixes = ("jr", "sr", "ii", "iii", "iv")
    tail = ""
    if words[-1].casefold() in suffixes:
        tail = rf",?\s+{words.pop()}\b\.?"
    if len(words) < 2 or is_company(name):
        return r"\b" + r"[.,]*\s+".join(words) + r"\b" + tail
    middle = (
        rf"(?:[\s.]+(?:{'|'.join(words[1:-1])})\b\.?)*" if len(words) > 2 else r"(?:\s+[A-Z]\.?)?"
    )
    return rf"\b{words[0]}{middle}[\s.]+{words[-1]}\b" + (tail or r"(?!,?\s+(?:Jr|Sr|III?|IV)\b)")


def _same(left: str, right: str) -> bool:
    """Whether two prints are one name for certain: equal, or equal but for a middle name."""
    one, two = folded(left).split(), folded(right).split()
    if one == two:
        return True
    if min(len(one), len(two)) < 2 or "[" in left + right or is_company(left) or is_company(right):
        return False
    suffixes = {"jr", "sr", "ii", "iii", "iv"}
    if (set(one) & suffixes) != (set(two) & suffixes):
        return False
    one = [w for w in one if w not in suffixes]
    two = [w for w in two if w not in suffixes]
    if min(len(one), len(two)) < 2 or one[0] != two[0] or one[-1] != two[-1]:
        return False
    middles = [one[1:-1], two[1:-1]]
    if not all(middles):
        return True
    first, second = " ".join(middles[0]), " ".join(middles[1])
    return first[0] == second[0] and (len(first) == 1 or len(second) == 1)


def _inside(name: str, other: str) -> bool:
    return folded(name) in folded(other) or folded(other) in folded(name)


def _shouted(words: str) -> bool:
    """Whether ``words`` are all in capitals, where capitals no longer mark a name."""
    without_small = len(words.translate(_SMALL))
    capitals = without_small - len(words.translate(_LETTERS))
    small = len(words) - without_small
    return capitals + small > 40 and capitals > 0.85 * (capitals + small)


_SMALL: Final = {ord(letter): None for letter in ascii_lowercase}
_LETTERS: Final = {ord(letter): None for letter in ascii_letters}
