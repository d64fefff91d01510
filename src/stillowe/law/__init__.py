"""The law: dated, cited parameters and rules, one package for each jurisdiction.

In: facts by name. Out: a ``Rulebook`` to hand to the evaluator, and the questions the law
raises. Start reading at ``rules``, then at ``illinois``.
"""

from __future__ import annotations

from collections.abc import Sequence

from stillowe.facts.releases import Clause
from stillowe.facts.sheet import FactSheet
from stillowe.law import illinois
from stillowe.law.illinois.findings import Settled
from stillowe.law.rules import Rulebook
from stillowe.papers.paper import Paper
from stillowe.values.findings import Finding

__all__ = ["findings_for", "questions_for", "rulebook_for"]


def rulebook_for(state: str) -> Rulebook | None:
    """Return the law of a state by its two letters; ``None`` where no track is built."""
    return illinois.rulebook() if state.upper() == "IL" else None


def findings_for(state: str, sheet: FactSheet, settled: Settled, *, on: int) -> tuple[Finding, ...]:
    """List the questions a state's law raises about a case; empty where no track is built."""
    return illinois.findings(sheet, settled, on=on) if state.upper() == "IL" else ()


def questions_for(
    state: str, paper: Paper, clauses: Sequence[Clause], sheet: FactSheet | None = None
) -> tuple[Finding, ...]:
    """List what a state's law asks about one paper before it is signed."""
    return illinois.paper_questions(paper, clauses, sheet) if state.upper() == "IL" else ()
