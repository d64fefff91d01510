"""Reader of the complaint to foreclose: every count, list and prayer, each with its own people.

735 ILCS 5/15-1504. Who is claimed to be personally liable (paragraph (M)), whom a personal
deficiency is asked against (body or prayer), who signed the note, other counts for money.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.asking import PRAYER, Asking, askings
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.complaint_counts import counts_of, is_foreclosure
from stillowe.papers.readers.complaint_debt import COMPLAINT_DEBT_FACTS, say_debt
from stillowe.papers.readers.complaint_default import DEFAULT_FACTS, say_default
from stillowe.papers.readers.complaint_others import (
    OTHER_LENDER_FACTS,
    say_joined,
    say_money_claims,
)
from stillowe.papers.readers.draft import Draft, person, person_debt
from stillowe.papers.readers.entering import money_against
from stillowe.papers.readers.instruments import say_program
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.mortgaging import say_who_mortgaged
from stillowe.papers.readers.names import is_company
from stillowe.papers.readers.occupancy import OCCUPANCY_FACTS, say_occupancy
from stillowe.papers.readers.opening import OPENING_FACTS, filed_day, say_opening, written_day
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.signing import SIGNING_FACTS, say_who_signed
from stillowe.papers.readers.wordings import speaks_of_deficiency
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_TITLE: Final = wording(
    r"\b(?:amended |verified |supplemental )*complaint\b[^.\n]{0,60}?\bforeclos\w+"
    r"|\bcomplaint (?:for|to|in)\b|\bcomplaint\b|\bbill (?:to foreclose|of complaint)\b"
    r"|\bpetition (?:for|to) foreclos\w+"
)
_DISCHARGED: Final = wording(
    r"\b(?:was|were|has been|have been|received|obtained|granted)\b[^.;]{0,60}?\bdischarged?\b"
    r"[^.;]{0,60}?\b(?:bankruptcy|chapter (?:7|11|12|13))\b|\bdischarged?\b[^.;]{0,40}?\bin (?:a"
    r" |his"
    r" |her )?(?:chapter (?:7|11|12|13) )?bankruptcy\b"
)
_CONDITIONAL: Final = wording(r"\b(?:unless|if|any|anyone|who (?:has|have)|except)\b")
_DECEASED: Final = wording(r"\b(?:is|now|being) deceased\b|\bdied (?:on|in)\b|, deceased\b")
_DOUBT: Final = 0.5


def _fill(draft: Draft) -> None:
    filed = filed_day(draft.text) or written_day(draft.text)
    draft.dated = None if filed is None else filed.day
    draft.text, _ = without_unchecked(draft.text)
    roster = Roster.of(draft.text)
    say_opening(draft)
    title = draft.text.find(_TITLE)
    if title is not None:
        draft.say(FactName.complaint_filed, True, title.span())
    stamped = filed_day(draft.text)
    if stamped is not None:
        draft.say(FactName.complaint_date, stamped.day, (stamped.start, stamped.end))
    for name in roster.names:
        if is_company(name):
            at = draft.text.text.find(name)
            draft.say(
                FactName.person_kind,
                "company",
                (max(at, 0), max(at, 0) + len(name)),
                about=person(name),
            )
    say_who_signed(draft, roster)
    say_who_mortgaged(draft, roster)
    say_debt(draft)
    say_default(draft, stamped)
    say_joined(draft)
    say_program(draft)
    say_occupancy(draft)
    _say_counts(draft, roster)
    _say_bankrupt_or_dead(draft, roster)


def _say_counts(draft: Draft, roster: Roster) -> None:
    """Claim the other counts for money, then what the foreclosure counts ask."""
    found: list[Asking] = []
    counts = counts_of(draft.text)
    money = [count for count in counts if not is_foreclosure(count)]
    for count in money:
        place = (count.start, count.start + min(len(count.text), 200))
        draft.say(FactName.separate_count_on_note, True, place)
    say_money_claims(draft, money)
    for count in counts:
        if count not in money:
            found.extend(askings(draft.text, roster, count.start, count.end))
    if not money and draft.text.complete and counts:
        prayer = draft.text.find(PRAYER)
        if prayer is not None:
            draft.say(FactName.separate_count_on_note, False, prayer.span())
    _say_asked(draft, roster, found, counts)


def _say_asked(draft: Draft, roster: Roster, found: list[Asking], counts: list[Passage]) -> None:
    """Claim whom a deficiency is asked against; what is hedged or at odds is in doubt."""
    asked = [one for one in found if one.answered == "asked"]
    nobody_listed = any(
        one.listed and one.answered == "not_asked" and not one.people.named for one in found
    )
    refused = any(
        one.answered == "not_asked" and not one.people.named and not one.listed for one in found
    )
    named_asked = {roster.add(n) for one in asked if one.sure for n in one.people.named}
    for one in found:
        for name in one.people.named:
            at_odds = one.answered == "not_asked" and name in named_asked
            draft.say(
                FactName.deficiency_asked_against,
                one.answered == "asked",
                one.place,
                about=person(name),
                confidence=_DOUBT if at_odds or not one.sure else 1.0,
            )
            if one.answered == "asked" and one.listed:
                draft.say(
                    FactName.signed_note, True, one.place, about=person_debt(name), confidence=0.8
                )
    general = [one for one in asked if not one.people.named]
    if named_asked:
        general = [one for one in general if not _refers_to_list(draft, one)]
    for one in general:
        sure = one.sure and not refused and not nobody_listed
        excepted = bool(one.people.excepted)
        confidence = 0.8 if excepted and sure else 1.0 if sure else _DOUBT
        draft.say(FactName.deficiency_asked_generally, True, one.place, confidence=confidence)
        if one.people.group == "one" and len(roster.names) == 1:
            draft.say(
                FactName.deficiency_asked_against,
                True,
                one.place,
                about=person(roster.names[0]),
                confidence=confidence,
            )
    if not general:
        _say_not_asked(draft, roster, found, counts)


_AS_LISTED: Final = wording(
    r"\b(?:named|listed|identified|set (?:forth|out)|shown|alleged)\b[^.;]{0,40}"
    r"\b(?:paragraph|subparagraph|item|section|above|herein|\(?M\))"
)


def _refers_to_list(draft: Draft, one: Asking) -> bool:
    """Whether a prayer asks judgment only against those the complaint lists by name."""
    return _AS_LISTED.search(draft.text.text[slice(*one.place)]) is not None


def _say_not_asked(
    draft: Draft, roster: Roster, found: list[Asking], counts: list[Passage]
) -> None:
    """Claim that nothing is asked generally, and of whom nothing is asked at all.

    Only from a whole complaint with a prayer, none of whose words of deficiency is unread.
    """
    refusals = [one for one in found if one.answered == "not_asked" and not one.people.named]
    foreclosing = [count for count in counts if is_foreclosure(count)]
    prayers = (draft.text.find(PRAYER, count.start, count.end) for count in foreclosing)
    prayer = next((match for match in prayers if match is not None), None)
    if not draft.text.complete or (prayer is None and not refusals):
        return
    start = 0 if prayer is None else prayer.start()
    end = min(len(draft.text.text), start + 500)
    place = refusals[0].place if refusals else (start, end)
    unread = _unread(draft, roster, found, counts)
    for sentence in unread[:3]:
        where = (sentence.start, sentence.end)
        draft.note("complaint.deficiency_words_unread", Severity.warning, where)
    confidence = _DOUBT if unread else 1.0
    draft.say(FactName.deficiency_asked_generally, False, place, confidence=confidence)
    spoken_for = {name for one in found for name in one.people.named}
    # A count on the note or a guaranty asks for money of its own, in words of its own.
    elsewhere = [count for count in counts if not is_foreclosure(count)]
    sued = {name for count in elsewhere for name in roster.in_words(count.text).named}
    for name in roster.names:
        if name not in spoken_for:
            sure = _DOUBT if name in sued else confidence
            fact = FactName.deficiency_asked_against
            draft.say(fact, False, place, about=person(name), confidence=sure)


def _unread(
    draft: Draft, roster: Roster, found: list[Asking], counts: list[Passage]
) -> list[Passage]:
    """Return the foreclosure sentences that speak of a deficiency or money and fit nothing."""
    read = [one.place for one in found]
    return [
        sentence
        for count in counts
        if is_foreclosure(count)
        for sentence in sentences(draft.text, count.start, count.end)
        if (speaks_of_deficiency(sentence.text) or money_against(sentence.text, roster))
        and not any(start <= sentence.start < end for start, end in read)
    ]


def _say_bankrupt_or_dead(draft: Draft, roster: Roster) -> None:
    for sentence in sentences(draft.text):
        place = (sentence.start, sentence.end)
        if not _DISCHARGED.search(sentence.text) and not _DECEASED.search(sentence.text):
            continue
        names = roster.in_words(sentence.text).named
        if _DISCHARGED.search(sentence.text) and not _CONDITIONAL.search(sentence.text):
            for name in names:
                draft.say(
                    FactName.discharge_entered, True, place, about=person(name), confidence=0.8
                )
        if _DECEASED.search(sentence.text) and len(names) == 1:
            draft.say(FactName.deceased, True, place, about=person(names[0]), confidence=0.8)


READER: Final = KindReader(
    kind=PaperKind.complaint,
    name="complaint/2",
    speaker=Speaker.lender,
    establishes=OPENING_FACTS
    | SIGNING_FACTS
    | COMPLAINT_DEBT_FACTS
    | DEFAULT_FACTS
    | OTHER_LENDER_FACTS
    | OCCUPANCY_FACTS
    | frozenset(
        {
            FactName.complaint_filed,
            FactName.complaint_date,
            FactName.loan_program,
            FactName.person_kind,
            FactName.deceased,
            FactName.discharge_entered,
            FactName.deficiency_asked_generally,
            FactName.deficiency_asked_against,
            FactName.separate_count_on_note,
        }
    ),
    fill=_fill,
)
