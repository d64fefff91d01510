"""What a reader is, and the text it reads: offsets that lead back to pages, words and boxes.

A reader is one object per kind of paper. It receives a ``PaperText`` and returns a ``Reading``.
It never opens files, never knows the date of today and never decides what is true.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from stillowe.papers.claims import Claim, Wording
from stillowe.papers.paper import Page, Word
from stillowe.papers.running_heads import without_running_heads
from stillowe.values.findings import Finding
from stillowe.values.spans import Box, Span
from stillowe.values.vocabulary import PaperKind

PAGE_BREAK = "\n\f\n"
"""Stands between two pages in ``PaperText.text``; every character of it is white space."""

# One character for one character, so that offsets stay true to the page.
_PLAIN = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201b": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201f": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2212": "-",
        "\u00a0": " ",
        "\u2007": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\t": " ",
    }
)


def wording(expression: str, *, case_matters: bool = False) -> re.Pattern[str]:
    r"""Compile ``expression`` so that each space in it matches any run of white space.

    A line or page break inside a phrase is then no obstacle. Write a space inside a character
    class as ``\s``. Case is ignored unless it matters.
    """
    flags = 0 if case_matters else re.IGNORECASE
    return re.compile(expression.replace(" ", r"\s+"), flags)


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a ``PaperText``: offsets into its ``text``, and that text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class PaperText:
    """The whole text of one paper, joined across pages, with the way back to every word.

    ``text`` is the pages' text with quotation marks, dashes and spaces made plain and with
    repeated running heads and page numbers blanked, one character for one character: an offset
    into ``text`` is an offset into the paper. Pages are joined by ``PAGE_BREAK``.

    ``complete`` is false where a page had no readable text. A negative ("the order is silent")
    may only be read from a complete text.
    """

    sha256: str
    pages: tuple[Page, ...]
    kind: PaperKind = PaperKind.unrecognized
    complete: bool = True
    rendition: bool = False
    text: str = field(init=False)
    _page_starts: tuple[int, ...] = field(init=False)
    _word_starts: tuple[tuple[int, ...], ...] = field(init=False)

    def __post_init__(self) -> None:
        plain = [page.text.translate(_PLAIN) for page in self.pages]
        flowing = without_running_heads(plain)
        starts: list[int] = []
        offset = 0
        for page_text in flowing:
            starts.append(offset)
            offset += len(page_text) + len(PAGE_BREAK)
        words = tuple(tuple(word.start for word in page.words) for page in self.pages)
        object.__setattr__(self, "text", PAGE_BREAK.join(flowing))
        object.__setattr__(self, "_page_starts", tuple(starts))
        object.__setattr__(self, "_word_starts", words)

    def find(
        self, pattern: re.Pattern[str], start: int = 0, end: int | None = None
    ) -> re.Match[str] | None:
        """Return the first match of ``pattern`` between two offsets."""
        return pattern.search(self.text, start, len(self.text) if end is None else end)

    def find_all(
        self, pattern: re.Pattern[str], start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Yield every match of ``pattern`` between two offsets, in reading order."""
        return pattern.finditer(self.text, start, len(self.text) if end is None else end)

    def page_of(self, offset: int) -> int:
        """Return the number (from 1) of the page that holds ``offset``."""
        index = max(0, bisect_right(self._page_starts, offset) - 1)
        return self.pages[index].number

    def span(self, start: int, end: int) -> Span:
        """Return the words between two offsets as evidence on one page.

        Where the words run over a page break, the part with most of them is returned; ``spans``
        returns every part.
        """
        parts = self.spans(start, end)
        if not parts:
            return Span(self.sha256, self.page_of(start), (), "")
        return max(parts, key=lambda part: len(part.quote))

    def span_of(self, match: re.Match[str], group: int | str = 0) -> Span:
        """Return what ``match`` (or one group of it) matched as evidence on one page."""
        return self.span(match.start(group), match.end(group))

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the words between two offsets as evidence, one span for each page touched."""
        found = []
        first_page = max(0, bisect_right(self._page_starts, start) - 1)
        for index, page in enumerate(self.pages[first_page:], first_page):
            if self._page_starts[index] >= end:
                break
            first = max(start - self._page_starts[index], 0)
            last = min(end - self._page_starts[index], len(page.text))
            if first < last:
                quote = " ".join(page.text[first:last].split())
                if quote:
                    boxes = self._boxes(index, first, last)
                    found.append(Span(self.sha256, page.number, boxes, quote))
        return tuple(found)

    def _boxes(self, index: int, first: int, last: int) -> tuple[Box, ...]:
        page = self.pages[index]
        at = max(0, bisect_right(self._word_starts[index], first) - 1)
        boxes: list[Box] = []
        for word in page.words[at:]:
            if word.start >= last:
                break
            if word.start + len(word.text) > first:
                _extend_line(boxes, word.box)
        return tuple(boxes)

    def words(self, start: int, end: int) -> Iterator[tuple[int, Word]]:
        """Yield each word that begins between two offsets, with its offset."""
        for index, page in enumerate(self.pages):
            begin = self._page_starts[index]
            if begin < end and begin + len(page.text) > start:
                for word in page.words:
                    if start <= begin + word.start < end:
                        yield begin + word.start, word

    def lines(self, start: int = 0, end: int | None = None) -> Iterator[Passage]:
        """Yield each line with words in it between two offsets."""
        for match in _LINE.finditer(self.text, start, len(self.text) if end is None else end):
            yield Passage(match.start(), match.end(), match.group())

    def paragraphs(self, start: int = 0, end: int | None = None) -> Iterator[Passage]:
        """Yield passages that begin at a numbered or lettered line or after an empty line.

        A paragraph may run over a page break.
        """
        last = len(self.text) if end is None else end
        starts = sorted({start, *(m.end() for m in _PARAGRAPH.finditer(self.text, start, last))})
        for begin, until in zip(starts, [*starts[1:], last], strict=True):
            passage = self.text[begin:until]
            if passage.strip():
                yield Passage(begin, until, passage)

    def sections(self, heading: re.Pattern[str]) -> Iterator[tuple[re.Match[str] | None, Passage]]:
        """Yield (heading, what follows it); what stands before the first heading has ``None``."""
        before: re.Match[str] | None = None
        begin = 0
        for match in heading.finditer(self.text):
            yield before, Passage(begin, match.start(), self.text[begin : match.start()])
            before, begin = match, match.end()
        yield before, Passage(begin, len(self.text), self.text[begin:])


_LINE = re.compile(r"[^\n\f]*\S[^\n\f]*")
_PARAGRAPH = re.compile(
    r"\n[ \f]*\n(?=[^\n]*\S)"
    r"|\n(?=[ ]*(?:\d{1,3}[.)]|\(?[A-Za-z]{1,2}[.)]|\([ivx]+\)|\(\d+\))[ ]+\S)"
)


def _extend_line(boxes: list[Box], box: Box) -> None:
    """Add ``box``, joined to the last one where both stand on one line."""
    if boxes:
        last = boxes[-1]
        overlap = min(last.bottom, box.bottom) - max(last.top, box.top)
        height = min(last.bottom - last.top, box.bottom - box.top)
        if box.left >= last.left and overlap * 2 > height:
            boxes[-1] = Box(
                last.left,
                min(last.top, box.top),
                max(last.right, box.right),
                max(last.bottom, box.bottom),
            )
            return
    boxes.append(box)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reader took from one paper; ``dated`` is the day the paper bears, if any."""

    claims: tuple[Claim, ...] = ()
    wordings: tuple[Wording, ...] = ()
    findings: tuple[Finding, ...] = ()
    dated: int | None = None


class Reader(Protocol):
    """Reads one kind of paper."""

    @property
    def kind(self) -> PaperKind:
        """The kind of paper it reads."""

    @property
    def name(self) -> str:
        """Name and version, e.g. ``complaint/1``; a new version re-reads stored papers."""

    @property
    def establishes(self) -> frozenset[str]:
        """Every fact or ruled conclusion it can make a claim about."""

    def read(self, text: PaperText) -> Reading:
        """Return the claims of the paper, each with its own words as source."""
