"""What a complaint says of the default: the first payment missed, and the whole debt called due.

735 ILCS 5/15-1504(a)(3)(J). The years to sue run from these days (13-206, 13-115), so that a day
is claimed for certain only where the words tie it to a payment not made or to the calling due.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.caption import caption_end
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, Place, loan
from stillowe.papers.readers.figures import Day, days
from stillowe.values.vocabulary import FactName

DEFAULT_FACTS: Final = frozenset(
    {FactName.default_date, FactName.loan_accelerated, FactName.acceleration_date}
)
"""What ``say_default`` can establish."""

_PAYMENT: Final = r"(?:payments?|instal?lments?)"
_TO_DATE: Final = (
    r"(?:\b(?:due|of|for|from|since|beginning|starting|commencing|falling|which|was|were|fell"
    r"|came|that"
    r"|on|with|the|or|about|month|in|monthly)\b\s*)+$"
)
_NO_OTHER_DAY: Final = (
    r"(?:(?!\b(?:note|mortgage|agreement|instrument|contract|plan|loan|judgment)\b)[^.;$]){0,90}?"
)
"""Between a payment and its day stands no paper whose own day it might be."""

_UNPAID_BEFORE: Final = wording(
    r"\b(?:fail\w*|neglect\w*|refus\w*|ceas\w*|stopped|omitted|(?:has|have|did|was|were) not"
    r" (?:paid|pay"
    r"|made?|been (?:paid|made))|unpaid|missed|default(?:ed)?|delinquent|due and"
    r" owing)\b[^.;$]{0,140}?\b" + _PAYMENT + r"\b" + _NO_OTHER_DAY + _TO_DATE
)
_UNPAID_AFTER: Final = wording(
    r"[\s,]*(?:(?:and|or|nor|with)\s+)?(?:(?:all|any|each|every|those|the) (?:\w+ ){0,4}?(?:since"
    r"|thereafter|subsequent\w*|later|after|following|payments?|instal?lments?|ones?)\b(?:"
    r" \w+){0,3}?)?"
    r"[\s,]*\b(?:(?:was|were|is|are|has|have|remains?|went)(?: \w+)? (?:not (?:been )?(?:paid|made)"
    r"|unpaid|delinquent|missed|in default)|(?:was|were|is|are|has|have) not (?:been )?(?:paid"
    r"|made)"
    r"|(?:was|were|is|are|remains?) unpaid|unpaid|not paid)\b"
)
_PAYMENT_OF: Final = wording(r"\b" + _PAYMENT + r"\b" + _NO_OTHER_DAY + _TO_DATE)
_SINCE: Final = wording(
    r"\bdefault\w*\b[^.;$]{0,80}?\b(?:since|beginning|as of)\b(?: on| or| about| the)*\s*$"
    r"|\bdate of (?:the )?(?:first )?default\s*(?:is|was)?\s*:?\s*$"
    r"|\bfirst (?:missed|unpaid|defaulted) (?:payment|instal?lment)\b[^.;$]{0,30}?$"
    r"|\b(?:contractually )?due for (?:the )?(?:" + _PAYMENT + r" (?:of|due) )?(?:the )?$"
)
_DEFAULT_ON: Final = wording(r"\bdefault\w*\b[^.;$]{0,80}?\b(?:on|upon)\b(?: or about| the)*\s*$")
_NO_MISSED_ONE: Final = wording(
    r"\b(?:last (?:payment|instal?lment|paid)|paid through|received|cured|reinstated|tax(?:es)?"
    r"|insurance premiums?|assessments?|second mortgage|junior|prior (?:suit|default|foreclosure)"
    r"|if|unless|modif\w+|forbear\w+|judgment|order of default|answer|appear\w*)\b"
)
_CALLS_DUE: Final = wording(
    r"\b(?:plaintiff|holder|lender|bank|mortgagee|association|payee|it|he|she"
    r"|they)\b[^.;]{0,80}?\b(?:has"
    r"|have|hereby|does|did|thereupon|therefore)\b[^.;]{0,60}?\b(?:accelerat\w+|elect\w*"
    r"|declar\w+|call\w*)"
    r"\b[^.;]{0,120}?\b(?:whole|entire|all|full|total|balance|maturity|debt|loan|note|indebtedness"
    r"|principal|due)\b"
    r"|\b(?:debt|loan|note|indebtedness|balance|sums?|principal|maturity"
    r"|amounts?)\b[^.;]{0,60}?\b(?:was"
    r"|were|is|are|has been|have been|been)(?: \w+)? (?:accelerated|declared (?:to be"
    r" )?(?:immediately )?due"
    r"|called due)\b"
    r"|\b(?:plaintiff|holder|lender|bank|mortgagee)\b[^.;]{0,60}?\b(?:accelerated|accelerates"
    r"|called|"
    r"declared|declares|elects)\b[^.;]{0,120}?\b(?:whole|entire|all|full|total|balance|maturity"
    r"|debt|loan"
    r"|note|indebtedness|principal|due)\b"
)
_DUE: Final = wording(r"\baccelerat\w+\b|\bdue\b")
_NOT_CALLED: Final = wording(
    r"\b(?:(?<!of\s)may(?!,? \d)|might|can|could|would|shall|will|if|unless|until|upon (?:a"
    r" )?default|not|never"
    r"|no|option"
    r"|right|rights|entitle\w*|intent\w*|provides?|permits?|allows?|authoriz\w+|warn\w*|before"
    r"|without"
    r"|rescind\w*|withdr\w+|de-?accelerat\w*|revoke\w*|waive\w*)\b"
)
_OF_PLAINTIFF: Final = wording(
    r"\b(?:pursuant to|under|exercis\w+|by reason of) (?:its|the) (?:option|right)\w*\b"
)
_ON_THE_DAY: Final = wording(r"\b(?:on|dated|of|as of|effective)\b(?: or about| the)*\s*$")
_HEREBY: Final = wording(
    r"\bhereby\b|\bby (?:the )?filing (?:of )?this (?:complaint|suit|action)\b"
)
_DOUBT: Final = 0.5


def say_default(draft: Draft, stamped: Day | None) -> None:
    """Claim the first payment missed, the calling due and its day; ``stamped`` is the filing."""
    if not draft.holds(
        "default",
        "accelerat",
        "unpaid",
        "not paid",
        "fail",
        "declar",
        "elect",
        "due for",
        "missed",
        "ceased",
    ):
        return
    missed: dict[int, tuple[Place, float]] = {}
    for sentence in sentences(draft.text, caption_end(draft.text)):
        plain = without_inner_stops(sentence.text)
        for day, place, sure in _missed(draft, sentence, plain):
            if sure > missed.get(day, (place, 0.0))[1]:
                missed[day] = (place, sure)
        _say_called_due(draft, sentence, plain, stamped)
    sure_days = {day for day, (_, sure) in missed.items() if sure == 1.0}
    for day, (place, sure) in missed.items():
        confidence = sure if len(sure_days) == 1 else min(sure, _DOUBT)
        draft.say(FactName.default_date, day, place, about=loan(), confidence=confidence)


def _missed(draft: Draft, sentence: Passage, plain: str) -> list[tuple[int, Place, float]]:
    """Return the first day a sentence says was missed, with its words and how surely."""
    if _NO_MISSED_ONE.search(plain):
        return []
    for day in days(draft.text, sentence.start, sentence.end):
        before = plain[: day.start - sentence.start]
        after = plain[day.end - sentence.start :]
        place = (sentence.start, max(day.end, min(sentence.end, day.end + 60)))
        unpaid_after = _UNPAID_AFTER.match(after) and _PAYMENT_OF.search(before)
        if unpaid_after or _UNPAID_BEFORE.search(before) or _SINCE.search(before):
            return [(day.day, place, 1.0)]
        if _DEFAULT_ON.search(before):
            return [(day.day, place, _DOUBT)]
    return []


def _say_called_due(draft: Draft, sentence: Passage, plain: str, stamped: Day | None) -> None:
    """Claim that the whole debt was called due, and on which day, where the sentence says so."""
    called = _CALLS_DUE.search(plain)
    if called is None or _DUE.search(plain) is None:
        return
    if _NOT_CALLED.search(_OF_PLAINTIFF.sub(" ", plain)):
        return
    place = (sentence.start, sentence.end)
    draft.say(FactName.loan_accelerated, True, place, about=loan())
    day = _day_called(draft, sentence, plain)
    if day is None and stamped is not None and _HEREBY.search(plain):
        day = stamped
    if day is not None:
        known = {claim.value for claim in draft.said(FactName.acceleration_date)}
        draft.say(
            FactName.acceleration_date,
            day.day,
            (day.start, day.end),
            about=loan(),
            confidence=1.0 if known <= {day.day} else _DOUBT,
        )


def _day_called(draft: Draft, sentence: Passage, plain: str) -> Day | None:
    """Return the only day of the sentence, where it stands as that of the calling due."""
    found = list(days(draft.text, sentence.start, sentence.end))
    if len(found) != 1:
        return None
    before = plain[: found[0].start - sentence.start]
    letter = re.search(r"(?i)\b(?:letter|notice)\b[^.;]{0,40}$", before)
    after_call = re.search(r"(?i)\b(?:accelerat|declar|called|elect)\w*\b[^.;]{0,120}$", before)
    stands = _ON_THE_DAY.search(before) is not None
    payment = re.search(r"(?i)\b(?:payment|instal?lment|default\w*)\b[^.;]{0,60}$", before)
    return found[0] if stands and (letter or after_call) and not payment else None
