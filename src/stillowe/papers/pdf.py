"""PDF -> pages: text in reading order, each word with its box, by pdfium.

Boxes are fractions of the page as it is shown: rotation and crop box are applied. What forms
and comments show (a filled field, a typed stamp) is read with the page.
"""

from __future__ import annotations

import ctypes
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import pypdfium2
import pypdfium2.raw as pdfium

from stillowe.papers.limits import Limits
from stillowe.papers.pagemaking import BOX_UNITS, Token, make_page
from stillowe.papers.paper import Page
from stillowe.papers.refusals import (
    DamagedPdf,
    EncryptedPdf,
    ScannedPaper,
    TooManyPages,
    TooMuchText,
)
from stillowe.values.spans import Box

_LINE_HYPHENS = "\x02\ufffe"
"""How pdfium marks a hyphen with which a line's end cuts a word."""

_TOKEN = re.compile(r"[^\s\x00-\x01\x03-\x1f\x7f\uffff\x02\ufffe]+[\x02\ufffe]?")
_LETTERFORMS = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
        "\u00ad": None,
        "\u200b": None,
        "\ufeff": None,
    }
)
_FEW_WORDS = 60
"""A picture over most of a page with fewer words than this is a scan with a stamp on it."""

_MOST_OF_THE_PAGE = 0.5
_MANY_SHAPES = 20
"""A page without words but with more shapes than a frame needs: letters drawn as curves."""

_ASCII_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
_STRANGE_SHARE = 0.15
_LETTERS_SHARE = 0.4
_WHITE = 250
_MOST_FORM_OBJECTS = 200
_LONGEST_TEXT_OBJECT = 100_000
_FEW_CHARACTERS = 3
_SCALE = 1_000_000

_CORNERS = struct.Struct("=8f")

_Affine: TypeAlias = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class PdfText:
    """The pages of a PDF, and what the reader of them must know.

    ``pages_without_text`` are pictures or empty drawings: their words are not known.
    ``pages_with_hidden_text`` hold words that are not shown when the page is.
    ``pages_recognized`` are pictures with text laid under them: somebody's OCR, with its errors.
    """

    pages: tuple[Page, ...]
    pages_without_text: tuple[int, ...]
    pages_with_hidden_text: tuple[int, ...]
    pages_recognized: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _ReadPage:
    page: Page
    is_picture: bool
    has_hidden_text: bool
    is_recognized: bool


@dataclass(slots=True)
class _Look:
    """What is drawn on a page besides its words; ``largest_picture`` is a share of the page.

    ``invisible`` and ``white`` count characters.
    """

    largest_picture: float = 0.0
    invisible: int = 0
    white: int = 0
    shapes: int = 0


def open_pdf(content: bytes, name: str, limits: Limits) -> pypdfium2.PdfDocument:
    """Return the opened document.

    Raises ``EncryptedPdf``, ``DamagedPdf`` or ``TooManyPages``.
    """
    try:
        document = pypdfium2.PdfDocument(content)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if error.err_code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
            raise EncryptedPdf(name) from error
        raise DamagedPdf(name) from error
    if count == 0:
        raise DamagedPdf(name)
    if count > limits.pages_per_paper:
        raise TooManyPages(name, pages=count, limit=limits.pages_per_paper)
    if document.get_formtype() == pdfium.FORMTYPE_ACRO_FORM:
        document.init_forms()
    return document


def read_pdf(content: bytes, name: str, limits: Limits) -> PdfText:
    """Return the text of every page.

    Raises what ``open_pdf`` raises, ``TooMuchText``, and ``ScannedPaper`` where no page has text.
    """
    document = open_pdf(content, name, limits)
    read: list[_ReadPage] = []
    characters = 0
    for number in range(1, len(document) + 1):
        read.append(_read_page(document, number, name, limits))
        characters += len(read[-1].page.text)
        if characters > limits.characters_per_paper:
            raise TooMuchText(name, limit=limits.characters_per_paper)
    if not any(one.page.words and not one.is_picture for one in read):
        raise ScannedPaper(name, pages=len(read))
    return PdfText(
        pages=tuple(one.page for one in read),
        pages_without_text=tuple(one.page.number for one in read if one.is_picture),
        pages_with_hidden_text=tuple(one.page.number for one in read if one.has_hidden_text),
        pages_recognized=tuple(one.page.number for one in read if one.is_recognized),
    )


def load_shown_page(document: pypdfium2.PdfDocument, number: int, name: str) -> pypdfium2.PdfPage:
    """Return page ``number`` (from 1) with form fields and comments made part of it."""
    try:
        page = document[number - 1]
        if pdfium.FPDFPage_GetAnnotCount(page.raw) > 0:
            pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY)
            page.close()
            page = document[number - 1]
    except pypdfium2.PdfiumError as error:
        raise DamagedPdf(name) from error
    return page


