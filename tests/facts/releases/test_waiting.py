"""What a release waits for is told once, with the figure and the day."""

from __future__ import annotations

import pytest

from stillowe.facts.releases import MetCondition
from stillowe.facts.releases.waiting import each_once
from stillowe.papers.frames import Condition
from stillowe.papers.frames.conditions import condition_of
from stillowe.values.clauses import ConditionKind
from stillowe.values.days import parse_day

K = ConditionKind


def waits(kind: ConditionKind, words: str, **about: int) -> MetCondition:
    return MetCondition(Condition(kind, words, **about), None)


def kinds(*conditions: MetCondition) -> list[ConditionKind]:
    return [one.condition.kind for one in each_once(conditions)]


def test_of_two_tellings_of_a_payment_the_one_with_the_figure_stays() -> None:
    (kept,) = each_once(
        (
            waits(K.payment, "upon receipt of the funds"),
            waits(K.payment, "The bank must receive $90,000.00.", amount_cents=90_000_00),
        )
    )
    assert kept.condition.amount_cents == 90_000_00


def test_two_payments_of_different_sums_are_two_conditions() -> None:
    told = (
        waits(K.payment, "$500.00 today", amount_cents=500_00),
        waits(K.payment, "$900.00 in May", amount_cents=900_00),
    )
    assert len(each_once(told)) == 2


def test_the_release_that_follows_a_condition_is_no_part_of_it() -> None:
    words = "When the last installment has been paid, the bank releases you from the note"
    (kept,) = each_once((MetCondition(condition_of(words), None),))
    assert kept.condition.words == "When the last installment has been paid"


def test_two_things_joined_in_one_sentence_are_both_told() -> None:
    words = "When the wire arrives and the signed settlement statement matches this letter"
    told = [one.condition.words for one in each_once((MetCondition(condition_of(words), None),))]
    assert told == [
        "When the wire arrives",
        "the signed settlement statement matches this letter",
    ]


def test_if_it_does_not_close_is_the_same_as_that_it_must_close() -> None:
    failing = MetCondition(Condition(K.closing, "If the sale does not close", undoes=True), None)
    assert kinds(failing, waits(K.closing, "The sale must close by May 3.")) == [K.closing]


def test_what_is_not_met_is_never_lost_to_what_may_be() -> None:
    unmet = MetCondition(Condition(K.lender_signature, ""), False)
    said = waits(K.lender_signature, "It binds only when an officer has signed.")
    (kept,) = each_once((said, unmet))
    assert kept.met is False
    assert kept.condition.words


def test_a_day_that_has_passed_stays_beside_other_conditions() -> None:
    day = parse_day("2026-01-05")
    passed = MetCondition(Condition(K.not_expired, "Good until January 5, 2026.", day), False, day)
    assert K.not_expired in kinds(passed, waits(K.closing, "Good until January 5, 2026."))


@pytest.mark.parametrize("kind", list(ConditionKind))
def test_a_condition_by_itself_is_never_dropped(kind: ConditionKind) -> None:
    assert len(each_once((waits(kind, "as the bank may say"),))) == 1
