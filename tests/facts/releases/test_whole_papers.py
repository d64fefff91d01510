"""Whole papers read from their words: small changes move the verdict the right way or to silence.

A wrong *released* is the worst a reading can do, so every change that takes something from a
release must take the verdict away from it, and no change may lift a paper to it.
"""

from __future__ import annotations

import pytest
from whole_papers import (
    APPROVAL,
    CLEAN_SALE,
    DEED_IN_LIEU,
    EVERY_PAPER,
    GUARANTOR_RELEASE,
    LIEN_ONLY,
    NAMES,
    RESERVED,
)

from stillowe.facts.releases import AskedPerson, PaperVerdict, verdicts_of
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import DebtKind, Verdict
from stillowe.values.days import parse_day

TODAY = parse_day("2026-11-24")
JOANNA = "Joanna Whitlock"
DESMOND = "Desmond Ashby"


def read(text: str, *people: str) -> PaperVerdict:
    asked = tuple(AskedPerson(name) for name in people or (JOANNA,))
    return verdicts_of(clauses_in(paper_text(text)), asked, TODAY)


def note(text: str, person: str = JOANNA) -> Verdict:
    return read(text, person).verdict(person, DebtKind.first_note).verdict


def guaranty(text: str) -> Verdict:
    return read(text, DESMOND).verdict(DESMOND, DebtKind.guaranty).verdict


def traps(text: str) -> set[str]:
    return {trap.kind.name for trap in read(text).traps}


def freed_of(text: str) -> set[tuple[str, DebtKind]]:
    verdict = read(text, *NAMES)
    return {(one.person.name, one.debt) for one in verdict.debts if one.verdict is Verdict.released}


def test_a_signed_deed_agreement_that_is_accepted_releases() -> None:
    assert note(DEED_IN_LIEU) is Verdict.released


def test_a_signed_letter_releases_the_guarantor_it_names() -> None:
    assert guaranty(GUARANTOR_RELEASE) is Verdict.released


def test_an_approval_releases_once_the_sale_closes_and_the_money_arrives() -> None:
    assert note(APPROVAL) is Verdict.released_if


def test_a_letter_that_gives_up_only_the_mortgage_leaves_the_note_still_owed() -> None:
    assert note(LIEN_ONLY) is Verdict.silent
    assert traps(LIEN_ONLY) == {"lien_release_only"}


def test_a_letter_that_keeps_the_balance_reserves_it() -> None:
    assert note(RESERVED) is Verdict.reserved


def test_an_ordinary_sale_contract_raises_no_trap_and_frees_nobody() -> None:
    assert traps(CLEAN_SALE) == set()
    assert note(CLEAN_SALE) is Verdict.silent


TAKEN_AWAY = [
    ("Bank hereby releases", "Bank does not hereby release"),
    ("Bank hereby releases", "Bank does not release"),
    ("Bank hereby releases", "Bank may release"),
    ("Bank hereby releases", "Bank will consider whether it releases"),
    ("Bank hereby releases", "Bank has not decided whether it releases"),
    (
        "Bank hereby releases Joanna Whitlock from all personal liability on the note.",
        "Joanna Whitlock hereby releases Bank from all liability on the note.",
    ),
    ("from all personal liability on the note.", "from the mortgage on the property."),
    ("from all personal liability on the note.", "from the lien of the mortgage."),
    (
        "personal liability on the note.",
        "personal liability on the note once she has paid $5,000.00 to Bank.",
    ),
    (
        "personal liability on the note.",
        "personal liability on the note, except for the unpaid balance of the note.",
    ),
    (
        "4. Borrower has moved out",
        "3a. Borrower remains liable for the balance of the note.\n\n4. Borrower has moved out",
    ),
    (
        "4. Borrower has moved out",
        "3a. Bank may collect any deficiency from Borrower.\n\n4. Borrower has moved out",
    ),
    ("By: /s/ Theodora Finch\nTheodora Finch, Vice President", "By: ______________________"),
    ("Bank accepts the deed.", "Bank will hold the deed. Holding it is not acceptance."),
    ("dated May 2, 2016", "dated ____________, 20__"),
    ("releases Joanna Whitlock", "releases Percival Drummond"),
]


@pytest.mark.parametrize(("words", "instead"), TAKEN_AWAY)
def test_what_takes_something_from_a_release_takes_the_verdict_away(
    words: str, instead: str
) -> None:
    changed = DEED_IN_LIEU.replace(words, instead)
    assert changed != DEED_IN_LIEU
    assert note(changed) is not Verdict.released


@pytest.mark.parametrize("text", EVERY_PAPER)
def test_a_page_break_anywhere_never_frees_anybody_anew(text: str) -> None:
    before = freed_of(text)
    lines = text.split("\n")
    for line in range(1, len(lines)):
        broken = "\n".join(lines[:line]) + "\f" + "\n".join(lines[line:])
        assert freed_of(broken) <= before


NOISE = (("l", "1"), ("rn", "m"), ("o", "0"), ("e", "c"), ("n", "ri"), ("not", "n0t"), (" ", "  "))


@pytest.mark.parametrize("text", EVERY_PAPER)
@pytest.mark.parametrize(("letters", "misread"), NOISE)
def test_misread_letters_never_free_anybody_anew(text: str, letters: str, misread: str) -> None:
    before = freed_of(text)
    found = -1
    while (found := text.find(letters, found + 1)) >= 0:
        noisy = text[:found] + misread + text[found + len(letters) :]
        if found % 7 == 0:  # a seventh of the places: the rest behaves alike and takes long
            assert freed_of(noisy) <= before


@pytest.mark.parametrize("text", EVERY_PAPER)
def test_a_sentence_left_out_frees_nobody_of_a_debt_the_paper_keeps(text: str) -> None:
    kept = {
        (one.person.name, one.debt)
        for one in read(text, *NAMES).debts
        if one.verdict is Verdict.reserved
    }
    paragraphs = text.split("\n\n")
    for place in range(len(paragraphs)):
        shorter = "\n\n".join(paragraphs[:place] + paragraphs[place + 1 :])
        assert not (freed_of(shorter) & kept)
