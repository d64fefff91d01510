"""What every court paper says of its case: court, county, number, property, and its own day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.grammar.case_numbers import case_numbers
from stillowe.papers.grammar.counties import counties_named
from stillowe.papers.grammar.loan_numbers import loan_numbers
from stillowe.papers.reader import PaperText, wording
from stillowe.papers.readers.caption import caption_place
from stillowe.papers.readers.caption_columns import right_column
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.figures import Day, days
from stillowe.papers.readers.premises import property_address
from stillowe.values.vocabulary import FactName, PaperKind

OPENING_FACTS: Final = frozenset(
    {
        FactName.county,
        FactName.case_number,
        FactName.foreclosed_loan_number,
        FactName.property_state,
        FactName.property_address,
        FactName.in_federal_court,
    }
)
"""What ``say_opening`` can establish."""

COURT_FACTS: Final = OPENING_FACTS | {FactName.complaint_filed}
"""The same of a paper filed in a case, where the case's number shows that there is one."""

_CIRCUIT: Final = wording(r"\bcircuit court\b|\bjudicial circuit\b")
_FEDERAL: Final = wording(
    r"\bUNITED STATES DISTRICT COURT\b|\bU\.S\. DISTRICT COURT\b|\b(?:NORTHERN|SOUTHERN"
    r"|CENTRAL) DISTRICT OF ILLINOIS\b"
)
_FEDERAL_NUMBER: Final = re.compile(
    r"\b\d:\d{2}-cv-\d{3,6}(?:-[A-Z]{2,4}){0,2}\b|(?<=No\. )\d{2}-\d{4,5}\b", re.IGNORECASE
)
_SIDE_ADDRESS: Final = re.compile(
    r"\b(?:property|premises|address)\b(?:\s+address)?\s*:?\s*"
    r"(?P<address>\d{1,6}[A-Z]?\s+[^;:$]{3,70}?,?\s+(?:Illinois|IL)\b\.?"
    r"(?:,?\s+\d{5}(?:-\d{4})?)?)",
    re.IGNORECASE,
)
_LABELLED_COUNTY: Final = re.compile(r"(?im)^\s*(?P<name>[A-Z][A-Za-z. ]{2,14}?)\s+COUNTY\b")
_ABBREVIATED_COUNTY: Final = re.compile(r"\b(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?) Co\.")
_DAY_WORDS: Final = wording(
    r"(?<!hearing\s)(?<!court\s)(?<!sale\s)(?<!return\s)(?<!die\s)(?<!due\s)"
    r"\b(?:entered|dated|date(?: entered| of order)?|so ordered"
    r"|ordered|signed|decided)\b"
    r"(?: (?:this|on|as of|the|at [A-Za-z, ]{3,30}))*[:, _]*"
)
_NOTHING: Final = re.compile(r"[\s:,_.()-]*")
_FILED: Final = wording(
    r"\b(?:e-?filed|filed date|filed|date filed|filing date|file date)\b[: ]*(?:on )?"
)


def say_opening(draft: Draft) -> None:
    """Claim the court, county, case number and address the paper bears."""
    text = draft.text
    _say_case(draft)
    numbers = {number.figures: number for number in loan_numbers(text.text)}
    if len(numbers) == 1:
        figures, number_of_loan = next(iter(numbers.items()))
        place = (number_of_loan.start, number_of_loan.end)
        draft.say(FactName.foreclosed_loan_number, figures, place)
    federal = text.find(_FEDERAL, 0, _HEAD)
    if federal is not None:
        draft.say(FactName.in_federal_court, True, federal.span())
        federal_number = text.find(_FEDERAL_NUMBER, 0, _HEAD)
        if federal_number is not None:
            draft.say(FactName.case_number, federal_number.group(), federal_number.span())
    elif (circuit := text.find(_CIRCUIT, 0, _HEAD)) is not None:
        draft.say(FactName.in_federal_court, False, circuit.span())
    _say_address(draft)


