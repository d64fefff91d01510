"""New promises: which words make one, whom it binds, and under which debt it is listed."""

from __future__ import annotations

import pytest
from release_builders import OTIS, WREN, a_frame, a_paper, left_by, release

from stillowe.papers.frames import Frame
from stillowe.values.clauses import Act, DebtKind, Matter, Party, Verdict


def promise(quote: str, hit: str = "", **parts: object) -> Frame:
    return a_frame(
        Act.promises_to_pay, quote, who=Party.borrower, whom=Party.unknown, what_words=hit, **parts
    )


def traps_of(frame: Frame) -> set[str]:
    return {trap.kind.name for trap in left_by(a_paper(frame)).traps}


def debts_added(*frames: Frame) -> set[DebtKind]:
    verdict = left_by(a_paper(*frames))
    return {one.debt for one in verdict.debts if one.verdict is Verdict.adds}


def test_a_note_for_the_shortfall_is_a_new_debt() -> None:
    made = promise("Borrower will sign a note for the shortfall.", "sign a note")
    assert debts_added(made) == {DebtKind.deficiency}
    assert "new_note" in traps_of(made)


@pytest.mark.parametrize(
    ("quote", "hit"),
    [
        ("By this you make no new promise to pay anything.", "make no new promise to pay"),
        ("Member does not confirm a sum or make a new promise for the Note.", "make a new promise"),
        ("You may back out by a written note within ten days.", "by a written note"),
    ],
)
def test_a_promise_denied_or_a_message_adds_nothing(quote: str, hit: str) -> None:
    assert debts_added(promise(quote, hit)) == set()
    assert "new_note" not in traps_of(promise(quote, hit))


def test_the_payment_of_a_modified_loan_keeps_the_note_and_adds_none() -> None:
    kept = promise(
        "Under the modified terms Borrower promises to pay principal and interest of $676.45.",
        "promises to pay principal and interest of $676.45",
    )
    verdict = left_by(a_paper(kept)).verdict(WREN, DebtKind.first_note)
    assert verdict.verdict is Verdict.reserved
    assert debts_added(kept) == set()


def test_words_of_a_modified_loan_beside_a_release_still_add() -> None:
    made = promise("Borrower promises to pay principal and interest of $90.00.", "promises to pay")
    assert debts_added(release(), made)


def test_an_old_line_that_stays_is_kept_and_not_new() -> None:
    kept = promise(
        "The home equity line you agreed to repay in monthly payments stays as it is.",
        "agreed to repay in monthly payments",
    )
    verdict = left_by(a_paper(kept)).verdict(WREN, DebtKind.second_note)
    assert verdict.verdict is Verdict.reserved
    assert debts_added(kept) == set()


def test_only_the_one_who_signs_takes_on_the_new_note() -> None:
    made = promise("Wren Calloway alone will sign a note for $12,000.00.", "sign a note")
    verdict = left_by(a_paper(made), WREN, OTIS)
    assert verdict.verdict(WREN, DebtKind.deficiency).verdict is Verdict.adds
    assert verdict.verdict(OTIS, DebtKind.deficiency).verdict is not Verdict.adds


def test_both_take_it_on_where_both_sign() -> None:
    made = promise("Wren Calloway and her husband each sign a note for $12,000.00.", "sign a note")
    verdict = left_by(a_paper(made), WREN, OTIS)
    assert verdict.verdict(OTIS, DebtKind.deficiency).verdict is Verdict.adds


def test_a_note_in_the_place_of_a_second_note_is_listed_as_that_note() -> None:
    made = promise(
        "You sign a note that takes the place of the second mortgage note.", "sign a note"
    )
    assert debts_added(made) == {DebtKind.second_note}


def test_a_guaranty_is_never_taken_for_the_payment_of_a_modified_loan() -> None:
    made = promise("Guarantor shall pay principal and interest.", what=Matter.guaranty)
    assert debts_added(made) == {DebtKind.guaranty}
