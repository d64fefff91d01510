"""Banks and insurers by their short names, signatures in lost columns, and what "that note" is."""

from __future__ import annotations

import pytest

from stillowe.papers.frames import PaperClauses, clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import Act, Matter, Party

INSURER = (
    'The loan is insured by Kestrel Mortgage Insurance Corp. ("Kestrel"). '
    "Kestrel requires that you sign a promissory note to Kestrel for $9,000.00."
)


def read(text: str) -> PaperClauses:
    return clauses_in(paper_text(text))


def test_an_insurer_known_by_a_defined_name_has_its_part() -> None:
    roles = dict(read(INSURER).roles)
    assert roles["Kestrel"] is Party.insurer
    assert roles["Kestrel Mortgage Insurance Corp"] is Party.insurer


@pytest.mark.parametrize("label", ["MI company", "Mortgage insurer", "Insurer"])
def test_an_insurer_on_a_labelled_line_has_its_part(label: str) -> None:
    roles = dict(read(f"Loan: 4471\n{label}: Kestrel Mortgage Insurance Corp.\n").roles)
    assert roles["Kestrel Mortgage Insurance Corp"] is Party.insurer


@pytest.mark.parametrize("words", ["Heron Title Insurance Company", "The Insurance Company"])
def test_other_insurance_is_not_that_of_the_mortgage(words: str) -> None:
    paper = read(f'The policy of {words} ("Policy Writer") is enclosed with this letter.')
    assert Party.insurer not in dict(paper.roles).values()


def test_the_bank_of_a_letterhead_is_known_by_its_own_word() -> None:
    letter = "HERONWOOD FEDERAL BANK\n\nDear Mr. Ash:\n\n"
    paper = read(f"{letter}Heronwood hereby releases Tobias Ash from the note.")
    (release,) = (one for one in paper.frames if one.act is Act.frees)
    assert release.who is Party.lender


def test_signatures_whose_columns_ran_together_are_each_their_own() -> None:
    paper = read(
        'This Agreement is made by Heronwood Bank ("Bank") and Tobias Ash ("Borrower").\n\n'
        "BANK: BORROWER:\n\nBy /s/ Una Pell /s/ Tobias Ash\nUna Pell, President Tobias Ash\n"
    )
    assert paper.execution.lender_signed is True
    assert paper.execution.borrower_signed is True


def test_a_bare_line_beside_a_signature_stays_bare() -> None:
    paper = read(
        'This Agreement is made by Heronwood Bank ("Bank") and Tobias Ash ("Borrower").\n\n'
        "BANK: BORROWER:\n\n_______________ /s/ Tobias Ash\nPresident Tobias Ash\n"
    )
    assert paper.execution.lender_signed is False
    assert paper.execution.borrower_signed is True


COURT = (
    "IN THE CIRCUIT COURT OF LEE COUNTY, ILLINOIS\n\nHERON BANK, Plaintiff,\nv.\nTOBIAS ASH, "
    "Defendant.\n\nJUDGMENT OF FORECLOSURE\n\nThe Court finds that the note is in default and "
    "that all parties were served.\n\n"
)


@pytest.mark.parametrize(
    "foot",
    [
        "ENTERED: [JUDGE]",
        "ENTERED:\n\nJudge Una Pell",
        "ENTERED: June 4, 2026\n\nHon. Una Pell",
        "ENTERED: 6/4/2026\n\nUna M. Pell\nCircuit Judge",
    ],
)
def test_a_judge_named_after_entered_has_signed(foot: str) -> None:
    assert read(COURT + foot).execution.lender_signed is True


@pytest.mark.parametrize(
    "foot", ["ENTERED: ____________\nJudge", "ENTERED:\n\n______________\nJudge Una Pell"]
)
def test_a_line_for_the_judge_that_is_bare_is_no_signature(foot: str) -> None:
    assert read(COURT + foot).execution.lender_signed is False


def test_that_note_is_the_one_the_sentence_before_brought_up() -> None:
    paper = read(
        "4. On payment the bank releases Tobias Ash from the first mortgage note.\n\n"
        "7. HUD advanced a partial claim under a separate note. Section 4 does not reach that "
        "note."
    )
    release = next(one for one in paper.frames if one.act is Act.frees)
    assert release.exceptions == ()
    kept = [one for one in paper.frames if one.act is Act.keeps_debt]
    assert all(one.what is Matter.partial_claim for one in kept)


def test_that_note_stays_the_loan_where_nothing_else_was_brought_up() -> None:
    paper = read(
        "4. On payment the bank releases Tobias Ash from all claims on the note.\n\n"
        "7. The note is dated May 4, 2019. Section 4 does not reach that note."
    )
    release = next(one for one in paper.frames if one.act is Act.frees)
    assert release.exceptions or any(one.act is Act.keeps_debt for one in paper.frames)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("all claims arising out of the Loan", Matter.debt),
        ("any and all claims and demands of every kind relating to the Note", Matter.debt),
        ("all claims", Matter.claims),
        ("all claims relating to the servicing of the Loan", Matter.claims),
    ],
)
def test_all_claims_are_the_debt_only_where_the_loan_is_named(words: str, what: Matter) -> None:
    (one,) = read(f"Heron Bank hereby releases Tobias Ash from {words}.").frames
    assert one.what is what
