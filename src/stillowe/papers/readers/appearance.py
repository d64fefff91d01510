"""Reader of appearances, answers and motions: each is an appearance of the one who files it.

An appearance opens the way to a personal judgment (15-1508(e)). A special or limited appearance,
or an objection to jurisdiction, may not: it is claimed in doubt (15-1505.6 is for a lawyer).
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.answering import ANSWER_FACTS, say_answers
from stillowe.papers.readers.caption import caption_end
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import sentences, turns
from stillowe.papers.readers.draft import Draft, Place, person
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import COURT_FACTS, entered_day, filed_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_FILES: Final = wording(
    r"\b(?:appears?|appearing|(?:enters?|files?|entering|filing) (?:\w+,? ){0,6}?(?:appearance"
    r"|answer|response|motion)|appearance (?:is )?(?:\w+ ){0,3}?(?:of|for)\b|answers?|moves?"
    r"|now comes?|comes? now|on behalf of|attorneys? for|counsel for|pro se|self-represented"
    r"|by and through|responds?|states? as follows|represent(?:s|ing)?|requests?)\b"
)
_NOT_OF: Final = wording(
    r"\b(?:nor|not|nothing|neither|never|none)\b[^.;]{0,80}?\b(?:appear\w*|answer\w*)\b"
    r"|\bwithdraws?\b"
    r"|\b(?:has|have|did) not (?:yet )?(?:appear|answer|been)\w*\b|\bnot answering\b"
)
_NAMED_AS: Final = re.compile(
    r"(?im)^[^\n:]{0,24}?\b(?:litigant'?s?\s+name|my\s+name|your\s+name|name\s+of\s+(?:party"
    r"|litigant)"
    r"|on\s+behalf\s+of|appearance\s+of|party(?:\s+represented)?|name)\s*:\s*(?P<name>[^\n]{3,70})"
)
_FIRST_PERSON: Final = wording(r"\bI (?:want|am|got|do|will|can|paid|deny|ask|was|received|have)\b")
_CLOSING: Final = wording(r"\b(?:yours|sincerely|respectfully|thank you|/s/)\b")
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
    draft.text, _ = without_unchecked(draft.text)
    roster = Roster.of(draft.text)
    say_opening(draft)
    objection = draft.find(_OBJECTS)
    withdrawn = draft.find(_WITHDRAWN)
    confidence = 1.0 if objection is None and withdrawn is None else 0.5
    if objection is not None:
        draft.note("appearance.objects_to_jurisdiction", Severity.warning, objection.span())
    files = _who_files(draft, roster)
    say_answers(draft, roster, files)
    for name, place in files.items():
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
    below = caption_end(draft.text)
    found = _labelled(draft, roster, below) or _in_sentences(draft, roster, below)
    found = found or _signed(draft, roster, below)
    return {name: place for name, place in found.items() if name in roster.names}


def _labelled(draft: Draft, roster: Roster, below: int) -> dict[str, Place]:
    """Return the litigant a form names in the field for it."""
    for match in _NAMED_AS.finditer(draft.text.text, below):
        known = roster.known_in(match["name"])
        if known:
            return dict.fromkeys(known, match.span())
    return {}


def _in_sentences(draft: Draft, roster: Roster, below: int) -> dict[str, Place]:
    """Return who is said to appear, answer or move by the first sentence that says it."""
    for sentence in sentences(draft.text, below):
        place = (sentence.start, sentence.end)
        for part in turns(sentence):
            if _FILES.search(part.text) is None or _FOR_PLAINTIFF.search(part.text):
                continue
            if _NOT_OF.search(part.text):
                continue
            named = _named(part.text, roster)
            if named:
                return dict.fromkeys(named, place)
    return {}


def _named(words: str, roster: Roster) -> list[str]:
    """Return whom ``words`` name as appearing: by name, as the only defendant, or all of them."""
    people = roster.in_words(words)
    named = roster.known_in(words) or ([] if roster.names else list(people.named))
    if named:
        return [roster.add(name) for name in named]
    alone = len(roster.names) == 1 and people.group in ("several", "one")
    return list(roster.names) if alone or people.group == "everybody" else []


def _signed(draft: Draft, roster: Roster, below: int) -> dict[str, Place]:
    """Return who signed a letter written in the first person, where no sentence names anybody."""
    closing = draft.text.find(_CLOSING, below)
    if closing is None or draft.text.find(_FIRST_PERSON, below, closing.start()) is None:
        return {}
    after = draft.text.text[closing.start() : closing.start() + 200]
    known = roster.known_in(after)
    place = (closing.start(), closing.start() + len(after.rstrip()))
    return dict.fromkeys(known, place) if len(known) == 1 else {}


READER: Final = KindReader(
    kind=PaperKind.appearance,
    name="appearance/2",
    speaker=Speaker.borrower,
    establishes=COURT_FACTS
    | ANSWER_FACTS
    | frozenset({FactName.appeared, FactName.appearance_date}),
    fill=_fill,
)
