"""The last question to a release: is every word of it understood?

``released`` is told only where the main clause is filled by known words. A release with a word
that nobody placed supports nothing. Where another sentence of the paper may stand against it and
is not understood, that sentence becomes a condition of the release.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from stillowe.papers.frames.certain_words import (
    ABOUT_IT,
    ANOTHERS_DUTY,
    HARMLESS,
    LESS_THAN_ALL,
    NOT_A_PERSON,
    PAST,
    PHRASES,
    SAYS_MORE,
    THREATS,
    WORDS,
)
from stillowe.papers.frames.frame import Condition, Frame
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, ConditionKind, Party

UNCERTAIN: Final = 0.5
"""A release with words in it that nobody placed supports nothing."""

_PHRASES: Final = re.compile("|".join(f"(?:{phrase})" for phrase in PHRASES))
_PAST: Final = re.compile(PAST)
_ANOTHERS: Final = re.compile(ANOTHERS_DUTY)
_THREATS: Final = re.compile(THREATS)
_ABOUT_IT: Final = re.compile(ABOUT_IT)
_NOT_A_PERSON: Final = re.compile(NOT_A_PERSON)
_LESS: Final = re.compile(LESS_THAN_ALL)
_SAYS_MORE: Final = re.compile(SAYS_MORE)
_FEW: Final = 3
_AFTER: Final = 2
_ORDERS: Final = re.compile(r"(?:please )?(?:pay|sign|send|bring|return|wire|call|remit)\b")
_ASKS: Final = re.compile(
    r"\bowe us\b|\bfor (?:this|the) (?:release|waiver)\b|\bawait\w*\b|\bconsent of\b|\blast word\b"
    r"|\bfor the (?:investor|insurer|owner|court|board) to\b|\bchange (?:its|our|their) mind\b"
    r"|\bwas then\b|\bwants?\b|\bconfirm (?:this|it)\b|\bnot yet\b"
)
"""Known words that, said right after a release, ask a price or leave it to somebody else."""

_LONGEST: Final = 300
_HARMLESS: Final = re.compile(HARMLESS)
_WORD: Final = re.compile(r"[a-z][a-z'/-]*|\S")
_FIGURE: Final = re.compile(r"(?:\b[a-z]{1,4}-)?\$? ?\d[\d,./:-]*(?:st|nd|rd|th)?\b")
_MONTH: Final = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may(?= \d)|june|july|aug(?:ust)?|sept(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_DAY: Final = re.compile(
    _MONTH.pattern + r"|(?<!section )(?<!act of )\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
)
_PRICE: Final = re.compile(r"\$ ?\d")
_SUM_OF_DEBT: Final = re.compile(
    r"\b(?:remaining|deficiency|shortfall|balance|judgment|residue|remainder|unpaid"
    r"|difference|owe[sd]?"
    r"|debt|note)\b[^.,;$]{0,25}(?<!against )(?<!for )\$ ?\d|\$ ?[\d,.]+ (?:that|which"
    r"|left|remaining|not|still|unpaid|balance"
    r"|shortfall|deficiency)"
)
_PAID: Final = re.compile(
    r"\b(?:having|has|have|was|were|been|in hand|heretofore) (?:this day |been )?(?:paid"
    r"|received|accepted"
    r"|tendered|posted|cleared)\b|\breceipt\b|\bpaid\b[^.;]{0,30}\$|\breceived\b[^.;]{0,30}\$"
)
_SHARE: Final = re.compile(r"(?<!any )(?<!no )(?<!every )(?<!all or )\b(?:part|portion) of\b")
_OPENS: Final = re.compile(
    r".*ly$|if|unless|until|once|when\w*|perhaps|maybe|should|would|could|might|may|al?though|though"
    r"|while|since|because|after|before|upon|provided|subject|where\w*|in|on|at|with\w*|only|not|never"
    r"|no|neither|nor|any|some|most|ex|former|had|was|were|is|are|does|did|will|shall|to|by|from|for"
)
"""First words of a sentence that are no part of a name."""

_MARKS: Final = frozenset(".,;:()[]\"'-&/#")
_ITEM: Final = re.compile(r"^\W*(?:\(?[a-z0-9]{1,4}[.)] ?)+")
_FREERS: Final = frozenset({Party.lender, Party.insurer, Party.program, Party.court, Party.unknown})


def certain_only_if_understood(
    frames: Iterable[Frame], setting: Setting, sentences: tuple[Sentence, ...]
) -> Iterator[Frame]:
    """Yield the frames; a release with a word nobody placed is no longer certain."""
    by_start = {sentence.start: sentence for sentence in sentences}
    asked, turned = False, None
    for frame in frames:
        if not _is_certain_release(frame):
            yield frame
            continue
        sentence = by_start.get(frame.start)
        if not asked:
            asked, turned = True, _what_may_turn_it(setting, sentences)
        if sentence is None or unplaced_in(sentence.whole, setting):
            yield replace(frame, confidence=min(frame.confidence, UNCERTAIN))
        elif (turning := turned or _what_follows_it(setting, sentence)) is not None:
            yield replace(frame, conditions=(turning,))
        else:
            yield frame


def unplaced_in(words: str, setting: Setting) -> tuple[str, ...]:
    """Return the words of a sentence that no field of a certain release holds."""
    folded = words.lower().replace("\u2019", "'")
    if any(way.search(folded) for way in (_ANOTHERS, _SHARE, _LESS, _NOT_A_PERSON)):
        return ("part",)
    if _DAY.search(folded) and not _PAST.search(folded):
        return ("date",)
    if _PRICE.search(folded) and not _SUM_OF_DEBT.search(folded) and not _PAID.search(folded):
        return ("$",)
    left = _ITEM.sub(" ", folded)
    left = _MONTH.sub(" ", _FIGURE.sub(" ", _PHRASES.sub(" ", left)))
    if setting.known is not None:
        left = setting.known.sub(" ", left)
    names = _names_in(words)
    found = (match.group() for match in _WORD.finditer(left))
    return tuple(
        word
        for word in found
        if word not in WORDS and word not in _MARKS and word.removesuffix("'s") not in names
    )


def _is_certain_release(frame: Frame) -> bool:
    return (
        frame.act is Act.frees
        and frame.polarity
        and frame.confidence >= 1.0
        and not frame.conditions
        and frame.who in _FREERS
    )


def _names_in(words: str) -> frozenset[str]:
    """Return the capitalised words that do not begin the sentence: names of people and firms."""
    if words.isupper():
        return frozenset()
    tokens = re.findall(r"[A-Za-z][\w'.-]*", words)
    named = [token for token in tokens[1:] if token[0].isupper()]
    if len(tokens) > 1 and tokens[1] in named and tokens[1].lower() not in WORDS:
        named += [tokens[0]] if not _OPENS.match(tokens[0].lower()) else []
    return frozenset(token.lower().rstrip(".").removesuffix("'s") for token in named)


def _what_may_turn_it(setting: Setting, sentences: tuple[Sentence, ...]) -> Condition | None:
    """Return the first sentence that may stand against a release and is not itself understood."""
    few = len(sentences) <= _FEW
    for sentence in sentences:
        folded = sentence.whole.lower()
        speaks = (few and _SAYS_MORE.search(folded) is not None) or (
            _THREATS.search(folded) is not None and _ABOUT_IT.search(folded) is not None
        )
        harmless = _HARMLESS.search(folded) is not None or _is_heading(sentence.text)
        if speaks and not harmless and unplaced_in(sentence.whole, setting):
            return Condition(ConditionKind.not_understood, sentence.text[:_LONGEST])
    return None


def _what_follows_it(setting: Setting, sentence: Sentence) -> Condition | None:
    """Return one of the two sentences after a release that asks a price or another's word."""
    following = setting.after(sentence)
    for _ in range(_AFTER):
        if following is None:
            return None
        folded = following.text.lower()
        if (_ASKS.search(folded) or _ORDERS.match(folded)) and not _HARMLESS.search(folded):
            return Condition(ConditionKind.not_understood, following.text[:_LONGEST])
        following = setting.after(following)
    return None


_TAKES_AWAY: Final = re.compile(
    r"\b(?:NOT|NO|NOTHING|NEVER|EXCEPT|UNLESS|IF|ONLY|SUBJECT|VOID|RESERV\w+|WITHOUT|DRAFT)\b"
)


def _is_heading(words: str) -> bool:
    """Whether it is only what the paper calls itself, in capitals."""
    return words.isupper() and not words.endswith(".") and not _TAKES_AWAY.search(words)
