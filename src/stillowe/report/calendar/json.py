"""The calendar as JSON: schema ``deadlines.v1``. Dates are ISO; the warning comes first."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any, Final

from stillowe.report.calendar.building import CalendarDocument
from stillowe.report.calendar.document import (
    SHOWN_FIRST,
    CalendarPart,
    CountPart,
    DeadlinePart,
    closed_ways,
    next_of_yours,
    open_ways,
)
from stillowe.report.calendar.words import titled
from stillowe.report.document import Statement
from stillowe.report.language import Language
from stillowe.report.statement_json import Tree, statement_to_json
from stillowe.values import iso_day

SCHEMA: Final = "deadlines.v1"


def deadlines_schema() -> dict[str, Any]:
    """Load the published JSON schema of ``deadlines.v1``."""
    file = resources.files("stillowe.report.schemas").joinpath("deadlines.v1.schema.json")
    loaded: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def deadlines_to_json(document: CalendarDocument, language: Language) -> dict[str, Tree]:
    """Turn a calendar into plain JSON values (schema ``deadlines.v1``)."""
    return {
        "schema": SCHEMA,
        "language": language.code,
        "case_name": document.case_name,
        "as_of": iso_day(document.calendar.on),
        "program_version": document.program_version,
        "law_version": document.law_version,
        "notice": language.text("frame.notice"),
        **calendar_to_json(document.calendar, language),
    }


def calendar_to_json(part: CalendarPart, language: Language) -> dict[str, Tree]:
    """Turn the calendar of a report into the fields that ``deadlines.v1`` gives it."""
    return {
        "warning": [statement_to_json(one, language) for one in part.warning],
        "next": [one.key for one in next_of_yours(part)[:SHOWN_FIRST]],
        "still_open": [one.key for one in open_ways(part)],
        "closed": [one.key for one in closed_ways(part)],
        "deadlines": [_entry(one, language) for one in part.entries],
    }


def _entry(entry: DeadlinePart, language: Language) -> dict[str, Tree]:
    def said(statement: Statement | None) -> Tree:
        return None if statement is None else statement_to_json(statement, language)

    return {
        "id": entry.key,
        "code": entry.code,
        "lawyer_first": said(entry.lawyer),
        "title": titled(entry, language),
        "person": entry.person or None,
        "whose": entry.whose,
        "runs": entry.runs,
        "state": entry.state,
        "way_out": entry.way_out,
        "goes_to_court": entry.goes_to_court,
        "earliest": _day(entry.earliest),
        "latest": _day(entry.latest),
        "days_left": entry.days,
        "name": said(entry.name),
        "when": said(entry.when),
        "what": said(entry.what),
        "if_missed": said(entry.lost),
        "count": None if entry.count is None else _count(entry.count, language),
        "notes": [statement_to_json(one, language) for one in entry.notes],
        "to_find_out": [statement_to_json(one, language) for one in entry.to_find_out],
    }


def _count(count: CountPart, language: Language) -> dict[str, Tree]:
    def said(statement: Statement | None) -> Tree:
        return None if statement is None else statement_to_json(statement, language)

    return {
        "steps": [
            {"starts": said(one.starts), "plus": said(one.plus), "ends": said(one.ends)}
            for one in count.steps
        ],
        "takes": said(count.takes),
        "moved": said(count.moved),
    }


def _day(day: int | None) -> str | None:
    return None if day is None else iso_day(day)
