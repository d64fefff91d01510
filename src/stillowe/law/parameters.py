"""Dated numbers of the law, read from a topic's YAML file.

An entry has a name and ``says``, ``unit``, ``values`` and, where its value changed,
``governed_by``. Each value has ``value``, ``from``, ``to`` (inclusive days, null is open),
``citation``, ``basis``, ``confidence`` and ``checked_on``, and may have ``url`` and ``doubt``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, cast, get_args

from stillowe.law.encoding import encode_day, encode_value
from stillowe.law.refusals import OverlappingValues, UngovernedText, UnreadableLawValue
from stillowe.law.rules import Basis, Citation, Confidence, Parameter, ParameterValue
from stillowe.law.strict_yaml import Located, check_keys, read_strict
from stillowe.values.vocabulary import Unit

_DISTANT: Final = 10**9
"""A day beyond any calendar: stands for an open end while two spans are compared."""


def load_parameters(path: Path, jurisdiction: str = "") -> tuple[Parameter, ...]:
    """Read the parameters of one topic.

    Raises:
        LawFileRefusal: anything unclear, with file and line.
        UngovernedText: a dated parameter without a governing date.

    """
    topic = f"{jurisdiction}.{path.stem}" if jurisdiction else path.stem
    tree = read_strict(path)
    if tree.value == []:
        return ()
    entries = tree.mapping("parameters by name")
    return tuple(_parameter(name, entry, topic) for name, entry in entries.items())


def _parameter(name: str, entry: Located, topic: str) -> Parameter:
    keys = check_keys(entry, name, required=("says", "unit", "values"), optional=("governed_by",))
    unit = Unit(_word(keys["unit"], tuple(unit.value for unit in Unit)))
    governing = keys.get("governed_by")
    governed_by = governing.text("governed_by") if governing else None
    listed = keys["values"].items("values")
    if not listed:
        raise UnreadableLawValue(entry.file, keys["values"].line, "[]", "at least one value")
    values = tuple(_value(name, item, unit) for item in listed)
    for place, (located, value) in enumerate(zip(listed, values, strict=True)):
        if any(overlap(_span(value), _span(earlier)) for earlier in values[:place]):
            raise OverlappingValues(located.file, located.line, name)
    if governed_by is None and any(_span(value) != (-_DISTANT, _DISTANT) for value in values):
        raise UngovernedText(name, topic)
    return Parameter(
        name=name,
        says=keys["says"].text("says"),
        unit=unit,
        governed_by=governed_by,
        values=values,
        topic=topic,
    )


def _value(name: str, item: Located, unit: Unit) -> ParameterValue:
    keys = check_keys(
        item,
        name,
        required=("value", "from", "to", "citation", "basis", "confidence", "checked_on"),
        optional=("url", "doubt"),
    )
    in_force_from, in_force_to = _end(keys["from"]), _end(keys["to"])
    if in_force_from is not None and in_force_to is not None and in_force_to < in_force_from:
        raise UnreadableLawValue(item.file, keys["to"].line, "to", "a day on or after from")
    encode_day(keys["checked_on"])
    citation = Citation(
        text=keys["citation"].text("citation"),
        basis=cast("Basis", _word(keys["basis"], get_args(Basis))),
        confidence=cast("Confidence", _word(keys["confidence"], get_args(Confidence))),
        checked_on=keys["checked_on"].text("checked_on"),
        url=keys["url"].text("url") if "url" in keys else "",
        doubt=keys["doubt"].text("doubt") if "doubt" in keys else "",
    )
    return ParameterValue(encode_value(keys["value"], unit), in_force_from, in_force_to, citation)


def _end(located: Located) -> int | None:
    return None if located.value is None else encode_day(located)


def _word(located: Located, known: tuple[str, ...]) -> str:
    word = located.text("a word")
    if word not in known:
        raise UnreadableLawValue(located.file, located.line, word, f"one of {', '.join(known)}")
    return word


def _span(value: ParameterValue) -> tuple[int, int]:
    return open_span(value.in_force_from, value.in_force_to)


def open_span(in_force_from: int | None, in_force_to: int | None) -> tuple[int, int]:
    """Give both ends as days, open ends as days beyond any calendar."""
    return (
        -_DISTANT if in_force_from is None else in_force_from,
        _DISTANT if in_force_to is None else in_force_to,
    )


def overlap(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two inclusive spans of days share a day."""
    return first[0] <= second[1] and second[0] <= first[1]
