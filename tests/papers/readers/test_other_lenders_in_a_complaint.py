"""Second lenders joined in a foreclosure, counts for money on a note, and who lives in the home."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, read, said

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

CAPTION = """FILED June 3, 2021
IN THE CIRCUIT COURT OF KANE COUNTY, ILLINOIS
ELBURN STATE BANK, Plaintiff,
v.                                     Case No. 21 CH 417
ROSA M. DIAZ; OAK CREDIT UNION; UNKNOWN OWNERS, Defendants.

COMPLAINT TO FORECLOSE MORTGAGE

"""
JOINED, MONEY, LIVES = (
    "joined_in_foreclosure",
    "money_claim_filed_in_foreclosure",
    "owner_occupied",
)


def complaint(text: str, after: str = "") -> Reading:
    closing = "\n\nWHEREFORE Plaintiff requests a judgment of foreclosure and sale.\n"
    return read(PaperKind.complaint, CAPTION + text + closing + after)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oak Credit Union is made a party by virtue of a second mortgage of May 2, 2018.", True),
        ("Oak Credit Union is joined because it holds a junior mortgage on the house.", True),
        ("Names of others joined: Oak Credit Union, holder of a subordinate mortgage.", True),
        ("Oak Credit Union holds a second mortgage and is not made a party.", False),
        (
            "Oak Credit Union is named because of a second mortgage that was paid in full.",
            (IN_DOUBT, True),
        ),
        (
            "Oak Credit Union and Ash Bank are joined as holders of junior mortgages.",
            (IN_DOUBT, True),
        ),
        ("Oak Credit Union is joined by virtue of a memorandum of judgment.", None),
        ("Defendant gave a second mortgage to Oak Credit Union.", None),
    ],
)
def test_a_second_lender_is_joined_only_where_the_complaint_says_so(
    text: str, expected: object
) -> None:
    found = said(complaint(text), JOINED)
    assert found == ({} if expected is None else {(JOINED, "second"): expected})


def test_a_count_on_the_note_is_a_claim_for_money_of_its_own() -> None:
    reading = complaint(
        "COUNT I - FORECLOSURE\n\n1. Plaintiff holds the mortgage.",
        "\nCOUNT II - BREACH OF NOTE\n\n2. Defendant owes $90,000.00 on the note.\n\nWHEREFORE "
        "Plaintiff requests judgment against Rosa M. Diaz for $90,000.00.\n",
    )
    assert said(reading, MONEY) == {(MONEY, "foreclosed"): True}


def test_a_counterclaim_on_a_second_mortgage_note_is_the_second_lenders() -> None:
    reading = complaint(
        "1. Plaintiff holds the mortgage.",
        "\nCOUNTERCLAIM ON NOTE\n\n1. Oak Credit Union holds a note and a second mortgage for it. "
        "It asks judgment for the sum of $9,000.00.\n",
    )
    assert said(reading, MONEY) == {(MONEY, "second"): True}


def test_a_complaint_with_one_count_denies_no_claim_for_money() -> None:
    assert said(complaint("1. Plaintiff holds the note and the mortgage."), MONEY) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mortgagor occupies the property as a home.", True),
        ("The property is not owner-occupied.", False),
        ("The mortgagor does not reside in the property; it is let to a tenant.", False),
        ("This is a non-owner-occupied two-flat.", False),
        ("Owner-occupied: No", False),
        ("Is the property owner-occupied? [ ] yes [ ] no", None),
        ("Is the property owner-occupied? [x] yes [ ] no", True),
        ("If the property is not owner-occupied a receiver may be named.", None),
    ],
)
def test_who_lives_in_the_home_is_read_where_it_is_alleged(
    text: str, expected: bool | None
) -> None:
    found = said(complaint(text), LIVES)
    assert found == ({} if expected is None else {(LIVES, ""): expected})
