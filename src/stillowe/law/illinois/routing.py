"""Is this case on a track that is built? Asked before any dollar.

Covered: a house in Illinois, in a state or federal court, for an individual, living or dead, an
estate, a trust, a company or a guarantor, on an ordinary, reverse, FHA, VA or USDA loan. Outside
it the answer is "not covered", never the rules of another track.
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
PROGRAMS: Final = {_index(FactName.loan_program, word): word for word in ("fha", "va", "usda")}
"""Programs whose own claim on the person is a separate debt, not covered."""


def _property_in_illinois(property_state: Choice) -> Truth:
    return np.equal(property_state, ILLINOIS)


def _collateral_is_a_house(collateral_kind: Choice) -> Truth:
    return np.equal(collateral_kind, HOUSE)


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
)
"""In the order they are asked; each code is what is printed where its truth fails."""
