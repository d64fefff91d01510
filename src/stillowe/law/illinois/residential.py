"""Is it residential real estate, and has the foreclosure not come to a sale? (15-1219).

Both are asked before any last day. Residential needs two facts: at most six homes, and an owner
who lives in one of them. An investor's house is not residential, however small, and neither is
one that a company mortgaged.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.law.declare import rule
from stillowe.law.illinois.procedure_authorities import RESIDENTIAL, SALE_DAY
from stillowe.values.columns import Choice, Column, Truth
from stillowe.values.vocabulary import Axis, FactName, Stage, Unit

COMPANY: Final = CATALOG.facts[FactName.person_kind].choices.index("company")


@rule(citation=RESIDENTIAL, unit=Unit.truth)
def has_at_most_six_homes(dwelling_units: Column, residential_most_homes: Column) -> Truth:
    """Are there at most six homes on the property?"""
    few: Truth = dwelling_units <= residential_most_homes
    return few


@rule(
    citation=RESIDENTIAL,
    unit=Unit.truth,
    per=Axis.person,
    across={"signed_mortgage": "foreclosed_loan"},
)
def mortgaged_as_a_company(signed_mortgage: Truth, person_kind: Choice) -> Truth:
    """Is this a company that gave the mortgage?"""
    return signed_mortgage & np.equal(person_kind, COMPANY)


@rule(citation=RESIDENTIAL, unit=Unit.truth, across={"mortgaged_as_a_company": "any_person"})
def residential_real_estate(
    owner_occupied: Truth,
    dwelling_units: Column,
    has_at_most_six_homes: Truth,
    mortgaged_as_a_company: Truth,
) -> Truth:
    """Is it residential: one to six homes, an owner living in one, and no company's?"""
    lived_in = owner_occupied & (dwelling_units >= 1)
    return lived_in & has_at_most_six_homes & ~mortgaged_as_a_company


@rule(citation=SALE_DAY, unit=Unit.truth)
def foreclosure_before_sale(
    stage_reached: Choice, foreclosure_dismissed: Truth, consent_foreclosure_entered: Truth
) -> Truth:
    """Is a foreclosure pending that has not come to a sale?

    What keeps the home before a sale is closed by the sale, and by a judgment that gives the
    home to the lender without one.
    """
    pending = (stage_reached >= Stage.sued) & (stage_reached < Stage.sold_unconfirmed)
    return pending & ~foreclosure_dismissed & ~consent_foreclosure_entered
