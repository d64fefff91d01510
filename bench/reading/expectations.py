"""What each wording establishes, as its author wrote it down before any reader was run.

A wording is ``wordings/<kind>/<letter>.txt``; beside it ``<letter>.expected.yaml`` says the kind,
the ``claims`` a perfect reader makes, claims that are ``also_true`` (neither asked for nor held
against a reader), and claims that must ``never`` be made because they are dangerous errors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, cast

import yaml

from stillowe.facts import CATALOG
from stillowe.papers import Value
from stillowe.values import day_number, parse_rate
from stillowe.values.vocabulary import PaperKind, Unit

WORDINGS: Final = Path(__file__).parent / "wordings"
RULINGS: Final = frozenset({"deficiency_entered_cents"})
"""Conclusions a court paper may rule; every other name is a fact of the catalog."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One claim as expected: dates are day numbers, rates millionths, amounts cents."""

    name: str
    person: str
    loan: str
    value: Value
    ruling: bool


@dataclass(frozen=True, slots=True)
class Wording:
    """One test paper and what it does and does not establish."""

    folder: str
    letter: str
    text: bytes
    kind: PaperKind
    claims: tuple[Expected, ...]
    also_true: tuple[Expected, ...]
    never: tuple[Expected, ...]
    notes: str


class WordingInError(Exception):
    """An expected file names no fact of the catalog, or a value that does not fit its unit."""


def load_wordings(root: Path = WORDINGS) -> tuple[Wording, ...]:
    """Read every wording under ``root``, in the order of kinds and letters.

    Raises ``WordingInError`` for a name or a value the catalog does not know.
    """
    return tuple(_load_one(path) for path in sorted(root.glob("*/*.txt")))


def unit_of(name: str) -> Unit:
    """Return the unit of a fact or ruled conclusion; raises ``WordingInError``."""
    if name in RULINGS:
        return Unit.cents
    if name not in CATALOG.facts:
        raise WordingInError(name)
    return CATALOG.facts[name].unit


def _load_one(path: Path) -> Wording:
    written = yaml.safe_load(path.with_suffix(".expected.yaml").read_text(encoding="utf-8"))
    return Wording(
        folder=path.parent.name,
        letter=path.stem,
        text=path.read_bytes(),
        kind=PaperKind(written["kind"]),
        claims=_expected(written["claims"]),
        also_true=_expected(written["also_true"]),
        never=_expected(written["never"]),
        notes=written["notes"],
    )


def _expected(entries: Sequence[Mapping[str, object]]) -> tuple[Expected, ...]:
    return tuple(
        Expected(
            name=str(entry["name"]),
            person=str(entry.get("person", "")),
            loan=str(entry.get("loan", "")),
            value=_value(str(entry["name"]), entry["value"]),
            ruling=bool(entry.get("ruling", False)),
        )
        for entry in entries
    )


def _value(name: str, written: object) -> Value:
    unit = unit_of(name)
    if unit is Unit.date:
        return day_number(date.fromisoformat(str(written)))
    if unit is Unit.rate:
        return parse_rate(str(written))
    wanted = {Unit.truth: bool, Unit.choice: str}.get(unit, int)
    if type(written) is not wanted:
        raise WordingInError(f"{name}: {written!r}")
    return cast("Value", written)
