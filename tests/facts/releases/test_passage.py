"""``stillowe.read_clauses``: a passage read clause by clause, with the kind it is called by."""

from __future__ import annotations

import pytest

import stillowe
from stillowe.values.clauses import ClauseKind, Matter, Party


def test_a_release_is_read_with_who_whom_and_what() -> None:
    reading = stillowe.read_clauses("The Bank hereby releases Borrower from liability on the note.")
    assert reading.kind is ClauseKind.released
    (clause,) = reading
    assert (clause.who, clause.whom, clause.what) == (Party.lender, Party.borrower, Matter.debt)
    assert clause.quote == "The Bank hereby releases Borrower from liability on the note."
    assert clause.pages == (1,)
    assert clause.boxes == ()
    assert clause.conditions == ()


def test_a_condition_is_told_with_the_clause() -> None:
    reading = stillowe.read_clauses(
        "Upon receipt of $5,000.00 the Bank releases Borrower from the note."
    )
    assert reading.kind in {ClauseKind.conditional_release, ClauseKind.cash_condition}
    assert reading[0].conditions


def test_a_passage_without_a_clause_is_silent_and_empty() -> None:
    reading = stillowe.read_clauses("The weather was fair and the house was painted blue.")
    assert reading.kind is ClauseKind.silent
    assert len(reading) == 0


def test_words_over_a_page_break_are_one_clause_on_two_pages() -> None:
    reading = stillowe.read_clauses("The Bank hereby releases\fBorrower from the note.")
    assert [clause.pages for clause in reading if clause.kind is ClauseKind.released] == [(1, 2)]


@pytest.mark.parametrize("name", ["read_my_mind", "verdicts_of"])
def test_the_package_has_no_door_that_is_not_there(name: str) -> None:
    with pytest.raises(AttributeError):
        getattr(stillowe, name)
