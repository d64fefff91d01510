"""Who "we", "you" and "I" are in a paper, by what they are said to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Party


@dataclass(frozen=True, slots=True)
class Speakers:
    """The parts of writer ("we", "I") and reader ("you")."""

    we: Party = Party.lender
    you: Party = Party.borrower
    me: Party = Party.borrower


_GATE: Final = sieved(r"\b(?:we|us|our|you|your|I|my|me)\b", re.IGNORECASE)
_WE_LEND: Final = sieved(
    r"\byour (?:\w+ ){0,3}?(?:loan|mortgage|account|line of credit|note|heloc|debt|balance)\b"
    r"|\bour (?:\w+ ){0,2}?(?:lien|mortgage|security|security interest|deed of trust|borrowers?"
    r"|customers?|records|investor|loss mitigation)\b|\bowed? (?:to )?us\b|\bowing to us\b"
    r"|\bwe (?:will |have |are |hereby |do |also |now )*(?:approv|releas|forg[ai]v|cancel|waiv"
    r"|servic|foreclos|reserv|charged off)",
    re.IGNORECASE,
)
_WE_OWE: Final = sieved(
    r"\b(?:we|I|i/we|each of us|any of us|all of us|the undersigned)(?:,[^.;]{0,60},)?"
    r" (?:(?!you\b)\w+ ){0,2}?(?:owe|promise to pay|borrowed|signed the note|guarantee|guaranty"
    r"|am (?:personally |still )?(?:liable|obligated|responsible)|fall behind"
    r"|(?:is|are) (?:\w+ ){0,4}?(?:obligated|liable|responsible|bound)"
    r"|(?:hereby )?releases? (?:and \w+ )?(?:the |our |my )?(?:lender|bank|servicer|mortgagee"
    r"|holder"
    r"|you))\b"
    r"|\b(?:our|my) (?:lender|servicer|bank|mortgage (?:company|lender|servicer)|hardship"
    r"|(?:personal )?liability|home|house|homestead|loan|debt|default|note|attorney to confess)\b"
    r"|\b(?:you|the bank|lender|the lender|note holder|holder) (?:may|can|could|will be able to)"
    r" (?:\w+ ){0,2}?(?:enforce|collect|sue|require|demand|get)[^.;]{0,60}?\b(?:us|me|my|our)\b"
    r"|\bagainst (?:all of us|each of us|any (?:one )?of us|me|us (?:together|individually))\b"
    r"|\b(?:we|I|us)\"? means? (?:\w+ ){0,3}?(?:borrower|maker|undersigned|obligor|mortgagor"
    r"|customer|debtor|homeowner)",
    re.IGNORECASE,
)
_I_GUARANTEE: Final = sieved(
    r"\b(?:I|we) (?:\w+ ){0,2}?guarant(?:ee|y)\b|\bmy guarant(?:y|ee)\b|\b(?:I|me)\"? means?"
    r" (?:\w+ ){0,2}?guarantor",
    re.IGNORECASE,
)
_WE_BUY: Final = sieved(
    r"\bwe (?:\w+ ){0,3}?(?:buy|bought|purchase|(?:are |be )?buying|take (?:over|title|the deed)"
    r"|(?:take|get|receive) (?:the |a )?(?:title|deed)|rent it back|lease it back|flip|resell"
    r"|rehab|assign (?:the|this|our) contract|market (?:the|your) (?:home|house|property))\b"
    r"|\bsell(?:ing)? (?:us|(?:your|the) (?:home|house|property) to us)\b"
    r"|\b(?:deed|title|transfer|sign over)\b[^.;]{0,40}?\bto us\b|\bour (?:buyers?"
    r"|cash offer|end buyer|consulting fee|program fee)\b|\btake over the payments\b"
    r"|\b(?:passes|deeded|transferred|conveyed) to us\b"
    r"|\brent(?: it)? (?:back )?from us\b|\bbuy it back from us\b"
    r"|\b(?:we|our company) (?:\w+ ){0,3}?(?:stop|negotiate|talk to|deal with"
    r"|contact)\b[^.;]{0,40}?"
    r"\b(?:your (?:lender|bank|mortgage company)|foreclosure|the bank)",
    re.IGNORECASE,
)
_WE_SELL: Final = sieved(
    r"\b(?:we|i),? (?:the |as )?(?:undersigned )?(?:sellers?|borrowers?|homeowners?|owners?"
    r"|mortgagors?)\b|\b(?:sellers?|borrowers?|homeowners?|mortgagors?)(?: \(we|,? i\b|, we\b)"
    r"|\bI/we\b|\bI am selling\b|\bwe are selling our\b",
    re.IGNORECASE,
)
_I_AM_HOLDER: Final = sieved(
    r"\b(?:I|we),? (?:am |are |being )?(?:the |an? )?(?:undersigned,? )?(?:\w+ ){0,3}?(?:holders?"
    r"|mortgagees?|lenders?|noteholders?|creditors?|officer of)\b"
    r"|\b(?:I|we),? (?:[\w.]+,? ){0,5}?(?:hold|own|held) (?:the|a|this|that"
    r"|your) (?:\w+ ){0,2}?(?:note|mortgage"
    r"|contract|bond)\b|\bow(?:e|es|ed) (?:to )?me\b|\bI (?:\w+ ){0,3}?(?:lent|loaned)\b"
    r"|\bI (?:do )?(?:hereby )?(?:forgive|cancel|forgave|cancelled)\b"
    r"|\bI,? [^.;]{0,90}?\b(?:remise|release|discharge|quitclaim)[sd]?\b"
    r"(?![^.;]{0,90}\b(?:bank|lender|servicer|mortgagee|mortgage company|credit union|agent"
    r"|broker|buyer|you|company|trustee"
    r"|claims?)\b)(?=[^.;]{0,140}\b(?:note|debts?|bond|loan|indebtedness)\b)"
    r"|\bI (?:\w+ ){0,3}?(?:release|discharge) you from (?:the|your) (?:\w+ )?(?:note|loan|debt"
    r"|mortgage)\b"
    r"|\bundersigned,? (?:being |as |the )*(?:\w+ ){0,3}?(?:holders?|mortgagees?|lenders?|owner"
    r" (?:and holder )?of the (?:note|mortgage)|officer of)\b",
    re.IGNORECASE,
)
_DEAR_LENDER: Final = re.compile(
    r"\bdear (?:\w+ ){0,3}?(?:lender|bank|servicer|loss mitigation|short sale|sir|negotiator)"
    r"|\bto whom it may concern\b",
    re.IGNORECASE,
)


_OWED_US: Final = re.compile(
    r"\bowed? us\b|\byour (?:loan|mortgage|account|note) with us\b|\bour (?:lien|mortgage)\b",
    re.IGNORECASE,
)
_BORROWERS: Final = Speakers(Party.borrower, Party.lender, Party.borrower)


def speakers_in(flat: str) -> Speakers:
    """Return who speaks and who is spoken to in ``flat``, white space collapsed."""
    if not _GATE.search(flat):
        return Speakers()
    if _I_AM_HOLDER.search(flat):
        return Speakers(me=Party.lender)
    if _WE_BUY.search(flat) and not _OWED_US.search(flat):
        return Speakers(we=Party.buyer)
    return Speakers() if _WE_LEND.search(flat) else _borrowers_speak(flat)


def _borrowers_speak(flat: str) -> Speakers:
    """Return who speaks where nothing shows that it is a lender."""
    if _I_GUARANTEE.search(flat):
        return Speakers(Party.guarantor, Party.lender, Party.guarantor)
    if _WE_OWE.search(flat):
        return _BORROWERS
    if _WE_SELL.search(flat):
        return _BORROWERS if _DEAR_LENDER.search(flat) else Speakers(we=Party.borrower)
    return Speakers()
