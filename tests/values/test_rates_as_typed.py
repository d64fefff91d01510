"""Rates are read exactly as stated, or refused; never rounded."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillowe.errors import ValueRefusal
from stillowe.values import ImpossibleRate, UnreadableRate, exact_rate, format_rate, parse_rate


@pytest.mark.parametrize(
    "text",
    [
        "6.375%",
        "6.375 %",
        "6.375",
        "6.375 percent per annum",
        "6.375 per cent a year",
        "6.375% p.a.",
        "6 3/8 percent",
        "6-3/8%",
        "6 and 3/8 percent",
        "6⅜%",
        "six and three-eighths percent",
        "six and three-eighths percent (6.375%)",
        "six and three-eighths (6.375%) percent per annum",
        "six and 375/1000 percent",
        "six point three seven five percent",
    ],
)
def test_six_and_three_eighths_is_read_in_every_usual_form(text: str) -> None:
    assert parse_rate(text) == 63_750
    assert exact_rate(text) == Fraction(51, 800)


@pytest.mark.parametrize(
    ("text", "millionths"),
    [
        ("9%", 90_000),
        ("nine (9) percent per annum", 90_000),
        ("nine and no/100 percent (9.00%)", 90_000),
        ("nine and 5/100 percent", 90_500),
        ("3/8%", 3_750),
        ("three-eighths percent", 3_750),
        ("six and one half percent", 65_000),
        ("0.06%", 600),
        ("0", 0),
        ("0%", 0),
        ("100%", 1_000_000),
        ("6.1234%", 61_234),
    ],
)
def test_a_rate_is_read_in_millionths(text: str, millionths: int) -> None:
    assert parse_rate(text) == millionths


@pytest.mark.parametrize("text", ["6 1/3 %", "6⅓%", "6.12345%", "100.0001%", "101%"])
def test_a_rate_that_cannot_be_kept_exactly_is_refused(text: str) -> None:
    with pytest.raises(ImpossibleRate):
        parse_rate(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "%",
        "-5%",
        "$6",
        "6.3.7%",
        "6.5 3/8%",
        "9/8%",
        "1/0%",
        "0.06375",
        "prime plus two",
        "six and three-eighths percent (6.5%)",
        "six and some eighths percent",
        "six and nine-eighths percent",
        "many and three-eighths percent",
        "many and 5/100 percent",
        "six point ten percent",
        "six point",
        "many point five percent",
        "9" * 400,
    ],
)
def test_what_is_not_one_rate_is_refused(text: str) -> None:
    with pytest.raises(UnreadableRate):
        parse_rate(text)


@given(st.integers(min_value=0, max_value=1_000_000))
def test_what_is_echoed_is_read_back(millionths: int) -> None:
    assert parse_rate(format_rate(millionths)) == millionths


def test_a_rate_is_echoed_without_needless_zeros() -> None:
    assert format_rate(63_750) == "6.375%"
    assert format_rate(90_000) == "9%"
    assert format_rate(-1) == "-0.0001%"


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    try:
        millionths = parse_rate(text)
    except ValueRefusal:
        return
    assert 0 <= millionths <= 1_000_000
