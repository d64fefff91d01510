"""Where on which page words stand: the evidence a figure leads back to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A rectangle as fractions of the page, top-left origin, 0 <= left < right <= 1."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words on one page of one paper.

    ``page`` counts from 1. ``quote`` is the paper's own words with white space collapsed.
    """

    sha256: str
    page: int
    boxes: tuple[Box, ...]
    quote: str
