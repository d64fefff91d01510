"""Limits of recourse: whom they protect, and what brings recourse back."""

from __future__ import annotations

import pytest
from family_reading import found_by

from stillowe.papers.frames.families.recourse import recourse_in
from stillowe.values.clauses import Act, Party


def read(text: str) -> list[tuple[Act, Party]]:
    return [(found.act, found.whom) for found in found_by(recourse_in, text)]


@pytest.mark.parametrize(
    "text",
    [
        "This Note is non-recourse to Borrower.",
        "Lender agrees to look solely to the collateral for repayment of the Loan.",
        "Borrower shall not be personally liable for payment of this Note.",
        "The liability of Maker under this Note is limited to Maker's interest in the Property.",
        "The loan may be repaid only from the sale of the home.",
        "Holder's recourse is against the mortgaged premises alone.",
        "Borrower's obligations are payable solely from the proceeds of the Property.",
    ],
)
def test_a_limit_of_recourse_on_the_loan_protects_who_owes_it(text: str) -> None:
    assert read(text) == [(Act.limits_recourse, Party.borrower)]


@pytest.mark.parametrize(
    "text",
    [
        "Holder assigns this Note to Maple Fund LLC without recourse.",
        "The Trustee signs not personally but as trustee and shall have no personal liability.",
        "No officer of the Bank shall be liable personally for its promises in this letter.",
        "Tenant shall look solely to the Landlord's interest in the building.",
        "Seller shall look only to the assignee.",
        "Seller shall have no recourse against Buyer or its members.",
    ],
)
def test_a_limit_of_recourse_may_protect_somebody_else(text: str) -> None:
    assert read(text) == [(Act.limits_recourse, Party.other)]


def test_a_sentence_without_a_person_goes_on_with_the_one_before() -> None:
    text = "Seller shall look only to the assets of Evergreen. This deal is otherwise non-recourse."
    assert [whom for _, whom in read(text)] == [Party.other, Party.other]


@pytest.mark.parametrize(
    "text",
    [
        "Borrower shall be personally liable for losses from fraud, waste or diverted rents.",
        "The loan becomes full recourse to Borrower upon a voluntary bankruptcy petition.",
        "This loan is nonrecourse, except that you are personally responsible for fraud.",
        "The limitation of liability in Section 9 shall not apply to misapplied rents.",
        "The foregoing exculpation is void if Borrower transfers the property without consent.",
    ],
)
def test_an_exception_for_misdeeds_is_read_before_the_limit(text: str) -> None:
    assert [act for act, _ in read(text)] == [Act.brings_recourse_back]


def test_a_loss_is_made_good_where_a_paragraph_before_limits_recourse() -> None:
    limited = "Lender shall have no recourse to Guarantor for the loan. "
    losses = "Guarantor shall make good any loss from waste or arson."
    assert [act for act, _ in read(limited + losses)] == [
        Act.limits_recourse,
        Act.brings_recourse_back,
    ]
    assert read(losses) == []


@pytest.mark.parametrize(
    "text",
    [
        "The property is offered as is and without recourse to Plaintiff.",
        "You are no longer personally liable for the loan.",
        "Upon recording of the deed, Borrower shall have no personal liability for the debt.",
        "In some states loans are non-recourse.",
        "Borrower remains personally liable for any deficiency.",
        "This is a full-recourse obligation of Maker.",
    ],
)
def test_sale_terms_releases_and_explanations_limit_no_recourse(text: str) -> None:
    assert Act.limits_recourse not in {act for act, _ in read(text)}
