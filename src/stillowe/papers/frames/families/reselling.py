"""Hidden resales: double closings, a house shopped around before it is bought, a spread kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_TAKER: Final = r"(?:buyer|purchaser|investor|we|optionee|company|assignee|end buyer|us|our)"
_GAIN: Final = (
    r"(?:spread|difference|profits?|mark-?up|surplus|excess|assignment fee|wholesale fee"
    r"|finder'?s fee|margin|gain"
    r"|overage)"
)
_RULE: Final = re.compile(
    r"\bwithin (?:\d+|thirty|ninety|sixty)[^.;]{0,20}days\b|\barm'?s[- ]length\b"
    r"|\baffidavit\b|\bresale (?:value|price of|certificate)\b"
    r"|\bassociation\b|\b(?:may|shall|will|must|can)(?: not|not)\b[^.;]{0,30}\b(?:resell"
    r"|resold|resale|flip)|\bno (?:resale|flip)"
)


def _resale(
    hit: str, *also: str, unless: re.Pattern[str] | None = _RULE, by_not: bool = True
) -> Wording:
    return Wording(
        Act.resells,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.buyer,
        denied_by_not=by_not,
        what=Matter.rights,
        not_by=frozenset({Party.borrower, Party.guarantor}),
    )


_RESALE: Final = Family(
    (
        "resell",
        "resale",
        "re-sell",
        "resold",
        "flip",
        "double clos",
        "simultaneous",
        "back-to-back",
        "same-day",
        "end buyer",
        "same hour",
        "advertis",
        "market",
        "spread",
        "difference",
        "profit",
        "markup",
        "mark-up",
        "assignment fee",
        "wholesal",
        "higher price",
        "new buyer",
        "end purchaser",
        "third person",
        "third part",
        "sell",
        "contract price",
    ),
    (
        _resale(
            r"\b(?:double|simultaneous|back-to-back|same-day|two-step|a-b(?:/|-"
            r"| and )b-c)(?: or [\w-]+)? (?:closings?|close|escrows?"
            r"|resales?|settlements?|transactions?)\b"
        ),
        _resale(
            r"\b(?:deed|convey|sell|transfer|resell"
            r"|close)\w*\b[^.;]{0,80}\b(?:in the same (?:hour|day|sitting)|the same day"
            r"|immediately (?:after|before)|minutes (?:later|after)|on the heels)\b",
            r"\bend buyer\b|\bthird (?:person|party)\b|\banother\b|\bnew buyer\b|\bresell"
            r"|\bhigher price",
        ),
        _resale(
            r"\b(?:resell|re-sell|resale|flip|wholesal)\w*\b[^.;]{0,80}",
            r"\bbefore\b|\bprior to\b|\bat a (?:higher|greater)\b|\bprofit|\bspread"
            r"|\bdifference|\bfee\b|\bmay\b|\bintends?\b|\bplans?\b",
        ),
        _resale(
            rf"\b{_TAKER}\b[^.;]{{0,40}}\b(?:may|can|will|shall|intends? to|plans? to"
            rf"|is free to|right to)\b[^.;]{{0,40}}\b(?:market|advertis|list"
            r"|offer|shop|show|promot|publici[sz])\w*\b[^.;]{0,60}\b(?:home|house|property"
            r"|place|premises|contract|equitable|interest"
            r"|real estate|it|unit)\b",
            unless=re.compile(
                r"\binspect|\bsecondary market\b|\bmarket(?:able| value)\b|\bforeclosure\b"
                r"|\bsubdivi"
            ),
        ),
        _resale(
            rf"\b(?:keep|retain|pocket|earn|collect|receive|belong|is|be paid"
            rf"|entitled)\w*\b[^.;]{{0,50}}\b(?:the|any|all|a|its|our|buyer's"
            rf"|undisclosed)(?: \w+)? {_GAIN}\b",
            r"\bprice|\bassign|\bresale|\bresell|\bcontract|\bassignee|\bend buyer",
            r"\bbuyer|\bpurchaser|\binvestor|\bwe\b|\bassignor|\boptionee|\bour\b",
        ),
        _resale(
            r"\b(?:sell|resell|market|contract)\w*\b[^.;]{0,80}?\bbefore\b[^.;]{0,30}?\b(?:ow"
            r"ns?|buys?"
            r"|closes|takes title|closing|has bought)\b",
            r"\bbuyer|\bpurchaser|\binvestor|\bwe\b|\boptionee",
            unless=re.compile(
                _RULE.pattern
                + r"|\b(?:its|his|her|their|buyer's) (?:current|own|present|existing)\b"
            ),
        ),
        _resale(r"\bend[ -](?:buyer|purchaser)s?\b"),
        _resale(
            r"\b(?:sell|assign|transfer)\w*\b[^.;]{0,30}?\b(?:contract|position|agreement"
            r"|interest)\b"
            r"[^.;]{0,60}?\b(?:for a|at a|for its own) (?:\w+ )?(?:fee|profit)\b",
            r"\bbuyer|\bpurchaser|\binvestor|\bwe\b|\boptionee",
        ),
        _resale(
            r"\b(?:retain|keep|receive|pocket)\w*\b[^.;]{0,60}?\b(?:above|over|in excess of"
            r"|more than"
            r"|beyond)\b[^.;]{0,30}?\b(?:price|it pays|we pay|paid to seller|pays seller)\b",
            r"\bassign|\bbuyer|\bpurchaser|\bwe\b|\binvestor",
        ),
        _resale(
            rf"\b{_GAIN}\b[^.;]{{0,90}}\b(?:need not|not be|without|undisclosed|no duty|never"
            rf"|is not (?:shown|disclosed)|confidential"
            r"|not (?:required|obligated)|belongs? to|kept by|retained by)\b[^.;]{0,40}",
            r"\bbuyer|\bpurchaser|\binvestor|\bwe\b|\bassignor|\boptionee|\bour\b|\bdisclos"
            r"|\bshown",
            by_not=False,
        ),
        _resale(
            rf"\b{_TAKER}\b[^.;]{{0,80}}\b(?:be paid|paid|compensated|make (?:a )?(?:money"
            rf"|profit))\b[^.;]{{0,60}}\b(?:by (?:whoever|the assignee|a third"
            r"|another|the end)|for (?:doing so|the assignment|it))\b",
        ),
    ),
)


NEED: Final = need_of_families(_RESALE)


def resales_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a resale that the seller is not told of, or a spread the buyer keeps."""
    yield from _RESALE.found_in(sentence, words, setting)
