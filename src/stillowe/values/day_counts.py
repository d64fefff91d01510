"""Counting days and months by a named convention, for one day or a whole column."""

from __future__ import annotations

from enum import StrEnum, auto
from typing import Final

import numpy as np

from stillowe.values.columns import Days


class DayCount(StrEnum):
    """How days are counted and how many make a year."""

    actual_365 = auto()
    """Days as they pass over a year of 365, in leap years too ("Actual/365 (Fixed)")."""
    actual_360 = auto()
    """Days as they pass over a year of 360."""
    thirty_360 = auto()
    """Every month 30 days, the year 360 ("Bond Basis"): a first day of 31 counts as 30, and so
    does a last day of 31 where the first is 30 or 31. The end of February is not special."""

    @property
    def year_days(self) -> int:
        """Days in the convention's year."""
        return 365 if self is DayCount.actual_365 else 360


class MonthEnd(StrEnum):
    """Where a month has no such day (January 31 and one month)."""

    last_day = auto()
    """The last day of that month: February 28 or 29."""
    next_month = auto()
    """The first day of the month after it: March 1."""


def days_counted(start: Days, end: Days, day_count: DayCount) -> Days:
    """Count the days after ``start`` up to and with ``end``; negative where ``end`` is earlier.

    Both are day numbers of shapes that broadcast.
    """
    start, end = np.asarray(start, dtype=np.int64), np.asarray(end, dtype=np.int64)
    if day_count is not DayCount.thirty_360:
        return np.asarray(end - start)
    start_month, start_day = _month_and_day(start)
    end_month, end_day = _month_and_day(end)
    start_day = np.minimum(start_day, 30)
    end_day = np.where(start_day == 30, np.minimum(end_day, 30), end_day)
    return np.asarray(30 * (end_month - start_month) + end_day - start_day)


def add_months(days: Days, months: int | Days, month_end: MonthEnd) -> Days:
    """Add whole calendar months to day numbers; a missing day follows ``month_end``.

    Shapes broadcast. Seven months after July 20, 2010 is February 20, 2011.
    """
    first_month, day = _month_and_day(np.asarray(days, dtype=np.int64))
    month = first_month + np.asarray(months, dtype=np.int64)
    start = _first_of(month)
    length = _first_of(month + 1) - start
    past_the_end = length - 1 if month_end is MonthEnd.last_day else length
    return np.asarray(start + np.where(day > length, past_the_end, day - 1))


def whole_months(first: Days, last: Days) -> Days:
    """Count the whole calendar months from one day to another; none where it is not later.

    A month is whole on the same day of the next one, or on its last where it has no such day.
    """
    first, last = np.asarray(first, dtype=np.int64), np.asarray(last, dtype=np.int64)
    apart = _month_of(last) - _month_of(first)
    too_far = add_months(first, apart, MonthEnd.last_day) > last
    return np.asarray(np.maximum(apart - too_far, 0))


def _month_and_day(days: Days) -> tuple[Days, Days]:
    """Months since 1970-01 and the day of the month, from 1."""
    month = _month_of(days)
    return month, days - _first_of(month) + 1


def _month_of(days: Days) -> Days:
    """Look the month up; a day outside the table is reckoned."""
    place = days - _TABLE_FIRST
    if days.size and place.min() >= 0 and place.max() < len(_MONTHS):
        return np.asarray(_MONTHS[place])
    return _reckoned_month(days)


def _first_of(month: Days) -> Days:
    place = month - _MONTHS[0]
    if month.size and place.min() >= 0 and place.max() < len(_STARTS):
        return np.asarray(_STARTS[place])
    return _reckoned_first(month)


def _reckoned_month(days: Days) -> Days:
    month: Days = days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    return month


def _reckoned_first(month: Days) -> Days:
    first: Days = month.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return first


_TABLE_FIRST: Final = int(np.datetime64("1900-01-01").astype(np.int64))
_MONTHS: Final = _reckoned_month(
    np.arange(_TABLE_FIRST, int(np.datetime64("2200-01-01").astype(np.int64)))
)
"""The month of every day of three centuries: a look-up is many times a calendar's reckoning."""
_STARTS: Final = _reckoned_first(np.arange(_MONTHS[0], _MONTHS[-1] + 1))
"""The first day of each of those months."""
