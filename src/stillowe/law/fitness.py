"""Whether the rules of a book fit together: axes crossed by name only, and no circles."""

from __future__ import annotations

from typing import Final

from stillowe.facts.definitions import Catalog
from stillowe.law.refusals import CircularRules, CrossesAxes, ReadsUnknownName, UnfitRule
from stillowe.law.rules import Reduction, Rule, Rulebook, crosses, fitting_reductions
from stillowe.values.vocabulary import Axis, Unit

_TRUTH_REDUCTIONS: Final[frozenset[Reduction]] = frozenset({"any_person", "all_people"})
_AMOUNT_REDUCTIONS: Final[frozenset[Reduction]] = frozenset({"largest", "total"})


def axis_and_unit(name: str, book: Rulebook, catalog: Catalog) -> tuple[Axis, Unit] | None:
    """Where a name lives and how it is encoded; ``None`` for a name nobody declared.

    A parameter lives on the axis of the date that governs it.
    """
    if name in catalog.facts:
        return catalog.facts[name].axis, catalog.facts[name].unit
    if name in book.rules:
        return book.rules[name][0].per, book.rules[name][0].unit
    if name in book.parameters:
        parameter = book.parameters[name]
        if parameter.governed_by is None:
            return Axis.case, parameter.unit
        governing = axis_and_unit(parameter.governed_by, book, catalog)
        return None if governing is None else (governing[0], parameter.unit)
    return None


def check_axes(book: Rulebook, catalog: Catalog) -> None:
    """Check every name each rule, route and parameter reads.

    Raises:
        ReadsUnknownName: a name nobody declared.
        CrossesAxes: a crossing without a reduction, or with one that does not fit.
        UnfitRule: a governing name that is no date, or an order of priority per person.

    """
    for texts in book.rules.values():
        for text in texts:
            for name in text.reads:
                _check_read(text, name, book, catalog)
            _check_governing(text, book, catalog)
    for parameter in book.parameters.values():
        if parameter.governed_by and axis_and_unit(parameter.name, book, catalog) is None:
            raise ReadsUnknownName(parameter.name, parameter.governed_by)
    for route in book.routes:
        for name in route.reads:
            found = axis_and_unit(name, book, catalog)
            if found is None:
                raise ReadsUnknownName(route.code, name)
            if crosses(route.per, found[0]):
                raise CrossesAxes(route.code, name, "a route may not cross axes")


def _check_read(text: Rule, name: str, book: Rulebook, catalog: Catalog) -> None:
    found = axis_and_unit(name, book, catalog)
    if found is None:
        raise ReadsUnknownName(text.conclusion, name)
    axis, unit = found
    reduction = text.across.get(name)
    if reduction is None:
        if crosses(text.per, axis):
            raise CrossesAxes(text.conclusion, name, f"{axis} is read per {text.per}")
        return
    if reduction not in fitting_reductions(text.per, axis):
        raise CrossesAxes(text.conclusion, name, f"{reduction} does not fit {axis} per {text.per}")
    if (reduction in _TRUTH_REDUCTIONS) and unit is not Unit.truth:
        raise CrossesAxes(text.conclusion, name, f"{reduction} is for truths")
    if reduction in _AMOUNT_REDUCTIONS and unit in (Unit.truth, Unit.choice):
        raise CrossesAxes(text.conclusion, name, f"{reduction} is for amounts")


def _check_governing(text: Rule, book: Rulebook, catalog: Catalog) -> None:
    if text.governed_by is None:
        return
    _check_read(text, text.governed_by, book, catalog)
    found = axis_and_unit(text.governed_by, book, catalog)
    if found is not None and found[1] is not Unit.date:
        raise UnfitRule(text.conclusion, f"{text.governed_by!r} governs it but is no date")


def check_circles(book: Rulebook) -> None:
    """Refuse conclusions that rest on each other.

    Raises:
        CircularRules: naming them in order.

    """
    done: set[str] = set()
    for start in book.rules:
        _walk(start, book, [], done)


def _walk(name: str, book: Rulebook, path: list[str], done: set[str]) -> None:
    if name in done:
        return
    if name in path:
        raise CircularRules(tuple(path[path.index(name) :]))
    path.append(name)
    for text in book.rules.get(name, ()):
        for read in (*text.reads, *((text.governed_by,) if text.governed_by else ())):
            _walk(read, book, path, done)
    parameter = book.parameters.get(name)
    if parameter is not None and parameter.governed_by:
        _walk(parameter.governed_by, book, path, done)
    path.pop()
    done.add(name)
