"""The facts of the bundled case, in one place. Every name and number is invented.

Blake Moreno signed the first note. Crystal Moreno signed the first mortgage but not that note;
both signed the note of the second lien. The house was sold for less than the debt and the sale
is not yet confirmed. On purpose:

* the return of service on Blake is missing;
* the notice of sale prints the judgment with two digits changed about;
* the report of sale adds up to 90 dollars less than it says.
"""

from __future__ import annotations

from datetime import date

FIRST_PRINCIPAL = 301_500_00
FIRST_LOAN_DATE = date(2016, 5, 20)
SECOND_PRINCIPAL = 45_000_00
SECOND_PAYOFF = 38_604_19

JUDGMENT_DATE = date(2024, 2, 7)
SALE_DATE = date(2024, 10, 8)
SALE_PRICE = 246_500_00

JUDGMENT_LINES = {
    "principal": 268_914_37,
    "interest": 26_105_01,
    "late": 611_28,
    "escrow": 14_206_75,
    "inspections": 465_00,
    "fees": 4_250_00,
    "costs": 1_187_50,
}
JUDGMENT_TOTAL = sum(JUDGMENT_LINES.values())
MISPRINTED_JUDGMENT = 351_739_91

DAYS_TO_SALE = (SALE_DATE - JUDGMENT_DATE).days
INTEREST_TO_SALE = (JUDGMENT_TOTAL * 9 * DAYS_TO_SALE * 2 + 36_500) // 73_000
LATER_LINES = {"taxes": 5_118_02, "insurance": 1_020_00, "publication": 1_145_00, "officer": 300_00}
TRUE_TOTAL = JUDGMENT_TOTAL + INTEREST_TO_SALE + sum(LATER_LINES.values())
STATED_TOTAL = TRUE_TOTAL + 90_00
STATED_SHORTFALL = STATED_TOTAL - SALE_PRICE


def dollars(cents: int) -> str:
    """Return an amount as the papers print it."""
    return f"${cents // 100:,}.{cents % 100:02d}"


if __name__ == "__main__":
    for name, value in list(globals().items()):
        if name.isupper() and isinstance(value, int):
            print(name, value if name == "DAYS_TO_SALE" else dollars(value))  # noqa: T201  # the author's own check
