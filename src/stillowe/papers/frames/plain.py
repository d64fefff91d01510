"""A passage that is not a file laid out as a paper: pages without boxes."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import Final

from stillowe.papers.kinds import guess_kind
from stillowe.papers.paper import Page
from stillowe.papers.reader import PaperText

_WIDTH: Final = 612.0
_HEIGHT: Final = 792.0
PAGE_END: Final = "\f"


def paper_text(text: str) -> PaperText:
    """Lay ``text`` out as a paper of letter size; a form feed begins a new page.

    Its spans have pages and quotes and no boxes.
    """
    pages = tuple(
        Page(number, _WIDTH, _HEIGHT, page, ())
        for number, page in enumerate(text.split(PAGE_END), start=1)
    )
    laid_out = PaperText(sha256(text.encode("utf-8")).hexdigest(), pages)
    return replace(laid_out, kind=guess_kind(laid_out).kind)
