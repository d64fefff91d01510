"""From a paper's text to its frames: every family of acts asked about every sentence."""

from __future__ import annotations

from typing import Final

from stillowe.papers.frames.awaiting import awaited_in
from stillowe.papers.frames.draft import FrameReader
from stillowe.papers.frames.execution import execution_of
from stillowe.papers.frames.families.binding import binding_in
from stillowe.papers.frames.families.courts import courts_in
from stillowe.papers.frames.families.dealing import dealing_in
from stillowe.papers.frames.families.figures import figures_in
from stillowe.papers.frames.families.freeing import freeing_in
from stillowe.papers.frames.families.keeping import keeping_in
from stillowe.papers.frames.families.recourse import recourse_in
from stillowe.papers.frames.families.turning import turning_in
from stillowe.papers.frames.frame import Frame, PaperClauses
from stillowe.papers.frames.sentence import sentences_of
from stillowe.papers.frames.setting import setting_of
from stillowe.papers.reader import PaperText

FRAME_READERS: Final[tuple[FrameReader, ...]] = (
    freeing_in,
    keeping_in,
    turning_in,
    binding_in,
    dealing_in,
    recourse_in,
    courts_in,
    figures_in,
)


def clauses_in(text: PaperText) -> PaperClauses:
    """Return every frame of a paper, in reading order, and the state the paper is in."""
    sentences = tuple(sentences_of(text))
    setting = setting_of(text, sentences)
    frames: list[Frame] = []
    for sentence in sentences:
        for reader in FRAME_READERS:
            frames.extend(found.frame(sentence, text) for found in reader(sentence, setting))
    return PaperClauses(
        tuple(dict.fromkeys(frames)),
        execution_of(text, sentences),
        awaits=awaited_in(sentences),
        kind=text.kind,
    )
