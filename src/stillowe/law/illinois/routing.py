"""Is this case on a track that is built? Asked before any dollar.

Covered: a house in Illinois, in state court, for a living or deceased individual, a company or
a guarantor, on an ordinary, FHA, VA or USDA note. Outside it the answer is "not covered",
never the rules of another track.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.law.rules import Route
from stillowe.values.columns import Choice, Truth
from stillowe.values.vocabulary import Axis, FactName


def _index(fact: FactName, word: str) -> int:
    return CATALOG.facts[fact].choices.index(word)


ILLINOIS: Final = _index(FactName.property_state, "IL")
HOUSE: Final = _index(FactName.collateral_kind, "house")
REVERSE: Final = _index(FactName.loan_program, "reverse")
TRUST: Final = _index(FactName.person_kind, "trust")
ESTATE: Final = _index(FactName.person_kind, "estate")
PROGRAMS: Final = {_index(FactName.loan_program, word): word for word in ("fha", "va", "usda")}
"""Programs whose own claim on the person is a separate debt, not covered."""


def _property_in_illinois(property_state: Choice) -> Truth:
    return np.equal(property_state, ILLINOIS)


def _collateral_is_a_house(collateral_kind: Choice) -> Truth:
    return np.equal(collateral_kind, HOUSE)


def _in_state_court(in_federal_court: Truth) -> Truth:
    return np.logical_not(in_federal_court)


def _not_a_reverse_mortgage(loan_program: Choice) -> Truth:
    return np.not_equal(loan_program, REVERSE)


def _not_a_trust(person_kind: Choice) -> Truth:
    return np.not_equal(person_kind, TRUST)


def _not_an_estate(person_kind: Choice) -> Truth:
    return np.not_equal(person_kind, ESTATE)


ROUTES: Final = (
    Route(
        "not_covered.property_elsewhere",
        _property_in_illinois,
        (FactName.property_state.value,),
        Axis.case,
        fails_while_disputed=True,
    ),
    Route(
        "not_covered.not_a_house",
        _collateral_is_a_house,
        (FactName.collateral_kind.value,),
        Axis.case,
    ),
    Route(
        "not_covered.federal_court",
        _in_state_court,
        (FactName.in_federal_court.value,),
        Axis.case,
    ),
    Route(
        "not_covered.reverse_mortgage",
        _not_a_reverse_mortgage,
        (FactName.loan_program.value,),
        Axis.case,
    ),
    Route("not_covered.trust", _not_a_trust, (FactName.person_kind.value,), Axis.person),
    Route("not_covered.estate", _not_an_estate, (FactName.person_kind.value,), Axis.person),
)
"""In the order they are asked; each code is what is printed where its truth fails."""
