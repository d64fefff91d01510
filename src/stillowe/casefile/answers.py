"""Typed answers made into claims: *stated*, shown beside the papers, never in their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from stillowe.casefile.case_toml import CaseText, TypedAnswer
from stillowe.casefile.refusals import AnswerNeedsAPerson
from stillowe.errors import CaseRefusal, FactRefusal, ValueRefusal
from stillowe.facts import definition_of, parse_answer
from stillowe.papers import CASE, About, Claim
from stillowe.values import Axis, Finding, Severity

FORECLOSED: Final = "foreclosed"
"""The loan meant where an answer about a debt names none."""


@dataclass(frozen=True, slots=True)
class CaseAnswers:
    """What the user said: who and which loans, claims, and findings on what was not understood."""

    people: tuple[str, ...]
    loans: tuple[str, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]


def claim_for(answer: TypedAnswer) -> Claim | None:
    """Make one typed answer a claim; ``None`` where it says that it is not known.

    Raises ``UnknownFactName``, ``WrongKindOfValue``, a ``ValueRefusal`` for figures and dates
    that cannot be, or ``AnswerNeedsAPerson``.
    """
    return parse_answer(answer.fact, _about(answer), answer.text, who=answer.who, on=answer.on)


def said_in(case: CaseText) -> CaseAnswers:
    """Give what ``case.toml`` says, its answers as claims.

    One that cannot be understood becomes the finding ``answer.not_understood``: it is not used,
    so the result is wider, never narrower.
    """
    claims: list[Claim] = []
    findings: list[Finding] = []
    for answer in case.answers:
        try:
            claim = claim_for(answer)
        except (FactRefusal, ValueRefusal, CaseRefusal) as refusal:
            findings.append(_not_understood(answer, refusal))
            continue
        if claim is not None:
            claims.append(claim)
    return CaseAnswers(case.people, case.loans, tuple(claims), tuple(findings))


def _about(answer: TypedAnswer) -> About:
    axis = definition_of(answer.fact).axis
    if axis is Axis.case:
        return CASE
    loan = answer.loan or FORECLOSED
    if axis is Axis.loan:
        return About(axis, loan=loan)
    if not answer.person:
        raise AnswerNeedsAPerson(answer.fact)
    return About(axis, answer.person, loan if axis is Axis.person_debt else "")


def _not_understood(
    answer: TypedAnswer, refusal: FactRefusal | ValueRefusal | CaseRefusal
) -> Finding:
    return Finding(
        "answer.not_understood",
        Severity.warning,
        {
            "fact": answer.fact,
            "typed": answer.text,
            "line": answer.line,
            "what": refusal.what,
            "remedy": refusal.remedy,
        },
    )
