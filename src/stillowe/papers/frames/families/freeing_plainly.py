"""Giving up a debt in plain or unusual words, read by lexical fields: actor, debt, words of ending.

"She doesn't owe me a dime on the note", "we have given up our right to pursue you", "you are off
the hook". Each way says on whose side its subject must stand; a negative before a way that needs
none, or a subject of the wrong side, leaves it unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_parts import (
    BORROWERS,
    DEBTS,
    LENDERS,
    clause_start,
    is_possessive,
    object_of,
)
from stillowe.papers.frames.families.freeing_plain_ways import (
    PLAIN_STEMS,
    WAYS,
    Side,
    Way,
)
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.freeing_sides import against_another, names_in
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.values.clauses import Act, Matter, Modality, Party

_DENIED: Final = re.compile(
    r"\b(?:not|never|neither|nor|no|nothing|cannot|without|nobody|none)\b[^.;:]{0,90}$"
    r"|n't\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_OPENED: Final = re.compile(
    r"\b(?:if|when|once|after|until|unless|provided(?: that)?|whether|as soon as)\s+[^.;,]{0,60}$",
    re.IGNORECASE,
)
_AHEAD: Final = re.compile(
    r"\b(?:will|shall|'ll|going to|agrees? to|promises? to|glad to|happy to|ready to|voted to|must"
    r"|to|be)\s*$"
    r"|^will have\b|^be\b",
    re.IGNORECASE,
)
_MAYBE: Final = re.compile(
    r"\b(?:may|might|could|would|can|wants? to|hopes? to|asked? to)\s*$", re.IGNORECASE
)
_OTHER_DEBT: Final = re.compile(
    r"^[^.;,]{0,40}\b(?:for the (?!loan|note|debt|balance|deficiency|difference|short|rest|remain"
    r"|mortgage|unpaid)|insured?|keep|maintain|advance|fund|buyer|purchaser|title|broker|company"
    r"|agent"
    r"|installment|books|being|calculated|covenant|fees?|charges?|costs?|repairs?|commission"
    r"|tax(?:es)?|rent|appraisal|insurance|premium"
    r"|title|damage|possession)\b",
    re.IGNORECASE,
)
_TO_SUE_ON: Final = re.compile(
    r"\b(?:against (?:the )?(?:lender|bank|servicer|us|holder)|appeal|redeem|jury)\b", re.IGNORECASE
)
_TRYING: Final = re.compile(
    r"\btry|\b(?:neighbors?|brother|sister|friend|cousin)\b|\bover \$|\b(?:late|charges|fees"
    r"|accelerate|foreclos\w*|inspect|costs)\b|'s (?:first|last|next)\b",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(
    r"\b(?:she|he|they|neither|nobody|each|both|none|either|who)\b", re.IGNORECASE
)


def plainly_freed_in(scene: Scene) -> Iterator[tuple[int, int, Found]]:
    """Yield where each plain giving up stands, and its frame."""
    if not PLAIN_STEMS.stand_in(scene.text):
        return
    for way in WAYS.fitting(scene.text):
        for match in way.pattern.finditer(scene.text):
            if match.end() <= scene.lead_length:
                continue
            found = _read(way, match, scene)
            if found is not None:
                yield match.start(), match.end(), found


def _read(way: Way, match: re.Match[str], scene: Scene) -> Found | None:
    text = scene.text
    before, after = text[: match.start()], object_of(text, match.end())
    if _frees_nothing(way, match, scene, before, after):
        return None
    subject = _subject(way, match, scene)
    who, whom = Party.unknown, Party.unknown
    if way.side is Side.lender:
        if subject is not None and subject.party in BORROWERS | {Party.other, Party.buyer}:
            return None
        who = subject.party if subject is not None and subject.party in LENDERS else Party.unknown
    elif way.side is Side.debtor:
        if subject is not None and subject.party not in BORROWERS:
            return None
        if subject is None and not _somebody(before, match.group()):
            return None
        whom = subject.party if subject is not None else Party.unknown
    mentioned = parties_in(f"{match.group()} {after}", scene.setting)
    reached = [one for one in mentioned if one.party in BORROWERS]
    if whom is Party.unknown and reached:
        whom = reached[0].party
    what, sure = _what(match, scene, after)
    acts = way.side is not Side.lender or who is not Party.unknown
    certain = sure and acts and not _MARKED.match(match.group())
    return Found(
        Act.frees,
        who,
        whom,
        what,
        modality=_modality(before, match.group()),
        who_words=subject.words if subject is not None and way.side is Side.lender else "",
        whom_words=reached[0].words if reached else "",
        what_words=match.group()[:80],
        named=names_in(f"{before[clause_start(before, len(before)) :]} {match.group()}"),
        confidence=1.0 if certain else 0.7,
    )


def _frees_nothing(way: Way, match: re.Match[str], scene: Scene, before: str, after: str) -> bool:
    """Whether the words only sound like giving up: denied, tried, voted on, another's debt."""
    denied = _DENIED.search(before) is not None
    if denied and (not way.negative or not _double_but_one(before)):
        return True
    if _TRYING.search(match.group()) or against_another(after, scene):
        return True
    if _OTHER_DEBT.match(after) or _TO_SUE_ON.search(after) or _OPENED.search(before):
        return True
    return _VOTED.search(before) is not None and not scene.conditions


