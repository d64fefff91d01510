"""Questions the law of Illinois raises: for a lawyer, never a lower number."""

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
)

from stillowe.law import findings_for
from stillowe.law.illinois import findings
from stillowe.papers.claims import Claim, Value
from stillowe.values.findings import Finding, Severity

SUM = 24_817_57
OUTSTANDING = "deficiency_outstanding_cents"
NOT_ASKED = {"deficiency_asked_against": False}
DISCHARGED = {
    "loan_date": day("2006-05-01"),
    "discharge_entered": True,
    "discharge_chapter": "7",
    "petition_date": day("2024-01-15"),
    "discharge_date": day("2024-05-20"),
    "debt_reaffirmed": False,
    "debt_cured_in_plan": False,
}


def found_in(facts: Mapping[str, Value], *more: Claim) -> dict[str, Finding]:
    sheet = case_of(facts, *more)
    listed = findings(sheet, settled_by(evaluator_of(sheet)), on=ON)
    return {finding.code: finding for finding in listed}


def test_an_order_against_a_defaulted_person_not_asked_against_is_a_voidness_candidate() -> None:
    facts = {**ALL_GATES_OPEN, **NOT_ASKED, "appeared": False, **PERSONAL_ORDER}

    found = found_in(facts, entered(SUM))

    finding = found["question.voidness_candidate"]
    assert finding.arguments["person"] == "Ann Roe"
    assert "Parrish" in str(finding.arguments["authority"])


def test_a_void_order_is_a_question_and_never_a_lower_number() -> None:
    facts = {**ALL_GATES_OPEN, **NOT_ASKED, "appeared": False, **PERSONAL_ORDER}

    evaluator = evaluator_of(case_of(facts, entered(SUM)))

    assert ends(evaluator, OUTSTANDING) == (SUM, SUM)


def test_a_rule_105_notice_answers_the_question() -> None:
    facts = {**ALL_GATES_OPEN, **NOT_ASKED, **PERSONAL_ORDER, "rule_105_notice_served": True}

    assert "question.voidness_candidate" not in found_in(facts, entered(SUM))


def test_an_order_beyond_the_complaint_against_somebody_who_appeared_is_a_mismatch() -> None:
    facts = {**ALL_GATES_OPEN, **NOT_ASKED, "appeared": True, **PERSONAL_ORDER}

    found = found_in(facts, entered(SUM))

    assert "question.order_beyond_complaint" in found
    assert "question.voidness_candidate" not in found


def test_an_order_that_follows_the_complaint_raises_no_question() -> None:
    found = found_in({**ALL_GATES_OPEN, **PERSONAL_ORDER}, entered(SUM))

    assert not [code for code in found if code.startswith("question.")]


def test_an_order_after_a_discharge_is_a_question_and_stands() -> None:
    facts = {**ALL_GATES_OPEN, **PERSONAL_ORDER, **DISCHARGED}
    sheet = case_of(facts, entered(SUM))

    assert "question.order_after_discharge" in found_in(facts, entered(SUM))
    assert ends(evaluator_of(sheet), OUTSTANDING) == (SUM, SUM)


def test_a_discharge_after_the_order_is_no_such_question() -> None:
    later = {"petition_date": day("2026-11-03"), "discharge_date": day("2026-11-20")}
    facts = {**ALL_GATES_OPEN, **PERSONAL_ORDER, **DISCHARGED, **later}

    assert "question.order_after_discharge" not in found_in(facts, entered(SUM))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (
            {"served_personally": False, "served_at_abode": False, "appeared": False},
            "question.order_without_service",
        ),
        ({"deficiency_waived_in_judgment": True}, "question.order_despite_waiver"),
        ({"signed_note": False}, "question.order_against_nonobligor"),
    ],
)
def test_an_order_through_a_closed_gate_is_a_question_and_stands(
    change: dict[str, Value], code: str
) -> None:
    facts = {**ALL_GATES_OPEN, **PERSONAL_ORDER, **change}

    assert code in found_in(facts, entered(SUM))
    assert ends(evaluator_of(case_of(facts, entered(SUM))), OUTSTANDING) == (SUM, SUM)


