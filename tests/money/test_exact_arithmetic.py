"""Arithmetic on columns is exact: compared with Python's integers, fractions and decimals."""

from __future__ import annotations

import decimal
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillowe.money import (
    DivisorNotPositive,
    add,
    at_least_zero,
    multiply,
    multiply_then_divide,
    total_of,
)
from stillowe.values import CentsOverflow, Rounding
from stillowe.values.columns import Cents, Column

LARGEST = 2**63 - 1
INT64 = st.integers(min_value=-LARGEST, max_value=LARGEST)
CENTS = st.integers(min_value=-(10**13), max_value=10**13)
DIVISORS = st.one_of(
    st.sampled_from([1, 2, 3, 100, 360_000_000, 365_000_000, 2**60 - 1]),
    st.integers(min_value=1, max_value=2**60 - 1),
)


def _column(numbers: list[int]) -> Cents:
    return np.array(numbers, dtype=np.int64).reshape(-1, 1)


def _rounded(exact: Fraction, rounding: Rounding) -> int:
    match rounding:
        case Rounding.half_up:
            size = floor(abs(exact) + Fraction(1, 2))
            return size if exact >= 0 else -size
        case Rounding.half_even:
            return round(exact)
        case Rounding.down:
            return int(exact)
        case Rounding.up:
            return ceil(exact) if exact >= 0 else floor(exact)
        case Rounding.floor:
            return floor(exact)
        case Rounding.ceiling:
            return ceil(exact)


@given(st.lists(st.tuples(INT64, INT64), max_size=6), DIVISORS, st.sampled_from(Rounding))
def test_a_product_divided_equals_the_exact_fraction_rounded_once(
    rows: list[tuple[int, int]], divisor: int, rounding: Rounding
) -> None:
    exact = [_rounded(Fraction(left * right, divisor), rounding) for left, right in rows]
    fitting = [place for place, number in enumerate(exact) if abs(number) <= 2**62]
    left = _column([rows[place][0] for place in fitting])
    right = _column([rows[place][1] for place in fitting])

    divided = multiply_then_divide(left, right, divisor, rounding)

    assert divided.shape == (len(fitting), 1)
    assert divided.ravel().tolist() == [exact[place] for place in fitting]


@given(INT64, INT64, DIVISORS)
def test_a_quotient_either_is_exact_or_is_refused(left: int, right: int, divisor: int) -> None:
    exact = _rounded(Fraction(left * right, divisor), Rounding.half_up)

    try:
        divided = multiply_then_divide(left, right, divisor, Rounding.half_up)
    except CentsOverflow:
        assert abs(exact) > 2**62
    else:
        assert divided.item() == exact


@given(CENTS, st.integers(min_value=-(10**6), max_value=10**6))
def test_half_up_agrees_with_decimal(cents: int, share: int) -> None:
    with decimal.localcontext(prec=60):
        exact = Decimal(cents) * Decimal(share) / Decimal(10**6)
        expected = int(exact.quantize(Decimal(1), rounding=decimal.ROUND_HALF_UP))

    assert multiply_then_divide(cents, share, 10**6, Rounding.half_up).item() == expected


@pytest.mark.parametrize(
    ("rounding", "expected"),
    [
        (Rounding.half_up, [3, 2, -3, -2]),
        (Rounding.half_even, [2, 2, -2, -2]),
        (Rounding.down, [2, 1, -2, -1]),
        (Rounding.up, [3, 2, -3, -2]),
        (Rounding.floor, [2, 1, -3, -2]),
        (Rounding.ceiling, [3, 2, -2, -1]),
    ],
)
def test_a_half_is_rounded_as_named(rounding: Rounding, expected: list[int]) -> None:
    halves = _column([5, 3, -5, -3])

    assert multiply_then_divide(halves, 1, 2, rounding).ravel().tolist() == expected


