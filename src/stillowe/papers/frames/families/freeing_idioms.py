"""Other ways to give a debt up: promises not to pursue, nothing more owed, liability at an end.

Each idiom is a negative beside a verb of collecting, or words that say a duty is over. Limits of
a loan to its security ("no personal liability under this Note") are no release; see ``recourse``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

from stillowe.papers.frames.sieve import Shelf, need_of


class Idiom(StrEnum):
    """What an idiom says."""

    not_pursued = auto()
    """Somebody will not collect or sue."""
    nothing_owed = auto()
    """Nobody has, or somebody no longer has, a duty."""
    ended = auto()
    """A liability or guaranty is at an end."""
    accepted = auto()
    """Something is accepted in full satisfaction."""
    noun = auto()
    """A release or satisfaction named as a thing that works."""
    mutual = auto()
    """Each side releases the other."""
    no_release = auto()
    """Something is, or works, no release: never a freeing."""


@dataclass(frozen=True, slots=True)
class IdiomMention:
    """An idiom: its own words, and where they begin and end."""

    idiom: Idiom
    words: str
    start: int
    end: int


_PURSUE: Final = (
    r"(?:sue|pursue|seek|collect|claim|demand|come after|go after|look to|looks? to|chase|follow up"
    r"|enforce|attempt(?: to collect)?|try to collect|assert|bring|commence|institute|prosecute"
    r"|maintain|file|hold (?:the |either |any |each )?(?:you|borrowers?|obligors?|sellers?"
    r"|mortgagors?|guarantors?|makers?|members?|homeowners?|grantors?|him|her|them)|ask (?:you|the"
    r"|them|him|her|for|any)|make (?:any|a) (?:claim|demand)|proceed against|take (?:any"
    r" )?(?:legal )?"
    r"action|have recourse|press|require (?:you|the borrower|payment)|bill|dun|refer|sell, or|set"
    r" up"
    r"|obtain|get|recover|charge you|sought|sued|pursued|claimed|demanded|collected|asserted"
    r"|brought"
    r"|taken|had|enforced|entered|held|asked|looked|set up|called|reported|required|filed|made"
    r"|recovered|obtained|proceeded|levied)"
)
_WONT: Final = (
    r"(?:(?:will|shall|would|do|does|hereby|is|are)(?: \w+){0,2}? (?:not|never)(?: \w+ly| ever"
    r"| hereafter| thereafter| at any time| in any event| again| now)*"
    r"|(?:will|shall) no longer|no longer|(?:wo|do|does|sha|is|are)n[\u2019']t(?: ever)?|cannot"
    r"|never"
    r"|(?:agree|covenant|promise|undertake|pledge|stipulate)(?:s|d)?(?: and \w+)? (?:not|never)(?:"
    r" ever)?"
    r" to|covenant not to|not to|(?:will|shall) (?:not )?ever)"
)
_HOLDS_NOT: Final = (
    r"(?:ha(?:s|ve|d)|makes?|asserts?|seeks?|holds?|claims?|files?|brings?|retains?|keeps?|will"
    r" have"
    r"|shall have|shall make|will make|will assert|shall assert|with|leaves? (?:you )?)"
    r" no(?: (?:further|other|more|additional|remaining|continuing|future|such|deficiency))*"
    r" (?:claims?|demands?|deficienc\w+|judgments?|actions?|suits?|right to (?:collect|any|pursue)"
    r"|recourse)"
)
_HAS_NOT_ANY: Final = (
    r"(?:shall|will|does|do|may) (?:not|never) (?:have|make|assert|hold|retain|bring) (?:any|a)"
    r"(?: (?:further|other|more|additional|remaining|continuing|future|such|deficiency))*"
    r" (?:claims?|demands?|deficienc\w+|judgments?|actions?|suits?|recourse)"
)
_NONE_SHALL: Final = (
    r"(?:no|neither|nothing|none|nor|no one|nobody)\b[^.;:]{0,150}?\b(?:shall|will|may|can|is to"
    r"|are"
    rf" to|to)(?: ever| hereafter| thereafter| be| \w+ly| later| in the future)*"
    rf" {_PURSUE}\b"
)
_MORE: Final = r"(?:further|more|longer|remaining|additional|continuing|other|future|residual)"
_BOUND: Final = (
    r"(?:liabilit(?:y|ies)|obligations?|responsibility|responsibilities|duty|duties|debts?"
    r"|indebtedness|exposure|balance|claims?)"
)
_PATTERNS: Final = (
    (
        Idiom.no_release,
        (
            r"(?:neither|not|no|nor|never|nothing|without)\b(?:(?!\b(?:before|but|until|unless)\b"
            r"|\b(?:shall|will) (?:file|give|deliver|execute|record))[^.;]){0,110}?\b(?:a|any|the"
            r"|as"
            r"|of|to be|an"
            r"|be|constitute|effect|work|such|no|not|novation,?(?: \w+,?)*|or|nor)"
            r" (?:complete |full |partial |general )?(?:releases?|discharges?|satisfactions?"
            r"|waivers?"
            r"|forgiveness|acquittances?|accord(?: and satisfaction)?|settlements?)\b"
            r"(?! (?:price|date|agreement|statement|form|letter|agent))"
            r"|(?:is|are|was|were) (?:not|neither|no|never) (?:\w+ )?(?:forgiveness|forgiven|a"
            r" gift)"
        ),
    ),
    (
        Idiom.not_pursued,
        (
            rf"{_NONE_SHALL}|{_WONT}(?:,? (?:and|or|nor) {_WONT})* (?:be )?{_PURSUE}\b"
            rf"|{_HOLDS_NOT}\b|{_HAS_NOT_ANY}\b"
            r"|(?:shall|will) look to no\b|no longer (?:looks?|regards?|holds?)\b"
            r"|covenants? (?:and agrees? )?(?:that (?:it|they) (?:will|shall) (?:not|never)|not)"
            r" (?:to"
            r" )?"
            r"(?:ever )?(?:sue|commence|bring)|covenants? (?:that )?(?:neither"
            r"|no)\b[^.;]{0,80}\b(?:sue)"
            r"|no (?:deficiency|judgment|personal judgment)\b[^.;]{0,50}\b(?:lies?|survives)\b"
        ),
    ),
    (
        Idiom.nothing_owed,
        (
            rf"(?:ha(?:s|ve)|under|bears?|with|is|are|be|left with|owes?|there (?:is|are|will be"
            rf"|shall"
            rf" be)|remain(?:s|ing)?|retain) no (?:{_MORE},? (?:or )?)+(?:personal |legal |monetary"
            rf" |financial )*{_BOUND}"
            rf"|no (?:{_MORE} )(?:personal )?{_BOUND}|no (?:remaining|longer any) (?:personal"
            rf" )?{_BOUND}"
            r"|(?:is|are|be|stands?) (?:no longer|not any longer) (?:personally |in any way"
            r" )?(?:liable"
            r"|responsible|answerable|obligated|bound|indebted|accountable|obliged)"
            r"|(?:is|are|be|am|shall|will) (?:not|never) (?:personally |in any way |be )*(?:liable"
            r"|responsible"
            r"|answerable|obligated|bound|accountable) (?:to (?:us|the \w+) )?(?:for|on) (?:any "
            r"|the "
            r"|such"
            r" |that |it\b|said |what)"
            r"|ow(?:es?|ing) (?:us |them |it |the \w+ |lender |bank |\w+ bank )?nothing\b"
            r"|(?:do(?:es)?n[\u2019']t|do(?:es)? not|no longer|never|will not|not) owe (?:us |the"
            r" \w+ "
            r"|it"
            r" )?(?:anything|any|a cent|the \w+|one|money|on\b|it\b)"
            r"|asks? (?:for )?nothing (?:more|further)"
            r"|nothing (?:more|further|else|remains|is|will be) (?:is |will be |shall be |to be"
            r" )?(?:owed"
            r"|due|owing|payable|to pay|collected|asked)|nothing remains (?:due|owing|unpaid)"
            r"|no (?:balance|amount|sum|money|indebtedness|part) (?:\w+ ){0,5}?(?:remains? (?:due"
            r"|owing"
            r"|unpaid)|is (?:now )?(?:due|owed|owing)|(?:due|owed|owing))"
        ),
    ),
    (
        Idiom.ended,
        (
            r"guarant(?:y|ee)\b[^.;]{0,120}?\b(?:shall |will )?(?:automatically |forthwith"
            r" )?terminates?\b"
            r"|(?:liabilit(?:y|ies)|obligations?|guarant(?:y|ies|ee)|dut(?:y|ies)|undertakings?"
            r"|responsibility|debts?|indebtedness|loan)\b[^.;:]{0,140}?\b(?:ceases?|(?:is|are"
            r"|shall be"
            r"|will"
            r" be) at an end|ha(?:s|ve) (?:come to an end|ended)|comes? to an end|burns? off|falls?"
            r" away"
            r"|shall end|will end|ends|is over|lapses?|shall (?:\w+ )?cease|is of no further"
            r" (?:force"
            r"|effect)"
            r"|be of no further force|becomes? void|is void)"
            r"|stands? (?:\w+ )?(?:quit|acquitted|free)\b"
            r"|(?:can |will )?let(?:s|ting)? (?:\w+ ){1,3}?off (?:the|your|his|her|their|this|that)"
            r" (?:\w+ )?(?:loan|hook|note|debt|guarant(?:y|ee))\b"
            r"|(?:is|are|be|being|stands?|you[\u2019']re|get|go|walk) (?:\w+ )?(?:off|out from"
            r" under"
            r"|clear of|free of|free from|rid of) (?:the|your|this|that|all|any|his"
            r"|her|their|said|such) (?:\w+ )?(?:loan|hook|note|debt|mortgage debt|indebtedness"
            r"|liability"
            r"|obligations?|personal liability|guarant(?:y|ee))\b"
            r"|(?:sole|only|substitute|new) (?:obligor|borrower|maker)\b[^.;]{0,30}\bin (?:the"
            r" )?(?:place"
            r"|stead)(?: and (?:stead|place))? of"
        ),
    ),
    (
        Idiom.accepted,
        (
            r"(?:accept(?:s|ed|ing|ance)?|receiv(?:e|es|ed)|treat(?:s|ed)?|tak(?:e|es|en)|receipt"
            r"|applied|paid|considers?|considered|regards?|regarded|deem(?:s|ed)?|mark(?:s|ed)?"
            r"|stands?"
            r"|stamped|is|are|be|been|it)\b"
            r"[^.;]{0,160}?\b(?:in|as|to be in|for|paid in) (?:full |complete |total |final |and "
            r"|entire )*"
            r"(?:satisfaction|settlement|payment|discharge|accord)(?: (?:and|or) (?:\w+"
            r" )?(?:satisfaction"
            r"|discharge|release|settlement|payment))?(?: and \w+)? (?:of|for) "
            r"|treat(?:s|ed)? (?:the |your |this |that )?(?:\w+ ){1,4}?as (?:fully |finally"
            r" )*(?:settled(?! for)|satisfied"
            r"|paid(?! for)|discharged|closed and paid|forgiven)"
            r"|considers? [^.;,]{0,60}?\b(?:settled(?! for)|paid in full|cancell?ed|satisfied"
            r"|discharged|forgiven)"
            r"|stamped \W?paid"
        ),
    ),
    (
        Idiom.mutual,
        (
            r"exchange (?:\w+ )?releases|mutually releases?|releases? (?:and \w+ )?(?:each other"
            r"|one"
            r" another)"
            r"|lets? go of (?:\w+ ){0,3}?claims? against the other|releases? the other\b"
        ),
    ),
    (
        Idiom.noun,
        (
            r"(?:releases?|discharges?|satisfactions?|waivers?|forgiveness|cancell?ation"
            r"|acquittance)\b"
            r"(?=[^.;]{0,140}\b(?:takes? effect|(?:is|are) (?:hereby )?(?:given|granted|effective"
            r"|complete|delivered|handed)|shall (?:operate|constitute|take effect)|operates"
            r"|constitutes"
            r"|becomes? effective|is not to be treated))"
            r"|(?:pleaded|accept this(?: letter| writing| notice| paper)? as|serve|serves|operate"
            r"|operates|stand|constitutes?|works?|is|be given"
            r"|give[ns]?"
            r"|gives|grants?|deliver|delivers|delivered|execute|file|issue)\b[^.;]{0,180}?"
            r"(?:its |a |an |this |as a |as |our |the |their )?(?:written |full |complete |present "
            r"|and |general |final |absolute )*(?:release"
            r"|discharge|satisfaction|acquittance|waiver) (?:of|from|to) "
        ),
    ),
)
_COMPILED: Final = tuple(
    (idiom, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for idiom, words in _PATTERNS
)
_IDIOMS: Final = Shelf((each, need_of(each[1])) for each in _COMPILED)


_NONE: Final = re.compile(r"(?:no|neither|nothing|none|nor|no one|nobody)\b", re.IGNORECASE)
_WORKS_NO: Final = re.compile(
    r"\b(?:waive[rds]*|deem\w*|constru\w*|constitut\w*|operat\w*|interpret\w*|imply|implied"
    r"|estop\w*"
    r"|prejudice|impair|affect|release[sd]?|taken as|read as)\b"
    r"|^(?:\w+)(?: of)?(?: (?:the|our|any|this|such|its|said|\w+'s))*(?: \w+){0,2}? (?:fail\w*"
    r"|accept\w*"
    r"|report\w*|delay\w*|forbear\w*|course|omission|partial|consent\w*|documents?|herein|hereof"
    r"|letter"
    r"|agreement|approval|notes?|part of this)\b",
    re.IGNORECASE,
)
"""Subjects and verbs of clauses that say what a thing does *not* do to a right."""
_COLLECTS: Final = re.compile(
    r"\b(?:deficienc\w+|judgments?|claims?|actions?|suits?|lawsuits?|demands?|proceedings?|recourse"
    r"|collection|attempts?|recover\w*|liabilit\w+|efforts?|balance|sums?|amounts?|part|portion"
    r"|money"
    r"|debts?|charges?|lenders?|banks?|holders?|servicers?|unions?|we|us|our|ours|successors?"
    r"|assign\w*|investors?"
    r"|agency|department|mortgagees?|creditors?|insurers?|hud|va|secretary|plaintiffs?|beneficiary"
    r"|fund"
    r"|one|nobody|nothing|person|party|noteholders?|association|company|corporation|sba|usda|they"
    r"|it)\b",
    re.IGNORECASE,
)


_NEITHER_NAMED: Final = re.compile(r"[Nn]either (?:the )?[A-Z]")


def idioms_in(words: str) -> Iterator[IdiomMention]:
    """Yield the idioms of giving up in ``words``, those of one kind in reading order."""
    for idiom, pattern in _IDIOMS.fitting(words):
        for match in pattern.finditer(words):
            said = match.group()
            # "No judgment shall be sought" gives up; "neither our acceptance ... shall be a
            # waiver of its right to collect" keeps. What is denied must be the collecting.
            if (
                idiom is Idiom.not_pursued
                and _NONE.match(said)
                and (
                    _WORKS_NO.search(said)
                    or not (_COLLECTS.search(said) or _NEITHER_NAMED.match(said))
                )
            ):
                continue
            yield IdiomMention(idiom, said, match.start(), match.end())
