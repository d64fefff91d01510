"""The shape of ``case.toml``: reading it strictly, and changing it without losing a comment.

Reading uses the standard library, which names the line of an error; writing uses tomlkit,
which keeps your comments and your order.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from stillowe.casefile.refusals import CaseFileBroken, CaseNotReadable, NotACase
from stillowe.values import day_number

CASE_FILE: Final = "case.toml"
_KEYS: Final = {
    "case": {"name", "opened"},
    "answers": {"fact", "value", "person", "loan", "who", "on"},
}
_TABLES: Final = ("case", "property")
_LISTS: Final = ("people", "loans", "answers")
YOU: Final = "you"


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """One answer as typed. ``line`` counts from 1, 0 if unknown; ``on`` is a day number."""

    fact: str
    text: str
    person: str
    loan: str
    who: str
    on: int
    line: int


@dataclass(frozen=True, slots=True)
class CaseText:
    """``case.toml`` as read: the case's name, who and which loans are named, every answer."""

    name: str
    opened: int
    people: tuple[str, ...]
    loans: tuple[str, ...]
    answers: tuple[TypedAnswer, ...]


def read_case_file(folder: Path) -> str:
    """Read ``case.toml`` as text.

    Raises ``NotACase``, ``CaseNotReadable`` or, where it is not UTF-8 text, ``CaseFileBroken``.
    """
    try:
        return (folder / CASE_FILE).read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise NotACase(str(folder)) from problem
    except UnicodeDecodeError as problem:
        line = problem.object[: problem.start].count(b"\n") + 1
        raise _broken(line, "it is not UTF-8 text.") from problem
    except OSError as problem:
        raise CaseNotReadable(CASE_FILE, problem.strerror or str(problem)) from problem


def parse_case(text: str) -> CaseText:
    """Take ``case.toml`` apart.

    A file whose shape is broken is refused with its line (``CaseFileBroken``): nothing is known
    then of what was meant. Whether an answer makes sense is not asked here.
    """
    try:
        # Decimal figures stay as typed: a float could change a cent.
        table = tomllib.loads(text, parse_float=str)
    except tomllib.TOMLDecodeError as problem:
        raise _broken(_told_line(str(problem)), f"{problem}.") from problem
    _check_tables(table, text)
    about_case = table.get("case", {})
    opened = about_case.get("opened")
    if not isinstance(opened, dt.date):
        raise _broken(_line(text, "case"), "[case] needs opened = the day it was opened.")
    return CaseText(
        name=str(about_case.get("name", "")),
        opened=day_number(opened),
        people=tuple(str(entry["name"]) for entry in table.get("people", ())),
        loans=tuple(str(entry["name"]) for entry in table.get("loans", ())),
        answers=tuple(_answers(table, text, day_number(opened))),
    )


def _check_tables(table: Mapping[str, Any], text: str) -> None:
    for name, content in table.items():
        line = _line(text, name)
        if name not in (*_TABLES, *_LISTS):
            raise _broken(line, f"{name!r} is not a part of a case.")
        if name in _TABLES:
            if not isinstance(content, dict):
                raise _broken(line, f"{name} must be written as [{name}].")
            _check_keys(name, 0, content, text)
            continue
        if not isinstance(content, list) or not all(isinstance(one, dict) for one in content):
            raise _broken(line, f"{name} must be written as [[{name}]].")
        for position, entry in enumerate(content):
            _check_keys(name, position, entry, text)


def _check_keys(name: str, position: int, entry: Mapping[str, Any], text: str) -> None:
    line = _line(text, name, position)
    for key, value in entry.items():
        if name in _KEYS and key not in _KEYS[name]:
            raise _broken(_line(text, name, position, key), f"{key!r} has no meaning here.")
        if isinstance(value, dict | list):
            raise _broken(_line(text, name, position, key), f"{key!r} must be one plain value.")
    if name in {"people", "loans"} and not str(entry.get("name", "")).strip():
        raise _broken(line, f"every [[{name}]] needs a name.")
    if name == "answers" and not {"fact", "value"} <= set(entry):
        raise _broken(line, "every [[answers]] needs a fact and a value.")
    if name == "answers" and not isinstance(entry.get("on", dt.date.min), dt.date):
        raise _broken(line, "on must be a day, such as 2026-11-24.")


def _answers(table: Mapping[str, Any], text: str, opened: int) -> Iterator[TypedAnswer]:
    for key, value in table.get("property", {}).items():
        line = _line(text, "property", 0, key)
        yield TypedAnswer(key, _as_typed(value), "", "", YOU, opened, line)
    for name, slot in (("people", "person"), ("loans", "loan")):
        for position, entry in enumerate(table.get(name, ())):
            whose = {"person": "", "loan": "", slot: str(entry["name"])}
            for key, value in entry.items():
                if key != "name":
                    line = _line(text, name, position, key)
                    typed = _as_typed(value)
                    yield TypedAnswer(key, typed, whose["person"], whose["loan"], YOU, opened, line)
    for position, entry in enumerate(table.get("answers", ())):
        yield TypedAnswer(
            fact=str(entry["fact"]),
            text=_as_typed(entry["value"]),
            person=str(entry.get("person", "")),
            loan=str(entry.get("loan", "")),
            who=str(entry.get("who", YOU)),
            on=day_number(entry["on"]) if "on" in entry else opened,
            line=_line(text, "answers", position),
        )


def _as_typed(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    return str(value)


def _line(text: str, table: str, position: int = 0, key: str = "") -> int:
    """Find the line of the ``position``-th header of ``table``, or of ``key`` below it."""
    header = re.compile(rf"\s*\[+\s*[\"']?{re.escape(table)}[\"']?\s*\]+|\s*{re.escape(table)}\s*=")
    found = 0
    seen = -1
    for number, line in enumerate(text.splitlines(), start=1):
        if header.match(line):
            seen += 1
            if seen > position:
                break
            found = number
        elif seen == position and key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
            return number
    return found


def _told_line(message: str) -> int:
    found = re.search(r"line (\d+)", message)
    return int(found.group(1)) if found else 0


def _broken(line: int, problem: str) -> CaseFileBroken:
    return CaseFileBroken(f"{CASE_FILE}, line {line}" if line else CASE_FILE, problem)
