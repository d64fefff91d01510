"""One door to what Illinois law asks about a paper before it is signed."""

from __future__ import annotations

from collections.abc import Sequence

from stillowe.facts.releases.kinds import Clause
from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois.court_questions import CourtPaper, court_questions
from stillowe.law.illinois.rescue_fraud import Limits, Offer, offer_questions
from stillowe.law.rules import Rulebook
from stillowe.papers.judgment_terms import judgment_terms
from stillowe.papers.offer_terms import OfferTerms, offer_terms
from stillowe.papers.paper import Paper
from stillowe.papers.reader import PaperText
from stillowe.values.findings import Finding
from stillowe.values.vocabulary import PaperKind


def paper_questions(
    paper: Paper, clauses: Sequence[Clause], sheet: FactSheet | None, law: Rulebook
) -> tuple[Finding, ...]:
    """Return what the law asks about one paper, worst first, each with its words.

    ``clauses`` are the paper's own, with their kinds; ``sheet`` is the case it belongs to, or
    ``None``. Codes begin with ``check.``; sentences are in ``report/language``.
    """
    text = PaperText(paper.sha256, paper.pages, paper.kind)
    own = tuple(clauses)
    terms = offer_terms(text) if paper.kind is PaperKind.unrecognized else OfferTerms()
    offer = Offer(terms, own, sheet, paper.dated, paper.kind)
    asked = offer_questions(offer, Limits.of(law.parameters))
    court = CourtPaper(paper, judgment_terms(text), own, sheet)
    return tuple(sorted((*asked, *court_questions(court)), key=lambda one: -one.severity))
