"""How much is left after the sale? (735 ILCS 5/15-1508, 15-1512).

    amount due = judgment + interest to the sale + later costs + omitted fees - payments
    net proceeds = price - expenses of sale - holding expenses - senior liens paid
    shortfall = amount due - net proceeds, never below zero

A figure stated in the report of sale or the order controls; ours stands beside it and a
difference is a finding. Where a report states less than its own totals leave, both stand. The
sale price is the only credit: no market value (Doering), no profit of a later resale (Jafry).
After a full-credit bid nothing is left, and an advance the judgment left out is not added
(Wolverine).
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import AMOUNT, NO_OTHER_CREDIT, OMITTED_FEES, PROCEEDS
from stillowe.law.illinois.open_points import LARGER_BY_THE_TOTALS, SALE_UNDONE
from stillowe.values.columns import Cents, Truth
from stillowe.values.vocabulary import Unit

# -- what was due -----------------------------------------------------------------------------


@rule(citation=AMOUNT, unit=Unit.cents, directions={"judgment_total_cents": "rises"})
def judgment_owed_cents(judgment_entered: Truth, judgment_total_cents: Cents) -> Cents:
    """What did the judgment of foreclosure find due?"""
    return np.where(judgment_entered, judgment_total_cents, 0)


@rule(citation=AMOUNT, unit=Unit.cents, directions={"interest_to_sale_cents": "rises"})
def interest_owed_to_sale_cents(sale_held: Truth, interest_to_sale_cents: Cents) -> Cents:
    """What interest does the report of sale add from the judgment to the sale?"""
    return np.where(sale_held, interest_to_sale_cents, 0)


@rule(citation=AMOUNT, unit=Unit.cents, directions={"costs_after_judgment_cents": "rises"})
def later_costs_owed_cents(sale_held: Truth, costs_after_judgment_cents: Cents) -> Cents:
    """What costs, fees and advances of after the judgment were approved?"""
    return np.where(sale_held, costs_after_judgment_cents, 0)


@rule(citation=OMITTED_FEES, unit=Unit.truth)
def omitted_fees_count(sale_held: Truth, omitted_fees_may_be_added: Truth) -> Truth:
    """May the order add fees of before the judgment which the judgment left out?

    Before P.A. 102-86 it may not: the lender bore its omission (Wolverine).
    """
    return sale_held & omitted_fees_may_be_added


@rule(citation=OMITTED_FEES, unit=Unit.cents, directions={"omitted_fees_allowed_cents": "rises"})
def omitted_fees_owed_cents(
    sale_held: Truth, omitted_fees_count: Truth, omitted_fees_allowed_cents: Cents
) -> Cents:
    """What fees of before the judgment does the order add?"""
    return np.where(sale_held & omitted_fees_count, omitted_fees_allowed_cents, 0)


@rule(
    citation=AMOUNT,
    unit=Unit.cents,
    directions={
        "judgment_owed_cents": "rises",
        "interest_owed_to_sale_cents": "rises",
        "later_costs_owed_cents": "rises",
        "omitted_fees_owed_cents": "rises",
        "payments_after_judgment_cents": "falls",
    },
)
def amount_due_computed_cents(
    judgment_owed_cents: Cents,
    interest_owed_to_sale_cents: Cents,
    later_costs_owed_cents: Cents,
    omitted_fees_owed_cents: Cents,
    payments_after_judgment_cents: Cents,
) -> Cents:
    """What was due at the sale, line by line?"""
    added = interest_owed_to_sale_cents + later_costs_owed_cents + omitted_fees_owed_cents
    due: Cents = np.maximum(judgment_owed_cents + added - payments_after_judgment_cents, 0)
    return due


@rule(
    citation=AMOUNT,
    unit=Unit.cents,
    directions={"reported_amount_due_cents": "rises", "amount_due_computed_cents": "rises"},
)
def amount_due_at_sale_cents(
    report_states_amount_due: Truth,
    reported_amount_due_cents: Cents,
    amount_due_computed_cents: Cents,
) -> Cents:
    """What was due at the sale: as reported, else as computed?"""
    return np.where(report_states_amount_due, reported_amount_due_cents, amount_due_computed_cents)


# -- what the sale brought --------------------------------------------------------------------


@rule(citation=NO_OTHER_CREDIT, unit=Unit.cents, directions={"sale_price_cents": "rises"})
def sale_credit_cents(sale_held: Truth, sale_price_cents: Cents) -> Cents:
    """What does the sale credit? The price at the sale, a credit bid included, and no more."""
    return np.where(sale_held, sale_price_cents, 0)


@rule(citation=PROCEEDS, unit=Unit.cents, directions={"sale_expenses_cents": "rises"})
def sale_expenses_paid_cents(sale_held: Truth, sale_expenses_cents: Cents) -> Cents:
    """What is paid first: the reasonable expenses of the sale, 15-1512(a)?"""
    return np.where(sale_held, sale_expenses_cents, 0)


@rule(citation=PROCEEDS, unit=Unit.cents, directions={"holding_expenses_cents": "rises"})
def holding_expenses_paid_cents(sale_held: Truth, holding_expenses_cents: Cents) -> Cents:
    """What is paid second: possession, taxes, insurance, receiver, allowed fees, 15-1512(b)?"""
    return np.where(sale_held, holding_expenses_cents, 0)


@rule(citation=PROCEEDS, unit=Unit.cents, directions={"senior_liens_paid_cents": "rises"})
def senior_claims_paid_cents(sale_held: Truth, senior_liens_paid_cents: Cents) -> Cents:
    """What do claims ahead of the foreclosing lender take, 15-1512(c)?"""
    return np.where(sale_held, senior_liens_paid_cents, 0)


@rule(
    citation=PROCEEDS,
    unit=Unit.cents,
    directions={
        "sale_credit_cents": "rises",
        "sale_expenses_paid_cents": "falls",
        "holding_expenses_paid_cents": "falls",
        "senior_claims_paid_cents": "falls",
    },
)
def net_proceeds_cents(
    sale_credit_cents: Cents,
    sale_expenses_paid_cents: Cents,
    holding_expenses_paid_cents: Cents,
    senior_claims_paid_cents: Cents,
) -> Cents:
    """What is left of the price for the foreclosing lender?"""
    paid_ahead = sale_expenses_paid_cents + holding_expenses_paid_cents + senior_claims_paid_cents
    net: Cents = np.maximum(sale_credit_cents - paid_ahead, 0)
    return net


# -- what is left -----------------------------------------------------------------------------


@rule(
    citation=AMOUNT,
    unit=Unit.cents,
    directions={"amount_due_at_sale_cents": "rises", "debt_before_sale_cents": "rises"},
)
def debt_at_sale_cents(
    sold_already: Truth, amount_due_at_sale_cents: Cents, debt_before_sale_cents: Cents
) -> Cents:
    """What does the sale have to pay: the amount due at it, or today's debt if it is to come?"""
    return np.where(sold_already, amount_due_at_sale_cents, debt_before_sale_cents)


