"""What the state of a paper does to its release: unsigned, blank, expired, a draft, replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.facts.releases.debts import COURT_PAPERS
from stillowe.facts.releases.kinds import Clause
from stillowe.facts.releases.outcome import MetCondition
from stillowe.papers.frames import Condition, PaperClauses
from stillowe.values.clauses import Act, ConditionKind, Modality
from stillowe.values.spans import Span

_REPLACES: Final = re.compile(
    r"\b(?:this|the present|the following|our) (?:\w+ ){0,4}?(?:supersedes?|replaces?|takes the"
    r" place of|cancels|voids|revokes)\b|\b(?:supersedes?|replaces?) (?:any|all|our|the|every)"
    r" (?:\w+ ){0,3}?(?:prior|earlier|previous|former|other|letters?|agreements?|dated)\b",
    re.IGNORECASE,
)
_IS_REPLACED: Final = re.compile(
    r"\b(?:is|was|are|has been|have been|been|were) (?:\w+ ){0,2}?(?:superseded|replaced|withdrawn"
    r"|revoked|rescinded|cancelled|canceled|voided|void)\b|\b(?:superseded|replaced|withdrawn"
    r"|revoked|rescinded) by\b|\bvoid\b|\bdo not (?:use|rely)\b|\bno longer (?:valid|in effect)\b",
    re.IGNORECASE,
)


def replaced_at(paper: PaperClauses) -> tuple[Span, ...]:
    """Return where a paper says that it is replaced, withdrawn or void itself."""
    return tuple(
        span
        for span in paper.execution.says_superseded
        if _IS_REPLACED.search(span.quote) or not _REPLACES.search(span.quote)
    )


def conditions_of_state(
    paper: PaperClauses, clauses: tuple[Clause, ...], today: int
) -> tuple[MetCondition, ...]:
    """Return what the state of the paper makes every release in it wait for."""
    return (*_of_execution(paper, today), *_of_acceptance(clauses), *_of_the_whole(paper))


def _of_execution(paper: PaperClauses, today: int) -> Iterator[MetCondition]:
    state = paper.execution
    if state.lender_signed is False:
        yield _unmet(ConditionKind.lender_signature, False)
    elif state.lender_signed is None:
        # In a court paper the judge signs; a copy without any signature may be a proposal.
        yield _unmet(ConditionKind.lender_signature, None)
    if state.blanks:
        yield _unmet(ConditionKind.blanks_filled, False)
    if state.expires_date is not None:
        condition = Condition(ConditionKind.not_expired, state.expiry_words, state.expires_date)
        yield MetCondition(condition, state.expires_date >= today, state.expires_date)
    if state.draft and state.lender_signed is not False:
        yield _unmet(ConditionKind.approval, False)
    for span in replaced_at(paper)[:1]:
        yield MetCondition(Condition(ConditionKind.not_expired, span.quote), False)


def _of_acceptance(clauses: tuple[Clause, ...]) -> Iterator[MetCondition]:
    if is_accepted(clauses):
        return
    for clause in clauses:
        if clause.frame.act is Act.reserves_acceptance:
            condition = Condition(ConditionKind.acceptance, clause.frame.quote)
            yield MetCondition(condition, False, None, clause)
            return


def is_accepted(clauses: tuple[Clause, ...]) -> bool:
    """Whether a deed is accepted in words, now and without condition."""
    return any(
        clause.frame.act is Act.accepts_deed
        and clause.frame.polarity
        and clause.frame.modality is Modality.done
        and not clause.frame.conditions
        for clause in clauses
    )


def _of_the_whole(paper: PaperClauses) -> Iterator[MetCondition]:
    if paper.kind in COURT_PAPERS:
        # A judgment tells of a sale to be held; its waiver does not wait for it.
        return
    for condition in paper.awaits:
        yield MetCondition(condition, None, condition.due_date)


def _unmet(kind: ConditionKind, met: bool | None) -> MetCondition:
    return MetCondition(Condition(kind, ""), met)
