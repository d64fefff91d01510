"""What a reader hands on: claims (this paper says so) and wordings (a sentence, quoted).

A claim says nothing about truth. ``facts`` decides what stands, and keeps every claim.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, PaperKind, Speaker


@dataclass(frozen=True, slots=True)
class About:
    """What a claim is about, in the paper's own words.

    ``person`` is a name as printed (not yet linked to a person of the case).
    ``loan`` is ``"foreclosed"``, ``"second"`` or a loan number as printed; ``""`` where the
    paper does not say which loan, in which case ``facts`` links it by date and amount.
    """

    axis: Axis
    person: str = ""
    loan: str = ""


CASE = About(Axis.case)


@dataclass(frozen=True, slots=True)
class Answer:
    """Somebody typed it."""

    who: str
    on: int
    """Day number on which it was typed."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """Nobody said it; it is presumed until shown, and printed as *assumed*."""

    reason: str
    """A code whose sentence is in ``report/language``."""


@dataclass(frozen=True, slots=True)
class PaperSource:
    """A paper said it: the words, the kind of paper, and the day the paper bears."""

    span: Span
    kind: PaperKind
    dated: int | None


Source: TypeAlias = PaperSource | Answer | Assumption
Value: TypeAlias = bool | int | str
"""Truths are bool; cents, dates (day numbers), days, rates (millionths) and counts are int;
choices and texts are str."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One paper's or person's word on one fact, or on a conclusion a court ruled.

    ``name`` is a ``FactName`` or, for a ruling, the name of a conclusion of the rulebook
    (``deficiency_entered_cents``). ``confidence`` below 1 marks a reading in doubt: the fact is
    then never settled by this claim alone.
    """

    name: str
    about: About
    value: Value
    source: Source
    speaker: Speaker
    reader: str
    """Name and version of what read it, e.g. ``complaint/1``."""
    ruling: bool = False
    """The court decided it (not: somebody alleges it)."""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Wording:
    """A clause that speaks of releasing, reserving or limiting a debt: quoted, not judged."""

    clause: str
    """A code: ``release_wording``, ``reservation_wording``, ``nonrecourse_wording`` ..."""
    span: Span
    kind: PaperKind
