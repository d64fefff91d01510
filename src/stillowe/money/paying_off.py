"""How long a debt takes to pay off by equal monthly payments that go to interest first."""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.money.arithmetic import add
from stillowe.money.interest import simple_interest
from stillowe.values import DayCount, Rounding
from stillowe.values.columns import Cents, Column

MOST_MONTHS: Final = 1_200
"""A hundred years: what is not paid off by then is not paid off."""
_A_MONTH: Final = 30
_YEAR: Final = DayCount.actual_360
"""Thirty days of a year of 360: a twelfth of the yearly rate."""


def months_to_pay_off(
    principal_cents: Cents, accrued_cents: Cents, rate_millionths: Cents, monthly_cents: Cents
) -> Column:
    """Count the months to the nearest whole one; more than ``MOST_MONTHS`` means never.

    Simple interest runs on the principal alone. Each payment pays accrued interest first, then
    principal. ``accrued_cents`` is interest that has run already. Shapes broadcast.

    Raises:
        CentsOverflow: an amount does not fit in 64 bits.

    """
    principal, accrued, rate, monthly = np.broadcast_arrays(
        principal_cents, accrued_cents, rate_millionths, monthly_cents
    )
    months = np.where(add(principal, accrued) > 0, MOST_MONTHS + 1, 0)
    for month in range(1, MOST_MONTHS + 1):
        if not (months > MOST_MONTHS).any():
            break
        interest = simple_interest(principal, rate, _A_MONTH, _YEAR, Rounding.half_up)
        owed = add(principal, accrued, interest)
        last = (months > MOST_MONTHS) & (monthly >= owed)
        months = np.where(last, month - (2 * owed < monthly), months)
        to_interest = np.minimum(add(accrued, interest), monthly)
        accrued = add(accrued, interest) - to_interest
        principal = np.maximum(principal - (monthly - to_interest), 0)
    return np.asarray(months)
