"""What the law asks about a sale: how it was announced, its price, its hearing, what is left.

Questions for the hearing and things to know, never a promise that a sale falls.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois import procedure_authorities as law
from stillowe.law.illinois.case_view import CaseView
from stillowe.law.illinois.findings import Settled
from stillowe.law.illinois.numbers import numbers_of
from stillowe.law.illinois.signing_authorities import cited
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import Axis, FactName, Stage

_Arguments = Mapping[str, str | int | bool]

_NOTICE_DAYS: Final = (
    (
        "sale.published_too_early",
        "first_publication_in_time",
        FactName.notice_first_published_date,
        "sale_notice_first_days",
    ),
    (
        "sale.published_too_late",
        "last_publication_in_time",
        FactName.notice_last_published_date,
        "sale_notice_last_days",
    ),
)


def findings(
    sheet: FactSheet,
    settled: Settled,
    *,
    on: int,  # noqa: ARG001  # every topic is asked alike
) -> tuple[Finding, ...]:
    """List what is asked about the sale and what comes after it, in a fixed order."""
    case = CaseView(sheet, settled)
    found: list[Finding] = []
    if case.between(Stage.judgment, Stage.confirmed):
        found.extend(_announced(case))
    if case.between(Stage.sold_unconfirmed, Stage.confirmed):
        found.extend(_online(case))
        found.extend(_motion_not_mailed(case))
        found.extend(_price_gap(case))
    if case.between(Stage.sold_unconfirmed, Stage.sold_unconfirmed):
        found.extend(_grounds(case))
    if case.between(Stage.sold_unconfirmed, Stage.collection):
        found.extend(_surplus(case))
    if case.says(FactName.deed_recorded):
        found.append(
            Finding("finality.deed_ends_claims", Severity.note, {"authority": cited(law.FINALITY)})
        )
    return tuple(found)


def _announced(case: CaseView) -> Iterator[Finding]:
    numbers = numbers_of("sale_notice")
    authority = cited(law.SALE_NOTICE)
    weeks = case.known(FactName.notice_weeks_published)
    if weeks is not None and case.fails("published_weeks_enough"):
        arguments: _Arguments = {
            "weeks_count": weeks,
            "needed_count": numbers["sale_notice_weeks"],
            "authority": authority,
        }
        where = case.words(FactName.notice_weeks_published)
        yield Finding("sale.published_too_few_weeks", Severity.warning, arguments, where)
    for code, in_time, fact, span in _NOTICE_DAYS:
        published = case.known(fact)
        if published is not None and case.fails(in_time):
            arguments = {
                "published_date": published,
                "days_count": numbers[span],
                "authority": authority,
            }
            yield Finding(code, Severity.warning, arguments, case.words(fact))
    if case.says(FactName.sale_adjourned) and case.holds("new_notice_needed"):
        arguments = {"days_count": numbers["sale_adjournment_days"], "authority": authority}
        yield Finding("sale.put_off_too_long", Severity.warning, arguments)


def _online(case: CaseView) -> Iterator[Finding]:
    if not case.says(FactName.sale_held_online):
        return
    numbers = numbers_of("sale_notice")
    authority = cited(law.ONLINE_SALE)
    where = case.words(FactName.sale_held_online)
    if case.holds("online_before_it_was_allowed"):
        arguments: _Arguments = {
            "first_date": numbers["online_sale_first_date"],
            "authority": authority,
        }
        yield Finding("sale.online_too_early", Severity.warning, arguments, where)
    days = case.known(FactName.online_bidding_days)
    if days is not None and case.holds("online_bidding_too_long"):
        arguments = {
            "open_count": days,
            "most_count": numbers["online_bidding_most_days"],
            "authority": authority,
        }
        yield Finding("sale.online_bidding_too_long", Severity.warning, arguments, where)


def _motion_not_mailed(case: CaseView) -> Iterator[Finding]:
    filed = case.says(FactName.confirmation_motion_filed)
    not_mailed = filed and case.known(FactName.confirmation_notice_mailed) == 0
    if not_mailed and not case.fails("residential_real_estate"):
        arguments: _Arguments = {"authority": cited(law.CONFIRMATION_GROUNDS)}
        yield Finding("confirmation.motion_not_mailed", Severity.warning, arguments)


def _price_gap(case: CaseView) -> Iterator[Finding]:
    """Ask about a price below the value. No share of the value decides it: that is a hearing."""
    price = case.known(FactName.sale_price_cents)
    values = [
        value
        for person in case.sheet.members[Axis.person]
        if (value := case.known(FactName.home_value_cents, person.index)) is not None
    ]
    if price is not None and values and price < max(values):
        arguments: _Arguments = {
            "price_cents": price,
            "value_cents": max(values),
            "authority": cited(law.PRICE_GAP),
        }
        where = case.words(FactName.sale_price_cents)
        yield Finding("confirmation.price_gap", Severity.note, arguments, where)


def _grounds(case: CaseView) -> Iterator[Finding]:
    arguments: _Arguments = {"authority": cited(law.CONFIRMATION_GROUNDS)}
    filed = case.known(FactName.confirmation_motion_filed)
    if filed == 0:
        yield Finding("confirmation.motion_not_filed", Severity.warning, arguments)
    else:
        yield Finding("confirmation.four_grounds", Severity.warning, arguments)


def _surplus(case: CaseView) -> Iterator[Finding]:
    price = case.known(FactName.sale_price_cents)
    if price is None:
        return
    least = case.settled("surplus_cents", 0)[0]
    if least > 0:
        arguments: _Arguments = {"least_cents": least, "authority": cited(law.SURPLUS_ASKED)}
        yield Finding("surplus.ask_for_it", Severity.warning, arguments)
