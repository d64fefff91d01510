"""What does it cost to redeem, and at which rate does the debt grow until the sale?

To redeem: the judgment, interest at the note's own rate as if there were no default, and the
costs the lender certifies (15-1603(d); its text was not seen). Between judgment and sale the
debt itself runs at the statutory 9 % (Popa), which can be more than the rate a judgment or a
report states: it stands beside theirs and replaces nothing. Simple interest, actual days over
365, half a cent up, as in ``interest``.
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.interest import DAY_COUNT, ROUNDING
from stillowe.law.illinois.procedure_authorities import REDEMPTION_AMOUNT, WINDOW_INTEREST
from stillowe.money import simple_interest
from stillowe.values.columns import Cents, Days, Rate, Truth
from stillowe.values.vocabulary import Unit


@rule(
    citation=REDEMPTION_AMOUNT,
    unit=Unit.days,
    directions={"judgment_date": "falls", "as_of_date": "rises"},
)
def days_from_judgment_to_today(
    judgment_states_the_debt: Truth, judgment_date: Days, as_of_date: Days
) -> Days:
    """How many days ran from the judgment to the day that is asked for?"""
    days = np.maximum(as_of_date - judgment_date, 0)
    return np.where(judgment_states_the_debt, days, 0)


@rule(
    citation=REDEMPTION_AMOUNT,
    unit=Unit.cents,
    directions={
        "judgment_total_cents": "rises",
        "note_rate": "rises",
        "days_from_judgment_to_today": "rises",
    },
    across={"note_rate": "foreclosed_loan"},
)
def redemption_interest_cents(
    judgment_states_the_debt: Truth,
    judgment_total_cents: Cents,
    note_rate: Rate,
    days_from_judgment_to_today: Days,
) -> Cents:
    """What interest does redeeming add: the note's own rate, as if there were no default?"""
    interest = simple_interest(
        judgment_total_cents, note_rate, days_from_judgment_to_today, DAY_COUNT, ROUNDING
    )
    return np.where(judgment_states_the_debt, interest, 0)


@rule(
    citation=REDEMPTION_AMOUNT,
    unit=Unit.cents,
    directions={
        "judgment_total_cents": "rises",
        "redemption_interest_cents": "rises",
        "later_additions_cents": "rises",
    },
)
def redemption_amount_cents(
    judgment_states_the_debt: Truth,
    judgment_total_cents: Cents,
    redemption_interest_cents: Cents,
    later_additions_cents: Cents,
) -> Cents:
    """What does it cost to redeem today? A payment made since is not taken off."""
    total = judgment_total_cents + redemption_interest_cents + later_additions_cents
    return np.where(judgment_states_the_debt, total, 0)


@rule(
    citation=WINDOW_INTEREST,
    unit=Unit.cents,
    directions={
        "judgment_owed_cents": "rises",
        "money_judgment_rate": "rises",
        "days_from_judgment_to_sale": "rises",
    },
)
def interest_to_sale_by_statute_cents(
    judgment_entered: Truth,
    judgment_owed_cents: Cents,
    money_judgment_rate: Rate,
    days_from_judgment_to_sale: Days,
) -> Cents:
    """What is the interest from judgment to sale at the statutory rate (Popa)?"""
    interest = simple_interest(
        judgment_owed_cents,
        money_judgment_rate,
        days_from_judgment_to_sale,
        DAY_COUNT,
        ROUNDING,
    )
    return np.where(judgment_entered, interest, 0)


@rule(
    citation=WINDOW_INTEREST,
    unit=Unit.cents,
    directions={
        "judgment_total_cents": "rises",
        "money_judgment_rate": "rises",
        "days_from_judgment_to_today": "rises",
    },
)
def interest_to_today_by_statute_cents(
    judgment_states_the_debt: Truth,
    judgment_total_cents: Cents,
    money_judgment_rate: Rate,
    days_from_judgment_to_today: Days,
) -> Cents:
    """What has run since the judgment at the statutory rate (Popa), a sale still to come?"""
    interest = simple_interest(
        judgment_total_cents,
        money_judgment_rate,
        days_from_judgment_to_today,
        DAY_COUNT,
        ROUNDING,
    )
    return np.where(judgment_states_the_debt, interest, 0)
