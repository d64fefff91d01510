"""``stillowe deadlines``: the days of a case as a user types for them, and what stands before."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from command_line import Command
from icalendar import Calendar

from stillowe.report.calendar.json import deadlines_schema

pytestmark = pytest.mark.slow

ON = ("--on", "2026-03-10")
CERTAIN = "the papers show only a notice in a newspaper"
MAYBE = "the papers do not show that you were handed the court papers"
INTO_COURT = re.compile(
    r"\bappear(?:s|ed|ing|ance)?\b|\banswer the complaint\b|\bwritten answer\b|\bmotion\b"
    r"|\bfil(?:e|ing) (?:a|an|any)\w*\b|\bgo(?:ing)? to court\b|\bquash\b|\bcontest how you",
    re.IGNORECASE,
)
"""Words for a step into court. The warning itself opens with "BEFORE YOU FILE ANYTHING"."""


def a_case(stillowe: Command, **answers: str) -> None:
    """A case told by answers only: sued on February 2, 2026, one owner."""
    assert stillowe("new", "case", "--person", "Ana Diaz", *ON).code == 0
    told = {
        "complaint_filed": "yes",
        "complaint_date": "February 2, 2026",
        "signed_note": "yes",
        "signed_mortgage": "yes",
        **answers,
    }
    for fact, value in told.items():
        done = stillowe("answer", "case", fact, value, "--person", "Ana", *ON)
        assert done.code == 0, done.err


PUBLISHED = {
    "served_by_publication": "yes",
    "served_personally": "no",
    "served_at_abode": "no",
    "service_date": "March 3, 2026",
    "appeared": "no",
}
HANDED = {
    "served_by_publication": "no",
    "served_personally": "yes",
    "served_at_abode": "no",
    "service_date": "March 3, 2026",
    "appeared": "no",
}


def deadlines(stillowe: Command, *more: str) -> dict[str, Any]:
    found = stillowe("deadlines", "case", "--json", *ON, *more).json
    jsonschema.validate(found, deadlines_schema())
    return {one["id"]: one for one in found["deadlines"]} | {"": found}


def test_an_answer_is_counted_from_service_and_shown_step_by_step(stillowe: Command) -> None:
    a_case(stillowe, **HANDED)

    told = stillowe("deadlines", "case", *ON)

    assert told.code == 0
    flat = " ".join(told.out.split())
    assert "April 2, 2026 (in 23 days)" in flat
    assert "March 3, 2026 [you said so on March 10, 2026] + 30 days [Ill. S. Ct. R. 101(d)" in flat
    assert "= April 2, 2026" in flat
    entry = deadlines(stillowe)["answer/Ana Diaz"]
    assert (entry["runs"], entry["state"], entry["earliest"]) == ("certain", "ahead", "2026-04-02")


def test_a_day_on_which_the_court_is_closed_is_said_to_move(stillowe: Command) -> None:
    a_case(stillowe, **{**HANDED, "service_date": "March 5, 2026"})  # April 4 is a Saturday

    flat = " ".join(stillowe("deadlines", "case", *ON).out.split())

    assert (
        "= April 4, 2026 On that day the court is closed. So the last day moves to April 6," in flat
    )


def test_an_unknown_day_of_service_is_a_range_that_asks_for_the_fact(stillowe: Command) -> None:
    a_case(stillowe, **{**HANDED, "service_date": "not known"})

    entry = deadlines(stillowe)["answer/Ana Diaz"]

    assert entry["earliest"] == "2026-03-04"  # 30 days after the complaint of February 2
    assert entry["latest"] >= "2026-04-09"  # 30 days after the day of asking
    assert entry["state"] == "maybe_missed"
    asked = [one["code"] for one in entry["to_find_out"]]
    assert "question.service_date" in asked


@pytest.mark.parametrize("width", [80, 40])
@pytest.mark.parametrize("form", [(), ("--all",)])
def test_every_line_fits_the_terminal(
    stillowe: Command, monkeypatch: pytest.MonkeyPatch, width: int, form: tuple[str, ...]
) -> None:
    a_case(stillowe, **PUBLISHED)
    monkeypatch.setenv("COLUMNS", str(width))

    lines = stillowe("deadlines", "case", *ON, *form).out.splitlines()

    assert max(map(len, lines)) <= width
    assert lines.count("=" * width) == 2, "the warning takes the full width"


def test_an_empty_case_says_that_no_day_could_be_named(stillowe: Command) -> None:
    stillowe("new", "case", *ON)

    told = stillowe("deadlines", "case", *ON, "--ics", "days.ics")

    assert told.code == 0
    assert "No day that you must keep could be named" in told.out
    assert "BEFORE YOU FILE" not in told.out
    assert Calendar.from_ical(Path("days.ics").read_bytes()).walk("VEVENT") == []


# -- advice must not create liability


def outputs(stillowe: Command) -> dict[str, str]:
    """Everything a person can be shown about the days and about the case."""
    told = {
        "deadlines": stillowe("deadlines", "case", *ON).out,
        "deadlines --all": stillowe("deadlines", "case", "--all", *ON).out,
        "deadlines --json": stillowe("deadlines", "case", "--json", "--ics", "d.ics", *ON).out,
        "analyze": stillowe("analyze", "case", *ON).out,
        "analyze --full": stillowe("analyze", "case", "--full", *ON).out,
        "analyze --json": stillowe("analyze", "case", "--json", *ON).out,
    }
    page = Path("case/report.html").read_text(encoding="utf-8")
    body = re.sub(r"<style>.*?</style>|<nav .*?</nav>", "", page, flags=re.DOTALL)
    told["report.html"] = re.sub(r"<[^>]*>", " ", body)
    return {name: " ".join(text.split()) for name, text in told.items()}


@pytest.mark.parametrize(
    ("service", "words"),
    [
        (PUBLISHED, CERTAIN),
        pytest.param({}, MAYBE, marks=pytest.mark.deep),
        pytest.param({**PUBLISHED, "served_at_abode": "not known"}, MAYBE, marks=pytest.mark.deep),
        pytest.param(
            {**PUBLISHED, "served_by_publication": "not known"}, MAYBE, marks=pytest.mark.deep
        ),
    ],
    ids=["published", "nothing known", "perhaps at home", "perhaps not at all"],
)
def test_no_output_speaks_of_court_before_the_warning(
    stillowe: Command, service: dict[str, str], words: str
) -> None:
    a_case(stillowe, **service)

    for name, told in outputs(stillowe).items():
        assert words in told, name
        before = told[: told.index("BEFORE YOU FILE ANYTHING OR GO TO COURT")]
        assert INTO_COURT.findall(before) == [], name


def test_whoever_was_handed_the_papers_is_not_warned(stillowe: Command) -> None:
    a_case(stillowe, **HANDED)

    assert "BEFORE YOU FILE" not in "".join(outputs(stillowe).values())


@pytest.mark.deep
def test_whoever_appeared_is_not_warned(stillowe: Command) -> None:
    a_case(stillowe, **HANDED)

    for fact, value in {**PUBLISHED, "appeared": "yes"}.items():
        stillowe("answer", "case", fact, value, "--person", "Ana", *ON)
    assert "BEFORE YOU FILE" not in "".join(outputs(stillowe).values())


def test_one_who_is_at_risk_is_warned_beside_one_who_is_not(stillowe: Command) -> None:
    a_case(stillowe, **HANDED)
    path = Path("case/case.toml")
    text = path.read_text(encoding="utf-8")
    path.write_text(f'{text}\n[[people]]\nname = "Ben Cole"\n', encoding="utf-8")
    for fact, value in {**PUBLISHED, "signed_mortgage": "yes"}.items():
        assert stillowe("answer", "case", fact, value, "--person", "Ben", *ON).code == 0

    found = deadlines(stillowe)

    assert found[""]["warning"][0]["arguments"] == {"people": "Ben Cole"}
    into_court = [one for key, one in found.items() if key and one["goes_to_court"]]
    assert {one["person"]: bool(one["lawyer_first"]) for one in into_court} == {
        "Ana Diaz": False,
        "Ben Cole": True,
        **({None: True} if any(one["person"] is None for one in into_court) else {}),
    }


def test_what_goes_to_court_is_worded_as_ask_a_lawyer_before(stillowe: Command) -> None:
    a_case(stillowe, **PUBLISHED)

    found = deadlines(stillowe)

    into_court = [one for key, one in found.items() if key and one["goes_to_court"]]
    assert into_court
    assert all(one["title"].startswith("Ask a lawyer before this:") for one in into_court)


# -- the calendar file


def events(stillowe: Command, *more: str, on: tuple[str, str] = ON) -> dict[str, Any]:
    assert stillowe("deadlines", "case", "--ics", "days.ics", *on, *more).code == 0
    parsed = Calendar.from_ical(Path("days.ics").read_bytes())
    return {str(event["UID"]): event for event in parsed.walk("VEVENT")}


def named(found: dict[str, Any], words: str) -> Any:
    (event,) = [one for one in found.values() if words in str(one["SUMMARY"])]
    return event


def test_the_file_is_read_back_as_whole_days_with_an_alarm_a_week_before(stillowe: Command) -> None:
    a_case(stillowe, **HANDED)

    event = named(events(stillowe), "Answer the complaint")

    assert event["DTSTART"].dt == date(2026, 4, 2)
    assert event["DTEND"].dt == date(2026, 4, 3)
    assert event["DTSTAMP"].dt.date() == date(2026, 3, 10)
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(days=-7)
    assert "not legal advice" in str(event["DESCRIPTION"])
    raw = Path("days.ics").read_bytes()
    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_an_event_keeps_its_name_when_its_day_moves_and_another_case_has_other_names(
    stillowe: Command,
) -> None:
    a_case(stillowe, **HANDED)
    before = named(events(stillowe), "Answer the complaint")
    again = Path("days.ics").read_bytes()
    events(stillowe)
    assert Path("days.ics").read_bytes() == again

    stillowe("answer", "case", "service_date", "March 4, 2026", "--person", "Ana", *ON)
    after = named(events(stillowe, on=("--on", "2026-03-11")), "Answer the complaint")

    assert before["UID"] == after["UID"]
    assert (before["DTSTART"].dt, after["DTSTART"].dt) == (date(2026, 4, 2), date(2026, 4, 3))
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])

    Path("case").rename("moved")
    stillowe("deadlines", "moved", "--ics", "moved.ics", *ON)
    moved = Calendar.from_ical(Path("moved.ics").read_bytes()).walk("VEVENT")
    assert str(before["UID"]) in {str(event["UID"]) for event in moved}

    stillowe("new", "other", "--person", "Ana Diaz", *ON)
    text = Path("moved/case.toml").read_text(encoding="utf-8").replace('"case"', '"other"')
    Path("other/case.toml").write_text(text, encoding="utf-8")
    stillowe("deadlines", "other", "--ics", "other.ics", *ON)
    others = Calendar.from_ical(Path("other.ics").read_bytes()).walk("VEVENT")
    assert others
    assert {str(event["UID"]) for event in others}.isdisjoint(
        {str(event["UID"]) for event in moved}
    )


def test_a_range_is_an_event_on_the_earliest_day_or_today_with_the_range_in_words(
    stillowe: Command,
) -> None:
    a_case(stillowe, **{**HANDED, "service_date": "not known"})

    ahead = named(events(stillowe, on=("--on", "2026-03-02")), "Answer the complaint")
    assert ahead["DTSTART"].dt == date(2026, 3, 4)
    assert "It lies between March 4, 2026 and" in str(ahead["DESCRIPTION"])

    late = named(events(stillowe), "Answer the complaint")
    assert late["DTSTART"].dt == date(2026, 3, 10)
    assert "may be past already" in str(late["DESCRIPTION"])


def test_an_event_that_goes_to_court_opens_with_the_warning(stillowe: Command) -> None:
    a_case(stillowe, **PUBLISHED)

    found = events(stillowe)

    assert CERTAIN in " ".join(
        str(Calendar.from_ical(Path("days.ics").read_bytes())["X-WR-CALDESC"]).split()
    )
    for event in found.values():
        if INTO_COURT.search(f"{event['SUMMARY']} {event['DESCRIPTION']}"):
            assert str(event["DESCRIPTION"]).startswith("BEFORE YOU FILE ANYTHING")
            keys = list(event)
            assert keys.index("DESCRIPTION") < keys.index("SUMMARY")
        for alarm in event.walk("VALARM"):
            assert str(alarm["DESCRIPTION"]) == str(event["SUMMARY"])


def test_no_place_for_the_file_is_refused_before_anything_is_read(stillowe: Command) -> None:
    stillowe("new", "case", *ON)

    for place in ("case", "nowhere/days.ics"):
        told = stillowe("deadlines", "case", "--ics", place, "--json", *ON)
        assert told.code == 3
        assert json.loads(told.out)["error"]["code"] == "case.no_place_for_calendar"


def test_what_has_not_begun_says_what_starts_it_and_never_that_it_happened(
    stillowe: Command,
) -> None:
    a_case(stillowe, **HANDED)
    told = " ".join(stillowe("deadlines", "case", "--all", *ON).out.split())
    begun = told.split("NOT BEGUN")[1].split("ENDED BY")[0].split("NOT FOR THIS CASE")[0]
    assert "The court approved the sale." in begun
    assert "not begun. The" not in begun
    assert begun.count("The court approved the sale.") == begun.count(
        "It starts when this is so: The court approved the sale."
    )


def test_a_day_that_is_past_in_every_case_is_missed_and_nobody_is_told_to_act_now(
    stillowe: Command,
) -> None:
    a_case(stillowe, **{**PUBLISHED, "appeared": "not known"})
    late = ("deadlines", "case", "--on", "2026-12-10")
    days = {one["code"]: one for one in json.loads(stillowe(*late, "--json").out)["deadlines"]}
    assert days["reinstatement"]["state"] == "missed"
    assert days["reinstatement"]["earliest"] != days["reinstatement"]["latest"]
    told = " ".join(stillowe(*late).out.split("MISSED")[1].split("STILL OPEN")[0].split())
    assert "Bring the loan current (reinstate)" in told
    assert "act now" not in told


def test_the_day_of_the_sale_stands_right_after_the_next_days(stillowe: Command) -> None:
    sale = {
        "judgment_entered": "yes",
        "judgment_date": "February 20, 2026",
        "sale_scheduled_date": "March 30, 2026",
    }
    a_case(stillowe, **HANDED, **sale)
    out = stillowe("deadlines", "case", *ON).out
    assert "The sale of the home" in out
    assert out.index("The sale of the home") < out.index("STILL OPEN")
