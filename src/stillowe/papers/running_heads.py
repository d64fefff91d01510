"""Blank what a printer repeats on every page, so that a sentence can run over a page break."""

from __future__ import annotations

import re
from collections.abc import Sequence

_EDGE_LINES = 3
_PAGE_NUMBER = re.compile(
    r"\s*(?:-\s*\d{1,4}\s*-|\d{1,3}|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s+of\s+\d{1,4})\s*",
    re.IGNORECASE,
)


def without_running_heads(pages: Sequence[str]) -> list[str]:
    """Return ``pages`` with repeated heads, feet and page numbers replaced by spaces.

    Each page keeps its length. Only lines at the edge of a page go, and the first time a line
    is seen it stays: a caption that is repeated is still read once. A line with an amount of
    money in it is never blanked.
    """
    seen: set[str] = set()
    flowing = []
    for page in pages:
        lines = page.split("\n")
        filled = [index for index, line in enumerate(lines) if line.strip()]
        edges = {*filled[:_EDGE_LINES], *filled[-_EDGE_LINES:]}
        numbers = {*filled[:1], *filled[-1:]}
        edge_texts = {index: " ".join(lines[index].split()) for index in edges}
        for index, edge_text in edge_texts.items():
            repeated = edge_text in seen and "$" not in edge_text
            is_number = index in numbers and _PAGE_NUMBER.fullmatch(lines[index])
            if len(pages) > 1 and (repeated or is_number):
                lines[index] = " " * len(lines[index])
        seen.update(edge_texts.values())
        flowing.append("\n".join(lines))
    return flowing
