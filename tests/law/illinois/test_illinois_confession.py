"""A power to confess judgment, and a buyer who trades in contracts, among the papers of a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from illinois_builders import ALL_GATES_OPEN, ON, case_of, day, evaluator_of, settled_by

from stillowe.law.illinois import confession, findings, wholesaling
from stillowe.papers.claims import Value
from stillowe.values.findings import Finding
from stillowe.values.spans import Span

WORDS = Span("0" * 64, 2, (), "authorizes any attorney to confess judgment")


def asked(facts: Mapping[str, Value], code: str = confession.WORDING) -> list[Finding]:
    sheet = replace(case_of({**ALL_GATES_OPEN, **facts}), quotes=((code, WORDS),))
    listed = findings(sheet, settled_by(evaluator_of(sheet)), on=ON)
    return [each for each in listed if each.code.startswith(("confession.", "check."))]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (
            {"loan_for_household_purpose": True, "loan_date": day("2016-05-20")},
            "confession.seems_void",
        ),
        (
            {"loan_for_household_purpose": True, "loan_date": day("1979-09-24")},
            "confession.may_stand",
        ),
        ({"loan_for_household_purpose": False}, "confession.may_stand"),
        ({}, "confession.purpose_not_known"),
        ({"loan_for_household_purpose": True}, "confession.purpose_not_known"),
    ],
)
def test_what_a_power_to_confess_judgment_is_depends_on_purpose_and_day(
    facts: Mapping[str, Value], code: str
) -> None:
    (found,) = asked(facts)

    assert found.code == code
    assert found.where == (WORDS,)


def test_a_contract_that_may_be_handed_on_is_asked_about() -> None:
    (found,) = asked({}, wholesaling.WORDING)

    assert found.code == "check.wholesale.licence"
    assert (found.arguments["homes_count"], found.arguments["months_count"]) == (1, 12)


def test_without_such_words_nothing_is_asked() -> None:
    assert asked({}, "release_wording") == []
