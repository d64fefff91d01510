"""How whole papers are read: verdicts for people and debts, false releases, traps.

``python -m bench.clauses.papers DIRECTORY [--show]`` reads every ``NAME.txt`` that has a
``NAME.json`` beside it with what is true of it: ``people`` with their ``verdicts``, or
``release_status``; ``traps``; and, with a form feed, pages. Each paper is read as ``stillowe
check`` reads it, in the type of a page; then every sentence to ask for is put into it and the paper
read again.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from stillowe.facts.releases import (
    AskedPerson,
    PaperVerdict,
    Proposal,
    ProposalAction,
    applied,
    proposals_of,
    verdicts_of,
)
from stillowe.papers.frames import PaperClauses
from stillowe.papers.frames.plain import PAGE_END
from stillowe.papers.limits import STANDARD_LIMITS
from stillowe.papers.reader import PaperText
from stillowe.papers.reading import read_offered
from stillowe.report.check.proposing import wording_of
from stillowe.report.language import load_language
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
    asked_for: int
    """Sentences to ask for that change words of the paper, counted by person and debt."""
    standing: tuple[Row, ...]
    """Those that leave the person still owing when the paper is read again."""


def outcomes_of(folder: Path) -> Iterator[Outcome]:
    """Read every paper of a folder."""
    for answers in sorted(folder.glob("*.json")):
        truth = json.loads(answers.read_text("utf-8"))
        text = answers.with_suffix(".txt").read_text("utf-8")
        yield _outcome(answers.stem, text, truth)


def _outcome(name: str, text: str, truth: dict[str, Any]) -> Outcome:
    people = truth.get("people") or {}
    asked = tuple(AskedPerson(person) for person in people) or (AskedPerson("[BORROWER]"),)
    clauses, printed = _read(text)
    verdict = verdicts_of(clauses, asked, TODAY)
    changes = tuple(_changes(name, printed, proposals_of(clauses, verdict, printed), asked))
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
        len(changes),
        tuple(row for row in changes if row.read not in _FREE),
    )


_FREE: Final = ("released", "released_if")


def _read(text: str) -> tuple[PaperClauses, str]:
    """Read a paper as a file offered to the check, and return its text as laid out."""
    content = text.encode("utf-8")
    paper = read_offered(
        content,
        "paper.txt",
        sha256=sha256(content).hexdigest(),
        today=TODAY,
        limits=STANDARD_LIMITS,
    )
    laid_out = PaperText(paper.sha256, paper.pages, kind=paper.kind, rendition=paper.rendition)
    return paper.clauses, laid_out.text


def _changes(
    name: str, printed: str, proposals: tuple[Proposal, ...], asked: tuple[AskedPerson, ...]
) -> Iterator[Row]:
    """Put every sentence asked for into the paper, and yield what it then leaves."""
    language = load_language("en")
    for one in proposals:
        if one.action is ProposalAction.fill_in:
            continue
        changed = applied(printed, one, wording_of(one, language))
        after = verdicts_of(_read(changed)[0], asked, TODAY)
        for person in one.people:
            for debt in one.debts:
                read = after.verdict(person, debt)
                yield Row(
                    name,
                    person.name,
                    debt.value,
                    f"asked for {one.code.value}",
                    read.verdict.value,
                    read.why.value,
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
        _print_asked(outcomes)


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


def _print_asked(outcomes: list[Outcome]) -> None:
    asked = sum(one.asked_for for one in outcomes)
    standing = [row for one in outcomes for row in one.standing]
    print(f"sentences to ask for: {asked - len(standing)} of {asked} free the person when put in")
    for row in standing:
        print(f"  {row.paper} {row.person} {row.debt}: {row.truth}, then {row.read} ({row.why})")


if __name__ == "__main__":
    main()
