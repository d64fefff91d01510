"""Reader of a payoff statement: what the lender says is owed, as of when, and per day after."""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.draft import Draft, loan
from stillowe.papers.readers.figures import PER_DIEM, Role, day_after, rate_after
from stillowe.papers.readers.instruments import which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import written_day
from stillowe.papers.readers.premises import PREMISES_FACTS, say_premises
from stillowe.papers.readers.totals import check_total, lines_of, say_amount, sort_amounts
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_ROLES: Final = {
    "per_diem": PER_DIEM,
    "total": Role(
        wording(
            r"\b(?:total (?:amount |payoff |sum |due )*(?:due|payoff|owed|required|to pay(?:off|"
            r" off)?)?"
            r"|pay\s*-?off (?:amount|total|figure|balance|is|of)|amount (?:required|needed|due)"
            r" to (?:pay"
            r"|satisfy)(?: \w+){0,6}|total)\b"
        ),
        wording(r"(?:is|will be|are)?\s*(?:required|needed|due) to (?:pay|satisfy)|total\b"),
    ),
    "credit": Role(
        wording(r"\b(?:less|credit|unapplied|suspense|escrow (?:balance credit|credit|refund))\b")
    ),
    "line": Role(
        wording(
            r"\b(?:principal|interest|late charges?|escrow|advances?|fees?|costs?|attorneys?"
            r"|corporate"
            r"|recording|release|reconveyance|statement fee|taxes|insurance|deferred|other|balance"
            r"|inspection|nsf|prepayment)\b"
        ),
        wording(r"(?:in|of|for) (?:\w+ ){0,2}(?:principal|interest|charges|fees|costs|advances)\b"),
    ),
}
_AS_OF: Final = wording(
    r"\b(?:as of|good through|valid (?:through|until|to)|through|payoff date|effective(?: date)?"
    r"|if paid"
    r" (?:by|on)|goods? thru|expires?(?: on)?|calculated to|funds received by)\b"
)
_RATE: Final = wording(r"\b(?:interest rate|rate of interest|current rate|note rate)\b")


def _fill(draft: Draft) -> None:
    day = written_day(draft.text)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    say_premises(draft)
    by_role = sort_amounts(draft, _ROLES)
    totals = by_role.get("total", [])
    say_amount(draft, FactName.unpaid_balance_cents, totals, about=loan(which))
    say_amount(draft, FactName.per_diem_cents, by_role.get("per_diem", []), about=loan(which))
    as_of = day_after(draft.text, _AS_OF, within=40)
    if as_of is not None and totals:
        draft.say(
            FactName.unpaid_balance_date, as_of.day, (as_of.start, as_of.end), about=loan(which)
        )
    rate = rate_after(draft.text, _RATE, within=40)
    if rate is not None:
        draft.say(FactName.note_rate, rate[0], rate[1:], about=loan(which))
    if totals:
        lines = [*by_role.get("line", []), *by_role.get("credit", [])]
        lines.sort(key=lambda amount: amount.start)
        credited = {credit.start for credit in by_role.get("credit", [])}
        signed = [
            line if line.start not in credited or line.cents < 0 else line.negative()
            for line in lines
        ]
        check_total(draft, "payoff", lines_of(signed, totals[0]), totals[0])


READER: Final = KindReader(
    kind=PaperKind.payoff_statement,
    name="payoff_statement/1",
    speaker=Speaker.lender,
    establishes=PREMISES_FACTS
    | frozenset(
        {
            FactName.unpaid_balance_cents,
            FactName.unpaid_balance_date,
            FactName.per_diem_cents,
            FactName.note_rate,
        }
    ),
    fill=_fill,
)
