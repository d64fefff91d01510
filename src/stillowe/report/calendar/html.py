"""What the page needs to show a calendar: its lists in order, and the names of its days."""

from __future__ import annotations

from typing import Any

from stillowe.report.calendar.document import (
    CalendarPart,
    DeadlinePart,
    closed_ways,
    in_state,
    next_of_yours,
    not_counted,
    of_others,
    open_ways,
)
from stillowe.report.calendar.words import state_word, titled
from stillowe.report.language import Language
from stillowe.report.wrapping import cleaned


def day_words(part: CalendarPart | None, language: Language) -> dict[str, Any]:
    """Give the template the lists of a calendar and two ways to name a day."""

    def name(entry: DeadlinePart) -> str:
        return cleaned(titled(entry, language))

    def state(entry: DeadlinePart) -> str:
        return state_word(entry, language)

    days: list[tuple[str, tuple[DeadlinePart, ...]]] = []
    ways: list[tuple[str, tuple[DeadlinePart, ...]]] = []
    if part is not None:
        missed = tuple(one for one in in_state(part, "missed") if one.whose == "yours")
        closed = tuple(one for one in closed_ways(part) if one not in missed)
        days = [
            ("next", next_of_yours(part)),
            ("not_counted", not_counted(part)),
            ("missed", missed),
            ("courts", of_others(part, "courts")),
            ("lenders", of_others(part, "lenders")),
            ("not_begun", in_state(part, "not_begun")),
        ]
        ways = [("open_ways", open_ways(part)), ("closed_ways", closed)]
    return {"day_lists": days, "way_lists": ways, "titled": name, "state_word": state}
