"""Paying a debt off month by month: interest first, simple interest on the principal alone."""

from __future__ import annotations

import numpy as np
import pytest

from stillowe.money import months_to_pay_off
from stillowe.money.paying_off import MOST_MONTHS
from stillowe.values.columns import Column

SIXTY_THOUSAND = 60_000_00


def months(principal: int, rate: int, monthly: int, accrued: int = 0) -> int:
    found = months_to_pay_off(*(np.array([[each]]) for each in (principal, accrued, rate, monthly)))
    return int(found[0, 0])


@pytest.mark.parametrize(("rate", "expected"), [(90_000, 115), (50_000, 93), (0, 77)])
def test_sixty_thousand_dollars_at_780_a_month(rate: int, expected: int) -> None:
    # 9 %: 115 payments and a tenth of one more. 5 %: 92 and nine tenths. Without interest:
    # 60,000 / 780 = 76.9.
    assert months(SIXTY_THOUSAND, rate, 780_00) == expected


def test_what_only_pays_the_interest_never_pays_the_debt() -> None:
    # 9 % of $60,000 is $450 a month.
    assert months(SIXTY_THOUSAND, 90_000, 450_00) > MOST_MONTHS
    assert months(SIXTY_THOUSAND, 90_000, 0) > MOST_MONTHS


def test_interest_that_has_run_is_paid_first_and_bears_none() -> None:
    # $600 of old interest is one payment more, less what that month's own interest costs.
    assert months(1_200_00, 0, 100_00, accrued=600_00) == 18


def test_nothing_owed_takes_no_month() -> None:
    assert months(0, 90_000, 100_00) == 0
    assert months(0, 90_000, 0) == 0


def test_one_payment_is_enough_for_a_small_debt() -> None:
    assert months(90_00, 0, 100_00) == 1


def test_more_pay_never_takes_longer_and_more_debt_never_less() -> None:
    pay: Column = np.arange(46_000, 200_000, 1_000)[:, np.newaxis]
    debt: Column = np.arange(1_000_00, 90_000_00, 500_00)[:, np.newaxis]
    one = np.array([[1]])

    by_pay = months_to_pay_off(SIXTY_THOUSAND * one, 0 * one, 90_000 * one, pay)
    by_debt = months_to_pay_off(debt, 0 * one, 90_000 * one, 780_00 * one)

    assert (np.diff(by_pay[:, 0]) <= 0).all()
    assert (np.diff(by_debt[:, 0]) >= 0).all()
