"""What Illinois law asks about an offer to take a home, or to help with one, before it is signed.

Every test of the Mortgage Rescue Fraud Act is a question: it applies, does not, or needs a fact.
The limits on a purchaser (82 %, 125 %, five business days) bind only where the owner stays and
gets something back; they are no protection in a plain cash sale. None of them says what anyone
owes: only the lender can release.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from stillowe.facts.releases.kinds import Clause
from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois import signing_authorities as law
from stillowe.law.illinois.signing_authorities import cited
from stillowe.law.illinois.wholesaling import license_question
from stillowe.law.rules import Citation, Parameter
from stillowe.papers.offer_terms import OfferTerm, OfferTerms
from stillowe.values.clauses import Act, Party
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Span
from stillowe.values.vocabulary import FactName, PaperKind, Stage

MILLION: Final = 1_000_000
"""A rate is in millionths."""

T = OfferTerm
_DEALING: Final = frozenset(
    {
        Act.assigns,
        Act.leases_back,
        Act.takes_subject_to,
        Act.resells,
        Act.grants_power,
        Act.conveys_into_trust,
        Act.charges_first,
        Act.presses,
    }
)


_NEW_PROMISES: Final = frozenset({PaperKind.note, PaperKind.mortgage, PaperKind.guaranty})
"""Papers that make a debt in the first place: nothing has begun to run that could restart."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The numbers of the law, from ``rescue_fraud.yaml``: units, days, millionths, a day."""

    most_units: int
    days_behind: int
    least_share: int
    most_to_buy_back: int
    days_to_cancel: int
    confession_void_from: int
    citations: Mapping[str, Citation]

    @classmethod
    def of(cls, parameters: Mapping[str, Parameter]) -> Limits:
        """Take the numbers out of the rulebook's parameters."""
        values = {name: one.values[-1].value for name, one in parameters.items() if one.values}
        return cls(
            values["distressed_property_most_units"],
            values["distressed_property_days_behind"],
            values["conveyance_least_share_of_value"],
            values["conveyance_most_to_buy_back"],
            values["conveyance_business_days_to_cancel"],
            values["confession_void_from"],
            {name: one.values[-1].citation for name, one in parameters.items()},
        )


@dataclass(frozen=True, slots=True)
class Offer:
    """One paper as the law asks about it.

    ``sheet`` is the case it belongs to, if one is named; ``dated`` the day it bears, ``kind`` the
    kind of paper.
    """

    terms: OfferTerms
    clauses: tuple[Clause, ...]
    sheet: FactSheet | None = None
    dated: int | None = None
    kind: PaperKind = PaperKind.unrecognized

    def does(self, *acts: Act) -> tuple[Span, ...]:
        """Return the words of the clauses that do one of the acts."""
        return tuple(
            span
            for clause in self.clauses
            if clause.frame.act in acts and clause.frame.polarity
            for span in clause.frame.spans
        )

    @property
    def takes_the_home(self) -> bool:
        """Whether somebody buys or takes the home."""
        return self.terms.says(T.buys)

    @property
    def is_unusual(self) -> bool:
        """Whether it does something an ordinary sale of a home does not."""
        strange = self.terms.says(T.stays) and self.terms.says(T.gets_back)
        trouble = self.terms.says(T.in_trouble, T.helps, T.leaves_loan)
        return strange or trouble or bool(self.does(*_DEALING))

    @property
    def keeps_house(self) -> tuple[Span, ...]:
        """The words by which the owner stays."""
        return self.terms.words(T.stays)

    @property
    def gets_back(self) -> tuple[Span, ...]:
        """The words by which the owner gets the home, or something of it, back."""
        return self.terms.words(T.gets_back, T.contract_for_deed)


