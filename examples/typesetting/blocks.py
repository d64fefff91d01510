"""The building blocks of a typeset paper: plain data for ``paper.typ``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Block: TypeAlias = dict[str, object]
SERIF = "Libertinus Serif"
ROMAN = "New Computer Modern"
TYPEWRITER = "DejaVu Sans Mono"


@dataclass(frozen=True)
class Sheet:
    """One paper to typeset: file name, title, font and blocks."""

    file: str
    title: str
    blocks: tuple[Block, ...]
    font: str = SERIF
    numbered: bool = True


def text(words: str) -> Block:
    """Return a paragraph."""
    return {"kind": "text", "text": words}


def item(mark: str, words: str) -> Block:
    """Return a numbered or lettered paragraph."""
    return {"kind": "item", "mark": mark, "text": words}


def heading(words: str) -> Block:
    """Return a heading inside a paper."""
    return {"kind": "heading", "text": words}


def title(*lines: str) -> Block:
    """Return the centred title of a paper."""
    return {"kind": "title", "lines": list(lines)}


def letterhead(*lines: str) -> Block:
    """Return the head of a letter."""
    return {"kind": "letterhead", "lines": list(lines)}


def stamp(*lines: str) -> Block:
    """Return a clerk's or recorder's stamp."""
    return {"kind": "stamp", "lines": list(lines)}


def signature(*lines: str) -> Block:
    """Return a signature block."""
    return {"kind": "signature", "lines": list(lines)}


def amounts(*rows: tuple[str, str]) -> Block:
    """Return a table of labels and amounts."""
    return {"kind": "amounts", "rows": [list(row) for row in rows]}


def caption(court: tuple[str, ...], left: tuple[str, ...], right: tuple[str, ...]) -> Block:
    """Return the caption of a court paper."""
    return {"kind": "caption", "court": list(court), "left": list(left), "right": list(right)}
