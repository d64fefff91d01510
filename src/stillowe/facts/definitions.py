"""What the catalog says of a fact: meaning, unit, limits, and who can tell us."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from stillowe.papers.claims import Value
from stillowe.values.columns import Truth
from stillowe.values.vocabulary import Axis, Need, PaperKind, Stage, Unit

OPEN_END_CENTS: Final = 10**13
"""Stands for "no upper limit known" in an interval of cents ($100 billion)."""

LARGEST_KNOWN_CENTS: Final = 10**11
"""Amounts at or above $1 billion are refused; results at or above it mean "no limit known"."""


@dataclass(frozen=True, slots=True)
class FactDefinition:
    """One entry of the catalog.

    ``low`` and ``high`` bound the value while it is unknown (cents, day numbers, millionths,
    counts). ``choices`` lists the words of a ``choice``. ``presumed`` is the value that stands
    until asked or shown; it may only keep a person liable; ``None`` means the fact is *open*.
    ``exists_when`` names the truth without which the fact does not exist (no sale, no price).
    ``affects_law`` is false for texts (a case number) that no rule reads; a text has unit
    ``choice`` and no ``choices``.
    """

    name: str
    axis: Axis
    unit: Unit
    question: str
    """Key of the plain question in ``report/language`` (``question.<name>``)."""
    established_by: tuple[PaperKind, ...]
    """Kinds of paper that can establish it, the weightiest first: the order of authority."""
    from_stage: Stage = Stage.not_sued
    low: int = 0
    high: int = 1
    choices: tuple[str, ...] = ()
    presumed: Value | None = None
    exists_when: str | None = None
    affects_law: bool = True
    today_only: bool = False
    """Read as things stand today: while it is not yet, it is false in every world."""
    needed_for: Need = Need.debt


@dataclass(frozen=True, slots=True)
class PaperDefinition:
    """What kind of paper it is to a person: who holds it, how hard it is to get.

    ``holder`` is a code whose sentence is in ``report/language``; ``effort`` is 1 (in your
    drawer) to 5 (a subpoena). ``from_stage`` is the stage from which it can exist.
    """

    kind: PaperKind
    holder: str
    effort: int
    from_stage: Stage
    instead_of: tuple[PaperKind, ...] = ()
    """Kinds it stands in the place of: where one of them is in the case, it cannot exist."""
    one_for_the_case: bool = False
    """Whether one paper of the kind speaks for everybody, so that no second is asked for."""
    not_after: tuple[str, ...] = ()
    """Truths of the case that rule it out where they certainly hold."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What cannot be together: a truth over columns that every world must satisfy.

    ``function`` takes the columns of ``reads`` by position, in that order.
    ``kind`` is ``order`` for "earlier <= later" between two dates or amounts (the engine
    tightens both intervals and splits at their edges), or ``truth`` for any other.
    """

    name: str
    function: Callable[..., Truth]
    reads: tuple[str, ...]
    per: Axis
    kind: Literal["order", "truth"]
    exists: tuple[str, ...] = ()
    """Truths that must all hold for the relation to bind (an order of dates of two events)."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """Every fact, what cannot be together, and every kind of paper."""

    facts: Mapping[str, FactDefinition]
    relations: tuple[Relation, ...]
    papers: Mapping[PaperKind, PaperDefinition]
