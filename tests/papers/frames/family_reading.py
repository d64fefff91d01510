"""Sentences read by the readers of one family alone."""

from __future__ import annotations

from stillowe.facts.releases.kinds import kind_of
from stillowe.papers.frames.draft import Found, FrameReader
from stillowe.papers.frames.plain import paper_text
from stillowe.papers.frames.sentence import sentences_of
from stillowe.papers.frames.setting import setting_of
from stillowe.values.clauses import ClauseKind


def found_by(reader: FrameReader, text: str) -> tuple[Found, ...]:
    """Return what one reader finds in a text, in reading order."""
    paper = paper_text(text)
    sentences = tuple(sentences_of(paper))
    setting = setting_of(paper, sentences)
    return tuple(found for sentence in sentences for found in reader(sentence, setting))


def kinds_by(reader: FrameReader, text: str) -> tuple[ClauseKind, ...]:
    """Return the published kinds of what one reader finds, nothing else of the paper asked."""
    paper = paper_text(text)
    sentences = tuple(sentences_of(paper))
    setting = setting_of(paper, sentences)
    return tuple(
        kind_of(found.frame(sentence, paper))
        for sentence in sentences
        for found in reader(sentence, setting)
    )
