"""What is kept between questions: the same objects give the same result, and nothing else does."""

from __future__ import annotations

import numpy as np
import pytest

from stillowe.worlds import kept
from stillowe.worlds.kept import Kept


def test_what_is_made_of_the_same_objects_is_made_once() -> None:
    made: list[int] = []
    one, other = [1], [1]
    results = Kept()

    def make() -> int:
        made.append(len(made))
        return made[-1]

    assert results.once("sum", (one,), make) == 0
    assert results.once("sum", (one,), make) == 0
    assert results.once("sum", (other,), make) == 1
    assert results.once("product", (one,), make) == 2


def test_a_leaf_is_one_column_for_ever_and_cannot_be_written_to() -> None:
    results = Kept()

    column = results.leaf(np.int64, (3, 5))

    assert column is results.leaf(np.int64, (3, 5))
    assert column is not results.leaf(np.int64, (3, 6))
    with pytest.raises(ValueError, match="read-only"):
        column[0, 0] = 4


def test_a_full_store_lets_go_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_KEPT", 2)
    results = Kept()
    inputs = [[number] for number in range(5)]

    found = [results.once("first", (each,), each.copy) for each in inputs]

    assert found == inputs
