"""The pieces of words without which a pattern cannot match, read off the pattern itself.

Each part of a pattern is either one of a few known strings, or open; an open part may still need
pieces. Anything not understood is open and needs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_MOST_STRINGS: Final = 96
_SHORTEST: Final = 2
_PIECE: Final = re.compile(r"[^ ]+")
_REPEAT: Final = re.compile(r"(?:[*+?]|\{(?P<least>\d*)(?:,\d*)?\})\??")
_OPENING: Final = re.compile(r"\((?:\?(?::|P<\w+>|(?P<around><?[=!])))?")
_SET: Final = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_FEW_LETTERS: Final = re.compile(r"\[([A-Za-z]{1,4})\]")


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern: the strings it is one of, or ``None`` where open; what it needs."""

    strings: frozenset[str] | None
    needs: frozenset[frozenset[str]] = frozenset()


_NOTHING: Final = _Part(frozenset({""}))
_OPEN: Final = _Part(None)


class _NotUnderstoodError(Exception):
    """The pattern says something this reading has no word for."""


def pieces_needed(pattern: str) -> frozenset[frozenset[str]]:
    """Return groups of pieces in lower case; each match holds a piece of every group."""
    try:
        part, end = _choice(pattern, 0)
    except _NotUnderstoodError:
        return frozenset()
    return _needs(part) if end == len(pattern) else frozenset()


def _needs(part: _Part) -> frozenset[frozenset[str]]:
    """Return what a part needs, its strings among it."""
    if part.strings is None:
        return part.needs
    pieces = [max(_PIECE.findall(one), key=len, default="") for one in part.strings]
    if any(len(piece) < _SHORTEST for piece in pieces):
        return part.needs
    return part.needs | {frozenset(pieces)}


def _choice(pattern: str, at: int) -> tuple[_Part, int]:
    """Read alternatives up to the end of their group."""
    parts: list[_Part] = []
    while True:
        part, at = _row(pattern, at)
        parts.append(part)
        if at >= len(pattern) or pattern[at] == ")":
            return _one_of(parts), at
        at += 1


def _one_of(parts: list[_Part]) -> _Part:
    if len(parts) == 1:
        return parts[0]
    if all(part.strings is not None and not part.needs for part in parts):
        strings = frozenset(one for part in parts for one in part.strings or ())
        if len(strings) <= _MOST_STRINGS:
            return _Part(strings)
    groups = [max(_needs(part), key=_worth, default=None) for part in parts]
    known = [group for group in groups if group is not None]
    if len(known) < len(groups):
        return _OPEN
    return _Part(None, frozenset({frozenset(piece for group in known for piece in group)}))


def _worth(group: frozenset[str]) -> tuple[int, int, list[str]]:
    """How much a group tells: long pieces, and few; in doubt always the same one."""
    return min(map(len, group)), -len(group), sorted(group)


def _row(pattern: str, at: int) -> tuple[_Part, int]:
    """Read parts one after another up to a bar or the end of their group."""
    parts: list[_Part] = []
    while at < len(pattern) and pattern[at] not in "|)":
        part, at = _atom(pattern, at)
        repeat = _REPEAT.match(pattern, at)
        if repeat is not None:
            at = repeat.end()
            part = _repeated(part, repeat)
        parts.append(part)
    return _joined(parts), at


def _joined(parts: Iterable[_Part]) -> _Part:
    strings: frozenset[str] = frozenset({""})
    needs: frozenset[frozenset[str]] = frozenset()
    is_open = False
    for part in parts:
        needs |= part.needs
        if part.strings is None:
            needs |= _needs(_Part(strings))
            strings, is_open = frozenset({""}), True
        elif len(strings) * len(part.strings) > _MOST_STRINGS:
            needs |= _needs(_Part(strings))
            strings, is_open = part.strings, True
        else:
            strings = frozenset(one + other for one in strings for other in part.strings)
    if is_open:
        return _Part(None, needs | _needs(_Part(strings)))
    return _Part(strings, needs)


def _repeated(part: _Part, repeat: re.Match[str]) -> _Part:
    mark = repeat.group()[0]
    if mark == "?":
        return _Part(None if part.strings is None else part.strings | {""})
    if mark == "*" or (mark == "{" and not int(repeat["least"] or 0)):
        return _OPEN
    return _Part(None, _needs(part))


def _atom(pattern: str, at: int) -> tuple[_Part, int]:
    """Read one part without its repetition."""
    letter = pattern[at]
    if letter == "(":
        return _group(pattern, at)
    if letter == "[":
        few = _FEW_LETTERS.match(pattern, at)
        if few is not None:
            return _Part(frozenset(few.group(1).lower())), few.end()
        found = _SET.match(pattern, at)
        if found is None:
            raise _NotUnderstoodError
        return _OPEN, found.end()
    if letter == "\\":
        return _escaped(pattern[at + 1]), at + 2
    if letter in "^$":
        return _NOTHING, at + 1
    if letter in "*+?{":
        raise _NotUnderstoodError
    return (_OPEN if letter == "." else _Part(frozenset({_plain(letter)}))), at + 1


def _escaped(letter: str) -> _Part:
    if letter in "bBAZ":
        return _NOTHING
    return _OPEN if letter.isalnum() else _Part(frozenset({_plain(letter)}))


def _plain(letter: str) -> str:
    """Return an ASCII sign, a letter made small; a space, for one, ends a piece."""
    return letter.lower() if "!" <= letter <= "~" else " "


def _group(pattern: str, at: int) -> tuple[_Part, int]:
    opening = _OPENING.match(pattern, at)
    if opening is None or pattern.startswith("?", opening.end()):
        raise _NotUnderstoodError
    part, end = _choice(pattern, opening.end())
    if end >= len(pattern):
        raise _NotUnderstoodError
    return (_NOTHING if opening["around"] else part), end + 1
