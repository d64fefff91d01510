"""The words of limits of recourse: what limits it, whom it can protect, what brings it back."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.sieve import sieved

STEMS: Final = Stems(
    "recourse",
    "personal",
    "look",
    "sole remedy",
    "remed",
    "exclusive",
    "exculpat",
    "other asset",
    "assets of",
    "money",
    "answer",
    "null and void",
    "paid back",
    "paid only",
    "paid solely",
    "payable",
    "liable",
    "liability",
    "hold",
    "exposed",
    "exposure",
    "owe the",
    "owes the",
    "make good",
    "wages",
    "losses",
    "protect",
    "immunity",
    "limit",
    "recover",
    "repayment",
    "enforce",
    "obligation",
    "capacity",
    "the loss",
    "bound",
    "except",
    "carve",
    "come after",
    "judgment",
    "right against",
    "the debt",
    "warranty",
    "full payment",
    "excused",
    "surviving",
    "bind",
    "shield",
    "owe more",
    "own assets",
    "comeback",
    "no claim",
)
_PROPERTY: Final = (
    r"(?:(?:the |such |its |their |said |his |her |this |any )?(?:(?:mortgaged|pledged|secured"
    r"|real|encumbered|charged"
    r"|trust|personal|or|membership|foregoing|partnership) ){0,4}(?:propert(?:y|ies)|premises|land"
    r"|real estate|home|house|collateral"
    r"|security(?! instrument)|estate|interests?|assets|building|project|trust estate))"
)
_ONLY: Final = r"(?:solely|only|exclusively|entirely|strictly|alone)"
NONRECOURSE: Final = sieved(
    r"\bnon-?recourse\b"
    r"|\b(?:without|no|not have|nor (?:any )?) ?(?:personal |any )?recourse (?:of any kind "
    r"|whatsoever |or liability )?(?:to|against"
    r"|upon|on|from|for|shall|under|beyond|except|is|being|may|will)\b"
    r"|\bwithout (?:\w+ )?recourse\b"
    rf"|\b(?:recourse|remed(?:y|ies)|recovery)\b[^.;]{{0,80}}?\b(?:limited|confined|restricted"
    rf"|{_ONLY})\b[^.;]{{0,40}}?\bto"
    rf" {_PROPERTY}"
    rf"|\brecourse\b[^.;]{{0,80}}?\b{_ONLY}\b[^.;]{{0,30}}?\b(?:to|against|from|upon) "
    rf"|\brecourse\b[^.;]{{0,40}}?\b(?:to|against|upon) {_PROPERTY} (?:alone|only)\b"
    rf"|\blook(?:s|ing)? (?:{_ONLY} )?to\b[^.;]{{0,80}}?{_PROPERTY}[^.;]{{0,60}}?\b(?:satisfaction"
    rf"|payment|repayment|recovery|and not"
    r"|alone|only|for any|no other)\b"
    rf"|\blook(?:s|ing)? {_ONLY}\b[^.;]{{0,20}}?\bto\b|\b{_ONLY} look to\b"
    r"|\b(?:sole|only|exclusive) (?:remedy|recourse|source of (?:payment|repayment|recovery)|right"
    r"|security)\b[^.;]{0,60}?"
    rf"\b(?:is|are|being|be|to|against)\b[^.;]{{0,40}}?(?:{_PROPERTY}|foreclos\w+|realiz\w+|sell)"
    rf"|\b(?:payable|paid|repaid|collected|satisfied|recovered)(?: back)? {_ONLY} (?:by|from|out of"
    rf"|through)\b[^.;]{{0,30}}?"
    rf"(?:{_PROPERTY}|sell\w*|sale)"
    r"|\bto the extent (?:\(but only to the extent\) |only )?of (?:the |its |such )?(?:security"
    r"|value of|pledged|collateral|property"
    r"|mortgaged)"
    r"|\bliab\w+\b[^.;]{0,60}?\blimited to (?:its|his|her|their|the|\w+'s)(?: [\w']+){0,3}"
    r" (?:interests?"
    r"|estate|property|collateral|security)\b"
    r"|\bno other (?:property|assets?)\b[^.;]{0,40}\b(?:reach\w*|liable|answer\w*|subject|levied)",
    re.IGNORECASE,
)
"""Recourse itself is limited, or goes to the property alone."""

NOT_PERSONAL: Final = sieved(
    r"\b(?:no|not have any|without|neither|nor|none)\b[^.;]{0,120}?\bpersonal(?:ly)? (?:liab\w+"
    r"|responsib\w+|obligat\w+|answerable|bound"
    r"|recourse|judgment)"
    r"|\b(?:not|never|nor|neither|none|no \w+)\b[^.;]{0,120}?\b(?:be |being |is |are"
    r" )?(?:personally|individually) (?:liable|responsible"
    r"|obligated|answerable|bound)"
    r"|\b(?:not|never)\b[^.;]{0,40}?\b(?:answer(?:able)?|liable|bound|charged|called"
    r" (?:up)?on)\b[^.;]{0,40}?\b(?:from|out of|with|beyond"
    r"|personally)\b[^.;]{0,20}?\b(?:other|own|personal|any) (?:assets?|property|funds|means"
    r"|estate)?"
    r"|\b(?:not|never|no|none|neither)\b[^.;]{0,70}?\b(?:answer|liable|responsible|answerable)"
    r" personally\b"
    r"|\bpersonal liability\b[^.;]{0,40}?\b(?:is|are|be|being|shall be) (?:expressly )?(?:excluded"
    r"|negated|disclaimed|waived)\b"
    r"|\bno (?:deficiency|money|personal) (?:judgment|decree)\b[^.;]{0,40}?\b(?:sought|taken|had"
    r"|asked|obtained)\b"
    r"|\bno judgment for money\b"
    r"|\b(?:cannot|can't|may not|not)\b[^.;]{0,20}?\b(?:collect|reach|take|levy"
    r"|garnish)\b[^.;]{0,40}?\b(?:wages|other"
    r" (?:property|assets)|bank accounts?)\b"
    r"|\b(?:not|never|no right to)\b[^.;]{0,60}?\b(?:seek|enforce|take|obtain|pursue"
    r"|bring)\b[^.;]{0,60}?\b(?:money|deficiency|personal)"
    r" judgment\b"
    r"|\bnot personally(?:,)? but (?:solely |only )?as\b|\bno other exposure\b|\bexculpat\w+\b"
    r"|\b(?:no|not)\b[^.;]{0,30}\brecourse\b",
    re.IGNORECASE,
)
"""Nobody is to answer in person."""

HOLDS_NOBODY: Final = sieved(
    r"\b(?:not|never|n't)\b[^.;]{0,40}?\b(?:hold|pursue|look to|proceed against|answerable|liable"
    r"|charge)\b"
    r"|\bliability\b[^.;]{0,20}?\bis excluded\b"
    r"|\b(?:limitations?|limits?|exculpation|exoneration) (?:on|of|in) (?:\w+ ){0,2}?(?:liability"
    r"|recourse|section)\b",
    re.IGNORECASE,
)
"""A person is spared in words that limit recourse only if something is then taken out of them."""

OVER: Final = re.compile(
    r"\b(?:further|remaining (?:debt|balance|liability|amount|obligation)|any longer|no longer|no"
    r" more|henceforth|reliev\w+|releas\w+|forgiv\w+"
    r"|waived|discharg\w+"
    r"|cancel\w+|short sale|deed in lieu|has been satisfied|bankruptcy)\b",
    re.IGNORECASE,
)
"""A debt is given up, which is more than a limit of recourse and is read elsewhere."""

UNDER_THE_LOAN: Final = re.compile(
    r"\b(?:under|of|on|upon|in|by|for)\b[^.;]{0,40}?\b(?:this |the |said |such |these |any"
    r" )?(?:note|loans?|mortgage|security instrument"
    r"|deed of trust|bond|loan documents|agreement|obligations?|indebtedness|instrument|debt)\b"
    r"|\bhereunder\b|\bhereof\b|\bthis loan\b|\bwages\b|\bborrow\b"
    r"|\bprincipal\b|\bmoney judgment\b",
    re.IGNORECASE,
)

OTHERS: Final = re.compile(
    r"\b(?:landlord|lessor|trustees?(?!'s sale)|officers?|directors?|members? of (?:the"
    r" )?(?:landlord|lender|board)|employees?"
    r"|shareholders?|stockholders?|partners?|principals?|agents?|attorneys?|beneficiar(?:y|ies)"
    r"|managers?|endorsers?|indorsers?"
    r"|assignors?|association|board|trust company|land trust|servicer|participants?|loan buyers?"
    r"|affiliates?|(?<=to )plaintiff|(?<=against )plaintiff"
    r"|buyers?|purchasers?|investors?|administrat\w+|executors?|receiver|nominee|seller of the"
    r" loan|transferor of the loan)\b",
    re.IGNORECASE,
)
"""Persons other than who owes the debt."""

OWERS: Final = re.compile(
    r"\b(?:co-?)?(?:borrowers?|makers?|mortgagors?|obligors?|guarantors?|debtors?|homeowners?|you"
    r"|your|grantors?|trustors?"
    r"|pledgors?|undersigned|defendants?|owners?|customers?|indebtedness|company|i|we)\b",
    re.IGNORECASE,
)

SALE_OR_ENDORSEMENT: Final = sieved(
    r"(?<!promises to )(?<!promise to )(?<!agrees to )\bpay to (?:the )?order of\b|\b(?:endors"
    r"|indors"
    r"|assign|transfer|sells?|conveys?"
    r"|sold)\w*\b[^.;]{0,160}?\bwithout (?:\w+ )?recourse\b",
    re.IGNORECASE,
)
OFFERED_AT_SALE: Final = sieved(
    r"\b(?:property|premises|real estate)\b[^.;]{0,60}?\b(?:offered|sold|sale)\b",
    re.IGNORECASE,
)
"""Terms of a judicial sale ("without recourse to Plaintiff"): nobody's debt is spoken of."""

