"""What is left of each loan on the house: the foreclosed one, and every other lien.

The note of another lien is a debt of its own. A surplus goes to junior liens in the order of
priority the court adjudicated (735 ILCS 5/15-1512(c)); a lien ahead of the foreclosed one
stays on the property and is paid nothing. Each is taken as it stands today, with the interest
of its own letter: what a surplus pays of it is then never counted too high.
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import OTHER_LIENS, PROCEEDS, SURPLUS_NOT_TURNED_OVER
from stillowe.values.columns import Cents, Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(
    citation=PROCEEDS,
    unit=Unit.truth,
    per=Axis.loan,
    across={"being_foreclosed": "in_priority_order"},
)
def junior_lien(being_foreclosed: Truth) -> Truth:
    """Does this lien stand behind the one that is foreclosed?"""
    at_or_behind: Truth = np.cumsum(being_foreclosed, axis=1) > 0
    return at_or_behind & ~being_foreclosed


@rule(
    citation=PROCEEDS,
    unit=Unit.cents,
    per=Axis.loan,
    directions={"balance_today_cents": "rises"},
    across={"junior_lien": "in_priority_order", "balance_today_cents": "in_priority_order"},
)
def junior_claims_ahead_cents(junior_lien: Truth, balance_today_cents: Cents) -> Cents:
    """What do the junior liens ahead of this one claim of a surplus?"""
    claims = np.where(junior_lien, balance_today_cents, 0)
    ahead: Cents = np.cumsum(claims, axis=1) - claims
    return ahead


@rule(
    citation=PROCEEDS,
    unit=Unit.cents,
    per=Axis.loan,
    directions={
        "surplus_cents": "rises",
        "junior_claims_ahead_cents": "falls",
        "balance_today_cents": "rises",
    },
    reading="the surplus is paid to junior liens in the adjudicated order",
)
def surplus_paid_cents(
    junior_lien: Truth,
    surplus_cents: Cents,
    junior_claims_ahead_cents: Cents,
    balance_today_cents: Cents,
) -> Cents:
    """What does the surplus pay on this lien, if it is paid over?"""
    reaches = np.maximum(surplus_cents - junior_claims_ahead_cents, 0)
    return np.where(junior_lien, np.minimum(reaches, balance_today_cents), 0)


@rule(
    citation=SURPLUS_NOT_TURNED_OVER,
    unit=Unit.cents,
    per=Axis.loan,
    reading="a junior lien that did not ask is not paid",
    conclusion="surplus_paid_cents",
)
def surplus_not_turned_over_cents(junior_lien: Truth) -> Cents:
    """What does the surplus pay on this lien, if its holder defaulted or never asked?"""
    return np.where(junior_lien, np.int64(0), np.int64(0))


@rule(
    citation=OTHER_LIENS,
    unit=Unit.cents,
    per=Axis.loan,
    directions={
        "debt_left_cents": "rises",
        "balance_today_cents": "rises",
        "surplus_paid_cents": "falls",
    },
)
def debt_left_on_loan_cents(
    being_foreclosed: Truth,
    debt_left_cents: Cents,
    balance_today_cents: Cents,
    surplus_paid_cents: Cents,
) -> Cents:
    """What is left of this loan: after the sale for the foreclosed one, its balance for others?"""
    other = np.maximum(balance_today_cents - surplus_paid_cents, 0)
    return np.where(being_foreclosed, debt_left_cents, other)
