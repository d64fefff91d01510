"""The case files: each expectation holds, each rule is needed, each amount moves as declared."""

from __future__ import annotations

import pytest

from stillowe.facts import CATALOG
from stillowe.law.coverage import coverage_page, untested
from stillowe.law.directions import directions_hold
from stillowe.law.illinois import cases, rulebook
from stillowe.law.rules import CaseExample
from stillowe.worlds.casework import check_case
from stillowe.worlds.teeth import cases_with_teeth

BOOK = rulebook()
CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.topic}: {case.name}")
def test_every_case_comes_out_as_its_authority_says(case: CaseExample) -> None:
    assert check_case(case, BOOK, CATALOG) == ()


def test_every_conclusion_is_expected_by_some_case() -> None:
    assert untested(BOOK, CASES) == ()


@pytest.mark.slow
def test_every_rule_replaced_by_a_constant_makes_a_case_fail() -> None:
    # That a junior which never asked is paid nothing, and that an order which stands is not
    # reversed, are constants: each is one of two readings.
    # So are that a federal court enters what a state court must, and that a junior's note lives on.
    by_law = {
        "federal_court_refuses",
        "junior_note_survives",
        "surplus_not_turned_over_cents",
        "order_may_be_reversed",
        "shortfall_is_no_consumer_debt",
    }

    assert cases_with_teeth(BOOK, CASES, CATALOG, spared=by_law) == ()


def test_every_amount_and_date_moves_the_answer_as_declared() -> None:
    assert directions_hold(BOOK, CATALOG) == ()


def test_no_two_cases_of_a_topic_have_one_name() -> None:
    named = [(case.topic, case.name) for case in CASES]

    assert len(named) == len(set(named))


def test_the_withdrawn_coleman_opinion_is_kept_as_a_named_trap() -> None:
    traps = [case for case in CASES if "withdrawn" in case.name]

    assert [case.topic for case in traps] == ["illinois.separate_suit"]


def test_the_coverage_page_counts_the_cases_of_every_rule() -> None:
    page = coverage_page(BOOK, CASES)

    assert "| `owes_the_debt` |" in page
    assert "| 0 |" not in page
