"""``deadlines``: every last day of a case on the terminal, as JSON, and as a calendar file."""

from __future__ import annotations

from pathlib import Path

from stillowe.casefile import Case, write_whole
from stillowe.cli import shell
from stillowe.errors import CaseRefusal
from stillowe.report import load_language
from stillowe.report.calendar.building import build_calendar
from stillowe.report.calendar.json import deadlines_to_json
from stillowe.report.calendar.terminal import deadlines_to_terminal
from stillowe.report.record import Record
from stillowe.workbench import case_calendar, case_identity


class NoPlaceForCalendar(CaseRefusal):
    """The calendar file cannot be written where it is asked for."""

    code = "case.no_place_for_calendar"

    def __init__(self, where: str, *, is_folder: bool) -> None:
        problem = "is a folder, not a file" if is_folder else "lies in a folder that does not exist"
        remedy = (
            "Name a file in that folder: --ics FOLDER/deadlines.ics"
            if is_folder
            else "Make that folder first, or correct the name."
        )
        super().__init__(
            what=f"The calendar file cannot be written: {where} {problem}.",
            where=where,
            why="Nothing is made or replaced that was not asked for.",
            remedy=remedy,
        )


def show_deadlines(folder: Path, *, ics: Path | None, every: bool, on: int, as_json: bool) -> None:
    """Show every last day of a case; write them into ``ics`` where it is given.

    Raises ``NoPlaceForCalendar`` before anything is read.
    """
    if ics is not None and (ics.is_dir() or not ics.parent.is_dir()):
        raise NoPlaceForCalendar(str(ics), is_folder=ics.is_dir())
    case = Case.open(folder)
    document = build_calendar(Record(case_calendar(case, on=on)))
    language = load_language("en")
    if ics is not None:
        from stillowe.report.calendar.ics import to_ics  # noqa: PLC0415  # its library is slow

        write_whole(ics, to_ics(document, language, case_identity(case)))
    if as_json:
        shell.say_json(deadlines_to_json(document, language))
        return
    screen = shell.Screen.of_this_terminal()
    told = deadlines_to_terminal(
        document, language, width=screen.width, colour=screen.color, full=every
    )
    shell.say(told.rstrip("\n"))
    if ics is not None:
        shell.talk(shell.printable(f"Calendar file: {ics}"))
