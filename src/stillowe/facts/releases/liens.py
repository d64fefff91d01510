"""Whose lien a sentence lets go of: that of the paper's own loan, or another one."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames import Frame, PaperClauses

_JUNIOR: Final = re.compile(
    r"\b(?:junior|subordinate|second|2nd) (?:\w+ )?(?:liens?|mortgages?)\b", re.IGNORECASE
)
_ANOTHERS: Final = re.compile(
    r"\b(?:other|all|any|every) (?:\w+ )?(?:liens?|encumbrances?)\b[^.;]{0,40}\b(?:must|shall|need"
    r"|ha(?:s|ve) to|are to)\b"
    r"|\b(?:secretary|hud|va|usda|association|hoa|contractor|county|irs|creditor|judgment"
    r"|tax|mechanic)(?:'?s)? (?:\w+ )?liens?\b",
    re.IGNORECASE,
)
_LONG_DONE: Final = re.compile(
    r"\b(?:let go|gave up|released|lifted|had released)\b[^.;]*\b(?:could|was paid"
    r"|were paid|had)\b",
    re.IGNORECASE,
)


def is_of_another_lien(frame: Frame, paper: PaperClauses) -> bool:
    """Whether the lien is not that of the paper's loan, or was let go of before the paper."""
    words = frame.quote
    if _ANOTHERS.search(words) or _LONG_DONE.search(words):
        return True
    return not paper.of_second_lien and _JUNIOR.search(f"{words} {frame.loan_words}") is not None