BUT: Final = re.compile(
    r"\b(?:except|excepting|excludes?|excluding|save|other than|provided|unless|however"
    r"|notwithstanding|but"
    r"|shall not (?:extend|apply)|(?:does|do) not (?:extend|apply|cover|limit|reach)|null and void"
    r"|is void|of no effect"
    r"|nor (?:does|shall)"
    r"|carve-?outs?|nothing (?:herein|in this)|falls? away|cease[sd]? to apply|inapplicable)\b",
    re.IGNORECASE,
)
MISDEEDS: Final = re.compile(
    r"\b(?:fraud\w*|misrepresent\w+|waste|misappl\w+|misappropriat\w+|misus\w+|convers\w+|security"
    r" deposits?|tenant deposits?"
    r"|insurance (?:proceeds|money|monies)|condemnation|environment\w+|hazardous|unpaid (?:real"
    r" estate |property )?taxes|net operating income"
    r"|(?:voluntary|involuntary|bankruptcy) (?:petition|filing|bankruptcy|proceeding)|files?"
    r" (?:for )?bankruptcy|petition in bankruptcy"
    r"|single[- ]purpose|transfers? (?:of )?the (?:mortgaged )?property|transfer in violation"
    r"|(?:un|not )permitted transfers?"
    r"|remov\w+ (?:of )?fixtures|gross negligence|wil?lful|bad[- ]faith|bad[- ](?:boy|acts?)"
    r"|rents? (?:collected|received|not|diverted)"
    r"|misapplied rents?|damage (?:done )?to|regulatory agreement|not entitled to retain|operating"
    r" account|collu\w+|arson|forfeiture"
    r"|encumbers?|subordinate financing|divert\w+|clean-?up|indemnit(?:y|ies)|criminal|intentional"
    r"|tort)\b",
    re.IGNORECASE,
)
LIABLE_AGAIN: Final = re.compile(
    r"\b(?:full(?:y)?[- ]recourse|(?:become|be|be deemed|converts? (?:in)?to|becomes) (?:a"
    r" )?(?:fully |full |personally )?recourse"
    r"|recourse (?:events?|obligations?|liabilit\w+|carve-?outs?)|(?:personally|individually)"
    r" (?:liable|answerable|responsible|bound|obligated)"
    r"|fully liable|owes? the (?:entire|whole|full)|liable for the (?:entire|whole|full)|make good"
    r" (?:any|all) loss\w*|answers? personally|answerable, personally|liable\b[^.;]{0,30}?\b(?:to"
    r" the extent|for"
    r" (?:any |all )?(?:losses|loss|damages))"
    r"|losses (?:occasioned|arising|suffered|incurred|resulting|caused|from|due)|personal"
    r" liability (?:shall|for|to)"
    r"|stays? (?:theirs|exposed|liable)|remains? (?:exposed|liable|personally)|is (?:bound"
    r"|answerable|liable))\b",
    re.IGNORECASE,
)
SPARED: Final = re.compile(
    r"\b(?:non-?recourse|without recourse|exculpat\w*|recourse)\b", re.IGNORECASE
)
CUSTOMARY: Final = sieved(
    r"\bcustomary (?:\w+ ){0,3}(?:exceptions?|carve-?outs?|exclusions?)\b", re.IGNORECASE
)
"""Exceptions that a definition only mentions."""
