"""Reader of a Rule 105 notice: new or additional relief asked of a party already in default."""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.draft import Draft, person
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import COURT_FACTS, entered_day, filed_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.service_manners import manner_of
from stillowe.papers.readers.wordings import speaks_of_deficiency
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_TO: Final = wording(r"\bto:\s*|\bnotice to\b|\byou,? \b|\bnotified\b")
_BY_MAIL: Final = wording(r"\b(?:certified|registered|first[- ]class|mail\w*)\b")


def _fill(draft: Draft) -> None:
    day = filed_day(draft.text) or entered_day(draft.text)
    draft.dated = None if day is None else day.day
    roster = Roster.of(draft.text)
    say_opening(draft)
    about_deficiency = speaks_of_deficiency(draft.text.text)
    served: list[str] = []
    addressed: list[tuple[str, tuple[int, int]]] = []
    for sentence in sentences(draft.text):
        place = (sentence.start, sentence.end)
        names = roster.known_in(sentence.text)
        if manner_of(sentence.text) in ("personal", "abode") or (
            _BY_MAIL.search(sentence.text) and names
        ):
            for name in names:
                served.append(name)
                draft.say(
                    FactName.rule_105_notice_served,
                    True,
                    place,
                    about=person(name),
                    confidence=1.0 if about_deficiency else 0.5,
                )
        elif _TO.search(sentence.text):
            addressed.extend((name, place) for name in names)
    for name, place in addressed:
        if name not in served:
            draft.say(
                FactName.rule_105_notice_served, True, place, about=person(name), confidence=0.5
            )


READER: Final = KindReader(
    kind=PaperKind.rule_105_notice,
    name="rule_105_notice/1",
    speaker=Speaker.lender,
    establishes=COURT_FACTS | frozenset({FactName.rule_105_notice_served}),
    fill=_fill,
)
