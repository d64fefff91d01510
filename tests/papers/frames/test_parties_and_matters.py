"""Who and what is meant by plain words, defined terms and names."""

from __future__ import annotations

import pytest

from stillowe.papers.frames.lexicon import written_out
from stillowe.papers.frames.matters import matter_of, matters_in
from stillowe.papers.frames.parties import parties_in, party_of
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Matter, Party

PLAIN = Setting()


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("either of you", Party.borrower),
        ("YOUR", Party.borrower),
        ("the Co-Borrower's", Party.borrower),
        ("[CO-BORROWER 2]", Party.borrower),
        ("each of the Credit Parties", Party.borrower),
        ("the Pledgors", Party.borrower),
        ("the undersigned", Party.borrower),
        ("each Guarantor", Party.guarantor),
        ("the sureties", Party.guarantor),
        ("the Bank Parties", Party.lender),
        ("Bank Releasees", Party.lender),
        ("the present holder of the Note", Party.lender),
        ("the note owner", Party.lender),
        ("any assignee of the loan", Party.lender),
        ("the Administrative Agent", Party.lender),
        ("a collection agency", Party.lender),
        ("Tall Oak Home Loans, LLC", Party.lender),
        ("GREEN RIVER CREDIT UNION", Party.lender),
        ("our investor", Party.lender),
        ("the mortgage insurance company", Party.insurer),
        ("Radian", Party.insurer),
        ("the Secretary", Party.program),
        ("the Federal Housing Commissioner", Party.program),
        ("VA", Party.program),
        ("the Department of Veterans Affairs", Party.program),
        ("the end purchaser", Party.buyer),
        ("each party", Party.both),
        ("the Court", Party.court),
        ("the homeowners association", Party.other),
        ("the closing agent", Party.other),
        ("the title company", Party.other),
        ("your own bank", Party.other),
        ("Landlord", Party.other),
        ("the Secretary of State", Party.other),
        ("a juniper hedge", Party.unknown),
        ("section II. A", Party.unknown),
    ],
)
def test_a_noun_phrase_has_its_part(words: str, party: Party) -> None:
    assert party_of(words, PLAIN) is party


def test_the_country_is_not_the_writer() -> None:
    assert party_of("paid in US dollars", PLAIN) is Party.unknown
    assert party_of("paid to us", PLAIN) is Party.lender


def test_parties_come_in_reading_order_and_none_inside_another() -> None:
    found = parties_in(
        "Holder of the Note releases Maker at the request of its closing agent", PLAIN
    )
    assert [one.party for one in found] == [Party.lender, Party.borrower, Party.other]


def test_a_defined_term_wins_over_a_plain_word() -> None:
    setting = Setting(terms={"seller": Party.other})
    assert party_of("recourse to Seller", setting) is Party.other
    assert party_of("recourse to Sellers", setting) is Party.other


def test_a_name_has_the_part_the_paper_gives_it() -> None:
    setting = Setting(names={"ana ruiz": Party.guarantor})
    assert party_of("demand upon Ana Ruiz's estate", setting) is Party.guarantor
    assert party_of("Banana Ruizola", setting) is Party.unknown


@pytest.mark.parametrize(
    ("words", "matter"),
    [
        ("what is left on the loan", Matter.debt),
        ("all sums still owing", Matter.debt),
        ("the rest", Matter.debt),
        ("the mortgage note", Matter.debt),
        ("the mortgage debt", Matter.debt),
        ("personal liability", Matter.debt),
        ("liability on the note", Matter.debt),
        ("the duty to pay", Matter.debt),
        ("obligations under the Loan Documents", Matter.debt),
        ("remaining $61,400", Matter.debt),
        ("any deficiency", Matter.deficiency),
        ("the shortfall", Matter.deficiency),
        ("a deficiency judgment", Matter.deficiency_judgment),
        ("any personal judgment for a deficiency", Matter.deficiency_judgment),
        ("a deficiency in the pending foreclosure", Matter.this_case_only),
        ("its mortgage", Matter.lien),
        ("the second mortgage", Matter.lien),
        ("the deed of trust", Matter.lien),
        ("the second mortgage loan", Matter.second_debt),
        ("your home equity line of credit", Matter.second_debt),
        ("the HELOC", Matter.second_debt),
        ("his Guaranty", Matter.guaranty),
        ("the partial claim note", Matter.partial_claim),
        ("the insurer's right of subrogation", Matter.insurer_claim),
        ("unpaid assessments", Matter.assessments),
        ("the late charges", Matter.defaults),
        ("obligations under the lease", Matter.defaults),
        ("all causes of action", Matter.claims),
        ("every remedy", Matter.rights),
        ("please note the address", Matter.unknown),
        ("the escrow account", Matter.unknown),
        ("the loan number", Matter.unknown),
        ("the balance of the purchase price", Matter.unknown),
        ("the mortgage company", Matter.unknown),
    ],
)
def test_a_noun_phrase_has_its_matter(words: str, matter: Matter) -> None:
    assert matter_of(words) is matter


def test_matters_keep_the_case_and_place_of_their_words() -> None:
    found = matters_in("the Note and the Mortgage")
    assert [(one.words, one.matter) for one in found] == [
        ("Note", Matter.debt),
        ("Mortgage", Matter.lien),
    ]
    assert found[1].start == len("the Note and the ")


def test_phrases_are_written_out_until_each_begins_with_a_letter() -> None:
    assert list(written_out("(?:a|b(?:c|d)) x|y")) == ["a x", "b(?:c|d) x", "y"]
    assert list(written_out("(?:co-)?maker")) == ["co-maker", "maker"]


@pytest.mark.parametrize("pattern", [r"\w+ note", "x?y", "(?:a|b"])
def test_a_phrase_that_begins_with_no_letter_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        list(written_out(pattern))
