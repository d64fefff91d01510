"""How far the case has come, what follows from an event, what is not yet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from facts_builders import (
    TODAY,
    Said,
    a_letter,
    a_paper,
    a_sheet,
    an_answer,
    codes,
    debt,
    on,
    person,
    the_fact,
)

from stillowe.facts.definitions import OPEN_END_CENTS
from stillowe.papers.claims import CASE
from stillowe.papers.paper import Paper
from stillowe.values import PaperKind, Stage, Standing

CRYSTAL = "Crystal Novak"


@pytest.mark.parametrize(
    ("paper", "stage"),
    [
        (a_paper(PaperKind.summons), Stage.sued),
        (a_paper(PaperKind.complaint, ("complaint_date", on(2023, 5, 1))), Stage.sued),
        (
            a_paper(PaperKind.judgment_of_foreclosure, ("judgment_date", on(2024, 3, 4))),
            Stage.judgment,
        ),
        (
            a_paper(PaperKind.notice_of_sale, ("judgment_total_cents", 5)),
            Stage.judgment,
        ),
        (a_paper(PaperKind.report_of_sale, ("sale_held", True)), Stage.sold_unconfirmed),
        (a_paper(PaperKind.report_of_sale, ("sale_date", on(2024, 9, 1))), Stage.sold_unconfirmed),
        (a_paper(PaperKind.order_approving_sale, ("sale_confirmed", True)), Stage.confirmed),
        (a_paper(PaperKind.order_approving_sale, ("deed_recorded", True)), Stage.deed_recorded),
    ],
)
def test_the_latest_event_shown_is_the_stage(paper: Paper, stage: Stage) -> None:
    sheet = a_sheet(paper)

    assert sheet.stages == (stage,)
    assert the_fact(sheet, "stage_reached").values == (stage,)
    assert the_fact(sheet, "complaint_filed").values == (1,)
    assert "stage.assumes_nothing_later" in codes(sheet)


def test_a_letter_shows_no_stage() -> None:
    sheet = a_sheet(a_letter(PaperKind.payoff_statement))

    assert sheet.stages == tuple(Stage)
    assert the_fact(sheet, "sale_confirmed").values == (0, 1)


def test_a_case_number_alone_says_that_a_suit_was_filed() -> None:
    sheet = a_sheet(answers=(an_answer("case_number", "2023 CH 04417"),))

    assert sheet.stages == (Stage.sued,)
    assert the_fact(sheet, "complaint_filed").standing is Standing.stated


def test_an_answer_may_set_the_stage() -> None:
    not_sued = a_sheet(answers=(an_answer("complaint_filed", "no"),))
    sold = a_sheet(answers=(an_answer("stage_reached", "sold_unconfirmed"),))

    assert not_sued.stages == (Stage.not_sued,)
    assert sold.stages == (Stage.sold_unconfirmed,)
    assert the_fact(sold, "sale_held").values == (1,)
    assert the_fact(sold, "judgment_entered").values == (1,)


def test_later_than_the_latest_paper_is_assumed_not_to_have_happened() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.report_of_sale, ("sale_held", True), dated=TODAY - 40),
        answers=(an_answer("signed_note", "yes", debt(CRYSTAL)),),
    )

    (finding,) = [one for one in sheet.findings if one.code == "stage.assumes_nothing_later"]
    assert finding.arguments == {"latest_paper_date": TODAY - 40, "days_since": 40}
    assert the_fact(sheet, "stage_reached").standing is Standing.assumed
    assert the_fact(sheet, "sale_confirmed").values == (0,)
    assert the_fact(sheet, "sale_confirmed").standing is Standing.not_yet
    assert the_fact(sheet, "order_enters_personal_judgment").values == (0,)


def test_what_is_still_to_come_is_open_in_every_world() -> None:
    sheet = a_sheet(a_paper(PaperKind.judgment_of_foreclosure, ("judgment_entered", True)))

    assert the_fact(sheet, "sale_held").values == (0, 1)
    assert the_fact(sheet, "sale_held").standing is Standing.not_yet
    assert the_fact(sheet, "sale_price_cents").interval == (0, OPEN_END_CENTS)
    assert the_fact(sheet, "sale_date").interval is not None
    assert the_fact(sheet, "sale_date").interval[0] == TODAY


def test_a_sale_announced_for_a_day_now_past_may_have_been_held() -> None:
    past = a_sheet(a_paper(PaperKind.notice_of_sale, ("sale_scheduled_date", TODAY - 1)))
    ahead = a_sheet(a_paper(PaperKind.notice_of_sale, ("sale_scheduled_date", TODAY)))

    assert the_fact(past, "judgment_entered").values == (1,)
    assert the_fact(past, "sale_held").values == (0, 1)
    assert the_fact(past, "sale_held").standing is Standing.unknown
    assert past.stages == (Stage.judgment, Stage.sold_unconfirmed)
    assert ahead.stages == (Stage.judgment,)
    assert the_fact(past, "sale_confirmed").values == (0,)


def test_a_confirmed_sale_without_its_order_leaves_what_the_order_says_open() -> None:
    sheet = a_sheet(
        answers=(
            an_answer("sale_confirmed", "yes"),
            an_answer("signed_note", "yes", debt(CRYSTAL)),
        )
    )

    assert sheet.stages == (Stage.confirmed,)
    assert the_fact(sheet, "order_enters_personal_judgment").values == (0, 1)
    assert the_fact(sheet, "order_enters_personal_judgment").standing is Standing.unknown


def test_a_ruled_sum_says_that_the_sale_was_confirmed() -> None:
    order = a_paper(
        PaperKind.order_approving_sale,
        ("deficiency_entered_cents", 500_000, debt(CRYSTAL)),
        ruling=True,
    )

    sheet = a_sheet(order)

    assert sheet.stages == (Stage.confirmed,)
    assert the_fact(sheet, "sale_held").values == (1,)


def test_a_doubtful_event_leaves_both_stages_possible() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.report_of_sale, ("sale_held", True)),
        a_paper(PaperKind.order_approving_sale, ("sale_confirmed", True, CASE, 0.5)),
    )

    assert sheet.stages == (Stage.sold_unconfirmed, Stage.confirmed)
    assert the_fact(sheet, "stage_reached").values == (3, 4)
    assert the_fact(sheet, "sale_confirmed").values == (0, 1)


def test_what_has_not_happened_by_today_may_still_come() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.judgment_of_foreclosure, ("judgment_entered", True)),
        a_paper(PaperKind.report_of_sale, ("sale_held", False)),
    )

    assert the_fact(sheet, "sale_held").values == (0, 1)
    assert the_fact(sheet, "sale_held").standing is Standing.not_yet
    assert the_fact(sheet, "sale_held").claims
    assert the_fact(sheet, "sale_confirmed").values == (0,)
    assert sheet.stages == (Stage.judgment,)


def test_after_a_dismissal_no_sale_is_imagined() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.judgment_of_foreclosure, ("judgment_entered", True)),
        answers=(an_answer("foreclosure_dismissed", "yes"),),
    )

    assert the_fact(sheet, "sale_held").values == (0,)


def test_no_suit_and_a_stage_before_any_suit_are_the_same_answer() -> None:
    said_no = a_sheet(answers=(an_answer("complaint_filed", "no"),))
    not_sued = a_sheet(answers=(an_answer("stage_reached", "not_sued"),))

    for name in ("complaint_filed", "judgment_entered", "sale_held", "sale_confirmed"):
        assert the_fact(said_no, name).values == the_fact(not_sued, name).values
    assert said_no.stages == not_sued.stages == (Stage.not_sued,)


def test_a_date_of_an_event_that_happened_is_not_in_the_future() -> None:
    sheet = a_sheet(a_paper(PaperKind.report_of_sale, ("sale_held", True)))

    assert the_fact(sheet, "sale_date").interval is not None
    assert the_fact(sheet, "sale_date").interval[1] == TODAY


def test_figures_of_a_report_say_that_it_states_them() -> None:
    sheet = a_sheet(
        a_paper(
            PaperKind.report_of_sale,
            ("reported_amount_due_cents", 21_000_000),
            ("reported_deficiency_cents", 3_000_000),
            ("sale_held", True),
        )
    )

    assert the_fact(sheet, "report_states_amount_due").values == (1,)
    assert the_fact(sheet, "report_states_deficiency").values == (1,)


A_REPORT = (
    ("reported_amount_due_cents", 21_000_000),
    ("reported_deficiency_cents", 3_000_000),
    ("judgment_total_cents", 20_500_000),
    ("interest_to_sale_cents", 400_000),
    ("costs_after_judgment_cents", 100_000),
    ("sale_held", True),
)


def test_a_missing_expense_is_zero_only_where_the_reports_totals_leave_no_room_for_it() -> None:
    exact = a_sheet(a_paper(PaperKind.report_of_sale, *A_REPORT, ("sale_price_cents", 18_000_000)))
    loose = a_sheet(a_paper(PaperKind.report_of_sale, *A_REPORT, ("sale_price_cents", 18_100_000)))

    assert the_fact(exact, "sale_expenses_cents").values == (0,)
    assert the_fact(exact, "sale_expenses_cents").presumed
    assert the_fact(exact, "omitted_fees_allowed_cents").values == (0,)
    assert the_fact(loose, "sale_expenses_cents").interval == (0, OPEN_END_CENTS)


def test_a_line_nobody_read_leaves_omitted_fees_open() -> None:
    said = [one for one in A_REPORT if one[0] != "costs_after_judgment_cents"]

    sheet = a_sheet(a_paper(PaperKind.report_of_sale, *said))

    assert the_fact(sheet, "omitted_fees_allowed_cents").interval == (0, OPEN_END_CENTS)


def a_complaint(*said: Said) -> Paper:
    return a_paper(PaperKind.complaint, *said)


def test_no_guaranty_is_presumed_only_where_the_complaint_says_who_owes() -> None:
    asked = ("deficiency_asked_against", True, person("Tomas Novak"))
    mortgagor = a_letter(PaperKind.mortgage, ("signed_mortgage", True, debt(CRYSTAL)))

    without = a_sheet(mortgagor)
    with_it = a_sheet(mortgagor, a_complaint(asked))
    silent = a_sheet(mortgagor, a_complaint(("complaint_date", on(2023, 5, 1))))

    assert the_fact(without, "guaranteed_debt").values == (0, 1)
    assert the_fact(silent, "guaranteed_debt").values == (0, 1)
    assert the_fact(with_it, "guaranteed_debt").values == (0,)
    assert the_fact(with_it, "guaranteed_debt").presumed
    assert the_fact(with_it, "guaranteed_debt").claims[0].source.reason == (
        "presumed.guaranteed_debt"
    )


def test_a_guaranty_nobody_could_read_opens_who_guaranteed() -> None:
    asked = a_complaint(("deficiency_asked_against", True, person(CRYSTAL)))
    unread = a_letter(PaperKind.guaranty)

    assert the_fact(a_sheet(asked, unread), "guaranteed_debt").values == (0, 1)


def test_silence_of_the_note_does_not_say_who_did_not_sign() -> None:
    note = a_letter(PaperKind.note, ("signed_note", True, debt("Tomas Novak")))
    mortgage = a_letter(PaperKind.mortgage, ("signed_mortgage", True, debt(CRYSTAL)))

    sheet = a_sheet(note, mortgage)

    assert the_fact(sheet, "signed_note", 0).values == (0, 1)


def test_a_dated_discharge_is_a_discharge() -> None:
    sheet = a_sheet(
        a_letter(
            PaperKind.bankruptcy_discharge, ("discharge_date", on(2022, 2, 2), person(CRYSTAL))
        )
    )

    assert the_fact(sheet, "discharge_entered").values == (1,)
    assert the_fact(sheet, "debt_reaffirmed").values == (0, 1)


def test_a_ruling_whose_value_is_no_amount_is_listed_and_not_used() -> None:
    order = a_paper(
        PaperKind.order_approving_sale,
        ("deficiency_entered_cents", "something", debt(CRYSTAL)),
        ruling=True,
    )

    sheet = a_sheet(order)

    assert sheet.rulings == ()
    assert "fact.unknown_name" in codes(sheet)


def test_a_ruling_against_an_unknown_owner_is_listed_and_not_used() -> None:
    order = a_paper(
        PaperKind.order_approving_sale,
        ("deficiency_entered_cents", 5, debt("Unknown Owners")),
        ruling=True,
    )

    assert [one.reason for one in a_sheet(order).set_aside] == ["person.cannot_owe"]


def test_a_paper_without_a_title_still_says_that_a_suit_was_filed() -> None:
    summons = replace(a_paper(PaperKind.summons, number=""), kind_evidence=())

    assert the_fact(a_sheet(summons), "complaint_filed").values == (1,)
