"""Who bought, how the sale was held, and the motion to confirm it, in reports and orders."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, read, said

from stillowe.papers.reader import Reading
from stillowe.values import parse_day
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF KANE COUNTY, ILLINOIS
ELBURN STATE BANK, Plaintiff,
v.                                     Case No. 21 CH 417
ROSA M. DIAZ; UNKNOWN OWNERS, Defendants.

"""
BUYER = "sale_buyer_is_lender"
ONLINE = "sale_held_online"
MOTION, HEARING = "confirmation_motion_filed", "confirmation_hearing_date"


def report(text: str) -> Reading:
    return read(PaperKind.report_of_sale, f"{CAPTION}REPORT OF SALE\n\n{text}\n")


def order(text: str) -> Reading:
    return read(
        PaperKind.order_approving_sale,
        f"{CAPTION}ORDER APPROVING REPORT OF SALE\n\n{text}\n\nENTERED: March 3, 2022   Judge\n",
    )


BUYERS: list[tuple[str, Said]] = [
    ("The highest bid was made by Plaintiff in the sum of $90,000.00.", {(BUYER, ""): True}),
    ("The premises were sold to ELBURN STATE BANK, for $90,000.00.", {(BUYER, ""): True}),
    ("Elburn State Bank, Plaintiff, was the highest and best bidder.", {(BUYER, ""): True}),
    ("Purchaser: Elburn State Bank", {(BUYER, ""): True}),
    ("The property was struck off to the Plaintiff's nominee for $90,000.00.", {(BUYER, ""): True}),
    ("The premises were sold to Kane REO LLC, as nominee of Plaintiff.", {(BUYER, ""): True}),
    ("The successful bidder was Aurora Homes LLC.", {(BUYER, ""): (IN_DOUBT, False)}),
    ("There being no other bids, the property was sold to Ann Lee Roe.", {(BUYER, ""): False}),
    ("Ann Lee Roe, a third party purchaser, bid $90,000.00.", {(BUYER, ""): False}),
    ("The house was struck off to Ann Lee Roe, a stranger to this suit.", {(BUYER, ""): False}),
    (
        "The premises were sold to Ann Lee Roe, as agent for her principal.",
        {(BUYER, ""): (IN_DOUBT, False)},
    ),
    (
        "The bid of Elburn State Bank was rejected, and the house was sold to Ann Lee Roe.",
        {(BUYER, ""): (IN_DOUBT, False)},
    ),
    (
        "The premises were sold to Plaintiff. The assignment of bid to Oak REO LLC is attached.",
        {(BUYER, ""): (IN_DOUBT, True)},
    ),
    ("Sold by Elburn State Bank's attorney to the highest bidder, Kane Homes, Inc.", {}),
    ("The property was sold to the highest bidder for $90,000.00.", {}),
    ("If the property is sold to the Plaintiff no cash need be paid.", {}),
    ("The purchaser is entitled to a deed. No third party checks were accepted.", {}),
    ("The property shall be sold to Plaintiff or another bidder.", {}),
]


@pytest.mark.parametrize(("text", "expected"), BUYERS, ids=[text for text, _ in BUYERS])
def test_the_buyer_is_the_lender_or_a_stranger_or_in_doubt(text: str, expected: Said) -> None:
    assert said(report(text), BUYER) == expected
    assert said(order(text), BUYER) == expected


def test_buyers_told_in_two_ways_are_in_doubt() -> None:
    reading = report("The premises were sold to Plaintiff. Ann Lee Roe was the highest bidder.")
    found = [claim for claim in reading.claims if claim.name == BUYER]
    assert {claim.value for claim in found} == {True, False}
    assert all(claim.confidence < 1 for claim in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sale was conducted online and bidding was open for two days.", {(ONLINE, ""): True}),
        ("The property was sold at an internet auction.", {(ONLINE, ""): True}),
        ("The sale was not held online but at the courthouse.", {(ONLINE, ""): False}),
        ("Notice of the sale was posted online at a website.", {(ONLINE, ""): (IN_DOUBT, True)}),
        ("If the sale is held online a fee was to be paid.", {}),
        ("The premises were sold at the courthouse door.", {}),
        ("The report was filed electronically.", {}),
    ],
)
def test_a_sale_held_online_is_told_from_one_only_announced_there(
    text: str, expected: Said
) -> None:
    assert said(report(text), ONLINE) == expected


def test_the_days_of_online_bidding_are_read() -> None:
    reading = report("The sale was conducted online and bidding was open for three (3) days.")
    assert said(reading, "online_bidding_days") == {("online_bidding_days", ""): 3}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This cause comes on Plaintiff's motion to confirm the sale.", True),
        ("On the motion for an order approving the report of sale, the court finds:", True),
        ("No motion to confirm the sale has been filed.", None),
        ("Plaintiff will move to confirm the sale; its motion is to be filed.", None),
        ("The sale is confirmed.", None),
    ],
)
def test_the_motion_to_confirm_is_read_where_it_was_made(text: str, expected: bool | None) -> None:
    assert said(order(text), MOTION) == ({} if expected is None else {(MOTION, ""): expected})


def test_a_notice_of_motion_bound_to_the_report_sets_the_hearing() -> None:
    reading = report(
        "The premises were sold on June 2, 2021.\n\nNOTICE OF MOTION\n\nPlease take notice that "
        "on July 9, 2021 at 9:00 a.m. I shall appear before the judge and present a motion to "
        "confirm the sale held on June 2, 2021."
    )
    assert said(reading, HEARING, MOTION) == {
        (HEARING, ""): parse_day("July 9, 2021"),
        (MOTION, ""): True,
    }
