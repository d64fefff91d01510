"""Reader of a bankruptcy docket: discharge, reaffirmation, a plan that cures and maintains."""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.bankruptcy_words import (
    BANKRUPTCY_FACTS,
    debtors,
    say_chapter_and_petition,
)
from stillowe.papers.readers.draft import Draft, person, person_debt
from stillowe.papers.readers.figures import days
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_DISCHARGED: Final = wording(
    r"\border (?:discharging|of discharge|granting discharge)\b|\bdischarge of debtor\b"
    r"|\bdischarge (?:granted|entered|order entered)\b|\bdebtor(?:s|\(s\))? discharged\b"
    r"|\bstandard discharge\b|\bdate discharged\b"
)
_NO_DISCHARGE: Final = wording(
    r"\bwithout (?:a )?discharge\b|\bdischarge (?:denied|revoked|vacated|withheld|not)\b"
    r"|\bobject\w* to (?:the )?discharge\b|\bdismiss(?:ed|ing)\b[^.\n]{0,40}\bcase\b|\bcase"
    r" dismissed\b"
    r"|\border vacating\b"
)
_REAFFIRMED: Final = wording(r"\breaffirm\w+\b")
_NOT_REAFFIRMED: Final = wording(
    r"\b(?:rescind|rescission|withdraw|disapprov|denied|denying|not approved|no reaffirmation"
    r"|declin|did not reaffirm|not reaffirm|hearing (?:on|re)|motion)\w*"
)
_CURED: Final = wording(
    r"\bcure(?:d|s)? (?:and maintain|the default|of default|all arrears)\b|\bnotice of final cure\b"
    r"|\b1322\(b\)\(5\)|\bcompleted plan\b[^.\n]{0,60}\bmortgage\b|\bmaintain(?:ing|ed)? (?:\w+ )?"
    r"(?:mortgage )?payments\b"
)


def _fill(draft: Draft) -> None:
    names = debtors(draft)
    draft.dated = max((day.day for day in days(draft.text)), default=None)
    refused = draft.find(_NO_DISCHARGE)
    for line in _entries(draft):
        for name in names:
            _say_discharge(draft, line, name, sure=refused is None)
            _say_kept(draft, line, name)
    if refused is not None and not draft.said(FactName.discharge_entered):
        for name in names:
            draft.say(
                FactName.discharge_entered, False, refused.span(), about=person(name), ruling=True
            )
    say_chapter_and_petition(draft, names)


def _say_discharge(draft: Draft, line: Passage, name: str, *, sure: bool) -> None:
    """Claim a discharge that one entry shows, and its day."""
    if _DISCHARGED.search(line.text) is None or _NO_DISCHARGE.search(line.text):
        return
    place, about = (line.start, line.end), person(name)
    confidence = 1.0 if sure else 0.5
    draft.say(
        FactName.discharge_entered, True, place, about=about, ruling=True, confidence=confidence
    )
    day = next(iter(days(draft.text, line.start, line.end)), None)
    if day is not None:
        draft.say(FactName.discharge_date, day.day, place, about=about, ruling=True)


def _say_kept(draft: Draft, line: Passage, name: str) -> None:
    """Claim a reaffirmation or a cure that one entry shows; which debt, it may not say."""
    place, about = (line.start, line.end), person_debt(name, "")
    if _REAFFIRMED.search(line.text):
        turned = _NOT_REAFFIRMED.search(line.text) is not None
        confidence = 0.5 if turned else 0.8
        draft.say(FactName.debt_reaffirmed, True, place, about=about, confidence=confidence)
    if _CURED.search(line.text):
        draft.say(FactName.debt_cured_in_plan, True, place, about=about, confidence=0.8)


def _entries(draft: Draft) -> list[Passage]:
    """Return the docket's entries: each begins on a line that begins with a date."""
    text = draft.text
    dated = [
        p for p in text.lines() if any(d.start - p.start < 12 for d in days(text, p.start, p.end))
    ]
    if not dated:
        return list(text.lines())
    ends = [p.start for p in dated[1:]] + [len(text.text)]
    return [
        Passage(p.start, end, text.text[p.start : end]) for p, end in zip(dated, ends, strict=True)
    ]


READER: Final = KindReader(
    kind=PaperKind.bankruptcy_docket,
    name="bankruptcy_docket/1",
    speaker=Speaker.court,
    establishes=BANKRUPTCY_FACTS,
    fill=_fill,
)
