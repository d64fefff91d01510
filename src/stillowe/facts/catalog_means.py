"""The catalog, sixth part: what each person has, and only what a creditor could take asks it.

Only an answer can tell. Notes kept in a case may have to be shown to a creditor: see
``law.illinois.collection``.
"""

from __future__ import annotations

from typing import Final

from stillowe.facts.definitions import FactDefinition
from stillowe.facts.entries import a_choice, a_rate, a_truth, an_amount
from stillowe.values.vocabulary import Axis, FactName, Need

MEANS_FACTS: Final[tuple[FactDefinition, ...]] = (
    a_truth(FactName.has_wages, Axis.person, (), needed_for=Need.collection),
    a_choice(
        FactName.pay_period,
        Axis.person,
        (),
        choices=("weekly", "every_two_weeks", "twice_a_month", "monthly"),
        exists_when="has_wages",
        needed_for=Need.collection,
    ),
    an_amount(
        FactName.gross_pay_cents,
        Axis.person,
        (),
        exists_when="has_wages",
        needed_for=Need.collection,
    ),
    an_amount(
        FactName.withheld_by_law_cents,
        Axis.person,
        (),
        exists_when="has_wages",
        needed_for=Need.collection,
    ),
    an_amount(
        FactName.support_withheld_cents,
        Axis.person,
        (),
        exists_when="has_wages",
        needed_for=Need.collection,
    ),
    an_amount(
        FactName.earlier_wage_orders_cents,
        Axis.person,
        (),
        exists_when="has_wages",
        needed_for=Need.collection,
    ),
    an_amount(FactName.bank_balance_cents, Axis.person, (), needed_for=Need.collection),
    an_amount(
        FactName.federal_benefits_received_cents, Axis.person, (), needed_for=Need.collection
    ),
    a_truth(FactName.owns_home, Axis.person, (), needed_for=Need.collection),
    an_amount(
        FactName.home_value_cents,
        Axis.person,
        (),
        exists_when="owns_home",
        needed_for=Need.collection,
    ),
    an_amount(
        FactName.home_liens_cents,
        Axis.person,
        (),
        exists_when="owns_home",
        needed_for=Need.collection,
    ),
    a_rate(
        FactName.home_share_rate,
        Axis.person,
        (),
        exists_when="owns_home",
        needed_for=Need.collection,
    ),
    a_truth(
        FactName.home_has_other_owners,
        Axis.person,
        (),
        exists_when="owns_home",
        needed_for=Need.collection,
    ),
    a_truth(
        FactName.home_held_by_entirety,
        Axis.person,
        (),
        exists_when="owns_home",
        needed_for=Need.collection,
    ),
    a_truth(
        FactName.spouse_owes_this_judgment,
        Axis.person,
        (),
        exists_when="owns_home",
        needed_for=Need.collection,
    ),
    an_amount(FactName.vehicle_value_cents, Axis.person, (), needed_for=Need.collection),
    an_amount(FactName.vehicle_loan_cents, Axis.person, (), needed_for=Need.collection),
    an_amount(FactName.tools_value_cents, Axis.person, (), needed_for=Need.collection),
    an_amount(FactName.household_goods_cents, Axis.person, (), needed_for=Need.collection),
    an_amount(FactName.other_property_cents, Axis.person, (), needed_for=Need.collection),
    an_amount(FactName.retirement_savings_cents, Axis.person, (), needed_for=Need.collection),
    an_amount(FactName.other_real_estate_equity_cents, Axis.person, (), needed_for=Need.collection),
)
