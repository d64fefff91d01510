"""The points that turn an answer the wrong way: law file, section 8a, one by one.

Each test fails if the answer turned. Whole stories of the same points are in ``scenarios``.
"""

from __future__ import annotations

from collections.abc import Mapping

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
    settled_by,
    told,
)

from stillowe.facts.definitions import OPEN_END_CENTS
from stillowe.law.illinois import findings
from stillowe.papers.claims import Claim, Value

SUM = 24_817_57
OR_MORE = (SUM, OPEN_END_CENTS)
HERE = "deficiency_still_possible_cents"
SUIT = "separate_suit_possible_cents"
OUTSTANDING = "deficiency_outstanding_cents"
EXPOSURE = "personal_exposure_cents"
PUBLISHED: Mapping[str, Value] = {
    "served_personally": False,
    "served_at_abode": False,
    "served_by_publication": True,
    "appeared": False,
}
DISCHARGED: Mapping[str, Value] = {
    "loan_date": day("2006-05-01"),
    "discharge_entered": True,
    "discharge_chapter": "13",
    "petition_date": day("2014-02-03"),
    "discharge_date": day("2019-06-10"),
    "debt_reaffirmed": False,
    "debt_cured_in_plan": False,
    "debt_provided_for_in_plan": True,
}
OLD_NOTE: Mapping[str, Value] = {
    "maturity_date": day("2016-05-01"),
    "loan_is_revolving": False,
    "paid_or_promised_in_writing": False,
    "money_suit_filed": False,
    "limitation_raised": True,
    "complaint_date": day("2024-01-05"),
}


def answer(conclusion: str, facts: Mapping[str, Value], *more: Claim) -> tuple[int, int]:
    return ends(evaluator_of(case_of({**ALL_GATES_OPEN, **facts}, *more)), conclusion)


def codes(facts: Mapping[str, Value], *more: Claim) -> set[str]:
    sheet = case_of({**ALL_GATES_OPEN, **facts}, *more)
    return {one.code for one in findings(sheet, settled_by(evaluator_of(sheet)), on=ON)}


@pytest.mark.parametrize(
    "closed",
    [
        pytest.param(PUBLISHED, id="publication only"),
        pytest.param({"deficiency_asked_against": False}, id="not asked"),
        pytest.param({**SILENT_ORDER, "confirmation_date": day("2026-05-02")}, id="silent"),
        pytest.param({**IN_REM_ORDER, **PUBLISHED}, id="in rem"),
        pytest.param({"deficiency_waived_by_stipulation": True}, id="given up here"),
    ],
)
def test_1_a_closed_gate_is_not_a_dead_debt(closed: dict[str, Value]) -> None:
    assert answer(SUIT, closed) == answer(EXPOSURE, closed) == OR_MORE


def test_2_a_count_on_the_note_passes_by_the_request_and_the_sale_but_not_by_service() -> None:
    count = {"separate_count_on_note": True, "deficiency_asked_against": False}

    assert answer(HERE, count) == (SUM, SUM)
    assert answer(HERE, {**count, **PUBLISHED}) == (0, 0)


def test_2_a_counterclaim_of_a_junior_reaches_what_is_possible_in_this_case() -> None:
    second = (
        told("lien_priority", 1),
        told("lien_priority", 2, loan="second"),
        told("unpaid_balance_cents", 40_000_00, loan="second"),
        told("interest_since_stated_cents", 0, loan="second"),
        *(
            told(name, value, loan="second")
            for name, value in (
                ("signed_note", True),
                ("guaranteed_debt", False),
                ("assumed_debt", False),
                ("money_claim_filed_in_foreclosure", True),
            )
        ),
        told("sale_price_cents", 35_644_62),
        told("reported_amount_due_cents", 60_462_19),
    )
    evaluator = evaluator_of(case_of(ALL_GATES_OPEN, *second))
    published = evaluator_of(case_of({**ALL_GATES_OPEN, **PUBLISHED}, *second))

    assert ends(evaluator, HERE, 1) == (40_000_00, 40_000_00)
    assert ends(published, HERE, 1) == (0, 0)


def test_3_a_chapter_13_that_cured_and_kept_the_mortgage_discharges_nothing() -> None:
    assert answer(HERE, DISCHARGED) == (0, 0)
    assert answer(HERE, {**DISCHARGED, "debt_cured_in_plan": True}) == (SUM, SUM)
    assert answer(HERE, {**DISCHARGED, "loan_date": day("2014-02-04")}) == (SUM, SUM)


def test_4_a_later_event_acts_in_time_on_the_earlier_order() -> None:
    order = {**PERSONAL_ORDER, **DISCHARGED, "debt_cured_in_plan": False}
    later = {"petition_date": day("2026-11-03"), "discharge_date": day("2026-11-20")}

    assert answer(OUTSTANDING, order, entered(SUM)) == (SUM, SUM)
    assert answer(OUTSTANDING, {**order, **later}, entered(SUM)) == (0, 0)


