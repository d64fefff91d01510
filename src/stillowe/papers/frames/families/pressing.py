"""Fees due before anything is done, and pressure: sign now, tell nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_FEE: Final = r"(?:fees?|charges?|retainers?|deposits?|payments?|\$ ?[\d,]+|dollars|money|costs?)"
_FIRST: Final = (
    r"(?:on signing|at signing|upon signing|when (?:you|seller|homeowner|owner"
    r"|client)s? signs?|up-?front|up front|in advance|today|now"
    r"|before\b[^.;]{0,30}\b(?:starts?|begins?|does)|before (?:any|we|work|that"
    r"|the|service"
    r"|anything|it|our|buyer|negotiat)\w*|due (?:immediately|now|first|at once"
    r"|upon execution)|non-?refundable|not (?:be )?refund\w*|no refunds?|earned (?:when|on"
    r"|upon|in full)"
    r"|fully earned|whether or not|regardless of (?:the )?(?:outcome|result|whether)|even if"
    r"|upon execution|with this (?:agreement|form|application)|to get started|to begin|first of all"
    r"|win or lose|prior to (?:any|the|commenc\w+|starting|beginning)|no (?:part"
    r"|portion)[^.;]{0,20} refundable)"
)
_SERVICE: Final = re.compile(
    r"\bforeclos|\byour (?:lender|bank|servicer|mortgage (?:company|lender))\b|\b(?:seller"
    r"|owner|homeowner|client)'?s'? (?:lender|bank|servicer|mortgage)"
    r"|\bnegotiat|\bloan modif|\bmodification\b|\bshort sale\b|\brescue\b|\bstop\w* (?:the "
    r"|your )?(?:\w+(?:'s)? )?(?:sale|auction)|\bloss mitigation\b"
    r"|\bforensic\b|\bsav(?:e|ing) (?:your|the) (?:home|house)"
    r"|\bstop(?:s|ping)? the (?:sale|auction)|\bsale date\b|\bput on hold\b|\bfile-?opening\b"
    r"|\bhardship package\b|\breinstat|\bconsult|\blisting\b|\bdebt relief\b"
)
_FAIR: Final = re.compile(
    r"\b(?:we|buyer|investor|company|lender|bank) (?:will |shall |must |agrees to )?pays?\b|"
    r"\bno (?:upfront|up-front|advance) (?:fee|charge)|\b(?:do|does|will|may|shall"
    r"|can)(?: not|n't|not)\b[^.;]{0,30}\b(?:charge|ask|collect|pay|take|accept)\b"
    r"|\bno (?:fee|charge|cost)\b"
    r"|\bdo not pay\b|\bif (?:someone|anyone|somebody)\b|\b(?:to|with) (?:the )?(?:lender"
    r"|bank|servicer|mortgagee|court|clerk|county|recorder)\b"
    r"|\bbuyer (?:shall|will|must) (?:pay|deposit)|\bearnest money\b|\blate (?:fee|charge)"
    r"|\bprepay|\bescrow (?:fee|closing)|\brecording (?:fee|the)"
    r"|\billegal\b|\bunlawful\b|\bplaintiff\b|\battorney'?s'? fees\b"
)


_CHARGED: Final = re.compile(
    r"\bfees?\b|\bcharg|\bretainer|\bdeposit|\bpay(?:s|able|ing)?\b|\bcosts?\b"
)


def _fee(hit: str, *also: re.Pattern[str]) -> Wording:
    return Wording(
        Act.charges_first,
        re.compile(hit),
        also,
        _FAIR,
        who=Party.buyer,
        what=Matter.rights,
    )


_FEES: Final = Family(
    ("fee", "charge", "retainer", "deposit", "$", "payment", "refund", "earned"),
    (
        _fee(rf"(?<!\w){_FEE}\b[^.;]{{0,160}}?\b{_FIRST}\b", _SERVICE, _CHARGED),
        _fee(rf"\b{_FIRST}\b[^.;]{{0,160}}?(?:\b|(?=\$)){_FEE}", _SERVICE, _CHARGED),
        _fee(
            r"\bfees?\b[^.;]{0,40}\b(?:earned (?:when|on|upon)"
            r"|due)\b[^.;]{0,60}\bbefore\b[^.;]{0,40}\b(?:work|service|negotiat|result"
            r"|anything)"
        ),
    ),
)
_TALK: Final = (
    r"(?:talk|speak|call|contact|consult|show|discuss|communicat|tell|write|answer|meet|share"
    r"|confer|get advice|seek advice|ask|hire|delay)(?:s|ing|ed|e|ting)?"
)
_ADVISER: Final = (
    r"(?:lawyers?|attorneys?|legal counsel|counsel(?:or|ors)?|lender|servicer|bank"
    r"|mortgage company|family|realtors?|agents?|brokers?|accountants?|anyone|anybody|any one"
    r"|other buyers?|third part(?:y|ies)|housing counselors?|advice|advisers?|advisors?|hud)"
)
_MUST_NOT: Final = (
    r"(?:stop|(?:do|does|wo|shall|may|must|will|can|should|agrees?|promises?|are|is)(?: not|not"
    r"|n't)(?: to)?|agrees? (?:never )?to refrain from|never|refrain from"
    r"|without (?:first )?"
    r"|no need to|instead of|forbidden to|prohibited from|barred from|rather than)"
)
_OPEN: Final = re.compile(
    r"\bexcept\b[^.;]{0,60}\b(?:attorneys?|lawyers?|counsel|advis)"
    r"|\bother than\b[^.;]{0,60}\b(?:attorneys?|lawyers?|counsel)|\brepresented by\b"
    r"|\bnot required to\b|\bneed not\b"
    r"|\bnot be required\b|\bcannot (?:give|provide)\b|\bnot (?:a |your )?lawyer"
    r"|\bwith(?:out)? (?:the )?(?:prior )?(?:written )?consent\b|\bwe (?:do not|will never"
    r"|cannot|are not)\b"
    r"|\bdo(?:es)? not hesitate\b|\bfail(?:s|ure)? to\b|\bif you (?:do|have|are) not\b"
    r"|\bcontact us\b|\bdo not (?:call|contact) (?:the )?(?:court|judge|clerk|tenant)"
    r"|\bwithout (?:attorneys?|counsel) fees?\b|\bhad (?:a|no) (?:lawyer|attorney)\b"
    r"|\bchose\b|\bconsult (?:a|an|your|with) [^.;]{0,40}(?:before|if)\b|\bagents? (?:and"
    r"|or) (?:brokers?|employees)\b"
    r"|\bdisturb\b|\bauthori[sz]ed\b|\bnever pay\b|\btenants?\b|\badministrative agent\b"
    r"|\bdocuments?\b[^.;]{0,20}\bonly\b"
)
_DEADLINE: Final = (
    r"(?:today|tonight|at midnight|by midnight|this (?:evening|afternoon|morning|hour|minute)"
    r"|right now|on the spot|before (?:i|we|he|she|they|our|the|buyer)\b[^.;]{0,20}\bleaves?"
    r"|until (?:i|we|he|she|they|buyer)\b[^.;]{0,20}\bleaves?|when (?:i|we|he|she) leaves?"
    r"|within (?:the|one|an|24|twenty-four|two|48) (?:hours?)|(?:24|twenty-four) hours"
    r"|at (?:your|seller's) kitchen"
    r"|in this meeting|while (?:i|we) (?:am|are) here|same day)"
)


def _press(
    hit: str,
    *also: str,
    unless: re.Pattern[str] | None = None,
    by_not: bool = False,
    not_by: frozenset[Party] = frozenset(),
) -> Wording:
    return Wording(
        Act.presses,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.buyer,
        what=Matter.rights,
        denied_by_not=by_not,
        not_by=not_by,
    )


_PRESSURE: Final = Family(
    (
        "lawyer",
        "attorney",
        "counsel",
        "lender",
        "servicer",
        "bank",
        "mortgage company",
        "family",
        "realtor",
        "anyone",
        "anybody",
        "today",
        "tonight",
        "midnight",
        "leave",
        "hour",
        "right now",
        "on the spot",
        "tomorrow",
        "adviser",
        "advisor",
        "broker",
        "advice",
        "accept",
        "confidential",
    ),
    (
        _press(
            rf"\b{_MUST_NOT}(?: \w+){{0,3}}? {_TALK}\b[^.;]{{0,70}}?\b{_ADVISER}\b",
            unless=_OPEN,
            not_by=frozenset({Party.lender, Party.court, Party.other}),
        ),
        _press(
            r"\b(?:no|without|not)\b[^.;]{0,30}\b(?:extension|time|delay|review"
            r"|waiting)\b[^.;]{0,30}\b(?:by|for|to|from)\b[^.;]{0,30}\b(?:attorneys?|lawyers?"
            r"|counsel|family|advis\w+)\b",
            unless=re.compile(r"\bapprov|\battorney (?:review|modification)\b|\bin writing\b"),
        ),
        _press(
            rf"\b(?:sign|accept|decide|act|commit|agree|initial)(?:ed|s|ing"
            rf"|d)?\b[^.;]{{0,60}}?\b{_DEADLINE}",
            r"\b(?:offer|price|deal|or\b|only|must|or lose|must be|have to|has to|need to|should"
            r"|now or never|expires?|withdrawn|void|lost|goes)\b",
            unless=re.compile(
                r"\b(?:has|have|is|are|was|hereby|maker|parties?|grantors?|sellers?"
                r"|borrowers?|obligors?)\b[^.;]{0,12}\b(?:today|this day) sign"
                r"|\bsigns? (?:and|this|a|the)\b[^.;]{0,60}\bnote\b"
                r"|\b(?:have|has) today\b|\bcancel"
            ),
            by_not=True,
        ),
        _press(
            rf"\b(?:offer|price|deal|proposal|terms?|approval)\b[^.;]{{0,60}}?\b(?:die|dies"
            rf"|expire|expires|end|ends|good|open|valid|lapse|lapses|withdrawn|gone|stands?"
            rf"|void|off the table|available|holds?)\b"
            rf"[^.;]{{0,40}}?\b{_DEADLINE}",
            by_not=True,
        ),
        _press(
            rf"\b{_DEADLINE}\b[^.;]{{0,60}}?\b(?:offer|price"
            rf"|deal)\b[^.;]{{0,30}}?\b(?:withdrawn|gone|void"
            r"|over|dies?|ends?|expires?|lapses?)\b",
        ),
        _press(
            rf"\b(?:have|make|has|having) no (?:\w+ )?(?:contact|communications?|dealings"
            rf"|discussions?)\b"
            rf"[^.;]{{0,40}}?\b{_ADVISER}\b",
            unless=_OPEN,
        ),
        _press(
            rf"\bif you\b[^.;]{{0,20}}?\b{_TALK}\b[^.;]{{0,30}}?\b{_ADVISER}\b[^.;]{{0,40}}?"
            rf"\b(?:off|void"
            r"|over|withdrawn|cancel\w*|ends?|dead)\b"
        ),
        _press(rf"\bsignatures?\b[^.;]{{0,40}}?\b{_DEADLINE}", r"\bmust\b|\bneed\b|\bonly\b"),
        _press(
            rf"\buntil\b[^.;]{{0,20}}?\b{_DEADLINE}[^.;]{{0,12}}? to (?:sign|accept|decide|agree)\b"
        ),
        _press(
            rf"\b{_MUST_NOT}(?: to)? (?:seek|get|obtain|take)\w*\b[^.;]{{0,20}}?\b(?:legal"
            rf"|independent"
            r"|professional|outside) (?:advice|counsel|help)\b",
            unless=_OPEN,
        ),
        _press(
            r"\b(?:have|has|within) (?:only |just )?(?:\d+|an?|one|two|twenty-four"
            r"|thirty) (?:minutes?"
            r"|hours?) to (?:accept|sign|decide|agree)\b"
        ),
        _press(
            r"\btomorrow(?:'s)?\b[^.;]{0,40}\b(?:price|offer)\b|\b(?:price"
            r"|offer)\b[^.;]{0,40}\b(?:drops?|falls?|lower|less|goes (?:down|away)"
            r"|reduced)\b[^.;]{0,30}\b(?:tomorrow|each day|every day|daily|hour)\b"
        ),
        _press(
            rf"\b(?:keep|kept|remain|hold)\b[^.;]{{0,40}}\b(?:secret|confidential"
            rf"|to (?:yourself|himself|herself))\b[^.;]{{0,60}}\bfrom\b[^.;]{{0,40}}\b"
            rf"{_ADVISER}\b",
            unless=_OPEN,
        ),
        _press(
            r"\b(?:send|refer|direct|forward|pass)\w*\b[^.;]{0,60}\b(?:every|all"
            r"|any)\b[^.;]{0,30}\b(?:calls?|letters?|contacts?|mail"
            r"|inquir\w+)\b[^.;]{0,40}\bfrom\b[^.;]{0,60}\b(?:lenders?|lawyers?|bank"
            r"|servicer"
            r"|mortgage)\b",
        ),
        _press(
            r"\b(?:lawyers?|attorneys?)\b[^.;]{0,60}\b(?:only|just"
            r"|will)\b[^.;]{0,20}\b(?:slow|delay|kill|confuse|waste|ruin|cost you)\b"
            r"|\b(?:do not|don't|no) need (?:for )?(?:a |an )?(?:lawyer|attorney)\b"
        ),
    ),
)


NEED: Final = need_of_families(_FEES, _PRESSURE)


def pressure_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a fee taken first, and pressure to sign or to keep silent."""
    yield from _FEES.found_in(sentence, words, setting)
    yield from _PRESSURE.found_in(sentence, words, setting)
