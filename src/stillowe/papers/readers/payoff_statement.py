"""Reader of a payoff statement: what the lender says is owed, as of when, and per day after."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import without_inner_stops
from stillowe.papers.readers.draft import Draft, loan
from stillowe.papers.readers.figures import Day, Role, amounts, days, rate_after, role_of
from stillowe.papers.readers.instruments import heading_day, which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.premises import PREMISES_FACTS, say_premises
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.papers.readers.totals import Sorted, check_total, lines_of, say_amount
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_ROLES: Final = {
    "other": Role(
        wording(
            r"\b(?:reinstat\w+|bring (?:\w+ ){0,3}current|amount past due|past[- ]due amount|car"
            r" loan"
            r"|original(?: \w+){0,2}|bring it in|so if you|monthly payment|next payment|deposit"
            r"|prior payoff|credit limit|mailing fee)\b[^$]*"
        ),
        wording(r"(?:to|will) (?:reinstate|bring)\b"),
    ),
    "per_diem": Role(
        wording(
            r"\b(?:per[ -]diem|daily|per day)(?: (?:interest|amount|rate|charge|accrual|of|is|at"
            r"|the))*\b|\binterest accru\w+ at\b|\bgoes up\b|\bevery day thereafter\b[^$]{0,60}"
            r"|\bfor each day\b[^$]{0,40}"
        ),
        wording(
            r"(?:for interest )?(?:per day|per diem|a day|/\s*day|daily|(?:for )?(?:each|every)"
            r" (?:additional )?day)\b"
        ),
    ),
    "total": Role(
        wording(
            r"\b(?:total (?:amount |payoff |sum |due )*(?:due|payoff|owed|required|to pay(?:off|"
            r" off)?)?"
            r"|pay\s*-?off (?:amount|total|figure|balance|is|of)|amount (?:required|needed|due)"
            r" to (?:pay|satisfy)(?: \w+){0,6}|in all(?: the sum of)?|grand total|total"
            r"|as of (?:today|this date|this day)[^$]{0,40}|that comes to|(?:full|whole) amount is"
            r"|you (?:now )?owe(?: us| the bank)?(?: a total of)?|balance (?:in full|due) is)\b"
        ),
        wording(
            r"(?:is|will be|are)?\s*(?:required|needed|due) to (?:pay|satisfy)|total\b"
            r"|(?:will |would )?(?:pays?|paid) (?:it|the loan|the note|you) (?:off|in full)\b"
        ),
    ),
    "credit": Role(
        wording(r"\b(?:less|credit|unapplied|suspense|escrow (?:balance credit|credit|refund))\b")
    ),
    "line": Role(
        wording(
            r"\b(?:principal|interest|late charges?|escrow|advances?|fees?|costs?|attorneys?"
            r"|corporate"
            r"|recording|release|reconveyance|statement fee|taxes|insurance|deferred|other|balance"
            r"|inspection|inspections|nsf|prepayment)\b"
        ),
        wording(r"(?:in|of|for) (?:\w+ ){0,2}(?:principal|interest|charges|fees|costs|advances)\b"),
    ),
}
_AS_OF: Final = (
    wording(r"\b(?:good|valid) (?:through|thru|until|to)(?: date)?(?: and including)?\b[\s:]*"),
    wording(
        r"\b(?:as of|through(?: and including)?|payoff date|effective(?: date)?|if paid (?:by|on"
        r"|before)|goods? thru|calculated to|funds received by|computed to|to the close of business"
        r" (?:up)?on|(?:up)?on or before)\b(?: the)?[\s:]*"
    ),
    wording(r"\bexpires?(?: on)?\b[\s:]*"),
)
_OTHER_FIGURE: Final = wording(r"\b(?:reinstat\w+|bring (?:\w+ ){0,2}current|prepared|date of)\b")
_TODAY: Final = wording(r"\bas of (?:today|this date|the date of this|this day)\b|\btoday\b")
_RATE: Final = wording(
    r"\b(?:interest rate|rate of interest|current rate|note rate|rate|interest)\b"
)
_DEAR_RATE: Final = wording(r"\b(?:late|default)\b[^.;]{0,60}$")
_MADE: Final = wording(
    r"\b(?:loan|note)\b[^.;$]{0,120}?\b(?:made|dated|(?<!as\s)of)\b(?: (?:the|on|this))*\s*"
)
_ORIGINAL: Final = Role(
    wording(r"\boriginal (?:principal |loan )?(?:sum|amount|balance|principal)(?: of)?\b")
)
_BRACKETED: Final = re.compile(r"\([^()]*\)")


def _fill(draft: Draft) -> None:
    draft.text = without_rules(draft.text)
    whole = draft.text
    draft.text, _ = without_unchecked(whole)
    day = heading_day(draft.text)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    say_premises(draft)
    by_role = _sorted(draft)
    totals = by_role.get("total", [])
    say_amount(draft, FactName.unpaid_balance_cents, totals, about=loan(which))
    say_amount(draft, FactName.per_diem_cents, by_role.get("per_diem", [])[:1], about=loan(which))
    as_of = _day_of(draft, day)
    if as_of is not None and totals:
        place = (as_of.start, as_of.end)
        draft.say(FactName.unpaid_balance_date, as_of.day, place, about=loan(which))
    rate = rate_after(whole, _RATE, within=60, unless=_DEAR_RATE)
    if rate is not None:
        draft.say(FactName.note_rate, rate[0], rate[1:], about=loan(which))
    _say_origin(draft, which)
    _check(draft, by_role)


def _sorted(draft: Draft) -> Sorted:
    """Return the amounts by role; what stands in brackets does not name a figure."""
    by_role: Sorted = {}
    for amount in amounts(draft.text):
        bare = replace(amount, before=_BRACKETED.sub(" ", amount.before))
        role = role_of(bare, _ROLES)
        if role == "line" and _ROLES["per_diem"].before.search(bare.before):
            role = "per_diem"
        if role is not None:
            by_role.setdefault(role, []).append(amount)
    return by_role


def _day_of(draft: Draft, written: Day | None) -> Day | None:
    """Return the day as of which the figure is stated; "as of today" is the letter's own day."""
    plain = without_inner_stops(draft.text.text)
    for words in _AS_OF:
        for match in words.finditer(plain):
            before = plain[max(0, match.start() - 90) : match.start()].rsplit(".", 1)[-1]
            if _OTHER_FIGURE.search(before):
                continue
            for day in days(draft.text, match.end(), match.end() + 60):
                if day.start - match.end() < 6:
                    return day
    return written if _TODAY.search(plain) is not None else None


