"""From a paper's text to its frames: every family of acts asked about every sentence."""

from __future__ import annotations

from typing import Final

from stillowe.papers.frames.awaiting import awaited_in
from stillowe.papers.frames.certainty import certain_only_if_understood
from stillowe.papers.frames.court_waivers import court_waivers_in
from stillowe.papers.frames.draft import FrameReader
from stillowe.papers.frames.execution import execution_of
from stillowe.papers.frames.families.binding import binding_in
from stillowe.papers.frames.families.courts import courts_in
from stillowe.papers.frames.families.dealing import dealing_in
from stillowe.papers.frames.families.figures import figures_in
from stillowe.papers.frames.families.freeing import freeing_in
from stillowe.papers.frames.families.keeping import keeping_in
from stillowe.papers.frames.families.others_unbound import others_unbound_in
from stillowe.papers.frames.families.recourse import recourse_in
from stillowe.papers.frames.families.turning import turning_in
from stillowe.papers.frames.frame import Frame, PaperClauses
from stillowe.papers.frames.narrowing import narrowed
from stillowe.papers.frames.paper_facts import (
    is_of_second_lien,
    loan_numbers_in,
    programs_in,
    unread_in,
)
from stillowe.papers.frames.reaching import with_what_reaches_them
from stillowe.papers.frames.sentence import Sentence, sentences_of
from stillowe.papers.frames.setting import Setting, setting_of
from stillowe.papers.reader import PaperText

FRAME_READERS: Final[tuple[FrameReader, ...]] = (
    freeing_in,
    keeping_in,
    others_unbound_in,
    turning_in,
    binding_in,
    dealing_in,
    recourse_in,
    courts_in,
    court_waivers_in,
    figures_in,
)


def clauses_in(text: PaperText) -> PaperClauses:
    """Return every frame of a paper, in reading order, and the state the paper is in."""
    sentences = tuple(sentences_of(text))
    setting = setting_of(text, sentences)
    read = tuple((sentence, _frames_of(sentence, setting, text)) for sentence in sentences)
    reached = narrowed(with_what_reaches_them(read, setting), setting, text)
    return PaperClauses(
        tuple(dict.fromkeys(certain_only_if_understood(reached, setting, sentences))),
        execution_of(text, sentences, setting),
        roles=setting.people,
        loan_numbers=loan_numbers_in(text),
        of_second_lien=is_of_second_lien(text),
        programs=programs_in(text),
        unread=tuple(unread_in(read, text)),
        awaits=awaited_in(sentences, text),
        kind=text.kind,
    )


def _frames_of(sentence: Sentence, setting: Setting, text: PaperText) -> tuple[Frame, ...]:
    return tuple(
        found.frame(sentence, text)
        for reader in FRAME_READERS
        for found in reader(sentence, setting)
    )
