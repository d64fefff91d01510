"""On which days a notice of sale was published, told by the notice, its certificate, the report."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, read, said

from stillowe.values import parse_day
from stillowe.values.vocabulary import PaperKind

FIRST, LAST, WEEKS = (
    "notice_first_published_date",
    "notice_last_published_date",
    "notice_weeks_published",
)
NOTICE = """IN THE CIRCUIT COURT OF KANE COUNTY, ILLINOIS
ELBURN STATE BANK v. ROSA M. DIAZ   No. 21 CH 417

NOTICE OF SALE

The premises at 12 Ash Street, Elburn, will on November 2, 2021 be sold to the best bidder.

"""
ON = {
    (FIRST, ""): parse_day("October 5, 2021"),
    (LAST, ""): parse_day("October 19, 2021"),
    (WEEKS, ""): 3,
}


@pytest.mark.parametrize(
    "text",
    [
        "Published October 5, 12, 19, 2021.",
        "Published in the Elburn Herald Oct. 5, Oct. 12 and Oct. 19, 2021",
        (
            "CERTIFICATE OF PUBLICATION\nThe undersigned certifies that the notice was published "
            "in the Elburn Herald for three successive weeks, the first publication being on "
            "October 5, 2021 and the last publication on October 19, 2021."
        ),
        "Dates of publication: 10/5/2021, 10/12/2021, 10/19/2021",
        (
            "The notice was published once each week for 3 consecutive weeks, on October 5, 12 "
            "and 19, 2021."
        ),
    ],
)
def test_the_days_and_weeks_of_publication_are_read(text: str) -> None:
    assert said(read(PaperKind.notice_of_sale, NOTICE + text), "notice_") == ON


@pytest.mark.parametrize(
    "text",
    ["To run October 5, 12 and 19, 2021.", "Please publish October 5, 12 and 19, 2021."],
)
def test_days_on_which_it_is_yet_to_run_are_in_doubt(text: str) -> None:
    expected: Said = {key: (IN_DOUBT, value) for key, value in ON.items()}
    assert said(read(PaperKind.notice_of_sale, NOTICE + text), "notice_") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Published by order of the court.",
        "Defendant was served by publication on March 2, 9 and 16, 2021.",
        "The sale shall be published as the statute says.",
        "Taxes for 2019 and 2020 are unpaid; the first was due June 1, 2020.",
    ],
)
def test_other_words_of_publishing_give_no_day(text: str) -> None:
    assert said(read(PaperKind.notice_of_sale, NOTICE + text), "notice_") == {}


def test_weeks_that_are_not_the_days_listed_are_in_doubt() -> None:
    text = "Published for three consecutive weeks, on October 5 and 19, 2021."
    found = said(read(PaperKind.notice_of_sale, NOTICE + text), "notice_")
    assert found == {
        (FIRST, ""): (IN_DOUBT, parse_day("October 5, 2021")),
        (LAST, ""): (IN_DOUBT, parse_day("October 19, 2021")),
        (WEEKS, ""): (IN_DOUBT, 3),
    }


def test_two_newspapers_on_different_days_are_in_doubt() -> None:
    text = (
        "Published in the Herald October 5, 12, 19, 2021. Published in the Law Bulletin "
        "October 6, 13, 20, 2021."
    )
    reading = read(PaperKind.notice_of_sale, NOTICE + text)
    found = [c for c in reading.claims if c.name in (FIRST, LAST)]
    assert len(found) == 4
    assert all(claim.confidence < 1 for claim in found)


def test_the_report_of_the_sale_tells_the_days_too() -> None:
    reading = read(
        PaperKind.report_of_sale,
        "REPORT OF SALE\n\nAfter notice published on October 5, 12 and 19, 2021, I sold the "
        "premises at auction on November 2, 2021 for $90,000.00.\n",
    )
    assert said(reading, "notice_") == ON
