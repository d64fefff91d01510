"""Every day of the calendar, on the law of Elsewhere: its state, its ends and its count."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from elsewhere import cases, rulebook
from elsewhere.builders import ON, a_sheet
from elsewhere.by_hand import day
from elsewhere.catalog import CATALOG
from stillowe.law.deadlines import with_ends
from stillowe.law.rules import Deadline
from stillowe.report.calendar import CalendarEntry
from stillowe.values.vocabulary import Stage
from stillowe.workbench import calendar_of
from stillowe.workbench.counting import end_of
from stillowe.worlds.casework import sheet_of
from stillowe.worlds.evaluator import Evaluator

(RECLAIM,) = rulebook().deadlines


def reckoned(*, on: int = ON, deadline: Deadline = RECLAIM, **given: Any) -> CalendarEntry:
    book = with_ends(replace(rulebook(), deadlines=(deadline,)))
    (entry,) = calendar_of(Evaluator(a_sheet(**given), CATALOG, book, on=on)).entries
    return entry


SALE = day(2016, 1, 1)
LAST = day(2016, 1, 31)


@pytest.mark.parametrize(
    ("on", "state"), [(LAST - 1, "ahead"), (LAST, "today"), (LAST + 1, "missed")]
)
def test_a_known_day_is_ahead_then_today_then_missed(on: int, state: str) -> None:
    entry = reckoned(on=on, sale_date=SALE)

    assert (entry.state, entry.runs) == (state, "certain")
    assert (entry.earliest, entry.latest) == (LAST, LAST)


def test_an_unknown_day_is_a_range_and_the_earliest_is_the_day_to_act_by() -> None:
    sold = range(SALE, day(2016, 6, 1) + 1)

    entry = reckoned(on=LAST - 1, sale_date=sold)

    assert entry.state == "ahead"
    assert (entry.earliest, entry.latest) == (LAST, day(2016, 7, 1))
    assert entry.settles == (("sale_date", 0),)


def test_a_range_that_began_before_today_is_maybe_missed_and_never_missed() -> None:
    sold = range(SALE, day(2016, 6, 1) + 1)

    assert reckoned(on=LAST + 1, sale_date=sold).state == "maybe_missed"
    assert reckoned(on=day(2016, 7, 1), sale_date=sold).state == "maybe_missed"
    assert reckoned(on=day(2016, 7, 2), sale_date=sold).state == "missed"


def test_a_day_counted_from_nowhere_is_no_day() -> None:
    entry = reckoned(sale_date=None, filing_date=None)

    assert (entry.earliest, entry.latest) == (None, None)
    assert (entry.state, entry.count) == ("maybe_missed", None)


def test_what_happened_ends_it_and_what_never_was_is_not_for_this_case() -> None:
    assert reckoned(sale_date=SALE, order_made=1).state == "over"
    assert reckoned(sale_held=0, sale_date=None).state == "not_for_you"


def test_what_is_still_to_come_has_not_begun_and_says_what_starts_it() -> None:
    entry = reckoned(stage=Stage.judgment, sale_held=None, sale_date=None, order_made=None)

    assert (entry.state, entry.runs) == ("not_begun", "not")
    assert entry.starts == (("sale_held", 0),)


def test_what_may_be_so_is_maybe_and_no_less_early() -> None:
    entry = reckoned(on=SALE, sale_date=SALE, order_made=None)

    assert (entry.runs, entry.state, entry.earliest) == ("maybe", "ahead", LAST)


def test_what_was_done_is_done_whatever_day_it_is() -> None:
    done = replace(RECLAIM, done="order_made", runs="sale_held")

    assert reckoned(on=LAST + 400, deadline=done, sale_date=SALE, order_made=1).state == "done"
    late = reckoned(on=LAST + 400, deadline=done, sale_date=SALE, order_made=0)
    assert (late.state, late.may_be_done) == ("missed", False)
    assert reckoned(deadline=done, sale_date=SALE, order_made=None).may_be_done


def test_the_steps_are_counted_from_the_earliest_world_and_end_where_the_rule_does() -> None:
    count = reckoned(sale_date=SALE).count

    assert count is not None
    told = [(step.after, step.from_day, step.length, step.to_day) for step in count.steps]
    assert told == [
        ("sale_date", SALE, 30, LAST),
        ("filing_date", day(2012, 1, 1), 400, day(2013, 2, 4)),
    ]
    assert (count.plain_day, count.rule_day, count.moved) == (LAST, LAST, False)


def test_a_supposed_first_day_is_marked() -> None:
    count = reckoned(sale_date=range(SALE, SALE + 100)).count

    assert count is not None
    assert [step.supposed for step in count.steps] == [True, False]


def test_steps_that_do_not_explain_the_rule_are_found_out() -> None:
    count = reckoned(deadline=replace(RECLAIM, takes="earlier"), sale_date=SALE).count

    assert count is not None
    assert not count.agrees


def test_only_a_few_closed_days_explain_a_gap() -> None:
    wrong = replace(RECLAIM, takes="earlier", next_court_day=True)
    count = reckoned(deadline=wrong, sale_date=SALE).count

    assert count is not None
    assert not count.moved
    assert not count.agrees


def test_in_every_case_of_elsewhere_the_steps_and_the_rule_agree() -> None:
    book = with_ends(rulebook())
    counts = [
        entry.count
        for case in cases()
        for entry in calendar_of(
            Evaluator(sheet_of(case, CATALOG), CATALOG, book, on=case.on)
        ).entries
        if entry.count is not None
    ]

    assert counts
    assert all(count.agrees for count in counts)


@pytest.mark.parametrize(
    ("start", "length", "by", "backwards", "end"),
    [
        (day(2026, 3, 3), 30, "days", False, day(2026, 4, 2)),
        (day(2026, 1, 31), 1, "months", False, day(2026, 2, 28)),
        (day(2010, 7, 20), 7, "months", False, day(2011, 2, 20)),
        (day(2024, 2, 29), 7, "years", False, day(2031, 2, 28)),
        (day(2026, 4, 2), 30, "days", True, day(2026, 3, 3)),
        (day(2026, 3, 31), 1, "months", True, day(2026, 2, 28)),
    ],
)
def test_days_months_and_years_are_counted_as_the_calendar_has_them(
    start: int, length: int, by: str, backwards: bool, end: int
) -> None:
    assert end_of(start, length, by, backwards=backwards) == end
