"""What stands, how well, and what several claims on one fact come to."""

from __future__ import annotations

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
    loan,
    on,
    person,
    the_fact,
)

from stillowe.facts import CATALOG, Declared
from stillowe.facts.definitions import OPEN_END_CENTS
from stillowe.papers.claims import CASE
from stillowe.papers.paper import Paper
from stillowe.values import Axis, PaperKind, Speaker, Stage, Standing

CRYSTAL = "Crystal Novak"


def a_judgment(*said: Said, ruling: bool = False) -> Paper:
    return a_paper(PaperKind.judgment_of_foreclosure, *said, dated=on(2024, 3, 4), ruling=ruling)


def test_an_empty_case_has_every_fact_and_no_zero_amount() -> None:
    sheet = a_sheet()

    assert set(sheet.facts) == {
        (name, 0)
        for name, entry in CATALOG.facts.items()
        if entry.affects_law and entry.axis in (Axis.case, Axis.loan)
    }
    assert the_fact(sheet, "judgment_total_cents").interval == (0, OPEN_END_CENTS)
    assert the_fact(sheet, "sale_held").values == (0, 1)
    assert sheet.stages == tuple(Stage)
    assert "stage.unknown" in codes(sheet)


def test_one_paper_documents_a_figure() -> None:
    sheet = a_sheet(a_judgment(("judgment_total_cents", 2_100_000)))

    fact = the_fact(sheet, "judgment_total_cents")
    assert (fact.standing, fact.values) == (Standing.documented, (2_100_000,))
    assert fact.operative is PaperKind.judgment_of_foreclosure
    assert fact.claims[0].value == 2_100_000


def test_what_a_court_decides_is_ruled_and_what_a_borrower_concedes_is_admitted() -> None:
    ruled = a_sheet(a_judgment(("judgment_total_cents", 2_100_000), ruling=True))
    admitted = a_sheet(
        a_paper(PaperKind.appearance, ("appeared", True, person(CRYSTAL)), speaker=Speaker.borrower)
    )

    assert the_fact(ruled, "judgment_total_cents").standing is Standing.ruled
    assert the_fact(admitted, "appeared").standing is Standing.admitted


def test_an_answer_is_stated() -> None:
    sheet = a_sheet(answers=(an_answer("appeared", "no", person(CRYSTAL)),))

    fact = the_fact(sheet, "appeared")
    assert (fact.standing, fact.values) == (Standing.stated, (0,))


def test_papers_that_differ_give_exactly_their_values_and_the_weightiest_is_operative() -> None:
    sheet = a_sheet(
        a_judgment(("judgment_total_cents", 2_100_000)),
        a_paper(PaperKind.order_approving_sale, ("judgment_total_cents", 2_100_500)),
    )

    fact = the_fact(sheet, "judgment_total_cents")
    assert (fact.standing, fact.values, fact.interval) == (
        Standing.disputed,
        (2_100_000, 2_100_500),
        None,
    )
    assert fact.operative is PaperKind.judgment_of_foreclosure
    assert len(fact.claims) == 2
    assert "fact.disputed" in codes(sheet)


def test_an_answer_that_contradicts_a_paper_is_a_dispute_and_neither_wins() -> None:
    sheet = a_sheet(
        a_paper(
            PaperKind.return_of_service,
            ("served_personally", True, person(CRYSTAL)),
            speaker=Speaker.server,
        ),
        answers=(an_answer("served_personally", "no", person(CRYSTAL)),),
    )

    fact = the_fact(sheet, "served_personally")
    assert (fact.standing, fact.values) == (Standing.disputed, (0, 1))


def test_a_later_answer_of_the_same_person_replaces_the_earlier_one() -> None:
    sheet = a_sheet(
        answers=(
            an_answer("appeared", "no", person(CRYSTAL), typed=TODAY - 10),
            an_answer("appeared", "yes", person(CRYSTAL), typed=TODAY),
        )
    )

    assert the_fact(sheet, "appeared").values == (1,)
    assert len(the_fact(sheet, "appeared").claims) == 2


def test_a_reading_in_doubt_never_settles() -> None:
    sheet = a_sheet(
        a_judgment(
            ("judgment_total_cents", 2_100_000, CASE, 0.6),
            ("deficiency_waived_in_judgment", True, CASE, 0.6),
            ("judgment_date", on(2024, 3, 4)),
        )
    )

    assert the_fact(sheet, "judgment_total_cents").interval == (0, OPEN_END_CENTS)
    assert the_fact(sheet, "judgment_total_cents").claims
    assert the_fact(sheet, "deficiency_waived_in_judgment").values == (0, 1)
    assert the_fact(sheet, "deficiency_waived_in_judgment").standing is Standing.unknown


