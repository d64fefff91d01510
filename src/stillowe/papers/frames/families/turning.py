"""What the borrower gives up: releases of the lender, defences, redemption, personal service."""

from __future__ import annotations

from collections.abc import Iterator

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting


def turning_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence does of this family."""
    del sentence, setting
    yield from ()
