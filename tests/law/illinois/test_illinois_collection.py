"""What the law asks about a judgment's age, and about notes on what a person has."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from illinois_builders import (
    ALL_GATES_OPEN,
    IN_REM_ORDER,
    ON,
    PERSONAL_ORDER,
    case_of,
    day,
    entered,
    evaluator_of,
    settled_by,
)

from stillowe.law.illinois import rulebook
from stillowe.law.illinois.collection import findings
from stillowe.papers.claims import Claim, Value
from stillowe.values.findings import Finding, Severity

SUM = 24_817_57
JUDGED = {**ALL_GATES_OPEN, **PERSONAL_ORDER, "judgment_revived": False}
OLD = {**JUDGED, "confirmation_date": day("2015-01-26")}
RENTAL = {"loan_for_household_purpose": False}


def found_in(facts: Mapping[str, Value], *more: Claim) -> dict[str, Finding]:
    sheet = case_of(facts, *more)
    listed = findings(sheet, settled_by(evaluator_of(sheet)), on=ON)
    return {finding.code: finding for finding in listed}


def test_a_judgment_of_more_than_seven_years_is_said_to_be_dormant_and_not_gone() -> None:
    found = found_in(OLD, entered(SUM))["judgment.dormant"]

    assert found.severity is Severity.warning
    assert found.arguments["person"] == "Ann Roe"


def test_a_young_judgment_is_not() -> None:
    assert "judgment.dormant" not in found_in(JUDGED, entered(SUM))


def test_an_old_judgment_that_may_have_been_revived_is_not_said_to_be_dormant() -> None:
    maybe = {name: value for name, value in OLD.items() if name != "judgment_revived"}

    assert "judgment.dormant" not in found_in(maybe, entered(SUM))


def test_how_long_a_consumer_judgment_can_be_revived_is_said_not_to_be_known() -> None:
    assert "judgment.revival_not_known" in found_in(JUDGED, entered(SUM))


def test_a_rental_loan_leaves_no_such_doubt() -> None:
    assert "judgment.revival_not_known" not in found_in({**JUDGED, **RENTAL}, entered(SUM))


def test_without_a_personal_judgment_its_age_is_no_question() -> None:
    assert found_in({**ALL_GATES_OPEN, **IN_REM_ORDER}) == {}


@pytest.mark.parametrize(
    ("fact", "value"), [("gross_pay_cents", 1_200_00), ("has_wages", True), ("owns_home", False)]
)
def test_notes_on_means_carry_a_warning_that_a_creditor_may_see_them(
    fact: str, value: Value
) -> None:
    found = found_in({**ALL_GATES_OPEN, fact: value})

    assert found["collection.notes_may_be_shown"].severity is Severity.warning


def test_a_case_without_such_notes_carries_no_such_warning() -> None:
    assert "collection.notes_may_be_shown" not in found_in(ALL_GATES_OPEN)


def test_the_days_of_a_judgment_are_the_creditors_and_ask_nothing_of_the_person() -> None:
    codes = {"judgment_life", "judgment_revival", "judgment_lien"}

    mine = [one for one in rulebook().deadlines if one.code in codes]

    assert {one.code for one in mine} == codes
    assert {one.whose for one in mine} == {"lenders"}
    assert not any(one.goes_to_court for one in mine)


def test_no_choice_of_exemptions_is_made_for_anybody() -> None:
    # What the amount for any property could save is only ever the distance of two ends.
    facts: dict[str, Value] = {
        **JUDGED,
        **RENTAL,
        "bank_balance_cents": 6_000_00,
        "federal_benefits_received_cents": 0,
        "vehicle_value_cents": 9_000_00,
        "vehicle_loan_cents": 0,
        "tools_value_cents": 0,
        "household_goods_cents": 0,
        "other_property_cents": 0,
        "owns_home": False,
        "other_real_estate_equity_cents": 0,
    }
    evaluator = evaluator_of(case_of(facts, entered(SUM)))

    most = evaluator.range("property_reachable_most_cents")
    least = evaluator.range("property_reachable_least_cents")

    # 6,000.00 and 9,000.00 - 3,600.00 make 11,400.00; 4,000.00 less at the least.
    assert (most.bounded_low, most.bounded_high) == (11_400_00, 11_400_00)
    assert (least.bounded_low, least.bounded_high) == (7_400_00, 7_400_00)
