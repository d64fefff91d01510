"""Explanations: determinants only, all independent reasons, canonical JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from itertools import pairwise
from typing import Any

import jsonschema
import pytest

from elsewhere import cases, rulebook
from elsewhere.builders import ON, SETTLED, a_sheet, an_evaluator
from elsewhere.catalog import CATALOG
from stillowe.facts.sheet import Fact, FactSheet
from stillowe.law.rules import CaseExample
from stillowe.papers.claims import About, Answer, Assumption, Claim, PaperSource
from stillowe.values.spans import Box, Span
from stillowe.values.vocabulary import Axis, PaperKind, Speaker, Standing
from stillowe.worlds import full, sentence, trace_text, trace_to_json, worksheet
from stillowe.worlds.casework import sheet_of
from stillowe.worlds.evaluator import Evaluator
from stillowe.worlds.results import CellKey, TraceNode, World

SCHEMA = json.loads((files("stillowe.worlds") / "trace.v1.schema.json").read_text("utf-8"))


def trace_of(evaluator: Evaluator, conclusion: str, member: int = 0, end: str = "low") -> TraceNode:
    found = evaluator.range(conclusion, member)
    return evaluator.trace(conclusion, member, getattr(found, f"{end}_witness"))


def walk(node: TraceNode, seen: dict[CellKey, TraceNode] | None = None) -> dict[CellKey, TraceNode]:
    seen = {} if seen is None else seen
    if (node.name, node.member) not in seen:
        seen[node.name, node.member] = node
        for each in node.inputs:
            walk(each, seen)
    return seen


def cells(node: TraceNode) -> list[tuple[str, ...]]:
    return [tuple(name for name, _ in reason) for reason in node.reasons]


def test_all_independent_reasons_are_shown() -> None:
    node = trace_of(an_evaluator(served=0, appeared=0, signed=0, pledged=0), "possible_cents")

    assert set(cells(node)) == {("bound",), ("reached",)}


def test_one_truth_of_an_or_is_enough_and_each_is_a_reason() -> None:
    node = trace_of(an_evaluator(served=1, appeared=1), "reached")

    assert cells(node) == [("appeared",), ("served",)]


def test_a_false_or_needs_both() -> None:
    node = trace_of(an_evaluator(served=0, appeared=0), "reached")

    assert cells(node) == [("served", "appeared")]


def test_only_determinants_are_shown() -> None:
    node = trace_of(an_evaluator(signed=0, pledged=0), "entered_cents")

    assert "shortfall_cents" not in {name for name, _ in walk(node)}


def test_what_the_world_leaves_open_is_never_a_reason() -> None:
    evaluator = an_evaluator(signed=0, pledged=0, served=None, appeared=None)

    node = trace_of(evaluator, "possible_cents")

    assert cells(node) == [("order_made",)] or cells(node) == [("bound",)]
    assert "reached" not in {name for name, _ in walk(node)}


def test_the_strongest_reason_comes_first_and_gives_the_standing() -> None:
    sheet = a_sheet(served=0, appeared=0, signed=0, pledged=0)
    facts = {
        **sheet.facts,
        ("served", 0): replace(sheet.facts["served", 0], standing=Standing.stated),
    }

    node = trace_of(
        Evaluator(replace(sheet, facts=facts), CATALOG, rulebook(), on=ON), "possible_cents"
    )

    assert cells(node) == [("bound",), ("reached",)]
    assert node.standing is Standing.documented
    weaker = next(each for each in node.inputs if each.name == "reached")
    assert weaker.standing is Standing.stated


def test_an_assumption_marks_every_conclusion_that_rests_on_it() -> None:
    node = trace_of(an_evaluator(), "bound")

    assert node.assumed
    assert node.standing is Standing.assumed


def test_a_node_carries_its_authority_and_its_doubt() -> None:
    node = trace_of(an_evaluator(), "shortfall_cents", end="high")
    found = walk(node)

    fee = found["keepers_fee_cents", 0]
    limit = found["keepers_fee_limit_cents", 0]
    assert fee.citation == "Elsewhere Code § 1-3"
    assert fee.doubt == "whether the keeper's fee survives the sale"
    assert found["reading of keepers_fee_cents", 0].kind == "reading"
    assert (limit.kind, limit.basis, limit.confidence) == ("parameter", "secondary", "low")
    assert found["toll_rate", 0].citation == "Elsewhere Code § 1-4"


def test_what_selected_the_text_is_part_of_the_reason() -> None:
    node = trace_of(an_evaluator(), "toll_cents")

    assert node.citation == "Elsewhere Code § 1-1"
    assert "sale_date" in cells(node)[0]


def test_where_no_text_is_in_force_the_reason_is_that() -> None:
    node = trace_of(an_evaluator(filing_date=9_000), "toll_cents")

    assert node.citation == ""
    assert cells(node) == [("no law for toll_cents",)]


def test_a_ruling_stands_with_the_rules_own_answer_beside_it() -> None:
    evaluator = an_evaluator(
        served=0, order_made=1, ruled={"entered_cents": {"Ann/first": (12_345,)}}
    )

    node = trace_of(evaluator, "entered_cents")

    assert (node.kind, node.value, node.own_answer) == ("ruling", 12_345, 0)
    assert node.standing is Standing.ruled


def test_an_order_of_loans_shows_every_loan_it_ranks() -> None:
    evaluator = an_evaluator(
        loans=("first", "second"),
        hammer_price_cents=120_000,
        lien_priority={"first": 1, "second": 2},
    )

    node = trace_of(evaluator, "surplus_paid_cents", 1)

    assert ("balance_cents", 0) in node.reasons[0]
    assert ("balance_cents", 1) in node.reasons[0]


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        ({"Ann/first": 1, "Bob/first": 1}, [(("bound", 0),), (("bound", 1),)]),
        ({"Ann/first": 0, "Bob/first": 1}, [(("bound", 1),)]),
        ({"Ann/first": 0, "Bob/first": 0}, [(("bound", 0), ("bound", 1))]),
    ],
)
def test_a_reduction_names_the_people_who_settle_it(signed: dict[str, int], expected: Any) -> None:
    evaluator = an_evaluator(people=("Ann", "Bob"), signed=signed)

    node = trace_of(evaluator, "somebody_bound")

    assert list(node.reasons) == expected


# -- three depths ----------------------------------------------------------------------------


def test_why_has_three_depths_each_holding_the_one_before() -> None:
    node = trace_of(an_evaluator(served=0, appeared=0, signed=0, pledged=0), "possible_cents")
    names = [{line.node.name for line in depth(node)} for depth in (sentence, worksheet, full)]

    assert all(smaller <= larger for smaller, larger in pairwise(names))
    assert sentence(node)[0].node is node
    assert all(not line.node.inputs for line in sentence(node)[1:])
    assert "reached" in names[2]
    assert "reached" not in names[1]


# -- trace.v1 --------------------------------------------------------------------------------


def claimed_sheet() -> FactSheet:
    sheet = a_sheet()
    span = Span("a" * 64, 2, (Box(0.1, 0.2, 0.3, 0.4),), "was served on Ann")
    about = About(Axis.person, "Ann")
    claims = (
        Claim(
            "served",
            about,
            True,
            PaperSource(span, PaperKind.return_of_service, 18_000),
            Speaker.server,
            "return/1",
        ),
        Claim("served", about, True, Answer("Ann", 20_000), Speaker.user, "answer/1"),
        Claim("served", about, True, Assumption("a_reason"), Speaker.user, "none/1"),
    )
    served = Fact("served", 0, Standing.documented, (1,), None, claims)
    return replace(sheet, facts={**sheet.facts, ("served", 0): served})


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_every_trace_fits_the_published_schema(case: CaseExample) -> None:
    evaluator = Evaluator(sheet_of(case, CATALOG), CATALOG, rulebook(), on=case.on)
    for conclusion in case.expect:
        for end in ("low", "high"):
            trace = trace_to_json(trace_of(evaluator, conclusion, 0, end))

            jsonschema.validate(trace, SCHEMA)
            ids = [node["id"] for node in trace["nodes"]]
            assert ids == sorted(set(ids))
            named = {each for node in trace["nodes"] for r in node["reasons"] for each in r}
            assert named | {trace["root"]} <= set(ids)


def test_quotes_answers_and_assumptions_reach_the_trace_in_order() -> None:
    evaluator = Evaluator(claimed_sheet(), CATALOG, rulebook(), on=ON)

    trace = trace_to_json(trace_of(evaluator, "reached"))

    jsonschema.validate(trace, SCHEMA)
    (served,) = [node for node in trace["nodes"] if node["name"] == "served"]
    kinds = {claim["source"]["kind"] for claim in served["claims"]}
    assert kinds == {"paper", "answer", "assumption"}


def test_the_same_case_gives_the_same_bytes_whatever_the_order_of_claims_and_facts() -> None:
    sheet = claimed_sheet()
    served = sheet.facts["served", 0]
    turned = replace(served, claims=served.claims[::-1])
    facts = dict(reversed({**sheet.facts, ("served", 0): turned}.items()))
    other = FactSheet(sheet.members, facts, (), {}, sheet.stages, (), (), ())

    texts = {
        trace_text(trace_of(Evaluator(each, CATALOG, rulebook(), on=ON), "exposure_cents"))
        for each in (sheet, other)
    }

    assert len(texts) == 1
    assert texts.pop().endswith("}\n")


def test_a_world_that_leaves_a_name_open_gives_no_value() -> None:
    evaluator = an_evaluator(balance_cents=None)

    assert evaluator.value("suit_cents", 0, World({})) is None
    assert evaluator.value("suit_cents", 0, World({("balance_cents", 0): 5})) == 5
    assert evaluator.value("reached", 0, World({})) == SETTLED["served"]
