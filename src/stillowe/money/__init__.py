"""Money: column arithmetic that knows no law.

In: columns of cents, rates, days. Out: the same, exact, with every rounding named; a ledger as
signed lines that add up. Start reading at ``arithmetic``.
"""

from stillowe.money.arithmetic import (
    add,
    at_least_zero,
    multiply,
    multiply_then_divide,
    total_of,
)
from stillowe.money.interest import (
    InterestSegment,
    interest_at_per_diem,
    interest_by_segment,
    per_diem,
    simple_interest,
)
from stillowe.money.ledger import (
    LedgerDeclaration,
    LedgerLine,
    check_total,
    ledger_lines,
    total_finding,
)
from stillowe.money.paying_off import months_to_pay_off
from stillowe.money.refusals import DivisorNotPositive, UnbalancedLedger
from stillowe.money.waterfall import Payments, pay_in_order

__all__ = [
    "DivisorNotPositive",
    "InterestSegment",
    "LedgerDeclaration",
    "LedgerLine",
    "Payments",
    "UnbalancedLedger",
    "add",
    "at_least_zero",
    "check_total",
    "interest_at_per_diem",
    "interest_by_segment",
    "ledger_lines",
    "months_to_pay_off",
    "multiply",
    "multiply_then_divide",
    "pay_in_order",
    "per_diem",
    "simple_interest",
    "total_finding",
    "total_of",
]
