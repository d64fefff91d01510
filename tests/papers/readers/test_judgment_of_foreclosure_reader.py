from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, codes, read, said, wrapped

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF DUPAGE COUNTY, ILLINOIS
FOX VALLEY BANK, Plaintiff,
v.                                     Case No. 19 CH 882
DANIEL P. ORTIZ; MARIA ORTIZ; UNKNOWN OWNERS, Defendants.

JUDGMENT OF FORECLOSURE AND SALE

"""
CLOSING = "\n\nENTERED: October 3, 2019        Judge\n"
DANIEL, MARIA = "DANIEL P. ORTIZ", "MARIA ORTIZ"
TOTAL = 18_831_250


def judgment(text: str) -> Reading:
    return read(PaperKind.judgment_of_foreclosure, CAPTION + text + CLOSING)


FIGURES: list[tuple[str, str, Said]] = [
    (
        "a column of lines with a credit, and its total",
        (
            "Amounts due:\nPrincipal  $160,000.00\nAccrued interest  $18,200.25\nEscrow advance "
            "$5,212.25\nLate charges  $300.00\nAttorney fees  $3,200.00\nCosts  $1,500.00\nLess "
            "suspense balance ($100.00)\nTOTAL  $188,312.50"
        ),
        {("judgment_total_cents", ""): TOTAL},
    ),
    (
        "lines in a sentence, then the total",
        (
            "There is due: principal $180,000.00; interest $8,000.00; costs $312.50; in all "
            "$188,312.50."
        ),
        {("judgment_total_cents", ""): TOTAL},
    ),
    (
        "the total first, then what it consists of",
        (
            "The total due is $188,312.50, consisting of $180,000.00 for principal and $8,312.50 "
            "in interest."
        ),
        {("judgment_total_cents", ""): TOTAL},
    ),
    (
        "per diem and rate beside the sum",
        (
            "Judgment is entered in the sum of $188,312.50. Interest accrues at the rate of 9% per "
            "annum, $46.46 per diem."
        ),
        {
            ("judgment_total_cents", ""): TOTAL,
            ("judgment_per_diem_cents", ""): 4_646,
            ("judgment_interest_rate", ""): 90_000,
        },
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), FIGURES, ids=[case[0] for case in FIGURES])
def test_the_figures_of_a_judgment_are_read(why: str, text: str, expected: Said) -> None:
    reading = judgment(text)
    facts = ("judgment_total", "judgment_per_diem", "judgment_interest_rate")
    assert said(reading, *facts) == expected, why
    assert "money.total_differs" not in codes(reading)


@pytest.mark.parametrize(
    "text",
    [
        "The value is less than 90% of the sum due with interest. The judgment bears interest.",
        "Interest has been computed. The purchaser shall pay 25% down at the sale.",
    ],
    ids=["a share of the value", "a down payment"],
)
def test_a_share_is_no_rate_of_interest(text: str) -> None:
    assert said(judgment(text), "judgment_interest_rate") == {}


def test_a_total_that_its_lines_do_not_make_is_a_finding_with_the_difference() -> None:
    reading = judgment(
        "The Court finds due: principal $90,000.00, interest $8,115.50, fees $2,500.00 and costs "
        "$700.00, for a total of $101,515.50."
    )
    (finding,) = [f for f in reading.findings if f.code == "money.total_differs"]
    assert finding.arguments["stated_cents"] == 10_151_550
    assert finding.arguments["computed_cents"] == 10_131_550
    assert finding.arguments["difference_cents"] == 20_000


PEOPLE: list[tuple[str, str, Said]] = [
    (
        "served in hand and at home",
        (
            "Daniel P. Ortiz was personally served on March 4, 2019. Maria Ortiz was served by "
            "substitute service on March 4, 2019."
        ),
        {
            ("served_personally", DANIEL): True,
            ("served_at_abode", MARIA): True,
            ("service_date", DANIEL): 17_959,
            ("service_date", MARIA): 17_959,
        },
    ),
    (
        "found served by publication means in no other way",
        "Defendant Maria Ortiz was served by publication and has not appeared.",
        {
            ("served_by_publication", MARIA): True,
            ("served_personally", MARIA): False,
            ("served_at_abode", MARIA): False,
            ("appeared", MARIA): False,
        },
    ),
    (
        "a list of who was served how, the unknown owners by publication",
        (
            "Defendants were served as follows:\n   DANIEL P. ORTIZ - individual service on "
            "March 4, 2019\n   MARIA ORTIZ - abode service on March 4, 2019\n   UNKNOWN OWNERS - "
            "by publication on April 3, 2019"
        ),
        {
            ("served_personally", DANIEL): True,
            ("served_at_abode", MARIA): True,
            ("service_date", DANIEL): 17_959,
            ("service_date", MARIA): 17_959,
        },
    ),
    (
        "one in hand and one by publication in one sentence",
        "Daniel Ortiz was served personally on March 4, 2019 and Maria Ortiz by publication.",
        {
            ("served_personally", DANIEL): True,
            ("service_date", DANIEL): 17_959,
            ("served_by_publication", MARIA): True,
            ("served_personally", MARIA): False,
            ("served_at_abode", MARIA): False,
        },
    ),
    (
        "by summons or by publication says nothing of anybody",
        "All Defendants have been served by summons or by publication.",
        {},
    ),
    (
        "the unknown owners' publication is nobody else's",
        "Unknown Owners and Non-Record Claimants were served by publication.",
        {},
    ),
    (
        "an answer is an appearance",
        "Daniel P. Ortiz has answered the complaint.",
        {("appeared", DANIEL): True},
    ),
    (
        "a finding of what was asked",
        "The complaint does not ask for a personal deficiency against any defendant.",
        {
            ("deficiency_asked_generally", ""): False,
            ("deficiency_asked_against", DANIEL): False,
            ("deficiency_asked_against", MARIA): False,
        },
    ),
    (
        "a finding of whom it was asked against",
        "The complaint requested a personal deficiency judgment against Daniel P. Ortiz.",
        {("deficiency_asked_against", DANIEL): True},
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), PEOPLE, ids=[case[0] for case in PEOPLE])
def test_findings_about_people_are_read(why: str, text: str, expected: Said) -> None:
    facts = ("served", "service_date", "appeared", "deficiency_asked")
    assert said(judgment(text), *facts) == expected, why


WAIVERS: list[tuple[str, str, Said]] = [
    (
        "the waiver that shortens redemption is for everybody",
        (
            "The Court finds under 735 ILCS 5/15-1603(b)(3) that the value is less than 90% of the "
            "redemption amount and the mortgagee waives any and all rights to a personal "
            "judgment for deficiency against the mortgagor, Daniel P. Ortiz, and against all "
            "other persons liable."
        ),
        {("deficiency_waived_in_judgment", ""): True},
    ),
    (
        "abandonment shortens redemption and waives nothing",
        "The Court finds the property abandoned under 15-1603(b)(4). Redemption ends in 30 days.",
        {("deficiency_waived_in_judgment", ""): False},
    ),
    (
        "does not waive",
        "Plaintiff does not waive a personal deficiency.",
        {("deficiency_waived_in_judgment", ""): False},
    ),
    (
        "no finding of the sort is made",
        "No finding is made under 735 ILCS 5/15-1603(b)(3).",
        {("deficiency_waived_in_judgment", ""): False},
    ),
    (
        "a sentence that might give something up is no silence",
        "The parties agree that the Bank will not come after Maria Ortiz for any shortfall.",
        {},
    ),
    (
        "a promise to ask nothing of her is of the one named last, and in doubt",
        (
            "Execution shall issue against Daniel P. Ortiz, but not against Maria Ortiz, the "
            "Plaintiff stipulating that it will ask no deficiency of her."
        ),
        {("deficiency_waived_by_stipulation", MARIA): (IN_DOUBT, True)},
    ),
    (
        "an offer to waive is in doubt",
        "Plaintiff offers to waive any personal deficiency.",
        {("deficiency_waived_in_judgment", ""): (IN_DOUBT, True)},
    ),
    (
        "a waiver on a condition is in doubt",
        "Plaintiff waives any personal deficiency if possession is surrendered.",
        {("deficiency_waived_in_judgment", ""): (IN_DOUBT, True)},
    ),
    (
        "a waiver for one person is for that person",
        "By stipulation, Plaintiff waives any personal deficiency against Maria Ortiz.",
        {("deficiency_waived_by_stipulation", MARIA): True},
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), WAIVERS, ids=[case[0] for case in WAIVERS])
def test_only_an_express_waiver_is_one(why: str, text: str, expected: Said) -> None:
    assert said(judgment(text), "deficiency_waived") == expected, why


@pytest.mark.parametrize("width", [41, 58, 75])
@pytest.mark.parametrize(
    ("why", "text", "expected"), PEOPLE + WAIVERS, ids=[case[0] for case in PEOPLE + WAIVERS]
)
def test_where_the_lines_of_a_judgment_break_does_not_matter(
    why: str, text: str, expected: Said, width: int
) -> None:
    of_people = (why, text, expected) in PEOPLE
    people = ("served", "service_date", "appeared", "deficiency_asked")
    facts = people if of_people else ("deficiency_waived",)
    assert said(judgment(wrapped(text, width)), *facts) == expected, why


def test_in_rem_wording_in_a_judgment_decides_nothing() -> None:
    reading = judgment("Any shortfall shall be entered IN REM only.")
    assert said(reading, "order_", "deficiency_") == {}
    assert "judgment.in_rem_not_decisive" in codes(reading)


def test_a_short_redemption_without_words_of_waiver_is_said_to_be_none() -> None:
    assert "judgment.abandonment_waives_nothing" in codes(
        judgment("The property is abandoned under 15-1603(b)(4).")
    )


def test_the_day_of_the_judgment_is_the_day_it_was_entered() -> None:
    reading = judgment("Daniel P. Ortiz was personally served on March 4, 2019.")
    assert said(reading, "judgment_") == {
        ("judgment_entered", ""): True,
        ("judgment_date", ""): 18_172,
    }
    assert reading.dated == 18_172