_HEAD: Final = 2500


def _say_case(draft: Draft) -> None:
    """Claim county and number: from the head, else the only ones the paper names."""
    head = draft.text.text[:_HEAD]
    county = next(iter(counties_named(head)), None)
    if county is not None:
        draft.say(FactName.county, county.name, (county.start, county.end))
    else:
        _say_abbreviated_county(draft)
    number = next(iter(case_numbers(head)), None)
    if number is not None:
        draft.say(FactName.case_number, number.normalized, (number.start, number.end))
        if number.is_foreclosure and draft.text.kind in _FILED_IN_A_CASE:
            draft.say(FactName.complaint_filed, True, (number.start, number.end))


_FILED_IN_A_CASE: Final = frozenset(
    {
        PaperKind.return_of_service,
        PaperKind.appearance,
        PaperKind.rule_105_notice,
        PaperKind.judgment_of_foreclosure,
        PaperKind.consent_judgment,
        PaperKind.notice_of_sale,
        PaperKind.report_of_sale,
        PaperKind.order_approving_sale,
    }
)
"""Papers that exist only where a complaint was filed before them."""


def _say_abbreviated_county(draft: Draft) -> None:
    """Claim a county a form or stamp names so that it need not read "Kane County"."""
    head = draft.text.text[:_HEAD]
    for pattern in (_LABELLED_COUNTY, _ABBREVIATED_COUNTY):
        for match in pattern.finditer(head):
            for county in counties_named(f"{match['name'].strip()} County"):
                draft.say(FactName.county, county.name, match.span("name"))
                return


_NO_PROPERTY: Final = frozenset({PaperKind.return_of_service, PaperKind.appearance})
"""Papers whose addresses are those of people, unless the caption says otherwise."""


def _say_address(draft: Draft) -> None:
    """Claim the property's address: beside the caption, else where words say it is that."""
    text = draft.text
    start, end = caption_place(text)
    beside = _SIDE_ADDRESS.search(right_column(text, start, end))
    if beside is not None:
        value = " ".join(beside["address"].split())
        first_line = beside["address"].split("\n")[0].rstrip()
        at = start + beside.start("address")
        place = (at, at + len(first_line))
        draft.say(FactName.property_address, value, place)
        draft.say(FactName.property_state, "IL", place)
        return
    found = None if text.kind in _NO_PROPERTY else property_address(text)
    if found is None:
        return
    match, confidence = found
    value = " ".join(match["address"].split()).rstrip(",. ")
    place = match.span("address")
    draft.say(FactName.property_address, value, place, confidence=confidence)
    if re.search(r"(?i)\b(?:illinois|il|ill)\b", value):
        draft.say(FactName.property_state, "IL", place, confidence=confidence)


_JUDGMENTS: Final = frozenset({PaperKind.judgment_of_foreclosure, PaperKind.consent_judgment})
_DAY_OF_JUDGMENT: Final = wording(r"\bdate of (?:this )?(?:judgment|entry)\b")


def entered_day(text: PaperText) -> Day | None:
    """Return the day a court paper was entered: beside "Entered" or "Dated", nearest its end.

    A file stamp counts where nothing else does.
    """
    beside: list[Day] = []
    for match in text.find_all(_DAY_WORDS):
        if not _opens(text, match.start()) and "this" not in match.group().lower():
            continue
        for day in days(text, match.end(), min(len(text.text), match.end() + 40)):
            gap = text.text[match.end() : day.start]
            if _NOTHING.fullmatch(gap):
                beside.append(day)
            break
    labelled = _labelled_judgment_day(text)
    if labelled is not None:
        return labelled
    closing = len(text.text) * 2 // 3
    late = [day for day in beside if day.start >= closing]
    if late:
        return late[-1]
    tail = [day for day in days(text, max(0, len(text.text) - 250)) if _stands_alone(text, day)]
    if tail and re.search(r"judge|enter", text.text[-300:], re.IGNORECASE):
        return tail[-1]
    early = [day for day in beside if day.start < 900] or list(_at_a_hearing(text))
    return early[0] if early else filed_day(text)


