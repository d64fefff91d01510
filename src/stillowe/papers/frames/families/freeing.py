"""Releases, waivers, forgiveness, satisfaction, promises not to pursue; releases of a lien."""

from __future__ import annotations

from collections.abc import Iterator

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting


def freeing_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence does of this family."""
    del sentence, setting
    yield from ()
