"""Assignments, resale, leaseback, subject-to, trusts, powers, fees, pressure, reporting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families import (
    assigning,
    empowering,
    noting,
    pressing,
    reselling,
    staying,
)
from stillowe.papers.frames.families.wording import words_of
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import Shelf

_READERS: Final = Shelf(
    (
        (assigning.assignments_in, assigning.NEED),
        (reselling.resales_in, reselling.NEED),
        (staying.stays_in, staying.NEED),
        (empowering.powers_in, empowering.NEED),
        (pressing.pressure_in, pressing.NEED),
        (noting.notes_in, noting.NEED),
    )
)


def dealing_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence does of this family."""
    for reader in _READERS.fitting(sentence.whole):
        yield from reader(sentence, words_of(sentence), setting)
