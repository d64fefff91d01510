"""Outside the tracks built the answer is "not covered", never the rules of another track."""

from __future__ import annotations

import numpy as np
import pytest
from illinois_builders import ALL_GATES_OPEN, case_of, evaluator_of

from stillowe.facts import CATALOG
from stillowe.law.illinois.routing import ROUTES
from stillowe.papers.claims import Value

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
    ],
)
def test_each_track_is_told_apart(code: str, fact: str, word: str, *, covered: bool) -> None:
    assert holds(code, choice(fact, word)) is covered


@pytest.mark.parametrize(
    "built",
    [
        {"loan_program": "reverse"},
        {"person_kind": "trust"},
        {"person_kind": "estate"},
        {"person_kind": "company"},
        {"in_federal_court": True},
    ],
    ids=str,
)
def test_every_other_track_is_built(built: dict[str, Value]) -> None:
    evaluator = evaluator_of(case_of({**ALL_GATES_OPEN, **built}))

    (answer,) = evaluator.answers()
    assert answer.covered


def test_every_route_reads_facts_of_the_catalog() -> None:
    for route in ROUTES:
        assert set(route.reads) <= CATALOG.facts.keys()
        assert route.code.startswith("not_covered.")
