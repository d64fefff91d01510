"""What a check says, before it is put into words: statements, each with what supports it."""

from __future__ import annotations

from dataclasses import dataclass

from stillowe.facts.releases import Clause, Proposal
from stillowe.papers.frames import Execution
from stillowe.report.document import Statement
from stillowe.report.inputs import RefusedPaper
from stillowe.values.clauses import ClauseKind, ConditionKind, DebtKind, Verdict
from stillowe.values.findings import Severity


@dataclass(frozen=True, slots=True)
class ConditionPart:
    """One condition: what it asks for, by when, and whether it is met."""

    kind: ConditionKind
    met: bool | None
    due_date: int | None
    amount_cents: int | None
    undoes: bool
    words: str
    statement: Statement
    due: Statement | None

    @property
    def state(self) -> str:
        """Whether it is met, as a word of the language: yes, no, unknown, or open until a day.

        An offer that has not run out is open, never *met*: nothing has closed by that.
        """
        if self.kind is ConditionKind.not_expired and self.met:
            return "open"
        return "unknown" if self.met is None else "yes" if self.met else "no"


@dataclass(frozen=True, slots=True)
class DebtVerdictPart:
    """One debt of one person: the verdict, and why."""

    debt: DebtKind
    verdict: Verdict
    why_code: str
    amount_cents: int | None
    statement: Statement
    why: Statement
    conditions: tuple[ConditionPart, ...]


@dataclass(frozen=True, slots=True)
class CheckedPersonPart:
    """One person: the one plain answer first, then debt by debt."""

    name: str
    naming: str
    headline: Statement
    because: Statement
    naming_said: Statement | None
    """Said where the paper does not surely speak of this person."""
    debts: tuple[DebtVerdictPart, ...]
    case_said: Statement | None = None
    """Said where the case shows that this person owes nothing on the paper's loan."""


@dataclass(frozen=True, slots=True)
class TrapPart:
    """One trap: its sentence, resting on the words of the paper where there are any."""

    kind: ClauseKind
    statement: Statement


@dataclass(frozen=True, slots=True)
class ProposalPart:
    """What to ask for: how the paper is changed, the wording, weaker wordings, the question."""

    proposal: Proposal
    action: Statement
    wording: Statement | None
    fallbacks: tuple[Statement, ...]
    question: Statement


@dataclass(frozen=True, slots=True)
class ClausePart:
    """One clause as the table names it."""

    clause: Clause
    statement: Statement


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """One question of the law about this paper."""

    code: str
    severity: Severity
    statement: Statement


@dataclass(frozen=True, slots=True)
class CheckedPaperPart:
    """One paper: what it is, what it leaves to whom, what is missing, what to look out for."""

    name: str
    sha256: str
    kind: str
    dated: int | None
    pages: int
    partial: bool
    title: Statement
    state: tuple[Statement, ...]
    """Whether it is signed, dated, filled in, still open, and read in full."""
    people: tuple[CheckedPersonPart, ...]
    shown_debts: tuple[DebtKind, ...]
    """Debts the paper speaks of, and those nearly everybody has."""
    not_spoken_of: tuple[Statement, ...]
    proposals: tuple[ProposalPart, ...]
    traps: tuple[TrapPart, ...]
    questions: tuple[PaperQuestion, ...]
    unread: tuple[Statement, ...]
    clauses: tuple[ClausePart, ...]
    execution: Execution


@dataclass(frozen=True, slots=True)
class ChangeFigures:
    """One person and loan of the case before and after signing."""

    person: str
    loan: str
    before: Statement
    all_met: Statement
    none_met: Statement


@dataclass(frozen=True, slots=True)
class ChangePart:
    """The case before and after signing, and what signing adds."""

    case_name: str
    people: tuple[ChangeFigures, ...]
    household: ChangeFigures | None
    added: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class CheckDocument:
    """The whole check. Every sentence in it is a ``Statement``."""

    on: int
    program_version: str
    papers: tuple[CheckedPaperPart, ...]
    change: ChangePart | None
    lawyer: Statement
    refused: tuple[RefusedPaper, ...]
