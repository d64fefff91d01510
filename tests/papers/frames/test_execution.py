"""Signed by whom, of which day, valid until when, with which blanks."""

from __future__ import annotations

import pytest

from stillowe.papers.frames.execution import execution_of
from stillowe.papers.frames.frame import Execution
from stillowe.papers.frames.plain import paper_text
from stillowe.papers.frames.sentence import sentences_of
from stillowe.papers.frames.setting import setting_of
from stillowe.values.days import parse_day


def state(text: str) -> Execution:
    paper = paper_text(text)
    sentences = tuple(sentences_of(paper))
    return execution_of(paper, sentences, setting_of(paper, sentences))


LETTER = "IRON LAKE BANK\n\nMay 4, 2026\n\nIda Moss\n4 Elm Road\n\nDear Ms. Moss:\n\nYes.\n\n"


@pytest.mark.parametrize(
    ("block", "lender", "borrower"),
    [
        ("Sincerely,\n\n/s/ Otto Pell\nOtto Pell, Vice President\n", True, None),
        ("Sincerely,\n\nOtto Pell\nLoss Mitigation\n", True, None),
        ("Sincerely,\n\n______________________\nOtto Pell\n", False, None),
        ("LENDER:\nBy: ______________________\nTitle: ___________\n", False, None),
        ("IRON LAKE BANK\nBy: Otto Pell, Vice President\n", True, None),
        ("LENDER:\n[SIGNATORY]\n", True, None),
        ("BORROWER:\n\n/s/ Ida Moss\n", None, True),
        (("LENDER:                      BORROWER:\n\n"
         "By: _________________        /s/ Ida Moss\n"), False, True),
        (("BANK:                        BORROWER:\n\n"
         "By: /s/ Otto Pell            _____________________\n"
         "    Otto Pell, Cashier       Ida Moss\n"), True, False),
        ("Seen by Borrower: /s/ Ida Moss    5/6/2026\n", None, True),
    ],
)  # fmt: skip
def test_each_side_signs_on_its_own_line(
    block: str, lender: bool | None, borrower: bool | None
) -> None:
    found = state("Borrower: Ida Moss\n\n" + block)
    assert (found.lender_signed, found.borrower_signed) == (lender, borrower)


def test_a_borrower_never_signs_for_the_lender() -> None:
    found = state("RELEASE\n\nIron Lake Bank frees Ida Moss.\n\nBorrower: /s/ Ida Moss\n")
    assert found.lender_signed is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (LETTER, "May 4, 2026"),
        ("AGREEMENT dated as of June 2, 2026 between two.", "June 2, 2026"),
        (
            "RELEASE\n\nA note dated May 1, 2018 is cancelled.\n\nDated June 2, 2026.\n",
            "June 2, 2026",
        ),
        ("Note date:    May 1, 2018\nDate:    June 2, 2026\n", "June 2, 2026"),
        ("SIGNED this 3rd day of June, 2026.\n", "June 3, 2026"),
    ],
)
def test_the_paper_has_its_own_day(text: str, day: str) -> None:
    assert state(text).dated == parse_day(day)


def test_a_paper_with_a_blank_for_its_day_is_undated() -> None:
    found = state("Date: ____________\n\nLENDER:\nBy: /s/ Otto Pell, Cashier\n")
    assert (found.dated, found.undated) == (None, True)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("This approval is good through June 30, 2026.", "June 30, 2026"),
        ("This offer expires June 30.", "June 30, 2026"),
        ("Our approval is void after 1/15 unless extended.", "January 15, 2027"),
        ("Closing must take place on or before July 9, 2026.", "July 9, 2026"),
        ("The permission in this letter lasts through July 9, 2026 and not after.", "July 9, 2026"),
    ],
)
def test_the_last_day_is_read_with_the_year_to_come(words: str, day: str) -> None:
    assert state(LETTER + words).expires_date == parse_day(day)


