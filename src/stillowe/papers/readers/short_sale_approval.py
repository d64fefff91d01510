"""Reader of a short-sale approval: that a sale for less was approved, its terms, its traps.

Whether anybody is released is not read here: the words of release are quoted by ``clauses`` with
"read this yourself" and lower no number.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.draft import Draft, loan
from stillowe.papers.readers.figures import Role, day_after
from stillowe.papers.readers.instruments import which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import written_day
from stillowe.papers.readers.premises import PREMISES_FACTS, say_premises
from stillowe.papers.readers.totals import Sorted, quoted, say_amount, sort_amounts
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_APPROVES: Final = wording(
    r"\b(?:approv\w+|accepts?|will accept|agree\w* to accept|consents? to)\b[^.;]{0,120}?\b(?:short"
    r"|sale|payoff|pay-off|offer|price|settlement)\b|\bshort (?:sale"
    r"|payoff)\b[^.;]{0,60}?\bapprov\w+"
    r"|\bshort sale approval\b|\bapproval of short\b"
)
_REFUSES: Final = wording(
    r"\b(?:not (?:been )?approved|unable to approve|den(?:y|ied|ial)|decline[sd]?|rejected|cannot"
    r" (?:approve|accept)|under review|counter-?offer|not an approval)\b"
)
_ROLES: Final = {
    "net": Role(
        wording(
            r"\b(?:net|minimum|short payoff|payoff|proceeds|certified funds|no less than|receive"
            r"|accept)\b"
        ),
        wording(r"(?:net|in net)\b"),
    ),
    "price": Role(wording(r"\b(?:price|purchase|contract|sales? price|offer of)\b")),
    "contribution": Role(
        wording(
            r"\b(?:contribut\w+|promissory note|unsecured note|cash (?:contribution|payment)"
            r"|seller (?:shall|must|will|to) (?:pay|bring|sign)|you (?:must|will|shall) pay)\b"
        ),
        wording(r"(?:promissory|unsecured) note\b|(?:cash )?contribution\b"),
    ),
    "balance": Role(
        wording(
            r"\b(?:unpaid|remaining|outstanding|current|total) (?:principal )?(?:balance|debt"
            r"|amount owed)\b|\bbalance\b"
        )
    ),
    "other": Role(
        wording(
            r"\b(?:commission|fees?|incentive|relocation|second (?:lien|mortgage)"
            r"|junior|subordinate|closing costs|moving)\b"
        )
    ),
}
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
    day = written_day(draft.text)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    say_premises(draft)
    approves = draft.find(_APPROVES)
    if approves is not None:
        refuses = draft.find(_REFUSES)
        draft.say(
            FactName.short_sale_approved,
            True,
            approves.span(),
            about=loan(which),
            confidence=1.0 if refuses is None else 0.5,
        )
    by_role = sort_amounts(draft, _ROLES)
    say_amount(
        draft,
        FactName.unpaid_balance_cents,
        by_role.get("balance", [])[:1],
        about=loan(which),
        confidence=0.8,
    )
    _note_terms(draft, by_role)


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
    name="short_sale_approval/1",
    speaker=Speaker.lender,
    establishes=PREMISES_FACTS
    | frozenset(
        {
            FactName.short_sale_approved,
            FactName.unpaid_balance_cents,
        }
    ),
    fill=_fill,
)
