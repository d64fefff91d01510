"""The cases of Elsewhere hold, and each of its rules is held by one of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from elsewhere import cases, rulebook
from elsewhere.catalog import CATALOG
from stillowe.law.rules import CaseExample
from stillowe.worlds.casework import check_case, check_cases
from stillowe.worlds.teeth import cases_with_teeth


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_case_holds(case: CaseExample) -> None:
    assert check_case(case, rulebook(), CATALOG) == ()


def test_a_wrong_expectation_is_reported_with_its_authority() -> None:
    case = replace(cases()[0], expect={"offer_cents": {"": (1, 1)}})

    (mismatch,) = check_cases([case], rulebook(), CATALOG)

    assert (mismatch.authority, mismatch.expected) == (case.authority, (1, 1))


def test_every_rule_replaced_by_a_constant_makes_a_case_fail() -> None:
    toothless = cases_with_teeth(rulebook(), cases(), CATALOG)

    # One reading of § 1-3 is that the fee ends: that text *is* the constant 0.
    assert [each.function for each in toothless] == ["keepers_fee_that_ends_cents"]
