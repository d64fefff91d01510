"""Last days and collection as somebody counted them by hand from the law, not from the program.

``days.yaml`` and ``collection.yaml`` say how to read one; every date there carries its count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, cast

import pytest
import yaml
from test_scenarios import Scenario, Tree, asked, figure, scenario_of, tree

from stillowe.facts.sheet import Member
from stillowe.law.deadlines import with_ends
from stillowe.report.calendar import Calendar, CalendarEntry
from stillowe.values import iso_day
from stillowe.values.vocabulary import Axis
from stillowe.workbench import calendar_of
from stillowe.worlds.evaluator import Evaluator

HERE: Final = Path(__file__).parent
FILES: Final = ("days.yaml", "collection.yaml")
TELLS: Final = {"days", "warned", "sums", "truths"}
TRUTHS: Final = {(0, 0): "no", (0, 1): "yes or no", (1, 1): "yes"}
SUMS: Final = {
    "taken each payday": "wages_reachable_cents",
    "taken each year": "wages_reachable_each_year_cents",
    "pay kept": "wages_kept_cents",
    "judgment today": "judgment_balance_cents",
    "judgment today at least": "judgment_balance_least_cents",
    "interest so far": "judgment_interest_cents",
    "interest a year": "judgment_interest_each_year_cents",
    "judgment after seven years": "judgment_after_its_life_cents",
    "federal benefits kept": "bank_benefits_protected_cents",
    "account released at once": "bank_released_at_once_cents",
    "account taken at least": "bank_reachable_least_cents",
    "account taken at most": "bank_reachable_most_cents",
    "home equity": "home_equity_cents",
    "home kept": "home_kept_cents",
    "home taken": "home_reachable_cents",
    "car kept": "vehicle_kept_cents",
    "car taken": "vehicle_reachable_cents",
    "tools kept": "tools_kept_cents",
    "tools taken": "tools_reachable_cents",
    "household goods taken": "household_goods_reachable_cents",
    "belongings taken at least": "belongings_reachable_least_cents",
    "belongings taken at most": "belongings_reachable_most_cents",
    "retirement kept": "retirement_kept_cents",
    "special redemption": "special_redemption_amount_cents",
}


@dataclass(frozen=True, slots=True)
class HandCount:
    """A scenario, and what somebody worked out by hand for it."""

    scenario: Scenario
    days: Mapping[str, str]
    warned: Mapping[str, str] | None
    sums: Mapping[str, Mapping[str, str]]
    truths: Mapping[str, Mapping[str, str]]


def test_the_days_and_sums_are_the_ones_counted_by_hand(counted: HandCount) -> None:
    evaluator = with_days(asked(counted.scenario))
    calendar = calendar_of(evaluator) if counted.days or counted.warned is not None else None
    found: dict[str, object] = {}
    required: dict[str, object] = {}
    if calendar is not None:
        told = {key_of(evaluator, entry): words_of(entry) for entry in calendar.entries}
        found["days"] = {key: told.get(key, "no such entry") for key in counted.days}
        required["days"] = counted.days
    if calendar is not None and counted.warned is not None:
        found["warned"] = warned_in(evaluator, calendar)
        required["warned"] = counted.warned
    for who, sums in counted.sums.items():
        found[who] = {what: sum_of(evaluator, who, SUMS[what]) for what in sums}
        required[who] = sums
    for who, truths in counted.truths.items():
        found[f"truths of {who}"] = {name: truth_of(evaluator, who, name) for name in truths}
        required[f"truths of {who}"] = truths

    assert found == required, counted.scenario.authority


def test_each_hand_count_has_its_own_name_and_expects_something() -> None:
    names = [one.scenario.name for one in hand_counts()]

    assert len(names) == len(set(names))
    assert all(
        one.days or one.warned is not None or one.sums or one.truths for one in hand_counts()
    )


# -- what the program answers -----------------------------------------------------------------


def with_days(evaluator: Evaluator) -> Evaluator:
    book = with_ends(evaluator.rulebook)
    return Evaluator(evaluator.sheet, evaluator.names.catalog, book, on=evaluator.on)


def key_of(evaluator: Evaluator, entry: CalendarEntry) -> str:
    """Name an entry by its code, and by whose it is where it is not the whole case's."""
    if entry.axis is Axis.case:
        return entry.deadline.code
    return f"{entry.deadline.code} / {label_of(member_of(evaluator, entry.axis, entry.member))}"


def label_of(member: Member) -> str:
    return member.label.removesuffix(" / foreclosed")


def member_of(evaluator: Evaluator, axis: Axis, index: int) -> Member:
    return next(one for one in evaluator.sheet.members[axis] if one.index == index)


def words_of(entry: CalendarEntry) -> str:
    """Write an entry as "ahead 2024-12-12", "missed 2024-04-19", "over": both ends where two."""
    ends = ["open" if day is None else iso_day(day) for day in (entry.earliest, entry.latest)]
    told = entry.state
    if ends != ["open", "open"]:
        told += f" {ends[0]}" if ends[0] == ends[1] else f" {ends[0]} to {ends[1]}"
    return f"{told}, perhaps" if entry.runs == "maybe" else told


def warned_in(evaluator: Evaluator, calendar: Calendar) -> dict[str, str]:
    return {
        member_of(evaluator, Axis.person, one.person).label: "surely" if one.certain else "perhaps"
        for one in calendar.at_risk
    }


def place(evaluator: Evaluator, who: str, conclusion: str) -> int:
    """Find whose conclusion is meant: a person's own, or theirs on the foreclosed loan."""
    axis = evaluator.names.axis(conclusion)
    if axis is Axis.case:
        return 0
    return next(one.index for one in evaluator.sheet.members[axis] if label_of(one) == who)


def sum_of(evaluator: Evaluator, who: str, conclusion: str) -> str:
    return figure(evaluator, conclusion, place(evaluator, who, conclusion))


def truth_of(evaluator: Evaluator, who: str, conclusion: str) -> str:
    found = evaluator.range(conclusion, place(evaluator, who, conclusion))
    return TRUTHS[found.bounded_low, found.bounded_high]


# -- the files --------------------------------------------------------------------------------


@cache
def hand_counts() -> tuple[HandCount, ...]:
    """Read every hand count, in the order of the files."""
    return tuple(one for name in FILES for one in _read(HERE / name))


def _read(path: Path) -> list[HandCount]:
    root = yaml.compose(path.read_text("utf-8"), Loader=yaml.SafeLoader)
    assert root is not None
    whole = cast("dict[str, Tree]", tree(root))
    stories = cast("dict[str, dict[str, Tree]]", whole["stories"])
    told = cast("list[dict[str, Tree]]", whole["scenarios"])
    return [_hand_count(one, stories[str(one["story"])], whole) for one in told]


def _hand_count(
    told: Mapping[str, Tree], story: Mapping[str, Tree], whole: Mapping[str, Tree]
) -> HandCount:
    expect = cast("dict[str, dict[str, Tree]]", told["expect"])
    assert expect.keys() <= TELLS, expect.keys()
    return HandCount(
        scenario=scenario_of(told, story, whole),
        days=cast("Mapping[str, str]", expect.get("days", {})),
        warned=cast("Mapping[str, str] | None", expect.get("warned")),
        sums=cast("Mapping[str, Mapping[str, str]]", expect.get("sums", {})),
        truths=cast("Mapping[str, Mapping[str, str]]", expect.get("truths", {})),
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "counted" in metafunc.fixturenames:
        every = hand_counts()
        metafunc.parametrize("counted", every, ids=[one.scenario.name for one in every])
