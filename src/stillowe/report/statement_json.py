"""Statements as JSON: code, words, arguments and support, the same in every output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Final, TypeAlias

from stillowe.report.document import Argument, Quote, Statement, Support
from stillowe.report.language import Language
from stillowe.values import iso_day

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
