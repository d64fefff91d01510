"""Questions Illinois law raises about a case: for a lawyer, never a lower number.

Pure functions over the fact sheet and the settled conclusions. ``settled`` gives the lowest
and highest value of a conclusion for a member, as the evaluator bounds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from stillowe.facts.sheet import Fact, FactSheet, Member
from stillowe.law.illinois.authorities import JUDGMENT_INTEREST, VOID_WITHOUT_NOTICE
from stillowe.law.illinois.numbers import numbers_of
from stillowe.law.illinois.routing import PROGRAMS
from stillowe.papers.claims import PaperSource
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, FactName, Stage

Settled: TypeAlias = Callable[[str, int], tuple[int, int]]
"""(conclusion, member) -> (lowest, highest)."""

_RELEASES: Final = (
    (FactName.debt_released, FactName.release_date),
    (FactName.release_promised, FactName.release_promised_date),
)
"""A release, at once or on conditions, and its day."""


def findings(sheet: FactSheet, settled: Settled, *, on: int) -> tuple[Finding, ...]:
    """List what Illinois law asks about this case, in a fixed order.

    ``on`` is the as-of day, in days since 1970-01-01.
    """
    return (
        *_about_the_loan(sheet),
        *_lender_totals(sheet, settled),
        *(
            finding
            for pair in sheet.members[Axis.person_debt]
            if pair.loan == 0
            for finding in _about_a_person(sheet, settled, pair, on)
        ),
    )


def _about_the_loan(sheet: FactSheet) -> Iterator[Finding]:
    program = known_value(sheet, FactName.loan_program, 0)
    if program in PROGRAMS:
        yield Finding(
            "note.program_debt_separate", Severity.warning, {"program": PROGRAMS[program]}
        )
    if Stage.sued in sheet.stages or Stage.judgment in sheet.stages:
        per_diem = known_value(sheet, FactName.judgment_per_diem_cents, 0)
        if per_diem is None:
            per_diem = known_value(sheet, FactName.complaint_per_diem_cents, 0)
        arguments: dict[str, str | int | bool] = {"per_diem_known": per_diem is not None}
        if per_diem is not None:
            arguments["per_diem_cents"] = per_diem
        yield Finding("amount.still_growing", Severity.note, arguments)
    if min(sheet.stages) >= Stage.sold_unconfirmed:
        yield Finding("amount.interest_after_the_sale", Severity.note)


def _lender_totals(sheet: FactSheet, settled: Settled) -> Iterator[Finding]:
    """Compare each total of the report with its lines; above zero the lender asks too much."""
    interest = _sums(settled, "interest_to_sale_computed_cents")
    interest |= _sums(settled, "interest_by_per_diem_cents")
    # Between judgment and sale a court may count the statutory rate (Popa).
    interest |= _sums(settled, "interest_to_sale_by_statute_cents")
    due = _sums(settled, "amount_due_computed_cents")
    # A report may count the expenses of the sale among what is due: both are in use.
    due |= _sums(
        settled,
        "amount_due_computed_cents",
        "sale_expenses_paid_cents",
        "holding_expenses_paid_cents",
    )
    deficiency = _sums(settled, "shortfall_by_lines_cents")
    for found in _differs(sheet, FactName.interest_to_sale_cents, interest):
        yield Finding("money.interest_differs", Severity.warning, *found)
    for found in _differs(sheet, FactName.reported_amount_due_cents, due):
        yield Finding("money.amount_due_differs", Severity.warning, *found)
    for found in _differs(sheet, FactName.reported_deficiency_cents, deficiency):
        yield Finding("money.deficiency_differs", Severity.warning, *found)
    yield from _too_low(sheet)


def _too_low(sheet: FactSheet) -> Iterator[Finding]:
    """Say where a total of the report is lower than the figures beside it allow."""
    due = known_value(sheet, FactName.reported_amount_due_cents, 0)
    price = known_value(sheet, FactName.sale_price_cents, 0)
    deficiency = known_value(sheet, FactName.reported_deficiency_cents, 0)
    if due is not None and price is not None and deficiency is not None:
        arguments: dict[str, str | int | bool] = {
            "stated_cents": deficiency,
            "computed_cents": due - price,
        }
        if deficiency < due - price:
            where = words_behind(sheet, (FactName.reported_deficiency_cents, 0))
            code = "money.deficiency_below_due_less_price"
            yield Finding(code, Severity.danger, arguments, where)
    judgment = known_value(sheet, FactName.judgment_total_cents, 0)
    paid = known_value(sheet, FactName.payments_after_judgment_cents, 0)
    if due is not None and judgment is not None and paid == 0 and due < judgment:
        where = words_behind(sheet, (FactName.reported_amount_due_cents, 0))
        arguments = {"stated_cents": due, "judgment_cents": judgment}
        yield Finding("money.amount_due_below_judgment", Severity.warning, arguments, where)


def _sums(settled: Settled, *conclusions: str) -> set[int]:
    """The sum of the conclusions, if each is settled."""
    ends = [settled(conclusion, 0) for conclusion in conclusions]
    if any(low != high for low, high in ends):
        return set()
    return {sum(low for low, _ in ends)}


def _differs(
    sheet: FactSheet, stated: FactName, computed: set[int]
) -> Iterator[tuple[dict[str, str | int | bool], tuple[Span, ...]]]:
    """Compare a stated figure with the nearest of ours, where it is known and ours settled."""
    said = known_value(sheet, stated, 0)
    if said is None or not computed or said in computed:
        return
    nearest = min(computed, key=lambda ours: (abs(said - ours), ours))
    arguments: dict[str, str | int | bool] = {
        "stated_cents": said,
        "computed_cents": nearest,
        "difference_cents": said - nearest,
    }
    yield arguments, words_behind(sheet, (stated, 0))


def _about_a_person(sheet: FactSheet, settled: Settled, pair: Member, on: int) -> Iterator[Finding]:
    person = pair.person or 0
    entered = settled("order_enters_personal_deficiency", pair.index) == (1, 1)
    if entered:
        yield from _about_an_order(sheet, settled, pair, person)
    else:
        yield from _about_what_may_come(sheet, settled, pair, person, on)


def _about_an_order(
    sheet: FactSheet, settled: Settled, pair: Member, person: int
) -> Iterator[Finding]:
    name: dict[str, str | int | bool] = {"person": sheet.members[Axis.person][person].label}
    where = words_behind(
        sheet,
        (FactName.order_enters_personal_judgment, person),
        (FactName.deficiency_asked_against, person),
    )
    if settled("deficiency_outstanding_cents", pair.index)[1] > 0:
        yield _interest_is_added(name)
    for released, day in _RELEASES:
        if _older_than_the_order(sheet, released, day, pair.index):
            found = words_behind(sheet, (released, pair.index))
            yield Finding("question.order_after_release", Severity.warning, name, (*where, *found))
    asked = known_value(sheet, FactName.deficiency_asked_against, person)
    generally = known_value(sheet, FactName.deficiency_asked_generally, 0)
    notice = known_value(sheet, FactName.rule_105_notice_served, person)
    if asked == 0 and generally == 0 and notice != 1:
        if known_value(sheet, FactName.appeared, person) == 1:
            yield Finding("question.order_beyond_complaint", Severity.warning, name, where)
        else:
            arguments = {**name, "authority": VOID_WITHOUT_NOTICE.text}
            yield Finding("question.voidness_candidate", Severity.warning, arguments, where)
    if settled("reached_by_service_or_appearance", pair.index) == (0, 0):
        yield Finding("question.order_without_service", Severity.warning, name, where)
    if settled("no_statutory_waiver", pair.index) == (0, 0):
        yield Finding("question.order_despite_waiver", Severity.warning, name, where)
    if settled("bound_to_the_debt", pair.index) == (0, 0):
        yield Finding("question.order_against_nonobligor", Severity.warning, name, where)
    if _older_than_the_order(sheet, FactName.discharge_entered, FactName.discharge_date, person):
        found = words_behind(sheet, (FactName.discharge_entered, person))
        yield Finding("question.order_after_discharge", Severity.warning, name, (*where, *found))


def _interest_is_added(name: Mapping[str, str | int | bool]) -> Finding:
    """Say that the sum entered against a person is not all that runs on it."""
    numbers = numbers_of("judgment_interest")
    arguments: dict[str, str | int | bool] = {
        **name,
        "yearly_rate": numbers["money_judgment_rate"],
        "small_rate": numbers["small_consumer_judgment_rate"],
        "small_cents": numbers["small_consumer_judgment_limit_cents"],
        "authority": JUDGMENT_INTEREST.text,
    }
    return Finding("judgment.interest_is_added", Severity.warning, arguments)


def _older_than_the_order(sheet: FactSheet, event: FactName, day: FactName, member: int) -> bool:
    """Whether what ends a debt happened, and is not known to be later than the order.

    A discharge may have voided the order (11 USC 524(a)(1)); a release may bar it.
    """
    if known_value(sheet, event, member) != 1:
        return False
    ended = known_value(sheet, day, member)
    confirmed = known_value(sheet, FactName.confirmation_date, 0)
    return ended is None or confirmed is None or ended <= confirmed


def _about_what_may_come(
    sheet: FactSheet, settled: Settled, pair: Member, person: int, on: int
) -> Iterator[Finding]:
    name: dict[str, str | int | bool] = {"person": sheet.members[Axis.person][person].label}
    in_hand = known_value(sheet, FactName.served_personally, person) == 1
    at_home = known_value(sheet, FactName.served_at_abode, person) == 1
    published = known_value(sheet, FactName.served_by_publication, person) == 1
    appeared = known_value(sheet, FactName.appeared, person) == 1
    confirmed = settled("order_in_force", 0) == (1, 1)
    if published and not (in_hand or at_home or appeared or confirmed):
        where = words_behind(sheet, (FactName.served_by_publication, person))
        yield Finding("warning.appearance_opens_liability", Severity.danger, name, where)
    supported = settled("deficiency_supported_cents", pair.index)
    day = known_value(sheet, FactName.confirmation_date, 0)
    if confirmed and supported[1] > 0 and day is None:
        yield Finding("warning.order_of_unknown_day", Severity.warning, name)
    if confirmed and supported[1] > 0 and settled("order_is_challenged", 0)[1]:
        yield Finding("warning.order_is_challenged", Severity.warning, name)
    elif confirmed and supported[1] > 0 and day is not None and _may_be_reversed(settled):
        where = words_behind(sheet, (FactName.confirmation_date, 0))
        decided = settled("order_last_decided_date", 0)[1]
        last = max(decided + numbers_of("deficiency")["days_to_appeal"], on)
        arguments = {**name, "confirmation_date": day, "last_day_date": last}
        yield Finding("warning.order_may_be_appealed", Severity.warning, arguments, where)


def _may_be_reversed(settled: Settled) -> bool:
    """Whether the order may still be appealed: in one of the two readings it then falls."""
    return settled("order_may_be_reversed", 0)[1] == 1


def _fact(sheet: FactSheet, name: FactName, member: int) -> Fact | None:
    return sheet.facts.get((name.value, member))


def known_value(sheet: FactSheet, name: FactName, member: int) -> int | None:
    """Give the one value a fact has; ``None`` while it is unknown or disputed."""
    fact = _fact(sheet, name, member)
    if fact is None or len(fact.values) != 1:
        return None
    return fact.values[0]


def words_behind(sheet: FactSheet, *cells: tuple[FactName, int]) -> tuple[Span, ...]:
    """Give the words of the papers behind the named facts."""
    return tuple(
        claim.source.span
        for name, member in cells
        if (fact := _fact(sheet, name, member)) is not None
        for claim in fact.claims
        if isinstance(claim.source, PaperSource)
    )