@rule(
    citation=NO_OTHER_CREDIT,
    unit=Unit.cents,
    directions={"debt_at_sale_cents": "rises", "net_proceeds_cents": "falls"},
)
def shortfall_computed_cents(debt_at_sale_cents: Cents, net_proceeds_cents: Cents) -> Cents:
    """What does the arithmetic leave unpaid?

    Where a report counts the expenses of the sale among what is due they are taken twice: the
    answer is then too high, never too low, and the deficiency such a report states controls.
    """
    left: Cents = np.maximum(debt_at_sale_cents - net_proceeds_cents, 0)
    return left


@rule(
    citation=AMOUNT,
    unit=Unit.cents,
    directions={"amount_due_computed_cents": "rises", "net_proceeds_cents": "falls"},
)
def shortfall_by_lines_cents(
    sale_held: Truth, amount_due_computed_cents: Cents, net_proceeds_cents: Cents
) -> Cents:
    """What do the single lines leave unpaid, whatever totals the report states?

    A check: it comes out the same whether a report counts the expenses of the sale among what
    is due or takes them from the price.
    """
    left = np.maximum(amount_due_computed_cents - net_proceeds_cents, 0)
    return np.where(sale_held, left, 0)


@rule(
    citation=AMOUNT,
    unit=Unit.cents,
    directions={"reported_deficiency_cents": "rises", "shortfall_computed_cents": "rises"},
    reading="the deficiency a report states stands",
)
def shortfall_cents(
    sale_held: Truth,
    sold_already: Truth,
    report_states_deficiency: Truth,
    reported_deficiency_cents: Cents,
    shortfall_computed_cents: Cents,
) -> Cents:
    """What did the sale leave unpaid: as reported, else as computed?"""
    reported = sold_already & report_states_deficiency
    left = np.where(reported, reported_deficiency_cents, shortfall_computed_cents)
    return np.where(sale_held, left, 0)


