"""Does a bankruptcy discharge end this person's debt? (11 USC 524, 727, 1328).

A discharge ends *personal* liability of that debtor only; the lien rides through, and every
other person who owes still owes. It is not one fact: chapter, date, debtor, a debt older than
the petition, no reaffirmation, and what a plan did with the debt.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.law.declare import rule
from stillowe.law.federal.authorities import COMPANY, DISCHARGE, NEW_PROMISE, PLAN
from stillowe.values.columns import Choice, Days, Truth
from stillowe.values.vocabulary import Axis, FactName, Unit

CHAPTER_7: Final = CATALOG.facts[FactName.discharge_chapter].choices.index("7")
CHAPTER_13: Final = CATALOG.facts[FactName.discharge_chapter].choices.index("13")
COMPANY_KIND: Final = CATALOG.facts[FactName.person_kind].choices.index("company")


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
    unit=Unit.date,
    per=Axis.person_debt,
    directions={"loan_date": "rises", "guaranty_or_assumption_date": "rises"},
)
def last_bound_on(
    signed_note: Truth,
    guaranteed_debt: Truth,
    assumed_debt: Truth,
    loan_date: Days,
    guaranty_or_assumption_date: Days,
) -> Days:
    """When did this person last become bound to this debt?

    Reading: what ended an earlier promise does not end a later one.
    """
    later = np.where(
        signed_note, np.maximum(loan_date, guaranty_or_assumption_date), guaranty_or_assumption_date
    )
    only_the_note = signed_note & ~(guaranteed_debt | assumed_debt)
    last: Days = np.where(only_the_note, loan_date, later)
    return last


@rule(
    citation=DISCHARGE,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"bound_since": "falls", "petition_date": "rises"},
    reading="the debt is as old as the first promise to pay it",
)
def debt_older_than_petition(
    discharge_entered: Truth, bound_since: Days, petition_date: Days
) -> Truth:
    """Is the debt older than the petition? A discharge reaches no younger debt.

    Reading: a debt of the very day of the petition counts as younger, which keeps it.
    """
    return discharge_entered & (bound_since < petition_date)


@rule(
    citation=NEW_PROMISE,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"last_bound_on": "falls", "petition_date": "rises"},
    reading="a promise given anew is a new debt",
    conclusion="debt_older_than_petition",
)
def last_promise_older_than_petition(
    discharge_entered: Truth, last_bound_on: Days, petition_date: Days
) -> Truth:
    """Is even the last promise older than the petition?"""
    return discharge_entered & (last_bound_on < petition_date)


@rule(
    citation=COMPANY,
    unit=Unit.truth,
    per=Axis.person,
    reading="a plan may discharge a company",
)
def discharge_can_reach(
    discharge_entered: Truth, person_kind: Choice, discharge_chapter: Choice
) -> Truth:
    """Can this discharge free this debtor? A company gets none in chapter 7."""
    company = np.equal(person_kind, COMPANY_KIND)
    return discharge_entered & ~(company & np.equal(discharge_chapter, CHAPTER_7))


@rule(
    citation=COMPANY,
    unit=Unit.truth,
    per=Axis.person,
    reading="no discharge frees a company",
    conclusion="discharge_can_reach",
)
def discharge_reaches_no_company(discharge_entered: Truth, person_kind: Choice) -> Truth:
    """Can this discharge free this debtor, if none frees a company?"""
    return discharge_entered & ~np.equal(person_kind, COMPANY_KIND)


@rule(citation=PLAN, unit=Unit.truth, per=Axis.person_debt)
def survives_in_plan(
    discharge_entered: Truth,
    debt_cured_in_plan: Truth,
    debt_provided_for_in_plan: Truth,
    discharge_chapter: Choice,
) -> Truth:
    """Is this a debt that a discharge after a plan does not reach?

    A mortgage cured and maintained, and, as a cautious reading, in chapter 13 a debt for which
    the plan did not provide.
    """
    cured = debt_cured_in_plan & np.not_equal(discharge_chapter, CHAPTER_7)
    left_out = ~debt_provided_for_in_plan & np.equal(discharge_chapter, CHAPTER_13)
    return discharge_entered & (cured | left_out)


@rule(citation=DISCHARGE, unit=Unit.truth, per=Axis.person_debt)
def discharged_from_the_debt(
    discharge_entered: Truth,
    discharge_can_reach: Truth,
    debt_older_than_petition: Truth,
    debt_reaffirmed: Truth,
    survives_in_plan: Truth,
) -> Truth:
    """Has a discharge ended this person's personal liability on this debt?"""
    reached = discharge_entered & discharge_can_reach & debt_older_than_petition
    return reached & ~debt_reaffirmed & ~survives_in_plan
