"""The terminal: fits, says nothing by colour, and is safe to print."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from stillowe.report import Language, ReportInput, build_document, to_terminal
from stillowe.report.brief import BriefScreen
from stillowe.report.wrapping import cells, cleaned, wrapped
from stillowe.values import Severity

MakeInput = Callable[..., ReportInput]


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("width", [40, 57, 64, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(
    make_input: MakeInput, english: Language, width: int, *, full: bool
) -> None:
    told = to_terminal(build_document(make_input()), english, width=width, full=full)

    assert max(map(cells, told.splitlines())) <= width


@pytest.mark.parametrize(("asked", "used"), [(1, 40), (10_000, 200)])
def test_a_width_no_terminal_has_is_moved_to_the_nearest(
    make_input: MakeInput, english: Language, asked: int, used: int
) -> None:
    document = build_document(make_input())

    assert to_terminal(document, english, width=asked) == to_terminal(document, english, width=used)


def test_without_colour_there_is_no_escape_sequence(
    make_input: MakeInput, english: Language
) -> None:
    assert "\x1b" not in to_terminal(build_document(make_input()), english)


def test_colour_adds_weight_only_and_changes_no_word(
    make_input: MakeInput, english: Language
) -> None:
    document = build_document(make_input())

    told = to_terminal(document, english, colour=True)

    assert "\x1b[1m" in told
    assert "\x1b[3" not in told
    plain = told.replace("\x1b[1m", "").replace("\x1b[2m", "").replace("\x1b[0m", "")
    assert plain == to_terminal(document, english)


def test_control_characters_of_a_file_name_never_reach_the_terminal(
    make_input: MakeInput, english: Language
) -> None:
    document = build_document(make_input())

    for full in (False, True):
        told = to_terminal(document, english, colour=True, full=full)
        assert "note\x1b" not in told
        assert "note[31m" in told


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\x07b", "ab"),
        ("a\u202eb", "ab"),
        ("a\u200bb", "ab"),
        ("a\r\nb\tc", "a  b c"),
        ("a\x9bb", "ab"),
        ("Zoë 鈴木", "Zoë 鈴木"),
    ],
)
def test_characters_that_hide_or_reorder_are_dropped(typed: str, shown: str) -> None:
    assert cleaned(typed) == shown


def test_a_word_longer_than_the_line_is_cut_not_lost() -> None:
    lines = list(wrapped("a" * 25, 10))

    assert lines == ["a" * 10, "a" * 10, "a" * 5]


def test_wide_characters_count_for_two_columns() -> None:
    assert cells("鈴木") == 4
    assert list(wrapped("鈴木鈴木", 4)) == ["鈴木", "鈴木"]


@pytest.mark.parametrize(("width", "lines"), [(80, 45), (120, 40)])
def test_a_simple_case_stays_short(
    make_input: MakeInput, english: Language, width: int, lines: int
) -> None:
    """One person, one loan, no dispute: still three answers, six gates, six questions."""
    inputs = make_input()
    sheet = inputs.sheet
    members = {axis: found[:1] for axis, found in sheet.members.items()}
    facts = {key: fact for key, fact in sheet.facts.items() if key[0] != "sale_date"}
    simple = dataclasses.replace(
        inputs,
        sheet=dataclasses.replace(sheet, members=members, facts=facts, quotes=()),
        answers=inputs.answers[:1],
        ledgers=(),
        findings=(),
        refused=(),
        duplicates=(),
    )

    told = to_terminal(build_document(simple), english, width=width)

    assert len(told.splitlines()) <= lines


def test_every_person_and_every_gate_is_on_the_screen(
    make_input: MakeInput, english: Language
) -> None:
    told = to_terminal(build_document(make_input()), english, width=120, full=True)

    assert all(f"G{number} " in told for number in range(1, 7))
    assert "Crystal Moore" in told
    assert "[not yet]" in told


def test_on_one_screen_every_person_every_amount_and_every_danger_still_stands(
    make_input: MakeInput, english: Language
) -> None:
    document = build_document(make_input())

    told = " ".join(to_terminal(document, english).split())

    for person in document.people:
        assert person.name in told
        for debt in person.debts:
            shown = [one for one in debt.answers if debt.foreclosed or one.high_cents != 0]
            assert all(english.says(one.amount) in told for one in shown)
    for part in document.findings:
        if part.severity is Severity.danger:
            assert english.says(part.statement) in told


def test_on_one_screen_nothing_is_cut_without_being_counted(
    make_input: MakeInput, english: Language
) -> None:
    document = build_document(make_input())

    told = to_terminal(document, english)

    assert len(told.splitlines()) < len(to_terminal(document, english, full=True).splitlines())
    assert len(document.dates) <= 2 or "more in report.html" in told


def test_nothing_owed_is_never_said_without_why(make_input: MakeInput, english: Language) -> None:
    screen = BriefScreen(english, 80, colour=False)
    answers = [
        answer
        for person in build_document(make_input()).people
        for debt in person.debts
        for answer in debt.answers
        if answer.high_cents == 0 and answer.question != "exposure"
    ]

    assert answers
    for answer in answers:
        _, _, why = screen.answer(answer, []).partition(screen.figure_of(answer))
        assert len(why.split()) > 4
