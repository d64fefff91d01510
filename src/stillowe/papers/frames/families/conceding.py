"""Admissions in other words: "this account is yours", "I still owe it", "the figure is right"."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.families.admitting_words import ADMIT, DEBT, NOT_DEBTOR, admission
from stillowe.papers.frames.families.wording import Family
from stillowe.values.clauses import Matter, Party

_SAY: Final = (
    rf"(?:{ADMIT}|know(?:s|ing)?|understand|regard\w*|consider(?:s|ing)?|treat(?:s|ing)?|owns? up"
    r"|accept\w*|agree\w*|confirm\w*|stipulat\w*|conced\w*|recogni[sz]\w*|affirm\w*|declar\w*|swear"
    r"|swears|(?:tell|write|state|say)(?: \w+)? in writing|say(?= (?:that )?(?:the|it|this))"
    r"|stand by|vouch\w*|find no fault|has no quarrel"
    r"|have no quarrel|it is agreed|grant"
    r"|testif\w+|depos\w+ and say\w*)"
)
_DEBTOR: Final = (
    r"\b(?:i|we|you|me|us|borrower|maker|obligor|debtor|seller|mortgagor|guarantor|undersigned"
    r"|defendant"
    r"|customer|homeowner|owner|grantor|signer|member|part(?:y|ie)|he|she|they|it is agreed|husband"
    r"|wife|co-?borrower|signatory|trustor|veteran)s?\b"
)
_MINE: Final = (
    r"(?:\b(?:still |do |really |truly |justly |legally |lawfully |personally |each |both "
    r"|now )*owes?\b"
    r"(?! (?:nothing|no\b|us nothing))|\b(?:remains?|is|are|am|be|being"
    r"|stands?) (?:\w+ )?(?:indebted"
    r"|liable|obligated|bound|responsible)\b|\b(?:is|are|was|as|be|being"
    r"|remains?) (?:\w+ ){0,2}?(?:yours"
    r"|mine|ours|right|correct|accurate|true|exact|final|binding|conclusive|proper|just|valid|due"
    r"|owing|owed|outstanding"
    r"|unpaid"
    r"|enforceable|payable|collectible|good and|subsisting|undisputed)\b|\bstands? at\b"
    r"|\b(?:a|an|my|our|your|his|her|their|its|the) (?:\w+,? ){0,3}?(?:debt|obligation|liability)"
    r"(?: of (?:mine|ours|yours|the))?\b|\bdebt as (?:yours|mine|ours|your own|my own)\b"
    r"|\bobligation still due\b|\bliability (?:on|for|under|upon)\b|\bas (?:just|valid|correct"
    r"|due|owed)\b"
    r"|\bthe (?:amount|sum|figure|balance|total) (?:stated|shown|claimed|set|given|above|below"
    r"|we say)\b)"
)
_OF_MONEY: Final = (
    rf"(?:{DEBT}|\bthe whole (?:thing|lot)\b|\ball of it\b|\bevery (?:penny|cent)\b|\bmoney\b"
    rf"|\bfigures?\b|\btotal\b|\bmortgage\b|\bloan documents?\b|\bcredit (?:card"
    r"|line)\b|\bwhat (?:i|we|you) owe\b|\bjudgment\b|\blender\b|\bbank\b)"
)
_NO_ADMISSION: Final = re.compile(
    NOT_DEBTOR.pattern
    + r"|\b(?:no|neither) (?:\w+ ){1,3}?admit|\bplease (?:understand|know|note)\b|\b(?:not|n't"
    r"|never|without) (?:be )?(?:admit"
    r"|acknowledg|agree"
    r"|conced|confirm|accept|understood|deemed)\w*\b|\bsurviv\w+\b|\b(?:plaintiff|lender|bank"
    r"|servicer|mortgagee|buyer|purchaser|court|holder|company"
    r"|creditor) (?:\w+ )?(?:acknowledg\w*|admits?|agrees? (?:that|to (?:accept|release|cancel))"
    r"|confirms?"
    r"|recogni[sz]es?|declares?|certif(?:y|ies)|hereby|accepts?|understands?)\b"
    r"|\brepresents? and warrant"
    r"|\b(?:shall|will|may|to) (?:become|be) (?:immediately )?(?:due|payable)\b"
    r"|\bnot (?:personally )?(?:liable"
    r"|obligated|responsible|owe|bound)\b|\bno longer\b|\bpayoff\b|\bquot|\bno personal liability\b"
    r"|\b(?:tax|hoa|association) |\bpurchase price\b|\bearnest\b|\brent\b|\bif (?:you"
    r"|this) (?:\w+ ){0,3}"
    r"(?:disput|believe|disagree)|\brelease[sd]?\b|\bforgiv|\bno (?:debt|balance|deficiency)\b"
    r"|\b(?:is|are|be) (?:cancel|discharg|satisfi|waiv)|\bcommission\b|\b(?:truth|true and correct)"
    r"\b[^.;]{0,30}\bcop|\bdisclosure|\bindemnif|\bresponsible for (?:any )?tax|\bcredit report"
    r"|\b(?:may|might|could|would|will|shall) (?:still |be |remain |not be )+"
)
CONCEDED: Final = Family(
    (
        "acknowledg",
        "admit",
        "agree",
        "confirm",
        "stipulat",
        "certif",
        "conced",
        "recogni",
        "affirm",
        "declar",
        "accept",
        "know",
        "understand",
        "regard",
        "consider",
        "treat",
        "swear",
        "no quarrel",
        "fault",
        "owe",
        "dispute",
        "deny",
        "reason",
        "excuse",
        "sign",
        "in writing",
        "contest",
        "yours",
        "confess",
        "admi",
        "time-barred",
        "revive",
    ),
    (
        admission(
            rf"(?:{_DEBTOR}[^.;]{{0,50}}?|\b(?:it is|and|be it|hereby|further"
            rf"|\W+) (?:\w+ )?)\b{_SAY}\b"
            rf"[^.;]{{0,180}}?{_MINE}",
            _OF_MONEY,
            _DEBTOR,
            unless=_NO_ADMISSION,
            denied_by_not=False,
        ),
        admission(
            r"\b(?:i|we)(?:,[^.;]{0,40},)? (?:(?!say|think|claim)\w+ ){0,2}?owe\b",
            _OF_MONEY,
            r"\b(?:still|intend|promise|know|agree|pay it|no (?:defense|reason|dispute)|and (?:i"
            r"|we) (?:will"
            r"|mean)|full|lawful|justly)\b",
            unless=re.compile(
                _NO_ADMISSION.pattern + r"|\bif we\b|\bwe (?:each|both|jointly)\b"
                r"|\bwhat we owe\b|\bwe (?:do not|don't) owe\b"
            ),
        ),
        admission(
            r"\bwe (?:(?!not\b|never\b)\w+ ){0,2}?(?:owe|(?:are|remain) (?:\w+ )?(?:indebted|liable"
            r"|obligated))\b(?! you)",
            _OF_MONEY,
            r"\b(?:to|owe) (?:the )?(?:bank|lender|mortgage|servicer|credit union|holder)\b",
            unless=_NO_ADMISSION,
            not_by=frozenset({Party.court, Party.buyer}),
            denied_by_not=False,
        ),
        admission(
            rf"{_DEBTOR}[^.;]{{0,30}}?\b(?:admit|conced|confess)(?:s|es|ed|ing"
            rf"|e)?\b[^.;]{{0,60}}?(?:{_OF_MONEY}"
            r"|\bdefault\b|\ballegations?\b|\bindebted\b|\bliability\b)",
            unless=re.compile(_NO_ADMISSION.pattern + r"|\bconfess\w* judgment|\bby confess"),
            denied_by_not=False,
        ),
        admission(
            r"\b(?:not|n't|never) den(?:y|ies|ied)\b[^.;]{0,20}?\b(?:ow(?:e|es|ed|ing)|debt"
            r"|borrow\w*|liab\w+)\b"
            r"|\bno (?:\w+ )?(?:reason|excuse|ground|basis|right)s? (?:\w+ )?(?:not to pay"
            r"|for not paying|to withhold|to"
            r" refuse)|\b(?:no (?:dispute|question|doubt|argument)|not disputed|undisputed"
            r"|beyond dispute) (?:that|but"
            r" that|about)\b[^.;]{0,80}?\b(?:owe[sd]?|borrowed|due|owing|debt|loan|balance"
            r"|defaulted)\b",
            unless=_NO_ADMISSION,
            denied_by_not=False,
        ),
        admission(
            r"\b(?:acknowledg|admi(?:t|ss)|recogni)\w* of (?:the |this |my |our |his |such "
            r"|said )?(?:\w+ )?(?:debt"
            r"|indebtedness|balance|obligation|liability)\b",
            unless=_NO_ADMISSION,
        ),
        # The figure is not to be questioned.
        admission(
            r"\b(?:waiv|giv|forgo|forego|relinquish|surrender|abandon|withdraw|drop"
            r"|releas)\w*(?: up)?\b[^.;]{0,40}"
            r"\b(?:dispute|objection|challenge|question|quarrel|contest|disagreement"
            r"|argument)\w*\b[^.;]{0,30}"
            r"\b(?:about|to|over|as to|of|with|regarding|concerning)\b[^.;]{0,20}\b(?:figure"
            r"|amount|balance"
            r"|sum|debt|total|accounting|calculation|indebtedness)\b",
            denied_by_not=False,
        ),
        admission(
            r"\b(?:nothing|none|no part|not any)\b[^.;]{0,60}\b(?:disputed|contested|questioned"
            r"|challenged"
            r"|wrong|denied)\b|\b(?:not|never|n't|nor)\b[^.;]{0,30}\b(?:contest|disput|den(?:y|ies)"
            r"|question|challeng|quarrel|argue)\w*\b[^.;]{0,60}\b(?:debt|amount|balance|sum"
            r"|figure|account"
            r"|indebtedness|note|owe|owed|total)\b",
            r"\b(?:i|we|me|us|you|borrower|maker|obligor|debtor|seller|mortgagor|guarantor"
            r"|undersigned"
            r"|defendant|customer)s?\b",
            unless=re.compile(
                _NO_ADMISSION.pattern
                + r"|\bif you (?:do|did)(?: not|n't)|\bunless you|\bfailure to|\bwithin \d+ days"
                r"|\bthirty days"
            ),
            denied_by_not=False,
        ),
        admission(
            r"\b(?:pay|send|sign|return|remit)\w*\b[^.;]{0,120}?\b(?:acknowledg\w*|admit\w*"
            r"|accept\w*"
            r"|recogni[sz]\w*|confirm\w*|agree\w*|show\w*)\b[^.;]{0,50}?\b(?:debt|account|balance"
            r"|obligation)"
            r"\b[^.;]{0,40}?\b(?:yours|your own|still due|due|valid|owed|owing|mine|is good)\b",
            not_by=frozenset(),
            what=Matter.rights,
        ),
    ),
)
