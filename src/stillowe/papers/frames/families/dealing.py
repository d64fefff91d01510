"""Assignments, resale, leaseback, subject-to, trusts, powers, fees, pressure, reporting."""

from __future__ import annotations

from collections.abc import Iterator

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.assigning import assignments_in
from stillowe.papers.frames.families.empowering import powers_in
from stillowe.papers.frames.families.noting import notes_in
from stillowe.papers.frames.families.pressing import pressure_in
from stillowe.papers.frames.families.reselling import resales_in
from stillowe.papers.frames.families.staying import stays_in
from stillowe.papers.frames.families.wording import words_of
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting


def dealing_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence does of this family."""
    words = words_of(sentence)
    yield from assignments_in(sentence, words, setting)
    yield from resales_in(sentence, words, setting)
    yield from stays_in(sentence, words, setting)
    yield from powers_in(sentence, words, setting)
    yield from pressure_in(sentence, words, setting)
    yield from notes_in(sentence, words, setting)
