"""The workbench: one evaluator behind every shell, whatever the order of the papers."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from command_line import Command
from typed_papers import NOTICE, ORDER, OTHER_CASE

from stillowe.casefile import Case
from stillowe.cli.answering import trace_file
from stillowe.report import build_document, cited_pages
from stillowe.values import Axis, Severity, day_number
from stillowe.workbench import analyze, sheet_of

pytestmark = pytest.mark.slow  # each test reads papers in a child process

TODAY = day_number(dt.date(2026, 11, 24))
PAPERS = {"order.txt": ORDER, "notice.txt": NOTICE, "other.txt": OTHER_CASE}


def a_case(folder: Path, names: tuple[str, ...]) -> Case:
    """A case to which the named papers were added one by one, in this order."""
    box = folder.parent / "shoebox"
    box.mkdir(exist_ok=True)
    case = Case.create(folder, on=TODAY)
    for name in names:
        (box / name).write_text(PAPERS[name], encoding="utf-8")
        case.add([box / name], on=TODAY)
    return case


@pytest.mark.deep
def test_the_order_of_papers_changes_nothing(tmp_path: Path) -> None:
    first = tuple(PAPERS)
    orders = (first, first[::-1], (*first[1:], first[0]))

    traces = {
        trace_file(analyze(a_case(tmp_path / f"case {number}", names), on=TODAY))
        for number, names in enumerate(orders)
    }

    assert len(traces) == 1


@pytest.mark.deep
def test_the_answer_of_the_shell_is_the_answer_of_the_workbench(
    tmp_path: Path, stillowe: Command
) -> None:
    case = a_case(tmp_path / "case", ("order.txt", "notice.txt"))
    analysis = analyze(case, on=TODAY)
    day = ("--on", "2026-11-24", "--json")

    asked = stillowe("why", case.folder, "still-owe", *day).json["answers"]
    trace = json.loads(trace_file(analysis))

    exposures = [answer.exposure for answer in analysis.material.answers if answer.exposure]
    assert [(one["range"]["low"], one["range"]["high"]) for one in asked] == [
        (found.low, None if found.open_ended else found.high) for found in exposures
    ]
    for one, found in zip(asked, exposures, strict=True):
        kept = next(
            each["trace"]
            for each in trace["traces"]
            if (each["conclusion"], each["member"], each["end"])
            == (found.conclusion, found.member, "low")
        )
        assert one["traces"]["low"] == kept


def test_both_ends_of_every_range_shown_are_explained(tmp_path: Path) -> None:
    material = analyze(a_case(tmp_path / "case", ("notice.txt",)), on=TODAY).material

    for answer in material.answers:
        shown = (answer.entered, answer.possible_here, answer.separate_suit, answer.exposure)
        for found in (*shown, *answer.gates):
            if found is not None:
                low = material.traces[found.conclusion, found.member, "low"]
                high = material.traces[found.conclusion, found.member, "high"]
                assert (low.value, high.value) == (found.low, found.high)


def test_the_household_owes_one_debt_once(tmp_path: Path) -> None:
    case = a_case(tmp_path / "case", ("order.txt",))

    material = analyze(case, on=TODAY).material

    assert material.household is not None
    highs = [answer.exposure.high for answer in material.answers if answer.exposure]
    assert material.household.high <= sum(highs)
    assert material.household.low >= 41_250_75


def test_what_is_not_limited_is_not_shown_as_an_account(tmp_path: Path) -> None:
    material = analyze(a_case(tmp_path / "case", ("notice.txt",)), on=TODAY).material

    assert material.ledgers == ()


def test_pictures_are_given_for_cited_pages_and_for_no_others(tmp_path: Path) -> None:
    analysis = analyze(a_case(tmp_path / "case", ("order.txt",)), on=TODAY)
    pages = cited_pages(build_document(analysis.material))

    assert pages
    analysis.evidence.prepare(pages)

    assert set(analysis.evidence.drawn) == set(pages)
    assert all(picture is not None for picture in analysis.evidence.drawn.values())


def test_findings_are_said_once_and_the_worst_first(tmp_path: Path) -> None:
    case = a_case(tmp_path / "case", ("order.txt", "notice.txt", "other.txt"))
    (case.folder / "papers" / "empty.pdf").touch()

    findings = analyze(case, on=TODAY).material.findings

    assert all(one not in findings[:number] for number, one in enumerate(findings))
    severities = [finding.severity for finding in findings]
    assert severities == sorted(severities, reverse=True)


def test_people_listed_by_hand_are_people_of_the_case(tmp_path: Path) -> None:
    case = Case.create(tmp_path / "case", on=TODAY, people=["Ada Example", "Ben Example"])

    sheet = sheet_of(case.papers(), case.answers(), on=TODAY)

    people = [member.label for member in sheet.members[Axis.person]]
    assert people == ["Ada Example", "Ben Example"]


@pytest.mark.parametrize("day", [dt.date(2026, 11, 24), dt.date(2024, 1, 1)])
def test_the_same_case_can_be_asked_as_of_any_day(tmp_path: Path, day: dt.date) -> None:
    case = a_case(tmp_path / "case", ("order.txt",))

    findings = analyze(case, on=day_number(day)).material.findings

    ahead = [one for one in findings if one.code == "paper.dated_in_the_future"]
    assert bool(ahead) == (day.year == 2024)
    assert all(one.severity is Severity.warning for one in ahead)


def test_opening_a_presumed_fact_only_ever_widens(tmp_path: Path) -> None:
    case = a_case(tmp_path / "case", ("order.txt",))

    presumed = analyze(case, on=TODAY).material.answers[0].entered
    opened = analyze(case, on=TODAY, opened=["discharge_entered"]).material.answers[0].entered

    assert presumed is not None
    assert opened is not None
    assert (presumed.low, presumed.high) == (41_250_75, 41_250_75)
    assert (opened.low, opened.high) == (0, 41_250_75)
