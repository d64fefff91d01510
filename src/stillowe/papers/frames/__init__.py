"""Frames: what each sentence of a paper does about a debt, a lien or a right. Nothing is judged.

In: ``PaperText``. Out: ``PaperClauses``, frames in reading order and the state the paper is in.
Start reading at ``frame``; each family of acts has its own reader, listed in ``whole``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stillowe.papers.frames.frame import Condition, Execution, Frame, PaperClauses

if TYPE_CHECKING:  # A paper holds its clauses, and the text of a paper knows its pages.
    from stillowe.papers.reader import PaperText


def clauses_in(text: PaperText) -> PaperClauses:
    """Return every frame of a paper, in reading order, and the state the paper is in."""
    # The patterns take a while to compile, and a paper that is stored needs none of them.
    from stillowe.papers.frames.whole import clauses_in as found_in  # noqa: PLC0415 - see above

    return found_in(text)


__all__ = ["Condition", "Execution", "Frame", "PaperClauses", "clauses_in"]
