"""What one clause does to one person: frees of some debts, keeps some, adds one, or nothing.

The table in ``kinds`` has said what each frame is called. Here it is asked whom it reaches and
which debts; ``verdicts`` then weighs all effects of a paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from stillowe.facts.releases.debts import (
    COURT_PAPERS,
    debts_added,
    debts_kept,
    debts_released,
    for_a_guarantor,
)
from stillowe.facts.releases.kinds import BORROWER_SIDE, DEBTS, LENDER_SIDE, Clause
from stillowe.facts.releases.liens import is_of_another_lien
from stillowe.facts.releases.outcome import Naming, PersonInPaper, Why
from stillowe.facts.releases.people import Reach, names_only_others, reach_of
from stillowe.facts.releases.promises import (
    binds,
    is_new_promise,
    keeps_an_old_one,
    with_its_loan,
)
from stillowe.papers.frames import Condition, PaperClauses
from stillowe.papers.frames.conditions import condition_of
from stillowe.papers.frames.matters import matters_in
from stillowe.values.clauses import (
    Act,
    ClauseKind,
    ConditionKind,
    DebtKind,
    Matter,
    Modality,
    Party,
    Verdict,
)
from stillowe.values.vocabulary import PaperKind


@dataclass(frozen=True, slots=True)
class Effect:
    """What a clause does to some debts of one person; ``silent`` says why it does nothing."""

    verdict: Verdict
    debts: frozenset[DebtKind]
    why: Why
    clause: Clause
    conditions: tuple[Condition, ...] = ()
    is_past: bool = False
    """A judgment told of in a later settlement: a release that follows deals with it."""


_FREEING: Final = frozenset(
    {
        ClauseKind.released,
        ClauseKind.conditional_release,
        ClauseKind.new_note,
        ClauseKind.cash_condition,
    }
)
_READ_WELL: Final = 0.8
"""Below this a release is not even one on a condition; below 1 it is never more than that."""

_MAIN: Final = frozenset({DebtKind.first_note, DebtKind.second_note, DebtKind.deficiency})
_BY_REACH: Final = {
    Reach.by_name: Why.released_by_name,
    Reach.by_part: Why.released_by_part,
    Reach.all_liable: Why.all_persons_liable,
}
_ONLY_IF_NOT: Final = re.compile(
    r"\b(?:not|fails?|failure|failing|unless|until|never|no longer|defaults?|breach\w*|late"
    r"|misrep\w*|mis-?stat\w*|false\w*|untrue|inaccura\w+|fraud\w*|avoid\w*|returned|set aside"
    r"|revers\w+|void\w*|dishonou?r\w*|lapse\w*|missed|misses)\b",
    re.IGNORECASE,
)
_TRUTH: Final = re.compile(
    r"\b(?:fraud\w*|misrep\w*|mis-?stat\w*|false\w*|untrue|dishonest\w*|criminal)\b",
    re.IGNORECASE,
)


def effects_on(
    person: PersonInPaper, clauses: tuple[Clause, ...], paper: PaperClauses
) -> Iterator[Effect]:
    """Yield everything the clauses of ``paper`` do to ``person``, in reading order."""
    if person.naming is Naming.not_named:
        return
    for clause in clauses:
        act = clause.frame.act
        if act is Act.frees:
            yield from _freed(clause, person, paper)
        elif act in _KEEPING:
            if act is not Act.asks_deficiency or not _answered(clause, person, clauses):
                yield from _kept(clause, person, paper)
        elif act is Act.promises_to_pay or (
            act is Act.binds_persons and paper.kind is PaperKind.guaranty
        ):
            yield from _added(clause, person, paper)
        elif _speaks_of_less(clause, person, paper):
            yield Effect(Verdict.silent, _MAIN, _SAYS_NOTHING[act], clause)


def _speaks_of_less(clause: Clause, person: PersonInPaper, paper: PaperClauses) -> bool:
    """Whether it deals with this person's lien, home or credit, and not with the debt."""
    frame = clause.frame
    protects_others = clause.kind is ClauseKind.recourse_limit_protects_other_party
    of_others = bool(frame.named) and reach_of(frame, person) is Reach.another
    if frame.act is Act.frees_lien and is_of_another_lien(frame, paper):
        return False
    return frame.act in _SAYS_NOTHING and frame.polarity and not protects_others and not of_others


_KEEPING: Final = frozenset(
    {
        Act.keeps_debt,
        Act.enters_in_personam,
        Act.binds_persons,
        Act.asks_deficiency,
        Act.confesses_judgment,
    }
)
_SAYS_NOTHING: Final = {
    Act.frees_lien: Why.lien_only,
    Act.enters_in_rem: Why.in_rem_only,
    Act.limits_recourse: Why.in_rem_only,
    Act.reports: Why.reporting_only,
}


