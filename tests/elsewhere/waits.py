"""Elsewhere Code, title 4: days. One last day that may not run at all."""

from __future__ import annotations

from typing import Final

import numpy as np

from elsewhere.authorities import code
from stillowe.law.declare import rule
from stillowe.law.rules import Count, Deadline
from stillowe.values.columns import Days, Truth
from stillowe.values.vocabulary import Unit

DEADLINES: Final = (
    Deadline(
        code="reclaim",
        runs="reclaim_runs",
        due="reclaim_due_date",
        counts=(Count("sale_date", "days_to_reclaim"), Count("filing_date", "days_of_grace")),
        takes="later",
        way_out=True,
    ),
)


@rule(citation=code("4-1"), unit=Unit.truth)
def reclaim_runs(sale_held: Truth, order_made: Truth) -> Truth:
    """Can the house be reclaimed: sold, and no order made?"""
    return sale_held & ~order_made


@rule(
    citation=code("4-2"),
    unit=Unit.date,
    directions={"sale_date": "rises", "filing_date": "rises"},
)
def reclaim_due_date(
    sale_date: Days, filing_date: Days, days_to_reclaim: Days, days_of_grace: Days
) -> Days:
    """What is the last day to reclaim: the later of two counts?"""
    latest: Days = np.maximum(sale_date + days_to_reclaim, filing_date + days_of_grace)
    return latest
