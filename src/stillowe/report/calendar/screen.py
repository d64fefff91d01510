"""What the report's own terminal forms show of a calendar: the warning, and the next days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from stillowe.report.calendar.document import (
    SHOWN_FIRST,
    CalendarPart,
    next_of_yours,
    not_counted,
)
from stillowe.report.calendar.words import how_far, titled
from stillowe.report.document import Statement
from stillowe.report.language import Language
from stillowe.report.screen import BOLD, Screen

RULE: Final = "="


def warning_lines(screen: Screen, warning: Sequence[Statement]) -> Iterator[str]:
    """Write the warning across the full width, between two rules; nothing where there is none."""
    if not warning:
        return
    yield RULE * screen.width
    for one in warning:
        yield from screen.text(screen.language.says(one), style=BOLD)
    yield RULE * screen.width


def next_lines(part: CalendarPart | None, language: Language) -> tuple[str, ...]:
    """Write one line for each of the next days of yours; empty where none can be named."""
    if part is None:
        return ()
    told = []
    for entry in next_of_yours(part)[:SHOWN_FIRST]:
        far = how_far(entry, language) if entry.state != "maybe_missed" else ""
        when = language.says(entry.when)
        told.append(f"{titled(entry, language)}: {when}{f' ({far})' if far else ''}.")
    waiting = [one for one in not_counted(part) if one.whose != "lenders"]
    if waiting:
        told.append(language.text("calendar.not_counted", {"days_count": len(waiting)}))
    return tuple(told)
