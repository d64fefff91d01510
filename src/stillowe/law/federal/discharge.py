"""Does a bankruptcy discharge end this person's debt? (11 USC 524, 727, 1328).

A discharge ends *personal* liability of that debtor only; the lien rides through, and every
other person who owes still owes. It is not one fact: chapter, date, debtor, a debt older than
the petition, and no reaffirmation.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.law.declare import rule
from stillowe.law.federal.authorities import DISCHARGE
from stillowe.values.columns import Choice, Days, Truth
from stillowe.values.vocabulary import Axis, FactName, Unit

CHAPTER_7: Final = CATALOG.facts[FactName.discharge_chapter].choices.index("7")


@rule(citation=DISCHARGE, unit=Unit.date, per=Axis.person_debt, directions={"loan_date": "rises"})
def bound_since(signed_note: Truth, loan_date: Days, guaranty_or_assumption_date: Days) -> Days:
    """When did this person become bound to this debt?

    Reading: whoever signed the note is bound since the loan; whoever only guaranteed or took
    over the debt is bound since that paper, which can be younger than a petition.
    """
    since: Days = np.where(signed_note, loan_date, guaranty_or_assumption_date)
    return since


@rule(
    citation=DISCHARGE,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"bound_since": "falls", "petition_date": "rises"},
)
def debt_older_than_petition(
    discharge_entered: Truth, bound_since: Days, petition_date: Days
) -> Truth:
    """Is the debt older than the petition? A discharge reaches no younger debt.

    Reading: a debt of the very day of the petition counts as younger, which keeps it.
    """
    return discharge_entered & (bound_since < petition_date)


@rule(citation=DISCHARGE, unit=Unit.truth, per=Axis.person_debt)
def survives_in_plan(
    discharge_entered: Truth, debt_cured_in_plan: Truth, discharge_chapter: Choice
) -> Truth:
    """Was this a mortgage cured and maintained in a plan, which a discharge does not reach?"""
    in_a_plan = np.not_equal(discharge_chapter, CHAPTER_7)
    return discharge_entered & debt_cured_in_plan & in_a_plan


@rule(citation=DISCHARGE, unit=Unit.truth, per=Axis.person_debt)
def discharged_from_the_debt(
    discharge_entered: Truth,
    debt_older_than_petition: Truth,
    debt_reaffirmed: Truth,
    survives_in_plan: Truth,
) -> Truth:
    """Has a discharge ended this person's personal liability on this debt?"""
    reached = discharge_entered & debt_older_than_petition
    return reached & ~debt_reaffirmed & ~survives_in_plan
