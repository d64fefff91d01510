"""Reader of a consent judgment of foreclosure: 735 ILCS 5/15-1402.

It satisfies the debt of everyone liable only if the court entered it as such: a proposal, a
motion or an offer is claimed in doubt.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.judgment_of_foreclosure import say_judgment_figures
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import COURT_FACTS, entered_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.service_words import SERVICE_FACTS, say_service
from stillowe.papers.readers.signing import SIGNING_FACTS, say_who_signed
from stillowe.papers.readers.waiving import say_waivers
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_CONSENT: Final = wording(
    r"\bconsent (?:judgment|foreclosure|decree)\b|\bjudgment (?:of foreclosure )?by consent\b"
    r"|\b15-1402\b|\bby consent\b|\bupon (?:the )?(?:written )?consent of\b"
)
_SATISFIED: Final = wording(
    r"\b(?:indebtedness|debt|note|obligations?)\b[^.;]{0,80}?\b(?:is|are|be|deemed)\b[^.;]{0,30}?"
    r"\bsatisf\w+\b|\btakes? the (?:house|home|property|premises)[^.;]{0,30}\bfor everything"
    r" (?:he|she|they) owes?\b|\b(?:in )?(?:full )?satisfaction of (?:the |all )?(?:mortgage"
    r" )?(?:indebtedness"
    r"|debt)\b|\bbarred from (?:obtaining|seeking)\b|\bwaiv\w+\b[^.;]{0,120}?\bdeficienc\w+"
)
_VESTS: Final = wording(
    r"\btitle\b[^.;]{0,100}?\bvest\w*\b|\bvest\w*\b[^.;]{0,80}?\btitle\b"
    r"|\b(?:house|home|property|premises) (?:now )?belongs to the\b"
)
_BARS: Final = wording(
    r"\bbarred from (?:obtaining|seeking|recovering)\b[^.;]{0,40}?\bdeficien\w+"
    r"|\bno (?:personal )?deficiency (?:judgment|decree) (?:shall|will|may) be (?:entered"
    r"|sought|taken)\b"
    r"|\bwill not (?:come after|pursue|sue)\b[^.;]{0,160}?\b(?:dollar|balance|deficien\w+|debt)\b"
    r"|\bwaiv(?:es|ing|ed) (?:all|any|every|any and all)? ?(?:right"
    r"|claim)s?[^.;]{0,40}\bdeficien\w+"
)
_NOT_CONSENT: Final = wording(
    r"\b(?:not|no|nor|never)\b[^.;]{0,60}?(?:\bconsent (?:foreclosure|judgment|decree)\b"
    r"|\b15-1402\b)"
)
_NOT_YET: Final = wording(
    r"\b(?:proposed|motion for|moves? for|draft)\b[^.\n]{0,40}?\bconsent\b|\bobjects?\b(?! to)"
    r"|\bnot (?:\w+ ){0,3}satisf\w+\b|\breserv\w+\b[^.;]{0,60}\bdeficien\w+"
    r"|\b(?:not|never) (?:\w+ )?waive\b|\bdeficien\w+\b[^.;]{0,60}\breserved\b"
    r"|\bnot consent\w*\b|\bconsent (?:is |was )?(?:denied|withdrawn|refused)\b"
)
_ENTERED: Final = wording(r"\bentered\b\s*:?|\bjudge\b|\bit is (?:hereby )?ordered\b")
_NO_OBJECTION: Final = wording(
    r"\bno (?:other )?(?:party|one|person|objections?)\b[^.;]{0,60}object"
)


def _fill(draft: Draft) -> None:
    day = entered_day(draft.text)
    draft.dated = None if day is None else day.day
    draft.text, boxes_in_doubt = without_unchecked(draft.text)
    roster = Roster.of(draft.text)
    say_opening(draft)
    title = None if draft.find(_NOT_CONSENT) is not None else draft.find(_CONSENT)
    satisfied = draft.find(_SATISFIED)
    if title is not None:
        refused = draft.find(_NOT_YET)
        sure = (
            satisfied is not None
            and draft.find(_VESTS) is not None
            and draft.find(_ENTERED) is not None
            and refused is None
            and not boxes_in_doubt
        )
        place = title.span() if satisfied is None else satisfied.span()
        confidence = 1.0 if sure else 0.5
        draft.say(
            FactName.consent_foreclosure_entered, True, place, ruling=True, confidence=confidence
        )
        draft.say(FactName.judgment_entered, True, title.span(), ruling=True, confidence=confidence)
        bars = draft.find(_BARS)
        if bars is not None:
            fact = FactName.deficiency_waived_in_judgment
            draft.say(fact, True, bars.span(), ruling=True, confidence=confidence)
    if day is not None:
        draft.say(FactName.judgment_date, day.day, (day.start, day.end), ruling=True)
    say_judgment_figures(draft)
    say_service(draft, roster)
    say_who_signed(draft, roster)
    say_waivers(draft, roster)


READER: Final = KindReader(
    kind=PaperKind.consent_judgment,
    name="consent_judgment/1",
    speaker=Speaker.court,
    establishes=COURT_FACTS
    | SERVICE_FACTS
    | SIGNING_FACTS
    | frozenset(
        {
            FactName.consent_foreclosure_entered,
            FactName.judgment_entered,
            FactName.judgment_date,
            FactName.judgment_total_cents,
            FactName.judgment_interest_rate,
            FactName.judgment_per_diem_cents,
            FactName.deficiency_waived_in_judgment,
            FactName.deficiency_waived_by_stipulation,
        }
    ),
    fill=_fill,
)
