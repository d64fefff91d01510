"""A release is certain only where every word is placed and nothing beside it may turn it."""

from __future__ import annotations

import pytest

from stillowe import read_clauses
from stillowe.values.clauses import ClauseKind

CERTAIN = (
    "Lender hereby releases Borrower from all personal liability for the note.",
    "The bank has forgiven the remaining balance of $41,220.16 and the note is cancelled.",
    (
        "For value received, the holder releases and forever discharges the makers, and"
        " each of them,"
        " of and from the indebtedness."
    ),
)
IN_DOUBT = (
    "Your loan ends in 7788.",
    "Lender releases Borrower from the deficiency in exchange for $12,000.",
    "Lender, in consideration of $12,000, releases Borrower from the deficiency.",
    "The Bank forgives a third of the balance.",
    "The Bank waives the deficiency above $40,000.",
    "The Bank forgives the balance on December 31, 2031.",
    "The Bank inadvertently waived the deficiency.",
    "The Bank will not sue you on the note before 2028.",
    "The Bank will not pursue you for the deficiency by telephone.",
    "The Bank forgives the balance of your car loan.",
    "The Bank's obligations under the note and mortgage are hereby released.",
    "Any debt owed to me by the bank is forgiven.",
    "This letter does not demand the deficiency.",
    "The seller thinks the bank waived the deficiency.",
    "Lenders waive the deficiency.",
)
TURNED = (
    "The Bank waives the deficiency. The waiver has lapsed.",
    "The Bank releases you from the deficiency. Sign the enclosed note for $20,000.",
    "The Bank waives the deficiency. The investor's decision on this waiver is outstanding.",
    "The Bank waives the deficiency. We can cancel this waiver whenever we like.",
)


@pytest.mark.parametrize("words", CERTAIN)
def test_a_release_made_of_known_words_is_certain(words: str) -> None:
    assert ClauseKind.released in {clause.kind for clause in read_clauses(words)}


@pytest.mark.parametrize("words", IN_DOUBT)
def test_a_word_that_nobody_placed_leaves_a_release_in_doubt(words: str) -> None:
    assert ClauseKind.released not in {clause.kind for clause in read_clauses(words)}


@pytest.mark.parametrize("words", TURNED)
def test_a_sentence_that_may_turn_a_release_becomes_its_condition(words: str) -> None:
    assert ClauseKind.released not in {clause.kind for clause in read_clauses(words)}
