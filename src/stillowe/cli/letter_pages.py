"""The work of ``letter``: whom it is from, what the case knows, and where the words go."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from stillowe.casefile import Case, write_whole
from stillowe.cli import shell
from stillowe.cli.people import NoSuchPerson, person_named
from stillowe.facts.sheet import FactSheet
from stillowe.report import load_language
from stillowe.report.letters import LetterInput, LetterKind, letter, letter_notes
from stillowe.values import Axis, FactName
from stillowe.workbench import sheet_of


def show_letter(  # noqa: PLR0913  # one argument for each blank of a letter
    folder: Path,
    which: str,
    *,
    person: str | None,
    collector: str,
    out: Path | None,
    on: int,
    as_json: bool,
) -> None:
    """Write the letter as the result, and what to know about it beside it.

    Raises ``NoSuchPerson`` or ``PersonNotClear``. The case itself is not changed.
    """
    case = Case.open(folder)
    sheet = sheet_of(case.papers(), case.answers(), on=on)
    given = LetterInput(
        LetterKind(which),
        on,
        person=_sender(sheet, person),
        collector=collector.strip(),
        property_address=_most_said(sheet, FactName.property_address),
    )
    language = load_language("en")
    words = shell.printable(letter(given, language))
    notes = letter_notes(given, language)
    if out is not None:
        write_whole(out, f"{words}\n".encode())
    if as_json:
        shell.say_json({"letter": which, "text": words, "notes": list(notes)})
        return
    shell.say(words)
    shell.talk("")
    for note in notes:
        shell.talk_wrapped(note)


def _sender(sheet: FactSheet, typed: str | None) -> str:
    """Name who signs: as asked, else the only person of the case, else nobody yet."""
    known = [member.label for member in sheet.members[Axis.person]]
    if typed is None:
        return known[0] if len(known) == 1 else ""
    name = person_named(typed, known)
    if name is None:
        raise NoSuchPerson(typed, known)
    return name


def _most_said(sheet: FactSheet, name: FactName) -> str:
    """Give the text most of the papers say; empty where two are said equally often."""
    said = Counter(str(claim.value) for claim in sheet.texts.get((name.value, 0), ()))
    first = said.most_common(2)
    alone = len(first) == 1 or (len(first) > 1 and first[0][1] > first[1][1])
    return first[0][0] if alone else ""
