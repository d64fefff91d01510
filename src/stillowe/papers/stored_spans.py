"""Boxes and spans as JSON and back. Boxes are whole numbers of ``BOX_UNITS``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from stillowe.papers.pagemaking import BOX_UNITS
from stillowe.values.spans import Box, Span

Stored: TypeAlias = dict[str, Any]
"""JSON objects as ``json`` gives them."""


def box_to_json(box: Box) -> tuple[int, int, int, int]:
    """Return the four edges of a box in ``BOX_UNITS``."""
    return (
        round(box.left * BOX_UNITS),
        round(box.top * BOX_UNITS),
        round(box.right * BOX_UNITS),
        round(box.bottom * BOX_UNITS),
    )


def box_from_json(stored: Sequence[int]) -> Box:
    """Return the box stored by ``box_to_json``; raises ValueError or TypeError."""
    left, top, right, bottom = (edge / BOX_UNITS for edge in stored)
    return Box(left, top, right, bottom)


def span_to_json(span: Span) -> Stored:
    """Return a span as plain JSON values."""
    return {
        "sha256": span.sha256,
        "page": span.page,
        "boxes": [list(box_to_json(box)) for box in span.boxes],
        "quote": span.quote,
    }


def span_from_json(stored: Mapping[str, Any]) -> Span:
    """Return the span stored by ``span_to_json``; raises KeyError, TypeError or ValueError."""
    boxes = tuple(box_from_json(box) for box in stored["boxes"])
    return Span(str(stored["sha256"]), int(stored["page"]), boxes, str(stored["quote"]))
