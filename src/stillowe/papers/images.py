"""Pictures of asked-for pages, for the evidence behind a figure; drawn in the child."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import pypdfium2
from PIL import Image

from stillowe.papers.limits import Limits
from stillowe.papers.pdf import load_shown_page, open_pdf
from stillowe.papers.refusals import DamagedPdf, NoSuchPage
from stillowe.papers.rendition import draw_rendition_page, rendition_lines
from stillowe.papers.sniffing import Format, format_of

_POINTS_PER_INCH = 72


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
        images[number] = _png(draw_rendition_page(lines[number - 1], dpi=dpi))
    return images


def _png(image: Image.Image) -> bytes:
    """Return a small PNG: sixteen greys are enough for words."""
    out = io.BytesIO()
    image.convert("L").quantize(16).save(out, "PNG", optimize=False)
    return out.getvalue()
