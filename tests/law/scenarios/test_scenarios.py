"""Whole cases as a lawyer would put them, and what the law requires of each person.

``scenarios.yaml`` says how to read one. Every expected figure is both ends as the tool bounds
them: "$0.00" alone means that nothing else is possible.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias, cast

import pytest
import yaml

from stillowe.facts import CATALOG, establish
from stillowe.facts.answers import definition_of, parse_answer
from stillowe.facts.definitions import LARGEST_KNOWN_CENTS
from stillowe.facts.establish import Declared
from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois import rulebook
from stillowe.papers.claims import About, Answer, Claim
from stillowe.values import format_cents, parse_cents, parse_day
from stillowe.values.vocabulary import Axis, Speaker
from stillowe.worlds.evaluator import Evaluator

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Words: TypeAlias = Mapping[str, str]

FILE: Final = Path(__file__).with_name("scenarios.yaml")
THE_CASE: Final = "the case"
THE_HOUSEHOLD: Final = "the household"
ENTERED: Final = "the order enters"
NOT_KNOWN: Final = "not known"
CONCLUSIONS: Final = {
    "entered": "deficiency_outstanding_cents",
    "possible here": "deficiency_still_possible_cents",
    "separate suit": "separate_suit_possible_cents",
    "at stake": "personal_exposure_cents",
}
KEYS: Final = {"name", "authority", "story", "on", "people", "loans", "facts", "expect", ENTERED}


@dataclass(frozen=True, slots=True)
class Scenario:
    """One case: facts and expectations by whom they are about, in the words of the file."""

    name: str
    authority: str
    on: int
    people: tuple[str, ...]
    loans: tuple[str, ...]
    facts: Mapping[str, Mapping[str, tuple[str, ...]]]
    entered: Words
    expect: Mapping[str, Words]


def test_every_answer_is_what_the_authority_requires(scenario: Scenario) -> None:
    evaluator = asked(scenario)

    found = {
        (who, what): answered(evaluator, who, what)
        for who, expected in scenario.expect.items()
        for what in expected
    }

    required = {
        (who, what): figure
        for who, expected in scenario.expect.items()
        for what, figure in expected.items()
    }
    assert found == required, scenario.authority


def test_no_scenario_is_told_twice_and_each_names_its_authority() -> None:
    names = [scenario.name for scenario in scenarios()]

    assert len(names) == len(set(names))
    assert all(scenario.authority and scenario.expect for scenario in scenarios())


# -- what the tool answers --------------------------------------------------------------------


def asked(scenario: Scenario) -> Evaluator:
    """Establish the facts of a scenario, as typed by the people of the case."""
    declared = Declared(scenario.people, scenario.loans)
    claims = (*answers_of(scenario), *orders_of(scenario))
    sheet = establish((), claims, today=scenario.on, declared=declared)
    return Evaluator(sheet, CATALOG, rulebook(), on=scenario.on)


def answered(evaluator: Evaluator, who: str, what: str) -> str:
    """Give one answer in the words of the file."""
    if who == THE_HOUSEHOLD:
        return figure(evaluator, "household_exposure_cents", 0)
    member = place_of(evaluator.sheet, who)
    if what == "not covered":
        answer = next(one for one in evaluator.answers() if one.member == member)
        return ", ".join(code.removeprefix("not_covered.") for code in answer.not_covered)
    if what == "another suit":
        found = evaluator.range(CONCLUSIONS["separate suit"], member)
        return "open" if found.bounded_low else "may be open" if found.bounded_high else "closed"
    return figure(evaluator, CONCLUSIONS[what], member)


def figure(evaluator: Evaluator, conclusion: str, member: int) -> str:
    """Write both bounded ends of a range: "$1.00", "$0.00 to $1.00", "$1.00 or more"."""
    found = evaluator.range(conclusion, member)
    low, high = found.bounded_low, found.bounded_high
    if high >= LARGEST_KNOWN_CENTS:
        return f"{format_cents(low)} or more"
    if low == high:
        return format_cents(low)
    return f"{format_cents(low)} to {format_cents(high)}"


def place_of(sheet: FactSheet, who: str) -> int:
    """Find the person and debt meant: "Ana Ruiz" (the foreclosed loan) or "Ana Ruiz / second"."""
    label = who if " / " in who else f"{who} / foreclosed"
    return next(one.index for one in sheet.members[Axis.person_debt] if one.label == label)


def answers_of(scenario: Scenario) -> Iterator[Claim]:
    """Type every fact; several values of one fact are typed by several people."""
    for about, facts in scenario.facts.items():
        for name, values in facts.items():
            for count, value in enumerate(values):
                where = about_of(about, definition_of(name).axis, scenario.loans)
                claim = parse_answer(name, where, value, f"witness {count}", scenario.on)
                if claim is not None:
                    yield claim


def about_of(about: str, axis: Axis, loans: tuple[str, ...]) -> About:
    """Read whom a block of facts is about."""
    if about == THE_CASE:
        return About(axis)
    if about in loans:
        return About(axis, loan=about)
    person, _, loan = about.partition(" / ")
    return About(axis, person, loan)


def orders_of(scenario: Scenario) -> Iterator[Claim]:
    """Rule the sums the order enters: a court's word, which stands in every world."""
    for person, sum_entered in scenario.entered.items():
        about = About(Axis.person_debt, person, "foreclosed")
        source = Answer("the order", scenario.on)
        cents = parse_cents(sum_entered)
        name = "deficiency_entered_cents"
        yield Claim(name, about, cents, source, Speaker.court, "scenario/1", ruling=True)


