"""Points of Illinois law on which no authority was found: each is read both ways.

A reading that lowers an answer never stands alone here. Nothing was checked against a live page.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.illinois.authorities import CHECKED_ON
from stillowe.law.rules import Citation

WAIVER_UNDONE: Final = Citation(
    text="735 ILCS 5/15-1402(a); 5/15-1603(b)(3)",
    basis="unverified",
    confidence="low",
    checked_on=CHECKED_ON,
    doubt=(
        "No authority was found on a waiver in a judgment whose case is dismissed later: it is "
        "read both ways."
    ),
)

LARGER_BY_THE_TOTALS: Final = Citation(
    text="735 ILCS 5/15-1508(b)(1), (e)",
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/3007604/bmo-harris-bank-v-wolverine-properties-llc",
    doubt=(
        "Where a report states a deficiency smaller than the amount due less the price, no "
        "authority was found on which of its figures stands: both are shown."
    ),
)

SALE_UNDONE: Final = Citation(
    text="735 ILCS 5/15-1508(b); U.S. Bank Trust, N.A. v. Atchley, 2015 IL App (3d) 150144",
    basis="unverified",
    confidence="low",
    checked_on=CHECKED_ON,
    doubt=(
        "A cautious reading: a sale never confirmed in a case then dismissed pays nothing of the "
        "debt. A vacated order may leave the sale, as in Atchley, or undo it: both are shown."
    ),
)

SAME_DAY: Final = Citation(
    text="11 USC 524(a)(1); 735 ILCS 5/15-1508(e)",
    basis="unverified",
    confidence="low",
    checked_on=CHECKED_ON,
    doubt="No authority was found on a release or discharge of the very day of the order.",
)
