"""What to notice behind an answer: no law in force, a ruling the rule would not give."""

from __future__ import annotations

from collections.abc import Callable

from stillowe.facts.sheet import FactSheet, RuledConclusion
from stillowe.papers.claims import PaperSource
from stillowe.values.findings import Finding, Severity
from stillowe.worlds.names import no_law_name
from stillowe.worlds.question import Question
from stillowe.worlds.results import CellKey, Range


def notices(
    question: Question, sheet: FactSheet, own_range: Callable[[CellKey], Range]
) -> tuple[Finding, ...]:
    """List the findings behind one question, in a fixed order.

    ``law.none_in_force``: in some world no text governs a conclusion, and it spans all it may
    be. ``ruling.differs``: what a court entered is what the rule gives in no world; the ruling
    stands, and the difference is a question for a lawyer.
    """
    rulings = {(ruling.conclusion, ruling.member): ruling for ruling in sheet.rulings}
    leaves = sorted(set(question.plan.leaf_cells()) & rulings.keys())
    differing = [
        found
        for cell in leaves
        if (found := _differs(question, rulings[cell], own_range(cell))) is not None
    ]
    return (*_without_law(question), *differing)


def _without_law(question: Question) -> tuple[Finding, ...]:
    live = {variable.cell[0] for variable in question.variables}
    return tuple(
        Finding(
            "law.none_in_force",
            Severity.warning,
            {"conclusion": name, "topic": question.names.texts(name)[0].topic},
        )
        for name in sorted(question.gaps)
        if no_law_name(name) in live
    )


def _differs(question: Question, ruling: RuledConclusion, own: Range) -> Finding | None:
    agreed = any(own.bounded_low <= value <= own.bounded_high for value in ruling.values)
    if agreed:
        return None
    suffix = "_cents" if ruling.conclusion.endswith("_cents") else ""
    return Finding(
        "ruling.differs",
        Severity.danger,
        {
            "conclusion": ruling.conclusion,
            "about": question.names.label(ruling.conclusion, ruling.member),
            f"ruled{suffix}": ruling.values[0],
            f"own_low{suffix}": own.bounded_low,
            f"own_high{suffix}": own.bounded_high,
        },
        where=tuple(c.source.span for c in ruling.claims if isinstance(c.source, PaperSource)),
    )
