"""Who signed what: the note, the mortgage only, a guaranty; in allegations and signature blocks.

Signing the mortgage alone makes nobody liable for the debt, and words that say somebody signed
"solely to waive homestead" are about that person only, never about "any Borrower who co-signs".
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.sieve import need_of, standing_in
from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import NEGATIVE, sentences, turns, without_inner_stops
from stillowe.papers.readers.draft import Draft, Place, person_debt
from stillowe.papers.readers.people import Roster
from stillowe.values.vocabulary import FactName

SIGNING_FACTS: Final = frozenset(
    {
        FactName.signed_note,
        FactName.signed_mortgage,
        FactName.guaranteed_debt,
        FactName.assumed_debt,
    }
)
"""What ``say_who_signed`` can establish."""

_ACT: Final = (
    r"(?:executed|signed|made|delivered|gave|entered into|is (?:a |the )?(?:maker|signer))"
)
_SIGNS: Final = wording(rf"\b{_ACT}\b|\bsigns?\b|\bexecutes\b|\bexecution\b")
_NOTE: Final = wording(r"\b(?:promissory |adjustable rate |mortgage )?note\b|\bindebtedness\b")
_MORTGAGE: Final = wording(r"\bmortgage\b(?! note)|\bsecurity instrument\b")
_GUARANTY: Final = wording(r"\bguarant(?:y|ee|ied|eed|ies|ees)\b")
_ASSUMED: Final = wording(
    r"\bassum(?:ed|es|ption of)\b[^.;]{0,60}?\b(?:debt|note|loan|mortgage|inde)"
)
_ONLY_LAND: Final = wording(
    r"\b(?:solely|only|merely|exclusively|sole purpose|purpose of)\b[^.;]{0,80}?\b(?:homestead"
    r"|encumber"
    r"|subject|perfect|waiv\w+|convey|release|marital|dower)\b|\b(?:homestead"
    r"|marital)\b[^.;]{0,40}?"
    r"\b(?:only|purposes)\b|\bmortgage only\b|\b(?:signed|executed) only the mortgage\b"
    r"|\bnot (?:on |sign(?:ed)? |execute[d]? |a (?:party|signatory|maker|obligor) (?:to|on|of)"
    r" )the note\b"
    r"|\bdid not (?:sign|execute|make)\b[^.;]{0,40}?\bnote\b|\bnot (?:personally |otherwise )?"
    r"(?:obligated|liable)\b|\bbut not the note\b|\bnon-?(?:obligor|borrower)\b"
    r"|\bwaiv\w+ (?:of )?(?:his |her |any |all )?homestead\b"
)
_LOOKS: Final = tuple((need_of(words), words) for words in (_SIGNS, _ONLY_LAND, _ASSUMED))
"""What a sentence must hold at least before it is searched for who signed."""

_FORM_CLAUSE: Final = wording(r"\bany borrower\b|\bco-signs\b|\bco-signer\b|\bany person who\b")
_LISTED: Final = wording(
    r"\bnames?(?:\(s\))? of (?:the )?(?P<who>mortgagors?|grantors?|makers?|obligors?|borrowers?"
    r"|guarantors?)(?:\(s\))?[^:\n]{0,40}:"
)


def say_who_signed(draft: Draft, roster: Roster) -> None:
    """Claim what the text says of who signed the note, the mortgage or a guaranty."""
    for sentence in sentences(draft.text):
        if _FORM_CLAUSE.search(sentence.text):
            continue
        listed = _LISTED.search(sentence.text)
        if listed is not None:
            _say_listed(draft, roster, sentence, listed)
            continue
        _say_sentence(draft, roster, sentence)


def _say_listed(draft: Draft, roster: Roster, sentence: Passage, listed: re.Match[str]) -> None:
    who = listed["who"].lower()
    place = (sentence.start, sentence.end)
    for name in roster.in_words(sentence.text[listed.end() :]).named:
        about = person_debt(roster.add(name))
        if who.startswith("guarantor"):
            draft.say(FactName.guaranteed_debt, True, place, about=about)
        elif who.startswith(("maker", "obligor", "borrower")):
            draft.say(FactName.signed_note, True, place, about=about)
        else:
            draft.say(FactName.signed_mortgage, True, place, about=about)


def _say_sentence(draft: Draft, roster: Roster, sentence: Passage) -> None:
    plain = without_inner_stops(sentence.text)
    standing = standing_in(plain)
    if not any(need.met_by(standing) and words.search(plain) for need, words in _LOOKS):
        return
    place = (sentence.start, sentence.end)
    earlier: tuple[str, ...] = ()
    for part in turns(sentence):
        names = roster.in_words(part.text).named or earlier
        earlier = names
        if _ONLY_LAND.search(without_inner_stops(part.text)) and names:
            _say_land_only(draft, roster, part, names, place)
        elif _SIGNS.search(part.text) and not NEGATIVE.search(part.text):
            _say_signed(draft, roster, part, names, place)
        elif _ASSUMED.search(without_inner_stops(part.text)) and not NEGATIVE.search(part.text):
            for name in names:
                draft.say(FactName.assumed_debt, True, place, about=person_debt(name))


def _say_land_only(
    draft: Draft, roster: Roster, part: Passage, names: tuple[str, ...], place: Place
) -> None:
    """Claim that the people next to the words signed the mortgage and not the note."""
    only = _ONLY_LAND.search(without_inner_stops(part.text))
    before = "" if only is None else part.text[: only.start()]
    near = tuple(roster.in_words(before).named)[-1:] or names[:1]
    sure = 1.0 if len(set(names)) == 1 else 0.8
    for name in near:
        about = person_debt(roster.add(name))
        draft.say(FactName.signed_note, False, place, about=about, confidence=sure)
        if _MORTGAGE.search(part.text):
            draft.say(FactName.signed_mortgage, True, place, about=about, confidence=sure)


def _say_signed(
    draft: Draft, roster: Roster, part: Passage, names: tuple[str, ...], place: Place
) -> None:
    sought = {
        FactName.guaranteed_debt: _GUARANTY.search(part.text) is not None,
        FactName.signed_note: _NOTE.search(part.text) is not None,
        FactName.signed_mortgage: _MORTGAGE.search(part.text) is not None,
    }
    if sought[FactName.guaranteed_debt]:
        sought[FactName.signed_note] = False
    for name in names:
        for fact, said in sought.items():
            if said:
                draft.say(fact, True, place, about=person_debt(roster.add(name)))
