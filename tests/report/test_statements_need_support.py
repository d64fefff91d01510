"""A document says nothing without a source, and no number that is not whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from stillowe.report import ReportInput, Statement, UnsupportedStatement, build_document
from stillowe.report.document import NotEstablished, Quote, cited_pages, statements_of
from stillowe.report.refusals import InexactArgument

MakeInput = Callable[..., ReportInput]


def test_a_statement_without_support_is_refused() -> None:
    with pytest.raises(UnsupportedStatement):
        Statement("amount.exact", {"low_cents": 0}, ())


def test_a_float_is_refused_as_an_argument() -> None:
    half: Any = 0.5

    with pytest.raises(InexactArgument):
        Statement("amount.exact", {"low_cents": half}, (NotEstablished("x"),))


def test_every_statement_of_a_document_has_support(make_input: MakeInput) -> None:
    found = list(statements_of(build_document(make_input())))

    assert len(found) > 60
    assert all(statement.support for statement in found)


def test_no_argument_of_a_document_is_a_float(make_input: MakeInput) -> None:
    document = build_document(make_input())

    values = [value for one in statements_of(document) for value in one.arguments.values()]

    assert [value for value in values if isinstance(value, float)] == []


def test_only_cited_pages_are_named_and_each_once(make_input: MakeInput) -> None:
    document = build_document(make_input())

    pages = cited_pages(document)
    quoted = {
        (support.span.sha256, support.span.page)
        for statement in statements_of(document)
        for support in statement.support
        if isinstance(support, Quote)
    }

    assert len(pages) == len(set(pages))
    assert set(pages) == quoted


def test_building_twice_gives_the_same_document(make_input: MakeInput) -> None:
    assert build_document(make_input()) == build_document(make_input())


def _amounts(document: Any) -> Iterator[Any]:
    for person in document.people:
        for debt in person.debts:
            yield from debt.answers


def test_a_zero_is_never_bare(make_input: MakeInput) -> None:
    zeros = [one for one in _amounts(build_document(make_input())) if one.high_cents == 0]

    assert zeros
    assert all(zero.because and zero.because[0].code.startswith("why.") for zero in zeros)