@rule(
    citation=LARGER_BY_THE_TOTALS,
    unit=Unit.cents,
    directions={"reported_amount_due_cents": "rises", "sale_price_cents": "falls"},
)
def due_less_price_cents(
    sale_held: Truth,
    report_states_amount_due: Truth,
    due_and_price_are_stated: Truth,
    reported_amount_due_cents: Cents,
    sale_price_cents: Cents,
) -> Cents:
    """What do the stated amount due and the stated price leave, where a report states both?"""
    stated = sale_held & report_states_amount_due & due_and_price_are_stated
    left: Cents = np.maximum(reported_amount_due_cents - sale_price_cents, 0)
    return np.where(stated, left, 0)


@rule(
    citation=LARGER_BY_THE_TOTALS,
    unit=Unit.cents,
    directions={
        "reported_deficiency_cents": "rises",
        "shortfall_computed_cents": "rises",
        "due_less_price_cents": "rises",
    },
    reading="what is due less the price stands where it is more",
    conclusion="shortfall_cents",
)
def shortfall_by_the_totals_cents(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    sale_held: Truth,
    sold_already: Truth,
    report_states_deficiency: Truth,
    reported_deficiency_cents: Cents,
    shortfall_computed_cents: Cents,
    due_less_price_cents: Cents,
) -> Cents:
    """What did the sale leave unpaid, if the totals a report states are believed first?"""
    reported = sold_already & report_states_deficiency
    larger = np.maximum(reported_deficiency_cents, due_less_price_cents)
    left = np.where(reported, larger, shortfall_computed_cents)
    return np.where(sale_held, left, 0)


@rule(
    citation=PROCEEDS,
    unit=Unit.cents,
    directions={"net_proceeds_cents": "rises", "debt_at_sale_cents": "falls"},
)
def surplus_cents(sale_held: Truth, net_proceeds_cents: Cents, debt_at_sale_cents: Cents) -> Cents:
    """What is left over for junior liens and then the owner, 15-1512(c) and (d)?"""
    over = np.maximum(net_proceeds_cents - debt_at_sale_cents, 0)
    return np.where(sale_held, over, 0)


@rule(
    citation=AMOUNT,
    unit=Unit.cents,
    directions={
        "debt_before_sale_cents": "rises",
        "amount_due_at_sale_cents": "rises",
        "shortfall_cents": "rises",
    },
)
def whole_debt_cents(
    sale_undone: Truth,
    debt_before_sale_cents: Cents,
    amount_due_at_sale_cents: Cents,
    shortfall_cents: Cents,
) -> Cents:
    """How large is the whole debt? After a sale that was undone, not less than its report shows."""
    reported = np.maximum(amount_due_at_sale_cents, shortfall_cents)
    not_less = np.maximum(debt_before_sale_cents, reported)
    return np.where(sale_undone, not_less, debt_before_sale_cents)


@rule(
    citation=AMOUNT,
    unit=Unit.cents,
    directions={"shortfall_cents": "rises", "whole_debt_cents": "rises"},
)
def debt_left_cents(
    sale_held: Truth, sale_undone: Truth, shortfall_cents: Cents, whole_debt_cents: Cents
) -> Cents:
    """What is left of the foreclosed debt: the shortfall of a sale that stands, else all of it?"""
    return np.where(sale_held & ~sale_undone, shortfall_cents, whole_debt_cents)


@rule(
    citation=SALE_UNDONE,
    unit=Unit.cents,
    directions={"shortfall_cents": "rises", "whole_debt_cents": "rises"},
)
def deficiency_ahead_cents(
    sale_undone: Truth, shortfall_cents: Cents, whole_debt_cents: Cents
) -> Cents:
    """What could a deficiency of this case be: the shortfall, or up to all if the sale is undone?

    Reading: a new sale would lower it; what it brings is not guessed.
    """
    return np.where(sale_undone, whole_debt_cents, shortfall_cents)
