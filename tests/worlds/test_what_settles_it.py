"""Deciding sets and the next best paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elsewhere import rulebook
from elsewhere.builders import ON, a_sheet, an_evaluator
from elsewhere.catalog import CATALOG
from stillowe.facts.sheet import Fact
from stillowe.papers.claims import About, Claim, PaperSource
from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, PaperKind, Speaker, Stage, Standing
from stillowe.worlds.evaluator import Evaluator
from stillowe.worlds.next_paper import merge, rank
from stillowe.worlds.results import NextPaper

OPEN: dict[str, Any] = {
    "served": None,
    "appeared": None,
    "signed": None,
    "pledged": 0,
    "sale_held": 1,
}


def sets_of(
    evaluator: Evaluator, conclusion: str, member: int = 0
) -> set[tuple[tuple[tuple[str, int], ...], int]]:
    return {
        (tuple(sorted((name, value) for (name, _), value in each.facts.items())), each.outcome)
        for each in evaluator.deciding_sets(conclusion, member)
    }


def test_not_served_alone_settles_nothing_where_an_appearance_may_do() -> None:
    found = sets_of(an_evaluator(**{**OPEN, "signed": 1}), "reached")

    assert found == {
        ((("served", 1),), 1),
        ((("appeared", 1),), 1),
        ((("appeared", 0), ("served", 0)), 0),
    }


def test_the_smallest_sets_that_fix_whether_anything_can_be_entered() -> None:
    found = sets_of(an_evaluator(**OPEN), "possible_cents")

    assert ((("signed", 0),), 0) in found
    assert ((("appeared", 0), ("served", 0)), 0) in found
    assert ((("served", 1), ("signed", 1)), 1) in found
    assert ((("served", 1),), 1) not in found


def test_what_is_settled_as_it_stands_needs_nothing() -> None:
    assert sets_of(an_evaluator(), "reached") == {((), 1)}


def test_sets_are_found_beside_amounts_that_no_list_of_worlds_can_hold() -> None:
    found = sets_of(an_evaluator(**OPEN, balance_cents=range(100, 90_000)), "suit_cents")

    assert found == {((("signed", 0),), 0), ((("signed", 1),), 1)}


@pytest.mark.slow
@settings(max_examples=32)  # there are 32 such sets
@given(st.sets(st.sampled_from(["served", "appeared", "signed", "pledged", "order_made"])))
def test_holding_a_deciding_set_settles_the_status_and_no_part_of_it_does(
    opened: Iterable[str],
) -> None:
    base: dict[str, Any] = dict.fromkeys(opened)
    evaluator = an_evaluator(**base)

    for each in evaluator.deciding_sets("possible_cents", 0):
        held: dict[str, Any] = {name: value for (name, _), value in each.facts.items()}
        found = an_evaluator(**{**base, **held}).range("possible_cents", 0)
        assert (found.bounded_low > 0) == (each.outcome == 1)
        assert (found.bounded_high > 0) == (each.outcome == 1)
        for name in held:
            rest: dict[str, Any] = {key: value for key, value in held.items() if key != name}
            looser = an_evaluator(**{**base, **rest}).range("possible_cents", 0)
            assert looser.low == 0 < looser.high


# -- the next best paper ---------------------------------------------------------------------


def papers_of(evaluator: Evaluator, member: int = 0) -> dict[PaperKind, NextPaper]:
    return {paper.kind: paper for paper in evaluator.next_papers(member)}


def test_the_paper_that_settles_the_status_comes_first() -> None:
    evaluator = an_evaluator(served=1, signed=None, pledged=None, order_made=0)

    (first, *_) = evaluator.next_papers(0)

    assert first.kind is PaperKind.note
    # The note names every fact that binds: each of its outcomes settles whether Ann owes.
    assert first.settling_outcomes == first.outcomes == 4
    assert first.guaranteed_narrowing > 0
    assert {name for name, _ in first.establishes} == {"signed", "pledged"}


def test_guaranteed_is_the_least_and_largest_the_most_a_paper_narrows() -> None:
    evaluator = an_evaluator(served=None, appeared=None, order_made=0, balance_cents=0)

    paper = papers_of(evaluator)[PaperKind.return_of_service]

    # Served settles that something is owed; not served leaves the appearance open.
    assert (paper.guaranteed_narrowing, paper.largest_narrowing) == (0, 49_000)
    assert paper.settling_outcomes == 1
    assert {example.settles for example in paper.examples} == {True, False}


def test_no_paper_is_asked_for_an_event_to_come_or_before_it_can_exist() -> None:
    evaluator = an_evaluator(
        stage=Stage.sued,
        sale_held=None,
        sale_date=None,
        hammer_price_cents=None,
        order_made=None,
        served=None,
    )

    kinds = papers_of(evaluator)

    assert PaperKind.report_of_sale not in kinds
    assert PaperKind.order_approving_sale not in kinds


def test_a_paper_that_helps_only_with_another_comes_after_those_that_help_alone() -> None:
    evaluator = an_evaluator(served=None, appeared=None, signed=None, order_made=0)

    ranked = evaluator.papers_for("possible_cents", 0)

    assert ranked[0].kind is PaperKind.note
    last = ranked[-1]
    assert (last.guaranteed_narrowing, last.settling_outcomes) == (0, 0)
    assert last.deciding > 0


def test_a_return_of_service_for_one_person_is_none_for_another() -> None:
    sheet = a_sheet(people=("Ann", "Bob"), served={"Ann": 1, "Bob": None}, balance_cents=0)
    span = Span("a" * 64, 1, (), "served Ann")
    claim = Claim(
        "served",
        About(Axis.person, "Ann"),
        True,
        PaperSource(span, PaperKind.return_of_service, None),
        Speaker.server,
        "r/1",
    )
    facts = {
        **sheet.facts,
        ("served", 0): Fact("served", 0, Standing.documented, (1,), None, (claim,)),
    }
    sheet = replace(sheet, facts=facts, papers=(PaperKind.return_of_service,))
    evaluator = Evaluator(sheet, CATALOG, rulebook(), on=ON)

    assert PaperKind.return_of_service not in papers_of(evaluator, 0)
    assert PaperKind.return_of_service in papers_of(evaluator, 1)


def test_a_paper_of_the_case_that_is_in_the_case_is_not_asked_for_again() -> None:
    sheet = replace(a_sheet(redemption_cents=None), papers=(PaperKind.complaint,))

    kinds = papers_of(Evaluator(sheet, CATALOG, rulebook(), on=ON))

    assert PaperKind.complaint not in kinds


def test_rankings_of_several_people_are_merged_at_their_best() -> None:
    evaluator = an_evaluator(people=("Ann", "Bob"), served={"Ann": 1, "Bob": None})

    merged = evaluator.next_papers_of_all()

    every = [paper for member in (0, 1) for paper in evaluator.next_papers(member)]
    assert merged == merge([tuple(every)])
    assert list(merged) == sorted(merged, key=rank)
    assert len({paper.kind for paper in merged}) == len(merged)
