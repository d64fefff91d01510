"""A debt that was sold: the same debt with a new owner, and what the newcomer must do."""

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

from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois import findings
from stillowe.papers.claims import Claim, Value
from stillowe.values.findings import Finding, Severity

SUM = 24_817_57
RELEASED = {
    "debt_released": True,
    "release_date": day("2026-11-10"),
    "loan_date": day("2016-05-01"),
}
WROTE = {"collector_wrote": True, "collector_first_wrote_date": day("2026-11-16")}
"""A Monday; five days later is Saturday, November 21."""
NOTICE = {**WROTE, "validation_notice_received": True, "validation_notice_date": day("2026-10-23")}
"""Thirty days after October 23 is November 22, the day of the builders."""


def asked(sheet: FactSheet, on: int = ON) -> dict[str, Finding]:
    listed = findings(sheet, settled_by(evaluator_of(sheet, on=on)), on=on)
    return {
        each.code: each for each in listed if each.code.startswith(("debt_sold.", "collector."))
    }


def asked_of(facts: Mapping[str, Value], *more: Claim, on: int = ON) -> dict[str, Finding]:
    return asked(case_of({**ALL_GATES_OPEN, **facts}, *more), on)


# -- only where there is a sign of it ----------------------------------------------------------


def test_nothing_is_asked_where_nothing_points_to_a_buyer_or_a_collector() -> None:
    assert asked_of({}) == {}


def test_nothing_is_asked_where_the_debt_was_not_sold_and_nobody_wrote() -> None:
    assert asked_of({"debt_sold": False, "collector_wrote": False}) == {}


def test_a_known_day_of_a_sale_is_a_sign_of_the_sale() -> None:
    assert "debt_sold.same_debt" in asked_of({"debt_sold_date": day("2026-06-01")})


def test_a_collector_alone_is_asked_about_as_a_collector() -> None:
    found = asked_of(WROTE)

    assert "collector.stop_contact" in found
    assert "debt_sold.must_sue_in_time" not in found
    assert "debt_sold.payment_may_restart" in found


# -- a sale changes no figure ------------------------------------------------------------------


@pytest.mark.parametrize("order", [{}, PERSONAL_ORDER, IN_REM_ORDER, RELEASED])
def test_a_sale_of_the_debt_changes_no_figure(order: Mapping[str, Value]) -> None:
    ruling = (entered(SUM),) if order is PERSONAL_ORDER else ()
    told = [
        evaluator_of(case_of({**ALL_GATES_OPEN, **order, "debt_sold": sold}, *ruling))
        for sold in (False, True)
    ]

    for conclusion in ("personal_exposure_cents", "separate_suit_possible_cents"):
        kept, sold = (ends(evaluator, conclusion) for evaluator in told)
        assert sold == kept, conclusion


def test_a_release_by_the_seller_holds_against_the_buyer() -> None:
    sheet = case_of({**ALL_GATES_OPEN, **RELEASED, "debt_sold": True})

    assert ends(evaluator_of(sheet), "separate_suit_possible_cents") == (0, 0)


def test_a_buyer_not_yet_of_record_leaves_the_judgment_as_it_was() -> None:
    facts = {**PERSONAL_ORDER, "debt_sold": True, "buyer_shown_of_record": False}
    sheet = case_of({**ALL_GATES_OPEN, **facts}, entered(SUM))

    assert ends(evaluator_of(sheet), "deficiency_outstanding_cents") == (SUM, SUM)
    assert asked(sheet)["debt_sold.not_of_record"].severity is Severity.warning


def test_a_buyer_shown_of_record_is_not_asked_to_be() -> None:
    facts = {**PERSONAL_ORDER, "debt_sold": True, "buyer_shown_of_record": True}

    assert "debt_sold.not_of_record" not in asked_of(facts, entered(SUM))


def test_where_a_judgment_stands_nothing_is_said_of_suing_in_time() -> None:
    found = asked_of({**PERSONAL_ORDER, "debt_sold": True}, entered(SUM))

    suing = {"debt_sold.must_sue_in_time", "debt_sold.suit_needs_affidavit"}
    assert not suing & found.keys()
    assert "debt_sold.payment_may_restart" not in found


def test_a_payment_that_may_restart_the_time_is_the_loudest_warning() -> None:
    found = asked_of({"debt_sold": True})

    loud = {code for code, each in found.items() if each.severity is Severity.danger}
    assert loud == {"debt_sold.payment_may_restart"}
    assert "13-206" in str(found["debt_sold.payment_may_restart"].arguments["authority"])


# -- the collector's notice and the dispute ----------------------------------------------------


def test_the_notice_of_the_collector_is_due_five_days_after_the_first_contact() -> None:
    due = asked_of(WROTE)["collector.notice_due"]

    assert due.arguments["last_date"] == day("2026-11-21")


def test_without_the_day_of_the_first_contact_no_day_is_named() -> None:
    found = asked_of({"collector_wrote": True})

    assert "collector.notice_due" not in found
    assert found["collector.notice_owed"].arguments["days_count"] == 5


def test_on_the_thirtieth_day_a_dispute_is_still_in_time() -> None:
    found = asked_of(NOTICE, on=day("2026-11-22"))

    assert found["collector.dispute_by"].arguments["last_date"] == day("2026-11-22")
    assert "collector.notice_due" not in found


def test_on_the_thirty_first_day_it_is_late_and_admits_nothing() -> None:
    found = asked_of(NOTICE, on=day("2026-11-23"))

    assert "collector.dispute_by" not in found
    assert found["collector.dispute_late"].arguments["last_date"] == day("2026-11-22")


def test_a_notice_of_an_unknown_day_gives_a_count_and_no_day() -> None:
    found = asked_of({**WROTE, "validation_notice_received": True})

    assert found["collector.dispute_day_unknown"].arguments["days_count"] == 30


def test_a_dispute_already_sent_is_not_asked_for_again() -> None:
    found = asked_of({**NOTICE, "dispute_sent": True})

    assert "collector.disputed" in found
    assert "collector.dispute_by" not in found


def test_the_hours_and_the_calls_are_those_of_the_law() -> None:
    calls = asked_of(WROTE)["collector.calls"].arguments

    assert (calls["calls_count"], calls["morning_count"], calls["evening_count"]) == (7, 8, 9)


def test_every_question_about_a_sale_names_its_authority() -> None:
    facts = {"debt_sold": True, "buyer_shown_of_record": False}
    found = asked_of({**PERSONAL_ORDER, **facts, **NOTICE}, entered(SUM)) | asked_of(
        {**facts, **WROTE}
    )

    assert len(found) >= 9
    assert all(each.arguments["authority"] for each in found.values())
