"""Outside the tracks built the answer is "not covered", never the rules of another track."""

from __future__ import annotations

import numpy as np
import pytest

from stillowe.facts import CATALOG
from stillowe.law.illinois.routing import ROUTES

BY_CODE = {route.code: route for route in ROUTES}


def holds(code: str, value: int) -> bool:
    route = BY_CODE[code]
    column = np.array([[value], [value]])
    return bool(route.function(column)[0, 0])


def choice(fact: str, word: str) -> int:
    return CATALOG.facts[fact].choices.index(word)


@pytest.mark.parametrize(
    ("code", "fact", "word", "covered"),
    [
        ("not_covered.property_elsewhere", "property_state", "IL", True),
        ("not_covered.property_elsewhere", "property_state", "elsewhere", False),
        ("not_covered.not_a_house", "collateral_kind", "house", True),
        ("not_covered.not_a_house", "collateral_kind", "vehicle", False),
        ("not_covered.not_a_house", "collateral_kind", "other", False),
        ("not_covered.reverse_mortgage", "loan_program", "ordinary", True),
        ("not_covered.reverse_mortgage", "loan_program", "fha", True),
        ("not_covered.reverse_mortgage", "loan_program", "va", True),
        ("not_covered.reverse_mortgage", "loan_program", "usda", True),
        ("not_covered.reverse_mortgage", "loan_program", "reverse", False),
        ("not_covered.trust", "person_kind", "person", True),
        ("not_covered.trust", "person_kind", "trust", False),
        ("not_covered.estate", "person_kind", "company", True),
        ("not_covered.estate", "person_kind", "estate", False),
    ],
)
def test_each_track_is_told_apart(code: str, fact: str, word: str, *, covered: bool) -> None:
    assert holds(code, choice(fact, word)) is covered


def test_a_federal_court_is_not_covered_because_entry_there_is_discretionary() -> None:
    assert holds("not_covered.federal_court", 0)
    assert not holds("not_covered.federal_court", 1)


def test_every_route_reads_facts_of_the_catalog() -> None:
    for route in ROUTES:
        assert set(route.reads) <= CATALOG.facts.keys()
        assert route.code.startswith("not_covered.")
