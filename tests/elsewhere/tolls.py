"""Elsewhere Code, title 1: tolls. Dated texts, dated parameters, two readings."""

from __future__ import annotations

import numpy as np

from elsewhere.authorities import code
from stillowe.law.declare import rule
from stillowe.values.columns import Cents, Rate, Truth
from stillowe.values.vocabulary import Unit

CENTS = Unit.cents


@rule(
    citation=code("1-1 (old)"),
    unit=CENTS,
    in_force=(None, "2014-12-31"),
    governed_by="sale_date",
    directions={"redemption_cents": "rises", "toll_rate": "rises"},
    admissible=(0, 50_000),
)
def toll_cents(redemption_cents: Cents, toll_rate: Rate) -> Cents:
    """Half the rate on sales before 2015."""
    return redemption_cents * (toll_rate // 200) // 10_000


@rule(
    citation=code("1-1"),
    unit=CENTS,
    in_force=("2015-01-01", None),
    governed_by="sale_date",
    directions={"redemption_cents": "rises", "toll_rate": "rises"},
    admissible=(0, 50_000),
    conclusion="toll_cents",
)
def toll_since_2015(redemption_cents: Cents, toll_rate: Rate) -> Cents:
    """The whole rate since."""
    return redemption_cents * (toll_rate // 100) // 10_000


@rule(
    citation=code("1-2"),
    unit=CENTS,
    directions={"redemption_cents": "rises", "toll_cents": "rises"},
)
def due_cents(redemption_cents: Cents, toll_cents: Cents) -> Cents:
    """What must be paid to redeem."""
    return redemption_cents + toll_cents


@rule(
    citation=code("1-3", doubt="whether the keeper's fee survives the sale"),
    unit=CENTS,
    reading="the fee survives the sale",
)
def keepers_fee_cents(sale_held: Truth, keepers_fee_limit_cents: Cents) -> Cents:
    """The keeper's fee, taken to survive."""
    return np.where(sale_held, keepers_fee_limit_cents, 0)


@rule(
    citation=code("1-3"),
    unit=CENTS,
    reading="the fee ends with the sale",
    conclusion="keepers_fee_cents",
)
def keepers_fee_that_ends_cents(sale_held: Truth) -> Cents:
    """The keeper's fee, taken to end."""
    return np.where(sale_held, np.int64(0), np.int64(0))
