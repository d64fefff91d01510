"""Paper that frees a signer by its own words, and the court the case is in.

Reverse mortgages, nonrecourse riders and a land trustee's exculpation close gate G1 on their
quoted words, and on nothing else: while nobody has read the words both answers are open. In a
federal court a deficiency is entered if that court chooses, not because it must.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.law.declare import rule
from stillowe.law.illinois.later_suit_authorities import (
    FEDERAL_COURT,
    LAND_TRUSTEE,
    NONRECOURSE,
)
from stillowe.values.columns import Choice, Truth
from stillowe.values.vocabulary import Axis, FactName, Unit

TRUST: Final = CATALOG.facts[FactName.person_kind].choices.index("trust")
COMPANY: Final = CATALOG.facts[FactName.person_kind].choices.index("company")


@rule(citation=NONRECOURSE, unit=Unit.truth, per=Axis.person_debt)
def freed_by_nonrecourse_words(debt_is_nonrecourse: Truth, guaranteed_debt: Truth) -> Truth:
    """Do the loan's own words send the lender to the home only, and did the person not guarantee?

    Reading: a guaranty is another contract, and the words of the note do not free it.
    """
    return debt_is_nonrecourse & ~guaranteed_debt


@rule(citation=LAND_TRUSTEE, unit=Unit.truth, per=Axis.person_debt)
def freed_as_land_trustee(exculpated_by_its_words: Truth, person_kind: Choice) -> Truth:
    """Is this a land trustee, a trust or a company, whose paper says it does not answer itself?

    Never an individual: a beneficiary who signed the note owes it.
    """
    trustee = np.equal(person_kind, TRUST) | np.equal(person_kind, COMPANY)
    return exculpated_by_its_words & trustee


@rule(
    citation=FEDERAL_COURT,
    unit=Unit.truth,
    reading="a federal court enters what a state court must enter",
)
def federal_court_refuses(in_federal_court: Truth) -> Truth:
    """Does a federal court refuse a deficiency that the gates support? Here it does not."""
    return in_federal_court & ~in_federal_court


@rule(
    citation=FEDERAL_COURT,
    unit=Unit.truth,
    reading="a federal court may refuse a deficiency",
    conclusion="federal_court_refuses",
)
def federal_court_refuses_by_choice(in_federal_court: Truth) -> Truth:
    """Does a federal court refuse a deficiency that the gates support? It may."""
    return in_federal_court
