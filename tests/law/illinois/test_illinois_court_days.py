"""The days Illinois courts are closed: what moves a last day, and what does not."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from stillowe.law.illinois.court_days import (
    FIRST_YEAR,
    JUNETEENTH_FROM,
    LAST_YEAR,
    days_maybe_closed,
    holidays,
    last_possible_court_day,
    next_court_day,
    nth_weekday,
)

EPOCH = date(1970, 1, 1)


def moved(day: date) -> date:
    number = np.array([(day - EPOCH).days], dtype=np.int64)
    return EPOCH + timedelta(days=int(next_court_day(number)[0]))


def test_the_holidays_of_2026_are_those_on_both_lists() -> None:
    assert holidays(2026) == (
        date(2026, 1, 1),
        date(2026, 1, 19),
        date(2026, 2, 12),
        date(2026, 2, 16),
        date(2026, 5, 25),
        date(2026, 6, 19),
        date(2026, 7, 4),
        date(2026, 9, 7),
        date(2026, 10, 12),
        date(2026, 11, 11),
        date(2026, 11, 26),
        date(2026, 12, 25),
    )


def test_the_holidays_of_2025_are_in_the_list_of_kane_county() -> None:
    # 16th Judicial Circuit, General Order 24-17: April 18, November 28 and December 26 besides.
    kane = {
        *(date(2025, 1, day) for day in (1, 20)),
        *(date(2025, 2, day) for day in (12, 17)),
        date(2025, 4, 18),
        date(2025, 5, 26),
        date(2025, 6, 19),
        date(2025, 7, 4),
        date(2025, 9, 1),
        date(2025, 10, 13),
        *(date(2025, 11, day) for day in (11, 27, 28)),
        *(date(2025, 12, day) for day in (25, 26)),
    }

    assert set(holidays(2025)) < kane


@pytest.mark.parametrize(
    ("day", "next_day"),
    [
        (date(2026, 3, 4), date(2026, 3, 4)),
        (date(2026, 3, 6), date(2026, 3, 6)),
        (date(2026, 3, 7), date(2026, 3, 9)),
        (date(2026, 3, 8), date(2026, 3, 9)),
        (date(2026, 1, 17), date(2026, 1, 20)),
        (date(2026, 7, 4), date(2026, 7, 6)),
        (date(2026, 11, 26), date(2026, 11, 27)),
        (date(2027, 6, 19), date(2027, 6, 21)),
        (date(2022, 12, 31), date(2023, 1, 2)),
    ],
)
def test_a_closed_day_moves_to_the_next_open_one(day: date, next_day: date) -> None:
    assert moved(day) == next_day


def test_lincolns_birthday_on_a_sunday_makes_the_monday_a_holiday() -> None:
    # Bertell v. Rockford Memorial Hosp.: February 13, 2006 was left out.
    assert moved(date(2006, 2, 12)) == date(2006, 2, 14)
    assert moved(date(2006, 2, 13)) == date(2006, 2, 14)


def test_lincolns_birthday_on_a_saturday_has_no_substitute() -> None:
    assert date(2028, 2, 12).weekday() == 5
    assert moved(date(2028, 2, 11)) == date(2028, 2, 11)
    assert moved(date(2028, 2, 12)) == date(2028, 2, 14)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 4, 3),  # Good Friday
        date(2026, 3, 2),  # Pulaski Day
        date(2026, 11, 3),  # a general election
        date(2026, 11, 27),  # the day after Thanksgiving
        date(2026, 12, 24),
        date(2027, 12, 31),
    ],
)
def test_a_day_on_one_list_only_is_not_moved(day: date) -> None:
    assert moved(day) == day


def test_june_19_moves_only_from_the_year_it_became_a_holiday() -> None:
    before = date(2020, 6, 19)
    assert before.year < JUNETEENTH_FROM
    assert moved(before) == before
    assert moved(date(2023, 6, 19)) == date(2023, 6, 20)


def test_a_later_day_never_moves_to_an_earlier_one_nor_more_than_four_days() -> None:
    first, last = (
        (date(FIRST_YEAR - 1, 1, 1) - EPOCH).days,
        (date(LAST_YEAR + 1, 12, 31) - EPOCH).days,
    )
    days = np.arange(first, last + 1)

    following = next_court_day(days)

    assert (following[1:] >= following[:-1]).all()
    assert (following >= days).all()
    assert (following - days).max() <= 4
    assert np.array_equal(next_court_day(following), following)


def test_a_day_outside_the_table_is_not_moved() -> None:
    saturday = date(1989, 12, 30)
    assert moved(saturday) == saturday
    assert moved(date(1990, 1, 1)) == date(1990, 1, 2)
    assert moved(date(2100, 1, 2)) == date(2100, 1, 2)


def test_any_shape_of_days_keeps_its_shape() -> None:
    assert next_court_day(np.zeros((3, 2), dtype=np.int64)).shape == (3, 2)


def test_the_last_weekday_of_december_is_found() -> None:
    assert nth_weekday(2026, 12, 0, -1) == date(2026, 12, 28)


def latest(day: date) -> date:
    number = np.array([(day - EPOCH).days], dtype=np.int64)
    return EPOCH + timedelta(days=int(last_possible_court_day(number)[0]))


@pytest.mark.parametrize(
    ("day", "next_day"),
    [
        (date(2026, 3, 4), date(2026, 3, 4)),
        (date(2025, 5, 3), date(2025, 5, 5)),
        (date(2026, 4, 3), date(2026, 4, 6)),  # Good Friday
        (date(2025, 4, 18), date(2025, 4, 21)),  # Good Friday
        (date(2026, 3, 2), date(2026, 3, 3)),  # Pulaski Day
        (date(2026, 11, 3), date(2026, 11, 4)),  # a general election
        (date(2027, 11, 2), date(2027, 11, 2)),  # no general election
        (date(2026, 11, 26), date(2026, 11, 30)),  # Thanksgiving and the day after
        (date(2026, 7, 3), date(2026, 7, 6)),  # July 4 is a Saturday
        (date(2027, 7, 5), date(2027, 7, 6)),  # July 4 is a Sunday
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_what_the_other_side_may_do_is_over_only_past_every_closed_day(
    day: date, next_day: date
) -> None:
    assert latest(day) == next_day


def test_the_latest_day_is_never_before_the_safe_one() -> None:
    first, last = (date(FIRST_YEAR, 1, 1) - EPOCH).days, (date(LAST_YEAR, 12, 31) - EPOCH).days
    days = np.arange(first, last + 1)

    following = last_possible_court_day(days)

    assert (following >= next_court_day(days)).all()
    assert (following[1:] >= following[:-1]).all()
    assert (following - days).max() <= 5
    assert set(holidays(2026)) < set(days_maybe_closed(2026))
