"""How much of the home a person lives in can a judgment creditor reach? (12-901, 12-112).

The homestead amount of each owner is safe, and all of it where spouses hold the home by the
entirety and only one of them owes the judgment. What is above needs a recorded lien and a sale.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import ENTIRETY, HOMESTEAD
from stillowe.money import at_least_zero, multiply_then_divide
from stillowe.values import Rounding
from stillowe.values.columns import Cents, Rate, Truth
from stillowe.values.vocabulary import Axis, Unit

WHOLE: Final = 1_000_000


@rule(
    citation=HOMESTEAD,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "home_value_cents": "rises",
        "home_liens_cents": "falls",
        "home_share_rate": "rises",
    },
)
def home_equity_cents(
    owns_home: Truth,
    home_value_cents: Cents,
    home_liens_cents: Cents,
    home_has_other_owners: Truth,
    home_share_rate: Rate,
) -> Cents:
    """What is this person's part of the home worth after what is owed on it?"""
    equity = at_least_zero(home_value_cents - home_liens_cents)
    share = np.where(home_has_other_owners, home_share_rate, WHOLE)
    return np.where(owns_home, multiply_then_divide(equity, share, WHOLE, Rounding.up), 0)


@rule(
    citation=HOMESTEAD,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "homestead_of_one_cents": "rises",
        "homestead_of_several_cents": "rises",
        "home_share_rate": "rises",
    },
)
def homestead_exemption_cents(
    owns_home: Truth,
    home_has_other_owners: Truth,
    home_share_rate: Rate,
    homestead_of_one_cents: Cents,
    homestead_of_several_cents: Cents,
) -> Cents:
    """What homestead amount protects this person's part?

    Of several owners: the own share of the amount for all, and never more than the amount of one.
    """
    part = multiply_then_divide(homestead_of_several_cents, home_share_rate, WHOLE, Rounding.floor)
    shared = np.minimum(part, homestead_of_one_cents)
    amount = np.where(home_has_other_owners, shared, homestead_of_one_cents)
    return np.where(owns_home, amount, 0)


@rule(citation=ENTIRETY, unit=Unit.truth, per=Axis.person)
def home_safe_by_entirety(
    owns_home: Truth, home_held_by_entirety: Truth, spouse_owes_this_judgment: Truth
) -> Truth:
    """Is the whole home safe: held by the entirety, and only one spouse owes the judgment?"""
    return owns_home & home_held_by_entirety & ~spouse_owes_this_judgment


@rule(
    citation=HOMESTEAD,
    unit=Unit.cents,
    per=Axis.person,
    directions={"home_equity_cents": "rises", "homestead_exemption_cents": "falls"},
)
def home_reachable_cents(
    home_safe_by_entirety: Truth, home_equity_cents: Cents, homestead_exemption_cents: Cents
) -> Cents:
    """What of the home can a judgment creditor reach, by a recorded lien and a sale?"""
    above = at_least_zero(home_equity_cents - homestead_exemption_cents)
    return np.where(home_safe_by_entirety, 0, above)


@rule(
    citation=HOMESTEAD,
    unit=Unit.cents,
    per=Axis.person,
    directions={"home_equity_cents": "rises", "homestead_exemption_cents": "rises"},
)
def home_kept_cents(
    home_safe_by_entirety: Truth, home_equity_cents: Cents, homestead_exemption_cents: Cents
) -> Cents:
    """What of this person's part of the home is out of reach?"""
    safe = np.minimum(home_equity_cents, homestead_exemption_cents)
    return np.where(home_safe_by_entirety, home_equity_cents, safe)
