"""The boxes lie where the words are drawn: ink is inside them, and each has ink in it."""

from __future__ import annotations

import io

import pytest
from pdf_making import a_paragraph, a_pdf, a_word_file, lines_down
from PIL import Image

from stillowe.papers.images import draw_pages
from stillowe.papers.limits import Limits
from stillowe.papers.reading import read_offered
from stillowe.values.spans import Box

WORDS = lines_down("ORDER APPROVING SALE", "judgment of $51,210.40 against", "Ann Quigley only")


@pytest.mark.parametrize(
    "content",
    [
        a_pdf(WORDS),
        a_pdf(WORDS, page_entries="/MediaBox [0 0 612 792] /Rotate 90"),
        a_pdf(WORDS, page_entries="/MediaBox [0 0 612 792] /Rotate 270"),
        a_pdf(WORDS, page_entries="/MediaBox [0 0 612 792] /CropBox [50 300 500 780]"),
        a_pdf(WORDS, page_entries="/MediaBox [-40 -60 572 760]"),
        a_word_file(a_paragraph("ORDER APPROVING SALE") + a_paragraph("gypsum quays " * 30)),
        b"Dear Ann,\n\n   your deficiency\tis $51,210.40\n",
    ],
)
def test_ink_is_inside_the_boxes_and_every_box_has_ink(content: bytes) -> None:
    limits = Limits()
    paper = read_offered(content, "paper", sha256="ab", today=None, limits=limits)
    image = Image.open(io.BytesIO(draw_pages(content, "paper", [1], dpi=110, limits=limits)[1]))
    ink = image.convert("L").point([255] * 128 + [0] * 128)

    for word in paper.pages[0].words:
        assert ink.crop(pixels(word.box, image.size)).getbbox() is not None, word.text
    for word in paper.pages[0].words:
        ink.paste(0, pixels(word.box, image.size))
    assert ink.getbbox() is None


def pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return a box in pixels, one wider on every side."""
    width, height = size
    return (
        int(box.left * width) - 1,
        int(box.top * height) - 1,
        int(box.right * width) + 2,
        int(box.bottom * height) + 2,
    )
