"""Small builders: a case in which every gate is open, told as answers, and its evaluator."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from stillowe.facts import CATALOG
from stillowe.facts.establish import Declared, establish
from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois import rulebook
from stillowe.law.illinois.findings import Settled
from stillowe.papers.claims import About, Answer, Claim, Value
from stillowe.values.vocabulary import Axis, Speaker
from stillowe.worlds.evaluator import Evaluator

EPOCH = date(1970, 1, 1)
ON = (date(2026, 11, 22) - EPOCH).days

ALL_GATES_OPEN: Mapping[str, Value] = {
    "complaint_filed": True,
    "judgment_entered": True,
    "sale_held": True,
    "signed_note": True,
    "guaranteed_debt": False,
    "assumed_debt": False,
    "signed_mortgage": True,
    "served_personally": True,
    "service_date": (date(2024, 2, 1) - EPOCH).days,
    "deficiency_asked_against": True,
    "deficiency_asked_generally": False,
    "rule_105_notice_served": False,
    "deficiency_waived_in_judgment": False,
    "separate_count_on_note": False,
    "report_states_deficiency": True,
    "reported_deficiency_cents": 24_817_57,
}
"""Atchley's shortfall, sold and not yet confirmed."""

SILENT_ORDER: Mapping[str, Value] = {
    "sale_confirmed": True,
    "confirmation_date": (date(2026, 11, 2) - EPOCH).days,
    "order_enters_personal_judgment": False,
    "order_enters_in_rem_only": False,
    "order_denies_deficiency": False,
    "order_reserves_deficiency": False,
}

PERSONAL_ORDER: Mapping[str, Value] = {**SILENT_ORDER, "order_enters_personal_judgment": True}
IN_REM_ORDER: Mapping[str, Value] = {**SILENT_ORDER, "order_enters_in_rem_only": True}


def day(text: str) -> int:
    """Give an ISO day as a day number."""
    return (date.fromisoformat(text) - EPOCH).days


def told(name: str, value: Value, *, person: str = "Ann Roe", loan: str = "foreclosed") -> Claim:
    """Say one fact as a person would type it."""
    about = About(CATALOG.facts[name].axis)
    if about.axis in (Axis.person, Axis.person_debt):
        about = About(about.axis, person, loan if about.axis is Axis.person_debt else "")
    elif about.axis is Axis.loan:
        about = About(about.axis, "", loan)
    return Claim(name, about, value, Answer("tester", ON), Speaker.user, "answer/1")


def entered(cents: int, *, person: str = "Ann Roe") -> Claim:
    """Say what a court entered against a person: a ruling, not an input."""
    about = About(Axis.person_debt, person, "foreclosed")
    return Claim(
        "deficiency_entered_cents",
        about,
        cents,
        Answer("tester", ON),
        Speaker.court,
        "answer/1",
        ruling=True,
    )


def case_of(facts: Mapping[str, Value], *more: Claim, people: tuple[str, ...] = ()) -> FactSheet:
    """Establish a case from answers about Ann Roe and her foreclosed loan."""
    answers = [told(name, value) for name, value in facts.items()]
    return establish(
        [], [*answers, *more], today=ON, declared=Declared(people=people or ("Ann Roe",))
    )


def evaluator_of(sheet: FactSheet, *, on: int = ON) -> Evaluator:
    """Put a case under the law of Illinois."""
    return Evaluator(sheet, CATALOG, rulebook(), on=on)


def ends(evaluator: Evaluator, conclusion: str, member: int = 0) -> tuple[int, int]:
    """Give the lowest and highest value of a conclusion, which must be exact."""
    found = evaluator.range(conclusion, member)
    assert found.exact
    return found.low, found.high


def settled_by(evaluator: Evaluator) -> Settled:
    """Give the view of the evaluator that findings are written against."""

    def settled(conclusion: str, member: int) -> tuple[int, int]:
        found = evaluator.range(conclusion, member)
        return found.bounded_low, found.bounded_high

    return settled
