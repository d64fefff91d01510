"""What a court paper says of the home itself: who lives in it, how many units it has."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.clauses import HEDGED, NEGATIVE, sentences
from stillowe.papers.readers.draft import Draft
from stillowe.values.vocabulary import FactName

OCCUPANCY_FACTS: Final = frozenset({FactName.owner_occupied, FactName.dwelling_units})
"""What ``say_occupancy`` can establish."""

_OWNER_LIVES: Final = wording(
    r"\b(?:mortgagors?|defendants?|borrowers?|owners?|he|she|they|M(?:r|rs|s)\.? \w+)\b[^.;]{0,40}?"
    r"\b(?:lives?|resides?|occup(?:y|ies)|occupied)\b[^.;]{0,40}?\b(?:house|home|property|premises"
    r"|real estate|residence)\b"
    r"|\boccupied\b[^.;]{0,30}?\bby (?:an? |the |its )?(?:mortgagors?|owners?|borrowers?)\b"
    r"|\bowner[- ]occupied\b"
)
_OWNER_LIVES_ELSEWHERE: Final = wording(
    r"\bnon-?owner[- ]occupied\b|\bnot (?:an? )?owner[- ]occupied\b|\bowner[-"
    r" ]occupied\b[\s:?]{0,4}no\b"
    r"|\b(?:mortgagors?|owners?|borrowers?)\b[^.;,]{0,30}?\b(?:does|do|did) not (?:live|reside"
    r"|occupy)\b"
    r"|\bnot occupied\b[^.;,]{0,20}?\bby (?:an? |the |its )?(?:mortgagors?|owners?|borrowers?)\b"
)
_YES: Final = wording(r"[^\n]{0,12}\byes\b")
_NO: Final = wording(r"[^\n]{0,12}\bno\b")
_ONE: Final = wording(
    r"\bsingle[- ]family (?:residence|home|dwelling|house)\b|\b(?:one|1)[- ]unit\b|\bresidential,"
    r" (?:1|one) unit\b"
)
_SEVERAL: Final = wording(
    r"\b(?P<two>two[- ](?:flat|unit)|2[- ](?:flat|unit)|duplex)\b"
    r"|\b(?P<three>three[- ](?:flat|unit)|3[- ](?:flat|unit))\b"
    r"|\b(?P<four>four[- ](?:flat|unit)|4[- ](?:flat|unit))\b"
)
_COUNTS: Final = {"two": 2, "three": 3, "four": 4}


def say_occupancy(draft: Draft) -> None:
    """Claim that an owner lives in the property or does not, and its units, where words say so."""
    if draft.holds("occup", "reside", " live"):
        _say_occupied(draft)
    _say_units(draft)


def _say_occupied(draft: Draft) -> None:
    """Claim where an owner lives; a paper that says it both ways leaves it in doubt."""
    elsewhere = None
    for sentence in sentences(draft.text):
        if _OWNER_LIVES_ELSEWHERE.search(sentence.text) and not HEDGED.search(sentence.text):
            elsewhere = (sentence.start, sentence.end)
            break
    _say_lives_there(draft)
    if elsewhere is not None:
        both = bool(draft.said(FactName.owner_occupied))
        draft.say(FactName.owner_occupied, False, elsewhere, confidence=0.5 if both else 1.0)


def _say_lives_there(draft: Draft) -> None:
    for sentence in sentences(draft.text):
        lives = _OWNER_LIVES.search(sentence.text)
        if lives is None or HEDGED.search(sentence.text):
            continue
        if _OWNER_LIVES_ELSEWHERE.search(sentence.text):
            continue
        after = sentence.text[lives.end() :]
        if _is_only_asked(draft.text.text[sentence.start + lives.end() :][:40]):
            continue
        answered_no = _NO.match(after) is not None and _YES.match(after) is None
        if answered_no or NEGATIVE.search(lives.group()):
            continue
        sure = 1.0 if NEGATIVE.search(after.replace("no ", " ")) is None else 0.5
        place = (sentence.start, sentence.end)
        draft.say(FactName.owner_occupied, True, place, confidence=sure)
        break


def _is_only_asked(after: str) -> bool:
    """Whether the words are a question of a form that nothing answers, or both boxes do."""
    asked = after.lstrip().startswith("?")
    return asked and (_YES.match(after) is None or re.search(r"(?i)\bno\b", after) is not None)


def _say_units(draft: Draft) -> None:
    one, several = draft.text.find(_ONE), draft.text.find(_SEVERAL)
    if one is not None and several is None:
        draft.say(FactName.dwelling_units, 1, one.span())
    elif several is not None and one is None and several.lastgroup is not None:
        draft.say(FactName.dwelling_units, _COUNTS[several.lastgroup], several.span())
