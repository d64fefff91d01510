"""Cases as data, run through the evaluator: each case a sheet, each expectation a range.

Every world a case evaluates is a column of at least two rows, because a rule written with
``and``, ``not`` or ``if`` passes silently on one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from stillowe.facts.definitions import Catalog, FactDefinition
from stillowe.facts.sheet import Fact, FactSheet, Member, RuledConclusion
from stillowe.law.rules import CaseExample, Given, Rulebook
from stillowe.values.vocabulary import Axis, Stage, Standing, Unit
from stillowe.worlds.evaluator import Evaluator
from stillowe.worlds.results import CellKey

_ROWS = 2


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One expectation that did not hold."""

    case: str
    authority: str
    conclusion: str
    label: str
    expected: tuple[int, int]
    found: tuple[int, int]


def members_of(people: Sequence[str], loans: Sequence[str]) -> Mapping[Axis, tuple[Member, ...]]:
    """Make the members of a case; every person is paired with every loan, person by person."""
    pairs = [(person, loan) for person in range(len(people)) for loan in range(len(loans))]
    return {
        Axis.case: (Member(Axis.case, 0, "the case"),),
        Axis.person: tuple(Member(Axis.person, i, name) for i, name in enumerate(people)),
        Axis.loan: tuple(Member(Axis.loan, i, name) for i, name in enumerate(loans)),
        Axis.person_debt: tuple(
            Member(Axis.person_debt, i, f"{people[person]}/{loans[loan]}", person, loan)
            for i, (person, loan) in enumerate(pairs)
        ),
    }


def sheet_of(case: CaseExample, catalog: Catalog) -> FactSheet:
    """Make the fact sheet of a case.

    What is not given stands as presumed, else unknown; before the stage from which a fact
    exists it is not yet.
    """
    members = members_of(case.people, case.loans)
    facts = {}
    for name, definition in catalog.facts.items():
        if not definition.affects_law:
            continue
        for member in members[definition.axis]:
            given = _given(case.given.get(name, {}), member.label)
            fact = _fact(definition, member.index, given, case.stage)
            facts[name, member.index] = fact
    return FactSheet(
        members=members,
        facts=facts,
        rulings=tuple(_rulings(case, members)),
        texts={},
        stages=(case.stage,),
        papers=(),
        quotes=(),
        findings=(),
    )


def _given(by_label: Mapping[str, Given], label: str) -> Given:
    return by_label[label] if label in by_label else by_label.get("", ())


def _fact(definition: FactDefinition, member: int, given: Given, stage: Stage) -> Fact:
    name = definition.name
    if isinstance(given, range):
        ends = (given[0], given[-1])
        return Fact(name, member, Standing.unknown, (), ends, ())
    if given:
        standing = Standing.documented if len(given) == 1 else Standing.disputed
        return Fact(name, member, standing, tuple(given), None, ())
    if given is not None and definition.presumed is not None:
        presumed = encoded(definition, definition.presumed)
        return Fact(name, member, Standing.assumed, (presumed,), None, (), presumed=True)
    standing = Standing.unknown if definition.from_stage <= stage else Standing.not_yet
    if definition.unit is Unit.truth or definition.choices:
        count = len(definition.choices) or 2
        return Fact(name, member, standing, tuple(range(count)), None, ())
    return Fact(name, member, standing, (), (definition.low, definition.high), ())


def encoded(definition: FactDefinition, value: bool | int | str) -> int:
    """Encode a catalog value as its column is."""
    if isinstance(value, str):
        return definition.choices.index(value)
    return int(value)


def _rulings(
    case: CaseExample, members: Mapping[Axis, tuple[Member, ...]]
) -> Iterable[RuledConclusion]:
    for name, by_label in case.ruled.items():
        for axis_members in members.values():
            for member in axis_members:
                if member.label in by_label:
                    yield RuledConclusion(name, member.index, by_label[member.label], ())


def check_case(case: CaseExample, rulebook: Rulebook, catalog: Catalog) -> tuple[Mismatch, ...]:
    """Run one case; an empty result means that every expectation holds.

    An expected value must be both reached and bounded: what a wide bound merely allows is no
    answer.
    """
    evaluator = Evaluator(sheet_of(case, catalog), catalog, rulebook, on=case.on)
    found = []
    for conclusion, by_label in case.expect.items():
        axis = evaluator.names.axis(conclusion)
        for member in evaluator.sheet.members[axis]:
            expected = by_label.get(member.label, by_label.get(""))
            if expected is None:
                continue
            reached = _range_in_rows(evaluator, (conclusion, member.index))
            if reached != expected:
                found.append(
                    Mismatch(case.name, case.authority, conclusion, member.label, expected, reached)
                )
    return tuple(found)


def _range_in_rows(evaluator: Evaluator, cell: CellKey) -> tuple[int, int]:
    """Find a range, and evaluate both its worlds again as columns of two full rows."""
    found = evaluator.range(*cell)
    question = evaluator.question(cell)
    for world, end in ((found.low_witness, found.low), (found.high_witness, found.high)):
        columns = question.everything(question.values_of(world.choices, _ROWS), _ROWS, wide=True)
        place = question.plan.members[cell[0]].index(cell[1])
        rows = np.broadcast_to(columns[cell[0]], (_ROWS, columns[cell[0]].shape[1]))
        if found.exact and not found.open_ended and (rows[:, place] != end).any():
            return (int(rows[:, place].min()), int(rows[:, place].max()))
    return (found.bounded_low, found.bounded_high)


def check_cases(
    cases: Iterable[CaseExample], rulebook: Rulebook, catalog: Catalog
) -> tuple[Mismatch, ...]:
    """Run many cases."""
    return tuple(mismatch for case in cases for mismatch in check_case(case, rulebook, catalog))
