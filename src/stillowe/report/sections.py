"""The rest of the report: stage, next paper, unknowns, conflicts, dates, clauses, papers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stillowe.facts.definitions import LARGEST_KNOWN_CENTS
from stillowe.facts.sheet import Fact
from stillowe.papers.claims import Claim
from stillowe.report.document import (
    Argument,
    Assumed,
    ConflictPart,
    DatePart,
    NextPaperPart,
    NotEstablished,
    PaperHeld,
    ProgramScope,
    Statement,
    Support,
    UnknownPart,
)
from stillowe.report.people import not_covered
from stillowe.report.phrases import (
    clauses_said,
    encoded,
    merged,
    question,
    said,
    said_claim,
    said_fact,
    without_repeats,
)
from stillowe.report.record import Record
from stillowe.values import Axis, FactName, Stage, Standing, Unit
from stillowe.worlds.results import CellKey, NextPaper, PaperOutcome, PersonAnswer, Range

STAGE_SHOWN_BY: Final = {
    Stage.sued: (FactName.complaint_filed, FactName.complaint_date),
    Stage.judgment: (FactName.judgment_entered, FactName.judgment_date),
    Stage.sold_unconfirmed: (FactName.sale_held, FactName.sale_date),
    Stage.confirmed: (FactName.sale_confirmed, FactName.confirmation_date),
    Stage.deed_recorded: (FactName.deed_recorded,),
    Stage.collection: (FactName.sale_confirmed,),
}
CONSENT: Final[CellKey] = (FactName.consent_foreclosure_entered, 0)


def stage(record: Record) -> tuple[Statement, ...]:
    """Say how far the case has come, what is still open, and as of which paper."""
    stages = record.inputs.sheet.stages
    support = _stage_support(record)
    if by_consent(record):
        told = [Statement("stages.consent", {}, record.cell_support(CONSENT))]
    elif len(stages) == 1:
        name = {"stage": stages[0].name}
        told = [Statement("stages.known", name, support)]
        told.append(Statement(f"stage_open.{stages[0].name}", {}, support))
    else:
        listed = ", ".join(one.name for one in sorted(stages))
        told = [Statement("stages.several", {"stages": listed}, support)]
    return (*told, *_scheduled(record), _as_of(record))


def by_consent(record: Record) -> bool:
    """Whether the judgment is certainly a consent foreclosure: no sale comes after it."""
    fact = record.inputs.sheet.facts.get(CONSENT)
    return fact is not None and fact.values == (1,)


def _stage_support(record: Record) -> tuple[Support, ...]:
    facts = record.inputs.sheet.facts
    for one in sorted(record.inputs.sheet.stages, reverse=True):
        for name in STAGE_SHOWN_BY.get(one, ()):
            fact = facts.get((name, 0))
            if fact is not None and fact.claims:
                return record.claim_support(fact.claims)
    return (NotEstablished("stage"),)


def _scheduled(record: Record) -> Iterator[Statement]:
    if not any(one < Stage.sold_unconfirmed for one in record.inputs.sheet.stages):
        return
    fact = record.inputs.sheet.facts.get((FactName.sale_scheduled_date, 0))
    for day in fact.values if fact is not None and fact.claims else ():
        code = "stages.scheduled" if day >= record.inputs.on else "stages.passed"
        support = record.fact_support(fact, FactName.sale_scheduled_date)
        yield Statement(code, {"sale_scheduled_date": day}, support)


def _as_of(record: Record) -> Statement:
    dated = [(paper.dated, paper) for paper in record.inputs.papers if paper.dated is not None]
    if not dated:
        return Statement("stages.no_paper_date", {}, (NotEstablished("paper_date"),))
    day, paper = max(dated, key=lambda item: (item[0], item[1].sha256))
    arguments: dict[str, Argument] = {"kind": paper.kind, "latest_date": day}
    return Statement(
        "stages.latest",
        arguments,
        (PaperHeld(paper.name, paper.sha256), Assumed("nothing_later", "stage")),
    )


def next_papers(record: Record) -> tuple[NextPaperPart, ...]:
    """The papers worth getting, best first."""
    ranked = enumerate(record.inputs.next_papers, start=1)
    return tuple(_next_paper(record, rank, paper) for rank, paper in ranked)


def _next_paper(record: Record, rank: int, paper: NextPaper) -> NextPaperPart:
    support = tuple(
        NotEstablished(name) for name in dict.fromkeys(key[0] for key in paper.establishes)
    )
    resting: tuple[Support, ...] = support or (NotEstablished(paper.kind),)
    holder: dict[str, Argument] = {"holder": paper.holder, "effort": paper.effort}
    return NextPaperPart(
        rank=rank,
        kind=paper.kind,
        effort=paper.effort,
        statement=Statement("next.paper", {"kind": paper.kind}, resting),
        holder=Statement("next.holder", holder, (ProgramScope("holder"),)),
        worth=tuple(_worth(paper, resting)),
        examples=tuple(_outcome(record, one, resting) for one in paper.examples),
    )


def _worth(paper: NextPaper, support: tuple[Support, ...]) -> Iterator[Statement]:
    if paper.settling_outcomes:
        counts: dict[str, Argument] = {
            "settling_count": paper.settling_outcomes,
            "outcomes_count": paper.outcomes,
        }
        yield Statement("next.settles", counts, support)
    if paper.guaranteed_narrowing >= LARGEST_KNOWN_CENTS:
        yield Statement("next.guaranteed_unlimited", {}, support)
    elif paper.guaranteed_narrowing > 0:
        sure: dict[str, Argument] = {"guaranteed_cents": paper.guaranteed_narrowing}
        yield Statement("next.guaranteed", sure, support)
    if paper.largest_narrowing >= LARGEST_KNOWN_CENTS:
        yield Statement("next.largest_unlimited", {}, support)
    elif paper.largest_narrowing > 0:
        most: dict[str, Argument] = {"largest_cents": paper.largest_narrowing}
        yield Statement("next.largest", most, support)


def _outcome(
    record: Record, outcome: PaperOutcome, support: tuple[Support, ...]
) -> tuple[Statement, ...]:
    facts = [said(record, key, value, support) for key, value in sorted(outcome.facts.items())]
    low: dict[str, Argument] = {"low_cents": outcome.low}
    if outcome.high >= LARGEST_KNOWN_CENTS:
        answer = Statement("next.outcome_unlimited", low, support)
    elif outcome.low == outcome.high:
        answer = Statement("next.outcome_exact", low, support)
    else:
        both: dict[str, Argument] = {**low, "high_cents": outcome.high}
        answer = Statement("next.outcome", both, support)
    return (*facts, answer)


def unknown(record: Record) -> tuple[UnknownPart, ...]:
    """The open questions that matter: what some answer's ends turn on, or all if none does."""
    asked = [
        (key, fact)
        for key, fact in record.inputs.sheet.facts.items()
        if fact.standing is Standing.unknown
        and not fact.presumed
        and record.is_needed_for_the_debt(key[0])
    ]
    turning = set(_turning(record))
    kept = [item for item in asked if item[0] in turning] or asked
    ranks = {key: rank for rank, key in enumerate(_wanted(record))}
    kept.sort(key=lambda item: (ranks.get(item[0], len(ranks)), item[0]))
    return tuple(_unknown(record, key, fact) for key, fact in kept)


