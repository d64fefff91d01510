"""What the papers of a case release, linked to the people and loans of the case.

Nothing is linked that is not certain: a name two people may bear, a loan number the case does
not know, a paper of tomorrow, an expired or replaced letter. Where another paper keeps the debt
that one releases, the release is in doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from stillowe.facts.linking import Linked, paper_of
from stillowe.facts.loans import FORECLOSED, Loans, loan_called, same_number
from stillowe.facts.names import certainly_same, parts_of, possibly_same
from stillowe.facts.people import Link, People
from stillowe.facts.releases.claims import SECOND, SPEAKS_OF_RELEASES, claims_of
from stillowe.facts.releases.outcome import AskedPerson, PaperVerdict
from stillowe.facts.releases.verdicts import verdicts_of
from stillowe.papers.claims import Claim
from stillowe.papers.paper import Paper
from stillowe.values.clauses import DebtKind, Verdict
from stillowe.values.vocabulary import Axis, FactName, PaperKind

_KEEPS: Final = frozenset({Verdict.reserved, Verdict.adds})
_SHORTEST_NUMBER: Final = 4


@dataclass(frozen=True, slots=True)
class Releasing:
    """What the words of release in a case are held against.

    ``stated`` are the claims linked so far, ``numbers`` those on the number of the paper's loan;
    ``in_doubt`` are hashes of papers that may belong to another case; ``today`` is the as-of day.
    """

    people: People
    loans: Loans
    stated: Sequence[Linked]
    numbers: Sequence[Claim]
    in_doubt: frozenset[str]
    today: int

    def facts(self, papers: Sequence[Paper]) -> tuple[Linked, ...]:
        """Return the releases of all papers, in the order of the papers."""
        speaking = [paper for paper in papers if self._speaks(paper)]
        if not speaking or not self.people.labels:
            return ()
        read = {paper.sha256: self._read(paper) for paper in speaking}
        found: list[Linked] = []
        for paper in speaking:
            if not any(_replaces(other, paper) for other in speaking):
                found.extend(self._of_paper(paper, read, speaking))
        return tuple(found)

    def _speaks(self, paper: Paper) -> bool:
        dated = paper.dated if paper.dated is not None else paper.clauses.execution.dated
        tomorrow = dated is not None and dated > self.today
        return paper.kind in SPEAKS_OF_RELEASES and bool(paper.clauses.frames) and not tomorrow

    def _read(self, paper: Paper) -> PaperVerdict:
        asked = tuple(
            AskedPerson(label, self._names_of(index))
            for index, label in enumerate(self.people.labels)
        )
        verdict = verdicts_of(paper.clauses, asked, self.today)
        people = tuple(
            person
            for index, person in enumerate(verdict.people)
            if all(self._is_surely(name, index) for name in person.printed)
        )
        return replace(verdict, people=people)

    def _names_of(self, person: int) -> tuple[str, ...]:
        label = self.people.labels[person]
        return tuple(
            name
            for name, link in self.people.links.items()
            if link.certain == (person,) and not link.may and name != label
        )

    def _is_surely(self, printed: str, person: int) -> bool:
        """Whether a name of the paper can be this person's and nobody else's in the case."""
        link = self.people.links.get(printed)
        if link is not None and link != Link((person,)):
            return False
        names = parts_of(printed)
        may = {
            index
            for index, label in enumerate(self.people.labels)
            if any(
                certainly_same(one, other) or possibly_same(one, other)
                for one in names
                for other in parts_of(label)
            )
        }
        return may == {person}

    def _of_paper(
        self, paper: Paper, read: Mapping[str, PaperVerdict], speaking: Sequence[Paper]
    ) -> Iterable[Linked]:
        claims = claims_of(
            read[paper.sha256],
            paper,
            guarantors=self._called(FactName.guaranteed_debt),
            makers=self._called(FactName.signed_note, FactName.assumed_debt),
        )
        for claim in claims:
            link = self._loan(paper, claim)
            person = self.people.labels.index(claim.about.person)
            doubt = (
                claim.confidence < 1
                or paper.sha256 in self.in_doubt
                or any(
                    _keeps(read[other.sha256], other, claim)
                    for other in speaking
                    if other.sha256 != paper.sha256 and not _older(other, paper)
                )
            )
            for loan in (*link.certain, *link.may):
                member = person * len(self.loans.labels) + loan
                unsure = doubt or loan in link.may
                yield Linked(claim, claim.name, member, int(claim.value), unsure)

    def _called(self, *names: str) -> frozenset[str]:
        """Return the people of whom any claim, even a doubtful one, says one of ``names``."""
        count = len(self.loans.labels)
        return frozenset(
            self.people.labels[one.member // count]
            for one in self.stated
            if one.name in names and one.value == 1
        )

    def _loan(self, paper: Paper, claim: Claim) -> Link:
        """Return the loan a release is about; nothing where its number is not of the case."""
        if claim.about.loan == SECOND or paper.clauses.of_second_lien:
            known = {link for (_, name), link in self.loans.links.items() if name == SECOND}
            return known.pop() if len(known) == 1 else Link()
        numbers = [_digits(number) for number in paper.clauses.loan_numbers]
        numbers = [number for number in numbers if len(number) >= _SHORTEST_NUMBER]
        if numbers and self._numbers():
            return self._loan_numbered(numbers)
        every = tuple(range(len(self.loans.labels)))
        own = {
            self.loans.links[paper.sha256, loan_called(stated.about.loan)]
            for stated in paper.claims
            if stated.about.axis in (Axis.loan, Axis.person_debt)
            and (paper.sha256, loan_called(stated.about.loan)) in self.loans.links
        }
        if len(own) == 1:
            return own.pop()
        # A paper of no known kind may be about any debt at all: a card, a car, another home.
        surely = len(every) == 1 and paper.kind is not PaperKind.unrecognized
        return Link(every) if surely else Link((), every)

    def _loan_numbered(self, numbers: Sequence[str]) -> Link:
        """Return the one loan that bears a number, else those whose number nobody knows."""
        known = self._numbers()
        fitting = {loan for loan, own in known for number in numbers if same_number(own, number)}
        if len(fitting) == 1:
            return Link(tuple(fitting))
        unnumbered = tuple(
            loan
            for loan in range(len(self.loans.labels))
            if loan not in {numbered for numbered, _ in known}
        )
        return Link() if fitting else Link((), unnumbered)

    def _numbers(self) -> tuple[tuple[int, str], ...]:
        """Return every number papers or people give a loan of the case."""
        links = self.loans.links
        named = [(link, name) for (_, name), link in links.items()]
        told = [
            (links.get((paper_of(one), ""), links.get((paper_of(one), FORECLOSED))), one.value)
            for one in self.numbers
        ]
        known = {
            (link.certain[0], _digits(str(number)))
            for link, number in (*named, *told)
            if link is not None and len(link.certain) == 1
        }
        return tuple(sorted(one for one in known if len(one[1]) >= _SHORTEST_NUMBER))


def _keeps(verdict: PaperVerdict, paper: Paper, claim: Claim) -> bool:
    """Whether another paper keeps the debt a claim says is released, or adds to it."""
    second = claim.about.loan == SECOND
    debts = {DebtKind.second_note} if second else {DebtKind.first_note, DebtKind.deficiency}
    if paper.clauses.of_second_lien != second and not second:
        debts = {DebtKind.second_note}
    return any(
        one.verdict in _KEEPS and one.debt in {*debts, DebtKind.guaranty}
        for one in verdict.of(claim.about.person)
    )


def _day(paper: Paper) -> int | None:
    return paper.dated if paper.dated is not None else paper.clauses.execution.dated


def _older(other: Paper, paper: Paper) -> bool:
    """Whether the other paper is surely of an earlier day."""
    earlier, later = _day(other), _day(paper)
    return earlier is not None and later is not None and earlier < later


def _replaces(other: Paper, paper: Paper) -> bool:
    """Whether a paper of the same kind, of a later day, says that it replaces an earlier one."""
    replacing = bool(other.clauses.execution.says_superseded)
    return replacing and other.kind is paper.kind and _older(paper, other)


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
