"""Each person by name: three answers, the world behind each end, the gates."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from stillowe.facts.definitions import OPEN_END_CENTS
from stillowe.report import Language, ReportInput, build_document, to_terminal
from stillowe.report.document import AnswerPart, DebtPart, NotEstablished, Quote
from stillowe.report.people import gate_state
from stillowe.values import Standing
from stillowe.worlds.results import PersonAnswer, Range, TraceNode, World

MakeInput = Callable[..., ReportInput]


def first_debt(inputs: ReportInput) -> DebtPart:
    return build_document(inputs).people[0].debts[0]


def answer(debt: DebtPart, question: str) -> AnswerPart:
    return next(one for one in debt.answers if one.question == question)


def changed(inputs: ReportInput, **ranges: Any) -> ReportInput:
    first = dataclasses.replace(inputs.answers[0], **ranges)
    return dataclasses.replace(inputs, answers=(first, *inputs.answers[1:]))


def a_trace(standing: Standing) -> TraceNode:
    return TraceNode("g", 0, "g", "truth", 0, standing, "conclusion")


def a_truth(low: int, high: int) -> Range:
    nowhere = World({})
    return Range("g", 0, low, high, low, high, nowhere, nowhere, False, True, low == high, 2)


def test_the_three_answers_come_in_order_before_the_most_in_all(make_input: MakeInput) -> None:
    questions = [one.question for one in first_debt(make_input()).answers]

    assert questions == ["entered", "possible_here", "separate_suit", "exposure"]


def test_each_end_of_a_range_names_the_world_behind_it(make_input: MakeInput) -> None:
    part = answer(first_debt(make_input()), "possible_here")

    low, high = (tuple(one.code for one in end.world) for end in part.ends)
    assert low == ("said.served_personally.no",)
    assert high == ("said.served_personally.yes",)


def test_an_open_end_has_no_upper_figure(make_input: MakeInput, english: Language) -> None:
    part = answer(first_debt(make_input()), "separate_suit")

    assert part.high_cents is None
    assert "no upper limit known" in english.says(part.amount)


def test_the_bounded_side_is_printed_where_the_two_sides_do_not_meet(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    found = inputs.answers[0].possible_here
    assert found is not None
    wider = dataclasses.replace(found, bounded_high=found.high + 100, exact=False)

    part = answer(first_debt(changed(inputs, possible_here=wider)), "possible_here")

    assert part.high_cents == found.high + 100
    assert any(one.code == "bounds.reached" for one in part.because)


def test_a_bounded_side_without_limit_prints_no_upper_figure(make_input: MakeInput) -> None:
    inputs = make_input()
    found = inputs.answers[0].possible_here
    assert found is not None
    wider = dataclasses.replace(found, bounded_high=OPEN_END_CENTS, exact=False)

    part = answer(first_debt(changed(inputs, possible_here=wider)), "possible_here")

    assert part.high_cents is None


def test_where_interest_and_costs_are_added_the_figure_known_is_printed_or_more(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    found = inputs.answers[0].possible_here
    assert found is not None
    growing = World({("later_additions_cents", 0): OPEN_END_CENTS})
    wider = dataclasses.replace(
        found,
        low=0,
        bounded_low=0,
        high=OPEN_END_CENTS,
        bounded_high=OPEN_END_CENTS,
        high_witness=growing,
        open_ended=True,
        settled=False,
        known_high=315_739_91,
        known_high_witness=World({("served_personally", 0): 1}),
    )

    part = answer(first_debt(changed(inputs, possible_here=wider)), "possible_here")

    assert (part.high_cents, part.known_high_cents) == (None, 315_739_91)
    assert english.says(part.amount) == "$0.00 to $315,739.91 or more"
    told = " ".join(english.says(one) for one in (*part.because, *part.ends[1].world))
    assert "interest and costs are added" in told
    assert "served in person" in told


def test_where_a_figure_is_missing_it_is_named(make_input: MakeInput, english: Language) -> None:
    inputs = make_input()
    found = inputs.answers[0].possible_here
    assert found is not None
    missing = World({("judgment_total_cents", 0): OPEN_END_CENTS})
    wider = dataclasses.replace(
        found, bounded_high=OPEN_END_CENTS, high_witness=missing, open_ended=True, known_high=0
    )

    part = answer(first_debt(changed(inputs, possible_here=wider)), "possible_here")

    told = " ".join(english.says(one) for one in part.because)
    assert "this is not known: total of the judgment" in told


def test_a_closed_case_still_says_that_the_debt_is_not_ended(
    make_input: MakeInput, english: Language
) -> None:
    closed = build_document(make_input()).people[1].debts[0]

    told = " ".join(english.says(one) for one in answer(closed, "possible_here").because)

    assert "That closes this case only. It does not end the debt." in told


def test_an_entered_sum_that_rests_on_a_ruling_says_so(make_input: MakeInput) -> None:
    inputs = make_input()
    name = "deficiency_entered_cents"
    ruled = dataclasses.replace(a_truth(500, 500), conclusion=name)
    node = TraceNode(name, 0, name, "cents", 500, Standing.ruled, "ruling")
    traces = {**inputs.traces, (name, 0, "low"): node}
    shown = changed(dataclasses.replace(inputs, traces=traces), entered=ruled)

    part = answer(first_debt(shown), "entered")

    assert part.because[0].code == "why.entered.ruled"


def test_a_gate_that_rests_on_what_has_not_happened_is_not_yet_even_if_false_today() -> None:
    assert gate_state(a_truth(0, 0), (a_trace(Standing.not_yet),)) == "not_yet"


def test_a_gate_all_worlds_agree_on_is_open_or_closed() -> None:
    assert gate_state(a_truth(1, 1), (a_trace(Standing.documented),)) == "open"
    assert gate_state(a_truth(0, 0), (a_trace(Standing.documented),)) == "closed"


def test_a_gate_worlds_differ_on_is_not_known() -> None:
    assert gate_state(a_truth(0, 1), (a_trace(Standing.unknown),)) == "not_known"


def test_an_open_gate_quotes_the_page_that_opens_it(make_input: MakeInput) -> None:
    gate = first_debt(make_input()).gates[0]

    assert gate.state == "open"
    assert isinstance(gate.statement.support[0], Quote)


def test_a_gate_not_known_shows_both_ways_it_could_fall(make_input: MakeInput) -> None:
    gate = first_debt(make_input()).gates[1]

    told = [[one.code for one in reason] for reason in gate.reasons]
    assert told == [["said.served_personally.no"], ["said.served_personally.yes"]]


def test_what_would_settle_it_says_that_it_closes_this_case_only(
    make_input: MakeInput, english: Language
) -> None:
    (facts,) = first_debt(make_input()).settled_by

    told = " ".join(english.says(one) for one in facts)
    assert "was not served in person" in told
    assert "That closes this case only." in told


def test_the_household_is_one_answer_and_never_a_sum(make_input: MakeInput) -> None:
    household = build_document(make_input()).household

    assert household is not None
    assert household.because[0].code == "why.household.range"


def test_nobody_named_yet_says_what_to_add(make_input: MakeInput, english: Language) -> None:
    document = build_document(make_input(answers=(), household=None))

    assert document.people == ()
    assert "No person is named yet." in to_terminal(document, english)


def test_a_person_outside_the_tracks_built_gets_no_figure(
    make_input: MakeInput, english: Language
) -> None:
    outside = PersonAnswer(0, 0, 0, False, ("not_covered.not_a_house",), None, None, None, None)

    document = build_document(make_input(answers=(outside,)))

    assert document.people[0].debts[0].answers == ()
    assert "This is not about a house." in to_terminal(document, english)


def test_law_not_built_is_said_and_nothing_is_worked_out(
    make_input: MakeInput, english: Language
) -> None:
    document = build_document(make_input(rulebook=None, answers=(), household=None))

    told = to_terminal(document, english)
    assert "No law is built for this state." in told
    assert "Law: none is built for this state." in told


def test_an_unknown_fact_rests_on_nothing_established(make_input: MakeInput) -> None:
    part = build_document(make_input()).unknown[0]

    assert part.statement.code == "question.served_personally"
    assert part.statement.support == (NotEstablished("served_personally"),)


def test_a_loan_not_in_foreclosure_says_that_the_case_is_about_another(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    other = dataclasses.replace(inputs.answers[1], loan=1, member=3)

    debt = build_document(dataclasses.replace(inputs, answers=(other,))).people[0].debts[0]

    assert answer(debt, "possible_here").because[0].code == "why.possible_here.other_loan"
    assert "does not end it" in english.says(answer(debt, "possible_here").because[0])


def test_the_standing_of_a_figure_is_the_weakest_it_rests_on(
    make_input: MakeInput, english: Language
) -> None:
    document = build_document(make_input())

    part = answer(document.people[0].debts[0], "possible_here")

    assert part.amount.standing is Standing.unknown
    assert "$24,817.57 (not known)" in to_terminal(document, english, width=120)


def with_fact(inputs: ReportInput, name: str, member: int = 0) -> ReportInput:
    """The input where a paper documents that ``name`` is true."""
    like = inputs.sheet.facts["sale_held", 0]
    fact = dataclasses.replace(like, name=name, member=member)
    sheet = dataclasses.replace(inputs.sheet, facts={**inputs.sheet.facts, (name, member): fact})
    return dataclasses.replace(inputs, sheet=sheet)


def nothing_left(inputs: ReportInput) -> ReportInput:
    """The input where all answers of one person, Dale, who is the only one, are $0."""
    return dataclasses.replace(inputs, answers=(inputs.answers[1],))


def test_after_a_consent_judgment_the_reason_is_that_it_ended_the_debt(
    make_input: MakeInput, english: Language
) -> None:
    inputs = with_fact(nothing_left(make_input()), "consent_foreclosure_entered")
    document = build_document(inputs)

    told = " ".join(to_terminal(document, english).split())
    assert first_debt(inputs).answers[1].because[0].code == "why.ended.consent"
    assert isinstance(first_debt(inputs).answers[1].because[0].support[0], Quote)
    assert "It closes this case only" not in told
    assert document.stage[0].code == "stages.consent"
    assert "six_answer.after_sale.consent" in {one.code for one in document.questions[5].answers}


def test_after_a_full_satisfaction_the_reason_is_that_it_was_satisfied(
    make_input: MakeInput,
) -> None:
    inputs = with_fact(nothing_left(make_input()), "deficiency_judgment_satisfied", 2)

    assert first_debt(inputs).answers[2].because[0].code == "why.ended.satisfied"


def test_nothing_is_said_to_have_ended_while_something_may_be_left(make_input: MakeInput) -> None:
    inputs = with_fact(make_input(), "consent_foreclosure_entered")

    codes = {one.because[0].code for one in first_debt(inputs).answers}
    assert not any(code.startswith("why.ended") for code in codes)


def test_a_case_the_law_covers_for_nobody_has_no_sum_of_its_own(make_input: MakeInput) -> None:
    inputs = make_input()
    outside = tuple(
        dataclasses.replace(one, covered=False, not_covered=("not_covered.property_elsewhere",))
        for one in inputs.answers
    )

    document = build_document(dataclasses.replace(inputs, answers=outside))

    assert (document.household, document.sums, document.accounts) == (None, (), ())


def test_after_the_sale_interest_is_added_until_the_debt_is_paid(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    open_end = World({("interest_since_stated_cents", 0): OPEN_END_CENTS})
    suit = inputs.answers[0].separate_suit
    assert suit is not None
    told = answer(
        first_debt(changed(inputs, separate_suit=dataclasses.replace(suit, high_witness=open_end))),
        "separate_suit",
    )

    said = " ".join(english.says(one) for one in told.because)
    assert "until the debt is paid" in said
    assert "or the home is sold" not in said
