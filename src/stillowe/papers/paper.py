"""A paper as the rest of the house sees it: pages, words, boxes, kind, claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from stillowe.papers.claims import Claim, Wording
from stillowe.papers.frames.frame import Execution, PaperClauses
from stillowe.values.findings import Finding
from stillowe.values.spans import Box, Span
from stillowe.values.vocabulary import PaperKind

NO_CLAUSES: Final = PaperClauses((), Execution())
"""Nothing was found: every debt is still owed."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word and where it stands; ``start`` is its offset in ``Page.text``."""

    text: str
    start: int
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    r"""One page. ``text`` is the words in reading order; lines end in ``\n``.

    ``width`` and ``height`` are in points. ``number`` counts from 1.
    """

    number: int
    width: float
    height: float
    text: str
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper read: the derived layer, never the original.

    ``rendition`` is true where the pages were typeset by us (DOCX, text) and are not the
    paper's own look. ``kind_evidence`` are the words the guess of the kind rests on.
    """

    sha256: str
    name: str
    """File name as offered, for people; never a path."""
    pages: tuple[Page, ...]
    rendition: bool
    kind: PaperKind
    kind_evidence: tuple[Span, ...]
    dated: int | None
    claims: tuple[Claim, ...]
    wordings: tuple[Wording, ...]
    findings: tuple[Finding, ...]
    clauses: PaperClauses = NO_CLAUSES
    """What its sentences do about a debt, a lien or a right, as frames."""
