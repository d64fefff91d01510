"""Papers checked in one go: one may say that it takes the place of another."""

from __future__ import annotations

import pytest
from release_builders import WREN, a_paper, left_by, release

from stillowe.facts.releases import (
    as_replaced,
    people_of_the_mortgage_only,
    replacements_in,
    verdicts_of,
)
from stillowe.facts.releases.outcome import AskedPerson
from stillowe.papers.frames import PaperClauses, clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import ConditionKind, DebtKind, Verdict

LETTER = """\
Rook Island Bank

{day}

Borrower: {name}
Loan number: {number}

Dear {name}:

{words}

Sincerely,
/s/ Olga Brandt
Olga Brandt, Vice President, Rook Island Bank
"""
REPLACING = [
    "This letter replaces our letter of November 2, 2026 in its entirety.",
    "Our approval of November 2, 2026 is withdrawn and of no further effect.",
    "This agreement supersedes any earlier approval of the short sale.",
    "The letter dated November 2, 2026 is replaced in its entirety by this one.",
]


def a_letter(
    words: str,
    day: str = "November 20, 2026",
    *,
    name: str = "Edda Kvist",
    number: str = "40-77123",
) -> tuple[PaperClauses, PaperText]:
    text = paper_text(LETTER.format(words=words, day=day, name=name, number=number))
    return clauses_in(text), text


EARLIER = a_letter(
    "Rook Island Bank releases Edda Kvist from liability on the note.", "November 2, 2026"
)


def pairs(*papers: tuple[PaperClauses, PaperText]) -> list[tuple[int, int]]:
    return [(one.replaced, one.by) for one in replacements_in(papers)]


@pytest.mark.parametrize("words", REPLACING)
def test_a_later_paper_that_replaces_an_earlier_one_is_found(words: str) -> None:
    assert pairs(EARLIER, a_letter(words)) == [(0, 1)]
    assert pairs(a_letter(words), EARLIER) == [(1, 0)]


@pytest.mark.parametrize(
    "words",
    [
        "We agree to the short sale of the home.",
        "This letter is void if the sale does not close by December 22, 2026.",
        "This approval may be withdrawn if an earlier letter is replaced.",
        "The furnace was replaced in October.",
    ],
)
def test_other_words_replace_nothing(words: str) -> None:
    assert pairs(EARLIER, a_letter(words)) == []


def test_an_older_paper_replaces_no_younger_one() -> None:
    assert pairs(EARLIER, a_letter(REPLACING[0], "October 1, 2026")) == []


def test_a_paper_of_other_people_or_of_another_loan_replaces_nothing() -> None:
    assert pairs(EARLIER, a_letter(REPLACING[0], name="Torben Lund")) == []
    assert pairs(EARLIER, a_letter(REPLACING[0], number="55-90112")) == []


def test_a_paper_that_may_be_replaced_releases_nobody_for_certain() -> None:
    verdict = left_by(a_paper(release(named=("Wren Calloway",))))
    assert verdict.verdict(WREN, DebtKind.first_note).verdict is Verdict.released

    after = as_replaced(verdict).verdict(WREN, DebtKind.first_note)

    assert after.verdict is Verdict.released_if
    assert ConditionKind.not_expired in {one.condition.kind for one in after.conditions}


def of_the_mortgage_only(words: str) -> frozenset[str]:
    paper, text = a_letter(words)
    people = (AskedPerson("Edda Kvist"),)
    return people_of_the_mortgage_only(verdicts_of(paper, people, 20_781).people, text.text)


@pytest.mark.parametrize(
    "words",
    [
        "Edda Kvist signed only the mortgage.",
        "Edda Kvist did not sign the note.",
        "Edda Kvist joins in the mortgage solely to waive homestead rights.",
    ],
)
def test_who_signed_only_the_mortgage_is_known(words: str) -> None:
    assert of_the_mortgage_only(words) == {"Edda Kvist"}


@pytest.mark.parametrize(
    "words", ["Edda Kvist signed the note and the mortgage.", "Torben Lund did not sign the note."]
)
def test_who_signed_the_note_is_not_taken_for_one_of_the_mortgage_only(words: str) -> None:
    assert of_the_mortgage_only(words) == frozenset()
