"""What a whole paper stands under: a closing still to come, money still to arrive, a signature.

A letter that approves a sale says "we waive the deficiency" in a sentence without an "if"; the
"if" stands in the first paragraph, or in "closing must take place by". Every release in such a
paper waits for it.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.conditions import condition_of
from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.sieve import sieved
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import ConditionKind

_PAPER: Final = (
    r"(?:approval|agreement|consent|offer|letter|settlement|contract|waiver|release|decision"
    r"|acceptance|permission)"
)
_LONGEST_WORDS: Final = 300

_AWAITED: Final = tuple(
    (kind, sieved(words, re.IGNORECASE))
    for kind, words in (
        (
            ConditionKind.lender_signature,
            (
                rf"\b{_PAPER}\b[^.;]{{0,60}}\b(?:binds?|binding|effective|valid|in force"
                r"|enforceable)\b"
                r"[^.;]{0,80}\b(?:only|unless|until)\b[^.;]{0,80}\b(?:sign|execut|countersign)\w*"
                rf"|\b{_PAPER}\b[^.;]{{0,40}}\b(?:not|neither)\b[^.;]{{0,30}}\b(?:binding|effective"
                r"|valid|in force)\b[^.;]{0,60}\b(?:sign|execut|countersign)\w*"
            ),
        ),
        (
            ConditionKind.approval,
            (
                rf"\b{_PAPER}\b[^.;]{{0,60}}\b(?:subject to|contingent (?:up)?on"
                r"|conditioned (?:up)?on|depends (?:up)?on|until)\b[^.;]{0,60}"
                r"\b(?:approv\w+|consent|authori[sz]ation)\b"
                r"|\bfinal approval (?:is|has)(?: still)? (?:required|pending|not)"
            ),
        ),
        (
            ConditionKind.closing,
            (
                r"\b(?:closing|close|settlement|sale|transaction|escrow)\b[^.;]{0,40}\b(?:must|shall"
                r"|will|is to|has to|needs to|to)\b[^.;]{0,30}\b(?:take place|occur|close|be held"
                r"|be completed|happen|be had|fund|be consummated)\b"
                r"|\b(?:must|shall|is to|has to|are to|to) (?:close|be closed)\b"
                r"|\bclose (?:on or before|by|no later than|not later than)\b"
                r"|\b(?:closing|settlement) (?:date|deadline)\b"
                r"|(?<!no )\bclosing (?:on or before|by|no later)\b"
                r"|\b(?:last|latest) (?:day|date) (?:to|for) clos(?:e|ing)\b"
                r"|\bif\b[^.;]{0,60}\b(?:not closed|does not close|do not close|fails? to close"
                r"|does not occur|closing does not)\b"
            ),
        ),
        (
            ConditionKind.payment,
            (
                r"\b(?:minimum net|net proceeds (?:of|to|must)|net to (?:lender|us|the bank)"
                r"|must net"
                r"|is to net|we must receive|must be received by (?:us|the bank|lender)"
                r"|(?:must|is to|are to|shall) receive (?:at|not|no|the|a|an|\$)"
                r"|must (?:pay|remit|wire|reach) (?=\w|\$))\b"
                r"|\b(?:payoff|proceeds|net|payment|wire) (?:to|due|of)\b[^.;:$]{0,30}: ?\$"
            ),
        ),
        (
            ConditionKind.other,
            (
                rf"\b(?:this|our|such) {_PAPER}\b[^.;]{{0,60}}\b(?:is|are|shall be|will be"
                r"|become\w*"
                r"|takes?)\b[^.;]{0,30}\b(?:subject to|conditioned|conditional|contingent|effective"
                r"|effect|binding|valid)\b[^.;]{0,20}\b(?:upon|on|to|when|only|if|once|until"
                r"|after)\b"
                r"(?! (?:the )?(?:date|day|sign|execution|delivery of this))"
                r"|\b(?:conditions? (?:under which|of (?:our|this) approval|precedent)"
                r"|(?:subject to|upon|on|under|meet|satisf\w+|comply with)(?: all(?: of)?)?"
                r" (?:the|these)"
                r" (?:following |below |listed )?(?:terms and )?conditions)\b"
                r"|\bon the (?:following )?terms (?:that follow|below|and conditions|set out)"
                r"|\bapproved? on (?:the|these) terms\b"
            ),
        ),
    )
)
_GATE: Final = sieved(
    r"\b(?:clos|sett|sale|transaction|approv|condition|subject|net|receiv|bind|effect|sign|valid"
    r"|pay|wire|must|terms|payoff|escrow)",
    re.IGNORECASE,
)


_IMPLIED: Final = sieved(
    r"\b(?:short sale|short payoff|sale|request|contract)\b[^.;]{0,60}\b(?:is|has been|are)"
    r" (?:hereby )?approved\b|\bapproved? (?:your|the|this|a)\b[^.;]{0,30}\b(?:short sale"
    r"|short payoff|sale|compromise|contract|offer|payoff)\b",
    re.IGNORECASE,
)
"""An approval of a sale waits for the sale, though these are not the words of a condition."""

_HAS_COME: Final = re.compile(
    r"\b(?:received|collected|accepted|applied|were paid|was paid|netted|in hand)\b[^.;]{0,50}"
    r"\bnet proceeds of\b|\bnet proceeds of\b[^.;]{0,40}\b(?:was|were|has been|have been"
    r"|having been) (?:duly |since |already )?(?:received|collected|paid|wired|applied"
    r"|credited|remitted)\b",
    re.IGNORECASE,
)
_STILL_TO_COME: Final = re.compile(
    r"\b(?:must|shall|will|would|should|may|if|once|when|whenever|upon|until|unless|after"
    r"|provided|to be|at least|(?:no|not) (?:less|later)|minimum|requir\w*|expect\w*|subject"
    r"|condition\w*|approv\w*|due|promptly|not|never|yet)\b",
    re.IGNORECASE,
)
"""Money told as having come, in a sentence that asks for nothing more, is awaited no longer."""

_FIGURE: Final = re.compile(r"\$ ?[\d,]{3,}|\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b")
_BLANK_FIGURE: Final = re.compile(r"\$? ?_{3,}")
_NOT_A_TERM: Final = re.compile(r"^[A-Z][^.;]{0,90}(?<![.;,])$")
"""A heading; it names what the paper is about."""


def awaited_in(sentences: tuple[Sentence, ...], text: PaperText) -> tuple[Condition, ...]:
    """Return what every release of a paper waits for, once of each kind, in its plainest words.

    Of several sentences the one that tells a figure or a day is taken. Where a closing is only
    implied there are no words. "On the terms that follow" is one only where no term is found.
    """
    found: dict[ConditionKind, list[Sentence]] = {}
    implied = False
    for sentence in sentences:
        if not _GATE.search(sentence.text):
            continue
        implied = implied or _IMPLIED.search(sentence.text) is not None
        for kind, pattern in _AWAITED:
            if pattern.search(sentence.text) and not _has_come(kind, sentence.text):
                found.setdefault(kind, []).append(sentence)
    if len(found) > 1 or implied:
        found.pop(ConditionKind.other, None)
    told = tuple(_told(kind, min(ones, key=_plainness), text) for kind, ones in found.items())
    if implied and ConditionKind.closing not in found:
        return (Condition(ConditionKind.closing, ""), *told)
    return told


def _has_come(kind: ConditionKind, words: str) -> bool:
    """Whether a sentence tells of a payment that was made, and asks for nothing more."""
    made = kind is ConditionKind.payment and _HAS_COME.search(words) is not None
    return made and _STILL_TO_COME.search(words) is None


def _plainness(sentence: Sentence) -> tuple[bool, int]:
    """Order what says the same: a sentence before a heading, with figures before without."""
    figures = len(_FIGURE.findall(sentence.text)) + len(_BLANK_FIGURE.findall(sentence.text))
    return _NOT_A_TERM.match(sentence.text) is not None, -min(figures, 2)


def _told(kind: ConditionKind, sentence: Sentence, text: PaperText) -> Condition:
    printed = " ".join(text.text[sentence.start : sentence.end].split())
    read = condition_of(sentence.text)
    return Condition(
        kind,
        printed[:_LONGEST_WORDS],
        due_date=read.due_date,
        amount_cents=read.amount_cents,
        spans=text.spans(sentence.start, sentence.end),
    )
