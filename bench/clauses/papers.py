"""How whole papers are read: verdicts for people and debts, false releases, traps.

``python -m bench.clauses.papers DIRECTORY [--show]`` reads every ``NAME.txt`` that has a
``NAME.json`` beside it with what is true of it: ``people`` with their ``verdicts``, or
``release_status``; ``traps``; and, with a form feed, pages.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from stillowe.facts.releases import AskedPerson, PaperVerdict, verdicts_of
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import PAGE_END, paper_text
from stillowe.values.clauses import ClauseKind, DebtKind, Verdict
from stillowe.values.days import parse_day

TODAY: Final = parse_day("2026-11-24")
_STATUSES: Final = ("released_if", "released", "reserved", "silent", "none")
_EVERY_TRAP: Final = frozenset(kind.value for kind in ClauseKind if kind.is_trap)
_GO_TOGETHER: Final = frozenset({DebtKind.first_note, DebtKind.second_note, DebtKind.deficiency})


@dataclass(frozen=True, slots=True)
class Row:
    """One person and debt of one paper: what is true, and what was read."""

    paper: str
    person: str
    debt: str
    truth: str
    read: str
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """One paper: its rows, its traps, and releases nobody wrote down."""

    name: str
    rows: tuple[Row, ...]
    expected_traps: frozenset[str]
    found_traps: frozenset[str]
    pages: int
    unlisted: tuple[Row, ...]


def outcomes_of(folder: Path) -> Iterator[Outcome]:
    """Read every paper of a folder."""
    for answers in sorted(folder.glob("*.json")):
        truth = json.loads(answers.read_text("utf-8"))
        text = answers.with_suffix(".txt").read_text("utf-8")
        yield _outcome(answers.stem, text, truth)


def _outcome(name: str, text: str, truth: dict[str, Any]) -> Outcome:
    people = truth.get("people") or {}
    asked = tuple(AskedPerson(person) for person in people) or (AskedPerson("[BORROWER]"),)
    verdict = verdicts_of(clauses_in(paper_text(text)), asked, TODAY)
    rows = tuple(_rows(name, truth, verdict))
    listed = {(row.person, row.debt) for row in rows}
    with_others = {row.person for row in rows if DebtKind(row.debt) in _GO_TOGETHER}
    unlisted = tuple(
        Row(name, one.person.name, one.debt.value, "not listed", one.verdict.value, one.why.value)
        for one in verdict.debts
        if one.verdict is Verdict.released
        and (one.person.name, one.debt.value) not in listed
        and not (one.person.name in with_others and one.debt in _GO_TOGETHER)
    )
    # Nobody is asked about by name where the answers name nobody.
    ignored = frozenset() if people else frozenset({ClauseKind.name_mismatch.value})
    return Outcome(
        name,
        rows,
        frozenset(_trap(code) for code in truth.get("traps", ())) & _EVERY_TRAP,
        frozenset(trap.kind.value for trap in verdict.traps) - ignored,
        text.count(PAGE_END) + 1,
        unlisted if people else (),
    )


def _trap(code: str) -> str:
    return code if code.startswith("trap:") else f"trap:{code}"


def _rows(name: str, truth: dict[str, Any], verdict: PaperVerdict) -> Iterator[Row]:
    people = truth.get("people") or {}
    for person, about in people.items():
        for debt, true in about["verdicts"].items():
            read = verdict.verdict(person, DebtKind(debt))
            yield Row(name, person, debt, true, read.verdict.value, read.why.value)
    if "release_status" in truth:
        status = next(one for one in _STATUSES if truth["release_status"].startswith(one))
        true = "silent" if status == "none" else status
        if true == "released" and truth.get("conditions"):
            true = "released_if"
        read = verdict.verdict("[BORROWER]", DebtKind.first_note)
        yield Row(name, "[BORROWER]", "first_note", true, read.verdict.value, read.why.value)


def false_releases(outcomes: list[Outcome]) -> list[Row]:
    """Return what was read as released and is not."""
    rows = [row for one in outcomes for row in one.rows]
    return [row for row in rows if row.read == "released" and row.truth != "released"] + [
        row for one in outcomes for row in one.unlisted
    ]


def main() -> None:
    """Print the scores of each folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true", help="print everything read wrong")
    asked = parser.parse_args()
    for folder in asked.folders:
        outcomes = list(outcomes_of(folder))
        _print_verdicts(folder.name, outcomes, asked.show)
        _print_traps(outcomes, asked.show)


def _print_verdicts(name: str, outcomes: list[Outcome], show: bool) -> None:
    rows = [row for one in outcomes for row in one.rows]
    right = sum(row.truth == row.read for row in rows)
    print(f"== {name}: {len(outcomes)} papers, {right} of {len(rows)} verdicts right")
    for (truth, read), count in sorted(Counter((row.truth, row.read) for row in rows).items()):
        print(f"  {truth:12} read as {read:12} {count}")
    false = false_releases(outcomes)
    print(f"FALSE RELEASES {len(false)}")
    for row in false:
        print(f"  FALSE {row}")
    for row in rows:
        if show and row.truth != row.read:
            print(f"  {row.paper} {row.person} {row.debt}: {row.truth} as {row.read} ({row.why})")


def _print_traps(outcomes: list[Outcome], show: bool) -> None:
    found = sum(len(one.found_traps) for one in outcomes)
    there = sum(len(one.expected_traps) for one in outcomes)
    right = sum(len(one.found_traps & one.expected_traps) for one in outcomes)
    clean = [one for one in outcomes if not one.expected_traps]
    alarms = sum(len(one.found_traps) for one in clean)
    pages = sum(one.pages for one in clean)
    print(f"traps: precision {right}/{found}, recall {right}/{there}")
    print(f"papers without traps: {alarms} false alarms on {pages} pages")
    if show:
        for one in outcomes:
            missed = sorted(one.expected_traps - one.found_traps)
            added = sorted(one.found_traps - one.expected_traps)
            if missed or added:
                print(f"  {one.name}: missed {missed}, too many {added}")


if __name__ == "__main__":
    main()
