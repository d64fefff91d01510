"""``papers.csv``: every file ever offered, what became of it and why, one line each.

It is plain text for people and diffs. For the program it holds the full fingerprint of each
original, by which an altered or missing one is noticed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import Final, Literal, get_args

from stillowe.casefile.durable import write_whole
from stillowe.casefile.refusals import CaseNotReadable, RegisterBroken

Outcome = Literal["imported", "duplicate", "refused"]
"""What became of an offered file."""

REGISTER_NAME: Final = "papers.csv"
_HEADER: Final = (
    "on",
    "offered_as",
    "outcome",
    "stored_as",
    "sha256",
    "bytes",
    "code",
    "what",
    "why",
    "remedy",
)
_FORMULA_MARKS: Final = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Entry:
    """One offered file. ``on`` is an ISO date.

    ``stored_as`` names a file in ``papers/``; it is empty for what was refused. ``sha256`` is
    empty where the content could not be read. ``code``, ``what``, ``why`` and ``remedy`` are
    those of the refusal, kept because the file itself is not.
    """

    on: str
    offered_as: str
    outcome: Outcome
    stored_as: str
    sha256: str
    size: int
    code: str = ""
    what: str = ""
    why: str = ""
    remedy: str = ""

    def is_like(self, other: Entry) -> bool:
        """Whether both say the same of the same file, on whatever day."""
        return replace(self, on=other.on) == other


def read_register(folder: Path) -> tuple[Entry, ...]:
    """Read the list of offered files, in order; a case without one has offered nothing.

    Raises ``RegisterBroken`` where a line is not what this program writes, and
    ``CaseNotReadable`` where the file exists and cannot be read.
    """
    place = folder / REGISTER_NAME
    try:
        text = place.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as problem:
        raise RegisterBroken(REGISTER_NAME, "it is not UTF-8 text.") from problem
    except OSError as problem:
        raise CaseNotReadable(REGISTER_NAME, problem.strerror or str(problem)) from problem
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        return tuple(_entry(row, rows.line_num) for row in rows if tuple(row) != _HEADER and row)
    except csv.Error as problem:
        raise RegisterBroken(f"{REGISTER_NAME}, line {rows.line_num}", f"{problem}.") from problem


def _entry(row: Sequence[str], line: int) -> Entry:
    where = f"{REGISTER_NAME}, line {line}"
    if len(row) != len(_HEADER):
        raise RegisterBroken(where, f"the line has {len(row)} columns, not {len(_HEADER)}.")
    on, offered_as, outcome, stored_as, sha256, size, *refusal = row
    if outcome not in get_args(Outcome):
        raise RegisterBroken(where, f"{outcome!r} is not an outcome.")
    if not size.isdecimal() or stored_as != Path(stored_as).name:
        raise RegisterBroken(where, "a size or a stored name is not one this program writes.")
    known = next(name for name in get_args(Outcome) if name == outcome)
    return Entry(on, _shown(offered_as), known, stored_as, sha256, int(size), *refusal)


def add_to_register(folder: Path, entries: Iterable[Entry]) -> None:
    """Write the list anew with ``entries`` at its end; call it only while holding the case.

    What the list says already is not said again, so adding the same papers twice changes
    nothing.
    """
    known = list(read_register(folder))
    count = len(known)
    for entry in entries:
        if not any(entry.is_like(earlier) for earlier in known):
            known.append(entry)
    if len(known) == count:
        return
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_HEADER)
    for entry in known:
        safe = replace(entry, offered_as=_spreadsheet_safe(entry.offered_as))
        rows.writerow(astuple(safe))
    write_whole(folder / REGISTER_NAME, text.getvalue().encode("utf-8"))


def _spreadsheet_safe(name: str) -> str:
    """A name that begins like a formula must not run when somebody opens the list."""
    return f"'{name}" if name.startswith(_FORMULA_MARKS) else name


def _shown(name: str) -> str:
    return name[1:] if name.startswith("'") and name[1:].startswith(_FORMULA_MARKS) else name
