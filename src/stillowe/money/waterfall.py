"""Paying claims in order of priority until the proceeds are used up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stillowe.money.arithmetic import LARGEST, Whole, as_matrix, at_least_zero
from stillowe.values import CentsOverflow
from stillowe.values.columns import Cents


@dataclass(frozen=True, slots=True)
class Payments:
    """Who was paid what, in cents; ``paid`` and ``unpaid`` are worlds x claims.

    In every world the sum of ``paid`` and ``left_over`` is the proceeds, or zero where the
    proceeds are below zero. ``left_over`` (worlds x 1) is the surplus.
    """

    paid: Cents
    unpaid: Cents
    left_over: Cents


def pay_in_order(proceeds: Whole, claims_in_order: Cents | Sequence[Cents]) -> Payments:
    """Pay each claim in full before the next one gets a cent.

    ``proceeds`` is worlds x 1; ``claims_in_order`` is worlds x claims, the first paid first, or
    a sequence of worlds x 1 columns. Amounts below zero count as zero: a negative claim never
    adds to what others get.

    Raises:
        CentsOverflow: the claims of one world do not fit in 64 bits together.

    """
    claims = at_least_zero(as_matrix(claims_in_order))
    if claims.size and int(claims.max()) * claims.shape[1] > LARGEST:
        raise CentsOverflow("adding up the claims on the proceeds")
    available = np.atleast_2d(at_least_zero(proceeds))
    owed_before = np.cumsum(claims, axis=1) - claims
    paid = np.clip(available - owed_before, 0, claims)
    left_over = available - paid.sum(axis=1, keepdims=True)
    return Payments(paid=paid, unpaid=claims - paid, left_over=left_over)
