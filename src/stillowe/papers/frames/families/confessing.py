"""Confessions of judgment: cognovit, warrants of attorney, judgments signed in advance.

Named or only described: a power for somebody to appear for the debtor and have judgment entered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_EMPOWER: Final = (
    r"(?:authoriz|authoris|empower|appoint|constitut|designat|nominat|permit|allow|direct"
    r"|warrant|let(?=s? ))\w*"
)
_AGENT: Final = (
    r"(?:attorneys?|lawyers?|prothonotar\w+|clerks?|counsel|member of the bar|solicitor|advocate)"
)
_ENTER: Final = (
    r"(?:(?:enter|confess|take|obtain|admit|acknowledg|accept|concede|stipulat|consent|agree|file"
    r"|record|hav)\w*)"
)
_WITHOUT: Final = (
    r"\bex parte\b|\bwithout (?:\w+ ){0,3}?(?:process|notice|service|hearing|summons|trial"
    r"|declaration"
    r"|knowledge)"
    r"|\bwithout (?:your|my|our|his|her) (?:\w+ )?(?:knowledge|knowing)"
    r"|\bnot be (?:told|notified|given notice)|\bin blank\b|\bblank as to\b"
    r"|\bwaiv\w+ (?:of )?process"
    r"|\bbefore you (?:know|hear)"
)
_VOID: Final = re.compile(
    r"\b(?:void|unenforceable|prohibit\w*|unlawful|illegal|forbid\w*|not (?:valid|enforceable"
    r"|permitted)"
    r"|motion to open|vacat\w+ the (?:confess|judgment))\b"
)


def _confession(hit: str, *also: str) -> Wording:
    return Wording(
        Act.confesses_judgment,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        _VOID,
        who=Party.borrower,
        what=Matter.debt,
    )


_CONFESSION: Final = Family(
    (
        "judgment",
        "judgement",
        "cognovit",
        "warrant",
        "prothonotar",
        "appear",
        "confess",
        "in any court",
        "court trial",
        "entered",
    ),
    (
        _confession(r"\bcognovit\b"),
        _confession(r"\bjudge?ments?\b[^.;]{0,40}\bconfess(?:ed)?\b"),
        _confession(r"\bconfess(?:es|ed|ing|ions?)?\b[^.;]{0,60}\bjudge?ments?\b"),
        _confession(r"\bjudge?ments?\b[^.;]{0,40}\b(?:by|on|upon) (?:\w+ )?confession\b"),
        _confession(
            r"\bwarrants? of attorney\b|\b(?:power|warrant|authority)\b[^.;]{0,40}\bto confess\b"
        ),
        _confession(
            rf"\b{_EMPOWER}\b[^.;]{{0,160}}?\b{_AGENT}\b[^.;]{{0,220}}?\b{_ENTER}\b[^.;]{{0,120}}?"
            r"\b(?:judge?ments?|appearance|the debt|claim is due|amount is due)\b",
            r"\bjudge?ment|\bappear|\badmit the debt|\bin any court",
        ),
        _confession(
            rf"\b{_AGENT}\b[^.;]{{0,80}}?\b(?:may|can|shall|is to|could|will)\b[^.;]{{0,60}}?"
            rf"\bappear for\b[^.;]{{0,160}}?\b{_ENTER}\b[^.;]{{0,80}}?\b(?:judge?ments?|debt"
            rf"|claim)\b",
        ),
        _confession(
            r"\bappear for (?:me|us|you|him|her|it|them|maker|borrower)\b[^.;]{0,200}?"
            r"\bjudge?ments?\b",
            rf"{_WITHOUT}|\bany court\b|\bauthori|\bempower",
        ),
        _confession(
            r"\b(?:agreed|consent|stipulated|pre-?signed|signed) (?:\w+ )?(?:judge?ments?"
            r"|orders?)\b",
            rf"{_WITHOUT}|\bkeep it\b|\bin our file\b|\b(?:hold|held) (?:\w+ )?(?:in escrow"
            rf"|by)\b|\bif you\b"
            r"|\bdefault\b|\bmiss(?:ed|es)?\b|\bfirst missed\b|\blate payment\b",
            r"\benter|\bpresent|\bfiled?\b|\bcomplete\b|\btake it to\b",
        ),
        _confession(
            r"\bjudge?ments?\b[^.;]{0,60}\b(?:taken|entered|obtained"
            r"|had)\b[^.;]{0,30}\bagainst (?:you|me|us|"
            r"maker|borrower|guarantor|the undersigned)\b[^.;]{0,60}",
            r"\bwithout (?:your|my|our|his|her|any|further|prior)[^.;]{0,20}\b(?:knowledge"
            r"|notice|hearing)"
            r"|\bwithout (?:notice|process|hearing|service)\b",
        ),
        _confession(
            r"\b(?:take|present|submit|bring|hand|file)\b[^.;]{0,30}\bto (?:the |a )?(?:judge"
            r"|court|clerk)\b"
            r"[^.;]{0,60}\b(?:entered|enter it|signed|docketed)\b",
            rf"{_WITHOUT}|\bdefault\b|\bmiss(?:ed|es)?\b",
        ),
        _confession(r"\bgive up your right to notice and (?:a )?(?:court )?trial\b"),
        _confession(
            r"\b(?:may|can|will|shall)\b[^.;]{0,40}\b(?:enter|take|obtain"
            r"|get)\b[^.;]{0,20}\bjudge?ment\b"
            r"[^.;]{0,30}\bagainst (?:you|me|us|maker|borrower|guarantor|the undersigned)\b",
            r"\bwithout (?:first )?(?:\w+ ){0,6}?(?:notice|process|hearing|suing|filing"
            r"|service|telling)",
        ),
    ),
)


_SIGNED_AHEAD: Final = Family(
    ("judgment", "judgement"),
    (
        _confession(
            rf"\b{_AGENT}\b[^.;]{{0,60}}?\b(?:may|can|shall|is to|could"
            rf"|will)\b[^.;]{{0,40}}?\benter"
            r" (?:my|our|your|his|her|its|their|maker's|borrower's) appearance\b[^.;]{0,160}?"
            r"\bjudge?ment\b"
        ),
        _confession(
            r"\b(?:enter|take|have|obtain)\w*\b[^.;]{0,20}?\bjudge?ment\b[^.;]{0,20}?\bagains"
            r"t (?:me|us"
            r"|you|maker|borrower|guarantor|the undersigned)\b",
            r"\b(?:give|giving|gave)s? up (?:the |my |our |your )?right to be (?:told"
            r"|notified|heard"
            r"|served|warned)\b|\bwaiv\w+ (?:\w+ )?(?:notice|process|service|hearing)\b",
            r"\bmiss|\bdefault|\bfail|\bfall behind\b|\bunpaid\b|\bat any time\b",
        ),
        _confession(
            r"\bsign(?:s|ed|ing)?\b[^.;]{0,30}?\bjudge?ment\b[^.;]{0,80}?\b(?:file|enter"
            r"|present|use"
            r"|record)\w*\b",
            r"\bif (?:you|i|we|borrower|maker|a payment)\b|\bupon (?:a )?default\b|\bfall behind\b",
        ),
        _confession(
            r"\bstipulations? (?:for|to|of) (?:the )?(?:entry of )?(?:a )?judge?ment\b",
            rf"{_WITHOUT}|\bin escrow\b|\bheld\b",
            r"\bdefault|\bmiss|\bfail|\bunpaid\b",
        ),
        _confession(
            r"\bconsents? to (?:the )?entry of (?:a |such )?judge?ment\b",
            _WITHOUT,
            r"\bdefault|\baffidavit\b|\bmiss|\bfail|\bunpaid\b|\bat any time\b",
        ),
    ),
)


def confessions_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a confession of judgment, named or described."""
    for family in (_CONFESSION, _SIGNED_AHEAD):
        for found in family.found_in(sentence, words, setting):
            yield found
            return
