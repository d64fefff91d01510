"""Small builders: a claim, a paper that makes it, an answer, a sheet."""

from __future__ import annotations

import hashlib
from datetime import date

from stillowe.facts import Declared, establish, parse_answer
from stillowe.facts.sheet import Fact, FactSheet
from stillowe.papers.claims import CASE, About, Claim, PaperSource, Value, Wording
from stillowe.papers.paper import Page, Paper
from stillowe.values import Axis, PaperKind, Span, Speaker, day_number

TODAY = day_number(date(2025, 6, 1))
NUMBER = "2023 CH 04417"


def on(year: int, month: int, day: int) -> int:
    return day_number(date(year, month, day))


def person(name: str) -> About:
    return About(Axis.person, person=name)


def debt(name: str, loan: str = "foreclosed") -> About:
    return About(Axis.person_debt, person=name, loan=loan)


def loan(which: str = "foreclosed") -> About:
    return About(Axis.loan, loan=which)


NOBODY = Declared()

Said = tuple[str, Value] | tuple[str, Value, About] | tuple[str, Value, About, float]


def a_paper(  # noqa: PLR0913 - a builder: every part of a paper has a default
    kind: PaperKind,
    *said: Said,
    dated: int | None = None,
    number: str = NUMBER,
    title: str = "",
    ruling: bool = False,
    clauses: tuple[str, ...] = (),
    speaker: Speaker = Speaker.court,
    version: str = "",
) -> Paper:
    """A paper that says ``said``; its hash is of its kind, day and what it says."""
    sha256 = hashlib.sha256(repr((kind, said, dated, number, version)).encode()).hexdigest()
    if number:
        said = (*said, ("case_number", number))
    claims = tuple(
        Claim(
            name=one[0],
            value=one[1],
            about=one[2] if len(one) > 2 else CASE,
            source=PaperSource(Span(sha256, 1, (), f"{one[0]} {one[1]}"), kind, dated),
            speaker=speaker,
            reader=f"{kind}/1",
            ruling=ruling and one[0] != "case_number",
            confidence=one[3] if len(one) > 3 else 1.0,
        )
        for one in said
    )
    evidence = Span(sha256, 1, (), title or str(kind))
    wordings = tuple(Wording(clause, Span(sha256, 1, (), clause), kind) for clause in clauses)
    page = Page(1, 612.0, 792.0, title, ())
    return Paper(
        sha256, f"{kind}.pdf", (page,), False, kind, (evidence,), dated, claims, wordings, ()
    )


def a_letter(kind: PaperKind, *said: Said, dated: int | None = None) -> Paper:
    """A paper that bears no case number."""
    return a_paper(kind, *said, dated=dated, number="", speaker=Speaker.lender)


def an_answer(
    name: str, text: str, about: About = CASE, who: str = "Nora", typed: int = TODAY
) -> Claim:
    claim = parse_answer(name, about, text, who, typed)
    assert claim is not None
    return claim


def a_sheet(
    *papers: Paper,
    answers: tuple[Claim, ...] = (),
    today: int = TODAY,
    declared: Declared = NOBODY,
) -> FactSheet:
    return establish(papers, answers, today=today, declared=declared)


def the_fact(sheet: FactSheet, name: str, member: int = 0) -> Fact:
    return sheet.facts[name, member]


def codes(sheet: FactSheet) -> list[str]:
    return [finding.code for finding in sheet.findings]


def labels(sheet: FactSheet) -> list[str]:
    return [member.label for member in sheet.members[Axis.person]]
