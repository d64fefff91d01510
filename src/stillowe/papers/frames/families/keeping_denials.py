"""The ways in which a sentence denies a release, or leaves the question open."""

from __future__ import annotations

from typing import Final

from stillowe.papers.frames.families.keeping_way import Sort, Way, way
from stillowe.papers.frames.families.keeping_words import (
    ADVERB,
    FREEDOM,
    HARM,
    HARMED,
    NOT,
    PERSON,
)
from stillowe.values.clauses import Modality

_DEEMED: Final = (
    r"(?:constitut\w+|operat\w+|act(?:s|ed)?|be|is|are|was|been|become|deem\w*|constru\w+"
    r"|consider\w*|regard\w*"
    r"|treat\w*|taken?|read|interpret\w*|understood|intend\w*|serv\w+|effect\w*|work\w*|amounts?"
    r"|represents?"
    r"|caus\w+|give rise)"
)

DENIALS: Final[tuple[Way, ...]] = (
    # -- a release is denied
    way(
        Sort.denial,
        rf"\b{NOT}\b(?P<tail>[^.;]{{0,160}}?)\b{_DEEMED}\b[^.;]{{0,70}}?\b(?:an?|any|as|of|no|"
        r"the|nor|or|partial|full|in|our|be|is|are|,|and|work|not|to|effect|cause|otherwise"
        r"|this)\b (?:\w+ ){0,2}?"
        rf"(?P<freedom>{FREEDOM})\b(?P<more>[^.;]{{0,120}})",
        gate=r"\b(?:not|never|cannot|nor|nothing|no|none|neither|nowise)\b|n't\b",
    ),
    way(
        Sort.denial,
        r"\b(?:is|are|was|were|be) (?:not"
        rf"|neither)\b(?P<tail>[^.;]{{0,15}}?)\b(?P<freedom>{FREEDOM})\b"
        r"(?P<more>[^.;]{0,120})",
        gate=r"(?:is|are|was|were|be) (?:not|neither)",
    ),
    way(
        Sort.denial,
        rf"\b{NOT}\b(?P<tail>[^.;]{{0,140}}?)\b(?<!\ba )(?<!\bany )(?<!\bthe )(?<!\bof"
        rf" )(?<!'s ){HARM}\b(?P<more>[^.;]{{0,120}}?\b(?P<object>liabilit(?:y|ies)"
        r"|obligations?|debts?|indebtedness|notes?|bond|(?:what|all|everything|anything"
        r"|amounts?) (?:that )?(?:you|he|she|"
        r"they|is|are) ow\w+|guarant(?:y|ies|ors?)|deficiency|shortfall|balance|rights?|claims?"
        r"|remed(?:y|ies)"
        rf"|undertakings?|responsibility|loan|account|{PERSON}(?!'))\b[^.;]{{0,80}})",
        gate=r"\b(?:not|never|cannot|nor|nothing|no|none|neither|nowise)\b|n't\b",
    ),
    way(
        Sort.denial,
        r"\b(?P<object>liabilit(?:y|ies)|obligations?|debts?|indebtedness|notes?|bond"
        r"|guarant(?:y|ies|ors?)|deficiency"
        r"|shortfall|balance|undertakings?|responsibility|loan|account|claims?|contract"
        rf"|{PERSON})\b(?P<tail>[^.;]{{0,160}}?)"
        r"\b(?:not|never|nowise|\w+n't|in no (?:way|wise|manner"
        rf"|event))\b(?P<more>[^.;]{{0,50}}?)\b{HARMED}\b[^.;]{{0,60}}",
        gate=r"\b(?:not|never|nowise)\b|n't|in no",
    ),
    way(
        Sort.denial,
        rf"\b(?:not|never|\w+n't)(?: yet)? {ADVERB}(?:agree|accept|treat|regard|consider|admit"
        r"|acknowledge|given up"
        r"|give up|surrender(?:ed)?|relinquish(?:ed)?|abandon(?:ed)?|let"
        r" go)\b(?P<more>[^.;]{0,70}?\b(?:settle[ds]?|satisf"
        r"\w+|full|final|closed|claims?|rights?|debt|balance|\$[\d,]+)\b)",
        gate=r"\b(?:not|never)\b|n't",
    ),
    way(
        Sort.denial,
        r"\b(?:request|application|offer|proposal)\b(?P<tail>[^.;]{0,70}?\b(?:written off"
        r"|writ\w+ off|forg\w+|cancel\w*"
        r"|waiv\w+|released?|compromise|settle\w*)\b[^.;]{0,60}?)\b(?:cannot be|is|was|has been"
        r"|not) (?:granted|denied"
        r"|declined|refused|approved|rejected|accepted|turned down)\b",
        gate=r"request|application|offer|proposal",
    ),
    way(
        Sort.denial,
        r"\bnothing\b(?P<tail>[^.;]{0,80}?)\b(?:obligat|requir|commit|bind"
        r"|oblig)\w*\b(?P<more>[^.;]{0,80}?\b(?:waive\w*"
        r"|release\w*|forgiv\w+|discharge)\b)",
        gate=r"nothing",
    ),
    way(
        Sort.denial,
        r"\b(?:no|neither|nor|not|never|nothing)\b(?P<tail>[^.;]{0,100}?)\b(?:deemed|construed"
        r"|held|taken|considered|understood|thought|presumed|read|claimed?) (?:to have|as having"
        r"|that) "
        r"(?:\w+ ){0,5}?(?:released|discharged|waived|elected|merged|forgiven|relinquished"
        r"|relieved|given up"
        r"|cancelled|exonerated|satisfied|settled|accepted)\b(?P<more>[^.;]{0,80})",
        gate=r"\b(?:not|never|cannot|nor|nothing|no|none|neither|nowise)\b|n't\b",
    ),
    way(
        Sort.denial,
        r"\b(?:no|not|without|nor)(?: any| an?)? (?:promise|guarantee|assurance|commitment"
        r"|agreement|undertaking"
        r"|representation)s?\b(?P<more>[^.;]{0,60}?\b(?:forgiv|waiv|releas|cancel|discharg"
        r"|writ\w+ off|satisf)\w*)",
        Modality.undecided,
        gate=r"\b(?:no|not|without|nor)\b",
    ),
    # -- not decided
    way(
        Sort.denial,
        r"\b(?:disclaims?|denies|deny|without) (?:any )?(?:intent(?:ion)?|agreement|promise"
        r"|purpose) to (?:forgive|waive|release|cancel|discharge|settle)\b(?P<more>[^.;]{0,80})",
        gate=r"disclaim|den(?:y|ies)|without",
    ),
    way(
        Sort.denial,
        r"\bno (?:novation|accord|accord and satisfaction|merger|forgiveness)\b"
        r"(?P<more>[^.;]{0,80})",
        gate=r"\bno ",
    ),
    way(
        Sort.open_question,
        r"\b(?:(?:has|have|had) not (?:yet )?|(?:has|have)n't (?:yet )?|not yet |undecided|yet"
        r" to |no decision |remains? to "
        r"be |reserv\w+ |defers? |deferred |later )(?:\w+ ){0,2}?(?:decid\w+|determin\w+|ma[dk]e"
        r" (?:up|any|a)|decision|been "
        r"made|ruling|settled|whether)\b(?P<more>[^.;]{0,120})",
        Modality.undecided,
        gate=r"not|n't|undecided|yet|decision|remain|reserv|defer|later",
    ),
    way(
        Sort.open_question,
        r"\bwhether\b(?P<more>[^.;]{0,120}?)\b(?:is|will be|remains?|shall be) (?:a (?:matter"
        r"|question|decision)|an open"
        r"|open|undecided|not decided|decided later|to be decided|up to|for the)\b[^.;]{0,60}",
        Modality.undecided,
        gate=r"whether",
    ),
    way(
        Sort.open_question,
        r"\bleav(?:es?|ing) open\b(?P<more>[^.;]{0,80})",
        Modality.undecided,
        gate=r"open",
    ),
)
