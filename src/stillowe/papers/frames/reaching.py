"""Conditions and exceptions that stand in another sentence than the release they belong to.

"...; provided, however, that ...", "This release does not reach the Old Note", "Paragraph 4 never
took effect", "'Claims', where used in paragraph 3, does not take in the note". What is attached
only ever takes from a release; nothing here makes one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from stillowe.papers.frames.conditions import condition_of, conditions_in, exceptions_in
from stillowe.papers.frames.frame import Condition, Frame
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, Matter, Party

_GATE: Final = sieved(
    r"\b(?:provided|except|excepting|excluding|save|unless|but only|subject to|however"
    r"|notwithstanding|(?:this|the|such|said|that|these|any|our|its|foregoing|above|aforesaid)"
    r" (?:\w+ ){0,3}?(?:release|discharge|waiver|forgiveness|satisfaction|promise|covenant|approval"
    r"|cancellation|relief|undertaking|paragraph|section|clause|item|sentence|article)s?"
    r"|(?:paragraph|section|item|article|clause|part|\u00a7) [\divxa-z])",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    r"^(?:\(?\w{1,3}[.)] ?)?(?:and |but )?(?:provided|except(?:ing)?|excluding|save(?: and except"
    r"| only)?(?: for| that| as)|other than|unless|but only|subject(?:,? however,?)? to|if and only"
    r"|but not until|this being subject|conditioned)\b",
    re.IGNORECASE,
)
_RELEASE: Final = (
    r"(?:release|discharge|waiver|forgiveness|satisfaction|promise|covenant(?: not to sue)?"
    r"|cancellation|relief|undertaking|concession|agreement not to (?:sue|pursue|collect)"
    r"|settlement)"
)
_OF_THE_RELEASE: Final = re.compile(
    rf"\b(?:this|the|such|said|that|our|its|lender's|bank's|foregoing|above"
    rf"|aforesaid) (?:\w+ ){{0,3}}?"
    rf"{_RELEASE}s?\b(?! (?:of (?:the |its |our |said )?(?:lien|mortgage|escrow|funds)|deed|fee"
    r"|statement|amount|date|agreement))",
    re.IGNORECASE,
)
_CASE_WAITS: Final = re.compile(
    r"\bdismiss\w*\b[^.;]{0,40}\b(?:until|once|when|after|upon|before) $", re.IGNORECASE
)
"""The pending case waits for the release to be recorded, not the release for anything."""

_REFERENCE: Final = re.compile(
    r"\b(?:paragraphs?|sections?|items?|articles?|clauses?|parts?|\u00a7+|par\.?|sec\.?) ?"
    r"(?P<label>\d{1,2}(?:[ .]\d{1,2})?|[ivxIVX]{1,5}\b|\(?[a-zA-Z]\)?(?=[\s,.;:)])|one|two|three"
    r"|four|five|six)",
    re.IGNORECASE,
)
_LIMITS: Final = re.compile(
    r"\b(?:(?:does|do|shall|will|is|are|did|has|have|may|can)(?: not|n't)|never|cannot|nor"
    r"|no part of"
    r"|excludes?|excepts?|excluded|only|solely|limited to|conditioned|conditional|contingent"
    r"|subject to|depends?|void|null|rescinded|revoked|withdrawn|lapses?|ineffective|no (?:force"
    r"|effect)|ceases?|falls? away|undone|disregarded|reinstated|takes? effect|effective|becomes?"
    r"|unless|until|provided|if|notwithstanding|as though)\b",
    re.IGNORECASE,
)
_TAKES_OUT: Final = re.compile(
    r"\b(?:(?:does|do|shall|will|is|are|did)(?: not|n't)|never|nor|no part of|excludes?|excluding"
    r"|not|except(?:s|ing)?|only|solely|limited to)\b(?: \w+){0,3}? (?:extend|reach|cover|apply"
    r"|applies"
    r"|include[sd]?|affect|impair|release|discharge|waive|take in|touch|limit|diminish|lessen|bind"
    r"|operate|intended|run|to)\b[^.;]{0,160}",
    re.IGNORECASE,
)
_TAKEN_OUT: Final = re.compile(
    r"\b(?:is|are|be) (?:expressly |specifically )?(?:excluded|excepted|carved out|reserved|not"
    r" (?:released|included|covered|waived))\b",
    re.IGNORECASE,
)
_VOID: Final = re.compile(
    r"\b(?:void|null|rescinded|revoked|withdrawn|ineffective|no (?:force|effect)|never (?:took"
    r"|take)"
    r"|not (?:take|taken|took) effect|did not take effect|undone|never having been|falls? away"
    r"|disregarded|taken back|take back|lost|forfeit\w*|reverts?|revived?|set aside"
    r"|treated as though"
    r"|as (?:if|though) (?:it|this|that|never)|unwound|terminates?|expires?|lapses?"
    r"|ceases?|not (?:be )?(?:effective|binding))\b",
    re.IGNORECASE,
)
_MATTERS_OF_A_RELEASE: Final = frozenset(Matter) - {
    Matter.lien,
    Matter.rights,
    Matter.defaults,
    Matter.unknown,
}
_OTHERS: Final = frozenset({Party.guarantor, Party.other, Party.buyer, Party.both})
_NUMBERS: Final = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}
_LONGEST_WORDS: Final = 300


def with_what_reaches_them(
    read: Sequence[tuple[Sentence, tuple[Frame, ...]]], setting: Setting
) -> Iterator[Frame]:
    """Yield every frame, releases with what other sentences make them wait for or leave out."""
    limits: dict[int, list[str]] = {}
    others = dict(_of_another_debt(read))
    for sentence, frames in read:
        if _GATE.search(sentence.text) and sentence.index not in others:
            for index in _reached(sentence, frames, read):
                if index != sentence.index:
                    limits.setdefault(index, []).append(sentence.text)
    for sentence, frames in read:
        for frame in frames:
            limited = replace(frame, what=_debt_meant(frame, sentence, others))
            if frame.act is Act.frees and frame.polarity:
                for words in limits.get(sentence.index, ()):
                    limited = _limited(limited, words, setting)
            yield limited


def _debt_meant(frame: Frame, sentence: Sentence, others: Mapping[int, Matter]) -> Matter:
    """Return what a frame is about: "that note", "all claims on the loan" are looked up."""
    if frame.act is Act.keeps_debt and frame.what in _ANY_DEBT:
        return others.get(sentence.index, frame.what)
    if frame.act is Act.frees and frame.what is Matter.claims and frame.named:
        return _claims_on(frame, sentence)
    return frame.what


_CLAIMS_ON: Final = re.compile(
    r"\b(?:all|any and all|every|each and every)\b(?: \w+,?| and| of| or){0,8}? (?:claims?"
    r"|liabilit(?:y|ies)|demands?|obligations?|causes? of action)\b(?:,? (?:and |or )?\w+){0,9}?,? "
    r"(?:arising|growing|based|founded|resting|under|upon|on|for|of|by|in|with|relating|related"
    r"|pertaining|connected|to|from|out)(?: (?:or|and|from|under|upon|on|out|of|to|in|with|by|way"
    r"|reason|respect|connection|relating|related|account|arising)){0,8} (?:the|this|that|said|his"
    r"|her|their) (?P<what>(?:mortgage |promissory |home |above )?(?:loan|note|indebtedness|debt)"
    r"|guaranty)\b(?!(?:'s)? (?:servicing|application|origination|documents? only|modification"
    r"|purchase|sale|transfer|number))",
    re.IGNORECASE,
)
_LESS_THAN_ALL: Final = re.compile(
    r"\b(?:servic\w+|origination|credit report\w*|tort|disclosures?|not|except\w*|other than|save"
    r"|exclud\w+|before|prior to|only|escrow|insurance)\b",
    re.IGNORECASE,
)


def _claims_on(frame: Frame, sentence: Sentence) -> Matter:
    """Return the debt where all claims on it are given up to somebody by name.

    "All claims arising out of the Loan" are claims to be paid it; "all claims" may be anything.
    """
    found = _CLAIMS_ON.search(sentence.text)
    if found is None or frame.exceptions or _LESS_THAN_ALL.search(sentence.text):
        return frame.what
    return Matter.guaranty if found["what"].lower() == "guaranty" else Matter.debt


def _of_another_debt(
    read: Sequence[tuple[Sentence, tuple[Frame, ...]]],
) -> Iterator[tuple[int, Matter]]:
    """Yield the sentences whose "that note" is another debt, which the sentence before brought up.

    "We advanced a partial claim, under a separate note. Section 4 does not reach that note."
    """
    for (before, _), (sentence, frames) in pairwise(read):
        if not _THAT_DEBT.search(sentence.text) or any(map(_frees, frames)):
            continue
        if any(one.matter in _OWN_DEBTS for one in matters_in(sentence.text)):
            continue
        named = [one.matter for one in matters_in(before.text) if one.matter in _OWN_DEBTS]
        if named and len(set(named)) == 1 and not _THE_FIRST.search(before.text):
            yield sentence.index, named[0]


_THAT_DEBT: Final = sieved(
    r"\b(?:that|such|the (?:latter|separate|other)) (?:\w+ )?(?:note|loan|debt|claim|obligation"
    r"|advance|balance)\b",
    re.IGNORECASE,
)
_THE_FIRST: Final = re.compile(
    r"\b(?:first|senior|main|original)\b|\b(?:the|your|our|his|her|their) (?:mortgage )?"
    r"(?:note|loan)\b(?! (?:number|no))",
    re.IGNORECASE,
)
_OWN_DEBTS: Final = frozenset(
    {
        Matter.second_debt,
        Matter.insurer_claim,
        Matter.partial_claim,
        Matter.usda_reimbursement,
        Matter.assessments,
    }
)
_ANY_DEBT: Final = frozenset({Matter.debt, Matter.claims, Matter.rights, Matter.unknown})


def _reached(
    sentence: Sentence,
    frames: tuple[Frame, ...],
    read: Sequence[tuple[Sentence, tuple[Frame, ...]]],
) -> Iterator[int]:
    """Yield the indexes of the sentences whose releases ``sentence`` speaks of."""
    freeing = [one.index for one, found in read if any(_frees(frame) for frame in found)]
    if not freeing:
        return
    if _GOES_ON.match(sentence.text):
        before = [index for index in freeing if index < sentence.index]
        if before and sentence.index - before[-1] <= 2:
            yield before[-1]
        return
    sure = any(_frees(frame) and not frame.conditions for frame in frames)
    if sure or not _LIMITS.search(sentence.text):
        return
    labels = {_label(match["label"]) for match in _REFERENCE.finditer(sentence.text)}
    if labels:
        for one, found in read:
            if labels & set(one.paragraph) and any(_frees(frame) for frame in found):
                yield one.index
    elif any(
        not _CASE_WAITS.search(sentence.text[: found.start()])
        for found in _OF_THE_RELEASE.finditer(sentence.text)
    ):
        yield from freeing


def _frees(frame: Frame) -> bool:
    return frame.act is Act.frees and frame.polarity


def _label(printed: str) -> str:
    folded = printed.lower().strip("()").replace(" ", ".")
    return _NUMBERS.get(folded, folded)


def _limited(frame: Frame, words: str, setting: Setting) -> Frame:
    """Return ``frame`` with what ``words`` make it wait for or leave out."""
    conditions = conditions_in(words)
    exceptions = exceptions_in(words)
    if _VOID.search(words) and not conditions:
        undone = replace(condition_of(words[:_LONGEST_WORDS]), undoes=True)
        conditions = (undone,)
    takes_out = _TAKES_OUT.search(words) or _TAKEN_OUT.search(words)
    excepted: tuple[str, ...] = ()
    if takes_out is not None and not conditions:
        left_out = words[takes_out.start() :] if _TAKES_OUT.search(words) else words
        debts = any(one.matter in _MATTERS_OF_A_RELEASE for one in matters_in(left_out))
        others = [one.words for one in parties_in(left_out, setting) if one.party in _OTHERS]
        excepted = tuple(others)
        if debts and not others:
            exceptions = (*exceptions, words[:_LONGEST_WORDS])
    return replace(
        frame,
        conditions=_joined(frame.conditions, conditions),
        exceptions=tuple(dict.fromkeys((*frame.exceptions, *exceptions))),
        excepted=tuple(dict.fromkeys((*frame.excepted, *excepted))),
    )


def _joined(known: tuple[Condition, ...], added: tuple[Condition, ...]) -> tuple[Condition, ...]:
    kinds = {(one.kind, one.words) for one in known}
    return (*known, *(one for one in added if (one.kind, one.words) not in kinds))
