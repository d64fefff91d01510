"""New notes, acknowledgements, contributions, confessions of judgment, joint liability."""

from __future__ import annotations

from collections.abc import Iterator

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.admitting import admissions_in
from stillowe.papers.frames.families.confessing import confessions_in
from stillowe.papers.frames.families.contributing import contributions_in
from stillowe.papers.frames.families.joining import persons_bound_in
from stillowe.papers.frames.families.promising import promises_in
from stillowe.papers.frames.families.wording import words_of
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting


def binding_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence does of this family."""
    words = words_of(sentence)
    yield from promises_in(sentence, words, setting)
    yield from contributions_in(sentence, words, setting)
    yield from admissions_in(sentence, words, setting)
    yield from confessions_in(sentence, words, setting)
    yield from persons_bound_in(sentence, words, setting)