def _answered(asked: Clause, person: PersonInPaper, clauses: tuple[Clause, ...]) -> bool:
    """Whether the court answers a prayer for a deficiency by a judgment in rem, for this person."""
    return any(
        one.frame.act in (Act.enters_in_rem, Act.enters_in_personam)
        and one.kind is ClauseKind.in_rem_only
        and one.frame.start > asked.frame.end
        and reach_of(one.frame, person) is Reach.by_name
        for one in clauses
    )


def _freed(clause: Clause, person: PersonInPaper, paper: PaperClauses) -> Iterator[Effect]:
    frame = clause.frame
    if frame.who in BORROWER_SIDE or clause.kind is ClauseKind.borrower_releases_lender:
        yield Effect(Verdict.silent, _MAIN, Why.other_way_round, clause)
        return
    reach = reach_of(frame, person)
    if clause.kind is ClauseKind.reserved and frame.what is not Matter.this_case_only:
        if reach is not Reach.another:
            yield Effect(Verdict.reserved, debts_kept(frame, paper), Why.refused_in_words, clause)
        return
    if reach is Reach.by_part and names_only_others(frame, person, paper):
        reach = Reach.another
    yield from _carved_out(clause, paper, reach)
    debts = _debts_for(clause, person, reach, paper)
    if _waits_with_the_paper(clause, reach, paper):
        told = (*_conditions(clause), *paper.awaits)
        yield Effect(Verdict.released_if, debts, Why.waits_for_conditions, clause, told)
    else:
        yield _reached(clause, person, reach, debts)


def _waits_with_the_paper(clause: Clause, reach: Reach, paper: PaperClauses) -> bool:
    """Whether a release is not quite certain in a paper where none is more than conditional.

    "We may withdraw this approval before closing" makes a release less than certain; where the
    closing is awaited anyhow, that is one condition more.
    """
    frame = clause.frame
    return (
        bool(paper.awaits)
        and clause.kind is ClauseKind.silent
        and frame.polarity
        and frame.what in DEBTS
        and frame.modality in (Modality.done, Modality.promised)
        and frame.who in LENDER_SIDE
        and _READ_WELL <= frame.confidence < 1.0
        and reach is Reach.by_name
    )


def _debts_for(
    clause: Clause, person: PersonInPaper, reach: Reach, paper: PaperClauses
) -> frozenset[DebtKind]:
    """Return the debts a release can reach of this person; only a guarantor has a guaranty."""
    debts = debts_released(clause.frame, paper)
    if person.part is Party.guarantor or reach is Reach.all_liable:
        debts = for_a_guarantor(debts)
    if person.part is Party.borrower and reach is not Reach.by_name:
        debts -= {DebtKind.guaranty}
    return debts


def _reached(
    clause: Clause, person: PersonInPaper, reach: Reach, debts: frozenset[DebtKind]
) -> Effect:
    """Return what a release does to this person."""
    if reach is Reach.excepted:
        return Effect(Verdict.reserved, debts, Why.this_person_excepted, clause)
    if reach is Reach.another:
        return Effect(Verdict.silent, debts, Why.another_person_released, clause)
    if clause.kind not in _FREEING or clause.frame.confidence < _READ_WELL:
        return Effect(Verdict.silent, debts or _MAIN, _not_freeing(clause), clause)
    if reach is Reach.unsure:
        return Effect(Verdict.silent, debts, _unsure(person), clause)
    if clause.kind is ClauseKind.released:
        return Effect(Verdict.released, debts, _BY_REACH[reach], clause)
    return Effect(Verdict.released_if, debts, Why.waits_for_conditions, clause, _conditions(clause))


def _carved_out(clause: Clause, paper: PaperClauses, reach: Reach) -> Iterator[Effect]:
    """Yield what the exceptions of a release keep: a debt they name stays owed."""
    frame = clause.frame
    if reach is Reach.another or not frame.polarity:
        return
    for words in frame.exceptions:
        matters = {mention.matter for mention in matters_in(words)} & DEBTS
        if _TRUTH.search(words) or not matters:
            continue
        kept: frozenset[DebtKind] = frozenset()
        for matter in sorted(matters):
            kept |= debts_kept(replace(frame, what=matter, who=Party.lender), paper)
        yield Effect(Verdict.reserved, kept, Why.excepted_from_release, clause)


