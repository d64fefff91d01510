"""When a loan falls due, whether it is a line of credit, and what it was for."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, read, said

from stillowe.papers.reader import Reading
from stillowe.values import parse_day
from stillowe.values.vocabulary import PaperKind

MATURITY, REVOLVING, HOUSEHOLD = (
    "maturity_date",
    "loan_is_revolving",
    "loan_for_household_purpose",
)


def note(text: str) -> Reading:
    head = "NOTE\n\nJune 2, 2010\n\nI promise to pay Elm Bank the sum of $90,000.00.\n\n"
    return read(PaperKind.note, f"{head}{text}\n\n/s/ Ann Lee Roe\nAnn Lee Roe\n")


def mortgage(text: str) -> Reading:
    head = "MORTGAGE\n\nThis mortgage is dated June 2, 2010.\n\n"
    return read(PaperKind.mortgage, f"{head}{text}\n\n/s/ Ann Lee Roe\nAnn Lee Roe\n")


@pytest.mark.parametrize(
    "text",
    [
        "If, on July 1, 2040, I still owe amounts under this note, I will pay them in full.",
        "Maturity Date: July 1, 2040",
        "Due: July 1, 2040 (balloon)",
        "The loan matures on July 1, 2040.",
        "The final payment, if not sooner paid, shall be due on the 1st day of July, 2040.",
        "The entire principal is due and payable on July 1, 2040.",
        "I have promised to pay the debt in full not later than July 1, 2040.",
    ],
)
def test_the_day_the_whole_loan_falls_due_is_read(text: str) -> None:
    expected: Said = {(MATURITY, ""): parse_day("July 1, 2040")}
    assert said(note(text), MATURITY) == expected
    assert said(mortgage(text), MATURITY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "My first monthly payment is due on July 1, 2010.",
        "If on July 1, 2011 the rate has changed, my payment changes.",
        "This mortgage is subject to a prior mortgage that matures on July 1, 2030.",
        "Interest is due on the first day of each month.",
    ],
)
def test_another_day_of_a_loan_is_not_its_last(text: str) -> None:
    assert said(note(text), MATURITY) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Interest on the principal shall be due and payable on July 1, 2010.",
        "The whole principal may be called due on July 1, 2010.",
        "If I fail to pay in full on or before July 1, 2010, the rate rises.",
    ],
)
def test_a_day_on_which_less_may_fall_due_is_in_doubt(text: str) -> None:
    assert said(note(text), MATURITY) == {(MATURITY, ""): (IN_DOUBT, parse_day("July 1, 2010"))}


def test_two_last_days_or_an_extended_one_are_in_doubt() -> None:
    two = note("Maturity Date: July 1, 2040. The loan matures on July 1, 2030.")
    assert [c.confidence < 1 for c in two.claims if c.name == MATURITY] == [True, True]
    extended = note("The maturity date is July 1, 2040 unless extended.")
    assert said(extended, MATURITY) == {(MATURITY, ""): (IN_DOUBT, parse_day("July 1, 2040"))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is a revolving line of credit; I may draw and draw again.", True),
        ("I signed an open-end credit plan.", True),
        ("Advances up to $45,000.00 at any one time may be had.", True),
        ("This is not a revolving loan and no draw can be made.", (IN_DOUBT, False)),
        ("The money pays off an existing line of credit.", (IN_DOUBT, True)),
        ("I will pay in monthly installments.", False),
        ("I will pay when asked.", None),
        ("Lender may advance money for taxes. I pay in monthly installments.", None),
    ],
)
def test_a_line_of_credit_is_told_from_a_loan_lent_at_once(text: str, expected: object) -> None:
    found = said(note(text), REVOLVING)
    assert found == ({} if expected is None else {(REVOLVING, ""): expected})


def test_a_mortgage_that_is_silent_of_a_line_of_credit_says_nothing_of_it() -> None:
    assert said(mortgage("I pay in monthly installments the sum lent."), REVOLVING) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The loan is primarily for personal, family or household purposes.", True),
        ("The loan is for business purposes only.", False),
        ("This loan is not for personal, family or household purposes.", False),
        ("The money will not be used for a business purpose.", True),
        (
            "Borrower shall occupy the property as Borrower's principal residence.",
            (IN_DOUBT, True),
        ),
        ("FHA Case No. 131-000", (IN_DOUBT, True)),
        ("1-4 FAMILY RIDER (Assignment of Rents)", (IN_DOUBT, False)),
        ("If the loan is for business purposes a higher rate may be charged.", (IN_DOUBT, False)),
        ("I will keep the house in repair.", None),
    ],
)
def test_what_a_loan_was_for_is_sure_from_words_of_purpose_only(
    text: str, expected: object
) -> None:
    found = said(mortgage(text), HOUSEHOLD)
    assert found == ({} if expected is None else {(HOUSEHOLD, ""): expected})


def test_words_of_both_purposes_are_both_in_doubt() -> None:
    reading = mortgage(
        "The loan is for household or personal, family, household purposes. It is "
        "for business purposes."
    )
    found = [claim for claim in reading.claims if claim.name == HOUSEHOLD]
    assert {claim.value for claim in found} == {True, False}
    assert all(claim.confidence < 1 for claim in found)
