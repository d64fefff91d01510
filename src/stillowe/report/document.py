"""What a report says, before it is put into words: statements, each with what supports it.

A ``Statement`` is a code of the language file, typed arguments and a non-empty support. The
renderers (terminal, HTML, JSON) turn the same ``Document`` into their own form; none of them
computes anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import TYPE_CHECKING, TypeAlias

from stillowe.report.refusals import InexactArgument, UnsupportedStatement
from stillowe.values.findings import Severity
from stillowe.values.spans import Span
from stillowe.values.vocabulary import PaperKind, Standing

if TYPE_CHECKING:
    from stillowe.report.calendar.document import CalendarPart

Argument: TypeAlias = str | int | bool
"""Cents, dates (day numbers), rates (millionths), counts, or a text. Never a float: the unit
is the end of the argument's name (``low_cents``, ``sale_date``, ``note_rate``, ``papers_count``).
"""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words on a page of a paper in the case. ``paper`` is the file's name for people."""

    span: Span
    paper: str
    kind: PaperKind
    rendition: bool = False


@dataclass(frozen=True, slots=True)
class RuleCited:
    """An authority, and how well it was checked."""

    name: str
    """The conclusion or parameter it decides."""
    citation: str
    basis: str
    confidence: str
    checked_on: str = ""
    url: str = ""
    doubt: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody typed it in."""

    who: str
    on: int


@dataclass(frozen=True, slots=True)
class Assumed:
    """Nobody said it; ``reason`` is the code of the assumption, ``about`` the fact's name."""

    reason: str
    about: str


@dataclass(frozen=True, slots=True)
class NotEstablished:
    """Nothing in the case tells it. ``about`` names the fact, conclusion or subject."""

    about: str
    not_yet: bool = False


@dataclass(frozen=True, slots=True)
class PaperHeld:
    """A file that was offered: imported (with its hash) or refused (without)."""

    name: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ProgramScope:
    """What this program does and does not do, by its own design."""

    topic: str


@dataclass(frozen=True, slots=True)
class OwnCheck:
    """Something this program noticed by itself; ``code`` is the finding's code."""

    code: str


