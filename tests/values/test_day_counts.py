"""Days and months are counted by a named convention, one day or a column alike."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillowe.values import DayCount, MonthEnd, add_months, day_number, days_counted, iso_day
from stillowe.values.columns import Days
from stillowe.values.day_counts import whole_months

ANY_DAY = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))


def _day(year: int, month: int, day: int) -> Days:
    return np.array([[day_number(date(year, month, day))]])


def test_actual_days_are_those_that_pass_and_the_first_is_not_counted() -> None:
    start, end = _day(2024, 1, 1), _day(2025, 1, 1)

    assert days_counted(start, end, DayCount.actual_365).item() == 366
    assert days_counted(start, end, DayCount.actual_360).item() == 366
    assert days_counted(end, start, DayCount.actual_365).item() == -366


def test_a_year_has_the_days_its_convention_names() -> None:
    assert DayCount.actual_365.year_days == 365
    assert DayCount.actual_360.year_days == 360
    assert DayCount.thirty_360.year_days == 360


def test_thirty_360_counts_every_month_as_thirty_days() -> None:
    def counted(start: Days, end: Days) -> object:
        return days_counted(start, end, DayCount.thirty_360).item()

    assert counted(_day(2024, 1, 1), _day(2025, 1, 1)) == 360
    assert counted(_day(2024, 1, 31), _day(2024, 3, 31)) == 60
    assert counted(_day(2024, 1, 30), _day(2024, 1, 31)) == 0
    assert counted(_day(2024, 1, 29), _day(2024, 1, 31)) == 2
    assert counted(_day(2024, 2, 28), _day(2024, 3, 1)) == 3


def test_seven_months_after_july_20_2010_is_february_20_2011() -> None:
    assert iso_day(add_months(_day(2010, 7, 20), 7, MonthEnd.last_day).item()) == "2011-02-20"


def test_a_day_the_month_does_not_have_follows_the_named_convention() -> None:
    january_31 = _day(2023, 1, 31)

    assert iso_day(add_months(january_31, 1, MonthEnd.last_day).item()) == "2023-02-28"
    assert iso_day(add_months(january_31, 1, MonthEnd.next_month).item()) == "2023-03-01"
    assert iso_day(add_months(january_31, -2, MonthEnd.last_day).item()) == "2022-11-30"


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2026, 1, 31), date(2026, 2, 27), 0),
        (date(2026, 1, 31), date(2026, 2, 28), 1),
        (date(2024, 2, 29), date(2031, 2, 28), 84),
        (date(2019, 11, 24), date(2026, 11, 23), 83),
        (date(2019, 11, 24), date(2026, 11, 24), 84),
        (date(2026, 11, 24), date(2019, 11, 24), 0),
    ],
)
def test_whole_months_between_two_days(first: date, last: date, months: int) -> None:
    found = whole_months(np.array([[day_number(first)]]), np.array([[day_number(last)]]))

    assert found.item() == months


def test_a_day_outside_the_table_is_counted_as_one_inside() -> None:
    mixed = np.array([[day_number(date(1850, 1, 31))], [day_number(date(2010, 7, 20))]])

    added = add_months(mixed, 1, MonthEnd.last_day)

    assert [iso_day(day) for day in added[:, 0].tolist()] == ["1850-02-28", "2010-08-20"]


@given(ANY_DAY, st.integers(min_value=-600, max_value=600))
def test_months_added_agree_with_the_calendar(day: date, months: int) -> None:
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(years + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    expected = date(years, month + 1, min(day.day, (following - timedelta(days=1)).day))

    added = add_months(np.array([[day_number(day)]]), months, MonthEnd.last_day)

    assert added.item() == day_number(expected)


@given(st.lists(ANY_DAY, max_size=5), st.integers(min_value=-50, max_value=50))
def test_a_row_alone_equals_that_row_in_a_column(days: list[date], months: int) -> None:
    column = np.array([day_number(day) for day in days], dtype=np.int64).reshape(-1, 1)

    together = add_months(column, months, MonthEnd.next_month)

    assert together.shape == column.shape
    for row in range(len(days)):
        alone = add_months(column[row : row + 1], months, MonthEnd.next_month)
        assert alone.item() == together[row].item()
