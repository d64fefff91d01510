"""The rules and the engine agree with the law worked out by hand, world by world."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from illinois_builders import ON, evaluator_of

from stillowe.facts import CATALOG
from stillowe.facts.definitions import FactDefinition
from stillowe.facts.sheet import Fact, FactSheet, Member
from stillowe.law.illinois import rulebook
from stillowe.law.illinois.court_days import last_possible_court_day
from stillowe.values.vocabulary import Axis, FactName, Stage, Standing, Unit

sys.path.insert(0, str(Path(__file__).parents[2] / "oracles"))

import illinois_by_hand as by_hand  # the oracle lives beside DIFFERENCES.md

pytestmark = pytest.mark.slow  # every world of many cases, one by one

MEMBERS = {
    Axis.case: (Member(Axis.case, 0, ""),),
    Axis.person: (Member(Axis.person, 0, "Ann Roe"), Member(Axis.person, 1, "Bob Roe")),
    Axis.loan: (Member(Axis.loan, 0, "First"),),
    Axis.person_debt: (
        Member(Axis.person_debt, 0, "Ann Roe", 0, 0),
        Member(Axis.person_debt, 1, "Bob Roe", 1, 0),
    ),
}
ROUTED = {"property_state": 0, "collateral_kind": 0, "loan_program": 0, "person_kind": 0}
FIRST_DAY_OF_2022 = 18_993
IN_ORDER = {
    "signed_note": 1,
    "served_personally": 1,
    "deficiency_asked_against": 1,
    "order_enters_in_rem_only": 1,
    "judgment_total_cents": 100_000_00,
    "complaint_balance_cents": 90_000_00,
    "unpaid_balance_cents": 80_000_00,
    "interest_to_sale_cents": 4_000_00,
    "sale_price_cents": 50_000_00,
    "sale_expenses_cents": 700_00,
    "discharge_chapter": 3,
    "loan_date": 13_000,
    "guaranty_or_assumption_date": 13_000,
    "petition_date": 15_000,
    "discharge_date": 15_500,
    "confirmation_date": 15_250,
    "appearance_date": 15_250,
    "service_date": 15_000,
    "deed_in_lieu_date": 14_000,
    "debt_provided_for_in_plan": 1,
    "confirmation_date_is_stated": 1,
    "reported_amount_due_cents": 104_000_00,
    "release_date": 15_250,
    "release_promised_date": 15_250,
    "as_of_date": 15_600,
    "judgment_date": 15_100,
    "complaint_date": 14_900,
    "unpaid_balance_date": 14_700,
    "judgment_interest_rate": 90_000,
    "judgment_per_diem_cents": 24_65,
    "complaint_per_diem_cents": 20_00,
    "per_diem_cents": 10_00,
    "interest_since_stated_cents": 1_234_56,
    "later_additions_cents": 78_90,
    "judgment_rate_is_stated": 1,
    "complaint_per_diem_is_stated": 1,
    "per_diem_is_stated": 1,
    # A loan due so long ago that ten years end between the order and the as-of day.
    "maturity_date": 11_900,
    "acceleration_date": 11_800,
    "paid_or_promised_date": 12_000,
    "death_date": 14_800,
    "dismissal_date": 15_300,
    "money_suit_date": 15_500,
}
"""A borrower asked against and served, and an order in rem: the rest turns on a few facts."""
CONCLUSIONS = (
    "owes_the_debt",
    "shortfall_proven",
    "deficiency_outstanding_cents",
    "deficiency_still_possible_cents",
    "separate_suit_possible_cents",
)


def behind(conclusions: Iterable[str]) -> frozenset[str]:
    """Every name the conclusions rest on: only these can change an answer."""
    rules = rulebook().rules
    found: set[str] = set()
    waiting = list(conclusions)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [read for text in rules.get(name, ()) for read in text.reads]
    return frozenset(found)


READ = behind(CONCLUSIONS)
EVENTS = ("complaint_filed", "judgment_entered", "sale_held", "sale_confirmed")


def drawn_value(draw: st.DrawFn, definition: FactDefinition) -> int:
    if definition.unit in (Unit.truth, Unit.choice):
        return draw(st.integers(definition.low, definition.high))
    if definition.unit is Unit.date:
        return draw(st.integers(10_000, ON))
    if definition.unit is Unit.rate:
        return draw(st.sampled_from([0, 41_250, 90_000]))
    if definition.unit is Unit.cents:
        return draw(st.sampled_from([0, 1, 50_000_00, 99_999_99, 100_000_00, 250_000_00]))
    return draw(st.integers(1, 9))


@st.composite
def complete_worlds(draw: st.DrawFn) -> dict[tuple[str, int], int]:
    """Every fact of two people and one loan, a few turns away from an order all in order.

    Facts drawn at large close some gate nearly always; so a world starts from one in which
    everything leads to a judgment, and a handful of facts are drawn anew.
    """
    cells = [
        (name, member.index)
        for name, definition in CATALOG.facts.items()
        if definition.affects_law
        for member in MEMBERS[definition.axis]
    ]
    world = {cell: ROUTED.get(cell[0], IN_ORDER.get(cell[0], 0)) for cell in cells}
    read = [cell for cell in cells if cell[0] in READ]
    for cell in draw(st.lists(st.sampled_from(read), min_size=1, max_size=10)):
        if cell[0] not in ROUTED:
            world[cell] = drawn_value(draw, CATALOG.facts[cell[0]])
    stage = draw(st.sampled_from([*Stage, *[Stage.confirmed] * 6]))
    future_sale = draw(st.booleans())
    for number, event in enumerate(EVENTS, start=1):
        happened = stage >= number
        to_come = future_sale and number <= Stage.sold_unconfirmed
        world[event, 0] = int(happened or to_come)
    world["stage_reached", 0] = int(stage)
    world["person_kind", 0] = draw(st.sampled_from([0, 0, 0, 1, 2]))
    if draw(st.booleans()):
        ago = draw(st.sampled_from([0, 30, 31, 32, 36]))
        world["as_of_date", 0] = world["confirmation_date", 0] + ago
    world["being_foreclosed", 0] = 1
    world["lien_priority", 0] = 1
    world["deed_recorded", 0] = int(stage >= Stage.deed_recorded)
    tidy(world)
    return world


def tidy(world: dict[tuple[str, int], int]) -> None:
    """Take away what cannot be together, so that the world can be."""
    if not world["sale_confirmed", 0]:
        for name in ("order_vacated", "order_reserves_deficiency"):
            world[name, 0] = 0
    for name in ("report_states_amount_due", "report_states_deficiency"):
        world[name, 0] &= world["sale_held", 0]
    for person in (0, 1):
        if not world["sale_confirmed", 0]:
            for name in ("order_enters_in_rem_only", "order_denies_deficiency"):
                world[name, person] = 0
            world["order_enters_personal_judgment", person] = 0
            world["deficiency_judgment_satisfied", person] = 0
        if world["order_enters_personal_judgment", person]:
            world["order_enters_in_rem_only", person] = 0
            world["order_denies_deficiency", person] = 0


def sheet_of(world: dict[tuple[str, int], int]) -> FactSheet:
    facts = {
        (name, member): Fact(name, member, Standing.documented, (value,), None, ())
        for (name, member), value in world.items()
    }
    stage = Stage(world["stage_reached", 0])
    return FactSheet(
        members=MEMBERS,
        facts=facts,
        rulings=(),
        texts={},
        stages=(stage,),
        papers=(),
        quotes=(),
        findings=(),
        dropped_relations=tuple(relation.name for relation in CATALOG.relations),
    )


def as_told(world: dict[tuple[str, int], int], person: int) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for (name, member), value in world.items():
        axis = CATALOG.facts[name].axis
        if member == (person if axis in (Axis.person, Axis.person_debt) else 0):
            told[name] = value
    chapters = CATALOG.facts[FactName.discharge_chapter].choices
    told["discharge_chapter"] = chapters[told["discharge_chapter"]]
    told["person_kind"] = CATALOG.facts[FactName.person_kind].choices[told["person_kind"]]
    told["stage"] = told["stage_reached"]
    day = told["confirmation_date"] if told["sale_confirmed"] else ON
    told["omitted_fees_may_be_added"] = day >= FIRST_DAY_OF_2022
    days = np.array([told["confirmation_date"], told["post_judgment_motion_ruled_date"]]) + 30
    order, ruling = map(int, last_possible_court_day(days))
    told["day_30_or_when_the_court_opens"], told["day_30_after_the_ruling"] = order, ruling
    told["order_enters_judgment_against_another"] = bool(
        world["order_enters_personal_judgment", 1 - person]
    )
    return told


def worked_out(world: dict[tuple[str, int], int], person: int) -> list[tuple[int, ...]]:
    """The conclusions under every way the unsettled law can be read of this world."""
    facts = as_told(world, person)
    points = sorted(READ_TWO_WAYS)
    ways = [(0, 1) if READ_TWO_WAYS[point](facts) else (0,) for point in points]
    return [
        answers_of(facts | {"reads": dict(zip(points, way, strict=True))}) for way in product(*ways)
    ]


def answers_of(facts: dict[str, Any]) -> tuple[int, ...]:
    return (
        int(by_hand.owes(facts)),
        int(by_hand.shortfall(facts) > 0),
        by_hand.outstanding(facts),
        by_hand.still_possible(facts),
        by_hand.separate_suit(facts),
    )


READ_TWO_WAYS: dict[str, Callable[[dict[str, Any]], bool]] = {
    "debt_older_than_petition": lambda facts: facts["discharge_entered"] and facts["signed_note"],
    "discharge_can_reach": lambda facts: facts["person_kind"] == "company",
    "debt_ended_by_waiver": lambda facts: facts["foreclosure_dismissed"],
    "sale_undone": lambda facts: facts["order_vacated"],
    "shortfall_cents": lambda facts: facts["due_and_price_are_stated"],
    "order_may_be_reversed": lambda facts: facts["sale_confirmed"],
    "growth_since_judgment_cents": lambda facts: facts["judgment_entered"],
    "released_after_the_order": lambda facts: facts["debt_released"] or facts["release_promised"],
    "discharged_after_the_order": lambda facts: facts["discharge_entered"],
    "federal_court_refuses": lambda facts: facts["in_federal_court"],
    "note_suit_barred": lambda facts: facts["appellate_district"] != by_hand.FIRST_DISTRICT,
    "limitation_ends_date": lambda facts: facts["loan_is_revolving"],
    "call_counts": lambda facts: facts["loan_accelerated"],
}
"""Each point of law that is read two ways, and where it can matter at all."""


def settle_the_law_of(world: dict[tuple[str, int], int]) -> None:
    """Move an order of 2021, which is read both ways, to the year after."""
    if 18_628 <= world["confirmation_date", 0] < FIRST_DAY_OF_2022:
        world["confirmation_date", 0] = FIRST_DAY_OF_2022


@settings(max_examples=60)
@given(complete_worlds())
def test_every_complete_world_has_the_answers_worked_out_by_hand(
    world: dict[tuple[str, int], int],
) -> None:
    settle_the_law_of(world)
    evaluator = evaluator_of(sheet_of(world))

    for person in (0, 1):
        values = zip(*worked_out(world, person), strict=True)
        for name, read in zip(CONCLUSIONS, values, strict=True):
            found = evaluator.range(name, person)
            assert (found.low, found.high) == (min(read), max(read)), name


OPENED = sorted(
    name
    for name, definition in CATALOG.facts.items()
    if name in READ
    and definition.unit is Unit.truth
    and definition.axis in (Axis.person, Axis.person_debt, Axis.case)
    and name not in EVENTS
    and name != FactName.being_foreclosed
    # What cannot be without something else is not opened on its own.
    and definition.from_stage < Stage.confirmed
    and definition.exists_when is None
    and not name.startswith("report_states")
)


@settings(max_examples=60)
@given(complete_worlds(), st.lists(st.sampled_from(OPENED), min_size=3, max_size=5, unique=True))
def test_every_range_is_the_least_and_the_most_of_the_worlds_worked_out_by_hand(
    world: dict[tuple[str, int], int], opened: list[str]
) -> None:
    settle_the_law_of(world)
    sheet = sheet_of(world)
    facts = dict(sheet.facts)
    for name in opened:
        facts[name, 0] = Fact(name, 0, Standing.unknown, (0, 1), None, ())
    evaluator = evaluator_of(replace(sheet, facts=facts))

    completed = [
        answers
        for row in product((0, 1), repeat=len(opened))
        for answers in worked_out(
            {**world, **{(name, 0): value for name, value in zip(opened, row, strict=True)}}, 0
        )
    ]

    for name, values in zip(CONCLUSIONS, zip(*completed, strict=True), strict=True):
        found = evaluator.range(name, 0)
        assert (found.low, found.high) == (min(values), max(values)), name
        assert found.bounded_low <= found.low
        assert found.bounded_high >= found.high
