"""The words of promises to pay: notes, what is left of a debt, payments in parts, old promises."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.families.wording import Wording
from stillowe.values.clauses import Act, Matter, Party

NEWISH: Final = (
    r"(?:unsecured|new|second|additional|replacement|substitute|substituted|separate|fresh"
    r"|renewal|deficiency|interest-free|non-?interest|subordinate|junior|forgivable|shortfall"
    r"|personal|soft second|demand|installment)"
)
SIGN: Final = (
    r"(?:sign|execute|deliver|give|make|tender|provide|return|issue|furnish|enter into)(?:s|ing)?"
)
NOTE: Final = (
    r"(?:notes?|loan agreement|iou|promise to pay|payment agreement)\b(?! (?:rate|holder"
    r"|affidavit|with the|about|saying))"
)
NEW_NOTE: Final = (
    rf"(?:(?:(?<!the )(?<!that )(?<!said )(?<!existing ){NEWISH},?(?: [\w-]+,?){{0,4}}?|(?:a"
    rf"|an|this|one|another|some)(?: [\w$,%'-]+){{0,4}}?)"
    rf" {NOTE})"
)
SHORT: Final = (
    r"(?:deficienc\w+|shortfall|shortage|difference|remaining balance|unpaid balance|loss(?:es)?"
    r"|remainder|unpaid (?:part|portion|sum)|what(?: is|'s| remains) (?:left|unpaid)|balance)"
)
PARTS: Final = (
    r"(?:quarterly|weekly|bi-?weekly|every (?:payday|week|quarter)|each (?:payday|week|quarter)"
    r"|for \w+ (?:months"
    r"|years)|installments?|instalments?|monthly|a month|per month|each month|every month"
    r"|(?:equal|\w+ monthly|(?:six|twelve|twenty-four|thirty-six|sixty|\d+)) (?:\w+ )?(?:parts"
    r"|payments)|at the rate"
    r" of|over (?:a (?:term|period) of )?[\w-]+ (?:months|years))"
)
EXISTING: Final = re.compile(
    r"\bthat certain\b|\bwhereas\b|\boriginally\b|\b(?:holder|owner|holds|owns) (?:of )?(?:a"
    r"|the|this"
    r"|said|your) (?:\w+ )?(?:promissory )?note\b|\bnotes? (?:was|were|had been|has been)\b"
    r"|\b(?:signed|executed|made|gave|given|borrowed)\b[^.;]{0,60}\bnote\b[^.;]{0,40}\bdated\b"
)
NOT_OURS_NOR_OLD: Final = re.compile(
    EXISTING.pattern
    + r"|\bjudge?ment on\b|\bfrom (?:the )?(?:buyer|purchaser)\b|\b(?:buyer|purchaser)'s lender\b"
)
OLD_PROMISE: Final = re.compile(
    r"\btime limit|\blimitations?\b|\brestart|\bover again\b|\breviv|\bagain promise"
    r"|\b(?:existing|old|original|home equity) note\b"
)
NOT_OURS: Final = re.compile(
    r"\bbuyer'?s?\b[^.;]{0,40}\b(?:lender|loan|financ|commitment)|\brent\b|\blease\b|\btenant\b"
    r"|\bnote to (?:the |your )?file\b"
)


NOT_GIVEN: Final = re.compile(
    r"\bnot (?:given|made|delivered|a) [^.;]{0,20}(?:substitut|renew|replac)"
)


def promise(
    hit: str, unless: re.Pattern[str] | None = None, *also: str, denied_by_not: bool = True
) -> Wording:
    """Return a wording by which a debtor promises to pay anew."""
    return Wording(
        Act.promises_to_pay,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.borrower,
        what=Matter.debt,
        not_by=frozenset({Party.buyer}),
        denied_by_not=denied_by_not,
    )
