"""Plain and unusual ways to say that a debt is given up, each with the side that must say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.sieve import Need, Shelf, need_of


class Side(StrEnum):
    """Whose act or state a way of giving up tells."""

    debtor = auto()
    lender = auto()
    debt = auto()


@dataclass(frozen=True, slots=True)
class Way:
    """One way to say that a debt is given up."""

    side: Side
    pattern: re.Pattern[str]
    need: Need
    """What a sentence must have for the pattern to match (see ``sieve``)."""
    negative: bool = False
    """Whether it is told with a negative of its own."""


_MORE: Final = (
    r"(?:(?:further|more|continuing|remaining|additional|other|such|personal|legal|longer) )"
)
_DUTY: Final = (
    r"(?:liabilit(?:y|ies)|obligations?|responsibilit(?:y|ies)|dut(?:y|ies)|debts?|indebtedness)"
)
_NOT: Final = r"(?:not|never|no longer|nt|n't)"
_PENNY: Final = r"(?:cent|dime|penny|nickel|dollar|farthing|red cent|thing)"
_DEBT: Final = (
    r"(?:notes?|loans?|debts?|indebtedness|balance|deficiency|shortfall|shortage|difference"
    r"|obligations?"
    r"|liabilit(?:y|ies)|account|guarant(?:y|ee)|contract|mortgage (?:debt|loan|note)|remainder"
    r"|rest)"
)
_PURSUE: Final = (
    r"(?:pursue|collect|sue|seek|recover|enforce|hold|look to|come after|go after|proceed|demand"
    r"|claim|get"
    r"|bring|obtain|ask|chase|bill|dun|press|pursuing|collecting|suing|seeking|recovering"
    r"|enforcing)"
)
_RIGHT: Final = r"(?:rights?|claims?|powers?|demands?|causes? of action|rights? of action|recourse)"
_OVER: Final = (
    r"(?:gone|erased|over|finished|ended|extinct|no more|at an end|torn up|dead|done with|wiped "
    r"(?:out|away"
    r"|clean)|behind you|off (?:your|the) (?:back|shoulders))"
)


def _way(side: Side, words: str, *, negative: bool = False) -> Way:
    pattern = re.compile(rf"(?<![\w-])(?:{words})", re.IGNORECASE)
    return Way(side, pattern, need_of(pattern), negative)


_WAYS: Final = (
    _way(
        Side.debtor,
        rf"(?:(?:do|does|did|will|shall|would)(?: )?{_NOT}(?: ever| now)? owe|no longer owes?"
        rf"|neither\b[^.;,]"
        rf"{{0,70}}? owes?|nobody owes|no one owes|none of (?:you|them) owes?|dont owe|owes?)"
        rf" (?:(?:us|me|it|him|them|the \w+|[A-Z][\w&]+(?: [A-Z][\w&]+){{0,3}}) )?(?:anything"
        rf"|nothing|any (?:more"
        rf"|further|part|balance|money)|(?:a|one|another|a single|one single)(?: red)? {_PENNY}|no "
        rf"(?:{_MORE})*"
        rf"(?:deficiency|balance|money|amount|debt))\b(?! (?:until|unless|today|this month|right "
        rf"now))",
        negative=True,
    ),
    _way(
        Side.debtor,
        r"(?:(?:is|are|be|am|'re|'m|stands?) (?:now |all |finally |both |hereby |fully |forever "
        r")*(?:square|quits"
        r"|off the hook|in the clear|debt[- ]free|free and clear of (?:it|the debt|the note)"
        rf"|(?:free|quit|clear|rid|shut) of (?:it|(?:the|this|that|your|his|her|their|all|any"
        rf"|said) (?:\w+ ){{0,2}}?"
        rf"{_DEBT})|out from under (?:it|(?:the|this|your|that) {_DEBT})))\b",
    ),
    _way(
        Side.debtor,
        rf"(?:ha(?:s|ve)|shall have|will have|bears?|(?:is|are) under) no {_MORE}+{_DUTY}\b"
        rf"|no longer (?:has|have|bears?|under) any {_MORE}*{_DUTY}\b"
        rf"|neither\b[^.;,]{{0,70}}? (?:has|have|bears?) any {_MORE}+{_DUTY}\b"
        rf"|(?:ha(?:s|ve)|shall have) no {_DUTY} (?:thereunder|thereon|of any kind thereunder)\b",
        negative=True,
    ),
    _way(
        Side.debtor,
        rf"(?:do|does|will|shall)(?: )?{_NOT} (?:ever )?have to (?:pay"
        rf"|repay)\b[^.;,]{{0,24}}\b(?:back|anything|a"
        rf"|another|the (?:rest|balance|difference|remainder|note|loan|shortfall)|it|more|one"
        rf"|any)\b",
        negative=True,
    ),
    _way(
        Side.lender,
        rf"(?:hold|holds|have|has|make|makes|assert|asserts|press|retain|retains|keep|keeps) no "
        rf"(?:{_MORE})*claims?"
        rf"\b(?=[^.;]{{0,90}}\b(?:against|for|on|to|under)\b)",
        negative=True,
    ),
    _way(
        Side.lender,
        rf"(?:gives?|gave|given) up (?:\w+ ){{0,5}}?{_RIGHT}\b(?=[^.;]{{0,60}}\b(?:to {_PURSUE}"
        rf"|against|on|under"
        rf"|thereon|thereunder)\b)"
        rf"|(?:surrender|renounce|waive|relinquish|abandon|release|forego|forgo)(?:s|d"
        rf"|ed)?(?:,[^,]{{0,80}},)? (?:\w+ ){{0,5}}?"
        rf"{_RIGHT} (?:to|of) {_PURSUE}\b",
    ),
    _way(
        Side.lender,
        rf"(?:let|lets|letting) (?:your|the|his|her|their|this|that|said) (?:\w+ ){{0,4}}?{_DEBT} "
        rf"(?:go|drop)\b",
    ),
    _way(
        Side.lender,
        rf"(?:let|lets|letting) (?:\w+ ){{1,4}}?off (?:the hook|(?:the|his|her|their|your|this) "
        rf"{_DEBT}|everything"
        rf"|all|what)\b",
    ),
    _way(
        Side.lender,
        rf"(?:declares?|pronounces?|considers?|regards?|treats?|deems?|calls?) (?:(?:the|your|this"
        rf"|that|his|her|their"
        rf"|said) )?(?:\w+ ){{0,3}}?(?:{_DEBT}|maker|borrowers?|matter|you|him|her"
        rf"|them)\b[^.;,]{{0,40}}?\b(?:free of"
        rf" (?:it|the)|{_OVER}|paid in full|settled in full|cancell?ed|forgiven|discharged)\b",
    ),
    _way(
        Side.lender,
        rf"(?:acknowledges?|confirms?|certif(?:y|ies)) (?:(?:full|complete|payment|receipt|final"
        rf"|total|and|the|present)"
        rf" )*(?:satisfaction|discharge|release|forgiveness|cancell?ation|extinguishment) of "
        rf"(?:\w+ ){{0,4}}?{_DEBT}\b",
    ),
    _way(
        Side.lender,
        rf"(?:will|shall)(?: )?{_NOT}(?: ever)?, [^.;]{{3,80}}?, (?:{_PURSUE})\b"
        rf"|(?:elect|chos|choos|decid|resolv)\w* not to {_PURSUE}\b|(?:wo|will|shall)(?: )?{_NOT} "
        rf"(?:ever )?be"
        rf" (?:coming|going) after\b|(?:will|shall) hold (?:neither|none|no one) (?:of )?(?:\w+ "
        rf"){{0,3}}?(?:liable"
        rf"|answerable|responsible|to)\b",
        negative=True,
    ),
    _way(
        Side.lender,
        r"(?:mark|stamp)(?:s|ed)? (?:your|the|his|her|their|said) (?:\w+ )?(?:note|loan|bond"
        r"|contract)"
        r" (?:as )?\W?(?:paid|cancell?ed|satisfied)\b",
    ),
    _way(
        Side.lender,
        r"(?:executes?|delivers?|gives?|issues?|provides?|signs?|hand(?:s|ed)? over|sends?"
        r"|grants?)\b[^.;]{0,70}?"
        r"\b(?:waiver|release|forgiveness|discharge|cancell?ation) of (?:(?:the|any|all|your|its"
        r"|our|said) )*"
        r"(?:deficienc\w+|debt|note|balance|indebtedness|shortfall|guarant\w+|personal "
        r"liabilit\w+)\b",
    ),
    _way(
        Side.debt,
        rf"{_DEBT}\b[^.;,]{{0,60}}?\b(?:is|are|has been|have been|was|stands|(?<=the debt )gone)"
        rf" (?:now |hereby |all |therefore |accordingly )*{_OVER}\b(?! \$| limit| \d| from| being| "
        rf"up\b)",
    ),
    _way(
        Side.debt,
        rf"{_DEBT}\b[^.;,]{{0,60}}?\b(?:has |have )?ceased\b(?= on|,|$|\.)|{_DEBT} (?:\w+ "
        rf"){{0,4}}?ended\b(?= on|,|$|\.)",
    ),
    _way(
        Side.debt,
        r"\$[\d, .]+(?:that (?:was|is|were|remained) |which (?:was|is|remained) )?(?:left|remaining"
        r"|remained|unpaid"
        r"|shortfall|difference|deficiency|balance|not covered|still owing)\b[^.;,]{0,50}\b(?:is"
        r"|are|has been|was|have"
        r" been) (?:now |hereby |therefore )*(?:forgiven|waived|cancell?ed|erased|extinguished"
        r"|released)\b",
    ),
)
WAYS: Final = Shelf((way, way.need) for way in _WAYS)
PLAIN_STEMS: Final = Stems(
    *(
        "owe",
        "square",
        "quits",
        "hook",
        "in the clear",
        "debt-free",
        "debt free",
        "free of",
        "quit of",
    ),
    *(
        "rid of",
        "out from",
        "no further",
        "no more",
        "no contin",
        "no remain",
        "no addit",
        "no other",
    ),
    *(
        "no longer",
        "no liab",
        "no obli",
        "no claim",
        "no dut",
        "any further",
        "any more",
        "any remain",
    ),
    *("have to pay", "have to repay", "give up", "gives up", "given up", "gave up", "surrender"),
    *("renounc", "waive", "relinquish", "abandon", "release", "forgo", "forego", " let ", "lets "),
    *(
        "letting",
        "mark",
        "stamp",
        "waiver of",
        "forgiveness of",
        "discharge of",
        "cancel",
        "declare",
    ),
    *(
        "pronounc",
        "consider",
        "regard",
        "treats",
        "deem",
        "calls ",
        "satisfaction of",
        "not,",
        "never,",
    ),
    *("not to ", "be coming", "be going", "neither", "none", "gone", "over", "erased", "finished"),
    *("ended", "ceased", "extinct", "torn up", "wiped", "$", "free and clear", "at an end", "dead"),
)
"""One cheap look: without any of these in folded words no way can be there."""
