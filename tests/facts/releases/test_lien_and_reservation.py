"""A lien let go beside a debt that is kept: which of the two a passage is called by."""

from __future__ import annotations

import pytest

from stillowe.facts.releases import clauses_of, kind_of_passage
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import ClauseKind


def _kind(words: str) -> ClauseKind:
    return kind_of_passage(clauses_of(clauses_in(paper_text(words))))


@pytest.mark.parametrize(
    "words",
    [
        "We will release our mortgage on closing. We keep the right to collect the balance.",
        "Bank releases its lien upon the property. Borrower shall remain liable on the note.",
    ],
)
def test_a_lien_let_go_by_one_who_claims_the_debt_is_a_reservation(words: str) -> None:
    assert _kind(words) is ClauseKind.reserved


def test_a_lien_let_go_that_only_says_how_far_it_goes_is_a_release_of_the_lien() -> None:
    words = (
        "The mortgage recorded May 4, 2011 is released. This release is of the lien alone and"
        " does not discharge the note."
    )
    assert _kind(words) is ClauseKind.lien_release_only
