"""Reader of the mortgage: who pledged the property, for what loan, and who signed only for that."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, loan, person_debt
from stillowe.papers.readers.figures import Day, Role, day_after, days, rate_after
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
    "other": Role(
        wording(
            r"\b(?:subject to|prior|senior|first mortgage|mortgage of record|fees?|advanced at"
            r" closing|initial advance|consideration of|ten and)\b[^$]*"
        )
    ),
    "limit": Role(
        wording(r"\b(?:credit limit|maximum (?:principal|amount|lien|indebtedness))\b[^$]{0,60}")
    ),
    "principal": Role(
        wording(
            r"\b(?:owes? lender|principal (?:sum|amount|balance)|indebtedness|original amount"
            r"|in the (?:sum|amount)|amount of|(?:the )?sum of|secures?|note\b[^$;]{0,200}? for"
            r"|loan amount|note amount)\b"
        )
    ),
}
_DAYS: Final = (
    wording(r"\bdate of (?:this |the )?(?:mortgage|security instrument|instrument)\b[\s:]*"),
    wording(
        r"\b(?:this document|security instrument|this mortgage|this indenture|mortgage)\b"
        r"[^.;$]{0,40}?\b(?:dated|made|given|entered into)\b(?: (?:this|as of|on|the|is))*"
    ),
    wording(
        r"\b(?:witness|witness whereof|signed|executed|given under|dated)\b[^.;$]{0,160}?"
        r"(?:\bthis|\bon|\bthe|\bdated)?(?= (?:\w+ day of|\d|[A-Z][a-z]{2,8}\.? \d))"
    ),
    wording(r"\bnote\b[^.;$]{0,80}?\bdated\b|\bgiven on\b"),
)
_NOT_THIS_ONE: Final = wording(
    r"\b(?:subject to|of record|prior|first|senior|recorded|filed for record|notary|notarial"
    r"|under my hand|sworn"
    r"|acknowledged|before me|official seal)\b[^.;]{0,120}$"
)
_RATE: Final = wording(r"\b(?:interest|drawing|rate of|bearing)\b")
_DEAR_RATE: Final = wording(r"\b(?:late|default|after maturity)\b[^.;]{0,80}$")
_PLEDGES: Final = wording(
    r"\bmortgages?,? (?:and )?(?:grants?|conveys?|warrants?)\b|\bmortgagor is\b|\bborrower is\b"
)
_END: Final = wording(
    r"\bby signing below\b|\bin (?:witness|testimony) whereof\b|\bborrower accepts and agrees\b|/s/"
    r"|[(\[]seal[)\]]|\bwitness the hands?\b|\bsigned:?\b"
)
_MAKERS: Final = wording(
    r"\b(?:note|bond|credit agreement)\b[^.;]{0,200}?\b(?:signed|executed|made|given) by"
    r" (?:the )?(?:said )?(?P<names>[^.;]{3,140})"
)
_MAKER_ROW: Final = re.compile(
    r"(?m)^[ ]*(?:\(?\d[.)]\s*)?(?P<name>[A-Z][^\n\[]{3,50}?)\s*\[[xX]\]\s*(?P<box>Yes|No)\b"
)
_MAKER_HEAD: Final = wording(
    r"\b(?:signed|liable on|obligated on|party to)(?: (?:the|under))* (?:\w+ )?(?:note|credit"
    r" agreement|agreement)\??"
)
_AS_GUARANTOR: Final = wording(r"\bas guarantor\b|\bguarantor only\b")
_OCCUPIED: Final = re.compile(r"\[\s?[xX]\s?\]\s*owner[- ]occupied", re.IGNORECASE)
_UNITS: Final = wording(
    r"\b(?:dwelling )?units?\s*:?[^\[\n]{0,20}\[\s?x\s?\] (?P<units>one|two|three|four|[1-4])\b"
    r"(?! or)|\b(?P<family>single|two|three|four)[- ]family (?:dwelling|residence|house)"
)
_NUMBERS: Final = {"single": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def _fill(draft: Draft) -> None:
    draft.text = without_rules(draft.text)
    draft.text, _ = without_unchecked(draft.text)
    day = _day_of(draft)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    roster = instrument_roster(draft.text)
    say_premises(draft)
    say_program(draft)
    if day is not None:
        draft.say(FactName.loan_date, day.day, (day.start, day.end), about=loan(which))
    by_role = sort_amounts(draft, _ROLES)
    found = by_role.get("limit") or by_role.get("principal", [])
    say_amount(draft, FactName.original_principal_cents, found[:1], about=loan(which))
    rate = rate_after(draft.text, _RATE, within=60, unless=_DEAR_RATE)
    if rate is not None:
        draft.say(FactName.note_rate, rate[0], rate[1:], about=loan(which))
    say_terms(draft, which, is_note=False)
    _say_dwelling(draft)
    _say_signers(draft, roster, which)
    _say_makers(draft, roster, which)
    say_recourse(draft, which, roster)
    for unbound in people_not_bound(draft.text, roster):
        about = person_debt(unbound.name, which)
        draft.say(
            FactName.signed_note, False, unbound.place, about=about, confidence=unbound.confidence
        )


def _day_of(draft: Draft) -> Day | None:
    """Return the day of this mortgage: not of an earlier lien, a recording or a notary."""
    plain = without_inner_stops(draft.text.text)
    for words in _DAYS:
        for match in words.finditer(plain):
            before = plain[max(0, match.start() - 100) : match.end()]
            if words is not _DAYS[0] and _NOT_THIS_ONE.search(before):
                continue
            for day in days(draft.text, match.end(), match.end() + 130):
                if day.start - match.end() < 12:
                    return day
    written = written_day(draft.text)
    if written is not None and not _NOT_THIS_ONE.search(
        plain[max(0, written.start - 150) : written.start]
    ):
        return written
    return day_after(draft.text, _DAYS[-1], within=60)


def _say_dwelling(draft: Draft) -> None:
    occupied = _OCCUPIED.search(draft.text.text)
    if occupied is not None:
        draft.say(FactName.owner_occupied, True, occupied.span())
    units = draft.text.find(_UNITS)
    if units is not None:
        word = (units["units"] or units["family"]).lower()
        number = _NUMBERS[word] if word in _NUMBERS else int(word)
        draft.say(FactName.dwelling_units, number, units.span())


def _say_signers(draft: Draft, roster: Roster, which: str) -> None:
    for mention, confidence in signers(draft, end_of_terms(draft, _END), roster):
        if _AS_GUARANTOR.search(draft.text.text[mention.start : mention.end + 90]):
            continue
        draft.say(
            FactName.signed_mortgage,
            True,
            (mention.start, mention.end),
            about=person_debt(roster.add(mention.name), which),
            confidence=confidence,
        )
    if not draft.said(FactName.signed_mortgage):
        _say_pledgers(draft, roster, which)


def _say_makers(draft: Draft, roster: Roster, which: str) -> None:
    """Claim who is said to have signed the note: by name, or by a ticked box in a table."""
    for match in _MAKERS.finditer(without_inner_stops(draft.text.text)):
        for name in roster.known_in(_until_the_next_thing(match["names"])):
            about = person_debt(name, which)
            draft.say(FactName.signed_note, True, match.span(), about=about)
    head = draft.text.find(_MAKER_HEAD)
    for row in draft.text.find_all(_MAKER_ROW, 0 if head is None else head.end()):
        person = roster.known(row["name"].strip())
        if head is not None and person is not None:
            said = row["box"].lower() == "yes"
            draft.say(FactName.signed_note, said, row.span(), about=person_debt(person, which))


def _until_the_next_thing(words: str) -> str:
    return re.split(r"\b(?:payable|dated|for|to|bearing|in the|and secured|only)\b|\$", words)[0]


def _say_pledgers(draft: Draft, roster: Roster, which: str) -> None:
    """Where no signature block can be read, claim those who are said to mortgage, in doubt."""
    for sentence in sentences(draft.text):
        if _PLEDGES.search(sentence.text):
            for name in roster.in_words(sentence.text).named:
                draft.say(
                    FactName.signed_mortgage,
                    True,
                    (sentence.start, sentence.end),
                    about=person_debt(name, which),
                    confidence=0.6,
                )


READER: Final = KindReader(
    kind=PaperKind.mortgage,
    name="mortgage/3",
    speaker=Speaker.borrower,
    establishes=LOAN_FACTS
    | TERM_FACTS
    | RECOURSE_FACTS
    | frozenset(
        {
            FactName.signed_note,
            FactName.signed_mortgage,
            FactName.owner_occupied,
            FactName.dwelling_units,
        }
    ),
    fill=_fill,
)
