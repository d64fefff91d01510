"""What the evaluator answers with: ranges, witnesses, deciders, papers, traces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from stillowe.papers.claims import Claim
from stillowe.values.findings import Finding
from stillowe.values.vocabulary import PaperKind, Standing

NOT_ASKED: Final = -(2**62)
"""Stands for "no other figure than ``high``" when a ``Range`` is made."""

CellKey = tuple[str, int]
"""(fact or choice name, member index)."""


@dataclass(frozen=True, slots=True)
class World:
    """One world: the values given to what is unknown, disputed or read two ways."""

    choices: Mapping[CellKey, int]
    if_it_happened_today: tuple[str, ...] = ()
    """Conclusions whose governing event has not happened: law of the as-of date."""


@dataclass(frozen=True, slots=True)
class Range:
    """The values of one conclusion for one member over all worlds.

    ``low``/``high`` are *reached*: a world was evaluated, and is the witness of that end.
    ``bounded_low``/``bounded_high`` can only be too wide. ``open_ended`` means no upper limit
    is known ("at least $X"). ``exact`` means both sides meet. ``known_high`` is the highest
    value with every open-ended unknown at its low end ("$0 to ``known_high`` or more"), bounded
    so that it is never too low, and ``known_high_witness`` the world behind it; both are those
    of ``high`` where an upper limit is known.
    """

    conclusion: str
    member: int
    low: int
    high: int
    bounded_low: int
    bounded_high: int
    low_witness: World
    high_witness: World
    open_ended: bool
    exact: bool
    settled: bool
    """All worlds agree, judged on the bounded side."""
    worlds: int
    """How many worlds were evaluated."""
    known_high: int = NOT_ASKED
    known_high_witness: World | None = None

    def __post_init__(self) -> None:
        """Take ``high`` for what is known where nobody says otherwise."""
        if self.known_high == NOT_ASKED:
            object.__setattr__(self, "known_high", self.high)
        if self.known_high_witness is None:
            object.__setattr__(self, "known_high_witness", self.high_witness)


@dataclass(frozen=True, slots=True)
class DecidingSet:
    """A smallest set of fact = value that fixes a truth or choice conclusion."""

    facts: Mapping[CellKey, int]
    outcome: int


@dataclass(frozen=True, slots=True)
class PaperOutcome:
    """One thing a missing paper could say, and the range after it."""

    facts: Mapping[CellKey, int]
    low: int
    high: int
    settles: bool


@dataclass(frozen=True, slots=True)
class NextPaper:
    """What a paper that is not in the case is worth. Larger is better but for ``effort``."""

    kind: PaperKind
    holder: str
    effort: int
    guaranteed_narrowing: int
    largest_narrowing: int
    settling_outcomes: int
    outcomes: int
    establishes: tuple[CellKey, ...]
    examples: tuple[PaperOutcome, ...]
    conclusion: str = ""
    """The answer it narrows or settles."""
    deciding: int = 0
    """Of how many smallest deciding sets of that answer it could supply a fact."""


@dataclass(frozen=True, slots=True)
class TraceNode:
    """One conclusion or fact of one world, with all its independent reasons.

    ``reasons`` are the minimal sufficient sets of inputs, strongest first; each names nodes in
    ``inputs``. A fact node has ``claims`` and no reasons. ``own_answer`` is the rule's own value
    where a ruling stands instead.
    """

    name: str
    member: int
    label: str
    unit: str
    value: int
    standing: Standing
    kind: Literal["conclusion", "ruling", "fact", "parameter", "reading"]
    citation: str = ""
    basis: str = ""
    confidence: str = ""
    doubt: str = ""
    topic: str = ""
    reasons: tuple[tuple[CellKey, ...], ...] = ()
    inputs: tuple[TraceNode, ...] = ()
    claims: tuple[Claim, ...] = ()
    own_answer: int | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class PersonAnswer:
    """One person and one loan: the three answers, gate by gate."""

    person: int
    loan: int
    member: int
    """Index on the ``person_debt`` axis."""
    covered: bool
    not_covered: tuple[str, ...]
    """Codes of the routes that failed."""
    entered: Range | None
    possible_here: Range | None
    separate_suit: Range | None
    exposure: Range | None
    gates: tuple[Range, ...] = ()
    deciding: tuple[DecidingSet, ...] = ()
    """What fixes whether the person owes anything at all, by any of the three roads."""
    deciding_here: tuple[DecidingSet, ...] = ()
    """What fixes whether anything can still be entered in this case."""
    next_papers: tuple[NextPaper, ...] = ()
    findings: tuple[Finding, ...] = field(default_factory=tuple)
