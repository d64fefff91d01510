"""The document as JSON: schema ``report.v1``, the same statements with codes and words.

Money is whole cents, dates are ISO, every statement carries its code, its text and its support.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from importlib import resources
from typing import Any, Final, TypeAlias

from stillowe.report.document import Argument, DatePart, Document, Quote, Statement, Support
from stillowe.report.language import Language
from stillowe.values import iso_day

SCHEMA: Final = "report.v1"
DATE_ENDS: Final = ("_date", "_on")
TYPES: Final = {
    "Quote": "quote",
    "RuleCited": "rule",
    "Said": "said",
    "Assumed": "assumed",
    "NotEstablished": "not_established",
    "PaperHeld": "paper",
    "ProgramScope": "scope",
    "OwnCheck": "check",
}
Tree: TypeAlias = dict[str, "Tree"] | list["Tree"] | str | int | float | bool | None


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
    if is_dataclass(value):
        tree = _fields(value, language)
        if isinstance(value, DatePart):
            tree["day"] = iso_day(value.day)
        return tree
    plain: str | int | bool | None = value
    return plain


def statement_to_json(statement: Statement, language: Language) -> dict[str, Tree]:
    """Return a statement with its code, its words, its arguments and its support."""
    return {
        "code": statement.code,
        "text": language.says(statement),
        "arguments": _arguments(statement.arguments),
        "standing": None if statement.standing is None else statement.standing.name,
        "support": [_support(item) for item in statement.support],
    }


def _arguments(arguments: Mapping[str, Argument]) -> dict[str, Tree]:
    return {name: _argument(name, value) for name, value in sorted(arguments.items())}


def _argument(name: str, value: Argument) -> Tree:
    if isinstance(value, int) and not isinstance(value, bool):
        return iso_day(value) if name.endswith(DATE_ENDS) else int(value)
    return str(value) if isinstance(value, str) else value


def _support(support: Support) -> dict[str, Tree]:
    if isinstance(support, Quote):
        boxes: list[Tree] = [
            [box.left, box.top, box.right, box.bottom] for box in support.span.boxes
        ]
        return {
            "type": "quote",
            "paper": support.paper,
            "kind": support.kind.name,
            "rendition": support.rendition,
            "sha256": support.span.sha256,
            "page": support.span.page,
            "quote": support.span.quote,
            "boxes": boxes,
        }
    tree: dict[str, Tree] = {"type": TYPES[type(support).__name__]}
    for declared in fields(support):
        value = getattr(support, declared.name)
        tree[declared.name] = iso_day(value) if declared.name == "on" else value
    return tree
