"""Amounts, dates and rates in running text, each with the words that say what it is.

An amount is never taken because it is near: its *role* is decided by the words of its own
sentence, before it ("total due of $...") or right after it ("$... for late charges").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from stillowe.errors import ValueRefusal
from stillowe.papers.reader import PaperText, wording
from stillowe.papers.readers.clauses import holds, without_inner_stops
from stillowe.papers.readers.worded_figures import (
    WORDED_DATE,
    WORDED_MONEY,
    WORDED_RATE,
    with_year_in_figures,
)
from stillowe.values.days import parse_day
from stillowe.values.money import parse_cents, words_to_cents
from stillowe.values.rates import parse_rate

_MONEY: Final = re.compile(
    r"\(?-?\$\s?-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{2})?(?!\d|\.\d)\)?"
    r"|(?<![\d$.,/-])\(?-?\d{1,3}(?:,\d{3})+\.\d{2}(?!\d)\)?"
    r"|(?<![\d$.,/-])\(?\d{1,6}\.\d{2}(?![\d%]|\s?(?:%|percent|per cent|feet"
    r"|acres))\)?(?=\s*(?:\n|$))"
)
_MONEY_WORDS: Final = re.compile(
    r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|hundred|thousand|million|and|\d{1,2}/100|cents?|dollars?|no/100)[\s,-]*)+$",
    re.IGNORECASE,
)
_MONTHS: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_ORDINAL: Final = (
    r"(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
    r"|nineteenth|twentieth|thirtieth)"
)
_DATE: Final = re.compile(
    rf"\b{_MONTHS}\s*\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+|,)(?:19|20)\d{{2}}\b"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL})\s+(?:day\s+)?(?:of\s+)?{_MONTHS},?"
    rf"\s+(?:A\.?\s?D\.?,?\s+)?(?:19|20)\d{{2}}\b"
    r"|\b\d{1,2}[/-]\d{1,2}[/-](?:(?:19|20)\d{2}|\d{2})\b"
    rf"|\b(?:19|20)\d{{2}}-\d{{2}}-\d{{2}}\b|{WORDED_DATE}",
    re.IGNORECASE,
)
_RATE: Final = re.compile(
    r"(?<![\d./])(?:\d{1,2}[\s-]\d{1,2}/\d{1,2}|\d{1,2}(?:\.\d{1,5})?)"
    rf"\s*(?:%|percent\b|per\s+cent\b|per\s+centum\b)|{WORDED_RATE}",
    re.IGNORECASE,
)
_SENTENCE_EDGE: Final = re.compile(r"[;?!]|\.(?=\s+[A-Z0-9(\[]|\s*$)|\n[ ]*\n")
_QUALIFIER: Final = wording(
    r",? (?:with|including|inclusive of|together with|plus|exclusive of)(?: all)? [a-z,' -]*?"
    r"(?:interest|costs?|fees?|advances?|charges?|expenses)(?:,? (?:and|&) [a-z' -]+?)*"
    r"(?=,| (?:was|is|were|are|being|totals?|totall?ed|in the (?:sum|amount)|to the|at the))"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money where it is printed.

    ``before`` and ``after`` are the words of its sentence up to the amounts beside it.
    ``words_cents`` is the amount written out in words just before the figure, if any.
    """

    cents: int
    start: int
    end: int
    before: str
    after: str
    words_cents: int | None = None
    tabular: bool = False
    """Whether it stands in a column: ``before`` is then the label of its row."""

    def negative(self) -> Amount:
        """Return it as a credit."""
        return replace(self, cents=-abs(self.cents))


@dataclass(frozen=True, slots=True)
class Day:
    """A date where it is printed."""

    day: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Role:
    """The words before, or right after, an amount that say what it is."""

    before: re.Pattern[str]
    after: re.Pattern[str] | None = None


