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


_UNHEARD: Final = (
    rf"(?:{_WITHOUT}|\bwithout\b[^.;]{{0,60}}?\b(?:notice|hearing|trial|suit|summons|process|served"
    r"|service|serving|lawsuit|complaint|warning|appearing|(?:going|coming) to court|day in court"
    r"|declaration|filing suit|being heard|telling|word)\b|\bno (?:\w+ )?(?:suit|notice|hearing"
    r"|trial|summons|process|lawsuit|complaint|warning|court date)\b|\b(?:nobody|no one|we do not"
    r"|need not|not have to|don't have to|never)\b[^.;]{0,40}\b(?:tell|told|notify|notified|warn\w*"
    r"|serve[d]?|sue|heard|summoned|hear)\b|\bnot (?:have (?:had )?|get |be given |receive )(?:a "
    r"|any |your )?"
    r"(?:trial|hearing|notice|day in court|chance)\b|\bgiv(?:e|es|ing"
    r"|en) up\b[^.;]{0,60}\b(?:notice"
    r"|hearing|trial|heard|told|served|day in court)\b|\bwaiv\w+\b[^.;]{0,60}\b(?:notice|process"
    r"|service|hearing|summons|trial)\b|\bsummarily\b|\bstraight to (?:a |the )?(?:court|judge)\b"
    r"|\bautomatically\b|\bimmediate(?:ly)?\b)"
)
_ON_DEFAULT: Final = (
    r"(?:\bdefault|\bmiss(?:ed|es|ing)?\b|\bfail|\bfall(?:s|ing)? behind\b|\bunpaid\b"
    r"|\bnon-?payment\b"
    r"|\blate\b|\bbreach|\bnot pa(?:y|id)\b|\bdo(?:es)?(?: not|n't) pay\b|\bstops? paying\b"
    r"|\bbounce"
    r"|\boverdue\b|\bat any time\b|\bwhen(?:ever)? (?:it|we|he|she|they) (?:choose|wish|want|like)"
    r"|\bdishonou?r|\bin arrears\b|\bdelinquen|\bshould (?:i|we|you|maker|borrower)\b|\bunless\b"
    r"|\bif (?:i|we|you) (?:do|don't|ever)\b|\bskip)"
)
_JUDGMENT: Final = (
    r"(?:judge?ments?|decrees?|confessions?|(?:affidavits?|orders?|papers?|consents?|admissions?"
    r"|stipulations?|pleas?)\b(?=[^.;]{0,120}\b(?:clerk|court|judge|docket|counsel)\w*))"
)
_DEFAULT_NOTICE: Final = re.compile(
    _VOID.pattern + r"|\bfail(?:s|ure)? to (?:appear|answer|plead|file|respond)"
    r"|\b(?:file|serve) (?:a |an |your )?(?:written )?(?:answer|appearance|response)\b|\bhearing on"
    r"|\bconfirm\w* (?:the |of )?sale\b|\bmotion\b|\bforeclos\w+ (?:judgment|sale|and sale)"
    r"|\bjudgment of foreclosure|\bcross-default|\bevent of default\b[^.;]{0,80}\bjudgments?\b"
    r"|\bnot stayed\b|\bdischarged within\b"
)


def _ahead(hit: str, *also: str) -> Wording:
    return Wording(
        Act.confesses_judgment,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        _DEFAULT_NOTICE,
        who=Party.borrower,
        what=Matter.debt,
        denied_by_not=False,
    )


