"""Dates, amounts and rates that a paper writes out in words, as old decrees and deeds do."""

from __future__ import annotations

import re
from typing import Final

from stillowe.values.number_words import number_from_words

_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_ORDINAL: Final = (
    r"(?:(?:twenty|thirty)[\s-]+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
    r"|nineteenth|twentieth|thirtieth)"
)
_DAY: Final = rf"(?:{_ORDINAL}|\d{{1,2}}(?:st|nd|rd|th)?)"
_ONES: Final = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_BELOW_HUNDRED: Final = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-]+{_ONES})?|{_ONES}"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_YEAR: Final = (
    r"(?:(?:(?:one\s+thousand\s+nine\s+hundred|nineteen[\s-]+hundred|two\s+thousand)"
    rf"(?:\s+and|,)?(?:[\s-]+{_BELOW_HUNDRED})?|twenty[\s-]+{_BELOW_HUNDRED})\b|(?:19|20)\d{{2}}\b)"
)
_ERA: Final = r"(?:in\s+the\s+year\s+(?:of\s+our\s+lord,?\s+)?|A\.?\s?D\.?,?\s+)?"

WORDED_DATE: Final = (
    rf"\b{_DAY}\s+day\s+of\s+{_MONTH},?\s+{_ERA}{_YEAR}"
    rf"|\b{_MONTH}\s+(?:the\s+)?{_ORDINAL},?\s+{_ERA}{_YEAR}"
)
"""A date with its day, its year or both in words; to be compiled without regard to case."""

_YEAR_IN_WORDS: Final = re.compile(
    rf"(?:one\s+thousand\s+nine\s+hundred|nineteen[\s-]+hundred|two\s+thousand)[\sa-z,-]*$"
    rf"|twenty[\s-]+{_BELOW_HUNDRED}$",
    re.IGNORECASE,
)

_NUMBER: Final = (
    rf"(?:{_BELOW_HUNDRED}|hundred|thousand|million)\b"
    rf"(?:(?:\s+and)?[\s,-]+(?:{_BELOW_HUNDRED}|hundred|thousand|million)\b){{0,14}}"
)
WORDED_MONEY: Final = re.compile(
    rf"\b{_NUMBER}(?:\s+(?:and|&)\s+(?:\d{{1,2}}|no)/100)?\s+dollars\b"
    rf"(?:\s+and\s+{_BELOW_HUNDRED}\s+cents\b)?(?!,?\s*(?:and\s+[\w-]+\s+cents\s*)?\(?\s*(?:U\.?S\.?)?\s*\$)",
    re.IGNORECASE,
)
"""An amount in words that no figure follows."""

WORDED_RATE: Final = (
    rf"\b{_BELOW_HUNDRED}(?:\s+and\s+(?:(?:one|three|five|seven)[\s-]+"
    r"(?:half|fourths?|quarters?|eighths?)|a\s+(?:half|quarter)))?"
    r"\s+(?:per\s?cent|per\s+cent|per\s+centum)\b"
)
"""A rate in words; to be compiled without regard to case."""


def with_year_in_figures(words: str) -> str:
    """Return a date with a year in words written with figures; other dates as they are.

    ``fifth day of January, nineteen hundred and ninety-eight`` ends in ``1998``.
    """
    year = _YEAR_IN_WORDS.search(words)
    if year is None:
        return words
    number = _year_number(re.sub(r"[\s,-]+", " ", year.group().lower()).strip())
    return words if number is None else f"{words[: year.start()]}{number}"


def _year_number(words: str) -> int | None:
    """Return the year that ``words`` are: with "thousand", or in two halves of two figures."""
    without_and = [word for word in words.split() if word != "and"]
    if without_and[:2] == ["nineteen", "hundred"]:
        rest = number_from_words(without_and[2:]) if without_and[2:] else 0
        return None if rest is None else 1900 + rest
    if without_and[0] == "twenty":
        rest = number_from_words(without_and[1:])
        return None if rest is None else 2000 + rest
    return number_from_words(without_and)
