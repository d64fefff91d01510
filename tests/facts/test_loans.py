"""Which loan a paper speaks of."""

from __future__ import annotations

from facts_builders import (
    Said,
    a_letter,
    a_paper,
    a_sheet,
    an_answer,
    codes,
    debt,
    loan,
    on,
    the_fact,
)

from stillowe.facts import Declared
from stillowe.facts.sheet import FactSheet
from stillowe.papers.paper import Paper
from stillowe.values import Axis, PaperKind, Standing

FIRST = (("loan_date", on(2016, 5, 2), loan()), ("original_principal_cents", 24_000_000, loan()))


def the_complaint(*more: Said) -> Paper:
    return a_paper(PaperKind.complaint, *FIRST, *more)


def loan_labels(sheet: FactSheet) -> list[str]:
    return [member.label for member in sheet.members[Axis.loan]]


def test_there_is_always_a_foreclosed_loan() -> None:
    sheet = a_sheet()

    assert loan_labels(sheet) == ["foreclosed"]
    assert the_fact(sheet, "being_foreclosed").values == (1,)
    assert the_fact(sheet, "lien_priority").values == (1,)


def test_a_note_of_the_same_day_and_amount_is_the_foreclosed_loans() -> None:
    note = a_letter(
        PaperKind.note,
        ("loan_date", on(2016, 5, 2), loan("")),
        ("original_principal_cents", 24_000_000, loan("")),
        ("signed_note", True, debt("Crystal Novak", "")),
    )

    sheet = a_sheet(the_complaint(), note)

    assert loan_labels(sheet) == ["foreclosed"]
    assert the_fact(sheet, "signed_note").values == (1,)


def test_a_note_of_another_day_and_amount_is_another_loan() -> None:
    note = a_letter(
        PaperKind.note,
        ("loan_date", on(2019, 8, 9), loan("")),
        ("original_principal_cents", 3_500_000, loan("")),
        ("signed_note", True, debt("Crystal Novak", "")),
    )

    sheet = a_sheet(the_complaint(), note)

    assert loan_labels(sheet) == ["foreclosed", "other"]
    assert the_fact(sheet, "signed_note", 0).values == (0, 1)
    assert the_fact(sheet, "signed_note", 1).values == (1,)


def test_a_loan_number_tells_loans_apart_and_its_last_digits_are_enough() -> None:
    complaint = the_complaint(("foreclosed_loan_number", "0012345582"))
    same = a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 9, loan("ending 5582")))
    other = a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 7, loan("77-1234")))

    sheet = a_sheet(complaint, same, other)

    assert loan_labels(sheet) == ["foreclosed", "77-1234"]
    assert the_fact(sheet, "unpaid_balance_cents", 1).values == (7,)


def test_a_payoff_letter_that_names_no_loan_of_two_stays_unlinked_and_widens_both() -> None:
    letter = a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 7, loan("")))

    sheet = a_sheet(the_complaint(), letter, declared=Declared(loans=("second",)))

    (finding,) = [one for one in sheet.findings if one.code == "loan.unlinked"]
    assert finding.where == (letter.claims[0].source.span,)
    assert the_fact(sheet, "unpaid_balance_cents", 0).interval is not None
    assert the_fact(sheet, "unpaid_balance_cents", 1).claims


def test_a_payoff_letter_is_the_only_loans_where_there_is_one() -> None:
    letter = a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 7, loan("")))

    sheet = a_sheet(the_complaint(), letter)

    assert the_fact(sheet, "unpaid_balance_cents").values == (7,)


def test_the_second_loan_is_second_in_priority_by_its_name() -> None:
    sheet = a_sheet(
        the_complaint(),
        answers=(an_answer("unpaid_balance_cents", "$35,000", loan("second")),),
    )

    assert loan_labels(sheet) == ["foreclosed", "second"]
    assert the_fact(sheet, "lien_priority", 1).values == (2,)
    assert the_fact(sheet, "lien_priority", 1).standing is Standing.stated
    assert the_fact(sheet, "lien_priority", 0).interval == (1, 2)
    assert the_fact(sheet, "being_foreclosed", 1).values == (0,)


