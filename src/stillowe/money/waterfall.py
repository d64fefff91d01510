"""Paying claims in order of priority until the proceeds are used up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stillowe.money.arithmetic import Whole, as_matrix, at_least_zero
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
    """
    claims = at_least_zero(as_matrix(claims_in_order))
    left_over = np.atleast_2d(at_least_zero(proceeds))
    paid = np.empty(np.broadcast_shapes(claims.shape, (len(left_over), 1)), dtype=np.int64)
    for place in range(claims.shape[1]):
        here = slice(place, place + 1)
        paid[:, here] = np.minimum(left_over, claims[:, here])
        left_over = left_over - paid[:, here]
    return Payments(paid=paid, unpaid=claims - paid, left_over=left_over)
