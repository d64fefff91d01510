"""Innocent phrases: negatives, hedges and limits that take nothing from a giving up beside them.

Each is named by what it says: how little came in, that nothing more will be asked, that nobody
else is touched, old forms of reference ("said Note", "party of the first part").
"""

from __future__ import annotations

import re
from typing import Final

_LESS: Final = (
    r"(?:less|short|under|below|fell|fetch\w*|enough|smaller|lower|fraction|insufficient|cover\w*"
    r"|not all|did not pay|shy of)"
)
_HANDED_ON: Final = (
    r"(?:sold|placed|assigned|referred|transferred|reported|turned over|given|passed on|collected"
    r"|billed"
    r"|asked|pursued|sought|demanded|claimed|called|sent|charged|contacted|chased|revived"
    r"|reinstated)"
)
_HAND_ON: Final = (
    r"(?:sell|assign|refer|place|bill|ask|call|send|collect|pursue|sue|seek|chase|come after|go "
    r"after"
    r"|demand|contact|charge|dun|press|report|hear|receive|get|be asked|be billed|be called|be sent"
    r"|be hearing|be coming|be billing|be getting|be asking|see|revive|bring (?:that|the|any)"
    r" (?:\w+ )?(?:liability|debt|claim) back)"
)
INNOCENT: Final = re.compile(
    # how little came in
    r"\b(?:even though|although|though|even if|notwithstanding(?: that| the fact that)?|despite|in "
    r"spite"
    rf" of|while)\b[^.;]{{0,110}}?\b{_LESS}\b"
    r"|\bno(?:t| matter| difference)\b[^.;,]{0,12}\b(?:matter|difference)\b[^.;]{0,90}"
    r"|\bmak\w+ no difference\b[^.;]{0,90}"
    r"|\b(?:did|does|do)(?: not|n't) (?:cover|reach|pay|satisfy|meet|fetch|bring)\b"
    # nothing more will be asked
    rf"|\b(?:will|shall|wo|is|are)(?: not|n't| never| ever| not ever) (?:ever |now |again )?(?:be "
    rf"{_HANDED_ON}"
    rf"|{_HAND_ON})\b(?:,? (?:or|nor) (?:\w+ ){{1,4}})?"
    rf"|\b(?:nobody|no one|none of us|no collector)\b[^.;,]{{0,20}}\b(?:will|is going to|shall)"
    rf" (?:ever )?{_HAND_ON}\b"
    r"|\bnothing (?:more|further|left|remains)(?: is| remains| left| for you)*(?: (?:to (?:pay|do"
    r"|sign)"
    r"|owed|owing|due))?\b|\bneed (?:not|n't)\b|\bneedn't\b"
    # nobody and nothing else is meant
    r"|\bnothing\b[^.;]{0,60}?\b(?:to be )?read as keeping\b[^.;]{0,20}|\bfor the avoidance of "
    r"doubt\b"
    r"|\bwhich is not an? (?:obligor|borrower|guarantor|party)\b|\bnot now or (?:ever|later"
    r"|hereafter)\b"
    r"|\bno (?:further |other |more )?recourse (?:to|against)\b"
    r"|\bnot (?:a|any|one) (?:cent|dime|penny|dollar|thing)\b"
    # old forms of reference
    r"|\b(?:aforesaid|of|on|from|by|the|to|upon|under|unto|for|in|against|between|and|with|secured "
    r"by"
    r"|evidenced by) said (?!that\b|it\b|he\b|she\b|we\b|you\b|they\b|so\b|to\b|in\b|no\b)\w+"
    r"|\bpart(?:y|ies) of the (?:first|second|third|other) part\b"
    r"|\bwhether (?:for|of|by|under|upon|direct|contingent|primary|joint|principal|present|past)\b"
    r"|\b(?:document|doc\.?|case|loan|account|file|instrument|suffix|lot|unit|cause|note|policy"
    r"|claim)"
    r" no\b"
    r"|^(?:now comes|comes now)\b[^.;]{0,110}?\b(?:states|says|acknowledges|certifies|represents)\b"
    r"|\b(?:we|lender|bank|holder|creditor|mortgagee|servicer|union|plaintiff|undersigned) "
    r"(?:hereby |does"
    r" |do )*(?:states?|declares?|certif(?:y|ies)|says?) that\b"
    r"|\bresponds? to (?:your|the) (?:question|letter|request)[^.;:]{0,80}"
    r"|\b(?:your|the) (?:question|request) (?:of|dated|whether)\b"
    # what was left
    r"|\b(?:that|which|amount|balance|sum|debt|what) remain(?:ed|s)?(?: due| owing| unpaid)* "
    r"(?:after"
    r"|following|from|on|when|unpaid)\b|\bremain(?:s|ed)? (?:unpaid|owing|due)\b"
    r"|\b(?:no|any|the|their|his|her|your|every|all) remaining\b"
    r"|^(?:it|that|they|we|you|he|she)(?: is| are| was| do| did| does| will| can)? ?(?:not|cannot"
    r"|never)(?=:)"
    r"|\band not otherwise\b|\bif,? and only if\b|\bonly if\b|\bnot before\b|\bcontinuing "
    r"guarant\w+\b|\bor not\b|\bwho(?:m)? it may concern\b|\bno pursuit\b"
    r"|\blook\w*(?: \w+){0,3}? to (?!(?:the |its |said )?(?:property|premises|collateral|security"
    r"|mortgage"
    r"|land|lien|rents|proceeds|real|home))(?:the )?\w+(?: \w+)? (?:alone|only|exclusively)\b"
    r"|\b(?:presently|immediately) (?:effective|operative|binding)\b|\beffective (?:presently"
    r"|immediately)\b"
    r"|\bwithout (?:day|delay|recourse|cost|charge|further \w+|any further \w+|more|return"
    r"|warranty)\b"
    r"|\bin full substitution for\b|\b(?:final(?:ly)?|total(?:ly)?) and without\b"
    r"|\bfor (?:principal|interest)(?:,? (?:principal|interest|fees|advances|costs))*,? (?:or"
    r"|and)\b"
    r"|\b(?:from|for|of) (?:the |all |any |further )*(?:re)?payment of (?:the |said |his |her "
    r"|their )*(?:loan"
    r"|note|debt|indebtedness|balance|residue|remainder|deficiency|same)\b|(?<=principal of, "
    r")accrued interest on\b|\b(?:note|debt|loan)(?: is|,) (?:now )?(?:null and )?void\b",
    re.IGNORECASE,
)
