"""Giving up a debt in plain or unusual words, read by lexical fields: actor, debt, words of ending.

"She doesn't owe me a dime on the note", "we have given up our right to pursue you", "you are off
the hook". Each way says on whose side its subject must stand; a negative before a way that needs
none, or a subject of the wrong side, leaves it unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto
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
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.freeing_sides import against_another, names_in
from stillowe.papers.frames.families.stems import has_any
from stillowe.papers.frames.lexicon import lowered
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.values.clauses import Act, Matter, Modality, Party


class Side(StrEnum):
    """Whose act or state a way of giving up tells."""

    debtor = auto()
    lender = auto()
    debt = auto()


@dataclass(frozen=True, slots=True)
class Way:
    """One way to say that a debt is given up."""

    side: Side
    pattern: re.Pattern[str]
    negative: bool = False
    """Whether it is told with a negative of its own."""


_MORE: Final = r"(?:(?:further|more|continuing|remaining|additional|other|such|personal|legal|longer) )"
_DUTY: Final = r"(?:liabilit(?:y|ies)|obligations?|responsibilit(?:y|ies)|dut(?:y|ies)|debts?|indebtedness)"
_NOT: Final = r"(?:not|never|no longer|nt|n't)"
_PENNY: Final = r"(?:cent|dime|penny|nickel|dollar|farthing|red cent|thing)"
_DEBT: Final = (
    r"(?:notes?|loans?|debts?|indebtedness|balance|deficiency|shortfall|shortage|difference|obligations?"
    r"|liabilit(?:y|ies)|account|guarant(?:y|ee)|contract|mortgage (?:debt|loan|note)|remainder|rest)"
)
_PURSUE: Final = (
    r"(?:pursue|collect|sue|seek|recover|enforce|hold|look to|come after|go after|proceed|demand|claim|get"
    r"|bring|obtain|ask|chase|bill|dun|press|pursuing|collecting|suing|seeking|recovering|enforcing)"
)
_RIGHT: Final = r"(?:rights?|claims?|powers?|demands?|causes? of action|rights? of action|recourse)"
_OVER: Final = (
    r"(?:gone|erased|over|finished|ended|extinct|no more|at an end|torn up|dead|done with|wiped (?:out|away"
    r"|clean)|behind you|off (?:your|the) (?:back|shoulders))"
)


def _way(side: Side, words: str, *, negative: bool = False) -> Way:
    return Way(side, re.compile(rf"(?<![\w-])(?:{words})", re.IGNORECASE), negative)


_WAYS: Final = (
    _way(
        Side.debtor,
        rf"(?:(?:do|does|did|will|shall|would)(?: )?{_NOT}(?: ever| now)? owe|no longer owes?|neither\b[^.;,]"
        rf"{{0,70}}? owes?|nobody owes|no one owes|none of (?:you|them) owes?|dont owe|owes?)"
        rf" (?:(?:us|me|it|him|them|the \w+|[A-Z][\w&]+(?: [A-Z][\w&]+){{0,3}}) )?(?:anything|nothing|any (?:more"
        rf"|further|part|balance|money)|(?:a|one|another|a single|one single)(?: red)? {_PENNY}|no (?:{_MORE})*"
        rf"(?:deficiency|balance|money|amount|debt))\b(?! (?:until|unless|today|this month|right now))",
        negative=True,
    ),
    _way(
        Side.debtor,
        r"(?:(?:is|are|be|am|'re|'m|stands?) (?:now |all |finally |both |hereby |fully |forever )*(?:square|quits"
        r"|off the hook|in the clear|debt[- ]free|free and clear of (?:it|the debt|the note)"
        rf"|(?:free|quit|clear|rid|shut) of (?:it|(?:the|this|that|your|his|her|their|all|any|said) (?:\w+ ){{0,2}}?"
        rf"{_DEBT})|out from under (?:it|(?:the|this|your|that) {_DEBT})))\b",
    ),
    _way(
        Side.debtor,
        rf"(?:ha(?:s|ve)|shall have|will have|bears?|(?:is|are) under) no {_MORE}+{_DUTY}\b"
        rf"|no longer (?:has|have|bears?|under) any {_MORE}*{_DUTY}\b"
        rf"|neither\b[^.;,]{{0,70}}? (?:has|have|bears?) any {_MORE}+{_DUTY}\b"
        rf"|(?:ha(?:s|ve)|shall have) no {_DUTY} (?:thereunder|thereon|of any kind thereunder)\b",
        negative=True,
    ),
    _way(
        Side.debtor,
        rf"(?:do|does|will|shall)(?: )?{_NOT} (?:ever )?have to (?:pay|repay)\b[^.;,]{{0,24}}\b(?:back|anything|a"
        rf"|another|the (?:rest|balance|difference|remainder|note|loan|shortfall)|it|more|one|any)\b",
        negative=True,
    ),
    _way(
        Side.lender,
        rf"(?:hold|holds|have|has|make|makes|assert|asserts|press|retain|retains|keep|keeps) no (?:{_MORE})*claims?"
        rf"\b(?=[^.;]{{0,90}}\b(?:against|for|on|to|under)\b)",
        negative=True,
    ),
    _way(
        Side.lender,
        rf"(?:gives?|gave|given) up (?:\w+ ){{0,5}}?{_RIGHT}\b(?=[^.;]{{0,60}}\b(?:to {_PURSUE}|against|on|under"
        rf"|thereon|thereunder)\b)"
        rf"|(?:surrender|renounce|waive|relinquish|abandon|release|forego|forgo)(?:s|d|ed)?(?:,[^,]{{0,80}},)? (?:\w+ ){{0,5}}?"
        rf"{_RIGHT} (?:to|of) {_PURSUE}\b",
    ),
    _way(
        Side.lender,
        rf"(?:let|lets|letting) (?:your|the|his|her|their|this|that|said) (?:\w+ ){{0,4}}?{_DEBT} (?:go|drop)\b",
    ),
    _way(
        Side.lender,
        rf"(?:let|lets|letting) (?:\w+ ){{1,4}}?off (?:the hook|(?:the|his|her|their|your|this) {_DEBT}|everything"
        rf"|all|what)\b",
    ),
    _way(
        Side.lender,
        rf"(?:declares?|pronounces?|considers?|regards?|treats?|deems?|calls?) (?:(?:the|your|this|that|his|her|their"
        rf"|said) )?(?:\w+ ){{0,3}}?(?:{_DEBT}|maker|borrowers?|matter|you|him|her|them)\b[^.;,]{{0,40}}?\b(?:free of"
        rf" (?:it|the)|{_OVER}|paid in full|settled in full|cancell?ed|forgiven|discharged)\b",
    ),
    _way(
        Side.lender,
        rf"(?:acknowledges?|confirms?|certif(?:y|ies)) (?:(?:full|complete|payment|receipt|final|total|and|the|present)"
        rf" )*(?:satisfaction|discharge|release|forgiveness|cancell?ation|extinguishment) of (?:\w+ ){{0,4}}?{_DEBT}\b",
    ),
    _way(
        Side.lender,
        rf"(?:will|shall)(?: )?{_NOT}(?: ever)?, [^.;]{{3,80}}?, (?:{_PURSUE})\b"
        rf"|(?:elect|chos|choos|decid|resolv)\w* not to {_PURSUE}\b|(?:wo|will|shall)(?: )?{_NOT} (?:ever )?be"
        rf" (?:coming|going) after\b|(?:will|shall) hold (?:neither|none|no one) (?:of )?(?:\w+ ){{0,3}}?(?:liable"
        rf"|answerable|responsible|to)\b",
        negative=True,
    ),
    _way(
        Side.lender,
        r"(?:mark|stamp)(?:s|ed)? (?:your|the|his|her|their|said) (?:\w+ )?(?:note|loan|bond|contract)"
        r" (?:as )?\W?(?:paid|cancell?ed|satisfied)\b",
    ),
    _way(
        Side.lender,
        r"(?:executes?|delivers?|gives?|issues?|provides?|signs?|hand(?:s|ed)? over|sends?|grants?)\b[^.;]{0,70}?"
        r"\b(?:waiver|release|forgiveness|discharge|cancell?ation) of (?:(?:the|any|all|your|its|our|said) )*"
        r"(?:deficienc\w+|debt|note|balance|indebtedness|shortfall|guarant\w+|personal liabilit\w+)\b",
    ),
    _way(
        Side.debt,
        rf"{_DEBT}\b[^.;,]{{0,60}}?\b(?:is|are|has been|have been|was|stands|(?<=the debt )gone)"
        rf" (?:now |hereby |all |therefore |accordingly )*{_OVER}\b(?! \$| limit| \d| from| being| up\b)",
    ),
    _way(
        Side.debt,
        rf"{_DEBT}\b[^.;,]{{0,60}}?\b(?:has |have )?ceased\b(?= on|,|$|\.)|{_DEBT} (?:\w+ ){{0,4}}?ended\b(?= on|,|$|\.)",
    ),
    _way(
        Side.debt,
        r"\$[\d, .]+(?:that (?:was|is|were|remained) |which (?:was|is|remained) )?(?:left|remaining|remained|unpaid"
        r"|shortfall|difference|deficiency|balance|not covered|still owing)\b[^.;,]{0,50}\b(?:is|are|has been|was|have"
        r" been) (?:now |hereby |therefore )*(?:forgiven|waived|cancell?ed|erased|extinguished|released)\b",
    ),
)
_STEMS: Final = (
    *("owe", "square", "quits", "hook", "in the clear", "debt-free", "debt free", "free of", "quit of"),
    *("rid of", "out from", "no further", "no more", "no contin", "no remain", "no addit", "no other"),
    *("no longer", "no liab", "no obli", "no claim", "no dut", "any further", "any more", "any remain"),
    *("have to pay", "have to repay", "give up", "gives up", "given up", "gave up", "surrender"),
    *("renounc", "waive", "relinquish", "abandon", "release", "forgo", "forego", " let ", "lets "),
    *("letting", "mark", "stamp", "waiver of", "forgiveness of", "discharge of", "cancel", "declare"),
    *("pronounc", "consider", "regard", "treats", "deem", "calls ", "satisfaction of", "not,", "never,"),
    *("not to ", "be coming", "be going", "neither", "none", "gone", "over", "erased", "finished"),
    *("ended", "ceased", "extinct", "torn up", "wiped", "$", "free and clear", "at an end", "dead"),
)
_DENIED: Final = re.compile(
    r"\b(?:not|never|neither|nor|no|nothing|cannot|without|nobody|none)\b[^.;:]{0,90}$|n't\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_OPENED: Final = re.compile(
    r"\b(?:if|when|once|after|until|unless|provided(?: that)?|whether|as soon as)\s+[^.;,]{0,60}$", re.IGNORECASE
)
_AHEAD: Final = re.compile(
    r"\b(?:will|shall|'ll|going to|agrees? to|promises? to|glad to|happy to|ready to|voted to|must|to|be)\s*$"
    r"|^will have\b|^be\b",
    re.IGNORECASE,
)
_MAYBE: Final = re.compile(r"\b(?:may|might|could|would|can|wants? to|hopes? to|asked? to)\s*$", re.IGNORECASE)
_OTHER_DEBT: Final = re.compile(
    r"^[^.;,]{0,40}\b(?:for the (?!loan|note|debt|balance|deficiency|difference|short|rest|remain|mortgage|unpaid)|insured?|keep|maintain|advance|fund|buyer|purchaser|title|broker|company|agent"
    r"|installment|books|being|calculated|covenant|fees?|charges?|costs?|repairs?|commission|tax(?:es)?|rent|appraisal|insurance|premium"
    r"|title|damage|possession)\b",
    re.IGNORECASE,
)
_TO_SUE_ON: Final = re.compile(r"\b(?:against (?:the )?(?:lender|bank|servicer|us|holder)|appeal|redeem|jury)\b", re.IGNORECASE)
_TRYING: Final = re.compile(
    r"\btry|\b(?:neighbors?|brother|sister|friend|cousin)\b|\bover \$|\b(?:late|charges|fees|accelerate|foreclos\w*|inspect|costs)\b|'s (?:first|last|next)\b",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(r"\b(?:she|he|they|neither|nobody|each|both|none|either|who)\b", re.IGNORECASE)


def plainly_freed_in(scene: Scene) -> Iterator[tuple[int, int, Found]]:
    """Yield where each plain giving up stands, and its frame."""
    if not has_any(f" {lowered(scene.text)}", _STEMS):
        return
    for way in _WAYS:
        for match in way.pattern.finditer(scene.text):
            if match.end() <= scene.lead_length:
                continue
            found = _read(way, match, scene)
            if found is not None:
                yield match.start(), match.end(), found


def _read(way: Way, match: re.Match[str], scene: Scene) -> Found | None:
    text = scene.text
    before, after = text[: match.start()], object_of(text, match.end())
    if not way.negative and _DENIED.search(before):
        return None
    if _TRYING.search(match.group()):
        return None
    if way.negative and _DENIED.search(before) and not _double_but_one(before):
        return None
    if against_another(after, scene):
        return None
    if _OTHER_DEBT.match(after) or _TO_SUE_ON.search(after) or _OPENED.search(before):
        return None
    if _VOTED.search(before) and not scene.conditions:
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
    reached = [one for one in parties_in(f"{match.group()} {after}", scene.setting) if one.party in BORROWERS]
    if whom is Party.unknown and reached:
        whom = reached[0].party
    what, sure = _what(match, scene, after)
    return Found(
        Act.frees,
        who,
        whom,
        what,
        modality=_modality(before, match.group()),
        who_words=subject.words if subject is not None and way.side is Side.lender else "",
        whom_words=reached[0].words if reached else "",
        what_words=match.group()[:80],
        named=names_in(f"{before[clause_start(before, len(before)):]} {match.group()}"),
        confidence=1.0 if sure and not _MARKED.match(match.group()) and (way.side is not Side.lender or who is not Party.unknown) else 0.7,
    )


def _double_but_one(before: str) -> bool:
    """Whether the negative before is that of colloquial speech, or of an earlier part of a list."""
    clause = before[clause_start(before, len(before)) :]
    return not _DENIED.search(clause)


def _somebody(before: str, words: str) -> bool:
    clause = before[clause_start(before, len(before)) :]
    return bool(names_in(clause) or names_in(words) or _NAMED.search(f"{clause} {words[:12]}"))


def _subject(way: Way, match: re.Match[str], scene: Scene) -> PartyMention | None:
    """Return the last party before the words, or the first inside them ("neither borrower owes")."""
    if way.side is Side.debt:
        return None
    start = clause_start(scene.text, match.start())
    own = [
        one
        for one in parties_in(scene.text[start : match.start()], scene.setting)
        if not is_possessive(one, scene.text[start : match.start()])
    ]
    if own:
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


def _what(match: re.Match[str], scene: Scene, after: str) -> tuple[Matter, bool]:
    """Return the debt meant, and whether the words or those before name one."""
    places = (f"{match.group()} {after}", scene.text, *reversed(scene.before), *scene.after[:1])
    for words in places:
        for one in matters_in(words):
            if one.matter in DEBTS:
                return one.matter, True
    return Matter.debt, bool(_LEFT_OVER.search(scene.text))


_LEFT_OVER: Final = re.compile(
    r"\$[\d,. ]+(?:\w+ ){0,5}?(?:left|not cover|remain)|\bsale\b[^.;]{0,40}\b(?:did not|didn't) cover|\bpay back\b",
    re.IGNORECASE,
)


_VOTED: Final = re.compile(
    r"\b(?:voted|decided|resolved|considered|discussed)\b[^.;,]{0,30}\bto\s*$", re.IGNORECASE
)
"""A vote alone frees nobody; the letter says elsewhere what came of it."""
_MARKED: Final = re.compile(r"mark|stamp|execut|deliver|giv(?!\w* up)|issu|provid|sign|hand|send", re.IGNORECASE)
"""A paper marked or handed over: told as done, its words must be read elsewhere."""
_STATE: Final = re.compile(r"(?:have|hold|make|assert|retain) no\b", re.IGNORECASE)
"""With "shall" before it, it tells how things stand from now on."""


def _modality(before: str, words: str) -> Modality:
    if _STATE.match(words) and before.rstrip().endswith("shall"):
        return Modality.done
    if _MAYBE.search(before):
        return Modality.possible
    return Modality.promised if _AHEAD.search(before) or _AHEAD.search(words[:12]) else Modality.done
