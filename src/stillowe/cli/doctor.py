"""``doctor``: what is installed, what protects this machine, how old the law is."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Final

from stillowe.casefile import Case, readers_version
from stillowe.cli import shell
from stillowe.law import rulebook_for
from stillowe.papers import active_protection
from stillowe.values import parse_day
from stillowe.workbench import STATE, program_version

STALE_DAYS: Final = 365
"""An authority not looked at for a year may have changed."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: is it well, and what was seen."""

    name: str
    well: bool
    seen: str


def examine(folder: Path | None, *, on: int, as_json: bool) -> None:
    """Look at everything and say what was seen; nothing is changed."""
    checks = [*_installation(), *_protection(), *_law(on), *_terminal()]
    if folder is not None:
        checks += _case(folder)
    if as_json:
        well = all(check.well for check in checks)
        shell.say_json({"well": well, "checks": [asdict(check) for check in checks]})
        return
    shell.say_lines(
        f"{'ok  ' if check.well else 'LOOK'} {check.name}: {check.seen}" for check in checks
    )


def _installation() -> Iterator[Check]:
    yield Check(
        "stillowe", well=True, seen=f"{program_version()}, readers {readers_version()[:12]}"
    )
    yield Check("python", well=sys.version_info >= (3, 11), seen=platform.python_version())
    yield Check("system", well=True, seen=f"{platform.system()} {platform.machine()}")
    for requirement in requires("stillowe") or ():
        name = re.match(r"[A-Za-z0-9_.-]+", requirement)
        if name is None or "extra ==" in requirement:
            continue
        try:
            yield Check(name.group(), well=True, seen=version(name.group()))
        except PackageNotFoundError:
            yield Check(name.group(), well=False, seen="not installed; run the set-up again")


def _protection() -> Iterator[Check]:
    for name, active in asdict(active_protection()).items():
        shown = active if isinstance(active, str) else ("active" if active else "NOT active here")
        yield Check(f"reading papers: {name.replace('_', ' ')}", well=bool(active), seen=shown)


def _law(on: int) -> Iterator[Check]:
    book = rulebook_for(STATE)
    if book is None:
        yield Check("law", well=False, seen="none is built in")
        return
    yield Check("law", well=True, seen=f"{book.jurisdiction} {book.version}, digest {book.digest}")
    citations = [text.citation for texts in book.rules.values() for text in texts]
    citations += [value.citation for one in book.parameters.values() for value in one.values]
    oldest = min(citation.checked_on for citation in citations)
    stale = sum(on - parse_day(citation.checked_on) > STALE_DAYS for citation in citations)
    seen = f"{len(citations)} authorities, oldest look {oldest}, {stale} older than a year"
    yield Check("law last checked", well=stale == 0, seen=seen)
    unverified = sum(citation.basis == "unverified" for citation in citations)
    yield Check("law not verified", well=True, seen=f"{unverified} authorities, marked in reports")


def _terminal() -> Iterator[Check]:
    screen = shell.Screen.of_this_terminal()
    color = "in colour" if screen.color else "without colour"
    yield Check(
        "terminal", well=True, seen=f"{screen.width} columns, {color}, {sys.stdout.encoding}"
    )


def _case(folder: Path) -> Iterator[Check]:
    case = Case.open(folder)
    held = case.papers()
    yield Check("case", well=True, seen=f"{len(held.papers)} papers, {len(held.refused)} refused")
    for finding in (*held.findings, *case.answers().findings):
        told = ", ".join(f"{name}: {value}" for name, value in finding.arguments.items())
        yield Check(finding.code, well=False, seen=told)
