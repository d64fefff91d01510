"""The last day to redeem as a judgment states it, and the two findings that bring it nearer.

735 ILCS 5/15-1603(b)(3): the home is worth less than 90 percent of what it takes to redeem it;
(b)(4): it is abandoned. A period of sixty or thirty days is neither finding. Words that one
party says, that hang on a condition or that are refused are claimed in doubt or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, Place
from stillowe.papers.readers.figures import Day, days
from stillowe.values.vocabulary import FactName

REDEMPTION_FACTS: Final = frozenset(
    {
        FactName.redemption_end_stated_date,
        FactName.value_found_below_ninety_percent,
        FactName.property_found_abandoned,
    }
)
"""What ``say_redemption`` can establish."""

_SUBJECT: Final = wording(r"\b(?:redemption|redeem)\b")
_ENDS: Final = wording(
    r"\b(?:expir(?:es?|ed|ing|ation)|ends?|ending|terminat(?:es?|ed|ing|ion)|laps(?:es?|ed)"
    r"|runs? out"
    r"|closes?|last day|to[- ]wit|namely|that is|i\.e\.|which is|being|until|through)\b"
    r"|(?=\b(?:on or before|not later than|no later than)\b)|(?<=redemption)\s*:"
)
_LAST_DAY_OF: Final = wording(
    r"\b(?:expiration|end|last day|termination)\b[^.;$]{0,40}?\b(?:redemption\b(?: period| right)?"
    r"|redeem\b)"
)
_BETWEEN: Final = re.compile(
    r"(?i)(?:[\s:,_(-]|\b(?:at|on|or|before|upon|the|is|are|shall|will|be|as|of|day|date|midnight"
    r"|noon|close|business|end|not|no|later|than|until|through|and|including|a\.?m\.?|p\.?m\.?"
    r"|\d{1,2}:\d{2}|o'clock|period|hereby|fixed|set|found|to|redeem|wit|namely|that|which|i\.e\.)"
    r"\b\.?)*"
)
_NOT_THIS_END: Final = wording(
    r"\bspecial\b|\b15-1604\b|\bunited states\b|\binternal revenue\b|\bfederal\b|\b2410\b"
    r"|\bnot (?:expire|end|terminate|lapse) (?:before|until|prior)\b|\b(?:sooner|earlier) than\b"
    r"|\b(?:tax|taxes) (?:sale|purchaser)\b|\breinstat\w+"
)
"""Another right of redemption (after the sale, of the United States, from a tax sale)."""

_IN_QUESTION: Final = wording(
    r"\b(?:if|unless|whether|would|may be|might|(?:later|earlier|sooner|latest|earliest) of"
    r"|extended|stayed|vacated|amended|original(?:ly)?"
    r"|previous(?:ly)?|former(?:ly)?|prior judgment|approximately|or about|estimated)\b"
)
_OR_ANOTHER: Final = wording(r"[\s,(]*\bor\b")
_NINETY: Final = r"(?:90|ninety)(?: \(90\))?[\s-]*(?:%|per\s*cent(?:um)?\b)(?: \(90\s*%\))?"
_BELOW: Final = wording(
    rf"\b(?:value|worth)\b[^.;]{{0,200}}?\b(?:less|lower|lesser|smaller) than (?:\w+"
    rf" ){{0,2}}?{_NINETY}"
    rf"|\b(?:value|worth)\b[^.;]{{0,200}}?\b(?:below|under) (?:\w+ ){{0,2}}?{_NINETY}"
    rf"|\b(?:value|worth)\b[^.;]{{0,160}}?\b(?:does not|do not|is not|fails to) (?:equal|exceed"
    rf"|reach|equal to) (?:\w+ ){{0,2}}?{_NINETY}"
)
_NOT_BELOW: Final = wording(
    rf"\b(?:value|worth)\b[^.;]{{0,200}}?\b(?:(?:not|no) (?:less|lower) than"
    rf"|not (?:below|under)|at least|(?:greater|more|higher) than|(?:above|over)|in excess of"
    rf"|(?:equals or )?exceeds|equal to or (?:greater|more) than|exceeding) (?:\w+"
    rf" ){{0,2}}?{_NINETY}"
)
_ABANDONED: Final = wording(
    r"\b(?:property|premises|real estate|home|house|dwelling|residence|building|land)\b"
    r"[^.;]{0,80}?\b(?:is|are|was|were|been|be|being|to be|as)(?: (?:vacant|vacated|unoccupied"
    r"|found|hereby|deemed|and|wholly|in fact|now|,))* abandoned\b"
    r"|\babandonment (?:of|by)\b[^.;]{0,60}?\b(?:property|premises|real estate|home|house|residence"
    r"|owners?|mortgagors?)\b"
    r"|\b(?:mortgagors?|owners?|defendants?|borrowers?)\b[^.;]{0,60}?\b(?:has|have|had|did) (?:in"
    r" fact |wholly )?abandon(?:ed)? (?:the |said )?(?:\w+ )?(?:property|premises|real estate|home"
    r"|house)\b"
)
_NOT_ABANDONED: Final = wording(
    r"\bnot(?: (?:be|been|to be|deemed|found|considered|vacant|and|or|in fact))* abandon\w*\b"
    r"|\bno abandonment\b|\b(?:neither|nor)\b[^.;,]{0,40}? abandoned\b"
)
_ANOTHER_THING: Final = wording(
    r"\b(?:personal property|belongings|contents|goods|furniture|defenses?|counterclaims?|claims?"
    r"|appeal|objections?|left (?:behind|on|in|at)|remaining (?:on|in|at))\b[^.;]{0,80}?"
    r"\babandon\w*"
)
_SHORTENED: Final = wording(
    r"\b(?:shortened|reduced|expir\w+|ends?|redemption)\b[^.;]{0,160}?\b(?:pursuant to|under|by"
    r" virtue of|per|as provided (?:in"
    r"|by))\b[^.;]{0,40}?\b15-1603\s*\(b\)\s*\((?P<paragraph>[34])\)"
    r"|\b(?:pursuant to|under) [^.;]{0,30}?\b15-1603\s*\(b\)\s*\((?P<first>[34])\)[^.;]{0,160}?"
    r"\b(?:shortened|reduced|expires?|ends?)\b"
)
_SAID_BY_ONE: Final = wording(
    r"\b(?:plaintiff|mortgagee|lender|bank|movant|complaint|motion|affidavit|appraisal|defendants?"
    r"|owners?|borrowers?|it is)(?:'s)?,? (?:\w+ ){0,4}?(?:alleg\w+|contend\w*|claim(?:s|ed)?"
    r"|assert\w*"
    r"|argu\w+|believ\w+|says|said|states?|ask\w*|request\w*|pray\w*|seek\w*|mov(?:es|ed)|offer\w*"
    r"|suggest\w*|may (?:show|ask|move))\b|\bappears?\b|\balleged(?:ly)?\b"
)
_CONDITION: Final = wording(
    r"\b(?:if|unless|whether|should|in the event|in case|upon (?:a )?(?:finding|showing|proof)"
    r"|would|(?<!of\s)may(?!,? \d)|might|until|where|shall not be)\b"
)
_REFUSED: Final = wording(
    r"\b(?:no|not|never|neither|nor|without|denied|denies|declin\w+|refus\w+|fail(?:s|ed)|withdr\w+"
    r"|reserv\w+|overruled|rejected|insufficient|continued|vacated|cannot)\b"
)
_FINDS_NOT: Final = wording(
    r"\b(?:does not|doth not|did not|has not|cannot|declines to|makes? no|no) (?:(?:hereby|here"
    r"|so|now) )?(?:find|finds|finding|found|conclude|determine|adjudge)\w*\b"
    r"|\b(?:is|are|was|has|have) not (?:been )?(?:found|shown|proved|proven|established|adjudged)\b"
)
_DOUBT: Final = 0.5


def say_redemption(draft: Draft) -> None:
    """Claim the day redemption ends and the findings on worth and abandonment."""
    if not draft.holds("redem", "redeem", "abandon", "ninety", "90"):
        return
    ends: dict[int, tuple[Place, float]] = {}
    for sentence in sentences(draft.text):
        plain = without_inner_stops(sentence.text)
        _say_finding(draft, sentence, plain)
        end = _stated_end(draft, sentence, plain)
        if end is not None and end[1] > ends.get(end[0].day, ((0, 0), 0.0))[1]:
            ends[end[0].day] = (end[2], end[1])
    sure = {day for day, (_, confidence) in ends.items() if confidence == 1.0}
    for day, (place, confidence) in ends.items():
        kept = confidence if len(sure) == 1 else min(confidence, _DOUBT)
        draft.say(FactName.redemption_end_stated_date, day, place, ruling=True, confidence=kept)


def _stated_end(draft: Draft, sentence: Passage, plain: str) -> tuple[Day, float, Place] | None:
    """Return the day a sentence gives as the end of redemption, how surely, and its words."""
    if "rede" not in plain.lower():
        return None
    for cue in _cues(plain):
        begin = sentence.start + cue.end()
        for day in days(draft.text, begin, min(sentence.end, begin + 70)):
            if _BETWEEN.fullmatch(draft.text.text[begin : day.start]) is None:
                break
            if _NOT_THIS_END.search(plain[: cue.end() + 60]) or _goes_on(plain, cue.start()):
                break
            after = plain[day.end - sentence.start :]
            unsure = _IN_QUESTION.search(plain) or _REFUSED.search(plain[: cue.end()])
            unsure = unsure or _OR_ANOTHER.match(after)
            start = _SUBJECT.search(plain)
            begin_quote = cue.start() if start is None else min(start.start(), cue.start())
            place = (sentence.start + begin_quote, day.end)
            return day, _DOUBT if unsure else 1.0, place
    return None


def _goes_on(plain: str, at: int) -> bool:
    """Whether the sentence has gone on to another matter between redemption and a day."""
    spoken = [match.end() for match in _SUBJECT.finditer(plain) if match.end() <= at]
    between = plain[spoken[-1] : at] if spoken else ""
    return _ANOTHER_MATTER.search(between) is not None or between.rstrip().endswith("interest")


_ANOTHER_MATTER: Final = wording(
    r"\b(?:sale|sold|sell|bids?|possession|receiver|hearing|cause|rents?"
    r"|insurance|taxes|answer|note|mortgage (?:is|was|falls?|dated))\b"
)


def _cues(plain: str) -> Iterator[re.Match[str]]:
    """Yield the words after which the day would stand that redemption ends."""
    subject = _SUBJECT.search(plain)
    if subject is not None:
        yield from _LAST_DAY_OF.finditer(plain)
        yield from _ENDS.finditer(plain, subject.end())


def _say_finding(draft: Draft, sentence: Passage, plain: str) -> None:
    """Claim what one sentence finds of the home's worth and of its abandonment."""
    lowered = plain.lower()
    if "90" in lowered or "ninety" in lowered:
        _say_truth(
            draft, sentence, plain, FactName.value_found_below_ninety_percent, (_BELOW, _NOT_BELOW)
        )
    if "abandon" in lowered and _ANOTHER_THING.search(plain) is None:
        _say_truth(
            draft, sentence, plain, FactName.property_found_abandoned, (_ABANDONED, _NOT_ABANDONED)
        )
    if "15-1603" in lowered:
        _say_shortened(draft, sentence, plain)


