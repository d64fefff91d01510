"""What an offer to take a home, or to help with one, says of itself: terms, quoted, not judged.

In: the text of a paper. Out: ``OfferTerms``. A term that is not found is not denied: it is not
said. The one denial read is "not ..." beside a promise to pay off the loan.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Final

from stillowe.errors import ValueRefusal
from stillowe.papers.reader import PaperText, wording
from stillowe.values.money import parse_cents
from stillowe.values.spans import Span


class OfferTerm(StrEnum):
    """One thing an offer may say."""

    buys = auto()
    """Somebody buys or takes the home."""
    in_trouble = auto()
    """The home is in foreclosure, or payments or taxes are behind."""
    stays = auto()
    """The owner lives on in the home after it is conveyed."""
    gets_back = auto()
    """The owner buys back, has an option, or a contract for deed."""
    moves_out = auto()
    pays_off_loan = auto()
    no_promise_on_loan = auto()
    leaves_loan = auto()
    """The loan stays with the owner."""
    deed_at_signing = auto()
    deed_at_closing = auto()
    quitclaim = auto()
    owner_may_cancel = auto()
    blank_cancellation_date = auto()
    notary = auto()
    able_to_pay = auto()
    """The buyer checked whether the owner can pay for the way back."""
    contract_for_deed = auto()
    helps = auto()
    """Somebody offers to stop or put off a sale, or to deal with the lender."""
    profit_shared = auto()
    act_given_up = auto()
    for_business = auto()
    for_the_home = auto()
    lawyer_welcome = auto()


_OWNER: Final = (
    r"(?:sellers?|owners?|homeowners?|home owners?|residents?|grantors?|mortgagors?|borrowers?"
    r"|occupants?|customers?|clients?|you|we|they|tenants?|lessees?)"
)
_HOME: Final = r"(?:home|house|property|premises|residence|place|real estate|title|it)"
_SALE: Final = r"(?:foreclosure|auction|sheriff'?s sale|judicial sale|trustee'?s sale|sale date)"
_LENDER: Final = r"(?:lender|bank|servicer|mortgage company|mortgagee|loan company)"

_TERMS: Final[Mapping[OfferTerm, re.Pattern[str]]] = {
    OfferTerm.buys: wording(
        r"\b(?:buyer|purchaser|investor|vendee)s?\b[^;]{0,200}?\b(?:seller|homeowner|vendor)s?\b"
        r"|\b(?:seller|homeowner|vendor)s?\b[^;]{0,200}?\b(?:buyer|purchaser|investor|vendee)s?\b"
        r"|\b(?:offer|agreement|contract|option) (?:to|of|for) (?:purchase|sale|sell|buy)\b"
        r"|\bpurchase (?:and sale )?(?:agreement|contract|offer)\b"
        r"|\bwe (?:will )?(?:buy|purchase)\b"
        rf"|\bsells? (?:and conveys? )?(?:the|your|our|my|his|her|their|this) {_HOME}\b"
        rf"|\b(?:buy|purchase) (?:your|the|this|my) {_HOME}\b"
    ),
    OfferTerm.in_trouble: wording(
        r"\bin (?:foreclosure|default|arrears)\b|\b(?:the|your|a) foreclosure\b"
        r"|\bforeclosure (?:case|action|suit|lawsuit|complaint|proceeding|sale|judgment)"
        r"|\bpre-?foreclosure\b|\b(?:payments?|taxes|months?|mortgage|loan) (?:is |are )?(?:behind"
        r"|past due|overdue|delinquent|in arrears)\b|\bbehind (?:on|in|with)\b"
        r"|\b(?:missed|delinquent|past[- ]due|defaulted)\b[^.;]{0,30}\b(?:payments?|mortgage|loan"
        r"|taxes|instal+ments?)\b|\blis pendens\b|\bsheriff'?s sale\b|\bdistress(?:ed)?\b"
    ),
    OfferTerm.stays: wording(
        rf"\b{_OWNER}\b[^.;]{{0,60}}?\b(?:rents?|leases?|remain\w*|stays?|continues?|keeps? living"
        r"|lives? on|occup(?:y|ies))\b(?![^.;]{0,80}\b(?:until|till|through|to|before|up to|prior"
        r" to) (?:the )?(?:clos|settle|deliver|transfer|noon|date|possession|convey|move))"
        rf"[^.;]{{0,60}}?\b(?:{_HOME}|possession|there|back)\b"
        r"|\b(?:sale-?lease-?back|lease-?back|rent-?back|leased? back|rent back)\b"
        r"|\bstay in (?:your|the|their|his|her) (?:home|house)\b"
    ),
    OfferTerm.gets_back: wording(
        r"\b(?:re-?purchas\w+|buy-?back|re-?convey\w*)\b"
        rf"|\b{_OWNER}\b[^.;]{{0,80}}?\b(?:buys?|purchase|get|receive)\b[^.;]{{0,40}}?\bback\b"
        rf"|\b{_OWNER}\b[^.;]{{0,60}}?\b(?:option|right) (?:to|of) (?:buy|purchas\w+)\b"
        r"|\brent[- ]to[- ]own\b|\blease[- ](?:with[- ]|to[- ])?(?:an )?option\b"
        r"|\b(?:contract|bond|articles of agreement) for (?:a )?deed\b|\binstal+ment"
        r" (?:sales? |land )?contract\b|\bdeed(?:s|ed)? (?:it|the (?:home|house|property)) back\b"
    ),
    OfferTerm.moves_out: wording(
        r"\b(?:vacat\w+|mov(?:e|es|ing) out|be out (?:by|of)|deliver(?:s|y of)? possession"
        r"|surrender\w* possession|give up possession|leaves? by (?:the )?closing"
        r"|possession (?:shall|will|is to) be (?:delivered|given|surrendered))\b"
    ),
    OfferTerm.pays_off_loan: wording(
        r"\b(?:loan|mortgage|lien|note|indebtedness)s?\b[^.;]{0,100}?\b(?:paid (?:off|in full)"
        r"|satisfied in full|retired)\b"
        rf"|\b(?:pay|pays|paying) (?:off )?[^.;]{{0,60}}?\b(?:loan|mortgage|{_LENDER}|lien)\b"
        r"[^.;]{0,60}?\b(?:in full|off|from the (?:price|proceeds)|out of the (?:price|proceeds)"
        r"|at (?:the )?(?:closing|settlement))\b|\bpays? off\b[^.;]{0,40}\b(?:loan|mortgage|lien)\b"
        r"|\bpay\w*\b[^.;]{0,40}?\b(?:from|out of) the (?:price|proceeds)\b"
    ),
    OfferTerm.no_promise_on_loan: wording(
        r"\b(?:not|no|never|nothing)\b[^.;]{0,60}?\b(?:assum\w+|pay(?:ing)? off|promise|obligat\w+"
        r"|liable|responsib\w+)\b[^.;]{0,60}?\b(?:loan|mortgage|note|case|lien|debt)\b"
        r"|\bmay stop paying\b"
    ),
    OfferTerm.leaves_loan: wording(
        r"\bsubject to (?:the |any |all |an |your |his |her |their )?(?:existing |present |current"
        r" |first |said |underlying |same )*(?:loan|mortgage|encumbrance|financing|note|lien)s?\b"
        rf"|\b(?:loan|mortgage|note)\b[^.;]{{0,40}}?\b(?:stays?|remains?|continues?)\b[^.;]{{0,30}}?"
        r"\b(?:in (?:your|seller'?s?|the owner'?s?|his|her|their) names?|with (?:you|seller|the"
        rf" owner))\b|\b{_OWNER}\b[^.;]{{0,40}}?\b(?:remains?|stays?|continues? to be|still)\b"
        r"[^.;]{0,30}?\b(?:liable|responsible|obligated|owes?)\b[^.;]{0,40}\b(?:note|loan"
        r"|mortgage|deficiency)"
    ),
    OfferTerm.deed_at_signing: wording(
        r"\b(?:sign|signs|signed|execut\w+|deliver\w*|give|gives|hand\w*|record\w*)\b[^.;]{0,50}?"
        r"\bdeeds?\b[^.;]{0,60}?\b(?:today|now|at (?:the )?signing|on signing|upon signing|with"
        r" this|herewith|simultaneously|same day|at once|immediately|before closing)\b"
        r"|\b(?:today|now|at signing|on signing|upon signing|herewith|with this agreement)\b"
        r"[^.;]{0,60}?\bdeeds?\b|\bdeeds?\b[^.;]{0,20}\b(?:today|now|herewith)\b"
    ),
    OfferTerm.deed_at_closing: wording(
        r"\b(?:deeds?|convey\w*|title (?:passes|transfers|(?:shall|will) (?:pass"
        r"|transfer)))\b[^.;]{0,80}?\b(?:at|on|upon) (?:the )?(?:closing"
        r"|settlement)\b|\bat (?:the )?closing\b[^.;]{0,80}?\b(?:deed|convey\w*)\b"
    ),
    OfferTerm.quitclaim: wording(r"\bquit-?\s?claim\w*\b"),
    OfferTerm.owner_may_cancel: wording(
        r"\b(?:you|sellers?|owners?|homeowners?|residents?|clients?|customers?)\b[^.;]{0,50}?"
        r"\b(?:may|can|have the right to|has the right to|is entitled to|are entitled to|could)\b"
        r"[^.;]{0,30}?\b(?:cancel|rescind|revoke|change (?:your|their|his|her) minds?)\b"
        r"|\b(?:notice|right) of (?:cancellation|rescission)\b|\bright to (?:cancel|rescind)\b"
        r"|\bnotice of right to cancel\b|\bcancellation (?:form|period|notice)\b"
    ),
    OfferTerm.blank_cancellation_date: wording(
        r"\b(?:cancel\w*|rescind\w*|rescission|midnight)\b[^.;]{0,120}?(?:_{3,}|\.{5,}|\[\s*\])"
        r"|(?:_{3,}|\[\s*\])[^.;\n]{0,60}?\b(?:cancel\w*|rescission)\b"
    ),
    OfferTerm.notary: wording(
        r"\bnotar(?:y|ies|ial|i[sz]ed?|i[sz]ation)\b|\backnowledged before\b"
    ),
    OfferTerm.able_to_pay: wording(
        r"\b(?:ability|able|afford)\b[^.;]{0,30}\b(?:to )?(?:pay|repay|make the payments?|rent"
        r"|repurchase|buy back)\b|\bverif\w+\b[^.;]{0,40}\b(?:income|earnings)\b"
    ),
    OfferTerm.contract_for_deed: wording(
        r"\b(?:contract|bond|articles of agreement|agreement) for (?:a )?deed\b"
        r"|\binstal+ment (?:sales? |land )?contract\b|\bland contract\b"
    ),
    OfferTerm.helps: wording(
        rf"\b(?:stop|postpon|delay|halt|avoid|prevent|cancel|hold off|put off|fight)\w*\b"
        rf"[^.;]{{0,40}}?\b{_SALE}\b|\b{_SALE}\b[^.;]{{0,30}}?\b(?:put )?(?:on hold|stopped"
        r"|postponed|delayed)\b|\bsav(?:e|es|ing) (?:your|the|their) (?:home|house)\b"
        r"|\b(?:we|i|our|company|consultant|buyer|investor|agent|firm|fee|services?)\b[^.;]{0,60}?"
        rf"\b(?:negotiat|deal|speak|talk|work|contact)\w*\b[^.;]{{0,40}}?\b{_LENDER}s?\b"
        r"|\bloan modification (?:services?|application|package)\b"
        r"|\b(?:loss mitigation|foreclosure) (?:services?|consult\w+|rescue|assistance)\b"
    ),
    OfferTerm.profit_shared: wording(
        r"\b(?:share|half|percent|percentage|%|split)\b[^.;]{0,40}?\b(?:profits?|equity|surplus"
        r"|recover(?:y|ies)|litigation|proceeds of (?:any )?(?:suit|lawsuit|resale))\b"
    ),
    OfferTerm.act_given_up: wording(
        r"\bwaiv\w+\b[^.;]{0,200}?\brescue fraud\b|\bgives? up\b[^.;]{0,160}?\brescue fraud\b"
        r"|\brescue fraud act\b[^.;]{0,80}?\b(?:does not|shall not|not) apply\b"
    ),
    OfferTerm.for_business: wording(
        r"\b(?:business|commercial) (?:purposes?|loan|transaction)\b|\b(?:rental|investment) "
        r"propert(?:y|ies)\b|\bnot (?:a consumer|for personal)\b"
    ),
    OfferTerm.for_the_home: wording(
        r"\b(?:primary|principal) (?:residence|dwelling)\b|\bhomestead\b|\bowner[- ]occupied\b"
        r"|\bpersonal, family\b|\b(?:your|his|her|their) (?:home|house)\b|\bhome loan\b"
    ),
    OfferTerm.lawyer_welcome: wording(
        r"\b(?:your|his|her|their|an?) (?:own )?(?:lawyer|attorney)\b[^.;]{0,60}?\b(?:read|review"
        r"|approv\w*|consult|advis\w*|look)\b|\b(?:consult|ask|see|talk to|show)\b[^.;]{0,40}?"
        r"\b(?:lawyer|attorney)\b"
    ),
}
_WORTH_READING: Final = wording(
    r"\b(?:buyer|purchaser|investor|foreclosure|mortgage|lender|leaseback|repurchase|deed|loan)\b"
)
_DENIED: Final = re.compile(
    r"\b(?:not|no|never|without|nor|cannot|n't|before)\b[^.;]{0,40}$", re.IGNORECASE
)
_DENIABLE: Final = frozenset(
    {
        OfferTerm.stays,
        OfferTerm.gets_back,
        OfferTerm.pays_off_loan,
        OfferTerm.leaves_loan,
        OfferTerm.owner_may_cancel,
        OfferTerm.deed_at_signing,
        OfferTerm.lawyer_welcome,
        OfferTerm.for_business,
        OfferTerm.able_to_pay,
    }
)
_REACH: Final = 60
_FIGURE: Final = re.compile(r"\$\s?\d(?:[\d,]*\d)?(?:\.\d\d)?")
_BEFORE_FIGURE: Final[Mapping[str, re.Pattern[str]]] = {
    "repurchase": wording(
        r"\b(?:re-?purchase|buys?\b[^.;$]{0,40}back|option price|exercise)\b[^.;$]{0,50}$"
    ),
    "value": wording(r"\b(?:valued?|appraised|apprais\w+|worth|market value)\b[^.;$]{0,60}$"),
    "price": wording(
        r"\b(?:(?:purchase |sale |contract |total |selling )?price\b[.:]?|sells?\b[^.;$]{0,80} for"
        r"|buys?\b[^.;$]{0,60} for|purchases?\b[^.;$]{0,60} for)[^.;$]{0,30}$"
    ),
}
_NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
}
_PERIOD: Final = wording(
    r"\b(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:st|nd|rd|th)?"
    r"(?: \(\d+\))?[- ](?P<business>business |banking |working )?(?P<unit>days?|hours?)\b"
    r"|\b(?P<ordinal>first|second|third|fourth|fifth|sixth|seventh|tenth|fourteenth)"
    r" (?P<workday>business |banking |working )?day\b"
)
_ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "tenth": 10, "fourteenth": 14,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfferTerms:
    """What was found: the words of each term, and the figures that are surely of a kind.

    ``cancellation_days`` is how long the owner may cancel, ``business_days`` whether they are
    business days; ``None`` where no one period is stated.
    """

    said: Mapping[OfferTerm, tuple[Span, ...]] = field(default_factory=dict)
    price_cents: int | None = None
    value_cents: int | None = None
    repurchase_cents: int | None = None
    cancellation_days: int | None = None
    business_days: bool = False
    figure_words: tuple[Span, ...] = ()
    """The sentences the price and the value stand in."""

    def says(self, *terms: OfferTerm) -> bool:
        """Whether any of the terms was found."""
        return any(self.said.get(term) for term in terms)

    def words(self, *terms: OfferTerm) -> tuple[Span, ...]:
        """Return the words of the terms, in the order asked for."""
        return tuple(span for term in terms for span in self.said.get(term, ()))


def offer_terms(text: PaperText) -> OfferTerms:
    """Read the terms of an offer; nothing where the paper speaks of neither deed nor mortgage."""
    if text.find(_WORTH_READING) is None:
        return OfferTerms()
    said: dict[OfferTerm, tuple[Span, ...]] = {}
    for term, pattern in _TERMS.items():
        found = next((one for one in text.find_all(pattern) if not _denied(text, one, term)), None)
        if found is not None:
            said[term] = text.spans(*_around(text, found))
    days, business = _cancellation(text)
    figures, words = _figures(text)
    return OfferTerms(
        said, figures["price"], figures["value"], figures["repurchase"], days, business, words
    )


def _denied(text: PaperText, found: re.Match[str], term: OfferTerm) -> bool:
    before = text.text[max(0, found.start() - _REACH) : found.start()]
    within = term is OfferTerm.pays_off_loan and re.search(r"\b(?:not|no)\b", found.group())
    return term in _DENIABLE and bool(_DENIED.search(before) or within)


def _around(text: PaperText, found: re.Match[str]) -> tuple[int, int]:
    """Return the sentence a term stands in, at most a few lines of it."""
    start = max(text.text.rfind(end, 0, found.start()) for end in (". ", ".\n", ";", "\n\n"))
    end = min(
        (
            at
            for at in (text.text.find(mark, found.end()) for mark in (".", ";", "\n\n"))
            if at >= 0
        ),
        default=len(text.text),
    )
    begin = start + 1 if start >= 0 and found.start() - start < 400 else found.start()
    return begin, end + 1 if end - found.end() < 400 else found.end()


def _figures(text: PaperText) -> tuple[dict[str, int | None], tuple[Span, ...]]:
    """Return the one figure of each kind (two that differ are none), and words of two kinds."""
    found: dict[str, set[int]] = {kind: set() for kind in _BEFORE_FIGURE}
    words: list[Span] = []
    for figure in text.find_all(_FIGURE):
        before = text.text[max(0, figure.start() - 140) : figure.start()]
        kind = next((kind for kind, cue in _BEFORE_FIGURE.items() if cue.search(before)), "")
        cents = _cents(figure.group())
        if kind and cents is not None:
            found[kind].add(cents)
            if kind != "repurchase":
                words.extend(text.spans(*_around(text, figure)))
    one = {kind: next(iter(some)) if len(some) == 1 else None for kind, some in found.items()}
    return one, tuple(dict.fromkeys(words))


def _cents(figure: str) -> int | None:
    try:
        return parse_cents(figure)
    except ValueRefusal:
        return None


def _cancellation(text: PaperText) -> tuple[int | None, bool]:
    """Return the one period in which the owner may cancel, where the words state one."""
    periods: set[tuple[int, bool]] = set()
    for found in text.find_all(_TERMS[OfferTerm.owner_may_cancel]):
        start, end = _around(text, found)
        for period in _PERIOD.finditer(text.text, start, end):
            periods.add(_days(period))
    return next(iter(periods)) if len(periods) == 1 else (None, False)


def _days(period: re.Match[str]) -> tuple[int, bool]:
    if period["ordinal"]:
        return _ORDINALS[period["ordinal"].lower()], bool(period["workday"])
    number = period["number"].lower()
    days = _NUMBERS[number] if number in _NUMBERS else int(number)
    hours = period["unit"].lower().startswith("hour")
    return days // 24 if hours else days, bool(period["business"])
