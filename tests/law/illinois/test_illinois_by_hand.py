"""The rules and the engine agree with the law worked out by hand, world by world."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from illinois_builders import ON, evaluator_of

from stillowe.facts import CATALOG
from stillowe.facts.definitions import FactDefinition
from stillowe.facts.sheet import Fact, FactSheet, Member
from stillowe.values.vocabulary import Axis, FactName, Stage, Standing, Unit

sys.path.insert(0, str(Path(__file__).parents[2] / "oracles"))

import illinois_by_hand as by_hand  # the oracle lives beside DIFFERENCES.md

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
EVENTS = ("complaint_filed", "judgment_entered", "sale_held", "sale_confirmed")


def drawn_value(draw: st.DrawFn, definition: FactDefinition) -> int:
    if definition.unit in (Unit.truth, Unit.choice):
        return draw(st.integers(definition.low, definition.high))
    if definition.unit is Unit.date:
        return draw(st.integers(10_000, ON))
    if definition.unit is Unit.cents:
        return draw(st.sampled_from([0, 1, 50_000_00, 99_999_99, 100_000_00, 250_000_00]))
    return draw(st.integers(1, 9))


@st.composite
def complete_worlds(draw: st.DrawFn) -> dict[tuple[str, int], int]:
    """Every fact of two people and one loan; events chain as they do in court."""
    world: dict[tuple[str, int], int] = {}
    for name, definition in CATALOG.facts.items():
        if definition.affects_law:
            for member in MEMBERS[definition.axis]:
                world[name, member.index] = ROUTED.get(name, drawn_value(draw, definition))
    stage = draw(st.sampled_from(list(Stage)))
    future_sale = draw(st.booleans())
    for number, event in enumerate(EVENTS, start=1):
        happened = stage >= number
        to_come = future_sale and number <= Stage.sold_unconfirmed
        world[event, 0] = int(happened or to_come)
    world["stage_reached", 0] = int(stage)
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
    told["stage"] = told["stage_reached"]
    day = told["confirmation_date"] if told["sale_confirmed"] else ON
    told["omitted_fees_may_be_added"] = day >= FIRST_DAY_OF_2022
    told["order_enters_judgment_against_another"] = bool(
        world["order_enters_personal_judgment", 1 - person]
    )
    return told


@given(complete_worlds())
def test_every_complete_world_has_the_answers_worked_out_by_hand(
    world: dict[tuple[str, int], int],
) -> None:
    confirmed_in_2021 = 18_628 <= world["confirmation_date", 0] < FIRST_DAY_OF_2022
    if confirmed_in_2021 and world["sale_confirmed", 0]:
        world["confirmation_date", 0] = FIRST_DAY_OF_2022
    evaluator = evaluator_of(sheet_of(world))

    for person in (0, 1):
        facts = as_told(world, person)
        expected = {
            "owes_the_debt": int(by_hand.owes(facts)),
            "shortfall_proven": int(by_hand.shortfall(facts) > 0),
            "deficiency_outstanding_cents": by_hand.outstanding(facts),
            "deficiency_still_possible_cents": by_hand.still_possible(facts),
            "separate_suit_possible_cents": by_hand.separate_suit(facts),
        }
        for name, value in expected.items():
            found = evaluator.range(name, person)
            assert (found.low, found.high) == (value, value), name
