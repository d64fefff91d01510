"""Reader of a satisfaction or release of judgment: 735 ILCS 5/12-183.

A release of the mortgage or of the lien is no satisfaction of a personal judgment; a partial
one satisfies nothing for sure. Both are read in doubt or not at all.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.draft import Draft, person_debt
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import OPENING_FACTS, entered_day, filed_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_OF_JUDGMENT: Final = wording(
    r"\b(?:satisfaction|release)(?: \([\w ]+\))?(?: (?:and|or) (?:satisfaction|release))? of"
    r" (?:the )?"
    r"(?:\w+ )?(?:judgment|deficiency)\b|\bjudgment\b[^.;]{0,160}?\b(?:satisfied|released|paid in"
    r" full)\b"
)
_SATISFIED: Final = wording(
    r"\b(?:full(?:y)? (?:and complete )?(?:satisf\w+|paid)|satisf(?:ied|action|ies)|paid in full"
    r"|releas(?:ed?|es))\b"
)
_PARTIAL: Final = wording(
    r"\bpartial(?:ly)?\b|\bin part\b|\bbalance (?:remains|of)\b|\bupon (?:payment|receipt)\b"
    r"|\bwhen paid\b|\bwill be (?:released|satisfied)\b|\bnot (?:been )?(?:satisfied|released)\b"
    r"|\breserv\w+\b|\bexcept\b"
)
_OF_LIEN: Final = wording(
    r"\b(?:satisfaction|release|discharge) of (?:the )?(?:mortgage|lien|memorandum|lis pendens)\b"
)


def _fill(draft: Draft) -> None:
    day = filed_day(draft.text) or entered_day(draft.text)
    draft.dated = None if day is None else day.day
    roster = Roster.of(draft.text)
    say_opening(draft)
    of_judgment = draft.find(_OF_JUDGMENT)
    if of_judgment is None:
        lien = draft.find(_OF_LIEN)
        if lien is not None:
            draft.note("satisfaction.of_the_lien_only", Severity.warning, lien.span())
        return
    partial = draft.find(_PARTIAL)
    if partial is not None:
        draft.note("satisfaction.partial_or_conditional", Severity.warning, partial.span())
    said = False
    for sentence in sentences(draft.text, of_judgment.start()):
        if _SATISFIED.search(sentence.text) is None:
            continue
        people = roster.in_words(sentence.text)
        for name in people.named:
            said = True
            draft.say(
                FactName.deficiency_judgment_satisfied,
                True,
                (sentence.start, sentence.end),
                about=person_debt(name),
                confidence=1.0 if partial is None else 0.5,
            )
    if not said:
        for name in roster.names:
            draft.say(
                FactName.deficiency_judgment_satisfied,
                True,
                of_judgment.span(),
                about=person_debt(name),
                confidence=1.0 if partial is None and len(roster.names) == 1 else 0.5,
            )


READER: Final = KindReader(
    kind=PaperKind.satisfaction,
    name="satisfaction/1",
    speaker=Speaker.lender,
    establishes=OPENING_FACTS | frozenset({FactName.deficiency_judgment_satisfied}),
    fill=_fill,
)
