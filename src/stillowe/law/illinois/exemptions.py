"""Which day's amounts protect a person's property? (P.A. 104-120, from January 1, 2026).

The amounts for home, car, tools and household goods rose that day. They are taken by the day of
the event; whether an older judgment keeps the older amounts was not found.
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import EXEMPTION_DAY
from stillowe.values.columns import Days, Truth
from stillowe.values.vocabulary import Unit


@rule(
    citation=EXEMPTION_DAY,
    unit=Unit.date,
    directions={"as_of_date": "rises"},
    reading="the amounts of the day something is taken hold",
)
def exemption_day_date(as_of_date: Days) -> Days:
    """Of which day are the protected amounts: the day something is taken?"""
    return as_of_date


@rule(
    citation=EXEMPTION_DAY,
    unit=Unit.date,
    directions={"as_of_date": "rises", "confirmation_date": "rises"},
    reading="a judgment keeps the amounts of its own day",
    conclusion="exemption_day_date",
)
def exemption_day_of_the_judgment_date(
    sale_confirmed: Truth, confirmation_date: Days, as_of_date: Days
) -> Days:
    """Or the day of the judgment, where there is one?"""
    return np.where(sale_confirmed, np.minimum(confirmation_date, as_of_date), as_of_date)
