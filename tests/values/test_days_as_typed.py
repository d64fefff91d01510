"""Dates are read as people type them, US order first, and impossible ones refused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillowe.errors import ValueRefusal
from stillowe.values import (
    ImpossibleDate,
    UnreadableDate,
    day_number,
    format_day,
    iso_day,
    parse_day,
    read_day,
)

ANY_DAY = st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "3/4/2024",
        "03/04/2024",
        "3-4-2024",
        "3.4.2024",
        "3 / 4 / 2024",
        "3/4/24",
        "2024-03-04",
        "2024/3/4",
        "March 4, 2024",
        "March 4,2024",
        "March 4, 2024.",
        "Mar. 4 2024",
        "Mar 4th, 2024",
        "MARCH 4, A.D. 2024",
        "March 4, '24",
        "4 March 2024",
        "4-Mar-2024",
        "04-MAR-24",
        "4th of March, 2024",
        "4th day of March, 2024",
        "4 th day of March, 2024",
        "this 4th day of March 2024",
        "the 4th day of March A.D. 2024",
        "the fourth day of March, 2024",
        "fourth of March 2024",
        "4th day of March, in the year of our Lord 2024",
        "Monday, March 4, 2024",
        "Mon. the 4th day of March, 2024",
    ],
)
def test_march_4_2024_is_read_in_every_usual_form(text: str) -> None:
    assert format_day(parse_day(text)) == "March 4, 2024"


def test_a_day_spelled_in_two_words_is_read() -> None:
    assert parse_day("the twenty-third day of Sept., 2024") == parse_day("9/23/2024")
    assert parse_day("twenty third day of September, 2024") == parse_day("9/23/2024")


def test_the_day_comes_first_only_where_the_first_figure_cannot_be_a_month() -> None:
    read = read_day("13/2/2024")

    assert (format_day(read.day), read.day_first) == ("February 13, 2024", True)
    assert not read_day("2/13/2024").day_first


def test_a_year_of_two_digits_lies_between_1970_and_2069_and_is_marked() -> None:
    assert iso_day(parse_day("1/1/70")) == "1970-01-01"
    assert iso_day(parse_day("12/31/69")) == "2069-12-31"
    assert read_day("1/1/70").two_digit_year
    assert not read_day("1/1/1970").two_digit_year


@pytest.mark.parametrize(
    "text",
    [
        "2/30/2024",
        "2/29/2023",
        "4/31/2024",
        "13/40/2024",
        "0/5/2024",
        "5/0/2024",
        "2024-13-01",
        "March 32, 2024",
        "1/1/1800",
        "1/1/2200",
        "Tuesday, March 4, 2024",
    ],
)
def test_a_day_the_calendar_does_not_have_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(ImpossibleDate) as refused:
        parse_day(text)

    assert refused.value.reason in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "March 2024",
        "March 20",
        "March 3-2024-5",
        "3/4",
        "20240304",
        "3/4-2024",
        "____ day of March, 2024",
        "Foo 3, 2024",
        "eleventieth day of March, 2024",
        "on or about March 3, 2024",
        "3/4/2024 and 3/5/2024",
        "1" * 400,
    ],
)
def test_what_is_not_one_whole_date_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDate):
        parse_day(text)


def test_days_are_counted_from_1970() -> None:
    assert day_number(date(1970, 1, 1)) == 0
    assert day_number(date(1969, 12, 31)) == -1


@given(ANY_DAY)
def test_what_is_echoed_is_read_back(day: date) -> None:
    number = day_number(day)

    assert iso_day(number) == day.isoformat()
    assert parse_day(format_day(number)) == number
    assert parse_day(iso_day(number)) == number
    assert parse_day(f"{day.month}/{day.day}/{day.year}") == number
    assert date(1970, 1, 1) + timedelta(days=number) == day


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    try:
        day = parse_day(text)
    except ValueRefusal:
        return
    assert day_number(date(1900, 1, 1)) <= day <= day_number(date(2199, 12, 31))
