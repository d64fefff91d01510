"""The words of admissions: who admits, what is owed, what is no admission at all."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.families.wording import Wording
from stillowe.values.clauses import Act, Matter, Party

ADMIT: Final = (
    r"(?:acknowledg\w*|admit(?:s|ting|ted)?|agrees?|(?:has|have|hereby|is|are|being) agreed"
    r"|confirms?"
    r"|stipulates?|certif(?:y|ies)|avers?"
    r"|concedes?|represents?|recogni[sz]es?|affirms?|declares?|warrants?|accepts?|attests?"
    r"|understands?"
    r"|verif(?:y|ies)|state under oath|statement of)"
)
OWED: Final = (
    r"(?:\b(?:is|are|was|were|be|remains?|stands?|being)(?: \w+){0,4}? (?:owed|owing|due|indebted"
    r"|outstanding|unpaid)\b(?! (?:date|until|on the|under this))|\b(?:due|correct|right|just"
    r"|valid) and"
    r" (?:owed|owing|payable)\b|\bowes?\b|\b(?:is|are) (?:true,? )?(?:and )?(?:correct\w*"
    r"|right|accurate"
    r"|valid|just)\b|\bvalid\b[^.;]{0,30}\b(?:obligation|enforceable)"
    r"|\bin full force\b)"
)
DEBT: Final = (
    r"(?:\$ ?\d|\bbalance\b|\bdebts?\b|\bloans?\b|\bnotes?\b|\bindebtedness\b|\bsum\b|\bamount\b"
    r"|\bprincipal\b|\bobligations?\b|\bguarant(?:y|ies)\b|\baccount\b|\bdeficiency\b"
    r"|\bshortfall\b)"
)
NO_DEFENSE: Final = (
    r"(?:\b(?:no|any|without|nor|free of|free from|not subject to)\b[^.;]{0,40}?\b(?:defen[cs]es?"
    r"|set-?offs?|offsets?|counterclaims?|recoupments?|abatements?)\b)"
)
MECHANICS: Final = re.compile(
    r"\b(?:payments?|paid|pay)\b[^.;]{0,60}\bwithout\b[^.;]{0,30}\b(?:set-?off|deduction"
    r"|defense|counterclaim)"
    r"|\bpresumption\b|\baccounting\b[^.;]{0,40}\bprovide"
)
NOT_DEBTOR: Final = re.compile(
    r"\b(?:landlord|buyer|purchaser|tenant)s? (?:hereby )?(?:acknowledg|admit|agree|confirm)"
    r"|\bcourt finds\b|\bwithin 30 days\b|\bnot (?:owed|owing|due|indebted)\b"
    r"|\bno (?:longer )?(?:owing|due)\b"
    r"|\bnothing (?:is |more )?(?:owed|owing|due)\b|\bowes? (?:nothing|no)\b"
    r"|\backnowledg\w* (?:receipt|and waive)|\b(?:fully|in full) paid\b|\bpaid in full\b"
    r"|\b(?:lender|bank|servicer) (?:may|shall|will) (?:call|declare|accelerate)"
    r"|\b(?:lender|bank|servicer|mortgagee|investor)s? (?:\w+ )?owes?\b|\bow(?:ed"
    r"|ing) by (?:the )?(?:lender|bank"
    r"|servicer|mortgagee|investor)|\bposition is\b|\bclaims? that\b|\balleg(?:e|es|ing)\b"
    r"|\bdispute this\b"
)
LIMIT: Final = (
    r"(?:time limits?|(?:statutes?|periods?) of limitations?|limitations? periods?|limitations?"
    r"|time to sue|right to sue|clock|deadline (?:to|for) su\w+)"
)
AGAIN: Final = (
    r"(?:re-?start\w*|reviv\w*|begin\w*\b[^.;]{0,30}\b(?:again|anew|afresh|over|today)"
    r"|start\w*\b[^.;]{0,20}\b"
    r"(?:over|again|anew|afresh)|renew\w*|re-?set\w*|toll(?:s|ed|ing)?|extend\w*|run(?:s"
    r"|ning)? (?:again|anew"
    r"|afresh|from)|recommenc\w*)"
)
NOT_THE_DEBTOR: Final = frozenset(
    {Party.lender, Party.court, Party.buyer, Party.other, Party.program}
)


def admission(
    hit: str,
    *also: str,
    unless: re.Pattern[str] | None = NOT_DEBTOR,
    what: Matter = Matter.debt,
    denied_by_not: bool = True,
    not_by: frozenset[Party] = NOT_THE_DEBTOR,
) -> Wording:
    """Return a wording by which a debtor admits a debt."""
    return Wording(
        Act.acknowledges,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.borrower,
        what=what,
        denied_by_not=denied_by_not,
        not_by=not_by,
    )
