"""The less common tracks, money claims and later suits: what is told, and what nothing lowers."""

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
    ends,
    entered,
    evaluator_of,
    settled_by,
    told,
)

from stillowe.facts.definitions import OPEN_END_CENTS
from stillowe.law.illinois import findings
from stillowe.papers.claims import Claim, Value
from stillowe.values.findings import Finding, Severity

SUM = 24_817_57
HERE = "deficiency_still_possible_cents"
SUIT = "separate_suit_possible_cents"
EXPOSURE = "personal_exposure_cents"
FALLEN_DUE: Mapping[str, Value] = {
    "maturity_date": day("2016-05-01"),
    "paid_or_promised_in_writing": False,
    "money_suit_filed": False,
    "complaint_date": day("2024-01-05"),
}
"""A note whose term ended more than ten years before the day of the question."""


def found_in(facts: Mapping[str, Value], *more: Claim) -> dict[str, Finding]:
    sheet = case_of(facts, *more)
    listed = findings(sheet, settled_by(evaluator_of(sheet)), on=ON)
    return {finding.code: finding for finding in listed}


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"foreclosure_dismissed": True}, "track.dismissed_still_owner"),
        ({}, "track.unfinished_still_owner"),
        ({"in_federal_court": True}, "track.federal_court"),
        ({"owner_occupied": False}, "track.investment_property"),
        ({"loan_program": "reverse"}, "track.reverse_words_unread"),
        ({"loan_program": "reverse", "debt_is_nonrecourse": True}, "track.reverse_words_read"),
        ({"debt_is_nonrecourse": True}, "track.nonrecourse_exceptions"),
        ({"debt_is_nonrecourse": True, "guaranteed_debt": True}, "track.nonrecourse_guarantor"),
        ({"person_kind": "trust", "exculpated_by_its_words": True}, "track.land_trustee_only"),
        ({"exculpated_by_its_words": True}, "track.land_trust_words_not_for_you"),
        ({"debt_given_to_other_in_divorce": True}, "track.divorce_binds_spouses"),
        ({"signed_note": False}, "track.signed_mortgage_only"),
        ({"person_kind": "company"}, "track.company_or_guarantor"),
        ({"signed_note": False, "guaranteed_debt": True}, "track.company_or_guarantor"),
        ({"deceased": True}, "track.estate_day_unknown"),
        ({"deceased": True, "death_date": day("2026-01-03")}, "track.estate_claims_end"),
        ({"separate_count_on_note": True}, "count.money_claim_in_this_case"),
        ({"earlier_suits_dismissed": 2}, "suit.third_of_its_kind"),
        ({**FALLEN_DUE, "loan_is_revolving": True}, "suit.line_of_credit"),
        ({**FALLEN_DUE}, "suit.may_be_too_late"),
        ({**FALLEN_DUE, "maturity_date": day("2014-01-04")}, "suit.here_may_be_too_late"),
    ],
    ids=lambda value: value if isinstance(value, str) else "given",
)
def test_each_track_and_each_danger_is_told(facts: dict[str, Value], code: str) -> None:
    assert code in found_in({**ALL_GATES_OPEN, **facts})


def test_an_ordinary_case_is_told_of_no_other_track() -> None:
    codes = {code for code in found_in(ALL_GATES_OPEN) if code.startswith(("track.", "suit."))}

    assert codes == {"track.unfinished_still_owner"}


def test_the_last_day_of_a_claim_against_an_estate_is_two_years_after_the_death() -> None:
    facts = {**ALL_GATES_OPEN, "deceased": True, "death_date": day("2026-01-03")}

    finding = found_in(facts)["track.estate_claims_end"]

    assert finding.arguments["last_date"] == day("2028-01-03")


def test_whoever_told_the_court_in_time_is_not_told_to_tell_it() -> None:
    raised = {**ALL_GATES_OPEN, **FALLEN_DUE, "limitation_raised": True}

    assert "suit.may_be_too_late" not in found_in(raised)


def test_an_old_debt_is_a_danger_and_its_top_does_not_fall() -> None:
    facts = {**ALL_GATES_OPEN, **FALLEN_DUE, "loan_is_revolving": False}
    evaluator = evaluator_of(case_of(facts))

    assert found_in(facts)["suit.may_be_too_late"].severity is Severity.danger
    assert ends(evaluator, HERE) == (SUM, SUM)
    assert ends(evaluator, SUIT) == (0, OPEN_END_CENTS)
    assert ends(evaluator, EXPOSURE) == (SUM, OPEN_END_CENTS)


