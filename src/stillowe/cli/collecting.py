"""``collect``: what a creditor could really take from each person of the case."""

from __future__ import annotations

from pathlib import Path

from stillowe.casefile import Case
from stillowe.cli import shell
from stillowe.report import load_language
from stillowe.report.collecting import collecting_to_json, collecting_to_terminal
from stillowe.workbench import collect


def show_collecting(folder: Path, *, on: int, as_json: bool) -> None:
    """Ask the case and tell it on the terminal or as JSON; nothing is written anywhere."""
    document = collect(Case.open(folder), on=on).document()
    language = load_language("en")
    if as_json:
        shell.say_json(collecting_to_json(document, language))
        return
    screen = shell.Screen.of_this_terminal()
    told = collecting_to_terminal(document, language, width=screen.width, colour=screen.color)
    shell.say(told.rstrip("\n"))
    for person in document.people:
        for asked in person.asked[:1]:
            line = f'{folder} {asked.fact} ANSWER --person "{person.name}"'
            shell.talk(shell.printable(f"Next: {language.says(asked.statement)}"))
            shell.talk(shell.printable(f"  stillowe answer {line}"))
