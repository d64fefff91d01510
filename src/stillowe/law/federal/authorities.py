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
