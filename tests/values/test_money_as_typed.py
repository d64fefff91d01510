"""Money is read as people type it, refused when it cannot be, and echoed back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillowe.errors import ValueRefusal
from stillowe.values import (
    ImpossibleMoney,
    UnreadableMoney,
    format_cents,
    parse_cents,
    words_to_cents,
)

BELOW_A_BILLION = st.integers(min_value=0, max_value=10**11 - 1)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("$350,000", 35_000_000),
        ("350000", 35_000_000),
        ("350,000.00", 35_000_000),
        ("350k", 35_000_000),
        ("$350K", 35_000_000),
        ("$1.2 million", 120_000_000),
        ("1.2345678 million", 123_456_780),
        ("US$ 12", 1_200),
        ("USD 12.50", 1_250),
        ("  $ 350,000.00 ", 35_000_000),
        ("$350,000.", 35_000_000),
        (".50", 50),
        ("350.5", 35_050),
        ("25 cents", 25),
        ("7¢", 7),
        ("350 dollars and 25 cents", 35_025),
        ("51,210 and 40/100 dollars", 5_121_040),
        ("$51,210 and no/100 Dollars", 5_121_000),
        ("0", 0),
        ("$999,999,999.99", 99_999_999_999),
    ],
)
def test_an_amount_is_read_to_the_cent(text: str, cents: int) -> None:
    assert parse_cents(text) == cents


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("(1,350.00)", -135_000),
        ("($1,350.00)", -135_000),
        ("-$5", -500),
        ("$-5.10", -510),
        ("- $5", -500),
        ("\u22125", -500),
        ("5.00-", -500),
    ],
)
def test_brackets_or_a_minus_make_an_amount_negative(text: str, cents: int) -> None:
    assert parse_cents(text) == cents


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "$",
        "1,23,4",
        "1234,567",
        "12.34.56",
        "350.000,00",
        "350-360k",
        "about 350",
        "1e5",
        "$1 350",
        "$350,000 ($360,000)",
        "(5",
        "-(5)",
        "--5",
        "5.00 and 40/100",
        "\u0663\u0665\u0660",
        "350²",
        "nan",
        "9" * 400,
    ],
)
def test_what_is_not_one_amount_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(UnreadableMoney) as refused:
        parse_cents(text)

    assert refused.value.reason
    assert refused.value.reason in str(refused.value)


@pytest.mark.parametrize(
    "text",
    ["12.345", "$1 billion", "1,000,000,000", "1.23456789123 million", "two billion dollars"],
)
def test_an_impossible_amount_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(ImpossibleMoney):
        parse_cents(text)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("Fifty-One Thousand Two Hundred Ten and 40/100 Dollars", 5_121_040),
        ("Fifty-One Thousand Two Hundred Ten Dollars and 40/100", 5_121_040),
        ("Thirty Five Thousand, Six Hundred Forty-Four and 62/100 DOLLARS", 3_564_462),
        ("one hundred thousand and no/100ths dollars", 10_000_000),
        ("One Hundred and xx/100 Dollars of the United States of America", 10_000),
        ("Twelve Hundred and 50/100 Dollars", 120_050),
        ("Seventy-six thousand dollars and seventy-eight cents", 7_600_078),
        ("Forty dollars and 25 cents", 4_025),
        ("Forty dollars and no cents", 4_000),
        ("a hundred dollars", 10_000),
        ("one thousand and five dollars only", 100_500),
        ("Two Million One dollars", 200_000_100),
        ("zero dollars", 0),
    ],
)
def test_an_amount_in_words_is_read_to_the_cent(text: str, cents: int) -> None:
    assert words_to_cents(text) == cents
    assert parse_cents(text) == cents


@pytest.mark.parametrize(
    "text",
    [
        "two twenty dollars",
        "million dollars",
        "hundred dollars",
        "five million million dollars",
        "one hundred hundred",
        "one hundred and",
        "five thousand and",
        "one thousand two million",
        "fifty dollars and forty",
        "fifty dollars and some cents",
        "eleventy dollars",
        "twenty eleven dollars",
    ],
)
def test_words_that_are_not_one_number_are_refused(text: str) -> None:
    with pytest.raises(UnreadableMoney):
        words_to_cents(text)


def test_a_hundred_cents_or_more_are_refused() -> None:
    with pytest.raises(ImpossibleMoney):
        words_to_cents("fifty dollars and twelve hundred cents")


def test_an_amount_is_echoed_in_dollars_and_cents() -> None:
    assert format_cents(123_456) == "$1,234.56"
    assert format_cents(-5) == "-$0.05"
    assert format_cents(0) == "$0.00"


def test_a_long_text_is_not_repeated_whole_in_the_refusal() -> None:
    with pytest.raises(UnreadableMoney) as refused:
        parse_cents("x" * 5_000)

    assert len(str(refused.value)) < 500


@given(BELOW_A_BILLION, st.booleans())
def test_what_is_echoed_is_read_back(cents: int, negative: bool) -> None:
    signed = -cents if negative else cents

    assert parse_cents(format_cents(signed)) == signed
    assert parse_cents(str(Decimal(signed).scaleb(-2))) == signed


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    try:
        cents = parse_cents(text)
    except ValueRefusal:
        return
    assert abs(cents) < 10**11


_SMALL = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _spelled(number: int) -> str:
    for size, word in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            return f"{_spelled(number // size)} {word}" + (f" {_spelled(rest)}" if rest else "")
    if number < 20:
        return _SMALL[number]
    return _TENS[number // 10 - 2] + (f"-{_SMALL[number % 10]}" if number % 10 else "")


@given(BELOW_A_BILLION)
def test_every_amount_spelled_out_is_read_back(cents: int) -> None:
    dollars, rest = divmod(cents, 100)

    assert words_to_cents(f"{_spelled(dollars).title()} and {rest:02d}/100 Dollars") == cents
