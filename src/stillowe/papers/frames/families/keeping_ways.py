"""The ways in which a sentence keeps a debt alive, each with what must stand beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from stillowe.papers.frames.families.keeping_words import (
    ADVERB,
    CAN,
    FREEDOM,
    GAP,
    GO_AFTER,
    HARM,
    HARMED,
    LEFT,
    LIABLE,
    NOT,
    OWED,
    PERSON,
    REMAIN,
    SHORT,
)
from stillowe.values.clauses import Modality


class Sort(Enum):
    """What a way of keeping speaks of; each has its own guards against a false friend."""

    right = auto()
    """A right of the lender's side is kept."""
    liability = auto()
    """A person stays liable, or still owes."""
    survival = auto()
    """A debt stays due."""
    pursuit = auto()
    """The lender's side may go after the rest."""
    denial = auto()
    """A release, waiver or novation is denied."""
    open_question = auto()
    """Whether the rest will be claimed is not decided."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way of keeping a debt, in words."""

    sort: Sort
    pattern: re.Pattern[str]
    modality: Modality = Modality.done


def _way(sort: Sort, words: str, modality: Modality = Modality.done) -> Way:
    return Way(sort, re.compile(words, re.IGNORECASE), modality)


_KEEPS: Final = (
    r"(?:reserv(?:e|es|ed|ing)|retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|preserv(?:e|es|ed|ing)"
    r"|saves|saving"
    r"|maintain(?:s|ing)?|withholds?)"
)
_RIGHTS: Final = (
    r"(?:rights?|remed(?:y|ies)|claims?|actions?|recourse|option|privilege|power|causes? of action)"
)
_DEEMED: Final = (
    r"(?:constitut\w+|operat\w+|act(?:s|ed)?|be|is|are|was|been|become|deem\w*|constru\w+"
    r"|consider\w*|regard\w*"
    r"|treat\w*|taken?|read|interpret\w*|understood|intend\w*|serv\w+|effect\w*|work\w*|amounts?"
    r"|represents?"
    r"|caus\w+|give rise)"
)

