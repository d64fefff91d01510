"""Ranges compared to every completion of a case, worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from elsewhere import rulebook
from elsewhere.builders import ON, SETTLED, a_case
from elsewhere.by_hand import conclusions, day
from elsewhere.catalog import CATALOG
from stillowe.facts.sheet import FactSheet
from stillowe.values.vocabulary import Axis
from stillowe.worlds.casework import sheet_of
from stillowe.worlds.evaluator import Evaluator

pytestmark = pytest.mark.slow  # every completion of many cases, one by one

Cells = dict[tuple[str, str], Any]
World = dict[Any, int]


PEOPLE, LOANS = ("Ann", "Bob"), ("first", "second")
LABELS = {
    Axis.case: ("",),
    Axis.person: PEOPLE,
    Axis.loan: LOANS,
    Axis.person_debt: tuple(f"{p}/{q}" for p in PEOPLE for q in LOANS),
}
TRUTH = (0, 1)
SPANS = {
    "filing_date": (
        range(day(1999, 12, 30), day(2000, 1, 3)),
        range(14_600, 14_604),
        range(day(2009, 12, 31), day(2010, 1, 3)),
    ),
    "sale_date": (range(day(2014, 12, 30), day(2015, 1, 2)), range(14_602, 14_605)),
    "hammer_price_cents": (range(99_998, 100_003), range(70_000, 70_003)),
    "property_value_cents": (range(89_998, 90_003), range(112_498, 112_502)),
    "redemption_cents": (range(99_999, 100_002),),
    "balance_cents": (range(4_999, 5_001),),
    "lien_priority": (range(1, 4),),
}
CHECKED = (
    ("toll_cents", 0),
    ("owed_by_offer_cents", 0),
    ("shortfall_cents", 0),
    ("bound", 3),
    ("entered_cents", 0),
    ("possible_cents", 1),
    ("suit_cents", 2),
    ("exposure_cents", 0),
    ("exposure_cents", 3),
    ("household_cents", 0),
)


def settled_cells() -> Cells:
    cells = {}
    for name, definition in CATALOG.facts.items():
        for label in LABELS[definition.axis]:
            if name in SETTLED:
                cells[name, label] = (SETTLED[name],)
    return cells


@st.composite
def open_cases(draw: st.DrawFn) -> Cells:
    """A case with a few cells opened, few enough to list every completion."""
    cells = settled_cells()
    count = 1
    for cell in draw(st.lists(st.sampled_from(sorted(cells)), max_size=7, unique=True)):
        name = cell[0]
        if CATALOG.facts[name].unit == "truth":
            values: Any = TRUTH
        else:
            span = draw(st.sampled_from(SPANS[name]))
            values = draw(st.sampled_from((span, (span[0], span[-1]))))
        if count * len(values) <= 600:
            cells[cell] = values
            count *= len(values)
    return cells


def the_sheet(cells: Cells) -> FactSheet:
    by_name: dict[str, Any] = {}
    for (name, label), values in cells.items():
        known = tuple(values) if isinstance(values, tuple) else values
        by_name.setdefault(name, {})[label] = known
    return sheet_of(a_case(people=PEOPLE, loans=LOANS, **by_name), CATALOG)


def completions(cells: Cells) -> Iterator[World]:
    index = {axis: {label: i for i, label in enumerate(labels)} for axis, labels in LABELS.items()}
    for values in product(*cells.values()):
        world: dict[Any, int] = {"released": 0}
        for (name, label), value in zip(cells, values, strict=True):
            axis = CATALOG.facts[name].axis
            world[name if axis is Axis.case else (name, index[axis][label])] = value
        for pair in range(4):
            world["released", pair] = 0
        if world["order_made"] and not world["sale_held"]:
            continue
        if world["sale_held"] and world["filing_date"] > world["sale_date"]:
            continue
        yield world


def by_hand(cells: Cells) -> dict[tuple[str, int], tuple[int, int]]:
    found: dict[tuple[str, int], tuple[int, int]] = {}
    for world in completions(cells):
        for answers in conclusions(world, ON, len(PEOPLE), len(LOANS)):
            for name, member in CHECKED:
                value = answers.get((name, member), answers.get(name))
                low, high = found.get((name, member), (value, value))
                found[name, member] = (min(low, value), max(high, value))
    return found


@given(open_cases())
@example(
    {
        **settled_cells(),
        ("sale_held", ""): TRUTH,
        ("order_made", ""): TRUTH,
        ("sale_date", ""): range(day(2014, 12, 30), day(2015, 1, 2)),
    }
)
def test_every_completion_lies_inside_both_sides_and_is_them_where_they_meet(cells: Cells) -> None:
    expected = by_hand(cells)
    if not expected:
        return

    evaluator = Evaluator(the_sheet(cells), CATALOG, rulebook(), on=ON)

    for (name, member), (low, high) in expected.items():
        found = evaluator.range(name, member)
        assert found.bounded_low <= low <= high <= found.bounded_high, (name, member)
        assert low <= found.low <= found.high <= high, (name, member)
        if found.exact:
            assert (found.low, found.high) == (low, high), (name, member)
        assert found.exact, (name, member)


@pytest.mark.slow
@given(open_cases(), st.data())
def test_a_consistent_new_fact_never_widens_a_range_and_removing_one_never_narrows_it(
    cells: Cells, data: st.DataObject
) -> None:
    worlds = list(completions(cells))
    opened = [cell for cell, values in cells.items() if len(values) > 1]
    if not worlds or not opened:
        return
    cell = data.draw(st.sampled_from(opened))
    world = data.draw(st.sampled_from(worlds))
    axis = CATALOG.facts[cell[0]].axis
    key = cell[0] if axis is Axis.case else (cell[0], LABELS[axis].index(cell[1]))
    known = {**cells, cell: (world[key],)}

    before = Evaluator(the_sheet(cells), CATALOG, rulebook(), on=ON)
    after = Evaluator(the_sheet(known), CATALOG, rulebook(), on=ON)

    for name, member in CHECKED:
        wide, narrow = before.range(name, member), after.range(name, member)
        assert wide.bounded_low <= narrow.bounded_low, (name, member)
        assert narrow.bounded_high <= wide.bounded_high, (name, member)


@pytest.mark.slow
@given(open_cases(), st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter(cells: Cells, random: Random) -> None:
    if not any(True for _ in completions(cells)):
        return
    sheet = the_sheet(cells)
    shuffled = list(sheet.facts.items())
    random.shuffle(shuffled)
    other = FactSheet(sheet.members, dict(shuffled), sheet.rulings, {}, sheet.stages, (), (), ())

    one = Evaluator(sheet, CATALOG, rulebook(), on=ON)
    two = Evaluator(other, CATALOG, rulebook(), on=ON)

    for name, member in CHECKED:
        assert one.range(name, member) == two.range(name, member)


@pytest.mark.parametrize(("low", "high"), [(80_000, 130_000), (30_000, 200_000), (89_999, 90_001)])
def test_an_extreme_inside_the_interval_is_found_to_the_cent(low: int, high: int) -> None:
    cells = {**settled_cells(), ("property_value_cents", ""): range(low, high + 1)}
    evaluator = Evaluator(the_sheet(cells), CATALOG, rulebook(), on=ON)

    found = evaluator.range("owed_by_offer_cents")

    assert found.exact
    assert not found.settled
    assert found.high == 28_000
    assert found.high_witness.choices["property_value_cents", 0] in (90_000, 90_001)
