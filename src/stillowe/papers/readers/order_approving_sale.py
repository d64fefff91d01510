"""Reader of the order approving the report of sale and confirming the sale: the decisive page.

735 ILCS 5/15-1508(b)(2), (e). Person by person: a personal judgment and its sum, in rem only,
denied or waived, reserved, or silent. Silence is claimed only where the whole order was read
and none of its words about a deficiency is in doubt.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.asking import recited
from stillowe.papers.readers.buying import BUYING_FACTS, say_buyer, say_motion_to_confirm
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.draft import Draft, Place, person, person_debt
from stillowe.papers.readers.entering import Entries, Entry, entries
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import COURT_FACTS, entered_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.sale_figures import (
    SALE_FIGURE_FACTS,
    say_judgment_recited,
    say_sale_figures,
)
from stillowe.papers.readers.service_words import SERVICE_FACTS, say_service
from stillowe.papers.readers.signing import SIGNING_FACTS, say_who_signed
from stillowe.papers.readers.wordings import speaks_of_deficiency
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

ENTERED = "deficiency_entered_cents"
"""The conclusion an order's personal money judgment rules on."""

_ORDERS: Final = wording(
    r"\bit is(?:,? therefore,?)? (?:hereby )?(?:further )?(?:ordered|adjudged|decreed|so ordered)\b"
    r"|\bthe court (?:hereby )?(?:orders|adjudges)\b|\bordered:|\b(?:ordered|order) as follows"
    r"|\bis hereby ordered\b|\bIT IS SO ORDERED\b"
)
_SIGNED: Final = wording(
    r"\benter(?:ed)?\b\s*[:_]|\bjudge\b|\bso ordered\b|\bentered (?:this|on)\b|\bdated?\b\s*[:_]"
)
_APPROVES: Final = wording(
    r"\b(?:sale|report)\b[^.;]{0,120}?\b(?:approved|confirmed|ratified)\b"
    r"|\b(?:approv\w+|confirm\w+|ratif\w+)\b[^.;]{0,60}?\b(?:sale|report)\b"
)
_REFUSES: Final = wording(
    r"\b(?:sale|motion to (?:confirm|approve)[^.;]{0,60})\b[^.;]{0,60}?\b(?:is|be) (?:hereby )?"
    r"(?:not (?:approved|confirmed)|denied|set aside|vacated|disapproved)\b"
    r"|\b(?:denies|refuses) (?:the )?(?:motion to )?(?:confirm|approv)\w*"
)
_KINDS_OF_JUDGMENT: Final = (
    FactName.order_enters_personal_judgment,
    FactName.order_enters_in_rem_only,
    FactName.order_denies_deficiency,
)
_DOUBT: Final = 0.5


def _fill(draft: Draft) -> None:
    day = entered_day(draft.text)
    draft.dated = None if day is None else day.day
    draft.text, boxes_in_doubt = without_unchecked(draft.text)
    roster = Roster.of(draft.text)
    say_opening(draft)
    _say_confirmed(draft)
    if day is not None:
        draft.say(FactName.confirmation_date, day.day, (day.start, day.end), ruling=True)
    say_sale_figures(draft)
    say_buyer(draft, roster, ruling=True)
    say_motion_to_confirm(draft, ruling=True)
    say_judgment_recited(draft)
    say_service(draft, roster, ruling=True)
    say_who_signed(draft, roster)
    for sentence in sentences(draft.text):
        for asking in recited(sentence, roster):
            for name in asking.people.named:
                asked = asking.answered == "asked"
                draft.say(
                    FactName.deficiency_asked_against,
                    asked,
                    asking.place,
                    about=person(name),
                    ruling=True,
                    confidence=1.0 if asking.sure else _DOUBT,
                )
    found = entries(draft.text, roster)
    for name in [name for entry in found.entries for name in entry.people.named]:
        roster.add(name)
    _say_entries(draft, roster, found, boxes_in_doubt)


def _say_confirmed(draft: Draft) -> None:
    approves = draft.find(_APPROVES)
    refuses = draft.find(_REFUSES)
    if approves is None:
        return
    confidence = 1.0 if refuses is None else _DOUBT
    draft.say(FactName.sale_confirmed, True, approves.span(), ruling=True, confidence=confidence)
    if refuses is None:
        draft.say(FactName.sale_held, True, approves.span(), ruling=True)


