"""The authorities behind a debt that was sold, or is collected by somebody else.

Graded as in ``authorities``. None of them lowers what anyone owes: a sale changes the owner.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.rules import Citation

SEEN_ON: Final = "2026-11-24"

ASSIGNEE: Final = Citation(
    text="Illinois contract law on assignment",
    basis="unverified",
    confidence="medium",
    checked_on=SEEN_ON,
    doubt=(
        "No Illinois opinion was seen. Payments, releases, a discharge and a passed time limit "
        "hold against the buyer as they did against the seller."
    ),
)

APPEARS_OF_RECORD: Final = Citation(
    text="735 ILCS 5/2-1402(a)",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://law.onecle.com/illinois/735ilcs5/2-1402.html",
    doubt=(
        "The section is about a citation to discover assets. Whether a buyer must appear of "
        "record before a wage deduction or a garnishment was not seen."
    ),
)

BUYER_SUES_IN_TIME: Final = Citation(
    text="205 ILCS 740/8.6, formerly 225 ILCS 425/8.6",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://ilga.gov/legislation/ilcs/documents/022504250K8.6.htm",
    doubt="The text was seen under its old number; the Act moved with the same section numbers.",
)

BUYER_AFFIDAVIT: Final = Citation(
    text="Ill. S. Ct. Rules 280 to 280.5, in force from October 1, 2018",
    basis="secondary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://isbadev.org/node/57437",
    doubt=(
        "Four summaries were seen, not the rules. They speak of suits on consumer debts that were "
        "charged off or delinquent when bought; that they leave a bought judgment alone is our "
        "reading."
    ),
)

VALIDATION: Final = Citation(
    text="15 USC 1692g(a), (b); 12 CFR 1006.34",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://americandebtnegotiation.com/fairChap09.html",
    doubt=(
        "It binds a debt collector and a buyer of a debt in default, as a rule not the first "
        "lender or a servicer that took the loan before it was in default."
    ),
)

CALLS: Final = Citation(
    text="12 CFR 1006.14(b)(2); 1006.6(b)(1)",
    basis="secondary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://peniya.com/article/a-comprehensive-guide-to-regulation-f/926",
    doubt="The number of calls is a presumption of harassment, and can be rebutted.",
)

STOP_CONTACT: Final = Citation(
    text="15 USC 1692c(c); 12 CFR 1006.6(c)",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://checkoutapi.com/uscode/title15_chapter41_subchapterV_section1692c",
    doubt="The letter stops contact, and neither the debt nor a suit.",
)

TOO_LATE_TO_SUE: Final = Citation(
    text="12 CFR 1006.26(b)",
    basis="secondary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://adamsandreese.com/news-knowledge/braun-cfpb-zombie-mortgage-advisory-opinion",
    doubt="A claim filed in a bankruptcy is excepted. A guidance of 2023 on it may be withdrawn.",
)

FORM_1099_C: Final = Citation(
    text="IRS Topic 431; BMO Harris v. LaRosa, 2017 IL App (1st) 161159",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://app.midpage.ai/case/bmo-harris-bank-national-association-4169865",
)
