"""Can the home be redeemed after the sale? (735 ILCS 5/15-1604).

Only a residence, only from the lender, and only where the lender bought for less than it cost
to redeem: 30 days after the confirmation, for the price, the costs the order confirms, and 9 %
from the day the price was paid or credited. What is left of the debt stays on the home.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.interest import DAY_COUNT, ROUNDING
from stillowe.law.illinois.procedure_authorities import SPECIAL_REDEMPTION
from stillowe.law.rules import Count, Deadline
from stillowe.money import simple_interest
from stillowe.values.columns import Cents, Days, Rate, Truth
from stillowe.values.vocabulary import Unit

DEADLINES: Final = (
    Deadline(
        code="special_redemption",
        runs="special_redemption_runs",
        due="special_redemption_end_date",
        counts=(Count("confirmation_date", "special_redemption_days"),),
        way_out=True,
    ),
)


@rule(
    citation=SPECIAL_REDEMPTION,
    unit=Unit.cents,
    directions={
        "judgment_total_cents": "rises",
        "note_rate": "rises",
        "days_from_judgment_to_sale": "rises",
        "costs_after_judgment_cents": "rises",
    },
    across={"note_rate": "foreclosed_loan"},
)
def redemption_amount_at_sale_cents(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    judgment_entered: Truth,
    sale_held: Truth,
    judgment_total_cents: Cents,
    note_rate: Rate,
    days_from_judgment_to_sale: Days,
    costs_after_judgment_cents: Cents,
) -> Cents:
    """What would redeeming have cost on the day of the sale?"""
    interest = simple_interest(
        judgment_total_cents, note_rate, days_from_judgment_to_sale, DAY_COUNT, ROUNDING
    )
    amount = judgment_total_cents + interest + costs_after_judgment_cents
    return np.where(judgment_entered & sale_held, amount, 0)


@rule(
    citation=SPECIAL_REDEMPTION,
    unit=Unit.truth,
    directions={"sale_price_cents": "falls", "redemption_amount_at_sale_cents": "rises"},
)
def lender_bought_below_redemption(
    sale_buyer_is_lender: Truth, sale_price_cents: Cents, redemption_amount_at_sale_cents: Cents
) -> Truth:
    """Did the lender buy for less than it cost to redeem?"""
    return sale_buyer_is_lender & (sale_price_cents < redemption_amount_at_sale_cents)


@rule(citation=SPECIAL_REDEMPTION, unit=Unit.truth)
def special_redemption_runs(
    sale_confirmed: Truth,
    order_vacated: Truth,
    foreclosure_dismissed: Truth,
    residential_real_estate: Truth,
    lender_bought_below_redemption: Truth,
) -> Truth:
    """Can a residence be redeemed from the lender after the confirmation?"""
    standing = sale_confirmed & ~order_vacated & ~foreclosure_dismissed
    return standing & residential_real_estate & lender_bought_below_redemption


@rule(
    citation=SPECIAL_REDEMPTION,
    unit=Unit.date,
    directions={"confirmation_date": "rises", "special_redemption_days": "rises"},
)
def special_redemption_end_date(confirmation_date: Days, special_redemption_days: Days) -> Days:
    """What is the last day of the special redemption?"""
    return confirmation_date + special_redemption_days


@rule(
    citation=SPECIAL_REDEMPTION,
    unit=Unit.days,
    directions={"sale_date": "falls", "as_of_date": "rises"},
)
def days_since_price_was_paid(
    sale_held: Truth, sale_confirmed: Truth, sale_date: Days, as_of_date: Days
) -> Days:
    """How many days ran since the price was paid or credited: the day of the sale?"""
    return np.where(sale_held & sale_confirmed, np.maximum(as_of_date - sale_date, 0), 0)


@rule(
    citation=SPECIAL_REDEMPTION,
    unit=Unit.cents,
    directions={
        "sale_price_cents": "rises",
        "costs_after_judgment_cents": "rises",
        "money_judgment_rate": "rises",
        "days_since_price_was_paid": "rises",
    },
)
def special_redemption_amount_cents(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    judgment_entered: Truth,
    sale_held: Truth,
    sale_confirmed: Truth,
    sale_price_cents: Cents,
    costs_after_judgment_cents: Cents,
    money_judgment_rate: Rate,
    days_since_price_was_paid: Days,
) -> Cents:
    """What does the special redemption cost today: price, costs and 9 % on the price?

    All costs of after the judgment are counted; the order may confirm fewer.
    """
    interest = simple_interest(
        sale_price_cents, money_judgment_rate, days_since_price_was_paid, DAY_COUNT, ROUNDING
    )
    total = sale_price_cents + costs_after_judgment_cents + interest
    return np.where(judgment_entered & sale_held & sale_confirmed, total, 0)
