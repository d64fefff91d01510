"""Reader of a summons: that there is a case, where, and its number. It proves no service."""

from __future__ import annotations

from typing import Final

from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import (
    OPENING_FACTS,
    entered_day,
    filed_day,
    say_opening,
)
from stillowe.values.vocabulary import FactName, PaperKind, Speaker


def fill_opening(draft: Draft) -> None:
    """Claim the case, and that a complaint was filed in it."""
    day = filed_day(draft.text) or entered_day(draft.text)
    draft.dated = None if day is None else day.day
    say_opening(draft)
    for claim in draft.said(FactName.case_number):
        draft.repeat(claim, FactName.complaint_filed, True, ruling=False)


READER: Final = KindReader(
    kind=PaperKind.summons,
    name="summons/1",
    speaker=Speaker.court,
    establishes=OPENING_FACTS | frozenset({FactName.complaint_filed}),
    fill=fill_opening,
)
