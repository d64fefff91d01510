"""Why, at three depths."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from stillowe.facts.definitions import OPEN_END_CENTS
from stillowe.report import Language, ReportInput, range_told, why
from stillowe.report.inputs import TraceKey
from stillowe.report.why import Depth
from stillowe.worlds.results import Range, World

MakeInput = Callable[..., ReportInput]
KEY: TraceKey = ("deficiency_still_possible_cents", 0, "high")


def test_the_sentence_gives_the_figure_and_the_facts_it_rests_on(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()

    told = why(inputs.traces[KEY], inputs, english, depth="sentence", width=200)

    assert told.startswith("Still possible in this case: $24,817.57.")
    assert "signed the note. [note[31m.pdf, page 2]" in told
    assert "was served in person. [not established]" in told


def test_the_worksheet_shows_each_step_with_its_authority(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()

    told = why(inputs.traces[KEY], inputs, english, depth="worksheet")

    assert "  Crystal Moore owes the debt.\n    Rule: Elsewhere Code § 12(b) (not verified" in told


def test_in_full_the_words_of_the_papers_are_quoted_and_the_standing_is_named(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()

    told = why(inputs.traces[KEY], inputs, english, depth="full")

    assert "“Crystal Moore, Borrower” note[31m.pdf, page 2" in told
    assert "[documented]" in told


def test_in_full_all_independent_reasons_are_shown_and_numbered(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    node = inputs.traces[KEY]
    first, second, _ = node.reasons[0]
    two = dataclasses.replace(node, reasons=((first,), (second,)))

    told = why(two, inputs, english, depth="full")

    assert "Reason 1:" in told
    assert "Reason 2:" in told


def test_the_rules_own_answer_is_shown_beside_a_ruling(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    ruled = dataclasses.replace(inputs.traces[KEY], kind="ruling", own_answer=100)

    told = why(ruled, inputs, english, depth="full")

    assert "The rule by itself would say: Still possible in this case: $1.00." in told


@pytest.mark.parametrize("depth", ["sentence", "worksheet", "full"])
def test_no_line_is_wider_than_asked(
    make_input: MakeInput, english: Language, depth: Depth
) -> None:
    inputs = make_input()

    told = why(inputs.traces[KEY], inputs, english, depth=depth, width=44)

    assert max(map(len, told.splitlines())) <= 44


def test_a_range_without_a_limit_is_told_with_the_figure_known(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    growing = World({("later_additions_cents", 0): OPEN_END_CENTS})
    found = Range(
        "personal_exposure_cents",
        0,
        low=0,
        high=OPEN_END_CENTS,
        bounded_low=0,
        bounded_high=OPEN_END_CENTS,
        low_witness=World({}),
        high_witness=growing,
        open_ended=True,
        exact=True,
        settled=False,
        worlds=2,
        known_high=315_739_91,
    )

    told = range_told(found, inputs, english)

    assert told.startswith("$0.00 to $315,739.91 or more. It can be more:")
