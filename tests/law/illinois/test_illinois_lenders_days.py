"""The lender's own last days: counted from stated days, and never shown too early."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from illinois_builders import ALL_GATES_OPEN, ON, case_of, day

from stillowe.facts import CATALOG
from stillowe.facts.calendar_bounds import EARLIEST_DAY, LATEST_DAY
from stillowe.law.deadlines import NEVER, earliest_of, latest_of, with_ends
from stillowe.law.illinois import rulebook
from stillowe.papers.claims import Value
from stillowe.worlds.evaluator import Evaluator

BOOK = with_ends(rulebook())
BY_CODE = {one.code: one for one in BOOK.deadlines}
NO_WORLD = (NEVER, EARLIEST_DAY - 1)
SIGNED: Mapping[str, Value] = {
    "signed_note": True,
    "guaranteed_debt": False,
    "assumed_debt": False,
    "complaint_filed": False,
    "paid_or_promised_in_writing": False,
}
CALLED: Mapping[str, Value] = {
    "acceleration_date": day("2018-03-01"),
    "loan_accelerated": True,
    "maturity_date": day("2046-06-01"),
}


def days_of(code: str, facts: Mapping[str, Value]) -> tuple[int, int]:
    """The earliest and the latest last day, over the worlds where it runs."""
    deadline = BY_CODE[code]
    evaluator = Evaluator(case_of(facts), CATALOG, BOOK, on=ON)
    first = evaluator.range(earliest_of(deadline)).bounded_low
    return first, evaluator.range(latest_of(deadline)).bounded_high


def test_every_day_of_the_lender_says_whose_it_is() -> None:
    codes = ("sue_on_the_loan", "refile_after_dismissal", "claim_against_estate", "end_of_the_lien")

    assert {BY_CODE[code].whose for code in codes} == {"lenders"}


def test_ten_years_from_the_day_the_loan_was_called_due() -> None:
    found = days_of("sue_on_the_loan", {**SIGNED, **CALLED})

    assert found == (day("2028-03-01"), day("2028-03-01"))


def test_a_payment_nobody_knows_of_may_have_moved_the_day_up_to_today() -> None:
    facts = {**SIGNED, **CALLED}
    del facts["paid_or_promised_in_writing"]

    first, last = days_of("sue_on_the_loan", facts)

    assert first == day("2028-03-01")
    assert last >= day("2036-11-22")


def test_a_due_date_nobody_knows_leaves_the_last_day_open_at_the_top() -> None:
    assert days_of("sue_on_the_loan", SIGNED)[1] > LATEST_DAY


def test_a_line_of_credit_is_shown_the_longer_count() -> None:
    line = {**SIGNED, **CALLED, "loan_is_revolving": True}

    assert days_of("sue_on_the_loan", line)[1] == day("2028-03-01")


def test_after_a_dismissal_the_later_reading_of_the_call_is_shown() -> None:
    dropped = {
        **SIGNED,
        **CALLED,
        "complaint_filed": True,
        "complaint_date": day("2024-02-01"),
        "foreclosure_dismissed": True,
        "dismissal_date": day("2025-03-03"),
    }

    assert days_of("sue_on_the_loan", dropped) == (day("2028-03-01"), day("2056-06-01"))
    assert days_of("refile_after_dismissal", dropped) == (day("2026-03-03"), day("2026-03-03"))


def test_no_day_to_sue_runs_while_the_suit_is_pending_or_where_nobody_owes() -> None:
    pending = {**ALL_GATES_OPEN, **CALLED}

    assert days_of("sue_on_the_loan", pending) == NO_WORLD
    assert days_of("sue_on_the_loan", {**SIGNED, **CALLED, "signed_note": False}) == NO_WORLD
    assert days_of("refile_after_dismissal", pending) == NO_WORLD


@pytest.mark.parametrize(
    ("death", "last"),
    [("2024-02-29", "2026-03-03"), ("2025-05-01", "2027-05-03"), ("2025-05-06", "2027-05-06")],
)
def test_an_estate_can_be_asked_for_two_years(death: str, last: str) -> None:
    dead = {**SIGNED, "deceased": True, "death_date": day(death)}

    assert days_of("claim_against_estate", dead) == (day(last), day(last))
    assert days_of("claim_against_estate", {**SIGNED, "deceased": False}) == NO_WORLD


def test_the_lien_lasts_twenty_years_past_the_term_where_a_paper_states_it() -> None:
    assert days_of("end_of_the_lien", {**SIGNED, **CALLED}) == (day("2066-06-01"),) * 2
    assert days_of("end_of_the_lien", SIGNED) == NO_WORLD