def test_a_reading_in_doubt_beside_a_certain_one_keeps_both() -> None:
    sheet = a_sheet(
        a_judgment(("judgment_total_cents", 2_100_000)),
        a_paper(PaperKind.report_of_sale, ("judgment_total_cents", 2_700_000, CASE, 0.5)),
    )

    fact = the_fact(sheet, "judgment_total_cents")
    assert (fact.values, fact.standing) == ((2_100_000, 2_700_000), Standing.disputed)


def test_a_reading_in_doubt_opens_a_presumption() -> None:
    sheet = a_sheet(
        a_letter(PaperKind.bankruptcy_docket, ("discharge_entered", True, person(CRYSTAL), 0.5))
    )

    fact = the_fact(sheet, "discharge_entered")
    assert (fact.values, fact.presumed, fact.standing) == ((0, 1), False, Standing.unknown)


def test_a_presumed_fact_names_its_assumption() -> None:
    sheet = a_sheet(answers=(an_answer("signed_note", "yes", debt(CRYSTAL)),))

    fact = the_fact(sheet, "discharge_entered")
    assert (fact.values, fact.presumed, fact.standing) == ((0,), True, Standing.assumed)
    assert fact.claims[0].source.reason == "presumed.discharge_entered"


def test_a_presumed_fact_opens_with_one_switch() -> None:
    signed = an_answer("signed_note", "yes", debt(CRYSTAL))
    opened = Declared(opened=frozenset({"discharge_entered"}))

    sheet = a_sheet(answers=(signed,), declared=opened)

    assert the_fact(sheet, "discharge_entered").values == (0, 1)
    assert not the_fact(sheet, "discharge_entered").presumed


def test_a_presumed_fact_that_a_paper_confirms_is_documented() -> None:
    sheet = a_sheet(a_judgment(("in_federal_court", False)))

    fact = the_fact(sheet, "in_federal_court")
    assert (fact.values, fact.presumed, fact.standing) == ((0,), False, Standing.documented)


@pytest.mark.parametrize(
    ("kind", "name", "number"),
    [
        (PaperKind.consent_judgment, "consent_foreclosure_entered", True),
        (PaperKind.deed_in_lieu, "deed_in_lieu_offered", False),
        (PaperKind.bankruptcy_discharge, "discharge_entered", False),
        (PaperKind.satisfaction, "deficiency_judgment_satisfied", True),
        (PaperKind.short_sale_approval, "short_sale_approved", False),
    ],
)
def test_a_paper_nobody_could_read_opens_what_it_might_say(
    kind: PaperKind, name: str, number: bool
) -> None:
    unread = a_paper(kind) if number else a_letter(kind)
    order = a_paper(PaperKind.order_approving_sale, ("sale_confirmed", True))
    signed = an_answer("signed_note", "yes", debt(CRYSTAL))

    without = a_sheet(order, answers=(signed,))
    with_it = a_sheet(order, unread, answers=(signed,))

    assert the_fact(without, name).values == (0,)
    assert the_fact(with_it, name).values == (0, 1)


def test_a_discharge_of_one_person_leaves_the_other_presumed_liable() -> None:
    sheet = a_sheet(
        a_letter(PaperKind.bankruptcy_discharge, ("discharge_entered", True, person(CRYSTAL))),
        answers=(an_answer("signed_note", "yes", debt("Tomas Novak")),),
    )

    assert the_fact(sheet, "discharge_entered", 0).values == (1,)
    assert the_fact(sheet, "discharge_entered", 1).values == (0,)


def test_a_failed_attempt_at_service_settles_nothing() -> None:
    failed = a_paper(
        PaperKind.return_of_service,
        ("served_personally", False, person(CRYSTAL)),
        ("served_at_abode", False, person(CRYSTAL)),
    )

    assert the_fact(a_sheet(failed), "served_personally").values == (0, 1)


def test_failed_attempts_followed_by_publication_are_settled() -> None:
    published = a_paper(
        PaperKind.return_of_service,
        ("served_personally", False, person(CRYSTAL)),
        ("served_by_publication", True, person(CRYSTAL)),
    )

    assert the_fact(a_sheet(published), "served_personally").values == (0,)
    assert the_fact(a_sheet(published), "served_by_publication").values == (1,)


def test_an_attempt_that_succeeded_is_not_contradicted_by_one_that_failed() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.return_of_service, ("served_personally", False, person(CRYSTAL))),
        a_paper(
            PaperKind.return_of_service,
            ("served_personally", True, person(CRYSTAL)),
            ("served_by_publication", True, person(CRYSTAL)),
        ),
    )

    assert the_fact(sheet, "served_personally").values == (1,)
    assert len(the_fact(sheet, "served_personally").claims) == 2


def test_a_court_that_finds_no_service_contests_a_return() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.return_of_service, ("served_personally", True, person(CRYSTAL))),
        a_judgment(("served_personally", False, person(CRYSTAL))),
    )

    assert the_fact(sheet, "served_personally").values == (0, 1)


