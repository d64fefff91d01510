"""DOCX and text have no pages: typeset them as monospaced lines, so that words have boxes.

A rendition is ours and is labelled so; it is never shown as the paper's own look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stillowe.papers.limits import Limits
from stillowe.papers.pagemaking import BOX_UNITS, Token, make_page
from stillowe.papers.paper import Page
from stillowe.papers.plain_text import text_lines
from stillowe.papers.refusals import TooManyPages
from stillowe.papers.sniffing import Format, format_of
from stillowe.papers.word_file import word_text
from stillowe.values.spans import Box

# US letter with three-quarter inch margins, ten characters to the inch and six lines, in points.
WIDTH, HEIGHT, MARGIN = 612.0, 792.0, 54.0
CHARACTER, LINE = 6.0, 12.0
_COLUMNS = int((WIDTH - 2 * MARGIN) // CHARACTER)
_ROWS = int((HEIGHT - 2 * MARGIN) // LINE)
_PIECE = re.compile(r"\S+")


def rendition_lines(content: bytes, name: str, limits: Limits) -> list[list[str]]:
    """Return the typeset lines of each page of a DOCX or text file.

    Raises the refusals of their readers, and ``TooManyPages``.
    """
    if format_of(content, name) is Format.docx:
        return typeset(word_text(content, name, limits).lines, name, limits)
    return typeset(text_lines(content, name, limits), name, limits)


def typeset(lines: Sequence[str], name: str, limits: Limits) -> list[list[str]]:
    """Break lines to the page's width and pages to its height; a form feed begins a page."""
    pages: list[list[str]] = [[]]
    for line in lines:
        if line == "\f":
            if any(row.strip() for row in pages[-1]):
                pages.append([])
            continue
        for piece in _wrapped(line.expandtabs(4).rstrip()):
            if len(pages[-1]) == _ROWS:
                pages.append([])
            if piece or pages[-1]:
                pages[-1].append(piece)
    if len(pages) > 1 and not any(row.strip() for row in pages[-1]):
        pages.pop()
    if len(pages) > limits.pages_per_paper:
        raise TooManyPages(name, pages=len(pages), limit=limits.pages_per_paper)
    return pages


def _wrapped(line: str) -> Iterator[str]:
    """Yield the pieces of a line, broken between words; a longer word is broken itself."""
    at, indented = 0, len(line) - len(line.lstrip())
    while len(line) - at > _COLUMNS:
        cut = line.rfind(" ", max(at, indented) + 1, at + _COLUMNS + 1)
        if cut < 0:
            cut = at + _COLUMNS
        yield line[at:cut].rstrip()
        at = cut
        while at < len(line) and line[at] == " ":
            at += 1
    yield line[at:]


def rendition_pages(typeset_pages: Sequence[Sequence[str]]) -> tuple[Page, ...]:
    """Return the pages of a rendition; boxes follow from the column and the line alone."""
    pages = []
    for number, rows in enumerate(typeset_pages, 1):
        lines = [
            [Token(match.group(), _box(row, match.start(), match.end())) for match in found]
            for row, line in enumerate(rows)
            if (found := list(_PIECE.finditer(line)))
        ]
        pages.append(make_page(number, WIDTH, HEIGHT, lines, pitch=LINE / HEIGHT))
    return tuple(pages)


def _box(row: int, first: int, last: int) -> Box:
    top = MARGIN + row * LINE
    return Box(
        round((MARGIN + first * CHARACTER) / WIDTH * BOX_UNITS) / BOX_UNITS,
        round(top / HEIGHT * BOX_UNITS) / BOX_UNITS,
        round((MARGIN + last * CHARACTER) / WIDTH * BOX_UNITS) / BOX_UNITS,
        round((top + LINE) / HEIGHT * BOX_UNITS) / BOX_UNITS,
    )
