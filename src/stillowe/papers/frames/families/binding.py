"""New notes, acknowledgements, contributions, confessions of judgment, joint liability."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families import (
    admitting,
    confessing,
    contributing,
    joining,
    promising,
)
from stillowe.papers.frames.families.wording import words_of
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import Shelf

_READERS: Final = Shelf(
    (
        (promising.promises_in, promising.NEED),
        (contributing.contributions_in, contributing.NEED),
        (admitting.admissions_in, admitting.NEED),
        (confessing.confessions_in, confessing.NEED),
        (joining.persons_bound_in, joining.NEED),
    )
)


def binding_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence does of this family."""
    for reader in _READERS.fitting(sentence.whole):
        yield from reader(sentence, words_of(sentence), setting)
