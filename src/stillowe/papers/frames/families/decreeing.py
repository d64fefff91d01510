"""What a court enters or finds about the deficiency: against the property, or a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.court_people import parts_of, people_named
from stillowe.papers.frames.families.decreeing_widely import decree_by_parts, stands_upheld
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, Matter, Party

_STEMS: Final = Stems(
    "judgment",
    "decree",
    "deficien",
    "in rem",
    "in-rem",
    "in personam",
    "execution",
    "jurisdiction",
    "adjudged",
    "ordered",
    "court",
    "relief",
    "considered",
)
_LAND: Final = (
    r"(?:(?:mortgaged |said |subject |foreclosed |secured )?(?:real estate|real property|property"
    r"|land|lands"
    r"|premises|res|collateral|parcel))"
)
_ENTERED: Final = (
    r"(?:entered|granted|awarded|rendered|allowed|given|taken|imposed|docketed|assessed)"
)
_PERSONAL: Final = (
    r"(?:(?:personal|money|monetary|in personam|deficiency)(?: deficiency| money)?"
    r" (?:judgments?|decrees?|relief|deficiency|awards?|recover(?:y|ies)|liability)|judgment in"
    r" personam"
    r"|judgment for (?:a|any|the) (?:personal )?deficiency)"
)
_IN_REM: Final = sieved(
    r"\b(?:judgments?|decrees?|deficienc(?:y|ies)|shortfall|relief|orders?|it|same|recovery|amount"
    r"|lien)\b[^.;]{0,110}?"
    r"\bin[ -]rem\b"
    r"|\bin[ -]rem\b[^.;]{0,40}?\b(?:judgments?|decrees?|deficienc(?:y|ies)|relief|orders?|only"
    r"|basis)\b",
    re.IGNORECASE,
)
_AGAINST_LAND: Final = sieved(
    r"\b(?:judgments?|decrees?|deficienc(?:y|ies)|recovery|relief|execution"
    r"|shortfall)\b[^.;]{0,110}?\b(?:against|upon|on|to|save"
    rf"|from|by|of) (?:the |said |its )?{_LAND}\b[^.;]{{0,30}}?\b(?:only|alone|solely|exclusively"
    rf"|and not"
    r"|but not|and no)\b"
    r"|\b(?:judgments?|decrees?|deficienc(?:y|ies)|recovery|relief)\b[^.;]{0,110}?\b(?:only|solely"
    r"|exclusively|limited)\b[^.;]{0,20}?"
    rf"\b(?:against|upon|on|to|from) (?:the |said |its )?{_LAND}\b"
    rf"|\bjudgments?\b[^.;]{{0,60}}?\b(?:runs?|is|stands?|operates?"
    rf"|lies)\b[^.;]{{0,20}}?\b(?:against|upon) (?:the |said )?{_LAND}\b"
    rf"|\bjudgments?\b[^.;]{{0,60}}?\bnot be (?:enforced|collected|levied|satisfied"
    rf"|executed)\b[^.;]{{0,60}}?"
    rf"\b(?:other than|except|save|beyond)\b[^.;]{{0,20}}{_LAND}\b"
    rf"|\bno execution shall (?:be )?issued?\b[^.;]{{0,60}}?\b(?:save|except|other"
    rf" than)\b[^.;]{{0,20}}{_LAND}\b",
    re.IGNORECASE,
)
_NONE_ENTERED: Final = sieved(
    rf"\b(?:no|nor (?:any|a)|neither)\b (?:\w+ ){{0,2}}?{_PERSONAL}\b[^.;]{{0,80}}?"
    rf"\b(?:is|are|shall be|be|being|was|has been|shall)\b(?: (?!sought|asked)\w+)? (?:{_ENTERED}"
    rf"|enter|lie|issue)\b"
    rf"|\bno relief\b[^.;]{{0,30}}?\b{_ENTERED}\b[^.;]{{0,40}}?\bpersonally\b"
    rf"|\b{_PERSONAL}\b[^.;]{{0,90}}?\b(?:is|are|be|was|being)(?: hereby| therefore)? (?:denied"
    rf"|disallowed|refused|stricken|vacated)\b"
    rf"|\b(?:denies|den(?:ied|ying)|declines? to (?:enter|award|grant)"
    rf"|refuses)\b[^.;]{{0,60}}?\b{_PERSONAL}\b"
    rf"|\b(?:shall|is|are|does|may|do)(?: be)? not (?:\w+ ){{0,2}}?(?:construed|deemed|operate"
    rf"|constitute|taken|enforceable|a)\b[^.;]{{0,24}}?\b{_PERSONAL}\b"
    rf"|\b(?:without|not) (?:any |a |an )?{_PERSONAL}\b(?= against)"
    r"|\b(?:request|prayer|motion)\b[^.;]{0,60}?\b(?:personal|deficiency|personally)\b[^.;]{0,60}?"
    r"\b(?:is|are|was)(?: hereby)? (?:denied|disallowed|refused)\b",
    re.IGNORECASE,
)
_IN_PERSONAM: Final = sieved(
    r"\bin personam\b(?! jurisdiction)|\bjurisdiction (?:of|over) (?:(?:his|her|their|the"
    r" defendant'?s?'?) persons?|the persons? of)\b"
    rf"|\b{_PERSONAL}\b[^.;]{{0,80}}?\b(?:is|are|be|has been|was)(?: hereby| also)? {_ENTERED}\b"
    rf"|\b(?:enters?|awards?|grants?|renders?|shall have|have|has|recovers?)\b(?!"
    rf" not)[^.;]{{0,60}}?\b{_PERSONAL}\b[^.;]{{0,80}}?\bagainst\b"
    rf"|\bjudgments?\b[^.;]{{0,60}}?\b(?:is|are|be|stands?)(?: hereby| also)?"
    rf" {_ENTERED}\b[^.;]{{0,120}}?\bagainst\b[^.;]{{0,120}}?"
    r"\b(?:deficiency|shortfall|shortage|residue|personally|individually|jointly and severally"
    r"|both and either"
    r"|each of them|execution to issue)\b"
    r"|\b(?:adjudged|ordered|found|finds?|held|declared|decreed)\b[^.;]{0,70}?\b(?:personally"
    r"|individually"
    r"|jointly and severally"
    r"|each) liable\b"
    r"|\bagainst (?:him|her|them|each defendant) (?:individually|personally)\b",
    re.IGNORECASE,
)
_OPEN: Final = re.compile(
    r"\b(?:(?<!execution )may|might|could|would|if (?:sought|requested|needed|any is sought)"
    r"|retains?|reserv\w+"
    r"|unless|continued"
    r"|right to|free to|to (?:enter|seek|obtain|pursue)|seek|shall prepare|in the event|motion for"
    r"|prior to|means?|submits?|consents? to|waiv\w+)\b",
    re.IGNORECASE,
)
_MOOT: Final = re.compile(r"\bin[ -]rem\b[^.;]{0,60}\b(?:moot|withdrawn|denied)\b", re.IGNORECASE)
_BOTH: Final = re.compile(
    r"\bin[ -]rem\b[^.;]{0,60}\b(?:and|as well as|but also)\b[^.;]{0,20}\bin personam\b"
    r"|\bin personam\b[^.;]{0,60}\b(?:and|as well as)\b[^.;]{0,20}\bin[ -]rem\b(?! only)",
    re.IGNORECASE,
)
_PAID_OFF: Final = re.compile(
    r"\baccord\b|\breleas(?:e[sd]?|ing) (?:from|of)\b|\b(?:full|in) satisfaction\b"
    r"|\backnowledges (?:\w+ )?(?:receipt|payment|that it has accepted)\b",
    re.IGNORECASE,
)
_BY_COURT: Final = re.compile(r"\b(?:court|ordered|adjudged|decreed|considered)\b", re.IGNORECASE)
"""A judgment that its holder acknowledges as paid is not entered by those words."""

_REFUSED_IT: Final = re.compile(
    r"\b(?:no|not|never|nor|neither|without|denied|denies|declines?|overrul\w+)\b(?! limited|"
    r" merely| only|"
    r" just| having appeared)[^.;,]{0,60}$",
    re.IGNORECASE,
)
_TELLS: Final = re.compile(
    r"\b(?:an? in (?:rem|personam) (?:judgment|action) (?:means|is one)|generally|ordinarily"
    r"|usually|typically"
    r"|lenders?|holders?|bank) (?=may|can|will|means|is|seeks?)",
    re.IGNORECASE,
)
_SUITOR_ASKS: Final = re.compile(
    r"\b(?:seeks?|asks?|prays?|requests?|demands?)\b(?! (?:is|was|in|for)\b[^.;]{0,60}\bdenied)",
    re.IGNORECASE,
)
_ENTERS: Final = re.compile(
    r"\b(?:judgment|decree|deficiency|execution|relief|court|jurisdiction|ordered|considered|adjudged)\b",
    re.IGNORECASE,
)


def decreeing_in(sentence: Sentence, setting: Setting, *, asked: bool) -> Iterator[Found]:
    """Yield what a court enters or finds: *in rem*, *in personam*, or nothing personal.

    ``asked``: the sentence was read as a prayer, so what it speaks of is not entered yet.
    """
    words = sentence.whole
    if not _STEMS.stand_in(words) or not _ENTERS.search(words) or _TELLS.search(words):
        return
    if _PAID_OFF.search(words) and not _BY_COURT.search(words):
        return
    read = [(part, _decree(part, asked=asked)) for part in parts_of(words)]
    if not asked and all(found is None for _, found in read):
        read = [(words, decree_by_parts(words))]
    for part, found in read:
        if found is not None:
            act, polarity = found
            yield Found(
                act,
                Party.court,
                Party.borrower,
                Matter.deficiency_judgment,
                polarity,
                named=people_named(part, setting),
            )


def _decree(part: str, *, asked: bool) -> tuple[Act, bool] | None:
    """Return what one part of a sentence enters; the more guarded reading first."""
    if asked and not re.search(rf"\b{_ENTERED}\b|\bdenied\b", part, re.IGNORECASE):
        return None
    if _NONE_ENTERED.search(part) and not stands_upheld(part):
        return Act.enters_in_personam, False
    if _SUITOR_ASKS.search(part) or _is_open(part) or _MOOT.search(part):
        return None
    if (_IN_REM.search(part) or _AGAINST_LAND.search(part)) and not _BOTH.search(part):
        return Act.enters_in_rem, True
    personal = _IN_PERSONAM.search(part)
    if personal is None:
        return None
    refused = _REFUSED_IT.search(part[: personal.start()]) or _REFUSED_IT.search(personal.group())
    return Act.enters_in_personam, refused is None


def _is_open(part: str) -> bool:
    return _OPEN.search(part) is not None