WAYS: Final[tuple[Way, ...]] = (
    # -- a right is kept
    _way(
        Sort.right,
        rf"\b{_KEEPS}\b{SHORT}(?:, [^.;,]{{0,60}},"
        rf" )?{SHORT}\b(?P<right>{_RIGHTS})\b(?P<tail>[^.;]{{0,140}})",
    ),
    _way(
        Sort.right,
        rf"\b(?P<right>{_RIGHTS}|request|(?:issue|question|matter|ruling)(?: of| on| as"
        rf" to)?[^.;]{{0,20}} deficiency)\b(?P<tail>{GAP})\b(?:is|are|be|being|remain|remains"
        r"|stands?|hereby)\b"
        r"(?: \w+){0,3} (?:reserved|preserved|retained|saved|kept|excepted|unaffected|unimpaired"
        r"|intact)\b",
    ),
    _way(
        Sort.right,
        r"\bwithout (?:prejudice (?:to|in respect of|as to)|waiving|releasing|impairing"
        r"|affecting|limiting"
        rf"|discharging|diminishing)\b(?P<tail>[^.;]{{0,120}}?\b(?:{_RIGHTS}|request|{OWED}"
        r"|liabilit(?:y|ies)"
        r"|collect\w*)\b[^.;]{0,80})",
    ),
    _way(
        Sort.right,
        r"\b(?:reserv(?:es?|ed|ing)|retain(?:s|ed|ing)?|preserv(?:es?|ed"
        r"|ing))\b(?P<tail>[^.;]{0,60}?\b(?:action at law|(?:personal )?deficiency"
        r"|(?:unpaid|remaining) "
        r"balance|shortfall|debt|indebtedness)\b(?! (?:payment|reserve)s?\b)[^.;]{0,60})",
    ),
    # -- a person stays liable
    _way(
        Sort.liability,
        rf"\b{REMAIN},? {ADVERB}(?:(?:personally|fully|primarily|jointly)"
        rf" )?{LIABLE}\b(?P<tail>[^.;]{{0,140}})",
    ),
    _way(
        Sort.liability,
        rf"\b(?:shall|will|is|are|may|could|can|be|and)\b (?:be )?{ADVERB}(?:held )?{ADVERB}"
        r"(?:liable|responsible|answerable|obligated|accountable|indebted)\b"
        rf"(?P<tail>{GAP}\b{LEFT}[^.;]{{0,80}})",
    ),
    _way(
        Sort.liability,
        r"\b(?:still|continues? to|nevertheless|will (?:still )?|shall (?:still )?|would still"
        r"|also|likewise|does) ?"
        r"(?:be )?ow(?:e|es|ing)\b(?P<tail>[^.;]{0,100})",
    ),
    _way(
        Sort.liability,
        r"\b(?:owes?|to pay) (?:us |the bank )?(?:all of it|the whole|all of the|the rest|the"
        r" balance|the difference"
        r"|the shortfall|the deficiency|any deficiency|any shortfall|any balance|whatever|what"
        r" is left)\b"
        r"(?P<tail>[^.;]{0,80})",
    ),
    _way(
        Sort.liability,
        r"\b(?:did|do|does|will|would|shall)(?:n't| not) (?:take|remove|get|let|bring) (?:you"
        rf"|him|her|them|{PERSON})"
        r" (?:off|out|from)\b(?P<tail>[^.;]{0,80})",
    ),
    _way(
        Sort.liability,
        r"\b(?:your|his|her|their|borrower's|guarantor's|maker's|obligor's|seller's"
        r"|mortgagor's)? ?(?:personal )?"
        r"(?:liabilit(?:y|ies)|undertakings?|responsibilit(?:y|ies)"
        rf"|obligations?)\b(?P<tail>{GAP})\b"
        r"(?:(?:shall |will |does |do )?(?:continues?|remains?|survives?|subsists?|endures?"
        r"|stands?|persists?)"
        r"|(?:is|are|(?:shall|will) be) (?:absolute|unconditional|joint|unaffected|continuing"
        r"|unabated|undiminished|unimpaired))\b(?!"
        r" (?:discharged|quit))",
    ),
    _way(
        Sort.liability,
        r"\bleav(?:es?|ing)\b(?P<tail>[^.;]{0,60}?\b(?:bound|liable|obligated|responsible|unpaid"
        r" and owing|owing)\b[^.;]{0,40})",
    ),
    _way(
        Sort.liability,
        r"\b(?:shall|must|will(?: have to)?|agrees? to|has to|have to) (?:still )?(?:re)?pay"
        r" (?:us |lender |the bank )?(?:any |the |such |whatever )?(?:\w+ ){0,1}?"
        r"(?:residue|deficiency|shortfall|rest|difference|remainder|what is left|is"
        r" left)\b(?P<tail>[^.;]{0,60})",
    ),
    _way(
        Sort.survival,
        rf"\b(?P<debt>{OWED}|duty to (?:re)?pay)\b(?P<tail>[^.;]{{0,60}}?)\b(?:does|do|did|will"
        r"|shall)(?: not|n't) (?:\w+ )?"
        r"(?:end|cease|stop|go away|terminate|disappear|vanish|lapse|expire)(?=$|[.;,]| (?:when"
        r"|because|until|upon|by|with|at|on|just)\b)",
    ),
    _way(
        Sort.survival,
        rf"\b(?P<debt>{OWED})\b(?P<tail>[^.;]{{0,60}}?)\b(?:is|are|will be) yours to (?:re)?pay\b",
    ),
    # -- a debt stays due
    _way(
        Sort.survival,
        rf"\b(?P<debt>{OWED})\b(?P<tail>{GAP})\b(?:(?:shall|will|does|would|do|is to|are to)"
        r" )?(?:nevertheless |still |"
        r"also )?(?<!that )(?<!(?<!, )which )(?<!whatever )(?<!may )(?<!as )"
        r"(?:remains?|continues?(?: to be)?|stays?|(?:is|are) still|still (?:is|are)|goes on"
        r"|stands?) "
        rf"{ADVERB}(?:(?:as|with) )?(?:(?:an?|the|your|his|her|its|in|and) )?(?:\w+"
        r" ){0,2}?(?:due|owing|payable"
        r"|outstanding|owed|collectib?le|collectable|enforceable|(?:full )?force|effect"
        r"|(?:\w+ )?(?:obligations?|debt|responsibility|liability)|un(?:affected|impaired|abated"
        r"|diminished|changed"
        r"|satisfied|discharged|released|modified|forgiven)|alive|binding|valid|active|open"
        r"|yours|in place)\b",
    ),
    _way(
        Sort.survival,
        r"\b(?P<debt>notes?|bond|debt|indebtedness|loan|secured debt|guarant(?:y|ee)|deficiency"
        r"|shortfall"
        r"|(?:unpaid |remaining )?balance|residue|remainder|liability for any sum|account)\b"
        r"(?P<tail>[^.;]{0,90}?)\b(?:(?:shall|will|does|would) )?"
        r"(?:survives?|subsists?|outlives?|endures?|persists?|stands?(?=$|[.;,])|lives? on"
        r"|follows? you)\b",
    ),
    _way(
        Sort.survival,
        rf"\b(?P<debt>{OWED})\b(?P<tail>{GAP})\b(?:remaining|continuing|staying) (?:\w+"
        r" ){0,3}?(?:an?|the|your|as) "
        r"(?:\w+ ){0,3}(?:obligation|debt|liability|responsibility)\b",
    ),
    _way(
        Sort.survival,
        r"\b(?:does|do|did|will|shall|would)(?: not|n't) (?:end|close|wipe out|erase|cancel|pay"
        r" off|finish|eliminate)"
        rf"\b(?P<tail>[^.;]{{0,40}}?)\b(?P<debt>{OWED})",
    ),
    _way(
        Sort.survival,
        r"\b(?:liens?|mortgage|security interests?|guarant(?:y|ies)|guaranties"
        r"|subordinations?)\b(?P<tail>[^.;]{0,90}?)"
        r"\b(?:shall |will )?(?:continues?|remains?) (?:to secure|in full force|in force|in"
        r" effect)\b",
    ),
    _way(
        Sort.survival,
        rf"\b(?P<debt>{OWED})\b(?P<tail>{GAP})\b(?:will be|shall be|is|are|remains?|becomes?)"
        r" (?:\w+ ){0,2}?(?:your"
        r"|the (?:borrower|seller|maker|mortgagor|guarantor)'?s?'?|(?:his|her|their)) (?:\w+"
        r" ){0,2}?"
        r"(?:responsibility|obligation|debt|liability)\b",
    ),
    _way(
        Sort.liability,
        r"\b(?:must|ha(?:s|ve) to|need to|(?:is|are|be) required to|expected to|shall|will have"
        r" to) (?:still|also|nevertheless|then|"
        r"nonetheless) (?:re)?pay\b(?P<tail>[^.;]{0,80})",
    ),
    # -- the lender's side may go after the rest
    _way(
        Sort.pursuit,
        rf"\b{CAN} {ADVERB}{GO_AFTER}\b(?P<tail>[^.;]{{0,120}})",
        Modality.possible,
    ),
    _way(
        Sort.pursuit,
        rf"\b(?P<debt>{OWED}|judgments?|you|borrower|guarantor|suit|lawsuit"
        rf"|action)\b(?P<tail>{GAP})\b"
        rf"(?:may|can|could|might|will|shall) {ADVERB}be {ADVERB}(?:sued|pursued|collected"
        r"|sought|entered|obtained"
        r"|recovered|demanded|brought|enforced|(?:asked|required|called upon) to (?:re)?pay|held"
        r" (?:\w+ )?(?:liable"
        r"|responsible|to)|garnished|taken)\b(?P<more>[^.;]{0,80})",
        Modality.possible,
    ),
    _way(
        Sort.pursuit,
        r"\b(?P<debt>accounts?|loan|balance|debt|file|deficiency|shortfall|matter|it"
        r"|we)\b(?P<tail>[^.;]{0,60}?)\b(?:will|may"
        r"|shall|can|could|might|has been|is being|is)\b (?:\w+ ){0,2}?(?:be )?(?:placed?"
        r"|referr?(?:ed)?|turn(?:ed)? over"
        r"|sent|send|assign(?:ed)?|transferr?(?:ed)?|forward(?:ed)?|hand(?:ed)? (?:over"
        r"|on))\b(?P<more>[^.;]{0,50}?\b(?:to|with|for) [^.;]{0,40}?"
        r"\b(?:collect\w*|recovery|attorneys?|treasury|agency|offset|cross-servicing)\b)",
        Modality.promised,
    ),
    _way(
        Sort.pursuit,
        rf"(?<!longer )\blook(?:s|ing)? to (?:you|{PERSON}|the (?:{PERSON}"
        r"|signers?))\b(?P<tail>[^.;]{0,40}?\b(?:to|for)\b"
        r"[^.;]{0,80})",
    ),
    _way(
        Sort.pursuit,
        r"\b(?P<debt>hear from|contacted by|receive (?:a )?(?:bill|letter|demand)s?"
        r" from)\b(?P<tail>[^.;]{0,80}?\b(?:repay\w*"
        r"|paying|balance|debt|shortfall|owe)\b)",
        Modality.possible,
    ),
    _way(
        Sort.pursuit,
        r"\b(?:court|judge|jurisdiction)\b(?P<tail>[^.;]{0,80}?)\b(?:retain\w*|reserv\w+|keeps?"
        r"|jurisdiction to)\b"
        r"(?P<more>[^.;]{0,160}?\b(?:deficiency|personal judgment|money judgment|unpaid balance"
        r"|shortfall)\b)",
        Modality.possible,
    ),
    _way(
        Sort.pursuit,
        r"\b(?:may|can|shall be entitled to|is entitled to) (?:\w+ ){0,2}(?:credit["
        r" -])?bid\b(?P<tail>[^.;]{0,60}?\b(?:less"
        r"|part|portion|any part|some)\b[^.;]{0,40}?\b(?:indebtedness|debt|obligations|loan"
        r"|amount|sums?)\b)",
        Modality.possible,
    ),
    _way(
        Sort.pursuit,
        rf"\b(?:will|shall) {ADVERB}{GO_AFTER}\b(?P<tail>[^.;]{{0,60}}?\b(?:{LEFT}|against"
        rf" (?:you|{PERSON}|the {PERSON})"
        rf"|the loss|from (?:you|the {PERSON}|{PERSON}))\b[^.;]{{0,60}})",
        Modality.promised,
    ),
    _way(
        Sort.pursuit,
        r"\b(?:expects?|wants?|intends?|insists? on being) (?:to be |being"
        r" )?(?:re)?paid\b(?P<tail>[^.;]{0,60})",
        Modality.promised,
    ),
    # -- a release is denied
    _way(
        Sort.denial,
        rf"\b{NOT}\b(?P<tail>[^.;]{{0,160}}?)\b{_DEEMED}\b[^.;]{{0,70}}?\b(?:an?|any|as|of|no|"
        r"the|nor|or|partial|full|in|our|be|is|are|,|and|work|not|to|effect|cause|otherwise"
        r"|this)\b (?:\w+ ){0,2}?"
        rf"(?P<freedom>{FREEDOM})\b(?P<more>[^.;]{{0,120}})",
    ),
    _way(
        Sort.denial,
        r"\b(?:is|are|was|were|be) (?:not"
        rf"|neither)\b(?P<tail>[^.;]{{0,15}}?)\b(?P<freedom>{FREEDOM})\b"
        r"(?P<more>[^.;]{0,120})",
    ),
    _way(
        Sort.denial,
        rf"\b{NOT}\b(?P<tail>[^.;]{{0,140}}?)\b(?<!\ba )(?<!\bany )(?<!\bthe )(?<!\bof"
        rf" )(?<!'s ){HARM}\b(?P<more>[^.;]{{0,120}}?\b(?P<object>liabilit(?:y|ies)"
        r"|obligations?|debts?|indebtedness|notes?|bond|(?:what|all|everything|anything"
        r"|amounts?) (?:that )?(?:you|he|she|"
        r"they|is|are) ow\w+|guarant(?:y|ies|ors?)|deficiency|shortfall|balance|rights?|claims?"
        r"|remed(?:y|ies)"
        rf"|undertakings?|responsibility|loan|account|{PERSON}(?!'))\b[^.;]{{0,80}})",
    ),
    _way(
        Sort.denial,
        r"\b(?P<object>liabilit(?:y|ies)|obligations?|debts?|indebtedness|notes?|bond"
        r"|guarant(?:y|ies|ors?)|deficiency"
        r"|shortfall|balance|undertakings?|responsibility|loan|account|claims?|contract"
        rf"|{PERSON})\b(?P<tail>[^.;]{{0,160}}?)"
        r"\b(?:not|never|nowise|\w+n't|in no (?:way|wise|manner"
        rf"|event))\b(?P<more>[^.;]{{0,50}}?)\b{HARMED}\b[^.;]{{0,60}}",
    ),
    _way(
        Sort.denial,
        rf"\b(?:not|never|\w+n't)(?: yet)? {ADVERB}(?:agree|accept|treat|regard|consider|admit"
        r"|acknowledge|given up"
        r"|give up|surrender(?:ed)?|relinquish(?:ed)?|abandon(?:ed)?|let"
        r" go)\b(?P<more>[^.;]{0,70}?\b(?:settle[ds]?|satisf"
        r"\w+|full|final|closed|claims?|rights?|debt|balance|\$[\d,]+)\b)",
    ),
    _way(
        Sort.denial,
        r"\b(?:request|application|offer|proposal)\b(?P<tail>[^.;]{0,70}?\b(?:written off"
        r"|writ\w+ off|forg\w+|cancel\w*"
        r"|waiv\w+|released?|compromise|settle\w*)\b[^.;]{0,60}?)\b(?:cannot be|is|was|has been"
        r"|not) (?:granted|denied"
        r"|declined|refused|approved|rejected|accepted|turned down)\b",
    ),
    _way(
        Sort.denial,
        r"\bnothing\b(?P<tail>[^.;]{0,80}?)\b(?:obligat|requir|commit|bind"
        r"|oblig)\w*\b(?P<more>[^.;]{0,80}?\b(?:waive\w*"
        r"|release\w*|forgiv\w+|discharge)\b)",
    ),
    _way(
        Sort.denial,
        r"\b(?:no|neither|nor|not|never|nothing)\b(?P<tail>[^.;]{0,100}?)\b(?:deemed|construed"
        r"|held|taken|considered|understood|thought|presumed|read|claimed?) (?:to have|as having"
        r"|that) "
        r"(?:\w+ ){0,5}?(?:released|discharged|waived|forgiven|relinquished|relieved|given up"
        r"|cancelled|exonerated|satisfied|settled|accepted)\b(?P<more>[^.;]{0,80})",
    ),
    _way(
        Sort.denial,
        r"\b(?:no|not|without|nor)(?: any| an?)? (?:promise|guarantee|assurance|commitment"
        r"|agreement|undertaking"
        r"|representation)s?\b(?P<more>[^.;]{0,60}?\b(?:forgiv|waiv|releas|cancel|discharg"
        r"|writ\w+ off|satisf)\w*)",
        Modality.undecided,
    ),
    # -- not decided
    _way(
        Sort.open_question,
        r"\b(?:(?:has|have|had) not (?:yet )?|(?:has|have)n't (?:yet )?|not yet |undecided|yet"
        r" to |no decision |remains? to "
        r"be |reserv\w+ |defers? |deferred |later )(?:\w+ ){0,2}?(?:decid\w+|determin\w+|ma[dk]e"
        r" (?:up|any|a)|decision|been "
        r"made|ruling|settled|whether)\b(?P<more>[^.;]{0,120})",
        Modality.undecided,
    ),
    _way(
        Sort.open_question,
        r"\bwhether\b(?P<more>[^.;]{0,120}?)\b(?:is|will be|remains?|shall be) (?:a (?:matter"
        r"|question|decision)|an open"
        r"|open|undecided|not decided|decided later|to be decided|up to|for the)\b[^.;]{0,60}",
        Modality.undecided,
    ),
    _way(
        Sort.open_question,
        r"\bleav(?:es?|ing) open\b(?P<more>[^.;]{0,80})",
        Modality.undecided,
    ),
)
