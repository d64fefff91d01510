"""Words that limit a lender to the home, whom they free, and what takes them back."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, read, said

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

NONRECOURSE, EXCULPATED = "debt_is_nonrecourse", "exculpated_by_its_words"
HANDS = "\n\n/s/ Ann Lee Roe\nAnn Lee Roe\n"


def note(text: str, *, complete: bool = True) -> Reading:
    head = "NOTE\n\nJune 2, 2010\n\nAnn Lee Roe promises to pay Elm Bank $90,000.00.\n\n"
    return read(PaperKind.note, head + text + HANDS, complete=complete)


def mortgage(text: str) -> Reading:
    return read(PaperKind.mortgage, "MORTGAGE\n\nDated June 2, 2010.\n\n" + text + HANDS)


WHOLE = [
    "Borrower shall have no personal liability for payment of the debt secured hereby.",
    "Lender may enforce the debt only through sale of the Property.",
    "This note is nonrecourse.",
    "The holder shall look solely to the mortgaged premises for the payment of this note.",
    "The recourse of the holder is limited to the property.",
    "No deficiency judgment shall be had against the Borrower.",
    "The undersigned shall not be personally liable for repayment of the loan.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_words_about_the_whole_debt_make_it_nonrecourse(text: str) -> None:
    assert said(note(text), NONRECOURSE) == {(NONRECOURSE, ""): True}
    assert said(mortgage(text), NONRECOURSE) == {(NONRECOURSE, ""): True}


@pytest.mark.parametrize(
    "text",
    [
        "Borrower shall have no personal liability for payment of the debt except for fraud.",
        "This note is nonrecourse, but Borrower answers for waste.",
        "This note is nonrecourse. Borrower shall be personally liable for any waste.",
        "This note is nonrecourse. On a recourse event the loan shall be full recourse.",
        "If the property is sold, Borrower has no personal liability for payment of the loan.",
        "Borrower shall not be personally liable for payment of the debt above $50,000.00.",
        "This note is nonrecourse. Each person is fully and personally obligated to pay the note.",
    ],
)
def test_what_is_taken_back_or_limited_is_in_doubt(text: str) -> None:
    assert said(note(text), NONRECOURSE) == {(NONRECOURSE, ""): (IN_DOUBT, True)}


@pytest.mark.parametrize(
    "text",
    [
        "This note is not nonrecourse.",
        "Nothing in this note makes the loan nonrecourse.",
        "A co-signer who does not sign the note has no personal liability for the sums secured.",
        "No partner of Borrower shall have personal liability for payment of the note.",
        "The trustee shall have no personal liability for payment of this note.",
        "Lender shall have no personal liability for the acts of a receiver.",
        "Pay to the order of Oak Fund without recourse.",
        "Each person is fully and personally obligated to keep all promises in this note.",
        "Borrower shall look only to the insurer for payment of a loss.",
        "Borrower is not personally liable for repairs made by others.",
    ],
)
def test_words_about_others_or_other_matters_say_nothing_of_recourse(text: str) -> None:
    assert said(note(text), NONRECOURSE) == {}


def test_a_paper_with_a_page_unread_is_never_surely_nonrecourse() -> None:
    found = said(note(WHOLE[0], complete=False), NONRECOURSE)
    assert found == {(NONRECOURSE, ""): (IN_DOUBT, True)}


TRUSTEE = "Cedar Trust Company"
AS_TRUSTEE = (
    "NOTE\n\nJune 2, 2010\n\nFor value received Cedar Trust Company, not personally but as Trustee "
    "under Trust No. 12, and Ann Lee Roe, who holds the beneficial interest, promise to pay Elm "
    "Bank $90,000.00.\n\n"
)
TRUST_HANDS = (
    "\n\nBorrower:\n/s/ Cedar Trust Company\nCedar Trust Company\n\n/s/ Ann Lee Roe\nAnn Lee Roe\n"
)


def test_a_land_trustees_words_free_the_trustee_and_nobody_else() -> None:
    text = "No personal liability shall be asserted against the Trustee on this note."
    reading = read(PaperKind.note, AS_TRUSTEE + text + TRUST_HANDS)
    assert said(reading, EXCULPATED, NONRECOURSE) == {(EXCULPATED, TRUSTEE): True}


def test_a_trustees_capacity_alone_leaves_it_in_doubt() -> None:
    reading = read(PaperKind.note, AS_TRUSTEE + TRUST_HANDS)
    assert said(reading, EXCULPATED) == {(EXCULPATED, TRUSTEE): (IN_DOUBT, True)}


def test_a_note_without_a_trustee_exculpates_nobody() -> None:
    assert said(note("No trustee is a party to this note."), EXCULPATED) == {}
