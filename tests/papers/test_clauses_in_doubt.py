"""Clauses of a paper that was not read in full, or through somebody's OCR, free nobody for sure."""

from __future__ import annotations

from stillowe.facts.releases import AskedPerson, verdicts_of
from stillowe.papers.doubt import doubted_clauses
from stillowe.papers.frames import PaperClauses, clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import DebtKind, Verdict

RELEASE = """
Lakeview Savings Bank

October 5, 2026

Nora Petrov
12 Birch Road, Elgin, Illinois

Dear Nora Petrov:

Lakeview Savings Bank hereby releases Nora Petrov from all personal liability for the note,
including any deficiency.

Sincerely,
/s/ Carl Huber
Carl Huber, Vice President, Lakeview Savings Bank
"""
NORA = AskedPerson("Nora Petrov")
TODAY = 20_781


def clauses() -> PaperClauses:
    return clauses_in(paper_text(RELEASE))


def verdict(paper: PaperClauses) -> Verdict:
    return verdicts_of(paper, (NORA,), TODAY).verdict(NORA, DebtKind.first_note).verdict


def test_a_paper_read_in_full_stays_as_it_was_read() -> None:
    assert doubted_clauses(clauses(), complete=True, doubtful_pages=()) == clauses()
    assert verdict(clauses()) is Verdict.released


def test_a_page_without_text_leaves_no_release_for_certain() -> None:
    doubted = doubted_clauses(clauses(), complete=False, doubtful_pages=())

    assert verdict(doubted) is not Verdict.released


def test_words_on_a_doubtful_page_leave_no_release_for_certain() -> None:
    doubted = doubted_clauses(clauses(), complete=True, doubtful_pages=(1,))

    assert verdict(doubted) is not Verdict.released


def test_a_doubtful_page_says_nothing_against_another_page() -> None:
    assert doubted_clauses(clauses(), complete=True, doubtful_pages=(2,)) == clauses()
