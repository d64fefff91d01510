"""Changing ``case.toml`` without losing a comment, an order or a line of the user's own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from stillowe.casefile.case_toml import CASE_FILE, TypedAnswer
from stillowe.casefile.refusals import CaseFileBroken
from stillowe.values import iso_day

_HEADING: Final = """\
# This case, in your own words. You can edit this file with any text editor.
# Papers are in the folder papers/ and are never changed.
# What you say here is shown beside what the papers say. It never replaces them.
"""
_PEOPLE_HINT: Final = """\
# One [[people]] for each person. Facts about that person may follow the name, for example:
#   appeared = "no"
"""
_ANSWERS_HINT: Final = """\
# Answers typed with "stillowe answer" are added below. You may correct or delete them.
"""


def new_case_text(
    name: str, *, on: int, property_facts: Sequence[tuple[str, str]], people: Sequence[str]
) -> str:
    """Write the first ``case.toml``: opened ``on`` (a day number), with what is known so far."""
    document = tomlkit.document()
    _comment(document, _HEADING)
    about_case = tomlkit.table()
    about_case["name"] = name
    about_case["opened"] = _date(on)
    document["case"] = about_case
    place = tomlkit.table()
    for fact, text in property_facts:
        place[fact] = text
    document["property"] = place
    text = tomlkit.dumps(document) + "\n" + _PEOPLE_HINT
    for person in people:
        text += f"[[people]]\nname = {tomlkit.item(person).as_string()}\n\n"
    return text + "\n" + _ANSWERS_HINT


def put_answer(text: str, answer: TypedAnswer) -> str:
    """Write ``answer`` where the same question stands answered already, else at the end.

    Nothing is ever removed, so no comment is lost: what is no longer known is written as such.
    """
    document = _parse(text)
    answered = False
    for place in _places(document, answer):
        place[answer.fact] = answer.text
        answered = True
    answers = document.get("answers")
    if not isinstance(answers, AoT):
        answers = tomlkit.aot()
    for entry in answers:
        said = tuple(str(entry.get(key, "")) for key in ("fact", "person", "loan"))
        if said == (answer.fact, answer.person, answer.loan):
            entry.update({"value": answer.text, "who": answer.who, "on": _date(answer.on)})
            answered = True
    if not answered:
        answers.append(_entry(answer))
        document["answers"] = answers
    return tomlkit.dumps(document)


def _places(document: tomlkit.TOMLDocument, answer: TypedAnswer) -> Iterator[Table]:
    """Yield the tables, other than ``[[answers]]``, in which the fact stands as a key."""
    place = document.get("property")
    if isinstance(place, Table) and not (answer.person or answer.loan) and answer.fact in place:
        yield place
    if answer.person and answer.loan:
        return
    for name, whose in (("people", answer.person), ("loans", answer.loan)):
        entries = document.get(name)
        for entry in entries if isinstance(entries, AoT) else ():
            if str(entry.get("name", "")) == whose and answer.fact in entry:
                yield entry


def _entry(answer: TypedAnswer) -> Table:
    entry = tomlkit.table()
    entry["fact"] = answer.fact
    entry["value"] = answer.text
    if answer.person:
        entry["person"] = answer.person
    if answer.loan:
        entry["loan"] = answer.loan
    entry["who"] = answer.who
    entry["on"] = _date(answer.on)
    return entry


def _parse(text: str) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(text)
    except TOMLKitError as problem:
        raise CaseFileBroken(CASE_FILE, f"{problem}.") from problem


def _comment(document: tomlkit.TOMLDocument, lines: str) -> None:
    for line in lines.splitlines():
        document.add(tomlkit.comment(line.removeprefix("# ")))
    document.add(tomlkit.nl())


def _date(day: int) -> dt.date:
    return dt.date.fromisoformat(iso_day(day))