def _read_page(
    document: pypdfium2.PdfDocument, number: int, name: str, limits: Limits
) -> _ReadPage:
    page = load_shown_page(document, number, name)
    try:
        width, height = page.get_size()
        textpage = page.get_textpage()
    except pypdfium2.PdfiumError as error:
        raise DamagedPdf(name) from error
    count = pdfium.FPDFText_CountChars(textpage.raw)
    if count > limits.characters_per_page:
        raise TooMuchText(name, limit=limits.characters_per_page)
    text = _characters(textpage.raw, count)
    lines = list(_lines(textpage.raw, text, _to_box_units(page.raw)))
    made = make_page(number, width, height, lines)
    look = _look_at_objects(page, textpage.raw, width * height)
    textpage.close()
    page.close()
    covered = look.largest_picture > _MOST_OF_THE_PAGE
    is_picture = (
        (covered and len(made.words) < _FEW_WORDS)
        or (not made.words and (look.largest_picture > 0 or look.shapes > _MANY_SHAPES))
        or not _is_real_text(made)
    )
    # White words over a dark bar are seen: only without shapes are they surely hidden.
    hidden = look.invisible + (0 if look.shapes else look.white)
    return _ReadPage(
        made,
        is_picture,
        has_hidden_text=not covered and hidden > _FEW_CHARACTERS,
        is_recognized=covered and look.invisible > _FEW_CHARACTERS and not is_picture,
    )


def _characters(textpage: pdfium.FPDF_TEXTPAGE, count: int) -> str:
    """Return the page's characters, exactly one for each of pdfium's."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(textpage, index) for index in range(count))
    return "".join(
        chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        for code in codes
    )


def _to_box_units(page: pdfium.FPDF_PAGE) -> _Affine:
    """Return the map from page units to box units of the page as shown, top-left origin."""

    def at(x: float, y: float) -> tuple[float, float]:
        right, down = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(page, 0, 0, _SCALE, _SCALE, 0, x, y, right, down)
        return right.value * BOX_UNITS / _SCALE, down.value * BOX_UNITS / _SCALE

    unit = 100.0
    left, top = at(0.0, 0.0)
    x_across, x_down = at(unit, 0.0)
    y_across, y_down = at(0.0, unit)
    return (
        (x_across - left) / unit,
        (y_across - left) / unit,
        left,
        (x_down - top) / unit,
        (y_down - top) / unit,
        top,
    )


def _lines(textpage: pdfium.FPDF_TEXTPAGE, text: str, affine: _Affine) -> Iterator[list[Token]]:
    """Yield the tokens of each of pdfium's lines.

    A word's box spans its first and its last character: two calls into pdfium for each word,
    whatever its length.
    """
    corners = (pdfium.FS_RECTF * 2)()
    first, last = ctypes.byref(corners[0]), ctypes.byref(corners[1])
    loose, unpack = pdfium.FPDFText_GetLooseCharBox, _CORNERS.unpack_from
    begin = 0
    for line in text.splitlines(keepends=True):
        tokens: list[Token] = []
        for match in _TOKEN.finditer(line):
            word = match.group()
            broken = word[-1] in _LINE_HYPHENS
            start, end = begin + match.start(), begin + match.end() - 1 - broken
            if not (loose(textpage, start, first) and loose(textpage, end, last)):
                continue
            word = word.rstrip(_LINE_HYPHENS)
            if not word.isascii():
                word = word.translate(_LETTERFORMS)
            if word:
                tokens.append(Token(word, _box(unpack(corners), affine), broken))
            if broken:
                yield tokens
                tokens = []
        begin += len(line)
        yield tokens


def _box(corners: tuple[float, ...], affine: _Affine) -> Box:
    """Return the union of two character boxes (left, top, right, bottom) kept on the page."""
    left, high, _, low, _, last_top, right, last_bottom = corners
    # Once for every word of every page: comparisons cost a third of calls to min and max.
    if last_top > high:  # noqa: PLR1730 - see above
        high = last_top
    if last_bottom < low:  # noqa: PLR1730 - see above
        low = last_bottom
    across_x, across_y, left_edge, down_x, down_y, top_edge = affine
    if across_y == 0.0 and down_x == 0.0:
        x_one, x_two = int(across_x * left + left_edge), int(across_x * right + left_edge)
        y_one, y_two = int(down_y * high + top_edge), int(down_y * low + top_edge)
    else:
        x_one = int(across_x * left + across_y * low + left_edge)
        x_two = int(across_x * right + across_y * high + left_edge)
        y_one = int(down_x * left + down_y * high + top_edge)
        y_two = int(down_x * right + down_y * low + top_edge)
    if not 0 <= x_one < x_two <= BOX_UNITS or not 0 <= y_one < y_two <= BOX_UNITS:
        x_one, x_two = _kept_on_page(x_one, x_two)
        y_one, y_two = _kept_on_page(y_one, y_two)
    return Box(x_one / BOX_UNITS, y_one / BOX_UNITS, x_two / BOX_UNITS, y_two / BOX_UNITS)


def _kept_on_page(one: int, two: int) -> tuple[int, int]:
    """Return an ordered pair within the page that is never empty."""
    low = min(max(min(one, two), 0), BOX_UNITS - 1)
    return low, min(max(one, two, low + 1), BOX_UNITS)


def _is_real_text(page: Page) -> bool:
    """Whether the page's characters are letters and figures, not the codes of a broken font."""
    if not page.words:
        return True
    # Rules to write on are not letters, and no reason for doubt.
    shown = page.text.encode("ascii", "ignore").translate(None, b" \n_.")
    letters = len(shown.translate(None, _ASCII_NO_LETTERS))
    strange = 0
    if not page.text.isascii():
        others = [character for character in page.text if character > "\x7f"]
        alphabetic = sum(map(str.isalpha, others))
        letters, strange = letters + alphabetic, len(others) - alphabetic
    total = len(shown) + strange
    return letters >= total * _LETTERS_SHARE and strange <= total * _STRANGE_SHARE