def test_loans_called_by_rank_stand_in_order_of_rank() -> None:
    sheet = a_sheet(
        answers=(
            an_answer("unpaid_balance_cents", "1", loan("third")),
            an_answer("unpaid_balance_cents", "2", loan("second")),
        )
    )

    assert loan_labels(sheet) == ["foreclosed", "second", "third"]


def test_a_numbered_loan_with_the_foreclosed_loans_day_and_amount_is_the_same() -> None:
    note = a_letter(
        PaperKind.note,
        ("loan_date", on(2016, 5, 2), loan("4411-778899")),
        ("original_principal_cents", 24_000_000, loan("4411-778899")),
    )

    assert loan_labels(a_sheet(the_complaint(), note)) == ["foreclosed"]


def test_two_mentions_of_one_number_are_one_loan() -> None:
    sheet = a_sheet(
        a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 7, loan("8800125582"))),
        a_letter(PaperKind.short_sale_approval, ("short_sale_approved", True, loan("5582"))),
    )

    assert len(loan_labels(sheet)) == 2


def test_a_loan_is_one_however_its_rank_is_written() -> None:
    sheet = a_sheet(
        answers=(
            an_answer("unpaid_balance_cents", "2", loan("Second Mortgage")),
            an_answer("note_rate", "7%", loan("second")),
        ),
        declared=Declared(loans=("the second loan",)),
    )

    assert loan_labels(sheet) == ["foreclosed", "second"]


def test_the_first_mortgage_is_the_foreclosed_loan_unless_its_terms_differ() -> None:
    same = a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 9, loan("first")))
    other = a_letter(PaperKind.mortgage, ("loan_date", on(2010, 1, 1), loan("first")))

    assert loan_labels(a_sheet(the_complaint(), same)) == ["foreclosed"]
    assert loan_labels(a_sheet(the_complaint(), other)) == ["foreclosed", "first"]


def test_a_note_that_fits_two_loans_by_nothing_stays_with_neither() -> None:
    note = a_letter(
        PaperKind.note,
        ("loan_date", on(2019, 8, 9), loan("")),
        ("original_principal_cents", 3_500_000, loan("")),
    )
    others = a_letter(PaperKind.payoff_statement, ("unpaid_balance_cents", 1, loan("77-1234")))

    sheet = a_sheet(the_complaint(), note, others)

    assert "loan.unlinked" in codes(sheet)
    assert the_fact(sheet, "original_principal_cents", 0).values == (24_000_000,)
    assert the_fact(sheet, "original_principal_cents", 1).claims


def test_a_mortgage_recorded_days_after_its_note_is_the_same_loans() -> None:
    note = a_letter(
        PaperKind.note,
        ("loan_date", on(2018, 9, 14), loan("55-20817")),
        ("original_principal_cents", 4_500_000, loan("55-20817")),
    )
    mortgage = a_letter(
        PaperKind.mortgage,
        ("loan_date", on(2018, 9, 20), loan("second")),
        ("original_principal_cents", 4_500_000, loan("second")),
    )

    assert loan_labels(a_sheet(the_complaint(), note, mortgage)) == ["foreclosed", "second"]


def test_two_loans_of_one_day_and_different_amounts_are_two() -> None:
    piggyback = a_letter(
        PaperKind.note,
        ("loan_date", on(2016, 5, 2), loan("55-20817")),
        ("original_principal_cents", 4_500_000, loan("55-20817")),
    )

    assert len(loan_labels(a_sheet(the_complaint(), piggyback))) == 2


def test_the_first_mortgage_is_not_the_foreclosed_loan_where_that_ranks_second() -> None:
    sheet = a_sheet(
        the_complaint(),
        answers=(
            an_answer("lien_priority", "2", loan()),
            an_answer("lien_priority", "1", loan("first")),
        ),
    )

    assert loan_labels(sheet) == ["foreclosed", "first"]
