"""Facts, conclusions and worlds as statements: one value of one thing, said plainly."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Final, TypeAlias

from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, FactDefinition
from stillowe.papers.claims import Claim, Value
from stillowe.report.document import Argument, Statement, Support
from stillowe.report.record import Record, leaves, reason_inputs
from stillowe.values import Axis, Span, Unit
from stillowe.worlds.results import CellKey, TraceNode, World

READING: Final = "reading of "
NO_LAW: Final = "no law for "
LAW_DAY: Final = "law day of "
FIGURES: Final[dict[Unit | None, tuple[str, str]]] = {
    Unit.cents: ("said.amount", "amount_cents"),
    Unit.date: ("said.date", "value_date"),
    Unit.rate: ("said.rate", "value_rate"),
}


def said(
    record: Record, key: CellKey, value: int, support: tuple[Support, ...], unit: Unit | None = None
) -> Statement:
    """Say that a fact or a conclusion has a value, encoded as its column is.

    A fact's standing is the fact sheet's own; a conclusion's is set by ``said_node``.
    """
    name, index = key
    arguments: dict[str, Argument] = {
        "name": name,
        **record.names(record.axis_of(name), index),
    }
    told = _choice_of_law(record, name, value)
    code, more = told or _worded(record, name, value, unit or record.unit_of(name))
    fact = record.inputs.sheet.facts.get(key)
    return Statement(code, arguments | more, support, fact.standing if fact else None)


def _choice_of_law(record: Record, name: str, value: int) -> tuple[str, dict[str, Argument]] | None:
    """Word a choice the evaluator makes: a reading, no law in force, the day of the law."""
    if name.startswith(READING):
        conclusion = name.removeprefix(READING)
        readings = record.readings(conclusion)
        reading = readings[value] if 0 <= value < len(readings) else str(value + 1)
        return "said.reading", {"name": conclusion, "reading": reading}
    if name.startswith(NO_LAW):
        return "said.no_law", {"name": name.removeprefix(NO_LAW)}
    if name.startswith(LAW_DAY):
        return "said.law_day", {"name": name.removeprefix(LAW_DAY), "value_date": value}
    return None


def _worded(
    record: Record, name: str, value: int, unit: Unit | None
) -> tuple[str, dict[str, Argument]]:
    if unit is Unit.truth:
        return f"said.{name}.{'yes' if value else 'no'}", {}
    if unit is Unit.cents and value >= LARGEST_KNOWN_CENTS:
        return "said.no_limit", {}
    if unit in FIGURES:
        code, argument = FIGURES[unit]
        return code, {argument: value}
    definition = record.definition(name)
    if unit is Unit.choice and definition is not None and 0 <= value < len(definition.choices):
        return "said.choice", {"value": definition.choices[value]}
    return "said.number", {"value": value}


def said_fact(record: Record, key: CellKey, value: int) -> Statement:
    """Say a fact's value in a world, resting on what the fact sheet holds of it."""
    return said(record, key, value, record.cell_support(key))


def said_node(record: Record, node: TraceNode) -> Statement:
    """Say a traced value, resting on its own claims or its rule."""
    support = record.leaf_support(node) or record.node_support(node)
    told = said(record, (node.name, node.member), node.value, support, Unit(node.unit))
    return dataclasses.replace(told, standing=node.standing)


def said_claim(record: Record, claim: Claim, member: int) -> Statement | None:
    """Say what one claim says; ``None`` where its value is a text no rule reads."""
    definition = record.definition(claim.name)
    value = encoded(definition, claim.value)
    support = record.claim_support((claim,))
    if value is None:
        names = record.names(record.axis_of(claim.name), member)
        text = {"name": claim.name, "value": str(claim.value), **names}
        return Statement("said.text", text, support)
    return said(record, (claim.name, member), value, support)


def encoded(definition: FactDefinition | None, value: Value) -> int | None:
    """Encode a claim's value as its column is; ``None`` for a text or an unknown choice."""
    if not isinstance(value, str):
        return int(value)
    if definition is not None and value in definition.choices:
        return definition.choices.index(value)
    return None


