"""From a check's input to its document: each paper by itself, then the case before and after."""

from __future__ import annotations

from typing import Final

from stillowe.facts.releases import Clause, Subject
from stillowe.papers.frames import Execution
from stillowe.report.check.changing import change
from stillowe.report.check.document import (
    CheckDocument,
    CheckedPaperPart,
    ClausePart,
    PaperQuestion,
    TrapPart,
)
from stillowe.report.check.inputs import CheckedPaper, CheckInput, ReplacedBy
from stillowe.report.check.persons import checked_person, shown_debts
from stillowe.report.check.proposing import proposal_part
from stillowe.report.check.supporting import clause_support, held, quotes, trap_code
from stillowe.report.document import Argument, OwnCheck, ProgramScope, Quote, Statement
from stillowe.values.clauses import DebtKind, Verdict
from stillowe.values.findings import Finding

LAWYER_FIRST: Final = "check.ask.lawyer_first"
"""The law's own reminder; every check ends with it, whatever the paper is."""


def build_check(inputs: CheckInput) -> CheckDocument:
    """Say everything a check found as statements, each with what it rests on.

    Raises ``UnsupportedStatement`` rather than say anything without a source.
    """
    return CheckDocument(
        on=inputs.on,
        program_version=inputs.program_version,
        papers=tuple(_paper(paper, inputs) for paper in inputs.papers),
        change=change(inputs),
        lawyer=Statement("check.lawyer_first", {}, (ProgramScope("law"),)),
        refused=inputs.refused,
    )


def _paper(paper: CheckedPaper, inputs: CheckInput) -> CheckedPaperPart:
    summary = paper.summary
    shown = shown_debts(paper)
    title: dict[str, Argument] = {"paper": summary.name, "kind": summary.kind.value}
    return CheckedPaperPart(
        name=summary.name,
        sha256=summary.sha256,
        kind=summary.kind.value,
        dated=_dated(paper),
        pages=summary.pages,
        partial=summary.partial,
        title=Statement("check.paper", title, (held(paper),)),
        state=_state(paper, inputs.on),
        people=tuple(
            checked_person(paper, person, inputs.change) for person in paper.verdict.people
        ),
        shown_debts=shown,
        not_spoken_of=_not_spoken_of(paper, shown),
        proposals=tuple(proposal_part(paper, one) for one in paper.proposals),
        traps=_traps(paper),
        questions=tuple(
            _question(paper, one) for one in paper.questions if one.code != LAWYER_FIRST
        ),
        unread=tuple(
            Statement("check.unread", {"quote": span.quote}, quotes(paper, (span,)))
            for span in paper.verdict.unread
        ),
        clauses=tuple(_clause(paper, one) for one in paper.verdict.clauses),
        execution=paper.execution,
    )


def _dated(paper: CheckedPaper) -> int | None:
    dated = paper.execution.dated
    return paper.summary.dated if dated is None else dated


def _state(paper: CheckedPaper, on: int) -> tuple[Statement, ...]:
    """Say what the paper is, and in which state: signed, open, filled in, read in full."""
    summary, execution = paper.summary, paper.execution
    about: dict[str, Argument] = {"kind": summary.kind.value, "pages_count": summary.pages}
    told = [Statement("check_state.read_as", about, (held(paper),))]
    dated = _dated(paper)
    if dated is not None:
        told.append(Statement("check_state.dated", {"paper_date": dated}, (held(paper),)))
    elif execution.undated:
        told.append(Statement("check_state.undated", {}, (held(paper),)))
    signed = _signed(execution.lender_signed)
    support = quotes(paper, execution.signatures) or (held(paper),)
    if paper.subject in (Subject.debt, Subject.new_terms):
        # No lender signs a lease, an inspection or a contract with a buyer.
        told.append(Statement(f"check_state.lender_signed_{signed}", {}, support))
    told += _open_or_not(paper, execution, on)
    told += [_replaced(one) for one in paper.replaced_by]
    if summary.partial:
        told.append(Statement("check_state.partial", {}, (OwnCheck("paper.page_without_text"),)))
    return tuple(told)


def _replaced(by: ReplacedBy) -> Statement:
    """Say that another paper of this check may have taken the place of this one."""
    other = by.summary
    about: dict[str, Argument] = {"other_paper": other.name, "quote": by.span.quote}
    support = (Quote(by.span, other.name, other.kind, rendition=other.rendition),)
    return Statement("check_state.replaced_by", about, support)


def _signed(truth: bool | None) -> str:
    return "unknown" if truth is None else "yes" if truth else "no"


def _open_or_not(paper: CheckedPaper, execution: Execution, on: int) -> list[Statement]:
    told = []
    if execution.expires_date is not None:
        code = "expired" if execution.expires_date < on else "open_until"
        until: dict[str, Argument] = {"expires_date": execution.expires_date}
        told.append(Statement(f"check_state.{code}", until, (held(paper),)))
    if execution.blanks:
        blanks = quotes(paper, execution.blanks)
        count: dict[str, Argument] = {"blanks_count": len(execution.blanks)}
        told.append(Statement("check_state.blanks", count, blanks))
    if execution.draft:
        told.append(Statement("check_state.draft", {}, (held(paper),)))
    if execution.says_superseded:
        where = quotes(paper, execution.says_superseded)
        told.append(Statement("check_state.superseded", {}, where))
    return told


def _not_spoken_of(paper: CheckedPaper, shown: tuple[DebtKind, ...]) -> tuple[Statement, ...]:
    silent = [
        debt
        for debt in DebtKind
        if debt not in shown
        and all(one.verdict is Verdict.silent for one in paper.verdict.debts if one.debt is debt)
    ]
    if not silent:
        return ()
    names: dict[str, Argument] = {"debts": ", ".join(debt.value for debt in silent)}
    return (Statement("check.not_spoken_of", names, (held(paper),)),)


def _traps(paper: CheckedPaper) -> tuple[TrapPart, ...]:
    parts = []
    for trap in paper.verdict.traps:
        support = (*quotes(paper, trap.spans), *clause_support(paper, trap.clauses))
        arguments: dict[str, Argument] = dict(trap.arguments)
        told = Statement(
            trap_code(trap.kind), arguments, tuple(dict.fromkeys(support)) or (held(paper),)
        )
        part = TrapPart(trap.kind, told)
        if part not in parts:
            parts.append(part)
    return tuple(parts)


def _question(paper: CheckedPaper, finding: Finding) -> PaperQuestion:
    """Say a question of the law, resting on the paper's words, else on our own check."""
    arguments: dict[str, Argument] = {
        "code": finding.code,
        "paper_about": "",
        **finding.arguments,
    }
    support = quotes(paper, finding.where) or (OwnCheck(finding.code),)
    told = Statement(f"finding.{finding.code}", arguments, support)
    return PaperQuestion(finding.code, finding.severity, told)


def _clause(paper: CheckedPaper, clause: Clause) -> ClausePart:
    kind = clause.kind.value.replace(":", "_")
    arguments: dict[str, Argument] = {"quote": clause.frame.quote}
    told = Statement(f"check_clause.{kind}", arguments, clause_support(paper, (clause,)))
    return ClausePart(clause, told)
