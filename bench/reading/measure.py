"""How well wordings nobody tuned a reader to are read: found, in doubt, wrong, dangerous.

Run as ``python -m bench.reading.measure``. Every wording goes through the public
``stillowe.papers.read_papers``; what it claims is set beside what the wording's author wrote
down before seeing any reader. Prints a row for each kind and writes ``RESULTS.md`` with every
miss. A wording is never changed to suit a reader.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Final

from bench.reading.comparing import Outcome, compare, unread
from bench.reading.expectations import Expected, Wording, load_wordings, unit_of
from stillowe.papers import STANDARD_LIMITS, Claim, Offered, Paper, Value, read_papers
from stillowe.values import day_number, format_cents, format_rate, iso_day
from stillowe.values.vocabulary import Unit

TODAY: Final = day_number(date(2026, 6, 30))
"""The day of reading, fixed so that the figures can be repeated; every wording is older."""
RESULTS: Final = Path(__file__).parent / "RESULTS.md"
COLUMNS: Final = (
    "kind of paper",
    "kind right",
    "found",
    "in doubt",
    "missing",
    "not looked for",
    "expected",
    "wrong",
    "wrong, in doubt",
    "dangerous",
    "dangerous, in doubt",
    "not listed",
)
PREFACE: Final = """# What was read, and what was missed

`python -m bench.reading.measure` over three wordings of each kind of paper, written by somebody
who had not seen the readers: `a` a large firm's form, `b` a plain small-county paper, `c` an
unusual one. Invented people and amounts.

- **found**: the expected fact, person and value, read without doubt. **in doubt**: the same with a
  confidence below 1, which settles nothing alone. **missing**: neither; of these, **not looked
  for** are facts that no reader of that kind of paper declares that it reads.
- **wrong**: an expected fact of an expected person with a value that is not true.
- **dangerous**: a claim the author listed beforehand as a dangerous error; it is not also counted
  as wrong.
- **not listed**: a claim the author did not foresee; some of these are true.

