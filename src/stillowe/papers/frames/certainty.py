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

from stillowe.papers.frames.borrowers_word import OWERS, is_the_borrowers_word
from stillowe.papers.frames.certain_asides import is_harmless_by_shape, without_asides
from stillowe.papers.frames.certain_phrases import PHRASES
from stillowe.papers.frames.certain_words import (
    ABOUT_IT,
    ABOUT_THE_RELEASE,
    ANOTHERS_DUTY,
    HARMLESS,
    LESS_THAN_ALL,
    NOT_A_PERSON,
    PAST,
    STEPS_OF_A_CASE,
    THREATS,
    WEAK_THREATS,
    WORDS,
)
from stillowe.papers.frames.families.freeing_innocents import NO_COLLECTING
from stillowe.papers.frames.form_labels import asks_by_its_label, follows_by_its_label
from stillowe.papers.frames.frame import Condition, Frame
from stillowe.papers.frames.party_words import lender_names_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, ConditionKind, Matter, Party

UNCERTAIN: Final = 0.5
"""A release with words in it that nobody placed supports nothing."""

_PHRASES: Final = re.compile("|".join(f"(?:{phrase})" for phrase in PHRASES))
_PAST: Final = re.compile(PAST)
_ANOTHERS: Final = re.compile(ANOTHERS_DUTY)
_THREATS: Final = re.compile(THREATS)
_ABOUT_IT: Final = re.compile(ABOUT_IT)
_STEPS: Final = re.compile(STEPS_OF_A_CASE)
_WEAK: Final = re.compile(WEAK_THREATS)
_ABOUT_THE_RELEASE: Final = re.compile(ABOUT_THE_RELEASE)
_NOT_A_PERSON: Final = re.compile(NOT_A_PERSON)
_LESS: Final = re.compile(LESS_THAN_ALL)
_FEW: Final = 3
_AFTER: Final = 2
_ORDERS: Final = re.compile(
    r"(?:please |first,? |then,? )*(?:you )?(?:pay|sign|send|bring|return|wire|call|remit)\b"
)
_ASKS: Final = re.compile(
    r"(?<!not )(?<!n't )(?<!longer )\bowe us\b(?! (?:nothing|anything|no))|\bfor (?:this"
    r"|the) (?:release|waiver)\b|\bawait\w*\b|\bconsent of\b|\blast word\b"
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
_IN_MAY: Final = re.compile(r"\bmay(?=,? \d)")
_DAY: Final = re.compile(
    _MONTH.pattern + r"|(?<!section )(?<!act of )\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
)
_LONG_AGO: Final = re.compile(
    rf"(?:{_MONTH.pattern}\.? (?:\d{{1,2}},? )?)?\b(?:1[89]\d\d|200\d|201\d|202[0-4])\b"
    r"|\b\d{1,2}/\d{1,2}/(?:19\d\d|20[01]\d|202[0-4]|[01]\d)\b"
)
"""A year before this program was written has passed, whatever day it is."""

_PRICE: Final = re.compile(r"\$ ?\d")
_DOLLARS: Final = r"\$ ?[\d,]+(?:[ .]\d\d)?(?!\d)"
_SUMS: Final = re.compile(
    r"\b(?:remaining|deficiency|shortfall|shortage|balance|judgment|residue|remainder|unpaid"
    r"|difference"
    r"|owe[sd]?|owing|debt|indebtedness|note|loan|mortgage|obligation|principal|face|guaranty|bond"
    r"|advances|interest|claim|costs|fees)\b[^;$]{0,60}?"
    r"(?:\bof|\bwas|\bis|, being|\(|:|totall?ing|approximately|about|balance|judgment|deficiency"
    r"|remaining|unpaid|owed?|owing|the amount)"
    rf" ?\(?{_DOLLARS}"
    rf"|\b(?:remaining|unpaid|outstanding|uncollected|(?:portion|part|any|all"
    rf"|whole) of the) {_DOLLARS}"
    rf"|\b(?:portion|balance|deficiency|remainder|shortfall|shortage|rest|left|difference|amount"
    rf"|sum|owed),? "
    rf"{_DOLLARS}(?=,? (?:is|was|has|have|are|which|and)\b|[,.]?$|\.)"
    rf"|{_DOLLARS}, ?(?:which [^,.;$]{{0,40}}\breceived|(?:already |duly "
    rf"|heretofore )*(?:received|receipt|paid))\b"
    rf"|{_DOLLARS}\)? (?:that|which|left|remaining|not|still|unpaid|balance|shortfall|deficiency"
    r"|(?:\w+ )?(?:deficiency|shortfall|judgment|debt|note|loan|balance|principal)|in unpaid|of"
    r" (?:unpaid )?(?:principal|interest|debt|the debt|the loan))"
    rf"|\b(?:note|bond|mortgage|judgment)s? (?:[\w.,'-]+ ){{0,9}}?for (?:the sum of )?{_DOLLARS}"
    r"|\b(?:having|has|have|was|were|been|in hand|heretofore|already|receipt of|sold for|netted"
    r"|we (?:received|accepted|collected|applied)|received|collected|paid|sale price of)\b"
    r"(?: (?:this day|been|now|also|duly|in full|the|a|an|net|sale|sum|amount|total|of|paid"
    r"|received"
    r"|accepted|tendered|collected|applied|to|us|for|proceeds|funds|short|payoff|settlement"
    rf"|compromise|cash|from|your|sum))*? {_DOLLARS}"
)
"""A sum told of the debt, or one that has come in: neither is a price to be paid."""

_PAID: Final = re.compile(
    r"\b(?:having|has|have|was|were|been|in hand|heretofore|we) (?:this day |been )?(?:paid"
    r"|received|accepted"
    r"|tendered|posted|cleared)\b|\breceipt\b|\bpaid\b[^.;]{0,30}\$|\breceived\b[^.;]{0,30}\$"
)
_SHARE: Final = re.compile(
    r"(?<!any )(?<!no )(?<!every )(?<!all or )(?<!as )(?<!unpaid )(?<!remaining )\b(?:part"
    r"|portion) of\b"
)
_OPENS: Final = re.compile(
    r".*ly$|if|unless|until|once|when\w*|perhaps|maybe|should|would|could|might|may|al?though"
    r"|though"
    r"|while|since|because|after|before|upon|provided|subject|where\w*|in|on|at|with\w*|only|not"
    r"|never"
    r"|no|neither|nor|any|some|most|ex|former|had|was|were|is|are|does|did|will|shall|to|by|from"
    r"|for"
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
    read = tuple(frames)
    by_the_borrower = {one.start for one in read if one.act is Act.frees and one.who in OWERS}
    held = len(sentences) <= _FEW and any(map(_keeps_it, read))
    for frame in read:
        if not _is_certain_release(frame):
            yield frame
            continue
        sentence = by_start.get(frame.start)
        if not asked:
            asked, turned = True, _what_may_turn_it(setting, sentences)
        unsure = (
            sentence is None
            or unplaced_in(sentence.whole, setting)
            or follows_by_its_label(sentence.whole)
            or _is_cut_off(sentence, setting)
            or (frame.who is Party.unknown and frame.start in by_the_borrower)
            or is_the_borrowers_word(frame, sentence, setting)
        )
        if sentence is None or unsure or held or _frees_a_guarantor_alone(frame, sentences):
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
    if _DAY.search(_LONG_AGO.sub(" ", folded)) and not _PAST.search(folded):
        return ("date",)
    if _PRICE.search(folded) and _PRICE.search(_SUMS.sub(" ", folded)) and not _PAID.search(folded):
        return ("$",)
    left = _ITEM.sub(" ", folded)
    if _WILL_PURSUE.search(NO_COLLECTING.sub(" ", left)):
        return ("pursue",)
    if _GIVES_UP.search(left):
        # That nobody will collect only bears it out.
        left = NO_COLLECTING.sub(" ", left)
    left = without_asides(_PHRASES.sub(" ", _IN_MAY.sub("june", left)))
    left = _MONTH.sub(" ", _FIGURE.sub(" ", left))
    if setting.known is not None:
        left = setting.known.sub(" ", left)
    names = _names_in(words)
    found = (match.group() for match in _WORD.finditer(left))
    return tuple(
        word
        for word in found
        if word not in WORDS
        and word not in _MARKS
        and word.removesuffix("'s") not in names
        and not is_harmless_by_shape(word)
    )


_GIVES_UP: Final = re.compile(
    r"\b(?:releas(?:e|es|ed)|discharg(?:e|es|ed)|forg(?:iven?|ives|ave)|waiv(?:e|es|ed)"
    r"|cancel(?:s|l?ed)?|satisf(?:y|ies|ied)|acquit(?:s|ted)?|extinguish(?:es|ed)?|relieved?"
    r"|relinquish(?:es|ed)?|terminated|remitted|settled|gives up|given up|paid in full)\b"
)


_WILL_PURSUE: Final = re.compile(
    r"\b(?:will|shall|can|is free to|are free to) (?:then |still |now |later |also |continue to )*"
    r"(?:pursue|sue|collect|seek|demand|enforce|recover|proceed against)\b"
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
    for lender in lender_names_in(words):
        named += lender.group().split()
    return frozenset(token.lower().rstrip(".,").removesuffix("'s") for token in named)


_OF_RELEASE_OR_DEBT: Final = re.compile(
    rf"{ABOUT_THE_RELEASE}|\b(?:notes?|loans?|approval|conditions?|claims?|contribut\w+|cash|void"
    rf"|null|this is|it is)\b|\$"
)


def _is_a_step(folded: str) -> bool:
    """Whether it tells a step of a case or sale, and names neither debt nor release."""
    return _STEPS.search(folded) is not None and _OF_RELEASE_OR_DEBT.search(folded) is None


def _speaks_against_it(folded: str) -> bool:
    threat = _THREATS.search(folded) is not None and _ABOUT_IT.search(folded) is not None
    weak = _WEAK.search(folded) is not None and _ABOUT_THE_RELEASE.search(folded) is not None
    return threat or weak


def _is_cut_off(sentence: Sentence, setting: Setting) -> bool:
    """Whether it goes on after a break of page or paragraph, where a condition may stand."""
    following = setting.after(sentence)
    if following is None:
        return False
    open_end = sentence.text[-1:].isalnum() or sentence.text.endswith((",", "-"))
    goes_on = following.text[:1].islower() or following.text.startswith("$")
    return open_end and (goes_on or _LEADS_ON.search(sentence.text) is not None)


_LEADS_ON: Final = re.compile(
    r"(?:,|\b(?:with|for|of|to|upon|on|by|if|and|or|but|the|a|an|until|unless|except|as|from|in"
    r"|that|which))$",
    re.IGNORECASE,
)


def _keeps_it(frame: Frame) -> bool:
    """Whether it keeps a debt outright.

    An excerpt that frees one person and holds "you" must not be taken for a release of both.
    """
    return frame.act is Act.keeps_debt and frame.polarity and not frame.conditions


_DEFINED_AS: Final = re.compile(
    r"[\"\u201c](?P<term>[A-Z]\w+)[,.]?[\"\u201d] (?:\w+ )?means (?P<name>[A-Z][\w.'-]+(?:"
    r" [A-Z][\w.'-]+)+)"
)
_LENDS: Final = re.compile(
    r"\b(?:bank|lend|mortgage|loan|credit|trust|fund|servic|savings|n\.? ?a\b)", re.IGNORECASE
)
_HOLDS: Final = re.compile(
    r"(?:obligee|holder|lender|bank|creditor|mortgagee|beneficiary|releasor|payee)$", re.IGNORECASE
)


def _swaps_the_sides(words: str) -> bool:
    """Whether it gives the name of the lender's side to a person: "'Obligee' means Maria Roe"."""
    found = _DEFINED_AS.search(words)
    return (
        found is not None
        and _HOLDS.match(found["term"]) is not None
        and _LENDS.search(found["name"]) is None
    )


_KEEPS_ANOTHER: Final = re.compile(
    r"\b(?:affect\w*|remain\w*|continu\w*|unaffected|not releas\w*|reserv\w*|still|reduc\w*"
    r"|impair\w*)\b"
    r"[^.;]{0,80}\b(?:borrowers?|mortgagors?|makers?|co-guarantors?)\b"
    r"|\b(?:borrowers?|mortgagors?|makers?)\b[^.;]{0,80}\b(?:affect\w*|remain\w*|continu\w*"
    r"|unaffected"
    r"|not releas\w*|reserv\w*|still|reduc\w*|impair\w*)\b",
    re.IGNORECASE,
)


def _frees_a_guarantor_alone(frame: Frame, sentences: tuple[Sentence, ...]) -> bool:
    """Whether an excerpt frees from a guaranty and holds the borrower.

    Nobody is asked about by name there: the borrower must not take it for a release of theirs.
    """
    return (
        frame.what is Matter.guaranty
        and len(sentences) <= _FEW
        and any(_KEEPS_ANOTHER.search(sentence.text) for sentence in sentences)
    )


def _what_may_turn_it(setting: Setting, sentences: tuple[Sentence, ...]) -> Condition | None:
    """Return the first sentence that may stand against a release and is not itself understood."""
    for sentence in sentences:
        folded = sentence.whole.lower()
        if _swaps_the_sides(sentence.whole) or asks_by_its_label(sentence.text):
            return Condition(ConditionKind.not_understood, sentence.text[:_LONGEST])
        speaks = not _is_a_step(sentence.text.lower()) and _speaks_against_it(folded)
        harmless = _HARMLESS.search(folded) is not None or _is_heading(sentence.text)
        if speaks and not harmless and unplaced_in(sentence.whole, setting):
            return Condition(ConditionKind.not_understood, sentence.text[:_LONGEST])
    return None


_LIMITS_IT: Final = re.compile(
    r"(?:and |but )?(?:to the extent|as to|in this|only|except|save|less|until|if|but|provided"
    r"|subject|unless|excluding)\b"
)


def _what_follows_it(setting: Setting, sentence: Sentence) -> Condition | None:
    """Return one of the two sentences after a release that asks a price or another's word."""
    following = setting.after(sentence)
    for _ in range(_AFTER):
        if following is None:
            return None
        folded = following.text.lower()
        if (
            _LIMITS_IT.match(folded) or _ASKS.search(folded) or _ORDERS.match(folded)
        ) and not _HARMLESS.search(folded):
            return Condition(ConditionKind.not_understood, following.text[:_LONGEST])
        following = setting.after(following)
    return None


_TAKES_AWAY: Final = re.compile(
    r"\b(?:NOT|NO|NOTHING|NEVER|EXCEPT|UNLESS|IF|ONLY|SUBJECT|VOID|RESERV\w+|WITHOUT|DRAFT)\b"
)


def _is_heading(words: str) -> bool:
    """Whether it is only what the paper calls itself, in capitals."""
    return words.isupper() and not words.endswith(".") and not _TAKES_AWAY.search(words)
