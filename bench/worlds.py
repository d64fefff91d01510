"""How fast worlds are evaluated: rule-rows a second, and the range over many unknowns.

Run as ``python -m bench.worlds``. One *rule-row* is one text of law in one row for one member.
The same formulas in plain Python with Decimal are timed by ``bench.money``. The best of several
runs is taken; one core is used.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import numpy as np

from stillowe.facts import CATALOG
from stillowe.facts.definitions import FactDefinition
from stillowe.law.illinois import rulebook
from stillowe.law.rules import CaseExample
from stillowe.values import keep_freed_blocks
from stillowe.values.columns import Column
from stillowe.values.vocabulary import Stage, Unit
from stillowe.worlds.casework import members_of, sheet_of
from stillowe.worlds.evaluator import Evaluator
from stillowe.worlds.plan import Plan, RuleStep
from stillowe.worlds.ranges import find_range
from stillowe.worlds.tables import evaluate_table, plan_table

AS_OF = 20_700
ASKED = ("personal_exposure_cents",)
TARGET_RULE_ROWS_PER_SECOND = 150_000_000
TARGET_RANGE_SECONDS = 1.0

SPANS: dict[Unit, tuple[int, int]] = {
    Unit.cents: (0, 50_000_000),
    Unit.date: (15_000, 20_700),
    Unit.rate: (30_000, 90_000),
    Unit.quantity: (1, 3),
}

KNOWN: dict[str, int] = {
    "being_foreclosed": 1,
    "complaint_filed": 1,
    "judgment_entered": 1,
    "sale_held": 1,
    "stage_reached": int(Stage.collection),
    "judgment_total_cents": 35_000_000,
    "interest_to_sale_cents": 900_000,
    "costs_after_judgment_cents": 100_000,
    "omitted_fees_allowed_cents": 0,
    "sale_price_cents": 28_000_000,
    "sale_expenses_cents": 150_000,
    "holding_expenses_cents": 0,
    "senior_liens_paid_cents": 0,
    "unpaid_balance_cents": 34_000_000,
    "complaint_balance_cents": 34_500_000,
}
"""Amounts that are known in the case of many unknowns; every truth is open."""


def drawn_table(plan: Plan, rows: int) -> dict[str, Column]:
    """Draw one column for every leaf of the plan."""
    random = np.random.default_rng(0)
    table = {}
    for name, members in plan.leaves.items():
        definition = CATALOG.facts.get(name)
        if definition is None:
            table[name] = np.zeros((1, len(members)), dtype=np.int64)
        elif definition.unit is Unit.truth:
            table[name] = random.integers(0, 2, (rows, len(members))).astype(np.bool_)
        else:
            low, high = SPANS.get(definition.unit, (0, max(len(definition.choices), 1)))
            table[name] = random.integers(low, high, (rows, len(members)))
    return table


def best_of(runs: int, work: Callable[[], object]) -> float:
    """Time the fastest of several runs, in seconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def rule_rows_per_second(people: int, rows: int, runs: int) -> float:
    """Evaluate a table for so many people on one loan."""
    members = members_of(tuple(f"person {each}" for each in range(people)), ("first",))
    plan = plan_table(rulebook(), CATALOG, members, ASKED)
    table = drawn_table(plan, rows)
    seconds = best_of(runs, lambda: evaluate_table(plan, table, ASKED, on=AS_OF))
    steps = [step for step in plan.steps if isinstance(step, RuleStep)]
    return sum(len(step.texts) * len(step.members) for step in steps) * rows / seconds


def case_of_unknowns(count: int) -> CaseExample:
    """Make a case in which so many truths behind a person's exposure are open."""
    given: dict[str, dict[str, tuple[int, ...] | range | None]] = {}
    left = count
    for name, definition in CATALOG.facts.items():
        if name in KNOWN:
            given[name] = {"": (KNOWN[name],)}
        elif definition.unit is Unit.truth and definition.affects_law and left:
            given[name] = {"": None}
            left -= 1
        else:
            given[name] = {"": (_settled(definition),)}
    return CaseExample(
        name="many unknowns",
        authority="none",
        topic="bench",
        file="",
        line=0,
        on=AS_OF,
        stage=Stage.collection,
        people=("a person",),
        loans=("a loan",),
        given=given,
        ruled={},
        expect={},
    )


def _settled(definition: FactDefinition) -> int:
    if definition.presumed is not None and not isinstance(definition.presumed, str):
        return int(definition.presumed)
    if definition.unit is Unit.date:
        return 19_000
    return definition.low


def range_over_unknowns(wanted: int) -> tuple[int, float, int]:
    """Find a range over at least so many *relevant* truths: how many, seconds, worlds."""
    for count in range(wanted, len(CATALOG.facts)):
        case = case_of_unknowns(count)
        evaluator = Evaluator(sheet_of(case, CATALOG), CATALOG, rulebook(), on=AS_OF)
        question = evaluator.question((ASKED[0], 0))
        truths = sum(variable.unit is Unit.truth for variable in question.variables)
        if truths >= wanted:
            start = time.perf_counter()
            found = find_range(question)
            return truths, time.perf_counter() - start, found.worlds
    return 0, 0.0, 0


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    keep_freed_blocks()
    for people in (1, 2, 4):
        rate = rule_rows_per_second(people, arguments.rows, arguments.runs)
        print(f"{people} people: {rate / 1e6:,.0f} million rule-rows a second")
    truths, seconds, worlds = range_over_unknowns(20)
    print(f"{truths} relevant yes or no unknowns: {seconds:.3f} s, {worlds:,} worlds evaluated")


if __name__ == "__main__":
    main()
