"""Rows of a table and worlds of a case go through the same rules."""

from __future__ import annotations

import numpy as np
import pytest

from elsewhere import rulebook
from elsewhere.by_hand import one
from elsewhere.catalog import CATALOG, FIRST, LAST
from stillowe.values.columns import Column
from stillowe.values.vocabulary import Axis, Unit
from stillowe.worlds import enumerate as enumeration
from stillowe.worlds import tables
from stillowe.worlds.casework import members_of
from stillowe.worlds.plan import Plan
from stillowe.worlds.refusals import ColumnsMissing
from stillowe.worlds.tables import evaluate_table, plan_table

MEMBERS = members_of(("Ann", "Bob"), ("first", "second", "third"))
ASKED = (
    "toll_cents",
    "exposure_cents",
    "household_cents",
    "somebody_bound",
    "everybody_bound",
    "surplus_paid_cents",
    "pledge_cents",
    "owed_by_offer_cents",
)
ON = 20_000
ROWS = 500


def a_table(plan: Plan, rows: int, seed: int = 0) -> dict[str, Column]:
    random = np.random.default_rng(seed)
    columns = {}
    for name, members in plan.leaves.items():
        shape = (rows, len(members))
        definition = CATALOG.facts.get(name)
        if name.startswith("reading") or definition is None:
            columns[name] = random.integers(0, 2, shape)
        elif definition.unit is Unit.truth:
            columns[name] = random.integers(0, 2, shape).astype(bool)
        elif definition.unit is Unit.date:
            columns[name] = random.integers(FIRST, LAST, shape)
        elif definition.unit is Unit.cents:
            columns[name] = random.integers(0, 200_000, shape)
        else:
            columns[name] = random.integers(1, 4, shape)
    return columns


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_table(rulebook(), CATALOG, MEMBERS, ASKED)


def test_a_row_alone_equals_that_row_in_a_column(plan: Plan) -> None:
    table = a_table(plan, ROWS)

    whole = evaluate_table(plan, table, ASKED, on=ON)

    for row in range(0, ROWS, 37):
        alone = {name: column[row : row + 1] for name, column in table.items()}
        found = evaluate_table(plan, alone, ASKED, on=ON)
        for name in ASKED:
            assert np.array_equal(found[name][0], whole[name][row]), (name, row)


def test_blocks_together_are_the_whole_table(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    table = a_table(plan, ROWS)
    whole = evaluate_table(plan, table, ASKED, on=ON)

    monkeypatch.setattr(tables, "BLOCK", 64)

    parts = evaluate_table(plan, table, ASKED, on=ON)
    for name in ASKED:
        assert np.array_equal(parts[name], whole[name])


def test_columns_agree_with_the_law_worked_out_by_hand(plan: Plan) -> None:
    table = a_table(plan, 200, seed=1)
    table["filing_date"] = np.maximum(table["filing_date"], 10_957)

    found = evaluate_table(plan, table, ASKED, on=ON)

    for row in range(200):
        world = {}
        for name, column in table.items():
            if name in CATALOG.facts:
                axis = CATALOG.facts[name].axis
                for member, value in enumerate(column[row]):
                    world[name if axis is Axis.case else (name, member)] = int(value)
        fee = (
            25_000 if world["sale_held"] and table["reading of keepers_fee_cents"][row] == 0 else 0
        )
        answer = one(world, int(found["toll_cents"][row, 0]), fee, 2, 3)
        assert found["household_cents"][row, 0] == answer["household_cents"]
        for pair in range(6):
            assert found["exposure_cents"][row, pair] == answer["exposure_cents", pair]


def test_a_column_that_never_varies_may_have_one_row(plan: Plan) -> None:
    table = a_table(plan, ROWS)
    table["served"] = table["served"][:1]
    wide = {**table, "served": np.repeat(table["served"], ROWS, axis=0)}

    one_row = evaluate_table(plan, table, ASKED, on=ON)
    every_row = evaluate_table(plan, wide, ASKED, on=ON)

    for name in ASKED:
        assert np.array_equal(one_row[name], every_row[name])


def test_a_missing_column_is_refused_never_taken_for_zero(plan: Plan) -> None:
    table = a_table(plan, 2)
    del table["served"]

    with pytest.raises(ColumnsMissing):
        evaluate_table(plan, table, ASKED, on=ON)


def test_blocks_hold_the_stated_number_of_rows() -> None:
    assert enumeration.BLOCK == 65_536
    assert enumeration.MOST_WORLDS == 1_048_576
