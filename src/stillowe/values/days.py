"""Days: dates as people type them and papers print them, read to whole day numbers.

A day number counts whole days since 1970-01-01. No clock, no time zone, no locale.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from stillowe.values.refusals import LONGEST_TEXT, ImpossibleDate, UnreadableDate

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
TWO_DIGIT_YEARS_FROM: Final = 1970
"""A year of two digits is the one from 1970 to 2069: a loan's start or its last payment."""

_EPOCH: Final = date(1970, 1, 1)
_MONTH_NUMBER: Final = {
    name: number
    for number, month in enumerate(MONTHS, start=1)
    for name in (month.lower(), month.lower()[:3], *(["sept"] if number == 9 else []))
}
_WEEKDAYS: Final = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
_FIRST_ORDINALS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
)
_ORDINAL_WORDS: Final = {
    **{word: number for number, word in enumerate(_FIRST_ORDINALS, start=1)},
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    **{f"twenty-{word}": 20 + number for number, word in enumerate(_FIRST_ORDINALS, start=1)},
    "thirtieth": 30,
    "thirty-first": 31,
}

_YEAR: Final = r"(?:,? ?a\.? ?d\.?,? |, ?| |-)(?P<year>[0-9]{4}|'?[0-9]{2})"
_MONTH: Final = rf"(?P<month>{'|'.join(_MONTH_NUMBER)})"
_DAY: Final = r"(?P<day>[0-9]{1,2}(?: ?(?:st|nd|rd|th))?|[a-z]+(?:[- ](?!day\b|of\b)[a-z]+)?)"
_ISO: Final = re.compile(
    r"(?P<year>[0-9]{4})(?P<mark>[-/])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})"
)
_FIGURES: Final = re.compile(
    r"(?P<first>[0-9]{1,2})(?P<mark> ?[-/.] ?)(?P<second>[0-9]{1,2})(?P=mark)"
    r"(?P<year>[0-9]{4}|'?[0-9]{2})"
)
_MONTH_FIRST: Final = re.compile(rf"{_MONTH}(?:\. ?| )(?:the )?{_DAY}{_YEAR}")
_DAY_FIRST: Final = re.compile(
    rf"(?:the |this )?{_DAY}(?: day)?(?: of,? |-| ){_MONTH}\.?"
    rf"(?:,? in the year(?: of our lord)?)?{_YEAR}"
)
_WEEKDAY: Final = re.compile(r"(?P<weekday>[a-z]{3,9})\.?,? (?:the )?(?=[a-z0-9])")


@dataclass(frozen=True, slots=True)
class ReadDay:
    """A date and how it was read, so that it can be echoed.

    ``day_first`` is true where figures were read day before month because the first cannot be
    a month. ``two_digit_year`` is true where the century was supplied by the stated window.
    """

    day: int
    day_first: bool = False
    two_digit_year: bool = False


def parse_day(text: str) -> int:
    """Read one date, as days since 1970-01-01.

    Takes US dates first (``3/4/2024`` is March 4), ISO, ``March 3, 2024``, ``Mar. 3 2024``,
    ``3 March 2024``, ``3rd day of March, 2024``, ``the third day of March A.D. 2024``.

    Raises:
        UnreadableDate: the text is not one whole date.
        ImpossibleDate: no such day (February 30, 13/40/2024), a weekday that is not that day's,
            or a year outside 1900 to 2199.

    """
    return read_day(text).day


def read_day(text: str) -> ReadDay:
    """Read one date and say how it was read; raises as :func:`parse_day` does."""
    if len(text) > LONGEST_TEXT:
        raise UnreadableDate(text, "it is too long to be one date")
    plain = " ".join(text.lower().replace("\u2019", "'").split()).rstrip(".,")
    if not plain:
        raise UnreadableDate(text, "it is empty")
    plain, weekday = _without_weekday(plain)
    read = _iso(text, plain) or _figures(text, plain) or _named(text, plain)
    if read is None:
        raise UnreadableDate(text, "it is not one whole date with month, day and year")
    if weekday is not None and (_EPOCH + timedelta(days=read.day)).weekday() != weekday:
        raise ImpossibleDate(text, "that date does not fall on that day of the week")
    return read


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - _EPOCH).days


def format_day(day: int) -> str:
    """Echo a day as ``March 3, 2024``."""
    as_date = _EPOCH + timedelta(days=int(day))
    return f"{MONTHS[as_date.month - 1]} {as_date.day}, {as_date.year}"


def iso_day(day: int) -> str:
    """Write a day as ``2024-03-03``."""
    return (_EPOCH + timedelta(days=int(day))).isoformat()


def _without_weekday(plain: str) -> tuple[str, int | None]:
    match = _WEEKDAY.match(plain)
    if match:
        for number, name in enumerate(_WEEKDAYS):
            if match["weekday"] in (name, name[:3], name[:4], name[:5]):
                return plain[match.end() :], number
    return plain, None


def _iso(text: str, plain: str) -> ReadDay | None:
    match = _ISO.fullmatch(plain)
    if match is None:
        return None
    return ReadDay(_in_calendar(text, int(match["year"]), int(match["month"]), int(match["day"])))


def _figures(text: str, plain: str) -> ReadDay | None:
    """Month before day; day before month only where the first figure cannot be a month."""
    match = _FIGURES.fullmatch(plain)
    if match is None:
        return None
    first, second = int(match["first"]), int(match["second"])
    year, short = _year(match["year"])
    if first > 12 and second > 12:
        raise ImpossibleDate(text, "neither figure can be a month")
    day_first = first > 12
    month, day = (second, first) if day_first else (first, second)
    return ReadDay(_in_calendar(text, year, month, day), day_first, short)


def _named(text: str, plain: str) -> ReadDay | None:
    match = _MONTH_FIRST.fullmatch(plain) or _DAY_FIRST.fullmatch(plain)
    if match is None:
        return None
    figure = re.match(r"[0-9]+", match["day"])
    day = int(figure[0]) if figure else _ORDINAL_WORDS.get(match["day"].replace(" ", "-"))
    if day is None:
        return None
    year, short = _year(match["year"])
    return ReadDay(
        _in_calendar(text, year, _MONTH_NUMBER[match["month"]], day), two_digit_year=short
    )


def _year(text: str) -> tuple[int, bool]:
    year = int(text.removeprefix("'"))
    if len(text.removeprefix("'")) == 4:
        return year, False
    century = TWO_DIGIT_YEARS_FROM // 100 * 100
    return (
        century + year if century + year >= TWO_DIGIT_YEARS_FROM else century + 100 + year
    ), True


def _in_calendar(text: str, year: int, month: int, day: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ImpossibleDate(text, f"its year is not between {FIRST_YEAR} and {LAST_YEAR}")
    if not 1 <= month <= 12:
        raise ImpossibleDate(text, f"there is no month {month}")
    following = date(year + month // 12, month % 12 + 1, 1)
    longest = (following - date(year, month, 1)).days
    if not 1 <= day <= longest:
        raise ImpossibleDate(text, f"{MONTHS[month - 1]} {year} has {longest} days")
    return day_number(date(year, month, day))
