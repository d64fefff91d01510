"""Who signs an instrument without promising to pay: for homestead, as title holder, as witness.

A statement that somebody "did not sign the note", or joins solely to waive homestead (the mark
of a signer who does not owe), is read as said. Softer words ("does not have
to pay", "no deficiency shall be had against her") are read in doubt: they are the signer's own
account of a debt that another paper may make.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stillowe.papers.reader import PaperText, Passage, wording
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Place
from stillowe.papers.readers.names import names_in
from stillowe.papers.readers.people import Roster

_PLAIN: Final = wording(
    r"\b(?:did|does|do|has|have) not (?:sign(?:ed)?|execute[d]?|make|made|join(?:ed)? in)\b"
    r"[^.;]{0,30}?\b(?:note|debt)\b|\btitle ?holder only\b|\bbut not the note\b"
    r"|\b(?:signs?|signed|executes?|executed|joins?) (?:\w+ ){0,2}only the mortgage\b"
    r"|\bnot (?:personally )?(?:obligated|liable|bound) (?:on|under|upon) (?:the |said )?note\b"
    r"|\bnot (?:as )?(?:an? )?(?:maker|co-?maker|signatory|obligor|borrower)\b"
    r"|\b(?:solely|only|merely)\b[^.;]{0,60}?\b(?:homestead|dower|marital)\b"
    r"|\bsign(?:s|ed|ing)\b[^.;]{0,40}?\b(?:solely|only|merely) to (?:mortgage|encumber|subject"
    r"|convey|pledge)\b[^.;]{0,40}?\b(?:interests?|share|title|rights?|estate)\b"
    r"(?![^.;]{0,80}?\b(?:note|guarant\w+|pay|debt|loan)\b)"
    r"|\bnot (?:with|in) (?:any )?intent(?:ion)? to (?:become|be) bound\b"
    r"|\bnot as (?:a )?guarantors?\b|\bnot a guarantor\b"
)
_SOFT: Final = wording(
    r"\bdid not borrow\b|\b(?:does|do|shall|will|need) not (?:have to |promise to |be required"
    r" to )?"
    r"(?:pay|owe)\b|\bnot (?:personally |otherwise )?(?:liable|obligated|bound)\b"
    r"|\bno (?:decree|judgment)[^.;]{0,60}?\bdeficiency\b[^.;]{0,40}?\bagainst\b"
    r"|\b(?:solely|only|merely)\b[^.;]{0,60}?\bsignifying\b"
    r"|\bto (?:waive|bar|release) (?:her|his) (?:right of )?(?:homestead|dower)\b"
    r"|\bpurpose only of\b|\benters into no covenant\b|\botherwise than in respect of\b"
    r"|\bconstrued to charge\b|\bincurs? no (?:personal )?liability\b"
)
_FORM_CLAUSE: Final = wording(
    r"\bany borrower\b|\bany (?:other )?person who\b|\bif (?:you|we)\b"
    r"|\brepresentative capacity\b"
)
_PRONOUN: Final = re.compile(r"\b(?:she|he|her|him|his|who|I|me|my)\b", re.IGNORECASE)


_RELATIVE: Final = wording(
    r"\b(?:wife|husband|widow|son|daughter|spouse|heirs?|behalf|debts?|obligations?) of"
    r" (?:the )?(?:said )?$"
)


@dataclass(frozen=True, slots=True)
class Unbound:
    """Somebody the paper says is not bound, the words, and how surely they say so."""

    name: str
    place: Place
    confidence: float


def people_not_bound(text: PaperText, roster: Roster) -> Iterator[Unbound]:
    """Yield those whom a clause of ``text`` says are not bound to pay."""
    last_named: tuple[str, ...] = ()
    for sentence in sentences(text):
        named = _named(sentence, roster)
        if _FORM_CLAUSE.search(sentence.text) is None:
            yield from _in_sentence(sentence, named, last_named)
        if named:
            last_named = tuple(dict.fromkeys(name for _, name in named))


def _in_sentence(
    sentence: Passage, named: list[tuple[int, str]], earlier: tuple[str, ...]
) -> Iterator[Unbound]:
    plain = without_inner_stops(sentence.text)
    for pattern, confidence in ((_PLAIN, 1.0), (_SOFT, 0.9)):
        match = pattern.search(plain)
        if match is None:
            continue
        before = [name for start, name in named if start < match.start()]
        lead = plain[: match.start()]
        if before:
            yield Unbound(before[-1], (sentence.start, sentence.end), confidence)
            return
        elliptical = not lead.strip() or _PRONOUN.search(lead + match.group()) is not None
        if len(earlier) == 1 and not named and elliptical:
            yield Unbound(earlier[0], (sentence.start, sentence.end), min(confidence, 0.9))
            return


def _named(sentence: Passage, roster: Roster) -> list[tuple[int, str]]:
    """Return the people of the roster named in a sentence, with where each stands."""
    found: list[tuple[int, str]] = []
    for mention in names_in(sentence.text):
        known = roster.known(mention.name)
        if known is not None and not _RELATIVE.search(
            sentence.text[max(0, mention.start - 60) : mention.start]
        ):
            found.append((mention.start, known))
    return found
