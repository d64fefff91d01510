"""What the law asks about the time to redeem, a short sale and interest until the sale.

Questions and things to know, never a lower number and never a later day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois import procedure_authorities as law
from stillowe.law.illinois.case_view import CaseView
from stillowe.law.illinois.findings import Settled
from stillowe.law.illinois.numbers import numbers_of
from stillowe.law.illinois.signing_authorities import cited
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import FactName, Stage

LOOKS_LIKE_SIXTY: Final = range(50, 71)
"""Days from judgment to the stated end that people take for the 60 days of 15-1603(b)(3)."""


def findings(
    sheet: FactSheet,
    settled: Settled,
    *,
    on: int,  # noqa: ARG001  # every topic is asked alike
) -> tuple[Finding, ...]:
    """List what is asked about redemption, a short sale and interest, in a fixed order."""
    case = CaseView(sheet, settled)
    found: list[Finding] = []
    if case.between(Stage.judgment, Stage.judgment):
        found.extend(_stated_day(case))
        found.extend(_cost(case))
        found.extend(_interest_so_far(case))
    if case.between(Stage.judgment, Stage.collection):
        found.extend(_look_alike(case))
        found.extend(_abandoned(case))
    if case.between(Stage.sold_unconfirmed, Stage.confirmed):
        found.extend(_interest_until_sale(case))
    if case.between(Stage.sued, Stage.judgment):
        found.extend(_short_sale(case))
    return tuple(found)


def _stated_day(case: CaseView) -> Iterator[Finding]:
    stated = case.known(FactName.redemption_end_stated_date)
    if stated is None:
        return
    computed = case.one("redemption_computed_date")
    if computed is None or computed == stated or not case.holds("every_mortgagor_reached"):
        return
    earlier = stated < computed
    yield Finding(
        "redemption.stated_day_is_earlier" if earlier else "redemption.stated_day_is_later",
        Severity.warning,
        {
            "stated_date": stated,
            "computed_date": computed,
            "authority": cited(law.REDEMPTION),
        },
        case.words(FactName.redemption_end_stated_date),
    )


def _cost(case: CaseView) -> Iterator[Finding]:
    rate = case.known(FactName.note_rate)
    total = case.known(FactName.judgment_total_cents)
    if rate is None or total is None or case.known(FactName.judgment_date) is None:
        return
    least = case.settled("redemption_amount_cents", 0)[0]
    yield Finding(
        "redemption.cost",
        Severity.note,
        {"least_cents": least, "note_rate": rate, "authority": cited(law.REDEMPTION_AMOUNT)},
    )


def _look_alike(case: CaseView) -> Iterator[Finding]:
    stated = case.known(FactName.redemption_end_stated_date)
    judged = case.known(FactName.judgment_date)
    waived = case.known(FactName.deficiency_waived_in_judgment)
    if stated is None or judged is None or waived == 1:
        return
    if stated - judged in LOOKS_LIKE_SIXTY:
        yield Finding(
            "redemption.sixty_days_prove_nothing",
            Severity.warning,
            {"length_count": stated - judged, "authority": cited(law.REDEMPTION_SHORTENED)},
            case.words(FactName.redemption_end_stated_date),
        )


def _abandoned(case: CaseView) -> Iterator[Finding]:
    if not case.says(FactName.property_found_abandoned):
        return
    if case.known(FactName.deficiency_waived_in_judgment) != 1:
        yield Finding(
            "redemption.abandoned_waives_nothing",
            Severity.warning,
            {"authority": cited(law.REDEMPTION_ABANDONED)},
            case.words(FactName.property_found_abandoned),
        )


def _interest_until_sale(case: CaseView) -> Iterator[Finding]:
    """Say where the statutory rate would make the interest larger than what is stated."""
    stated = case.known(FactName.interest_to_sale_cents)
    if case.known(FactName.judgment_date) is None or case.known(FactName.sale_date) is None:
        return
    by_statute = case.one("interest_to_sale_by_statute_cents")
    if stated is None:
        stated = case.one("interest_to_sale_computed_cents")
    if by_statute is None or stated is None or by_statute <= stated:
        return
    yield Finding(
        "interest.statutory_rate_is_higher",
        Severity.note,
        {
            "stated_cents": stated,
            "statutory_cents": by_statute,
            "statutory_rate": numbers_of("judgment_interest")["money_judgment_rate"],
            "authority": cited(law.WINDOW_INTEREST),
        },
        case.words(FactName.interest_to_sale_cents),
    )


def _interest_so_far(case: CaseView) -> Iterator[Finding]:
    """Say where the statutory rate would make the debt of today larger than it is counted."""
    needed = (
        FactName.judgment_date,
        FactName.judgment_total_cents,
        FactName.judgment_interest_rate,
    )
    if any(case.known(name) is None for name in needed):
        return
    counted = case.one("growth_at_judgment_rate_cents")
    by_statute = case.one("interest_to_today_by_statute_cents")
    if counted is None or by_statute is None or by_statute <= counted:
        return
    yield Finding(
        "interest.debt_may_grow_faster",
        Severity.warning,
        {
            "judgment_rate": case.known(FactName.judgment_interest_rate) or 0,
            "counted_cents": counted,
            "statutory_cents": by_statute,
            "statutory_rate": numbers_of("judgment_interest")["money_judgment_rate"],
            "authority": cited(law.WINDOW_INTEREST),
        },
        case.words(FactName.judgment_interest_rate),
    )


def _short_sale(case: CaseView) -> Iterator[Finding]:
    if case.says(FactName.short_sale_request_received):
        yield Finding(
            "short_sale.stays_nothing",
            Severity.warning,
            {
                "days_count": numbers_of("short_sale_clock")["short_sale_answer_days"],
                "authority": cited(law.SHORT_SALE_ANSWER),
            },
        )
