r"""A quick look at a sentence: which patterns cannot match it, by the pieces of words they need.

Every match of ``\breleas(?:es|ed) [^.;]{0,90}?(?:debt|loan)`` holds "releases" or "released", and
"debt" or "loan". Such groups of pieces are read off each pattern once; a sentence without a piece
of each group is not searched. What is let through too often costs time only; where a pattern is
not understood nothing is asked of the sentence, so that no match is ever lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from stillowe.papers.frames.pattern_pieces import pieces_needed

_SHORTEST: Final = 2
_I_WITHOUT_DOT: Final = {0x130: "i", 0x131: "i"}
"""Letters that a pattern blind to case takes for an "i", and that folding does not make one."""

_BIT_OF_GROUP: Final[dict[frozenset[str], int]] = {}
_BITS_OF_PIECE: Final[dict[str, int]] = {}
_BY_OPENING: Final[dict[str, list[str]]] = {}


def need_of(*patterns: re.Pattern[str]) -> int:
    """Return what a text must have for all ``patterns`` to match, as bits (see ``meets``)."""
    need = 0
    for pattern in patterns:
        if not pattern.flags & re.VERBOSE:
            for group in pieces_needed(pattern.pattern):
                need |= _bit_of(group)
    return need


def need_of_any(pieces: tuple[str, ...]) -> int:
    """Return what a text must have for one of ``pieces`` to stand in it, folded to lower case."""
    return need_of(re.compile("|".join(map(re.escape, pieces))))


def meets(words: str, need: int) -> bool:
    """Whether a text has a piece of every group of ``need``."""
    return standing_in(words) & need == need


@lru_cache(maxsize=256)
def standing_in(words: str) -> int:
    """Return the groups of which a piece stands in ``words``, in whatever case, as bits."""
    folded = words.lower() if words.isascii() else words.translate(_I_WITHOUT_DOT).casefold()
    standing = 0
    for token in set(folded.split()):
        standing |= _bits_of_token(token)
    return standing


@lru_cache(maxsize=16384)
def _bits_of_token(token: str) -> int:
    bits = 0
    for at in range(len(token) - _SHORTEST + 1):
        for piece in _BY_OPENING.get(token[at : at + _SHORTEST], ()):
            if token.startswith(piece, at):
                bits |= _BITS_OF_PIECE[piece]
    return bits


def _bit_of(group: frozenset[str]) -> int:
    """Return the bit of a group, a new one where it is new."""
    if group not in _BIT_OF_GROUP:
        bit = _BIT_OF_GROUP[group] = 1 << len(_BIT_OF_GROUP)
        for piece in group:
            if piece not in _BITS_OF_PIECE:
                _BY_OPENING.setdefault(piece[:_SHORTEST], []).append(piece)
            _BITS_OF_PIECE[piece] = _BITS_OF_PIECE.get(piece, 0) | bit
        # What is remembered of tokens knows nothing of the new bit.
        _bits_of_token.cache_clear()
        standing_in.cache_clear()
    return _BIT_OF_GROUP[group]


@dataclass(frozen=True, slots=True)
class Sieved:
    """A pattern that looks before it searches; for whole sentences, not for pieces of one."""

    pattern: re.Pattern[str]
    need: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "need", need_of(self.pattern))

    def search(self, words: str) -> re.Match[str] | None:
        """Return the first match in ``words``."""
        return self.pattern.search(words) if meets(words, self.need) else None

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        """Return the matches in ``words``."""
        return self.pattern.finditer(words) if meets(words, self.need) else iter(())


def sieved(words: str, flags: int = 0) -> Sieved:
    """Return a pattern that looks before it searches."""
    return Sieved(re.compile(words, flags))
