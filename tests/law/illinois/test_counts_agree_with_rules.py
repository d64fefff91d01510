"""The steps a reader is shown end where the rule does: every deadline, every case of the law."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from stillowe.facts import CATALOG
from stillowe.law.deadlines import with_ends
from stillowe.law.illinois import cases, rulebook
from stillowe.report import load_language
from stillowe.report.calendar import CalendarEntry
from stillowe.workbench import calendar_of
from stillowe.worlds.casework import sheet_of
from stillowe.worlds.evaluator import Evaluator

DAYS = {name for one in rulebook().deadlines for name in (one.due, one.runs)}


def reckoned(*, about_days: bool) -> Iterator[tuple[str, CalendarEntry]]:
    """The calendar of every case that expects a day, for that deadline; else of every fortieth."""
    chosen = [case for case in cases() if bool(DAYS & set(case.expect)) is about_days]
    for case in chosen if about_days else chosen[::40]:
        asked = tuple(
            one
            for one in rulebook().deadlines
            if not about_days or {one.due, one.runs} & set(case.expect)
        )
        book = with_ends(replace(rulebook(), deadlines=asked))
        evaluator = Evaluator(sheet_of(case, CATALOG), CATALOG, book, on=case.on)
        for entry in calendar_of(evaluator).entries:
            yield case.name, entry


def disagreeing(
    found: Iterator[tuple[str, CalendarEntry]],
) -> tuple[set[tuple[str, str]], set[str]]:
    wrong, counted = set(), set()
    for case, entry in found:
        if entry.count is not None:
            counted.add(entry.deadline.code)
            if not entry.count.agrees:
                wrong.add((case, entry.deadline.code))
    return wrong, counted


@pytest.mark.slow
def test_in_every_case_about_days_the_steps_and_the_rule_agree() -> None:
    wrong, counted = disagreeing(reckoned(about_days=True))

    assert wrong == set()
    declared = {one.code for one in rulebook().deadlines if one.counts}
    assert declared - counted == set(), "a deadline that no case file counts"


@pytest.mark.slow
def test_in_other_cases_too_the_steps_and_the_rule_agree() -> None:
    wrong, counted = disagreeing(reckoned(about_days=False))

    assert wrong == set()
    assert counted


@pytest.mark.parametrize("code", [one.code for one in rulebook().deadlines])
def test_every_deadline_has_its_name_what_to_do_and_what_is_lost(code: str) -> None:
    sentences = load_language().sentences

    assert {
        part for part in ("name", "what", "missed") if f"deadline.{code}.{part}" not in sentences
    } == set()
