"""Papers checked in one go: whether one of them says that it takes the place of another.

A release read in a paper that a later one replaces is none. Which paper holds is never decided
here: a paper that may be replaced only loses the certainty of its releases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from stillowe.facts.names import certainly_same, parts_of
from stillowe.facts.releases.outcome import DebtVerdict, MetCondition, PaperVerdict, Why
from stillowe.facts.releases.subject import Subject, subject_of
from stillowe.papers.frames import Condition, PaperClauses
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import ConditionKind, Party, Verdict
from stillowe.values.spans import Span

_PAPER: Final = (
    r"(?:letters?|agreements?|approvals?|offers?|terms|papers?|stipulations?|notices?|contracts?"
    r"|documents?|commitments?|orders?|versions?|releases?|amendments?|forms?)"
)
_ENDED: Final = (
    r"(?:superseded|replaced|withdrawn|revoked|rescinded|cancell?ed|voided|void|terminated|annulled"
    r"|of no (?:further )?(?:force|effect))"
)
_REPLACES: Final = re.compile(
    rf"\b(?:this|the (?:present|foregoing|new|attached)"
    rf"|our) (?:\w+ ){{0,4}}?(?:and )?(?:supersedes?"
    r"|replaces?|takes the place of|cancels|voids|revokes|rescinds|withdraws|amends and restates"
    r"|restates|is (?:given |issued |made )?in (?:place|lieu|substitution) of)\b"
    rf"|\b(?:supersedes?|replac(?:es?|ing)|cancels?|revokes?|rescinds?|withdraws?|in (?:place|lieu)"
    rf" of) (?:any|all|our|the|every|that|its|each) [^.;]{{0,60}}?\b{_PAPER}\b"
    rf"|\b{_PAPER} [^.;]{{0,80}}?\b(?:is|are|was|were|been|be) (?:\w+ ){{0,3}}?{_ENDED}\b",
    re.IGNORECASE,
)
_OF_ITSELF: Final = re.compile(
    rf"\bthis {_PAPER} (?:\w+ ){{0,4}}?(?:is|was|has been|shall be"
    rf"|will be) (?:\w+ ){{0,2}}?{_ENDED}\b"
    r"|\b(?:if|unless|until|upon|when|may be|once)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[^.;]+(?:\.(?=\d|[a-z])[^.;]+)*[.;]?")


@dataclass(frozen=True, slots=True)
class Replacement:
    """One paper of several may be replaced by another, by number, and the words that say so."""

    replaced: int
    by: int
    span: Span


def replacements_in(papers: Sequence[tuple[PaperClauses, PaperText]]) -> Iterator[Replacement]:
    """Yield which of the papers may be replaced by which; the words stand in the later one."""
    for number, (paper, text) in enumerate(papers):
        words = _words_in(paper, text)
        for other, (earlier, _) in enumerate(papers):
            if words is not None and other != number and _may_be_meant(earlier, paper):
                yield Replacement(other, number, words)


def as_replaced(verdict: PaperVerdict) -> PaperVerdict:
    """Return what a paper leaves if nobody knows whether another has taken its place."""
    return replace(verdict, debts=tuple(_weaker(one) for one in verdict.debts))


def _weaker(one: DebtVerdict) -> DebtVerdict:
    if one.verdict not in (Verdict.released, Verdict.released_if):
        return one
    waits = MetCondition(Condition(ConditionKind.not_expired, ""), None)
    conditional = one.verdict is Verdict.released_if
    return replace(
        one,
        verdict=Verdict.released_if,
        why=one.why if conditional else Why.waits_for_the_paper,
        conditions=tuple(dict.fromkeys((*one.conditions, waits))),
    )


def _words_in(paper: PaperClauses, text: PaperText) -> Span | None:
    """Return the first sentence that says that another paper is replaced."""
    if subject_of(paper, text.text) in (Subject.sale, Subject.something_else):
        return None
    for sentence in _SENTENCE.finditer(text.text):
        words = " ".join(sentence.group().split())
        found = _REPLACES.search(words)
        if found is None or _OF_ITSELF.search(words[: found.end()]):
            continue
        start = sentence.start() + len(sentence.group()) - len(sentence.group().lstrip())
        return text.span(start, sentence.start() + len(sentence.group().rstrip()))
    return None


def _may_be_meant(earlier: PaperClauses, later: PaperClauses) -> bool:
    """Whether one can be the paper replaced: not a younger one, nor one of others or of a loan."""
    first, second = earlier.execution.dated, later.execution.dated
    if first is not None and second is not None and first > second:
        return False
    numbers = {_digits(one) for one in earlier.loan_numbers}
    others = {_digits(one) for one in later.loan_numbers}
    if numbers and others and not _any_same(numbers, others):
        return False
    people, them = _owing(earlier), _owing(later)
    if not people or not them:
        return True
    return any(
        certainly_same(one, other)
        for name in people
        for printed in them
        for one in parts_of(name)
        for other in parts_of(printed)
    )


def _digits(number: str) -> str:
    return re.sub(r"\W|ending", "", number)


def _any_same(numbers: set[str], others: set[str]) -> bool:
    """Whether a number of one is one of the other, or ends like it ("ending 2207")."""
    return any(a.endswith(b) or b.endswith(a) for a in numbers for b in others)


def _owing(paper: PaperClauses) -> list[str]:
    owing = (Party.borrower, Party.guarantor)
    return [name for name, part in paper.roles if part in owing]
