"""Gate G1: does this person owe the debt? (735 ILCS 5/15-1401, 15-1501).

Signing the mortgage alone makes nobody owe: it gives the lender the house, not the person.
A death, a closed gate and a dismissed case are no release. Heirs and surviving joint owners
owe nothing unless they signed, guaranteed or assumed.
"""

from __future__ import annotations

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import DEED_IN_LIEU, OBLIGORS
from stillowe.values.columns import Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(citation=OBLIGORS, unit=Unit.truth, per=Axis.person_debt)
def bound_to_the_debt(signed_note: Truth, guaranteed_debt: Truth, assumed_debt: Truth) -> Truth:
    """Did this person promise to pay: as maker, guarantor, or by taking over the debt?

    A homestead waiver and a signature "only to encumber" are not here: they promise nothing.
    """
    return signed_note | guaranteed_debt | assumed_debt


@rule(citation=DEED_IN_LIEU, unit=Unit.truth, per=Axis.person_debt)
def released_by_deed_in_lieu(
    deed_in_lieu_offered: Truth, deed_in_lieu_accepted: Truth, agreed_not_to_be_released: Truth
) -> Truth:
    """Did the lender accept a deed in lieu, and did this person not agree to stay liable?

    Acceptance relieves everyone who owes, guarantors included, whoever signed the deed: a
    husband's deed relieved the wife (Olney Trust v. Pitts). Tender is not acceptance.
    """
    return deed_in_lieu_offered & deed_in_lieu_accepted & ~agreed_not_to_be_released


@rule(citation=OBLIGORS, unit=Unit.truth, per=Axis.person_debt)
def owes_the_debt(
    bound_to_the_debt: Truth,
    discharged_from_the_debt: Truth,
    released_by_deed_in_lieu: Truth,
    debt_released: Truth,
) -> Truth:
    """G1: does this person owe the debt today?"""
    ended = discharged_from_the_debt | released_by_deed_in_lieu | debt_released
    return bound_to_the_debt & ~ended
