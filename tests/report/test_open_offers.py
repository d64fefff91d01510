"""An offer that has not run out is open; it is never told as a condition that is met."""

from __future__ import annotations

from typing import Final

import pytest

from stillowe.report.check.document import ConditionPart
from stillowe.report.document import NotEstablished, Statement
from stillowe.values.clauses import ConditionKind

STATEMENT: Final = Statement("check.condition", {}, (NotEstablished("condition"),))


def part(kind: ConditionKind, *, met: bool | None) -> ConditionPart:
    return ConditionPart(kind, met, None, None, False, "", STATEMENT, None)


@pytest.mark.parametrize(
    ("kind", "met", "state"),
    [
        (ConditionKind.not_expired, True, "open"),
        (ConditionKind.not_expired, False, "no"),
        (ConditionKind.payment, True, "yes"),
        (ConditionKind.payment, None, "unknown"),
    ],
)
def test_the_state_of_a_condition_is_told(
    kind: ConditionKind, met: bool | None, state: str
) -> None:
    assert part(kind, met=met).state == state
