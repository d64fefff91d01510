"""Defined terms, people, and who "we" and "you" are."""

from __future__ import annotations

import pytest

from stillowe.papers.frames.parties import party_of
from stillowe.papers.frames.plain import paper_text
from stillowe.papers.frames.sentence import sentences_of
from stillowe.papers.frames.setting import Setting, setting_of
from stillowe.values.clauses import Party


def setting(text: str) -> Setting:
    paper = paper_text(text)
    return setting_of(paper, tuple(sentences_of(paper)))


@pytest.mark.parametrize(
    ("text", "words", "party"),
    [
        ('Iron Lake Bank, Elgin ("ILB") and Rosa Vance ("Maker") agree.', "ILB", Party.lender),
        (
            'Iron Lake Bank, Elgin ("ILB") and Rosa Vance ("Maker") agree.',
            "Rosa Vance",
            Party.borrower,
        ),
        ('made by JON ORR and PIA ORR (each an "Obligor"), for value', "Pia Orr", Party.borrower),
        ('Peter Zane, the guarantor (the "Signer"), promises', "the Signer", Party.guarantor),
        ('"Releasee" means Iron Lake Bank. Releasor frees Releasee.', "Releasor", Party.borrower),
        ('"Releasor" means Iron Lake Bank. Releasor frees Releasee.', "Releasor", Party.lender),
        ("Guarantors: Ida Moss and Karl Venn\n\nThe bank says:", "Karl Venn", Party.guarantor),
        (
            "May 2, 2026\n\nMs. Ida Moss\n4 Elm Road\n\nDear Ms. Moss:\n\nHello.",
            "Ida Moss",
            Party.borrower,
        ),
        ("The note was signed by Ida Moss and Karl Venn.", "Karl Venn", Party.borrower),
        ("Karl Venn, who guaranteed the note, was served.", "Mr Venn", Party.guarantor),
        ('Tenants sell the House to Brightway ("Brightway").', "Brightway", Party.buyer),
        ("Deed in lieu of foreclosure. Grantee takes the deed.", "Grantee", Party.lender),
        ("Investor buys the house and leases it back.", "Investor", Party.buyer),
        ("Investor and servicer approve the short sale.", "Investor", Party.lender),
        ("Seller sells and assigns the loans to Buyer.", "Seller", Party.other),
        ("The credit union writes to each member.", "members", Party.borrower),
    ],
)
def test_a_term_or_name_means_who_the_paper_says(text: str, words: str, party: Party) -> None:
    assert party_of(words, setting(text)) is party


@pytest.mark.parametrize("term", ["Loan", "Property", "Settlement Sum", "Agreement"])
def test_a_thing_is_nobody(term: str) -> None:
    found = setting(f'a note made to Iron Lake Bank (the "{term}") is due.')
    assert term.lower() not in found.terms


@pytest.mark.parametrize(
    ("text", "we", "you"),
    [
        (
            "We approve the sale of your home. Your loan with us is past due.",
            Party.lender,
            Party.borrower,
        ),
        ("We will buy your house for cash and take title next week.", Party.buyer, Party.borrower),
        ("Each of us is personally liable. You may sue any of us.", Party.borrower, Party.lender),
        ("We, the undersigned borrowers, release our lender.", Party.borrower, Party.lender),
        ("We guarantee payment of every sum due to you.", Party.guarantor, Party.lender),
    ],
)
def test_writer_and_reader_are_told_by_what_they_do(text: str, we: Party, you: Party) -> None:
    found = setting(text)
    assert (found.we, found.you) == (we, you)


def test_names_on_two_lines_are_two_people() -> None:
    found = setting("Ida Moss\nKarl Venn\n4 Elm Road\n\nDear Ida Moss and Karl Venn:\n\nHello.")
    assert [name for name, _ in found.people] == ["Ida Moss", "Karl Venn"]


def test_the_people_of_a_case_come_from_its_caption() -> None:
    found = setting(
        "IN THE CIRCUIT COURT OF LAKE COUNTY\nIRON LAKE BANK,\n  Plaintiff,\nv.\nIDA MOSS and KARL"
        " VENN,\n  Defendants.\nCase No. 26 FC 1\nORDER\n"
    )
    assert dict(found.people)["KARL VENN"] is Party.borrower


def test_neighbours_are_found_by_place() -> None:
    found = setting("One is here. Two is here. Three is here.")
    middle = found.sentences[1]
    before, after = found.before(middle), found.after(middle)
    assert before is not None
    assert before.text.startswith("One")
    assert after is not None
    assert after.text.startswith("Three")
    assert found.before(found.sentences[0]) is None
    assert found.after(found.sentences[2]) is None
