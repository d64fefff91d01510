"""The ledger: a total as signed lines, and a lender's total checked against its lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from stillowe.money.arithmetic import Whole, add, at_least_zero, multiply, total_of
from stillowe.money.refusals import UnbalancedLedger
from stillowe.values import Finding, Severity, Span
from stillowe.values.columns import Cents, Column


class LedgerDeclaration(Protocol):
    """What a ledger declares: ``stillowe.law.rules.Ledger`` is one."""

    @property
    def total(self) -> str:
        """Name of the total."""

    @property
    def lines(self) -> tuple[tuple[str, int], ...]:
        """(name, +1 or -1) of each line, in order."""

    @property
    def floored(self) -> bool:
        """Whether the total is never below zero."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line: the name of a fact or conclusion and its signed cents in every world."""

    name: str
    sign: int
    signed_cents: Cents


def ledger_lines(values: Mapping[str, Column], ledger: LedgerDeclaration) -> tuple[LedgerLine, ...]:
    """Return the lines of a ledger in order, checked in every world.

    ``values`` holds a column for each line and for the total (shapes broadcast).

    Raises:
        KeyError: a line or the total has no column.
        UnbalancedLedger: in some world the lines do not add up to the total.
        CentsOverflow: they do not fit in 64 bits together.

    """
    lines = tuple(
        LedgerLine(name, sign, multiply(values[name], sign)) for name, sign in ledger.lines
    )
    computed = total_of(line.signed_cents for line in lines)
    if ledger.floored:
        computed = at_least_zero(computed)
    stated, computed = np.broadcast_arrays(np.atleast_2d(values[ledger.total]), computed)
    wrong = np.argwhere(stated != computed)
    if wrong.size:
        row, member = (int(place) for place in wrong[0])
        raise UnbalancedLedger(
            ledger.total, row, int(stated[row, member]), int(computed[row, member])
        )
    return lines


def check_total(lines: Iterable[Whole], stated: Whole) -> Cents:
    """Return how much a stated total is above (+) or below (-) the sum of its lines, in cents."""
    return add(stated, multiply(total_of(lines), -1))


def total_finding(
    total: str, lines: Iterable[int], stated_cents: int, where: tuple[Span, ...]
) -> Finding | None:
    """Return the finding that a paper's own total is wrong, or ``None`` where it is right.

    ``difference_cents`` is stated less computed: above zero, the paper asks for too much.
    """
    difference = check_total(lines, stated_cents).item()
    if difference == 0:
        return None
    return Finding(
        code="money.total_differs",
        severity=Severity.warning,
        arguments={
            "total": total,
            "stated_cents": stated_cents,
            "computed_cents": stated_cents - difference,
            "difference_cents": difference,
        },
        where=where,
    )
