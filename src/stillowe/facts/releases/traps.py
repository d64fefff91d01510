"""The traps of a whole paper: what a careful reader would mark before anybody signs.

A trap of one clause is marked where the clause stands; others are seen only in the whole: a
release of the lien without one of the debt, a release by one holder while another keeps its
claim, a letter that has run out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.facts.releases.carving import carve_outs
from stillowe.facts.releases.false_traps import is_false, is_of_no_deed, reports_as_usual
from stillowe.facts.releases.kinds import BORROWER_SIDE, DEBTS, Clause
from stillowe.facts.releases.liens import is_of_another_lien
from stillowe.facts.releases.marking import marked, speaks_of_a_release
from stillowe.facts.releases.other_holders import traps_of_holders
from stillowe.facts.releases.outcome import DebtVerdict, Naming, PaperVerdict, PersonInPaper, Trap
from stillowe.facts.releases.paper_state import traps_of_state
from stillowe.facts.releases.standing import is_accepted
from stillowe.papers.frames import Frame, PaperClauses
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
_RELEASES: Final = frozenset({K.released, K.conditional_release, K.new_note, K.cash_condition})
_LIMITATION: Final = re.compile(
    r"\bstatutes? of limitations?\b|\blimitations? periods?\b|\bperiods? of limitations?\b"
    r"|\btime to sue\b|\bunenforceable by (?:reason|lapse) of time\b",
    re.IGNORECASE,
)


def traps_of(
    paper: PaperClauses, verdict: PaperVerdict, today: int, loan_numbers: tuple[str, ...] = ()
) -> tuple[Trap, ...]:
    """Return the traps of a paper, each kind once, in the order of ``ClauseKind``."""
    clauses = tuple(one for one in verdict.clauses if not is_false(one, paper))
    found = [
        *_of_clauses(clauses, paper),
        *_of_whole_clauses(clauses, verdict.debts, paper),
        *_of_guarantors(paper, verdict),
        *traps_of_holders(paper, clauses),
        *traps_of_state(paper, clauses, today),
        *_of_people(verdict.people),
        *_of_loan_numbers(paper, loan_numbers),
    ]
    order = {kind: place for place, kind in enumerate(ClauseKind)}
    once: dict[ClauseKind, Trap] = {}
    for trap in found:
        once.setdefault(trap.kind, trap)
    return tuple(sorted(once.values(), key=lambda trap: order[trap.kind]))


def _of_clauses(clauses: tuple[Clause, ...], paper: PaperClauses) -> Iterator[Trap]:
    for kind in ClauseKind:
        if kind.is_trap and not (kind is K.lien_release_only and _speaks_of_freeing(clauses)):
            own = (one for one in clauses if one.kind is kind)
            yield from marked(kind, (one for one in own if _is_one(one, paper)))


def _speaks_of_freeing(clauses: tuple[Clause, ...]) -> bool:
    """Whether a release of the debt stands elsewhere, be it on conditions or not read surely."""
    return any(
        one.frame.act is Act.frees
        and one.frame.polarity
        and one.frame.who not in BORROWER_SIDE
        and one.frame.what in DEBTS
        and (one.kind in _RELEASES or bool(one.frame.conditions))
        for one in clauses
    )


def _is_one(clause: Clause, paper: PaperClauses) -> bool:
    """Whether a clause of a trap's kind is one here: a lien let go of must be the paper's own."""
    return clause.kind is not K.lien_release_only or not is_of_another_lien(clause.frame, paper)


def _of_whole_clauses(
    clauses: tuple[Clause, ...], debts: tuple[DebtVerdict, ...], paper: PaperClauses
) -> Iterator[Trap]:
    freed = speaks_of_a_release(clauses)
    contributions = (one for one in clauses if _has(one.frame, ConditionKind.contribution))
    yield from marked(K.cash_condition, contributions)
    yield from marked(K.restarts_limitation, (one for one in clauses if _restarts(one.frame)))
    undone = (one for one in clauses if freed and _undone(one.frame))
    yield from marked(K.release_undone_by_misstatement, undone)
    yield from marked(K.release_carveout, carve_outs(clauses, debts))
    if not freed and not any(one.frame.act is Act.frees_lien for one in clauses):
        # Where a lien is released the words on credit and tax are the usual ones.
        reports = (
            one for one in clauses if one.frame.act is Act.reports and not reports_as_usual(one)
        )
        yield from marked(K.reporting_only, reports)
    if not is_accepted(clauses):
        unaccepted = (
            one
            for one in clauses
            if one.frame.act is Act.reserves_acceptance and not is_of_no_deed(one, paper)
        )
        yield from marked(K.deed_not_accepted, unaccepted)
    yield from marked(K.guarantor_not_released, (c for c in clauses if _holds_guarantor(c)))


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


def _holds_guarantor(clause: Clause) -> bool:
    frame = clause.frame
    to_guarantor = frame.whom is Party.guarantor or frame.what is Matter.guaranty
    keeps = frame.act is Act.keeps_debt and frame.polarity
    refuses = frame.act is Act.frees and not frame.polarity and frame.who not in BORROWER_SIDE
    return to_guarantor and (keeps or refuses)


_OUTLIVES: Final = re.compile(
    r"\b(?:not|never|nor|neither|no|survives?|remains?|stays?|continues?|despite|even (?:if|after)"
    r"|notwithstanding)\b[^.;]{0,120}\b(?:releas\w+ (?:of|or discharge of) (?:the )?(?:borrower"
    r"|maker|mortgagor|obligor|co-?guarantor)|(?:borrower|maker|mortgagor)(?:'s)? (?:is "
    r"|are )?releas\w+"
    r"|deed[ -]in[ -]lieu|foreclosure)",
    re.IGNORECASE,
)
_GUARANTY: Final = re.compile(r"\bguarant(?:y|ies|ors?|ees?)\b", re.IGNORECASE)


def _of_guarantors(paper: PaperClauses, verdict: PaperVerdict) -> Iterator[Trap]:
    """Yield the trap of a guaranty itself, and of a paper by which a guarantor stays bound."""
    bound = [
        clause
        for one in verdict.debts
        if one.debt is DebtKind.guaranty and one.verdict in (Verdict.adds, Verdict.reserved)
        for clause in one.clauses
        if paper.kind is PaperKind.guaranty or _GUARANTY.search(clause.frame.quote)
    ]
    yield from marked(K.guarantor_not_released, dict.fromkeys(bound))
    if paper.kind is PaperKind.guaranty:
        spans = tuple(span for span in paper.unread if _OUTLIVES.search(span.quote))
        if spans:
            yield Trap(K.guarantor_not_released, spans)


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
