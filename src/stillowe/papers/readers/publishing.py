"""When a notice of sale was published, as the notice or its certificate of publication says.

735 ILCS 5/15-1507(c): once a week in three weeks in a row. Days on which it is yet to run, or
is only said to be due to run, are claimed in doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from stillowe.errors import ValueRefusal
from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.draft import Draft, Place
from stillowe.papers.readers.figures import Day, days
from stillowe.values.days import MONTHS, parse_day
from stillowe.values.number_words import number_from_words
from stillowe.values.vocabulary import FactName

PUBLICATION_FACTS: Final = frozenset(
    {
        FactName.notice_first_published_date,
        FactName.notice_last_published_date,
        FactName.notice_weeks_published,
    }
)
"""What ``say_publication`` can establish."""

_PUBLISHED: Final = wording(
    r"\b(?:was|were|been|has|have|had|did)? (?:\w+ ){0,2}?publish(?:ed)?\b|\bpublished\b"
    r"|\bpublication dates?\b|\bdates? of publication\b|\binsertions?\b|\bpublications?\b"
    r"|\bdates? published\b"
)
_TO_BE: Final = wording(
    r"\b(?:to (?:be )?(?:run|publish(?:ed)?|appear)|will|shall|must|should|(?<!of\s)may(?!,?"
    r" \d)|if|unless|not|never"
    r"|please|before (?:the )?sale|required)\b"
)
_RUN: Final = wording(r"\bto run\b")
_SUMMONS: Final = wording(r"\b(?:service|served|summons|defendants?|answer|jurisdiction)\b")
_MONTH: Final = "|".join([*MONTHS, *(rf"{month[:3]}\.?" for month in MONTHS), r"Sept\.?"])
_LIST: Final = re.compile(
    rf"\b(?:{_MONTH})\s*\d{{1,2}}(?:st|nd|rd|th)?(?:\s*(?:,|&|and|,\s*and)\s*(?:(?:{_MONTH})\s*)?"
    r"\d{1,2}(?:st|nd|rd|th)?(?!\d|/)){1,7}\s*,?\s*(?:of\s+)?(?P<year>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
_ITEM: Final = re.compile(rf"(?:(?P<month>{_MONTH})\s*)?(?P<day>\d{{1,2}})(?!\d)", re.IGNORECASE)
_FIRST: Final = wording(
    r"\b(?:first|initial|earliest) (?:day of |date of )?(?:publication|insertion|published"
    r"|appear\w+|notice)\b|\bfirst (?:was )?published\b|\bfirst of (?:which|them)\b|\bthe first\b"
)
_LAST: Final = wording(
    r"\b(?:last|final|latest|third) (?:day of |date of )?(?:publication|insertion|published"
    r"|appear\w+|notice)\b|\blast (?:was )?published\b|\blast of (?:which|them)\b|\bthe last\b"
)
_LABEL_GAP: Final = re.compile(
    r"(?i)(?:[\s:,_(-]|\b(?:on|was|were|is|being|thereof|of|the|which|made|appeared|date|in|said"
    r"|newspaper|paper|publication|having|been|dated|published|upon)\b)*"
)
_WEEKS: Final = wording(
    r"\b(?:for|in|during|of) (?:a period of |at least )?(?P<number>\d{1,2}|one|two|three|four"
    r"|five|six"
    r"|seven|eight|nine|ten)(?: \(\d{1,2}\))? (?:(?:consecutive |successive |calendar |full"
    r" )+weeks\b"
    r"|weeks (?:in a row|running|consecutively|successively)\b)"
)
_DOUBT: Final = 0.5


@dataclass(frozen=True, slots=True)
class _Run:
    """The days one sentence gives, and how surely the notice was published on them."""

    first: Day | None
    last: Day | None
    weeks: int | None
    place: Place
    confidence: float


def say_publication(draft: Draft) -> None:
    """Claim the first and last day of publication and the weeks; rivals are in doubt."""
    if not draft.holds("publish", "publication", "insertion", "to run "):
        return
    runs = [run for s in sentences(draft.text) if (run := _run(draft, s)) is not None]
    for fact, found in (
        (FactName.notice_first_published_date, [(r.first, r) for r in runs]),
        (FactName.notice_last_published_date, [(r.last, r) for r in runs]),
    ):
        _say(draft, fact, [(day.day, run) for day, run in found if day is not None])
    weeks = [(run.weeks, run) for run in runs if run.weeks is not None]
    _say(draft, FactName.notice_weeks_published, weeks)


def _say(draft: Draft, fact: FactName, found: list[tuple[int, _Run]]) -> None:
    sure = {value for value, run in found if run.confidence == 1.0}
    for value, run in found:
        confidence = run.confidence if len(sure) == 1 else min(run.confidence, _DOUBT)
        draft.say(fact, value, run.place, confidence=confidence)


def _run(draft: Draft, sentence: Passage) -> _Run | None:
    """Read the days of one sentence that speaks of publishing the notice."""
    words = sentence.text
    if _PUBLISHED.search(words) is None and _RUN.search(words) is None:
        return None
    if _SUMMONS.search(words) is not None:
        return None
    confidence = _DOUBT if _TO_BE.search(words) else 1.0
    place = (sentence.start, sentence.end)
    listed = _listed(draft, sentence)
    weeks = _stated_weeks(words)
    if listed:
        in_weeks = len(listed) if _weekly(listed) else None
        two_papers = len(list(_LIST.finditer(words))) > 1
        if two_papers or weeks not in (None, len(listed)):
            confidence = _DOUBT
        return _Run(listed[0], listed[-1], in_weeks or weeks, place, confidence)
    first = _labelled(draft, sentence, _FIRST)
    last = _labelled(draft, sentence, _LAST)
    if first is None and last is None and weeks is None:
        return None
    return _Run(first, last, weeks, place, confidence)


def _stated_weeks(words: str) -> int | None:
    match = _WEEKS.search(words)
    if match is None:
        return None
    number = match["number"].lower()
    return int(number) if number.isdigit() else number_from_words([number])


def _weekly(listed: list[Day]) -> bool:
    """Whether the days are one week apart, each from the next."""
    return all(later.day - day.day == _WEEK for day, later in pairwise(listed))


_WEEK: Final = 7


def _listed(draft: Draft, sentence: Passage) -> list[Day]:
    """Return the days of "June 14, 21 and 28, 2018", or of whole dates in a row."""
    match = _LIST.search(sentence.text)
    if match is None:
        return _in_a_row(draft, sentence)
    month = ""
    found: list[Day] = []
    for item in _ITEM.finditer(sentence.text, match.start(), match.start("year")):
        month = (item["month"] or month).strip(". ")
        try:
            day = parse_day(f"{month} {item['day']}, {match['year']}")
        except ValueRefusal:
            return []
        found.append(Day(day, sentence.start + item.start(), sentence.start + item.end()))
    in_order = all(day.day < later.day for day, later in pairwise(found))
    return found if in_order else []


def _in_a_row(draft: Draft, sentence: Passage) -> list[Day]:
    """Return whole dates that follow each other with nothing but marks between them."""
    found = list(days(draft.text, sentence.start, sentence.end))
    runs = [
        (day, later)
        for day, later in pairwise(found)
        if _MARKS.fullmatch(sentence.text[day.end - sentence.start : later.start - sentence.start])
    ]
    if len(found) < _FEWEST or len(runs) != len(found) - 1:
        return []
    return found if all(day.day < later.day for day, later in runs) else []


_MARKS: Final = re.compile(r"(?i)[\s,;&]*(?:and)?[\s,;&]*")
_FEWEST: Final = 2


def _labelled(draft: Draft, sentence: Passage, label: re.Pattern[str]) -> Day | None:
    """Return the day that follows a label closely."""
    for match in label.finditer(sentence.text):
        begin = sentence.start + match.end()
        for day in days(draft.text, begin, min(sentence.end, begin + 80)):
            if _LABEL_GAP.fullmatch(draft.text.text[begin : day.start]):
                return day
            break
    return None
