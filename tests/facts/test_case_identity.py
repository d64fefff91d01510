"""Papers of another case, and figures that cannot be."""

from __future__ import annotations

import pytest
from facts_builders import (
    NUMBER,
    TODAY,
    a_letter,
    a_paper,
    a_sheet,
    an_answer,
    codes,
    debt,
    labels,
    loan,
    on,
    person,
    the_fact,
)

from stillowe.facts.case_identity import normalized_number
from stillowe.papers.claims import Value
from stillowe.papers.paper import Paper
from stillowe.values import PaperKind

CRYSTAL = "Crystal Novak"


def ours() -> tuple[Paper, Paper]:
    return (
        a_paper(PaperKind.complaint, ("deficiency_asked_against", True, person(CRYSTAL))),
        a_paper(PaperKind.return_of_service, ("served_personally", True, person(CRYSTAL))),
    )


def an_order_of_another(name: str, number: str) -> Paper:
    return a_paper(
        PaperKind.order_approving_sale,
        ("order_enters_in_rem_only", True, person(name)),
        ("sale_confirmed", True),
        number=number,
    )


def test_a_paper_of_another_case_is_set_aside_and_listed() -> None:
    sheet = a_sheet(*ours(), an_order_of_another("Ines Brandt", "2019 CH 00077"))

    assert "paper.other_case" in codes(sheet)
    assert {one.reason for one in sheet.set_aside} == {"paper.other_case"}
    assert labels(sheet) == [CRYSTAL]
    assert PaperKind.order_approving_sale not in sheet.papers
    assert the_fact(sheet, "sale_confirmed").values == (0,)


def test_another_number_with_the_same_people_is_in_doubt_and_never_settles() -> None:
    sheet = a_sheet(*ours(), an_order_of_another(CRYSTAL, "2023 CH 04471"))

    assert "paper.case_number_differs" in codes(sheet)
    assert the_fact(sheet, "order_enters_in_rem_only").values == (0, 1)
    assert the_fact(sheet, "sale_confirmed").values == (0, 1)


def test_the_number_the_user_typed_is_the_cases() -> None:
    typed = an_answer("case_number", "19-CH-77")

    sheet = a_sheet(*ours(), an_order_of_another("Ines Brandt", "2019 CH 00077"), answers=(typed,))

    assert labels(sheet) == ["Ines Brandt"]


def test_two_numbers_borne_equally_often_by_strangers_are_said_and_nothing_is_hidden() -> None:
    one = a_paper(PaperKind.complaint, ("deficiency_asked_against", True, person(CRYSTAL)))
    other = an_order_of_another("Ines Brandt", "2019 CH 00077")

    sheet = a_sheet(one, other)

    assert "paper.two_case_numbers" in codes(sheet)
    assert sheet.set_aside == ()


def test_of_two_numbers_the_one_whose_papers_name_our_people_is_the_cases() -> None:
    one = a_paper(PaperKind.complaint, ("deficiency_asked_against", True, person(CRYSTAL)))
    other = an_order_of_another("Ines Brandt", "2019 CH 00077")
    note = a_letter(PaperKind.note, ("signed_note", True, debt(CRYSTAL)))

    sheet = a_sheet(one, other, note)

    assert "paper.other_case" in codes(sheet)
    assert labels(sheet) == [CRYSTAL]


def test_a_strangers_letter_about_another_loan_and_house_is_set_aside() -> None:
    complaint, served = ours()
    located = a_paper(PaperKind.judgment_of_foreclosure, ("property_address", "12 Elm Street"))
    stranger = a_letter(
        PaperKind.note,
        ("signed_note", True, debt("Ines Brandt")),
        ("property_address", "900 Oak Avenue"),
    )

    sheet = a_sheet(complaint, served, located, stranger)

    assert "paper.other_case" in codes(sheet)
    assert labels(sheet) == [CRYSTAL]


def test_a_letter_that_names_somebody_new_about_nothing_else_is_kept() -> None:
    guarantor = a_letter(PaperKind.guaranty, ("guaranteed_debt", True, debt("Ines Brandt")))

    assert labels(a_sheet(*ours(), guarantor)) == ["Ines Brandt", CRYSTAL]


@pytest.mark.parametrize(
    "printed",
    ["2023 CH 04417", "2023-CH-4417", "23 CH 4417", "2023CH04417", "No. 2023 CH 004417"],
)
def test_a_case_number_is_one_however_it_is_printed(printed: str) -> None:
    assert normalized_number(printed) == normalized_number(NUMBER)


def test_a_number_of_another_form_is_compared_as_it_is() -> None:
    assert normalized_number("1:21-cv-00123") == "21CV123"
    assert normalized_number("ABC/77") == "ABC77"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("judgment_total_cents", 10**11, "too_large"),
        ("judgment_total_cents", -1, "negative"),
        ("judgment_total_cents", "much", "wrong_kind_of_value"),
        ("judgment_entered", 1, "wrong_kind_of_value"),
        ("judgment_date", TODAY + 1, "in_the_future"),
        ("judgment_date", -10_000, "outside_the_calendar"),
        ("judgment_interest_rate", 1_000_001, "out_of_range"),
        ("dwelling_units", 5_000, "out_of_range"),
        ("loan_program", "unheard of", "wrong_kind_of_value"),
    ],
)
def test_what_cannot_be_is_found_set_aside_and_listed(name: str, value: Value, reason: str) -> None:
    sheet = a_sheet(a_paper(PaperKind.judgment_of_foreclosure, (name, value)))

    (finding,) = [one for one in sheet.findings if one.code == "fact.impossible"]
    assert finding.arguments["reason"] == reason
    assert finding.where
    assert [one.reason for one in sheet.set_aside] == ["fact.impossible"]
    assert all(claim.value != value for claim in the_fact(sheet, name).claims)


def test_a_date_before_the_loan_is_set_aside_and_the_event_stays() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.complaint, ("loan_date", on(2016, 5, 2), loan())),
        a_paper(PaperKind.judgment_of_foreclosure, ("judgment_date", on(2014, 3, 4))),
    )

    (finding,) = [one for one in sheet.findings if one.code == "fact.impossible"]
    assert finding.arguments["reason"] == "before_the_loan"
    assert the_fact(sheet, "judgment_date").interval is not None
    assert the_fact(sheet, "judgment_entered").values == (1,)


def test_a_sale_may_be_announced_and_a_payoff_be_good_for_a_day_to_come() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.notice_of_sale, ("sale_scheduled_date", TODAY + 30)),
        a_letter(PaperKind.payoff_statement, ("unpaid_balance_date", TODAY + 10, loan())),
    )

    assert the_fact(sheet, "sale_scheduled_date").values == (TODAY + 30,)
    assert the_fact(sheet, "unpaid_balance_date").values == (TODAY + 10,)


def test_another_state_than_illinois_is_elsewhere() -> None:
    here = a_sheet(a_letter(PaperKind.mortgage, ("property_state", "Illinois")))
    there = a_sheet(a_letter(PaperKind.mortgage, ("property_state", "IN")))

    assert the_fact(here, "property_state").values == (0,)
    assert the_fact(there, "property_state").values == (1,)