def _say_truth(
    draft: Draft,
    sentence: Passage,
    plain: str,
    fact: FactName,
    patterns: tuple[re.Pattern[str], re.Pattern[str]],
) -> None:
    """Claim a finding, its denial, or in doubt what is neither."""
    found, denied = (pattern.search(plain) for pattern in patterns)
    if _CONDITION.search(plain) and (found or denied) is not None:
        # "If abandoned", "shall not be deemed abandoned": a rule for a case, and no finding.
        return
    place = (sentence.start, sentence.end)
    finds_not = _FINDS_NOT.search(plain)
    if denied is not None:
        own = plain[: denied.start()] + plain[denied.end() :]
        unsure = _SAID_BY_ONE.search(plain) or _FINDS_NOT.search(own)
        draft.say(fact, False, place, ruling=True, confidence=_DOUBT if unsure else 1.0)
        return
    if found is None:
        return
    if finds_not is not None:
        before = finds_not.start() < found.end()
        draft.say(fact, False, place, ruling=True, confidence=1.0 if before else _DOUBT)
        return
    if _IN_PART.search(plain):
        draft.say(fact, True, place, ruling=True, confidence=_DOUBT)
        return
    around = plain[: found.start()] + plain[found.end() :]
    unsure = _SAID_BY_ONE.search(plain) or _REFUSED.search(_WITHOUT_WAIVER.sub(" ", around))
    draft.say(fact, True, place, ruling=True, confidence=_DOUBT if unsure else 1.0)