# -- the file ---------------------------------------------------------------------------------


@cache
def scenarios() -> tuple[Scenario, ...]:
    """Read every scenario, in the order of the file."""
    with FILE.open(encoding="utf-8") as stream:
        root = yaml.compose(stream, Loader=yaml.SafeLoader)
    assert root is not None
    whole = tree(root)
    assert isinstance(whole, dict)
    stories = cast("dict[str, dict[str, Tree]]", whole["stories"])
    told = cast("list[dict[str, Tree]]", whole["scenarios"])
    return tuple(scenario_of(one, stories[str(one["story"])], whole) for one in told)


def scenario_of(
    told: Mapping[str, Tree], story: Mapping[str, Tree], whole: Mapping[str, Tree]
) -> Scenario:
    """Put a scenario together: its story, and what differs from it."""
    assert told.keys() <= KEYS, told
    merged = dict(story) | {key: told[key] for key in told if key != "facts"}
    return Scenario(
        name=str(told["name"]),
        authority=str(told["authority"]),
        on=parse_day(str(told.get("on", whole["on"]))),
        people=tuple(str(one) for one in merged["people"]),
        loans=tuple(str(one) for one in merged.get("loans", ())),
        facts=facts_of(story, told),
        entered=cast("Words", merged.get(ENTERED, {})),
        expect=cast("Mapping[str, Words]", told["expect"]),
    )


def facts_of(*layers: Mapping[str, Tree]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Lay facts over facts: a later layer replaces what an earlier one says of the same fact."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for layer in layers:
        blocks = cast("Mapping[str, Mapping[str, str | list[str]]]", layer.get("facts", {}))
        for about, facts in blocks.items():
            for name, value in facts.items():
                values = (value,) if isinstance(value, str) else tuple(value)
                found.setdefault(about, {})[name] = values
    return found


def tree(node: yaml.Node) -> Tree:
    """Read YAML as words alone: "yes" stays a word.

    A key written twice is refused; what "<<" repeats is laid under the block's own lines.
    """
    if isinstance(node, yaml.MappingNode):
        own = {str(tree(key)): tree(value) for key, value in node.value}
        assert len(own) == len(node.value), list(own)
        lent = own.pop("<<", {})
        assert isinstance(lent, dict)
        return lent | own
    if isinstance(node, yaml.SequenceNode):
        return [tree(one) for one in node.value]
    return str(node.value)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "scenario" in metafunc.fixturenames:
        every = scenarios()
        metafunc.parametrize("scenario", every, ids=[one.name for one in every])
