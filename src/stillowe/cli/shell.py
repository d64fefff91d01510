"""What every command shares: where words go, the day, and how a refusal is told.

The result goes to standard output and talk goes to standard error. With ``--json`` standard
output is one JSON object, also where the command is refused.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from stillowe.errors import Refusal
from stillowe.values.days import day_number, parse_day

ANSWERED: Final = 0
FOUND: Final = 1
"""Only under ``--check``: a finding reaches the named severity."""
USAGE: Final = 2
REFUSED: Final = 3
DEFECT: Final = 70
INTERRUPTED: Final = 130

NARROWEST: Final = 40
WIDEST: Final = 200


@dataclass(frozen=True, slots=True)
class Screen:
    """How wide the terminal is, and whether colour is welcome."""

    width: int
    color: bool

    @classmethod
    def of_this_terminal(cls) -> Screen:
        """Look at standard output; ``NO_COLOR`` and ``COLUMNS`` are honoured."""
        columns = shutil.get_terminal_size((80, 24)).columns
        color = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        return cls(min(max(columns, NARROWEST), WIDEST), color and os.environ.get("TERM") != "dumb")


def today() -> int:
    """Give the day on this machine's calendar: the only clock in the program."""
    return day_number(dt.datetime.now().astimezone().date())


def day_asked(on: str | None) -> int:
    """Give the day of ``--on``, or today.

    Raises a ``ValueRefusal`` where it is not a day.
    """
    return today() if on is None else parse_day(on)


def say(text: str = "") -> None:
    """Write a line of the result."""
    sys.stdout.write(text + "\n")


def say_lines(lines: Iterable[str]) -> None:
    """Write lines of the result, broken to the width of the terminal; margins are kept."""
    width = Screen.of_this_terminal().width
    for line in lines:
        margin = " " * (len(line) - len(line.lstrip(" ")))
        more = margin + "  "
        told = textwrap.wrap(
            printable(line.strip()),
            width,
            initial_indent=margin,
            subsequent_indent=more,
            break_on_hyphens=False,
        )
        say("\n".join(told))


def talk(text: str) -> None:
    """Write a line beside the result: progress, hints, warnings."""
    sys.stderr.write(text + "\n")


def talk_wrapped(text: str) -> None:
    """Write a line beside the result, broken to the width of the terminal."""
    width = Screen.of_this_terminal().width
    talk(textwrap.fill(printable(text), width, break_on_hyphens=False))


def say_json(content: Mapping[str, Any]) -> None:
    """Write the result as JSON, in a form any terminal and any program can take."""
    say(json.dumps(content, indent=2, ensure_ascii=True))


def tell_refusal(refusal: Refusal, *, as_json: bool) -> None:
    """Tell what happened, where, why it matters and what to do."""
    if as_json:
        say_json({"error": refusal_json(refusal)})
        return
    talk(printable(f"Refused: {refusal.what}"))
    for heading, text in (
        ("Where", refusal.where),
        ("Why it matters", refusal.why),
        ("What to do", refusal.remedy),
    ):
        talk(printable(f"  {heading}: {text}"))


def refusal_json(refusal: Refusal) -> dict[str, str]:
    """Give the one shape of every refusal in JSON."""
    return {
        "code": refusal.code,
        "what": refusal.what,
        "where": refusal.where,
        "why": refusal.why,
        "remedy": refusal.remedy,
    }


def printable(text: str) -> str:
    """Make text from files safe for a terminal: control marks become spaces."""
    return "".join(mark if mark.isprintable() or mark == "\n" else " " for mark in text)
