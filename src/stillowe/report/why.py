"""Why: one traced conclusion in words, at three depths.

``sentence`` is the conclusion and its strongest reason. ``worksheet`` is every step of the
strongest reason down to the papers, each with its authority. ``full`` adds every independent
reason, the quotes, the rule's own answer beside a ruling, and what is open in the law.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from stillowe.report.document import NotEstablished, Quote, Said
from stillowe.report.inputs import ReportInput
from stillowe.report.language import Language
from stillowe.report.people import amount, or_more, shown_ends, shown_known
from stillowe.report.phrases import said, said_node
from stillowe.report.record import Record, leaves, reason_inputs, strongest_inputs
from stillowe.report.sources import first_source
from stillowe.report.wrapping import cleaned, wrapped
from stillowe.values import Unit
from stillowe.worlds.results import Range, TraceNode

Depth: TypeAlias = Literal["sentence", "worksheet", "full"]


def why(
    node: TraceNode, inputs: ReportInput, language: Language, *, depth: Depth, width: int = 80
) -> str:
    """Explain a traced conclusion as text of at most ``width`` columns."""
    record = Record(inputs)
    if depth == "sentence":
        told = _sentence(record, node, language)
    elif depth == "worksheet":
        told = _worksheet(record, node, language, 0)
    else:
        told = _full(record, node, language, 0)
    lines = []
    for level, text in told:
        margin = " " * min(2 * level, width // 2)
        room = width - len(margin) - 2
        for number, line in enumerate(wrapped(cleaned(text), room, first=room + 2)):
            lines.append(f"{margin}{'  ' if number else ''}{line}")
    return "\n".join(lines) + "\n"


def range_told(found: Range, inputs: ReportInput, language: Language) -> str:
    """Say a range of money without a known upper limit: its figures, and what is added."""
    record = Record(inputs)
    support = record.rule_support(found.conclusion) or (NotEstablished(found.conclusion),)
    low, high = shown_ends(found)
    told = [amount(low, high, support, known=shown_known(found))]
    if high is None:
        told.append(or_more(record, found, support))
    return " ".join(f"{language.says(one).rstrip('.')}." for one in told)


Told: TypeAlias = Iterator[tuple[int, str]]


def _sentence(record: Record, node: TraceNode, language: Language) -> Told:
    yield 0, language.says(said_node(record, node))
    facts = [said_node(record, leaf) for leaf in leaves(node)]
    if facts:
        told = " ".join(
            f"{language.says(one)}{first_source(one, language, missing=True)}" for one in facts
        )
        yield 0, language.text("explain.because", {"reasons": told})


def _worksheet(record: Record, node: TraceNode, language: Language, level: int) -> Told:
    statement = said_node(record, node)
    where = (
        first_source(statement, language, missing=True) if node.kind in {"fact", "ruling"} else ""
    )
    yield level, f"{language.says(statement)}{where}"
    if node.citation and node.kind != "ruling":
        yield level + 1, language.text("explain.rule", {"citation": _cited(node, language)})
    for inner in strongest_inputs(node):
        yield from _worksheet(record, inner, language, level + 1)


def _full(record: Record, node: TraceNode, language: Language, level: int) -> Told:
    statement = said_node(record, node)
    standing = language.text(f"standing.{node.standing}")
    yield level, f"{language.says(statement)} [{standing}]"
    if node.citation:
        yield level + 1, language.text("explain.rule", {"citation": _cited(node, language)})
    if node.doubt:
        yield level + 1, language.text("rule.doubt", {"doubt": node.doubt})
    if node.own_answer is not None and node.own_answer != node.value:
        own = said(
            record, (node.name, node.member), node.own_answer, statement.support, Unit(node.unit)
        )
        yield level + 1, language.text("explain.own", {"own": language.says(own)})
    for support in record.leaf_support(node):
        if isinstance(support, Quote):
            yield level + 1, _quoted(support, language)
        elif isinstance(support, Said):
            yield (
                level + 1,
                language.text("source.said", {"who": support.who, "said_on": support.on}),
            )
    reasons = node.reasons or ((),)
    for number, reason in enumerate(reasons, start=1):
        if len(reasons) > 1:
            yield level + 1, language.text("explain.reason", {"reason_count": number})
        inputs = reason_inputs(node, reason) if reason else node.inputs
        for inner in inputs:
            yield from _full(record, inner, language, level + 1 + (len(reasons) > 1))


def _cited(node: TraceNode, language: Language) -> str:
    arguments = {"citation": node.citation, "basis": node.basis, "confidence": node.confidence}
    return language.text("rule.cited", arguments)


def _quoted(quote: Quote, language: Language) -> str:
    return language.text(
        "source.quote",
        {"quote": quote.span.quote, "paper": quote.paper, "page_count": quote.span.page},
    )
