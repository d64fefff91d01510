"""What must hold of the Illinois answers whatever else changes, through the whole engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from illinois_builders import (
    ALL_GATES_OPEN,
    IN_REM_ORDER,
    ON,
    PERSONAL_ORDER,
    SILENT_ORDER,
    case_of,
    day,
    ends,
    entered,
    evaluator_of,
    told,
)

from stillowe.facts import CATALOG, establish
from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, OPEN_END_CENTS
from stillowe.law.illinois import rulebook
from stillowe.papers.claims import Claim, Value
from stillowe.values import PaperKind
from stillowe.worlds.evaluator import Evaluator

SUM = 24_817_57
SUM_OR_MORE = (SUM, OPEN_END_CENTS)
"""A suit on the note grows by its own interest, which no paper of the sale states."""
HERE = "deficiency_still_possible_cents"
SUIT = "separate_suit_possible_cents"
OUTSTANDING = "deficiency_outstanding_cents"
EXPOSURE = "personal_exposure_cents"
SERVICE = ("served_personally", "served_at_abode", "served_by_publication", "appeared")
NOTHING_ADDED: Mapping[str, Value] = {
    "later_additions_cents": 0,
    "interest_since_stated_cents": 0,
}
LONG_AGO: Mapping[str, Value] = {"confirmation_date": day("2026-05-02")}
PUBLISHED: Mapping[str, Value] = {
    "served_personally": False,
    "served_at_abode": False,
    "served_by_publication": True,
    "appeared": False,
}


def answers(facts: Mapping[str, Value], *more: Claim) -> dict[str, tuple[int, int]]:
    evaluator = evaluator_of(case_of(facts, *more))
    return {name: ends(evaluator, name) for name in (OUTSTANDING, HERE, SUIT, EXPOSURE)}


def without(facts: Mapping[str, Value], *names: str) -> dict[str, Value]:
    return {name: value for name, value in facts.items() if name not in names}


def test_an_order_in_personam_with_every_service_paper_missing_is_the_sum_entered() -> None:
    facts = without({**ALL_GATES_OPEN, **PERSONAL_ORDER}, *SERVICE)

    found = answers(facts, entered(SUM))

    assert found[OUTSTANDING] == (SUM, SUM)
    assert found[EXPOSURE] == (SUM, SUM)


def test_an_order_in_personam_and_nothing_else_at_all_is_the_sum_entered() -> None:
    found = answers({"order_enters_personal_judgment": True}, entered(SUM))

    assert found[OUTSTANDING] == (SUM, SUM)


def test_all_gates_proven_and_nothing_said_of_bankruptcy_is_never_nothing() -> None:
    found = answers(ALL_GATES_OPEN)

    assert found[HERE] == (SUM, SUM)
    assert found[EXPOSURE] == SUM_OR_MORE


@pytest.mark.parametrize(
    "closed",
    [
        pytest.param({"deficiency_asked_against": False}, id="not requested"),
        pytest.param(PUBLISHED, id="publication only"),
        pytest.param({**IN_REM_ORDER, **PUBLISHED}, id="in rem, never reached"),
        pytest.param({**SILENT_ORDER, **LONG_AGO}, id="silent order"),
        pytest.param(
            {**IN_REM_ORDER, "deficiency_asked_against": False}, id="in rem, not requested"
        ),
        pytest.param(
            {
                "foreclosure_dismissed": True,
                "report_states_amount_due": True,
                "reported_amount_due_cents": SUM,
            },
            id="dismissed",
        ),
    ],
)
def test_a_closed_gate_ends_this_case_and_not_the_debt(closed: dict[str, Value]) -> None:
    found = answers({**ALL_GATES_OPEN, **closed})

    assert found[HERE] == (0, 0)
    assert found[OUTSTANDING] == (0, 0)
    assert found[SUIT] == SUM_OR_MORE
    assert found[EXPOSURE] == SUM_OR_MORE


def test_a_silent_order_of_this_month_may_still_be_reversed() -> None:
    found = answers({**ALL_GATES_OPEN, **SILENT_ORDER})

    assert found[HERE] == (0, SUM)
    assert found[OUTSTANDING] == (0, 0)


def test_a_missing_order_paper_leaves_the_entered_sum_open() -> None:
    found = answers({**ALL_GATES_OPEN, "sale_confirmed": True})

    assert found[OUTSTANDING] == (0, SUM)


def test_before_the_sale_it_is_nothing_to_the_whole_debt() -> None:
    before = without(
        ALL_GATES_OPEN, "sale_held", "report_states_deficiency", "reported_deficiency_cents"
    )

    found = answers({**before, **NOTHING_ADDED, "judgment_total_cents": 235_232_90})

    assert found[HERE] == (0, 235_232_90)
    assert found[OUTSTANDING] == (0, 0)


def test_a_debt_nobody_states_has_no_known_upper_limit() -> None:
    found = answers({"signed_note": True, "complaint_filed": True})

    assert found[EXPOSURE][1] >= LARGEST_KNOWN_CENTS


def test_an_unknown_shortfall_after_the_sale_is_not_zero() -> None:
    facts = without(ALL_GATES_OPEN, "report_states_deficiency", "reported_deficiency_cents")

    low, high = answers({**facts, "judgment_total_cents": 100_000_00})[HERE]

    assert (low, high >= LARGEST_KNOWN_CENTS) == (0, True)


@pytest.mark.parametrize(
    "unknown", ["signed_note", "served_personally", "deficiency_asked_against"]
)
def test_an_unknown_gate_never_narrows_the_answer(unknown: str) -> None:
    facts = without(ALL_GATES_OPEN, unknown)
    if unknown == "served_personally":
        facts |= {"served_at_abode": False, "appeared": False}

    assert answers(facts)[HERE] == (0, SUM)


def test_a_reaffirmation_nobody_knows_of_keeps_a_discharged_debt_open() -> None:
    facts = {
        **ALL_GATES_OPEN,
        "loan_date": day("2006-05-01"),
        "discharge_entered": True,
        "discharge_chapter": "7",
        "petition_date": day("2014-02-03"),
        "discharge_date": day("2014-06-10"),
    }

    assert answers(facts)[HERE] == (0, SUM)
    assert answers({**facts, "debt_reaffirmed": False})[HERE] == (0, 0)
    assert answers({**facts, "debt_reaffirmed": True})[HERE] == (SUM, SUM)


def test_two_people_owe_one_debt_once() -> None:
    more = [
        told(name, ALL_GATES_OPEN[name], person="Bob Roe")
        for name in (
            "signed_note",
            "guaranteed_debt",
            "assumed_debt",
            "served_personally",
            "deficiency_asked_against",
        )
    ]
    sheet = case_of(ALL_GATES_OPEN, *more, people=("Ann Roe", "Bob Roe"))
    evaluator = evaluator_of(sheet)

    assert ends(evaluator, HERE, 0) == ends(evaluator, HERE, 1) == (SUM, SUM)
    assert ends(evaluator, EXPOSURE, 0) == SUM_OR_MORE
    assert ends(evaluator, EXPOSURE, 1) == SUM_OR_MORE
    assert ends(evaluator, "household_exposure_cents") == SUM_OR_MORE
    assert evaluator.household().known_high == SUM


NOT_BOUND: Mapping[str, Value] = {
    "signed_note": False,
    "guaranteed_debt": False,
    "assumed_debt": False,
}


def test_whoever_signed_only_the_mortgage_owes_nothing_whatever_else_is_unknown() -> None:
    assert answers({**NOT_BOUND, "sale_held": True})[EXPOSURE] == (0, 0)


def test_an_order_nobody_has_seen_may_name_even_whoever_signed_nothing() -> None:
    found = answers({**ALL_GATES_OPEN, **NOT_BOUND, "sale_confirmed": True})

    assert found[OUTSTANDING] == (0, SUM)
    assert found[HERE] == found[SUIT] == (0, 0)


def test_an_approved_short_sale_lowers_no_number() -> None:
    assert answers({**ALL_GATES_OPEN, "short_sale_approved": True}) == answers(ALL_GATES_OPEN)


def test_a_deed_in_lieu_that_was_only_offered_lowers_no_number() -> None:
    offered = {**ALL_GATES_OPEN, "deed_in_lieu_offered": True, "deed_in_lieu_accepted": False}

    assert answers(offered) == answers(ALL_GATES_OPEN)


def test_a_judgment_nobody_has_seen_may_waive_the_deficiency() -> None:
    facts = without(ALL_GATES_OPEN, "deficiency_waived_in_judgment")

    assert answers(facts)[HERE][1] == SUM


def test_a_price_of_all_that_was_due_leaves_nothing_whatever_else_is_not_known() -> None:
    """BMO Harris v. Wolverine: after a full-credit bid nothing is left; 735 ILCS 5/15-1512."""
    stated: dict[str, Value] = {"reported_amount_due_cents": 100_000_00}
    for price, left in ((100_000_00, 0), (133_450_00, 0)):
        found = a_sale(**stated, sale_price_cents=price).range("shortfall_cents", 0)
        assert (found.bounded_low, found.bounded_high) == (left, left)


def test_a_price_a_cent_short_or_an_expense_that_is_stated_still_leaves_a_shortfall() -> None:
    stated: dict[str, Value] = {"reported_amount_due_cents": 100_000_00}
    short = a_sale(**stated, sale_price_cents=99_999_99).range("shortfall_cents", 0)
    taken = a_sale(**stated, sale_price_cents=100_500_00, sale_expenses_cents=1_600_00)

    assert short.bounded_high > 0
    assert taken.range("shortfall_cents", 0).bounded_high == 1_100_00


def test_a_deficiency_of_zero_beside_a_larger_amount_due_is_read_both_ways() -> None:
    found = a_sale(
        reported_amount_due_cents=100_000_00,
        sale_price_cents=60_000_00,
        reported_deficiency_cents=0,
    ).range("shortfall_cents", 0)

    assert (found.bounded_low, found.bounded_high) == (0, 40_000_00)


def a_sale(**figures: Value) -> Evaluator:
    claims = [told("sale_held", True), *(told(name, value) for name, value in figures.items())]
    sheet = establish((), claims, today=ON)
    return Evaluator(sheet, CATALOG, rulebook(), on=ON)


def papers_to_get(*claims: Claim, held: tuple[PaperKind, ...] = ()) -> set[PaperKind]:
    sheet = replace(establish((), claims, today=ON), papers=held)
    evaluator = Evaluator(sheet, CATALOG, rulebook(), on=ON)
    return {paper.kind for paper in evaluator.next_papers(0)}


def test_no_consent_judgment_is_asked_for_once_a_sale_was_held() -> None:
    """A consent foreclosure has no sale: 735 ILCS 5/15-1402."""
    signed = told("signed_note", True)

    assert PaperKind.consent_judgment in papers_to_get(signed, told("judgment_entered", True))
    assert PaperKind.consent_judgment not in papers_to_get(signed, told("sale_held", True))
    assert PaperKind.consent_judgment not in papers_to_get(signed, told("sale_confirmed", True))


def test_a_deed_the_lender_took_without_a_lawsuit_leaves_no_order_to_ask_for() -> None:
    signed = told("signed_note", True)
    deeded = (told("deed_in_lieu_offered", True), told("deed_in_lieu_accepted", True))
    court = {PaperKind.report_of_sale, PaperKind.order_approving_sale}

    assert not court & papers_to_get(signed, *deeded)
