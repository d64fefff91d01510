"""What an amount is, read from every word near it where the words beside it are no set phrase.

A letter says that the sale "left a hole of" a sum, or that a sum "was not needed to pay the
bank". The fields are looked for in an order of how much they say: money that was forgiven or
left over says more than that a debt is spoken of.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.sieve import sieved

_FIGURE: Final = "\u00a4"
"""Stands for the figure itself between what is before and what is after it."""

_SALE: Final = (
    r"(?:sale|sold|auction\w*|bids?|foreclos\w+|proceeds|price|value|brought|fetched|realized"
    r"|realised|yielded|credit\w*|trustee's deed)"
)
_DEBT: Final = (
    r"(?:debts?|indebtedness|loans?|mortgages?|notes?|decree|judgment|pay-?off|ow(?:ed|ing|es?)"
    r"|balance|due|outstanding|home equity line|heloc|credit line|line of credit|account|liens?)"
)
_CANCELLED: Final = sieved(
    r"\b1099-? ?[ac]\b|\bbox (?:2|two)\b|\bcod income\b|\bcancell?\w*[- ]of[- ](?:debt"
    r"|indebtedness)\b|\bdischarge[- ]of[- ](?:debt|indebtedness)\b"
    rf"|\b(?:cancell?ed|forgiv(?:en|es?|ing)|forgave|wiped out|extinguish(?:ed|es|ment)|wr(?:ote"
    rf"|itten)"
    rf"[- ]off|eras\w+|excused|discharged)\b[^.;]{{0,60}}?(?:\b{_DEBT}\b|\bprincipal\b|{_FIGURE})"
    rf"|(?:\b{_DEBT}\b|\bprincipal\b|{_FIGURE})[^;,]{{0,60}}?\b(?:cancell?ed|forgiv(?:en|eness)"
    r"|forgave|wiped out|extinguish(?:ed|ment)|written off|wrote off|excused|charged off and)\b"
    r"|\b(?:debt|loan|principal|mortgage) (?:forgiveness|cancell?ation|relief|reduction income)\b"
    r"|\bforgiven principal\b|\bforgiveness (?:in the amount )?of\b"
    r"|\bforgiven\b[^.;]{0,40}\b(?:income|sum|amount)\b",
    re.IGNORECASE,
)
_ABOUT_TAX_ONLY: Final = re.compile(
    r"\b(?:if|may|might|would|will be|could|shall) (?:be )?(?:\w+ )?(?:forgiven|cancell?ed"
    r"|discharged)\b|\b(?:earnest|deposit|appointment|order) \b|\blien\b"
    rf"|\b(?:receipts?|payments?|received?|paid|pays?|upon|accept\w*|sum) (?:of )?(?:\w+ ){{0,2}}?"
    rf"{_FIGURE}(?! in (?:cancell?ed|forgiven))|\bsign(?:ed|s)\b|\bdated\b",
    re.IGNORECASE,
)
_SURPLUS: Final = sieved(
    r"\b(?:surplus|overplus|overages?|overbid|leftover|left over|excess (?:funds|proceeds|money"
    r"|sum|sale)|residual (?:sale )?proceeds|windfall)\b"
    rf"|\b(?:exceed\w*|overshot|outran|topped|beat|surpassed|more than covered)\b[^;]{{0,70}}?"
    rf"\b{_DEBT}\b|\b(?:over and above|in excess of|above|beyond|more than)\b[^;]{{0,40}}?"
    rf"\b(?:{_DEBT}|all liens|claims|costs)\b"
    rf"|{_FIGURE}[^;]{{0,30}}\b(?:over and above|to spare|too much|remaining funds)\b"
    rf"|\bremaining (?:funds|proceeds|money)\b"
    rf"|{_FIGURE}[^;]{{0,30}}\b(?:not needed|remain\w*|left)\b[^;]{{0,40}}?\b(?:owner|mortgagor"
    rf"|grantor"
    r"|homeowner|you|borrower|pay the (?:bank|lender|debt|judgment))\b(?! (?:owe|must))",
    re.IGNORECASE,
)
NO_SURPLUS: Final = re.compile(
    rf"\b(?:debt|indebtedness|judgment|amount (?:due|owed)|owed|loan)\b[^;]{{0,40}}?\b(?:exceed\w*"
    rf"|outstrip\w*|outran|surpass\w*)\b[^;]{{0,40}}?\b{_SALE}\b"
    r"|\bappraised|\bequity\b|\bassessed\b|\bpurchase price exceeds\b",
    re.IGNORECASE,
)
"""What looks like too much is too little: the debt is the larger of the two."""

AFTER_A_SALE: Final = re.compile(
    r"\b(?:after|following) the (?:\w+ ){0,2}?(?:sale|auction|foreclosure)\b[^;$]{0,40}?\byou"
    r" (?:still )?"
    r"owe the (?:remaining|rest)\b",
    re.IGNORECASE,
)
MEASURED: Final = re.compile(r"\bby which\b|\bdifference between\b|\bexceeds?\b", re.IGNORECASE)
"""What a figure is the measure of, whatever word stands next to it."""

BESIDE: Final = re.compile(
    r"^,? ?(?:below|above|over and above|beyond|short|shy|less|more|of (?:the )?(?:principal|debt"
    r"|cancell?ed|forgiven)|(?:in|left) )",
    re.IGNORECASE,
)
"""What a figure is measured by, whatever stands before it."""

_DEFICIENCY: Final = sieved(
    r"\bdeficienc(?:y|ies)\b|\bshort(?:fall|age)s?\b|\bdeficit\b"
    rf"|\b{_SALE}\b[^;]{{0,90}}?\b(?:short|shy|below|less than|hole|in the hole|gap|not (?:cover"
    rf"|enough"
    rf"|satisfy|pay)|difference|left(?! over)|remain\w*|still|unpaid|uncovered|fail\w* to (?:cover"
    rf"|satisfy)|insufficient)\b"
    rf"|\b(?:short|shy|below|less than|hole|difference|left|remain\w*|still|unpaid|uncovered"
    rf"|unsatisfied)\b[^;]{{0,70}}?\b(?:after|following|from|upon|once)\b[^;]{{0,30}}?\b{_SALE}\b"
    rf"|\bdifference between\b[^;]{{0,40}}?\b{_DEBT}\b[^;]{{0,40}}?\b{_SALE}\b"
    rf"|\b{_DEBT}\b[^;]{{0,50}}?\b(?:exceed\w*|outstrip\w*|outran|surpass\w*|is more than)\b"
    rf"[^;]{{0,40}}?\b{_SALE}\b",
    re.IGNORECASE,
)
_JUDGMENT: Final = re.compile(
    r"\b(?:court|judge) (?:orders?|ordered)\b[^.;]{0,60}? to pay\b|"
    r"\bjudgments?\b|\bdecree\b|\bawards?(?:ed)?\b|\badjudg\w+\b|\bcourt (?:found|finds)\b",
    re.IGNORECASE,
)
_CLAIMED: Final = re.compile(
    r"\b(?:claim(?:s|ed|ing)?|alleg\w+|assert\w*|conten\w+|insist\w*|demand\w*|seek(?:s|ing)?"
    r"|sought|suing|sues|says?|tells us|wrote|dunning|retained to (?:collect|recover)|letter"
    r" states|expect payment|call(?:ed)?"
    r" upon to pay|remit|send us|pay us|forward|wants?|want you|collect(?:ing|ion|ions|or)?"
    r"|claim amount|past due|behind on)\b",
    re.IGNORECASE,
)
_OWED: Final = re.compile(
    rf"\b{_DEBT}\b|\byou\b|\bour (?:client|office)\b|\bcollection|\bcreditor\b|\bcomplaint\b"
    rf"|\bplaintiff\b|\b(?:this|our) office\b|\bamount sought\b|\bthey are demanding\b",
    re.IGNORECASE,
)
_BALANCE: Final = re.compile(
    r"\b(?:unpaid|outstanding|remaining|current|ending|present|principal|pay-?off|loan) (?:\w+"
    r" )?(?:balance|principal|amount|debt)\b|\bpay-?off\b|\boutstanding\b"
    rf"|\b{_DEBT}\b[^;]{{0,90}}?\b(?:stands?|stood|is|was|are|totals?|amounts? to|comes? to|carried"
    rf"|carries|has|had|shows?|remains?|remaining|left|now)\b(?: (?:now|at|about|approximately"
    rf"|due|to be|still|to"
    rf"|roughly|today|on|the|second|first|of|lien|loan|mortgage|note))*[: ]*{_FIGURE}"
    r"|\btotal (?:owed|due|owing) (?:on|under)\b|\bto pay (?:your|the|this) (?:mortgage|loan"
    r"|note)\b"
    r"|\bpay off the (?:loan|mortgage|note)\b|\bwhat it takes to pay\b"
    rf"|\b(?:pay|retire|satisfy)\b[^;]{{0,40}}?\b(?:loan|mortgage|note)\b[^;]{{0,30}}?\bin full\b"
    rf"|\b(?:mortgage|note|loan|lien|debt|account)\b[^;]{{0,60}}{_FIGURE}[^;]{{0,12}}\b(?:is|was"
    r"|remains?|still)\b[^;]{0,12}\b(?:due|owing|owed|unpaid|left)\b"
    rf"|\b(?:mortgage|note|loan|lien|debt|account)\b[^;]{{0,30}}{_FIGURE} (?:outstanding|left"
    rf"|unpaid)\b",
    re.IGNORECASE,
)
_NO_BALANCE: Final = re.compile(
    r"\b(?:original|initial|new|maximum|face|up to|promissory|loan amount|rate|contract|purchase"
    r"|earnest|monthly|each|instal\w+|payments? (?:of|is|are|was|due)|rent|lease|deposit|premium"
    r"|tax(?:es)?|commission|fees?|dues|assessments?|listing|modified|capitali[sz]\w+|closing"
    r"|per (?:day|month)|late|escrow|shall pay|borrowed|lends?|lent|credit limit|warrant\w*"
    r"|agrees? to (?:pay|lend|sell|buy)|most|breaks?|value|apprais\w+|reduced|accept)\b",
    re.IGNORECASE,
)
_ONLY_SPOKEN_OF: Final = re.compile(
    r"\b(?:any (?:deficiency|surplus|shortfall)|(?:deficiency|surplus),? if|partial claim"
    r"|discounted"
    r" payoff|short payoff|refund|not more than|no more than|generally|if a lender)\b",
    re.IGNORECASE,
)
"""A sum of the six that a sentence mentions, without saying how much it is."""

_FIXED: Final = re.compile(
    r"\b(?:earnest|deposit|rent|monthly|instal\w+|premium|commission|purchase price|list(?:ing)?"
    r" price|per diem|appraised|late fee|rate|recording|wire fee|fax)\b(?: \w+){0,3}[ :]*$",
    re.IGNORECASE,
)
"""What right before a figure makes it another sum, whatever stands farther off."""


def amount_by_parts(before: str, after: str) -> str:
    """Return which of the six sums stands between ``before`` and ``after``; ``""``: none told."""
    if _FIXED.search(before) or _ONLY_SPOKEN_OF.search(words := f"{before}{_FIGURE}{after}"):
        return ""
    told = {
        "cancelled_debt": _CANCELLED.search(words) and not _ABOUT_TAX_ONLY.search(words),
        "surplus": _SURPLUS.search(words) and not NO_SURPLUS.search(words),
        "deficiency": _DEFICIENCY.search(words),
    }
    plainly = next((name for name, found in told.items() if found), "")
    if plainly or _NO_BALANCE.search(words):
        return plainly
    if _JUDGMENT.search(before) or re.match(r"[^.;]{0,40}\bjudgment\b", after):
        return "judgment"
    if _CLAIMED.search(words) and _OWED.search(words):
        return "claimed"
    return "balance" if _BALANCE.search(words) else ""