What is expected includes facts that a careful person reads and a pattern may not: a miss leaves
the answer wider, a dangerous claim can make it false. No wording and no expectation was changed
after a reading; the comparison was loosened once (a case number's year in two figures or four).
"""


def measure(wordings: Sequence[Wording]) -> tuple[Outcome, ...]:
    """Read every wording as a text paper and compare; one outcome for each, in order."""
    outcomes = []
    for wording in wordings:
        offered = Offered(f"{wording.folder}-{wording.letter}.txt", wording.text)
        (reading,) = read_papers([offered], limits=STANDARD_LIMITS, today=TODAY)
        if isinstance(reading, Paper):
            outcomes.append(compare(wording, reading))
        else:
            outcomes.append(unread(wording, type(reading).__name__))
    return tuple(outcomes)


def rows(outcomes: Sequence[Outcome]) -> list[tuple[str, ...]]:
    """Return a row for each kind, for each letter and for all, in the order of ``COLUMNS``."""
    by_kind = [
        _row(kind, tuple(group)) for kind, group in groupby(outcomes, lambda o: o.wording.folder)
    ]
    letters = sorted({outcome.wording.letter for outcome in outcomes})
    by_letter = [
        _row(f"all {letter}", [o for o in outcomes if o.wording.letter == letter])
        for letter in letters
    ]
    return [*by_kind, *by_letter, _row("all", outcomes)]


def results(outcomes: Sequence[Outcome]) -> str:
    """Return the whole of ``RESULTS.md``: the table, then every miss of every wording."""
    table = [COLUMNS, tuple("---" for _ in COLUMNS), *rows(outcomes)]
    lines = [PREFACE, *(f"| {' | '.join(row)} |" for row in table), ""]
    lines += [_share_of_kinds(outcomes), "", "## Every miss", ""]
    for outcome in outcomes:
        lines += [*_misses(outcome), ""]
    return "\n".join(lines).rstrip() + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print the table and write the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", type=Path, default=RESULTS)
    chosen = parser.parse_args(arguments)
    outcomes = measure(load_wordings())
    for row in (COLUMNS, *rows(outcomes)):
        cells = zip(row, COLUMNS, strict=True)
        first, *rest = (f"{cell:>{len(column) + 2}}" for cell, column in cells)
        print(f"{first.strip():26}{''.join(rest)}")
    chosen.results.write_text(results(outcomes), encoding="utf-8")


def _share_of_kinds(outcomes: Sequence[Outcome]) -> str:
    astray = [outcome for outcome in outcomes if not outcome.kind_is_right]
    missing = sum(len(outcome.missing) for outcome in outcomes)
    theirs = sum(len(outcome.missing) for outcome in astray)
    return (
        f"{len(astray)} of {len(outcomes)} papers were not taken for the kind they are; "
        f"{theirs} of the {missing} missing facts are theirs."
    )


def _row(label: str, outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    figures = (
        sum(len(o.found) for o in outcomes),
        sum(len(o.in_doubt) for o in outcomes),
        sum(len(o.missing) for o in outcomes),
        sum(len(o.not_looked_for) for o in outcomes),
        sum(len(o.wording.claims) for o in outcomes),
        sum(len(o.wrong) for o in outcomes),
        sum(len(o.wrong_in_doubt) for o in outcomes),
        sum(len(o.dangerous) for o in outcomes),
        sum(len(o.dangerous_in_doubt) for o in outcomes),
        sum(len(o.unexpected) for o in outcomes),
    )
    right = sum(o.kind_is_right for o in outcomes)
    return (label, f"{right}/{len(outcomes)}", *(str(figure) for figure in figures))


def _misses(outcome: Outcome) -> list[str]:
    wording = outcome.wording
    lines = [f"### {wording.folder} {wording.letter}", "", f"Hard here: {wording.notes}.", ""]
    if not outcome.kind_is_right:
        lines.append(f"- kind: expected {wording.kind.value}, read {outcome.kind_read}")
    lines += _listed("DANGEROUS", map(_claimed, outcome.dangerous))
    lines += _listed("dangerous, in doubt", map(_claimed, outcome.dangerous_in_doubt))
    lines += _listed("wrong", map(_claimed, outcome.wrong))
    lines += _listed("wrong, in doubt", map(_claimed, outcome.wrong_in_doubt))
    lines += _listed("in doubt", map(_wanted, outcome.in_doubt))
    looked_for = (e for e in outcome.missing if e not in outcome.not_looked_for)
    lines += _listed("missing", map(_wanted, looked_for))
    lines += _listed("missing, not looked for", map(_wanted, outcome.not_looked_for))
    lines += _listed("not listed", map(_claimed, outcome.unexpected))
    return lines if lines[-1] else [*lines, "Nothing missed."]


def _listed(label: str, entries: Iterable[str]) -> list[str]:
    return [f"- {label}: {entry}" for entry in entries]


def _wanted(expected: Expected) -> str:
    return _said(expected.name, expected.person, expected.loan, expected.value)


def _claimed(claim: Claim) -> str:
    said = _said(claim.name, claim.about.person, claim.about.loan, claim.value)
    return said if claim.confidence >= 1 else f"{said} (confidence {claim.confidence:g})"


def _said(name: str, person: str, loan: str, value: Value) -> str:
    subject = ", ".join(part for part in (person, loan and f"loan {loan}") if part)
    return f"{name}{f' ({subject})' if subject else ''} = {_shown(name, value)}"


def _shown(name: str, value: Value) -> str:
    unit = unit_of(name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int) and unit is Unit.cents:
        return format_cents(value)
    if isinstance(value, int) and unit is Unit.date:
        return iso_day(value)
    if isinstance(value, int) and unit is Unit.rate:
        return format_rate(value)
    return str(value)


if __name__ == "__main__":
    main()
