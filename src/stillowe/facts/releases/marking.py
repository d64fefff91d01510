"""What every trap of a whole paper asks: is there a release, and which clauses are marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from stillowe.facts.releases.kinds import BORROWER_SIDE, DEBTS, LENDER_SIDE, Clause
from stillowe.facts.releases.outcome import Trap
from stillowe.papers.frames import Frame
from stillowe.values.clauses import Act, ClauseKind, Modality

K = ClauseKind
_RELEASES: Final = frozenset({K.released, K.conditional_release, K.new_note, K.cash_condition})
_ONLY_TALK: Final = frozenset({Modality.general, Modality.undecided, Modality.possible})
_READ_AT_ALL: Final = 0.5


def marked(kind: ClauseKind, clauses: Iterable[Clause]) -> Iterator[Trap]:
    """Yield the trap with its clauses, if there are any."""
    found = tuple(clauses)
    if found:
        spans = tuple(dict.fromkeys(span for one in found for span in one.frame.spans))
        yield Trap(kind, spans, found)


def releases_in(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Yield the releases of a debt, those too whose words were not all understood.

    A release in doubt supports no verdict; what spoils it is worth knowing all the same.
    """
    for one in clauses:
        frame = one.frame
        if frame.act is not Act.frees or frame.what not in DEBTS or not frame.polarity:
            continue
        sure = one.kind in _RELEASES
        likely = frame.modality not in _ONLY_TALK and frame.confidence >= _READ_AT_ALL
        placed = frame.who in LENDER_SIDE or frame.whom in BORROWER_SIDE
        if sure or (one.kind is K.silent and likely and placed and _is_outward(frame)):
            yield one


def _is_outward(frame: Frame) -> bool:
    return frame.who not in BORROWER_SIDE


def speaks_of_a_release(clauses: Iterable[Clause]) -> bool:
    """Whether the paper releases somebody of a debt, or says so in words not fully understood."""
    return any(True for _ in releases_in(clauses))
