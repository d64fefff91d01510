"""The calendar as a file for other calendars (RFC 5545): all-day events, each with its warning.

Nothing in it depends on a clock: the stamp and the sequence come from the as-of day, so the same
case as of the same day gives the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event

from stillowe.report.calendar.building import CalendarDocument
from stillowe.report.calendar.document import CalendarPart, DeadlinePart, is_live
from stillowe.report.calendar.words import count_lines, titled
from stillowe.report.language import Language

MADE_BY: Final = "-//StillOwe//Deadlines//EN"
ALARM: Final = timedelta(days=-7)
ONE_DAY: Final = timedelta(days=1)
_EPOCH: Final = date(1970, 1, 1)
_HOME: Final = "deadlines.stillowe.invalid"
"""A name that is nobody's (RFC 2606): an identifier needs one, and no server is meant."""


def to_ics(document: CalendarDocument, language: Language, identity: str) -> bytes:
    """Write every day that can be named as an event of one .ics file.

    ``identity`` names the case: the same case, deadline and person give the same UID in every
    run, also where the day has moved. A day between two others is an event on the first of them,
    or on the as-of day where that is past and the last is not.
    """
    part = document.calendar
    calendar = Calendar()
    calendar.add("prodid", MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if part.warning:
        calendar.add("x-wr-caldesc", "\n".join(language.says(one) for one in part.warning))
    name = {"case_name": document.case_name}
    calendar.add("x-wr-calname", language.text("calendar.ics_name", name))
    for entry in part.entries:
        if is_live(entry):
            calendar.add_component(_event(part, entry, language, identity))
    written: bytes = calendar.to_ical(sorted=False)
    return written


def uid_of(entry: DeadlinePart, identity: str) -> str:
    """Name an event for good: by the case, the deadline's code, and whose it is."""
    digest = hashlib.sha256(f"{identity}\0{entry.key}".encode()).hexdigest()
    return f"{digest[:32]}@{_HOME}"


def _event(part: CalendarPart, entry: DeadlinePart, language: Language, identity: str) -> Event:
    earliest = entry.earliest if entry.earliest is not None else part.on
    day = _EPOCH + timedelta(days=max(earliest, part.on))
    made = _EPOCH + timedelta(days=part.on)
    title = titled(entry, language)
    event = Event()
    event.add("uid", uid_of(entry, identity))
    event.add("dtstamp", datetime(made.year, made.month, made.day, tzinfo=UTC))
    event.add("sequence", part.on)
    event.add("description", "\n".join(_told(part, entry, language)))
    event.add("summary", title)
    event.add("dtstart", day)
    event.add("dtend", day + ONE_DAY)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", ALARM)
    event.add_component(alarm)
    return event


def _told(part: CalendarPart, entry: DeadlinePart, language: Language) -> Iterator[str]:
    """Say what an event is about, the warning before anything that is named."""
    if entry.lawyer is not None:
        yield from (language.says(one) for one in part.warning)
    yield language.text(f"calendar.ics_owner.{entry.whose}")
    yield language.says(entry.what)
    yield from _range(part, entry, language)
    lines = count_lines(entry, language)
    if lines:
        yield language.text("calendar.count")
        yield from lines
    yield from (language.says(one) for one in entry.notes)
    if entry.to_find_out:
        yield language.text("calendar.settles")
        yield from (language.says(one) for one in entry.to_find_out)
    yield language.text("calendar.lost")
    yield language.says(entry.lost)
    yield language.text("calendar.ics_made", {"as_of_on": part.on})
    yield language.text("calendar.clerk")
    yield language.text("frame.notice")


def _range(part: CalendarPart, entry: DeadlinePart, language: Language) -> Iterator[str]:
    early, late = entry.earliest, entry.latest
    if early is None or early == late:
        return
    if late is None:
        yield language.text("calendar.ics_since", {"earliest_date": early})
    else:
        ends = {"earliest_date": early, "latest_date": late}
        yield language.text("calendar.ics_range", ends)
    if early < part.on:
        yield language.text("calendar.ics_past")