def test_somebody_served_only_by_publication_is_warned_not_to_appear_unadvised() -> None:
    published = {"served_personally": False, "served_at_abode": False, "appeared": False}
    facts = {**ALL_GATES_OPEN, **published, "served_by_publication": True}

    assert "warning.appearance_opens_liability" in found_in(facts)


def test_somebody_who_appeared_already_is_not_warned() -> None:
    published = {"served_personally": False, "served_at_abode": False, "appeared": True}
    facts = {**ALL_GATES_OPEN, **published, "served_by_publication": True}

    assert "warning.appearance_opens_liability" not in found_in(facts)


def test_a_fresh_in_rem_order_can_still_be_appealed_as_in_atchley() -> None:
    finding = found_in({**ALL_GATES_OPEN, **IN_REM_ORDER})["warning.order_may_be_appealed"]

    assert finding.arguments["last_day_date"] == day("2026-12-02")


def test_an_order_whose_thirtieth_day_was_yesterday_a_saturday_can_still_be_appealed() -> None:
    saturday = {"confirmation_date": day("2026-10-22")}

    finding = found_in({**ALL_GATES_OPEN, **IN_REM_ORDER, **saturday})

    assert finding["warning.order_may_be_appealed"].arguments["last_day_date"] == ON


def test_an_order_older_than_the_time_to_appeal_is_not_warned_of() -> None:
    old = {"confirmation_date": day("2026-10-20")}

    assert "warning.order_may_be_appealed" not in found_in(
        {**ALL_GATES_OPEN, **IN_REM_ORDER, **old}
    )


@pytest.mark.parametrize("program", ["fha", "va", "usda"])
def test_a_program_claim_is_a_separate_debt(program: str) -> None:
    found = found_in({**ALL_GATES_OPEN, "loan_program": program})

    assert found["note.program_debt_separate"].arguments == {"program": program}


def test_a_debt_before_the_sale_is_said_to_grow() -> None:
    facts = {"complaint_filed": True, "complaint_per_diem_cents": 7_28}

    assert found_in(facts)["amount.still_growing"].arguments == {
        "per_diem_known": True,
        "per_diem_cents": 7_28,
    }


def test_a_lender_total_that_is_wrong_is_named_with_the_difference() -> None:
    lines = {
        "judgment_total_cents": 200_000_00,
        "interest_to_sale_cents": 4_000_00,
        "costs_after_judgment_cents": 1_000_00,
        "omitted_fees_allowed_cents": 0,
        "sale_price_cents": 150_000_00,
        "sale_expenses_cents": 0,
        "holding_expenses_cents": 0,
        "senior_liens_paid_cents": 0,
        "report_states_amount_due": True,
        "reported_amount_due_cents": 205_013_50,
        "reported_deficiency_cents": 55_013_50,
    }

    found = found_in({**ALL_GATES_OPEN, **lines})

    assert found["money.amount_due_differs"].arguments == {
        "stated_cents": 205_013_50,
        "computed_cents": 205_000_00,
        "difference_cents": 13_50,
    }
    assert found["money.deficiency_differs"].arguments["difference_cents"] == 13_50


def test_a_report_that_counts_the_expenses_among_what_is_due_is_not_called_wrong_for_it() -> None:
    lines = {
        "judgment_total_cents": 200_000_00,
        "interest_to_sale_cents": 4_000_00,
        "costs_after_judgment_cents": 1_000_00,
        "omitted_fees_allowed_cents": 0,
        "sale_price_cents": 150_000_00,
        "sale_expenses_cents": 1_445_00,
        "holding_expenses_cents": 0,
        "senior_liens_paid_cents": 0,
        "report_states_amount_due": True,
        "reported_amount_due_cents": 206_445_00,
        "reported_deficiency_cents": 56_445_00,
    }

    found = found_in({**ALL_GATES_OPEN, **lines})

    assert not [code for code in found if code.startswith("money.")]


