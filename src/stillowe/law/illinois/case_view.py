"""What questions about the steps of a case look at: its stages, its facts, what is settled."""

from __future__ import annotations

from dataclasses import dataclass

from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois.findings import Settled
from stillowe.papers.claims import PaperSource
from stillowe.values.spans import Span
from stillowe.values.vocabulary import FactName, Stage


@dataclass(frozen=True, slots=True)
class CaseView:
    """The sheet and the settled conclusions of a case, read one value at a time."""

    sheet: FactSheet
    settled: Settled

    def known(self, name: FactName, member: int = 0) -> int | None:
        """Give the one value a fact has; ``None`` while it is unknown or disputed."""
        fact = self.sheet.facts.get((name.value, member))
        return fact.values[0] if fact is not None and len(fact.values) == 1 else None

    def says(self, *names: FactName) -> bool:
        """Whether each of these truths of the case is certain."""
        return all(self.known(name) == 1 for name in names)

    def holds(self, conclusion: str) -> bool:
        """Whether a truth of the case holds in every world."""
        return self.settled(conclusion, 0)[0] == 1

    def fails(self, conclusion: str) -> bool:
        """Whether a truth of the case holds in no world."""
        return self.settled(conclusion, 0)[1] == 0

    def one(self, conclusion: str) -> int | None:
        """Give the one value of a conclusion of the case; ``None`` where it is a range."""
        low, high = self.settled(conclusion, 0)
        return low if low == high else None

    def between(self, first: Stage, last: Stage) -> bool:
        """Whether the case is, for certain, at one of these stages or at one between them."""
        return first <= min(self.sheet.stages) and max(self.sheet.stages) <= last

    def words(self, *names: FactName) -> tuple[Span, ...]:
        """Give the words of the papers behind facts of the case."""
        return tuple(
            claim.source.span
            for name in names
            if (fact := self.sheet.facts.get((name.value, 0))) is not None
            for claim in fact.claims
            if isinstance(claim.source, PaperSource)
        )
