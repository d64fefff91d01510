"""What another sentence takes from a release; and what a paper says of its own loan."""

from __future__ import annotations

import pytest

from stillowe.facts.releases import clauses_of
from stillowe.papers.frames import PaperClauses, clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import ClauseKind

RELEASE = "4. Release. Iron Lake Bank hereby releases Ida Moss from the note and any deficiency."


def read(text: str) -> PaperClauses:
    return clauses_in(paper_text(text))


def kinds(text: str) -> set[ClauseKind]:
    return {clause.kind for clause in clauses_of(read(text))}


def test_the_release_alone_releases() -> None:
    assert ClauseKind.released in kinds(RELEASE)


@pytest.mark.parametrize(
    "limit",
    [
        "5. The release in paragraph 4 is void if the wire is recalled.",
        "5. Paragraph 4 never took effect.",
        "5. This release is conditioned upon recording of the deed.",
        "5. The foregoing release shall not take effect until the closing.",
        "5. This release does not extend to the home equity note.",
        "9. The release given above becomes effective only after the court approves it.",
        "9. Section 4 does not apply to the unpaid balance after June 1.",
        "9. Our waiver shall be disregarded if any statement was false.",
    ],
)
def test_a_later_sentence_takes_from_the_release(limit: str) -> None:
    assert ClauseKind.released not in kinds(f"{RELEASE}\n\n{limit}\n")


@pytest.mark.parametrize(
    "proviso",
    [
        "provided, however, that the sum of $4,000 is paid first.",
        "except that Bank keeps its claim for the unpaid principal.",
        "subject to the closing of the sale.",
    ],
)
def test_a_proviso_after_a_semicolon_reaches_back(proviso: str) -> None:
    text = f"Iron Lake Bank hereby releases Ida Moss from the note; {proviso}"
    assert ClauseKind.released not in kinds(text)


def test_a_page_break_before_the_limit_changes_nothing() -> None:
    limit = "5. This release is conditioned upon recording of the deed."
    assert ClauseKind.released not in kinds(f"{RELEASE}\n\f{limit}\n")


@pytest.mark.parametrize(
    "other",
    [
        "5. This release does not affect the lien on other land.",
        "5. The bank will mail a copy of this release within ten days.",
    ],
)
def test_words_about_something_else_leave_the_release_alone(other: str) -> None:
    # Not limited by it; but a sentence nobody placed may leave it short of certain.
    assert kinds(f"{RELEASE}\n\n{other}\n") & {
        ClauseKind.released,
        ClauseKind.conditional_release,
    }


def test_a_paper_of_a_second_lien_says_so() -> None:
    assert read("Re: Home equity line ending 5519\n\nThe bank agrees.").of_second_lien
    assert not read("Re: first mortgage loan\n\nPay $6,000 to the second mortgage.").of_second_lien


def test_loan_numbers_are_as_printed() -> None:
    assert read("RE: Loan No. 00-4413-77920").loan_numbers == ("00-4413-77920",)
    assert read("Your account ending in 2207 is closed.").loan_numbers == ("ending 2207",)


def test_programs_are_those_the_paper_speaks_of() -> None:
    assert read("The VA guaranty and the FHA case.").programs == {"va", "fha"}
    assert read("There is no mortgage insurance on it.").programs == frozenset()


def test_people_are_told_with_their_parts() -> None:
    roles = dict(read("Borrower: Ida Moss\nGuarantor: Karl Venn\n\nHello there.").roles)
    assert {name: part.value for name, part in roles.items()} == {
        "Ida Moss": "borrower",
        "Karl Venn": "guarantor",
    }


def test_no_sentence_that_speaks_of_a_debt_is_passed_over_in_silence() -> None:
    words = "Whether the balance may be forgiven was spoken of by nobody."
    paper = read(words)
    assert paper.frames or [span.quote for span in paper.unread] == [words]