def test_interest_that_is_not_what_the_rate_gives_is_named() -> None:
    lines = {
        "judgment_total_cents": 100_000_00,
        "judgment_date": day("2025-01-05"),
        "sale_date": day("2026-01-05"),
        "judgment_interest_rate": 90_000,
        "interest_to_sale_cents": 9_100_00,
    }

    found = found_in({**ALL_GATES_OPEN, **lines})

    assert found["money.interest_differs"].arguments["difference_cents"] == 100_00


def test_findings_of_a_state_without_a_track_are_none() -> None:
    sheet = case_of(ALL_GATES_OPEN)

    assert findings_for("OH", sheet, settled_by(evaluator_of(sheet)), on=ON) == ()


def test_findings_of_illinois_are_found_by_its_letters() -> None:
    sheet = case_of({**ALL_GATES_OPEN, "loan_program": "va"})
    settled = settled_by(evaluator_of(sheet))

    assert findings_for("il", sheet, settled, on=ON) == findings(sheet, settled, on=ON)


def test_every_judgment_entered_is_said_to_bear_interest() -> None:
    found = found_in({**ALL_GATES_OPEN, **PERSONAL_ORDER}, entered(SUM))

    arguments = found["judgment.interest_is_added"].arguments
    assert (arguments["person"], arguments["yearly_rate"]) == ("Ann Roe", 90_000)


def test_a_deficiency_below_due_less_price_is_a_danger() -> None:
    facts = {
        **ALL_GATES_OPEN,
        "report_states_amount_due": True,
        "reported_amount_due_cents": 263_118_27,
        "sale_price_cents": 190_237_25,
        "reported_deficiency_cents": 0,
    }

    found = found_in(facts)["money.deficiency_below_due_less_price"]

    assert found.severity is Severity.danger
    assert found.arguments["computed_cents"] == 72_881_02


def test_an_amount_due_below_the_judgment_without_a_payment_is_named() -> None:
    facts = {
        **ALL_GATES_OPEN,
        "judgment_total_cents": 251_377_40,
        "report_states_amount_due": True,
        "reported_amount_due_cents": 180_000_00,
    }

    assert "money.amount_due_below_judgment" in found_in(facts)
    assert "money.amount_due_below_judgment" not in found_in(
        {**facts, "payments_after_judgment_cents": 80_000_00}
    )


def test_an_order_of_an_unknown_day_is_warned_of_as_well() -> None:
    undated = {name: value for name, value in IN_REM_ORDER.items() if name != "confirmation_date"}

    assert "warning.order_of_unknown_day" in found_in({**ALL_GATES_OPEN, **undated})


OLD = {"confirmation_date": day("2026-01-20")}


def test_an_old_order_with_a_motion_that_waits_is_told_to_be_challenged() -> None:
    filed = {"post_judgment_motion_filed": True, "post_judgment_motion_ruled": False}

    found = found_in({**ALL_GATES_OPEN, **IN_REM_ORDER, **OLD, **filed})

    assert "warning.order_is_challenged" in found
    assert "warning.order_may_be_appealed" not in found


def test_an_old_order_that_was_appealed_is_told_to_be_challenged() -> None:
    appealed = {"notice_of_appeal_filed": True}

    assert "warning.order_is_challenged" in found_in(
        {**ALL_GATES_OPEN, **IN_REM_ORDER, **OLD, **appealed}
    )


def test_after_the_ruling_on_a_motion_the_days_to_appeal_begin_again() -> None:
    ruled = {
        "post_judgment_motion_filed": True,
        "post_judgment_motion_ruled": True,
        "post_judgment_motion_ruled_date": day("2026-11-02"),
    }

    finding = found_in({**ALL_GATES_OPEN, **IN_REM_ORDER, **OLD, **ruled})

    assert finding["warning.order_may_be_appealed"].arguments["last_day_date"] == day("2026-12-02")
