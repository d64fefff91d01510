"""Accounts: a signed list of lines whose sum is the total in every world."""

from __future__ import annotations

import numpy as np

from stillowe.facts.definitions import LARGEST_KNOWN_CENTS
from stillowe.law.rules import Ledger
from stillowe.values.columns import Cents
from stillowe.worlds.refusals import LedgerDoesNotSum


def check_ledger(ledger: Ledger, total: Cents, lines: dict[str, Cents]) -> None:
    """Check an account in every row; rows with an open end are not sums of anything.

    Raises:
        LedgerDoesNotSum: the lines miss the total in some row.

    """
    summed = np.zeros_like(total)
    known = total < LARGEST_KNOWN_CENTS
    for name, sign in ledger.lines:
        summed = summed + sign * lines[name]
        known &= np.abs(lines[name]) < LARGEST_KNOWN_CENTS
    if ledger.floored:
        summed = np.maximum(summed, 0)
    missed = np.where(known, summed - total, 0)
    if missed.any():
        worst = int(np.argmax(np.abs(missed)))
        raise LedgerDoesNotSum(ledger.total, int(missed.flat[worst]))
