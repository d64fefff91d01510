"""What must hold of every sheet, whatever the papers and in whatever order."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from facts_builders import TODAY, a_paper, a_sheet, an_answer, debt, loan, on, person
from hypothesis import given, settings
from hypothesis import strategies as st

from stillowe.facts import CATALOG
from stillowe.facts.derived import DERIVED
from stillowe.facts.sheet import Fact, FactSheet
from stillowe.papers.claims import CASE, About, Value
from stillowe.papers.paper import Paper
from stillowe.values import Axis, PaperKind, Standing, Unit

pytestmark = pytest.mark.slow  # properties over many made-up folders of papers

CRYSTAL = "Crystal Novak"
ABOUT = {
    Axis.case: CASE,
    Axis.person: person(CRYSTAL),
    Axis.loan: loan(),
    Axis.person_debt: debt(CRYSTAL),
}
ONE_TRUE_CASE: dict[str, Value] = {
    "complaint_date": on(2023, 5, 1),
    "complaint_balance_cents": 19_000_000,
    "judgment_date": on(2024, 3, 4),
    "judgment_total_cents": 20_500_000,
    "judgment_interest_rate": 90_000,
    "sale_date": on(2024, 9, 3),
    "sale_price_cents": 18_000_000,
    "interest_to_sale_cents": 400_000,
    "costs_after_judgment_cents": 100_000,
    "reported_amount_due_cents": 21_000_000,
    "reported_deficiency_cents": 3_000_000,
    "confirmation_date": on(2024, 10, 1),
    "loan_date": on(2016, 5, 2),
    "original_principal_cents": 24_000_000,
    "deficiency_asked_generally": True,
    "deficiency_waived_in_judgment": False,
    "order_reserves_deficiency": False,
    "served_personally": True,
    "appeared": False,
    "deficiency_asked_against": True,
    "order_enters_personal_judgment": True,
    "order_enters_in_rem_only": False,
    "discharge_entered": False,
    "signed_note": True,
    "guaranteed_debt": False,
    "deceased": False,
}
THE_ORDER = a_paper(
    PaperKind.order_approving_sale,
    ("sale_confirmed", True),
    ("signed_mortgage", True, debt(CRYSTAL)),
)


def a_true_paper(name: str, confidence: float, copy: int) -> Paper:
    """One paper that says one true thing, with or without doubt."""
    definition = CATALOG.facts[name]
    said = (name, ONE_TRUE_CASE[name], ABOUT[definition.axis], confidence)
    return a_paper(definition.established_by[-1], said, version=str(copy))


true_papers = st.builds(
    a_true_paper,
    st.sampled_from(sorted(ONE_TRUE_CASE)),
    st.sampled_from([1.0, 0.5]),
    st.integers(0, 1),
)


def possible(fact: Fact) -> tuple[int, int] | frozenset[int]:
    return fact.interval if fact.interval is not None else frozenset(fact.values)


def lies_within(narrow: Fact, wide: Fact) -> bool:
    if wide.interval is not None:
        low, high = wide.interval
        ends = narrow.interval if narrow.interval is not None else narrow.values
        return all(low <= value <= high for value in ends)
    return narrow.interval is None and set(narrow.values) <= set(wide.values)


@settings(max_examples=60, deadline=None)
@given(st.lists(true_papers, max_size=8), true_papers)
def test_one_more_consistent_paper_never_widens_a_fact_and_one_less_never_narrows(
    papers: list[Paper], one_more: Paper
) -> None:
    before = a_sheet(THE_ORDER, *papers)

    after = a_sheet(THE_ORDER, *papers, one_more)

    assert set(before.facts) == set(after.facts)
    wider = [key for key in before.facts if not lies_within(after.facts[key], before.facts[key])]
    assert wider == []


def anything_about(name: str) -> st.SearchStrategy[Value]:
    definition = CATALOG.facts[name]
    if definition.unit is Unit.truth:
        return st.booleans()
    if definition.unit is Unit.choice:
        return st.sampled_from(definition.choices)
    if definition.unit is Unit.date:
        return st.integers(TODAY - 4_000, TODAY)
    return st.integers(0, 90_000)


ASKED = sorted(
    name
    for name, definition in CATALOG.facts.items()
    if definition.affects_law and name not in {*DERIVED, "stage_reached"}
)
NAMES = ("Crystal Novak", "CRYSTAL M. NOVAK", "C. Novak", "Tomas Novak Jr.", "Tomas Novak", "")
LOANS = ("foreclosed", "second", "", "7730041198")


@st.composite
def any_claims(draw: st.DrawFn) -> tuple[str, Value, About, float]:
    name = draw(st.sampled_from(ASKED))
    axis = CATALOG.facts[name].axis
    about = About(axis, draw(st.sampled_from(NAMES)), draw(st.sampled_from(LOANS)))
    return name, draw(anything_about(name)), about, draw(st.sampled_from([1.0, 0.7]))


@st.composite
def any_papers(draw: st.DrawFn) -> Paper:
    claims = draw(st.lists(any_claims(), min_size=1, max_size=3))
    return a_paper(
        draw(st.sampled_from(sorted(PaperKind))),
        *claims,
        dated=draw(st.none() | st.integers(TODAY - 2_000, TODAY)),
        number=draw(st.sampled_from(["2023 CH 04417", "", "2019 CH 00077"])),
    )


def everything(sheet: FactSheet) -> tuple[object, ...]:
    return (
        sheet.members,
        sheet.facts,
        sheet.rulings,
        sheet.texts,
        sheet.stages,
        sheet.papers,
        sheet.findings,
        sheet.dropped_relations,
        sheet.set_aside,
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(any_papers(), max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_papers_does_not_matter_and_a_paper_given_twice_counts_once(
    papers: list[Paper], shuffler: Random
) -> None:
    answers = (an_answer("appeared", "no", person(CRYSTAL)),)
    shuffled = [*papers, *papers[:2]]
    shuffler.shuffle(shuffled)

    assert everything(a_sheet(*papers, answers=answers)) == everything(
        a_sheet(*shuffled, answers=answers)
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(any_papers(), max_size=6))
def test_whatever_papers_say_the_sheet_is_whole(papers: list[Paper]) -> None:
    sheet = a_sheet(*papers)

    for (name, member), fact in sheet.facts.items():
        definition = CATALOG.facts[name]
        assert (fact.name, fact.member) == (name, member)
        assert bool(fact.values) != (fact.interval is not None)
        if fact.values and definition.unit in (Unit.truth, Unit.choice):
            assert set(fact.values) <= set(range(definition.low, definition.high + 1))
        if fact.standing in (Standing.documented, Standing.stated, Standing.ruled):
            assert fact.claims or name in DERIVED
    expected = {
        (name, member.index)
        for name, definition in CATALOG.facts.items()
        if definition.affects_law
        for member in sheet.members[definition.axis]
    }
    assert set(sheet.facts) == expected


@settings(max_examples=60, deadline=None)
@given(st.lists(any_papers(), max_size=6))
def test_nothing_a_paper_said_is_lost(papers: list[Paper]) -> None:
    sheet = a_sheet(*papers)

    kept = {claim for fact in sheet.facts.values() for claim in fact.claims}
    kept |= {claim for claims in sheet.texts.values() for claim in claims}
    kept |= {one.claim for one in sheet.set_aside}
    kept |= {claim for ruling in sheet.rulings for claim in ruling.claims}
    for paper in papers:
        assert set(paper.claims) <= kept


def test_a_value_nobody_gave_is_never_zero() -> None:
    sheet = a_sheet(THE_ORDER)

    for (name, member), fact in sheet.facts.items():
        definition = CATALOG.facts[name]
        if definition.unit is Unit.cents and definition.presumed is None:
            assert fact.values == (), (name, member)
    assert all(
        sheet.facts[name, 0].values == (0, 1)
        for name in ("order_enters_personal_judgment", "served_personally", "signed_note")
    )


def test_every_pair_of_answers_yes_and_no_is_a_dispute_of_exactly_two() -> None:
    truths = [name for name in ASKED if CATALOG.facts[name].unit is Unit.truth]
    for name, who in product(truths, ("Tomas",)):
        about = ABOUT[CATALOG.facts[name].axis]
        sheet = a_sheet(
            THE_ORDER,
            answers=(
                an_answer(name, "yes", about),
                an_answer(name, "no", about, who=who),
            ),
        )
        assert sheet.facts[name, 0].values == (0, 1), name
