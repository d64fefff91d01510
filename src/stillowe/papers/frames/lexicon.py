"""Phrases with a meaning each, looked up in one pass over folded words.

Python tries alternatives one by one; with a hundred phrases that is slow. Here they are written
out so that each begins with a letter, and grouped by it: at a word's beginning only the phrases
with its first letter are tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, Generic, TypeVar

Meaning = TypeVar("Meaning")
_TO_LOWER: Final = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


def lowered(words: str) -> str:
    """Return ``words`` with the letters A to Z made small; offsets stay true."""
    return words.translate(_TO_LOWER)


class Lexicon(Generic[Meaning]):
    """Finds phrases, the first listed winning over those listed after it.

    ``entries`` pairs a meaning with a pattern of small letters; ``None`` names phrases that are
    passed over whole. ``after`` may follow every phrase.
    """

    def __init__(self, entries: Iterable[tuple[Meaning | None, str]], after: str = "") -> None:
        by_letter: dict[str, list[str]] = {}
        meanings: dict[str, list[Meaning | None]] = {}
        for meaning, pattern in entries:
            for phrase in written_out(pattern):
                by_letter.setdefault(phrase[0], []).append(f"({phrase[1:]})")
                meanings.setdefault(phrase[0], []).append(meaning)
        self._pattern = re.compile(
            r"\b(?:"
            + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
            + rf"){after}(?!\w)"
        )
        self._meanings = tuple(meaning for letter in by_letter for meaning in meanings[letter])

    def mentions(self, folded: str) -> Iterator[tuple[Meaning, int, int]]:
        """Yield (meaning, start, end) for each phrase in ``folded`` (see ``lowered``)."""
        for match in self._pattern.finditer(folded):
            meaning = self._meanings[(match.lastindex or 1) - 1]
            if meaning is not None:
                yield meaning, match.start(), match.end()


def written_out(pattern: str) -> Iterator[str]:
    """Yield the alternatives of ``pattern``, written out until each begins with a letter or digit.

    Raises ``ValueError`` where a phrase begins with anything else.
    """
    for phrase in _alternatives(pattern):
        if not phrase.startswith("(?:"):
            if not phrase[:1].isalnum() or phrase[1:2] in {"?", "*", "+", "{"}:
                raise ValueError(phrase)
            yield phrase
            continue
        close = _closing(phrase)
        rest = phrase[close + 1 :]
        optional = rest.startswith("?")
        rest = rest.removeprefix("?")
        for first in _alternatives(phrase[3:close]):
            yield from written_out(first + rest)
        if optional:
            yield from written_out(rest)


def _closing(phrase: str) -> int:
    depth = 0
    for at, letter in enumerate(phrase):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return at
    raise ValueError(phrase)


def _alternatives(pattern: str) -> Iterator[str]:
    """Yield the parts of ``pattern`` between the bars that stand in no group."""
    depth = begin = 0
    for at, letter in enumerate(pattern):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]