def offer_questions(offer: Offer, limits: Limits) -> tuple[Finding, ...]:
    """List what is asked about an offer, in a fixed order; nothing for other papers."""
    found: list[Finding] = list(_promises(offer, limits))
    if offer.takes_the_home:
        found.extend(_plain(offer))
    helped = offer.terms.says(T.helps) and bool(offer.does(Act.charges_first))
    if offer.is_unusual and (offer.takes_the_home or helped):
        found.extend(_property(offer, limits))
    if offer.takes_the_home and offer.is_unusual:
        found.extend(_conveyance(offer, limits))
        found.extend(_dealers(offer))
    if offer.terms.says(T.helps):
        found.extend(_consultant(offer))
    return tuple(found)


# -- what every offer is asked ----------------------------------------------------------------


def _plain(offer: Offer) -> Iterator[Finding]:
    """Ask who pays the loan, when the deed moves, who may be put in place, what comes first."""
    terms = offer.terms
    left = (*terms.words(T.leaves_loan), *offer.does(Act.takes_subject_to))
    if left:
        yield _asked("check.ask.loan_left_with_you", Severity.danger, left)
    elif terms.says(T.pays_off_loan):
        yield _asked("check.ask.loan_paid_off", Severity.note, terms.words(T.pays_off_loan))
    else:
        words = terms.words(T.no_promise_on_loan)
        yield _asked("check.ask.loan_not_spoken_of", Severity.warning, words)
    if offer.is_unusual:
        yield from _risks(offer)
    pressed = offer.does(Act.presses)
    severity = Severity.danger if pressed else Severity.note
    code = "check.ask.pressed_to_sign" if pressed else "check.ask.lawyer_first"
    yield _asked(code, severity, pressed or terms.words(T.lawyer_welcome))


def _risks(offer: Offer) -> Iterator[Finding]:
    """Ask what an ordinary sale settles by itself: deed, assignment, fee, changing one's mind."""
    terms = offer.terms
    if terms.says(T.deed_at_signing):
        words = terms.words(T.deed_at_signing)
        yield _asked("check.ask.deed_before_closing", Severity.danger, words)
    elif terms.says(T.deed_at_closing):
        yield _asked("check.ask.deed_at_closing", Severity.note, terms.words(T.deed_at_closing))
    else:
        yield _asked("check.ask.deed_day_not_said", Severity.warning, ())
    assigns = offer.does(Act.assigns)
    if assigns:
        yield _asked("check.ask.may_assign", Severity.warning, assigns)
    first = offer.does(Act.charges_first)
    if first:
        yield _asked("check.ask.fee_first", Severity.danger, first)
    if terms.says(T.owner_may_cancel):
        yield _asked("check.ask.you_may_cancel", Severity.note, terms.words(T.owner_may_cancel))
    else:
        yield _asked("check.ask.no_words_on_cancelling", Severity.warning, ())


# -- the Mortgage Rescue Fraud Act ------------------------------------------------------------


def _property(offer: Offer, limits: Limits) -> Iterator[Finding]:
    """Ask whether the home is distressed property: in foreclosure, or payments behind."""
    units = _known(offer.sheet, FactName.dwelling_units)
    sued = offer.sheet is not None and min(offer.sheet.stages) >= Stage.sued
    words = offer.terms.words(T.in_trouble)
    citation = limits.citations["distressed_property_days_behind"]
    told = {"most_units": limits.most_units, "days_behind": limits.days_behind}
    if units is not None and units > limits.most_units:
        told["units"] = units
        yield _law("check.rescue.property_too_large", Severity.note, citation, (), **told)
    elif sued or words:
        yield _law("check.rescue.property_distressed", Severity.warning, citation, words, **told)
    else:
        yield _law("check.rescue.property_not_known", Severity.warning, citation, (), **told)


def _conveyance(offer: Offer, limits: Limits) -> Iterator[Finding]:
    """Ask whether it is a distressed property conveyance, and then each limit on the buyer."""
    stays, back = offer.keeps_house, offer.gets_back
    citation = law.CONVEYANCE
    if stays and back:
        yield _law("check.rescue.conveyance", Severity.danger, citation, (*stays, *back))
    elif stays or back or offer.does(Act.leases_back):
        words = (*stays, *back) or offer.does(Act.leases_back)
        yield _law("check.rescue.conveyance_not_known", Severity.warning, citation, words)
    else:
        words = offer.terms.words(T.moves_out)
        yield _law("check.rescue.no_conveyance_seen", Severity.note, citation, words)
        return
    yield from _prices(offer.terms, limits)
    yield from _cancelling(offer.terms, limits)
    yield from _conduct(offer)


