"""Who gave the mortgage, told in running text: "he mortgaged his house", "did convey and mortgage".

Giving the mortgage alone makes nobody liable; ``signing`` reads who signed the note.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
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
    before: list[str] = []
    for sentence in sentences(draft.text):
        for part in turns(sentence):
            plain = without_inner_stops(part.text)
            acts = _MORTGAGED.search(plain)
            if acts is None or NEGATIVE.search(plain[: acts.end()]):
                continue
            head = part.text[: acts.start()]
            if _PASSIVE.search(head):
                continue
            names = roster.known_in(head) or (before if _THE_SAME.search(head) else [])
            for name in names:
                place = (sentence.start, sentence.end)
                draft.say(FactName.signed_mortgage, True, place, about=person_debt(name))
        before = roster.known_in(sentence.text) or before
