"""The fact sheet: what is known, how well, and by whose word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stillowe.papers.claims import Claim
from stillowe.values.findings import Finding
from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, PaperKind, Stage, Standing


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an axis. The case axis has exactly one member, ``index`` 0.

    A ``person_debt`` member names the person and the loan it joins.
    """

    axis: Axis
    index: int
    label: str
    """A person's name, or a loan's name for people."""
    person: int | None = None
    loan: int | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact about one member, encoded as its column is (see ``Unit``).

    Exactly one of these holds: ``values`` is non-empty (one value: known or presumed; several:
    disputed, exactly these are worlds), or ``interval`` is given (unknown between its ends).
    A truth or choice that is unknown lists all its admissible values in ``values``.
    """

    name: str
    member: int
    standing: Standing
    values: tuple[int, ...]
    interval: tuple[int, int] | None
    claims: tuple[Claim, ...]
    presumed: bool = False
    operative: PaperKind | None = None
    """The kind of paper whose word ranks first for this fact."""


@dataclass(frozen=True, slots=True)
class RuledConclusion:
    """What a court entered or found about a conclusion: it stands in every world.

    ``values`` has more than one entry only where the reading of the order is in doubt.
    """

    conclusion: str
    member: int
    values: tuple[int, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A claim that is kept and listed but not used, and the code of the reason.

    Reasons: ``paper.other_case``, ``paper.superseded``, ``fact.impossible``,
    ``fact.unknown_name``, ``person.cannot_owe`` (the name is a lender's or an unknown owner's).
    """

    claim: Claim
    reason: str


@dataclass(frozen=True, slots=True)
class FactSheet:
    """Everything the evaluator may read.

    ``members`` lists each axis in order of index. ``facts`` holds every law-affecting fact of
    the catalog for every member, known or not. ``texts`` are the case's unread-by-law texts.
    """

    members: Mapping[Axis, tuple[Member, ...]]
    facts: Mapping[tuple[str, int], Fact]
    rulings: tuple[RuledConclusion, ...]
    texts: Mapping[tuple[str, int], tuple[Claim, ...]]
    stages: tuple[Stage, ...]
    """The stages the case may be at: one entry when it is known."""
    papers: tuple[PaperKind, ...]
    """Kinds of paper in the case."""
    quotes: tuple[tuple[str, Span], ...]
    """Clauses quoted for the reader's own eyes: (clause code, words)."""
    findings: tuple[Finding, ...]
    dropped_relations: tuple[str, ...] = ()
    """Relations the claims contradict: each is in a finding, and does not bind this sheet."""
    set_aside: tuple[SetAside, ...] = ()
