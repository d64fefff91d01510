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

# -- wages ------------------------------------------------------------------------------------

WAGE_CEILING: Final = Citation(
    text="15 USC 1673(a); 29 CFR 870.10",
    basis="primary",
    confidence="high",
    checked_on="2026-11-24",
    url="https://law.creditlibrary.org/71.html",
    doubt=(
        "Support orders, chapter 13 orders and tax debts have limits of their own (1673(b)). "
        "Federal agencies may take 15 % without a court (31 USC 3720D): not counted here."
    ),
)

PAY_PERIODS: Final = Citation(
    text="29 CFR 870.10(c)",
    basis="secondary",
    confidence="high",
    checked_on="2026-11-24",
    url="https://www.ftb.ca.gov/pay/collections/withholding-orders/payment-amount-table.html",
    doubt="The multiples for two weeks, half a month and a month were seen in an official table.",
)

SUPPORT_FIRST: Final = Citation(
    text="29 CFR 870.11",
    basis="unverified",
    confidence="medium",
    checked_on="2026-11-22",
    doubt=(
        "That support is taken first and counts in the limit, so that an ordinary creditor gets "
        "nothing where support already takes it all, was not seen in the text."
    ),
)
