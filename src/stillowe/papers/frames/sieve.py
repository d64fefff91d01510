r"""A quick look at a text: which patterns cannot match it, by the pieces of words they need.

Every match of ``\breleas(?:es|ed) [^.;]{0,90}?(?:debt|loan)`` holds "releases" or "released", and
"debt" or "loan". Such groups of pieces are read off each pattern once, for each of the cases that
its alternatives make; a text with no case's pieces is not searched. What is let through too often
costs time only; where a pattern is not understood nothing is asked of the text, so that no match
is ever lost.

One look serves all patterns: ``standing_in`` finds the groups that stand in a text as bits, token
by token, and remembers both the text and its tokens. It is for a whole text: a piece cut out of
one has edges of words which the whole has not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import itemgetter, or_
from typing import Final, Generic, TypeVar

from stillowe.papers.frames.pattern_pieces import (
    NO_NEED,
    SHORTEST,
    cases_needed,
    edged,
    in_one_case,
    worth,
)

Thing = TypeVar("Thing")

_MADE_PLAIN: Final = str.maketrans("\u2018\u2019\u201c\u201d\u0130\u0131", "''\"\"ii")
"""Quotation marks that some readers make plain before they look; and letters that a pattern blind
to case takes for an "i", and that folding does not make one."""
_NO_WORD: Final = re.compile(r"[^\w\x00-\x7f]")
"""Signs that are no part of a word, and of which no piece is made."""

_BIT_OF_GROUP: Final[dict[frozenset[str], int]] = {}
_BITS_OF_PIECE: Final[dict[str, int]] = {}
_BY_OPENING: Final[dict[str, list[str]]] = {}


@dataclass(frozen=True, slots=True)
class Need:
    """What a text must have: the groups of ``always``, and of each of ``choices`` one case's."""

    always: int = 0
    choices: tuple[tuple[int, ...], ...] = ()
    telling: int = 0
    """That group of ``always`` which tells most; 0 where there is none."""

    def met_by(self, standing: int) -> bool:
        """Whether the groups ``standing`` in a text are enough."""
        if standing & self.always != self.always:
            return False
        for cases in self.choices:
            for case in cases:
                if standing & case == case:
                    break
            else:
                return False
        return True


NEVER: Final = Need(choices=((),))
"""No text has it: there is nothing to choose from."""


def need_of(*patterns: re.Pattern[str]) -> Need:
    """Return what a text must have for all ``patterns`` to match."""
    always: frozenset[frozenset[str]] = frozenset()
    choices: list[tuple[int, ...]] = []
    for pattern in patterns:
        cases = NO_NEED if pattern.flags & re.VERBOSE else cases_needed(pattern.pattern)
        common = frozenset.intersection(*cases) | in_one_case(cases)
        always |= common
        if len(cases) > 1:
            choices.append(tuple(sorted(_bits_of(case - common) for case in cases)))
    telling = frozenset((max(always, key=worth),)) if always else always
    return Need(_bits_of(always), tuple(choices), _bits_of(telling))


def need_of_any(*pieces: str) -> Need:
    """Return what a text must have for one of ``pieces`` to stand in it, folded to lower case."""
    return need_of(re.compile("|".join(map(re.escape, pieces)))) if pieces else NEVER


def meets(words: str, need: Need) -> bool:
    """Whether a text has what is needed."""
    return need.met_by(standing_in(words))


@lru_cache(maxsize=256)
def standing_in(words: str) -> int:
    """Return the groups of which a piece stands in ``words``, in whatever case, as bits."""
    standing = 0
    for token in set(folded(words).split()):
        standing |= _bits_of_token(token)
    return standing


def folded(words: str) -> str:
    """Return ``words`` in small letters, with plain quotation marks; offsets are lost."""
    if words.isascii():
        return words.lower()
    return _NO_WORD.sub(" ", words.translate(_MADE_PLAIN)).casefold()


@lru_cache(maxsize=16384)
def _bits_of_token(token: str) -> int:
    bits = 0
    shown = edged(token)
    for at in range(len(shown) - SHORTEST + 1):
        for piece in _BY_OPENING.get(shown[at : at + SHORTEST], ()):
            if shown.startswith(piece, at):
                bits |= _BITS_OF_PIECE[piece]
    return bits


def _bits_of(groups: frozenset[frozenset[str]]) -> int:
    """Return the bits of groups, a new one where one is new."""
    bits = 0
    for group in sorted(groups, key=sorted):
        if group not in _BIT_OF_GROUP:
            bit = _BIT_OF_GROUP[group] = 1 << len(_BIT_OF_GROUP)
            for piece in group:
                if piece not in _BITS_OF_PIECE:
                    _BY_OPENING.setdefault(piece[:SHORTEST], []).append(piece)
                _BITS_OF_PIECE[piece] = _BITS_OF_PIECE.get(piece, 0) | bit
            # What is remembered of tokens knows nothing of the new bit.
            _bits_of_token.cache_clear()
            standing_in.cache_clear()
        bits |= _BIT_OF_GROUP[group]
    return bits


class Shelf(Generic[Thing]):
    """Things each of which needs something of a text: which of them fit is seen in one look.

    Each lies under the group that tells most of its need; only what lies under the groups that
    stand in a text is looked at. What needs nothing lies open.
    """

    def __init__(self, things: Iterable[tuple[Thing, Need]]) -> None:
        self._under: Final[dict[int, list[tuple[int, Need, Thing]]]] = {}
        for place, (thing, need) in enumerate(things):
            self._under.setdefault(need.telling, []).append((place, need, thing))
        self._groups: Final = reduce(or_, self._under, 0)

    def fitting(self, words: str) -> list[Thing]:
        """Return those whose need a text meets, in the order in which they were put there."""
        standing = standing_in(words)
        found = [each for each in self._under.get(0, ()) if each[1].met_by(standing)]
        here = standing & self._groups
        while here:
            group = here & -here
            found += [each for each in self._under[group] if each[1].met_by(standing)]
            here ^= group
        return [thing for _, _, thing in sorted(found, key=itemgetter(0))]


@dataclass(frozen=True, slots=True)
class Sieved:
    """A pattern that looks before it searches; for whole texts, not for pieces of one."""

    pattern: re.Pattern[str]
    need: Need = field(init=False)

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
