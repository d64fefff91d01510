"""What is at stake for each person, and once for the household.

A judgment entered, one still possible and a separate suit are three roads to one debt: the
largest counts, never the sum. Several people who owe one loan owe it once.
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import ONE_SATISFACTION
from stillowe.values.columns import Cents
from stillowe.values.vocabulary import Axis, Unit


@rule(
    citation=ONE_SATISFACTION,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={
        "deficiency_outstanding_cents": "rises",
        "deficiency_still_possible_cents": "rises",
        "separate_suit_possible_cents": "rises",
    },
)
def personal_exposure_cents(
    deficiency_outstanding_cents: Cents,
    deficiency_still_possible_cents: Cents,
    separate_suit_possible_cents: Cents,
) -> Cents:
    """What is the most this person can be made to pay on this debt?"""
    here = np.maximum(deficiency_outstanding_cents, deficiency_still_possible_cents)
    most: Cents = np.maximum(here, separate_suit_possible_cents)
    return most


@rule(
    citation=ONE_SATISFACTION,
    unit=Unit.cents,
    per=Axis.loan,
    directions={"personal_exposure_cents": "rises"},
    across={"personal_exposure_cents": "largest"},
)
def loan_exposure_cents(personal_exposure_cents: Cents) -> Cents:
    """What can be made to be paid on this loan by anybody: once, however many owe it?"""
    return personal_exposure_cents


@rule(
    citation=ONE_SATISFACTION,
    unit=Unit.cents,
    directions={"loan_exposure_cents": "rises"},
    across={"loan_exposure_cents": "total"},
)
def household_exposure_cents(loan_exposure_cents: Cents) -> Cents:
    """What is at stake for the household over all its loans, each debt once?"""
    return loan_exposure_cents
