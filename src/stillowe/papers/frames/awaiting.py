"""What a whole paper stands under: a closing still to come, money still to arrive, a signature.

A letter that approves a sale says "we waive the deficiency" in a sentence without an "if"; the
"if" stands in the first paragraph, or in "closing must take place by". Every release in such a
paper waits for it.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.sentence import Sentence
from stillowe.values.clauses import ConditionKind

_PAPER: Final = (
    r"(?:approval|agreement|consent|offer|letter|settlement|contract|waiver|release|decision"
    r"|acceptance|permission)"
)
_LONGEST_WORDS: Final = 300

_AWAITED: Final = tuple(
    (kind, re.compile(words, re.IGNORECASE))
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
                rf"\b{_PAPER}\b[^.;]{{0,60}}\b(?:subject to|contingent (?:up)?on|conditioned (?:up)?on"
                r"|depends (?:up)?on|until)\b[^.;]{0,60}\b(?:approv\w+|consent|authori[sz]ation)\b"
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
                r"|\bclosing (?:on or before|by|no later)\b"
                r"|\b(?:last|latest) (?:day|date) (?:to|for) clos(?:e|ing)\b"
                r"|\bif\b[^.;]{0,60}\b(?:not closed|does not close|do not close|fails? to close"
                r"|does not occur|closing does not)\b"
                r"|\b(?:short sale|short payoff|sale|request|contract)\b[^.;]{0,60}\b"
                r"(?:is|has been|are)"
                r" (?:hereby )?approved\b"
                r"|\bapproved? (?:your|the|this|a)\b[^.;]{0,30}\b(?:short sale|short payoff|sale"
                r"|compromise|contract|offer|payoff)\b"
            ),
        ),
        (
            ConditionKind.payment,
            (
                r"\b(?:minimum net|net proceeds (?:of|to|must)|net to (?:lender|us|the bank)"
                r"|must net"
                r"|is to net|we must receive|must be received by (?:us|the bank|lender)"
                r"|must (?:pay|remit|wire|reach))\b"
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
_GATE: Final = re.compile(
    r"\b(?:clos|sett|sale|transaction|approv|condition|subject|net|receiv|bind|effect|sign|valid"
    r"|pay|wire|must|terms|payoff|escrow)",
    re.IGNORECASE,
)


def awaited_in(sentences: tuple[Sentence, ...]) -> tuple[Condition, ...]:
    """Return what every release of a paper waits for, the first words of each kind."""
    found: dict[ConditionKind, Condition] = {}
    for sentence in sentences:
        if not _GATE.search(sentence.text):
            continue
        for kind, pattern in _AWAITED:
            if kind not in found and pattern.search(sentence.text):
                found[kind] = Condition(kind, sentence.text[:_LONGEST_WORDS])
    return tuple(found.values())
