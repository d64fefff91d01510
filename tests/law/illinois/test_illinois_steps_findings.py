"""What is asked about the steps of a foreclosure: where it is asked, and where it is not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from illinois_builders import (
    ALL_GATES_OPEN,
    ON,
    PERSONAL_ORDER,
    case_of,
    day,
    evaluator_of,
    settled_by,
)

from stillowe.law.illinois import findings
from stillowe.papers.claims import Value
from stillowe.values.findings import Finding

JUDGED: Mapping[str, Value] = {
    "complaint_filed": True,
    "judgment_entered": True,
    "judgment_date": day("2026-06-01"),
    "signed_note": True,
    "signed_mortgage": True,
    "served_personally": True,
    "service_date": day("2026-01-10"),
    "owner_occupied": True,
    "dwelling_units": 1,
    "appeared": False,
    "value_found_below_ninety_percent": False,
    "property_found_abandoned": False,
    "reinstated_before": False,
    "deficiency_waived_in_judgment": False,
}
SOLD: Mapping[str, Value] = {**ALL_GATES_OPEN, "sale_date": day("2026-10-12")}


def found_in(facts: Mapping[str, Value]) -> dict[str, Finding]:
    sheet = case_of(facts)
    listed = findings(sheet, settled_by(evaluator_of(sheet)), on=ON)
    return {finding.code: finding for finding in listed}


# -- redemption -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("2026-08-31", "redemption.stated_day_is_earlier"),
        ("2026-09-02", "redemption.stated_day_is_later"),
        ("2026-09-01", ""),
    ],
)
def test_a_stated_day_that_is_not_the_counted_one_is_told(stated: str, code: str) -> None:
    found = found_in({**JUDGED, "redemption_end_stated_date": day(stated)})

    assert {one for one in found if one.startswith("redemption.stated")} == (
        {code} if code else set()
    )
    if code:
        assert found[code].arguments["computed_date"] == day("2026-09-01")


def test_a_counted_day_that_is_open_is_compared_with_nothing() -> None:
    facts = {**JUDGED, "redemption_end_stated_date": day("2026-08-01")}
    facts.pop("value_found_below_ninety_percent")
    facts.pop("deficiency_waived_in_judgment")

    assert not any(code.startswith("redemption.stated") for code in found_in(facts))


@pytest.mark.parametrize(
    ("length", "told"), [(49, False), (50, True), (60, True), (70, True), (71, False)]
)
def test_about_sixty_days_without_a_waiver_prove_nothing(length: int, told: bool) -> None:
    facts = {**JUDGED, "redemption_end_stated_date": day("2026-06-01") + length}

    assert ("redemption.sixty_days_prove_nothing" in found_in(facts)) is told


def test_sixty_days_with_the_words_of_a_waiver_are_no_look_alike() -> None:
    facts = {
        **JUDGED,
        "redemption_end_stated_date": day("2026-07-31"),
        "deficiency_waived_in_judgment": True,
    }

    assert "redemption.sixty_days_prove_nothing" not in found_in(facts)


def test_a_waiver_nobody_has_read_is_none() -> None:
    facts = {**JUDGED, "redemption_end_stated_date": day("2026-07-31")}
    facts.pop("deficiency_waived_in_judgment")

    assert "redemption.sixty_days_prove_nothing" in found_in(facts)


def test_a_home_found_abandoned_waives_nothing() -> None:
    assert "redemption.abandoned_waives_nothing" in found_in(
        {**JUDGED, "property_found_abandoned": True}
    )
    assert "redemption.abandoned_waives_nothing" not in found_in(JUDGED)


def test_the_cost_to_redeem_is_told_as_a_least_figure() -> None:
    facts = {**JUDGED, "judgment_total_cents": 200_000_00, "note_rate": 60_000}

    finding = found_in(facts)["redemption.cost"]

    # 174 days from June 1 to November 22, 2026: 200,000 x 6 % x 174/365 = 5,720.55.
    assert finding.arguments["least_cents"] == 205_720_55
    assert "not verified" in str(finding.arguments["authority"])


def test_without_the_rate_of_the_note_no_cost_is_told() -> None:
    assert "redemption.cost" not in found_in({**JUDGED, "judgment_total_cents": 200_000_00})


def test_a_short_sale_offer_stays_nothing() -> None:
    facts = {**JUDGED, "short_sale_request_received": True}

    assert found_in(facts)["short_sale.stays_nothing"].arguments["days_count"] == 90
    assert "short_sale.stays_nothing" not in found_in(
        {**JUDGED, "short_sale_request_received": False}
    )


# -- interest until the sale ------------------------------------------------------------------

YEAR: Mapping[str, Value] = {
    **SOLD,
    "judgment_date": day("2025-10-12"),
    "judgment_total_cents": 200_000_00,
}


def test_interest_below_the_statutory_rate_is_told() -> None:
    finding = found_in({**YEAR, "interest_to_sale_cents": 8_000_00})[
        "interest.statutory_rate_is_higher"
    ]

    assert finding.arguments["statutory_cents"] == 18_000_00
    assert finding.arguments["stated_cents"] == 8_000_00
    assert "Popa" in str(finding.arguments["authority"])


@pytest.mark.parametrize("stated", [18_000_00, 18_000_01])
def test_interest_at_the_statutory_rate_or_above_is_not_told(stated: int) -> None:
    found = found_in({**YEAR, "interest_to_sale_cents": stated})

    assert "interest.statutory_rate_is_higher" not in found


def test_interest_nobody_states_is_computed_at_the_rate_of_the_judgment() -> None:
    finding = found_in({**YEAR, "judgment_interest_rate": 40_000})[
        "interest.statutory_rate_is_higher"
    ]

    assert finding.arguments["stated_cents"] == 8_000_00


# -- the sale ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"notice_weeks_published": 2}, "sale.published_too_few_weeks"),
        ({"notice_weeks_published": 3}, ""),
        ({"notice_first_published_date": day("2026-08-27")}, "sale.published_too_early"),
        ({"notice_first_published_date": day("2026-08-28")}, ""),
        ({"notice_last_published_date": day("2026-10-06")}, "sale.published_too_late"),
        ({"notice_last_published_date": day("2026-10-05")}, ""),
        (
            {"sale_adjourned": True, "sale_first_announced_date": day("2026-08-12")},
            "sale.put_off_too_long",
        ),
        ({"sale_adjourned": True, "sale_first_announced_date": day("2026-08-13")}, ""),
        ({"sale_held_online": True, "online_bidding_days": 4}, "sale.online_bidding_too_long"),
        ({"sale_held_online": True, "online_bidding_days": 3}, ""),
    ],
)
def test_what_was_not_kept_in_announcing_the_sale_is_a_question(
    facts: Mapping[str, Value], code: str
) -> None:
    still = {"sale_adjourned": False, "owner_occupied": True, "dwelling_units": 2}

    found = found_in({**SOLD, **still, **facts})

    assert {one for one in found if one.startswith("sale.")} == ({code} if code else set())


def test_a_sale_online_before_the_law_is_a_question() -> None:
    early = {**SOLD, "sale_held_online": True, "sale_date": day("2024-12-31")}

    assert found_in(early)["sale.online_too_early"].arguments["first_date"] == day("2025-01-01")


def test_a_motion_that_was_not_mailed_is_a_question_for_a_home() -> None:
    facts = {**SOLD, "confirmation_motion_filed": True, "confirmation_notice_mailed": False}

    assert "confirmation.motion_not_mailed" in found_in(facts)
    assert "confirmation.motion_not_mailed" not in found_in({**facts, "owner_occupied": False})
    mailed = {**facts, "confirmation_notice_mailed": True}
    assert "confirmation.motion_not_mailed" not in found_in(mailed)


def test_before_the_hearing_the_grounds_are_told_by_whether_the_motion_is_filed() -> None:
    assert "confirmation.four_grounds" in found_in({**SOLD, "confirmation_motion_filed": True})
    assert "confirmation.four_grounds" in found_in(SOLD)
    before = found_in({**SOLD, "confirmation_motion_filed": False})
    assert "confirmation.motion_not_filed" in before
    assert "confirmation.four_grounds" not in before


def test_after_the_order_and_before_the_sale_the_grounds_are_not_told() -> None:
    assert "confirmation.four_grounds" not in found_in({**SOLD, **PERSONAL_ORDER})
    assert "confirmation.four_grounds" not in found_in(JUDGED)


def test_a_price_below_the_value_is_a_question_for_the_hearing_and_no_promise() -> None:
    facts = {
        **SOLD,
        "sale_price_cents": 60_000_00,
        "owns_home": True,
        "home_value_cents": 200_000_00,
    }

    finding = found_in(facts)["confirmation.price_gap"]

    assert finding.arguments["price_cents"] == 60_000_00
    same = {**facts, "home_value_cents": 60_000_00}
    assert "confirmation.price_gap" not in found_in(same)


def test_money_left_over_is_to_be_asked_for() -> None:
    facts: dict[str, Value] = {
        **SOLD,
        "report_states_deficiency": False,
        "report_states_amount_due": True,
        "reported_amount_due_cents": 100_000_00,
        "sale_price_cents": 120_000_00,
        "sale_expenses_cents": 1_000_00,
        "holding_expenses_cents": 0,
        "senior_liens_paid_cents": 0,
    }
    facts.pop("reported_deficiency_cents")

    assert found_in(facts)["surplus.ask_for_it"].arguments["least_cents"] == 19_000_00
    assert "surplus.ask_for_it" not in found_in({**facts, "sale_price_cents": 101_000_00})


def test_the_deed_ends_claims_once_it_is_recorded() -> None:
    facts = {**SOLD, **PERSONAL_ORDER}

    assert "finality.deed_ends_claims" in found_in({**facts, "deed_recorded": True})
    assert "finality.deed_ends_claims" not in found_in(facts)


def test_before_the_sale_a_debt_that_may_grow_faster_is_told() -> None:
    facts = {**JUDGED, "judgment_total_cents": 200_000_00, "judgment_interest_rate": 40_000}

    finding = found_in(facts)["interest.debt_may_grow_faster"]

    # 174 days: 200,000 x 4 % x 174/365 = 3,813.70, and at 9 % 8,580.82.
    assert finding.arguments["counted_cents"] == 3_813_70
    assert finding.arguments["statutory_cents"] == 8_580_82
    same = {**facts, "judgment_interest_rate": 90_000}
    assert "interest.debt_may_grow_faster" not in found_in(same)