_UNTRIED: Final = Family(
    (
        "judgment",
        "judgement",
        "decree",
        "confession",
        "affidavit",
        "stipulation",
        "admi",
        "lawyer",
        "attorney",
        "counsel",
        "docket",
        "prothonotar",
        "clerk",
    ),
    (
        # Judgment is had against the debtor unheard.
        _ahead(
            r"\b(?:may|can|could|shall|will|to|empower\w*|authori[sz]\w*|allow\w*|let|agree\w*"
            r"|right"
            r"|lets)\b[^.;]{0,80}?\b(?:enter|tak|fil|obtain|get|got|hav|record|docket|put"
            r"|render|ask|issu"
            r"|seek|make|made|slap|secur)\w*\b[^;]{0,60}?\bjudge?ments?\b",
            _UNHEARD,
            r"\bagainst (?:you|me|us|him|her|it|them|(?:the )?(?:maker|borrower|guarantor"
            r"|undersigned"
            r"|obligor|debtor|seller|signer|defendant|mortgagor|homeowner|owner|merchant"
            r"|customer)s?)\b"
            rf"|{_ON_DEFAULT}",
        ),
        _ahead(
            r"\bjudge?ments?\b[^.;]{0,30}?\b(?:may|can|could|shall|will"
            r"|to)\b[^.;]{0,30}?\b(?:be )?"
            r"(?:enter|tak|fil|obtain|had|record|docket|put|render|issu)\w*\b",
            _UNHEARD,
            rf"\bagainst (?:you|me|us|him|her|it|them|(?:the )?(?:maker|borrower|guarantor"
            rf"|undersigned"
            r"|obligor|debtor|seller|signer|mortgagor|homeowner|owner|merchant|customer)s?)\b"
            rf"|{_ON_DEFAULT}",
        ),
        # Somebody speaks for the debtor in court and admits the debt.
        _ahead(
            rf"\b(?:{_AGENT}|any (?:person|agent|officer)|someone"
            rf"|attorney-in-fact)\b[^.;]{{0,140}}?"
            r"\b(?:admit|agree|conced|consent|confess|acknowledg|accept|plead|sign|stipulat"
            r"|enter)\w*\b"
            r"[^.;]{0,140}?\b(?:judge?ments?|amount|debt|owe[sd]?|owing|liab\w+|claim|sum)\b",
            r"\b(?:court|judge|judgment|judgement|docket|the record|prothonotar\w+)\b",
            r"\b(?:for|on behalf of|in the (?:name|place|stead) of|bind\w*) (?:me|us|you|him|her"
            r"|it|them"
            r"|(?:the )?(?:maker|borrower|guarantor|undersigned|obligor|debtor|seller|signer)s?)\b"
            r"|\b(?:in|on) (?:my|our|your|his|her|its|their|the undersigned's|(?:maker|borrower"
            r"|guarantor"
            r"|obligor|debtor|seller)'s) (?:\w+ )?(?:name|behalf|place|stead)\b"
            r"|\battorney-in-fact\b"
            r"|\bthe undersigned's behalf\b|\bwarrant\b|\bwithout (?:declaration|stay)",
        ),
        # A judgment, or the paper it is made from, is signed now and used later.
        _ahead(
            r"\b(?:sign|execut|agreed|consent|stipulat|pre-?sign|deliver|hand)\w*\b[^.;]{0,60}?"
            rf"\b{_JUDGMENT}\b",
            r"\b(?:hold|held|keep|kept|escrow|in trust|file[ds]?|lodge[ds]?|record(?:ed|s)?"
            r"|enter(?:ed|s)?"
            r"|present(?:ed|s)?|tender(?:ed|s)?|docket(?:ed|s)?|submit(?:ted|s)?|release[ds]?"
            r"|use[ds]?"
            r"|bring|brought|take|taken)\b",
            _ON_DEFAULT,
            r"\b(?:judge?ments?|decree|confess\w*|docket\w*)\b",
        ),
        _ahead(
            r"\b(?:affidavits?|statements?|forms?|papers?|executed|signed|written) (?:of )?(?:a )?"
            r"confessions?\b|\bconfession (?:affidavit|form|clause)\b|\bby (?:way of )?confession\b"
        ),
    ),
)


def confessions_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a confession of judgment, named or described."""
    for family in (_CONFESSION, _SIGNED_AHEAD, _UNTRIED):
        for found in family.found_in(sentence, words, setting):
            yield found
            return
