"""How the catalog's entries are written: one call for each kind of fact.

Each call returns a ``FactDefinition``. The order of the kinds of paper is the order of
authority: the confirmation order before the judgment before the report of sale before the
complaint before letters (law file, section 7, "conflict rule"); memory always comes last.
"""

from __future__ import annotations

from typing import TypedDict, Unpack

from stillowe.facts.calendar_bounds import EARLIEST_DAY, LATEST_DAY
from stillowe.facts.definitions import OPEN_END_CENTS, FactDefinition
from stillowe.papers.claims import Value
from stillowe.values.vocabulary import Axis, FactName, Need, PaperKind, Stage, Unit

HIGHEST_RATE = 1_000_000
"""100 % a year in millionths: a rate above it is a misreading, not a loan."""


class Circumstances(TypedDict, total=False):
    """What else an entry may say; each key is a field of ``FactDefinition``."""

    from_stage: Stage
    presumed: Value | None
    exists_when: str | None
    today_only: bool
    needed_for: Need


Kinds = tuple[PaperKind, ...]


def a_truth(
    name: FactName, axis: Axis, kinds: Kinds, **more: Unpack[Circumstances]
) -> FactDefinition:
    """Return the entry of a yes-or-no fact."""
    return FactDefinition(name, axis, Unit.truth, f"question.{name}", kinds, **more)


def an_amount(
    name: FactName, axis: Axis, kinds: Kinds, **more: Unpack[Circumstances]
) -> FactDefinition:
    """Return the entry of an amount in cents; while unknown it has no known upper limit."""
    question = f"question.{name}"
    return FactDefinition(
        name, axis, Unit.cents, question, kinds, low=0, high=OPEN_END_CENTS, **more
    )


def a_date(
    name: FactName, axis: Axis, kinds: Kinds, **more: Unpack[Circumstances]
) -> FactDefinition:
    """Return the entry of a date, in days since 1970-01-01."""
    question = f"question.{name}"
    return FactDefinition(
        name, axis, Unit.date, question, kinds, low=EARLIEST_DAY, high=LATEST_DAY, **more
    )


def a_rate(
    name: FactName, axis: Axis, kinds: Kinds, **more: Unpack[Circumstances]
) -> FactDefinition:
    """Return the entry of a yearly rate in millionths."""
    question = f"question.{name}"
    return FactDefinition(name, axis, Unit.rate, question, kinds, low=0, high=HIGHEST_RATE, **more)


def a_count(
    name: FactName,
    axis: Axis,
    kinds: Kinds,
    *,
    ends: tuple[int, int],
    **more: Unpack[Circumstances],
) -> FactDefinition:
    """Return the entry of a whole number between two ends, both included."""
    low, high = ends
    question = f"question.{name}"
    return FactDefinition(name, axis, Unit.quantity, question, kinds, low=low, high=high, **more)


def a_choice(
    name: FactName,
    axis: Axis,
    kinds: Kinds,
    *,
    choices: tuple[str, ...],
    **more: Unpack[Circumstances],
) -> FactDefinition:
    """Return the entry of a choice; a column holds the index into ``choices``."""
    question = f"question.{name}"
    high = len(choices) - 1
    return FactDefinition(
        name, axis, Unit.choice, question, kinds, low=0, high=high, choices=choices, **more
    )


def a_text(name: FactName, axis: Axis, kinds: Kinds) -> FactDefinition:
    """Return the entry of a text no rule reads; it tells papers and loans apart."""
    return FactDefinition(
        name, axis, Unit.choice, f"question.{name}", kinds, high=0, affects_law=False
    )
