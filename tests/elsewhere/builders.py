"""Small builders of cases in Elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from elsewhere import rulebook
from elsewhere.by_hand import day
from elsewhere.catalog import CATALOG
from stillowe.facts.sheet import FactSheet
from stillowe.law.rules import CaseExample
from stillowe.values.vocabulary import Stage
from stillowe.worlds.casework import sheet_of
from stillowe.worlds.evaluator import Evaluator

ON = day(2026, 1, 1)

SETTLED = {
    "filing_date": day(2012, 1, 1),
    "sale_held": 1,
    "sale_date": day(2016, 1, 1),
    "hammer_price_cents": 60_000,
    "order_made": 0,
    "property_value_cents": 95_000,
    "redemption_cents": 100_000,
    "served": 1,
    "appeared": 0,
    "balance_cents": 90_000,
    "lien_priority": 1,
    "signed": 1,
    "pledged": 0,
}
"""A case in which nothing is open: name -> value for every member."""


def a_case(
    *,
    people: Sequence[str] = ("Ann",),
    loans: Sequence[str] = ("first",),
    stage: Stage = Stage.collection,
    ruled: Mapping[str, Mapping[str, tuple[int, ...]]] | None = None,
    **given: Any,
) -> CaseExample:
    """Make a case; ``given`` overrides SETTLED, by name or by (name, label)."""
    by_name = {name: {"": value} for name, value in SETTLED.items()}
    for name, value in given.items():
        by_name[name] = value if isinstance(value, dict) else {"": value}
    return CaseExample(
        name="a case",
        authority="none",
        topic="elsewhere",
        file="",
        line=0,
        on=ON,
        stage=stage,
        people=tuple(people),
        loans=tuple(loans),
        given={
            name: {label: _given(value) for label, value in values.items()}
            for name, values in by_name.items()
        },
        ruled=ruled or {},
        expect={},
    )


def _given(value: Any) -> Any:
    return (int(value),) if isinstance(value, int | bool) else value


def a_sheet(**given: Any) -> FactSheet:
    return sheet_of(a_case(**given), CATALOG)


def an_evaluator(*, opened: Iterable[str] = (), on: int = ON, **given: Any) -> Evaluator:
    return Evaluator(a_sheet(**given), CATALOG, rulebook(), on=on, opened=opened)
