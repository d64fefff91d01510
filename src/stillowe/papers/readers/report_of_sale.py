"""Reader of the report of sale and distribution: what was due, what the sale brought, what is left.

735 ILCS 5/15-1508(a), 15-1512. The officer's figures are the officer's word until confirmed.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.buying import (
    BUYING_FACTS,
    ONLINE_FACTS,
    say_buyer,
    say_motion_to_confirm,
    say_online,
)
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.figures import day_after
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import COURT_FACTS, entered_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.publishing import PUBLICATION_FACTS, say_publication
from stillowe.papers.readers.sale_figures import (
    SALE_FIGURE_FACTS,
    say_judgment_recited,
    say_sale_figures,
)
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_HELD: Final = wording(
    r"\b(?:sold|struck off|offered (?:the |said )?\w*\s*(?:property|premises|real"
    r" estate)?[^.;]{0,40}"
    r"for sale|held (?:a |the |said )?(?:public |judicial )?(?:sale|auction)|sale (?:was )?(?:held"
    r"|conducted|made)|conducted (?:a |the |said )?(?:public |judicial )?(?:sale|auction)|highest"
    r"(?: and best)? bid(?:der)?|date of sale|sale price|(?:successful|winning) bid(?:der)?"
    r"|I sold|(?:offer|expose)d? (?:the |said )?(?:premises|property"
    r"|real estate)[^.;]{0,60}(?:auction|vendue|sale))\b"
)
_NOT_HELD: Final = wording(
    r"\bno (?:bids|sale|bidders)\b|\bsale (?:was |is )?(?:\w+ )?(?:not held|cancell?ed|adjourned"
    r"|continued|postponed|stayed)\b|\bno sale (?:was|took)\b"
)
_JUDGMENT_DAY: Final = wording(
    r"\b(?:judgment|decree)\b[^.;$]{0,120}?\b(?:rendered|made)\b[^.;$]{0,60}?\bon\b"
    r"|\bjudgment\b[^.;$]{0,80}?\b(?:entered|dated|of)\b(?: \w+){0,6}?(?: on| of)?|\bentered"
    r" (?:\w+ )"
    r"{0,8}?judgment\b[^.;$]{0,40}?\bon\b"
)


def _fill(draft: Draft) -> None:
    day = entered_day(draft.text)
    draft.dated = None if day is None else day.day
    draft.text, _ = without_unchecked(draft.text)
    say_opening(draft)
    held = draft.find(_HELD)
    not_held = draft.find(_NOT_HELD)
    if held is not None and not_held is None:
        draft.say(FactName.sale_held, True, held.span())
    elif held is not None:
        draft.say(FactName.sale_held, True, held.span(), confidence=0.5)
    judgment = day_after(draft.text, _JUDGMENT_DAY, within=40)
    if judgment is not None:
        draft.say(FactName.judgment_date, judgment.day, (judgment.start, judgment.end))
    say_sale_figures(draft, ruling=False)
    say_judgment_recited(draft)
    say_publication(draft)
    say_buyer(draft, Roster.of(draft.text))
    say_online(draft)
    say_motion_to_confirm(draft)


READER: Final = KindReader(
    kind=PaperKind.report_of_sale,
    name="report_of_sale/2",
    speaker=Speaker.officer,
    establishes=COURT_FACTS
    | SALE_FIGURE_FACTS
    | PUBLICATION_FACTS
    | BUYING_FACTS
    | ONLINE_FACTS
    | frozenset(
        {
            FactName.sale_held,
            FactName.judgment_date,
            FactName.judgment_entered,
            FactName.confirmation_hearing_date,
        }
    ),
    fill=_fill,
)
