"""What a judgment says of redemption: its last day, and the findings that bring it nearer."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, read, said

from stillowe.papers.claims import PaperSource
from stillowe.papers.reader import Reading
from stillowe.values import parse_day
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF KANE COUNTY, ILLINOIS
ELBURN STATE BANK, Plaintiff,
v.                                     Case No. 21 CH 417
ROSA M. DIAZ; UNKNOWN OWNERS, Defendants.

JUDGMENT OF FORECLOSURE AND SALE

THE COURT FINDS:

"""
CLOSING = "\n\nENTERED: March 3, 2022        Judge\n"
END = "redemption_end_stated_date"
LOW = "value_found_below_ninety_percent"
ABANDONED = "property_found_abandoned"


def judgment(text: str) -> Reading:
    return read(PaperKind.judgment_of_foreclosure, CAPTION + text + CLOSING)


@pytest.mark.parametrize(
    "text",
    [
        "The redemption period shall expire on October 12, 2022.",
        "The period of redemption ends October 12, 2022, and the sale follows.",
        "REDEMPTION: October 12, 2022.",
        "The right of redemption shall terminate at midnight on 10/12/2022.",
        "The last day to redeem is October 12, 2022.",
        "Date of expiration of the redemption period: October 12, 2022",
        "The owner may redeem by paying the sum due on or before October 12, 2022.",
        ("The owner may redeem until the period of redemption expires, which is October 12, 2022."),
        (
            "Redemption expires seven months after the last owner was served, to wit: October 12, "
            "2022."
        ),
        "Redemption shall expire upon the 12th day of October, 2022.",
    ],
)
def test_the_last_day_to_redeem_is_read_where_a_judgment_states_it(text: str) -> None:
    assert said(judgment(text), END) == {(END, ""): parse_day("October 12, 2022")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "The redemption period shall expire seven months from service, which was had on May 2, "
            "2021."
        ),
        "The right to reinstate expired on June 1, 2021.",
        "The United States may redeem for one year, and its redemption ends October 12, 2023.",
        "The special right of redemption after the sale expires October 12, 2022.",
        "The redemption period shall expire in accordance with the statute. Dated May 2, 2021.",
        "No redemption was made. The note fell due on October 12, 2020.",
        "The redemption period shall not expire before October 12, 2022.",
        "After redemption has run the sale shall be held on or before October 12, 2022.",
        "The owner may redeem by paying the judgment with interest through October 12, 2022.",
        "The period of redemption is as stated, and possession is stayed until October 12, 2022.",
    ],
)
def test_another_day_is_not_the_last_day_to_redeem(text: str) -> None:
    assert said(judgment(text), END) == {}


def test_two_last_days_to_redeem_are_both_in_doubt() -> None:
    reading = judgment(
        "The redemption period shall expire on October 12, 2022. The period of redemption ends "
        "on November 1, 2022."
    )
    ends = [claim for claim in reading.claims if claim.name == END]
    assert [claim.value for claim in ends] == [parse_day("10/12/2022"), parse_day("11/1/2022")]
    assert all(claim.confidence < 1 for claim in ends)


@pytest.mark.parametrize(
    "text",
    [
        "The redemption period shall expire on October 12, 2022 unless it is shortened.",
        "The redemption period ends on the later of October 12, 2022 or three months from today.",
        "The redemption period ends October 12, 2022, or 60 days from the order, if later.",
    ],
)
def test_a_last_day_that_may_be_moved_is_in_doubt(text: str) -> None:
    assert said(judgment(text), END) == {(END, ""): (IN_DOUBT, parse_day("October 12, 2022"))}


FINDINGS: list[tuple[str, Said]] = [
    (
        (
            "The value of the real estate as of today is less than 90% of the amount required to "
            "redeem, and Plaintiff waives all rights to a personal judgment."
        ),
        {(LOW, ""): True},
    ),
    (
        "The premises are worth below ninety (90) percent of what it takes to redeem them.",
        {(LOW, ""): True},
    ),
    (
        "The redemption period is shortened under 735 ILCS 5/15-1603(b)(3) and ends June 1, 2022.",
        {(LOW, ""): True},
    ),
    (
        "The value of the mortgaged real estate is not less than 90 percent of the sum due.",
        {(LOW, ""): False},
    ),
    ("The value of the home exceeds ninety percent of the amount to redeem.", {(LOW, ""): False}),
    (
        "The court does not find that the value of the property is less than 90% of the debt.",
        {(LOW, ""): False},
    ),
    (
        "Plaintiff alleges that the value of the property is less than 90% of the debt.",
        {(LOW, ""): (IN_DOUBT, True)},
    ),
    (
        "The request to find the value less than 90% of the debt is denied.",
        {(LOW, ""): (IN_DOUBT, True)},
    ),
    ("If the value is less than 90% of the debt, redemption may be shortened.", {}),
    ("The redemption period is not shortened under 735 ILCS 5/15-1603(b)(3).", {}),
    (
        (
            "Plaintiff has not waived its right to a deficiency judgment and redemption is "
            "not shortened under 735 ILCS 5/15-1603(b)(3)."
        ),
        {},
    ),
    ("Redemption shall expire 60 days after the date of this judgment.", {}),
    ("The bidder shall pay the other 90% within a day.", {}),
    ("The mortgaged real estate has been abandoned.", {(ABANDONED, ""): True}),
    ("The house is vacant and abandoned; no one lives there.", {(ABANDONED, ""): True}),
    ("The mortgagors have abandoned the property.", {(ABANDONED, ""): True}),
    (
        "Pursuant to 735 ILCS 5/15-1603(b)(4) the redemption period ends April 4, 2022.",
        {(ABANDONED, ""): True},
    ),
    ("The property has not been abandoned.", {(ABANDONED, ""): False}),
    ("The real estate is not vacant or abandoned.", {(ABANDONED, ""): False}),
    ("The court does not find the property to be abandoned.", {(ABANDONED, ""): False}),
    ("Plaintiff contends that the home is abandoned.", {(ABANDONED, ""): (IN_DOUBT, True)}),
    ("The house was abandoned by the tenants.", {(ABANDONED, ""): (IN_DOUBT, True)}),
    (
        "Plaintiff has abandoned its claim that the value is less than 90% of the debt.",
        {(LOW, ""): (IN_DOUBT, True)},
    ),
    ("The property shall not be deemed abandoned while anybody lives in it.", {}),
    ("If the property is abandoned the plaintiff may ask for a shorter period.", {}),
    ("Personal property left on the premises shall be deemed abandoned.", {}),
    ("Any defense not pleaded is abandoned.", {}),
    ("Redemption shall expire 30 days after the date of this judgment.", {}),
]


@pytest.mark.parametrize(("text", "expected"), FINDINGS, ids=[text for text, _ in FINDINGS])
def test_a_finding_of_worth_or_abandonment_is_read_and_its_denial_too(
    text: str, expected: Said
) -> None:
    assert said(judgment(text), LOW, ABANDONED) == expected


def test_what_is_found_is_the_courts_ruling_with_its_words() -> None:
    (claim,) = [c for c in judgment("The house is abandoned.").claims if c.name == ABANDONED]
    assert claim.ruling
    assert isinstance(claim.source, PaperSource)
    assert claim.source.span.quote == "The house is abandoned."