def _say_entries(draft: Draft, roster: Roster, found: Entries, boxes_in_doubt: bool) -> None:
    """Claim, for each person, what the order does; then silence where it does nothing."""
    reserved = [entry for entry in found.entries if entry.doing == "reserved"]
    for entry in reserved:
        confidence = 1.0 if entry.sure else _DOUBT
        draft.say(
            FactName.order_reserves_deficiency,
            True,
            entry.place,
            ruling=True,
            confidence=confidence,
        )
    readings = [_by_person(roster, found, doing) for doing in ("personal", "in_rem", "denied")]
    for name in roster.names:
        personal, in_rem, denied = (reading.get(name) for reading in readings)
        if personal or in_rem or denied:
            _say_for(draft, name, personal, in_rem, denied)
    touched = {name for reading in readings for name in reading}
    _say_excepted(draft, roster, found, touched)
    _note_what_is_open(draft, roster, found)
    if not (boxes_in_doubt or found.unread or reserved):
        _say_silent(draft, [name for name in roster.names if name not in touched], found)


def _say_excepted(draft: Draft, roster: Roster, found: Entries, touched: set[str]) -> None:
    """Claim silence for those a personal judgment excepts by name."""
    for entry in found.entries:
        if entry.doing == "personal" and entry.sure:
            for name in sorted(set(entry.people.excepted) - touched):
                for fact in _KINDS_OF_JUDGMENT:
                    _say_kind(draft, fact, False, entry.place, (roster.add(name), 1.0))


def _note_what_is_open(draft: Draft, roster: Roster, found: Entries) -> None:
    """Raise the findings: in rem without a name, and words of a deficiency left unread."""
    in_rem = [entry for entry in found.entries if entry.doing == "in_rem"]
    if in_rem and not roster.names:
        draft.note("order.in_rem_names_nobody", Severity.note, in_rem[0].place)
    for place in found.unread:
        draft.note("order.deficiency_words_unread", Severity.warning, place)


_Reading = tuple[Entry, float]


def _by_person(roster: Roster, found: Entries, doing: str) -> dict[str, _Reading]:
    """Return, for each person, the surest entry of this sort and how sure it is of the person."""
    best: dict[str, _Reading] = {}
    for entry in found.entries:
        if entry.doing != doing:
            continue
        for name, certainty in _persons(roster, entry):
            confidence = certainty if entry.sure else min(certainty, _DOUBT)
            if name not in best or best[name][1] < confidence:
                best[name] = (entry, confidence)
    return best


def _persons(roster: Roster, entry: Entry) -> Iterable[tuple[str, float]]:
    """Yield the people an entry is about, and how certain the words are that it is they."""
    people = entry.people
    if people.named:
        for name in people.named:
            yield name, 1.0
        return
    everyone = [name for name in roster.names if name not in people.excepted]
    if entry.doing == "personal":
        certainty = {"everybody": 0.9, "several": 0.9, "one": 1.0, "liable": _DOUBT}
        sure = certainty.get(people.group, 0.8) if len(everyone) == 1 else _DOUBT
        if len(everyone) > 1 and people.group in ("everybody", "several"):
            sure = 0.9
    else:
        sure = 1.0 if people.group in ("", "everybody") or len(everyone) == 1 else 0.8
        sure = _DOUBT if people.group == "liable" and len(everyone) > 1 else sure
    for name in everyone:
        yield name, sure


def _say_for(
    draft: Draft,
    name: str,
    personal: _Reading | None,
    in_rem: _Reading | None,
    denied: _Reading | None,
) -> None:
    """Claim what the order does about one person; two things at once are in doubt."""
    if personal is not None and denied is not None and _outweighs(personal[0], denied[0]):
        denied = None
    if in_rem is not None and denied is not None and _only_not_entered(draft, denied[0]):
        denied = None
    if personal is not None and in_rem is not None and _outweighs(personal[0], in_rem[0]):
        in_rem = None
    if personal is not None and denied is not None and _outweighs(denied[0], personal[0]):
        personal = None
    clash = personal is not None and (in_rem is not None or denied is not None)
    for fact, reading in zip(_KINDS_OF_JUDGMENT, (personal, in_rem, denied), strict=True):
        if reading is not None:
            confidence = min(reading[1], _DOUBT) if clash else reading[1]
            _say_kind(draft, fact, True, reading[0].place, (name, confidence))
    if personal is not None:
        _say_sum(draft, name, personal, clash=clash)
        if not clash and personal[1] == 1.0:
            for fact in _KINDS_OF_JUDGMENT[1:]:
                _say_kind(draft, fact, False, personal[0].place, (name, 1.0))
        return
    surest = max((r for r in (in_rem, denied) if r is not None), key=lambda reading: reading[1])
    _say_kind(draft, _KINDS_OF_JUDGMENT[0], False, surest[0].place, (name, surest[1]))


