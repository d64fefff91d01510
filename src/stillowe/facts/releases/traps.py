"""The traps of a whole paper: what a careful reader would mark before anybody signs.

A trap of one clause is marked where the clause stands; others are seen only in the whole: a
release of the lien without one of the debt, a release by one holder while another keeps its
claim, a letter that has run out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from stillowe.facts.releases.kinds import BORROWER_SIDE, DEBTS, Clause
from stillowe.facts.releases.outcome import DebtVerdict, Naming, PaperVerdict, PersonInPaper, Trap
from stillowe.facts.releases.standing import is_accepted, replaced_at
from stillowe.papers.frames import Frame, PaperClauses
from stillowe.papers.frames.matters import matters_in
from stillowe.values.clauses import (
    Act,
    ClauseKind,
    ConditionKind,
    DebtKind,
    Matter,
    Party,
    Verdict,
)
from stillowe.values.vocabulary import PaperKind

K = ClauseKind
_NOTES: Final = frozenset({DebtKind.first_note, DebtKind.second_note})
_FREED: Final = frozenset({Verdict.released, Verdict.released_if})
_RELEASES: Final = frozenset({K.released, K.conditional_release, K.new_note, K.cash_condition})
_ONLY_WITHOUT_A_RELEASE: Final = frozenset({K.lien_release_only})
_LIMITATION: Final = re.compile(
    r"\bstatutes? of limitations?\b|\blimitations? periods?\b|\bperiods? of limitations?\b"
    r"|\btime to sue\b|\bunenforceable by (?:reason|lapse) of time\b",
    re.IGNORECASE,
)


def traps_of(
    paper: PaperClauses, verdict: PaperVerdict, today: int, loan_numbers: tuple[str, ...] = ()
) -> tuple[Trap, ...]:
    """Return the traps of a paper, each kind once, in the order of ``ClauseKind``."""
    clauses = verdict.clauses
    found = [
        *_of_clauses(clauses, _releases_a_debt(clauses)),
        *_of_whole_clauses(clauses, verdict.debts),
        *_of_other_holders(paper, clauses),
        *_of_state(paper, clauses, today),
        *_of_people(verdict.people),
        *_of_loan_numbers(paper, loan_numbers),
    ]
    order = {kind: place for place, kind in enumerate(ClauseKind)}
    once: dict[ClauseKind, Trap] = {}
    for trap in found:
        once.setdefault(trap.kind, trap)
    return tuple(sorted(once.values(), key=lambda trap: order[trap.kind]))


def _marked(kind: ClauseKind, clauses: Iterable[Clause]) -> Iterator[Trap]:
    """Yield the trap with its clauses, if there are any."""
    marked = tuple(clauses)
    if marked:
        spans = tuple(dict.fromkeys(span for one in marked for span in one.frame.spans))
        yield Trap(kind, spans, marked)


def _releases_a_debt(clauses: tuple[Clause, ...]) -> bool:
    return any(
        one.frame.act is Act.frees and one.kind in _RELEASES and one.frame.what in DEBTS
        for one in clauses
    )


def _of_clauses(clauses: tuple[Clause, ...], debt_released: bool) -> Iterator[Trap]:
    for kind in ClauseKind:
        if not kind.is_trap or (kind in _ONLY_WITHOUT_A_RELEASE and debt_released):
            continue
        yield from _marked(kind, (one for one in clauses if one.kind is kind))


def _of_whole_clauses(
    clauses: tuple[Clause, ...], debts: tuple[DebtVerdict, ...]
) -> Iterator[Trap]:
    freed = _releases_a_debt(clauses)
    contributions = (one for one in clauses if _has(one.frame, ConditionKind.contribution))
    yield from _marked(K.cash_condition, contributions)
    yield from _marked(K.restarts_limitation, (one for one in clauses if _restarts(one.frame)))
    undone = (one for one in clauses if freed and _undone(one.frame))
    yield from _marked(K.release_undone_by_misstatement, undone)
    yield from _marked(K.release_carveout, _carve_outs(clauses, debts))
    if not freed and not any(one.frame.act is Act.frees_lien for one in clauses):
        # Where a lien is released the words on credit and tax are the usual ones.
        reports = (one for one in clauses if one.frame.act is Act.reports)
        yield from _marked(K.reporting_only, reports)
    if not is_accepted(clauses):
        unaccepted = (one for one in clauses if one.frame.act is Act.reserves_acceptance)
        yield from _marked(K.deed_not_accepted, unaccepted)
    yield from _marked(K.guarantor_not_released, (c for c in clauses if _holds_guarantor(c)))


def _has(frame: Frame, kind: ConditionKind) -> bool:
    return frame.act is Act.frees and any(one.kind is kind for one in frame.conditions)


def _restarts(frame: Frame) -> bool:
    if frame.act is Act.acknowledges and frame.what is Matter.rights:
        # The frame reader marks so what brings back the right to sue, however it is said.
        return True
    return frame.who in BORROWER_SIDE | {Party.unknown, Party.both} and bool(
        _LIMITATION.search(frame.quote)
    )


def _undone(frame: Frame) -> bool:
    kinds = {one.kind for one in frame.conditions}
    if frame.act is Act.undoes_release:
        return not kinds or bool(kinds & {ConditionKind.truthfulness, ConditionKind.arms_length})
    return frame.act is Act.frees and any(
        one.kind is ConditionKind.truthfulness for one in frame.conditions
    )


def _carve_outs(clauses: tuple[Clause, ...], debts: tuple[DebtVerdict, ...]) -> Iterator[Clause]:
    """Yield what takes a debt out of a release: an exception, or words about another debt."""
    for clause in clauses:
        frame = clause.frame
        outward = frame.act is Act.frees and frame.polarity and frame.who not in BORROWER_SIDE
        if outward and any(_names_a_debt(words) for words in frame.exceptions):
            yield clause
    for person in dict.fromkeys(one.person for one in debts):
        own = [one for one in debts if one.person == person]
        if any(one.verdict in _FREED for one in own):
            for kept in own:
                if kept.verdict is Verdict.reserved and kept.debt is not DebtKind.guaranty:
                    yield from kept.clauses
    yield from _all_claims_but_the_debt(clauses)


def _all_claims_but_the_debt(clauses: tuple[Clause, ...]) -> Iterator[Clause]:
    freed_of_claims = any(
        one.frame.act is Act.frees
        and one.frame.polarity
        and one.frame.who not in BORROWER_SIDE
        and one.frame.what is Matter.claims
        for one in clauses
    )
    if freed_of_claims:
        for clause in clauses:
            if clause.frame.act is Act.keeps_debt and clause.kind is K.reserved:
                yield clause


def _names_a_debt(words: str) -> bool:
    return any(mention.matter in DEBTS for mention in matters_in(words))


def _holds_guarantor(clause: Clause) -> bool:
    frame = clause.frame
    to_guarantor = frame.whom is Party.guarantor or frame.what is Matter.guaranty
    keeps = frame.act is Act.keeps_debt and frame.polarity
    refuses = frame.act is Act.frees and not frame.polarity and frame.who not in BORROWER_SIDE
    return to_guarantor and (keeps or refuses)


_OTHERS: Final = frozenset({Party.insurer, Party.program})
_OTHERS_CLAIMS: Final = frozenset(
    {Matter.insurer_claim, Matter.usda_reimbursement, Matter.second_debt}
)


def _of_other_holders(paper: PaperClauses, clauses: tuple[Clause, ...]) -> Iterator[Trap]:
    """Yield the trap of a release by one holder while another keeps its own claim."""
    if not _releases_a_debt(clauses):
        return
    kept = [
        one
        for one in clauses
        if (
            (one.frame.act is Act.keeps_debt and one.frame.polarity)
            or (one.frame.act is Act.frees and not one.frame.polarity)
        )
        and (one.frame.who in _OTHERS or one.frame.what in _OTHERS_CLAIMS)
        and one.frame.what is not Matter.partial_claim
        and not (one.frame.what is Matter.second_debt and paper.of_second_lien)
    ]
    yield from _marked(K.other_holder_not_bound, kept)
    if not kept and _leaves_a_loss(paper, clauses) and not _holder_deals(clauses):
        yield Trap(K.other_holder_not_bound)


_PAYS_LOSSES: Final = frozenset({"mortgage_insurance", "va"})
_SHORT: Final = frozenset({PaperKind.short_sale_approval, PaperKind.deed_in_lieu})
_SHORTFALL: Final = frozenset({Matter.deficiency, Matter.deficiency_judgment})


def _leaves_a_loss(paper: PaperClauses, clauses: tuple[Clause, ...]) -> bool:
    """Whether an insurer or guarantor of the lender will pay a loss it may ask back."""
    short = paper.kind in _SHORT or any(one.frame.what in _SHORTFALL for one in clauses)
    return short and bool(_PAYS_LOSSES & paper.programs)


def _holder_deals(clauses: tuple[Clause, ...]) -> bool:
    """Whether the paper says what becomes of the insurer's or program's claim."""
    return any(
        one.frame.act is Act.promises_to_pay
        or (one.frame.act is Act.frees and one.frame.who in _OTHERS and one.frame.polarity)
        or one.frame.what is Matter.insurer_claim
        for one in clauses
    )


def _of_state(paper: PaperClauses, clauses: tuple[Clause, ...], today: int) -> Iterator[Trap]:
    """Yield the traps of a paper that promises a release and is not in a state to give it."""
    if not _releases_a_debt(clauses):
        return
    state = paper.execution
    if state.expires_date is not None and state.expires_date < today:
        yield Trap(K.expired, arguments=(("day", state.expires_date),))
    if state.lender_signed is False:
        yield Trap(K.unsigned)
    if state.undated:
        yield Trap(K.undated)
    if state.blanks:
        yield Trap(K.blank_fields, state.blanks, arguments=(("count", len(state.blanks)),))
    replaced = replaced_at(paper)
    if replaced:
        yield Trap(K.superseded, replaced)


_NOT_SURELY: Final = (Naming.not_named, Naming.nearly, Naming.ambiguous)


def _of_people(people: tuple[PersonInPaper, ...]) -> Iterator[Trap]:
    for person in people:
        if person.naming in _NOT_SURELY:
            arguments = (("person", person.asked.name), ("printed", ", ".join(person.printed)))
            yield Trap(K.name_mismatch, arguments=arguments)


def _of_loan_numbers(paper: PaperClauses, loan_numbers: tuple[str, ...]) -> Iterator[Trap]:
    if not loan_numbers or not paper.loan_numbers:
        return
    if not any(
        _same_number(printed, known) for printed in paper.loan_numbers for known in loan_numbers
    ):
        arguments = (
            ("printed", ", ".join(paper.loan_numbers)),
            ("known", ", ".join(loan_numbers)),
        )
        yield Trap(K.loan_number_mismatch, arguments=arguments)


def _same_number(printed: str, known: str) -> bool:
    """Whether two loan numbers agree; "ending 2207" agrees with every number that ends so."""
    one = _NOT_OF_A_NUMBER.sub("", _NUMBER_WORDS.sub("", printed)).lstrip("xX*")
    other = _NOT_OF_A_NUMBER.sub("", known)
    return len(one) >= _FEWEST_DIGITS and (other.endswith(one) or one.endswith(other))


_FEWEST_DIGITS: Final = 4
_NOT_OF_A_NUMBER: Final = re.compile(r"[^0-9A-Za-z]")
_NUMBER_WORDS: Final = re.compile(r"\b(?:loan|account|no|number|ending|in)\b", re.IGNORECASE)
