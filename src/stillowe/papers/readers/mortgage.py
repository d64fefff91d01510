"""Reader of the mortgage: who pledged the property, for what loan, and who signed only for that."""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.caption import defined_terms
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.draft import Draft, loan, person_debt
from stillowe.papers.readers.figures import Role, day_after
from stillowe.papers.readers.instruments import LOAN_FACTS, say_program, which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import written_day
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.premises import say_premises
from stillowe.papers.readers.signing import SIGNING_FACTS, say_who_signed, signers
from stillowe.papers.readers.totals import say_amount, sort_amounts
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_ROLES: Final = {
    "principal": Role(
        wording(
            r"\b(?:owes? lender|principal (?:sum|amount|balance)|indebtedness|original amount"
            r"|in the (?:sum|amount)|amount of|credit limit|secures?)\b"
        )
    )
}
_DAY: Final = wording(
    r"\b(?:note|mortgage|security instrument|which is)\b[^.;$]{0,60}?\bdated\b|\bmade (?:this|on)\b"
    r"|\bdated\b|\bgiven on\b"
)
_PLEDGES: Final = wording(
    r"\bmortgages?,? (?:and )?(?:grants?|conveys?|warrants?)\b|\bmortgagor is\b|\bborrower is\b"
)
_END: Final = wording(
    r"\bby signing below\b|\bin witness whereof\b|\bborrower accepts and agrees\b|/s/|\(seal\)"
)


def _fill(draft: Draft) -> None:
    day = day_after(draft.text, _DAY, within=50) or written_day(draft.text)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    roster = Roster([], defined_terms(draft.text))
    for names in roster.terms.values():
        for name in names:
            roster.add(name)
    say_premises(draft)
    say_program(draft)
    if day is not None:
        draft.say(FactName.loan_date, day.day, (day.start, day.end), about=loan(which))
    by_role = sort_amounts(draft, _ROLES)
    say_amount(
        draft,
        FactName.original_principal_cents,
        by_role.get("principal", [])[:1],
        about=loan(which),
    )
    end = draft.text.find(_END)
    for mention, confidence in signers(draft, 0 if end is None else max(0, end.start() - 80)):
        name = roster.add(mention.name)
        draft.say(
            FactName.signed_mortgage,
            True,
            (mention.start, mention.end),
            about=person_debt(name, which),
            confidence=confidence,
        )
    say_who_signed(draft, roster)
    _move_to(draft, which)
    if not draft.said(FactName.signed_mortgage):
        _say_pledgers(draft, roster, which)


def _move_to(draft: Draft, which: str) -> None:
    """Make the claims about a person and "the" loan be about the loan this mortgage secures.

    A mortgage speaks of the note in form clauses; only a plain denial ("did not sign the note",
    "solely to waive homestead") is kept of what it says about the note.
    """
    for key in [k for k in draft.claims if k[1].loan == "foreclosed"]:
        claim = draft.claims.pop(key)
        if claim.name == FactName.signed_note and claim.value is True:
            continue
        draft.again(claim, about=person_debt(key[1].person, which))


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
    name="mortgage/1",
    speaker=Speaker.borrower,
    establishes=LOAN_FACTS | SIGNING_FACTS,
    fill=_fill,
)
