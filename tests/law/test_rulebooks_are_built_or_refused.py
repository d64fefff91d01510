"""A rulebook that could be read two ways is refused when it is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from elsewhere import ANSWERS, HERE, cases, debts, liens, rulebook, tolls, waits
from elsewhere.authorities import code
from elsewhere.catalog import CATALOG
from stillowe.law import refusals
from stillowe.law.build import build_rulebook, check_rulebook
from stillowe.law.coverage import coverage_page, untested
from stillowe.law.declare import RuleCollector, rule
from stillowe.law.directions import directions_hold
from stillowe.law.rules import Reduction, Route, Rule, Rulebook
from stillowe.values.vocabulary import Axis, Unit


def a_text(function: Callable[..., Any] | None = None, **declared: Any) -> Rule:
    def toll(filing_date: Any) -> Any:
        return filing_date > 0

    function = function or toll
    declared = {"citation": code("9"), "unit": Unit.truth, **declared}
    declared.setdefault("conclusion", function.__name__)
    module = ModuleType("elsewhere.nine")
    function.__module__ = "elsewhere.nine"
    module.__dict__["function"] = rule(**declared)(function)
    collector = RuleCollector("elsewhere")
    collector.collect(module)
    return collector.rules[0]


def with_texts(*texts: Rule) -> Rulebook:
    book = rulebook()
    rules = dict(book.rules)
    for text in texts:
        rules[text.conclusion] = (*rules.get(text.conclusion, ()), text)
    return replace(book, rules=rules)


def test_elsewhere_is_built_with_topics_and_a_digest() -> None:
    book = rulebook()

    assert book.rules["toll_cents"][0].topic == "elsewhere.tolls"
    assert len(book.digest) == 64
    check_rulebook(book, CATALOG)


def test_two_texts_in_force_on_one_day_are_refused() -> None:
    old = a_text(in_force=(None, "2014-12-31"), governed_by="sale_date")
    new = a_text(in_force=("2014-12-31", None), governed_by="sale_date")

    with pytest.raises(refusals.OverlappingTexts):
        check_rulebook(with_texts(old, new), CATALOG)


def test_two_readings_may_be_in_force_on_one_day() -> None:
    check_rulebook(with_texts(a_text(reading="one"), a_text(reading="other")), CATALOG)


def test_one_reading_stated_twice_is_refused() -> None:
    with pytest.raises(refusals.OverlappingTexts):
        check_rulebook(with_texts(a_text(reading="one"), a_text(reading="one")), CATALOG)


@pytest.mark.parametrize("name", ["served", "toll_rate"])
def test_a_conclusion_may_not_bear_the_name_of_a_fact_or_a_parameter(name: str) -> None:
    with pytest.raises(refusals.NameMeansTwoThings):
        check_rulebook(with_texts(a_text(conclusion=name)), CATALOG)


def test_a_parameter_may_not_bear_the_name_of_a_fact() -> None:
    book = rulebook()
    parameter = replace(book.parameters["toll_rate"], name="served")
    parameters = {**book.parameters, "served": parameter}

    with pytest.raises(refusals.NameMeansTwoThings):
        check_rulebook(replace(book, parameters=parameters), CATALOG)


def test_a_name_nobody_declared_is_refused() -> None:
    def lost(no_such_fact: Any) -> Any:
        return no_such_fact

    with pytest.raises(refusals.ReadsUnknownName):
        check_rulebook(with_texts(a_text(lost)), CATALOG)


def test_axes_are_crossed_by_named_reductions_only() -> None:
    def anyone(served: Any) -> Any:
        return served

    with pytest.raises(refusals.CrossesAxes):
        check_rulebook(with_texts(a_text(anyone)), CATALOG)
    check_rulebook(with_texts(a_text(anyone, across={"served": "any_person"})), CATALOG)


@pytest.mark.parametrize(
    ("name", "reduction", "per"),
    [
        ("served", "total", Axis.case),
        ("balance_cents", "any_person", Axis.case),
        ("balance_cents", "in_priority_order", Axis.person),
        ("filing_date", "largest", Axis.case),
        ("signed", "foreclosed_loan", Axis.case),
    ],
)
def test_a_reduction_that_does_not_fit_is_refused(
    name: str, reduction: Reduction, per: Axis
) -> None:
    namespace: dict[str, Any] = {}
    exec(f"def reduced({name}): return {name}", namespace)  # noqa: S102  # names vary by case

    with pytest.raises(refusals.CrossesAxes):
        check_rulebook(
            with_texts(a_text(namespace["reduced"], across={name: reduction}, per=per)), CATALOG
        )


def test_a_route_may_not_cross_axes_or_read_the_unknown() -> None:
    book = rulebook()
    across = Route("r", lambda served: served, ("served",), Axis.case)
    unknown = Route("r", lambda nothing: nothing, ("nothing",), Axis.case)

    with pytest.raises(refusals.CrossesAxes):
        check_rulebook(replace(book, routes=(across,)), CATALOG)
    with pytest.raises(refusals.ReadsUnknownName):
        check_rulebook(replace(book, routes=(unknown,)), CATALOG)


def test_a_dated_text_says_which_date_governs_it() -> None:
    with pytest.raises(refusals.UngovernedText):
        check_rulebook(with_texts(a_text(in_force=("2000-01-01", None))), CATALOG)


def test_what_governs_a_text_is_a_date() -> None:
    with pytest.raises(refusals.UnfitRule):
        check_rulebook(
            with_texts(a_text(in_force=("2000-01-01", None), governed_by="redemption_cents")),
            CATALOG,
        )


def test_conclusions_that_rest_on_each_other_are_refused() -> None:
    def hen(egg: Any) -> Any:
        return egg

    def egg(hen: Any) -> Any:
        return hen

    with pytest.raises(refusals.CircularRules):
        check_rulebook(with_texts(a_text(hen), a_text(egg)), CATALOG)


def test_texts_of_one_conclusion_share_axis_unit_and_admissible_values() -> None:
    one = a_text(in_force=(None, "2014-12-31"), governed_by="sale_date")
    other = a_text(in_force=("2015-01-01", None), governed_by="sale_date", unit=Unit.cents)

    with pytest.raises(refusals.UnfitRule):
        check_rulebook(with_texts(one, other), CATALOG)


@pytest.mark.parametrize(
    "declared",
    [
        {"directions": {"sale_date": "rises"}},
        {"across": {"served": "any_person"}},
        {"in_force": ("2001-02-29", None)},
        {"unit": Unit.choice},
    ],
)
def test_a_declaration_that_contradicts_its_function_is_refused(declared: Any) -> None:
    with pytest.raises(refusals.UnfitRule):
        a_text(**declared)


def test_the_same_sources_give_the_same_digest_and_another_source_another() -> None:
    def built(modules: tuple[ModuleType, ...]) -> str:
        return build_rulebook(
            "elsewhere",
            "1",
            modules=modules,
            parameter_files=(HERE / "tolls.yaml",),
            routes=(),
            answers=ANSWERS,
            catalog=CATALOG,
        ).digest

    digests = {built((tolls, debts, liens, waits)), built((waits, liens, debts, tolls))}
    assert digests == {rulebook().digest}
    assert built((tolls,)) != rulebook().digest


def test_every_rule_of_elsewhere_moves_as_it_says() -> None:
    assert directions_hold(rulebook(), CATALOG) == ()


def test_a_rule_that_moves_the_other_way_or_turns_back_is_found() -> None:
    def wrong(redemption_cents: Any) -> Any:
        return redemption_cents

    def humped(redemption_cents: Any) -> Any:
        return (redemption_cents > 1_000) & (redemption_cents < 5_000)

    book = replace(
        rulebook(),
        rules={
            "wrong": (a_text(wrong, unit=Unit.cents, directions={"redemption_cents": "falls"}),),
            "humped": (a_text(humped),),
        },
    )

    found = directions_hold(book, CATALOG)

    assert [(each.conclusion, each.declared) for each in found] == [
        ("wrong", "falls"),
        ("humped", "one way"),
    ]


def test_the_coverage_page_lists_every_rule_with_its_authority_and_doubt() -> None:
    page = coverage_page(rulebook(), cases())

    assert page == coverage_page(rulebook(), cases())
    for conclusion in rulebook().rules:
        assert f"`{conclusion}`" in page
    assert "whether the keeper's fee survives the sale" in page
    assert "2015-01-01 to ..." in page
    assert untested(rulebook(), cases()) == ()
