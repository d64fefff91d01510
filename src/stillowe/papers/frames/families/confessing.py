"""Confessions of judgment: cognovit, warrants of attorney, judgments signed in advance.

Named or only described: a power for somebody to appear for the debtor and have judgment entered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, need_of_families
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
    r"|\bfail(?:s|ure)? to (?:appear|answer|plead|file|respond)\b"
    r"|\b(?:file|serve) (?:a |an |your )?(?:written )?(?:answer|appearance|response)\b"
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
    r"|court date|court hearing|declaration|filing suit|being heard|telling|word)\b"
    r"|\bno (?:\w+ )?(?:suit|notice|hearing"
    r"|trial|summons|process|lawsuit|complaint|warning|court date|day in court)\b|\b(?:nobody"
    r"|no one|we do not"
    r"|need not|not have to|don't have to|never)\b[^.;]{0,40}\b(?:tell|told|notify|notified|warn\w*"
    r"|serve[d]?|sue|heard|summoned|hear)\b|\bnot (?:have (?:had )?|get |be given |receive )(?:a "
    r"|any |your )?"
    r"(?:trial|hearing|notice|day in court|chance)\b|\bgiv(?:e|es|ing"
    r"|en) up\b[^.;]{0,60}\b(?:notice"
    r"|hearing|trial|heard|told|served|day in court)\b|\bwaiv\w+\b[^.;]{0,60}\b(?:notice|process"
    r"|service|hearing|summons|trial)\b|\bsummarily\b|\bstraight to (?:a |the )?(?:court|judge)\b"
    r"|\bautomatically\b|\b(?:find out|hear|learn)\b[^.;]{0,20}\b(?:later|after\w*)\b"
    r"|\bimmediate(?:ly)?\b)"
)
_ON_DEFAULT: Final = (
    r"(?:\bdefault|\bmiss(?:ed|es|ing)?\b|\bfail|\bfall(?:s|ing)? behind\b|\bunpaid\b"
    r"|\bnon-?payment\b"
    r"|\blate\b|\bbreach|\bnot pa(?:y|id)\b|\bdo(?:es)?(?: not|n't) pay\b|\bstops? paying\b"
    r"|\bbounce"
    r"|\boverdue\b|\bat any time\b|\bpast due\b|\bbreak(?:s|ing)?\b|\bso long as\b|\bas long as\b"
    r"|\btimely\b|\bin time\b|\bwhen(?:ever)? (?:it|we|he|she|they) (?:choose|wish|want|like)"
    r"|\bdishonou?r|\bin arrears\b|\bdelinquen|\bshould (?:i|we|you|maker|borrower)\b|\bunless\b"
    r"|\bif (?:i|we|you) (?:do|don't|ever)\b|\bskip)"
)
_JUDGMENT: Final = (
    r"(?:judge?ments?|decrees?|confessions?|(?:affidavits?|orders?|papers?|forms?|documents?"
    r"|consents?|admissions?"
    r"|stipulations?|pleas?)\b(?=[^.;]{0,120}\b(?:clerk|court|judge|docket|counsel)\w*))"
)
_DEFAULT_NOTICE: Final = re.compile(
    _VOID.pattern + r"|\bhearing on|\bpart(?:y|ies) in default\b|\bdefaulted (?:part|defendant)"
    r"|\bconfirm\w* (?:the |of )?sale\b|\bmotion\b|\bforeclos\w+ (?:judgment|sale|and sale)"
    r"|\bjudgment of foreclosure|\bcross-default"
    r"|\bevent of default\b[^.;]{0,80}\bjudgments? (?:in excess|or |for the payment of money"
    r"|against it)"
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
        "court",
        "the case",
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
        _ahead(
            r"\bjudge?ments?\b[^.;]{0,40}?\bbe (?:\w+ )?(?:enter|tak|fil|obtain|had|record|docket"
            r"|render|issu|submitt"
            r"|present)\w*\b",
            _UNHEARD,
            _ON_DEFAULT,
        ),
        _ahead(
            r"\b(?:gets?|takes?|has|have|enters?|files?|wins?) (?:its|their|a|the|his|her|our"
            r"|an? \w+) judge?ment\b",
            _ON_DEFAULT,
            r"^(?!.*\b(?:sues?|suit|lawsuit|action|after trial)\b)",
            r"\b(?:bank|lender|we|holder|creditor|investor|company|association|servicer)\b",
        ),
        _ahead(
            r"\b(?:giv(?:e|es|ing)(?: up)?|waiv\w+|surrender\w*|los(?:e|es"
            r"|ing))(?: up)?\b[^.;]{0,20}?\bday in court\b"
        ),
        _ahead(r"\bjudge?ment (?:note|bond)s?\b"),
        _ahead(
            rf"\b{_AGENT}\b[^.;]{{0,40}}?\b(?:authori[sz]|empower|direct|permitt|allow|warrant"
            rf"|entitl)\w*\b"
            r"[^.;]{0,30}?\bto\b[^.;]{0,20}?\b(?:enter|confess|record|take"
            r"|docket)\b[^.;]{0,20}?\bjudge?ment\b"
            rf"|\bwarrant\b[^.;]{{0,30}}?\bto (?:any )?{_AGENT}\b[^.;]{{0,60}}?\bjudge?ment\b"
        ),
        _ahead(
            r"\b(?:sign(?:ed|s)?|blank)\b[^.;]{0,40}?\b(?:court|judge|legal) (?:papers?|forms?"
            r"|documents?|orders?)\b",
            r"\bfile[ds]?\b|\bcourt\b|\bclerk\b",
            rf"{_ON_DEFAULT}|{_UNHEARD}",
        ),
        # A judgment, nobody heard, and a debtor who agreed to it or fell behind.
        _ahead(
            r"\b(?:judge?ments?|decrees?|win in court|wins? the case|ends? the case)\b",
            _UNHEARD,
            rf"{_ON_DEFAULT}|\bagainst (?:you|me|us|(?:the )?(?:maker|borrower|guarantor"
            rf"|undersigned|obligor|debtor"
            r"|seller|signer|mortgagor|homeowner|merchant|customer))s?\b|\b(?:consent|authori[sz]"
            r"|empower|allow|permit"
            r"|agree|let|lets|power)\w*\b",
            r"\b(?:may|can|could|lets?|agree\w*|consent\w*|authori[sz]\w*|empower\w*|allow\w*"
            r"|permit\w*|power|shall|will)\b",
            r"^(?!.*\b(?:ordered|adjudged|court finds|summary judgment|plaintiff (?:requests"
            r"|moves|prays)|prays?|confirm\w*"
            r"|trial date|jury|deficiency judgment))",
        ),
        _ahead(
            r"\bsuffer (?:a |the |such )?judge?ment\b|\b(?:agrees?|promis\w+|allow\w*"
            r"|let) [^.;]{0,30}?\blose (?:in court|the"
            r" case)\b"
        ),
        _ahead(
            rf"\b{_AGENT}\b[^.;]{{0,30}}?\b(?:power|authority|permission|leave"
            rf"|right)\b[^.;]{{0,12}}?\bto (?:enter|take"
            r"|record|confess|docket)\b[^.;]{0,20}?\bjudge?ment\b"
        ),
        _ahead(
            rf"\b(?:{_AGENT})\b[^.;]{{0,60}}?\b(?:answer|appear|speak|respond|plead"
            rf"|stand)\w*\b[^.;]{{0,40}}?\b(?:for|as)"
            r" (?:you|me|us|him|her|them|maker|borrower|the undersigned|your|my)\b",
            r"\b(?:admit|agree|conced|accept|confess|consent|judge?ment)\w*\b",
            r"\b(?:court|lawsuit|suit|claim\w*|judge?ment|case)\b",
        ),
        # Somebody speaks for the debtor in court and admits the debt.
        _ahead(
            rf"\b(?:{_AGENT}|any (?:person|agent|officer)|someone"
            rf"|attorney-in-fact)\b[^.;]{{0,140}}?"
            r"\b(?:admit|agree|conced|consent|confess|acknowledg|accept|plead|sign|stipulat"
            r"|enter|say|tell|state)\w*\b"
            r"[^.;]{0,140}?\b(?:judge?ments?|amount|debt|owe[sd]?|owing|liab\w+|claim|sum|lose)\b",
            r"\b(?:court|judge|judgment|judgement|docket|the record|prothonotar\w+)\b",
            r"\bas if\b|\b(?:your|my|his|her) (?:own )?(?:lawyer|attorney)\b"
            r"|\b(?:for|on behalf of|in the (?:name|place|stead) of|bind\w*) (?:me|us|you|him|her"
            r"|it|them"
            r"|(?:the )?(?:maker|borrower|guarantor|undersigned|obligor|debtor|seller|signer)s?)\b"
            r"|\b(?:in|on) (?:my|our|your|his|her|its|their|the undersigned's|(?:maker|borrower"
            r"|guarantor"
            r"|obligor|debtor|seller)'s) (?:\w+ )?(?:name|behalf|place|stead)\b"
            r"|\battorney-in-fact\b|\b(?:your|my|his|her|maker's|borrower's) (?:own )?(?:lawyer"
            r"|attorney)\b"
            r"|\bthe undersigned's behalf\b|\bwarrant\b|\bwithout (?:declaration|stay)",
        ),
        # A judgment, or the paper it is made from, is signed now and used later.
        _ahead(
            r"\b(?:sign|execut|agreed|consent|stipulat|pre-?sign|deliver|hand)\w*\b[^.;]{0,60}?"
            rf"\b{_JUDGMENT}\b",
            r"\b(?:hold|held|keep|kept|safe|drawer|stays?|goes|escrow|in trust|file[ds]?"
            r"|lodge[ds]?|record(?:ed|s)?"
            r"|enter(?:ed|s)?"
            r"|present(?:ed|s)?|tender(?:ed|s)?|docket(?:ed|s)?|submit(?:ted|s)?|release[ds]?"
            r"|use[ds]?"
            r"|bring|brought|take|taken)\b",
            _ON_DEFAULT,
            r"\b(?:judge?ments?|decree|confess\w*|docket\w*)\b",
        ),
        _ahead(
            r"\baffidavits? (?:of|for) (?:confess\w*|(?:\w+ )?judge?ment)\b"
            r"|\b(?:affidavits?|statements?|forms?|papers?|executed|signed|written) (?:of )?(?:a )?"
            r"confessions?\b|\bconfession (?:affidavit|form|clause)\b|\bby (?:way of )?confession\b"
        ),
    ),
)


NEED: Final = need_of_families(_CONFESSION, _SIGNED_AHEAD, _UNTRIED)


def confessions_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a confession of judgment, named or described."""
    for family in (_CONFESSION, _SIGNED_AHEAD, _UNTRIED):
        for found in family.found_in(sentence, words, setting):
            yield found
            return