def question(record: Record, key: CellKey) -> Statement:
    """Ask the plain question about a fact, resting on its not being established."""
    name, index = key
    definition = record.definition(name)
    code = definition.question if definition is not None else f"question.{name}"
    arguments: dict[str, Argument] = {
        "name": name,
        **record.names(record.axis_of(name), index),
    }
    return Statement(code, arguments, record.cell_support(key))


def world_said(record: Record, world: World, trace: TraceNode | None) -> tuple[Statement, ...]:
    """Say the world behind an end: only what the end's trace rests on, where there is one."""
    chosen = sorted(world.choices.items())
    if trace is not None:
        wanted = {(leaf.name, leaf.member) for leaf in leaves(trace)}
        kept = [(key, value) for key, value in chosen if key in wanted or is_reading(key)]
        chosen = kept or chosen
    ranked = sorted(chosen, key=lambda item: _rank(record, item[0]))
    return tuple(said_fact(record, key, value) for key, value in ranked)


def is_reading(key: CellKey) -> bool:
    """Whether a choice of a world is a reading of unsettled law."""
    return key[0].startswith(READING)


def _rank(record: Record, key: CellKey) -> tuple[int, int, str, int]:
    """Truths about people first, then truths of the case, then amounts, then dates."""
    order = {Unit.truth: 0, Unit.choice: 1, Unit.cents: 2, Unit.rate: 3, Unit.date: 4}
    unit = record.unit_of(key[0])
    about_case = int(record.axis_of(key[0]) is Axis.case)
    return (order.get(unit, 5) if unit else 5, about_case, key[0], key[1])


def reasons_said(record: Record, node: TraceNode) -> tuple[tuple[Statement, ...], ...]:
    """Say every independent reason of a traced conclusion, strongest first, fact by fact."""
    found: list[tuple[Statement, ...]] = []
    for reason in node.reasons:
        facts: dict[CellKey, TraceNode] = {}
        for inner in reason_inputs(node, reason):
            below = leaves(inner) or (inner,)
            facts |= {(leaf.name, leaf.member): leaf for leaf in below}
        found.append(tuple(said_node(record, leaf) for leaf in facts.values()))
    if not node.reasons and node.kind in {"fact", "ruling"}:
        found.append((said_node(record, node),))
    distinct = {tuple(map(sentence_key, reason)): reason for reason in reversed(found) if reason}
    return tuple(reversed(distinct.values()))


SentenceKey: TypeAlias = tuple[str, tuple[tuple[str, Argument], ...]]


def sentence_key(statement: Statement) -> SentenceKey:
    """What makes two statements the same sentence: code and arguments."""
    return (statement.code, tuple(sorted(statement.arguments.items())))


def merged(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Say each sentence once, resting on everything any of its tellers rests on."""
    told: dict[SentenceKey, Statement] = {}
    for statement in statements:
        before = told.get(sentence_key(statement))
        support = statement.support if before is None else (*before.support, *statement.support)
        told[sentence_key(statement)] = dataclasses.replace(
            statement, support=tuple(dict.fromkeys(support))
        )
    return tuple(told.values())


def clauses_said(record: Record, quotes: Iterable[tuple[str, Span]]) -> tuple[Statement, ...]:
    """Quote clauses for the reader's own eyes; one that has several codes is told as mixed."""
    codes: dict[Span, set[str]] = {}
    for code, span in quotes:
        codes.setdefault(span, set()).add(code)
    told = []
    for span, found in codes.items():
        code = next(iter(found)) if len(found) == 1 else "mixed"
        arguments: dict[str, Argument] = {"kind": record.kind_of(span), "quote": span.quote}
        told.append(Statement(f"clause.{code}", arguments, (record.quote(span),)))
    return without_repeats(told)


def without_repeats(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Keep each sentence once, in order of first use."""
    kept: dict[SentenceKey, Statement] = {}
    for statement in statements:
        kept.setdefault(sentence_key(statement), statement)
    return tuple(kept.values())
