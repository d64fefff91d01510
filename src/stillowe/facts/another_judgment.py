"""Satisfactions that may be of another judgment against the same person.

735 ILCS 5/12-183 speaks of the judgment that is paid. A person may owe a hospital too: a paper
that bears no case number, or names a judgment older than the order that confirmed the sale,
is no certain satisfaction of the deficiency that order entered.
"""

from __future__ import annotations

from collections.abc import Iterable

from stillowe.papers.paper import Paper
from stillowe.values.vocabulary import FactName, PaperKind


def may_be_of_another_judgment(papers: Iterable[Paper]) -> set[str]:
    """Return the hashes of satisfactions whose judgment is not surely the order's."""
    every = tuple(papers)
    confirmed = max(
        (
            claim.value
            for paper in every
            for claim in paper.claims
            if claim.name == FactName.confirmation_date and isinstance(claim.value, int)
        ),
        default=None,
    )
    return {
        paper.sha256
        for paper in every
        if paper.kind is PaperKind.satisfaction
        and (not _bears_a_number(paper) or _is_earlier(paper, confirmed))
    }


def _bears_a_number(paper: Paper) -> bool:
    return any(claim.name == FactName.case_number for claim in paper.claims)


def _is_earlier(paper: Paper, confirmed: int | None) -> bool:
    """Whether the paper names a judgment entered before the sale was confirmed."""
    if confirmed is None:
        return False
    named = (finding.arguments.get("judgment_date") for finding in paper.findings)
    return any(isinstance(day, int) and day < confirmed for day in named)
