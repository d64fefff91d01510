"""Which papers belong to this case: number, county, people.

A paper of another case is set aside whole, with a finding. Where the number differs but the
people are the same (a slip in a digit, an earlier foreclosure of the same house) it is not set
aside: its claims count as readings in doubt, so they can widen an answer and never settle it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from stillowe.facts.another_judgment import may_be_of_another_judgment
from stillowe.facts.catalog_case import COURT_PAPERS
from stillowe.facts.names import certainly_same, is_institution, is_nobody, parts_of
from stillowe.papers.claims import Claim, PaperSource
from stillowe.papers.paper import Paper
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import FactName, PaperKind

_NUMBER: Final = re.compile(r"(?:19|20)?(\d{2})[\s\-]*([A-Z]{1,4})[\s\-]*0*(\d+)")
_CAPTIONED: Final = frozenset({*COURT_PAPERS, PaperKind.satisfaction})


@dataclass(frozen=True, slots=True)
class CaseIdentity:
    """Hashes of papers set aside, hashes of papers in doubt, and what the user must know."""

    set_aside: frozenset[str]
    in_doubt: frozenset[str]
    findings: tuple[Finding, ...]


def normalized_number(printed: str) -> str:
    """Return a case number so that ``2019-CH-01234`` and ``19 CH 1234`` are the same."""
    plain = printed.upper().strip()
    match = _NUMBER.search(plain)
    if match is None:
        return re.sub(r"[^A-Z0-9]", "", plain)
    year, category, serial = match.groups()
    return f"{year}{category}{serial}"


def identify_case(
    papers: Sequence[Paper], answers: Sequence[Claim], people: Sequence[str]
) -> CaseIdentity:
    """Tell the papers of this case from those of another.

    The case's number is the one the user typed, else the one most papers bear; where two
    numbers are borne equally often nothing is set aside and the finding says so.
    """
    marks = {paper.sha256: _marks_of(paper.claims) for paper in papers}
    captioned = [paper for paper in papers if paper.kind in _CAPTIONED]
    own, tied = _own_numbers(captioned, marks, answers)
    if tied:
        own, tied = _number_of_the_people(
            own, papers, marks, (_marks_of(answers), _Marks(people=frozenset(people)))
        )
    if tied:
        finding = Finding(
            "paper.two_case_numbers", Severity.danger, {"numbers": ", ".join(sorted(own))}
        )
        return CaseIdentity(frozenset(), frozenset(), (finding,))
    home = _Marks.joined(
        (_marks_of(answers), _Marks(people=frozenset(people))),
        (marks[p.sha256] for p in papers if _is_home(p, marks[p.sha256], own)),
    )
    aside: set[str] = set()
    doubt: set[str] = set()
    findings = []
    for paper in papers:
        verdict = _verdict(paper, marks[paper.sha256], own, home)
        if verdict:
            (aside if verdict == "paper.other_case" else doubt).add(paper.sha256)
            findings.append(_finding(verdict, paper, own))
    doubt |= may_be_of_another_judgment(paper for paper in papers if paper.sha256 not in aside)
    return CaseIdentity(frozenset(aside), frozenset(doubt), tuple(findings))


@dataclass(frozen=True, slots=True)
class _Marks:
    """What tells one case from another; people as printed, the rest normalized."""

    numbers: frozenset[str] = frozenset()
    counties: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    loans: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()

    @staticmethod
    def joined(some: Iterable[_Marks], others: Iterable[_Marks]) -> _Marks:
        """Return all marks of several papers together."""
        every = (*some, *others)
        return _Marks(
            numbers=frozenset().union(*(marks.numbers for marks in every)),
            counties=frozenset().union(*(marks.counties for marks in every)),
            people=frozenset().union(*(marks.people for marks in every)),
            loans=frozenset().union(*(marks.loans for marks in every)),
            addresses=frozenset().union(*(marks.addresses for marks in every)),
        )

    def shares_a_person(self, other: _Marks) -> bool:
        """Whether a person here is certainly a person there."""
        return any(
            certainly_same(one, two)
            for mine in self.people
            for theirs in other.people
            for one in parts_of(mine)
            for two in parts_of(theirs)
        )

    def place_differs(self, other: _Marks) -> bool:
        """Whether county, loan number or address is known to both and none is shared."""
        pairs = (
            (self.counties, other.counties),
            (self.loans, other.loans),
            (self.addresses, other.addresses),
        )
        return any(mine and theirs and not mine & theirs for mine, theirs in pairs)


def _marks_of(claims: Iterable[Claim]) -> _Marks:
    found: dict[str, set[str]] = {"number": set(), "county": set(), "loan": set(), "address": set()}
    people: set[str] = set()
    for claim in claims:
        text = str(claim.value)
        if claim.name == FactName.case_number:
            found["number"].add(normalized_number(text))
        elif claim.name == FactName.county:
            found["county"].add(re.sub(r"\W*COUNTY\W*", "", text.upper()).strip())
        elif claim.name == FactName.foreclosed_loan_number:
            found["loan"].add(re.sub(r"\D", "", text)[-4:])
        elif claim.name == FactName.property_address:
            found["address"].add(" ".join(re.findall(r"[A-Z0-9]+", text.upper())[:2]))
        name = claim.about.person
        if name and not is_nobody(name) and not is_institution(name):
            people.add(name)
    return _Marks(
        frozenset(found["number"]),
        frozenset(found["county"]),
        frozenset(people),
        frozenset(found["loan"]),
        frozenset(found["address"]),
    )


def _own_numbers(
    captioned: Sequence[Paper], marks: dict[str, _Marks], answers: Sequence[Claim]
) -> tuple[frozenset[str], bool]:
    """Return the number of the case, and whether two numbers are borne equally often."""
    typed = _marks_of(answers).numbers
    if typed:
        return typed, False
    count = Counter(number for paper in captioned for number in marks[paper.sha256].numbers)
    if not count:
        return frozenset(), False
    most = max(count.values())
    leading = frozenset(number for number, times in count.items() if times == most)
    return leading, len(leading) > 1 and not _always_together(leading, captioned, marks)


def _number_of_the_people(
    leading: frozenset[str],
    papers: Sequence[Paper],
    marks: dict[str, _Marks],
    told: tuple[_Marks, _Marks],
) -> tuple[frozenset[str], bool]:
    """Among numbers borne equally often, the one whose papers name the people we know of."""
    letters = (marks[paper.sha256] for paper in papers if paper.kind not in _CAPTIONED)
    known = _Marks.joined(told, letters)
    named = frozenset(
        number
        for number in leading
        for paper in papers
        if number in marks[paper.sha256].numbers and marks[paper.sha256].shares_a_person(known)
    )
    return (named, False) if len(named) == 1 else (leading, True)


def _always_together(
    numbers: frozenset[str], captioned: Sequence[Paper], marks: dict[str, _Marks]
) -> bool:
    """Whether every paper that bears one of the numbers bears them all (consolidated cases)."""
    return all(
        numbers <= marks[paper.sha256].numbers
        for paper in captioned
        if marks[paper.sha256].numbers & numbers
    )


def _is_home(paper: Paper, marks: _Marks, own: frozenset[str]) -> bool:
    if paper.kind in _CAPTIONED:
        return not own or bool(marks.numbers & own)
    return not own


def _verdict(paper: Paper, marks: _Marks, own: frozenset[str], home: _Marks) -> str | None:
    captioned = paper.kind in _CAPTIONED
    if captioned and own and marks.numbers:
        if marks.numbers & own:
            return None
        return "paper.case_number_differs" if marks.shares_a_person(home) else "paper.other_case"
    if not marks.people or not home.people or marks.shares_a_person(home):
        return None
    return "paper.other_case" if own and marks.place_differs(home) else None


def _finding(code: str, paper: Paper, own: frozenset[str]) -> Finding:
    where = tuple(
        claim.source.span
        for claim in paper.claims
        if claim.name in (FactName.case_number, FactName.county)
        and isinstance(claim.source, PaperSource)
    )
    arguments: dict[str, str | int | bool] = {
        "paper": paper.name,
        "case_number": ", ".join(sorted(own)),
        "other_number": ", ".join(
            sorted(str(c.value) for c in paper.claims if c.name == FactName.case_number)
        ),
    }
    return Finding(code, Severity.danger, arguments, where)
