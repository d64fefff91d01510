"""One paper to one verdict for each person and debt: the safest reading of all its words.

Adding an obligation weighs most, then a reservation, then silence, then a release on a condition.
A release stands only where nothing in the paper, its state included, speaks against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from stillowe.facts.releases.effects import Effect, effects_on
from stillowe.facts.releases.kinds import Clause, clauses_of
from stillowe.facts.releases.outcome import (
    AskedPerson,
    DebtVerdict,
    MetCondition,
    Naming,
    PaperVerdict,
    PersonInPaper,
    Why,
)
from stillowe.facts.releases.people import place_of
from stillowe.facts.releases.standing import conditions_of_state, is_accepted
from stillowe.facts.releases.traps import traps_of
from stillowe.facts.releases.waiting import each_once
from stillowe.papers.frames import Condition, PaperClauses
from stillowe.values.clauses import Act, ConditionKind, DebtKind, Verdict

_TAKES_BACK: Final = re.compile(
    r"\b(?:withdraw\w*|(?:tak(?:e|es|ing)|took) (?:\w+ ){0,3}?back"
    r"|retract\w*|rescind\w*|revok\w*|in place of (?:that|paragraph|section|the above|what)"
    r"|disregard\w*"
    r"|delet\w+|struck|stricken|no longer applies|is replaced|was (?:an error|a mistake|mistaken)"
    r"|correct(?:s|ing|ion)|supersed\w+ (?:that|paragraph|section|the reservation))\b",
    re.IGNORECASE,
)

_THE_JUDGMENT: Final = re.compile(r"\bjudge?ment\b", re.IGNORECASE)


def verdicts_of(
    paper: PaperClauses,
    asked: tuple[AskedPerson, ...],
    today: int,
    loan_numbers: tuple[str, ...] = (),
) -> PaperVerdict:
    """Return what a paper leaves of each debt of each person; ``today`` is a day number.

    ``loan_numbers`` are those of the case, to be held against the paper's.
    """
    clauses = clauses_of(paper)
    people = tuple(place_of(one, paper) for one in asked)
    state = conditions_of_state(paper, clauses, today)
    debts = tuple(
        _verdict(person, debt, effects, paper, state)
        for person in people
        for effects in (tuple(effects_on(person, clauses, paper)),)
        for debt in DebtKind
    )
    verdict = PaperVerdict(people, debts, clauses, unread=paper.unread)
    return replace(verdict, traps=traps_of(paper, verdict, today, loan_numbers))


def _verdict(
    person: PersonInPaper,
    debt: DebtKind,
    effects: tuple[Effect, ...],
    paper: PaperClauses,
    state: tuple[MetCondition, ...],
) -> DebtVerdict:
    about = tuple(one for one in effects if debt in one.debts)
    added = _of(about, Verdict.adds)
    releases = (*_of(about, Verdict.released), *_of(about, Verdict.released_if))
    kept = _of(about, Verdict.reserved)
    standing = tuple(one for one in kept if not _outweighed(one, releases))
    if added:
        return _told(person, debt, Verdict.adds, (*added, *standing))
    if standing:
        return _told(person, debt, Verdict.reserved, standing)
    if not releases:
        return _silent(person, debt, about, paper)
    conditions = _conditions(person, paper, releases, kept, state)
    if all(_is_behind(one) for one in conditions):
        return _told(person, debt, Verdict.released, releases)
    only_state = all(one.clause is None or _is_behind(one) for one in conditions)
    why = Why.waits_for_the_paper if only_state else Why.waits_for_conditions
    return DebtVerdict(
        person.asked,
        debt,
        Verdict.released_if,
        why,
        conditions,
        tuple(dict.fromkeys(one.clause for one in releases)),
    )


def _of(effects: Iterable[Effect], verdict: Verdict) -> tuple[Effect, ...]:
    return tuple(one for one in effects if one.verdict is verdict)


def _told(
    person: PersonInPaper, debt: DebtKind, verdict: Verdict, effects: tuple[Effect, ...]
) -> DebtVerdict:
    clauses = tuple(dict.fromkeys(one.clause for one in effects))
    amount = next((c.frame.amount_cents for c in clauses if c.frame.amount_cents), None)
    return DebtVerdict(
        person.asked,
        debt,
        verdict,
        effects[0].why,
        clauses=clauses,
        amount_cents=amount if verdict is Verdict.adds else None,
    )


_TELLING_FIRST: Final = (
    Why.not_read_for_certain,
    Why.person_not_named,
    Why.another_person_released,
    Why.only_this_case,
    Why.claims_without_the_debt,
    Why.in_rem_only,
    Why.lien_only,
    Why.other_way_round,
    Why.reporting_only,
)


_NOT_READ: Final = re.compile(
    r"\b(?:releas|discharg|forg[ai]v|waiv|cancel|satisf|settled|not (?:seek|pursue|sue|collect)"
    r"|neither|free of|let off)",
    re.IGNORECASE,
)
"""Words of freeing in a sentence nobody understood: then it is not said that there are none."""


def _silent(
    person: PersonInPaper, debt: DebtKind, about: tuple[Effect, ...], paper: PaperClauses
) -> DebtVerdict:
    if not person.is_certain and person.naming is not Naming.names_nobody:
        return DebtVerdict(person.asked, debt, Verdict.silent, Why.person_not_named)
    for why in _TELLING_FIRST:
        fitting = tuple(one for one in about if one.why is why)
        if fitting:
            return _told(person, debt, Verdict.silent, fitting)
    own = DebtKind.second_note if paper.of_second_lien else DebtKind.first_note
    unread = debt in (own, DebtKind.deficiency) and any(
        _NOT_READ.search(span.quote) for span in paper.unread
    )
    why = Why.not_read_for_certain if unread else Why.says_nothing
    return DebtVerdict(person.asked, debt, Verdict.silent, why)


def _outweighed(kept: Effect, releases: tuple[Effect, ...]) -> bool:
    """Whether a reservation gives way: it waits for the release to fail, or is taken back."""
    if releases and kept.conditions:
        return True
    later = [one for one in releases if one.clause.frame.start > kept.clause.frame.end]
    taken_up = _THE_JUDGMENT if kept.is_past else _TAKES_BACK
    return any(taken_up.search(one.clause.frame.quote) for one in later)


_HAPPENS_AT_SIGNING: Final = frozenset(
    {ConditionKind.lender_signature, ConditionKind.borrower_signature, ConditionKind.acceptance}
)


def _is_behind(one: MetCondition) -> bool:
    """Whether a release no longer waits for it: the paper shows that it has happened."""
    return one.met is True and one.condition.kind in _HAPPENS_AT_SIGNING


def _done(paper: PaperClauses, clauses: tuple[Clause, ...]) -> Iterator[tuple[ConditionKind, bool]]:
    state = paper.execution
    yield ConditionKind.lender_signature, state.lender_signed is True
    both = state.lender_signed is True and state.borrower_signed is True
    yield ConditionKind.borrower_signature, both
    yield ConditionKind.acceptance, is_accepted(clauses)


def _conditions(
    person: PersonInPaper,
    paper: PaperClauses,
    releases: tuple[Effect, ...],
    kept: tuple[Effect, ...],
    state: tuple[MetCondition, ...],
) -> tuple[MetCondition, ...]:
    clauses = clauses_of(paper)
    signed = {kind for kind, done in _done(paper, clauses) if done}
    found = [
        MetCondition(condition, condition.kind in signed or None, condition.due_date, effect.clause)
        for effect in releases
        for condition in effect.conditions
    ]
    found += [
        MetCondition(_undoing(condition), None, condition.due_date, effect.clause)
        for effect in kept
        for condition in effect.conditions
    ]
    found += _of_other_clauses(clauses)
    found += state
    if person.naming is Naming.names_nobody:
        found.append(MetCondition(Condition(ConditionKind.blanks_filled, ""), None))
    return each_once(dict.fromkeys(found))


_TAKES_AWAY: Final = {
    Act.undoes_release: ConditionKind.truthfulness,
    Act.reinstates: ConditionKind.payment_stands,
}


def _of_other_clauses(clauses: tuple[Clause, ...]) -> Iterator[MetCondition]:
    """Yield what other sentences make a release wait for: money, a note, the truth."""
    for clause in clauses:
        frame = clause.frame
        if frame.act in _TAKES_AWAY:
            kind = frame.conditions[0].kind if frame.conditions else _TAKES_AWAY[frame.act]
            yield MetCondition(Condition(kind, frame.quote, undoes=True), None, None, clause)
        elif frame.act is Act.contributes and frame.polarity:
            condition = Condition(
                ConditionKind.contribution, frame.quote, amount_cents=frame.amount_cents
            )
            yield MetCondition(condition, None, None, clause)
        elif frame.act is Act.promises_to_pay and frame.polarity:
            condition = Condition(
                ConditionKind.new_note, frame.quote, amount_cents=frame.amount_cents
            )
            yield MetCondition(condition, None, None, clause)


def _undoing(condition: Condition) -> Condition:
    return Condition(
        condition.kind, condition.words, condition.due_date, condition.amount_cents, undoes=True
    )
