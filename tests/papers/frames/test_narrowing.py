"""What the whole paper takes from a release: another's word, one of two people, another loan."""

from __future__ import annotations

import pytest

from stillowe.facts.releases import AskedPerson, verdicts_of
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import DebtKind, Verdict
from stillowe.values.days import parse_day

TODAY = parse_day("2026-11-24")
RELEASE = "The Bank releases you from the note and the deficiency."


def letter(
    body: str,
    *,
    head: str = "NORTH LAKE BANK",
    signer: str = "Ada Pell, Vice President",
    dear: str = "Mr. and Mrs. Foss",
) -> str:
    name = signer.partition(",")[0]
    return (
        f"{head}\n\nMarch 3, 2026\n\nRe: Loan No. 5566778899\n"
        f"Borrowers: Nils Foss and Greta Foss\n\nDear {dear}:\n\n{body}\n\n"
        f"Sincerely,\n\n{head}\n\nBy: /s/ {name}\n{signer}\n"
    )


def verdict(text: str, person: str, debt: DebtKind = DebtKind.first_note) -> Verdict:
    people = (AskedPerson("Nils Foss"), AskedPerson("Greta Foss"))
    return verdicts_of(clauses_in(paper_text(text)), people, TODAY).verdict(person, debt).verdict


@pytest.mark.parametrize("person", ["Nils Foss", "Greta Foss"])
def test_a_lender_that_writes_to_both_releases_both(person: str) -> None:
    assert verdict(letter(RELEASE), person) is Verdict.released


@pytest.mark.parametrize(
    ("head", "signer"),
    [
        ("BIRCH REALTY", "Ada Pell, Broker"),
        ("KANE HOUSING COUNSELING", "Ada Pell, Housing Counselor"),
        ("LAW OFFICES OF ADA PELL", "Ada Pell, Attorney at Law"),
    ],
)
def test_the_word_of_another_trade_releases_nobody(head: str, signer: str) -> None:
    text = letter(
        "The bank releases you from the note and the deficiency.", head=head, signer=signer
    )
    assert verdict(text, "Nils Foss") is not Verdict.released


@pytest.mark.parametrize(
    ("body", "dear"),
    [
        ("The Bank releases Nils from the note and the deficiency.", "Mr. and Mrs. Foss"),
        ("The Bank releases Mr. Foss from the note and the deficiency.", "Mr. and Mrs. Foss"),
        ("The Bank releases the co-borrower from the note and the deficiency.", "Nils Foss"),
        (RELEASE, "Nils Foss"),
    ],
)
def test_a_release_of_one_is_none_of_the_other(body: str, dear: str) -> None:
    assert verdict(letter(body, dear=dear), "Greta Foss") is not Verdict.released


def test_a_lender_of_a_truck_releases_no_mortgage_note() -> None:
    text = letter("Your truck was sold at auction. We waive the deficiency.", head="MOTOR CREDIT")
    assert verdict(text, "Nils Foss") is not Verdict.released


def test_a_lender_behind_a_first_mortgage_releases_its_own_note_only() -> None:
    behind = "We stand behind the first mortgage of Prairie Bank. We release you from the note."
    assert verdict(letter(behind), "Nils Foss") is not Verdict.released
    assert verdict(letter(behind), "Nils Foss", DebtKind.deficiency) is not Verdict.released
    assert verdict(letter(behind), "Nils Foss", DebtKind.second_note) is Verdict.released


@pytest.mark.parametrize(
    "after",
    [
        "You owe us $15,000 for this release.",
        "It is for the investor to confirm this.",
        "Pay $12,000 first.",
        "We await the consent of the insurer.",
    ],
)
def test_a_price_or_another_word_right_after_makes_it_conditional(after: str) -> None:
    assert verdict(letter(f"{RELEASE} {after}"), "Nils Foss") is not Verdict.released
