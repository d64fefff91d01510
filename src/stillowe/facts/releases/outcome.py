"""What one paper leaves, as data: verdicts for people and debts, traps, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto

from stillowe.facts.releases.kinds import Clause
from stillowe.papers.frames import Condition
from stillowe.values.clauses import ClauseKind, DebtKind, Party, Verdict
from stillowe.values.spans import Span


@dataclass(frozen=True, slots=True)
class AskedPerson:
    """Somebody asked about, as the asker calls them; ``aliases`` are other names of theirs."""

    name: str
    aliases: tuple[str, ...] = ()


class Naming(StrEnum):
    """How a paper speaks of a person who is asked about."""

    by_name = auto()
    by_first_name = auto()
    """Only a first or last name was given, and one person of the paper bears it."""
    names_nobody = auto()
    """The paper names no person; it may be meant for anybody."""
    ambiguous = auto()
    """Two people of the paper may be meant."""
    nearly = auto()
    """A person of the paper bears nearly this name: a slip, or somebody else."""
    not_named = auto()
    """The paper names others, and not this person."""


@dataclass(frozen=True, slots=True)
class PersonInPaper:
    """Where a person asked about stands in one paper."""

    asked: AskedPerson
    naming: Naming
    printed: tuple[str, ...] = ()
    """The names the paper has for this person (or, where it is unsure, for who may be meant)."""
    part: Party = Party.unknown

    @property
    def is_certain(self) -> bool:
        """Whether the paper surely speaks of this person."""
        return self.naming in (Naming.by_name, Naming.by_first_name)


class Why(StrEnum):
    """Why a verdict is what it is; ``report`` has a sentence for each."""

    released_by_name = auto()
    released_by_part = auto()
    """As borrower, maker, guarantor or "you"."""
    all_persons_liable = auto()
    court_bars_deficiency = auto()
    waits_for_conditions = auto()
    waits_for_the_paper = auto()
    """The words are good; the paper is unsigned, blank, expired, a draft or replaced."""
    only_promised = auto()
    not_read_for_certain = auto()
    reserved_in_words = auto()
    refused_in_words = auto()
    excepted_from_release = auto()
    this_person_excepted = auto()
    judgment_in_personam = auto()
    adds_new_promise = auto()
    adds_guaranty = auto()
    lien_only = auto()
    other_way_round = auto()
    """The only release runs from the borrower to the lender."""
    in_rem_only = auto()
    reporting_only = auto()
    only_this_case = auto()
    claims_without_the_debt = auto()
    """Claims in general are given up, and the loan is not named."""
    another_person_released = auto()
    another_debt_released = auto()
    another_holder_released = auto()
    person_not_named = auto()
    says_nothing = auto()


@dataclass(frozen=True, slots=True)
class MetCondition:
    """A condition of a release, and whether it is met so far as the paper and the day tell."""

    condition: Condition
    met: bool | None
    """``None`` where neither the paper nor the day can tell."""
    due_date: int | None = None
    """Day number by which it must happen, where the paper says so."""
    clause: Clause | None = None
    """``None`` where the state of the paper, not a sentence, is the condition."""


@dataclass(frozen=True, slots=True)
class DebtVerdict:
    """What the paper leaves of one debt of one person."""

    person: AskedPerson
    debt: DebtKind
    verdict: Verdict
    why: Why
    conditions: tuple[MetCondition, ...] = ()
    clauses: tuple[Clause, ...] = ()
    """The clauses that decide, the first one first; empty where the paper says nothing."""
    amount_cents: int | None = None
    """For ``adds``: the new promise, where the paper states it."""


@dataclass(frozen=True, slots=True)
class Trap:
    """One trap of a paper: its kind, the words, and what its sentence needs to be told."""

    kind: ClauseKind
    spans: tuple[Span, ...] = ()
    """The words; empty where what is missing is the trap."""
    clauses: tuple[Clause, ...] = ()
    arguments: tuple[tuple[str, str | int], ...] = ()


class ProposalAction(StrEnum):
    """What is to be done to the paper's text."""

    put_in = auto()
    put_instead = auto()
    take_out = auto()
    fill_in = auto()
    """Nothing is written: somebody signs, or blanks are filled."""


class ProposalCode(StrEnum):
    """Which sentence is asked for; ``report`` holds the wordings and the questions."""

    release_of_note = auto()
    """Insert a release of the note and the deficiency, by name."""
    release_of_second_note = auto()
    release_of_guarantor = auto()
    release_of_insurer_claim = auto()
    release_of_partial_claim = auto()
    release_of_usda_reimbursement = auto()
    release_of_assessments = auto()
    reservation_out = auto()
    """Replace the words that keep the balance with a release."""
    new_promise_out = auto()
    exception_out = auto()
    make_it_unconditional = auto()
    lender_signs = auto()
    blanks_filled = auto()
    new_expiry_date = auto()
    name_this_person = auto()
    court_waives_deficiency = auto()
    """A court paper: ask that the order waive any personal deficiency."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The smallest change to the paper that would turn one verdict.

    ``start`` and ``end`` are offsets into ``PaperText.text``; where both are equal words are put
    in. ``arguments`` fill the wording: ``people``, ``lender``, ``loan``.
    """

    people: tuple[AskedPerson, ...]
    debts: tuple[DebtKind, ...]
    code: ProposalCode
    action: ProposalAction
    start: int
    end: int
    arguments: tuple[tuple[str, str], ...] = ()
    fallback_codes: tuple[str, ...] = ()
    """Weaker wordings to ask for when the first is refused, best first."""
    question_code: str = ""
    clause: Clause | None = None
    """The clause to be changed, where there is one."""
    also_struck: tuple[tuple[int, int], ...] = ()
    """Other clauses that must go as well, as offsets, in reading order."""


@dataclass(frozen=True, slots=True)
class PaperVerdict:
    """What one paper leaves of every debt of everybody asked about."""

    people: tuple[PersonInPaper, ...]
    debts: tuple[DebtVerdict, ...]
    clauses: tuple[Clause, ...]
    traps: tuple[Trap, ...] = ()
    unread: tuple[Span, ...] = ()
    """Sentences to read yourself: they speak of freeing or keeping and were not understood."""

    def of(self, person: AskedPerson | str) -> Iterator[DebtVerdict]:
        """Yield the verdicts of one person, by debt."""
        name = person if isinstance(person, str) else person.name
        return (one for one in self.debts if one.person.name == name)

    def verdict(self, person: AskedPerson | str, debt: DebtKind) -> DebtVerdict:
        """Return the verdict of one person and debt; raises StopIteration for one not asked."""
        return next(one for one in self.of(person) if one.debt is debt)