def test_a_divisor_may_differ_from_world_to_world() -> None:
    divided = multiply_then_divide(
        _column([10**18, 10]), _column([10**12, 1]), _column([10**15, 3]), Rounding.down
    )

    assert divided.ravel().tolist() == [10**15, 3]


@given(st.lists(st.tuples(CENTS, CENTS), min_size=1, max_size=6))
def test_a_row_alone_equals_that_row_in_a_column(rows: list[tuple[int, int]]) -> None:
    left, right = _column([row[0] for row in rows]), _column([row[1] for row in rows])

    together = multiply_then_divide(left, right, 10**13, Rounding.half_even)

    for place, (one, other) in enumerate(rows):
        alone = multiply_then_divide(one, other, 10**13, Rounding.half_even)
        assert alone.item() == together[place].item()


@given(st.lists(INT64, min_size=1, max_size=5))
def test_a_sum_is_exact_or_refused(numbers: list[int]) -> None:
    partial = [sum(numbers[: end + 1]) for end in range(len(numbers))]

    if all(abs(part) <= LARGEST for part in partial):
        assert add(*(_column([number]) for number in numbers)).item() == sum(numbers)
    else:
        with pytest.raises(CentsOverflow):
            add(*(_column([number]) for number in numbers))


@given(INT64, INT64)
def test_a_product_is_exact_or_refused(left: int, right: int) -> None:
    if abs(left * right) <= LARGEST:
        assert multiply(_column([left]), _column([right])).item() == left * right
    else:
        with pytest.raises(CentsOverflow):
            multiply(_column([left]), _column([right]))


def test_large_numbers_in_different_worlds_do_not_refuse_each_other() -> None:
    left, right = _column([LARGEST, 1]), _column([1, LARGEST])

    assert multiply(left, right).ravel().tolist() == [LARGEST, LARGEST]
    assert add(_column([LARGEST, 0]), _column([0, LARGEST])).ravel().tolist() == [LARGEST] * 2


@pytest.mark.parametrize(
    "refused",
    [
        lambda: add(_column([-LARGEST]), -1),
        lambda: multiply(_column([-(2**63)]), -1),
        lambda: multiply_then_divide(_column([LARGEST]), -(10**9), 3, Rounding.down),
        lambda: multiply_then_divide(_column([LARGEST]), _column([-(2**63)]), 3, Rounding.down),
        lambda: multiply_then_divide(1, 1, 2**60, Rounding.down),
        lambda: add(2**63, 0),
    ],
)
def test_what_does_not_fit_is_refused_before_it_wraps_around(refused: object) -> None:
    assert callable(refused)
    with pytest.raises(CentsOverflow):
        refused()


@pytest.mark.parametrize("divisor", [0, -3])
def test_a_divisor_that_is_not_positive_is_refused(divisor: int) -> None:
    with pytest.raises(DivisorNotPositive) as refused:
        multiply_then_divide(_column([1]), 1, divisor, Rounding.down)

    assert refused.value.divisor == divisor


def test_floats_and_truths_are_not_amounts() -> None:
    with pytest.raises(TypeError):
        add(np.array([[0.5]]), 1)
    with pytest.raises(TypeError):
        at_least_zero(np.array([[True]]))


def test_empty_columns_stay_empty() -> None:
    empty = np.zeros((0, 1), dtype=np.int64)

    assert multiply_then_divide(empty, 10**18, 7, Rounding.half_up).shape == (0, 1)
    assert add(empty, 1).shape == (0, 1)
    assert (
        multiply_then_divide(_column([1]), 1, np.array([], dtype=np.int64), Rounding.down).size == 0
    )


def test_smaller_whole_numbers_are_widened_before_they_are_multiplied() -> None:
    narrow: Column = np.array([[2**31 - 1]], dtype=np.int32)

    assert multiply(narrow, 10).item() == (2**31 - 1) * 10


def test_a_sum_of_nothing_is_zero_and_nothing_falls_below_the_floor() -> None:
    assert total_of([]).item() == 0
    assert at_least_zero(_column([-5, 5])).ravel().tolist() == [0, 5]
