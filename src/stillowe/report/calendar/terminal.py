"""A calendar for a terminal: the warning first, then the next days of yours, then the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

from stillowe.report.calendar.building import CalendarDocument
from stillowe.report.calendar.document import (
    NEXT,
    SHOWN_FIRST,
    CalendarPart,
    DeadlinePart,
    closed_ways,
    in_state,
    is_live,
    next_of_yours,
    not_counted,
    of_others,
    open_ways,
)
from stillowe.report.calendar.screen import warning_lines
from stillowe.report.calendar.words import count_lines, how_far, state_word, titled
from stillowe.report.language import Language
from stillowe.report.screen import BOLD, DIM, Screen
from stillowe.report.wrapping import cells

MOST_SHORT: Final = 4
"""Entries of one short list; the others are counted, and ``--all`` shows them."""
EVERYTHING: Final = 10_000


def deadlines_to_terminal(
    document: CalendarDocument,
    language: Language,
    *,
    width: int = 80,
    colour: bool = False,
    full: bool = False,
) -> str:
    """Write a calendar for a terminal of ``width`` columns; ``full`` shows every day and count."""
    screen = CalendarScreen(language, width, colour=colour)
    screen.full = full
    return "\n".join(screen.lines(document)) + "\n"


class CalendarScreen(Screen):
    """Writes every part of a calendar as lines that fit."""

    full = False

    def lines(self, document: CalendarDocument) -> Iterator[str]:
        """Write the whole calendar."""
        part = document.calendar
        name = {"case_name": document.case_name}
        yield from self.text(self.language.text("calendar.title", name), style=BOLD)
        as_of = self.language.text("frame.as_of", {"as_of_on": part.on})
        yield from self.text(f"{as_of} {self.language.text('frame.notice')}")
        yield from warning_lines(self, part.warning)
        yours = next_of_yours(part)
        yield from self.next(yours)
        # The sale and the hearing come right after: no day of one's own matters more.
        yield from self.others(part, "courts")
        yield from self.section("yours", self.short(yours[SHOWN_FIRST:]))
        yield from self.section("not_counted", self.not_counted(not_counted(part)))
        missed = [one for one in in_state(part, "missed") if one.whose == "yours"]
        yield from self.section("missed", self.missed(missed))
        yield from self.section("open_ways", self.short(open_ways(part), most=EVERYTHING))
        # A way that was missed stands among the missed days, with what that means.
        closed = [one for one in closed_ways(part) if one not in missed]
        yield from self.section("closed_ways", self.short(closed))
        yield from self.others(part, "lenders")
        yield from self.rest_of(part) if self.full else self.counted(part)
        yield ""
        yield from self.text(self.language.text("calendar.clerk"), style=DIM)
        if not self.full and part.entries:
            yield from self.text(self.language.text("calendar.all_hint"), style=DIM)

    def others(self, part: CalendarPart, whose: Literal["courts", "lenders"]) -> Iterator[str]:
        """Write the days of the court or of the lender."""
        theirs = of_others(part, whose)
        if not self.full:
            theirs = tuple(one for one in theirs if one.state != "maybe_missed")
        yield from self.section(whose, self.short(theirs))

    def section(self, heading: str, lines: Iterable[str]) -> Iterator[str]:
        """Write a section, or nothing where it has nothing to say."""
        body = list(lines)
        if body:
            yield ""
            name = self.language.text(f"calendar_heading.{heading}")
            yield from self.text(name.upper(), style=BOLD)
            yield from body

    def next(self, yours: Sequence[DeadlinePart]) -> Iterator[str]:
        """Write the soonest days with what to do and how each is counted."""
        if not yours:
            yield ""
            yield from self.text(self.language.text("calendar.none"))
            return
        yield ""
        yield from self.text(self.language.text("calendar_heading.next").upper(), style=BOLD)
        for number, entry in enumerate(yours[:SHOWN_FIRST], start=1):
            yield from self.entry(entry, lead=f"{number}. ")

    def entry(self, entry: DeadlinePart, *, lead: str = "") -> Iterator[str]:
        """Write one day whole: its name, the day, what to do, the count, what is open."""
        indent = 2 + cells(lead)
        yield from self.text(titled(entry, self.language), indent=2, lead=lead, style=BOLD)
        far = how_far(entry, self.language) if entry.state != "maybe_missed" else ""
        when = self.language.says(entry.when)
        told = f"{when} ({far})." if far else f"{when}."
        yield from self.text(told, indent=indent, style=BOLD)
        yield from self.text(self.language.says(entry.what), indent=indent)
        if entry.state in {"missed", "maybe_missed"}:
            yield from self.lost(entry, indent)
        yield from self.count(entry, indent)
        yield from self.notes(entry, indent)

    def lost(self, entry: DeadlinePart, indent: int) -> Iterator[str]:
        """Write what is lost where a day is missed."""
        told = f"{self.language.text('calendar.lost')} {self.language.says(entry.lost)}"
        yield from self.text(told, indent=indent)

    def count(self, entry: DeadlinePart, indent: int) -> Iterator[str]:
        """Write how a day is counted, step by step."""
        lines = count_lines(entry, self.language)
        if lines:
            yield from self.text(self.language.text("calendar.count"), indent=indent)
        for line in lines:
            yield from self.text(line, indent=indent + 2, hang=2)

    def notes(self, entry: DeadlinePart, indent: int) -> Iterator[str]:
        """Write what is open about a day, or why it is closed."""
        told = [self.language.says(one) for one in entry.notes]
        if entry.to_find_out:
            told.append(self.language.text("calendar.settles"))
            told += [self.language.says(one) for one in entry.to_find_out]
        if told:
            yield from self.text(" ".join(told), indent=indent)

    def not_counted(self, entries: Sequence[DeadlinePart]) -> Iterator[str]:
        """Write what may run from a day nobody told, each with what to find out first."""
        shown = entries if self.full else [one for one in entries if one.whose != "lenders"]
        if not shown:
            return
        told = self.language.text("calendar.when.unknown")
        yield from self.text(f"{told}.", indent=2)
        for entry in shown if self.full else shown[:MOST_SHORT]:
            asked = entry.to_find_out[: len(entry.to_find_out) if self.full else 1]
            questions = [self.language.says(one) for one in asked]
            if questions:
                questions.insert(0, self.language.text("calendar.settles"))
            name = f"{titled(entry, self.language)}."
            yield from self.text(" ".join([name, *questions]), indent=2, hang=2)
        yield from self.left(0 if self.full else len(entries) - min(len(shown), MOST_SHORT))

    def missed(self, entries: Sequence[DeadlinePart]) -> Iterator[str]:
        """Write the days that are past and what that costs."""
        for entry in entries[: EVERYTHING if self.full else MOST_SHORT]:
            yield from self.one_line(entry)
            yield from self.lost(entry, 4)
        yield from self.left(len(entries) - MOST_SHORT)

    def short(self, entries: Sequence[DeadlinePart], *, most: int = MOST_SHORT) -> Iterator[str]:
        """Write one line for each day; with ``full``, each whole."""
        shown = entries if self.full else entries[:most]
        for entry in shown:
            if self.full and is_live(entry):
                yield from self.entry(entry)
                continue
            yield from self.one_line(entry)
        yield from self.left(len(entries) - len(shown))

    def one_line(self, entry: DeadlinePart) -> Iterator[str]:
        """Write a day's name, the day, and how it stands."""
        name = titled(entry, self.language)
        word = state_word(entry, self.language)
        if entry.state in {"over", "done", "not_for_you", "not_begun"}:
            # What starts a day has not happened: it is never told without the words that say so.
            told = ("said.", "calendar.starts") if entry.state == "not_begun" else ("said.",)
            why = [self.language.says(one) for one in entry.notes if one.code.startswith(told)]
            why = why if len(why) > 1 or entry.state != "not_begun" else []
            yield from self.text(" ".join([f"{name}: {word}.", *why]), indent=2, hang=2)
            return
        if entry.earliest is None:
            unknown = self.language.text("calendar.day_not_known")
            yield from self.text(f"{name}: {unknown}.", indent=2, hang=2)
            return
        when = self.language.says(entry.when)
        far = how_far(entry, self.language)
        state = far if entry.state in {"ahead", "today"} else word
        yield from self.text(f"{name}: {when} ({state}).", indent=2, hang=2)

    def left(self, count: int) -> Iterator[str]:
        """Say how many entries ``--all`` would add."""
        if count > 0 and not self.full:
            told = self.language.text("calendar.rest", {"days_count": count})
            yield from self.text(told, indent=2, style=DIM)

    def rest_of(self, part: CalendarPart) -> Iterator[str]:
        """Write what is not running, and why."""
        shown = {one.key for one in (*closed_ways(part), *open_ways(part))}
        for state in ("not_begun", "done", "over", "not_for_you"):
            entries = [one for one in in_state(part, state) if one.key not in shown]
            yield from self.section(state, self.short(entries))
        passed = [one for one in in_state(part, "missed") if one.whose != "yours"]
        yield from self.section("over", self.short(passed))

    def counted(self, part: CalendarPart) -> Iterator[str]:
        """Count what is not running."""
        running = [one for one in part.entries if one.state in NEXT]
        for state in ("not_begun", "not_for_you"):
            entries = in_state(part, state)
            if entries and (running or state == "not_begun"):
                code = f"calendar.{state}_count"
                yield ""
                told = self.language.text(code, {"days_count": len(entries)})
                yield from self.text(told, style=DIM)
