"""What the statements of a check rest on: the paper's words, or the paper itself."""

from __future__ import annotations

from collections.abc import Iterable

from stillowe.facts.releases import Clause
from stillowe.report.check.inputs import CheckedPaper
from stillowe.report.document import PaperHeld, Quote, Support
from stillowe.values.clauses import ClauseKind
from stillowe.values.spans import Span


def held(paper: CheckedPaper) -> PaperHeld:
    """Rest on the paper as a whole: where it is silent there are no words to quote."""
    return PaperHeld(paper.summary.name, paper.summary.sha256)


def quotes(paper: CheckedPaper, spans: Iterable[Span]) -> tuple[Support, ...]:
    """Rest on words of the paper, each once."""
    summary = paper.summary
    return tuple(
        Quote(span, summary.name, summary.kind, rendition=summary.rendition)
        for span in dict.fromkeys(spans)
    )


def clause_support(paper: CheckedPaper, clauses: Iterable[Clause]) -> tuple[Support, ...]:
    """Rest on the words of clauses; on the paper where there are none."""
    spans = [span for clause in clauses for span in clause.frame.spans]
    return quotes(paper, spans) or (held(paper),)


def trap_code(kind: ClauseKind) -> str:
    """Return the code of a trap's sentence."""
    return f"check_trap.{kind.value.removeprefix('trap:')}"
