"""How many pages a second clauses are read from, once the text is there: one core, best of runs.

``python -m bench.clauses.speed`` over the whole papers of this bench and the bundled case.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from stillowe.facts.releases import AskedPerson, verdicts_of
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.papers.reader import PaperText
from stillowe.values.days import parse_day

HERE: Final = Path(__file__).parent
TARGET: Final = 100
TODAY: Final = parse_day("2026-11-24")
RUNS: Final = 3


def read_pages(texts: list[PaperText]) -> float:
    """Return the pages a second of clauses and verdicts together."""
    pages = sum(len(text.pages) for text in texts)
    best = min(_seconds(texts) for _ in range(RUNS))
    return pages / best


def _seconds(texts: list[PaperText]) -> float:
    begin = time.process_time()
    for text in texts:
        verdicts_of(clauses_in(text), (AskedPerson("Blake Rowan"),), TODAY)
    return time.process_time() - begin


def texts_of_sets() -> list[PaperText]:
    """Return the whole papers of this bench, laid out anew."""
    files = sorted((HERE / "whole").glob("*/*.txt"))
    return [paper_text(file.read_text("utf-8")) for file in files]


def main() -> None:
    """Print pages and words a second."""
    texts = texts_of_sets()
    words = sum(len(text.text.split()) for text in texts)
    pages = sum(len(text.pages) for text in texts)
    rate = read_pages(texts)
    print(f"{pages} pages of {words // pages} words: {rate:.0f} pages a second on one core")
    print(f"  {rate / TARGET:.2f} of the target of {TARGET}")


if __name__ == "__main__":
    main()