@pytest.mark.parametrize(
    "unknown",
    [
        "appellate_district",
        "limitation_raised",
        "money_suit_filed",
        "paid_or_promised_in_writing",
        "loan_is_revolving",
        "loan_accelerated",
        "joined_in_foreclosure",
        "money_claim_filed_in_foreclosure",
        "claim_filed_in_estate",
    ],
)
def test_the_top_of_an_answer_never_falls_because_something_is_not_known(unknown: str) -> None:
    at_worst: dict[str, Value] = {
        "appellate_district": "fifth",
        "limitation_raised": False,
        "joined_in_foreclosure": False,
        "money_claim_filed_in_foreclosure": True,
        "loan_is_revolving": False,
        "loan_accelerated": False,
        "deceased": True,
        "death_date": day("2020-02-02"),
        "claim_filed_in_estate": True,
    }
    facts: dict[str, Value] = {**ALL_GATES_OPEN, **IN_REM_ORDER, **FALLEN_DUE, **at_worst}
    facts["signed_mortgage"] = False
    without = {name: value for name, value in facts.items() if name != unknown}

    for conclusion in (HERE, SUIT, EXPOSURE):
        known = evaluator_of(case_of(facts)).range(conclusion, 0).bounded_high
        open_too = evaluator_of(case_of(without)).range(conclusion, 0).bounded_high
        assert open_too >= known, conclusion


def test_an_unknown_due_date_makes_no_debt_too_old() -> None:
    facts = {**ALL_GATES_OPEN, "limitation_raised": True, "default_date": day("2009-01-01")}

    assert ends(evaluator_of(case_of(facts)), HERE) == (SUM, SUM)


def test_cook_county_is_the_first_district_and_no_other_county_is() -> None:
    order = {**ALL_GATES_OPEN, **IN_REM_ORDER, "confirmation_date": day("2026-05-02")}

    cook = evaluator_of(case_of(order, told("county", "Cook County")))
    lake = evaluator_of(case_of(order, told("county", "Lake")))
    nowhere = evaluator_of(case_of(order))

    assert ends(cook, SUIT) == (0, 0)
    assert ends(lake, SUIT) == ends(nowhere, SUIT) == (0, OPEN_END_CENTS)


def test_a_bar_that_differs_by_district_is_told() -> None:
    order = {**ALL_GATES_OPEN, **IN_REM_ORDER, "confirmation_date": day("2026-05-02")}

    assert "suit.bar_by_district" in found_in(order)
    assert "suit.bar_by_district" not in found_in({**order, "appellate_district": "first"})


def test_an_estate_is_asked_like_somebody_who_died_and_a_trust_like_one_unread() -> None:
    estate = case_of({"complaint_filed": True}, people=("Estate of Rosa Ruiz",))
    trust = case_of({"complaint_filed": True}, people=("Land Trust No. 10-2288",))

    assert estate.facts["deceased", 0].values == (1,)
    assert trust.facts["exculpated_by_its_words", 0].values == (0, 1)
    assert trust.facts["debt_is_nonrecourse", 0].values == (0,)


def test_the_words_of_a_reverse_mortgage_are_open_until_they_are_read() -> None:
    reverse = case_of({"loan_program": "reverse"})

    assert reverse.facts["debt_is_nonrecourse", 0].values == (0, 1)
    assert case_of({}).facts["debt_is_nonrecourse", 0].values == (0,)


def test_an_order_despite_nonrecourse_words_stands_and_is_a_question() -> None:
    facts = {**ALL_GATES_OPEN, **PERSONAL_ORDER, "debt_is_nonrecourse": True}

    assert "question.order_despite_nonrecourse" in found_in(facts, entered(SUM))
    evaluator = evaluator_of(case_of(facts, entered(SUM)))
    assert ends(evaluator, "deficiency_outstanding_cents") == (SUM, SUM)


def test_a_joined_junior_that_was_silent_is_told_both_ways() -> None:
    second = [
        told("signed_note", True, loan="second"),
        told("unpaid_balance_cents", 40_000_00, loan="second"),
        told("joined_in_foreclosure", True, loan="second"),
        told("money_claim_filed_in_foreclosure", False, loan="second"),
        told("lien_priority", 1),
        told("lien_priority", 2, loan="second"),
    ]
    order = {**ALL_GATES_OPEN, **IN_REM_ORDER}

    finding = found_in(order, *second)["suit.junior_note_two_readings"]

    assert finding.arguments["loan_about"] == "second"
    assert "Kelley" in str(finding.arguments["authority"])
