"""What the evaluator promises, on Elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from elsewhere import rulebook
from elsewhere.authorities import code
from elsewhere.builders import ON, a_case, a_sheet, an_evaluator
from elsewhere.by_hand import day
from elsewhere.catalog import CATALOG
from stillowe.facts.definitions import OPEN_END_CENTS, Relation
from stillowe.facts.sheet import Fact
from stillowe.law.rules import Rule, Rulebook
from stillowe.values.vocabulary import Axis, Stage, Standing, Unit
from stillowe.worlds import enumerate as enumeration
from stillowe.worlds.casework import sheet_of
from stillowe.worlds.evaluator import Evaluator
from stillowe.worlds.ranges import find_range
from stillowe.worlds.refine import Budget, search
from stillowe.worlds.refusals import LawReadsMissing, NoWorldLeft, UnknownConclusion, UnknownMember
from stillowe.worlds.results import Range

UNKNOWN = None


def with_rule(
    function: Callable[..., Any], *, unit: Unit = Unit.cents, per: Axis = Axis.case, **more: Any
) -> Rulebook:
    """Elsewhere with one more rule."""
    book = rulebook()
    added = Rule(
        conclusion=function.__name__,
        function=function,
        reads=tuple(function.__code__.co_varnames[: function.__code__.co_argcount]),
        per=per,
        unit=unit,
        citation=code("9"),
        in_force_from=None,
        in_force_to=None,
        governed_by=None,
        directions=more.pop("directions", {}),
        across=more.pop("across", {}),
        **more,
    )
    return replace(book, rules={**book.rules, added.conclusion: (added,)})


def ends(found: Range) -> tuple[int, int]:
    return (found.low, found.high)


# -- unknown, settled, open ------------------------------------------------------------------


def test_a_case_with_nothing_open_is_one_world() -> None:
    found = an_evaluator().range("shortfall_cents")

    assert ends(found) == (49_000, 74_000)
    assert found.high_witness.choices == {("reading of keepers_fee_cents", 0): 0}


def test_an_unknown_fact_never_narrows_a_range() -> None:
    known = an_evaluator().range("possible_cents", 0)

    unknown = an_evaluator(served=UNKNOWN).range("possible_cents", 0)

    assert unknown.bounded_low <= known.bounded_low <= known.bounded_high <= unknown.bounded_high
    assert unknown.low == 0


def test_a_conclusion_is_settled_without_the_facts_it_does_not_turn_on() -> None:
    found = an_evaluator(signed=0, pledged=0, served=UNKNOWN).range("exposure_cents", 0)

    assert found.settled
    assert ends(found) == (0, 0)
    assert found.low_witness.choices == {}


def test_disputed_figures_are_exactly_the_worlds_not_the_interval_between() -> None:
    evaluator = an_evaluator(property_value_cents=(80_000, 95_000, 130_000))

    found = evaluator.range("owed_by_offer_cents")

    assert ends(found) == (0, 24_000)
    assert found.high_witness.choices == {("property_value_cents", 0): 95_000}


def test_an_amount_without_upper_limit_gives_an_open_end() -> None:
    found = an_evaluator(balance_cents=UNKNOWN).range("suit_cents", 0)

    assert found.open_ended
    assert ends(found) == (0, OPEN_END_CENTS)
    assert found.exact


def test_a_presumed_fact_opens_with_one_switch() -> None:
    assert an_evaluator().range("bound", 0).settled

    opened = an_evaluator(opened=("released",)).range("bound", 0)

    assert ends(opened) == (0, 1)


def test_what_is_assumed_behind_an_answer_is_listed() -> None:
    evaluator = an_evaluator()

    assert evaluator.assumptions("bound", 0) == (("released", 0),)
    assert evaluator.assumptions("reached", 0) == ()


def test_a_fact_nobody_entered_is_unknown_never_zero() -> None:
    sheet = a_sheet()
    facts = {key: fact for key, fact in sheet.facts.items() if key[0] != "balance_cents"}

    found = Evaluator(replace(sheet, facts=facts), CATALOG, rulebook(), on=ON).range("suit_cents")

    assert found.open_ended


def test_a_name_nobody_concludes_is_refused() -> None:
    with pytest.raises(UnknownConclusion):
        an_evaluator().range("fortune_cents")


def test_a_member_the_case_does_not_have_is_refused() -> None:
    with pytest.raises(UnknownMember):
        an_evaluator().range("reached", 1)


def test_a_fact_has_a_range_of_its_own() -> None:
    assert ends(an_evaluator(served=UNKNOWN).range("served", 0)) == (0, 1)


# -- missing ---------------------------------------------------------------------------------


def test_a_rule_that_reads_a_price_without_a_sale_is_refused() -> None:
    def careless_cents(hammer_price_cents: Any) -> Any:
        return hammer_price_cents

    evaluator = Evaluator(a_sheet(sale_held=0), CATALOG, with_rule(careless_cents), on=ON)

    with pytest.raises(LawReadsMissing) as caught:
        evaluator.range("careless_cents")
    assert caught.value.facts == ("hammer_price_cents",)


def test_it_is_refused_too_where_the_sale_is_unknown_and_the_price_known() -> None:
    def careless_cents(hammer_price_cents: Any) -> Any:
        return hammer_price_cents

    evaluator = Evaluator(a_sheet(sale_held=UNKNOWN), CATALOG, with_rule(careless_cents), on=ON)

    with pytest.raises(LawReadsMissing):
        evaluator.range("careless_cents")


def test_a_guarded_rule_gives_one_answer_without_a_sale_whatever_the_price() -> None:
    found = an_evaluator(sale_held=0, hammer_price_cents=UNKNOWN).range("shortfall_cents")

    assert found.settled
    assert ends(found) == (0, 0)


# -- not yet, today --------------------------------------------------------------------------


def test_an_order_still_to_come_does_not_exist_today_and_a_sale_to_come_is_open() -> None:
    evaluator = an_evaluator(
        stage=Stage.judgment,
        sale_held=UNKNOWN,
        sale_date=UNKNOWN,
        hammer_price_cents=UNKNOWN,
        order_made=UNKNOWN,
    )

    assert ends(evaluator.range("entered_cents", 0)) == (0, 0)
    assert ends(evaluator.range("possible_cents", 0)) == (0, 134_000)


def test_a_governing_event_that_has_not_happened_takes_the_law_of_today() -> None:
    evaluator = an_evaluator(sale_held=0, on=day(2014, 6, 1))

    found = evaluator.range("toll_cents")

    assert ends(found) == (4_500, 4_500)
    assert found.low_witness.if_it_happened_today == ("toll_cents",)


def test_a_governing_event_to_come_takes_the_law_of_today_not_of_its_future_day() -> None:
    evaluator = an_evaluator(
        stage=Stage.judgment, sale_held=UNKNOWN, sale_date=UNKNOWN, on=day(2014, 6, 1)
    )

    assert ends(evaluator.range("toll_cents")) == (4_500, 4_500)


# -- law that varies by world ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("filed", "expected"),
    [
        (day(1999, 12, 31), (0, 50_000)),
        (day(2000, 1, 1), (5_000, 5_000)),
        (day(2009, 12, 31), (5_000, 5_000)),
        (day(2010, 1, 1), (9_000, 9_000)),
        (range(day(1999, 12, 31), day(2000, 1, 2)), (0, 50_000)),
        (range(day(2000, 1, 1), day(2010, 1, 2)), (5_000, 9_000)),
        (range(day(2000, 1, 1), day(2010, 1, 1)), (5_000, 5_000)),
    ],
)
def test_filtered_date_ends_never_lose_the_true_end(filed: Any, expected: Any) -> None:
    found = an_evaluator(filing_date=filed).range("toll_cents")

    assert ends(found) == expected
    assert found.exact


def test_a_row_with_no_text_in_force_is_a_finding() -> None:
    codes = [f.code for f in an_evaluator(filing_date=9_000).findings("exposure_cents", 0)]

    assert codes == ["law.none_in_force"]
    assert an_evaluator().findings("exposure_cents", 0) == ()


def test_two_readings_are_a_choice_and_never_a_missing_paper() -> None:
    evaluator = an_evaluator()

    assert ends(evaluator.range("keepers_fee_cents")) == (0, 25_000)
    assert evaluator.papers_for("keepers_fee_cents") == ()
    assert evaluator.deciding_sets("keepers_fee_cents") == ()


# -- relations -------------------------------------------------------------------------------


def test_an_order_needs_a_sale() -> None:
    found = an_evaluator(sale_held=UNKNOWN, order_made=1).range("possible_cents", 0)

    assert ends(found) == (0, 0)


def test_an_order_of_dates_tightens_and_never_drops_an_end() -> None:
    filed = range(day(2009, 1, 1), day(2012, 1, 1))
    evaluator = an_evaluator(filing_date=filed, sale_date=day(2009, 6, 1))

    found = evaluator.range("toll_cents")

    assert ends(found) == (2_500, 2_500)


def test_what_contradicts_itself_is_refused_and_the_relation_named() -> None:
    never = Relation(
        "never_sold",
        lambda sale_held, served: ~sale_held & served & False,
        ("sale_held", "served"),
        Axis.person,
        "truth",
    )
    catalog = replace(CATALOG, relations=(never,))
    sheet = sheet_of(a_case(sale_held=UNKNOWN), catalog)

    with pytest.raises(NoWorldLeft) as caught:
        Evaluator(sheet, catalog, rulebook(), on=ON).range("shortfall_cents")
    assert caught.value.relations == ("never_sold",)


# -- rulings ---------------------------------------------------------------------------------


def test_an_in_personam_order_stands_with_every_service_paper_missing() -> None:
    evaluator = an_evaluator(
        served=UNKNOWN,
        appeared=UNKNOWN,
        order_made=1,
        ruled={"entered_cents": {"Ann/first": (12_345,)}},
    )

    found = evaluator.range("entered_cents", 0)

    assert found.settled
    assert ends(found) == (12_345, 12_345)


def test_a_ruling_the_rule_gives_in_no_world_is_a_question_and_never_a_lower_number() -> None:
    evaluator = an_evaluator(
        served=0, order_made=1, balance_cents=1, ruled={"entered_cents": {"Ann/first": (12_345,)}}
    )

    (finding,) = evaluator.findings("exposure_cents", 0)

    assert finding.code == "ruling.differs"
    assert finding.arguments["own_high_cents"] == 0
    assert ends(evaluator.range("exposure_cents", 0)) == (12_345, 12_345)
    assert ends(evaluator.own_range("entered_cents", 0)) == (0, 0)


def test_a_ruling_the_rule_could_give_is_no_finding() -> None:
    evaluator = an_evaluator(
        served=UNKNOWN, order_made=1, ruled={"entered_cents": {"Ann/first": (49_000,)}}
    )

    assert evaluator.findings("exposure_cents", 0) == ()


def test_an_order_read_two_ways_is_two_worlds() -> None:
    evaluator = an_evaluator(ruled={"entered_cents": {"Ann/first": (0, 12_345)}})

    assert ends(evaluator.range("entered_cents", 0)) == (0, 12_345)


# -- people and loans ------------------------------------------------------------------------


def test_joint_borrowers_owe_one_debt_once() -> None:
    evaluator = an_evaluator(
        people=("Ann", "Bob"),
        loans=("first", "second"),
        balance_cents={"first": 0, "second": 30_000},
        order_made=0,
        lien_priority={"first": 1, "second": 2},
    )

    household = evaluator.household()

    # Each person can owe the larger road on each loan; the household owes each loan once.
    assert household.exact
    assert ends(household) == (98_000, 148_000)


def test_unknown_priority_gives_every_order_of_the_loans() -> None:
    evaluator = an_evaluator(
        loans=("first", "second", "third"),
        hammer_price_cents=139_000,
        balance_cents={"first": 0, "second": 20_000, "third": 30_000},
        lien_priority={"first": 1, "second": UNKNOWN, "third": UNKNOWN},
    )

    paid = [ends(evaluator.range("surplus_paid_cents", loan)) for loan in range(3)]

    assert paid == [(0, 0), (0, 20_000), (10_000, 30_000)]


def test_an_answer_is_given_for_every_person_and_loan() -> None:
    answers = an_evaluator(people=("Ann", "Bob"), loans=("first", "second")).answers()

    assert [(a.person, a.loan, a.covered) for a in answers] == [
        (0, 0, True),
        (0, 1, True),
        (1, 0, True),
        (1, 1, True),
    ]
    assert [gate.conclusion for gate in answers[0].gates] == ["bound", "reached"]


def test_a_track_not_built_gives_no_dollar() -> None:
    (answer,) = an_evaluator(vessel=2).answers()

    assert (answer.covered, answer.not_covered) == (False, ("not_covered.barge",))
    assert answer.exposure is None


def test_a_track_in_doubt_is_answered_and_says_so() -> None:
    (answer,) = an_evaluator(vessel=(0, 2)).answers()

    assert answer.covered
    assert [f.arguments["route"] for f in answer.findings] == ["not_covered.barge"]


# -- both sides ------------------------------------------------------------------------------


def test_a_budget_that_ends_leaves_both_sides_and_nothing_settled() -> None:
    evaluator = an_evaluator(property_value_cents=range(30_000, 200_000))
    question = evaluator.question(("owed_by_offer_cents", 0))

    end = search(question, 1, Budget(4))

    assert end.reached is not None
    assert end.reached < end.bounded
    assert end.bounded >= 28_000


def test_many_yes_or_no_unknowns_are_enumerated_where_bounds_cannot_meet() -> None:
    people = tuple(f"person {i}" for i in range(10))

    def odd_cents(sale_held: Any, order_made: Any, served: Any, appeared: Any) -> Any:
        return (sale_held ^ order_made ^ served ^ appeared) * np.int64(100)

    book = with_rule(odd_cents, per=Axis.person)
    sheet = a_sheet(
        people=people,
        sale_held=UNKNOWN,
        order_made=UNKNOWN,
        served=UNKNOWN,
        appeared=UNKNOWN,
        sale_date=UNKNOWN,
    )

    found = Evaluator(sheet, CATALOG, book, on=ON).range("odd_cents", 3)

    assert found.exact
    assert ends(found) == (0, 100)


def test_enumeration_alone_finds_what_the_search_finds() -> None:
    evaluator = an_evaluator(
        sale_held=UNKNOWN,
        order_made=UNKNOWN,
        served=UNKNOWN,
        appeared=UNKNOWN,
        signed=UNKNOWN,
        pledged=UNKNOWN,
        redemption_cents=(90_000, 100_000),
    )
    question = evaluator.question(("exposure_cents", 0))
    reached = [block.result[block.admitted, 0] for block in enumeration.blocks(question)]

    found = find_range(question)

    assert (min(map(np.min, reached)), max(map(np.max, reached))) == ends(found)
    assert enumeration.count_worlds(question) == sum(
        len(b.admitted) for b in enumeration.blocks(question)
    )


def test_worlds_are_enumerated_in_blocks_that_together_are_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(enumeration, "BLOCK", 4)
    question = an_evaluator(served=UNKNOWN, appeared=UNKNOWN, signed=UNKNOWN).question(
        ("suit_cents", 0)
    )
    whole = an_evaluator(
        served=UNKNOWN, appeared=UNKNOWN, signed=UNKNOWN, pledged=UNKNOWN
    ).question(("possible_cents", 0))

    assert sum(len(block.admitted) for block in enumeration.blocks(whole)) == (
        enumeration.count_worlds(whole)
    )
    assert enumeration.count_worlds(question) == 2


def test_standing_not_yet_and_today_only_read_as_false() -> None:
    sheet = a_sheet()
    facts = {
        **sheet.facts,
        ("order_made", 0): Fact("order_made", 0, Standing.not_yet, (0, 1), None, ()),
    }

    found = Evaluator(replace(sheet, facts=facts), CATALOG, rulebook(), on=ON).range("order_made")

    assert ends(found) == (0, 0)
