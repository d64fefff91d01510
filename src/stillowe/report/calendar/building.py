"""From a calendar to statements: every day with its count, and what is open about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stillowe.report.calendar.counts import count_part
from stillowe.report.calendar.document import CalendarPart, DeadlinePart
from stillowe.report.calendar.inputs import Calendar, CalendarEntry
from stillowe.report.calendar.warning import warning, warning_of
from stillowe.report.document import Argument, NotEstablished, Statement, Support
from stillowe.report.phrases import is_reading, said_fact, said_node, without_repeats
from stillowe.report.phrases import question as asked
from stillowe.report.record import Record, leaves, strongest_inputs
from stillowe.values import Axis, Standing, Unit
from stillowe.worlds.results import TraceNode

LAST = 10**6
"""Sorts what has no day behind everything that has one."""
MOST_CAUSES = 3


@dataclass(frozen=True, slots=True)
class CalendarDocument:
    """A calendar by itself, as ``stillowe deadlines`` gives it."""

    case_name: str
    program_version: str
    law_version: str
    calendar: CalendarPart


def build_calendar(record: Record) -> CalendarDocument:
    """Say a case's calendar by itself."""
    book = record.inputs.rulebook
    found = calendar_part(record)
    return CalendarDocument(
        record.inputs.case_name,
        record.inputs.program_version,
        book.version if book is not None else "",
        found or CalendarPart(record.inputs.on, (), ()),
    )


def calendar_part(record: Record) -> CalendarPart | None:
    """Say every last day of a case, the soonest first; ``None`` where no calendar was made."""
    calendar = record.inputs.calendar
    if calendar is None:
        return None
    entries = [_entry(record, calendar, one) for one in calendar.entries]
    return CalendarPart(calendar.on, warning(record), tuple(sorted(entries, key=_place)))


def _place(entry: DeadlinePart) -> tuple[int, str, str]:
    return (LAST if entry.earliest is None else entry.earliest, entry.code, entry.key)


def _entry(record: Record, calendar: Calendar, entry: CalendarEntry) -> DeadlinePart:
    code = entry.deadline.code
    names = {"code": code, **record.names(entry.axis, entry.member)}
    support = record.rule_support(entry.deadline.due) or (NotEstablished(entry.deadline.due),)
    day = entry.earliest
    warned = warning_of(record, entry.person) if entry.lawyer_first else ()
    return DeadlinePart(
        code=code,
        key=_key(record, entry),
        whose=entry.deadline.whose,
        way_out=entry.deadline.way_out,
        goes_to_court=entry.deadline.goes_to_court,
        person=str(names["person"]),
        loan_about=str(names["loan_about"]),
        runs=entry.runs,
        state=entry.state,
        earliest=day,
        latest=entry.latest,
        days=None if day is None else day - calendar.on,
        lawyer=Statement("calendar.lawyer_before", {}, warned[0].support) if warned else None,
        name=Statement(f"deadline.{code}.name", names, support),
        when=_when(entry, support, on=calendar.on),
        what=Statement(f"deadline.{code}.what", names, support),
        lost=Statement(f"deadline.{code}.missed", names, support),
        count=None if entry.count is None else count_part(record, entry.count),
        notes=without_repeats(_notes(record, entry, support)),
        to_find_out=() if entry.because is not None else tuple(_settled_by(record, entry)),
    )


def _key(record: Record, entry: CalendarEntry) -> str:
    """Name an entry by its code and by whose it is, never by a place in a list."""
    member = record.member(entry.axis, entry.member)
    if member is None or entry.axis is Axis.case:
        return entry.deadline.code
    loan = record.label(Axis.loan, member.loan) if entry.axis is Axis.person_debt else ""
    return "/".join(part for part in (entry.deadline.code, member.label, loan) if part)


def _when(entry: CalendarEntry, support: tuple[Support, ...], *, on: int) -> Statement:
    """Say the day, or the days between which it lies; the earliest is the day to act by."""
    ends: dict[str, Argument] = {}
    if entry.earliest is not None:
        ends["earliest_date"] = entry.earliest
    if entry.latest is not None:
        ends["latest_date"] = entry.latest
    return Statement(f"calendar.when.{_kind_of_day(entry, on)}", ends, support)


def _kind_of_day(entry: CalendarEntry, on: int) -> str:
    if entry.state == "not_begun":
        return "not_begun"
    if entry.state in {"over", "not_for_you"}:
        return "none"
    if entry.earliest is None:
        return "unknown" if entry.latest is None else "until"
    if entry.earliest == entry.latest:
        return "day"
    if entry.state == "missed":
        # Past in every case: "may be past" and "act now" are true of it no more.
        return "day"
    past = ""
    if entry.earliest < on:
        past = "_past" if entry.deadline.whose == "yours" else "_passed"
    return f"since{past}" if entry.latest is None else f"between{past}"


def _notes(
    record: Record, entry: CalendarEntry, support: tuple[Support, ...]
) -> Iterator[Statement]:
    if entry.state == "not_begun":
        yield Statement("calendar.starts", {}, support)
        yield from (said_fact(record, cell, 1) for cell in entry.starts)
        return
    if entry.because is not None:
        yield from _closed(record, entry, support)
        return
    if entry.runs == "maybe":
        yield Statement("calendar.maybe_runs", {}, support)
    if entry.may_be_done:
        yield Statement("calendar.may_be_done", {}, support)
    if any(is_reading(key) for key in entry.settles):
        yield Statement("calendar.two_readings", {}, support)
    if not entry.exact:
        yield Statement("calendar.bounded", {}, support)


def _closed(
    record: Record, entry: CalendarEntry, support: tuple[Support, ...]
) -> Iterator[Statement]:
    """Say what ended it, or which condition is not met, in the words of the facts."""
    code = "calendar.not_for_you" if entry.state == "not_for_you" else "calendar.closed"
    told = _causes(entry)
    if told:
        yield Statement(code, {}, support)
    yield from (said_node(record, node) for node in told[:MOST_CAUSES])


def _causes(entry: CalendarEntry) -> list[TraceNode]:
    """Find what a closed day rests on: facts, or the first conclusions where no fact says it."""
    if entry.because is None:
        return []
    facts = [leaf for leaf in leaves(entry.because) if leaf.unit == Unit.truth]
    return facts or [one for one in strongest_inputs(entry.because) if one.unit == Unit.truth]


def _settled_by(record: Record, entry: CalendarEntry) -> Iterator[Statement]:
    """Ask what would settle the day: whether it happened before when it did."""
    if entry.earliest == entry.latest and entry.runs != "maybe" and entry.earliest is not None:
        return
    facts = record.inputs.sheet.facts
    open_here = [
        key
        for key in entry.settles
        if key in facts and facts[key].standing is not Standing.not_yet and not facts[key].presumed
    ]
    open_here.sort(key=lambda key: (record.unit_of(key[0]) is not Unit.truth, key))
    yield from (asked(record, key) for key in open_here[:MOST_CAUSES])