@pytest.mark.parametrize(
    "words",
    [
        "The hazard insurance policy expires June 30, 2026.",
        "My commission expires June 30, 2026.",
        "The note matured on June 30, 2026.",
    ],
)
def test_the_last_day_of_something_else_is_not_the_papers(words: str) -> None:
    assert state(LETTER + words).expires_date is None


@pytest.mark.parametrize(
    "words",
    [
        "Lender is to net at least $__________.",
        "Closing is to occur by ____________ at noon.",
        "The price is [amount].",
        "The loan numbered [to be inserted] is released.",
    ],
)
def test_a_blank_that_should_hold_something_is_told(words: str) -> None:
    assert len(state(LETTER + words).blanks) == 1


def test_a_party_is_named_in_the_head_and_signs_at_the_foot() -> None:
    assert len(state("Buyer: ____________________\n" + LETTER).blanks) == 1
    assert state(LETTER + "Buyer: ____________________\n").blanks == ()


def test_rules_for_signatures_are_no_blanks() -> None:
    found = state(
        LETTER + "LENDER:\nBy: ____________\nTitle: ___________\n\n______________\nIda Moss\n"
    )
    assert found.blanks == ()


@pytest.mark.parametrize(
    "words",
    [
        "This letter is replaced by our letter of June 9.",
        "*** FILE COPY - VOID ***\n\nHello there.",
        "This agreement supersedes our earlier approval.",
    ],
)
def test_a_paper_replaced_or_replacing_says_so(words: str) -> None:
    assert state(LETTER + words).says_superseded


def test_the_whole_agreement_clause_replaces_nothing() -> None:
    found = state(LETTER + "This is the entire agreement and supersedes all prior negotiations.")
    assert found.says_superseded == ()


def test_a_draft_calls_itself_one() -> None:
    assert state("DRAFT - for discussion only\n\nThe bank may agree.").draft
    assert not state(LETTER).draft


@pytest.mark.parametrize(
    "foot",
    [
        "My commission expires June 30, 2028\n",
        "My commission expires:\nJune 30, 2028\n",
        "Form 12 (Rev. 1/15/2023)\n",
    ],
)
def test_a_commission_or_a_form_revision_is_not_the_day_of_the_paper(foot: str) -> None:
    found = state("RELEASE\n\nThe note is cancelled.\n\nBy: /s/ Otto Pell, Cashier\n\n" + foot)
    assert found.dated is None
    assert found.undated


def test_the_day_it_runs_out_is_the_one_named_after_the_words_that_say_so() -> None:
    found = state(LETTER + "This letter of May 4, 2026 is good through June 9.\n")
    assert found.expires_date == parse_day("June 9, 2026")


def test_a_title_with_the_word_loan_in_it_does_not_hide_the_day() -> None:
    found = state("LOAN CHANGE AGREEMENT\n\nThis Loan Agreement, made May 4, 2026, is short.\n")
    assert found.dated == parse_day("May 4, 2026")


def test_a_bare_line_for_a_countersignature_leaves_the_lender_unsigned() -> None:
    found = state(LETTER + "Sincerely,\n\n/s/ Otto Pell\nOtto Pell\n\nThe loan.\n\n"
                  "Countersigned: ____________________\n")  # fmt: skip
    assert found.lender_signed is False


def test_nobody_signs_for_a_lender_in_a_letter_about_a_furnace() -> None:
    found = state("HAWK INSPECTIONS\n\nMay 4, 2026\n\nDear Ms. Moss:\n\nThe furnace is old.\n\n"
                  "Sincerely,\n\n/s/ Ivo Hawk\nIvo Hawk\n")  # fmt: skip
    assert found.lender_signed is None


def test_a_note_that_takes_the_place_of_a_note_does_not_replace_the_paper() -> None:
    found = state(LETTER + "You sign a note that takes the place of the second mortgage note.\n")
    assert found.says_superseded == ()
