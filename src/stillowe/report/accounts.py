"""Accounts: the figures line by line, and each total a paper states beside our own."""

from __future__ import annotations

from stillowe.report.document import (
    AccountLine,
    AccountPart,
    AnswerPart,
    Argument,
    Statement,
    Support,
)
from stillowe.report.inputs import End, LedgerLine, LedgerView
from stillowe.report.people import answer_part
from stillowe.report.record import Record, ordered

ONLY = "only"


def accounts(record: Record) -> tuple[AccountPart, ...]:
    """Every account; the two ends are one account where all their lines agree."""
    parts: list[AccountPart] = []
    by_total: dict[str, list[LedgerView]] = {}
    for view in record.inputs.ledgers:
        by_total.setdefault(view.total, []).append(view)
    for views in by_total.values():
        if len({(view.lines, view.total_cents) for view in views}) == 1:
            parts.append(_account(record, views[0], ONLY))
        else:
            parts += [_account(record, view, view.end) for view in views]
    return tuple(parts)


def _account(record: Record, view: LedgerView, end: str) -> AccountPart:
    lines = tuple(_line(record, line, view.end) for line in view.lines)
    support = record.rule_support(view.total)
    support += tuple(item for line in lines for item in line.statement.support)
    total: dict[str, Argument] = {"conclusion": view.total, "total_cents": view.total_cents}
    return AccountPart(
        total=view.total,
        end=end,
        lines=lines,
        total_statement=Statement("account.total", total, ordered(dict.fromkeys(support))),
        total_cents=view.total_cents,
        stated=_stated(record, view, settled=end == ONLY),
    )


def _line(record: Record, line: LedgerLine, end: End) -> AccountLine:
    """Rest a line on its trace in that world where there is one, else on its rule or fact."""
    trace = record.inputs.traces.get((line.name, 0, end))
    support = record.node_support(trace) if trace else record.cell_support((line.name, 0))
    arguments: dict[str, Argument] = {"name": line.name}
    fact = record.inputs.sheet.facts.get((line.name, 0))
    standing = trace.standing if trace else fact.standing if fact else None
    told = Statement("account.line", arguments, support, standing)
    return AccountLine(told, line.sign, line.cents)


def _stated(record: Record, view: LedgerView, *, settled: bool) -> Statement | None:
    """Set the paper's total beside ours; only a settled account can agree or differ."""
    if view.stated_cents is None:
        return None
    quotes: tuple[Support, ...] = tuple(record.quote(span) for span in view.stated_where)
    support = quotes or record.cell_support((view.total, 0))
    difference = abs(view.stated_cents - view.total_cents)
    arguments: dict[str, Argument] = {
        "stated_cents": view.stated_cents,
        "difference_cents": difference,
    }
    code = "stated" if not settled else "differs" if difference else "agrees"
    return Statement(f"account.{code}", arguments, support)


def sums(record: Record) -> tuple[AnswerPart, ...]:
    """The money conclusions of the case, each with its ends."""
    return tuple(
        answer_part(record, name, found, {"conclusion": name})
        for name, found in record.inputs.case_ranges.items()
    )