PER_DIEM: Final = Role(
    wording(
        r"\b(?:per[ -]diem|daily|per day)(?: (?:interest|amount|rate|charge|accrual|of|is|at"
        r"|the))*\b"
        r"|\binterest accru\w+ at\b"
        r"|\b(?:each|every) (?:additional )?day (?:after|there)[^.;$]{0,30}$"
    ),
    wording(r"(?:per day|per diem|a day|/\s*day|daily|each day|for each (?:additional )?day)\b"),
)
"""Interest for one day."""


def amounts(text: PaperText, start: int = 0, end: int | None = None) -> list[Amount]:
    """Return every amount between two offsets with the words around it, in reading order."""
    last = len(text.text) if end is None else end
    plain = without_inner_stops(text.text)
    matches = [m for m in text.find_all(_MONEY, start, last) if _cents(m.group()) is not None]
    if holds(text.text, "dollars"):
        matches += [m for m in text.find_all(WORDED_MONEY, start, last) if _cents(m.group())]
    matches.sort(key=lambda match: match.start())
    found: list[Amount] = []
    for index, match in enumerate(matches):
        floor = max(start, matches[index - 1].end() if index else start, match.start() - 260)
        roof = min(
            last,
            matches[index + 1].start() if index + 1 < len(matches) else last,
            match.end() + 120,
        )
        tabular = _in_table(text.text, match)
        if tabular:
            before, after = _label(text.text, match, floor), ""
        else:
            before = _after_edge(plain[floor : match.start()])
            after = _before_edge(plain[match.end() : roof])
        words = _MONEY_WORDS.search(before.rstrip(" ("))
        cents = _cents(match.group())
        if cents is None:
            continue
        in_words = _words_cents(words.group()) if words else None
        if words is not None:
            before = before[: words.start()]
            cents = abs(cents)
        elif cents < 0 and not _stands_alone(text.text, match):
            cents = -cents
        found.append(Amount(cents, match.start(), match.end(), before, after, in_words, tabular))
    return found


def role_of(amount: Amount, roles: Mapping[str, Role]) -> str | None:
    """Return the role whose words stand nearest to ``amount``, or ``None`` where none does.

    Words right after the amount ("for late charges", "in costs") win over words before it.
    """
    for name, role in roles.items():
        if role.after is not None and role.after.match(amount.after.lstrip(" ,\n")):
            return name
    before = _QUALIFIER.sub(" ", _ASIDE.sub(" ", amount.before))
    if amount.tabular and (heading := _heading_role(before, roles)) is not None:
        return heading
    best: tuple[int, str] | None = None
    for name, role in roles.items():
        for match in role.before.finditer(before):
            if best is None or match.end() > best[0]:
                best = (match.end(), name)
    return None if best is None else best[1]


_ROW_NUMBER: Final = re.compile(
    r"^[\s|:.]*(?:\(?(?:\d{1,2}|[A-Za-z])[.)]\s*|\d{1,2}\s+)?(?:(?:plus|add)\b[:\s]*)?",
    re.IGNORECASE,
)


def _heading_role(label: str, roles: Mapping[str, Role]) -> str | None:
    """Return the role whose words open the label of a row: the longest of them."""
    number = _ROW_NUMBER.match(label)
    at = 0 if number is None else number.end()
    lengths = {
        name: match.end()
        for name, role in roles.items()
        if (match := role.before.match(label, at)) is not None
    }
    return max(lengths, key=lambda name: lengths[name]) if lengths else None


_ASIDE: Final = re.compile(r"\([^()$]*\w\s[^()$]*\)")
"""What a label says in brackets explains it and does not name it."""


def days(text: PaperText, start: int = 0, end: int | None = None) -> Iterator[Day]:
    """Yield every whole date between two offsets; a date without its year is no date."""
    for match in text.find_all(_DATE, start, end):
        day = _day(match.group())
        if day is not None:
            yield Day(day, match.start(), match.end())


def day_after(text: PaperText, words: re.Pattern[str], *, within: int = 90) -> Day | None:
    """Return the first date that follows ``words`` closely, in the same sentence."""
    for match in words.finditer(without_inner_stops(text.text)):
        roof = match.end() + within
        edge = re.search(
            r"[;?!]|\.(?=\s+[A-Z(\[])(?<!Jan\.)(?<!Feb\.)", text.text[match.end() : roof]
        )
        for day in days(text, match.end(), match.end() + edge.start() if edge else roof + 20):
            return day
    return None


