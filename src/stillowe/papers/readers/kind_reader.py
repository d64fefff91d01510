"""One reader: the kind it reads, the facts it can establish, and the function that reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stillowe.papers.reader import PaperText, Reading
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.values.vocabulary import PaperKind, Speaker


@dataclass(frozen=True, slots=True)
class KindReader:
    """A ``Reader`` made of a declaration and a function that fills a draft."""

    kind: PaperKind
    name: str
    speaker: Speaker
    establishes: frozenset[str]
    fill: Callable[[Draft], None]

    def read(self, text: PaperText) -> Reading:
        """Return the claims of the paper, each with its own words as source."""
        draft = Draft(without_rules(text), self.name, self.speaker)
        self.fill(draft)
        return draft.reading()
