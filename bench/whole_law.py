"""All of Illinois law over a million rows: rule-rows a second, and the memory it takes.

Run as ``python -m bench.whole_law``. Every rule is evaluated: gates, amounts, days, the life of a
judgment and what a creditor could take, for one person and one loan; every leaf is drawn. Kept are
the conclusions no other rule reads. Rows are handed over a block at a time, as a portfolio hands
them. Time is the processor's, on one core. The target is 100 million rule-rows a second within
2 GiB.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Iterator

from bench.worlds import AS_OF, drawn_table
from stillowe.facts import CATALOG
from stillowe.law.deadlines import with_ends
from stillowe.law.illinois import rulebook
from stillowe.values import keep_freed_blocks
from stillowe.worlds.casework import members_of
from stillowe.worlds.enumerate import BLOCK
from stillowe.worlds.plan import Plan, RuleStep
from stillowe.worlds.tables import evaluate_table, plan_table

TARGET_RULE_ROWS_PER_SECOND = 100_000_000
TARGET_MEMORY_BYTES = 2 * 1024**3


def blocks_of(rows: int) -> Iterator[int]:
    """Yield the sizes of the blocks that make up so many rows."""
    yield from (min(BLOCK, rows - start) for start in range(0, rows, BLOCK))


def texts_of(plan: Plan) -> int:
    """Count the texts of law one row runs through, once for each member."""
    steps = [step for step in plan.steps if isinstance(step, RuleStep)]
    return sum(len(step.texts) * len(step.members) for step in steps)


def measure(rows: int) -> tuple[int, float]:
    """Evaluate everything in so many rows: texts in a row, and seconds without the drawing."""
    book = with_ends(rulebook())
    read = {name for texts in book.rules.values() for text in texts for name in text.reads}
    asked = tuple(sorted(book.rules.keys() - read))
    plan = plan_table(book, CATALOG, members_of(("a person",), ("a loan",)), asked)
    table = drawn_table(plan, BLOCK)
    seconds = 0.0
    for size in blocks_of(rows):
        block = {name: column[:size] for name, column in table.items()}
        start = time.process_time()
        evaluate_table(plan, block, asked, on=AS_OF)
        seconds += time.process_time() - start
    return texts_of(plan), seconds


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    arguments = parser.parse_args()
    keep_freed_blocks()
    texts, seconds = measure(arguments.rows)
    rate = texts * arguments.rows / seconds
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(f"{texts} texts of law in each of {arguments.rows:,} rows: {seconds:.1f} s")
    print(
        f"{rate / 1e6:,.0f} million rule-rows a second"
        f" (target {TARGET_RULE_ROWS_PER_SECOND / 1e6:,.0f})"
    )
    print(f"peak memory {peak / 1024**3:.2f} GiB (target {TARGET_MEMORY_BYTES / 1024**3:.0f})")


if __name__ == "__main__":
    main()
