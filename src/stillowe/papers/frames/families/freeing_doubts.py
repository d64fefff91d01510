"""What keeps a giving up from being read as certain: every word of doubt must be explained.

A release is read as given only where no negative, hedge, report, exception or limit is left in
its sentence once the words understood are taken out, and none follows it close by.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from stillowe.papers.frames.families.freeing_innocents import INNOCENT, NO_COLLECTING

_BENIGN: Final = re.compile(
    r"\bnothing\b[^.;]{0,90}?\b(?:keep|keeps|kept) alive|\bnothing\b[^.;]{0,60}?\bimpairs?"
    r" \w+(?:'s)?"
    r" (?:claims?|rights?) against (?:the )?(?:title|hazard)[^.;]{0,60}"
    r"|\bnot (?:merely|only|just|simply)\b|\bwithout (?:reservation|exception|limit\w*|more"
    r"|recourse to (?:you|borrower)|condition|further (?:payment|action|act))\b|\bnot limited to\b"
    r"|\b(?:may|might|could|can|would|shall) (?:now |hereafter |or )*(?:have|had|be owing|be due"
    r"|remain"
    r"|be pleaded|arise|exist)\b|\bmay need\b|\bhowsoever\b|\b(?:do|does|did|need)(?: not|n't)"
    r" (?:have"
    r" to|need(?: to)?|sign|send|file|do)\b[^.;]{0,50}|\bneed not\b|\bany part\b|\bpart thereof\b"
    r"|\bany (?:part|portion)\b|\b(?:in whole|whole) or (?:in )?part\b|\bnow or (?:here"
    r"|there)after\b"
    r"|\bwhether or not\b|\bknown (?:or|and) unknown\b|\bno longer (?:has|have|looks?|regards?"
    r"|holds?)\b"
    r"|\b(?:is|are) not (?:a )?part of this (?:letter|release)\b|\bno matter\b|\bwill not be"
    r" (?:returned"
    r"|refunded)\b|\bnot (?:un)?like\b|\bcan(?:not)? be relied on\b|\bif any\b|\bif there (?:be"
    r"|is) any\b"
    r"|\bas though\b|\bno(?:t)? (?:later|less|more|sooner|earlier) than\b|\bremaining (?:after"
    r"|unpaid|following|from|upon|on|under|due)\b|\b(?:note"
    r"|guaranty|debt) (?:is|are|shall be) (?:null and )?void\b|\bwhatever\b[^.;,]{0,60}?\bmay\b"
    r"|\bit being (?:understood|agreed)\b|\bhaving (?:offered|requested|stipulated|asked"
    r"|petitioned|consented)\b|\bnot a moment before\b|\band only (?:upon|if|when|after|then)\b"
    r"|\bas of the time\b|\bnot before\b|\bmay (?=\d)|\b(?:irrespective|regardless) of[^.;]{0,90}"
    r"|\breported as owing\b|\bif any\b|\bwhether (?:as to|it|such|they|known|due|now|arising|or"
    r" not|fell)\b|\bimmediately\b|\bdischarged? of record\b|\bas no (?:further|longer)\b|\bstill"
    r" (?:unpaid|owing|owed|due)\b"
    r"|\b(?:remain(?:s|ing)?|still) (?:unpaid|due|owing|outstanding|owed|balance|principal|sum"
    r"|amount|debt|deficiency"
    r"|liability|obligation|portion|part)\b|\bthe remaining\b|\bany remaining\b|\bremaining \$"
    r"|\b(?:no|any|the|all) (?:further|other) (?:portion|part)\b|\bresidu(?:e|al)\b|\bdo hereby\b"
    r"|\b(?:unpaid|remaining|outstanding|other|uncollected|unsatisfied) (?:part|portion)\b"
    r"|\bsole (?:obligor|borrower|maker)\b|\bsole(?:ly)? owner\b",
    re.IGNORECASE,
)
_DENIAL: Final = re.compile(
    r"\b(?:not|never|neither|nor|no|none|nothing|nobody|cannot|without|refus\w+|declin\w+|den(?:y"
    r"|ies"
    r"|ied)|unable|fail\w*|hardly|scarcely|barely|far from|rather than|instead of|instead|nowhere"
    r"|incorrect\w*|inaccurate\w*|errors?|oh sure|pigs|yeah|opposed to|short of|in no way|untrue"
    r"|mistak\w+|erroneous\w*|in error|wrong\w*|void|rescind"
    r"|revok\w+|withdraw\w*|superseded|reject\w*|false\w*|unless)\b|n[\u2019']t\b|\b(?:do|does"
    r"|shall|will|did"
    r"|has|is)not\b|\bnot(?:be|release|waive|discharge|forgive)\w*|\bn0t\b",
    re.IGNORECASE,
)
_REPORTED: Final = re.compile(
    r"\b(?:may|might|could|would|can|should|must|perhaps|possibl\w+|probabl\w+|likely|generally"
    r"|usually|typically|normally|ordinarily|often|sometimes|in most|in many|in some|hardly ever"
    r"|suppos(?:e|es|ing)|imagin\w+|pretend|according to|unsigned|specimen|template|hypothetical\w*"
    r"|were"
    r" to|(?:many|some|most|other|few|several|such|all) (?:lenders|banks|servicers|creditors"
    r"|investors"
    r"|mortgagees|agencies|borrowers|homeowners)|in an? (?:\w+ )?(?:foreclosure|short sale|deed in "
    r"lieu"
    r"|workout) under|(?:an?|any) (?:lender|bank|mortgagee|creditor|servicer|borrower|homeowner"
    r"|short"
    r" sale|deed[- ]in[- ]lieu|consent foreclosure) (?:who|that|which|in|is|lets|means|frees"
    r"|releases"
    r"|waives|forgives|discharges|cancels|gives|does)"
    r"|propos\w+|draft|sample|example|consider(?:ing|ation of your request)|request(?:s|ed|ing)?"
    r"|ask(?:s"
    r"|ed|ing)?|told|tells?|said|says|saying|stat(?:es|ed|ing) that|claim(?:s|ed|ing) that|alleg\w+"
    r"|(?<!all )(?<!any )(?<!the )claims (?:that|he|she|they)|thinks?|thought|swears?|swore"
    r"|brochure|explain\w*|neighbors?|brother|sister|your (?:son|daughter|mother|father|parents?)"
    r"|believ\w+|understood|suggest\w+|asserts? that|contend\w*|argu\w+|pretend\w*|rumou?r|heard"
    r"|whether|question\w*|hop\w+|intend\w*|plan(?:s|ned)?|expect\w*|anticipat\w+|wish\w*|want\w*"
    r"|seek"
    r" to have|motion|prays?|prayer|petition|offer(?:s|ed)?|discuss\w*|negotiat\w+|means|definition"
    r"|defined|shall mean|lets you|indicated|tax rules|this form|report the|imagine|program lets"
    r"|what happens|entitle|eligible|qualif\w+"
    r"|1099|internal revenue|irs|taxable|income|credit bureaus?|credit report\w*|bankruptcy"
    r"|chapter (?:7|13|11)"
    r"|reported|reporting|purport\w*|so-called|supposed\w*)\b|\?",
    re.IGNORECASE,
)
_LIMITED: Final = re.compile(
    r"(?:\$[\d,. ]+|\d+ ?%|per ?cent) of (?:the|your|its|that|their|his|her|said)\b"
    r"|\b(?:environmental"
    r"|hazardous|credit cards?|new owners?|for (?:up to )?\w+ years?|(?:writ(?:ten|es?|ing)"
    r"|wrote)[ -]off"
    r" (?:our|its|the) books|"
    r"only|solely|alone|merely|but|however|although|though|notwithstanding|remain\w*"
    r"|continu\w+"
    r"|reserv\w+|retain\w*|preserv\w+|surviv\w+|except\w*|save|saving|other than|exclud\w+"
    r"|exclusive"
    r"|partial(?![- ]claim)\w*|part|portion|half|percent|one-half|up to|in excess|excess"
    r"|temporar\w+"
    r"|for now"
    r"|pending|for the time"
    r"|suspend\w*|postpon\w+|defer(?:s|red|ral)?|still|unaffected|subject|limited|limit|nonrecourse"
    r"|non-recourse|recourse|look (?:solely|only)|in this (?:case|action|suit|proceeding"
    r"|foreclosure|cause)"
    r"|in the (?:pending|present|instant|above)|until|escrow|covenants? (?:by|of) borrower|to the"
    r" extent|excluding|substitut\w+|replac\w+|renew\w+|reinstat\w+|reviv\w+|first [$]|additional"
    r"|assum(?:e|es|ed|ing)|in place of|during|at this time|currently|at present|presently|days"
    r"|months|weeks"
    r"|further notice|spouse|husband|wife|new (?:promissory )?note|(?:accrued |default |unpaid"
    r" )*interest (?:\w+ )?(?:on|under)|through (?:january|february|march|april|may|june|july"
    r"|august|september"
    r"|october|november|december)|this (?:month|week|quarter|year)|installments?|late (?:charges?"
    r"|fees?)|to us on"
    r" (?:it|this)|on file|in the (?:probate|bankruptcy)|neighbors?|brother|sister|your (?:son"
    r"|daughter|mother"
    r"|father|parents?)"
    r"|installments? of|payments? (?:for|of|due|to us)|commitment|pay (?:any )?late|new servicer"
    r"|transferred|for (?:one|two|three|a|this) (?:year|month|quarter|period)"
    r"|as to the (?:insurer|title|agent|escrow"
    r"|trustee)|in the past|servic(?:e|ing) your loan)\b",
    re.IGNORECASE,
)
_NOISE: Final = re.compile(
    r"\b[a-z]{3,}[01]\b|\b(?=[a-z]*[01|5][a-z])(?=[a-z]+[01|5])[a-z01|5]{3,}\b|\b(?:frorn|terrns?"
    r"|frorm|lia[b6]i1ity|rnay"
    r"|rnust|rernain\w*|frorn|rnade|arnount|rnortgage|judgrnent|clairn\w*|cornpl\w+|surn|norninal"
    r"|circurnst\w+|cornprornise|prernises|derna\w+|frorn)\b|\ufffd|[a-z]\|[a-z]|~~|\[(?:strike"
    r"|deleted?|struck|insert)",
)
_CONTRARY: Final = re.compile(
    r"\b(?:reserv\w+|retain\w*|preserv\w+|saved|keeps?|maintain\w*|insist\w*) (?:\w+"
    r" ){0,6}?(?:rights?|claims?|remed(?:y|ies)"
    r"|actions?|deficienc\w+|balance|pursue|collect)\b|\b(?:rights?|claims?|remed(?:y"
    r"|ies))\b[^.;]{0,80}"
    r"\b(?:saved|reserved|preserved|retained|survive|unaffected|excepted)\b"
    r"|\b(?:remains?|stays?|continues?|shall be|are|is|be) (?:\w+ ){0,2}?(?:liable|bound|obligated"
    r"|responsible"
    r"|payable|in (?:full )?force|due|owing|answerable)\b|\bstill (?:owes?|responsible|liable|have"
    r" to"
    r"|must)\b|\b(?:not|never|nothing|neither|nor|no)\b[^.;]{0,70}\b(?:releas\w+|forgiv\w+"
    r"|waive[sd]?"
    r"|discharg\w+|cancel\w*|relie(?:f|ve)\w*|satisf\w+|settle\w*)\b"
    r"|\b(?:set aside|reversed|vacated|undone|nullified|(?:approval|consent|ratification|signature)"
    r" (?:is|are|remains?) (?:still )?(?:pending|awaited|required|outstanding)|awaiting|not (?:yet "
    r")?been"
    r" (?:approved|signed|ratified))\b"
    r"|\b(?:mistake|in error|null|void|rescind\w*|revok\w+|withdrawn?|supersed\w+|no effect|was"
    r" wrong"
    r"|disregard|take (?:it|that) back|by accident|without authority|typographical)\b"
    r"|\bdo(?:es)? not (?:apply|extend|include|reach|cover|bind)\b|\bexclud\w+\b|\bdoes not"
    r" concern\b"
    r"|\b(?:the|your|any) (?:note|debt|loan|deficiency|balance|remaining \w+|obligation|shortfall"
    r"|difference)"
    r"\b[^.;]{0,40}\b(?:survives?|continues?|outstanding|owed|collect\w*|sold to|placed with"
    r"|referred|turned over)\b"
    r"|\b(?:may|might|will|shall|can) (?:still |then |later )*(?:pursue|sue|collect|seek|come"
    r" after)\b"
    r"|\breleases? (?:the |our |only )*lien only\b|\bnothing (?:in this|here)[^.;]{0,60}\b(?:means"
    r"|promise)"
    r"|\bthe loan (?:stays|stands)\b|\bnot yet\b|\bunder review\b|\bsubject to\b",
    re.IGNORECASE,
)
_HARMLESS_AFTER: Final = re.compile(
    r"\bnothing else\b|\bno (?:other|one else'?s?|third|further) (?:\w+'?s?'? "
    r"){0,2}?(?:obligations?|liabilit\w+|debts?|guarant\w+|person|signer|obligor"
    r"|party)\b(?![^.;]*\b(?:reserv|retain|remains? liable))|\bunrelated\b|\b(?:other|separate) "
    r"(?:loans?|accounts?|claims?|matters?)\b|\bno (?:one|person|party) has "
    r"agreed\b(?![^.;]*\breleas)|\bno other (?:term"
    r"|provision)|\bother terms\b|\bnot (?:sold|pledged"
    r"|assigned)"
    r"|\bno (?:further|more|longer)\b|\bthis paragraph is for title purposes\b",
    re.IGNORECASE,
)
_SAID_EARLIER: Final = re.compile(
    r"^[^.;:]{0,60}\b(?:told|tells|said|says|wrote|writes|claims?|alleges?|asked"
    r"|asks)\b[^.;:]{0,30}:"
    r"|^it is (?:not true|untrue|false|incorrect|a mistake|not the case) that\b"
    r"|^you (?:ask(?:ed)?|want(?:ed)? to know|inquired?) whether\b[^.]*\?|"
    r"\b(?:not true|false|incorrect|mistaken|untrue|nobody|no (?:employee|person|one)) [^.;]{0,60}$"
    r"|\b(?:sample|example|specimen|hypothetical|draft|for discussion)\b|\?\s*$|:\s*[\"\u201c]\s*$",
    re.IGNORECASE,
)


_FOR_NOW: Final = re.compile(
    r"\b(?:currently|presently(?! effective| binding| operative)|at this time|at present|for now"
    r"|for the time being|as yet|until"
    r" further"
    r"|temporarily|pay back the (?:relocation|moving|incentive))\b",
    re.IGNORECASE,
)


def denials_in(words: str, explained: Iterable[tuple[int, int]]) -> bool:
    """Whether a negative or report is left in ``words`` beside the ``explained`` parts."""
    left = _without(words, tuple(explained))
    return bool(_DENIAL.search(left) or _REPORTED.search(left) or _NOISE.search(words))


def limits_in(words: str, explained: Iterable[tuple[int, int]]) -> bool:
    """Whether a limit or contrast is left in ``words`` beside the ``explained`` parts."""
    left = _without(words, tuple(explained))
    return bool(_FOR_NOW.search(words) or _MOVED.search(left) or _LIMITED.search(left))


@lru_cache(maxsize=8)
def _without(words: str, explained: tuple[tuple[int, int], ...]) -> str:
    left = list(words)
    for start, end in explained:
        left[start:end] = " " * (end - start)
    return _BENIGN.sub(" ", INNOCENT.sub(" ", "".join(left)))


_MOVED: Final = re.compile(
    r"\b(?:loan|note|debt|account|it|balance|servicing|file|claim)(?: (?:was|were|is|has|have|been"
    r"|being|now))+"
    r" (?:sold|transferred|assigned|moved|conveyed|placed|referred|turned over)\b"
    r"|\b(?:we|bank|lender|union|holder|investor|has|have|and)(?: since| has| have| already)* "
    r"(?:sold|transferred"
    r"|assigned|moved|referred|placed) (?:it|the (?:loan|note|debt|account|balance)|your (?:loan"
    r"|note|debt|account)"
    r"|this (?:loan|note|debt|account)|servicing)\b|\b(?:new|next|current|other) (?:owner|servicer"
    r"|holder)\b"
    r"|\b(?:future|further|your) payments? (?:to|should)\b|\bcollection (?:agency|company|firm)\b"
    r"|\bservic(?:er|ing) (?:has )?changed?\b|\bsold to\b|\bnow (?:hold|own|servic)\w*\b",
    re.IGNORECASE,
)
"""The debt has gone to somebody else: that nothing is owed *here* says little."""


_NOTE_IS_VOID: Final = re.compile(
    r"\b(?:note|debt|obligation|guaranty) (?:is|are|shall be) (?:now "
    r"|hereby )?(?:null and )?void\b",
    re.IGNORECASE,
)


def is_contradicted(before: Iterable[str], after: Iterable[str]) -> bool:
    """Whether a sentence close by takes back, limits or denies what a sentence gives up."""
    before, after = tuple(before), tuple(after)
    if any(
        _MOVED.search(words) and _MOVED.search(INNOCENT.sub(" ", words))
        for words in (*before, *after)
    ):
        return True
    if any(_SAID_EARLIER.search(words) for words in before):
        return True
    return any(
        _CONTRARY.search(_NOTE_IS_VOID.sub(" ", NO_COLLECTING.sub(" ", words)))
        and not _HARMLESS_AFTER.search(words)
        for words in after
    )
