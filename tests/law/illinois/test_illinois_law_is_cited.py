"""Every rule and parameter says what it rests on, and how well that was checked."""

from __future__ import annotations

from datetime import date

import pytest

from stillowe.law import rulebook_for
from stillowe.law.illinois import GATES, rulebook
from stillowe.law.rules import Citation

BOOK = rulebook()
CITATIONS = [
    *((text.conclusion, text.citation) for texts in BOOK.rules.values() for text in texts),
    *((each.name, value.citation) for each in BOOK.parameters.values() for value in each.values),
]


@pytest.mark.parametrize(("name", "citation"), CITATIONS, ids=lambda value: str(value)[:60])
def test_every_citation_is_graded_and_dated(name: str, citation: Citation) -> None:
    assert citation.text
    assert date.fromisoformat(citation.checked_on) <= date(2026, 11, 24)
    assert citation.basis in {"primary", "secondary", "unverified"}


@pytest.mark.parametrize(("name", "citation"), CITATIONS, ids=lambda value: str(value)[:60])
def test_recall_alone_is_never_above_medium_and_says_what_is_open(
    name: str, citation: Citation
) -> None:
    if citation.basis == "unverified":
        assert citation.confidence != "high"
        assert citation.doubt


@pytest.mark.parametrize("gate", GATES)
def test_no_gate_rests_on_recall(gate: str) -> None:
    assert {text.citation.basis for text in BOOK.rules[gate]} <= {"primary", "secondary"}


def test_no_citation_rests_on_the_withdrawn_coleman_opinion() -> None:
    for _, citation in CITATIONS:
        if "140184" in citation.text:
            assert "June 5, 2015" in citation.text
            assert "withdrawn" in citation.doubt
        assert "2763268" not in citation.url


def test_every_conclusion_that_answers_a_question_is_a_rule() -> None:
    answers = BOOK.answers

    named = {
        answers.entered,
        answers.possible_here,
        answers.separate_suit,
        answers.exposure,
        answers.household,
        *answers.gates,
        *(ledger.total for ledger in answers.ledgers),
    }

    assert named <= BOOK.rules.keys()


def test_every_rule_reads_no_more_than_eight_names() -> None:
    for texts in BOOK.rules.values():
        for text in texts:
            assert len(text.reads) <= 8, text.conclusion


def test_a_state_without_a_track_has_no_rulebook() -> None:
    assert rulebook_for("OH") is None


def test_illinois_is_found_by_its_letters_and_built_once() -> None:
    assert rulebook_for("il") is BOOK
