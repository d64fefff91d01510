"""The rules of pay and of a judgment's growth against the same law written out for one case."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from illinois_builders import ON, case_of, evaluator_of

from stillowe.law.illinois.judgment_interest import judgment_interest_cents, judgment_interest_days
from stillowe.values import day_number
from stillowe.values.columns import Column

HOURS = {"weekly": Fraction(1), "every_two_weeks": Fraction(2)}
HOURS |= {"twice_a_month": Fraction(13, 6), "monthly": Fraction(13, 3)}
"""Weeks in a pay period: 29 CFR 870.10(c)."""
CENTS = st.integers(min_value=0, max_value=1_000_000)
DAYS = st.dates(min_value=date(1995, 1, 1), max_value=date(2060, 12, 31))


def by_hand(period: str, gross: int, withheld: int, support: int, earlier: int) -> int:
    """Work out what can be taken of one payday in 2026, in cents."""
    disposable = max(0, gross - withheld)
    state_floor = int(45 * 1_500 * HOURS[period])
    federal_floor = int(30 * 725 * HOURS[period])
    share, quarter = -(-15 * gross // 100), -(-disposable // 4)
    state = min(share, max(0, disposable - state_floor))
    federal = min(quarter, max(0, disposable - federal_floor))
    return max(0, min(state, max(0, federal - support)) - earlier)


@given(st.sampled_from(sorted(HOURS)), CENTS, CENTS, CENTS, CENTS)
def test_pay_is_taken_as_the_law_says_by_hand(
    period: str, gross: int, withheld: int, support: int, earlier: int
) -> None:
    facts = {
        "has_wages": True,
        "pay_period": period,
        "gross_pay_cents": gross,
        "withheld_by_law_cents": withheld,
        "support_withheld_cents": support,
        "earlier_wage_orders_cents": earlier,
    }

    found = evaluator_of(case_of(facts), on=ON).range("wages_reachable_cents")

    expected = by_hand(period, gross, withheld, support, earlier)
    assert (found.bounded_low, found.bounded_high) == (expected, expected)


@given(CENTS, CENTS)
def test_who_takes_first_never_makes_the_whole_more_than_one_alone_could_take(
    gross: int, earlier: int
) -> None:
    alone = by_hand("weekly", gross, 0, 0, 0)
    facts = {
        "has_wages": True,
        "pay_period": "weekly",
        "gross_pay_cents": gross,
        "withheld_by_law_cents": 0,
        "support_withheld_cents": 0,
        "earlier_wage_orders_cents": earlier,
    }

    found = evaluator_of(case_of(facts), on=ON).range("wages_reachable_cents")

    assert found.bounded_high + min(earlier, alone) <= alone


def column(value: int) -> Column:
    return np.array([[value], [value]])


@given(DAYS, DAYS, st.integers(min_value=0, max_value=50_000_000))
def test_interest_runs_by_months_and_thirtieths_by_hand(
    first: date, last: date, principal: int
) -> None:
    started = np.array([[True], [True]])
    days = judgment_interest_days(started, column(day_number(first)), column(day_number(last)))
    interest = judgment_interest_cents(column(principal), column(90_000), days)

    months = (last.year - first.year) * 12 + last.month - first.month
    years = Fraction(int(days[0, 0]), 360)
    assert abs(int(days[0, 0]) - 30 * max(0, months)) <= 30
    assert interest[0, 0] == int(principal * Fraction(9, 100) * years + Fraction(1, 2))


@given(DAYS, DAYS, DAYS)
def test_interest_never_runs_backwards(first: date, one: date, other: date) -> None:
    started = np.array([[True], [True]])
    earlier, later = sorted((one, other))

    until = [
        judgment_interest_days(started, column(day_number(first)), column(day_number(day)))[0, 0]
        for day in (earlier, later)
    ]

    assert until[0] <= until[1]