def _double_but_one(before: str) -> bool:
    """Whether the negative before is that of colloquial speech, or of an earlier part of a list."""
    clause = before[clause_start(before, len(before)) :]
    return not _DENIED.search(clause)


def _somebody(before: str, words: str) -> bool:
    clause = before[clause_start(before, len(before)) :]
    return bool(names_in(clause) or names_in(words) or _NAMED.search(f"{clause} {words[:12]}"))


def _subject(way: Way, match: re.Match[str], scene: Scene) -> PartyMention | None:
    """Return the party before the words, or the first inside them."""
    if way.side is Side.debt:
        return None
    start = clause_start(scene.text, match.start())
    own = [
        one
        for one in parties_in(scene.text[start : match.start()], scene.setting)
        if not is_possessive(one, scene.text[start : match.start()])
    ]
    if own and not _AND_I.search(scene.text[start : match.start()]):
        return own[0]
    if way.side is Side.debtor:
        inside = parties_in(match.group()[:80], scene.setting)
        return next((one for one in inside if one.party in BORROWERS), None)
    earlier = [
        one
        for one in parties_in(scene.text[:start], scene.setting)
        if not is_possessive(one, scene.text[:start])
    ]
    return earlier[0] if earlier else None


_AND_I: Final = re.compile(r"\b(?:[Ss]he|[Hh]e|[Tt]hey|[A-Z]\w+) and I\b")
"""Of "she and I are square" she is the one who owed."""


def _what(match: re.Match[str], scene: Scene, after: str) -> tuple[Matter, bool]:
    """Return the debt meant, and whether the words or those before name one."""
    places = (f"{match.group()} {after}", scene.text, *reversed(scene.before), *scene.after[:1])
    for words in places:
        for one in matters_in(words):
            if one.matter in DEBTS:
                return one.matter, True
    return Matter.debt, bool(_LEFT_OVER.search(scene.text))


_LEFT_OVER: Final = re.compile(
    r"\$[\d,. ]+(?:\w+ ){0,5}?(?:left|not cover|remain)|\bsale\b[^.;]{0,40}\b(?:did not|didn't) "
    r"cover|\bpay back\b",
    re.IGNORECASE,
)


_VOTED: Final = re.compile(
    r"\b(?:voted|decided|resolved|considered|discussed)\b[^.;,]{0,30}\bto\s*$", re.IGNORECASE
)
"""A vote alone frees nobody; the letter says elsewhere what came of it."""
_MARKED: Final = re.compile(
    r"mark|stamp|execut|deliver|giv(?!\w* up)|issu|provid|sign|hand|send", re.IGNORECASE
)
"""A paper marked or handed over: told as done, its words must be read elsewhere."""
_STATE: Final = re.compile(r"(?:have|hold|make|assert|retain) no\b", re.IGNORECASE)
"""With "shall" before it, it tells how things stand from now on."""


def _modality(before: str, words: str) -> Modality:
    if _STATE.match(words) and before.rstrip().endswith("shall"):
        return Modality.done
    if _MAYBE.search(before):
        return Modality.possible
    return (
        Modality.promised if _AHEAD.search(before) or _AHEAD.search(words[:12]) else Modality.done
    )
