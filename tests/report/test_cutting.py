"""A long quote is cut between words, and the words that decide stay."""

from __future__ import annotations

import pytest

from stillowe.report.check.cutting import deciding_part

FILLER = "the parties have met and talked about the garden and the fence and the gate "


def test_a_short_quote_is_left_as_it_is() -> None:
    part = deciding_part("The bank keeps the balance.", 160)
    assert part.text == "The bank keeps the balance."
    assert part.code == ""


@pytest.mark.parametrize("before", [0, 1, 4])
@pytest.mark.parametrize("after", [1, 4])
def test_the_words_that_decide_are_kept_wherever_they_stand(before: int, after: int) -> None:
    decisive = "the borrower remains personally liable for the deficiency of $4,000.00"
    part = deciding_part(FILLER * before + decisive + " " + FILLER * after, 120)
    assert decisive in part.text
    assert len(part.text) <= 120


def test_nothing_is_cut_within_a_word_and_the_cut_is_marked() -> None:
    quote = FILLER * 3 + "nobody is released from the note " + FILLER * 3
    part = deciding_part(quote, 80)
    assert part.code == "frame.cut_both"
    assert f" {part.text} " in f" {quote} "


def test_one_endless_word_is_cut_all_the_same() -> None:
    assert len(deciding_part("x" * 500, 100).text) == 100
