"""Elsewhere Code, title 2: who owes. A chain with an interior extreme, gates, three roads."""

from __future__ import annotations

import numpy as np

from elsewhere.authorities import code
from stillowe.law.declare import rule
from stillowe.values.columns import Cents, Truth
from stillowe.values.vocabulary import Axis, Unit

CENTS, TRUTH = Unit.cents, Unit.truth
PAIR = Axis.person_debt


@rule(
    citation=code("2-1"),
    unit=TRUTH,
    directions={"property_value_cents": "falls", "redemption_cents": "rises"},
)
def waiver_opens(property_value_cents: Cents, redemption_cents: Cents) -> Truth:
    """Is the value under nine tenths of what redeems it?"""
    return property_value_cents * 10 < redemption_cents * 9


@rule(citation=code("2-2"), unit=CENTS, directions={"property_value_cents": "rises"})
def offer_cents(property_value_cents: Cents) -> Cents:
    """The offer is four fifths of the value."""
    return property_value_cents * 8 // 10


@rule(
    citation=code("2-3"),
    unit=CENTS,
    directions={"redemption_cents": "rises", "offer_cents": "falls"},
)
def left_by_offer_cents(redemption_cents: Cents, offer_cents: Cents) -> Cents:
    """What the offer leaves."""
    return np.maximum(redemption_cents - offer_cents, 0)


@rule(citation=code("2-4"), unit=CENTS, directions={"left_by_offer_cents": "rises"})
def owed_by_offer_cents(waiver_opens: Truth, left_by_offer_cents: Cents) -> Cents:
    """What the offer leaves, unless the waiver is open."""
    return np.where(waiver_opens, 0, left_by_offer_cents)


@rule(
    citation=code("2-5"),
    unit=CENTS,
    directions={
        "due_cents": "rises",
        "keepers_fee_cents": "rises",
        "hammer_price_cents": "falls",
    },
)
def shortfall_cents(
    sale_held: Truth, due_cents: Cents, keepers_fee_cents: Cents, hammer_price_cents: Cents
) -> Cents:
    """What the sale leaves unpaid."""
    return np.where(sale_held, np.maximum(due_cents + keepers_fee_cents - hammer_price_cents, 0), 0)


@rule(citation=code("2-6"), unit=TRUTH, per=Axis.person)
def reached(served: Truth, appeared: Truth) -> Truth:
    """Is the person before the court?"""
    return served | appeared


@rule(citation=code("2-7"), unit=TRUTH, per=PAIR)
def bound(signed: Truth, pledged: Truth, released: Truth) -> Truth:
    """Does the person owe this loan?"""
    return (signed | pledged) & ~released


@rule(citation=code("2-8"), unit=CENTS, per=PAIR, directions={"shortfall_cents": "rises"})
def entered_cents(order_made: Truth, bound: Truth, reached: Truth, shortfall_cents: Cents) -> Cents:
    """What the order enters."""
    return np.where(order_made & bound & reached, shortfall_cents, 0)


@rule(citation=code("2-9"), unit=CENTS, per=PAIR, directions={"shortfall_cents": "rises"})
def possible_cents(
    order_made: Truth, bound: Truth, reached: Truth, shortfall_cents: Cents
) -> Cents:
    """What may still be entered."""
    return np.where(~order_made & bound & reached, shortfall_cents, 0)


@rule(citation=code("2-10"), unit=CENTS, per=PAIR, directions={"left_on_loan_cents": "rises"})
def suit_cents(bound: Truth, left_on_loan_cents: Cents) -> Cents:
    """What a suit on the note may recover."""
    return np.where(bound, left_on_loan_cents, 0)


@rule(
    citation=code("2-11"),
    unit=CENTS,
    per=PAIR,
    directions={"entered_cents": "rises", "possible_cents": "rises", "suit_cents": "rises"},
)
def exposure_cents(entered_cents: Cents, possible_cents: Cents, suit_cents: Cents) -> Cents:
    """The largest of three roads."""
    return np.maximum(np.maximum(entered_cents, possible_cents), suit_cents)
