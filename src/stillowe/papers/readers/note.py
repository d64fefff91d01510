"""Reader of the promissory note: who promised to pay, how much, at what rate, on what day."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.draft import Draft, loan, person_debt
from stillowe.papers.readers.figures import Day, Role, amounts, days, rate_after
from stillowe.papers.readers.instrument_parties import instrument_roster
from stillowe.papers.readers.instruments import LOAN_FACTS, say_program, which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.lending_terms import TERM_FACTS, say_terms
from stillowe.papers.readers.nonrecourse import RECOURSE_FACTS, say_recourse
from stillowe.papers.readers.not_bound import people_not_bound
from stillowe.papers.readers.opening import written_day
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.premises import say_premises
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.papers.readers.signature_blocks import end_of_terms, signers
from stillowe.papers.readers.totals import say_amount, sort_amounts
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_ROLES: Final = {
    "payment": Role(
        wording(r"\b(?:monthly|payments?|installments?|late charge|amount of u\.?s\.?)\b[^$]*")
    ),
    "principal": Role(
        wording(
            r"\b(?:promises? to pay|principal(?: sum| amount| balance)?|loan amount|the sum of"
            r"|loan that I have received|amount of (?:the |this )?(?:note|loan)|face amount)\b"
            r"|^[\s]*(?:U\.?S\.?\s*)?$"
        ),
        wording(r"\(?this amount is called|\(?the \"?principal|plus interest"),
    ),
}
_RATE: Final = wording(
    r"\b(?:yearly rate|annual rate|interest rate|rate of|interest at|per annum rate|interest)\b"
)
_DEAR_RATE: Final = wording(
    r"(?:\b(?:late charges?|after (?:maturity|default)|default rate|increased by|penalty"
    r"|prior note|old note)\b[^.;]{0,80})$"
)
_PROMISE: Final = wording(
    r"\b(?:promises? to pay|promise to repay|jointly and severally|obligations of persons under)\b"
)
_END_OF_TERMS: Final = wording(
    r"\bwitness the hands?\b|\bin witness whereof\b|\bsign(?:ed)? original only\b|\bsignatures?:?"
    r"|/s/|\(signed\)|\bborrower\(s\)|[(\[](?:seal|l\.? ?s\.?)[)\]]"
)
_OTHERWISE_THAN_MAKER: Final = wording(
    r"\b(?:guarantors?|guarantee\w*|sureties|surety|homestead|not as|non-?(?:borrower|obligor)"
    r"|witness|consent\w*|solely|only|spouse|endorser|title ?holder|attorney|power of attorney"
    r"|without liability|trustee)\b"
)
_BESIDE: Final = 140
_OLDER: Final = wording(r"\b(?:for bank use|prior note|renewal of|paid by renewal)\b")


def _fill(draft: Draft) -> None:
    draft.text = without_rules(draft.text)
    promise = draft.text.find(_PROMISE)
    day = _day_of(draft, promise)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    roster = instrument_roster(draft.text)
    say_premises(draft)
    say_program(draft)
    if day is not None:
        draft.say(FactName.loan_date, day.day, (day.start, day.end), about=loan(which))
    _say_principal(draft, which)
    rate = rate_after(draft.text, _RATE, unless=_DEAR_RATE)
    if rate is not None:
        draft.say(FactName.note_rate, rate[0], rate[1:], about=loan(which))
    say_terms(draft, which, is_note=True)
    start = end_of_terms(draft, _END_OF_TERMS, promise.end() if promise is not None else 0)
    _say_makers(draft, start, roster, which)
    say_recourse(draft, which, roster)


def _say_makers(draft: Draft, start: int, roster: Roster, which: str) -> None:
    """Claim who made the note; one whose hand stands beside other words is a maker in doubt."""
    hands = signers(draft, start, roster)
    for mention, _ in hands:
        roster.add(mention.name)
    unbound = {person.name: person for person in people_not_bound(draft.text, roster)}
    for mention, confidence in hands:
        name = roster.add(mention.name)
        about = person_debt(name, which)
        denied = unbound.get(name)
        if denied is not None:
            sure = min(denied.confidence, 0.9)
            draft.say(FactName.signed_note, False, denied.place, about=about, confidence=sure)
            continue
        beside = draft.text.text[mention.start : mention.end + _BESIDE]
        own = re.split(r"/s/|\(signed\)|\n[ ]*\n", beside[len(mention.name) :])[0]
        sure = min(confidence, 0.5) if _OTHERWISE_THAN_MAKER.search(own) else confidence
        place = (mention.start, mention.end)
        draft.say(FactName.signed_note, True, place, about=about, confidence=sure)


def _day_of(draft: Draft, promise: re.Match[str] | None) -> Day | None:
    """Return the day of the note: the first above its promise, else beside "dated"."""
    end = 700 if promise is None else min(700, promise.start())
    head = next(iter(days(draft.text, 0, end)), None)
    return written_day(draft.text) if head is None else head


def _say_principal(draft: Draft, which: str) -> None:
    """Claim the sum promised; what a note says of an older note it renews is not that sum."""
    older = draft.text.find(_OLDER)
    end = None if older is None else older.start()
    found = sort_amounts(draft, _ROLES, 0, end).get("principal", [])
    if not found:
        alone = [a for a in amounts(draft.text, 0, end) if not a.before.strip(" \n$US.")]
        found = alone[:1]
    say_amount(draft, FactName.original_principal_cents, found[:1], about=loan(which))


READER: Final = KindReader(
    kind=PaperKind.note,
    name="note/3",
    speaker=Speaker.borrower,
    establishes=LOAN_FACTS | TERM_FACTS | RECOURSE_FACTS | frozenset({FactName.signed_note}),
    fill=_fill,
)
