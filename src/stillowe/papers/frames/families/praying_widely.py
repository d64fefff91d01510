"""What a suitor asks or leaves unasked, read from its parts: asking, money from a person, no.

A prayer may say "judgment against her for what is left", a letter "the bank is suing you for the
rest". Each part is looked for on its own; a word that denies or gives up turns the answer.
"""

from __future__ import annotations

import re
from typing import Final

_SUITOR: Final = re.compile(
    r"\b(?:plaintiffs?|complainants?|movants?|petitioners?|counter-?claimants?|cross-?claimants?"
    r"|wherefore|complaint|prayers?|pleadings?|lawsuit|suit|suing|sued|foreclosure (?:case|action)"
    r"|this (?:action|case|proceeding|motion|cause)|count (?:[ivx\d]+|one|two|three|four)|cause"
    r" of action|asks? the"
    r" court|asking the (?:court|judge)|relief (?:is |as )?(?:sought|requested|demanded|prayed)"
    r"|that the court|petition|claimants?|(?:claim|demand) is (?:advanced|made|asserted)|sought"
    r" against|told the (?:judge|court))\b",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"\b(?:pray(?:s|ed|ing|ers?)?|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|request(?:s|ed|ing)?"
    r"|demand(?:s|ed|ing)?|mov(?:es?|ing)|petitions?|appl(?:y|ies)|urges?|claim(?:s|ed|ing)?"
    r"|pursu(?:es?|ed|ing)|su(?:es|ing|ed)|wants?|wishes|wherefore|relief|brought|brings|desires?"
    r"|cause of action|count [ivx\d]+|insists?|trying|attempt|aims?|looking for|calls? (?:up)?on"
    r" the court|that the"
    r" court)\b",
    re.IGNORECASE,
)
_SHORT: Final = (
    r"(?:deficienc(?:y|ies)|short(?:fall|age)|difference|remainder|residue|(?:unpaid|remaining"
    r"|outstanding|resulting) (?:balance|sum|amount|debt|portion|part)|balance|what(?:ever)?(?: is"
    r"| may be| remains| sum)?(?: \w+){0,4} (?:left|owing|owed|unpaid|due|unsatisfied|uncovered"
    r"|remaining|cover|satisfy|short)|left over|still (?:owing|owed|due|unpaid)|the rest)"
)
_FROM_A_PERSON: Final = (
    r"(?:(?:personal|money|monetary|in personam|deficiency) (?:\w+ )?(?:judgments?|decrees?|relief"
    r"|recover(?:y|ies)|awards?|liability|claims?)|judgments? (?:over|in personam|for money)"
    r"|judgment (?:for [^.;]{0,60}?)?against (?!the (?:property|land|premises|real))"
    r"|(?:personally|individually) (?:liable|responsible|bound|obligated|answerable)"
    r"|nothing from|(?:be )?(?:adjudged|held|found|declared) (?:\w+ )?(?:liable|responsible"
    r"|answerable)"
    r"|recover(?:y|s)?\b[^.;]{0,50}?\b(?:from|of|against)|money from|against"
    r" [^.;]{0,40}?(?:individually|personally)|execution(?: issue)? (?:"
    r"therefor|against)|(?:ordered|required|made|directed|compelled|make (?:you|him|her|them))"
    r" (?:to"
    r" )?pay|collect\b[^.;]{0,40}?\bfrom|any (?:money|sum|amount) (?:from|against))"
)
_THING: Final = re.compile(rf"\b(?:{_FROM_A_PERSON}|{_SHORT})(?:\b|(?<= ))", re.IGNORECASE)
_PERSONAL: Final = re.compile(
    rf"\b(?:{_FROM_A_PERSON}|deficienc(?:y|ies)|short(?:fall|age))(?:\b|(?<= ))", re.IGNORECASE
)
_NO: Final = (
    r"(?:no|not|n't|never|without|nor|neither|none|nothing|nobody|no one|cannot|declines? to"
    r"|refrains? from|rather than)"
)
_DENIED: Final = re.compile(
    rf"(?:\b|(?<=n't)|(?=n't)){_NO}\b[^.;]{{0,90}}?\b(?:ask|seek|sought|pray|request|demand|claim"
    rf"|pursu|su(?:e|ing|ed)\b|want|attempt|collect|recover|relief|relie|hold|judgment|deficienc"
    rf"|personal|money|liab)"
    r"|\b(?:elect|choos|opt|agree)\w*\b[^.;]{0,30}?\bnot to\b",
    re.IGNORECASE,
)
_GIVES_UP: Final = re.compile(
    r"\b(?:waiv(?:es?|ed|ing)|disclaim(?:s|ed|ing)?|withdr(?:aws?|ew|awn|awing)|renounc(?:es?|ed"
    r"|ing)|abandon(?:s|ed|ing)?|for(?:e)?go(?:es|ing|ne)?|drop(?:s|ped|ping)?|relinquish(?:es|ed"
    r"|ing)?|dismiss(?:es|ed)?|str(?:ikes?|icken|uck)|deletes?|omits?)\b",
    re.IGNORECASE,
)
_UNSAID: Final = re.compile(
    r"\b(?:withdr|strik|delet|amend|correct|rescind|revok)\w*\b[^.;]{0,40}?\b(?:allegations?"
    r"|statements?|recitals?|disclaimers?|waivers?|election|words?|language"
    r"|averments?)\b[^.;]{0,60}?"
    r"\b(?:no|not|waiv\w+|disclaim\w+)\b",
    re.IGNORECASE,
)
"""Who takes back that nothing is asked, asks."""