def test_a_balance_of_june_does_not_dispute_one_of_march() -> None:
    march = a_letter(
        PaperKind.payoff_statement,
        ("unpaid_balance_cents", 900, loan()),
        ("unpaid_balance_date", on(2024, 3, 1), loan()),
    )
    june = a_letter(
        PaperKind.payoff_statement,
        ("unpaid_balance_cents", 950, loan()),
        ("unpaid_balance_date", on(2024, 6, 1), loan()),
    )

    sheet = a_sheet(march, june)

    assert the_fact(sheet, "unpaid_balance_cents").values == (950,)
    assert the_fact(sheet, "unpaid_balance_date").values == (on(2024, 6, 1),)
    assert len(the_fact(sheet, "unpaid_balance_cents").claims) == 2


def test_two_balances_of_unknown_day_are_a_dispute() -> None:
    sheet = a_sheet(
        a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 900, loan())),
        a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 950, loan())),
    )

    assert the_fact(sheet, "unpaid_balance_cents").values == (900, 950)


def test_the_latest_notice_names_the_day_of_the_sale() -> None:
    first = a_paper(
        PaperKind.notice_of_sale, ("sale_scheduled_date", on(2025, 7, 1)), dated=on(2025, 4, 1)
    )
    second = a_paper(
        PaperKind.notice_of_sale, ("sale_scheduled_date", on(2025, 8, 1)), dated=on(2025, 5, 1)
    )

    assert the_fact(a_sheet(first, second), "sale_scheduled_date").values == (on(2025, 8, 1),)


def an_order(
    sum_cents: int, day: int, title: str = "ORDER", clauses: tuple[str, ...] = ()
) -> Paper:
    return a_paper(
        PaperKind.order_approving_sale,
        ("deficiency_entered_cents", sum_cents, debt(CRYSTAL)),
        dated=day,
        title=title,
        ruling=True,
        clauses=clauses,
    )


@pytest.mark.parametrize(
    ("title", "clauses"),
    [("AMENDED ORDER APPROVING SALE", ()), ("ORDER", ("amends_earlier_order",))],
)
def test_a_later_order_that_says_it_amends_is_operative(
    title: str, clauses: tuple[str, ...]
) -> None:
    sheet = a_sheet(
        an_order(500_000, on(2024, 9, 1)), an_order(400_000, on(2024, 10, 1), title, clauses)
    )

    assert [ruling.values for ruling in sheet.rulings] == [(400_000,)]
    assert {one.reason for one in sheet.set_aside} == {"paper.superseded"}


def test_a_later_order_that_does_not_say_so_is_a_dispute() -> None:
    sheet = a_sheet(an_order(500_000, on(2024, 9, 1)), an_order(400_000, on(2024, 10, 1)))

    assert [ruling.values for ruling in sheet.rulings] == [(400_000, 500_000)]


def test_an_amended_complaint_leaves_the_day_the_suit_was_filed() -> None:
    first = a_paper(
        PaperKind.complaint,
        ("complaint_date", on(2023, 5, 1)),
        ("deficiency_asked_generally", False),
        dated=on(2023, 5, 1),
    )
    amended = a_paper(
        PaperKind.complaint,
        ("deficiency_asked_generally", True),
        dated=on(2023, 8, 1),
        title="AMENDED COMPLAINT",
    )

    sheet = a_sheet(first, amended)

    assert the_fact(sheet, "complaint_date").values == (on(2023, 5, 1),)
    assert the_fact(sheet, "deficiency_asked_generally").values == (1,)


def test_a_ruling_in_doubt_keeps_both_readings() -> None:
    doubtful = a_paper(
        PaperKind.order_approving_sale,
        ("deficiency_entered_cents", 500_000, debt(CRYSTAL), 0.5),
        ruling=True,
    )

    (ruling,) = a_sheet(doubtful).rulings

    assert ruling.values == (0, 500_000)
    assert ruling.conclusion == "deficiency_entered_cents"


def test_a_claim_on_no_known_name_is_listed_and_not_used() -> None:
    sheet = a_sheet(a_judgment(("judgement_total", 5)))

    assert "fact.unknown_name" in codes(sheet)
    assert [one.claim.name for one in sheet.set_aside] == ["judgement_total"]


def test_a_doubtful_figure_is_explained_by_another_reading_that_agrees_for_certain() -> None:
    report = a_paper(
        PaperKind.report_of_sale,
        ("judgment_total_cents", 31_573_991, CASE, 0.5),
        ("judgment_total_cents", 1_899_630, CASE, 0.5),
    )

    sheet = a_sheet(a_judgment(("judgment_total_cents", 31_573_991)), report)

    assert the_fact(sheet, "judgment_total_cents").values == (31_573_991,)
    assert len(the_fact(sheet, "judgment_total_cents").claims) == 3


