"""Frames: what each sentence of a paper does about a debt, a lien or a right. Nothing is judged.

In: ``PaperText``. Out: ``PaperClauses``, frames in reading order and the state the paper is in.
Start reading at ``frame``; each family of acts has its own reader, listed in ``FRAME_READERS``.
"""

from stillowe.papers.frames.frame import Condition, Execution, Frame, PaperClauses
from stillowe.papers.frames.whole import FRAME_READERS, clauses_in

__all__ = ["FRAME_READERS", "Condition", "Execution", "Frame", "PaperClauses", "clauses_in"]
