"""The catalog is complete, and its presumptions are the ones that may be presumed."""

from __future__ import annotations

import numpy as np
import pytest

from stillowe.facts import CATALOG
from stillowe.facts.definitions import OPEN_END_CENTS, Relation
from stillowe.values import Axis, FactName, PaperKind, Stage, Unit

MAY_BE_PRESUMED = {
    "property_state": "IL",
    "collateral_kind": "house",
    "loan_program": "ordinary",
    "in_federal_court": False,
    "foreclosure_dismissed": False,
    "order_vacated": False,
    "consent_foreclosure_entered": False,
    "deed_in_lieu_offered": False,
    "short_sale_approved": False,
    "payments_after_judgment_cents": 0,
    "person_kind": "person",
    "deceased": False,
    "deficiency_waived_by_stipulation": False,
    "discharge_entered": False,
    "deficiency_judgment_satisfied": False,
    "debt_released": False,
    "release_promised": False,
    "earlier_suits_dismissed": 0,
    "maturity_date_is_stated": False,
    "acceleration_date_is_stated": False,
    "debt_is_nonrecourse": False,
    "exculpated_by_its_words": False,
    "paid_on_judgment_cents": 0,
    "post_judgment_motion_filed": False,
    "notice_of_appeal_filed": False,
}


def test_every_fact_name_has_one_entry() -> None:
    assert set(CATALOG.facts) == {str(name) for name in FactName}
    assert all(name == definition.name for name, definition in CATALOG.facts.items())


def test_only_what_keeps_a_person_liable_is_presumed() -> None:
    presumed = {
        name: entry.presumed for name, entry in CATALOG.facts.items() if entry.presumed is not None
    }

    assert presumed == MAY_BE_PRESUMED


def test_an_unknown_amount_has_no_known_upper_limit() -> None:
    amounts = [entry for entry in CATALOG.facts.values() if entry.unit is Unit.cents]

    assert amounts
    assert {(entry.low, entry.high) for entry in amounts} == {(0, OPEN_END_CENTS)}


def test_every_question_is_named_after_its_fact() -> None:
    assert all(entry.question == f"question.{name}" for name, entry in CATALOG.facts.items())


def test_every_kind_but_the_unrecognized_says_who_holds_it() -> None:
    assert set(CATALOG.papers) == set(PaperKind) - {PaperKind.unrecognized}
    assert all(1 <= paper.effort <= 5 for paper in CATALOG.papers.values())


def test_no_paper_exists_before_the_facts_it_alone_establishes() -> None:
    for entry in CATALOG.facts.values():
        if entry.established_by:
            earliest = min(CATALOG.papers[kind].from_stage for kind in entry.established_by)
            latest = max(CATALOG.papers[kind].from_stage for kind in entry.established_by)
            assert earliest <= max(entry.from_stage, latest), entry.name


def test_what_a_fact_exists_under_is_a_truth_of_its_own_or_a_wider_axis() -> None:
    wider = {
        Axis.case: {Axis.case},
        Axis.person: {Axis.case, Axis.person},
        Axis.loan: {Axis.case, Axis.loan},
        Axis.person_debt: set(Axis),
    }
    for entry in CATALOG.facts.values():
        if entry.exists_when is not None:
            parent = CATALOG.facts[entry.exists_when]
            assert parent.unit is Unit.truth
            assert parent.axis in wider[entry.axis]


@pytest.mark.parametrize("relation", CATALOG.relations, ids=lambda one: one.name)
def test_a_relation_reads_facts_and_allows_something_and_forbids_something(
    relation: Relation,
) -> None:
    first, second = relation.reads
    assert {first, second, *relation.exists} <= set(CATALOG.facts)

    low = np.array([[0], [0], [6], [6]])
    high = np.array([[0], [6], [0], [6]])
    if CATALOG.facts[second].unit is Unit.truth:
        high = high.astype(bool)
    if CATALOG.facts[first].unit is Unit.truth:
        low = low.astype(bool)
    held = relation.function(low, high)

    assert held.shape == (4, 1)
    assert held.any()
    assert not held.all()


def test_what_an_order_does_is_read_as_of_today() -> None:
    of_today = {name for name, entry in CATALOG.facts.items() if entry.today_only}

    assert of_today == {
        "sale_confirmed",
        "deed_recorded",
        "foreclosure_dismissed",
        "order_vacated",
        "order_reserves_deficiency",
        "order_enters_personal_judgment",
        "order_enters_in_rem_only",
        "order_denies_deficiency",
        "deficiency_judgment_satisfied",
    }


def test_stages_follow_one_another() -> None:
    assert CATALOG.facts["complaint_filed"].from_stage is Stage.sued
    assert CATALOG.facts["judgment_total_cents"].from_stage is Stage.judgment
    assert CATALOG.facts["sale_price_cents"].from_stage is Stage.sold_unconfirmed
    assert CATALOG.facts["order_enters_personal_judgment"].from_stage is Stage.confirmed
