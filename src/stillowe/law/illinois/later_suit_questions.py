"""What the law asks about money claims in this case, and about suits that may still come.

Where a suit may be too late, or one too many, the court must be told in time, and a payment or a
written promise can start the years again: both are said before anything else.
"""

from __future__ import annotations

from collections.abc import Iterator

from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois import authorities as law
from stillowe.law.illinois import later_suit_authorities as later
from stillowe.law.illinois.findings import Settled
from stillowe.law.illinois.numbers import numbers_of
from stillowe.law.illinois.track_questions import Asked, asked_of
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import FactName, Stage


def findings(sheet: FactSheet, settled: Settled, *, on: int) -> tuple[Finding, ...]:
    """List what is asked of every person and debt, in order; ``on`` is not needed."""
    del on
    found: list[Finding] = []
    for asked in asked_of(sheet, settled):
        if asked.may("bound_to_the_debt"):
            found += [*_claims_here(asked), *_after_the_order(asked), *_defenses(asked)]
    return tuple(found)


def _claims_here(asked: Asked) -> Iterator[Finding]:
    """Warn of a claim for the money itself in this case: a count, or a junior's counterclaim."""
    name = FactName.separate_count_on_note
    if asked.loan:
        name = FactName.money_claim_filed_in_foreclosure
    if not asked.holds(name) or not asked.may("money_claim_pending", asked.loan):
        return
    code = "count.money_claim_in_this_case"
    yield asked.finding(code, Severity.danger, law.SEPARATE_COUNT, name)


def _after_the_order(asked: Asked) -> Iterator[Finding]:
    """Say where the law on a suit after the foreclosure can be read two ways."""
    if max(asked.sheet.stages) < Stage.confirmed:
        return
    if asked.loan and asked.settled("junior_note_barred", asked.loan) == (0, 1):
        code, name = "suit.junior_note_two_readings", FactName.joined_in_foreclosure
        yield asked.finding(code, Severity.warning, later.JUNIOR_BARRED, name)
    if not asked.loan and asked.settled("note_suit_barred", asked.pair.index) == (0, 1):
        decided = asked.settled("shortfall_decided_without_a_judgment", asked.pair.index)
        if decided == (1, 1):
            code, name = "suit.bar_by_district", FactName.order_enters_in_rem_only
            yield asked.finding(code, Severity.warning, later.COLEMAN_ELSEWHERE, name)


def _defenses(asked: Asked) -> Iterator[Finding]:
    """Say what must be told to the court in time, and what starts the years again."""
    told = asked.holds(FactName.limitation_raised)
    dropped = asked.value(FactName.earlier_suits_dismissed)
    enough = numbers_of("defenses")["suits_before_a_barred_one"]
    third = dropped is not None and dropped >= enough and asked.may("third_suit_barred")
    if third and not told:
        yield asked.finding("suit.third_of_its_kind", Severity.danger, later.REFILING)
    dated = asked.holds(FactName.maturity_date_is_stated)
    if not dated and not asked.holds(FactName.acceleration_date_is_stated):
        return
    revolving = asked.value(FactName.loan_is_revolving)
    if revolving == 1:
        yield asked.finding("suit.line_of_credit", Severity.note, later.LINE_OF_CREDIT)
    if told:
        return
    if asked.may("suit_here_came_too_late", asked.loan):
        yield asked.finding("suit.here_may_be_too_late", Severity.danger, later.LIMITATION)
    if asked.may("another_suit_comes_too_late"):
        yield asked.finding("suit.may_be_too_late", Severity.danger, later.LIMITATION)
