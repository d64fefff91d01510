"""The sentences a reader is told to ask for: put into the paper and read again, they turn it."""

from __future__ import annotations

import pytest

from stillowe.facts.releases import (
    AskedPerson,
    PaperVerdict,
    Proposal,
    ProposalAction,
    ProposalCode,
    applied,
    proposals_of,
    verdicts_of,
)
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.report.language import load_language
from stillowe.values.clauses import SAFEST_FIRST, DebtKind, Verdict
from stillowe.values.days import parse_day

TODAY = parse_day("2026-11-24")
ENGLISH = load_language("en")
MAVIS = AskedPerson("Mavis Thorne")
COLIN = AskedPerson("Colin Thorne")
FREED = (Verdict.released, Verdict.released_if)

HEAD = """\
HOLLIS PRAIRIE BANK

November 2, 2026

Borrowers: Mavis Thorne and Colin Thorne
Loan number: 77-20418
Property: 9 Alder Court, Pekin, Illinois

Dear Mavis Thorne and Colin Thorne:

"""
FOOT = """

Sincerely,

/s/ Wallace Underhill
Wallace Underhill
Vice President, Hollis Prairie Bank
"""
BODIES = {
    "silent": "We have your letter of October 20 and thank you for it.",
    "lien only": "We will release the mortgage on the property upon receipt of $120,000.00.",
    "reserved": "You remain personally liable for the unpaid balance of the note.",
    "reserved twice": (
        "You remain personally liable for the unpaid balance of the note. The house is empty.\n\n"
        "The bank reserves the right to seek a deficiency judgment against you."
    ),
    "refused": "The bank does not release you from the note.",
    "other way round": "You release Hollis Prairie Bank from all claims and causes of action.",
    "one of two": "Hollis Prairie Bank hereby releases Mavis Thorne from liability on the note.",
    "conditional": "When you have paid $9,000.00 the bank releases you from the note.",
}


def read(text: str) -> PaperVerdict:
    return verdicts_of(clauses_in(paper_text(text)), (MAVIS, COLIN), TODAY)


def asked_for(text: str) -> tuple[Proposal, ...]:
    laid_out = paper_text(text)
    paper = clauses_in(laid_out)
    verdict = verdicts_of(paper, (MAVIS, COLIN), TODAY)
    return proposals_of(paper, verdict, laid_out.text)


def changed(text: str, proposal: Proposal) -> str:
    words = ENGLISH.text(f"ask.{proposal.code.value}", dict(proposal.arguments))
    return applied(paper_text(text).text, proposal, words)


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_the_paper_with_the_sentence_in_it_frees_those_who_were_not_free(body: str) -> None:
    text = HEAD + body + FOOT
    before = read(text)
    written = [one for one in asked_for(text) if one.action is not ProposalAction.fill_in]
    assert written
    for proposal in written:
        after = read(changed(text, proposal))
        for person in proposal.people:
            for debt in proposal.debts:
                was = before.verdict(person, debt).verdict
                now = after.verdict(person, debt).verdict
                assert now in FREED
                assert SAFEST_FIRST.index(now) > SAFEST_FIRST.index(was) or was in FREED


def test_nothing_is_asked_for_where_everything_is_released() -> None:
    body = "Hollis Prairie Bank hereby releases Mavis Thorne and Colin Thorne from the note."
    verdict = read(HEAD + body + FOOT)
    assert verdict.verdict(COLIN, DebtKind.first_note).verdict is Verdict.released
    assert asked_for(HEAD + body + FOOT) == ()


def test_people_are_asked_for_by_name_and_together_where_the_paper_treats_them_alike() -> None:
    (proposal,) = asked_for(HEAD + BODIES["reserved"] + FOOT)
    assert proposal.people == (MAVIS, COLIN)
    assert dict(proposal.arguments)["people"] == "Mavis Thorne and Colin Thorne"
    assert proposal.debts == (DebtKind.first_note, DebtKind.deficiency)


def test_a_reservation_is_replaced_where_it_stands_and_nothing_else_is() -> None:
    text = HEAD + BODIES["reserved"] + FOOT
    (proposal,) = asked_for(text)
    assert text[proposal.start : proposal.end].strip() == BODIES["reserved"]
    assert proposal.action is ProposalAction.put_instead
    assert changed(text, proposal).startswith(HEAD)
    assert changed(text, proposal).endswith(FOOT)


def test_a_release_that_is_not_there_is_put_in_before_the_signature() -> None:
    text = HEAD + BODIES["silent"] + FOOT
    (proposal,) = asked_for(text)
    assert proposal.start == proposal.end
    assert text[proposal.start :].lstrip().startswith("Sincerely")


def test_an_unsigned_paper_is_to_be_signed_and_no_words_are_written() -> None:
    body = "Hollis Prairie Bank hereby releases Mavis Thorne and Colin Thorne from the note."
    foot = "\n\nHOLLIS PRAIRIE BANK\n\nBy: ______________________\n"
    text = HEAD + body + foot
    (proposal,) = asked_for(text)
    assert proposal.code is ProposalCode.lender_signs
    assert changed(text, proposal) == text


@pytest.mark.parametrize("code", ProposalCode)
def test_every_sentence_and_every_fallback_can_be_filled(code: ProposalCode) -> None:
    arguments = {
        "people": "Mavis Thorne",
        "lender": "Hollis Prairie Bank",
        "loan": "the loan",
        "note": "note",
        "insurer": "The mortgage insurer",
    }
    assert ENGLISH.text(f"ask.{code.value}", arguments)


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_every_fallback_and_every_question_has_words(body: str) -> None:
    for proposal in asked_for(HEAD + body + FOOT):
        arguments = dict(proposal.arguments)
        for code in proposal.fallback_codes:
            assert ENGLISH.text(f"ask.{code}", arguments)
        assert ENGLISH.text(f"ask_question.{proposal.question_code}", {"people": "Mavis Thorne"})
