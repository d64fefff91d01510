"""How somebody was served, in the words of a return or of a court's finding.

735 ILCS 5/2-203: in hand, or at the usual place of abode with a family or household member of
13 or more and a copy mailed; 2-206: publication. A failed attempt is never read as service.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.appearing import appearance_in
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.doubting import awaits_service
from stillowe.papers.readers.draft import Draft, person
from stillowe.papers.readers.figures import Day, days
from stillowe.papers.readers.names import may_owe, names_in
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.service_manners import (
    ABODE,
    ACCEPTED,
    PERSONAL,
    PUBLICATION,
    Manner,
    accepted,
    manner_of,
    not_left,
    only_mailed,
)
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName

SERVICE_FACTS: Final = frozenset(
    {
        FactName.served_personally,
        FactName.served_at_abode,
        FactName.served_by_publication,
        FactName.service_date,
        FactName.appeared,
    }
)
"""What ``say_service`` can establish."""

_AGE: Final = wording(
    r"\bage[ds]?:?(?: approximately| about| approx\.?)?\s*(?P<after>\d{1,2})\b(?! (?:years"
    r" )?(?:or|and)"
    r" (?:older|over|up))|\b(?P<before>\d{1,2})[- ]years?(?:[- ]old| of age)\b(?! or)"
)
_THIRTEEN: Final = wording(
    r"\b(?:13|thirteen)(?: \(13\))?(?: years)?(?: of age)?(?:,? (?:or|and))?\s*"
    r"(?:older|over|upwards?|or more|above)\b|\bover (?:the age of )?(?:13|thirteen)\b"
    r"|\bof the age of (?:13|thirteen)\b|\b(?:suitable age|adult)\b"
)
_MAILED: Final = wording(r"\bmail(?:ed|ing)\b|\bsen(?:t|ding)\b[^;]{0,160}\b(?:envelope|postage)\b")
_FILING_OF: Final = wording(
    r"\b(?:answers?|(?:written )?(?:entry of )?appearances?) of (?:the )?(?:defendants?,? )?"
)


@dataclass(frozen=True, slots=True)
class Served:
    """One statement of how somebody was, or was not, served."""

    name: str
    manner: Manner
    place: tuple[int, int]
    day: int | None
    confidence: float


def served(passage: Passage, roster: Roster, current: str | None, draft: Draft) -> list[Served]:
    """Return who one sentence says was served and how; ``current`` is who is spoken of."""
    manner = manner_of(passage.text)
    if manner is None and _ONLY_PERSONALLY.match(passage.text):
        manner = "personal"
    by_consent = accepted(passage.text)
    if manner is None and by_consent:
        manner = "personal"
    if manner is None:
        return []
    names = served_names(passage.text, roster, manner)
    confidence = 1.0
    excepted = roster.in_words(passage.text).excepted
    if excepted:
        names = [name for name in names if name not in excepted]
        current = None
    if not names and current is not None:
        names = [current]
    if not names:
        group = roster.in_words(passage.text).group
        if group in ("everybody", "several") or len(roster.names) == 1:
            names = [name for name in roster.names if name not in excepted]
            confidence = 1.0 if len(roster.names) == 1 else 0.8
    if by_consent and manner == "personal":
        confidence = 0.5
    day = _day_of(passage, draft)
    return [
        Served(
            name, manner, (passage.start, passage.end), None if day is None else day.day, confidence
        )
        for name in names
    ]


def _day_of(passage: Passage, draft: Draft) -> Day | None:
    """Return the day a statement gives; of several, never one on which it was only mailed."""
    found = list(days(draft.text, passage.start, passage.end))
    for day in found:
        before = passage.text[: day.start - passage.start]
        if not only_mailed(before):
            return day
    return next(iter(found), None) if len(found) == 1 and not not_left(passage.text) else None


_RECIPIENT: Final = wording(
    r"\bwith (?!the |said )(?=[A-Z\[])|\bwith an?\b|\bleft with\b|\bwith whom\b|\b(?:accepted"
    r"|received) by\b"
    r"|\brecipient\b|\bgiven to\b|\bperson served\b|\bto:? (?-i:[A-Z\[])[^.;,]{2,50}?,? (?:as"
    r"|who is"
    r"|relationship|co-?resident|husband|wife|spouse|son|daughter|mother|father|brother|sister)\b"
)
_ABODE_OF: Final = wording(
    r"\b(?:abode|residence|dwelling|household|home|house) of (?:the )?(?:defendants?,? )?"
)


def before_recipient(words: str) -> str:
    """Return ``words`` up to the one who took a copy for somebody else."""
    recipient = _RECIPIENT.search(words)
    return words if recipient is None else words[: recipient.start()]


def served_names(words: str, roster: Roster, manner: Manner) -> list[str]:
    """Return who was served in ``words``: for abode service, not the one who took the copy."""
    kept = words
    if manner == "abode":
        abode = _ABODE_OF.search(words)
        if abode is not None:
            named = roster.known_in(words[abode.end() : abode.end() + 60])
            if named:
                return named
        kept = before_recipient(words)
    known = roster.known_in(kept)
    if known:
        return known
    marked = [match.end() for match in _UPON.finditer(kept)]
    found: list[str] = []
    for at in marked:
        near = [m for m in names_in(kept[at : at + 90]) if m.start < 30 and may_owe(m.name)]
        found.extend(m.name for m in near[:1] if m.name not in found)
    return found


_UPON: Final = wording(
    r"\b(?:served|serve|upon|on|to|defendants?|respondents?|party|for|of|whether)\b[:, ]*"
    r"(?:the |said |named |within |individual |defendants?,? )*"
)


def say_service(draft: Draft, roster: Roster, *, ruling: bool = True) -> None:
    """Claim what a court paper finds about service, appearance and default."""
    found: dict[str, set[Manner]] = {}
    for sentence in sentences(draft.text):
        awaited = awaits_service(sentence.text)
        for statement in () if awaited else _statements(sentence, roster):
            for one in served(statement, roster, None, draft):
                found.setdefault(one.name, set()).add(one.manner)
                say_served(draft, one, ruling=ruling)
        _say_appearance(draft, sentence, roster)
    for name, manners in found.items():
        if manners == {"publication"}:
            place = next(c for c in draft.said(FactName.served_by_publication, person(name)))
            _say_not_in_hand(draft, name, place.source, ruling=ruling)


def _statements(sentence: Passage, roster: Roster) -> list[Passage]:
    """Cut a sentence or list that says of each person how that person was served.

    It is cut at the names only where every piece then has a manner of its own.
    """
    manners = (PERSONAL, ABODE, PUBLICATION, ACCEPTED)
    if not any(pattern.search(sentence.text) for pattern in manners):
        return []
    if roster.in_words(sentence.text).excepted:
        return [sentence]
    own = own_manners(sentence, roster)
    if own:
        return own
    relative = _who_was(sentence, roster)
    if relative is not None:
        return [relative]
    unknown = {match.start() for match in _UNKNOWN.finditer(sentence.text)}
    starts = sorted({*roster.places_in(sentence.text).values(), *unknown})
    if len(starts) < 2:
        return [] if unknown else [sentence]
    ends = [*starts[1:], len(sentence.text)]
    pieces = [
        Passage(sentence.start + a, sentence.start + b, sentence.text[a:b])
        for a, b in zip(starts, ends, strict=True)
    ]
    known = [piece for piece in pieces if piece.start - sentence.start not in unknown]
    whole = all(manner_of(piece.text) or _of_appearance(piece.text) for piece in known)
    return known if whole else [sentence]


def _of_appearance(words: str) -> bool:
    """Whether ``words`` tell who took part in the case, or did not."""
    return appearance_in(words) is not None


_OWN_MANNER: Final = wording(
    r"^[^;:]{3,60}?\b(?:personally|in person|in hand|(?:by|through|via) (?:personal|substitut\w+"
    r"|abode|publication))\b"
)
_ONLY_PERSONALLY: Final = re.compile(
    r"(?:[A-Z][\w.'-]*,?\s+){1,5}(?:personally|in\s+(?:person|hand))(?=\s+(?:on|at|and)\b|\W*$)"
)
"""What stands of "and John Doe was served personally" where the verb is said once."""

_BESIDE: Final = re.compile(r"(?i)(?:\band|\bwhile|\bbut|,)\s+(?:defendant,?\s+)?$")


def own_manners(sentence: Passage, roster: Roster) -> list[Passage]:
    """Cut "Jane Doe was served by publication and John Doe personally" at each name.

    Nothing is cut where a name is not said beside the others, as of one who took a copy.
    """
    starts = sorted(set(roster.places_in(sentence.text).values()))
    if len(starts) < 2:
        return []
    ends = [*starts[1:], len(sentence.text)]
    words = [sentence.text[a:b] for a, b in zip(starts, ends, strict=True)]
    beside = all(_BESIDE.search(sentence.text[:at]) for at in starts[1:])
    if not beside or not all(_OWN_MANNER.match(piece) for piece in words):
        return []
    return [
        Passage(sentence.start + a, sentence.start + b, piece)
        for a, b, piece in zip(starts, ends, words, strict=True)
    ]


_WHO_WAS: Final = wording(r",? who (?:was|were|is|are|has been|have been|having been)\b")


def _who_was(sentence: Passage, roster: Roster) -> Passage | None:
    """Return the part "Jane Doe, who was served ...": it speaks of the name before it alone."""
    places = sorted(roster.places_in(sentence.text).values())
    for match in _WHO_WAS.finditer(sentence.text):
        before = [at for at in places if at < match.start()]
        after = [at for at in places if at > match.end()]
        until = after[0] if after else len(sentence.text)
        if len(places) > 1 and before and manner_of(sentence.text[before[-1] : until]):
            words = sentence.text[before[-1] : until]
            return Passage(sentence.start + before[-1], sentence.start + until, words)
    return None


_UNKNOWN: Final = wording(r"\bunknown (?:owners?|heirs?|tenants?|occupants?)\b|\bnon-?\s*record\b")


def _say_not_in_hand(draft: Draft, name: str, source: object, *, ruling: bool) -> None:
    """Claim that someone found served by publication was served in no other way."""
    for claim in list(draft.claims.values()):
        if claim.source is source and claim.about == person(name):
            for fact in (FactName.served_personally, FactName.served_at_abode):
                if not draft.said(fact, person(name)):
                    draft.repeat(claim, fact, False, ruling=ruling)


def _by_person(sentence: Passage, roster: Roster) -> list[Passage]:
    """Cut a sentence that says of each person how that person was served or appeared."""
    starts = sorted(roster.places_in(sentence.text).values())
    pieces = [
        Passage(sentence.start + a, sentence.start + b, sentence.text[a:b])
        for a, b in pairwise([*starts, len(sentence.text)])
    ]
    said = [manner_of(piece.text) is not None or _of_appearance(piece.text) for piece in pieces]
    joined = any(_JOINED.search(sentence.text[:at]) for at in starts)
    return pieces if len(pieces) > 1 and all(said) and not joined else []


_JOINED: Final = wording(r"\b(?:neither|nor|none of|no) (?:the )?(?:defendants?,? )?$")


def _filers(words: str, roster: Roster) -> list[str]:
    """Return whose answer or appearance ``words`` speak of: "the answer of Jane Doe"."""
    found: list[str] = []
    for filing in _FILING_OF.finditer(words):
        places = roster.places_in(words[filing.end() : filing.end() + 60])
        found.extend(name for name, at in places.items() if at < _NEXT_TO)
    return found


_NEXT_TO: Final = 4


def _say_appearance(draft: Draft, sentence: Passage, roster: Roster) -> None:
    if not _of_appearance(sentence.text) and _FILING_OF.search(sentence.text) is None:
        return
    people: tuple[str, ...] = roster.in_words(sentence.text).named
    certainty = 1.0
    found = appearance_in(sentence.text)
    if not people and re.search(
        r"(?i)^\W*(?:\d+\W+)?(?:none|neither|no defendant)\b|\bboth\b"
        r"|\ball (?:of )?(?:the )?defendants\b",
        sentence.text,
    ):
        people, certainty = tuple(roster.names), 0.8
    place = (sentence.start, sentence.end)
    for name in _filers(sentence.text, roster):
        draft.say(FactName.appeared, True, place, about=person(name), ruling=True)
    pieces = _by_person(sentence, roster)
    if len(pieces) > 1:
        for piece in pieces:
            _say_appearance(draft, piece, roster)
    elif found in ("not_appeared", "default", "both"):
        # Words that say both are in doubt, as is a default that does not speak of appearing.
        for name in people:
            draft.say(
                FactName.appeared,
                False,
                place,
                about=person(name),
                ruling=True,
                confidence=certainty if found == "not_appeared" else 0.6,
            )
    elif found == "appeared":
        for name in people:
            draft.say(FactName.appeared, True, place, about=person(name), ruling=True)


def say_served(draft: Draft, one: Served, *, ruling: bool) -> None:
    """Claim one statement of service; posting and failure only say what did not happen."""
    facts = {
        "personal": FactName.served_personally,
        "abode": FactName.served_at_abode,
        "publication": FactName.served_by_publication,
    }
    about = person(one.name)
    if one.manner in ("posting", "not_served"):
        draft.say(
            FactName.served_personally, False, one.place, about=about, ruling=ruling, confidence=0.6
        )
        if one.manner == "posting":
            draft.say(
                FactName.served_at_abode,
                False,
                one.place,
                about=about,
                ruling=ruling,
                confidence=0.6,
            )
        return
    draft.say(
        facts[one.manner], True, one.place, about=about, ruling=ruling, confidence=one.confidence
    )
    if one.day is not None:
        draft.say(
            FactName.service_date,
            one.day,
            one.place,
            about=about,
            ruling=ruling,
            confidence=one.confidence,
        )


def abode_is_whole(words: str) -> bool:
    """Whether the words of a return show all that abode service needs: 13 or more, and mailing."""
    ages = [int(m["after"] or m["before"]) for m in _AGE.finditer(words)]
    old_enough = _THIRTEEN.search(words) is not None or any(age >= 13 for age in ages)
    return old_enough and not any(age < 13 for age in ages) and _MAILED.search(words) is not None


def note_abode_in_doubt(draft: Draft, name: str, place: tuple[int, int]) -> None:
    """Raise the finding that a return of abode service does not show all the statute asks."""
    draft.note("service.abode_incomplete", Severity.warning, place, {"person": name})
