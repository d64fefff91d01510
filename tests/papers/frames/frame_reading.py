"""Sentences read by the readers of the families of keeping and turning alone."""

from __future__ import annotations

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.keeping import keeping_in
from stillowe.papers.frames.families.turning import turning_in
from stillowe.papers.frames.plain import paper_text
from stillowe.papers.frames.sentence import sentences_of
from stillowe.papers.frames.setting import setting_of
from stillowe.values.clauses import Act


def found_in(text: str) -> tuple[Found, ...]:
    """Return what the two readers find in a text."""
    paper = paper_text(text)
    sentences = tuple(sentences_of(paper))
    setting = setting_of(paper, sentences)
    return tuple(
        found
        for sentence in sentences
        for reader in (keeping_in, turning_in)
        for found in reader(sentence, setting)
    )


def acts_in(text: str) -> set[Act]:
    """Return the acts of those two families that a text does."""
    return {found.act for found in found_in(text) if found.polarity}
