"""Wholesaling: a buyer who trades in contracts for homes, and the license that seems to need.

Asked where a paper shows that the buyer may hand the contract on or sell the home again. It
says nothing about what anyone owes: an unlicensed buyer pays off no loan, and frees nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois.findings import Settled
from stillowe.law.illinois.numbers import numbers_of
from stillowe.law.illinois.signing_authorities import WHOLESALING, cited
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Span

WORDING: Final = "contract_trading_wording"
"""The code under which ``establish`` quotes a buyer's right to hand on or sell again."""


def license_question(words: Sequence[Span]) -> Finding:
    """Ask whether the buyer trades in contracts, with the words that show it."""
    figures = numbers_of("wholesaling")
    arguments: dict[str, str | int | bool] = {
        "authority": cited(WHOLESALING),
        "homes_count": figures["wholesale_homes_without_license"],
        "months_count": figures["wholesale_months"],
    }
    return Finding(
        "check.wholesale.licence", Severity.warning, arguments, tuple(dict.fromkeys(words))
    )


def findings(
    sheet: FactSheet,
    settled: Settled,  # noqa: ARG001  # every topic is asked alike
    *,
    on: int,  # noqa: ARG001  # every topic is asked alike
) -> tuple[Finding, ...]:
    """Ask it of a contract among the papers of a case; neither figures nor ``on`` are read."""
    where = tuple(span for code, span in sheet.quotes if code == WORDING)
    return (license_question(where),) if where else ()
