"""Gather rules and parameters into a rulebook, and refuse what can be read two ways."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from types import ModuleType

from stillowe.facts.definitions import Catalog
from stillowe.law.deadlines import check_deadlines
from stillowe.law.declare import RuleCollector
from stillowe.law.fitness import check_axes, check_circles
from stillowe.law.parameters import load_parameters, open_span, overlap
from stillowe.law.refusals import (
    NameMeansTwoThings,
    OverlappingTexts,
    UnfitRule,
    UngovernedText,
)
from stillowe.law.rules import Answers, Parameter, Route, Rule, Rulebook


def build_rulebook(  # noqa: PLR0913  # the parts of a jurisdiction, each named
    jurisdiction: str,
    version: str,
    *,
    modules: Sequence[ModuleType],
    parameter_files: Sequence[Path],
    routes: Sequence[Route],
    answers: Answers,
    catalog: Catalog,
) -> Rulebook:
    """Build the law of one jurisdiction from its topic modules and their parameter files.

    A module's ``DEADLINES`` are the days its topic sets.

    ``digest`` is the SHA-256 of all their sources, line ends normalised, in order of name.

    Raises:
        LawFileRefusal: a parameter file is unclear (file and line).
        LawBuildRefusal: overlapping texts, a name with two meanings, an unknown name, a
            crossing of axes without a named reduction, a dated text without a governing date,
            or conclusions that rest on each other.

    """
    collector = RuleCollector(jurisdiction)
    for module in modules:
        collector.collect(module)
    rules: dict[str, tuple[Rule, ...]] = {}
    for each in collector.rules:
        rules[each.conclusion] = (*rules.get(each.conclusion, ()), each)
    parameters: dict[str, Parameter] = {}
    for path in parameter_files:
        for parameter in load_parameters(path, jurisdiction):
            if parameter.name in parameters:
                raise NameMeansTwoThings(parameter.name, "a parameter", "another parameter")
            parameters[parameter.name] = parameter
    book = Rulebook(
        jurisdiction=jurisdiction,
        version=version,
        digest=_digest(modules, parameter_files),
        rules=rules,
        parameters=parameters,
        routes=tuple(routes),
        answers=answers,
        deadlines=tuple(one for module in modules for one in getattr(module, "DEADLINES", ())),
    )
    check_rulebook(book, catalog)
    return book


def check_rulebook(book: Rulebook, catalog: Catalog) -> None:
    """Refuse a rulebook that can be read two ways.

    Raises:
        LawBuildRefusal: see ``build_rulebook``.

    """
    _check_names(book.rules, book.parameters, catalog)
    for texts in book.rules.values():
        _check_texts(texts)
    check_axes(book, catalog)
    check_circles(book)
    check_deadlines(book, catalog)


def _check_names(
    rules: Mapping[str, tuple[Rule, ...]], parameters: Mapping[str, Parameter], catalog: Catalog
) -> None:
    for name in rules:
        if name in parameters:
            raise NameMeansTwoThings(name, "a conclusion", "a parameter")
        if name in catalog.facts:
            raise NameMeansTwoThings(name, "a conclusion", "a fact")
    for name in parameters:
        if name in catalog.facts:
            raise NameMeansTwoThings(name, "a parameter", "a fact")


def _check_texts(texts: tuple[Rule, ...]) -> None:
    first = texts[0]
    for text in texts:
        if (text.per, text.unit, text.admissible) != (first.per, first.unit, first.admissible):
            raise UnfitRule(text.conclusion, "its texts differ in axis, unit or admissible values")
        if (text.in_force_from, text.in_force_to) != (None, None) and text.governed_by is None:
            raise UngovernedText(text.conclusion, text.topic)
    for one, other in combinations(texts, 2):
        apart = one.reading != other.reading and None not in (one.reading, other.reading)
        if not apart and overlap(
            open_span(one.in_force_from, one.in_force_to),
            open_span(other.in_force_from, other.in_force_to),
        ):
            raise OverlappingTexts(one.conclusion, (one.topic, other.topic))


def _digest(modules: Sequence[ModuleType], parameter_files: Sequence[Path]) -> str:
    sources = [(module.__name__, Path(module.__file__ or "")) for module in modules]
    sources += [(path.name, path) for path in parameter_files]
    digest = hashlib.sha256()
    for name, path in sorted(sources):
        digest.update(name.encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()
