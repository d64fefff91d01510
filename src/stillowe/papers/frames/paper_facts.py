"""What a paper says of its own loan: numbers, rank of the lien, programs; and what is unread."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from stillowe.papers.frames.frame import Frame
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.sieve import Sieved, sieved
from stillowe.papers.grammar.loan_numbers import loan_numbers
from stillowe.papers.reader import PaperText
from stillowe.papers.wording_net import CLAUSES
from stillowe.values.spans import Span

_HEAD: Final = 2500
_JUNIOR: Final = (
    r"(?:home equity (?:line|loan|note|credit|agreement)\w*|heloc|line of credit|second (?:mortgage"
    r"|lien|note|trust|deed of trust)|2nd (?:mortgage|mtg|lien)|junior (?:mortgage|lien|note"
    r"|lienholder)|subordinate (?:mortgage|lien|note|loan)|equity line)"
)
_JUNIOR_LOAN: Final = re.compile(rf"\b{_JUNIOR}\b", re.IGNORECASE)
_OF_SECOND: Final = re.compile(
    r"\b(?:re|account|loan|collateral|our|its|your|this|the bank's|holds an?|holder of an?|the)\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
_OF_ANOTHER: Final = re.compile(
    r"\b(?:other|any|all|another|other creditors?|remaining|no|not|you (?:must|should)|allow\w*"
    r"|up to|pay(?:ment|s)? to|to the|holder of (?:the|any)|subordinate lien payments?|junior"
    r" liens must)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
_BEHIND_ANOTHER: Final = re.compile(
    r"\b(?:behind|junior to|subordinate to|second to) (?:the |a |that )?first (?:mortgage|lien)"
    r" (?:of|held by|with|owned by|in favor of) (?!us\b|this\b)",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(
    r"\b(?:our|your|this|the|its) (?:\w+ )?first (?:mortgage|lien|note|loan)\b", re.IGNORECASE
)
_ENDING: Final = sieved(
    r"\b(?:account|loan|line|note|number)\b[^.;\n]{0,30}?\bending (?:in |with )?(?P<end>\d{3,6})\b",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    r"\b(?:loan|account|acct)(?: (?:number|no\.?|#|id))?(?:,|:"
    r"| +)[ ]*(?P<number>[A-Z]{0,4}-?\d[\w-]{3,18}\d)",
    re.IGNORECASE,
)
_PROGRAMS: Final = (
    (
        "fha",
        sieved(
            r"\b(?:FHA|HUD|Federal Housing|Housing and Urban|partial claim|[Pp]re-?[Ff]oreclosure"
            r" [Ss]ale)\b"
        ),
    ),
    ("va", sieved(r"\bVA\b|\b(?i:veterans affairs|veteran)\b")),
    ("usda", sieved(r"\bUSDA\b|\bRHS\b|\b(?i:rural (?:development|housing)|section 502)\b")),
    (
        "mortgage_insurance",
        sieved(
            r"\b(?i:mortgage (?:guaranty )?insur(?:er|ance)|mortgage insurers?)\b|\bPMI\b|\bMGIC\b"
            r"|\bMI (?:company|certificate|claim)\b|\bRadian\b|\bEssent\b|\bGenworth\b"
        ),
    ),
)
_DENIED: Final = re.compile(r"\b(?:no|not|without|never|nor)\b[^.;]{0,40}$", re.IGNORECASE)
_SPOKEN_OF: Final = tuple(
    Sieved(pattern)
    for code, patterns in CLAUSES
    if code in {"release_wording", "reservation_wording"}
    for pattern in patterns
)
_ALSO_SPOKEN_OF: Final = sieved(
    r"\b(?:not|neither|nor|no|never)\b[^.;]{0,120}\b(?:seeks?|pursues?|sues?|collects?|enforces?)\b"
    r"[^.;]{0,60}\b(?:deficienc\w+|judgments?|balance|shortfall|debt|note|loan|borrowers?|you)\b"
    r"|\b(?:treat|consider|regard|deem)\w*\b[^.;]{0,80}\b(?:note|loan|debt|account|balance)\b"
    r"[^.;]{0,60}\b(?:settled|satisfied|paid in full|discharged|cancel\w+)\b"
    r"|\bcancel\w*\b[^.;]{0,30}\b(?:note|loan|debt|balance|deficiency)\b",
    re.IGNORECASE,
)
"""Freeing in words that the net of single wordings does not hold."""

_WORTH_A_LOOK: Final = sieved(
    r"\b(?:releas|discharg|forg[ai]v|waiv|cancel|satisf|reliev|exonerat|deficien|pursue|collect"
    r"|liable|liability|owe|owing|balance|reserv|remain|sue\b|shortfall|difference|quit|free\b"
    r"|novation|accord|settle)",
    re.IGNORECASE,
)


def loan_numbers_in(text: PaperText) -> tuple[str, ...]:
    """Return the loan and account numbers of a paper, as printed."""
    head = text.text
    found = {number.start: head[number.start : number.end] for number in loan_numbers(head)}
    for match in _LABELLED.finditer(head, 0, _HEAD):
        found.setdefault(match.start("number"), match["number"])
    for match in _ENDING.finditer(head):
        found[match.start("end")] = f"ending {match['end']}"
    return tuple(dict.fromkeys(found[start] for start in sorted(found)))


def is_of_second_lien(text: PaperText) -> bool:
    """Whether the paper's own loan is a junior one, as far as its head says so."""
    head = " ".join(text.text[:_HEAD].split())
    if _BEHIND_ANOTHER.search(head):
        return True
    for match in _JUNIOR_LOAN.finditer(head):
        before = head[max(0, match.start() - 80) : match.start()]
        if _OF_SECOND.search(before) and not _OF_ANOTHER.search(before):
            return _FIRST.search(head) is None
    return False


def programs_in(text: PaperText) -> frozenset[str]:
    """Return the programs that a paper speaks of, unless it only denies them."""
    whole = text.text
    return frozenset(
        name
        for name, pattern in _PROGRAMS
        if any(
            not _DENIED.search(whole[max(0, match.start() - 50) : match.start()])
            for match in pattern.finditer(whole)
        )
    )


def unread_in(
    read: Sequence[tuple[Sentence, tuple[Frame, ...]]], text: PaperText
) -> Iterator[Span]:
    """Yield the sentences that speak of freeing or keeping a debt and that no frame covers."""
    for sentence, frames in read:
        if frames or not _WORTH_A_LOOK.search(sentence.text):
            continue
        spoken_of = _ALSO_SPOKEN_OF.search(sentence.text) is not None
        if spoken_of or any(pattern.search(sentence.text) for pattern in _SPOKEN_OF):
            yield text.span(sentence.start, sentence.end)
