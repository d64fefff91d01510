"""People bound in person: each for the whole, and each before a court that can reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_LENDING: Final = frozenset({Party.other})
_NOT_PERSONS: Final = re.compile(
    r"\bseveral(?:ly)?,? (?:and|but) not joint|\bnot joint(?:ly)? (?:and|or) several"
    r"|\b(?:lenders?|banks?)'?"
    r" (?:\w+ )?obligations? (?:are|is) several\b|\btenants? by\b|\bjoint tenan"
)


def _bound(hit: str, *also: str, denied_by_not: bool = True) -> Wording:
    return Wording(
        Act.binds_persons,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        _NOT_PERSONS,
        who=Party.borrower,
        what=Matter.debt,
        denied_by_not=denied_by_not,
        not_by=_LENDING,
    )


_JOINT: Final = Family(
    (
        "several",
        "each of us",
        "any of us",
        "any one of",
        "each one of",
        "of the whole",
        "for the whole",
        "of you",
        "both of",
        "entire",
        "full amount",
        "for all",
    ),
    (
        _bound(
            r"\bjoint(?:ly)?(?:,| and(?:/or)?|, and) several(?:ly)?\b",
            r"\bliab|\bobligat|\bundertak|\bpromise|\bresponsib|\bagree|\bindebted|\bcovenant"
            r"|\bbound\b|\bowe",
        ),
        _bound(
            r"\b(?:each|every) (?:of (?:us|you|the undersigned)|person|one|signer|borrower"
            r"|guarantor|maker|obligor)\b[^.;]{0,50}\b(?:fully|personally|individually"
            r"|wholly)\b"
            r"[^.;]{0,30}\b(?:obligated|liable|responsible|bound)\b"
        ),
        _bound(
            r"\b(?:against|from|by)\b[^.;]{0,50}\b(?:all|both) of (?:us|you"
            r"|them)\b[^.;]{0,40}\b(?:any|either|one)\b"
            r"[^.;]{0,30}\b(?:alone|separately|only)\b"
        ),
        _bound(
            r"\bagainst\b[^.;]{0,40}?\b(?:any one|either|one or more|any or all"
            r"|each) of (?:us|you)\b"
        ),
        _bound(
            r"\b(?:recover\w*|collect\w*|enforc\w*|demand\w*|payment"
            r"|look\w*)\b[^.;]{0,60}\b(?:whole|entire|full|all)\b"
            r"[^.;]{0,60}\b(?:any one|either|one) of (?:us|you|them)\b"
        ),
        _bound(
            r"\beach\b[^.;]{0,40}\b(?:liable|responsible|bound"
            r"|answerable)\b[^.;]{0,20}\bfor the (?:whole|entire|full)\b"
        ),
    ),
)
_EACH: Final = (
    r"(?:(?:each|every|any|either|both|one|all|whoever|everyone|everybody|anyone)(?: one| or all)?"
    r"(?: of)?(?: (?:us|you|them|the|who|person|people|that|maker|signer|borrower|guarantor|obligor"
    r"|mortgagor|seller|owner|debtor|undersigned|member|spouse|party|parties|co-?\w+)s?)*)"
)
_WHOLE: Final = (
    r"(?:whole|entire|full|all (?:of (?:it|the)|sums|amounts)|everything|total|100"
    r"|every (?:cent|dollar|penny))"
)
_BOUND: Final = (
    r"(?:liable|responsible|obligated|bound|answerable|on the hook|owes?|accountable|pay)"
)
_TOGETHER: Final = Family(
    (
        "joint",
        "solid",
        "individually",
        "separately",
        "alone",
        "share",
        "any one",
        "each ",
        "either",
        "every",
        "personally",
        "whoever",
        "whichever",
        "one of",
        "both ",
    ),
    (
        _bound(
            r"\bjoint(?:ly)?\b[^.;]{0,24}?\bseveral(?:ly)?\b"
            r"|\bseveral(?:ly)?\b[^.;]{0,12}?\bjoint(?:ly)?\b"
            r"|\bin solido\b|\bsolidar\w+\b",
            r"\bliab|\bobligat|\bundertak|\bpromise|\bresponsib|\bagree|\bindebt|\bcovenant"
            r"|\bb(?:ou|i)nd\b|\bowe|\bjudgment|\brecover|\bpay",
        ),
        _bound(
            rf"\b{_EACH}\b[^.;]{{0,70}}?\b{_BOUND}\b[^.;]{{0,40}}?\b{_WHOLE}\b",
            r"\b(?:sign\w*|us|you|them|undersigned|makers?|borrowers?|guarantors?|obligors?"
            r"|mortgagors?"
            r"|sellers?|debtors?|spouse)\b",
        ),
        _bound(
            r"\b(?:individually|separately|by (?:himself|herself|themselves|yourself)|alone"
            r"|severally)"
            r"(?:,? (?:and|or|as well as|both)) (?:\w+ )?(?:together|jointly|collectively"
            r"|as a group"
            r"|with (?:the )?others?)\b|\b(?:together|jointly|collectively|as a group),? (?:and"
            r"|or|as well as)"
            r" (?:individually|separately|alone|severally|each)\b",
            rf"\b{_BOUND}\b|\bobligation|\bliabilit",
        ),
        _bound(
            r"\b(?:collect|recover|demand|sue|look|proceed|go after|enforc|come after|pursu"
            r"|get)\w*\b"
            r"[^.;]{0,60}?\b(?:any one|either|one|any|each)(?: or (?:more|all"
            r"|both))?(?: of (?:us|you|them"
            r"|the (?:makers|borrowers|signers|undersigned|guarantors|obligors)))?\b[^.;]{0,60}?"
            r"\b(?:without|alone|first|only|not the others?|before|in full|whole|all of it)\b",
            r"\b(?:us|you|them|makers?|borrowers?|signers?|undersigned|guarantors?|obligors?"
            r"|co-?signers?"
            r"|mortgagors?|sellers?|debtors?)\b",
        ),
        _bound(
            r"\b(?:any |either |each |every )?one of (?:you|us|them)(?: alone)?,? (?:can|may"
            r"|could|will|might|shall) be"
            rf" [^.;]{{0,40}}?\b{_WHOLE}\b|\bwhichever (?:one )?of (?:us|you|them)\b"
            r"|\b(?:we|you|they) (?:each|both) owes?\b[^.;]{0,20}?\b(?:full|whole|entire|all)\b"
        ),
        _bound(
            r"\b(?:not (?:just|merely|only)|rather than|more than) (?:for )?(?:a|an|half|his|her"
            r"|your|their"
            r"|one's)\b[^.;]{0,12}?\b(?:share|half|part|portion)\b",
            rf"\b{_BOUND}\b",
            denied_by_not=False,
        ),
        _bound(
            r"\bjudge?ment\b[^.;]{0,60}?\bpersonally (?:and \w+ )?against\b|\bpersonally against\b"
            r"|\brecover\w*\b (?:of|from|against|judgment)\b[^.;]{0,80}?\bpersonally\b"
            r"|\bpersonal(?:ly)? (?:money )?judge?ment\b[^.;]{0,60}?\bagainst\b",
            r"\b(?:court|ordered|adjudged|decreed|plaintiff|entered)\b",
        ),
    ),
)
_JURISDICTION: Final = Family(
    ("jurisdiction", "power over", "hauled", "be sued in", "sue you in", "sue me in", "sue us in"),
    (
        _bound(
            r"\bcourts?\b[^.;]{0,60}?\b(?:has|have|shall have|obtains?|acquires?"
            r"|gets?)\b[^.;]{0,20}?"
            r"\b(?:power|jurisdiction|authority) over (?:me|us|you|him|her|them|(?:his|her|its|my"
            r"|our|your"
            r"|their|the) (?:persons?|defendants?|borrowers?|guarantors?|makers?|sellers?))\b"
        ),
        _bound(
            r"\b(?:waiv\w*|giv(?:e|es|ing) up|forfeit\w*|abandon\w*|drop\w*)\b"
            r"[^.;]{0,60}?\bjurisdiction\b",
            r"\bperson|\bin personam\b|\bobjections?\b|\bcontest\b",
            denied_by_not=False,
        ),
        _bound(
            r"\b(?:appear|be sued|sued|suit|defend)\b[^.;]{0,40}?\bin (?:the "
            r"|any )?(?:\w+ ){0,3}?courts?\b",
            r"\b(?:agree|consent|submit)\w*\b",
            r"\bjurisdiction\b|\bpower over\b",
        ),
        _bound(
            r"\bjurisdiction (?:over|of|on) (?:the )?(?:persons?|parties|defendants?)\b"
            r"|\b(?:personal"
            r"|in personam) jurisdiction\b",
            r"\b(?:has|have|had|enters?|submit\w*|consent\w*|obtained|acquired|appear\w*|exists?"
            r"|properly|accept\w*|conced\w*|attorn\w*|agrees?)\b",
        ),
        _bound(
            r"\b(?:submit|consent|subject(?! matter)|yield|attorn)(?:s|ing"
            r"|ted)?\b[^.;]{0,90}\bjurisdiction\b[^.;]{0,60}",
            r"\bpersonal|\bin personam|\bperson\b|\bcourts?\b",
        ),
        _bound(
            r"\bwaiv\w+\b[^.;]{0,60}\b(?:objection|defense)\b[^.;]{0,40}\b(?:personal"
            r"|in personam) jurisdiction\b"
        ),
        _bound(
            r"\bagrees?\b[^.;]{0,60}\bcourts?\b[^.;]{0,60}\b(?:has|have"
            r"|shall have) (?:personal|in personam)"
            r" jurisdiction\b"
        ),
    ),
)


NEED: Final = need_of_families(_JOINT, _TOGETHER, _JURISDICTION)


def persons_bound_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield who is bound in person by the sentence."""
    for family in (_JOINT, _TOGETHER, _JURISDICTION):
        for found in family.found_in(sentence, words, setting):
            yield found
            return