def _look_at_objects(page: pypdfium2.PdfPage, textpage: pdfium.FPDF_TEXTPAGE, area: float) -> _Look:
    look = _Look()
    left, low, right, high = (ctypes.c_float() for _ in range(4))
    for index in range(pdfium.FPDFPage_CountObjects(page.raw)):
        drawn = pdfium.FPDFPage_GetObject(page.raw, index)
        kind = pdfium.FPDFPageObj_GetType(drawn)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            _look_at_text(drawn, textpage, look)
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            look.shapes += 1
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE and pdfium.FPDFPageObj_GetBounds(
            drawn, left, low, right, high
        ):
            share = (right.value - left.value) * (high.value - low.value) / max(area, 1.0)
            look.largest_picture = max(look.largest_picture, share)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM:
            look.shapes += 1
            look.largest_picture = max(look.largest_picture, _largest_in_form(drawn, area))
    return look


def _largest_in_form(form: pdfium.FPDF_PAGEOBJECT, area: float) -> float:
    """Return the share of the page under the largest picture of a form, which may wrap a scan."""
    largest = 0.0
    left, low, right, high = (ctypes.c_float() for _ in range(4))
    for index in range(min(pdfium.FPDFFormObj_CountObjects(form), _MOST_FORM_OBJECTS)):
        drawn = pdfium.FPDFFormObj_GetObject(form, index)
        is_image = pdfium.FPDFPageObj_GetType(drawn) == pdfium.FPDF_PAGEOBJ_IMAGE
        # The bounds inside a form are in its own units, so the form's own bounds stand for it.
        if is_image and pdfium.FPDFPageObj_GetBounds(form, left, low, right, high):
            share = (right.value - left.value) * (high.value - low.value) / max(area, 1.0)
            largest = max(largest, share)
    return largest


def _look_at_text(
    drawn: pdfium.FPDF_PAGEOBJECT, textpage: pdfium.FPDF_TEXTPAGE, look: _Look
) -> None:
    """Count characters that no eye sees: drawn invisibly, or white."""
    mode = pdfium.FPDFTextObj_GetTextRenderMode(drawn)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    coloured = pdfium.FPDFPageObj_GetFillColor(drawn, red, green, blue, alpha)
    if mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE or (coloured and alpha.value == 0):
        look.invisible += _characters_in(drawn, textpage)
    elif coloured and min(red.value, green.value, blue.value) >= _WHITE:
        look.white += _characters_in(drawn, textpage)


def _characters_in(drawn: pdfium.FPDF_PAGEOBJECT, textpage: pdfium.FPDF_TEXTPAGE) -> int:
    """Count the characters of a text object; word processors leave invisible blanks behind."""
    size: int = pdfium.FPDFTextObj_GetText(drawn, textpage, None, 0)
    if not 0 < size <= _LONGEST_TEXT_OBJECT:
        return max(0, size)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFTextObj_GetText(drawn, textpage, buffer, size)
    text = bytes(buffer)[: max(size - 2, 0)].decode("utf-16-le", "replace")
    return sum(map(str.isalnum, text))
