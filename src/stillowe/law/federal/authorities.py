"""The federal authorities, graded as they were checked (see ``law.illinois.authorities``)."""

from __future__ import annotations

from typing import Final

from stillowe.law.rules import Citation

DISCHARGE: Final = Citation(
    text="11 USC 524(a), 727, 1328(a)(1); Johnson v. Home State Bank, 501 U.S. 78 (1991)",
    basis="secondary",
    confidence="medium",
    checked_on="2026-11-22",
    doubt=(
        "Reaffirmation revives liability; a mortgage cured and maintained in a chapter 13 plan "
        "survives (1328(a)(1)); chapters 11 and 12 are read the same way because that keeps the "
        "debt. Debts paid outside a plan may survive as well (Dukes v. Suncoast, 11th Cir. 2018)."
    ),
)

NEW_PROMISE: Final = Citation(
    text="11 USC 524(a), 727",
    basis="secondary",
    confidence="low",
    checked_on="2026-11-22",
    doubt=(
        "No authority was found on a borrower who guarantees or takes over the same debt after "
        "the petition: it is read both ways, as the old debt and as a new one."
    ),
)
"""A second promise of one debt, given after the petition."""

COMPANY: Final = Citation(
    text="11 USC 727",
    basis="unverified",
    confidence="medium",
    checked_on="2026-11-22",
    doubt=(
        "That a company gets no discharge in chapter 7 was not seen in a text. What a plan of "
        "another chapter does for one was not seen either: it is read both ways."
    ),
)

PLAN: Final = Citation(
    text="11 USC 1328(a)(1); Dukes v. Suncoast (11th Cir. 2018)",
    basis="unverified",
    confidence="medium",
    checked_on="2026-11-22",
    doubt=(
        "A mortgage cured and maintained in a plan survives. That chapter 13 also leaves a debt "
        "for which the plan did not provide was not seen in a text."
    ),
)
