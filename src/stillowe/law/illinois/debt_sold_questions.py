"""What the law asks of whoever bought a debt or collects it: plain findings, never a lower number.

Asked only where a debt was sold or a collector has written, or where a paper or an answer is a
sign of it. Dates are day numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stillowe.facts.sheet import FactSheet, Member
from stillowe.law.illinois import debt_sold_authorities as law
from stillowe.law.illinois.findings import Settled
from stillowe.law.illinois.numbers import numbers_of
from stillowe.law.illinois.signing_authorities import LIMITATION, cited
from stillowe.law.rules import Citation
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import Axis, FactName

_SALE: Final = (
    FactName.debt_sold,
    FactName.debt_sold_date,
    FactName.buyer_shown_of_record,
)
_COLLECTOR: Final = (
    FactName.collector_wrote,
    FactName.collector_first_wrote_date,
    FactName.validation_notice_received,
    FactName.validation_notice_date,
    FactName.dispute_sent,
)
_NOON: Final = 12


@dataclass(frozen=True, slots=True)
class _Debt:
    """One loan, and what the sheet knows of its sale and its collector."""

    sheet: FactSheet
    settled: Settled
    loan: Member
    on: int

    def known(self, name: FactName) -> int | None:
        """Give the one value the sheet has for a fact of this loan."""
        fact = self.sheet.facts.get((name.value, self.loan.index))
        return fact.values[0] if fact is not None and len(fact.values) == 1 else None

    def shows(self, names: tuple[FactName, ...]) -> bool:
        """Whether the first fact is so, or is open with a sign of it."""
        first = self.known(names[0])
        if first is not None:
            return first == 1
        facts = (self.sheet.facts.get((name.value, self.loan.index)) for name in names)
        return any(fact is not None and fact.claims for fact in facts)

    @property
    def adjudged(self) -> bool:
        """Whether it is settled that a personal judgment was entered for this loan."""
        return any(
            self.settled("order_enters_personal_deficiency", pair.index)[0] == 1
            for pair in self.sheet.members[Axis.person_debt]
            if pair.loan == self.loan.index
        )


def findings(sheet: FactSheet, settled: Settled, *, on: int) -> tuple[Finding, ...]:
    """List what is asked of the buyer and the collector of each loan, in a fixed order."""
    found: list[Finding] = []
    for loan in sheet.members[Axis.loan]:
        debt = _Debt(sheet, settled, loan, on)
        sold, collected = debt.shows(_SALE), debt.shows(_COLLECTOR)
        if sold or collected:
            found.extend(_owner(debt))
        if sold:
            found.extend(_buyer(debt))
        if collected:
            found.extend(_collector(debt))
    return tuple(found)


def _owner(debt: _Debt) -> Iterator[Finding]:
    """Say what a sale leaves as it was, and what ends nothing."""
    yield _finding("debt_sold.same_debt", Severity.note, law.ASSIGNEE, debt)
    yield _finding("debt_sold.words_end_nothing", Severity.note, law.FORM_1099_C, debt)
    yield _finding("debt_sold.ask_for_papers", Severity.warning, law.ASSIGNEE, debt)
    if not debt.adjudged:
        yield _finding("debt_sold.payment_may_restart", Severity.danger, LIMITATION, debt)
        yield _finding("debt_sold.too_late_to_sue", Severity.note, law.TOO_LATE_TO_SUE, debt)


def _buyer(debt: _Debt) -> Iterator[Finding]:
    """Say what a buyer needs before it uses a judgment, or for a suit of its own."""
    if debt.settled("buyer_must_appear_of_record", debt.loan.index)[1] == 1:
        source = law.APPEARS_OF_RECORD
        yield _finding("debt_sold.not_of_record", Severity.warning, source, debt)
    if not debt.adjudged:
        yield _finding("debt_sold.must_sue_in_time", Severity.note, law.BUYER_SUES_IN_TIME, debt)
        yield _finding("debt_sold.suit_needs_affidavit", Severity.note, law.BUYER_AFFIDAVIT, debt)


def _collector(debt: _Debt) -> Iterator[Finding]:
    """Say what a collector owes: its notice, an answer to a dispute, quiet, and to stop."""
    if debt.known(FactName.validation_notice_received) == 1:
        yield _dispute(debt)
    else:
        yield _notice(debt)
    told = numbers_of("debt_sold")
    yield _finding(
        "collector.calls",
        Severity.note,
        law.CALLS,
        debt,
        calls_count=told["calls_in_seven_days"],
        morning_count=told["quiet_until_hour"],
        evening_count=told["quiet_from_hour"] - _NOON,
    )
    yield _finding("collector.stop_contact", Severity.note, law.STOP_CONTACT, debt)


def _notice(debt: _Debt) -> Finding:
    days = numbers_of("debt_sold")["validation_notice_days"]
    first = debt.known(FactName.collector_first_wrote_date)
    if first is None:
        return _finding(
            "collector.notice_owed", Severity.warning, law.VALIDATION, debt, days_count=days
        )
    return _finding(
        "collector.notice_due",
        Severity.warning,
        law.VALIDATION,
        debt,
        days_count=days,
        last_date=first + days,
    )


def _dispute(debt: _Debt) -> Finding:
    days = numbers_of("debt_sold")["dispute_days"]
    came = debt.known(FactName.validation_notice_date)
    if debt.known(FactName.dispute_sent) == 1:
        return _finding("collector.disputed", Severity.note, law.VALIDATION, debt, days_count=days)
    if came is None:
        return _finding(
            "collector.dispute_day_unknown",
            Severity.warning,
            law.VALIDATION,
            debt,
            days_count=days,
        )
    last = {"days_count": days, "last_date": came + days}
    if debt.on <= came + days:
        return _finding("collector.dispute_by", Severity.warning, law.VALIDATION, debt, **last)
    return _finding("collector.dispute_late", Severity.note, law.VALIDATION, debt, **last)


def _finding(
    code: str, severity: Severity, citation: Citation, debt: _Debt, **figures: int
) -> Finding:
    """Make a finding about one loan that names its authority."""
    about = debt.loan.label if debt.loan.index else ""
    arguments: dict[str, str | int | bool] = {
        "authority": cited(citation),
        "loan_about": about,
        **figures,
    }
    return Finding(code, severity, arguments)
