"""``why``: one conclusion explained, for one person or for each."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from stillowe.casefile import Case
from stillowe.cli import shell
from stillowe.cli.people import NoSuchPerson, person_named
from stillowe.errors import WorldsRefusal
from stillowe.facts.sheet import FactSheet, Member
from stillowe.law import rulebook_for
from stillowe.law.rules import Rulebook
from stillowe.report import load_language, range_told, why
from stillowe.report.inputs import End
from stillowe.report.why import Depth
from stillowe.values import Axis
from stillowe.workbench import STATE, Analysis, analyze
from stillowe.worlds import trace_to_json
from stillowe.worlds.results import Range

_FRIENDLY: Final = {
    "still_owe": "exposure",
    "exposure": "exposure",
    "entered": "entered",
    "possible": "possible_here",
    "possible_here": "possible_here",
    "separate_suit": "separate_suit",
    "household": "household",
}
"""Short names of the answers, and where the rulebook says which conclusion each is."""


_GATES: Final = tuple(f"g{number}" for number in range(1, 7))
"""Short names of the gates, in the order of the rulebook."""


class NoSuchConclusion(WorldsRefusal):
    """The rulebook draws no conclusion of that name."""

    code = "worlds.no_such_conclusion"

    def __init__(self, typed: str, near: tuple[str, ...]) -> None:
        meant = f"Did you mean {', '.join(near)}? " if near else ""
        super().__init__(
            what=f'There is no conclusion called "{typed}".',
            where="why",
            why="Only what the law built in decides can be explained.",
            remedy=f"{meant}See: stillowe law list",
        )


def show_why(  # noqa: PLR0913  # which conclusion, of whom, and how deep
    folder: Path,
    typed: str,
    *,
    person: str | None,
    loan: str | None,
    depth: Depth,
    on: int,
    as_json: bool,
) -> None:
    """Explain one conclusion, both ends of its range where they differ.

    Raises ``NoSuchConclusion``, ``NoSuchPerson`` or ``PersonNotClear``.
    """
    case = Case.open(folder)
    book = rulebook_for(STATE)
    name = conclusion_named(typed, book)
    axis = book.rules[name][0].per if book else Axis.case
    analysis = analyze(case, on=on)
    explained = [
        _explain(analysis, name, member, depth)
        for member in _members(analysis.sheet, axis, person, loan)
    ]
    if as_json:
        shell.say_json({"conclusion": name, "answers": [answer for answer, _ in explained]})
        return
    if not explained:
        shell.say("Not established: no paper names anyone yet. Add one, then ask again.")
    shell.say("\n\n".join(text for _, text in explained))


def conclusion_named(typed: str, book: Rulebook | None) -> str:
    """Give the conclusion meant by a short or a full name.

    Raises ``NoSuchConclusion``.
    """
    asked = typed.strip().lower().replace("-", "_")
    if book is None:
        raise NoSuchConclusion(typed, ())
    named = str(getattr(book.answers, _FRIENDLY[asked])) if asked in _FRIENDLY else asked
    if asked in _GATES:
        named = book.answers.gates[_GATES.index(asked)]
    for candidate in (named, f"{named}_cents"):
        if candidate in book.rules:
            return candidate
    if asked.startswith("gate"):
        raise NoSuchConclusion(typed, _GATES)
    near = get_close_matches(asked, sorted({*book.rules, *_FRIENDLY, *_GATES}), 3, 0.5)
    raise NoSuchConclusion(typed, tuple(one.replace("_", "-") for one in near))


def _members(
    sheet: FactSheet, axis: Axis, person: str | None, loan: str | None
) -> Iterator[Member]:
    people = sheet.members.get(Axis.person, ())
    meant = None
    if person is not None and axis in {Axis.person, Axis.person_debt}:
        known = [member.label for member in people]
        name = person_named(person, known)
        if name is None:
            raise NoSuchPerson(person, known)
        meant = known.index(name)
    for member in sheet.members.get(axis, ()):
        index = member.index if axis is Axis.person else member.person
        if meant is not None and index != meant:
            continue
        if loan is not None and member.loan is not None and not _is_loan(sheet, member.loan, loan):
            continue
        yield member


def _is_loan(sheet: FactSheet, index: int, typed: str) -> bool:
    label = sheet.members[Axis.loan][index].label.casefold()
    return typed.casefold() in label or (index == 0 and typed.casefold() == "foreclosed")


def _explain(
    analysis: Analysis, name: str, member: Member, depth: Depth
) -> tuple[dict[str, Any], str]:
    found = analysis.range_of(name, member.index)
    ends: tuple[End, ...] = (
        ("low",) if found is None or found.low == found.high else ("low", "high")
    )
    width = shell.Screen.of_this_terminal().width
    texts = []
    if found is not None and found.open_ended:
        said = range_told(found, analysis.material, load_language("en"))
        texts.append("\n".join(textwrap.wrap(said, width, break_on_hyphens=False)))
    traces: dict[str, Any] = {}
    for end in ends:
        node = analysis.trace_of(name, member.index, end)
        if node is None:
            continue
        traces[end] = trace_to_json(node)
        told = why(node, analysis.material, load_language("en"), depth=depth, width=width)
        heading = f"{_END_NAMES[end]}:\n" if len(ends) > 1 else ""
        texts.append(heading + told.rstrip("\n"))
    answer = {"about": member.label, "range": _range_json(found), "traces": traces}
    return answer, "\n".join(texts)


_END_NAMES: Final[dict[End, str]] = {"low": "Lowest", "high": "Highest"}


def _range_json(found: Range | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "low": found.low,
        "high": None if found.open_ended else found.high,
        "bounded_low": found.bounded_low,
        "bounded_high": None if found.open_ended else found.bounded_high,
        "open_ended": found.open_ended,
        "known_high": found.known_high,
        "exact": found.exact,
        "settled": found.settled,
    }
