"""The first payment missed and the calling due of the whole debt, as a complaint says them."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, read, said

from stillowe.papers.reader import Reading
from stillowe.values import parse_day
from stillowe.values.vocabulary import PaperKind

CAPTION = """FILED June 3, 2021
IN THE CIRCUIT COURT OF KANE COUNTY, ILLINOIS
ELBURN STATE BANK, Plaintiff,
v.                                     Case No. 21 CH 417
ROSA M. DIAZ; UNKNOWN OWNERS, Defendants.

COMPLAINT TO FORECLOSE MORTGAGE

"""
MISSED, CALLED, CALLED_ON = "default_date", "loan_accelerated", "acceleration_date"
LOAN = "foreclosed"
MARCH = parse_day("March 1, 2020")


def complaint(text: str) -> Reading:
    closing = "\n\nWHEREFORE Plaintiff requests a judgment of foreclosure and sale.\n"
    return read(PaperKind.complaint, CAPTION + text + closing)


@pytest.mark.parametrize(
    "text",
    [
        "Mortgagors have not paid the monthly installments for March 1, 2020 through the present.",
        "The monthly payment due March 1, 2020 and all since are unpaid.",
        "The installment due March 1, 2020 was not paid, nor any later one.",
        "Defendant failed to make the payment due on March 1, 2020 and those after it.",
        "The loan is in default since March 1, 2020.",
        "Date of default: 03/01/2020",
        "The loan is due for the March 1, 2020 payment.",
        "Default was made in the payment of the installment of March 1, 2020.",
    ],
)
def test_the_first_payment_missed_is_read(text: str) -> None:
    assert said(complaint(text), MISSED) == {(MISSED, LOAN): MARCH}


@pytest.mark.parametrize(
    "text",
    [
        (
            "The note has monthly payments beginning March 1, 2020, and Defendant has failed to "
            "pay as agreed."
        ),
        "Defendant paid through March 1, 2020 and has failed to pay since.",
        "The last payment of Defendant was received on March 1, 2020.",
        "Defendant failed to pay the taxes due on March 1, 2020.",
        "Defendant failed to make the payments due under the note of March 1, 2020.",
        "An order of default was entered on March 1, 2020.",
        "If Defendant fails to make the payment due March 1, 2020 the note is in default.",
    ],
)
def test_another_day_is_not_the_first_payment_missed(text: str) -> None:
    assert said(complaint(text), MISSED) == {}


def test_a_default_on_a_day_without_a_payment_is_in_doubt_and_so_are_two_days() -> None:
    on = complaint("Defendant defaulted on or about March 1, 2020.")
    assert said(on, MISSED) == {(MISSED, LOAN): (IN_DOUBT, MARCH)}
    two = complaint(
        "The payment due March 1, 2020 was not paid. The installment due May 1, 2020 was not paid."
    )
    assert [c.confidence < 1 for c in two.claims if c.name == MISSED] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "Plaintiff has elected to declare the whole sum due.",
        "The entire debt has been accelerated.",
        "Plaintiff accelerated the loan and the full balance is due.",
        "Plaintiff, exercising its option, has declared the whole balance due.",
    ],
)
def test_a_debt_called_due_is_read_without_a_day_that_is_not_there(text: str) -> None:
    assert said(complaint(text), CALLED, CALLED_ON) == {(CALLED, LOAN): True}


@pytest.mark.parametrize(
    "text",
    [
        "Upon default the holder may declare the whole sum due.",
        "The note provides that the holder has the right to accelerate the debt.",
        "Plaintiff has not accelerated the debt.",
        "Plaintiff has sent a notice of its intent to accelerate the debt.",
        "Plaintiff has rescinded its election to declare the whole debt due.",
        "There is due the whole sum of $90,000.00.",
    ],
)
def test_a_right_to_call_due_is_no_calling_due(text: str) -> None:
    assert said(complaint(text), CALLED, CALLED_ON) == {}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The note was accelerated as of May 6, 2020.", "May 6, 2020"),
        ("Plaintiff accelerated the whole debt on July 6, 2020.", "July 6, 2020"),
        (
            "By letter dated July 6, 2020 Plaintiff has declared the entire debt due.",
            "July 6, 2020",
        ),
        ("Plaintiff has elected and hereby elects to declare the whole due.", "June 3, 2021"),
    ],
)
def test_the_day_of_the_calling_due_is_stated_or_that_of_the_filing(text: str, day: str) -> None:
    assert said(complaint(text), CALLED, CALLED_ON) == {
        (CALLED, LOAN): True,
        (CALLED_ON, LOAN): parse_day(day),
    }
