"""A debt grows from the day it was stated: the answer is never too low for want of a paper."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from illinois_builders import (
    ALL_GATES_OPEN,
    ON,
    PERSONAL_ORDER,
    case_of,
    day,
    entered,
    evaluator_of,
    told,
)

from stillowe.facts import CATALOG
from stillowe.facts.definitions import LARGEST_KNOWN_CENTS
from stillowe.facts.establish import Declared, establish
from stillowe.law.illinois import rulebook
from stillowe.papers.claims import Value
from stillowe.worlds.evaluator import Evaluator
from stillowe.worlds.results import Range

HERE = "deficiency_still_possible_cents"
SUIT = "separate_suit_possible_cents"
OUTSTANDING = "deficiency_outstanding_cents"
SUM = 24_817_57
ATCHLEY: Mapping[str, Value] = {
    "complaint_filed": True,
    "signed_note": True,
    "deficiency_waived_in_judgment": False,
    "complaint_balance_cents": 48_325_73,
    "complaint_per_diem_cents": 7_28,
    "complaint_date": day("2012-01-05"),
}
"""What the complaint said of the debt; its day is ours."""
DUE_AT_THE_SALE = 60_462_19
JUDGED: Mapping[str, Value] = {
    **ATCHLEY,
    "judgment_entered": True,
    "judgment_total_cents": 100_000_00,
    "judgment_date": day("2024-01-02"),
}


def asked(facts: Mapping[str, Value], conclusion: str, *, today: int = ON) -> Range:
    claims = [told(name, value) for name, value in facts.items()]
    sheet = establish([], claims, today=today, declared=Declared(people=("Ann Roe",)))
    return Evaluator(sheet, CATALOG, rulebook(), on=today).range(conclusion, 0)


def without(facts: Mapping[str, Value], *names: str) -> dict[str, Value]:
    return {name: value for name, value in facts.items() if name not in names}


def test_what_was_due_in_atchley_is_inside_what_its_complaint_promised() -> None:
    found = asked(ATCHLEY, SUIT, today=day("2015-01-05"))

    assert found.known_high == 48_325_73 + 1_096 * 7_28
    assert found.open_ended
    assert found.known_high < DUE_AT_THE_SALE <= found.high


@pytest.mark.parametrize("missing", ["complaint_per_diem_cents", "complaint_date"])
def test_growth_that_nobody_states_has_no_known_limit(missing: str) -> None:
    added = {"later_additions_cents": 0}

    assert not asked({**ATCHLEY, **added}, SUIT).open_ended
    found = asked({**without(ATCHLEY, missing), **added}, SUIT)

    assert found.open_ended
    assert found.known_high == 48_325_73


@pytest.mark.parametrize("missing", ["judgment_interest_rate", "judgment_date"])
def test_a_judgment_without_its_rate_or_its_day_grows_without_a_known_limit(missing: str) -> None:
    facts = {**JUDGED, "judgment_interest_rate": 90_000, "later_additions_cents": 0}

    assert not asked(facts, SUIT).open_ended
    found = asked(without(facts, missing), SUIT)

    assert found.open_ended
    assert found.known_high == 100_000_00


def test_costs_nobody_states_have_no_known_limit_before_the_sale() -> None:
    found = asked({**JUDGED, "judgment_interest_rate": 90_000}, HERE)

    assert (found.low, found.open_ended) == (0, True)
    assert found.known_high > 100_000_00


def test_after_a_sale_whose_report_states_the_figures_nothing_is_added() -> None:
    found = asked(ALL_GATES_OPEN, HERE)

    assert (found.low, found.high, found.known_high) == (SUM, SUM, SUM)


DAYS = st.integers(day("2012-01-05"), ON)


@settings(max_examples=25)
@given(one=DAYS, other=DAYS, rate=st.sampled_from([None, 0, 50_000, 90_000]), judged=st.booleans())
def test_a_later_day_never_lowers_the_debt(
    one: int, other: int, rate: int | None, judged: bool
) -> None:
    earlier, later = sorted((one, other))
    facts = dict(JUDGED if judged else ATCHLEY)
    if judged:
        facts["judgment_date"] = day("2012-01-05")
        facts |= {"judgment_interest_rate": rate} if rate is not None else {}

    before, after = (asked(facts, SUIT, today=today) for today in (earlier, later))

    assert before.low <= after.low
    assert before.known_high <= after.known_high
    assert before.high <= after.high


def test_a_second_loan_grows_by_its_own_letter_and_by_nothing_else() -> None:
    letter = {
        "unpaid_balance_cents": 38_604_19,
        "per_diem_cents": 7_21,
        "unpaid_balance_date": ON - 20,
    }
    more = [told(name, value, loan="second") for name, value in letter.items()]
    signed = [
        told(name, name == "signed_note", loan="second")
        for name in ("signed_note", "guaranteed_debt", "assumed_debt")
    ]
    facts = {**ALL_GATES_OPEN, "sale_price_cents": 1, "sale_expenses_cents": 1}
    found = evaluator_of(case_of(facts, *more, *signed)).range(SUIT, 1)

    assert (found.low, found.high) == (38_604_19 + 20 * 7_21, 38_604_19 + 20 * 7_21)


RELEASED = {**ALL_GATES_OPEN, **PERSONAL_ORDER, "debt_released": True}
CONFIRMED = PERSONAL_ORDER["confirmation_date"]
assert isinstance(CONFIRMED, int)


@pytest.mark.parametrize(
    ("release", "ends"),
    [
        pytest.param({"release_date": CONFIRMED + 1}, (0, 0), id="the day after"),
        pytest.param({"release_date": CONFIRMED}, (0, SUM), id="the same day"),
        pytest.param({"release_date": CONFIRMED - 1}, (SUM, SUM), id="the day before"),
        pytest.param({}, (0, SUM), id="a day nobody knows"),
    ],
)
def test_only_a_release_later_than_the_order_ends_what_it_entered(
    release: dict[str, Value], ends: tuple[int, int]
) -> None:
    found = evaluator_of(case_of({**RELEASED, **release}, entered(SUM))).range(OUTSTANDING, 0)

    assert (found.low, found.high) == ends


PROMISED = {**ALL_GATES_OPEN, **PERSONAL_ORDER, "release_promised": True}


@pytest.mark.parametrize(
    ("release", "ends"),
    [
        pytest.param(
            {"release_promised_date": CONFIRMED + 1, "release_conditions_met": True},
            (0, 0),
            id="all was done",
        ),
        pytest.param(
            {"release_promised_date": CONFIRMED + 1}, (0, SUM), id="nobody knows what was done"
        ),
        pytest.param(
            {"release_promised_date": CONFIRMED + 1, "release_conditions_met": False},
            (SUM, SUM),
            id="something was not done",
        ),
        pytest.param(
            {"release_promised_date": CONFIRMED - 1, "release_conditions_met": True},
            (SUM, SUM),
            id="a letter older than the order",
        ),
        pytest.param({"release_conditions_met": True}, (0, SUM), id="a letter of unknown day"),
    ],
)
def test_a_release_on_conditions_ends_an_order_only_once_all_is_done(
    release: dict[str, Value], ends: tuple[int, int]
) -> None:
    found = evaluator_of(case_of({**PROMISED, **release}, entered(SUM))).range(OUTSTANDING, 0)

    assert (found.low, found.high) == ends


def test_a_debt_nobody_states_is_at_least_nothing_and_no_figure_is_made_up() -> None:
    found = asked({"signed_note": True, "complaint_filed": True}, SUIT)

    assert (found.low, found.known_high) == (0, 0)
    assert found.high >= LARGEST_KNOWN_CENTS
