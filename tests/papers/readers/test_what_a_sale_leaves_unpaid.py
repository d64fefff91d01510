"""When a deficiency arises is no denial of one, and a heading is no service still to come."""

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
