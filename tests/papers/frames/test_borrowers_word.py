"""What the one who owes says, gives, owns or takes in payment is no release of the debt."""

from __future__ import annotations

import pytest

from stillowe import read_clauses
from stillowe.values.clauses import ClauseKind


def is_released(words: str) -> bool:
    return any(clause.kind is ClauseKind.released for clause in read_clauses(words))


@pytest.mark.parametrize(
    ("lenders", "borrowers"),
    [
        (
            "The mortgagee hereby grants a complete waiver of the deficiency.",
            "The mortgagor hereby grants a complete waiver of the deficiency.",
        ),
        (
            "The Lender hereby grants a full release of the debt.",
            "The investor agreed, and the Borrower grants a full release of the debt.",
        ),
        (
            "All of Lender's rights against Borrower under the Note are extinguished.",
            "All of Borrower's rights against Lender under the Note are extinguished.",
        ),
        (
            "Lender's claims under the Note are released.",
            "Borrower's claims under the Note are released.",
        ),
        (
            "Lender accepts the deed in full satisfaction of the note.",
            "For the Lender: Borrower accepts the deed in full satisfaction of the note.",
        ),
    ],
)
def test_the_same_words_of_the_other_side_release_nobody(lenders: str, borrowers: str) -> None:
    assert is_released(lenders)
    assert not is_released(borrowers)
