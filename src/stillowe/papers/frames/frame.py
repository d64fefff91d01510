"""What the reading of clauses hands on: frames, and the state a paper is in. Nothing is judged."""

from __future__ import annotations

from dataclasses import dataclass

from stillowe.values.clauses import Act, ConditionKind, Matter, Modality, Party
from stillowe.values.spans import Span
from stillowe.values.vocabulary import PaperKind


@dataclass(frozen=True, slots=True)
class Condition:
    """Something a release waits for, or that would undo it, in the paper's own words."""

    kind: ConditionKind
    words: str
    """The words of the condition, white space collapsed; ``""`` where the paper's state is it."""
    due_date: int | None = None
    """Day number by which it must happen, where the paper says so."""
    amount_cents: int | None = None
    undoes: bool = False
    """It takes a release away later, rather than being waited for."""
    spans: tuple[Span, ...] = ()
    """Where the words stand, for what a whole paper waits for; a clause has spans of its own."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One thing one sentence does: who, to whom, about what, how surely, on what condition.

    ``start`` and ``end`` are offsets into ``PaperText.text`` of the whole sentence. ``spans`` are
    its words as evidence, one for each page touched. ``named`` are the people it reaches, as
    printed; empty where it reaches them by their part (``whom``) alone.
    """

    act: Act
    who: Party
    whom: Party
    what: Matter
    start: int
    end: int
    spans: tuple[Span, ...]
    polarity: bool = True
    """False: it says that this is *not* done ("shall not release")."""
    modality: Modality = Modality.done
    conditions: tuple[Condition, ...] = ()
    exceptions: tuple[str, ...] = ()
    """Words that take something out of it ("other than the obligation to repay")."""
    named: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()
    """People taken out of it by name or part."""
    who_words: str = ""
    whom_words: str = ""
    what_words: str = ""
    amount_cents: int | None = None
    amount_of: str = ""
    """For ``states_amount``: deficiency, judgment, claimed, balance, surplus, cancelled_debt."""
    loan_words: str = ""
    """How the sentence names the loan ("account ending 2207", "second mortgage"), if it does."""
    confidence: float = 1.0
    """Below 1 the frame is shown with *read this yourself* and never supports a release."""

    @property
    def span(self) -> Span:
        """The longest part of its words."""
        return max(self.spans, key=lambda part: len(part.quote))

    @property
    def quote(self) -> str:
        """Its words, over all the pages they run across."""
        return " ".join(span.quote for span in self.spans)


@dataclass(frozen=True, slots=True)
class Execution:
    """The state a paper is in: signed by whom, dated, valid until when, filled in.

    Truths are ``None`` where the paper cannot tell (a letter needs no signature line to be one).
    """

    lender_signed: bool | None = None
    """True: a name, "/s/" or a printed signatory stands on the lender's line; False: it is blank
    or missing."""
    borrower_signed: bool | None = None
    dated: int | None = None
    undated: bool = False
    expires_date: int | None = None
    expiry_words: str = ""
    blanks: tuple[Span, ...] = ()
    """Places that should hold a name, figure or date and hold none."""
    signatures: tuple[Span, ...] = ()
    says_superseded: tuple[Span, ...] = ()
    """Where the paper says that it replaces, or is replaced by, another."""
    draft: bool = False
    """It calls itself a draft, sample, proposal or for discussion only."""


@dataclass(frozen=True, slots=True)
class PaperClauses:
    """Everything the reading of clauses found in one paper."""

    frames: tuple[Frame, ...]
    execution: Execution
    roles: tuple[tuple[str, Party], ...] = ()
    """People and companies the paper names, as printed, with the part they play."""
    loan_numbers: tuple[str, ...] = ()
    """Loan and account numbers as printed ("ending 2207")."""
    of_second_lien: bool = False
    """The paper's own loan is a second mortgage, home-equity line or other junior debt."""
    programs: frozenset[str] = frozenset()
    """``fha``, ``va``, ``usda``, ``mortgage_insurance`` where the paper speaks of one."""
    unread: tuple[Span, ...] = ()
    """Sentences that speak of freeing or keeping a debt and that no frame covers: read yourself."""
    awaits: tuple[Condition, ...] = ()
    """What every release of the paper waits for, said once for all of it (a closing, money)."""
    kind: PaperKind = PaperKind.unrecognized
