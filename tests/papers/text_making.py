"""A ``PaperText`` from plain strings, one for each page."""

from __future__ import annotations

from stillowe.papers.limits import Limits
from stillowe.papers.reader import PaperText
from stillowe.papers.rendition import rendition_pages, typeset


def a_text(*pages: str, complete: bool = True) -> PaperText:
    lines: list[str] = []
    for index, page in enumerate(pages):
        lines += (["\f"] if index else []) + page.split("\n")
    typeset_pages = typeset(lines, "paper.txt", Limits())
    return PaperText("0" * 64, rendition_pages(typeset_pages), complete=complete)
