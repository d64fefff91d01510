"""Interest is simple, by segment, rounded once, and never lowers a debt."""

from __future__ import annotations

from fractions import Fraction
from math import floor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillowe.money import (
    InterestSegment,
    interest_at_per_diem,
    interest_by_segment,
    per_diem,
    simple_interest,
)
from stillowe.values import CentsOverflow, DayCount, Rounding

PRINCIPALS = st.integers(min_value=0, max_value=10**13)
RATES = st.integers(min_value=0, max_value=10**6)
DAYS = st.integers(min_value=0, max_value=80_000)


def test_a_year_at_nine_percent_is_nine_percent() -> None:
    interest = simple_interest(10_000_000, 90_000, 365, DayCount.actual_365, Rounding.half_up)

    assert interest.item() == 900_000


def test_the_day_count_changes_the_interest() -> None:
    def accrued(day_count: DayCount) -> int:
        return int(simple_interest(36_500_000, 60_000, 73, day_count, Rounding.half_up).item())

    assert accrued(DayCount.actual_365) == 438_000
    assert accrued(DayCount.actual_360) == 444_083
    assert accrued(DayCount.thirty_360) == 444_083


@given(PRINCIPALS, RATES, DAYS, st.sampled_from(DayCount))
def test_interest_equals_the_exact_fraction_rounded_once(
    principal: int, rate: int, days: int, day_count: DayCount
) -> None:
    exact = Fraction(principal * rate * days, 10**6 * day_count.year_days)

    interest = simple_interest(principal, rate, days, day_count, Rounding.half_up)

    assert interest.item() == floor(exact + Fraction(1, 2))


@given(PRINCIPALS, RATES, st.lists(DAYS, max_size=5))
def test_cutting_a_segment_in_pieces_changes_no_cent(
    principal: int, rate: int, pieces: list[int]
) -> None:
    cut = [InterestSegment(principal, rate, days) for days in pieces]
    whole = [InterestSegment(principal, rate, sum(pieces))]

    in_pieces = interest_by_segment(cut, DayCount.actual_365, Rounding.half_up)

    assert in_pieces.item() == (
        interest_by_segment(whole, DayCount.actual_365, Rounding.half_up).item()
    )


def test_each_segment_accrues_at_its_own_rate_on_its_own_principal() -> None:
    column = np.array([[30], [60]], dtype=np.int64)
    segments = [
        InterestSegment(10_000_000, 63_750, column),
        InterestSegment(12_000_000, 90_000, 100),
    ]

    interest = interest_by_segment(segments, DayCount.actual_365, Rounding.half_up)

    exact = [Fraction(637_500 * days, 365) + Fraction(1_080_000 * 100, 365) for days in (30, 60)]
    assert interest.ravel().tolist() == [floor(number + Fraction(1, 2)) for number in exact]


def test_days_out_of_order_never_lower_a_debt() -> None:
    assert simple_interest(10**7, 90_000, -30, DayCount.actual_365, Rounding.half_up).item() == 0
    assert interest_at_per_diem(728, -30).item() == 0


def test_a_daily_amount_is_that_of_one_day() -> None:
    assert per_diem(10_000_000, 90_000, DayCount.actual_365, Rounding.half_up).item() == 2_466
    assert interest_at_per_diem(728, 30).item() == 21_840


def test_interest_too_large_to_count_is_refused() -> None:
    with pytest.raises(CentsOverflow):
        simple_interest(2**62, 10**6, 80_000, DayCount.actual_365, Rounding.half_up)
