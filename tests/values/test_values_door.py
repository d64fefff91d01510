"""The room's door plate and its refusals."""

from __future__ import annotations

import stillowe.values
from stillowe.errors import ValueRefusal
from stillowe.values import (
    CentsOverflow,
    ImpossibleDate,
    ImpossibleMoney,
    ImpossibleRate,
    UnreadableDate,
    UnreadableMoney,
    UnreadableRate,
    keep_freed_blocks,
)


def test_the_public_names_are_sorted_and_exist() -> None:
    names = stillowe.values.__all__

    assert names == sorted(names)
    assert all(hasattr(stillowe.values, name) for name in names)


def test_every_refusal_has_its_own_code_and_four_whole_sentences() -> None:
    made: list[ValueRefusal] = [
        UnreadableMoney("words", "reason"),
        ImpossibleMoney("words", "reason"),
        UnreadableDate("words", "reason"),
        ImpossibleDate("words", "reason"),
        UnreadableRate("words", "reason"),
        ImpossibleRate("words", "reason"),
        CentsOverflow("step"),
    ]

    assert len({refusal.code for refusal in made}) == len(made)
    for refusal in made:
        sentences = (refusal.what, refusal.where, refusal.why, refusal.remedy)
        assert all(sentence.endswith(".") for sentence in sentences)


def test_an_overflow_names_the_step_it_happened_in() -> None:
    assert "interest to sale" in str(CentsOverflow("interest to sale"))


def test_keeping_freed_memory_may_be_asked_for_at_any_time() -> None:
    keep_freed_blocks()
    keep_freed_blocks()
