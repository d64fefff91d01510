"""Pictures of asked-for pages, for the evidence behind a figure; drawn in the child."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from stillowe.papers.limits import Limits
from stillowe.papers.pdf import load_shown_page, open_pdf
from stillowe.papers.refusals import DamagedPdf, NoSuchPage
from stillowe.papers.rendition import CHARACTER, HEIGHT, LINE, MARGIN, WIDTH, rendition_lines
from stillowe.papers.sniffing import Format, format_of

_POINTS_PER_INCH = 72
_LETTER_SIZE = 9.5
_SQUEEZE = 3
"""How hard a page is packed, of 9: half the time of the usual 6, for a tenth more bytes."""
_NEAREST_GREY = bytes((level + 8) // 17 for level in range(256))


def draw_pages(
    content: bytes, name: str, pages: Sequence[int], *, dpi: int, limits: Limits
) -> Mapping[int, bytes]:
    """Return each asked-for page (from 1) as a grey PNG.

    A page too large for ``limits.pixels_per_page_image`` is drawn smaller. Raises ``NoSuchPage``
    and whatever opening the paper raises.
    """
    if format_of(content, name) is not Format.pdf:
        return _draw_rendition(content, name, pages, dpi, limits)
    document = open_pdf(content, name, limits)
    images = {}
    for number in sorted(set(pages)):
        if not 1 <= number <= len(document):
            raise NoSuchPage(name, page=number, pages=len(document))
        images[number] = _draw_pdf_page(document, number, name, dpi, limits)
    return images


def _draw_pdf_page(
    document: pypdfium2.PdfDocument, number: int, name: str, dpi: int, limits: Limits
) -> bytes:
    page = load_shown_page(document, number, name)
    width, height = page.get_size()
    scale = dpi / _POINTS_PER_INCH
    pixels = max(width * height, 1.0) * scale * scale
    if pixels > limits.pixels_per_page_image:
        scale *= (limits.pixels_per_page_image / pixels) ** 0.5
    try:
        bitmap = page.render(scale=scale, grayscale=True)
    except pypdfium2.PdfiumError as error:
        raise DamagedPdf(name) from error
    return _png(bitmap.to_pil())


def _draw_rendition(
    content: bytes, name: str, pages: Sequence[int], dpi: int, limits: Limits
) -> Mapping[int, bytes]:
    lines = rendition_lines(content, name, limits)
    images = {}
    for number in sorted(set(pages)):
        if not 1 <= number <= len(lines):
            raise NoSuchPage(name, page=number, pages=len(lines))
        images[number] = _png(_draw_rendition_page(lines[number - 1], dpi=dpi))
    return images


def _draw_rendition_page(rows: Sequence[str], *, dpi: int) -> Image.Image:
    """Draw one typeset page, each word inside the box that ``rendition_pages`` gives it."""
    scale = dpi / _POINTS_PER_INCH
    image = Image.new("L", (round(WIDTH * scale), round(HEIGHT * scale)), 255)
    pen = ImageDraw.Draw(image)
    font = ImageFont.load_default(_LETTER_SIZE * scale)
    cell = CHARACTER * scale
    for row, line in enumerate(rows):
        top = (MARGIN + row * LINE) * scale
        for column, character in enumerate(line):
            if not character.isspace():
                middle = MARGIN * scale + (column + 0.5) * cell
                pen.text((middle, top), character, font=font, fill=0, anchor="ma")
    return image


def _png(image: Image.Image) -> bytes:
    """Return a small PNG: sixteen greys are enough for words.

    Each pixel goes to the nearest of sixteen even greys; choosing the best sixteen would take
    ten times as long as drawing the page.
    """
    grey = image.convert("L")
    sixteen = Image.frombytes("P", grey.size, grey.tobytes().translate(_NEAREST_GREY))
    sixteen.putpalette([level * 17 for level in range(16) for _ in range(3)])
    out = io.BytesIO()
    sixteen.save(out, "PNG", bits=4, compress_level=_SQUEEZE)
    return out.getvalue()
