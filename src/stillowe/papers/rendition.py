"""DOCX and text have no pages: typeset them as monospaced lines, so that words have boxes.

A rendition is ours and is labelled so; it is never shown as the paper's own look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PIL import Image, ImageDraw, ImageFont

from stillowe.papers.limits import Limits
from stillowe.papers.pagemaking import BOX_UNITS, Token, make_page
from stillowe.papers.paper import Page
from stillowe.papers.plain_text import text_lines
from stillowe.papers.refusals import TooManyPages
from stillowe.papers.sniffing import Format, format_of
from stillowe.papers.word_file import word_text
from stillowe.values.spans import Box

# US letter with three-quarter inch margins, ten characters to the inch and six lines, in points.
_WIDTH, _HEIGHT, _MARGIN = 612.0, 792.0, 54.0
_CHARACTER, _LINE = 6.0, 12.0
_COLUMNS = int((_WIDTH - 2 * _MARGIN) // _CHARACTER)
_ROWS = int((_HEIGHT - 2 * _MARGIN) // _LINE)
_LETTER_SIZE = 9.5
_POINTS_PER_INCH = 72
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
    rest = line
    while len(rest) > _COLUMNS:
        cut = rest.rfind(" ", 1, _COLUMNS + 1)
        if cut <= 0 or not rest[:cut].strip():
            cut = _COLUMNS
        yield rest[:cut].rstrip()
        rest = rest[cut:].lstrip()
    yield rest


def rendition_pages(typeset_pages: Sequence[Sequence[str]]) -> tuple[Page, ...]:
    """Return the pages of a rendition; boxes follow from the column and the line alone."""
    pages = []
    for number, rows in enumerate(typeset_pages, 1):
        lines = [
            [Token(match.group(), _box(row, match.start(), match.end())) for match in found]
            for row, line in enumerate(rows)
            if (found := list(_PIECE.finditer(line)))
        ]
        pages.append(make_page(number, _WIDTH, _HEIGHT, lines))
    return tuple(pages)


def _box(row: int, first: int, last: int) -> Box:
    top = _MARGIN + row * _LINE
    return Box(
        round((_MARGIN + first * _CHARACTER) / _WIDTH * BOX_UNITS) / BOX_UNITS,
        round(top / _HEIGHT * BOX_UNITS) / BOX_UNITS,
        round((_MARGIN + last * _CHARACTER) / _WIDTH * BOX_UNITS) / BOX_UNITS,
        round((top + _LINE) / _HEIGHT * BOX_UNITS) / BOX_UNITS,
    )


def draw_rendition_page(rows: Sequence[str], *, dpi: int) -> Image.Image:
    """Draw one typeset page, each word inside the box that ``rendition_pages`` gives it."""
    scale = dpi / _POINTS_PER_INCH
    image = Image.new("L", (round(_WIDTH * scale), round(_HEIGHT * scale)), 255)
    pen = ImageDraw.Draw(image)
    font = ImageFont.load_default(_LETTER_SIZE * scale)
    cell = _CHARACTER * scale
    for row, line in enumerate(rows):
        top = (_MARGIN + row * _LINE) * scale
        for column, character in enumerate(line):
            if not character.isspace():
                middle = _MARGIN * scale + (column + 0.5) * cell
                pen.text((middle, top), character, font=font, fill=0, anchor="ma")
    return image
