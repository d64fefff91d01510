"""By when must the lender answer an offer for a short sale? (735 ILCS 5/15-1401.1).

90 days after it received a written offer from a buyer and a written request. It may refuse.
Nothing waits for it: no sale is stayed and nothing of the debt is given up. Only the words of
an approval can do that.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.declare import rule
from stillowe.law.illinois.procedure_authorities import SHORT_SALE_ANSWER
from stillowe.law.rules import Count, Deadline
from stillowe.values.columns import Days, Truth
from stillowe.values.vocabulary import Unit

DEADLINES: Final = (
    Deadline(
        code="short_sale_answer",
        runs="short_sale_answer_runs",
        due="short_sale_answer_date",
        counts=(Count("short_sale_request_date", "short_sale_answer_days"),),
        whose="lenders",
    ),
)


@rule(
    citation=SHORT_SALE_ANSWER,
    unit=Unit.truth,
    directions={"short_sale_request_date": "rises", "short_sale_rule_first_date": "falls"},
)
def short_sale_answer_runs(
    foreclosure_before_sale: Truth,
    residential_real_estate: Truth,
    short_sale_request_received: Truth,
    short_sale_request_date: Days,
    short_sale_rule_first_date: Days,
) -> Truth:
    """Must the lender answer: a residence in foreclosure, an offer and a request received?"""
    asked = short_sale_request_received & (short_sale_request_date >= short_sale_rule_first_date)
    return foreclosure_before_sale & residential_real_estate & asked


@rule(
    citation=SHORT_SALE_ANSWER,
    unit=Unit.date,
    directions={"short_sale_request_date": "rises", "short_sale_answer_days": "rises"},
)
def short_sale_answer_date(short_sale_request_date: Days, short_sale_answer_days: Days) -> Days:
    """By which day must the lender answer?"""
    return short_sale_request_date + short_sale_answer_days
