"""Sums a sentence states: which of the six they are, and what is none of them."""

from __future__ import annotations

import pytest
from family_reading import found_by

from stillowe.papers.frames.families.figures import figures_in


def sums(text: str) -> list[tuple[str, int | None]]:
    return [(found.amount_of, found.amount_cents) for found in found_by(figures_in, text)]


@pytest.mark.parametrize(
    ("text", "what", "cents"),
    [
        ("There is a shortfall of $31,500.25, as the report shows.", "deficiency", 31_500_25),
        ("Still owed after the sale: $17,300.00", "deficiency", 17_300_00),
        ("The auction came up $5,400 short.", "deficiency", 5_400_00),
        ("Bid $90,000.00 against a sum due, leaving $8,100.10.", "deficiency", 8_100_10),
        ("The sheriff holds a surplus of $5,000.00.", "surplus", 5_000_00),
        ("After the debt was paid, $7,120.00 was left over.", "surplus", 7_120_00),
        ("Judgment in favor of Plaintiff in the amount of $210,000.00.", "judgment", 210_000_00),
        ("The Court finds due interest and fees, for a total of $9,120.00.", "judgment", 9_120_00),
        ("Plaintiff claims that $143,000.00 is due under the note.", "claimed", 143_000_00),
        ("Our client bought the deficiency balance of $37,000.00.", "claimed", 37_000_00),
        ("Your current principal balance is $120,345.00.", "balance", 120_345_00),
        ("The payoff amount good through May 31 is $88,212.40.", "balance", 88_212_40),
        ("Box 2 Amount of debt discharged 66,103.28", "cancelled_debt", 66_103_28),
        ("We reported $31,200 to the IRS as cancelled debt.", "cancelled_debt", 31_200_00),
        (
            "There remains a deficiency of Two Thousand Nine and 33/100 Dollars ($2,009.33).",
            "deficiency",
            2_009_33,
        ),
    ],
)
def test_a_sum_is_what_the_nearest_words_say(text: str, what: str, cents: int) -> None:
    assert sums(text)[-1] == (what, cents)


@pytest.mark.parametrize(
    "text",
    [
        "Your escrow account has a deficiency of $611.48.",
        "We waived the $84.17 late fee.",
        "The bid was $90,000.00.",
        "A lender that cancels $600 or more of debt must send a form.",
        "We approve a discounted payoff of $212,640.18.",
        "Seller shall pay the association balance of $412.00.",
        "The house is worth $122,000.",
        "Beacon will pay a claim of $58,213.00.",
    ],
)
def test_a_price_a_fee_or_another_sum_is_none_of_them(text: str) -> None:
    assert sums(text) == []


def test_each_figure_of_a_sentence_is_read_for_itself() -> None:
    text = "Total due $150,000.00, sale price $110,000.00, deficiency $40,000.00."
    assert ("deficiency", 40_000_00) in sums(text)
    assert 110_000_00 not in {cents for _, cents in sums(text)}


def test_a_corrected_figure_is_not_the_wrong_one() -> None:
    text = "The debt discharged was $9,861.75 and not $19,861.75."
    assert sums(text) == [("cancelled_debt", 9_861_75)]
