"""What stands beside a release is passed over only where it touches neither it nor the debt."""

from __future__ import annotations

import pytest

from stillowe import read_clauses
from stillowe.papers.frames.certain_asides import is_harmless_by_shape, without_asides
from stillowe.values.clauses import ClauseKind


@pytest.mark.parametrize(
    "words",
    [
        "the bank releases the mortgagor, who moved to oregon, from the note",
        "the bank releases the mortgagor (formerly of quincy) from the note",
        "whereas the barn burned in spring, the bank releases the mortgagor from the note",
    ],
)
def test_an_aside_about_other_things_is_passed_over(words: str) -> None:
    left = without_asides(words).split()
    assert {"oregon", "quincy", "barn"}.isdisjoint(left)
    assert "note" in left


@pytest.mark.parametrize(
    "aside",
    [
        "who may still be sued",
        "which is half of the loan",
        "having promised to sign a new note",
        "which the investor must approve",
        "being subject to review",
    ],
)
def test_an_aside_of_a_dangerous_field_is_kept(aside: str) -> None:
    words = f"the bank releases the mortgagor, {aside}, from the debt"
    assert aside.rsplit(maxsplit=1)[-1] in without_asides(words)


def test_a_lead_of_hearsay_is_kept() -> None:
    words = "it is rumored that having taken the deed, the bank releases the mortgagor"
    assert "rumored" in without_asides(words)


@pytest.mark.parametrize("word", ["acknowledgment", "consolidated"])
def test_nouns_and_participles_without_a_narrowing_stem_are_harmless(word: str) -> None:
    assert is_harmless_by_shape(word)


@pytest.mark.parametrize("word", ["reservation", "exception", "suspended", "alleged", "permission"])
def test_nouns_and_participles_that_narrow_are_not_harmless(word: str) -> None:
    assert not is_harmless_by_shape(word)


def test_a_sum_told_of_the_debt_is_no_price() -> None:
    told = "Kestrel Bank waives the deficiency of $41,209.30 and releases the mortgagor from it."
    asked = "Kestrel Bank waives the deficiency for $41,209.30 and releases the mortgagor from it."
    assert _is_released(told)
    assert not _is_released(asked)


def test_an_excerpt_that_frees_a_guarantor_and_holds_the_borrower_is_no_release() -> None:
    assert not _is_released(
        "Kestrel Bank releases Guarantor from the Guaranty. The liability of the Borrower on the"
        " Note is not affected."
    )


def test_what_the_one_who_owes_says_of_the_debt_frees_nobody() -> None:
    assert _is_released("Lender confirms that the deficiency is waived.")
    assert not _is_released("Borrower confirms that the deficiency is waived.")


def _is_released(words: str) -> bool:
    return any(clause.kind is ClauseKind.released for clause in read_clauses(words))
