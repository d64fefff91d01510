"""Simple interest on columns, at the rate and by the day count that the caller names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from stillowe.money.arithmetic import (
    Whole,
    add,
    at_least_zero,
    divide_exactly,
    multiply,
    round_quotient,
    total_of,
)
from stillowe.values import DayCount, Rounding
from stillowe.values.columns import Cents

MILLIONTHS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class InterestSegment:
    """A stretch of days with one principal (cents) and one yearly rate (millionths)."""

    principal_cents: Whole
    rate_millionths: Whole
    days: Whole


def simple_interest(
    principal_cents: Whole,
    rate_millionths: Whole,
    days: Whole,
    day_count: DayCount,
    rounding: Rounding,
) -> Cents:
    """Accrue simple interest in cents over one stretch of days, rounded once.

    ``days`` are counted by the same ``day_count`` (see ``values.days_counted``). Fewer than
    zero days accrue nothing: a date out of order never lowers a debt.

    Raises:
        CentsOverflow: the interest does not fit in 64 bits.

    """
    segment = InterestSegment(principal_cents, rate_millionths, days)
    return interest_by_segment([segment], day_count, rounding)


def interest_by_segment(
    segments: Sequence[InterestSegment], day_count: DayCount, rounding: Rounding
) -> Cents:
    """Accrue simple interest over any number of segments; the sum is rounded once.

    Because nothing is rounded in between, cutting a segment in two changes no cent.

    Raises:
        CentsOverflow: the interest does not fit in 64 bits.

    """
    year = MILLIONTHS * day_count.year_days
    parts = [_accrued(segment, year) for segment in segments]
    if len(parts) == 1:
        return round_quotient(*parts[0], year, rounding)
    quotient = total_of(part[0] for part in parts)
    remainders = total_of(part[1] for part in parts)
    return round_quotient(add(quotient, remainders // year), remainders % year, year, rounding)


def per_diem(
    principal_cents: Whole, rate_millionths: Whole, day_count: DayCount, rounding: Rounding
) -> Cents:
    """Return one day's simple interest in cents, as a paper states it."""
    return simple_interest(principal_cents, rate_millionths, 1, day_count, rounding)


def interest_at_per_diem(per_diem_cents: Whole, days: Whole) -> Cents:
    """Return a stated daily amount times the days; fewer than zero days accrue nothing."""
    return multiply(per_diem_cents, at_least_zero(days))


def _accrued(segment: InterestSegment, year: int) -> tuple[Cents, Cents]:
    """Whole cents accrued, rounded down, and the rest in parts of ``year``."""
    rate_days = multiply(segment.rate_millionths, at_least_zero(segment.days))
    return divide_exactly(segment.principal_cents, rate_days, year)
