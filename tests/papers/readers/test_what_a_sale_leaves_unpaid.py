"""When a deficiency arises is no denial of one, and a heading is no service still to come.

And who signs a mortgage solely to bring a share of the home into it has not signed the note.
"""

from __future__ import annotations

import pytest
from reading_making import read, said

from stillowe.papers.readers.service_manners import manner_of
from stillowe.papers.readers.wordings import is_negated
from stillowe.values.vocabulary import PaperKind


@pytest.mark.parametrize(
    "words",
    [
        "a personal judgment for a deficiency against Ann Roe, if the sale does not pay the sum",
        "If the proceeds do not satisfy the judgment, a personal deficiency judgment against her",
        "should the proceeds of the sale not suffice a personal judgment for the deficiency",
        "if the property does not bring enough, a personal judgment against Ann Roe for the rest",
        "a personal deficiency judgment, in the event the price is not sufficient to pay the debt",
    ],
)
def test_a_sale_that_may_not_pay_the_debt_denies_no_deficiency(words: str) -> None:
    assert not is_negated(words)


@pytest.mark.parametrize(
    "words",
    [
        "If the sale does not pay the debt, no personal deficiency judgment is sought",
        "Plaintiff does not seek a personal deficiency if the sale does not pay the debt",
        "a personal deficiency judgment is not sought if the property does not bring enough",
        "if the debt is paid or not, a personal judgment shall not enter against Ann Roe",
    ],
)
def test_a_deficiency_that_is_not_sought_is_denied_all_the_same(words: str) -> None:
    assert is_negated(words)


def test_a_judgment_that_says_when_a_deficiency_arises_waives_none() -> None:
    judgment = (
        "IN THE CIRCUIT COURT OF KANE COUNTY, ILLINOIS\nOak Bank, Plaintiff, v. ANN ROE, Defendant."
        "\nCase No. 24 FC 1\n\nJUDGMENT OF FORECLOSURE AND SALE\n\n"
        "IT IS ORDERED: If the proceeds do not pay the sum found due, Plaintiff may have a judgment"
        " for the deficiency to the extent proven.\n\nENTERED: May 6, 2025\n"
    )
    waived = "deficiency_waived_in_judgment"

    assert said(read(PaperKind.judgment_of_foreclosure, judgment), waived) == {(waived, ""): False}
    giving_up = judgment.replace("Plaintiff may have", "Plaintiff does not have and gives up")
    assert said(read(PaperKind.judgment_of_foreclosure, giving_up), waived) != {(waived, ""): False}


@pytest.mark.parametrize(
    ("words", "manner"),
    [
        ("Defendant to be served: ANN ROE. I personally served the summons upon her", "personal"),
        ("To be served on: Ann Roe. By leaving a copy at her place of abode", "abode"),
        ("Person to be served: Ann Roe. Not found at the address", "not_served"),
        ("Person to be served: Ann Roe", None),
        ("The summons is to be personally served upon Ann Roe", None),
        ("Ann Roe shall be served by handing her a copy", None),
    ],
)
def test_a_heading_hides_no_service_and_makes_none(words: str, manner: str | None) -> None:
    assert manner_of(words) == manner


@pytest.mark.parametrize(
    ("capacity", "signed_note"),
    [
        ("signing solely to mortgage her interest", False),
        ("signs only to subject her interest in the home to this mortgage", False),
        ("signing solely to mortgage her interest and to guarantee the note", None),
        ("signing to mortgage her interest", None),
        ("Borrower", None),
    ],
)
def test_who_signs_only_to_mortgage_a_share_has_not_signed_the_note(
    capacity: str, *, signed_note: bool | None
) -> None:
    mortgage = (
        "MORTGAGE\n\nThis Mortgage is given on May 4, 2020. The mortgagors are JOHN ROE and ANN"
        " ROE, husband and wife. It is given to OAK BANK. The note is for $200,000.00.\nThey"
        " mortgage the property at 9 Elm Street, Elgin, Illinois.\n\n/s/ John Roe\nJOHN ROE"
        f" - Borrower\n\n/s/ Ann Roe\nANN ROE - {capacity}\n"
    )
    found = said(read(PaperKind.mortgage, mortgage), "signed_note")

    assert found.get(("signed_note", "ANN ROE")) is signed_note
    assert ("signed_note", "JOHN ROE") not in found
