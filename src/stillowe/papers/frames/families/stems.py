"""A first look whether a sentence can be of a family: pieces of words, found fast."""

from __future__ import annotations

from typing import Final

from stillowe.papers.frames.pattern_pieces import SHORTEST
from stillowe.papers.frames.sieve import folded, need_of_any, standing_in


class Stems:
    """Pieces of words one of which stands in every sentence of a family.

    Patterns are dear and most sentences of a paper are not of a given family; a stem let through
    too often costs time, one missing costs a clause, so each list is wider than its pattern.
    """

    __slots__ = ("_all", "_of_pieces", "_of_rest", "_rest")

    def __init__(self, *stems: str) -> None:
        self._all: Final = stems
        pieces = tuple(stem for stem in stems if _is_a_piece(stem))
        self._rest: Final = tuple(stem for stem in stems if stem not in pieces)
        self._of_pieces: Final = need_of_any(*pieces)
        self._of_rest: Final = need_of_any(*self._rest)

    def stand_in(self, words: str) -> bool:
        """Whether one stands in a sentence, in whatever case; its ends count as spaces.

        All families look at the same sentence, so the look is remembered (see ``sieve``). It
        sees pieces; a stem that has spaces, or is no piece otherwise, is looked for again.
        """
        standing = standing_in(words)
        if self._of_pieces.met_by(standing):
            return True
        if not self._of_rest.met_by(standing):
            return False
        small = f" {folded(words)} "
        return any(stem in small for stem in self._rest)

    def stand_in_part(self, small: str) -> bool:
        """Whether one stands in words in lower case that no other family looks at."""
        return any(stem in small for stem in self._all)


def _is_a_piece(stem: str) -> bool:
    return stem.isascii() and " " not in stem and len(stem) >= SHORTEST
