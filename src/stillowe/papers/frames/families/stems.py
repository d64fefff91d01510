"""A first look whether a sentence can be of a family: pieces of words, found fast."""

from __future__ import annotations

from functools import lru_cache

from stillowe.papers.frames.sieve import Need, meets, need_of_any


def has_any(folded: str, stems: tuple[str, ...]) -> bool:
    """Whether one of ``stems`` stands anywhere in words folded to lower case.

    Patterns are dear and most sentences of a paper are not of a given family; a stem let through
    too often costs time, one missing costs a clause, so each list is wider than its pattern.
    """
    return meets(folded, _need(stems)) and any(stem in folded for stem in stems)


@lru_cache(maxsize=128)
def _need(stems: tuple[str, ...]) -> Need:
    return need_of_any(stems)
