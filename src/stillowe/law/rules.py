"""What a rule and a parameter are. Rulebooks are built from these and handed to ``worlds``.

A rule is one plain function over numpy columns: its name is the conclusion, its parameter
names are the facts, parameters and conclusions it reads. Columns are 2-D, worlds x members.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from stillowe.values.columns import Column
from stillowe.values.vocabulary import Axis, Stage, Unit

RuleFunction: TypeAlias = Callable[..., Column]

Basis: TypeAlias = Literal["primary", "secondary", "unverified"]
"""Primary text seen (P), secondary source (S), or recall only (K): shown as *not verified*."""
Confidence: TypeAlias = Literal["high", "medium", "low"]
Direction: TypeAlias = Literal["rises", "falls"]
Reduction: TypeAlias = Literal[
    "any_person", "all_people", "largest", "total", "foreclosed_loan", "in_priority_order"
]
"""How a rule crosses from an axis of members to fewer: the named reductions.

``any_person`` / ``all_people``: truth over members that exist. ``largest`` / ``total``: cents
over members. ``foreclosed_loan``: the loan that is being foreclosed (member 0).
``in_priority_order``: the whole matrix, members ordered by ``lien_priority``.

What is read from pairs (``person_debt``) keeps the reader's own person or loan: a conclusion
per loan reads the people of that loan, one per person reads that person's debts, and one per
pair reads the people of the pair's loan.
"""


def crosses(reader: Axis, source: Axis) -> bool:
    """Whether a conclusion per ``reader`` needs a named reduction to read from ``source``.

    A pair sees its own person and its own loan; everybody sees the case.
    """
    sees = {Axis.case, reader}
    if reader is Axis.person_debt:
        sees |= {Axis.person, Axis.loan}
    return source not in sees


def fitting_reductions(reader: Axis, source: Axis) -> tuple[Reduction, ...]:
    """The reductions by which ``reader`` may read across from ``source``."""
    if source is Axis.case:
        return ()
    truths: tuple[Reduction, ...] = ("any_person", "all_people")
    fitting: tuple[Reduction, ...] = (*truths, "largest", "total")
    if source is Axis.loan:
        fitting = (*fitting, "foreclosed_loan")
        if reader in (Axis.case, Axis.loan):
            fitting = (*fitting, "in_priority_order")
    if source is Axis.person_debt and reader in (Axis.person, Axis.person_debt):
        fitting = (*fitting, "foreclosed_loan")
    return fitting


@dataclass(frozen=True, slots=True)
class Citation:
    """An authority: pinpoint text and how well it was checked."""

    text: str
    basis: Basis
    confidence: Confidence
    checked_on: str
    """ISO date on which the source was last seen."""
    url: str = ""
    doubt: str = ""
    """What is open, in one sentence; printed wherever the rule matters."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One text of one conclusion, in force between two days (inclusive; ``None`` is open)."""

    conclusion: str
    function: RuleFunction
    reads: tuple[str, ...]
    per: Axis
    unit: Unit
    citation: Citation
    in_force_from: int | None
    in_force_to: int | None
    governed_by: str | None
    """The date fact that selects the text; ``None`` only where there is one text, undated."""
    directions: Mapping[str, Direction]
    """For each amount, date or rate read: does the conclusion rise or fall with it?"""
    across: Mapping[str, Reduction]
    """Named reductions for what is read from another axis."""
    reading: str | None = None
    """Name of a reading of unsettled law; two readings of one conclusion are a choice."""
    admissible: tuple[int, int] = (0, 1)
    """Ends of the conclusion's values where no text is in force."""
    topic: str = ""
    """Module that states it, e.g. ``illinois.deficiency``."""


@dataclass(frozen=True, slots=True)
class ParameterValue:
    """One value of a parameter, in force between two days (inclusive; ``None`` is open)."""

    value: int
    in_force_from: int | None
    in_force_to: int | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class Parameter:
    """A dated number of the law, encoded by its unit."""

    name: str
    says: str
    unit: Unit
    governed_by: str | None
    values: tuple[ParameterValue, ...]
    topic: str


@dataclass(frozen=True, slots=True)
class Route:
    """One test of coverage: where the truth fails, the answer is *not covered*."""

    code: str
    function: RuleFunction
    reads: tuple[str, ...]
    per: Axis
    fails_while_disputed: bool = False
    """Where papers or people differ on it, and one of them is outside, nothing is answered."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """A signed list of conclusions or facts whose sum is ``total`` in every row."""

    total: str
    lines: tuple[tuple[str, int], ...]
    """(name, +1 or -1)."""
    floored: bool = False
    """The total is never below zero: ``total = max(0, sum)``."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Which conclusions answer the product's questions, so that ``worlds`` stays general."""

    entered: str
    possible_here: str
    separate_suit: str
    exposure: str
    household: str
    gates: tuple[str, ...]
    ledgers: tuple[Ledger, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """One count of time: ``span`` (a parameter) days, months or years from the day ``after``."""

    after: str
    """The date fact, or the date conclusion, that starts it."""
    span: str
    by: Literal["days", "months", "years"] = "days"
    backwards: bool = False
    """Counted back from a day that is to come (so many days before the sale)."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day by which something must or may be done, as one topic of the law sets it.

    ``code`` names its sentences (``deadline.<code>``). ``runs`` is a truth: there is such a day,
    and it was not ended by anything else. ``due`` is the date conclusion, the last day; it means
    something only where ``runs`` holds. Both are about the same axis. ``counts`` repeat, for the
    reader, how ``due`` is counted: the only count, or the later or earlier of several;
    ``next_court_day`` moves a last day on which the court is closed. ``done`` is a truth fact:
    it was done already. ``goes_to_court`` marks what files a paper or appears in court, which
    can open personal liability for somebody served by publication only (Richards).
    """

    code: str
    runs: str
    due: str
    counts: tuple[Count, ...]
    takes: Literal["only", "later", "earlier"] = "only"
    next_court_day: bool = False
    whose: Literal["yours", "lenders", "courts"] = "yours"
    done: str | None = None
    goes_to_court: bool = False
    way_out: bool = False
    """Whether it is a way to keep or leave the home, listed among what is still open."""


Given: TypeAlias = "tuple[int, ...] | range | None"
"""What a case gives of a fact: its value, several in dispute, a range between two ends,
``None`` for *unknown*, or nothing (an empty tuple) for *as presumed*."""


@dataclass(frozen=True, slots=True)
class CaseExample:
    """One case of a topic's case file: what is given, and what the authority says follows.

    ``given`` and ``ruled`` map a name to values by member label (``""`` is every member).
    ``expect`` maps a conclusion to its lowest and highest value by member label. A fact that
    is not given stands as the catalog presumes it, else it is unknown.
    """

    name: str
    authority: str
    topic: str
    file: str
    line: int
    on: int
    stage: Stage
    people: tuple[str, ...]
    loans: tuple[str, ...]
    given: Mapping[str, Mapping[str, Given]]
    ruled: Mapping[str, Mapping[str, tuple[int, ...]]]
    expect: Mapping[str, Mapping[str, tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The law of one jurisdiction as loaded. ``digest`` identifies its texts."""

    jurisdiction: str
    version: str
    digest: str
    rules: Mapping[str, tuple[Rule, ...]]
    parameters: Mapping[str, Parameter]
    routes: tuple[Route, ...]
    answers: Answers
    deadlines: tuple[Deadline, ...] = ()
