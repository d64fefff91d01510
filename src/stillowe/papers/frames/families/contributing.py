"""Money a borrower brings in as the price of relief, beside what the house brings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, is_of_nothing, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, Matter, Party

_SUM: Final = (
    r"(?:\$ ?\d|\b(?:hundred|thousand|grand)\b|\bcertified funds\b"
    r"|\bcashier'?s checks?\b"
    r"|\bgood funds\b|\bpercent of (?:your|their|his|her|its|non)|\bcash\b)"
)
_BRING: Final = (
    r"(?:contribut|bring|brought|kick|chip|pitch|put(?:s|ting)? up|com(?:e|es|ing) up with"
    r"|deliver|remit|wir|tender|deposit|pay|paid|fund|provid|add)"
)
_PAYER: Final = (
    r"(?:you|your|sellers?|borrowers?|homeowners?|owners?|mortgagors?|grantors?|veterans?"
    r"|customers?"
    r"|guarantors?|obligors?|makers?|debtors?|co-?borrowers?)"
)
_SOURCE: Final = re.compile(
    r"\bown (?:\w+ )?(?:funds|money|resources|pocket|savings)\b|\bout of (?:your |his |her "
    r"|their )?"
    r"(?:own )?pocket\b|\b(?:not|rather than|separate(?:ly)?|apart|in addition)\b[^.;]{0,60}"
    r"\b(?:proceeds|payoff)\b|\btoward[s]? (?:the |your |our )?(?:short|defici|loss|balance"
    r"|debt|unpaid)"
    r"|\b(?:added to|on top of|besides|over and above)\b[^.;]{0,20}\b(?:payoff|proceeds|price)\b"
    r"|\bno (?:check|money|cash|funds),? no\b"
)
_ASKED: Final = re.compile(r"\b(?:need|requir|ask|want|due|expect|owe|must|demand)\w*\b")
_PROCEEDS: Final = re.compile(
    r"\b(?:sale|net|closing) proceeds\b|\bfrom (?:the )?(?:sale|buyer|closing)\b|\bearnest\b"
    r"|\brent\b|\bescrow\b|\bmonthly\b|\ba month\b|\bnote\b"
)
_PRICE: Final = re.compile(
    r"\bcondition|\bfailing which\b|\bsubject to\b|\bunless\b|\bprovided\b|\bnot (?:accept"
    r"|approve|be"
    r" granted|close|release)\b|\bwithout it\b|\brequir|\bsign off\b|\bapprov|\buntil\b"
    r"|\bin order\b"
)
_ORDINARY: Final = re.compile(
    r"\bearnest money\b|\b(?:buyer|purchaser)(?:'s)? (?:shall|will|must|may|is to"
    r"|agrees to|brings?|pays?)"
    r"\b|\bclosing costs?\b|\brent\b|\blandlord\b|\btenant\b|\bretirement plan\b|\b401\b"
    r"|\btransfer (?:tax|stamp)|\bprorat|\bcommission\b|\bcapital contribution"
    r"|\b(?:right|claim)s? (?:of|for|to) (?:\w+,? (?:and|or) )?contribution\b"
    r"|\b(?:recording|release|wire|statement|title) fee|\bsubrogation\b|\bindemnif"
)
_PERIODIC: Final = re.compile(
    r"\b(?:monthly|each month|a month|per month|of each month|late (?:charge|fee)|interest rate"
    r"|attorneys?'? fees?|costs of|installments? of (?:principal|interest)|per diem|escrow)\b"
)
_OUT_OF_COURT: Final = re.compile(
    r"\bjudgment (?:is|be|shall)\b|\bordered\b|\badjudged\b|\bplaintiff\b"
)


def _contribution(hit: str, *also: re.Pattern[str], unless: re.Pattern[str] = _ORDINARY) -> Wording:
    return Wording(
        Act.contributes,
        re.compile(hit),
        also,
        unless,
        who=Party.borrower,
        what=Matter.debt,
        not_by=frozenset({Party.buyer, Party.other}),
    )


_CONTRIBUTION: Final = Family(
    (
        "contribut",
        "in addition to",
        "bring",
        "brought",
        "kick",
        "chip",
        "pitch",
        "own ",
        "pocket",
        "certified",
        "cashier",
        "grand",
        "paid down",
        "pay down",
        "curtail",
        "share of the",
        "forbearance fee",
        "deposit",
        "sum of",
        "cash from",
        "settlement",
        "good funds",
    ),
    (
        _contribution(
            r"\b(?:cash|seller|borrower|homeowner|owner|your|customer|veteran|mortgagor"
            r"|signed|financial"
            r"|funds?|monetary|personal|upfront|additional"
            r"|required)(?:'s)? (?:\w+ )?contributions?\b"
            rf"(?=[^.;]{{0,160}}?(?:{_SUM}|\brequired\b|\bowed\b|\bdue\b))"
        ),
        _contribution(rf"\bcontribut(?:e|es|ing)\b[^.;]{{0,90}}?{_SUM}"),
        _contribution(rf"\bcontributions? (?:of|in the (?:amount|sum) of)\b[^.;]{{0,60}}?{_SUM}"),
        _contribution(rf"\b{_BRING}\w*\b[^.;]{{0,100}}?{_SUM}", _SOURCE),
        _contribution(rf"{_SUM}[^.;]{{0,100}}?\b{_BRING}\w*\b", _SOURCE),
        _contribution(
            rf"\b(?:cash|money|funds|payment|check|sum) (?:is )?(?:due |required "
            rf"|needed )?from (?:the )?"
            rf"{_PAYER}\b(?=[^.;]{{0,120}}?{_SUM})"
        ),
        _contribution(
            rf"\byour (?:share|part) of the (?:loss|shortfall|shortage)\b[^.;]{{0,40}}?{_SUM}"
        ),
        _contribution(rf"{_SUM}[^.;]{{0,20}}?\bcontributions?\b"),
        _contribution(
            rf"\bpayments? of\b[^.;]{{0,20}}?{_SUM}[^.;]{{0,30}}?\bby (?:the )?{_PAYER}\b", _SOURCE
        ),
        _contribution(
            rf"\b(?:bring|carry)\w*\b[^.;]{{0,40}}?{_SUM}[^.;]{{0,60}}?\bto (?:the"
            rf" )?(?:closing|table"
            r"|settlement)\b"
        ),
        _contribution(
            rf"\b{_PAYER}\b[^.;]{{0,80}}?\b(?:deliver|bring|tender|wire|deposit|put up|pay)\w*\b"
            rf"[^.;]{{0,80}}?(?:\bcertified funds\b|\bcashier'?s check\b|\bforbearance fee\b)",
            _PRICE,
        ),
        _contribution(
            rf"\b(?:paid?|pays) down\b[^.;]{{0,60}}?{_SUM}|\b(?:principal (?:reduction"
            rf"|curtailment|paydown)"
            rf"|curtailment)\b[^.;]{{0,60}}?{_SUM}",
            _PRICE,
        ),
        _contribution(
            r"\bforbearance (?:fee|payment)\b|\bsettlement (?:sum|amount"
            r"|payment)\b(?=[\")]{0,3} (?:out of"
            r"|by|to be paid))",
            re.compile(_SUM),
        ),
        _contribution(
            r"\b(?:bring|carry)\b[^.;]{0,30}\bto (?:the )?closing\b",
            re.compile(r"\bcheck\b|\bfunds\b|\bcash\b"),
            _PRICE,
        ),
        _contribution(
            rf"\b(?:shall|will|must|agrees? to)(?: \w+)? pay\b[^.;]{{0,60}}?\bthe sum"
            rf" of\b[^.;]{{0,10}}?{_SUM}",
            unless=re.compile(
                "|".join(one.pattern for one in (_ORDINARY, _PERIODIC, _OUT_OF_COURT))
            ),
        ),
    ),
)
_IDIOMS: Final = Family(
    ("kick", "chip", "pitch", "up with", "put up"),
    (
        _contribution(
            rf"\b(?:(?:kick|chip|pitch)\w* in|com(?:e|es|ing) up with|put(?:s"
            rf"|ting)? up)\b[^.;]{{0,40}}?"
            rf"{_SUM}"
        ),
    ),
)
_FROM: Final = Family(
    (
        "from you",
        "from seller",
        "from the seller",
        "from borrower",
        "from the borrower",
        "from homeowner",
        "from the homeowner",
        "from owner",
        "from the owner",
        "from both",
        "from his",
        "from her",
        "from their",
        "savings",
    ),
    (
        _contribution(
            rf"{_SUM}[^.;]{{0,50}}?\bfrom (?:the |both )?(?:you|sellers?|borrowers?|homeowners?"
            r"|owners?|mortgagors?|veteran)\b",
            _ASKED,
            unless=_PROCEEDS,
        ),
        _contribution(
            rf"\b(?:payments?|sum) of\b[^.;]{{0,20}}?{_SUM}[^.;]{{0,30}}?\bfrom (?:his|her"
            rf"|your|their"
            r"|personal|my|our)\b[^.;]{0,30}?\b(?:savings|funds|retirement|account|money)\b",
        ),
    ),
)
_GIVE: Final = (
    r"(?:contribut|bring|brought|kick|chip|pitch|put|com(?:e|es|ing) up with|deliver|remit"
    r"|wir(?:e|es"
    r"|ed|ing)\b|tender|deposit|pay(?!off|ee|able|roll)|paid|fund|provid|add|send|sent|hand|turn"
    r"|surrender|advanc|transfer|forward|give|furnish|appl(?:y|ies)|liquidat|sell|withdraw"
    r"|participat|mail|drop off|lay)"
)
_A_SUM: Final = (
    r"(?:\$ ?\d|\b(?:hundred|thousand|grand)\b|\b(?:certified|good|collected"
    r"|immediately"
    r" available) funds\b|\bcash(?:ier'?s check)?\b|\bmoney order|\bcertified check"
    r"|\b(?:percent|per cent|%) of\b|\d ?%|\b(?:two|three|four|six|\d) (?:\w+ )?payments\b)"
)
_AS_THE_PRICE: Final = re.compile(
    r"\bcondition|\bcontingent\b|\bfailing which\b|\bsubject to\b|\bunless\b|\bprovided\b"
    r"|\bprovided,"
    r"|\buntil\b|\bdepends?\b|\bdepending\b|\bbefore\b[^.;]{0,60}\b(?:accept|approv|releas|start"
    r"|consent"
    r"|sign|agree|clos|review|record|move|go(?:es)? (?:ahead|forward|through))\w*"
    r"|\bin order (?:to|for)\b"
    r"|\bin (?:consideration|exchange|return) (?:of|for)\b|\bas (?:the )?(?:price|part) (?:of"
    r"|for)\b"
    r"|\bas (?:an? )?(?:consideration|inducement|term)\b|\bconsent|\bprice of\b|\bto get\b"
    r"|\bfirst\b"
    r"|\bwe (?:will|can|would|agree)\b[^.;]{0,60}\b(?:if|once|when|provided|as long as"
    r"|so long as)\b"
    r"|\bif you (?:can|will|do not|don't)\b|\bonly (?:if|upon|when|after|on)\b|\b(?:shall|will)"
    r" forbear\b|\bfor less than\b|\brequirement|\bnot (?:be )?effective\b"
    r"|\bupon (?:the )?(?:payment"
    r"|receipt|delivery)\b|\band (?:then )?(?:we|the bank|lender|they) (?:will|can|shall|would)\b"
    r"|\basked to\b|\b(?:together|along) with the\b|\bwith the (?:executed )?(?:deed|keys)\b"
    r"|\bpart of the (?:deal|bargain|settlement|arrangement)\b|\bexpect\w*\b|\bneeds?\b"
    r"|\bwants?\b|\bover and above\b|\btowards?\b"
    r"|\bagainst the\b"
    r"|\bapprov|\bsign off\b|\brequire[sd]?\b|\bwithout (?:it|that|which|this)\b"
    r"|\bno deal\b"
    r"|\bor (?:else )?(?:we|the (?:deal|sale|approval|offer))\b|\bcontemporaneous"
    r"|\bat the (?:same time"
    r"|table)\b|\bwill accept\b|\bagrees? to accept\b|\bout[- ]of[- ]pocket\b"
)
_OTHER_SUMS: Final = re.compile(
    r"\b(?:buyer|purchaser)(?:'s)? (?:shall|will|must|may|is to|agrees to)\b|\brent\b"
    r"|\b(?:landlord|tenant|employer|employee|participant)s?\b|\btransfer (?:tax|stamp)|\bprorat"
    r"|\bcommission\b|\bcapital contribution|\bclosing costs?\b|\bsubrogation\b|\bindemnif"
    r"|\b(?:recording|wire|statement|title) fee|\bearnest\b|\bpayoff\b|\bpay(?:s|ing)? off\b"
    r"|\breinstat|\bcure\b|\bbring\w* (?:\w+ ){0,3}?current\b"
    r"|\brelocation\b|\bincentive\b|\bmoving\b|\bto (?:the )?(?:sellers?|borrowers?|homeowners?"
    r"|you)\b"
    r"(?=[^.;]{0,20}(?:at closing|for|as|when|after|within))|\byou (?:will|may|can|could"
    r"|might) (?:receive"
    r"|get|qualify)\b|(?<!above the )(?<!to the )\bnet proceeds\b|\b(?:buyer|purchaser)'s\b"
    r"|\bwarranty\b|\bsurvey\b|\bminimum net\b|\bpurchase price\b|\bsales? price\b"
    r"|\bappraisal fee"
    r"|\binspection\b|\brepairs?\b|\bcredit (?:of|to) (?:the )?buyer|\bper (?:day|diem)\b|\bbond\b"
    r"|\bmonthly\b|\ba month\b|\bper month\b|\binstal?lments?\b|\bprevious(?:ly)?\b"
    r"|\bwe (?:have )?received\b|\bsanction|\bfil(?:e|ing) fee|\bcourt costs\b"
    r"|\bpenalt"
    r"|\bdraws?\b|\bmodif(?:y|ied|ication)\b|\bjudgment (?:is|for|in|of)\b|\badjudged\b"
    r"|\battorneys?'? fees?\b|\btrial period|\bcost (?:estimate|of (?:title|survey))"
)
_FREED_BY_IT: Final = re.compile(
    _OTHER_SUMS.pattern
    + r"|\breconvey|\brepurchase|\boption price\b|\bpay (?:your|the|this) (?:\w+ )?(?:loan"
    r"|mortgage|account|note) off\b|\b(?:sign|show"
    r"|token) of good"
    r" faith\b"
    + r"|\b(?:released|discharged) (?:from|of)\b|\bforgiven?\b|\bnot (?:pursue|be asked|owe|sue)\b"
    r"|\b(?:consider|treat|mark)\w*\b[^.;]{0,40}\b(?:settled|paid|satisfied)\b"
    r"|\bowe (?:us )?(?:the rest"
    r"|nothing|no more)\b|\bin full (?:settlement|satisfaction)\b|\bcancel\w*\b"
)
"""Money that frees from the debt itself is a condition of that release, read with the release."""
_PRICES: Final = Family(
    (
        "$",
        "hundred",
        "thousand",
        "grand",
        "funds",
        "cash",
        "money order",
        "certified check",
        "percent",
        "per cent",
        "payments",
        "%",
    ),
    (
        _contribution(
            rf"\b(?:{_PAYER}|defendants?|members?"
            rf"|family)\b[^.;]{{0,60}}?\b{_GIVE}\w*\b[^.;]{{0,100}}?"
            rf"{_A_SUM}",
            _AS_THE_PRICE,
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"{_A_SUM}[^.;]{{0,100}}?\b(?:from|by|out of) (?:the |both |each |your |his |her "
            rf"|their |my"
            rf" |both of )?(?:{_PAYER}|defendants?|members?|own|savings|retirement|401|pocket)",
            _AS_THE_PRICE,
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"\b(?:pay|send|bring|wire|mail|give|get) us\b[^.;]{{0,20}}?{_A_SUM}[^.;]{{0,20}}?"
            r"\b(?:before|first|or we|and then|up front|upfront)\b",
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"\bpay (?:us|the bank|the lender|lender|him|her|them|me"
            rf"|the association)\b[^.;]{{0,40}}?{_A_SUM}"
            r"[^.;]{0,30}?\band (?:then )?(?:we|the bank|lender|they|he|she|i|it)\b",
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"\b(?:by|from) (?:the )?{_PAYER}\b[^.;]{{0,20}}?{_A_SUM}",
            _AS_THE_PRICE,
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"\b{_PAYER}'?s?'? (?:\w+ )?(?:participation|buy-in|copay|money down"
            rf"|cash)\b[^.;]{{0,40}}?{_A_SUM}",
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"\byour\b[^.;]{{0,30}}?{_A_SUM}[^.;]{{0,20}}?\b(?:must|shall|will|is to|has to"
            rf"|needs to) be"
            r"[^.;]{0,20}?\bto (?:us|the bank|the lender|lender|bank)\b|\bfor your \$ ?\d",
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"\b(?:accompanied by|together with|along with|receipt of|arrives? with|comes? with)\b"
            rf"[^.;]{{0,40}}?{_A_SUM}",
            _AS_THE_PRICE,
            re.compile(rf"\b(?:{_PAYER}|deed|defendants?|members?)\b"),
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"\b(?:{_PAYER}|owner|out[- ]of[- ]pocket)(?:'s?)? (?:[\w-]+ )?(?:share|part|portion"
            rf"|payment|deposit|money|funds)\b[^.;]{{0,40}}?{_A_SUM}",
            _AS_THE_PRICE,
            unless=_FREED_BY_IT,
        ),
        _contribution(
            rf"\b(?:deposit|wire|check|draft|payment|money|funds|sum)\b[^.;]{{0,40}}?{_A_SUM}",
            re.compile(rf"\bfrom (?:the |both )?{_PAYER}\b"),
            _AS_THE_PRICE,
            unless=_FREED_BY_IT,
        ),
    ),
)
_BUYERS_COSTS: Final = sieved(r"\bcontribut\w*\b[^.;]{0,40}\b(?:buyer|purchaser)'s\b")


NEED: Final = need_of_families(_CONTRIBUTION, _FROM, _IDIOMS, _PRICES)


def contributions_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield the borrower's own money asked as the price."""
    if is_of_nothing(words) or _BUYERS_COSTS.search(words):
        return
    for family in (_CONTRIBUTION, _FROM, _IDIOMS, _PRICES):
        for found in family.found_in(sentence, words, setting):
            yield found
            return
