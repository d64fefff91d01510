from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, codes, read, said

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF DUPAGE COUNTY, ILLINOIS
FOX VALLEY BANK, Plaintiff,
v.                                     Case No. 19 CH 882
DANIEL P. ORTIZ; MARIA ORTIZ, Defendants.

REPORT OF SALE AND DISTRIBUTION

"""
MAY_6 = 18_388
FACTS = ("sale_", "report", "interest_", "costs_", "judgment_", "holding", "senior", "payments")


def report(text: str) -> Reading:
    return read(PaperKind.report_of_sale, CAPTION + text)


CASES: list[tuple[str, str, Said]] = [
    (
        "a column of figures",
        (
            "The undersigned sold the real estate at public auction on May 6, 2020 to Fox Valley "
            "Bank, the highest bidder, for $140,000.00.\nAmount of judgment          "
            "$188,412.50\nInterest from judgment to sale   $6,120.33\nCosts and advances after "
            "judgment  $1,250.00\nTotal amount due   $195,782.83\nSale price  "
            "$140,000.00\nSelling officer's fee  $300.00\nDeficiency  $56,082.83"
        ),
        {
            ("sale_held", ""): True,
            ("sale_date", ""): MAY_6,
            ("sale_price_cents", ""): 14_000_000,
            ("sale_expenses_cents", ""): 30_000,
            ("judgment_entered", ""): True,
            ("judgment_total_cents", ""): 18_841_250,
            ("interest_to_sale_cents", ""): 612_033,
            ("costs_after_judgment_cents", ""): 125_000,
            ("report_states_amount_due", ""): True,
            ("reported_amount_due_cents", ""): 19_578_283,
            ("report_states_deficiency", ""): True,
            ("reported_deficiency_cents", ""): 5_608_283,
        },
    ),
    (
        "a bid of the whole debt leaves no deficiency",
        (
            "Pursuant to the judgment entered October 3, 2019 in the amount of $188,412.50, I "
            "did on May 6, 2020 offer said premises for sale and struck off the same to "
            "Plaintiff for its bid of $195,782.83. No deficiency remains."
        ),
        {
            ("sale_held", ""): True,
            ("sale_date", ""): MAY_6,
            ("sale_price_cents", ""): 19_578_283,
            ("judgment_date", ""): 18_172,
            ("judgment_entered", ""): True,
            ("judgment_total_cents", ""): 18_841_250,
            ("report_states_deficiency", ""): False,
        },
    ),
    (
        "a surplus is no deficiency",
        (
            "1. Date of sale: 05/06/2020\n2. Successful bid: $210,000.00\n3. Total due to "
            "plaintiff: $195,782.83\n4. Surplus: $14,217.17"
        ),
        {
            ("sale_held", ""): True,
            ("sale_date", ""): MAY_6,
            ("sale_price_cents", ""): 21_000_000,
            ("report_states_amount_due", ""): True,
            ("reported_amount_due_cents", ""): 19_578_283,
            ("report_states_deficiency", ""): False,
        },
    ),
    (
        "all in prose",
        (
            "There was due Plaintiff on the date of sale, May 6, 2020, the sum of $195,782.83 "
            "including interest at 9% per annum. The property was bid in for the sum of "
            "$140,000.00, leaving a deficiency of $55,782.83."
        ),
        {
            ("sale_held", ""): True,
            ("sale_date", ""): MAY_6,
            ("sale_price_cents", ""): 14_000_000,
            ("report_states_amount_due", ""): True,
            ("reported_amount_due_cents", ""): 19_578_283,
            ("report_states_deficiency", ""): True,
            ("reported_deficiency_cents", ""): 5_578_283,
            ("judgment_interest_rate", ""): 90_000,
        },
    ),
    (
        "price against due, leaving",
        (
            "The report shows a sale price of $128,000.00 against a total due of $179,210.40, "
            "leaving $51,210.40."
        ),
        {
            ("sale_held", ""): True,
            ("sale_price_cents", ""): 12_800_000,
            ("report_states_amount_due", ""): True,
            ("reported_amount_due_cents", ""): 17_921_040,
            ("report_states_deficiency", ""): True,
            ("reported_deficiency_cents", ""): 5_121_040,
        },
    ),
    (
        "a sale that was put off is a sale in doubt",
        "The highest bid was $140,000.00 but the sale was continued.",
        {("sale_held", ""): (IN_DOUBT, True), ("sale_price_cents", ""): 14_000_000},
    ),
    (
        "a later resale and an appraisal are no figures of the sale",
        "The property was appraised at $250,000.00. It was sold on May 6, 2020 for $140,000.00.",
        {
            ("sale_held", ""): True,
            ("sale_date", ""): MAY_6,
            ("sale_price_cents", ""): 14_000_000,
        },
    ),
    (
        "two bids stay two figures in doubt",
        (
            "The sale was held on May 6, 2020. The highest bid was $140,000.00. Sale price: "
            "$141,000.00."
        ),
        {
            ("sale_held", ""): True,
            ("sale_date", ""): MAY_6,
            ("sale_price_cents", ""): "two",
        },
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_report_of_sale_is_read_figure_by_figure(why: str, text: str, expected: Said) -> None:
    found = said(report(text), *FACTS)
    if expected.get(("sale_price_cents", "")) == "two":
        two = {(IN_DOUBT, 14_000_000), (IN_DOUBT, 14_100_000)}
        assert found[("sale_price_cents", "")] == two
        found[("sale_price_cents", "")] = "two"
    assert found == expected, why


def test_an_amount_due_that_its_lines_do_not_make_is_a_finding() -> None:
    reading = report(
        "Sold on May 6, 2020.\nJudgment  $188,412.50\nInterest after judgment   $6,120.33\nCosts "
        "$1,250.00\nTotal due   $195,882.83\n"
    )
    (finding,) = [f for f in reading.findings if f.code == "money.total_differs"]
    assert finding.arguments["total"] == "amount_due"
    assert finding.arguments["difference_cents"] == 10_000


def test_a_deficiency_that_due_less_price_does_not_make_is_a_finding() -> None:
    reading = report(
        "The sale price was $140,000.00. The total due was $195,782.83. There is a deficiency of "
        "$55,872.83."
    )
    (finding,) = [f for f in reading.findings if f.code == "money.total_differs"]
    assert finding.arguments["total"] == "deficiency"
    assert finding.arguments["difference_cents"] == 9_000


def test_a_deficiency_that_counts_the_officers_fee_is_no_finding() -> None:
    reading = report(
        "Total amount due   $195,782.83\nSale price  $140,000.00\nSelling officer's fee  $300.00\n"
        "Deficiency  $56,082.83\n"
    )
    assert "money.total_differs" not in codes(reading)


@pytest.mark.parametrize("label", ["Fee of the selling officer", "Charges of the sheriff"])
def test_a_fee_is_the_officers_however_the_line_turns_the_words(label: str) -> None:
    reading = report(
        f"Total amount due   $195,782.83\nSale price  $140,000.00\n{label}  $300.00\n"
        "Deficiency  $56,082.83\n"
    )
    assert said(reading, "sale_expenses") == {("sale_expenses_cents", ""): 30_000}


def test_expenses_that_are_in_the_amount_due_do_not_come_off_the_price_again() -> None:
    reading = report(
        "Judgment amount: $269,773.69\nStatutory interest (125 days @ 9%): $8,314.94\n"
        "Post-judgment advances: $2,211.08\nPublication costs: $480.00\nSelling officer fee: "
        "$300.00\nTotal amount due plaintiff: $281,079.71\nBid amount: $198,500.00\nDeficiency: "
        "$82,579.71\n"
    )
    assert said(reading, "sale_expenses", "costs_after") == {
        ("costs_after_judgment_cents", ""): 299_108,
        ("sale_expenses_cents", ""): 0,
    }
    assert "money.total_differs" not in codes(reading)


def test_the_officers_figures_are_no_ruling() -> None:
    assert not any(claim.ruling for claim in report("Sold for $140,000.00.").claims)


def test_a_total_that_counts_the_expenses_and_is_wrong_is_off_by_the_error_alone() -> None:
    reading = report(
        "Sold May 6, 2020 to Fox Valley Bank for $90,000.00.\nAmount of judgment  $100,000.00\n"
        "Interest from judgment to sale  $4,000.00\nPublication of notice  $900.00\n"
        "Selling officer's fee  $300.00\nTotal due at sale  $105,240.00\n"
        "Deficiency  $15,240.00\n"
    )

    (found,) = [one for one in reading.findings if one.code == "money.total_differs"]
    assert found.arguments["difference_cents"] == 40_00
    assert said(reading, "sale_expenses") == {("sale_expenses_cents", ""): 0}
