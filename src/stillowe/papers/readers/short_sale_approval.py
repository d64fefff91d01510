"""Reader of a short-sale approval: that a sale for less was approved, its terms, its traps.

Whether anybody is released is not read here: the words of release are quoted by ``clauses`` with
"read this yourself" and lower no number.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.draft import Draft, loan
from stillowe.papers.readers.figures import Day, Role, day_after
from stillowe.papers.readers.instruments import heading_day, which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.premises import PREMISES_FACTS, say_premises
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.papers.readers.totals import Sorted, quoted, say_amount, sort_amounts
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_APPROVES: Final = wording(
    r"\b(?:approv\w+|accepts?|will accept|agree\w* to accept|consents? to)\b[^.;]{0,120}?\b(?:short"
    r"|sale|payoff|pay-off|offer|price|settlement|conveyance)\b|\bshort (?:sale"
    r"|payoff)\b[^.;]{0,60}?\bapprov\w+"
    r"|\bshort sale approval\b|\bapproval of short\b|\bdecision\b[^.;]{0,20}\bapproved\b"
    r"|\bsaid yes to\b[^.;]{0,40}\b(?:offer|sale|contract)\b"
    r"|\bwe(?: will| shall|'ll)? (?:take|are taking|let)\b[^.;]{0,60}\b(?:less|offer|sell)\b"
)
_REFUSES: Final = wording(
    r"\b(?:not (?:been )?approved|unable to approve|den(?:y|ied|ial)|declined?|rejected|cannot"
    r" (?:approve|accept)|under review|counter-?offer|not an approval|has not decided"
    r"|approved subject to counter|said no to)\b"
)
_ROLES: Final = {
    "net": Role(
        wording(
            r"\b(?:net|minimum|short payoff|payoff|proceeds|certified funds|no less than|receive"
            r"|accept)\b"
        ),
        wording(r"(?:net|in net)\b"),
    ),
    "sold_for": Role(
        wording(
            r"\b(?:offer (?:from|of|by)[^$]{0,60}|convey[^$]{0,80}(?:price|sum)|to pay[^$]{0,40}"
            r"|further sum|upon payment[^$]{0,120})"
        )
    ),
    "price": Role(wording(r"\b(?:price|purchase|contract|sales? price|offer of)\b")),
    "contribution": Role(
        wording(
            r"\b(?:contribut\w+|promissory note|unsecured note|cash (?:contribution|payment)"
            r"|seller (?:shall|must|will|to) (?:pay|bring|sign)|you (?:must|will|shall) pay)\b"
        ),
        wording(r"(?:promissory|unsecured) note\b|(?:cash )?contribution\b"),
    ),
    "owed": Role(
        wording(
            r"\btotal (?:now )?(?:indebtedness|owed|due|debt|amount (?:owed|due))\b[^$]{0,30}"
            r"|\byou (?:now |still )?owe\b|\bnow due\b|\bdue and (?:unpaid|owing)\b|\bamount owed\b"
            r"|\bindebted\w*\b[^$]{0,80}\bsum of\b|\bpayoff (?:amount )?(?:today|now)\b"
            r"|\bloan balance\b|\bpayoff\b[^$.;]{0,50}?\b(?:today|date)\b[^$]{0,20}|\bunpaid"
            r" balance incl\w*"
        )
    ),
    "balance": Role(
        wording(
            r"\b(?:unpaid|remaining|outstanding|current|total) (?:principal )?(?:balance|debt)\b"
            r"|\bbalance\b"
        )
    ),
    "other": Role(
        wording(
            r"\b(?:commission|fees?|incentive|relocation|second (?:lien|mortgage)"
            r"|junior|subordinate|closing costs|moving)\b"
        )
    ),
}
_TODAY: Final = wording(r"\btoday\b|\bdate of this letter\b|\bat issue date\b|\bthis date\b")
_NEW_NOTE: Final = wording(
    r"\b(?:new|unsecured|promissory)(?: promissory| unsecured)? note\b"
    r"|\bcontribut\w+\b[^.;]{0,40}\$"
    r"|\brepayment agreement\b|\bsign (?:a |the )?(?:\w+ )?note\b"
)
_UNTIL: Final = wording(
    r"\b(?:by|until|through|no later than|on or before|expires?(?: on)?|valid (?:through|until)"
    r"|closing"
    r" (?:date|by|must)|must close)\b"
)


def _fill(draft: Draft) -> None:
    draft.text = without_rules(draft.text)
    whole = draft.text
    draft.text, in_doubt = without_unchecked(whole)
    day = heading_day(draft.text)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    say_premises(draft)
    approves = draft.find(_APPROVES)
    if approves is not None:
        refuses = draft.find(_REFUSES)
        sure = refuses is None and not in_doubt
        draft.say(
            FactName.short_sale_approved,
            True,
            approves.span(),
            about=loan(which),
            confidence=1.0 if sure else 0.5,
        )
    by_role = sort_amounts(draft, _ROLES)
    _say_owed(draft, by_role, which, day)
    _note_terms(draft, by_role)


def _say_owed(draft: Draft, by_role: Sorted, which: str, day: Day | None) -> None:
    """Claim what is owed; a "balance" alone may be what is left after the sale, and is in doubt."""
    owed = by_role.get("owed", [])[:1]
    found = owed or by_role.get("balance", [])[:1]
    say_amount(
        draft,
        FactName.unpaid_balance_cents,
        found,
        about=loan(which),
        confidence=1.0 if owed else 0.8,
    )
    if owed and day is not None:
        around = draft.text.text[max(0, owed[0].start - 120) : owed[0].end + 30]
        if _TODAY.search(around):
            place = (day.start, day.end)
            draft.say(FactName.unpaid_balance_date, day.day, place, about=loan(which))


def _note_terms(draft: Draft, by_role: Sorted) -> None:
    """Note price, net, contribution, deadline and a new promise to pay: they are no facts."""
    for role in ("price", "net", "contribution"):
        for amount in by_role.get(role, [])[:1]:
            draft.note(
                f"short_sale.{role}",
                Severity.note,
                quoted(draft, amount),
                {f"{role}_cents": amount.cents},
            )
    deadline = day_after(draft.text, _UNTIL, within=40)
    if deadline is not None:
        draft.note(
            "short_sale.deadline",
            Severity.note,
            (deadline.start, deadline.end),
            {"deadline_date": deadline.day},
        )
    new_note = draft.find(_NEW_NOTE)
    if new_note is not None:
        draft.note("short_sale.new_promise_to_pay", Severity.danger, new_note.span())


READER: Final = KindReader(
    kind=PaperKind.short_sale_approval,
    name="short_sale_approval/2",
    speaker=Speaker.lender,
    establishes=PREMISES_FACTS
    | frozenset(
        {
            FactName.short_sale_approved,
            FactName.unpaid_balance_cents,
            FactName.unpaid_balance_date,
        }
    ),
    fill=_fill,
)
