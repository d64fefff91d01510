"""A passage or a paper as plain text, read clause by clause: ``stillowe.read_clauses``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from stillowe.facts.releases.kinds import Clause, clauses_of, kind_of_passage
from stillowe.papers.frames import PaperClauses, clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import ClauseKind


class ClauseReading(Sequence[Clause]):
    """The clauses of a text in reading order, and the one kind the whole is called by.

    ``kind`` is *silent* where nothing was found: silence is never a release.
    """

    def __init__(self, paper: PaperClauses) -> None:
        """Name the clauses of ``paper``."""
        self.paper = paper
        self.clauses = clauses_of(paper)

    @property
    def kind(self) -> ClauseKind:
        """What a short passage is called by; of a whole paper ask ``verdicts_of`` instead."""
        return kind_of_passage(self.clauses)

    @overload
    def __getitem__(self, index: int) -> Clause: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Clause]: ...

    def __getitem__(self, index: int | slice) -> Clause | Sequence[Clause]:
        return self.clauses[index]

    def __len__(self) -> int:
        return len(self.clauses)


def read_clauses(text: str) -> ClauseReading:
    """Read the clauses of plain text; a form feed begins a new page.

    Nothing is judged about people: a clause says what one sentence does, by part.
    """
    return ClauseReading(clauses_in(paper_text(text)))
