"""Reader of a deed in lieu and its agreement: offered, accepted, and who stays bound.

735 ILCS 5/15-1401: acceptance relieves everyone liable unless they agree otherwise in a paper
signed at the same time. Tender or recording is not acceptance: only the lender's own words of
acceptance with its signature are. The day is that of the acceptance; an offer has none.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import HEDGED, sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, loan, person_debt
from stillowe.papers.readers.figures import Day, day_after, days
from stillowe.papers.readers.instrument_parties import instrument_roster
from stillowe.papers.readers.instruments import heading_day, which_loan
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.premises import PREMISES_FACTS, say_premises
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.papers.readers.signature_blocks import signers
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_DEED: Final = wording(
    r"\bdeed[- ]in[- ]lieu\b|\b(?:in lieu of|instead of|rather than)\b[^.;]{0,40}?\bforeclos"
)
_LENDER: Final = (
    r"(?:lender|bank|mortgagee|servicer|grantee|holder|noteholder|credit union|association|we"
    r"|second part|company)"
)
_ACCEPTS: Final = wording(
    rf"\b{_LENDER}\b\"?\)?,?[^.;]{{0,60}}?\b(?:accepts|has accepted|have accepted|accepted"
    rf"|do(?:th|es)? (?:hereby )?accept)\b[^.;]{{0,80}}?"
    rf"\b(?:deed|conveyance|it\b)"
    rf"|\bwe (?:hereby )?accept\b[^.;]{{0,80}}?\b(?:deed|conveyance|it\b)"
    rf"|\b(?:deed|conveyance)\b[^.;]{{0,60}}?\b(?:is|was|has been) (?:hereby )?accepted\b"
    rf"|\bacceptance (?:of (?:the )?deed )?by {_LENDER}\b"
    rf"|\baccepted(?: and agreed)?(?: this| on|:)"
)
_NOT_ACCEPTED: Final = wording(
    r"\b(?:not|never|unless|until|shall not|does not)\b[^.;]{0,60}?\baccept\w*\b|\b(?:rejects?"
    r"|rejected|declines?|refuses?)\b|\bdeed (?:is|was|has been) returned\b"
    r"|\bmay (?:accept|reject)\b|\bsubject to acceptance\b|\bacceptance is withheld\b"
    r"|\brecording\b[^.;]{0,60}?\bnot\b[^.;]{0,30}?\baccept|\b(?:will|shall) (?:decide|consider)\b"
)
_NO_REFUSAL: Final = wording(
    r"\bacceptance of (?:this|the|said) (?:deed|conveyance) (?:shall|does|will) not\b"
    r"|\bnot\b[^.;]{0,40}?\b(?:relieved|released)\b[^.;]*?\baccept\w*"
)
_LENDER_SIGNS: Final = wording(
    rf"/s/|\bby:?\s*_*\s*\[?[A-Z]|\b{_LENDER}\b[^\n]{{0,60}}\n[^\n]{{0,20}}\bby:|\b(?:vice"
    rf" )?president\b"
)
_STAYS_BOUND: Final = wording(
    r"\b(?:shall|will|is|are|do|does|agrees?|not)\b[^.;]{0,80}?\bnot\b[^.;]{0,40}?\b(?:relieved?"
    r"|released?"
    r"|discharged?|satisf\w+)\b|\b(?:remains?|continues? to be) (?:personally |fully )?liable\b"
    r"|\bno (?:release|discharge)\b|\breserves?\b[^.;]{0,80}?\b(?:deficiency|note|personal|right)\b"
    r"|\bagrees? (?:that (?:he|she|they) (?:is|are) )?not (?:to be )?(?:released|relieved)\b"
    r"|\b(?:shall|will|is to|are to) (?:stand and )?(?:remain|stay) (?:bound|liable)\b"
)
_NOBODY: Final = wording(
    r"\b(?:has|have|had|did|does|do) not agree\w*\b|\bno agreement\b|\bnot an agreement\b"
    r"|\b(?:is|are) relieved in full\b|\b\b(?:no|nobody|none|no other) (?:person|one|party"
    r"|mortgagor|borrower)\b"
)
_TABLE_HEAD: Final = wording(r"\brelieved\b[^\n]{0,40}?\bnot (?:to be )?(?:relieved|released)\b")
_TABLE_HEAD_TURNED: Final = wording(
    r"\bnot (?:to be )?(?:relieved|released)\b[^\n]{0,40}?\b(?:relieved|released)\b"
)
_BOX: Final = re.compile(r"\[\s*(?P<mark>[xX]?)\s*\]")
_ABOVE: Final = wording(r"\b(?:first (?:above )?written|above written|day and year)\b")
_AGREEMENT_DAY: Final = wording(
    r"\bagreement date\b[\s:]*|\b(?:indenture|deed|agreement|conveyance),? (?:is )?(?:made|dated"
    r"|given"
    r"|executed)(?: (?:this|as of|on|the|and))*\s*|\bdated (?:this )?"
)


def _fill(draft: Draft) -> None:
    draft.text = without_rules(draft.text)
    whole = draft.text
    draft.text, _ = without_unchecked(whole)
    written = _deed_day(draft)
    draft.dated = None if written is None else written.day
    which = which_loan(draft)
    roster = instrument_roster(draft.text)
    for mention, _ in signers(draft, len(draft.text.text) // 2, roster):
        roster.add(mention.name)
    say_premises(draft)
    title = draft.find(_DEED)
    if title is not None:
        draft.say(FactName.deed_in_lieu_offered, True, title.span(), about=loan(which))
    _say_accepted(draft, which, written)
    rows = _rows(whole.text, roster)
    for name, stays, start, end in rows:
        if stays:
            about = person_debt(name, which)
            draft.say(FactName.agreed_not_to_be_released, True, (start, end), about=about)
    if not rows:
        _say_bound(draft, roster, which)


def _deed_day(draft: Draft) -> Day | None:
    """Return the day of the deed or letter itself, not that of the note or of a recording."""
    for match in _AGREEMENT_DAY.finditer(without_inner_stops(draft.text.text)):
        before = draft.text.text[max(0, match.start() - 60) : match.start()]
        if re.search(r"(?i)\b(?:note|mortgage|recorded|loan|refused|rejected)\b[^.;]*$", before):
            continue
        for day in days(draft.text, match.end(), match.end() + 130):
            if day.start - match.end() < 6:
                return day
    return heading_day(draft.text)


def _say_accepted(draft: Draft, which: str, written: Day | None) -> None:
    """Claim the acceptance and its day, in doubt where words of condition or refusal are near."""
    found = _acceptance(draft)
    if found is None:
        return
    sentence, accepts = found
    refused = any(
        _NOT_ACCEPTED.search(s.text) and not _NO_REFUSAL.search(s.text)
        for s in sentences(draft.text)
    )
    hedged = HEDGED.search(sentence.text) is not None
    signed = draft.find(_LENDER_SIGNS) is not None
    sure = signed and not refused and not hedged
    confidence = 1.0 if sure else 0.5
    place = (sentence.start + accepts.start(), sentence.start + accepts.end())
    draft.say(FactName.deed_in_lieu_accepted, True, place, about=loan(which), confidence=confidence)
    in_sentence = list(days(draft.text, sentence.start, sentence.end))
    own = min(in_sentence, key=lambda day: abs(day.start - place[0]), default=None)
    if own is None and accepts.group().rstrip().endswith((":", "on", "this")):
        own = day_after(draft.text, re.compile(re.escape(accepts.group())), within=60)
    day = own or written
    if day is not None:
        where = (day.start, day.end)
        draft.say(
            FactName.deed_in_lieu_date, day.day, where, about=loan(which), confidence=confidence
        )


def _acceptance(draft: Draft) -> tuple[Passage, re.Match[str]] | None:
    """Return the sentence in which the lender accepts: the plainest, else the first."""
    found = [
        (sentence, match)
        for sentence in sentences(draft.text)
        if (match := _ACCEPTS.search(without_inner_stops(sentence.text))) is not None
        and _NO_REFUSAL.search(sentence.text) is None
    ]
    plain = [pair for pair in found if HEDGED.search(pair[0].text) is None]
    return next(iter(plain or found), None)


def _rows(words: str, roster: Roster) -> list[tuple[str, bool, int, int]]:
    """Return (name, stays bound, start, end) of each row of a table with a box for either."""
    head, turned = _TABLE_HEAD.search(words), _TABLE_HEAD_TURNED.search(words)
    first = head or turned
    if first is None:
        return []
    rows = []
    for match in re.finditer(r"[^\n]+", words[first.end() :]):
        boxes = [box["mark"] for box in _BOX.finditer(match.group())]
        name = roster.known(match.group().split("[")[0].strip(" .:"))
        if len(boxes) == 2 and name is not None:
            stays = bool(boxes[1 if head is not None else 0])
            start = first.end() + match.start()
            rows.append((name, stays, start, start + len(match.group())))
    return rows


def _say_bound(draft: Draft, roster: Roster, which: str) -> None:
    """Claim who agrees to stay liable: those named, else everyone the agreement binds."""
    for sentence in sentences(draft.text):
        bound = _STAYS_BOUND.search(without_inner_stops(sentence.text))
        if bound is None or _NOBODY.search(sentence.text):
            continue
        people = roster.in_words(sentence.text)
        names = people.named or (tuple(roster.names) if len(roster.names) == 1 else ())
        sure = bool(people.named) and not people.excepted
        for name in names:
            draft.say(
                FactName.agreed_not_to_be_released,
                True,
                (sentence.start, sentence.end),
                about=person_debt(name, which),
                confidence=1.0 if sure else 0.8,
            )


READER: Final = KindReader(
    kind=PaperKind.deed_in_lieu,
    name="deed_in_lieu/2",
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
