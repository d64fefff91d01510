"""What comes from a paper in doubt is in doubt: it informs, but settles nothing alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from stillowe.papers.claims import Claim, PaperSource
from stillowe.papers.frames.frame import Frame, PaperClauses
from stillowe.values.vocabulary import PaperKind

DOUBTED = 0.9
"""Confidence of a claim that was read clearly from a paper, or a page, in doubt."""

LETTERS_AND_INSTRUMENTS = frozenset(
    {
        PaperKind.note,
        PaperKind.mortgage,
        PaperKind.guaranty,
        PaperKind.payoff_statement,
        PaperKind.short_sale_approval,
        PaperKind.deed_in_lieu,
    }
)
"""Papers that often bear no title; what they say of amounts and signatures does not rest on one."""


def doubted(
    claims: Iterable[Claim],
    *,
    untitled: bool,
    complete: bool,
    doubtful_pages: Collection[int],
) -> tuple[Claim, ...]:
    """Return ``claims`` with confidence lowered where the paper itself is in doubt.

    That is: a court paper known by its phrases only (``untitled``); words on a page that holds
    hidden text or somebody's OCR; and what a paper denies when not all its pages were read.
    """
    return tuple(
        replace(claim, confidence=min(claim.confidence, DOUBTED))
        if _is_doubtful(claim, untitled, complete, doubtful_pages)
        else claim
        for claim in claims
    )


def _is_doubtful(
    claim: Claim, untitled: bool, complete: bool, doubtful_pages: Collection[int]
) -> bool:
    if not isinstance(claim.source, PaperSource):
        return False
    return (
        (untitled and claim.source.kind not in LETTERS_AND_INSTRUMENTS)
        or (claim.value is False and not complete)
        or claim.source.span.page in doubtful_pages
    )


def doubted_clauses(
    clauses: PaperClauses, *, complete: bool, doubtful_pages: Collection[int]
) -> PaperClauses:
    """Return ``clauses`` with confidence lowered where what was read may not be all there is.

    That is: every frame of a paper of which a page could not be read, where words that take a
    release back may stand; and frames on a page that holds hidden text or somebody's OCR.
    """
    if complete and not doubtful_pages:
        return clauses

    def told(frame: Frame) -> Frame:
        on_doubtful_page = any(span.page in doubtful_pages for span in frame.spans)
        if complete and not on_doubtful_page:
            return frame
        return replace(frame, confidence=min(frame.confidence, DOUBTED))

    return replace(clauses, frames=tuple(told(frame) for frame in clauses.frames))
