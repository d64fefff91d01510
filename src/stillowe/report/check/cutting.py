"""A long quote made short for a screen: cut between words, with the words that decide kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_DECIDING: Final = re.compile(
    r"\b(?:releas|discharg|waiv|forg[ai]v|cancel|satisf|settled|relinquish|acquit|reserv|retain"
    r"|liab|deficien|collect|pursue|sue\b|owe|owing|payable|remain|reinstat|void|untrue|fals"
    r"|misrep|misstat|contribut|confess|personal|promissory|guarant|bound|obligat|balance"
    r"|in rem|assign|power of attorney|trustee|resell|higher price|lease|rent|redempt|summons)",
    re.IGNORECASE,
)
_FIGURES: Final = re.compile(r"\$[\d_]|\b(?:19|20)\d\d\b")
_TURNING: Final = re.compile(
    r"\b(?:not|no|never|nor|only|unless|until|if|when|upon)\b", re.IGNORECASE
)
_WEIGHTS: Final = ((_DECIDING, 4), (_FIGURES, 2), (_TURNING, 1))
_FROM_THE_START: Final = 3
"""What a cut at the front must gain to be made: a quote that begins at its beginning reads best."""


@dataclass(frozen=True, slots=True)
class Part:
    """The words kept of a quote, and where something is left out."""

    text: str
    cut_before: bool = False
    cut_after: bool = False

    @property
    def code(self) -> str:
        """The language code that marks what is left out; ``""`` where nothing is."""
        if self.cut_before:
            return "frame.cut_both" if self.cut_after else "frame.cut_before"
        return "frame.cut" if self.cut_after else ""


def deciding_part(quote: str, longest: int) -> Part:
    """Return at most ``longest`` characters of ``quote``, those around the deciding words."""
    if len(quote) <= longest:
        return Part(quote)
    words = list(_words(quote, longest))
    best, gain = (0, 0), -1
    end = 0
    for start, (begin, _, _) in enumerate(words):
        end = max(end, start)
        while end < len(words) and words[end][1] - begin <= longest:
            end += 1
        weight = sum(weight for _, _, weight in words[start:end]) + (not start) * _FROM_THE_START
        if weight > gain:
            best, gain = (start, end), weight
    first, last = best
    begin, finish = words[first][0], words[max(last - 1, first)][1]
    return Part(quote[begin:finish], begin > 0, finish < len(quote))


def _words(quote: str, longest: int) -> Iterator[tuple[int, int, int]]:
    """Yield begin, end and weight of each word; one that is too long is cut."""
    for match in re.finditer(r"\S+", quote):
        begin, end = match.start(), min(match.end(), match.start() + longest)
        found = sum(
            weight for pattern, weight in _WEIGHTS if pattern.match(quote, begin, match.end())
        )
        yield begin, end, found
