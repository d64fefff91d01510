"""Reader of a lis pendens: that a case is pending on the property. It proves nothing owed."""

from __future__ import annotations

from typing import Final

from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import OPENING_FACTS
from stillowe.papers.readers.summons import fill_opening
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

READER: Final = KindReader(
    kind=PaperKind.lis_pendens,
    name="lis_pendens/1",
    speaker=Speaker.lender,
    establishes=OPENING_FACTS | frozenset({FactName.complaint_filed}),
    fill=fill_opening,
)
