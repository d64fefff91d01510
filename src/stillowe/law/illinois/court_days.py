"""The days on which Illinois courts are closed, as far as a last day may be moved by them.

Time is counted without the first day and with the last; a last day that is a Saturday, a
Sunday or a holiday moves to the next day that is none (5 ILCS 70/1.11; Bertell: the holidays of
the statutes decide, even where the court was open). The statutes' list (205 ILCS 630/17) and
the courts' yearly order (M.R. 5272) differ. Moved here are only Saturdays, Sundays and days on
both lists, so that no day shown is too late. Good Friday, Pulaski Day, election days and the
day after Thanksgiving are on one list only: the earlier day is shown. Whether a redemption or a
reinstatement moves is not settled (Phoenix Bond is a tax case): they are never moved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final

import numpy as np

from stillowe.values.columns import Days

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2099
"""The years the table covers; a day outside them is never moved."""

JUNETEENTH_FROM: Final = 2022
"""First year of June 19 as a holiday; earlier ones are not moved. Not verified."""

_MONDAY: Final = 0
_THURSDAY: Final = 3
_SATURDAY: Final = 5
_SUNDAY: Final = 6
_EPOCH: Final = date(1970, 1, 1)
_ONE_DAY: Final = timedelta(days=1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """Return the ``n``-th such weekday (Monday is 0) of a month; ``-1`` is the last one."""
    if n < 0:
        after = date(year + month // 12, month % 12 + 1, 1)
        last = after - _ONE_DAY
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def holidays(year: int) -> tuple[date, ...]:
    """Return the holidays of a year that are on both lists, in order.

    A fixed day that falls on a Saturday or Sunday has no substitute, but for Lincoln's Birthday:
    where it is a Sunday the Monday after is the holiday (5 ILCS 490/60).
    """
    return tuple(sorted(_holidays(year)))


def _holidays(year: int) -> Iterator[date]:
    yield date(year, 1, 1)
    yield nth_weekday(year, 1, _MONDAY, 3)
    lincoln = date(year, 2, 12)
    yield lincoln + _ONE_DAY if lincoln.weekday() == _SUNDAY else lincoln
    yield nth_weekday(year, 2, _MONDAY, 3)
    yield nth_weekday(year, 5, _MONDAY, -1)
    if year >= JUNETEENTH_FROM:
        yield date(year, 6, 19)
    yield date(year, 7, 4)
    yield nth_weekday(year, 9, _MONDAY, 1)
    yield nth_weekday(year, 10, _MONDAY, 2)
    yield date(year, 11, 11)
    yield nth_weekday(year, 11, _THURSDAY, 4)
    yield date(year, 12, 25)


def days_maybe_closed(year: int) -> tuple[date, ...]:
    """Return every day of a year on which a court may be closed, by either list or by custom.

    Besides the holidays: Pulaski Day, Good Friday, election day of even years, the day after
    Thanksgiving, December 24, 26 and 31, and the Friday before or the Monday after a holiday
    that falls on a weekend.
    """
    listed = holidays(year)
    beside = [
        nth_weekday(year, 3, _MONDAY, 1),
        _easter(year) - timedelta(days=2),
        nth_weekday(year, 11, _THURSDAY, 4) + _ONE_DAY,
        *(date(year, 12, day) for day in (24, 26, 31)),
    ]
    if year % 2 == 0:
        beside.append(nth_weekday(year, 11, _MONDAY, 1) + _ONE_DAY)
    for day in (*listed, date(year, 6, 19)):
        if day.weekday() == _SATURDAY:
            beside.append(day - _ONE_DAY)
        if day.weekday() == _SUNDAY:
            beside.append(day + _ONE_DAY)
    return tuple(sorted({*listed, date(year, 6, 19), *beside}))


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous computus)."""
    century, of_century = divmod(year, 100)
    leaps, of_leaps = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leaps - correction + 15) % 30
    sunday = (32 + 2 * of_leaps + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (year % 19 + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _table(closed_in: Callable[[int], tuple[date, ...]]) -> Days:
    """For each day of the covered years, the day itself or the next one that is not closed."""
    first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    closed = {day for year in range(FIRST_YEAR, LAST_YEAR + 2) for day in closed_in(year)}
    count = (last - first).days + 1
    moved = np.empty(count, dtype=np.int64)
    open_day = last + _ONE_DAY
    while open_day.weekday() > 4 or open_day in closed:
        open_day += _ONE_DAY
    for place in range(count - 1, -1, -1):
        day = first + timedelta(days=place)
        if day.weekday() <= 4 and day not in closed:
            open_day = day
        moved[place] = (open_day - _EPOCH).days
    moved.flags.writeable = False
    return moved


_FIRST_DAY: Final = (date(FIRST_YEAR, 1, 1) - _EPOCH).days
_NEXT: Final = _table(holidays)
_NEXT_AT_THE_LATEST: Final = _table(days_maybe_closed)


def next_court_day(days: Days) -> Days:
    """Move each day number on a Saturday, Sunday or holiday of both lists to the next other day.

    Any shape; a day outside the covered years stays. A later day never moves to an earlier one.
    """
    return _moved(days, _NEXT)


def last_possible_court_day(days: Days) -> Days:
    """Move each day number past every day on which a court may be closed.

    For what the other side may still do: until this day nobody is told that it is over.
    """
    return _moved(days, _NEXT_AT_THE_LATEST)


def _moved(days: Days, table: Days) -> Days:
    days = np.asarray(days, dtype=np.int64)
    place = days - _FIRST_DAY
    covered = (place >= 0) & (place < len(table))
    return np.where(covered, table[np.clip(place, 0, len(table) - 1)], days)
