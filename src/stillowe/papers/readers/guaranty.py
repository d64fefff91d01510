"""Reader of a guaranty: who promised to answer for the debt of another, and when."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.clauses import without_inner_stops
from stillowe.papers.readers.draft import Draft, Place, person, person_debt
from stillowe.papers.readers.figures import Day, days
from stillowe.papers.readers.instrument_parties import instrument_roster
from stillowe.papers.readers.instruments import LOAN_FACTS, heading_day, which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.names import is_company, names_in
from stillowe.papers.readers.not_bound import people_not_bound
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.premises import say_premises
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.papers.readers.signature_blocks import end_of_terms, signers
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_GUARANTEES: Final = wording(
    r"\bguarant(?:ees?|ies|y)\b[^.;]{0,120}?\b(?:payment|performance|indebtedness|obligations?"
    r"|debt)\b"
)
_END: Final = wording(
    r"\bin (?:witness|testimony) whereof\b|/s/|\(signed\)|[(\[](?:seal|l\.? ?s\.?)[)\]]"
    r"|\b(?:yours truly|sincerely|signed|dated):?,?\s*\n|\bguarantors?:\s*\n"
)
_DAYS: Final = (
    wording(r"\bdate of (?:this |the )?guarant(?:y|ee)\b[\s:]*"),
    wording(
        r"\b(?:this|the) (?:\w+ ){0,2}guarant(?:y|ee)\b[^.;$]{0,40}?"
        r"\b(?:dated|made|given|executed|entered into)\b(?: (?:this|as of|on|the|is|effective))*"
    ),
    wording(
        r"\b(?:witness whereof|testimony whereof|witness our hands?|witness my"
        r" hand)\b[^.;$]{0,160}?"
        r"(?= (?:this )?(?:\w+ day of|\d|[A-Z][a-z]{2,8}\.? \d))(?: this)?"
    ),
    wording(r"\bdate(?:d)? signed\b[\s:]*"),
)
_OTHER_PAPER: Final = wording(
    r"\b(?:note|mortgage|loan|agreement|recorded|sworn|notary|before me)\b[^.;]{0,60}$"
)
_BOX: Final = re.compile(r"\[\s*(?P<mark>[xX]?)\s*\]")
_NO_GUARANTY: Final = wording(r"\bdeclin\w+|\bnot a guarantor\b|\bnone\b")
Found = dict[str, tuple[Place, float]]


def _fill(draft: Draft) -> None:
    draft.text = without_rules(draft.text)
    roster = instrument_roster(draft.text)
    day = _day_of(draft)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    say_premises(draft)
    found = _guarantors(draft, roster)
    for name, (place, confidence) in _denied(draft, roster).items():
        found.pop(name, None)
        about = person_debt(name, which)
        draft.say(FactName.guaranteed_debt, False, place, about=about, confidence=confidence)
    for name, (place, confidence) in found.items():
        about = person_debt(name, which)
        draft.say(FactName.guaranteed_debt, True, place, about=about, confidence=confidence)
        if day is not None:
            days_place = (day.start, day.end)
            draft.say(FactName.guaranty_or_assumption_date, day.day, days_place, about=about)
        if is_company(name):
            draft.say(FactName.person_kind, "company", place, about=person(name))


def _guarantors(draft: Draft, roster: Roster) -> Found:
    """Return who signs, or is defined, as guarantor; a borrower only named is none."""
    terms = roster.terms
    defined = [roster.known(n) or n for n in terms.get("guarantor", [])]
    borrowers = {roster.known(n) or n for n in terms.get("borrower", [])}
    found: Found = {}
    start = end_of_terms(draft, _END)
    for mention, confidence in signers(draft, start, roster):
        name = roster.known(mention.name) or mention.name
        found.setdefault(name, ((mention.start, mention.end), confidence))
    if not found:
        for name in defined:
            at = max(draft.text.text.find(name), 0)
            found.setdefault(name, ((at, at + len(name)), 0.8))
    if not found:
        promise = draft.find(_GUARANTEES)
        if promise is not None:
            start = max(0, promise.start() - 200)
            for mention in names_in(draft.text.text[start : promise.start()])[-1:]:
                found[mention.name] = ((start + mention.start, promise.end()), 0.6)
    return {name: f for name, f in found.items() if name not in borrowers or name in defined}


def _denied(draft: Draft, roster: Roster) -> Found:
    """Return those of whom the paper says that they do not guarantee."""
    denied: Found = {
        unbound.name: (unbound.place, unbound.confidence)
        for unbound in people_not_bound(draft.text, roster)
    }
    numbered = roster.terms.get("guarantor", [])
    for line in draft.text.lines():
        boxes = [box["mark"] for box in _BOX.finditer(line.text)]
        if len(boxes) < 2 or len(boxes) != len(numbered):
            continue
        if _NO_GUARANTY.search(line.text):
            for name, mark in zip(numbered, boxes, strict=True):
                if mark:
                    denied[roster.known(name) or name] = ((line.start, line.end), 1.0)
    return denied


def _day_of(draft: Draft) -> Day | None:
    """Return the day of the guaranty, never that of the note it speaks of."""
    for words in _DAYS:
        for match in words.finditer(without_inner_stops(draft.text.text)):
            for day in days(draft.text, match.end(), match.end() + 130):
                if day.start - match.end() < 12:
                    return day
    headed = heading_day(draft.text)
    if headed is None:
        return None
    before = draft.text.text[max(0, headed.start - 80) : headed.start]
    return None if _OTHER_PAPER.search(before) else headed


READER: Final = KindReader(
    kind=PaperKind.guaranty,
    name="guaranty/2",
    speaker=Speaker.borrower,
    establishes=(
        LOAN_FACTS - {FactName.loan_date, FactName.original_principal_cents, FactName.note_rate}
    )
    | frozenset(
        {FactName.guaranteed_debt, FactName.guaranty_or_assumption_date, FactName.person_kind}
    ),
    fill=_fill,
)
