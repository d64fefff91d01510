"""A first look whether a sentence can be of a family: pieces of words, found fast."""

from __future__ import annotations


def has_any(folded: str, stems: tuple[str, ...]) -> bool:
    """Whether one of ``stems`` stands anywhere in words folded to lower case.

    Patterns are dear and most sentences of a paper are not of a given family; a stem let through
    too often costs time, one missing costs a clause, so each list is wider than its pattern.
    """
    return any(stem in folded for stem in stems)
