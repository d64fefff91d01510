"""What a creditor could really take, as statements; the renderers add nothing."""

from __future__ import annotations

from dataclasses import dataclass

from stillowe.report.document import LawPart, Statement


@dataclass(frozen=True, slots=True)
class ReachPart:
    """One thing: what of it could be taken, and what of it is out of reach.

    A ``None`` high end means that no upper limit is known; ``kept`` is ``None`` where nothing
    of that thing is protected by itself.
    """

    code: str
    reach: Statement
    reach_low_cents: int
    reach_high_cents: int | None
    kept: Statement | None
    kept_low_cents: int | None
    kept_high_cents: int | None
    notes: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class AskedPart:
    """What nobody stated yet: the fact by name, and its plain question."""

    fact: str
    statement: Statement


@dataclass(frozen=True, slots=True)
class PersonReach:
    """One person: whether anything can be taken today, the judgment, the pay, the property."""

    name: str
    state: str
    """``nothing``, ``dormant``, ``depends``, ``none_of_it``, ``can`` or ``not_covered``."""
    today: Statement
    not_covered: tuple[Statement, ...]
    judgment: tuple[Statement, ...]
    pay: tuple[ReachPart, ...]
    property: tuple[ReachPart, ...]
    total: ReachPart | None
    """All that is owned, at once, with the amount for any property used or not."""
    not_told: tuple[Statement, ...]
    asked: tuple[AskedPart, ...]
    """Every question still open, in the order to answer them."""


@dataclass(frozen=True, slots=True)
class CollectDocument:
    """The whole answer. Every sentence in it is a ``Statement``."""

    case_name: str
    on: int
    program_version: str
    law: LawPart | None
    nobody: tuple[Statement, ...]
    people: tuple[PersonReach, ...]
    choices: tuple[Statement, ...]
    """What a person may choose; never chosen here."""
    safe: tuple[Statement, ...]
    """What is out of reach whatever it is worth."""
    cautions: tuple[Statement, ...]
    unverified: tuple[Statement, ...]
    """The rules used here whose text was not seen."""
