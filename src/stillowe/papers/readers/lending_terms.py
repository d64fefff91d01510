"""What a note or mortgage says of the loan itself: its last day, a line of credit, what it is for.

The last payment day starts the years in which a lender may sue (735 ILCS 5/13-206, 13-115). What
a loan was for is surely known from words of purpose only; a promise to live in the house, or a
rider that assigns rents, makes it likely and is claimed in doubt.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, Place, loan
from stillowe.papers.readers.figures import Day, days
from stillowe.values.vocabulary import FactName

TERM_FACTS: Final = frozenset(
    {
        FactName.maturity_date,
        FactName.loan_is_revolving,
        FactName.loan_for_household_purpose,
    }
)
"""What ``say_terms`` can establish."""

_LAST_DAY: Final = wording(
    r"\bmaturity(?: date)?\b|\bmatur(?:es|ing)\b|(?:^|\n)\s*(?:final |due |loan )*due(?: date)?\s*:"
    r"|\b(?:final|last) (?:payment|instal?lment|payment date)\b[^.;$]{0,80}?\b(?:due|payable|paid"
    r"|made|is|be)\b"
)
_FALLS_DUE: Final = wording(
    r"\b(?:debt|loan|note|indebtedness|principal|balance|sum)\b[^.;]{0,120}?\b(?:in full"
    r"|due and payable|fall(?:s|ing)? due|payable|due)(?: in full)?\b"
    r"|\bin full(?=,? (?:not|no) later than| on or before)"
)
_STILL_OWE: Final = wording(r"\bif,? on\b")
_OWE: Final = wording(
    r",? (?:I|we|borrowers?|makers?|the undersigned) (?:still )?(?:owes?|have not paid|has not"
    r" paid)\b"
)
_TO_THE_DAY: Final = re.compile(
    r"(?i)(?:[\s:,_(\"'-]|\b(?:on|or|before|not|no|later|than|the|is|shall|will|be|becomes?|due|and"
    r"|payable|date|as|of|if|sooner|paid|called|in|full|hereof|day|which|means|falls?)\b)*"
)
_A_YEAR: Final = re.compile(r"(?i)\d{4}|\d[/-]\d|thousand|hundred|twenty")
_ANOTHER_LOAN: Final = wording(
    r"\b(?:prior|senior|first mortgage|superior|subject to|existing|refinanc\w+|paid off|other loan"
    r"|leases?|renewal of|old note|bank use)\b"
)
_EXTENDED: Final = wording(r"\bextend\w*\b|\bmodif\w+\b|\bunless\b|\bor such (?:other|later)\b")
_REVOLVES: Final = wording(
    r"\brevolving\b|\b(?:home equity )?line of credit\b|\bcredit line\b|\bopen-?end credit\b"
    r"|\bdraw period\b|\bre-?borrow\b|\b(?:credit )?limit of (?:the |my |your )?(?:line|account)\b"
    r"|\badvances?\b[^.;]{0,60}?\bat any one time\b|\bHELOC\b"
)
_NOT_REVOLVING: Final = wording(
    r"\b(?:not|no|never|isn't|neither|nor|without)\b[^.;]{0,40}?\b(?:revolving|line of credit"
    r"|credit"
    r" line|re-?borrow\w*|open-?end)\b|\bclosed-?end\b|\bmay not be re-?borrowed\b"
)
_ASIDE: Final = wording(
    r"\b(?:if|whether|prior|senior|other|existing|pay(?:ing)? off|paid off|refinanc\w+|superior"
    r"|subordinate to|may be an?|or other|another)\b"
)
_LENT_AT_ONCE: Final = wording(
    r"\bloan that I have received\b|\bin return for a loan\b|\bpromises? to"
    r" pay\b[^.;]{0,260}?\bsum of\b"
)
_BY_PAYMENTS: Final = wording(
    r"\b(?:monthly|instal?lments?|every month|each month|equal payments?)\b"
)
_MAY_BE_DRAWN: Final = (
    "revolv",
    "line of credit",
    "credit line",
    "credit limit",
    "advance",
    "draw",
    "reborrow",
    "re-borrow",
    "open-end",
    "open end",
    "heloc",
)
_HOUSEHOLD: Final = wording(
    r"\b(?:personal|consumer),? (?:family,?)?(?:(?: or| and|,|/)* household)\b(?: or agricultural)?"
    r"(?: (?:purposes?|use|reasons))?|\bconsumer (?:credit |loan )?(?:transaction|purposes?)\b"
)
_BUSINESS: Final = wording(
    r"\b(?:business|commercial|investment)(?:,? (?:or|and|/)? ?(?:business|commercial|investment))*"
    r" (?:purposes?|use|loan)\b|\b(?:solely|only|exclusively|primarily) for (?:\w+ )?(?:business"
    r"|commercial|investment|rental)\b|\b205/4\s*\(1\)\s*\((?:c|l)\)"
)
_NOT: Final = wording(r"\b(?:not|no|never|neither|nor|none|other than|except|without|non)\b")
_SUPPOSED: Final = wording(
    r"\b(?:if|whether|unless|when|where|(?<!of\s)may(?!,? \d)|any|would|in the event|to the"
    r" extent|either)\b"
)
_LIVES_THERE: Final = wording(
    r"\b(?:shall|will|agrees? to|must|covenants? to)\b[^.;]{0,60}?\boccup(?:y|ies)\b[^.;]{0,100}?\b"
    r"(?:principal|primary) (?:place of )?residence\b|\bowner[- ]occup\w+\b"
)
_HUD: Final = wording(
    r"\bFHA (?:case|loan|insured)\b|\bhome equity conversion\b|\bSecretary of Housing\b"
)
_RENTS: Final = wording(
    r"\b1\s*-\s*4 family rider\b\W{0,12}(?:\(?\s*)?assignment of rents\b"
    r"|\b(?:second home|investment property|non-?owner[- ]occup\w+)\b"
)
_DOUBT: Final = 0.5
_LIKELY: Final = 0.8


def say_terms(draft: Draft, which: str, *, is_note: bool) -> None:
    """Claim the day the whole loan falls due, a line of credit, and what the loan was for."""
    _say_maturity(draft, which)
    _say_revolving(draft, which, is_note=is_note)
    _say_purpose(draft, which)


def _say_maturity(draft: Draft, which: str) -> None:
    found: dict[int, tuple[Place, float]] = {}
    for sentence in sentences(draft.text):
        day = _maturity_in(draft, sentence)
        if day is not None and day[0].day not in found:
            found[day[0].day] = (day[2], day[1])
    for value, (place, sure) in found.items():
        confidence = sure if len(found) == 1 else min(sure, _DOUBT)
        draft.say(FactName.maturity_date, value, place, about=loan(which), confidence=confidence)


def _maturity_in(draft: Draft, sentence: Passage) -> tuple[Day, float, Place] | None:
    """Return the day on which one sentence says the whole loan falls due, how surely, its words."""
    if _A_YEAR.search(sentence.text) is None:
        return None
    plain = without_inner_stops(sentence.text)
    if _ANOTHER_LOAN.search(plain):
        return None
    for owing in _STILL_OWE.finditer(plain):
        begin = sentence.start + owing.end()
        for day in days(draft.text, begin, min(sentence.end, begin + 40)):
            if _OWE.match(plain, day.end - sentence.start):
                return day, 1.0, (sentence.start + owing.start(), sentence.end)
            break
    for cue in (*_LAST_DAY.finditer(plain), *_FALLS_DUE.finditer(plain)):
        begin = sentence.start + cue.end()
        for day in days(draft.text, begin, min(sentence.end, begin + 90)):
            if _TO_THE_DAY.fullmatch(draft.text.text[begin : day.start]):
                unsure = _EXTENDED.search(plain) or _perhaps_not_all(plain, cue)
                sure = _DOUBT if unsure else 1.0
                return day, sure, (sentence.start + cue.start(), day.end)
            break
    return None


_IN_PART: Final = wording(
    r"\binterest[- ](?:on|only)\b|(?<!of\s)\bmay\b(?!,? \d)|\bif (?!not sooner)|\bdemand\b"
    r"|\bfail\w*|\bfirst\b"
    r"|\bbegin\w*|\bmonthly\b|\beach\b|\bevery\b|\bcalled\b|\bdeclared?\b|\bdefault\w*"
    r"|\bportion\b|\bhalf\b"
)


def _perhaps_not_all(plain: str, cue: re.Match[str]) -> bool:
    """Whether what is due on the day may be a part, or due only on an event.

    Too early a last day makes a debt look older than it is.
    """
    if cue.re is _LAST_DAY:
        return False
    return _IN_PART.search(plain, max(0, cue.start() - 60), cue.end()) is not None


def _say_revolving(draft: Draft, which: str, *, is_note: bool) -> None:
    """Claim a line of credit; or, of a note for a sum lent at once and repaid, that it is none."""
    if draft.holds(*_MAY_BE_DRAWN):
        for sentence in sentences(draft.text):
            words = without_inner_stops(sentence.text)
            revolves = _REVOLVES.search(words)
            if revolves is None:
                continue
            denied = _NOT_REVOLVING.search(words) is not None
            unsure = _ASIDE.search(words) is not None
            place = (sentence.start, sentence.end)
            confidence = _DOUBT if denied or unsure else 1.0
            about = loan(which)
            draft.say(
                FactName.loan_is_revolving, not denied, place, about=about, confidence=confidence
            )
        return
    lent = draft.find(_LENT_AT_ONCE)
    fixed = lent is not None and draft.find(_BY_PAYMENTS) is not None
    if is_note and fixed and lent is not None and draft.text.complete:
        draft.say(FactName.loan_is_revolving, False, lent.span(), about=loan(which))


def _say_purpose(draft: Draft, which: str) -> None:
    """Claim what the loan was for; what only makes it likely is in doubt, and so are both."""
    found = [
        (said, sure, (sentence.start, sentence.end))
        for sentence in sentences(draft.text)
        for said, sure in _purposes(without_inner_stops(sentence.text))
    ]
    both = len({said for said, _, _ in found}) > 1
    for said, sure, place in found:
        draft.say(
            FactName.loan_for_household_purpose,
            said,
            place,
            about=loan(which),
            confidence=min(sure, _DOUBT) if both else sure,
        )


def _purposes(words: str) -> list[tuple[bool, float]]:
    """Return what one sentence says the loan is for, and how surely."""
    found: list[tuple[bool, float]] = []
    supposed = _SUPPOSED.search(words) is not None
    for pattern, purpose in ((_HOUSEHOLD, True), (_BUSINESS, False)):
        match = pattern.search(words)
        if match is not None:
            denied = _NOT.search(words[: match.start()][-80:]) is not None
            found.append((purpose is not denied, _DOUBT if supposed else 1.0))
    if not found and (_RENTS.search(words) is not None and _NOT.search(words) is None):
        found.append((False, _DOUBT if supposed else _LIKELY))
    elif not found and (_LIVES_THERE.search(words) or _HUD.search(words)):
        unsure = _HUD.search(words) is None and _NOT.search(words) is not None
        found.append((True, _DOUBT if unsure else _LIKELY))
    return found
