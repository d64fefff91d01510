"""Innocent phrases: negatives, hedges and limits that take nothing from a giving up beside them.

Each is named by what it says: how little came in, that nothing more will be asked, that nobody
else is touched, old forms of reference ("said Note", "party of the first part").
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.certain_phrases import ITEM

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
_COLLECTS: Final = (
    r"(?:sue|pursue|seek|collect|claim|demand|come after|go after|look|chase|enforce|attempt"
    r"|try|assert|bring|commence|institute|prosecute|maintain|file|hold|ask|make|proceed|take"
    r"|have|press|require|bill|dun|refer|sell|obtain|get|recover|charge|levy|garnish|expect|owe"
    r"|send|report|contact|call|place|assign|transfer|undertake|obtain|permit"
    r"|be (?:asking|billing|pursuing|seeking|collecting|coming|going|looking|suing|contacting"
    r"|calling|sending|getting))"
)
_COLLECTED: Final = (
    r"(?:sued|pursued|sought|collected|claimed|demanded|enforced|asserted|brought|commenced"
    r"|instituted|prosecuted|maintained|filed|held|asked|made|taken|had|required|billed|referred"
    r"|sold|obtained|recovered|charged|levied|entered|owed|owing|due|payable|outstanding|placed"
    r"|assigned|transferred|expected|undertaken|enter|remain\w*|survives?|exists?|stands?|lies?"
    r"|left)"
)
_OWED_THING: Final = (
    r"(?:deficienc(?:y|ies)|sums?|amounts?|balance|judgments?|claims?|actions?|suits?|lawsuits?"
    r"|obligations?|liabilit(?:y|ies)|demands?|collection|payments?|money|monies|persons?|part"
    r"|portion|debt|indebtedness|recourse|remed(?:y|ies)|proceedings?|action|legal action|duty"
    r"|interest|steps?|attempts?|efforts?|right|shortfall|one|party)"
)
_NO_COLLECTING: Final = (
    rf"\b(?:no|neither|nor any|nor)(?: (?:(?:further|other|such|remaining|additional|more|future"
    rf"|personal|continuing|legal|money|monetary|collection|deficiency|court|part of the|of its|of"
    rf" the|the) ?)*) ?{_OWED_THING}\b(?:[^.;]{{0,80}}?\b{_COLLECTED}\b|(?=[^.;]{{0,25}}(?:[.,;]|$)"
    rf"| (?:on|under|for|to|of|against|whatsoever|thereunder|thereon|therefor)\b))"
    rf"|\b(?:shall|will|does|do|can|may)(?: hereafter| ever)? (?:not|never|neither)"
    rf"(?: (?:ever|hereafter|thereafter|at any time|again|now|in future|itself|further))*"
    rf" {_COLLECTS}\b(?:,? (?:n?or|and) (?:to )?{_COLLECTS}\b)*"
    r"(?:[^.;]{0,60}?\b(?:agency|agencies|collectors?|debt buyer|third party|bureau))?"
    rf"|\bneither\b[^.;]{{0,70}}? (?:shall|will|may|can)(?: ever| hereafter)? {_COLLECTS}\b"
    rf"|\b(?:is|are|be|am|was|were) (?:not|no longer|never) (?:personally |further "
    rf"|in any way )*(?:liable|responsible"
    rf"|obligated|answerable|indebted|bound)\b"
    rf"|\b(?:does|do) not intend to(?=,? (?:and (?:shall|will) not|{_COLLECTS}))"
    rf"|\b(?:shall|will) (?:look to|have|make|assert|bring|seek|take|hold|demand) no\b"
    rf"|\b(?:agree|covenant|undertake|promise|engage|stipulate|bind)\w*\b[^.;]{{0,60}}? (?:not"
    rf"|never)"
    rf"(?: ever| hereafter)? to {_COLLECTS}\b"
    rf"|\b(?:is|are|be|being|stands?|stand|remains?) (?:under )?no (?:further|longer|more)\b"
    rf"|\b(?:ha(?:s|ve)|ow(?:es?|ing)|bears?|there is|there are|there remains|with)(?: \w+)?"
    rf" (?:no|nothing) (?:further|more|longer|remaining|additional|continuing|other)\b"
    rf"|\bneither (?:it|(?:the )?\w+(?:'s)?(?: \w+)?),? (?:nor|or)\b(?=[^.;]{{0,90}}\b(?:shall|will"
    rf"|may|can|has|have|does|do)\b[^.;]{{0,30}}?\b(?:{_COLLECTS}|{_COLLECTED}|any)\b)"
)
"""That nobody will collect, in every form, only bears out a release that stands beside it."""

NO_COLLECTING: Final = re.compile(_NO_COLLECTING, re.IGNORECASE)

_SAID_OF_THE_DEBT: Final = (
    r"\b(?:the |any |all |unpaid |whole |entire |said )*(?:remainder|residue)\b"
    r"|\bas part of (?:the|this|our|its|that|a)\b(?= (?:consideration|agreement|settlement"
    r"|transaction|closing|resolution|arrangement|compromise))"
    r"|\bstill (?:owes?|owed|owing|due|unpaid|outstanding)\b"
    r"|\b(?:it is |is )?(?:hereby |expressly |further |mutually )*understood and agreed\b"
    r"|\blook\w* (?:solely|only) to the (?:property|premises|collateral|deed) (?:it|which it|that"
    r" it|so)\b[^.;,]{0,30}\b(?:received|taken|accepted|acquired|conveyed)\b"
    r"|\bsole recourse having been (?:exercised|exhausted)\b"
    r"|\b(?:you|borrower|him|her|[A-Z]\w+) and (?:your|his|her|borrower's) (?:wife|husband"
    r"|spouse)\b"
    r"|\b(?:borrower|mortgagor|maker)'s spouse, who (?:signed|executed|joined)\b"
    r"|\blook (?:solely|only) to (?:the |its )?(?:property|premises|collateral|real estate"
    r"|mortgaged property)\b"
    r"|\byou (?:can|may) (?:now )?(?:consider|treat|regard|think of) (?:this|the|your)\b"
    r"|\b(?:offer|request|application|proposal)(?: of \$[\d,. ]+| dated [\w ,]+?)? (?:was"
    r"|has been|is|having been)"
    r" (?:hereby |duly )?(?:accepted|approved|granted)\b|\bpaid in part\b"
    r"|\bwithdrawn with prejudice\b|\bnote is (?:now |hereby )?void\b"
    r"|\bpayment of (?:the |said |such |his |her |their |a )*(?:promissory |mortgage )?(?:note"
    r"|loan|debt|bond|indebtedness|obligation)\b"
    r"|\bneed not (?:ever )?(?:pay|repay)\b|\b(?:has|have|had|of"
    r"|be of|shall be of) no (?:further |more |other )?(?:force|effect|validity)\b|\bretail\b"
    r"|\bsaid (?=mortgag|borrower|lender|bank|maker|holder|note|debt|loan|bond|indebtedness"
    r"|obligor|part(?:y|ies)"
    r"|grant|premises|sum|defendant|plaintiff|deficiency|balance|creditor|judgment|trust|guarant)"
    r"|\bhusband and wife\b|\bno(?= ?[\d#])|\bpayment (?:thereof\b|of (?:\$|it\b|what\b"
    r"|any (?:part|portion|sum|of)|the (?:amount|sum|same|whole|bond)))"
    r"|\bfull payment of\b|\bmay,? (?=\d{4})|\bescrow (?:no|number|file)\b"
    r"|\bcurrent owner (?:and holder )?of\b"
    r"|\bpresent owner\b|\b(?:balance|deficiency|shortfall|sum|amount) of \$[\d,. ]+remain\w*"
    r"|\b(?:forgo|forego|waive|relinquish|release|renounce|abandon|surrender|disclaim)\w* (?:all "
    r"|any |every "
    r"|further |its |their )*recourse\b"
    r"|\bon (?:your|his|her|their) part\b|\b(?:unpaid|remaining|uncollected|any) (?:part"
    r"|portion) of\b"
    rf"|(?:,|\band|\bor|\bincluding|\ball|\bany|\bplus|\bunpaid|\baccrued)"
    rf" (?:{ITEM})(?= |,|;|\.|$)"
)
"""How a debt is described: what is left of it, what it is made of, who signed for it."""

INNOCENT: Final = re.compile(
    rf"{_NO_COLLECTING}|{_SAID_OF_THE_DEBT}|"
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