def test_5_the_dead_are_asked_for_nothing_here_and_their_estate_until_two_years() -> None:
    dead: dict[str, Value] = {
        "deceased": True,
        "claim_filed_in_estate": False,
        "money_suit_filed": False,
        "limitation_raised": True,
    }

    assert answer(HERE, {**dead, "death_date": day("2026-01-01")}) == (0, 0)
    assert answer(SUIT, {**dead, "death_date": day("2024-11-22")}) == OR_MORE
    # Two years end on Saturday 2026-11-21: a claim on the Monday is in time.
    assert answer(SUIT, {**dead, "death_date": day("2024-11-21")}) == OR_MORE
    assert answer(SUIT, {**dead, "death_date": day("2024-11-20")}) == (0, 0)
    late = {**dead, "death_date": day("2024-11-20"), "limitation_raised": False}
    assert answer(SUIT, late) == OR_MORE


def test_5_an_heir_owes_nothing_and_a_divorce_decree_binds_no_lender() -> None:
    heir = {"signed_note": False, "signed_mortgage": False}

    assert answer(EXPOSURE, heir) == (0, 0)
    assert answer(HERE, {**heir, "assumed_debt": True}) == (SUM, SUM)
    assert answer(HERE, {"debt_given_to_other_in_divorce": True}) == (SUM, SUM)


def test_6_words_close_the_first_gate_only_for_whom_they_name() -> None:
    trustee: dict[str, Value] = {"person_kind": "trust", "exculpated_by_its_words": True}

    assert answer(EXPOSURE, {"debt_is_nonrecourse": True}) == (0, 0)
    assert answer(EXPOSURE, trustee) == (0, 0)
    assert answer(HERE, {"exculpated_by_its_words": True}) == (SUM, SUM)
    assert answer(HERE, {"loan_program": "reverse"}) == (0, SUM)


def test_7_a_prayer_that_names_nobody_is_a_request_and_silence_is_none() -> None:
    unnamed = {"deficiency_asked_against": False, "deficiency_asked_generally": True}
    silent = {"deficiency_asked_against": False, "appeared": False}

    assert answer(HERE, unnamed) == (SUM, SUM)
    assert answer(HERE, silent) == (0, 0)
    assert answer(HERE, {**silent, "rule_105_notice_served": True}) == (SUM, SUM)
    assert "question.voidness_candidate" in codes({**silent, **PERSONAL_ORDER}, entered(SUM))


@pytest.mark.parametrize("program", ["fha", "va", "usda"])
def test_8_a_program_debt_needs_a_release_of_its_own(program: str) -> None:
    assert "note.program_debt_separate" in codes({"loan_program": program})
    assert answer(HERE, {"loan_program": program}) == (SUM, SUM)


def test_9_an_owner_whose_case_was_dismissed_still_owns_and_owes_the_dues() -> None:
    assert "track.dismissed_still_owner" in codes({"foreclosure_dismissed": True})
    assert "track.dismissed_still_owner" not in codes({})


def test_10_companies_and_guarantors_are_told_what_is_not_for_them() -> None:
    guarantor = {"signed_note": False, "signed_mortgage": False, "guaranteed_debt": True}

    assert "track.company_or_guarantor" in codes({"person_kind": "company"})
    assert "track.company_or_guarantor" in codes(guarantor)
    assert "track.company_or_guarantor" not in codes({})
    assert answer(SUIT, {**guarantor, **IN_REM_ORDER, "appellate_district": "first"}) == OR_MORE


def test_11_an_accepted_deed_in_lieu_releases_and_an_offered_one_does_not() -> None:
    deed = {
        "deed_in_lieu_offered": True,
        "deed_in_lieu_accepted": True,
        "deed_in_lieu_date": day("2024-06-01"),
        "loan_date": day("2006-05-01"),
        "agreed_not_to_be_released": False,
    }

    assert answer(EXPOSURE, deed) == (0, 0)
    assert answer(HERE, {**deed, "deed_in_lieu_accepted": False}) == (SUM, SUM)
    assert answer(HERE, {**deed, "agreed_not_to_be_released": True}) == (SUM, SUM)


def test_11_whoever_signed_no_promise_is_not_pursued() -> None:
    assert answer(EXPOSURE, {"signed_note": False}) == (0, 0)


def test_12_an_appearance_after_publication_opens_the_second_gate() -> None:
    assert answer(HERE, PUBLISHED) == (0, 0)
    assert answer(HERE, {**PUBLISHED, "appeared": True}) == (SUM, SUM)
    assert "warning.appearance_opens_liability" in codes(PUBLISHED)


def test_12_a_payment_or_a_written_promise_starts_the_years_again() -> None:
    promised = {
        "paid_or_promised_in_writing": True,
        "paid_or_promised_date": day("2017-01-01"),
    }

    assert answer(SUIT, OLD_NOTE) == (0, 0)
    assert answer(SUIT, {**OLD_NOTE, **promised}) == OR_MORE
    assert "suit.may_be_too_late" in codes({**OLD_NOTE, "limitation_raised": False})
