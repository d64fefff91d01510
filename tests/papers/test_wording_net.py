"""Wording that may release, reserve or limit a debt is quoted, whatever the paper."""

from __future__ import annotations

import pytest
from text_making import a_text

from stillowe.papers.wording_net import wordings_in

QUOTED = [
    ("Lender waives any deficiency that remains after the sale.", "release_wording"),
    ("The account will be settled in full upon receipt.", "release_wording"),
    ("We will not pursue you for the remaining balance.", "release_wording"),
    ("Neither the bank nor its insurer will seek a judgment.", "release_wording"),
    ("Borrower is released from all liability under the Note.", "release_wording"),
    ("The note is paid, satisfied and discharged.", "release_wording"),
    ("Lender covenants not to sue the makers.", "release_wording"),
    ("The bank reserves its right to collect the deficiency.", "reservation_wording"),
    ("Borrower shall remain liable for any deficiency.", "reservation_wording"),
    ("Nothing herein releases the guarantor.", "reservation_wording"),
    ("The investor may pursue a deficiency judgment.", "reservation_wording"),
    ("This letter is not a waiver of any remedy.", "reservation_wording"),
    ("The insurer keeps its right to come after you.", "reservation_wording"),
    ("Claims against the guarantor are expressly preserved.", "reservation_wording"),
    ("If the sale is not at arm's length this approval is void.", "reservation_wording"),
    ("A co-signer is not personally obligated to pay.", "nonrecourse_wording"),
    ("Your note is settled once the money is here.", "release_wording"),
    ("The board voted to forget the difference.", "release_wording"),
    ("We will release our mortgage on the day of closing.", "lien_release_wording"),
    ("A satisfaction of mortgage will be recorded.", "lien_release_wording"),
    ("The maker shall stand bound as before.", "reservation_wording"),
    ("The loan is non-recourse to the maker.", "nonrecourse_wording"),
    ("The judgment is in rem.", "nonrecourse_wording"),
]


@pytest.mark.parametrize(("sentence", "clause"), QUOTED)
def test_such_a_sentence_is_quoted_whole(sentence: str, clause: str) -> None:
    wordings = wordings_in(a_text(f"Dear Ann Roe.\n{sentence}\nKeep this letter safe."))

    assert sentence in {wording.span.quote for wording in wordings if wording.clause == clause}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Court retains jurisdiction to enforce its own order.",
        "Please send the final settlement statement.",
        "Please bring two forms of identification.",
        "The sale takes place at nine in the morning.",
        "Payments are due on the first of each month.",
    ],
)
def test_other_sentences_are_not_quoted(sentence: str) -> None:
    assert wordings_in(a_text(sentence)) == ()


def test_a_sentence_is_quoted_once_for_each_clause() -> None:
    wordings = wordings_in(
        a_text("Lender releases and discharges the debt, the note and the loan.")
    )

    assert [wording.clause for wording in wordings] == ["release_wording"]


def test_an_endless_sentence_is_cut_around_the_words() -> None:
    wordings = wordings_in(
        a_text("whereas " * 400 + "Lender waives the deficiency " + "and " * 400)
    )

    assert all(len(wording.span.quote) < 1000 for wording in wordings)
    assert any("waives the deficiency" in wording.span.quote for wording in wordings)
