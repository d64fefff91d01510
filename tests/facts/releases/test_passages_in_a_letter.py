"""Every practice passage set into a signed letter: only a true release frees anybody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stillowe.facts.releases import AskedPerson, PaperVerdict, verdicts_of
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import Verdict
from stillowe.values.days import parse_day

TODAY = parse_day("2026-11-24")
PRACTICE = Path(__file__).parents[3] / "bench" / "clauses" / "practice.jsonl"
PEOPLE = (AskedPerson("Mavis Thorne"), AskedPerson("Colin Thorne"))
HEAD = """\
HOLLIS PRAIRIE BANK

November 2, 2026

Borrowers: Mavis Thorne and Colin Thorne
Loan number: 77-20418

Dear Mavis Thorne and Colin Thorne:

"""
FOOT = """

Sincerely,

/s/ Wallace Underhill
Wallace Underhill
Vice President, Hollis Prairie Bank
"""
RESERVED = "You remain personally liable for the unpaid balance of the note."

pytestmark = pytest.mark.slow


def passages(*, released: bool) -> list[str]:
    rows = [json.loads(line) for line in PRACTICE.read_text("utf-8").splitlines()]
    return [row["text"] for row in rows if (row["label"] == "released") is released]


def read(body: str) -> PaperVerdict:
    return verdicts_of(clauses_in(paper_text(HEAD + body + FOOT)), PEOPLE, TODAY)


def frees(body: str) -> bool:
    return any(one.verdict is Verdict.released for one in read(body).debts)


def test_no_passage_that_is_no_release_frees_anybody() -> None:
    assert [body for body in passages(released=False) if frees(body)] == []


def test_some_releases_are_plain_enough_to_free_somebody() -> None:
    # Odd wording is left in doubt: a release not told costs a question, a false one a home.
    bodies = passages(released=True)
    assert sum(frees(body) for body in bodies) >= 3


@pytest.mark.parametrize("place", ["before", "after"])
def test_a_reservation_beside_a_release_takes_it_away(place: str) -> None:
    for body in passages(released=True):
        both = (body, RESERVED) if place == "after" else (RESERVED, body)
        assert not frees("\n\n".join(both)), body


def test_what_follows_on_the_next_page_counts_as_well() -> None:
    for body, other in zip(passages(released=True), passages(released=False), strict=False):
        one_page = {(one.person, one.debt, one.verdict) for one in read(f"{body}\n\n{other}").debts}
        two_pages = {(one.person, one.debt, one.verdict) for one in read(f"{body}\f{other}").debts}
        assert one_page == two_pages, (body, other)
