"""The evidence part of the page: every support numbered once, quotes gathered by page."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from stillowe.report.document import Quote, RuleCited, Statement, Support
from stillowe.values import Box, Span

PNG_START: Final = b"\x89PNG\r\n\x1a\n"
PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class BoxDrawn:
    """A box over a page picture, in hundredths of the page; ``label`` is its quote's number."""

    left: str
    top: str
    width: str
    height: str
    label: str


@dataclass(frozen=True, slots=True)
class PageShown:
    """One cited page: its quotes with their anchors, its picture, the boxes on it."""

    anchor: str
    paper: str
    number: int
    rendition: bool
    quotes: tuple[tuple[str, int, Quote], ...]
    """(anchor, number, quote)."""
    picture: str
    """A ``data:`` address of the PNG, or empty."""
    boxes: tuple[BoxDrawn, ...]


class Evidence:
    """Every support of a report, numbered in order of first use."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self.anchors: dict[Support, str] = {}
        self.quotes: dict[Quote, int] = {}
        self.rules: dict[RuleCited, str] = {}
        self.others: dict[Support, str] = {}
        for statement in statements:
            for support in statement.support:
                if support not in self.anchors:
                    self._number(support)

    def _number(self, support: Support) -> None:
        if isinstance(support, Quote):
            self.quotes[support] = len(self.quotes) + 1
            self.anchors[support] = f"quote-{len(self.quotes)}"
        elif isinstance(support, RuleCited):
            self.anchors[support] = self.rules[support] = f"rule-{len(self.rules) + 1}"
        else:
            self.anchors[support] = self.others[support] = f"source-{len(self.others) + 1}"

    def anchor(self, support: Support) -> str:
        """The place on the page where a support is shown."""
        return self.anchors[support]

    def pages(self, picture: Callable[[Span], bytes | None]) -> tuple[PageShown, ...]:
        """Gather the quotes by page; ask once for each page's picture."""
        by_page: dict[tuple[str, int], list[Quote]] = {}
        for quote in self.quotes:
            by_page.setdefault((quote.span.sha256, quote.span.page), []).append(quote)
        return tuple(
            self._page(number, quotes, picture)
            for number, quotes in enumerate(by_page.values(), start=1)
        )

    def _page(
        self, number: int, quotes: list[Quote], picture: Callable[[Span], bytes | None]
    ) -> PageShown:
        first = quotes[0]
        return PageShown(
            anchor=f"page-{number}",
            paper=first.paper,
            number=first.span.page,
            rendition=first.rendition,
            quotes=tuple((self.anchors[quote], self.quotes[quote], quote) for quote in quotes),
            picture=data_address(picture(first.span)),
            boxes=tuple(
                _drawn(box, str(self.quotes[quote]) if nth == 0 else "")
                for quote in quotes
                for nth, box in enumerate(quote.span.boxes)
            ),
        )


def data_address(picture: bytes | None) -> str:
    """Write a PNG into the page itself; empty where there is none or it is not a PNG."""
    if picture is None or not picture.startswith(PNG_START):
        return ""
    return f"data:image/png;base64,{base64.b64encode(picture).decode('ascii')}"


def _drawn(box: Box, label: str) -> BoxDrawn:
    left, top = _within(box.left), _within(box.top)
    width = max(0.0, _within(box.right) - left)
    height = max(0.0, _within(box.bottom) - top)
    hundredths = [f"{PERCENT * one:.3f}%" for one in (left, top, width, height)]
    return BoxDrawn(hundredths[0], hundredths[1], hundredths[2], hundredths[3], label)


def _within(fraction: float) -> float:
    return min(1.0, max(0.0, fraction))
