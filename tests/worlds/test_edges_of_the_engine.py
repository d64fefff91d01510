"""The corners of the engine: rulings among others, many loans, accounts, lists of dates."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from elsewhere import ANSWERS, rulebook
from elsewhere.authorities import code
from elsewhere.builders import ON, a_case, a_sheet, an_evaluator
from elsewhere.by_hand import day
from elsewhere.catalog import CATALOG
from stillowe.facts.definitions import OPEN_END_CENTS, Relation
from stillowe.law.rules import Citation, Ledger, Parameter, ParameterValue, Rule
from stillowe.values.columns import Column, Truth
from stillowe.values.vocabulary import Axis, PaperKind, Unit
from stillowe.worlds.casework import sheet_of
from stillowe.worlds.evaluator import Evaluator
from stillowe.worlds.refusals import LedgerDoesNotSum
from stillowe.worlds.results import Range

THREE = ("first", "second", "third")


def ends(found: Range) -> tuple[int, int]:
    return (found.low, found.high)


def a_rule(name: str, reads: tuple[str, ...], function: Any, unit: Unit, **more: Any) -> Rule:
    fields: dict[str, Any] = {
        "per": Axis.case,
        "citation": code("9"),
        "in_force_from": None,
        "in_force_to": None,
        "governed_by": None,
        "directions": {},
        "across": {},
        **more,
    }
    return Rule(conclusion=name, function=function, reads=reads, unit=unit, **fields)


# -- rulings among others --------------------------------------------------------------------


def test_a_ruling_for_one_person_leaves_the_other_to_the_rule() -> None:
    evaluator = an_evaluator(
        people=("Ann", "Bob"),
        order_made=1,
        balance_cents=0,
        ruled={"entered_cents": {"Ann/first": (500_000,)}},
    )

    assert ends(evaluator.range("exposure_cents", 0)) == (500_000, 500_000)
    assert ends(evaluator.range("exposure_cents", 1)) == (49_000, 74_000)
    assert ends(evaluator.household()) == (500_000, 500_000)


def test_a_ruling_for_one_person_is_no_ruling_for_a_household_that_hangs_on_another() -> None:
    evaluator = an_evaluator(
        people=("Ann", "Bob"),
        order_made=1,
        balance_cents=0,
        served={"Ann": None, "Bob": None},
        ruled={"entered_cents": {"Ann/first": (10_000,)}},
    )

    assert ends(evaluator.household()) == (10_000, 74_000)


@pytest.mark.parametrize("priority", [2, None])
def test_a_ruling_on_one_loan_of_a_matrix_is_overlaid(priority: int | None) -> None:
    evaluator = an_evaluator(
        loans=THREE,
        hammer_price_cents=139_000,
        balance_cents={"first": 0, "second": 20_000, "third": 30_000},
        lien_priority={"first": 1, "second": priority, "third": 3},
        ruled={"surplus_paid_cents": {"second": (7,)}},
    )

    assert ends(evaluator.range("left_on_loan_cents", 1)) == (19_993, 19_993)
    assert evaluator.range("left_on_loan_cents", 2).high == 20_000
    assert ends(evaluator.household()) >= (0, 0)


# -- many loans ------------------------------------------------------------------------------


def test_more_loans_than_can_be_ordered_are_bounded_and_split_until_they_meet() -> None:
    loans = ("first", "second", "third", "fourth", "fifth")
    evaluator = an_evaluator(
        loans=loans,
        hammer_price_cents=119_000,
        balance_cents=dict.fromkeys(loans, 4000),
        lien_priority={loan: range(1, 3) for loan in loans},
    )

    found = evaluator.range("surplus_paid_cents", 4)

    assert ends(found) == (0, 4_000)
    assert (found.bounded_low, found.bounded_high) == (0, 4_000)


# -- accounts --------------------------------------------------------------------------------


def test_an_account_whose_lines_miss_its_total_is_refused() -> None:
    wrong = Ledger("due_cents", (("redemption_cents", 1), ("toll_cents", -1)))
    book = replace(rulebook(), answers=replace(ANSWERS, ledgers=(wrong,)))

    with pytest.raises(LedgerDoesNotSum) as caught:
        Evaluator(a_sheet(), CATALOG, book, on=ON).range("due_cents")
    assert caught.value.difference_cents == -18_000


def test_an_account_that_never_falls_below_zero_is_checked_as_such() -> None:
    floored = Ledger(
        "left_by_offer_cents", (("redemption_cents", 1), ("offer_cents", -1)), floored=True
    )
    book = replace(rulebook(), answers=replace(ANSWERS, ledgers=(floored,)))

    found = Evaluator(a_sheet(property_value_cents=500_000), CATALOG, book, on=ON).range(
        "left_by_offer_cents"
    )

    assert ends(found) == (0, 0)


# -- lists of dates, relations ---------------------------------------------------------------


def test_disputed_dates_lose_only_those_that_no_order_allows() -> None:
    evaluator = an_evaluator(
        filing_date=(day(2009, 1, 1), day(2012, 1, 1), day(2020, 1, 1)),
        sale_date=(day(2013, 1, 1), day(2016, 1, 1)),
    )

    found = evaluator.range("toll_cents")

    assert ends(found) == (2_500, 9_000)
    assert evaluator.range("filing_date").high == day(2012, 1, 1)


def test_an_order_that_binds_only_if_the_sale_was_held_leaves_the_worlds_without_it() -> None:
    evaluator = an_evaluator(
        sale_held=None,
        filing_date=range(day(2009, 1, 1), day(2020, 1, 1)),
        sale_date=day(2009, 6, 1),
        order_made=0,
    )

    found = evaluator.range("toll_cents")

    # With the sale, filing came before June 2009: half of 5 %. Without it: 5 or 9 % in full.
    assert ends(found) == (2_500, 9_000)


def test_a_relation_drags_in_the_facts_it_needs() -> None:
    def at_most_one(served: Truth, appeared: Truth) -> Truth:
        return ~(served & appeared)

    relation = Relation("one_way", at_most_one, ("served", "appeared"), Axis.person, "truth")
    book = replace(
        rulebook(),
        rules={
            "both": (
                a_rule("both", ("served", "appeared"), np.logical_and, Unit.truth, per=Axis.person),
            ),
            "served_only": (
                a_rule(
                    "served_only", ("served",), lambda served: served, Unit.truth, per=Axis.person
                ),
            ),
        },
        routes=(),
    )
    catalog = replace(CATALOG, relations=(relation,))
    evaluator = Evaluator(
        sheet_of(a_case(served=None, appeared=None), catalog), catalog, book, on=ON
    )

    assert ends(evaluator.range("both", 0)) == (0, 0)
    assert ends(evaluator.range("served_only", 0)) == (0, 1)


def test_a_relation_dropped_for_a_sheet_no_longer_binds() -> None:
    sheet = a_sheet(sale_held=None, order_made=1)
    freed = replace(sheet, dropped_relations=("order_needs_sale",))

    assert ends(Evaluator(sheet, CATALOG, rulebook(), on=ON).range("sale_held")) == (1, 1)
    assert ends(Evaluator(freed, CATALOG, rulebook(), on=ON).range("sale_held")) == (0, 1)


# -- parameters ------------------------------------------------------------------------------


def test_a_parameter_may_be_a_truth_and_have_days_without_one() -> None:
    cited = Citation("Elsewhere Code § 8", "primary", "high", "2026-01-01")
    values = (
        ParameterValue(1, day(2005, 1, 1), day(2009, 12, 31), cited),
        ParameterValue(0, day(2012, 1, 1), None, cited),
    )
    parameter = Parameter("market_open", "", Unit.truth, "filing_date", values, "elsewhere.t")
    book = replace(
        rulebook(),
        parameters={**rulebook().parameters, "market_open": parameter},
        rules={
            "free": (a_rule("free", ("market_open",), lambda market_open: market_open, Unit.truth),)
        },
    )

    def found(filed: Any) -> tuple[int, int]:
        return ends(Evaluator(a_sheet(filing_date=filed), CATALOG, book, on=ON).range("free"))

    assert found(day(2006, 1, 1)) == (1, 1)
    assert found(day(2013, 1, 1)) == (0, 0)
    assert found(day(2011, 1, 1)) == (0, 1)
    assert found(range(day(2005, 1, 1), day(2010, 1, 1))) == (1, 1)
    assert found(range(day(2005, 1, 1), day(2010, 1, 2))) == (0, 1)


# -- papers over amounts ---------------------------------------------------------------------


def test_a_paper_that_names_an_amount_narrows_by_it() -> None:
    evaluator = an_evaluator(
        order_made=0,
        balance_cents=0,
        redemption_cents=range(90_000, 110_000),
        filing_date=day(2012, 1, 1),
    )

    (paper,) = [
        each
        for each in evaluator.papers_for("possible_cents", 0)
        if each.kind is PaperKind.complaint
    ]

    # What the reading of the fee leaves open is what is left after any amount it names.
    found = evaluator.range("possible_cents", 0)
    assert paper.guaranteed_narrowing == (found.high - found.low) - 25_000
    assert paper.outcomes >= 5


def test_a_paper_that_gives_an_amount_its_limit_narrows_an_open_end() -> None:
    evaluator = an_evaluator(balance_cents=None, order_made=0)

    best = evaluator.next_papers(0)[0]

    assert best.kind is PaperKind.note
    assert best.largest_narrowing > OPEN_END_CENTS // 2


def test_a_constant_of_the_case_serves_every_member() -> None:
    def everyone(sale_held: Truth) -> Column:
        return sale_held

    book = replace(
        rulebook(),
        rules={
            **rulebook().rules,
            "told": (a_rule("told", ("sale_held",), everyone, Unit.truth, per=Axis.person),),
            "told_all": (
                a_rule(
                    "told_all",
                    ("told",),
                    lambda told: told,
                    Unit.truth,
                    across={"told": "all_people"},
                ),
            ),
        },
    )
    evaluator = Evaluator(a_sheet(people=("Ann", "Bob"), sale_held=None), CATALOG, book, on=ON)

    assert ends(evaluator.range("told", 1)) == (0, 1)
    assert ends(evaluator.range("told_all")) == (0, 1)