def _kept(clause: Clause, person: PersonInPaper, paper: PaperClauses) -> Iterator[Effect]:
    frame = clause.frame
    if not frame.polarity or clause.kind in (ClauseKind.silent, ClauseKind.in_rem_only):
        if frame.act is Act.enters_in_personam:
            yield Effect(Verdict.silent, _MAIN, Why.in_rem_only, clause)
        return
    own_guaranty = paper.kind is PaperKind.guaranty and person.part is Party.guarantor
    of_guaranty = paper.kind is PaperKind.guaranty and person.part is Party.borrower
    if of_guaranty and _GUARANTOR_OWES.search(frame.quote):
        # A guaranty names the borrower at every turn; who owes in it is the guarantor.
        return
    reach = reach_of(frame, person)
    if reach is Reach.excepted or (
        reach is Reach.another and not (own_guaranty and _GUARANTOR.search(frame.quote))
    ):
        return
    personam = frame.act is Act.enters_in_personam
    why = Why.judgment_in_personam if personam else Why.reserved_in_words
    debts = debts_kept(frame, paper)
    if person.part is Party.guarantor:
        if own_guaranty:
            added = frozenset({DebtKind.guaranty})
            yield Effect(Verdict.adds, added, Why.adds_guaranty, clause)
            return
        debts = for_a_guarantor(debts)
    past = personam and paper.kind not in COURT_PAPERS
    yield Effect(Verdict.reserved, debts, why, clause, _failing(clause), past)


_GUARANTOR_OWES: Final = re.compile(
    r"\bguarantors? (?:\w+ ){0,4}?(?:owes?|pays?|make good|liable|bound|responsible|answers?"
    r"|remains?|guarant\w+)\b",
    re.IGNORECASE,
)
_GUARANTOR: Final = re.compile(r"\bguarantors?\b", re.IGNORECASE)


def _added(clause: Clause, person: PersonInPaper, paper: PaperClauses) -> Iterator[Effect]:
    frame = clause.frame
    if not frame.polarity or clause.kind is ClauseKind.silent:
        return
    if frame.modality in (Modality.general, Modality.undecided):
        return
    actor = frame.who if frame.who in BORROWER_SIDE else frame.whom
    if person.part in BORROWER_SIDE and actor in BORROWER_SIDE and person.part is not actor:
        return
    if frame.named and reach_of(frame, person) is Reach.another:
        return
    if frame.act is Act.promises_to_pay:
        if not binds(frame, person, paper):
            return
        if not is_new_promise(frame, paper):
            if keeps_an_old_one(frame, paper):
                kept = debts_kept(with_its_loan(frame), paper)
                yield Effect(Verdict.reserved, kept, Why.reserved_in_words, clause)
            return
    debts = debts_added(frame, paper)
    why = Why.adds_guaranty if DebtKind.guaranty in debts else Why.adds_new_promise
    yield Effect(Verdict.adds, debts, why, clause)


def _conditions(clause: Clause) -> tuple[Condition, ...]:
    frame = clause.frame
    exceptions = tuple(
        Condition(
            ConditionKind.truthfulness if _TRUTH.search(words) else ConditionKind.other,
            words,
            undoes=True,
        )
        for words in frame.exceptions
    )
    told = frame.conditions + exceptions
    if told:
        return told
    return (Condition(ConditionKind.other, frame.quote),)


def _failing(clause: Clause) -> tuple[Condition, ...]:
    """Return the conditions of a reservation that bites only when a release fails.

    "If the sale does not close the loan stays as it was" takes nothing from the release.
    """
    conditions = clause.frame.conditions
    if conditions and all(_bites_on_failure(one) for one in conditions):
        return conditions
    return ()


def _bites_on_failure(condition: Condition) -> bool:
    words = condition.words
    kind = condition.kind
    if kind is ConditionKind.other:
        kind = condition_of(words).kind
    return (
        kind in _CAN_FAIL
        and _OPENS_A_CONDITION.match(words) is not None
        and _ONLY_IF_NOT.search(words) is not None
    )


_CAN_FAIL: Final = frozenset(
    {
        ConditionKind.payment,
        ConditionKind.contribution,
        ConditionKind.closing,
        ConditionKind.acceptance,
        ConditionKind.approval,
        ConditionKind.lender_signature,
        ConditionKind.borrower_signature,
        ConditionKind.recording,
        ConditionKind.by_date,
        ConditionKind.truthfulness,
        ConditionKind.arms_length,
        ConditionKind.vacating,
        ConditionKind.payment_stands,
        ConditionKind.not_expired,
    }
)
_OPENS_A_CONDITION: Final = re.compile(
    r"(?:but |and |,)?\s*(?:only )?"
    r"(?:if|unless|until|in the event|should|upon|when|in case|once|where)\b",
    re.IGNORECASE,
)


def _not_freeing(clause: Clause) -> Why:
    frame = clause.frame
    if frame.what is Matter.this_case_only:
        return Why.only_this_case
    if frame.what is Matter.claims and frame.polarity:
        return Why.claims_without_the_debt
    if frame.confidence < 1.0:
        return Why.not_read_for_certain
    if frame.what is Matter.lien:
        return Why.lien_only
    return Why.says_nothing


def _unsure(person: PersonInPaper) -> Why:
    return Why.another_person_released if person.is_certain else Why.person_not_named
