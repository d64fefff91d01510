"""Evaluate a table: rows are worlds, draws, or the loans of a portfolio, all facts known.

The same rules and the same plan as for one case; a row alone gives what it gives in a column.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from stillowe.facts.definitions import Catalog
from stillowe.facts.sheet import Member
from stillowe.law.rules import Rulebook
from stillowe.values.columns import Column
from stillowe.values.vocabulary import Axis
from stillowe.worlds.compiling import compile_plan
from stillowe.worlds.enumerate import BLOCK
from stillowe.worlds.evaluate import evaluate
from stillowe.worlds.names import join_names
from stillowe.worlds.plan import Plan
from stillowe.worlds.refusals import ColumnsMissing


def plan_table(
    rulebook: Rulebook,
    catalog: Catalog,
    members: Mapping[Axis, Sequence[Member]],
    asked: Sequence[str],
) -> Plan:
    """Plan the asked conclusions for every member of their axes."""
    names = join_names(catalog, rulebook, {axis: tuple(found) for axis, found in members.items()})
    cells = [
        (name, member) for name in asked for member in range(len(members.get(names.axis(name), ())))
    ]
    return compile_plan(names, cells, frozenset(), frozenset())


def evaluate_table(
    plan: Plan, columns: Mapping[str, Column], asked: Sequence[str], *, on: int
) -> dict[str, Column]:
    """Evaluate the asked conclusions in every row, in blocks that stay in the cache.

    ``columns`` holds one column per leaf of the plan, rows x members (one row where it never
    varies). Returns rows x members for each asked name.

    Raises:
        ColumnsMissing: the plan needs a column that is not given.

    """
    missing = tuple(name for name in plan.leaves if name not in columns)
    if missing:
        raise ColumnsMissing(missing)
    rows = max((columns[name].shape[0] for name in plan.leaves), default=1)
    parts: dict[str, list[Column]] = {name: [] for name in asked}
    for start in range(0, rows, BLOCK):
        stop = min(rows, start + BLOCK)
        block = {
            name: columns[name] if columns[name].shape[0] == 1 else columns[name][start:stop]
            for name in plan.leaves
        }
        found = evaluate(plan.steps, plan.frees, block, on=on)
        for name in asked:
            column = found[name]
            parts[name].append(np.broadcast_to(column, (stop - start, column.shape[1])))
    return {name: np.concatenate(found, axis=0) for name, found in parts.items()}