_NOT_ENTERED: Final = wording(
    r"\bno (?:in personam |personal |money )?(?:deficiency )?judgment (?:\w+ ){0,4}?"
    r"(?:is|shall be|be) (?:hereby )?(?:entered|rendered|granted|awarded)\b"
)
_DENIES: Final = wording(
    r"\b(?:denied|denies|waive[sd]?|waiving|withdr\w+|barred|disallowed|refused|relinquish\w*"
    r"|releases?|released|abandon\w*)\b"
)


def _only_not_entered(draft: Draft, denial: Entry) -> bool:
    """Whether a denial says no more than that no personal judgment is entered by this order."""
    words = draft.text.text[slice(*denial.place)]
    return _NOT_ENTERED.search(words) is not None and _DENIES.search(words) is None


def _outweighs(one: Entry, other: Entry) -> bool:
    """Whether ``one`` names its people and ``other`` speaks of everybody or of the land."""
    return bool(one.people.named) and not other.people.named and one.sure


def _say_kind(
    draft: Draft, fact: FactName, value: bool, place: Place, who: tuple[str, float]
) -> None:
    """Claim what the order does about one person, named and with how much confidence."""
    draft.say(fact, value, place, about=person(who[0]), ruling=True, confidence=who[1])


def _say_sum(draft: Draft, name: str, reading: _Reading, *, clash: bool) -> None:
    """Claim the sum entered; where the order points back, the one deficiency it states."""
    entry, confidence = reading
    amount = entry.amount
    cents = None if amount is None else amount.cents
    place = entry.place if amount is None else (min(entry.place[0], amount.start), entry.place[1])
    if amount is not None and amount.words_cents not in (None, amount.cents):
        confidence = _DOUBT
        draft.note(
            "money.words_differ",
            Severity.danger,
            entry.place,
            {"figures_cents": amount.cents, "words_cents": amount.words_cents or 0},
        )
    if cents is None:
        stated = {
            claim.value
            for claim in draft.said(FactName.reported_deficiency_cents)
            if claim.confidence == 1.0
        }
        if len(stated) == 1:
            cents = int(next(iter(stated)))
            confidence = confidence if entry.refers_back else min(confidence, 0.8)
    if cents is None:
        return
    draft.say(
        ENTERED,
        cents,
        place,
        about=person_debt(name),
        ruling=True,
        confidence=min(confidence, _DOUBT) if clash else confidence,
    )


def _say_silent(draft: Draft, names: list[str], found: Entries) -> None:
    """Claim that the order is silent for ``names``, where it was read whole."""
    orders = list(draft.text.find_all(_ORDERS))
    signed = draft.text.find(_SIGNED, orders[0].end()) if orders else None
    if not draft.text.complete or not orders or signed is None:
        return
    generic = any(entry.doing == "personal" and not entry.people.named for entry in found.entries)
    decretal = [s for s in sentences(draft.text, orders[0].start()) if speaks_of_deficiency(s.text)]
    title = next(
        (
            s
            for s in sentences(draft.text, 0, orders[0].start())
            if s.text.isupper() and speaks_of_deficiency(s.text)
        ),
        None,
    )
    if generic or (not found.entries and (decretal or title)):
        return
    place = (orders[0].start(), min(signed.start(), orders[0].start() + 600))
    for name in names:
        for fact in _KINDS_OF_JUDGMENT:
            _say_kind(draft, fact, False, place, (name, 1.0))


READER: Final = KindReader(
    kind=PaperKind.order_approving_sale,
    name="order_approving_sale/2",
    speaker=Speaker.court,
    establishes=COURT_FACTS
    | SALE_FIGURE_FACTS
    | SERVICE_FACTS
    | SIGNING_FACTS
    | BUYING_FACTS
    | frozenset(
        {
            FactName.sale_confirmed,
            FactName.sale_held,
            FactName.judgment_entered,
            FactName.confirmation_date,
            FactName.deficiency_asked_against,
            FactName.order_reserves_deficiency,
            *_KINDS_OF_JUDGMENT,
            ENTERED,
        }
    ),
    fill=_fill,
)
