"""Reader of appearances, answers and motions: each is an appearance of the one who files it.

An appearance opens the way to a personal judgment (15-1508(e)). A special or limited appearance,
or an objection to jurisdiction, may not: it is claimed in doubt (15-1505.6 is for a lawyer).
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.draft import Draft, Place, person
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import OPENING_FACTS, entered_day, filed_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_FILES: Final = wording(
    r"\b(?:appear(?:s|ance)?|enters?|files?|answers?|moves?|now comes?|comes? now|on behalf of"
    r"|appearing|attorneys? for|counsel for|pro se|self-represented|by and through|responds?"
    r"|requests?|states? as follows|represent(?:s|ing)?)\b"
)
_FOR_PLAINTIFF: Final = wording(
    r"\b(?:attorneys? for|counsel for|on behalf of|for) (?:the )?plaintiff\b|\bplaintiff,?"
    r" [^.;]{0,80}"
    r"\bby (?:its|and through)\b"
)
_OBJECTS: Final = wording(
    r"\b(?:special|limited) (?:and limited )?appearance\b|\bobject\w* to (?:the )?(?:\w+"
    r" )?jurisdiction\b"
    r"|\bcontest\w* (?:\w+ )?jurisdiction\b|\bquash\b|\b2-301\b|\b15-1505[.\s]6\b"
    r"|\black(?:s|ing)? (?:of )?(?:personal )?jurisdiction\b|\bwithout submitting\b"
)
_WITHDRAWN: Final = wording(
    r"\bwithdraw\w*\b[^.;]{0,40}\bappearance\b|\bstricken\b|\bunrepresented\b"
)


def _fill(draft: Draft) -> None:
    filed = filed_day(draft.text)
    day = filed or entered_day(draft.text)
    draft.dated = None if day is None else day.day
    roster = Roster.of(draft.text)
    say_opening(draft)
    objection = draft.find(_OBJECTS)
    withdrawn = draft.find(_WITHDRAWN)
    confidence = 1.0 if objection is None and withdrawn is None else 0.5
    if objection is not None:
        draft.note("appearance.objects_to_jurisdiction", Severity.warning, objection.span())
    for name, place in _who_files(draft, roster).items():
        draft.say(FactName.appeared, True, place, about=person(name), confidence=confidence)
        if day is not None:
            draft.say(
                FactName.appearance_date,
                day.day,
                (day.start, day.end),
                about=person(name),
                confidence=1.0 if filed is not None else 0.8,
            )


def _who_files(draft: Draft, roster: Roster) -> dict[str, Place]:
    """Return who appears by this paper and the words that say so, below the caption."""
    found: dict[str, Place] = {}
    below = _below_caption(draft)
    for sentence in sentences(draft.text, below):
        if _FILES.search(sentence.text) is None or _FOR_PLAINTIFF.search(sentence.text):
            continue
        people = roster.in_words(sentence.text)
        named = roster.known_in(sentence.text) or ([] if roster.names else people.named)
        for name in named:
            found.setdefault(roster.add(name), (sentence.start, sentence.end))
        alone = len(roster.names) == 1 and people.group in ("several", "one")
        if not named and (alone or people.group == "everybody"):
            for name in roster.names:
                found.setdefault(name, (sentence.start, sentence.end))
        if found:
            break
    return {name: place for name, place in found.items() if name in roster.names}


def _below_caption(draft: Draft) -> int:
    """Return where the caption ends: after the last "Defendant" of the head of the paper."""
    mark = draft.text.find(wording(r"\bdefendants?\b[.,)\s]*(?=\n)"), 0, 2500)
    return 0 if mark is None else mark.end()


READER: Final = KindReader(
    kind=PaperKind.appearance,
    name="appearance/1",
    speaker=Speaker.borrower,
    establishes=OPENING_FACTS | frozenset({FactName.appeared, FactName.appearance_date}),
    fill=_fill,
)
