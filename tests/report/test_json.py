"""The JSON says the same as the page, in schema report.v1."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import jsonschema

from stillowe.report import Language, ReportInput, build_document, report_schema, to_json
from stillowe.report.document import statements_of

MakeInput = Callable[..., ReportInput]


def values(tree: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(tree, dict):
        for name, inner in tree.items():
            yield from values(inner, f"{path}.{name}")
    elif isinstance(tree, list):
        for inner in tree:
            yield from values(inner, path)
    else:
        yield path, tree


def test_the_json_is_valid_against_the_published_schema(
    make_input: MakeInput, english: Language
) -> None:
    tree = to_json(build_document(make_input()), english)

    jsonschema.Draft202012Validator.check_schema(report_schema())
    jsonschema.validate(json.loads(json.dumps(tree)), report_schema())


def test_an_empty_case_is_valid_too(make_input: MakeInput, english: Language) -> None:
    bare = make_input(
        rulebook=None,
        answers=(),
        household=None,
        case_ranges={},
        next_papers=(),
        findings=(),
        papers=(),
        refused=(),
        duplicates=(),
        ledgers=(),
    )

    jsonschema.validate(to_json(build_document(bare), english), report_schema())


def test_only_boxes_are_not_whole_numbers(make_input: MakeInput, english: Language) -> None:
    tree = to_json(build_document(make_input()), english)

    floats = [path for path, value in values(tree) if isinstance(value, float)]

    assert all(path.endswith(".boxes") for path in floats)


def test_every_statement_is_there_with_its_words(make_input: MakeInput, english: Language) -> None:
    document = build_document(make_input())
    tree = to_json(document, english)

    texts = [value for path, value in values(tree) if path.endswith(".text")]

    assert texts == [english.says(one) for one in statements_of(document)]


def test_dates_are_iso(make_input: MakeInput, english: Language) -> None:
    tree = to_json(build_document(make_input()), english)

    assert tree["as_of"] == "2026-11-24"