_FREED: Final = re.compile(
    r"\breleas\w+|\bsatisf\w+|\bwith prejudice\b|\bdischarg(?:es|ed)\b", re.IGNORECASE
)
"""Words of a settlement: what is given up there is freed, not merely left unasked."""

_NOTHING: Final = re.compile(r"\bnothing (?:more )?(?:from|of) ", re.IGNORECASE)
_ONLY: Final = re.compile(
    r"\b(?:only|solely|merely|exclusively|purely|nothing (?:but|more|beyond|else|further)"
    r"|(?:confin|limit|restrict)ed to|no more than|in rem|alone)\b",
    re.IGNORECASE,
)
_LAND: Final = re.compile(
    r"\b(?:sale|sell|sold|foreclos\w+|lien|property|premises|land|house|home|real estate|in rem"
    r"|possession|title|collateral)\b",
    re.IGNORECASE,
)
_DEMAND: Final = re.compile(r"\b(?:demands?|prayers?|requests?|counts?)\b", re.IGNORECASE)
_TICKED: Final = re.compile(
    r"\b(?:deficiency|personal|money)\b[^.:?]{0,24}\b(?:requested|sought|demanded|claimed|prayed"
    r"(?: for)?)\s*[:?]\s*\W{0,3}(?P<answer>yes|no|none|x)\b",
    re.IGNORECASE,
)
"""A line of a form: whether a deficiency is asked for, with the answer behind it."""

_LAND_ONLY: Final = re.compile(
    r"\b(?:relief|judgment|sought|seeks?|asks?|brought)\b[^.;]{0,40}?\b(?:in rem (?:only|alone"
    r"|solely)|(?:only|solely) in rem|foreclosure (?:only|alone))\b",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(
    r"\b(?:may|might|could|reserv\w+|right to|entitled|retains?|preserv\w+|whether|you (?:may|can"
    r"|should|have)|later|at a later|hereafter|if you (?:do not|fail|don't)|agrees?|lender (?:will"
    r"|shall)|denies|denied|defendants? (?:\w+ )?(?:asks?|prays?|denies|moves?|requests?))\b",
    re.IGNORECASE,
)
_ENTERED: Final = re.compile(
    r"\b(?:it is (?:hereby |further |therefore )*(?:ordered|adjudged|considered|decreed)|court"
    r" (?:finds|found|enters?|orders?|grants?|renders?)|judgment (?:is|was|be and is) (?:hereby "
    r")?(?:entered|rendered|granted))\b",
    re.IGNORECASE,
)


def taken_back(words: str) -> bool:
    """Whether a pleader takes back that nothing was asked, and so asks."""
    return _UNSAID.search(words) is not None


def asks_by_parts(scene: str, words: str, part: str) -> bool | None:
    """Return whether ``part`` asks for a personal judgment, says it does not, or neither.

    ``words`` is the sentence it is a part of; ``scene`` adds the sentence before, either of
    which may name the suitor.
    """
    ticked = _TICKED.search(part)
    if ticked is not None:
        return ticked["answer"].lower() in ("yes", "x")
    if not _SUITOR.search(scene) or _ENTERED.search(words):
        return None
    if _THING.search(part) is None:
        return False if _ASKS.search(part) and _LAND_ONLY.search(part) else None
    if _GIVES_UP.search(part) and (_PERSONAL.search(part) or _DEMAND.search(part)):
        return None if _FREED.search(words) else taken_back(part)
    return _asked_or_denied(part, words) if _ASKS.search(part) else None


def _asked_or_denied(part: str, words: str) -> bool | None:
    if _NOTHING.search(part):
        return False
    if _DENIED.search(part) and not _OPEN.search(part):
        return False if _denies_the_thing(part) else None
    return None if _OPEN.search(words) else _asks_for(part)


def _denies_the_thing(part: str) -> bool:
    """Whether the denial reaches what would come from a person, not some other word."""
    denied = _DENIED.search(part)
    things = tuple(_THING.finditer(part))
    return denied is not None and any(
        -60 <= thing.start() - denied.start() <= 170 for thing in things
    )


def _asks_for(part: str) -> bool | None:
    """Return whether an asking stands before, or right after, money from a person."""
    if _ONLY.search(part) and _LAND.search(part) and not _PERSONAL.search(part):
        return False
    for ask in _ASKS.finditer(part):
        rest = part[ask.end() : ask.end() + 260]
        if _PERSONAL.search(rest):
            return True
    passive = re.search(
        rf"\b(?:{_FROM_A_PERSON}|deficienc(?:y|ies)|shortfall)\b[^;]{{0,90}}?\b(?:is|are|being)"
        r" (?:hereby |also |further )?(?:sought|asked|prayed|requested|demanded|claimed)\b",
        part,
        re.IGNORECASE,
    )
    return True if passive else None
