"""Write ``RESULTS.md``: every set, its confusion table, whole papers, false alarms and speed.

``python -m bench.clauses.write_results [FILE.jsonl ...]`` adds labelled files from elsewhere,
of which only figures are written down, never a passage.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.clauses import papers, speed
from bench.clauses.measure import OWN_SETS, Outcome, false_releases, outcomes_of, scores

HERE: Final = Path(__file__).parent
OPENING: Final = (HERE / "OPENING.md").read_text("utf-8")


def main() -> None:
    """Measure everything and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    asked = parser.parse_args()
    lines = [OPENING.rstrip(), ""]
    for file in (*OWN_SETS, *asked.files):
        lines += _of_set(file.stem, list(outcomes_of([file])))
    for folder in sorted((HERE / "whole").iterdir()):
        lines += _of_papers(folder.name, list(papers.outcomes_of(folder)))
    rate = speed.read_pages(speed.texts_of_sets())
    lines += ["## Speed", "", f"{rate:.0f} pages a second on one core (target {speed.TARGET}).", ""]
    (HERE / "RESULTS.md").write_text("\n".join(lines), "utf-8")


def _of_set(name: str, outcomes: list[Outcome]) -> Iterator[str]:
    table = scores(outcomes)
    macro = sum(row[2] for row in table.values()) / len(table)
    right = sum(one.label == one.read for one in outcomes)
    yield f"## {name}: {len(outcomes)} passages"
    yield ""
    false = len(false_releases(outcomes))
    yield f"Macro-F1 **{macro:.3f}**, {right} right, **{false} false releases**."
    yield ""
    yield "| label | precision | recall | F1 | passages | read as something else |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for label, (precision, recall, harmonic, support) in table.items():
        other = Counter(one.read for one in outcomes if one.label == label != one.read)
        told = ", ".join(f"{read} {count}" for read, count in other.most_common())
        yield f"| {label} | {precision:.2f} | {recall:.2f} | {harmonic:.2f} | {support} | {told} |"
    yield ""


def _of_papers(name: str, outcomes: list[papers.Outcome]) -> Iterator[str]:
    rows = [row for one in outcomes for row in one.rows]
    found = sum(len(one.found_traps) for one in outcomes)
    there = sum(len(one.expected_traps) for one in outcomes)
    right = sum(len(one.found_traps & one.expected_traps) for one in outcomes)
    clean = [one for one in outcomes if not one.expected_traps]
    alarms = sum(len(one.found_traps) for one in clean)
    pages = sum(one.pages for one in clean)
    yield f"## Whole papers, {name}: {len(outcomes)}"
    yield ""
    yield f"- false releases: **{len(papers.false_releases(outcomes))}**"
    if rows:
        yield f"- verdicts right: {sum(row.truth == row.read for row in rows)} of {len(rows)}"
    yield f"- traps: {right} of {there} found, {found - right} found that were not expected"
    yield f"- papers without a trap: {alarms} false alarms on {pages} pages"
    yield ""
    if rows:
        yield "| true | read as | rows |"
        yield "| --- | --- | --- |"
        for (truth, read), count in sorted(Counter((row.truth, row.read) for row in rows).items()):
            yield f"| {truth} | {read} | {count} |"
        yield ""


if __name__ == "__main__":
    main()
