"""When a clause of an order that holds a negative, or two kinds of judgment, is in doubt.

A denial is outright only where the negative governs the entering itself: "no personal deficiency
is entered", "is denied", "shall not be entered", "is waived". Elsewhere in a clause that enters
a judgment or holds somebody liable, a negative word ("no stay of the judgment entered against")
may deny something else, and the clause is never more than in doubt.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.clauses import without_inner_stops
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.wordings import IN_REM, without_jurisdiction

_DONE: Final = (
    r"(?:entered|granted|awarded|rendered|allowed|assessed|imposed|given|taken|had|made|sought"
    r"|requested|ordered|adjudged)"
)
_BE: Final = r"(?:is|are|be|was|were|been|being)"
_PLAIN_DENIAL: Final = wording(
    rf"\b(?:no|none|neither|nor|without)\b(?! (?:stay|just|bond|bar|further|such stay|delay|reason"
    rf"|part of|objection|appeal|opposition))(?:(?!\b(?:having|{_BE})\b)[^,.;]){{0,160}}?"
    rf"\b(?:{_BE}|shall|will|may|can)\b(?: (?:hereby|be|been))*"
    rf" {_DONE}\b(?: (?:herein|hereby))?(?: (?:against|as to|upon|for|on|in favor of)\b)?"
    rf"|\b(?:{_BE}|shall|will|may|do|does|did|has|have)(?: be)?(?: hereby)? (?:not|never)"
    rf"(?: hereby)?(?: (?:be|been))?(?: personally| otherwise)? "
    rf"(?:{_DONE}|liable|obligated|responsible|enter|grant|award|render|pay)\b"
    r"|\b(?:not|never) (?:be |alleged to be |claimed to be |to be |found )?(?:personally"
    r" |otherwise )?(?:liable|obligated|responsible)\b"
    r"|\bto (?:withdraw|deny|bar|waive|strike|disallow)\b(?:(?!\b(?:and|but)\b)[^,.;]){0,160}?"
    r" (?:is|are)(?: hereby)? (?:granted|allowed)\b"
    r"|\b(?:declines?|refuses) to (?:enter|grant|award|render|allow)\b(?! an? in[ -]rem)"
    r"(?: (?:an?|any|the))?"
)
_STILL_GIVES: Final = wording(
    r"\benters?\b|\bentered\b|\bstands?\b|\bremains? in (?:full )?force\b|\bawards?\b|\bgrants?\b"
    r"|\brenders?\b|\b(?:awarded|granted|rendered|affirmed|sustained)\b"
    r"|\b(?:is|are|remains?|be|found|held|adjudged)(?: \w+){0,3} liable\b"
    r"|\b(?:shall|must) pay\b|\bis indebted\b|\bshall have and recover\b"
)
_AGAINST_A_DENIAL: Final = wording(
    r"\b(?:motion|request|petition|objection|application|prayer|argument|plea|demand|attempt"
    r"|effort)s?\b[^.;]{0,80}?"
    r"\b(?:den(?:y|ying)|bar(?:ring)?|vacat(?:e|ing)|strik(?:e|ing)|set(?:ting)? aside|stay(?:ing)?"
    r"|limit(?:ing|ed)?|reconsider\w*|waiv(?:e|ing)|reduc(?:e|ing)|disallow\w*|preclud\w+|avoid\w*"
    r"|quash\w*|modify\w*|dismiss\w*|oppos\w+|to (?:any|the|a|an|entry)|no|not)\b"
    r"[^.;]{0,160}?\b(?:denied|overruled|refused|rejected|disallowed|withdrawn|stricken)\b"
    r"|\b(?:denies|den(?:ied|ying)|overrules|refuses|rejects|declines|strikes)\b[^.;]{0,80}?"
    r"\b(?:to (?:deny|bar|vacate|strike|set aside|stay|limit|reconsider|waive|reduce|disallow"
    r"|preclude|quash|modify|dismiss)|objections?)\b"
)
"""A denial of what would itself have denied, stayed or undone the judgment."""

_NOT_IN_REM_AFTER_ALL: Final = wording(
    r"\b(?:denies|denied|declines?|refuse[sd]?|rejects?|rejected|overrule[sd]?|rather than"
    r"|instead of|no|never|vacate[sd]?)\b(?! (?:personal|in personam|recovery|deficienc"
    r"|money))[^.;,]{0,80}?\bin[ -]rem\b"
    r"|\bin[ -]rem\b[^.;]{0,100}?\b(?:denied|refused|rejected|overruled|declined|vacated)\b"
)
_ONE_OF_THEM: Final = wording(
    r"\b(?:latter|former|respectively|second|first[ -]named|last[ -]named|one of them)\b"
    r"|\([^()]{0,80}?\bin[ -]rem\b[^()]{0,80}\)"
)
_LATER_EVENT: Final = wording(
    r"\b(?:convert(?:s|ed)?|ripens?|turns?) (?:in)?to\b|\b(?:shall|will) become\b"
    r"|\b(?:upon|once|when|until|on|after|as soon as) (?:\w+ ){0,4}?(?:proof|showing|default"
    r"|failure|service|return|expiration|affidavit|appears?|served|fails?)\b[^.;]{0,300}?"
    r"\b(?:shall|will)\b"
    r"|\b(?:shall|will)\b[^.;]{0,300}?\b(?:upon|once|when|until|as soon as|after) (?:\w+ ){0,4}?"
    r"(?:proof|showing|default|failure|service|return|expiration|affidavit|appears?|served|fails?)\b"
)
"""What is to happen later, on proof or default, and has not been done by the order."""

_SERVICE_AWAITED: Final = wording(
    r"\b(?:upon|once|when|until|if|unless|after) (?:[\w'-]+ ){0,8}?(?:service|served|serving)\b"
    r"[^.;]{0,300}?\b(?:shall|will|may)\b"
    r"|\b(?:shall|will|may)\b[^.;]{0,300}?\b(?:upon|once|when|until|if|unless|after) "
    r"(?:[\w'-]+ ){0,8}?(?:service|served|serving)\b"
)
NOT_RESERVED: Final = wording(
    r"(?:\b(?:is|are|was|were|shall|will|does|do|did|has|have|and) )?\b(?:not|never|neither|nor)"
    r"(?: (?:be|been|being|is|are|it|hereby|\w+ly|just|to be))* "
    r"(?:reserv\w+|retain\w*|continued|taken under advisement|under advisement|left open)\b"
    r"(?:[^.;,]{0,30}? (?:for|to|until) (?:an? |any |the )?(?:later|future|further|subsequent)"
    r" \w+)?"
    r"|\b(?:no|nothing|none)\b(?:(?!\b(?:and|but|as|is|are|be|been)\b)[^.;,]){0,100}?"
    r" \b(?:is|are|be|been)(?: hereby)? (?:reserved|retained|continued)\b"
    r"|\bwithout (?:any )?(?:reserv\w+|retaining)\b|\bno reservation\b"
)
"""Words that say the question is not kept for later."""


def denies_outright(words: str) -> bool:
    """Whether the negative in ``words`` governs the entering, and nothing else is entered."""
    plain = without_jurisdiction(words)
    if _AGAINST_A_DENIAL.search(plain) is not None:
        return False
    return _STILL_GIVES.search(_PLAIN_DENIAL.sub(" ", plain)) is None


def is_of_one_kind(words: str, roster: Roster) -> bool:
    """Whether an in rem judgment in ``words`` is given, and is so for all whom they name."""
    plain = without_jurisdiction(words)
    if _NOT_IN_REM_AFTER_ALL.search(plain) is not None:
        return False
    named = roster.known_in(words)
    if len(named) < _TWO:
        return True
    if _ONE_OF_THEM.search(plain) is not None:
        return False
    kind = IN_REM.search(plain)
    before = set() if kind is None else set(roster.known_in(words[: kind.start()]))
    after = set() if kind is None else set(roster.known_in(words[kind.end() :]))
    return not (before and after)


_TWO: Final = 2


def awaits_an_event(words: str) -> bool:
    """Whether ``words`` let a judgment come only on a later proof, service or default."""
    return _LATER_EVENT.search(without_inner_stops(words)) is not None


def awaits_service(words: str) -> bool:
    """Whether ``words`` speak of a service still to be made, on which something hangs."""
    return _SERVICE_AWAITED.search(without_inner_stops(words)) is not None
