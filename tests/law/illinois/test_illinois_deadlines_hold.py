"""Every last day can be asked at every stage, of a case of which nothing or little is known."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest

from stillowe.facts import CATALOG
from stillowe.facts.sheet import FactSheet
from stillowe.law.deadlines import NEVER, earliest_of, latest_of, with_ends
from stillowe.law.illinois import cases, rulebook
from stillowe.law.rules import CaseExample, Deadline
from stillowe.values.vocabulary import Stage
from stillowe.worlds.casework import sheet_of
from stillowe.worlds.evaluator import Evaluator

BOOK = with_ends(rulebook())
TOPICS = {
    "pleading",
    "reinstatement",
    "redemption",
    "special_redemption",
    "sale_notice",
    "sale_day",
    "confirmation",
    "short_sale_clock",
    "abandoned_track",
}
MINE = tuple(
    one for one in BOOK.deadlines if BOOK.rules[one.due][0].topic.partition(".")[2] in TOPICS
)
ON = (np.datetime64("2026-11-22") - np.datetime64("1970-01-01")).astype(int).item()
LITTLE: dict[str, tuple[int, ...]] = {"complaint_filed": (1,), "owner_occupied": (1,)}


def a_case(stage: Stage, given: dict[str, tuple[int, ...]], people: tuple[str, ...]) -> CaseExample:
    told = {name: {"": values} for name, values in given.items()}
    told["stage_reached"] = {"": (stage.value,)}
    told["as_of_date"] = {"": (ON,)}
    return CaseExample(
        name="little known",
        authority="logic",
        topic="illinois",
        file="",
        line=0,
        on=ON,
        stage=stage,
        people=people,
        loans=("the loan",),
        given=told,
        ruled={},
        expect={},
    )


def ends_of(sheet: FactSheet, deadlines: Iterable[Deadline]) -> dict[str, tuple[int, int]]:
    evaluator = Evaluator(sheet, CATALOG, BOOK, on=ON)
    return {
        one.code: (
            evaluator.range(earliest_of(one)).bounded_low,
            evaluator.range(latest_of(one)).bounded_high,
        )
        for one in deadlines
    }


def test_the_steps_of_a_foreclosure_have_their_deadlines() -> None:
    assert {one.code for one in MINE} == {
        "answer",
        "quash",
        "reinstatement",
        "redemption_stated",
        "redemption_residential",
        "redemption_not_residential",
        "redemption_shortened",
        "redemption_abandoned",
        "special_redemption",
        "sale_mailing",
        "sale",
        "consent_foreclosure",
        "deed_in_lieu",
        "confirmation_hearing",
        "motion_after_order",
        "appeal",
        "petition",
        "possession",
        "short_sale_answer",
        "abandonment_objection",
        "abandonment_hearing",
    }


@pytest.mark.parametrize("stage", list(Stage), ids=lambda stage: stage.name)
@pytest.mark.parametrize("known", [{}, LITTLE], ids=["nothing", "little"])
@pytest.mark.parametrize("people", [("Ann",), ("Ann", "Bob")], ids=["one", "two"])
def test_every_last_day_is_bounded_whatever_is_unknown(
    stage: Stage, known: dict[str, tuple[int, ...]], people: tuple[str, ...]
) -> None:
    given = known if stage > Stage.not_sued else {}

    found = ends_of(sheet_of(a_case(stage, given, people), CATALOG), MINE)

    assert set(found) == {one.code for one in MINE}


@pytest.mark.parametrize(
    "stage",
    [
        Stage.not_sued,
        Stage.sold_unconfirmed,
        Stage.confirmed,
        Stage.deed_recorded,
        Stage.collection,
    ],
    ids=lambda stage: stage.name,
)
def test_no_way_out_before_the_sale_runs_outside_its_time(stage: Stage) -> None:
    before = [one for one in MINE if one.way_out and one.code != "special_redemption"]

    found = ends_of(sheet_of(a_case(stage, {}, ("Ann",)), CATALOG), before)

    assert {code: ends for code, ends in found.items() if ends[0] != NEVER} == {}


@pytest.mark.slow
@pytest.mark.parametrize("step", [pytest.param(1, marks=pytest.mark.deep), 15])
def test_every_last_day_can_be_asked_of_the_cases_of_the_case_files(step: int) -> None:
    about_days = [case for case in cases() if case.topic.partition(".")[2] in TOPICS]

    for case in about_days[::step]:
        ends_of(sheet_of(case, CATALOG), MINE)
