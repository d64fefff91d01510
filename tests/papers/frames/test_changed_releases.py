"""Every release, changed in every way that takes from it: the reading never stays at released."""

from __future__ import annotations

import re

import pytest

from stillowe import read_clauses
from stillowe.values.clauses import ClauseKind

RELEASES = (
    "Lender hereby releases and forever discharges Borrower from all liability under the Note.",
    "Prairie Bank waives any right to collect the deficiency from the mortgagors.",
    "Your remaining balance of $18,204.11 has been forgiven, and you owe us nothing further.",
    "The bank accepts the net proceeds in full satisfaction of the debt and will not pursue you.",
    "Mortgagor is hereby released from personal liability for the mortgage indebtedness.",
    (
        "For good and valuable consideration, the receipt of which is acknowledged, the undersigned"
        " holder of the Note hereby cancels the same and releases the makers from it."
    ),
    (
        "Whereas the deed was recorded on May 4, 2012, Grantee hereby releases Grantors from the"
        " Note, including principal, interest, late charges and attorneys' fees."
    ),
    (
        "The judgment entered against Ada Quill for $21,450.00 has been satisfied in full, and she"
        " is released from it."
    ),
    "No deficiency will be sought, and the note is cancelled.",
    (
        "In connection with the short sale of 18 Larch Street, which closed on March 2, 2014, the"
        " Servicer has released the Borrower from the remaining debt."
    ),
    "Your guaranteed loan is settled, and the Department releases you from all liability on it.",
    "I hold the note of Ben Farrow. I hereby forgive the entire debt and release him from it.",
)
BEFORE = (
    "If the sale closes by December 15, 2026, ",
    "Upon receipt of $12,000, ",
    "Subject to the approval of the investor, ",
    "Once you have vacated the home, ",
    "On payment of $5,000, ",
    "In exchange for a new note, ",
    "Your agent says that ",
    "We understand that ",
    "It is rumored that ",
    "In our opinion, ",
    "It is not true that ",
    "The borrower requests this wording: ",
    "Perhaps ",
    "After January 1, 2031, ",
    "As between the Lender and the insurer only, ",
)
BEHIND = (
    ", provided that the sale closes",
    ", subject to the approval of the insurer",
    " upon payment of $5,000",
    " except for the sum of $10,000",
    ", but only as to the lien",
    " to the extent of $4,000",
    " until January 1, 2031",
    ", revocable at will",
    ", pending final approval",
    ", save for the deficiency",
    ", for the current year",
    " in this action only",
    ", less $9,000",
    ", details to follow",
    ", the investor concurring",
    ", with $8,000 down",
    ", or so we hope",
    ", other than the balance of the note",
)
LATER = (
    "The Lender reserves the right to collect the deficiency.",
    "This release is void if any statement in your application is untrue.",
    "This letter is a draft for discussion only.",
    "Please pay the balance by June 1.",
    "Our committee has not approved this.",
    "The foregoing was sent in error.",
    "The note, however, remains due.",
    "This release does not include the note.",
    "The release takes effect when we receive $15,000.",
    "You remain liable for the deficiency.",
    "This paragraph shall not apply to the Borrower.",
    "The Bank may revoke this release at any time.",
    "Sign the enclosed note for $20,000.",
    "We have since withdrawn this release.",
    "Nothing in this letter releases you from the debt.",
)
DENIED = {
    r"\b(?:hereby )?releases\b": "does not release",
    r"\b(?:hereby )?cancels\b": "does not cancel",
    r"\bwaives\b": "does not waive",
    r"\baccepts\b": "does not accept",
    r"\bwill not pursue\b": "will pursue",
    r"\bhereby forgive\b": "do not forgive",
    r"\band release\b": "nor release",
    r"\breleased\b": "not released",
    r"\bforgiven\b": "not forgiven",
    r"\bcancelled\b": "not cancelled",
    r"\bsatisfied\b": "not satisfied",
    r"\bsettled\b": "not settled",
    r"\bNo deficiency\b": "A deficiency",
    r"\bnothing further\b": "the rest",
}
DOUBTED = {
    r"\b(?:hereby )?releases\b": "may release",
    r"\b(?:hereby )?cancels\b": "may cancel",
    r"\bwaives\b": "may waive",
    r"\baccepts\b": "may accept",
    r"\bhereby forgive\b": "may forgive",
    r"\bis (?:hereby )?released\b": "may be released",
    r"\bhas released\b": "may have released",
    r"\bhas been (forgiven|satisfied)\b": r"may be \1",
    r"\bis (cancelled|settled)\b": r"may be \1",
}
SIDES = {
    "Lender": "Borrower",
    "Borrower": "Lender",
    "Prairie Bank": "The mortgagors",
    "the mortgagors": "Prairie Bank",
    "Grantee": "Grantors",
    "Grantors": "Grantee",
}
DEBT = re.compile(
    r"personal liability for the mortgage indebtedness|all liability(?: under the Note| on it)?"
    r"|right to collect the deficiency|(?:remaining |entire )?(?:debt|balance)|(?:the )?Note\b"
)
MISREAD = (("m", "rn"), ("l", "1"), ("o", "0"), ("e", "c"))