def _unknown(record: Record, key: CellKey, fact: Fact) -> UnknownPart:
    asked = question(record, key)
    definition = record.definition(key[0])
    kinds = definition.established_by if definition is not None else ()
    if fact.claims:
        return UnknownPart(
            key[0], Statement("unknown.in_doubt", asked.arguments, asked.support), kinds
        )
    return UnknownPart(key[0], asked, kinds)


def _turning(record: Record) -> Iterator[CellKey]:
    for found in _ranges(record):
        yield from found.low_witness.choices
        yield from found.high_witness.choices


def _ranges(record: Record) -> Iterator[Range]:
    for answer in record.inputs.answers:
        for found in (answer.entered, answer.possible_here, answer.separate_suit, *answer.gates):
            if found is not None:
                yield found


def _wanted(record: Record) -> Iterator[CellKey]:
    seen: set[CellKey] = set()
    for paper in record.inputs.next_papers:
        for key in paper.establishes:
            if key not in seen:
                seen.add(key)
                yield key


def conflicts(record: Record) -> tuple[ConflictPart, ...]:
    """Every fact the papers or the answers disagree about, with each word on it."""
    parts = []
    for key, fact in sorted(record.inputs.sheet.facts.items()):
        if fact.standing is Standing.disputed:
            sides = [said_claim(record, claim, key[1]) for claim in fact.claims]
            told = merged(side for side in sides if side is not None)
            names = record.names(record.axis_of(key[0]), key[1])
            arguments: dict[str, Argument] = {"fact": key[0], **names}
            support = record.fact_support(fact, key[0])
            parts.append(ConflictPart(Statement("conflict.fact", arguments, support), told))
    return tuple(parts)


