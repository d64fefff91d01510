"""What interest should there be from judgment to sale? A check of the lender's figure.

At the rate and at the daily amount the judgment states, each computed for itself. Simple
interest, actual days over 365, the day of judgment not counted, half a cent up.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import INTEREST
from stillowe.money import interest_at_per_diem, simple_interest
from stillowe.values import DayCount, Rounding
from stillowe.values.columns import Cents, Days, Rate, Truth
from stillowe.values.vocabulary import Unit

DAY_COUNT: Final = DayCount.actual_365
ROUNDING: Final = Rounding.half_up


@rule(
    citation=INTEREST,
    unit=Unit.days,
    directions={"judgment_date": "falls", "sale_date": "rises"},
)
def days_from_judgment_to_sale(
    judgment_entered: Truth, sale_held: Truth, judgment_date: Days, sale_date: Days
) -> Days:
    """How many days ran from the judgment to the sale?"""
    days = np.maximum(sale_date - judgment_date, 0)
    return np.where(judgment_entered & sale_held, days, 0)


@rule(
    citation=INTEREST,
    unit=Unit.cents,
    directions={
        "judgment_owed_cents": "rises",
        "judgment_interest_rate": "rises",
        "days_from_judgment_to_sale": "rises",
    },
)
def interest_to_sale_computed_cents(
    judgment_entered: Truth,
    judgment_owed_cents: Cents,
    judgment_interest_rate: Rate,
    days_from_judgment_to_sale: Days,
) -> Cents:
    """What is the interest from judgment to sale at the rate the judgment states?"""
    interest = simple_interest(
        judgment_owed_cents,
        judgment_interest_rate,
        days_from_judgment_to_sale,
        DAY_COUNT,
        ROUNDING,
    )
    return np.where(judgment_entered, interest, 0)


@rule(
    citation=INTEREST,
    unit=Unit.cents,
    directions={"judgment_per_diem_cents": "rises", "days_from_judgment_to_sale": "rises"},
)
def interest_by_per_diem_cents(
    judgment_entered: Truth, judgment_per_diem_cents: Cents, days_from_judgment_to_sale: Days
) -> Cents:
    """What is the interest from judgment to sale at the daily amount the judgment states?"""
    interest = interest_at_per_diem(judgment_per_diem_cents, days_from_judgment_to_sale)
    return np.where(judgment_entered, interest, 0)
