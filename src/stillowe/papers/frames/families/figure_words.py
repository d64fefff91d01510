"""The words that say what an amount of money is, by the figure they stand nearest to."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.sieve import sieved

MONEY: Final = re.compile(
    r"(?:us)?\$ ?(?P<dollars>\d{1,3}(?:,\d{3})+|\d+)(?:[. ](?P<cents>\d{2})(?!\d|,\d|[/%]))?(?!\d"
    r"|,\d)"
    r"|(?<![\d$,/.#-])(?P<bare>\d{1,3}(?:,\d{3})+)[. ](?P<bare_cents>\d{2})(?!\d|,\d|[/%])",
    re.IGNORECASE,
)
"""A figure; in a sentence laid out for frame readers the point before the cents is a space."""

ESCROW: Final = re.compile(
    r"\bescrow (?:account|shortage|deficiency|analysis|balance)\b|\bsecurity deposit\b",
    re.IGNORECASE,
)

DEFICIENCY: Final = re.compile(
    r"\bdeficienc(?:y|ies)(?: balance)?\b(?: (?:after|following) (?:\w+ ){0,2}sale\b)?"
    r"|\bshort(?:fall|age)s?\b|\b(?:fell|falls?|came|comes|coming|was|is"
    r"|were)"
    r" (?:up )?short\b(?:[^.;$]{0,60}?\bby\b)?|\bdifference (?:not|still|left|remaining|between"
    r"|of)\b"
    r"|\bleav(?:es|ing)(?: (?:an? |the )?(?:balance|sum|amount|remainder|debt)(?: (?:still"
    r" )?(?:due|unpaid|owing))?)?"
    r"(?: of)?|\b(?:residue|remainder) (?:of|unpaid|due|is|in)"
    r"|\binsufficient\b[^.;$]{0,30}\bby\b"
    r"|\b(?:remain\w*|still) (?:due|unpaid|owed|owing"
    r"|unsatisfied)\b[^.;$]{0,40}\bafter\b[^.;$]{0,30}\bsale\b"
    r"|\bless than (?:was|is|the \w+) (?:owed|due|owing)\b[^.;$]{0,12}\bby\b",
    re.IGNORECASE,
)
SURPLUS: Final = re.compile(
    r"\bsurplus(?: (?:proceeds|funds|money|sum))?(?: of)?\b|\bthe excess\b|\boverplus\b"
    r"|\boverages?\b|\bexcess (?:proceeds|funds|payable|money|sum|of)\b"
    r"|\bin excess of (?:the|what|all)\b[^.;$]{0,60}?\bby\b|\bextra (?:money|funds)\b"
    r"|\b(?:exceed(?:s|ed|ing)|overshot|topped|beat|surpassed|outran)\b[^.;$]{0,80}?\bby\b"
    r"|\b(?:left over|leftover|residual proceeds)\b"
    r"|(?<!not )(?<!no )\bmore than (?:was|is|what|the)\b[^.;$]{0,40}?\bby\b",
    re.IGNORECASE,
)
CANCELLED: Final = re.compile(
    r"\bcancell?(?:ed|ation)\b[^.;$]{0,12}\b(?:debt|amount|indebtedness|figure)\b"
    r"|\b(?:debts?|indebtedness|amount|balance|loan)\b[^.;$]{0,24}\b(?:discharged|cancell?ed"
    r"|forgiven|written off)\b"
    r"|\bdischarge of indebtedness\b|\bcancell?ation of (?:debt|indebtedness)\b|\bbox 2\b"
    r"|\b1099-?\s?[ac]\b"
    r"|\bforgiven (?:debt|amount|principal|balance)\b|\bdebt (?:forgiveness|cancellation)\b"
    r"|\bcanceled amount\b",
    re.IGNORECASE,
)
JUDGMENT: Final = re.compile(
    r"(?<!deficiency )\bjudgments?\b(?:(?!surplus|overplus|deficien|short|remain"
    r"|\bbid)[^.;$]){0,170}\b(?:for|of"
    r"|in the (?:\w+ ){0,2}?(?:sum|amount)|is|was|totals?|totalling|totaling|whereof is"
    r"|with interest[^.;$]{0,40}|figure)\b|\btotal judgment\b|\bjudgments?(?: amount|"
    r" total)?(?:, [^:;$]{0,40})? ?:"
    r"|\bdecree\b[^.;$]{0,60}?\b(?:for|of|in the) (?:the )?(?:sum|amount|total)\b"
    r"|\badjudged\b[^.;$]{0,90}\bfor\b|\badjudg(?:es"
    r"|ed)\b[^.;$]{0,90}?\b(?:sum|total|amount|due)\b"
    r"|\b(?:awarded|awards)\b[^.;$]{0,60}?\b(?:sum|amount) of\b",
    re.IGNORECASE,
)
CLAIMED: Final = re.compile(
    r"\b(?:amount|sum|balance) (?:of (?:the |its |our |your )?(?:claim|demand)|claimed|demanded"
    r"|sought|asserted)\b"
    r"|\b(?:proof of claim|total claim|claim amount)\b[^.;$]{0,40}?\b(?:of|for|is|in the (?:sum"
    r"|amount)|:)"
    r"|\b(?:claims|alleg(?:es|ed)|asserts?|contends?|maintains|demands?|seeks|seeking|sought"
    r"|says?|avers?)\b[^.;$]{0,110}$"
    r"|\b(?:debt|amount|sum|total) claimed\b|\b(?:to collect|collection of|demand"
    r" for)\b[^.;$]{0,40}$"
    r"|\byou (?:are indebted|owe) (?:to )?(?:it|our client|us)\b",
    re.IGNORECASE,
)
BALANCE: Final = re.compile(
    r"\bpay (?:off )?(?:this|your|the) (?:loan|mortgage|account|note)\b[^.;$]{0,60}?\b(?:receive"
    r"|send|is|total)\b"
    r"|\b(?:(?:unpaid|outstanding|current|remaining|principal|payoff|pay-off|loan|total"
    r"|account)[ -]+){1,3}(?:balance|principal|amount|debt"
    r"|indebtedness)\b|\bbalance\b|(?<!discounted )(?<!reduced )(?<!short )(?<!accept )\bpay-?off"
    r" (?:amount|figure|quote|total|is|:|of|good)"
    r"|\bpay (?:off )?(?:this|your|the) (?:loan|mortgage|account|note)(?: (?:off|in full))\b"
    r"|\boutstanding principal\b"
    r"|\b(?:remain\w*|now|still) (?:outstanding|unpaid|owing)\b|\bunpaid principal\b"
    r"|\byou (?:still |now |currently )?owe\b"
    r"|\bpay off (?:this|your|the) (?:loan|mortgage|account)\b",
    re.IGNORECASE,
)
DUE: Final = re.compile(
    r"\b(?:total|sum|due|owed|owes|owing|indebted|totall?ing|amount)\b", re.IGNORECASE
)
"""Words for a sum that only its speaker makes a judgment or a claim."""

NEUTRAL: Final = re.compile(
    r"\b(?:bids?|sold for|price|purchase price|credit(?:ed)?(?! union)|received|receive|proceeds"
    r"|escrow"
    r"|interest(?! and costs| with)|taxes"
    r"|insurance|fees?|late|per diem|each day|original(?:ly)?|payments?|instal?lments?|premium"
    r"|value|valued|arrearage|contribut\w+"
    r"|note amount|including|inclusive|being (?:the )?principal|of which|plus|costs of|advances?"
    r" of|rent|deposit|discounted|reduced payoff"
    r"|short payoff|settlement|wire|offer(?:ed|s)?|accept(?:ed|s)?|pay us|yielded|approved|at"
    r" least|not less than|up to|minimum|maximum"
    r"|no more than|figure of|instead of|and not|not|rather than|showed|fair market|appraised"
    r"|amount of the loan|(?<!outstanding )(?<!unpaid )principal of"
    r"|(?<!outstanding )(?<!unpaid )principal(?! balance)|charges?|commission|carry|suspense|draw"
    r"|cash|rate|worth|(?:original|stated|maximum|aggregate) principal(?: amount)?(?: of)?|partial"
    r" claim"
    r"|(?:association|hoa|tax|water|utility|assessments?) balance(?: of)?|promissory note|new"
    r" note)\b",
    re.IGNORECASE,
)
"""Words for another sum: price, part, payment, fee."""

OR_MORE: Final = re.compile(r"^ ?(?:or (?:more|less|greater)|per day|a day|each|a month|per month)")
AFTER: Final = (
    (
        "deficiency",
        re.compile(
            r"^,? (?:(?:up )?short\b|less than (?:was|is|the|what)|(?:remain\w*|left) (?:unpaid"
            r"|due|owing|uncovered)"
            r"[^.;$]{0,30}\b(?:sale|foreclosure)|(?<!, )(?:deficiency|shortfall)\b|(?:as|being)"
            r" (?:the |a"
            r" )?(?:deficiency|shortfall))",
            re.IGNORECASE,
        ),
    ),
    (
        "surplus",
        re.compile(
            r"^,? (?:was|is|were) left over\b|^,? (?:remains?|(?:was|is) left) for the (?:\w+"
            r" )?(?:owner"
            r"|mortgagor|grantor|homeowner|borrower)|^,? (?:remain\w*|left|over) (?:over"
            r" )?(?:after|above"
            r"|beyond)\b[^.;$]{0,40}\b(?:decree|judgment|payment|lien|debt)"
            r"|^ (?:surplus|overplus|excess|more than (?:was|is|the))\b|^,? (?:as|being) (?:the "
            r"|a )?(?:surplus|overplus)",
            re.IGNORECASE,
        ),
    ),
    (
        "cancelled_debt",
        re.compile(
            r"^[^.;$]{0,40}\bas (?:the |a |your )?(?:portion |part |amount"
            r" )?[^.;$]{0,60}(?:cancell?ed|forgiven|discharged|cancellation)"
            r"|^,? (?:of|in) (?:cancell?ed|forgiven) debt"
            r"|^[^.;$]{0,40}\b(?:was|were|has been|is) (?:forgiven|cancell?ed|written off)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "balance",
        re.compile(
            r"^,? (?:is|are|was) (?:needed|required|necessary) to (?:pay|retire)", re.IGNORECASE
        ),
    ),
    (
        "judgment",
        re.compile(r"^ (?:judgment|decree)\b", re.IGNORECASE),
    ),
)
"""What the words right after a figure make it."""

CLAIMANT_SPEAKS: Final = re.compile(
    r"\b(?:plaintiff|complainant|creditor|claimant|petitioner|affiant|(?:our|my) client(?:'s)?|we"
    r"|lender|bank|movant|the holder)\b"
    r"[^.;$]{0,50}?\b(?:alleg\w+|claims?|says?|states?|asserts?|contends?|avers?|seek(?:s|ing)"
    r"|sought|demands?|position|maintains"
    r"|purchased|bought|acquired|represents?)\b|\bdemand (?:is|for)\b|\b(?:purchased|bought"
    r"|acquired) (?:the|your|this) (?:\w+ )?"
    r"(?:debt|deficiency|balance|account|note|loan)\b|\bdemand for payment\b|\bour client\b"
    r"|\bstatement as to"
    r" defaults?\b|\battempt to collect\b",
    re.IGNORECASE,
)
COURT_SPEAKS: Final = re.compile(
    r"\b(?:court|judge|jury)\b[^.;$]{0,40}?\b(?:finds?|found|adjudg\w+|enters?|awards?|orders?"
    r"|decided)\b|\badjudged\b|\bit is (?:hereby |further )?ordered\b",
    re.IGNORECASE,
)
HELD: Final = re.compile(
    r"\b(?:clerk|officer|sheriff|trustee|we)\b[^.;$]{0,30}\b(?:holds?|has)\b", re.IGNORECASE
)
IN_FIGURES: Final = re.compile(r"\$|,(?<=\d,)\d{3}")
IN_WORDS: Final = sieved(r"\bdollars\b", re.IGNORECASE)
