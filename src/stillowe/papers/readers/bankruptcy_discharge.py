"""Reader of a bankruptcy discharge: which debtor, chapter, day. 11 U.S.C. 727, 1328, 524.

A discharge denied, waived, revoked or set aside is none; a general explanation of what a
discharge does is not one either.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.bankruptcy_words import (
    BANKRUPTCY_FACTS,
    debtors,
    say_chapter_and_petition,
)
from stillowe.papers.readers.draft import Draft, person
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import entered_day
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_GRANTED: Final = wording(
    r"\b(?:is|are|be) (?:hereby )?(?:granted|ordered|given) (?:a |the )?discharge\b|\bdischarge\b"
    r"[^.;]{0,120}?\b(?:is|be)?\s*(?:hereby )?(?:granted|entered|ordered)\b|\bgranted a discharge\b"
    r"|\border of discharge\b|\bdischarge of debtor\b|\breceived (?:a |his |her |their"
    r" )?discharge\b"
    r"|\bdebtors? (?:is|are|was|were) discharged\b"
)
_REFUSED: Final = wording(
    r"\bdischarge\b[^.;]{0,60}?\b(?:is|was|be|has been)?\s*(?:hereby )?(?:denied|revoked|vacated"
    r"|waived"
    r"|withheld|set aside|not (?:granted|entered))\b|\b(?:order )?(?:denying|revoking|vacating)"
    r" (?:the )?discharge\b|\bclosed without (?:a )?discharge\b|\bnot (?:be )?(?:granted"
    r"|entitled to)"
    r" a discharge\b"
)


def _fill(draft: Draft) -> None:
    day = entered_day(draft.text)
    draft.dated = None if day is None else day.day
    names = debtors(draft)
    granted = draft.find(_GRANTED)
    refused = draft.find(_REFUSED)
    for name in names:
        about = person(name)
        if refused is not None:
            draft.say(
                FactName.discharge_entered,
                False,
                refused.span(),
                about=about,
                ruling=True,
                confidence=1.0 if granted is None else 0.5,
            )
            continue
        if granted is None:
            continue
        draft.say(
            FactName.discharge_entered,
            True,
            granted.span(),
            about=about,
            ruling=True,
            confidence=1.0 if len(names) <= 2 else 0.5,
        )
        if day is not None:
            draft.say(
                FactName.discharge_date, day.day, (day.start, day.end), about=about, ruling=True
            )
    say_chapter_and_petition(draft, names)


READER: Final = KindReader(
    kind=PaperKind.bankruptcy_discharge,
    name="bankruptcy_discharge/1",
    speaker=Speaker.court,
    establishes=BANKRUPTCY_FACTS - {FactName.debt_reaffirmed, FactName.debt_cured_in_plan},
    fill=_fill,
)
