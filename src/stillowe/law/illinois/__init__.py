"""Illinois: who still owes after a mortgage foreclosure, how much, and by which road.

In: the facts of the catalog. Out: ``rulebook()``, the dated and cited law of the gates G1 to
G6, the amount, the order and the separate suit, and ``findings()``, the questions it raises.
Start reading at ``deficiency``; what each rule rests on is in ``authorities``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from stillowe.facts import CATALOG
from stillowe.facts.releases import Clause
from stillowe.facts.sheet import FactSheet
from stillowe.law.build import build_rulebook
from stillowe.law.cases import load_cases
from stillowe.law.federal import discharge, wages
from stillowe.law.illinois import (
    abandoned_track,
    amount,
    bank_accounts,
    belongings,
    collection,
    confession,
    confirmation,
    court_days,
    debt_sold,
    defenses,
    deficiency,
    estate,
    exemptions,
    exposure,
    growth,
    homestead,
    interest,
    judgment_interest,
    judgment_lien,
    judgment_life,
    junior_lien,
    later_suit_questions,
    liability,
    liens,
    limitation,
    pleading,
    redemption,
    redemption_amount,
    redemption_questions,
    reinstatement,
    request,
    residential,
    sale_day,
    sale_notice,
    sale_questions,
    separate_suit,
    service,
    short_sale_clock,
    special_redemption,
    track_questions,
    tracks,
    wage_deduction,
    waiver,
    wholesaling,
)
from stillowe.law.illinois.findings import Settled
from stillowe.law.illinois.findings import findings as _findings_of_the_debt
from stillowe.law.illinois.routing import ROUTES
from stillowe.law.illinois.signing import paper_questions as _paper_questions
from stillowe.law.rules import Answers, CaseExample, Ledger, Rulebook
from stillowe.papers.paper import Paper
from stillowe.values.findings import Finding

__all__ = ["CASE_FILES", "GATES", "VERSION", "cases", "findings", "paper_questions", "rulebook"]

VERSION: Final = "2026-11-22"
"""The day to which the Illinois texts were checked."""

GATES: Final = (
    "owes_the_debt",
    "reached_by_service_or_appearance",
    "deficiency_requested",
    "no_statutory_waiver",
    "shortfall_proven",
    "order_enters_personal_deficiency",
)
"""G1 to G6, in order."""

_HERE: Final = Path(__file__).parent

CASE_FILES: Final = (
    *sorted(_HERE.glob("*.cases.yaml")),
    *sorted((_HERE.parent / "federal").glob("*.cases.yaml")),
)
"""The tests a lawyer can read, one file per topic."""

_TOPICS: Final = (
    liability,
    service,
    request,
    waiver,
    growth,
    amount,
    interest,
    deficiency,
    separate_suit,
    liens,
    exposure,
    discharge,
    tracks,
    estate,
    limitation,
    defenses,
    junior_lien,
    debt_sold,
    confession,
    judgment_interest,
    judgment_life,
    judgment_lien,
    wages,
    wage_deduction,
    bank_accounts,
    exemptions,
    homestead,
    belongings,
    collection,
    court_days,
    residential,
    pleading,
    reinstatement,
    redemption,
    redemption_amount,
    special_redemption,
    sale_notice,
    sale_day,
    confirmation,
    short_sale_clock,
    abandoned_track,
)

_QUESTIONS: Final[tuple[Callable[..., tuple[Finding, ...]], ...]] = (
    _findings_of_the_debt,
    track_questions.findings,
    later_suit_questions.findings,
    debt_sold.findings,
    confession.findings,
    wholesaling.findings,
    collection.findings,
    redemption_questions.findings,
    sale_questions.findings,
)
"""What each topic asks: called with the sheet, the settled conclusions and ``on=``."""

_LEDGERS: Final = (
    Ledger(
        total="amount_due_computed_cents",
        lines=(
            ("judgment_owed_cents", 1),
            ("interest_owed_to_sale_cents", 1),
            ("later_costs_owed_cents", 1),
            ("omitted_fees_owed_cents", 1),
            ("payments_after_judgment_cents", -1),
        ),
        floored=True,
    ),
    Ledger(
        total="net_proceeds_cents",
        lines=(
            ("sale_credit_cents", 1),
            ("sale_expenses_paid_cents", -1),
            ("holding_expenses_paid_cents", -1),
            ("senior_claims_paid_cents", -1),
        ),
        floored=True,
    ),
    Ledger(
        total="shortfall_computed_cents",
        lines=(("debt_at_sale_cents", 1), ("net_proceeds_cents", -1)),
        floored=True,
    ),
)


@cache
def rulebook() -> Rulebook:
    """Build the law of Illinois once.

    Raises:
        LawRefusal: a rule or parameter file is not fit to be used.

    """
    return build_rulebook(
        "illinois",
        VERSION,
        modules=_TOPICS,
        parameter_files=tuple(
            path
            for folder in (_HERE, _HERE.parent / "federal")
            for path in sorted(folder.glob("*.yaml"))
            if path not in CASE_FILES
        ),
        routes=ROUTES,
        answers=Answers(
            entered="deficiency_outstanding_cents",
            possible_here="deficiency_still_possible_cents",
            separate_suit="separate_suit_possible_cents",
            exposure="personal_exposure_cents",
            household="household_exposure_cents",
            gates=GATES,
            ledgers=_LEDGERS,
        ),
        catalog=CATALOG,
    )


def findings(sheet: FactSheet, settled: Settled, *, on: int) -> tuple[Finding, ...]:
    """List what Illinois law asks about a case, topic by topic; ``on`` is a day number."""
    return tuple(found for ask in _QUESTIONS for found in ask(sheet, settled, on=on))


def cases() -> tuple[CaseExample, ...]:
    """Read every Illinois case file.

    Raises:
        LawFileRefusal: a case file is unclear, with file and line.

    """
    return tuple(case for path in CASE_FILES for case in load_cases(path, rulebook(), CATALOG))


def paper_questions(
    paper: Paper, clauses: Sequence[Clause], sheet: FactSheet | None = None
) -> tuple[Finding, ...]:
    """Return what Illinois law asks about one paper before it is signed (see ``signing``)."""
    return _paper_questions(paper, clauses, sheet, rulebook())