def _say_origin(draft: Draft, which: str) -> None:
    """Claim the day and sum of the loan where the statement recites them."""
    for amount in amounts(draft.text):
        if role_of(amount, {"original": _ORIGINAL}) is not None:
            say_amount(draft, FactName.original_principal_cents, [amount], about=loan(which))
            break
    for match in _MADE.finditer(without_inner_stops(draft.text.text)):
        for day in days(draft.text, match.end(), match.end() + 60):
            if day.start - match.end() < 3:
                draft.say(FactName.loan_date, day.day, (day.start, day.end), about=loan(which))
            break


def _check(draft: Draft, by_role: Sorted) -> None:
    """Add the lines again and note where they do not make the total."""
    totals = by_role.get("total", [])
    if not totals:
        return
    in_favour = by_role.get("credit", [])
    lines = [*by_role.get("line", []), *in_favour]
    lines.sort(key=lambda amount: amount.start)
    credited = {credit.start for credit in in_favour}
    signed = [
        line if line.start not in credited or line.cents < 0 else line.negative() for line in lines
    ]
    check_total(draft, "payoff", lines_of(signed, totals[0]), totals[0])


READER: Final = KindReader(
    kind=PaperKind.payoff_statement,
    name="payoff_statement/2",
    speaker=Speaker.lender,
    establishes=PREMISES_FACTS
    | frozenset(
        {
            FactName.unpaid_balance_cents,
            FactName.unpaid_balance_date,
            FactName.per_diem_cents,
            FactName.note_rate,
            FactName.loan_date,
            FactName.original_principal_cents,
        }
    ),
    fill=_fill,
)
