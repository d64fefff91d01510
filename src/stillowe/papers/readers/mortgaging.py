"""Who gave the mortgage, told in running text: "he mortgaged his house", "did convey and mortgage".

Giving the mortgage alone makes nobody liable; ``signing`` reads who signed the note.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import NEGATIVE, sentences, turns, without_inner_stops
from stillowe.papers.readers.draft import Draft, person_debt
from stillowe.papers.readers.people import Roster
from stillowe.values.vocabulary import FactName

_MORTGAGED: Final = wording(
    r"\b(?:mortgaged|(?:convey(?:ed)?|grant(?:ed)?|warrant(?:ed)?|pledged?|gave),?"
    r" (?:(?:and|or|a|the|their|his|her|its) |warrant(?:ed)?,? )*mortgaged?)\b(?! (?:premises|real"
    r"|property))"
    r"|\b(?:by|in) (?:their|his|her|a|an) (?:indenture of )?mortgage\b[^.;]{0,40}?\bconvey"
)
_THE_SAME: Final = wording(r"\b(?:he|she|they)\b")
_PASSIVE: Final = wording(r"\b(?:was|were|is|be|being) $")


def say_who_mortgaged(draft: Draft, roster: Roster) -> None:
    """Claim who is said to have mortgaged the property."""
    every = list(sentences(draft.text))
    for index, sentence in enumerate(every):
        if "mortgage" not in sentence.text.lower():
            continue
        for part in turns(sentence):
            plain = without_inner_stops(part.text)
            acts = _MORTGAGED.search(plain)
            if acts is None or NEGATIVE.search(plain[: acts.end()]):
                continue
            head = part.text[: acts.start()]
            if _PASSIVE.search(head):
                continue
            names = roster.known_in(head)
            if not names and _THE_SAME.search(head):
                names = _named_last(every[:index], roster)
            for name in names:
                place = (sentence.start, sentence.end)
                draft.say(FactName.signed_mortgage, True, place, about=person_debt(name))


def _named_last(before: Sequence[Passage], roster: Roster) -> list[str]:
    """Return whom the nearest sentence before names, as "he" or "they" means them."""
    for sentence in reversed(before):
        names = roster.known_in(sentence.text)
        if names:
            return names
    return []
