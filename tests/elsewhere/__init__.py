"""Elsewhere: an invented jurisdiction on which the engine is tested.

Its law is nobody's, so a change of real law never breaks a test of the engine.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from elsewhere import debts, liens, tolls, waits
from elsewhere.catalog import CATALOG
from stillowe.law.build import build_rulebook
from stillowe.law.cases import load_cases
from stillowe.law.rules import Answers, CaseExample, Ledger, Route, Rulebook
from stillowe.values.vocabulary import Axis

HERE = Path(__file__).parent

ANSWERS = Answers(
    entered="entered_cents",
    possible_here="possible_cents",
    separate_suit="suit_cents",
    exposure="exposure_cents",
    household="household_cents",
    gates=("bound", "reached"),
    ledgers=(Ledger("due_cents", (("redemption_cents", 1), ("toll_cents", 1))),),
)

ROUTES = (
    Route("not_covered.barge", lambda vessel: vessel != 2, ("vessel",), Axis.case),
    Route("not_covered.guild", lambda guild_house: ~guild_house, ("guild_house",), Axis.person),
)


@cache
def rulebook() -> Rulebook:
    return build_rulebook(
        "elsewhere",
        "1",
        modules=(tolls, debts, liens, waits),
        parameter_files=(HERE / "tolls.yaml",),
        routes=ROUTES,
        answers=ANSWERS,
        catalog=CATALOG,
    )


@cache
def cases() -> tuple[CaseExample, ...]:
    return tuple(
        case
        for path in sorted(HERE.glob("*.cases.yaml"))
        for case in load_cases(path, rulebook(), CATALOG)
    )
