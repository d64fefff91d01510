"""Reader of a bankruptcy discharge: which debtor, chapter, day. 11 U.S.C. 727, 1328, 524.

A discharge denied, waived, revoked or set aside is none; a general explanation of what a
discharge does is not one either.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.bankruptcy_words import (
    BANKRUPTCY_FACTS,
    debtors,
    granted_to,
    say_chapter_and_petition,
)
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, Place, person
from stillowe.papers.readers.figures import Day, days
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import entered_day
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_GRANTED: Final = wording(
    r"\b(?:is|are|be) (?:hereby )?(?:granted|ordered|given) (?:a |the )?discharge\b|\bdischarge\b"
    r"[^.;]{0,120}?\b(?:is|be)?\s*(?:hereby )?(?:granted|entered|ordered)\b|\bgranted a discharge\b"
    r"|\border of discharge\b|\bdischarge of debtor\b|\breceived (?:a |his |her |their"
    r" )?discharge\b"
    r"|\bdebtors? (?:is|are|was|were) discharged\b"
    r"|\bdebtors?\b[^.;]{0,60}?\b(?:released|discharged) from all (?:of (?:his|her|their) )?"
    r"(?:dischargeable )?debts\b"
)
_REFUSED: Final = wording(
    r"\bdischarge\b[^.;]{0,60}?\b(?:is|was|be|has been)?\s*(?:hereby )?(?:denied|revoked|vacated"
    r"|waived"
    r"|withheld|set aside|not (?:granted|entered))\b|\b(?:order )?(?:denying|revoking|vacating)"
    r" (?:the )?discharge\b|\breceives? no discharge\b|\bclosed without (?:a )?discharge\b|\bnot"
    r" (?:be )?(?:granted"
    r"|entitled to)"
    r" a discharge\b"
)


_EXPLANATION: Final = wording(
    r"\bexplanation of (?:bankruptcy )?discharge\b|\bsee the (?:back|reverse)\b"
    r"|\bcreditors cannot collect\b"
)
_BY_THE_COURT: Final = wording(
    r"\s*(?:date )?(?:by the court|for the court|/s/|united states bank)"
)
_NOT_ENTERED: Final = wording(
    r"\bdischarge as to (?P<who>debtor [12])\b[^.;]{0,80}?\b(?:not entered|denied|withheld)\b"
)


def _fill(draft: Draft) -> None:
    draft.text = without_rules(draft.text)
    draft.text, in_doubt = without_unchecked(draft.text)
    end = draft.text.find(_EXPLANATION)
    stop = len(draft.text.text) if end is None else end.start()
    day = _day_of(draft, stop)
    draft.dated = None if day is None else day.day
    names = debtors(draft)
    granted = _first(draft, _GRANTED, stop)
    listed = _listed(draft, names, granted)
    refused = _first(draft, _REFUSED, stop)
    if refused is not None and listed and _NOT_ENTERED.search(draft.text.text):
        refused = None
    if refused is not None and granted is not None and len(names) > 1:
        _say_one_by_one(draft, names, day)
        say_chapter_and_petition(draft, names)
        return
    for name in names:
        if refused is not None:
            sure = 1.0 if granted is None else 0.5
            _say_discharge(draft, name, False, refused.span(), confidence=sure)
        elif granted is not None and (not listed or name in listed):
            sure = 0.5 if in_doubt or len(names) > 2 else 1.0
            _say_discharge(draft, name, True, granted.span(), confidence=sure)
            if day is not None:
                place, about = (day.start, day.end), person(name)
                draft.say(FactName.discharge_date, day.day, place, about=about, ruling=True)
    say_chapter_and_petition(draft, names)


def _say_discharge(
    draft: Draft, name: str, entered: bool, place: Place, *, confidence: float
) -> None:
    fact = FactName.discharge_entered
    draft.say(fact, entered, place, about=person(name), ruling=True, confidence=confidence)


def _say_one_by_one(draft: Draft, names: dict[str, Place], day: Day | None) -> None:
    """Claim from each sentence what it does with the debtors it names: some are, some are not."""
    roster = Roster(list(names))
    for sentence in sentences(draft.text):
        plain = without_inner_stops(sentence.text)
        refused = _REFUSED.search(plain) is not None
        if not refused and _GRANTED.search(plain) is None:
            continue
        place = (sentence.start, sentence.end)
        for name in roster.known_in(sentence.text):
            about = person(name)
            draft.say(FactName.discharge_entered, not refused, place, about=about, ruling=True)
            if day is not None and not refused:
                draft.say(FactName.discharge_date, day.day, place, about=about, ruling=True)


def _first(draft: Draft, words: re.Pattern[str], stop: int) -> re.Match[str] | None:
    """Return the first match in the order itself, not in the explanation printed behind it."""
    match = draft.find(words)
    return match if match is not None and match.start() < stop else None


def _listed(draft: Draft, names: dict[str, Place], granted: re.Match[str] | None) -> frozenset[str]:
    """Return the debtors whom the order lists as discharged, where it lists any."""
    if granted is None:
        return frozenset()
    roster = Roster(list(names))
    known = (roster.known(name) for name in granted_to(draft))
    return frozenset(name for name in known if name is not None)


def _day_of(draft: Draft, stop: int) -> Day | None:
    """Return the day of the order: the one before the court's signature, else "Dated"."""
    for day in days(draft.text, 0, stop):
        if _BY_THE_COURT.match(draft.text.text[day.end :]):
            return day
    return entered_day(draft.text)


READER: Final = KindReader(
    kind=PaperKind.bankruptcy_discharge,
    name="bankruptcy_discharge/2",
    speaker=Speaker.court,
    establishes=BANKRUPTCY_FACTS - {FactName.debt_reaffirmed, FactName.debt_cured_in_plan},
    fill=_fill,
)