def _labelled_judgment_day(text: PaperText) -> Day | None:
    """Return the day in a judgment's own field "Date of judgment"."""
    for match in text.find_all(_DAY_OF_JUDGMENT) if text.kind in _JUDGMENTS else ():
        for day in days(text, match.end(), match.end() + 30):
            if _NOTHING.fullmatch(text.text[match.end() : day.start]):
                return day
    return None


_ON_THIS_DAY: Final = wording(
    r"\b(?:and now|now)?,? ?on (?:this|the)\b(?=[^.;]{0,30}\bday of\b)"
    r"|\bcoming (?:on )?(?:to be heard )?(?:on )?this\b|\bthis cause[^.;]{0,40}\bthis\b"
)


def _at_a_hearing(text: PaperText) -> Iterator[Day]:
    """Yield the day on which an old decree says the cause came on to be heard."""
    for match in text.find_all(_ON_THIS_DAY, 0, 1800):
        for day in days(text, match.end(), match.end() + 40):
            if _NOTHING.fullmatch(text.text[match.end() : day.start]):
                yield day
                return


_BESIDE_A_DATE: Final = re.compile(
    r"(?i)[\W_]*(?:(?:this|on|the|enter(?:ed)?|dated?|so ordered|(?:associate|circuit"
    r"|district|presiding)"
    r"|judge|at [a-z, ]{3,30}|\d{3,5})[\W_]*)*"
)


def _stands_alone(text: PaperText, day: Day) -> bool:
    """Whether a date is (nearly) all its line says, as under an order."""
    start = text.text.rfind("\n", 0, day.start) + 1
    end = text.text.find("\n", day.end)
    line = text.text[start : day.start] + text.text[day.end : end if end >= 0 else None]
    return _BESIDE_A_DATE.fullmatch(line) is not None


def _opens(text: PaperText, at: int) -> bool:
    """Whether words like "Dated" begin a line or sentence, and are not about another paper."""
    before = text.text[max(0, at - 40) : at].rstrip(" _()|*")
    return not before or before[-1] in "\n\f.:;_" or text.text[at - 1 : at] in ("\n", "\f")


def filed_day(text: PaperText) -> Day | None:
    """Return the day of the clerk's file stamp, if the paper bears one."""
    for match in text.find_all(_FILED):
        for day in days(text, match.end(), min(len(text.text), match.end() + 36)):
            if day.start - match.end() < 6:
                return day
    return _stamped_day(text)


def _stamped_day(text: PaperText) -> Day | None:
    """Return the day of a clerk's stamp: a date that stands close under the word "Filed"."""
    placed = [(at, word) for at, word in text.words(0, _HEAD) if text.text[at : at + 1].strip()]
    stamps = [word.box for _, word in placed if _STAMP.fullmatch(word.text)]
    boxes = {at: word.box for at, word in placed}
    for day in days(text, 0, _HEAD):
        box = boxes.get(day.start)
        if box is None:
            continue
        for stamp in stamps:
            below = 0 <= box.top - stamp.top < _STAMP_HEIGHT
            if below and abs(box.left - stamp.left) < _STAMP_WIDTH:
                return day
    return None


_STAMP: Final = re.compile(r"(?i)e?-?filed:?")
_STAMP_HEIGHT: Final = 0.06
_STAMP_WIDTH: Final = 0.12
"""How far under, and beside, the word of a stamp its date stands, as parts of the page."""


def written_day(text: PaperText) -> Day | None:
    """Return the day a letter or instrument bears: beside "Date", else the first in its head."""
    for match in text.find_all(_DAY_WORDS, 0, 1500):
        for day in days(text, match.end(), match.end() + 40):
            if day.start - match.end() < 12:
                return day
    return next(iter(days(text, 0, 600)), None)
