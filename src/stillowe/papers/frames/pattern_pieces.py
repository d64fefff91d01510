r"""The pieces of words without which a pattern cannot match, read off the pattern itself.

Each part of a pattern is either one of a few known strings, or open; an open part may still need
pieces. What a match needs is told as *cases*: each match holds, of one case at least, a piece of
every group. ``\b`` is a letter of a piece: "\bno\b" stands in "no," and not in "note". Anything
not understood is open and needs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

Group = frozenset[str]
"""Pieces one of which must stand."""
Case = frozenset[Group]
"""Groups of each of which a piece must stand."""
Cases = frozenset[Case]
"""One of which must hold."""

EDGE: Final = "\b"
"""Where a word begins or ends, in a piece and in a token (see ``edged``)."""

_MOST_STRINGS: Final = 96
_MOST_CASES: Final = 48
SHORTEST: Final = 2
_REPEAT: Final = re.compile(r"(?:[*+?]|\{(?P<least>\d*)(?:,\d*)?\})[?+]?")
_OPENING: Final = re.compile(r"\((?:\?(?:[aims]*(?:-[aims]+)?:|P<\w+>|(?P<around><?[=!])))?")
_FLAGS: Final = re.compile(r"\(\?[aims]+\)")
_LETTERS: Final = re.compile(r"[A-Za-z0-9_ ,'/&-]+(?![*+?{])")
_SET: Final = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_FEW_SIGNS: Final = re.compile(r"\[(-?[ !-,./0-Z_a-z]{1,4}-?)\]")
_INNER_EDGE: Final = re.compile(r"(?<=\w)(?=\W)|(?<=\W)(?=\w)")
_ANY_EDGE: Final = re.compile(r"\b")

NO_NEED: Final[Cases] = frozenset({frozenset()})


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern: the strings it is one of, or ``None`` where open; what it needs."""

    strings: frozenset[str] | None
    needs: Cases = NO_NEED


_NOTHING: Final = _Part(frozenset({""}))
_AN_EDGE: Final = _Part(frozenset({EDGE}))
_SPACE: Final = _Part(frozenset({" "}))
_OPEN: Final = _Part(None)


class _NotUnderstoodError(Exception):
    """The pattern says something this reading has no word for."""


def cases_needed(pattern: str) -> Cases:
    """Return what a match holds: of one case, a piece in lower case of every group."""
    try:
        part, end = _choice(pattern, 0)
    except _NotUnderstoodError:
        return NO_NEED
    return _needs(part) if end == len(pattern) else NO_NEED


def edged(token: str) -> str:
    """Return a token, which has no white space, with the edges of its words written out."""
    return _ANY_EDGE.sub(EDGE, token)


def in_one_case(cases: Cases) -> Case:
    """Return what is needed in every case: a group of the pieces that tell most of each."""
    best = [max(case, key=worth, default=None) for case in cases]
    known = [group for group in best if group is not None]
    if len(known) < len(best):
        return frozenset()
    return frozenset({frozenset(piece for group in known for piece in group)})


def _needs(part: _Part) -> Cases:
    """Return what a part needs, its strings among it."""
    if part.strings is None:
        return part.needs
    pieces = [max(_pieces(one), key=_telling, default="") for one in part.strings]
    if any(len(piece) < SHORTEST for piece in pieces):
        return part.needs
    return _both(part.needs, frozenset({frozenset({frozenset(pieces)})}))


def _pieces(string: str) -> Iterator[str]:
    """Yield the pieces between the spaces of a string; a space is the edge of a word."""
    words = string.split(" ")
    for at, word in enumerate(words):
        bare = word.replace(EDGE, "")
        if bare:
            opens = _is_of_word(bare[0]) and (at > 0 or word.startswith(EDGE))
            closes = _is_of_word(bare[-1]) and (at < len(words) - 1 or word.endswith(EDGE))
            yield EDGE * opens + _INNER_EDGE.sub(EDGE, bare) + EDGE * closes


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _telling(piece: str) -> tuple[int, int]:
    """How much a piece tells: its letters first, then its edges."""
    edges = piece.count(EDGE)
    return len(piece) - edges, edges


def worth(group: Group) -> tuple[tuple[int, int], int, list[str]]:
    """How much a group tells: long pieces, and few; in doubt always the same one."""
    return min(map(_telling, group)), -len(group), sorted(group)


