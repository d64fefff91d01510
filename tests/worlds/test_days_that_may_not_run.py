"""A last day is bounded over the worlds in which it runs, and over no others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from elsewhere import rulebook
from elsewhere.builders import ON, a_sheet
from elsewhere.by_hand import day
from elsewhere.catalog import CATALOG
from stillowe.law.deadlines import NEVER, check_deadlines, earliest_of, latest_of, with_ends
from stillowe.law.refusals import UnfitDeadline
from stillowe.law.rules import Count
from stillowe.worlds.evaluator import Evaluator

(RECLAIM,) = rulebook().deadlines


def ends(**given: object) -> tuple[int, int]:
    evaluator = Evaluator(a_sheet(**given), CATALOG, with_ends(rulebook()), on=ON)
    return (
        evaluator.range(earliest_of(RECLAIM)).bounded_low,
        evaluator.range(latest_of(RECLAIM)).bounded_high,
    )


def test_a_known_sale_gives_one_last_day() -> None:
    assert ends(sale_date=day(2016, 1, 1)) == (day(2016, 1, 31), day(2016, 1, 31))


def test_an_unknown_sale_gives_the_earliest_and_the_latest_last_day() -> None:
    found = ends(sale_date=range(day(2016, 1, 1), day(2016, 6, 1) + 1))

    assert found == (day(2016, 1, 31), day(2016, 7, 1))


def test_whether_it_runs_may_be_open_and_the_days_stay_those_of_the_worlds_where_it_does() -> None:
    found = ends(sale_date=day(2016, 1, 1), order_made=None)

    assert found == (day(2016, 1, 31), day(2016, 1, 31))


def test_where_it_runs_in_no_world_there_is_no_last_day() -> None:
    early, late = ends(sale_date=day(2016, 1, 1), order_made=1)

    assert early == NEVER
    assert late < day(1950, 1, 1)


def test_an_event_that_did_not_happen_gives_no_last_day_and_is_not_read() -> None:
    assert ends(sale_held=0, sale_date=None)[0] == NEVER


@pytest.mark.parametrize(
    "broken",
    [
        replace(RECLAIM, runs="nothing"),
        replace(RECLAIM, runs="reclaim_due_date"),
        replace(RECLAIM, due="sale_date"),
        replace(RECLAIM, runs="served"),
        replace(RECLAIM, done="sale_date"),
        replace(RECLAIM, counts=(Count("sale_held", "days_to_reclaim"),), takes="only"),
        replace(RECLAIM, counts=(Count("sale_date", "sale_held"),), takes="only"),
        replace(RECLAIM, takes="only"),
    ],
)
def test_a_deadline_that_does_not_fit_its_rulebook_is_refused(broken: object) -> None:
    with pytest.raises(UnfitDeadline, match="reclaim"):
        check_deadlines(replace(rulebook(), deadlines=(broken,)), CATALOG)


def test_a_deadline_declared_twice_is_refused() -> None:
    with pytest.raises(UnfitDeadline, match="twice"):
        check_deadlines(replace(rulebook(), deadlines=(RECLAIM, RECLAIM)), CATALOG)
