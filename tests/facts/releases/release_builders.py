"""Small builders: a frame, a paper made of frames, and what it leaves of one debt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stillowe.facts.releases import AskedPerson, DebtVerdict, PaperVerdict, verdicts_of
from stillowe.papers.frames import Condition, Execution, Frame, PaperClauses
from stillowe.values import Span
from stillowe.values.clauses import Act, ConditionKind, DebtKind, Matter, Party

TODAY = 20_500
SHA = "a" * 64
SIGNED = Execution(lender_signed=True, dated=TODAY - 10)
WREN = AskedPerson("Wren Calloway")
OTIS = AskedPerson("Otis Calloway")
ROLES = (
    ("Wren Calloway", Party.borrower),
    ("Otis Calloway", Party.borrower),
    ("Gale Farrow", Party.guarantor),
    ("Millbrook Bank", Party.lender),
)


def a_frame(act: Act, quote: str = "These are the words.", at: int = 0, **parts: Any) -> Frame:
    """Return a frame of a lender towards borrowers, about the debt, unless told otherwise."""
    base = Frame(
        act,
        Party.lender,
        Party.borrower,
        Matter.debt,
        at,
        at + len(quote),
        (Span(SHA, 1, (), quote),),
    )
    return replace(base, **parts)


def release(quote: str = "The bank releases the makers.", at: int = 0, **parts: Any) -> Frame:
    return a_frame(Act.frees, quote, at, **parts)


def reservation(quote: str = "You still owe the rest.", at: int = 100, **parts: Any) -> Frame:
    return a_frame(Act.keeps_debt, quote, at, **parts)


def waiting(kind: ConditionKind, words: str = "when you pay") -> tuple[Condition, ...]:
    return (Condition(kind, words),)


def a_paper(*frames: Frame, **parts: Any) -> PaperClauses:
    base = PaperClauses(frames, SIGNED, ROLES)
    return replace(base, **parts)


def left_by(paper: PaperClauses, *people: AskedPerson) -> PaperVerdict:
    return verdicts_of(paper, people or (WREN,), TODAY)


def note_of(paper: PaperClauses, person: AskedPerson = WREN) -> DebtVerdict:
    return left_by(paper, person).verdict(person, DebtKind.first_note)


def traps_in(paper: PaperClauses, *people: AskedPerson) -> set[str]:
    return {trap.kind.name for trap in left_by(paper, *people).traps}
