"""What a creditor could really take from each person of a case, as of a day.

The same evaluator and law as everywhere; only the conclusions asked for are others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from stillowe.casefile import Case
from stillowe.facts import CATALOG
from stillowe.facts.sheet import FactSheet, Member
from stillowe.law import rulebook_for
from stillowe.law.deadlines import with_ends
from stillowe.law.rules import Rulebook
from stillowe.money import months_to_pay_off
from stillowe.money.paying_off import MOST_MONTHS
from stillowe.report.collecting import (
    CollectDocument,
    CollectInput,
    PersonMeans,
    asked_of,
    build_collecting,
)
from stillowe.report.inputs import ReportInput
from stillowe.values import Axis, FactName, Need
from stillowe.workbench.analysis import STATE, Evidence, program_version, sheet_of, summary_of
from stillowe.worlds import Evaluator
from stillowe.worlds.names import route_name
from stillowe.worlds.results import Range

MONTHS: Final = 12
NOT_LIVING: Final = "not_covered.collect_no_living_person"
"""A company, a trust or an estate has no exemptions of a living person."""
_LIVING: Final = CATALOG.facts[FactName.person_kind].choices.index("person")


@dataclass(frozen=True, slots=True)
class Collecting:
    """What could be taken from the people of one case, and the evaluator to ask more."""

    material: CollectInput
    evaluator: Evaluator | None

    def document(self) -> CollectDocument:
        """Say it as statements, each with what it rests on."""
        return build_collecting(self.material)


def collect(case: Case, *, on: int) -> Collecting:
    """Ask the case what a creditor could take from each of its people, as of ``on``.

    Only the debt in foreclosure is asked about. Raises a ``CaseRefusal`` only where the case
    folder itself cannot be read.
    """
    held, said = case.papers(), case.answers()
    sheet = sheet_of(held, said, on=on)
    built = rulebook_for(STATE)
    rulebook = None if built is None else with_ends(built)
    evaluator = Evaluator(sheet, CATALOG, rulebook, on=on) if rulebook else None
    material = ReportInput(
        case_name=case.text().name or case.folder.resolve().name,
        on=on,
        program_version=program_version(),
        sheet=sheet,
        catalog=CATALOG,
        rulebook=rulebook,
        answers=(),
        household=None,
        case_ranges={},
        traces={},
        next_papers=(),
        findings=(*held.findings, *said.findings, *sheet.findings),
        papers=tuple(summary_of(paper) for paper in held.papers),
        refused=held.refused,
        duplicates=held.duplicates,
        ledgers=(),
        evidence=Evidence(case),
    )
    people = tuple(_people(sheet, evaluator, rulebook)) if evaluator and rulebook else ()
    return Collecting(CollectInput(material, people), evaluator)


def _people(sheet: FactSheet, evaluator: Evaluator, rulebook: Rulebook) -> Iterator[PersonMeans]:
    for pair in sheet.members.get(Axis.person_debt, ()):
        if pair.loan == 0:
            yield _person(sheet, evaluator, rulebook, pair)


def _person(
    sheet: FactSheet, evaluator: Evaluator, rulebook: Rulebook, pair: Member
) -> PersonMeans:
    person = pair.person or 0
    failed = tuple(
        route.code
        for route in rulebook.routes
        if _seen(evaluator, pair, route_name(route.code)).bounded_high == 0
    )
    if not _is_a_living_person(sheet, person):
        failed = (*failed, NOT_LIVING)
    if failed:
        return PersonMeans(person, failed, {}, {}, frozenset())
    told = _told(sheet, person)
    judgment = _sum_is_known(evaluator, pair)
    asked = asked_of(told, judgment=judgment)
    ranges = {name: _seen(evaluator, pair, name) for name in asked}
    traces = {
        name: evaluator.trace(name, found.member, found.high_witness)
        for name, found in ranges.items()
    }
    months = _months(evaluator, pair, ranges) if judgment else None
    return PersonMeans(person, (), ranges, traces, told, months)


def _is_a_living_person(sheet: FactSheet, person: int) -> bool:
    """Tell whether it is a living person: the rules of pay and property are for no other."""
    kind = sheet.facts[FactName.person_kind, person]
    dead = sheet.facts[FactName.deceased, person]
    return kind.values == (_LIVING,) and dead.values != (1,)


def _sum_is_known(evaluator: Evaluator, pair: Member) -> bool:
    """Tell whether a judgment may stand and its sum has a known limit."""
    if _seen(evaluator, pair, "judgment_stands").bounded_high == 0:
        return False
    return not _seen(evaluator, pair, "deficiency_outstanding_cents").open_ended


def _seen(evaluator: Evaluator, pair: Member, name: str) -> Range:
    """Find the range of a name for the member of its axis that a pair sees."""
    axis = evaluator.names.axis(name)
    member = evaluator.names.sources(Axis.person_debt, pair.index, axis, None)[0]
    return evaluator.range(name, member)


def _told(sheet: FactSheet, person: int) -> frozenset[str]:
    """Name the facts of a person's means that somebody stated."""
    return frozenset(
        name
        for name, fact in CATALOG.facts.items()
        if fact.needed_for is Need.collection and _claimed(sheet, name, person)
    )


def _claimed(sheet: FactSheet, name: str, person: int) -> bool:
    fact = sheet.facts.get((name, person))
    return fact is not None and bool(fact.claims)


def _months(
    evaluator: Evaluator, pair: Member, ranges: Mapping[str, Range]
) -> tuple[int, int | None] | None:
    """Find how long pay alone takes to pay the judgment off: fewest months, and most.

    The ends are taken from the ends of what it rests on, so they can only be too far apart.
    """
    pay = ranges.get("wages_reachable_each_year_cents")
    if pay is None or ranges["judgment_stands"].bounded_low == 0:
        return None
    if pay.open_ended or pay.bounded_high == 0:
        return None
    least, most = ranges["judgment_balance_least_cents"], ranges["judgment_balance_cents"]
    rate = _seen(evaluator, pair, "money_judgment_interest_rate")
    principal = _seen(evaluator, pair, "deficiency_outstanding_cents")
    fewest = _pace(least.bounded_low, principal.bounded_low, rate.bounded_low, pay.bounded_high)
    longest = _pace(most.bounded_high, principal.bounded_high, rate.bounded_high, pay.bounded_low)
    return fewest, longest if longest <= MOST_MONTHS else None


def _pace(balance_cents: int, principal_cents: int, rate: int, yearly_cents: int) -> int:
    """Count the months at one pace. What of the balance is no principal is old interest."""
    principal = min(balance_cents, principal_cents)
    columns = (principal, balance_cents - principal, rate, yearly_cents // MONTHS)
    months = months_to_pay_off(*(np.array([[each]], dtype=np.int64) for each in columns))
    return int(months[0, 0])