def _prices(terms: OfferTerms, limits: Limits) -> Iterator[Finding]:
    """Ask the 82 % of value and the 125 % of cost, in exact cents where both are stated."""
    citation = limits.citations["conveyance_least_share_of_value"]
    where = terms.figure_words
    price, value, back = terms.price_cents, terms.value_cents, terms.repurchase_cents
    if price is None or value is None:
        share = {"least_rate": limits.least_share}
        yield _law("check.rescue.price_not_known", Severity.warning, citation, (), **share)
    else:
        low = price * MILLION < value * limits.least_share
        code = "check.rescue.price_below" if low else "check.rescue.price_not_below"
        severity = Severity.danger if low else Severity.note
        figures = {
            "price_cents": price,
            "value_cents": value,
            "least_rate": limits.least_share,
            "least_cents": -(-value * limits.least_share // MILLION),
        }
        yield _law(code, severity, citation, where, **figures)
    citation = limits.citations["conveyance_most_to_buy_back"]
    if price is not None and back is not None and back * MILLION > price * limits.most_to_buy_back:
        figures = {
            "repurchase_cents": back,
            "price_cents": price,
            "most_rate": limits.most_to_buy_back,
        }
        words = terms.words(T.gets_back)
        yield _law("check.rescue.buy_back_dear", Severity.warning, citation, words, **figures)
    else:
        most = {"most_rate": limits.most_to_buy_back}
        yield _law("check.rescue.buy_back_not_known", Severity.warning, citation, (), **most)
    if not terms.says(T.able_to_pay):
        yield _law("check.rescue.able_to_pay", Severity.warning, law.PURCHASER_LIMITS, ())


def _cancelling(terms: OfferTerms, limits: Limits) -> Iterator[Finding]:
    """Ask for the days to cancel, and that their end is filled in."""
    citation = limits.citations["conveyance_business_days_to_cancel"]
    words = terms.words(T.owner_may_cancel)
    days = {"days": limits.days_to_cancel}
    if not words:
        yield _law("check.rescue.cancel_not_said", Severity.danger, citation, (), **days)
    elif terms.cancellation_days is None:
        yield _law("check.rescue.cancel_days_not_said", Severity.warning, citation, words, **days)
    elif terms.business_days and terms.cancellation_days >= limits.days_to_cancel:
        yield _law("check.rescue.cancel_days_said", Severity.note, citation, words, **days)
    else:
        yield _law("check.rescue.cancel_days_differ", Severity.warning, citation, words, **days)
    blank = terms.words(T.blank_cancellation_date)
    if blank:
        yield _law("check.rescue.cancel_date_blank", Severity.danger, law.CANCEL_FORM, blank)
    else:
        yield _law("check.rescue.cancel_date", Severity.warning, law.CANCEL_FORM, words)


def _conduct(offer: Offer) -> Iterator[Finding]:
    """Ask for the notary, and what a purchaser in a conveyance may not do."""
    terms = offer.terms
    notary = terms.words(T.notary)
    code = "check.rescue.notary_said" if notary else "check.rescue.notary_not_said"
    severity = Severity.note if notary else Severity.warning
    yield _law(code, severity, law.CONTRACT_FORM, notary)
    limited = (
        ("check.rescue.deed_too_soon", terms.words(T.deed_at_signing)),
        ("check.rescue.quitclaim", terms.words(T.quitclaim)),
        ("check.rescue.power_of_attorney", offer.does(Act.grants_power)),
        ("check.rescue.loan_left", terms.words(T.leaves_loan)),
    )
    for each, words in limited:
        if words:
            yield _law(each, Severity.danger, law.PURCHASER_LIMITS, words)
    given_up = terms.words(T.act_given_up)
    if given_up:
        yield _law("check.rescue.act_given_up", Severity.danger, law.RIGHTS_GIVEN_UP, given_up)


def _dealers(offer: Offer) -> Iterator[Finding]:
    """Ask about a licence to deal in contracts, and a sale by instalments."""
    dealing = offer.does(Act.assigns, Act.resells)
    if dealing:
        yield license_question(dealing)
    deed = offer.terms.words(T.contract_for_deed)
    if deed:
        yield _law("check.instalment.contract", Severity.warning, law.INSTALMENT, deed)


def _consultant(offer: Offer) -> Iterator[Finding]:
    """Ask whether a paid helper is a distressed property consultant, and then its limits."""
    helps = offer.terms.words(T.helps)
    first = offer.does(Act.charges_first)
    if not first and not (offer.takes_the_home and offer.is_unusual):
        return
    yield _law("check.consultant.who_helps", Severity.warning, law.CONSULTANT, helps)
    if first:
        limits = law.CONSULTANT_LIMITS
        yield _law("check.consultant.fee_first", Severity.danger, limits, first)
        yield _law("check.consultant.fee_cap", Severity.warning, law.CONSULTANT_CAP, first)
    power = offer.does(Act.grants_power)
    if power:
        limits = law.CONSULTANT_LIMITS
        yield _law("check.consultant.power_of_attorney", Severity.danger, limits, power)
    takes = offer.terms.words(T.profit_shared)
    if offer.takes_the_home or takes:
        limits = law.CONSULTANT_LIMITS
        yield _law("check.consultant.takes_interest", Severity.danger, limits, takes or helps)
    yield _law("check.consultant.may_cancel", Severity.note, law.CONSULTANT_CANCEL, ())


# -- promises in any paper --------------------------------------------------------------------


def _promises(offer: Offer, limits: Limits) -> Iterator[Finding]:
    """Ask about a confession of judgment, and a promise that can restart a limitation period."""
    confesses = offer.does(Act.confesses_judgment)
    if confesses:
        yield _confession(offer, limits, confesses)
    restarts = tuple(
        span
        for clause in offer.clauses
        if clause.frame.act in (Act.acknowledges, Act.promises_to_pay)
        and clause.frame.polarity
        and clause.frame.who in (Party.borrower, Party.guarantor, Party.unknown)
        for span in clause.frame.spans
    )
    if restarts and offer.kind not in _NEW_PROMISES:
        yield _law("check.limitation.may_restart", Severity.warning, law.LIMITATION, restarts)


def _confession(offer: Offer, limits: Limits, words: Sequence[Span]) -> Finding:
    """Say what is asked of a confession; never that it may be ignored."""
    void_from = {"void_from_date": limits.confession_void_from}
    if offer.dated is not None and offer.dated < limits.confession_void_from:
        code, severity = "check.confession.older_than_the_rule", Severity.danger
    elif offer.terms.says(T.for_business):
        code, severity = "check.confession.in_business", Severity.danger
    elif offer.terms.says(T.for_the_home) or _known(offer.sheet, FactName.owner_occupied) == 1:
        code, severity = "check.confession.of_a_consumer", Severity.danger
    else:
        code, severity = "check.confession.purpose_not_known", Severity.danger
    return _law(code, severity, law.CONFESSION, words, **void_from)


def _known(sheet: FactSheet | None, name: FactName) -> int | None:
    """The one value a fact of the case has, if it is more than presumed."""
    fact = None if sheet is None else sheet.facts.get((name.value, 0))
    if fact is None or len(fact.values) != 1 or fact.presumed:
        return None
    return fact.values[0]


def _asked(code: str, severity: Severity, where: Sequence[Span]) -> Finding:
    return Finding(code, severity, {}, tuple(dict.fromkeys(where)))


def _law(
    code: str, severity: Severity, citation: Citation, where: Sequence[Span], **figures: int
) -> Finding:
    """Make a finding that names its authority, with what was not verified said so."""
    arguments: dict[str, str | int | bool] = {"authority": cited(citation), **figures}
    return Finding(code, severity, arguments, tuple(dict.fromkeys(where)))
