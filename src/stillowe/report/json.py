"""The document as JSON: schema ``report.v1``, the same statements with codes and words.

Money is whole cents, dates are ISO, every statement carries its code, its text and its support.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib import resources
from typing import Any, Final

from stillowe.report.calendar.document import CalendarPart
from stillowe.report.calendar.json import calendar_to_json
from stillowe.report.document import DatePart, Document, Statement
from stillowe.report.language import Language
from stillowe.report.statement_json import Tree, statement_to_json
from stillowe.values import iso_day

__all__ = ["SCHEMA", "Tree", "report_schema", "statement_to_json", "to_json"]

SCHEMA: Final = "report.v1"


def to_json(document: Document, language: Language) -> dict[str, Tree]:
    """Turn a document into plain JSON values (schema ``report.v1``).

    The only numbers that are not whole are the boxes of quotes, as fractions of the page.
    """
    body = _fields(document, language)
    body["as_of"] = iso_day(document.on)
    del body["on"]
    return {"schema": SCHEMA, "language": language.code, **body}


def report_schema() -> dict[str, Any]:
    """Load the published JSON schema of ``report.v1``."""
    file = resources.files("stillowe.report.schemas").joinpath("report.v1.schema.json")
    loaded: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def _fields(part: Any, language: Language) -> dict[str, Tree]:
    return {
        declared.name: _plain(getattr(part, declared.name), language) for declared in fields(part)
    }


def _plain(value: Any, language: Language) -> Tree:
    if isinstance(value, Statement):
        return statement_to_json(value, language)
    if isinstance(value, tuple):
        return [_plain(item, language) for item in value]
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, CalendarPart):
        return calendar_to_json(value, language)
    if is_dataclass(value):
        tree = _fields(value, language)
        if isinstance(value, DatePart):
            tree["day"] = iso_day(value.day)
        return tree
    plain: str | int | bool | None = value
    return plain
