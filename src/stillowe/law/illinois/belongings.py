"""How much of what else a person owns can a judgment creditor take? (735 ILCS 5/12-1001).

A car, tools of the trade and household goods up to their amounts are safe. The amount for any
property may be spread over the rest as the person likes: the choice is listed, never made.
Retirement savings are out of reach without limit; other land only through a recorded lien.
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import (
    OTHER_LAND,
    PERSONAL_PROPERTY,
    RETIREMENT,
)
from stillowe.money import add, at_least_zero
from stillowe.values.columns import Cents
from stillowe.values.vocabulary import Axis, Unit


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={"vehicle_value_cents": "rises", "vehicle_loan_cents": "falls"},
)
def vehicle_equity_cents(vehicle_value_cents: Cents, vehicle_loan_cents: Cents) -> Cents:
    """What is the car worth after what is owed on it?"""
    return at_least_zero(vehicle_value_cents - vehicle_loan_cents)


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={"vehicle_equity_cents": "rises", "vehicle_exemption_cents": "falls"},
)
def vehicle_reachable_cents(vehicle_equity_cents: Cents, vehicle_exemption_cents: Cents) -> Cents:
    """What of one car is above its own protected amount?"""
    return at_least_zero(vehicle_equity_cents - vehicle_exemption_cents)


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={"vehicle_equity_cents": "rises", "vehicle_exemption_cents": "rises"},
)
def vehicle_kept_cents(vehicle_equity_cents: Cents, vehicle_exemption_cents: Cents) -> Cents:
    """What of one car does its own amount protect?"""
    kept: Cents = np.minimum(vehicle_equity_cents, vehicle_exemption_cents)
    return kept


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={"tools_value_cents": "rises", "tools_exemption_cents": "falls"},
)
def tools_reachable_cents(tools_value_cents: Cents, tools_exemption_cents: Cents) -> Cents:
    """What of the tools and books of the trade is above their protected amount?"""
    return at_least_zero(tools_value_cents - tools_exemption_cents)


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={"tools_value_cents": "rises", "tools_exemption_cents": "rises"},
)
def tools_kept_cents(tools_value_cents: Cents, tools_exemption_cents: Cents) -> Cents:
    """What of the tools and books of the trade does their amount protect?"""
    kept: Cents = np.minimum(tools_value_cents, tools_exemption_cents)
    return kept


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={"household_goods_cents": "rises", "household_goods_exemption_cents": "falls"},
)
def household_goods_reachable_cents(
    household_goods_cents: Cents, household_goods_exemption_cents: Cents
) -> Cents:
    """What of the household goods is above their protected amount?"""
    return at_least_zero(household_goods_cents - household_goods_exemption_cents)


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={"household_goods_cents": "rises", "household_goods_exemption_cents": "rises"},
)
def household_goods_kept_cents(
    household_goods_cents: Cents, household_goods_exemption_cents: Cents
) -> Cents:
    """What of the household goods does their amount protect?"""
    kept: Cents = np.minimum(household_goods_cents, household_goods_exemption_cents)
    return kept


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "vehicle_reachable_cents": "rises",
        "tools_reachable_cents": "rises",
        "household_goods_reachable_cents": "rises",
        "other_property_cents": "rises",
    },
)
def belongings_reachable_most_cents(
    vehicle_reachable_cents: Cents,
    tools_reachable_cents: Cents,
    household_goods_reachable_cents: Cents,
    other_property_cents: Cents,
) -> Cents:
    """What of all these can be taken at most: before the amount for any property is used?"""
    return add(
        vehicle_reachable_cents,
        tools_reachable_cents,
        household_goods_reachable_cents,
        other_property_cents,
    )


@rule(
    citation=PERSONAL_PROPERTY,
    unit=Unit.cents,
    per=Axis.person,
    directions={
        "belongings_reachable_most_cents": "rises",
        "any_property_exemption_cents": "falls",
    },
)
def belongings_reachable_least_cents(
    belongings_reachable_most_cents: Cents, any_property_exemption_cents: Cents
) -> Cents:
    """What of all these can be taken at least: where that amount is all used here?"""
    return at_least_zero(belongings_reachable_most_cents - any_property_exemption_cents)


@rule(
    citation=RETIREMENT,
    unit=Unit.cents,
    per=Axis.person,
    directions={"retirement_savings_cents": "rises"},
)
def retirement_kept_cents(retirement_savings_cents: Cents) -> Cents:
    """What of retirement savings is out of reach? All of it, without a limit."""
    return retirement_savings_cents


@rule(
    citation=OTHER_LAND,
    unit=Unit.cents,
    per=Axis.person,
    directions={"other_real_estate_equity_cents": "rises"},
)
def other_land_reachable_cents(other_real_estate_equity_cents: Cents) -> Cents:
    """What of other land can be reached, once the judgment is recorded in its county?"""
    return other_real_estate_equity_cents
