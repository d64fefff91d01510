"""Holders a paper does not bind: it speaks for its writer alone, the owner never joined in.

"This letter speaks for the servicer only", "the owner of the loan is not a party to it", "the
insurer has agreed to nothing", "you must settle with the holder of the second mortgage yourself".
Each keeps the claim of the holder it names, and of nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, Matter, Party

_STEMS: Final = Stems(
    *("bind", "bound", "party", "joined", "speak", "separat", "yourself", "agreed to"),
    *("consented", "not deal", "on behalf", "its own", "directly", "neither"),
)
_OWNER: Final = (
    r"(?:(?:(?:any|the|an|each|every)(?: other)? )?(?:owners?|holders?|investors?|purchasers?)"
    r"(?: of (?:the|your|this|said|that|its) (?:\w+ )?(?:loan|note|debt|mortgage))?"
    r"|(?:loan|note|mortgage) (?:owners?|holders?|investors?)|note ?holders?"
    r"|fannie mae|freddie mac|ginnie mae|(?:its|our) (?:principal|client|investor)s?)"
)
_INSURER: Final = (
    r"(?:(?:the |any |its |a )?(?:mortgage |private )?(?:insurers?|insurance compan(?:y|ies)"
    r"|guaranty compan(?:y|ies)))"
)
_SECOND: Final = (
    r"(?:(?:(?:the|any|your|every) )?(?:holder|owner|lender|servicer)s? (?:of|on|for) (?:the|your"
    r"|any|that|a) (?:second|junior|other|subordinate|home[- ]equity)[^.;,]{0,30}?(?:mortgage|loan"
    r"|lien|line|note)s?|(?:the |any |your )?(?:second|junior|subordinate|home[- ]equity)"
    r" (?:mortgage |lien ?|loan )?(?:lenders?|holders?|creditors?|lienholders?|mortgagees?))"
)
_ANY: Final = rf"(?:{_SECOND}|{_INSURER}|{_OWNER})"
_PAPER: Final = (
    r"(?:this|the|our) (?:letter|release|agreement|approval|waiver|paper|settlement|consent)"
)
_UNBOUND: Final = sieved(
    # the paper, or its writer, does not bind or speak for the holder
    rf"\b(?:not|n't|neither|nor|cannot|no)\b[^.;]{{0,40}}?\b(?:bind|speak for|act for|release for"
    rf"|waive for|commit|obligate|affect the (?:rights?|claims?) of|limit the (?:rights?|claims?)"
    rf" of|impair the (?:rights?|claims?) of)(?:s|ing)? (?P<object>{_ANY})"
    # the holder is not bound, no party, has not agreed
    rf"|\b(?P<subject>{_ANY})(?:,[^.;,]{{0,60}},)? (?:is|are|was|has|have|did|does) (?:not|never|in"
    rf" no way)(?: a| been)? (?:party|parties|bound|joined|join|agreed to|consented|released"
    rf"|signed|waived|approved this|given up)\b"
    rf"|\b(?P<nothing>{_ANY})(?:,[^.;,]{{0,60}},)? (?:has|have|gives?|releases?|waives?) (?:agreed"
    rf" to|signed|released|waived|given)? ?(?:nothing|up nothing"
    rf"|no (?:claim|right|release))\b"
    # the paper speaks for one alone
    rf"|\b{_PAPER}\b[^.;]{{0,40}}?\b(?:speaks?|is (?:given|made|signed)|binds?|acts?)\b"
    rf"[^.;]{{0,20}}?\b(?:for|on behalf of|by)? ?"
    rf"(?P<alone>the servicer|[\w ]{{3,40}}? servic\w+|us|itself|ourselves|this office)"
    rf" (?:only|alone)\b"
    rf"(?! (?:if|when|after|upon|on|once|until|in|for|to)\b)"
    # with the other holder one must deal oneself
    rf"|\b(?:must|should|need to|have to|will have to)\b[^.;]{{0,30}}?\b(?:settle|deal|arrange"
    rf"|negotiate|come to terms)\b[^.;]{{0,20}}?\bwith (?P<apart>{_ANY})",
    re.IGNORECASE,
)
_NOT_YET: Final = re.compile(
    r"\b(?:until|unless) (?:it is |they are )?(?:signed|accepted|approved|closing|recorded)",
    re.IGNORECASE,
)


def others_unbound_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield the claim of a holder whom the paper, in so many words, does not bind."""
    if not _STEMS.stand_in(sentence.text):
        return
    match = _UNBOUND.search(sentence.text)
    if match is None or _NOT_YET.search(sentence.text):
        return
    holder = next(words for words in match.groupdict().values() if words)
    who, what = Party.lender, Matter.debt
    if re.search(_SECOND, holder, re.IGNORECASE):
        what = Matter.second_debt
    elif re.search(_INSURER, holder, re.IGNORECASE):
        who, what = Party.insurer, Matter.insurer_claim
    yield Found(
        Act.keeps_debt,
        who=who,
        whom=setting.you,
        what=what,
        who_words=holder,
        what_words=match.group().strip(),
    )
