"""Papers that say they amend an earlier one of their kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from stillowe.papers.paper import Paper
from stillowe.values.vocabulary import FactName, PaperKind

_AMENDS: Final = re.compile(r"\b(?:amended|corrected|nunc pro tunc)\b", re.IGNORECASE)
AMENDING_CLAUSE: Final = "amends_earlier_order"
"""Code of a wording in which a paper says that it amends an earlier one."""

_AMENDABLE: Final = frozenset(
    {
        PaperKind.complaint,
        PaperKind.judgment_of_foreclosure,
        PaperKind.consent_judgment,
        PaperKind.report_of_sale,
        PaperKind.order_approving_sale,
    }
)
KEPT_FROM_THE_FIRST: Final = frozenset({FactName.complaint_filed, FactName.complaint_date})
"""The suit was begun by the first complaint, whatever a later one says."""


def superseded(papers: Iterable[Paper]) -> frozenset[str]:
    """Return the hashes of papers that a later one of their kind says it amends.

    Both must bear a day. A newer paper that does not say so supersedes nothing: the two differ,
    and that is a dispute.
    """
    by_kind: dict[PaperKind, list[Paper]] = {}
    for paper in papers:
        if paper.kind in _AMENDABLE and paper.dated is not None:
            by_kind.setdefault(paper.kind, []).append(paper)
    return frozenset(
        earlier.sha256
        for group in by_kind.values()
        for earlier in group
        if _amended_later(earlier, group)
    )


def _amended_later(earlier: Paper, group: Sequence[Paper]) -> bool:
    return any(
        later.dated is not None
        and earlier.dated is not None
        and later.dated > earlier.dated
        and _says_it_amends(later)
        for later in group
    )


def _says_it_amends(paper: Paper) -> bool:
    quotes = (span.quote for span in paper.kind_evidence)
    clauses = (wording.clause for wording in paper.wordings)
    return AMENDING_CLAUSE in clauses or any(_AMENDS.search(quote) for quote in quotes)
