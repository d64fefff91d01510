"""A seller who stays: leasebacks, options to buy back, contracts for deed; loans left behind.

A few days after closing, or a plain lease between strangers, is no leaseback.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.returning import RETURNING
from stillowe.papers.frames.families.wording import Family, Wording, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_OWNER: Final = (
    r"(?:sellers?|you|homeowners?|owners?|residents?|grantors?|former owners?|mortgagors?"
    r"|borrowers?|transferors?|famil(?:y|ies)|we|i"
    r"|occupants?|vendors?|optionees?)"
)
_HOME: Final = (
    r"(?:home|house|property|premises|homestead|residence|place|real estate|unit|dwelling"
    r"|condominium|farm|it|title)"
)
_RENT: Final = (
    r"(?:rent(?:s|al|als|ers?|ing)?|lease[sd]?|leasing|tenants?|lessees?|tenancy"
    r"|month[- ]to[- ]month|a month|per month|monthly"
    r"|occupancy (?:agreement|fee|payment)|use and occupancy)"
)
_BACK: Final = re.compile(
    r"\bnon-?refundable earnest\b|\b(?:loans?|notes?|receivables?|stock|shares?|securities"
    r"|mortgage loans?) (?:\w+ )?repurchase"
    r"|\brepurchase (?:agreements?|facility|obligations?|of (?:the |any |its )?(?:loans?"
    r"|notes?|shares?|stock|mortgage loans?|receivables?))"
    r"|\brepurchase (?:the |any |such |its )?(?:loans?|notes?|shares?|stock|receivables?"
    r"|common)|\bcapital stock\b"
    r"|\bno (?:lease|tenant|option|agreement)\b"
)
_BRIEF: Final = re.compile(
    r"\b(?:\d+|two|three|five|seven|ten|fourteen|thirty|few) (?:calendar "
    r"|business )?days? (?:after|following|from|past)\b|\bwithout rent\b"
    r"|\brent[- ]free\b|\bassignment of (?:leases|rents)|\blandlord\b(?![^.;]{0,60}\bgrantor)"
    r"|\bsecurity deposits?\b[^.;]{0,40}\btenants?\b|\btenants? (?:in possession"
    r"|of the property|and their)\b|\btenants? by\b"
    r"|\bjoint tenants?\b|\btenants? in common\b|\bleased equipment\b|\bstorage\b"
    r"|\buntil closing\b|\bprior to closing\b|\bprorat"
)


def _leaseback(hit: str, *also: str, unless: re.Pattern[str] | None = _BACK) -> Wording:
    return Wording(
        Act.leases_back,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.borrower,
        what=Matter.rights,
        not_by=frozenset({Party.court}),
    )


_STAYING: Final = Family(
    (
        "resell",
        "re-sell",
        "redeed",
        "to the homeowner",
        "former owner",
        "lease",
        "leasing",
        "rent",
        "tenan",
        "lessee",
        "back",
        "repurchas",
        "re-purchas",
        "reacquir",
        "reconvey",
        "stay",
        "remain",
        "demise",
        "contract for deed",
        "first shot",
        "first chance",
        "option",
        "buying it",
        "occup",
    ),
    (
        _leaseback(
            r"\b(?:lease|leasing|sale[- ]and[- ]lease|sale)[- ]?backs?\b|\bsale[ -/]+leaseback\b"
        ),
        _leaseback(
            r"\b(?:rent|lease|demise|let)s?\b[^.;]{0,60}\bback\b", rf"\b{_HOME}\b|\bdemise|\bterm\b"
        ),
        _leaseback(
            rf"\b(?:buy|buying|bought|purchas\w+|get|getting|win"
            rf"|earn)\b[^.;]{{0,30}}?\b{_HOME}\b[^.;]{{0,12}}?\bback\b"
            rf"|\bbuy[- ]?back (?:price|right|option|period)\b|\b(?:buy"
            rf"|purchase)(?:ing)? back\b[^.;]{{0,30}}?\b{_HOME}\b",
        ),
        _leaseback(
            r"\b(?:repurchas|re-purchas|reacquir|re-acquir)\w*\b",
            rf"\b{_OWNER}\b|\blessee\b",
            rf"\b{_HOME}\b|\bdeed\b|\boption\b|\btender\b",
        ),
        _leaseback(
            r"\breconvey(?:ance|ed|s|ing)?\b[^.;]{0,60}\b(?:price|to (?:seller|grantor|you)"
            r"|option|upon payment of \$)",
            r"\brent|\boccup|\boption\b|\bseller\b|\btenan|\blease",
        ),
        _leaseback(
            r"\b(?:become|becomes|be|remain|remains|as) (?:our|buyer's|the buyer's"
            r"|investor's|purchaser's) (?:\w+ )?(?:tenant|renter|lessee)s?\b"
            r"|\blease\w*\b[^.;]{0,60}\bfrom (?:the )?(?:buyer|purchaser|investor|us|grantee"
            r"|company)\b",
            unless=re.compile(_BACK.pattern + r"|\bequipment\b|\bvehicle"),
        ),
        _leaseback(
            rf"\b{_OWNER}\b[^.;]{{0,60}}?\b(?:be|become|becomes|remain|remains|as) an? (?:[\w-]+ )?"
            r"(?:tenant|renter|lessee)s?\b",
            r"\b(?:sale|closing|closes|deed|sell|transfer|title|settlement)\w*\b",
            unless=re.compile(_BACK.pattern + "|" + _BRIEF.pattern),
        ),
        _leaseback(
            rf"\b(?:re-?sell|re-?deed|sell|deed"
            rf"|convey)s?\b[^.;]{{0,20}}?\b{_HOME} to (?:the )?(?:homeowner"
            r"|seller|former owner|resident|grantor|original owner)s?\b"
        ),
        _leaseback(
            r"\breconvey\w*\b[^.;]{0,40}?\bto (?:the )?(?:grantor|seller|you|homeowner"
            r"|former owner)s?\b"
            r"[^.;]{0,20}?\b(?:upon|on|for|if|when)\b",
            unless=re.compile(r"\btrustee\b|\bin full\b|\bsecured\b"),
        ),
        _leaseback(
            rf"\b{_OWNER}\b[^.;]{{0,60}}?\b(?:option|right|first (?:shot|chance|right)"
            rf"|privilege|opportunity)\b[^.;]{{0,40}}?\b(?:to|of|at) (?:purchas|buy"
            rf"|re-?purchas|acquir)\w*\b[^.;]{{0,30}}?\b{_HOME}\b",
            r"\bdeed\b|\brent|\blease|\btenan|\boccup|\btrust\b|\bafter (?:closing|the sale)"
            r"|\bclosing\b|\bback\b",
            unless=re.compile(
                _BACK.pattern + r"|\bbuyer (?:has|shall have|may)\b"
                r"|\bright of first refusal\b[^.;]{0,40}\bassociation"
            ),
        ),
        _leaseback(
            rf"\b{_OWNER}\b[^.;]{{0,80}}?\b(?:stay|remain|live|living|occup|continu|resid"
            rf"|go on|hold|keep living|rent|lease|enter into)(?:s|ing|es|ed|y|ies|ue|ues)?\b"
            rf"[^.;]{{0,120}}?\b{_RENT}\b",
            r"\b(?:after|from|following|at|upon|once|when) (?:the )?(?:closing|settlement|sale|deed"
            r"|transfer|conveyance)\b|\bquit-?claim|\bdeed(?:s|ed)?\b|\bconveys?\b"
            r"|\bseller|\bformer owner|\bgrantor|\bsell(?:s|ing)?\b",
            unless=re.compile(_BACK.pattern + "|" + _BRIEF.pattern),
        ),
        _leaseback(
            r"\b(?:contract for deed|installment (?:sale )?contract|land contract"
            r"|articles of agreement)\b[^.;]{0,80}\b(?:back to|to (?:seller|you|the former"
            r"|grantor))\b"
        ),
        _leaseback(
            rf"\b(?:sell|deed|convey)s?\b (?:the |your )?{_HOME} back to\b|\bsell(?:s"
            rf"|ing)? (?:the )?(?:home|house|property|it) back\b"
        ),
    ),
)
_TAKE: Final = (
    r"(?:buy|buys|buying|take|takes|taking|purchas\w+|acquir\w+|accept\w*|convey\w*|transfer\w*"
    r"|deed\w*|title|close|sold|sell\w*)"
)
_LOAN: Final = (
    r"(?:existing |current |present |first |underlying |seller's |your |senior "
    r"|old )*(?:loans?|mortgages?|notes?|financing|deed of trust"
    r"|trust deed|encumbrances?|liens?|debt)"
)
_ORDINARY: Final = re.compile(
    r"\bmortgage (?:contingency|commitment|approval)\b|\bsubject to (?:buyer"
    r"|purchaser)(?:'s)? (?:obtaining|getting|ability|receiving)"
    r"|\bforeclosure sale\b|\bsheriff|\bsubject only to\b|\bgeneral (?:real estate )?taxes\b"
    r"|\bplaintiff\b|\bsubject to (?:the )?terms of\b"
    r"|\bnew (?:loan|mortgage)\b|\b(?:servicing|transfer of servicing|new servicer)\b"
    r"|\bin lieu of foreclosure\b"
)


def _leaving(
    hit: str, *also: str, unless: re.Pattern[str] | None = _ORDINARY, by_not: bool = False
) -> Wording:
    return Wording(
        Act.takes_subject_to,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.buyer,
        what=Matter.debt,
        denied_by_not=by_not,
        not_by=frozenset({Party.court, Party.insurer, Party.program}),
    )


_BEHIND: Final = Family(
    (
        "subject to",
        "subject-to",
        "name",
        "continu",
        '"subject',
        "stays in",
        "remain",
        "stay in",
        "assum",
        "take over",
        "takes over",
        "taking over",
        "wrap",
        "in place",
        "pay off",
        "left in",
        "keep making",
        "in seller",
        "in your name",
        "where it is",
        "satisfied at",
        "paid at closing",
        "paid off",
    ),
    (
        _leaving(
            rf"\b{_TAKE}\b[^.;]{{0,80}}?\"?\bsubject[ -]to\"?,? (?:the |an? |any |all "
            rf"|that |its |said |certain |above )*{_LOAN}\b",
            by_not=True,
        ),
        _leaving(
            r"\bsubject[ -]to\"? (?:deal|purchase|sale|transaction|financing|acquisition"
            r"|basis)\b",
            by_not=True,
        ),
        _leaving(
            rf"\b{_LOAN}\b[^.;]{{0,60}}?\b(?:stay|remain|continue|be left|is to be left|kept"
            rf"|left|stands?)s?\b[^.;]{{0,40}}?\b(?:in (?:your|the seller'?s?"
            r"|seller'?s?|the homeowner'?s?|homeowner'?s?|his|her|their"
            r"|the owner'?s?|owner'?s?|grantor'?s?) (?:own )?names?\b|in place\b)",
        ),
        _leaving(
            rf"\b(?:do|does|shall|will|need|is|are)(?: not|n't"
            rf"| never) (?:\w+ ){{0,2}}?(?:assum\w+|pay(?:ing)? off|bound to pay"
            rf"|obligat\w+ to pay|required to"
            rf" (?:assume|pay off))\b[^.;]{{0,30}}?\b(?:{_LOAN}|it)\b",
            r"\b(?:buyer|purchaser|we|grantee|investor|company|trust\w*|assignee|optionee)\b",
            unless=re.compile(
                _ORDINARY.pattern + r"|\bnot responsible for (?:any )?(?:taxes|assessments)"
                r"|\bassumes? no (?:liability|responsib)"
            ),
        ),
        _leaving(
            r"\b(?:take|taking|takes) over (?:the |your |seller's "
            r"|making )*(?:\w+ )?(?:payments?|loan|mortgage)\b",
            r"\b(?:we|buyer|purchaser|investor|company|us|our)\b",
            by_not=True,
        ),
        _leaving(
            rf"\b{_LOAN}\b[^.;]{{0,30}}?\b(?:is|are|will|shall|does)(?: not"
            rf"|n't)(?: \w+){{0,2}}? (?:(?:paid|satisfied) at closing|paid off|pay off)\b",
            unless=re.compile(r"\bif\b|\buntil\b|\bunless\b|\bwhen\b"),
        ),
        _leaving(
            rf"\b{_LOAN} (?:stays?|remains?|be left|sits?)(?: right| exactly)? (?:where it is"
            rf"|as it is)\b"
            rf"|\bwith (?:the |your |an? |seller's )*{_LOAN} (?:still |left |staying "
            rf"|remaining )*in place\b"
            rf"|\bkeep\w*\b[^.;]{{0,20}}?\b{_LOAN} in (?:your|seller's|the seller's|his|her"
            rf"|their) names?\b",
        ),
        _leaving(
            r"\bwrap-?around (?:mortgage|note|contract|loan)\b|\ball-inclusive (?:note|mortgage)\b",
            by_not=True,
        ),
    ),
)


_WRITER: Final = re.compile(r"\b(?:we|us)\b")
"""An investor who writes "we" looks like a lender's letter until the paper says who writes."""


NEED: Final = need_of_families(_STAYING, RETURNING, _BEHIND)


def stays_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a seller's stay or way back, and a loan left in the seller's name."""
    stays = tuple(_STAYING.found_in(sentence, words, setting))
    yield from stays or RETURNING.found_in(sentence, words, setting)
    for found in _BEHIND.found_in(sentence, words, setting):
        if found.who is not Party.lender or _WRITER.search(words):
            yield found
