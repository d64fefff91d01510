"""A ledger's lines add up in every world, and a paper's total is checked against its lines."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import stillowe.money
from stillowe.law.rules import Ledger
from stillowe.money import UnbalancedLedger, check_total, ledger_lines, total_finding
from stillowe.values import Severity, Span
from stillowe.values.columns import Column

SHORTFALL = Ledger(
    total="shortfall_cents",
    lines=(("amount_due_at_sale_cents", 1), ("net_proceeds_cents", -1)),
    floored=True,
)


def _columns(due: list[int], proceeds: list[int], shortfall: list[int]) -> dict[str, Column]:
    return {
        "amount_due_at_sale_cents": np.array(due, dtype=np.int64).reshape(-1, 1),
        "net_proceeds_cents": np.array(proceeds, dtype=np.int64).reshape(-1, 1),
        "shortfall_cents": np.array(shortfall, dtype=np.int64).reshape(-1, 1),
    }


def test_lines_are_signed_and_in_the_order_declared() -> None:
    lines = ledger_lines(_columns([6_046_219], [3_564_462], [2_481_757]), SHORTFALL)

    assert [(line.name, line.sign, line.signed_cents.item()) for line in lines] == [
        ("amount_due_at_sale_cents", 1, 6_046_219),
        ("net_proceeds_cents", -1, -3_564_462),
    ]


def test_a_floored_total_is_zero_where_the_lines_fall_below_it() -> None:
    assert ledger_lines(_columns([100], [150], [0]), SHORTFALL)


def test_a_total_that_is_not_floored_may_be_negative() -> None:
    unfloored = Ledger(SHORTFALL.total, SHORTFALL.lines)

    assert ledger_lines(_columns([100], [150], [-50]), unfloored)


@given(
    st.lists(st.tuples(*[st.integers(min_value=0, max_value=10**13)] * 2), min_size=1, max_size=5),
    st.integers(min_value=-5, max_value=5).filter(bool),
    st.data(),
)
def test_one_cent_wrong_in_any_world_is_refused(
    rows: list[tuple[int, int]], error: int, data: st.DataObject
) -> None:
    due, proceeds = [row[0] for row in rows], [row[1] for row in rows]
    shortfall = [max(0, left - right) for left, right in rows]
    ledger_lines(_columns(due, proceeds, shortfall), SHORTFALL)
    wrong = data.draw(st.integers(min_value=0, max_value=len(rows) - 1))
    shortfall[wrong] += error

    with pytest.raises(UnbalancedLedger) as refused:
        ledger_lines(_columns(due, proceeds, shortfall), SHORTFALL)

    assert refused.value.row == wrong
    assert refused.value.stated_cents - refused.value.computed_cents == error


def test_a_ledger_of_single_numbers_is_checked_too() -> None:
    with pytest.raises(UnbalancedLedger):
        ledger_lines({"total": np.array(3), "line": np.array(2)}, Ledger("total", (("line", 1),)))


def test_a_ledger_without_a_column_for_a_line_is_a_slip() -> None:
    with pytest.raises(KeyError):
        ledger_lines({"shortfall_cents": np.array([[0]])}, SHORTFALL)


def test_a_stated_total_is_compared_with_its_lines() -> None:
    assert check_total([23_523_290, 346_432], 23_869_722).item() == 0
    assert check_total([100, 200], 310).item() == 10
    assert check_total([100, 200], 290).item() == -10
    assert check_total([], 5).item() == 5


def test_a_wrong_total_is_a_finding_with_the_amount() -> None:
    where = (Span(sha256="0" * 64, page=1, boxes=(), quote="TOTAL $3.10"),)

    finding = total_finding("judgment_total_cents", [100, 200], 310, where)

    assert finding is not None
    assert finding.code == "money.total_differs"
    assert finding.severity is Severity.warning
    assert finding.where == where
    assert finding.arguments == {
        "total": "judgment_total_cents",
        "stated_cents": 310,
        "computed_cents": 300,
        "difference_cents": 10,
    }


def test_a_right_total_is_no_finding() -> None:
    assert total_finding("judgment_total_cents", [100, 200], 300, ()) is None


def test_the_public_names_are_sorted_and_exist() -> None:
    names = stillowe.money.__all__

    assert names == sorted(names)
    assert all(hasattr(stillowe.money, name) for name in names)
