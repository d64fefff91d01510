"""A seller who stays on or may come back, by its parts: who stays, what is paid, what returns."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.families.wording import Family, Wording
from stillowe.values.clauses import Act, Matter, Party

_OLD_OWNER: Final = (
    r"(?:you|us|me|we|i|she|he|they|(?:the )?(?:former |original |prior |old )?(?:sellers?"
    r"|homeowners?"
    r"|owners?|grantors?"
    r"|mortgagors?|borrowers?|transferors?|vendors?|occupants?|famil(?:y|ies)|residents?|conveyors?"
    r")|the (?!tenants\b|buyers\b|lenders\b|parties\b|premises\b|terms\b)[a-z]+s|him|her|them|mr"
    r"|mrs|ms)"
)
_PAID: Final = (
    r"(?:\brent(?:s|al|als|er|ers|ing)?\b|\bleas(?:e|es|ed|ing|eback)\b|\btenan(?:t|ts|cy)\b"
    r"|\blessees?\b"
    r"|\bmonth[- ]to[- ]month\b|\ba month\b|\bper month\b|\bmonthly\b|\bevery (?:month|first"
    r"|week)\b"
    r"|\buse[- ]and[- ]occupancy\b|\boccupancy (?:agreement|fee|payment|charge)|\buse fee\b"
    r"|\bpay(?:s|ing)?"
    r" (?!it\b|off\b|the\b|all\b|tax|any\b|for\b|to\b|an?\b|this\b|that\b|such\b|and\b|or\b|in\b"
    r"|at\b|up\b|its?\b)[a-z]+\b|\blandlord\b|\bat will\b|\blicen[sc]e\b)"
)
_SOLD: Final = (
    r"(?:\bdeed\w*\b|\bs(?:ell|ells|elling|old|ale)\b|\bsellers?\b|\bbuy(?:s|er|ers|er's|ing)?\b"
    r"|\bbought\b"
    r"|\binvestors?\b|\btitle\b|\bpurchaser?s?\b|\bgrant(?:ee|or)s?\b|\btransfer\w*\b"
    r"|\bconvey\w*\b|\bclosing\b"
    r"|\b(?:his|our|its|their|her|the company's) name\b|\bsign(?:s|ed)? over\b|\bformer owner"
    r"|\bsettlement\b"
    r"|\bownership\b|\bwe (?:will )?own\b|\btrust\b|\bquit-?claim)"
)
_STAY: Final = (
    r"(?:stay|stays|staying|remain(?:s|ing)?(?! (?:\w+ )?(?:obligated|liable|responsible|bound"
    r"|due|unpaid"
    r"|owing|owed|in (?:full |force|effect)|the same|subject|personally))|liv(?:e|es|ing)"
    r"|occup(?:y|ies|ying)|resid(?:e|es|ing)"
    r"|dwell\w*|keep(?:s|ing)? (?:possession|living|on|the keys|your home)|retain(?:s"
    r"|ing)? (?:possession"
    r"|occupancy|use)|possession|occupancy|go(?:es)? on living|continu(?:e|es|ing)|not (?:have"
    r"|need|be required)"
    r" to (?:move|leave|vacate|pack)|never (?:move|leave|have to)|won't (?:have|need) to (?:move"
    r"|leave)"
    r"|don't (?:have|need) to (?:move|leave)|without moving|no need to move|rents? back"
    r"|holds? over)"
)
_THE_HOME: Final = (
    r"(?:home|house|property|premises|homestead|residence|place|dwelling|condo(?:minium)?|farm"
    r"|land|it|title"
    r"|deed|ownership|real estate|parcel|unit)"
)
_NO_RETURN: Final = re.compile(
    r"\bnon-?refundable earnest\b|\b(?:loans?|notes?|receivables?|stock|shares?|securities"
    r"|mortgage loans?) (?:\w+ )?repurchase"
    r"|\brepurchase (?:agreements?|facility|obligations?|of (?:the |any |its )?(?:loans?"
    r"|notes?|shares?|stock|mortgage loans?|receivables?))"
    r"|\brepurchase (?:the |any |such |its )?(?:loans?|notes?|shares?|stock|receivables?"
    r"|common)|\bcapital stock\b"
    r"|\bno (?:lease|tenant|option|agreement)\b"
    r"|\bmoney back\b|\bback (?:rent|taxes|payments?)\b|\bstock\b|\bsecurities\b|\bshares\b"
    r"|\bnotice period\b"
    r"|\b(?:\d+|two|three|five|seven|ten|fourteen|thirty|few|couple of) (?:\(\d+\) )?(?:calendar "
    r"|business )?days?"
    r" (?:after|following|from|past|to move|of)\b|\brent[- ]free\b|\bassignment of (?:leases|rents)"
    r"|\btenants? (?:by|in common|in possession)\b|\bjoint tenan|\bsecurity deposit"
    r"|\bpersonal property\b"
    r"|\bdeed of trust\b|\brescission\b|\bby (?:the )?trustee\b|\bprincipal residence\b"
    r"|\bprimary residence\b"
    r"|\bno (?:further |such )?(?:right|option|claim)\b|\bnot (?:be )?(?:entitled"
    r"|have)\b[^.;]{0,20}\b(?:right|option|repurchase)\b"
    r"|\brent control\b|\bfair (?:market )?rent|\bforeclosure sale\b|\bredemption period\b"
    r"|\bholdover\b"
    r"|\bfixtures\b|\bappliances\b|\buntil closing\b|\bprior to closing\b|\bhazard\b"
    r"|\btax(?:es)? and insurance\b"
)


def _way_back(
    hit: str, *also: str, unless: re.Pattern[str] = _NO_RETURN, denied_by_not: bool = True
) -> Wording:
    return Wording(
        Act.leases_back,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.borrower,
        what=Matter.rights,
        not_by=frozenset({Party.court}),
        denied_by_not=denied_by_not,
    )


RETURNING: Final = Family(
    (
        "stay",
        "remain",
        "live",
        "living",
        "occup",
        "resid",
        "possession",
        "move",
        "rent",
        "lease",
        "lessee",
        "tenan",
        "back",
        "again",
        "repurchas",
        "reconvey",
        "redeem",
        "return",
        "first crack",
        "dibs",
        "revert",
        "regain",
        "reacquir",
        "vacate",
    ),
    (
        # Stays, pays, and has sold.
        _way_back(
            rf"\b{_OLD_OWNER}\b[^.;]{{0,80}}?\b{_STAY}\b",
            _PAID,
            _SOLD,
            r"\b(?:home|house|property|premises|residence|place|dwelling|farm|here|there|it|put"
            r"|on|title"
            r"|possession|"
            r"condo\w*|occup\w+|facility|tenan\w+|move)\b",
            r"\b(?:buyers?|purchasers?|investors?|grantees?|us|we|him|her|me|i|company|trust|after"
            r"|once|sells?|sold"
            r"|buys?|upon|following|when)\b",
            denied_by_not=False,
        ),
        # The one who bought lets it to the one who sold.
        _way_back(
            r"\b(?:rent|leas|let|demis)(?:e|es|s|ing|ed)?\b[^.;]{0,30}?\bto (?:you|me"
            r"|the (?:former |original"
            r" )?(?:seller|homeowner|owner|grantor|borrower|family)|seller|homeowner|grantor"
            r"|mortgagor|transferor)s?\b(?!')",
            _SOLD,
        ),
        _way_back(
            r"\b(?:you|seller|homeowner|grantor|owner|we|i) (?:will |shall |may |can "
            r"|then )?(?:rent|lease)s?\b"
            r"[^.;]{0,30}?\bfrom (?:us|buyer|the buyer|purchaser|the investor|investor|him|her"
            r"|them|grantee"
            r"|the grantee|the company|the trust)\b"
        ),
        _way_back(
            r"\b(?:seller|homeowner|grantor|borrower|former owner|owner|transferor"
            r"|mortgagor)s?\b,? (?:\w+ ){0,2}?"
            r"(?:as |is |are |be |being |becomes? )(?:the |a |an )?(?:[\w-]+ )?(?:tenant|lessee"
            r"|renter|occupant)s?\b",
            r"\b(?:landlord|lessor|lease|rent|deed|buyer|purchaser|grantee|investor|option)\b",
        ),
        _way_back(
            r"\b(?:grants?|gives?|allows?|lets?)\b[^.;]{0,40}?\b(?:grantors?|sellers?|you"
            r"|homeowners?|owners?)\b"
            r"[^.;]{0,30}?\b(?:a |an )(?:\w+ )?(?:tenancy|lease|life lease|occupancy)\b",
            _SOLD,
        ),
        _way_back(
            r"\b(?:sellers?|homeowners?|grantors?|owners?|borrowers?|transferors?|mortgagors?"
            r"|you)\b[^.;]{0,40}?"
            r"\b(?:sign|execut|enter into|be given|receiv|get|tak|ha)\w*\b[^.;]{0,30}?\b(?:lease"
            r"|rental agreement"
            r"|tenancy|occupancy agreement)\b",
            r"\b(?:at|after|upon|following|on|with|as part of) (?:the )?(?:closing|settlement"
            r"|deed|sale|conveyance"
            r"|transfer)\b|\boption\b|\bbuyer|\binvestor|\bgrantee|\bpurchaser",
            unless=re.compile(
                _NO_RETURN.pattern
                + r"|\btenant (?:in|of) (?:the )?(?:unit|premises)|\bexisting lease"
            ),
        ),
        _way_back(
            r"\b(?:seller|homeowner|grantor|owner|borrower|transferor|mortgagor"
            r"|your)(?:'s)? (?:status|position|relation"
            r"|occupancy)\b[^.;]{0,40}?\b(?:lessee|tenant|renter|tenancy|rental)\b"
        ),
        _way_back(
            r"\brents?\b[^.;]{0,24}?\bfrom (?:the )?(?:new owner|buyer|investor|purchaser"
            r"|new landlord|grantee)s?\b"
        ),
        _way_back(
            r"\b(?:you|seller|homeowner|grantor|owner|we|i|she|he"
            r"|they)\b[^.;]{0,40}?\b(?:rent|lease)s?\b[^.;]{0,20}?\bfrom (?:our"
            r"|us|buyer|purchaser|him|her|me|them|the (?:company|trust(?:ee)?|investor|buyer"
            r"|new))\b",
            rf"{_SOLD}|\bback\b|\brepurchas",
        ),
        _way_back(
            r"\b(?:you|sellers?|homeowners?|grantors?|owners?|we|i|she|he|they"
            r"|transferors?)\b[^.;]{0,80}?\b(?:can|may"
            r"|could|shall|entitled to|right to|option to|able to)\b[^.;]{0,12}?\b(?:repurchase"
            r"|reacquire|re-?acquire|buy"
            r" back|redeem it|buy it back)\b",
            unless=re.compile(_NO_RETURN.pattern + r"|\bloans?\b|\bnotes?\b"),
        ),
        # The home comes back.
        _way_back(
            rf"\b(?:buy|buys|buying|get|gets|getting|have|win|earn|take|own|owning|regain|recover"
            rf"|reclaim"
            rf"|purchas\w+|redeem|acquir\w+|reacquir\w+"
            rf"|repurchas\w+)\b[^.;]{{0,40}}?\b(?:{_THE_HOME}|them)\b"
            r"[^.;]{0,14}?\b(?:back|again)\b",
            rf"{_SOLD}|{_PAID}",
        ),
        _way_back(
            rf"\b{_THE_HOME}\b[^.;]{{0,60}}?\b(?:comes?|goes|go|returns?|returned|reverts?|deeded"
            rf"|transferred"
            r"|conveyed|signed|given|turned|sold|passes"
            r"|put)\b[^.;]{0,16}?\b(?:back )?(?:over )?(?:to|into|in) (?:you|us|me"
            r"|your name|our name|(?:the )?(?:sellers?|homeowners?|grantors?|former owners?"
            r"|original owners?))\b",
            rf"\bback\b|\breturn|\brevert|{_PAID}|\bonce\b|\bwhen\b|\bupon\b",
            _SOLD + r"|\bname\b|\bback\b",
            rf"{_PAID}|\bonce\b|\bwhen\b|\bafter\b|\bupon\b|\bif\b",
        ),
        _way_back(
            r"\b(?:first|last) (?:crack|dibs|shot|chance|go|option|claim"
            r"|pick)\b[^.;]{0,20}?\b(?:at|on|to|of|for)"
            r"\b[^.;]{0,40}?\b(?:own|buy|purchas|it\b|house|home|property|place)",
        ),
        _way_back(
            r"\b(?:right|option|privilege|power|opportunity|chance)s? (?:\w+ )?(?:of|to"
            r"|for) (?:re-?purchas\w*"
            r"|reconveyance|reacqui\w*|re-?acqui\w*|buy[- ]?back|redeem title|redeem the (?:deed"
            r"|home|house))",
            r"\b(?:sellers?|grantors?|homeowners?|owners?|you|we|i|transferors?|vendors?"
            r"|mortgagors?|lessees?"
            r"|tenants?|him|her)\b",
        ),
        _way_back(
            r"\b(?:re-?convey|re-?deed|deed back|sign (?:it|the (?:house|home|deed)) back"
            r"|convey back|transfer"
            r" back|re-?transfer)\w*\b[^.;]{0,80}?\b(?:if|when|once|upon|on|for|after|provided)\b",
            r"\b(?:grantees?|buyers?|purchasers?|investors?|we|he|she|they|company|transferees?)\b",
        ),
        _way_back(
            r"\bredeem\w*\b[^.;]{0,40}?\bfrom (?:the )?(?:buyer|investor|purchaser|grantee"
            r"|company)\b"
            r"|\bbuy[- ]?back\b[^.;]{0,30}?\b(?:price|right|option|period|agreement|clause|figure"
            r"|amount)\b"
        ),
    ),
)
