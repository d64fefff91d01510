"""Words on lines -> a ``Page``: its text, and every word with its offset and box."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from stillowe.papers.paper import Page, Word
from stillowe.values.spans import Box

BOX_UNITS = 100_000
"""Boxes are kept to this part of a page, so that they survive storage unchanged."""

_PARAGRAPH_GAP = 1.45
"""A gap this much larger than the usual pitch of the page's lines starts a new paragraph."""

_KEPT_PREFIXES = frozenset(
    (
        "anti",
        "co",
        "cross",
        "ex",
        "full",
        "half",
        "long",
        "multi",
        "non",
        "post",
        "quasi",
        "self",
        "semi",
        "short",
        "third",
        "well",
    )
)
"""Before these a hyphen at the line's end belongs to the word."""


class Token(NamedTuple):
    """A run of characters without white space.

    ``broken`` marks one that the line's end cut with a hyphen: the next token continues it.
    """

    text: str
    box: Box
    broken: bool = False


def make_page(
    number: int,
    width: float,
    height: float,
    lines: Sequence[Sequence[Token]],
    *,
    pitch: float = 0.0,
) -> Page:
    """Return a page from its lines in reading order.

    Pieces that stand side by side at one height become one line, as in a table whose cells were
    written one by one. An empty line marks a larger gap. ``pitch`` is the usual distance of
    lines as a fraction of the page; without it the page's own lines tell.
    """
    rows = _joined_side_by_side(lines)
    pitch = pitch or _usual_pitch(rows)
    parts: list[str] = []
    words: list[Word] = []
    offset = 0
    carried = False
    for index, row in enumerate(rows):
        if index and not carried:
            gap = row[0].box.top - rows[index - 1][0].box.top
            separator = "\n\n" if pitch and gap > pitch * _PARAGRAPH_GAP else "\n"
            parts.append(separator)
            offset += len(separator)
        for place, token in enumerate(row):
            if place and not row[place - 1].broken:
                parts.append(" ")
                offset += 1
            text = _without_line_hyphen(row, place, rows, index) if token.broken else token.text
            words.append(Word(text, offset, token.box))
            parts.append(text)
            offset += len(text)
        carried = row[-1].broken
    return Page(number, width, height, "".join(parts), tuple(words))


def _without_line_hyphen(
    row: Sequence[Token], place: int, rows: Sequence[Sequence[Token]], index: int
) -> str:
    """Return the first half of a word cut at the line's end, with its hyphen where it is one.

    ``defi-`` + ``ciency`` is one word; ``non-`` + ``recourse``, ``10-CH-`` + ``3150`` and
    ``Smith-`` + ``Jones`` keep the hyphen.
    """
    text = row[place].text
    if place + 1 < len(row):
        following = row[place + 1].text
    elif index + 1 < len(rows):
        following = rows[index + 1][0].text
    else:
        following = ""
    last_part = text.rsplit("-", 1)[-1].lower()
    kept = last_part in _KEPT_PREFIXES or "-" in text
    if kept or not (text[-1:].islower() and following[:1].islower()):
        return f"{text}-"
    return text


def _joined_side_by_side(lines: Sequence[Sequence[Token]]) -> list[list[Token]]:
    rows: list[list[Token]] = []
    for line in lines:
        if not line:
            continue
        if rows and not rows[-1][-1].broken and _continues_row(rows[-1], line):
            rows[-1].extend(line)
        else:
            rows.append(list(line))
    return rows


def _continues_row(row: Sequence[Token], line: Sequence[Token]) -> bool:
    last, first = row[-1].box, line[0].box
    overlap = min(last.bottom, first.bottom) - max(last.top, first.top)
    height = min(last.bottom - last.top, first.bottom - first.top)
    return first.left >= last.right - 0.002 and overlap > height * 0.6


def _usual_pitch(rows: Sequence[Sequence[Token]]) -> float:
    gaps = [
        gap
        for above, below in pairwise(rows)
        if 0.002 < (gap := below[0].box.top - above[0].box.top) < 0.2
    ]
    return median(gaps) if gaps else 0.0