_IN_PART: Final = wording(
    r"\b(?:tenants?|lessees?|portion|part of|one unit|garage|vacant lot|in part)\b"
    r"|\babandon\w* (?:its|his|her|their|any|the) (?:claim|contention|request|motion|allegation)\b"
)
"""Words that may narrow a finding to some people or to a part, or that take it back."""

_WITHOUT_WAIVER: Final = wording(
    r"\b(?:no|not)\b(?:(?!\b(?:and|but|shorten\w*)\b)[^.;,]){0,60}?\b(?:deficiency|personal"
    r" judgment)\b"
    r"|\bnot less than\b|\bno (?:longer|one|person) (?:\w+ ){0,3}?(?:lives?|occup\w+|resid\w+)\b"
)
"""Negatives beside a finding that leave it as it is: no deficiency is asked, nobody lives there."""


def _say_shortened(draft: Draft, sentence: Passage, plain: str) -> None:
    """Claim the finding that redemption shortened under one paragraph must rest on."""
    short = _SHORTENED.search(plain)
    if short is None or _CONDITION.search(plain) or _FINDS_NOT.search(plain):
        return
    facts = {
        "3": FactName.value_found_below_ninety_percent,
        "4": FactName.property_found_abandoned,
    }
    fact = facts[short["paragraph"] or short["first"]]
    if draft.said(fact) or _REFUSED.search(_WITHOUT_WAIVER.sub(" ", plain)):
        return
    unsure = _SAID_BY_ONE.search(plain)
    place = (sentence.start, sentence.end)
    draft.say(fact, True, place, ruling=True, confidence=_DOUBT if unsure else 1.0)
