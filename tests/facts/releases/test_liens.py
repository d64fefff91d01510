"""Whose lien is let go of, and what is said where the words of freeing were not understood."""

from __future__ import annotations

from stillowe.facts.releases import AskedPerson, PaperVerdict, Why, verdicts_of
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import ClauseKind, DebtKind
from stillowe.values.days import parse_day

TOBIAS = AskedPerson("Tobias Ash")
HEAD = "HERONWOOD FEDERAL BANK\n\nTobias Ash\n12 Elm Road\n\nDear Tobias Ash:\n\n"


def read(body: str) -> PaperVerdict:
    paper = clauses_in(paper_text(HEAD + body))
    return verdicts_of(paper, (TOBIAS,), parse_day("2026-11-24"))


def why(body: str) -> Why:
    return read(body).verdict(TOBIAS, DebtKind.first_note).why


def test_the_own_lien_let_go_of_alone_is_the_reason_and_a_trap() -> None:
    body = "The bank will release its mortgage on the home upon payment of $90,000.00."
    assert why(body) is Why.lien_only
    assert ClauseKind.lien_release_only in {trap.kind for trap in read(body).traps}


def test_liens_of_others_are_neither_reason_nor_trap() -> None:
    body = "All junior liens must be released at the table."
    assert why(body) is not Why.lien_only
    assert ClauseKind.lien_release_only not in {trap.kind for trap in read(body).traps}


def test_it_is_not_said_that_no_words_release_where_some_were_not_understood() -> None:
    body = "As of Tuesday Heronwood cancels, or so it is hoped by some, the note of May 4, 2019."
    verdict = read(body)
    told = verdict.verdict(TOBIAS, DebtKind.first_note)
    assert told.why is not Why.says_nothing


def test_claims_given_up_without_the_loan_are_said_to_be_that() -> None:
    told = read("Heronwood Federal Bank hereby releases Tobias Ash from all claims.")
    assert told.verdict(TOBIAS, DebtKind.first_note).why is Why.claims_without_the_debt
