"""Elsewhere Code, title 3: liens. Every named reduction, and the order of priority."""

from __future__ import annotations

import numpy as np

from elsewhere.authorities import code
from stillowe.law.declare import rule
from stillowe.values.columns import Cents, Truth
from stillowe.values.vocabulary import Axis, Unit

CENTS, TRUTH = Unit.cents, Unit.truth


@rule(
    citation=code("3-1"),
    unit=CENTS,
    directions={"hammer_price_cents": "rises", "due_cents": "falls"},
)
def surplus_cents(sale_held: Truth, hammer_price_cents: Cents, due_cents: Cents) -> Cents:
    """What the sale leaves over."""
    return np.where(sale_held, np.maximum(hammer_price_cents - due_cents, 0), 0)


@rule(
    citation=code("3-2"),
    unit=CENTS,
    per=Axis.loan,
    directions={"surplus_cents": "rises"},
    across={"balance_cents": "in_priority_order"},
)
def surplus_paid_cents(surplus_cents: Cents, balance_cents: Cents) -> Cents:
    """The surplus pays the loans in their order."""
    ahead = np.cumsum(balance_cents, axis=1) - balance_cents
    paid: Cents = np.clip(surplus_cents - ahead, 0, balance_cents)
    return paid


@rule(
    citation=code("3-3"),
    unit=CENTS,
    per=Axis.loan,
    directions={"balance_cents": "rises", "surplus_paid_cents": "falls"},
)
def left_on_loan_cents(balance_cents: Cents, surplus_paid_cents: Cents) -> Cents:
    """What is left of a loan."""
    return np.maximum(balance_cents - surplus_paid_cents, 0)


@rule(
    citation=code("3-4"),
    unit=CENTS,
    per=Axis.loan,
    directions={"exposure_cents": "rises"},
    across={"exposure_cents": "largest"},
)
def loan_exposure_cents(exposure_cents: Cents) -> Cents:
    """One loan is owed once."""
    return exposure_cents


@rule(
    citation=code("3-5"),
    unit=CENTS,
    directions={"loan_exposure_cents": "rises"},
    across={"loan_exposure_cents": "total"},
)
def household_cents(loan_exposure_cents: Cents) -> Cents:
    """All loans, each once."""
    return loan_exposure_cents


@rule(citation=code("3-6"), unit=TRUTH, across={"bound": "any_person"})
def somebody_bound(bound: Truth) -> Truth:
    """Is anybody bound to any loan?"""
    return bound


@rule(citation=code("3-7"), unit=TRUTH, per=Axis.loan, across={"bound": "all_people"})
def everybody_bound(bound: Truth) -> Truth:
    """Is everybody bound to this loan?"""
    return bound


@rule(
    citation=code("3-8"),
    unit=CENTS,
    per=Axis.person,
    directions={"balance_cents": "rises", "exposure_cents": "rises"},
    across={"balance_cents": "foreclosed_loan", "exposure_cents": "foreclosed_loan"},
)
def pledge_cents(balance_cents: Cents, exposure_cents: Cents) -> Cents:
    """A pledge is the smaller of the first loan and one's exposure on it."""
    return np.minimum(balance_cents, exposure_cents)
