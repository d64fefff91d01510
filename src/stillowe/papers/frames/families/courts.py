"""What a court paper asks and enters, and how somebody was served."""

from __future__ import annotations

from collections.abc import Iterator

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.decreeing import decreeing_in
from stillowe.papers.frames.families.praying import praying_in
from stillowe.papers.frames.families.serving import serving_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting


def courts_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence asks of a court, what a court enters, and who was served how."""
    asked = tuple(praying_in(sentence, setting))
    yield from asked
    yield from decreeing_in(sentence, setting, asked=bool(asked))
    yield from serving_in(sentence, setting)
