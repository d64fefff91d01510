"""The six questions everyone asks, answered from the record or marked *not established*."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from stillowe.facts.sheet import Fact
from stillowe.report.document import (
    NotEstablished,
    PaperHeld,
    ProgramScope,
    QuestionPart,
    Statement,
    Support,
)
from stillowe.report.inputs import PaperSummary
from stillowe.report.phrases import clauses_said
from stillowe.report.record import Record, is_said
from stillowe.report.sections import CONSENT, by_consent
from stillowe.values import Axis, FactName, PaperKind, Span, Standing
from stillowe.worlds.results import PersonAnswer, Range

REQUESTED: Final = "deficiency_requested"
OWES: Final = "owes_the_debt"
ORDER: Final = "order_enters_personal_deficiency"
SETTLEMENTS: Final = (
    PaperKind.deed_in_lieu,
    PaperKind.satisfaction,
    PaperKind.consent_judgment,
    PaperKind.payoff_statement,
)


def six_questions(record: Record) -> tuple[QuestionPart, ...]:
    """Answer the six, in the order a homeowner asks them."""
    asked: tuple[tuple[str, Callable[[Record], tuple[Statement, ...]]], ...] = (
        ("deficiency_requested", _requested),
        ("who_is_liable", _liable),
        ("short_sale", _short_sale),
        ("settlement", _settlement),
        ("second_lien", _second_lien),
        ("after_sale", _after_sale),
    )
    parts = []
    for code, answer in asked:
        told = answer(record)
        parts.append(QuestionPart(code, any(map(is_said, told)), told))
    return tuple(parts)


def _foreclosed(record: Record) -> tuple[PersonAnswer, ...]:
    return tuple(answer for answer in record.inputs.answers if answer.loan == 0)


def _gate(answer: PersonAnswer, name: str) -> Range | None:
    return next((found for found in answer.gates if found.conclusion == name), None)


def _requested(record: Record) -> tuple[Statement, ...]:
    general = record.inputs.sheet.facts.get((FactName.deficiency_asked_generally, 0))
    told = []
    if general is not None and general.claims and len(general.values) == 1:
        support = record.fact_support(general, FactName.deficiency_asked_generally)
        word = "yes" if general.values[0] else "no"
        told.append(Statement(f"six_answer.requested.general_{word}", {}, support))
    for member in record.inputs.sheet.members.get(Axis.person, ()):
        fact = record.inputs.sheet.facts.get((FactName.deficiency_asked_against, member.index))
        told.append(_requested_from(record, member.label, fact))
    return tuple(told) or (
        Statement("six_answer.requested.not_sued", {}, (NotEstablished(REQUESTED),)),
    )


def _requested_from(record: Record, person: str, fact: Fact | None) -> Statement:
    support = record.fact_support(fact, FactName.deficiency_asked_against)
    return Statement(f"six_answer.requested.{_word(fact)}", {"person": person}, support)


def _word(fact: Fact | None) -> str:
    """A yes-or-no fact in one word: only what a paper or a person said counts."""
    if fact is None or not fact.claims or fact.standing in {Standing.unknown, Standing.not_yet}:
        return "unknown"
    if len(fact.values) != 1:
        return "disputed"
    return "yes" if fact.values[0] else "no"


def _liable(record: Record) -> tuple[Statement, ...]:
    told = []
    for answer in _foreclosed(record):
        person = record.label(Axis.person, answer.person)
        found = _gate(answer, OWES)
        trace = record.inputs.traces.get((OWES, answer.member, "low"))
        support = record.node_support(trace) if trace else (NotEstablished(OWES),)
        word = "unknown" if found is None or not found.settled else "yes" if found.low else "no"
        told.append(Statement(f"six_answer.liable.{word}", {"person": person}, support))
    return tuple(told) or (Statement("six_answer.liable.nobody", {}, (NotEstablished(OWES),)),)


def _papers(record: Record, kind: PaperKind) -> tuple[PaperSummary, ...]:
    return tuple(paper for paper in record.inputs.papers if paper.kind is kind)


def _clauses(record: Record, kind: PaperKind) -> tuple[tuple[str, Span], ...]:
    return tuple(
        (code, span) for code, span in record.inputs.sheet.quotes if record.kind_of(span) is kind
    )


def _quoted(record: Record, kind: PaperKind) -> tuple[Statement, ...]:
    return clauses_said(record, _clauses(record, kind))


def _short_sale(record: Record) -> tuple[Statement, ...]:
    letters = _papers(record, PaperKind.short_sale_approval)
    quoted = _quoted(record, PaperKind.short_sale_approval)
    if not letters:
        missing = (NotEstablished(PaperKind.short_sale_approval),)
        return (Statement("six_answer.short_sale.none", {}, missing),)
    held: list[Support] = [PaperHeld(letter.name, letter.sha256) for letter in letters]
    held += [quote for letter in letters for quote in record.kind_quote(letter)]
    if not quoted:
        return (Statement("six_answer.short_sale.silent", {}, tuple(held)),)
    return (Statement("six_answer.short_sale.letter", {}, tuple(held)), *quoted)


def _settlement(record: Record) -> tuple[Statement, ...]:
    told: list[Statement] = []
    for kind in SETTLEMENTS:
        quoted = _quoted(record, kind)
        if quoted:
            support = tuple(item for one in quoted for item in one.support)
            told.append(Statement("six_answer.settlement.quoted", {"kind": kind}, support))
            told.extend(quoted)
    missing = (NotEstablished("settlement"),)
    return tuple(told) or (Statement("six_answer.settlement.none", {}, missing),)


def _second_lien(record: Record) -> tuple[Statement, ...]:
    others = record.inputs.sheet.members.get(Axis.loan, ())[1:]
    told = []
    for member in others:
        facts = record.inputs.sheet.facts.items()
        claims = [
            claim
            for key, fact in facts
            if _is_of_loan(record, key, member.index)
            for claim in fact.claims
        ]
        support = record.claim_support(claims) or (NotEstablished("second_lien"),)
        told.append(Statement("six_answer.second_lien.known", {"loan": member.label}, support))
    missing = (NotEstablished("second_lien"),)
    return tuple(told) or (Statement("six_answer.second_lien.none", {}, missing),)


def _is_of_loan(record: Record, key: tuple[str, int], loan: int) -> bool:
    return record.axis_of(key[0]) is Axis.loan and key[1] == loan


def _after_sale(record: Record) -> tuple[Statement, ...]:
    claims = record.inputs.sheet.texts.get((FactName.county, 0), ())
    counties = sorted({str(claim.value) for claim in claims})
    told = [
        Statement("six_answer.county.known", {"county": county}, _county_support(record, county))
        for county in counties
    ] or [Statement("six_answer.county.none", {}, (NotEstablished(FactName.county),))]
    cited = record.rule_support(ORDER) or (NotEstablished("law"),)
    told += [
        Statement(f"six_answer.after_sale.{one.name}", {}, cited)
        for one in (() if by_consent(record) else sorted(record.inputs.sheet.stages))
    ]
    if by_consent(record):
        told.append(Statement("six_answer.after_sale.consent", {}, record.cell_support(CONSENT)))
    told.append(Statement("six_answer.after_sale.limits", {}, (ProgramScope("dates"),)))
    return tuple(told)


def _county_support(record: Record, county: str) -> tuple[Support, ...]:
    claims = record.inputs.sheet.texts.get((FactName.county, 0), ())
    return record.claim_support(claim for claim in claims if str(claim.value) == county)