def rate_after(
    text: PaperText,
    words: re.Pattern[str],
    *,
    within: int = 120,
    unless: re.Pattern[str] | None = None,
) -> tuple[int, int, int] | None:
    """Return (millionths, start, end) of the first rate that follows ``words`` in its sentence.

    A share of thirty per cent or more (a down payment, "90% of the value") is no rate; nor is
    one before which ``unless`` matches.
    """
    plain = without_inner_stops(text.text)
    for match in words.finditer(plain):
        roof = min(len(plain), match.end() + within)
        edge = _END_OF_SENTENCE.search(plain, match.end(), roof)
        rate = text.find(_RATE, match.end(), roof if edge is None else edge.start())
        millionths = None if rate is None else _rate(rate.group())
        if rate is None or millionths is None or millionths >= 300_000:
            continue
        if unless is None or unless.search(plain[max(0, rate.start() - 90) : rate.start()]) is None:
            return millionths, rate.start(), rate.end()
    return None


_END_OF_SENTENCE: Final = re.compile(r"[;?!]|\.(?=\s+[A-Z(\[]|\s*$)|\n[ ]*\n")


def _rate(words: str) -> int | None:
    try:
        return parse_rate(" ".join(words.split()))
    except ValueRefusal:
        return None


@lru_cache(maxsize=256)
def _cents(figure: str) -> int | None:
    """Return the cents of a matched figure; brackets and a minus make it negative."""
    if figure[0].isalpha():
        return _words_cents(figure)
    negative = (figure.startswith("(") and figure.endswith(")")) or "-" in figure
    try:
        cents = parse_cents(figure.strip("()").replace("-", ""))
    except ValueRefusal:
        return None
    return -cents if negative else cents


def _words_cents(words: str) -> int | None:
    try:
        return words_to_cents(" ".join(words.split()).strip(" ,-"))
    except ValueRefusal:
        return None


def _day(words: str) -> int | None:
    try:
        return parse_day(with_year_in_figures(words))
    except ValueRefusal:
        return None


def _stands_alone(whole: str, match: re.Match[str]) -> bool:
    """Whether the figure ends its line, as in a table, where brackets mean a credit."""
    return re.match(r"[ ]*(?:\n|$)", whole[match.end() :]) is not None


def _in_table(whole: str, match: re.Match[str]) -> bool:
    """Whether the figure is one of a column: it ends its line, and so does one beside it."""
    if not _stands_alone(whole, match):
        return False
    start = whole.rfind("\n", 0, match.start())
    above = whole[max(0, start - 200) : max(0, start)].rstrip()
    below = whole[match.end() : match.end() + 200].lstrip()
    line_below = below.split("\n", 1)[0].rstrip()
    return any(_ENDS_IN_FIGURE.search(line) for line in (above.rsplit("\n", 1)[-1], line_below))


def _label(whole: str, match: re.Match[str], floor: int) -> str:
    """Return the words of the figure's own line, or of the line above where it stands alone."""
    start = max(floor, whole.rfind("\n", 0, match.start()) + 1)
    own = whole[start : match.start()]
    if own.strip(" $.:"):
        return own
    above = whole.rfind("\n", 0, max(0, start - 1)) + 1
    return whole[max(floor, above) : match.start()]


_ENDS_IN_FIGURE: Final = re.compile(r"[\d,]+\.\d{2}\)?$|\$\s?[\d,]+\)?$")


def _after_edge(words: str) -> str:
    """Return what follows the last end of a sentence in ``words``."""
    edges = list(_SENTENCE_EDGE.finditer(words.rstrip()))
    return words[edges[-1].end() :] if edges else words


def _before_edge(words: str) -> str:
    """Return what precedes the first end of a sentence in ``words``."""
    edge = _SENTENCE_EDGE.search(words)
    return words[: edge.start()] if edge else words
