"""Breaking lines by the columns a terminal really uses, and what may never reach one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator


def cleaned(text: str) -> str:
    """Drop the control and format characters a file name or a quote could smuggle in."""
    kept = (" " if one.isspace() else one for one in text)
    return "".join(one for one in kept if unicodedata.category(one) not in {"Cc", "Cf", "Cs"})


def cells(text: str) -> int:
    """Count the columns a text takes: wide characters two, combining marks none."""
    return sum(_cell(one) for one in text)


def _cell(one: str) -> int:
    if unicodedata.combining(one):
        return 0
    return 2 if unicodedata.east_asian_width(one) in {"W", "F"} else 1


def wrapped(text: str, width: int, *, first: int | None = None) -> Iterator[str]:
    """Break a text at spaces into lines of at most ``width`` columns; a longer word is cut.

    ``first`` is the width of the first line where it differs.
    """
    room = width if first is None else first
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if cells(joined) <= room:
            line = joined
            continue
        if line:
            yield line
            room = width
        *whole, line = _cut(word, room)
        for piece in whole:
            yield piece
            room = width
    if line:
        yield line


def _cut(word: str, width: int) -> list[str]:
    pieces = [""]
    for one in word:
        if cells(pieces[-1] + one) > width:
            pieces.append("")
        pieces[-1] += one
    return pieces