def _both(one: Cases, other: Cases) -> Cases:
    """Return the cases in which a case of each holds; fewer, and wider, where they are many."""
    if NO_NEED in (one, other):
        return other if one == NO_NEED else one
    if len(one) * len(other) > _MOST_CASES:
        one, other = sorted((one, other), key=len)
        one = frozenset({in_one_case(one)})
        if len(other) > _MOST_CASES:
            other = frozenset({in_one_case(other)})
    return _least(left | right for left in one for right in other)


def _least(cases: Iterable[Case]) -> Cases:
    """Return the cases without those that hold only where another does."""
    kept: list[Case] = []
    for case in sorted(set(cases), key=len):
        if not any(other <= case for other in kept):
            kept.append(case)
    return frozenset(kept)


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
    plain = [part for part in parts if part.strings is not None and part.needs == NO_NEED]
    strings = frozenset(one for part in plain for one in part.strings or ())
    if len(plain) == len(parts) and len(strings) <= _MOST_STRINGS:
        return _Part(strings)
    cases = set(_needs(_Part(strings))) if plain else set()
    for part in parts:
        if part not in plain:
            cases |= _needs(part)
    least = _least(cases)
    return _Part(None, least if len(least) <= _MOST_CASES else frozenset({in_one_case(least)}))


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
    needs = NO_NEED
    is_open = False
    for part in parts:
        if part.needs is not NO_NEED:
            needs = _both(needs, part.needs)
        if part.strings is None:
            needs = _both(needs, _needs(_Part(strings)))
            strings, is_open = frozenset({""}), True
        elif len(strings) * len(part.strings) > _MOST_STRINGS:
            needs = _both(needs, _needs(_Part(strings)))
            strings, is_open = part.strings, True
        else:
            strings = frozenset(one + other for one in strings for other in part.strings)
    if is_open:
        return _Part(None, _both(needs, _needs(_Part(strings))))
    return _Part(strings, needs)


def _repeated(part: _Part, repeat: re.Match[str]) -> _Part:
    mark = repeat.group()[0]
    if mark == "?":
        return _Part(None if part.strings is None else part.strings | {""})
    if mark == "*" or (mark == "{" and not int(repeat["least"] or 0)):
        return _OPEN
    # Several spaces part two pieces as one does.
    return part if part == _SPACE else _Part(None, _needs(part))


def _atom(pattern: str, at: int) -> tuple[_Part, int]:
    """Read one part without its repetition."""
    letters = _LETTERS.match(pattern, at)
    if letters is not None:
        return _Part(frozenset({letters.group().lower()})), letters.end()
    letter = pattern[at]
    if letter == "(":
        flags = _FLAGS.match(pattern, at)
        return (_NOTHING, flags.end()) if flags is not None else _group(pattern, at)
    if letter == "[":
        return _set(pattern, at)
    if letter == "\\":
        return _escaped(pattern[at + 1]), at + 2
    if letter in "^$":
        return _AN_EDGE, at + 1
    if letter in "*+?{":
        raise _NotUnderstoodError
    return (_OPEN if letter == "." else _plain(letter)), at + 1


def _set(pattern: str, at: int) -> tuple[_Part, int]:
    few = _FEW_SIGNS.match(pattern, at)
    if few is not None:
        return _Part(frozenset(few.group(1).lower())), few.end()
    found = _SET.match(pattern, at)
    if found is None:
        raise _NotUnderstoodError
    return _OPEN, found.end()


def _escaped(letter: str) -> _Part:
    if letter in "bAZ":
        return _AN_EDGE
    if letter == "s":
        return _SPACE
    if letter == "B":
        return _NOTHING
    return _OPEN if letter.isalnum() else _plain(letter)


def _plain(letter: str) -> _Part:
    """Return an ASCII sign, a letter made small; a space, for one, ends a piece."""
    if letter.isspace():
        return _SPACE
    return _Part(frozenset({letter.lower()})) if "!" <= letter <= "~" else _OPEN


def _group(pattern: str, at: int) -> tuple[_Part, int]:
    opening = _OPENING.match(pattern, at)
    if opening is None or pattern.startswith("?", opening.end()):
        raise _NotUnderstoodError
    part, end = _choice(pattern, opening.end())
    if end >= len(pattern):
        raise _NotUnderstoodError
    return (_NOTHING if opening["around"] else part), end + 1
