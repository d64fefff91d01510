"""How much of a bank account can a judgment creditor take? (12-1001, 12-1001.1, 31 CFR 212).

Federal benefits of the last two months stay out by themselves. Of the rest a person may keep up
to the amount for any property, if it is used here and not elsewhere: that choice is never made
for anybody, so there are two ends. A small part of it is released at once on consumer judgments.
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import (
    BANK_AUTOMATIC,
    BANK_BENEFITS,
    PERSONAL_PROPERTY,
)
from stillowe.money import add, at_least_zero
from stillowe.values.columns import Cents, Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(
    citation=BANK_BENEFITS,
    unit=Unit.cents,
    per=Axis.person,
    directions={"bank_balance_cents": "rises", "federal_benefits_received_cents": "rises"},
)
def bank_benefits_protected_cents(
    bank_balance_cents: Cents, federal_benefits_received_cents: Cents
) -> Cents:
    """How much of the account must the bank leave alone as federal benefits?"""
    kept: Cents = np.minimum(bank_balance_cents, federal_benefits_received_cents)
    return kept


@rule(
    citation=BANK_BENEFITS,
    unit=Unit.cents,
    per=Axis.person,
    directions={"bank_balance_cents": "rises", "federal_benefits_received_cents": "falls"},
)
def bank_after_benefits_cents(
    bank_balance_cents: Cents, federal_benefits_received_cents: Cents
) -> Cents:
    """How much of the account is left after those benefits?"""
    return at_least_zero(bank_balance_cents - federal_benefits_received_cents)


@rule(
    citation=BANK_AUTOMATIC,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"bank_after_benefits_cents": "rises", "automatic_bank_exemption_cents": "rises"},
)
def bank_released_at_once_cents(
    shortfall_is_consumer_debt: Truth,
    automatic_bank_exemption_reaches: Truth,
    bank_after_benefits_cents: Cents,
    automatic_bank_exemption_cents: Cents,
) -> Cents:
    """How much of it is released at once, without asking a court?"""
    reaches = shortfall_is_consumer_debt & automatic_bank_exemption_reaches
    released = np.minimum(bank_after_benefits_cents, automatic_bank_exemption_cents)
    return np.where(reaches, released, 0)


@rule(
    citation=BANK_AUTOMATIC,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={
        "bank_balance_cents": "rises",
        "bank_benefits_protected_cents": "rises",
        "bank_released_at_once_cents": "rises",
    },
)
def bank_kept_cents(
    bank_balance_cents: Cents,
    bank_benefits_protected_cents: Cents,
    bank_released_at_once_cents: Cents,
) -> Cents:
    """How much of the account is safe without claiming anything? Never more than is in it."""
    safe = add(bank_benefits_protected_cents, bank_released_at_once_cents)
    kept: Cents = np.minimum(safe, bank_balance_cents)
    return kept


@rule(
    citation=BANK_AUTOMATIC,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"bank_after_benefits_cents": "rises", "bank_released_at_once_cents": "falls"},
)
def bank_reachable_most_cents(
    bank_after_benefits_cents: Cents, bank_released_at_once_cents: Cents
) -> Cents:
    """What can be taken of it at most: where nothing more is claimed for the account?"""
    return at_least_zero(bank_after_benefits_cents - bank_released_at_once_cents)


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={"bank_after_benefits_cents": "rises", "any_property_exemption_cents": "falls"},
)
def bank_reachable_least_cents(
    bank_after_benefits_cents: Cents, any_property_exemption_cents: Cents
) -> Cents:
    """What can be taken of it at least: where the amount for any property is all used here?"""
    return at_least_zero(bank_after_benefits_cents - any_property_exemption_cents)
