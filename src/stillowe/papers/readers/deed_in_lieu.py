"""Reader of a deed in lieu and its agreement: offered, accepted, and who stays bound.

735 ILCS 5/15-1401: acceptance relieves everyone liable unless they agree otherwise in a paper
signed at the same time. Tender or recording is not acceptance: only the lender's own words of
acceptance with its signature are.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.caption import defined_terms
from stillowe.papers.readers.clauses import HEDGED, sentences
from stillowe.papers.readers.draft import Draft, loan, person_debt
from stillowe.papers.readers.instruments import which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import written_day
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.premises import PREMISES_FACTS, say_premises
from stillowe.papers.readers.signature_blocks import end_of_terms, signers
from stillowe.papers.readers.instrument_parties import instrument_roster
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_DEED: Final = wording(r"\bdeed[- ]in[- ]lieu\b|\bin lieu of foreclosure\b")
_LENDER: Final = r"(?:lender|bank|mortgagee|servicer|grantee|holder|noteholder|credit union)"
_ACCEPTS: Final = wording(
    rf"\b{_LENDER}\b[^.;]{{0,60}}?\b(?:hereby )?(?:accepts|has accepted|accepted)\b[^.;]{{0,80}}?"
    rf"\b(?:deed|conveyance)\b|\b(?:deed|conveyance)\b[^.;]{{0,60}}?\b(?:is|was|has been)"
    rf" (?:hereby )?"
    rf"accepted\b|\bacceptance (?:of (?:the )?deed )?by {_LENDER}\b|\baccepted(?: and"
    rf" agreed)?(?: this"
    rf"| on|:)"
)
_NOT_ACCEPTED: Final = wording(
    r"\b(?:not|no|never|unless|until|shall not|does not)\b[^.;]{0,60}?\baccept\w*\b|\b(?:rejects?"
    r"|rejected|declines?|returned|refuses?)\b|\bmay (?:accept|reject)\b|\bsubject to acceptance\b"
    r"|\brecording\b[^.;]{0,60}?\bnot\b[^.;]{0,30}?\baccept"
)
_LENDER_SIGNS: Final = wording(
    rf"/s/|\bby:\s*_*\s*\[?[A-Z]|\b{_LENDER}\b[^\n]{{0,60}}\n[^\n]{{0,20}}\bby:|\bits (?:vice"
    rf" )?president\b"
)
_STAYS_BOUND: Final = wording(
    r"\b(?:shall|will|is|are|do|does|agrees?|not)\b[^.;]{0,80}?\bnot\b[^.;]{0,40}?\b(?:relieved?"
    r"|released?"
    r"|discharged?|satisf\w+)\b|\b(?:remains?|continues? to be) (?:personally |fully )?liable\b"
    r"|\bno (?:release|discharge)\b|\breserves?\b[^.;]{0,80}?\b(?:deficiency|note|personal|right)\b"
    r"|\bagrees? (?:that (?:he|she|they) (?:is|are) )?not (?:to be )?released\b"
)


def _fill(draft: Draft) -> None:
    day = written_day(draft.text)
    draft.dated = None if day is None else day.day
    which = which_loan(draft)
    roster = Roster([], defined_terms(draft.text))
    for names in roster.terms.values():
        for name in names:
            roster.add(name)
    for mention, _ in signers(draft, len(draft.text.text) // 2):
        roster.add(mention.name)
    say_premises(draft)
    title = draft.find(_DEED)
    if title is not None:
        draft.say(FactName.deed_in_lieu_offered, True, title.span(), about=loan(which))
    if day is not None:
        draft.say(FactName.deed_in_lieu_date, day.day, (day.start, day.end), about=loan(which))
    _say_accepted(draft, which)
    _say_bound(draft, roster, which)


def _say_accepted(draft: Draft, which: str) -> None:
    accepts = draft.find(_ACCEPTS)
    refuses = draft.find(_NOT_ACCEPTED)
    if accepts is None:
        return
    hedged = any(
        HEDGED.search(s.text) for s in sentences(draft.text) if s.start <= accepts.start() < s.end
    )
    signed = draft.find(_LENDER_SIGNS) is not None
    sure = signed and refuses is None and not hedged
    draft.say(
        FactName.deed_in_lieu_accepted,
        True,
        accepts.span(),
        about=loan(which),
        confidence=1.0 if sure else 0.5,
    )


def _say_bound(draft: Draft, roster: Roster, which: str) -> None:
    """Claim who agrees to stay liable: those named, else everyone the agreement binds."""
    for sentence in sentences(draft.text):
        if _STAYS_BOUND.search(sentence.text) is None:
            continue
        people = roster.in_words(sentence.text)
        names = people.named or (tuple(roster.names) if len(roster.names) == 1 else ())
        for name in names:
            draft.say(
                FactName.agreed_not_to_be_released,
                True,
                (sentence.start, sentence.end),
                about=person_debt(name, which),
                confidence=1.0 if people.named else 0.8,
            )


READER: Final = KindReader(
    kind=PaperKind.deed_in_lieu,
    name="deed_in_lieu/1",
    speaker=Speaker.lender,
    establishes=PREMISES_FACTS
    | frozenset(
        {
            FactName.deed_in_lieu_offered,
            FactName.deed_in_lieu_accepted,
            FactName.deed_in_lieu_date,
            FactName.agreed_not_to_be_released,
        }
    ),
    fill=_fill,
)
