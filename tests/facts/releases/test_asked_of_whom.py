"""Who is asked to release, for whom, and of which papers nothing is asked at all."""

from __future__ import annotations

import pytest

from stillowe.facts.releases import AskedPerson, Proposal, proposals_of, verdicts_of
from stillowe.facts.releases.subject import Subject, subject_of
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.days import parse_day

TODAY = parse_day("2026-11-24")
EDDA = AskedPerson("Edda Kvist")

AGREEMENT = """\
SETTLEMENT AND SUBSTITUTION OF NOTE

{lender}
Borrower: Edda Kvist
Loan number: 40-77123

1. Borrower remains personally liable for the unpaid balance of the note.
{more}

/s/ Edda Kvist
"""
DEFINED = 'This agreement is between Rook Island Bank ("Lender") and Edda Kvist ("Borrower").'

MODIFICATION = """\
LOAN MODIFICATION AGREEMENT

Lender: Rook Island Bank
Borrower: Edda Kvist
Loan number: 40-77123

1. Borrower promises to pay the new principal balance of $181,200.00 with interest.
2. Except as changed here the note and mortgage remain in full force.

/s/ Edda Kvist
"""
SALE = """\
REAL ESTATE SALE CONTRACT

Buyer: Nils Orme. Seller: Edda Kvist.
Purchase price $210,000.00. Earnest money $5,000.00. Closing on January 15, 2027.
At closing the title company pays off Seller's mortgage loan in full out of the price.
"""
SECOND_SALE = SALE.replace("pays off Seller's mortgage loan in full", "records the deed, paid for")
LEASE = """\
APARTMENT LEASE

Landlord: Orme Flats. Tenant: Edda Kvist.
Tenant pays rent of $1,200.00 a month and a security deposit, and is liable for damage.
This lease is subordinate to any present or later mortgage on the building.
"""
INSPECTION = """\
Brightbeam Home Inspection
November 12, 2026

Dear Edda Kvist,

The furnace ran well. The rear step is loose. My liability is limited to my bill of $400.00.
"""


def asked_of(text: str, person: AskedPerson = EDDA) -> tuple[Proposal, ...]:
    laid_out = paper_text(text)
    paper = clauses_in(laid_out)
    return proposals_of(paper, verdicts_of(paper, (person,), TODAY), laid_out.text)


def arguments(text: str) -> dict[str, str]:
    return dict(asked_of(text)[0].arguments)


def agreement(lender: str, more: str = "") -> str:
    return AGREEMENT.format(lender=lender, more=more)


def test_a_company_that_the_paper_defines_as_the_lender_is_named() -> None:
    assert arguments(agreement(DEFINED))["lender"] == "Rook Island Bank"


@pytest.mark.parametrize(
    "more",
    [
        "2. Rook Island Bank services the loan for the owner of the loan.",
        "2. The loan was sold to Fannie Mae.",
        "2. Ashby Trust Company is an investor in the note.",
    ],
)
def test_where_another_may_own_the_note_only_the_lender_is_asked(more: str) -> None:
    assert arguments(agreement(DEFINED, more))["lender"] == "Lender"


@pytest.mark.parametrize(
    "lender",
    [
        'This agreement is between Kvist Credit Bank ("Lender") and Edda Kvist ("Borrower").',
        "Rook Island Bank",
        'Edda Kvist ("Borrower") writes to SETTLEMENT OF NOTE Rook Island Bank.',
    ],
)
def test_a_name_that_may_be_the_debtors_or_no_lenders_is_not_put_into_the_draft(
    lender: str,
) -> None:
    assert arguments(agreement(lender))["lender"] == "Lender"


def test_a_loan_is_named_by_its_number_only_where_the_paper_has_one_number() -> None:
    assert arguments(agreement(DEFINED))["loan"] == "loan 40-77123"
    two = agreement(DEFINED, "2. Account number: 55-90112 is another loan of the bank.")
    assert arguments(two)["loan"] == "the loan"


def test_nothing_is_drafted_for_a_stranger() -> None:
    assert asked_of(agreement(DEFINED))
    assert asked_of(agreement(DEFINED), AskedPerson("Torben Lund")) == ()


def test_nothing_is_drafted_for_the_buyer() -> None:
    letter = agreement(DEFINED, "2. Buyer: Nils Orme pays $200,000.00.")
    assert asked_of(letter, AskedPerson("Nils Orme")) == ()


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (MODIFICATION, Subject.new_terms),
        (SALE, Subject.sale),
        (SECOND_SALE, Subject.sale),
        (LEASE, Subject.something_else),
        (INSPECTION, Subject.something_else),
        (agreement(DEFINED), Subject.debt),
    ],
)
def test_only_an_agreement_with_the_lender_about_a_debt_is_asked_for_a_release(
    text: str, subject: Subject
) -> None:
    laid_out = paper_text(text)
    assert subject_of(clauses_in(laid_out), laid_out.text) is subject
    assert bool(asked_of(text)) is (subject is Subject.debt)


@pytest.mark.parametrize(
    "more",
    [
        "You still owe the balance of your loan.",
        "Please sign the promissory note that is with this letter.",
        "The lien on the house stays.",
    ],
)
def test_one_word_of_a_loan_is_enough_to_make_it_a_paper_about_a_debt(more: str) -> None:
    laid_out = paper_text(INSPECTION + more)
    assert subject_of(clauses_in(laid_out), laid_out.text) is Subject.debt


def test_a_modification_that_settles_the_debt_is_about_the_debt() -> None:
    ends = MODIFICATION.replace("LOAN MODIFICATION", "SHORT SALE AND LOAN MODIFICATION")
    laid_out = paper_text(ends)
    assert subject_of(clauses_in(laid_out), laid_out.text) is Subject.debt