def test_a_doubtful_yes_or_no_is_never_explained_away() -> None:
    order = a_paper(
        PaperKind.order_approving_sale,
        ("order_enters_personal_judgment", True, person(CRYSTAL), 0.5),
        ("order_enters_personal_judgment", False, person(CRYSTAL), 0.5),
        ("sale_confirmed", True),
    )
    answered = an_answer("order_enters_personal_judgment", "no", person(CRYSTAL))

    sheet = a_sheet(order, answers=(answered,))

    assert the_fact(sheet, "order_enters_personal_judgment").values == (0, 1)


def a_report_of_sale(*said: Said) -> Paper:
    return a_paper(PaperKind.report_of_sale, *said, dated=on(2025, 1, 15))


def test_a_price_of_all_that_was_due_leaves_no_room_for_what_the_report_does_not_state() -> None:
    """The totals of the report control: 735 ILCS 5/15-1508(b)(1), 15-1512."""
    sheet = a_sheet(
        a_report_of_sale(
            ("reported_amount_due_cents", 166_304_90), ("sale_price_cents", 201_500_00)
        )
    )

    for name in ("sale_expenses_cents", "holding_expenses_cents", "senior_liens_paid_cents"):
        assert (the_fact(sheet, name).standing, the_fact(sheet, name).values) == (
            Standing.assumed,
            (0,),
        )
    assert the_fact(sheet, "report_states_deficiency").values == (0,)


@pytest.mark.parametrize(
    ("said", "open_still"),
    [
        ((("reported_amount_due_cents", 100_000_01),), "sale_expenses_cents"),
        ((), "sale_expenses_cents"),
        (
            (("reported_amount_due_cents", 90_000_00), ("reported_deficiency_cents", 5_000_00)),
            "holding_expenses_cents",
        ),
        (
            (
                ("reported_amount_due_cents", 90_000_00),
                ("reported_deficiency_cents", 5_000_00, CASE, 0.5),
            ),
            "holding_expenses_cents",
        ),
    ],
)
def test_expenses_stay_open_where_the_price_is_short_or_a_shortfall_is_stated(
    said: tuple[Said, ...], open_still: str
) -> None:
    sheet = a_sheet(a_report_of_sale(("sale_price_cents", 100_000_00), *said))

    assert the_fact(sheet, open_still).interval == (0, OPEN_END_CENTS)


def test_an_expense_the_report_states_still_counts_where_the_price_covers_what_was_due() -> None:
    sheet = a_sheet(
        a_report_of_sale(
            ("reported_amount_due_cents", 100_000_00),
            ("sale_price_cents", 100_500_00),
            ("sale_expenses_cents", 1_600_00),
        )
    )

    assert the_fact(sheet, "sale_expenses_cents").values == (1_600_00,)


def test_no_deficiency_and_a_deficiency_of_zero_do_not_differ() -> None:
    said = a_report_of_sale(("reported_deficiency_cents", 0))
    order = a_paper(
        PaperKind.order_approving_sale, ("report_states_deficiency", False), dated=on(2025, 2, 1)
    )

    assert the_fact(a_sheet(said, order), "report_states_deficiency").values == (1,)
    assert "fact.disputed" not in codes(a_sheet(said, order))


def test_no_deficiency_and_a_deficiency_with_a_figure_do_differ() -> None:
    said = a_report_of_sale(("reported_deficiency_cents", 1))
    order = a_paper(
        PaperKind.order_approving_sale, ("report_states_deficiency", False), dated=on(2025, 2, 1)
    )

    assert the_fact(a_sheet(said, order), "report_states_deficiency").values == (0, 1)


@pytest.mark.parametrize(
    ("kind", "fact", "stated"),
    [
        (
            PaperKind.judgment_of_foreclosure,
            "redemption_end_stated_date",
            "redemption_end_is_stated",
        ),
        (PaperKind.notice_of_sale, "sale_scheduled_date", "sale_day_is_stated"),
    ],
)
def test_a_day_to_keep_that_is_read_in_doubt_is_never_said_not_to_be_stated(
    kind: PaperKind, fact: str, stated: str
) -> None:
    judged = a_judgment(("judgment_entered", True), ("judgment_date", on(2025, 3, 4)))
    certain = a_paper(kind, (fact, on(2025, 7, 1)), dated=on(2025, 4, 1))
    doubtful = a_paper(kind, (fact, on(2025, 7, 1), CASE, 0.5), dated=on(2025, 4, 1))

    assert the_fact(a_sheet(judged), stated).values == (0,)
    assert the_fact(a_sheet(judged, certain), stated).values == (1,)
    assert the_fact(a_sheet(judged, doubtful), stated).values == (0, 1)
