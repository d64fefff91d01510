"""What a complaint says of the loan and of what is unpaid: 15-1504(a)(3)(B), (F), (J)."""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.caption import caption_end
from stillowe.papers.readers.clauses import without_inner_stops
from stillowe.papers.readers.complaint_counts import counts_of
from stillowe.papers.readers.draft import Draft, loan
from stillowe.papers.readers.figures import PER_DIEM, Day, Role, day_after, days
from stillowe.papers.readers.totals import Sorted, say_amount, sort_amounts
from stillowe.values.vocabulary import FactName

COMPLAINT_DEBT_FACTS: Final = frozenset(
    {
        FactName.loan_date,
        FactName.original_principal_cents,
        FactName.complaint_balance_cents,
        FactName.complaint_per_diem_cents,
        FactName.lien_priority,
    }
)
"""What ``say_debt`` can establish."""

_ROLES: Final = {
    "per_diem": PER_DIEM,
    "original": Role(
        wording(
            r"\b(?:original(?: principal)?(?: amount| sum| indebtedness| balance| loan)*|amount of"
            r" (?:the )?original\b[^$]*|in the (?:original |principal )+(?:sum|amount)|original"
            r" indebtedness|loan amount|face amount|amount of (?:the )?(?:note|loan|mortgage))\b"
            r"|\bborrowed\b|\b(?:loaned|lent)\b|\bindebted\b[^$.;]{0,60}\bin the sum of\b"
            r"|\b(?:made|executed|signed|gave|delivered)\b[^$.;]{0,80}\bnote for\b"
        )
    ),
    "total": Role(
        wording(
            r"\b(?:whole (?:sum|amount|debt)?(?: comes to)?|balance due|total (?:amount "
            r"|balance |sum |indebtedness )?(?:due|owed|owing|unpaid)?|in all"
            r"|aggregate|totall?ing|amount (?:now )?(?:due|owing)|sum due|there (?:is|remains)"
            r" (?:now )?"
            r"due(?: and owing)?|total)\b"
        )
    ),
    "principal": Role(
        wording(
            r"\b(?:principal(?: balance)?|unpaid (?:principal )?balance|outstanding (?:principal )?"
            r"balance|remaining balance|balance)\b"
        ),
        wording(r"(?:in|of|as) (?:unpaid )?principal\b|remains unpaid\b"),
    ),
    "other": Role(
        wording(
            r"\b(?:interest|late charges?|escrow|advances?|fees?|costs?|payments? of|installments?"
            r"|monthly|taxes|insurance|limit|maximum claim|restated|modification|lines?"
            r"|credit limit)\b"
        ),
        wording(r"(?:in|of|for|as) (?:\w+ ){0,3}(?:interest|charges|fees|costs|advances)\b"),
    ),
}
_LOAN_DAY: Final = wording(
    r"\bdate of (?:the )?(?:mortgage|note|instrument)\b|\b(?:note|mortgage) date\b"
    r"|\b(?:mortgage|note"
    r"|instrument)\b[^.;$]{0,60}?"
    r"\bdated\b(?: as of)?|\bon or about\b(?=[^.;]{0,60}\b(?:executed|signed|made))"
    r"|\b(?:executed|signed|made)\b[^.;$]{0,80}?\b(?:note|mortgage)\b[^.;$]{0,30}?\b(?:on|dated)\b"
)
_DATED: Final = wording(r"\bdated\b")
_JUNIOR: Final = wording(
    r"\b(?:junior|second|subordinate|inferior) (?:\w+ )?(?:mortgage|lien|deed of trust)\b"
)
_JUNIOR_AMOUNT: Final = {
    "junior": Role(
        wording(
            r"\b(?:junior|second|subordinate|inferior)\b[^$]*?\b(?:amount|sum)\b"
            r"|\b(?:junior|second|subordinate) (?:\w+ )?mortgage\b[^$]*"
        )
    )
}


def say_debt(draft: Draft) -> None:
    """Claim the loan's date and principal, the balance and per diem alleged, a junior lien."""
    first = counts_of(draft.text)[0]
    below = caption_end(draft.text)
    first = Passage(below, first.end, draft.text.text[below : first.end])
    by_role = sort_amounts(draft, _ROLES, first.start, first.end)
    signed = day_after(draft.text, _LOAN_DAY, within=60) or _day_of_signing(draft, first)
    if signed is None or signed.start < below:
        signed = day_after(draft.text, _DATED, within=60)
    if signed is not None and signed.start < below:
        signed = None
    if signed is not None:
        draft.say(FactName.loan_date, signed.day, (signed.start, signed.end), about=loan())
    _say_figures(draft, by_role)
    junior = draft.text.find(_JUNIOR)
    if junior is not None:
        draft.say(FactName.lien_priority, 2, junior.span(), about=loan("second"), confidence=0.8)
        amounts = sort_amounts(draft, _JUNIOR_AMOUNT, junior.start(), junior.end() + 300)
        say_amount(
            draft,
            FactName.original_principal_cents,
            amounts.get("junior", [])[:1],
            about=loan("second"),
            confidence=0.8,
        )


_ON: Final = wording(r"\bon (?:or about )?(?:the )?$")
_BORROWED: Final = wording(
    r"[^.;]{0,160}?\b(?:borrowed|executed|signed|made|gave|indebted)\b"
    r"[^.;]{0,160}?\b(?:note|mortgage|loan|sum)\b|[^.;]{0,60}?\bborrowed\b"
)


def _day_of_signing(draft: Draft, count: Passage) -> Day | None:
    """Return the day of "on May 6, 2016, Mr. Doe borrowed ... and signed a note"."""
    if not draft.holds("borrowed", "executed", "signed", "made", "gave", "indebted"):
        return None
    plain = without_inner_stops(draft.text.text)
    for day in days(draft.text, count.start, count.end):
        before = plain[max(0, day.start - 20) : day.start]
        if _ON.search(before) and _BORROWED.match(plain, day.end):
            return day
    return None


def _say_figures(draft: Draft, by_role: Sorted) -> None:
    original = by_role.get("original", [])
    say_amount(draft, FactName.original_principal_cents, original[:1], about=loan())
    balance = by_role.get("total") or by_role.get("principal", [])
    say_amount(draft, FactName.complaint_balance_cents, balance)
    say_amount(draft, FactName.complaint_per_diem_cents, by_role.get("per_diem", []))
