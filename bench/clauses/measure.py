"""How well clauses are read: precision, recall and F1 for each label, and false releases.

``python -m bench.clauses.measure [FILE.jsonl ...] [--show LABEL] [--wrong]`` reads labelled
passages, one JSON object a line with ``text`` and ``label``; without files, the project's own.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from stillowe.facts.releases import clauses_of, kind_of_passage
from stillowe.papers.frames import clauses_in
from stillowe.papers.paper import Page
from stillowe.papers.reader import PaperText

HERE = Path(__file__).parent
OWN_SETS = (HERE / "practice.jsonl", HERE / "independent.jsonl", HERE / "fresh.jsonl")
FREEING = "released"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One passage: what it is, what it was read as, and every kind found in it."""

    name: str
    text: str
    label: str
    read: str
    kinds: tuple[str, ...]


def text_of(passage: str) -> PaperText:
    """Lay a passage out as a paper without boxes; a form feed begins a new page."""
    pages = tuple(
        Page(number, 612.0, 792.0, page, ())
        for number, page in enumerate(passage.split("\f"), start=1)
    )
    return PaperText("0" * 64, pages)


def outcomes_of(files: Iterable[Path]) -> Iterator[Outcome]:
    """Read every passage of the files."""
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            clauses = clauses_of(clauses_in(text_of(row["text"])))
            yield Outcome(
                row["id"],
                row["text"],
                row["label"].split("=")[0],
                kind_of_passage(clauses).value,
                tuple(clause.kind.value for clause in clauses),
            )


def scores(outcomes: list[Outcome]) -> dict[str, tuple[float, float, float, int]]:
    """Return (precision, recall, F1, support) for each label that occurs."""
    found = {}
    for label in sorted({outcome.label for outcome in outcomes}):
        right = sum(one.label == one.read == label for one in outcomes)
        told = sum(one.read == label for one in outcomes)
        there = sum(one.label == label for one in outcomes)
        precision = right / told if told else 0.0
        recall = right / there
        both = precision + recall
        found[label] = (precision, recall, 2 * precision * recall / both if both else 0.0, there)
    return found


def false_releases(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Return the passages with a clause read as released whose true label is anything else."""
    return [one for one in outcomes if FREEING in one.kinds and one.label != FREEING]


def main() -> None:
    """Print the scores of each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--show", help="print passages with this true label that are read wrong")
    parser.add_argument("--as", dest="read_as", help="print passages wrongly read as this label")
    parser.add_argument("--wrong", action="store_true", help="print every passage read wrong")
    asked = parser.parse_args()
    for file in asked.files or OWN_SETS:
        outcomes = list(outcomes_of([file]))
        table = scores(outcomes)
        print(f"== {file.name}: {len(outcomes)} passages")
        for label, (precision, recall, harmonic, support) in table.items():
            print(f"{label:45} P {precision:.2f} R {recall:.2f} F1 {harmonic:.2f} of {support}")
        macro = sum(row[2] for row in table.values()) / len(table)
        right = sum(one.label == one.read for one in outcomes)
        false = false_releases(outcomes)
        print(f"macro-F1 {macro:.3f}, right {right}, FALSE RELEASES {len(false)}")
        for one in false:
            print(f"  FALSE RELEASE {one.name} [{one.label}] {one.text}")
        for one in outcomes:
            wrong = one.label != one.read
            if wrong and (asked.wrong or one.label == asked.show or one.read == asked.read_as):
                kinds = ", ".join(one.kinds)
                print(f"  {one.name} {one.label} read as {one.read} ({kinds})\n     {one.text}")
        print(Counter((one.label, one.read) for one in outcomes if one.label != one.read))


if __name__ == "__main__":
    main()
