"""An express waiver of the deficiency in a judgment: 15-1603(b)(3), or by stipulation.

A finding of abandonment under 15-1603(b)(4) also shortens redemption and waives nothing; the
two are told apart by the words of waiver, never by the sixty or thirty days.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import HEDGED, sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, Place, person
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.wordings import (
    NOT_WAIVED,
    UNPAID,
    is_in_rem,
    speaks_of_deficiency,
)
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName

_DEFICIENCY_WORDS: Final = (
    r"(?:deficienc(?:y|ies)|personal (?:judgment|liability|claim)|in personam)"
)
_WAIVER: Final = wording(
    rf"\b(?:waives?|waived|waiving|waiver of|relinquish\w*|forgoes|foregoes|gives? up|given up"
    rf"|agrees not to (?:seek|pursue|request))\b[^.;]{{0,160}}?\b{_DEFICIENCY_WORDS}\b"
    rf"|\b{_DEFICIENCY_WORDS}\b[^.;]{{0,120}}?\b(?:is|are|be|been|has|have|hereby)(?: been)?"
    rf"(?: hereby)? (?:expressly )?(?:waived|relinquished|given up)\b"
)
OFFERED: Final = wording(
    r"\b(?:offers?|offered|proposes?|proposed|intends?|will|would|shall|willing|prepared|agrees?"
    r" to)\b"
    r"[^.;]{0,60}?\b(?:waive|forgo|forego|relinquish|release)\b"
)
"""An offer or a promise to waive, which is not yet a waiver."""

_STIPULATION: Final = wording(
    r"\bstipulat\w+\b|\bby agreement\b|\bagreed (?:order|judgment)\b|\bconsent agreement\b"
)
_ABANDONED: Final = wording(r"\b15-1603\(b\)\(4\)|\babandoned\b|\bvacant and abandoned\b")
_UNDER_B3: Final = wording(r"\b15-1603\s*\(b\)\s*\(3\)|\b90% of\b|\bninety percent\b")
_FINDS_NOTHING: Final = wording(
    r"\bno (?:such )?findings?\b|\bmakes? no finding\b|\bnot (?:found|made)\b"
)
_NOBODY: Final = wording(r"\bno (?:party|one|person) (?:has|have) waived\b")


def say_waivers(draft: Draft, roster: Roster) -> None:
    """Claim every express waiver of the deficiency; a hedged one is in doubt."""
    waived = False
    for sentence in sentences(draft.text):
        words = without_inner_stops(sentence.text)
        if _ARGUED.search(words):
            continue
        if _say_stipulation(draft, roster, sentence):
            waived = True
            continue
        if _WAIVER.search(words) is None or _NOBODY.search(words) or NOT_WAIVED.search(words):
            continue
        _say_waiver(draft, roster, sentence)
        waived = True
    abandoned = draft.find(_ABANDONED)
    if abandoned is not None and not waived:
        draft.note("judgment.abandonment_waives_nothing", Severity.note, abandoned.span())
    for sentence in sentences(draft.text):
        under = _UNDER_B3.search(sentence.text)
        if under is not None and not waived and not _FINDS_NOTHING.search(sentence.text):
            place = (sentence.start + under.start(), sentence.start + under.end())
            draft.note("judgment.short_redemption_without_waiver", Severity.warning, place)
            break


_WAIVING: Final = wording(
    r"\b(?:waiv\w*|relinquish\w*|for(?:e)?go(?:es|ne)?|give[sn]? up|gave up|release[sd]?"
    r"|bar(?:red|s)"
    r"|satisf\w+|no|not|never|nothing|neither|without|stipulat\w+|agree[sd]?|forgive\w*)\b"
)
_OWED: Final = wording(
    r"\bdeficien\w+|\bpersonal(?:ly)?\b(?! (?:propert|serv|jurisd|deliver))|\bin personam\b"
    r"|\bshort(?:fall|age)\b|\bdifference\b|\bresidue\b|\bcome after\b|\bindebtedness\b"
)
_NO_FINDING: Final = wording(
    r"\bno (?:such )?(?:finding|waiver)\b|\bnot (?:been )?waived?\b|\b(?:doe?s?|has|have) not waive"
    r"|\bnothing[^.;]{0,60}\bwaive"
)


def say_no_waiver(draft: Draft) -> None:
    """Claim that the judgment does not waive the deficiency, where no word of it might.

    Only from a whole paper in which no waiver was claimed and no sentence speaks at once of
    giving up and of what may be owed, but to say that nothing is waived.
    """
    waived = (FactName.deficiency_waived_in_judgment, FactName.deficiency_waived_by_stipulation)
    if not draft.text.complete or any(draft.said(fact) for fact in waived):
        return
    for sentence in sentences(draft.text):
        words = without_inner_stops(sentence.text)
        if is_in_rem(words) and speaks_of_deficiency(words):
            return
        words = UNPAID.sub(" ", words)
        if not _WAIVING.search(words) or not _OWED.search(words):
            continue
        if _NO_FINDING.search(words) is None:
            return
    end = len(draft.text.text.rstrip())
    place = (max(0, end - 300), end)
    draft.say(FactName.deficiency_waived_in_judgment, False, place, ruling=True)


_ARGUED: Final = wording(
    r"\b(?:asks?|asked|argues?|argued|contends?|contended|urges|maintains|says|reads)\b[^.;]{0,80}?"
    r"\b(?:waive\w*|gave up|relinquish\w*)\b|\bwould have\b"
)
"""What a party argues, or a paper not entered would have said, is no waiver."""

_LESSER: Final = (
    r"(?:attorneys?'?s?'? fees?|fees|costs|expenses|late (?:charges|fees)|charges|advances|interest"
    r"|penalt(?:y|ies)|escrow\w*|taxes|insurance|appraisal\w*|(?:per[ -]diem|protective|court)"
    r" \w+)"
)
_IN_PART: Final = wording(
    rf"\b(?:for|as to|as for|on|with respect to|in respect of|regarding|relating to|representing"
    rf"|attributable to|consisting of|of) (?:any |the |all |its |such |said |post-judgment"
    rf" |unpaid |accrued )*{_LESSER}\b"
    rf"|\b{_LESSER} (?:portion|part|component|share)\b|\b(?:only|solely|limited) (?:for|to|as to|in"
    rf" respect|with respect|insofar|in so far|so far)\b|\b(?:for|as to|to|of)\b[^.;]{{0,60}}\b(?:"
    rf"only|alone|solely)\b"
    rf"|\b(?:to the extent|insofar as|in so far as|up to|not (?:to )?exceed\w*|in excess of"
    rf"|exceeding|above|over|beyond|less than|more than|greater than)\b"
    rf"|\bin part\b|\bpartial(?:ly)?\b|\b(?:part|portion|half|third|quarter|percent|share|balance"
    rf"|remainder) of\b|%|\$[\d, ]+(?:of|from)\b"
)
"""What is given up of the deficiency is a part of it, or may be: never the whole for certain."""

_LIMITED_AFTER: Final = wording(
    r"\b(?:this|such|said|the|the foregoing) (?:waiver|release|relinquishment)\b"
    r"[^.;]{0,60}?\b(?:limited|only|solely|extends? (?:to|no further)|applies to|does not"
    r"|not extend|partial)\b"
)
"""A later sentence that limits the waiver just made."""

_VALUE_FOUND: Final = wording(
    r"\b(?:less than|below|not (?:to )?exceed\w*) (?:90|ninety)[ -]?(?:\(90\) )?(?:%|per ?cent)"
    r"(?: \(90%\))?(?: of)?"
)
"""The value found under 15-1603(b)(3)(i), which limits no waiver."""

_TO_NO_OTHER: Final = wording(r"\b(?:to|for|of|and) no (?:other|one else)\b[^.;]*")
_STIPULATED: Final = wording(
    r"\bstipulat\w+ (?:and agree\w* )?that (?:it|he|she|they|the \w+|plaintiff)"
    r" (?:will|shall) (?:ask|seek|take|claim|have|request|pursue) no (?:\w+ )?deficiency\b"
)


def _say_stipulation(draft: Draft, roster: Roster, sentence: Passage) -> bool:
    """Claim, in doubt, a stipulation to ask no deficiency "of her": of the one named last."""
    words = without_inner_stops(sentence.text)
    match = _STIPULATED.search(words)
    if match is None:
        return False
    names = roster.known_in(sentence.text[match.end() :])
    begin = max(0, sentence.start - 200)
    earlier = draft.text.text[begin : sentence.start + match.start()]
    last = sorted(_last_places(roster, earlier, list(roster.places_in(earlier))))[-1:]
    for name in names or [name for _, name in last]:
        draft.say(
            FactName.deficiency_waived_by_stipulation,
            True,
            (sentence.start, sentence.end),
            about=person(name),
            ruling=True,
            confidence=1.0 if names else 0.8,
        )
    return True


def _last_places(roster: Roster, words: str, names: list[str]) -> list[tuple[int, str]]:
    """Return where each name is printed last in ``words``."""
    found = []
    for name in names:
        at, start = 0, 0
        while (here := roster.places_in(words[start:]).get(name)) is not None:
            at = start + here
            start = at + 1
        found.append((at, name))
    return found


def _say_waived_for(draft: Draft, names: Iterable[str], place: Place, confidence: float) -> None:
    fact = FactName.deficiency_waived_by_stipulation
    for name in names:
        draft.say(fact, True, place, about=person(name), ruling=True, confidence=confidence)


def _say_waiver(draft: Draft, roster: Roster, sentence: Passage) -> None:
    words = sentence.text
    if words.rstrip().endswith(":"):
        following = draft.text.text[sentence.end : sentence.end + 260]
        words += re.split(r"\n[ ]*\n", following)[0]
    limited = _TO_NO_OTHER.search(words) is not None
    people = roster.in_words(_TO_NO_OTHER.sub(" ", words))
    place = (sentence.start, sentence.end)
    plain = _VALUE_FOUND.sub(" ", without_inner_stops(words))
    after = draft.text.text[sentence.end : sentence.end + 400]
    unsure = any(pattern.search(plain) for pattern in (HEDGED, OFFERED, _IN_PART)) or (
        _LIMITED_AFTER.search(without_inner_stops(after)) is not None
    )
    confidence = 0.5 if unsure else 1.0
    if limited and not people.named:
        return
    if people.named and (people.group == "" or limited):
        _say_waived_for(draft, people.named, place, confidence)
        return
    if _STIPULATION.search(sentence.text) and people.group not in ("", "everybody", "liable"):
        _say_waived_for(draft, roster.names, place, min(confidence, 0.8))
        return
    if people.excepted:
        confidence = 0.5
    draft.say(
        FactName.deficiency_waived_in_judgment, True, place, ruling=True, confidence=confidence
    )