Support: TypeAlias = (
    Quote | RuleCited | Said | Assumed | NotEstablished | PaperHeld | ProgramScope | OwnCheck
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence: its code, its arguments, and what it rests on.

    Refuses to exist without support (``UnsupportedStatement``) or with a float.
    """

    code: str
    arguments: Mapping[str, Argument]
    support: tuple[Support, ...]
    standing: Standing | None = None
    """How well its value is known, where it states a value; printed beside it."""

    def __post_init__(self) -> None:
        if not self.support:
            raise UnsupportedStatement(self.code)
        for name, value in self.arguments.items():
            if not isinstance(value, (str, int)):
                raise InexactArgument(self.code, name)


@dataclass(frozen=True, slots=True)
class EndPart:
    """One end of a range, and the world behind it in statements."""

    amount: Statement
    world: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """One of the three answers. ``amount`` always carries why; ``ends`` is empty when settled."""

    question: str
    amount: Statement
    low_cents: int
    high_cents: int | None
    """``None`` where no upper limit is known."""
    because: tuple[Statement, ...]
    ends: tuple[EndPart, ...]
    known_high_cents: int | None = None
    """The highest figure the papers make where no upper limit is known ("that, or more")."""


@dataclass(frozen=True, slots=True)
class GatePart:
    """One gate. ``state`` is ``open``, ``closed``, ``not_known`` or ``not_yet``.

    ``reasons`` are all independent reasons, strongest first, each a set of statements.
    """

    name: str
    state: str
    statement: Statement
    reasons: tuple[tuple[Statement, ...], ...]


@dataclass(frozen=True, slots=True)
class DebtPart:
    """One person and one loan."""

    loan: str
    foreclosed: bool
    covered: bool
    not_covered: tuple[Statement, ...]
    answers: tuple[AnswerPart, ...]
    gates: tuple[GatePart, ...]
    settled_by: tuple[tuple[Statement, ...], ...]
    """Smallest sets of facts that would settle the person's status, with what they settle."""
    findings: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class PersonPart:
    """One person by name, debt by debt."""

    name: str
    debts: tuple[DebtPart, ...]


@dataclass(frozen=True, slots=True)
class NextPaperPart:
    """A paper worth getting: what it is, who has it, what it could change."""

    rank: int
    kind: PaperKind
    effort: int
    statement: Statement
    holder: Statement
    worth: tuple[Statement, ...]
    examples: tuple[tuple[Statement, ...], ...]


@dataclass(frozen=True, slots=True)
class UnknownPart:
    """What is not known: the plain question, and which papers could answer it."""

    name: str
    statement: Statement
    could_say: tuple[PaperKind, ...]


@dataclass(frozen=True, slots=True)
class ConflictPart:
    """Papers that differ about one thing: what about, and each word on it."""

    statement: Statement
    sides: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One signed line of an account."""

    statement: Statement
    sign: int
    cents: int


@dataclass(frozen=True, slots=True)
class AccountPart:
    """One account, line by line. ``end`` is ``only`` where both ends have the same lines."""

    total: str
    end: str
    lines: tuple[AccountLine, ...]
    total_statement: Statement
    total_cents: int
    stated: Statement | None


@dataclass(frozen=True, slots=True)
class DatePart:
    """One date found."""

    day: int
    statement: Statement
    ahead: bool
    """On or after the as-of date."""


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """One of the six questions, and what the record says."""

    code: str
    established: bool
    answers: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class FindingPart:
    """Something the user must know."""

    code: str
    severity: Severity
    statement: Statement


@dataclass(frozen=True, slots=True)
class LawPart:
    """Which law was used, so that the result can be replayed."""

    jurisdiction: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Document:
    """The whole report. Every sentence in it is a ``Statement``."""

    case_name: str
    on: int
    program_version: str
    law: LawPart | None
    warning: tuple[Statement, ...]
    """Read before anything else: who can be hurt by a step into court."""
    stage: tuple[Statement, ...]
    people: tuple[PersonPart, ...]
    nobody: tuple[Statement, ...]
    """Said instead where no person is known yet."""
    household: AnswerPart | None
    sums: tuple[AnswerPart, ...]
    """Money conclusions of the case; ``question`` is the conclusion's name."""
    next_papers: tuple[NextPaperPart, ...]
    unknown: tuple[UnknownPart, ...]
    conflicts: tuple[ConflictPart, ...]
    accounts: tuple[AccountPart, ...]
    calendar: CalendarPart | None
    dates: tuple[DatePart, ...]
    questions: tuple[QuestionPart, ...]
    clauses: tuple[Statement, ...]
    set_aside: tuple[Statement, ...]
    """Claims that are kept and listed but not used, and why."""
    assumed: tuple[Statement, ...]
    not_covered: tuple[Statement, ...]
    findings: tuple[FindingPart, ...]
    papers: tuple[Statement, ...]
    refused: tuple[Statement, ...] = field(default=())


def statements_of(part: object) -> Iterator[Statement]:
    """Every statement inside a document or a part of one, in reading order."""
    if isinstance(part, Statement):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from statements_of(item)
    elif is_dataclass(part):
        for declared in fields(part):
            yield from statements_of(getattr(part, declared.name))


def cited_quotes(document: object) -> tuple[Quote, ...]:
    """Every quote the document leans on, each once, in order of first use."""
    found: dict[Quote, None] = {}
    for statement in statements_of(document):
        for support in statement.support:
            if isinstance(support, Quote):
                found.setdefault(support)
    return tuple(found)


def cited_pages(document: object) -> tuple[tuple[str, int], ...]:
    """Every (sha256, page) the document leans on, each once: the only pictures needed."""
    pages = {(quote.span.sha256, quote.span.page): None for quote in cited_quotes(document)}
    return tuple(pages)
