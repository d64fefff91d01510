"""A sentence as the frame readers see it: its words, its place, and what it inherits.

A list item is read with the words that open its list ("Borrower (A) pays; (B) releases Bank"),
so an item that begins with a verb has a subject. Page breaks are white space.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stillowe.papers.reader import PaperText
from stillowe.papers.readers.clauses import sentences, without_inner_stops


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence or list item.

    ``text`` has white space collapsed to single spaces and inner full stops ("No. 4", "$1.50",
    "N.A.") made spaces, so that a pattern may use ``[^.;]``; it keeps its capitals.
    ``lead`` is the text of the words that open its list, if it is an item; ``heading`` the
    heading above it. ``index`` counts sentences of the paper from 0.
    """

    text: str
    start: int
    end: int
    index: int
    lead: str = ""
    heading: str = ""

    @property
    def whole(self) -> str:
        """The words with those that open the list before them."""
        return f"{self.lead} {self.text}" if self.lead else self.text


def sentences_of(text: PaperText) -> Iterator[Sentence]:
    """Yield the sentences of a paper in reading order."""
    for index, passage in enumerate(sentences(text)):
        plain = " ".join(without_inner_stops(passage.text).split())
        yield Sentence(plain, passage.start, passage.end, index)
