"""Reader of a guaranty: who promised to answer for the debt of another, and when."""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.caption import defined_terms
from stillowe.papers.readers.draft import Draft, person, person_debt
from stillowe.papers.readers.instruments import LOAN_FACTS, which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.names import is_company, names_in
from stillowe.papers.readers.opening import written_day
from stillowe.papers.readers.premises import say_premises
from stillowe.papers.readers.signing import signers
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_GUARANTEES: Final = wording(
    r"\bguarant(?:ees?|ies|y)\b[^.;]{0,120}?\b(?:payment|performance|indebtedness|obligations?"
    r"|debt)\b"
)
_FOR_THE_COMPANY: Final = wording(r"\b(?:its|as) (?:president|manager|member|secretary|officer)\b")


def _fill(draft: Draft) -> None:
    day = written_day(draft.text)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    say_premises(draft)
    terms = defined_terms(draft.text)
    defined = [n for t, names in terms.items() if t.startswith("guarantor") for n in names]
    found = {mention.name: ((mention.start, mention.end), c) for mention, c in signers(draft, 0)}
    borrowers = {n for t, names in terms.items() if t.startswith("borrower") for n in names}
    for name in defined:
        at = max(draft.text.text.find(name), 0)
        found.setdefault(name, ((at, at + len(name)), 0.8))
    if not found:
        promise = draft.find(_GUARANTEES)
        if promise is not None:
            start = max(0, promise.start() - 200)
            for mention in names_in(draft.text.text[start : promise.start()])[-1:]:
                found[mention.name] = ((start + mention.start, promise.end()), 0.6)
    for name, (place, confidence) in found.items():
        if name in borrowers and name not in defined:
            continue
        draft.say(
            FactName.guaranteed_debt,
            True,
            place,
            about=person_debt(name, which),
            confidence=confidence,
        )
        if day is not None:
            draft.say(
                FactName.guaranty_or_assumption_date,
                day.day,
                (day.start, day.end),
                about=person_debt(name, which),
            )
        if is_company(name):
            draft.say(FactName.person_kind, "company", place, about=person(name))


READER: Final = KindReader(
    kind=PaperKind.guaranty,
    name="guaranty/1",
    speaker=Speaker.borrower,
    establishes=(LOAN_FACTS - {FactName.loan_date, FactName.original_principal_cents})
    | frozenset(
        {FactName.guaranteed_debt, FactName.guaranty_or_assumption_date, FactName.person_kind}
    ),
    fill=_fill,
)