def dates(record: Record) -> tuple[DatePart, ...]:
    """Every date the papers or the answers state, in order of time, each with its own words."""
    found: dict[tuple[int, str, int], list[Claim]] = {}
    for (name, index), fact in record.inputs.sheet.facts.items():
        if record.unit_of(name) is Unit.date:
            for claim in fact.claims:
                day = encoded(record.definition(name), claim.value)
                if day is not None:
                    found.setdefault((day, name, index), []).append(claim)
    parts = []
    for (day, name, index), claims in sorted(found.items()):
        names = record.names(record.axis_of(name), index)
        arguments: dict[str, Argument] = {"fact": name, "found_date": day, **names}
        told = Statement("dates.found", arguments, record.claim_support(claims))
        parts.append(DatePart(day, told, ahead=day >= record.inputs.on))
    return tuple(parts)


def clauses(record: Record) -> tuple[Statement, ...]:
    """Every clause quoted for the reader's own eyes."""
    return clauses_said(record, record.inputs.sheet.quotes)


def assumed(record: Record) -> tuple[Statement, ...]:
    """Every fact that is presumed until shown, and that nothing later has happened."""
    told = [Statement("assumed.nothing_later", {}, (Assumed("nothing_later", "stage"),))]
    for key, fact in sorted(record.inputs.sheet.facts.items()):
        if fact.presumed and fact.values:
            told.append(said_fact(record, key, fact.values[0]))
    return without_repeats(told)


def set_aside(record: Record) -> tuple[Statement, ...]:
    """Every claim that is kept but not used, with the reason and its own words."""
    told = []
    for one in record.inputs.sheet.set_aside:
        arguments: dict[str, Argument] = {
            "name": one.claim.name,
            "person": one.claim.about.person,
            "reason": one.reason,
        }
        support = record.claim_support((one.claim,))
        told.append(Statement(f"set_aside.{one.reason}", arguments, support))
    return without_repeats(told)


def outside(record: Record) -> tuple[Statement, ...]:
    """What is not covered: routes that failed, and what this program does not do yet."""
    told = [
        not_covered(code, record.label(Axis.person, answer.person))
        for answer in _uncovered(record)
        for code in answer.not_covered
    ]
    if record.inputs.rulebook is None:
        told.insert(0, Statement("not_covered.no_law", {}, (ProgramScope("law"),)))
    topics = ("dates", "tax", "scans")
    told += [Statement(f"scope.{topic}", {}, (ProgramScope(topic),)) for topic in topics]
    return without_repeats(told)


def _uncovered(record: Record) -> Iterator[PersonAnswer]:
    return (answer for answer in record.inputs.answers if not answer.covered)


def papers(record: Record) -> tuple[Statement, ...]:
    """Every paper imported, with the words its kind rests on, and every duplicate."""
    told: list[Statement] = []
    for paper in record.inputs.papers:
        held: tuple[Support, ...] = (
            PaperHeld(paper.name, paper.sha256),
            *record.kind_quote(paper),
        )
        about: dict[str, Argument] = {
            "paper": paper.name,
            "kind": paper.kind,
            "pages_count": paper.pages,
        }
        if paper.dated is None:
            told.append(Statement("paper.imported_undated", about, held))
        else:
            told.append(Statement("paper.imported", {**about, "paper_date": paper.dated}, held))
        if paper.partial:
            told.append(Statement("paper.partial", about, held))
    told += [
        Statement("paper.duplicate", {"paper": name}, (PaperHeld(name),))
        for name in record.inputs.duplicates
    ]
    return tuple(told)


def refused(record: Record) -> tuple[Statement, ...]:
    """Every file that was refused, and why."""
    told = []
    for one in record.inputs.refused:
        arguments: dict[str, Argument] = {
            "paper": one.name,
            "code": one.code,
            "what": one.what,
            "where": one.where,
            "why": one.why,
            "remedy": one.remedy,
        }
        told.append(Statement("paper.refused", arguments, (PaperHeld(one.name),)))
    return tuple(told)
