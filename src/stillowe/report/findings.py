"""Findings as statements: what the user must know, worst first."""

from __future__ import annotations

from typing import Final

from stillowe.report.document import Argument, FindingPart, OwnCheck, Statement, Support
from stillowe.report.record import Record
from stillowe.values import Finding

SHOWN_ELSEWHERE: Final = frozenset(
    {"fact.disputed", "stage.assumes_nothing_later", "stage.unknown"}
)
"""Findings whose matter has a section of its own; JSON still lists them."""


def listed(parts: tuple[FindingPart, ...]) -> tuple[FindingPart, ...]:
    """Keep the findings no other section shows."""
    return tuple(part for part in parts if part.code not in SHOWN_ELSEWHERE)


def findings(record: Record) -> tuple[FindingPart, ...]:
    """Every finding once, worst first, then by code."""
    told = sorted(record.inputs.findings, key=lambda one: (-one.severity, one.code))
    parts: list[FindingPart] = []
    for one in told:
        part = FindingPart(one.code, one.severity, finding_statement(record, one))
        if part not in parts:
            parts.append(part)
    return tuple(parts)


def finding_statement(record: Record, finding: Finding) -> Statement:
    """Say a finding, resting on its quotes, else on the rule it names, else on our own check."""
    quotes: tuple[Support, ...] = tuple(record.quote(span) for span in finding.where)
    conclusion = finding.arguments.get("conclusion", "")
    rules = record.rule_support(str(conclusion)) if conclusion else ()
    paper = finding.arguments.get("paper", "")
    arguments: dict[str, Argument] = {
        "code": finding.code,
        "paper_about": f" ({paper})" if paper else "",
        **finding.arguments,
    }
    support = tuple(dict.fromkeys(quotes)) + rules
    return Statement(f"finding.{finding.code}", arguments, support or (OwnCheck(finding.code),))
