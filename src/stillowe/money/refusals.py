"""Refusals of arithmetic: one class per condition.

ValueRefusal
|- CentsOverflow        (in stillowe.values) a computed amount does not fit in 64 bits
|- DivisorNotPositive   a division by zero or by less
`- UnbalancedLedger     the lines of a ledger do not add up to its total
"""

from __future__ import annotations

from stillowe.errors import ValueRefusal
from stillowe.values import format_cents


class DivisorNotPositive(ValueRefusal):
    """A division by zero or by a negative number was asked for."""

    code = "value.divisor_not_positive"

    def __init__(self, divisor: int) -> None:
        self.divisor = divisor
        super().__init__(
            what=f"An amount was to be divided by {divisor}.",
            where="in a rule of the rulebook.",
            why="The result would have no meaning, and no number may stand for it.",
            remedy="Report it: the rule must divide by a number above zero.",
        )


class UnbalancedLedger(ValueRefusal):
    """The signed lines of a ledger do not add up to its total in some world."""

    code = "value.unbalanced_ledger"

    def __init__(self, total: str, row: int, stated_cents: int, computed_cents: int) -> None:
        self.total = total
        self.row = row
        self.stated_cents = stated_cents
        self.computed_cents = computed_cents
        super().__init__(
            what=(
                f"The lines come to {format_cents(computed_cents)}, "
                f"the total to {format_cents(stated_cents)}."
            ),
            where=f"in the ledger of {total}, world {row}.",
            why="A figure that its own lines do not explain may not be shown.",
            remedy="Report it: a rule and its ledger disagree.",
        )
