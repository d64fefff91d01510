"""Proceeds pay claims in order, and no cent is made or lost."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from stillowe.money import pay_in_order
from stillowe.values.columns import Cents

CENTS = st.integers(min_value=-(10**6), max_value=10**13)


def _paid_one_by_one(proceeds: int, claims: list[int]) -> tuple[list[int], int]:
    left, paid = max(proceeds, 0), []
    for claim in claims:
        payment = min(max(claim, 0), left)
        paid.append(payment)
        left -= payment
    return paid, left


@given(st.lists(st.tuples(CENTS, st.lists(CENTS, min_size=3, max_size=3)), max_size=5))
def test_each_claim_is_paid_in_full_before_the_next(rows: list[tuple[int, list[int]]]) -> None:
    proceeds = np.array([row[0] for row in rows], dtype=np.int64).reshape(-1, 1)
    claims = np.array([row[1] for row in rows], dtype=np.int64).reshape(-1, 3)

    payments = pay_in_order(proceeds, claims)

    for place, (available, owed) in enumerate(rows):
        paid, left = _paid_one_by_one(available, owed)
        assert payments.paid[place].tolist() == paid
        assert payments.left_over[place].item() == left


@given(CENTS, st.lists(CENTS, max_size=6))
def test_what_is_paid_and_left_over_is_the_proceeds(proceeds: int, owed: list[int]) -> None:
    claims = np.array([owed], dtype=np.int64)

    payments = pay_in_order(proceeds, claims)

    assert payments.paid.sum() + payments.left_over.item() == max(proceeds, 0)
    assert (payments.paid + payments.unpaid == np.maximum(claims, 0)).all()
    assert (payments.paid >= 0).all()
    assert (payments.unpaid >= 0).all()
    assert payments.left_over.item() == 0 or not payments.unpaid.any()


def test_claims_may_be_columns_side_by_side() -> None:
    first: Cents = np.array([[100], [50]], dtype=np.int64)
    second: Cents = np.array([[30]], dtype=np.int64)

    payments = pay_in_order(np.array([[120], [100]], dtype=np.int64), [first, second])

    assert payments.paid.tolist() == [[100, 20], [50, 30]]
    assert payments.unpaid.tolist() == [[0, 10], [0, 0]]
    assert payments.left_over.tolist() == [[0], [20]]


def test_without_claims_everything_is_left_over() -> None:
    assert pay_in_order(500, []).left_over.tolist() == [[500]]


def test_claims_too_large_to_add_up_are_still_paid_in_order() -> None:
    claims = np.array([[2**62, 2**62, 2**62]], dtype=np.int64)

    assert pay_in_order(2**62 + 5, claims).paid.tolist() == [[2**62, 5, 0]]


def test_one_list_of_claims_may_meet_many_proceeds() -> None:
    proceeds = np.array([[10], [-10]], dtype=np.int64)

    payments = pay_in_order(proceeds, np.array([[7, 7]], dtype=np.int64))

    assert payments.paid.tolist() == [[7, 3], [0, 0]]
    assert payments.unpaid.tolist() == [[0, 4], [7, 7]]
    assert payments.left_over.tolist() == [[0], [0]]
