"""Reader of returns and affidavits of service: who was served, how, when, and who was not.

735 ILCS 5/2-202 to 2-206. Several returns may stand in one paper; each sentence is read for the
person it names, or the one its block is headed with. A failed attempt never becomes service, and
one failed attempt never proves that nobody was served later: it is a claim in doubt.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from stillowe.errors import ValueRefusal
from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.caption import caption_end
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.draft import Draft, person
from stillowe.papers.readers.figures import Day, days
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.names import PLACEHOLDER, is_company, may_owe, names_in, tidy
from stillowe.papers.readers.opening import (
    COURT_FACTS,
    entered_day,
    filed_day,
    say_opening,
    written_day,
)
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.service_manners import only_mailed
from stillowe.papers.readers.service_words import (
    SERVICE_FACTS,
    Served,
    abode_is_whole,
    before_recipient,
    note_abode_in_doubt,
    own_manners,
    say_served,
    served,
)
from stillowe.values.days import parse_day
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_HEADED: Final = re.compile(
    r"\b(?i:name\s+of\s+(?:defendant|party|person)(?:\s+(?:to\s+be\s+)?served)?"
    r"|defendant(?:'s\s+name)?|party(?:\s+to\s+be)?\s+served|person\s+to\s+be\s+served"
    r"|service\s+(?:up)?on|serve|served|to\s+be\s+served|as\s+to|respondent|name)(?:\s+(?i:name))?"
    r"[ ]*[:#][ ]*(?P<name>[^\n;:(]{3,60})"
    r"|\b(?i:to\s+be\s+served\s+(?:up)?on)[ ]*:?\s*(?P<plain>[A-Z\[][^\n;:(]{2,60})"
)
_BLOCK: Final = re.compile(
    r"^\s*(?:(?:[Hh]is|[Hh]er|[Tt]he)\s+(?:wife|husband|spouse|son|daughter)\s+)?"
    r"(?P<name>[A-Z][\w.'&-]*(?:\s+[A-Z][\w.'&-]*){1,4}):\s+(?=[A-Za-z])"
)
"""A report to the clerk, one paragraph for each: "John Doe: I handed him his"."""

_DAY_OF_SERVICE: Final = wording(
    r"\b(?:date|day|time|served|service|on)(?: (?:and time|of service|served|/\s*time|& time))*"
    r"\s*:?\s*(?:on )?"
)
_TITLE: Final = wording(r"^(?:affidavit|return|proof|certificate|sheriff'?s) ")
_DOUBT: Final = 0.5
_SECRETARY: Final = wording(r"\bsecretary of state\b|\bby (?:certified |registered )?mail\b")


def _fill(draft: Draft) -> None:
    day = entered_day(draft.text) or filed_day(draft.text) or written_day(draft.text)
    draft.dated = None if day is None else day.day
    draft.text, boxes_in_doubt = without_unchecked(draft.text)
    roster = Roster.of(draft.text)
    say_opening(draft)
    below = caption_end(draft.text)
    headed = {
        name for s in sentences(draft.text, below) if (name := _headed(s, roster)) is not None
    }
    current = next(iter(headed)) if len(headed) == 1 else None
    for sentence in sentences(draft.text, below):
        current = _headed(sentence, roster) or current
        if _is_title(sentence):
            continue
        for part in own_manners(sentence, roster) or [sentence]:
            for one in served(part, roster, current, draft):
                _say(draft, roster, one, sentence, boxes_in_doubt=boxes_in_doubt)
        current = _spoken_of(sentence, roster) or current
    _settle(draft)


def _headed(sentence: Passage, roster: Roster) -> str | None:
    """Return whom a block is headed with ("Defendant: JOHN DOE"), added to the roster."""
    block = _BLOCK.match(sentence.text)
    if block is not None and [m.name for m in names_in(block["name"])] == [block["name"]]:
        known = roster.known_in(block["name"])
        if known or may_owe(block["name"]):
            return known[0] if known else roster.add(block["name"])
    for match in _HEADED.finditer(sentence.text):
        words = re.split(r"\s{3,}|,\s+(?!Jr|Sr|II)", match["name"] or match["plain"])[0]
        known = roster.known_in(words)
        if known:
            return known[0]
        name = tidy(words)
        whole = [mention.name for mention in names_in(name)] == [name] or is_company(name)
        named = re.fullmatch(PLACEHOLDER, name) or (whole and len(name.split()) in (2, 3, 4))
        if named and may_owe(name) and (name[:1].isupper() or name.startswith("[")):
            return roster.add(name)
    return None


def _spoken_of(sentence: Passage, roster: Roster) -> str | None:
    """Return the one defendant a sentence speaks of, so that the next may say "he"."""
    known = roster.known_in(before_recipient(sentence.text))
    if len(known) == 1:
        return known[0]
    if not known and re.search(r"\bserved?\b|\bdefendant\b", sentence.text, re.IGNORECASE):
        names = [m.name for m in names_in(sentence.text) if may_owe(m.name)]
        if len(names) == 1 and re.search(r"\bdefendant,?\s", sentence.text, re.IGNORECASE):
            return roster.add(names[0])
    return None


def _is_title(sentence: Passage) -> bool:
    words = sentence.text.strip()
    return len(words.split()) < 12 and words.isupper() and _TITLE.match(words) is not None


def _say(
    draft: Draft, roster: Roster, one: Served, sentence: Passage, *, boxes_in_doubt: bool
) -> None:
    """Claim one statement of service, in doubt where the paper does not show all that is asked."""
    name = roster.add(one.name)
    if name not in roster.names:
        return
    confidence = _DOUBT if boxes_in_doubt else one.confidence
    day = one.day
    if day is None and one.manner in ("personal", "abode"):
        near = _day_without_year(draft, sentence) or _labelled_day(draft, sentence)
        near = near or _day_nearby(draft, sentence)
        day = None if near is None else near.day
    if one.manner == "abode":
        around = draft.text.text[sentence.start : sentence.end + 700]
        if not abode_is_whole(around):
            confidence = min(confidence, 0.8)
            note_abode_in_doubt(draft, name, one.place)
    if one.manner == "personal" and is_company(name) and _SECRETARY.search(sentence.text):
        confidence = min(confidence, 0.6)
    say_served(draft, Served(name, one.manner, one.place, day, confidence), ruling=False)


def _day_nearby(draft: Draft, sentence: Passage) -> Day | None:
    """Return the day of service printed in a field beside the statement, before or after it."""
    whole = draft.text.text
    for start, end in (
        (sentence.end, min(len(whole), sentence.end + 250)),
        (max(0, sentence.start - 250), sentence.start),
    ):
        for match in draft.text.find_all(_DAY_OF_SERVICE, start, end):
            if only_mailed(whole[max(start, match.start() - 160) : match.start()]):
                continue
            for day in days(draft.text, match.end(), min(end, match.end() + 24)):
                if day.start == match.end():
                    return day
    return None


_LABELLED_DAY: Final = wording(
    r"\b(?:date (?:and time )?(?:of service|served)|service date|served on|date/time(?: served)?)"
    r"[\s:,]*(?:on )?"
)


def _labelled_day(draft: Draft, sentence: Passage) -> Day | None:
    """Return the day in the field "Date of service" nearest below, else the only one there is."""
    found = [
        day
        for match in draft.text.find_all(_LABELLED_DAY)
        for day in days(draft.text, match.end(), match.end() + 24)
        if day.start == match.end()
    ]
    if len({day.day for day in found}) == 1:
        return found[0]
    return next((day for day in found if day.start > sentence.start), None)


_MONTH_AND_DAY: Final = re.compile(
    r"\b(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
    r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?!,?\s+(?:19|20)\d{2})(?!\d|:)"
)


def _day_without_year(draft: Draft, sentence: Passage) -> Day | None:
    """Return a day given without its year: the last such day up to the day of the paper."""
    match = _MONTH_AND_DAY.search(sentence.text)
    if match is None or draft.dated is None:
        return None
    dated = _EPOCH + timedelta(days=draft.dated)
    for year in (dated.year, dated.year - 1):
        try:
            day = parse_day(f"{match['month']} {match['day']}, {year}")
        except ValueRefusal:
            return None
        if day <= draft.dated:
            return Day(day, sentence.start + match.start(), sentence.start + match.end())
    return None


_EPOCH: Final = date(1970, 1, 1)


def _settle(draft: Draft) -> None:
    """Drop "not served" where the same paper goes on to show the service it had failed at."""
    for fact, others in (
        (FactName.served_personally, (FactName.served_personally, FactName.served_at_abode)),
        (FactName.served_at_abode, (FactName.served_at_abode,)),
    ):
        for key in [key for key in draft.claims if key[0] == fact and key[2] is False]:
            who = key[1].person
            if any(c.value is True for other in others for c in draft.said(other, person(who))):
                del draft.claims[key]


READER: Final = KindReader(
    kind=PaperKind.return_of_service,
    name="return_of_service/1",
    speaker=Speaker.server,
    establishes=COURT_FACTS | (SERVICE_FACTS - {FactName.appeared}),
    fill=_fill,
)