def is_released(words: str) -> bool:
    return any(clause.kind is ClauseKind.released for clause in read_clauses(words))


def with_each(words: str, changes: dict[str, str]) -> str:
    for pattern, instead in changes.items():
        words = re.sub(pattern, instead, words)
    return words


def of_one_sentence() -> list[str]:
    return [words for words in RELEASES if ". " not in words]


@pytest.mark.parametrize("words", RELEASES)
def test_a_plain_release_in_the_words_of_the_trade_is_read_as_one(words: str) -> None:
    assert is_released(words)


@pytest.mark.parametrize("words", of_one_sentence())
def test_words_put_before_a_release_take_its_certainty(words: str) -> None:
    for before in BEFORE:
        assert not is_released(before + words[0].lower() + words[1:]), before


@pytest.mark.parametrize("words", of_one_sentence())
def test_words_put_behind_a_release_take_its_certainty(words: str) -> None:
    for behind in BEHIND:
        assert not is_released(f"{words[:-1]}{behind}."), behind


@pytest.mark.parametrize("words", RELEASES)
def test_a_later_sentence_that_takes_back_takes_certainty(words: str) -> None:
    for later in LATER:
        assert not is_released(f"{words} {later}"), later


@pytest.mark.parametrize("words", RELEASES)
def test_a_release_denied_is_none(words: str) -> None:
    changed = with_each(words, DENIED)
    assert changed != words
    assert not is_released(changed), changed


@pytest.mark.parametrize("words", RELEASES)
def test_a_release_that_may_be_is_none(words: str) -> None:
    changed = with_each(words, DOUBTED)
    assert changed != words
    assert not is_released(changed), changed


@pytest.mark.parametrize(
    "words", [words for words in RELEASES if "Lender" in words or "Prairie" in words]
)
def test_a_release_with_its_sides_changed_is_none(words: str) -> None:
    pattern = "|".join(SIDES)
    changed = re.sub(pattern, lambda match: SIDES[match.group()], words)
    assert not is_released(changed), changed


@pytest.mark.parametrize("words", [RELEASES[0], RELEASES[1], RELEASES[4]])
def test_a_lien_in_the_place_of_the_debt_is_no_release(words: str) -> None:
    changed = DEBT.sub("the lien", words)
    assert not is_released(changed), changed


@pytest.mark.parametrize("words", of_one_sentence())
def test_a_page_that_ends_in_the_midst_hides_no_condition(words: str) -> None:
    for behind in BEHIND:
        whole = f"{words[:-1]}{behind}.".split()
        for place in (len(whole) // 2, len(whole) - 2):
            torn = f"{' '.join(whole[:place])}\n\f\n{' '.join(whole[place:])}"
            assert not is_released(torn), torn


@pytest.mark.parametrize("words", of_one_sentence())
def test_letters_misread_raise_nothing_to_a_release(words: str) -> None:
    for right, wrong in MISREAD:
        for changed in (with_each(words, DENIED), f"If we are paid, {words}"):
            assert not is_released(changed.replace(right, wrong)), changed
