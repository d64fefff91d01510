"""Traps of the state of a paper: run out, unsigned, undated, with blanks, replaced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stillowe.facts.releases.kinds import Clause
from stillowe.facts.releases.marking import speaks_of_a_release
from stillowe.facts.releases.outcome import Trap
from stillowe.facts.releases.standing import replaced_at
from stillowe.papers.frames import PaperClauses
from stillowe.values.clauses import Act, ClauseKind, ConditionKind
from stillowe.values.vocabulary import PaperKind

K = ClauseKind
_APPROVALS: Final = frozenset(
    {PaperKind.short_sale_approval, PaperKind.deed_in_lieu, PaperKind.payoff_statement}
)


def traps_of_state(paper: PaperClauses, clauses: tuple[Clause, ...], today: int) -> Iterator[Trap]:
    """Yield the traps of a paper that promises relief and is not in a state to give it.

    ``today`` is a day number. A paper that has run out is marked where it offers anything at all;
    the others only where it releases a debt.
    """
    state = paper.execution
    released = speaks_of_a_release(clauses)
    offers = released or paper.kind in _APPROVALS or _frees_a_lien(clauses)
    if offers and state.expires_date is not None and state.expires_date < today:
        yield Trap(K.expired, arguments=(("day", state.expires_date),))
    replaced = replaced_at(paper)
    if offers and replaced:
        yield Trap(K.superseded, replaced)
    if not released:
        return
    if state.lender_signed is False or (state.lender_signed is None and _awaits_a_hand(paper)):
        yield Trap(K.unsigned)
    if state.undated:
        yield Trap(K.undated)
    if state.blanks:
        yield Trap(K.blank_fields, state.blanks, arguments=(("count", len(state.blanks)),))


def _frees_a_lien(clauses: tuple[Clause, ...]) -> bool:
    return any(one.frame.act is Act.frees_lien and one.frame.polarity for one in clauses)


def _awaits_a_hand(paper: PaperClauses) -> bool:
    """Whether the paper says that it has no force until it is signed."""
    return any(one.kind is ConditionKind.lender_signature for one in paper.awaits)
