"""How fast the amount of a deficiency is computed: columns beside plain Python with Decimal.

Run as ``python -m bench.money``. Both sides compute the same six figures (interest to the sale,
amount due, net proceeds, shortfall, surplus, what a second lien is paid) from the same rows, and
must agree to the cent before a figure is printed. One *rule-row* is one figure of one row.
The best of several runs is taken on each side; one core is used.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

import numpy as np

from stillowe.money import add, at_least_zero, pay_in_order, simple_interest
from stillowe.values import DayCount, Rounding, keep_freed_blocks
from stillowe.values.columns import Cents

BLOCK_ROWS = 65_536
FIGURES = ("interest", "amount_due", "net_proceeds", "shortfall", "surplus", "second_lien_paid")
TARGET_RULE_ROWS_PER_SECOND = 150_000_000

Columns = Mapping[str, Cents]


def drawn_rows(count: int, seed: int) -> Columns:
    """Draw rows of a foreclosed loan: cents, millionths and days, each ``count`` x 1."""
    random = np.random.default_rng(seed)
    bounds = {
        "judgment_total": (10_000_000, 50_000_000),
        "judgment_rate": (30_000, 120_000),
        "days_to_sale": (10, 400),
        "later_costs": (0, 1_000_000),
        "sale_price": (10_000_000, 60_000_000),
        "sale_expenses": (0, 1_000_000),
        "second_lien": (0, 8_000_000),
    }
    return {name: random.integers(low, high, (count, 1)) for name, (low, high) in bounds.items()}


def in_columns(rows: Columns) -> dict[str, list[int]]:
    """Compute the six figures of every row with the project's own arithmetic."""
    figures: dict[str, list[int]] = {name: [] for name in FIGURES}
    for block in _blocks(rows):
        for name, column in block.items():
            figures[name] += column.ravel().tolist()
    return figures


def largest_shortfall(rows: Columns) -> int:
    """Compute all six figures block by block and keep only the largest shortfall, in cents.

    This is how a range is found: a block is done with before the next one is taken.
    """
    return max(int(block["shortfall"].max()) for block in _blocks(rows))


def _blocks(rows: Columns) -> Iterator[dict[str, Cents]]:
    for start in range(0, len(rows["judgment_total"]), BLOCK_ROWS):
        yield _one_block(
            {name: column[start : start + BLOCK_ROWS] for name, column in rows.items()}
        )


def _one_block(rows: Columns) -> dict[str, Cents]:
    interest = simple_interest(
        rows["judgment_total"],
        rows["judgment_rate"],
        rows["days_to_sale"],
        DayCount.actual_365,
        Rounding.half_up,
    )
    amount_due = add(rows["judgment_total"], interest, rows["later_costs"])
    net_proceeds = at_least_zero(rows["sale_price"] - rows["sale_expenses"])
    payments = pay_in_order(net_proceeds, [amount_due, rows["second_lien"]])
    return {
        "interest": interest,
        "amount_due": amount_due,
        "net_proceeds": net_proceeds,
        "shortfall": payments.unpaid[:, :1],
        "surplus": payments.left_over,
        "second_lien_paid": payments.paid[:, 1:],
    }


def in_plain_python(rows: Columns) -> dict[str, list[int]]:
    """Compute the six figures row by row with ``decimal.Decimal``, as the oracle."""
    cents_by_name = {
        name: [Decimal(number) for number in column.ravel().tolist()]
        for name, column in rows.items()
    }
    figures: dict[str, list[int]] = {name: [] for name in FIGURES}
    for numbers in zip(*cents_by_name.values(), strict=True):
        for name, number in _one_row(dict(zip(cents_by_name, numbers, strict=True))).items():
            figures[name].append(int(number))
    return figures


def _one_row(row: Mapping[str, Decimal]) -> dict[str, Decimal]:
    zero = Decimal(0)
    accrued = row["judgment_total"] * row["judgment_rate"] * row["days_to_sale"]
    interest = (accrued / Decimal(365_000_000)).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    amount_due = row["judgment_total"] + interest + row["later_costs"]
    net_proceeds = max(row["sale_price"] - row["sale_expenses"], zero)
    left_over = max(net_proceeds - amount_due, zero)
    second_lien_paid = min(left_over, row["second_lien"])
    return {
        "interest": interest,
        "amount_due": amount_due,
        "net_proceeds": net_proceeds,
        "shortfall": max(amount_due - net_proceeds, zero),
        "surplus": left_over - second_lien_paid,
        "second_lien_paid": second_lien_paid,
    }


def best_seconds(run: Callable[[], object], times: int) -> float:
    """Time a run several times on this process's own clock and return the fastest, in seconds."""
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def main() -> None:
    """Print both speeds, their ratio and the distance from the target."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--decimal-rows", type=int, default=20_000)
    arguments.add_argument("--times", type=int, default=5)
    asked = arguments.parse_args()
    rows = drawn_rows(asked.rows, seed=1)
    few = {name: column[: asked.decimal_rows] for name, column in rows.items()}

    assert in_columns(few) == in_plain_python(few)

    keep_freed_blocks()
    fast = asked.rows * len(FIGURES) / best_seconds(lambda: largest_shortfall(rows), asked.times)
    slow = asked.decimal_rows * len(FIGURES) / best_seconds(lambda: in_plain_python(few), 2)
    print(f"agreed to the cent on {len(few['judgment_total']):,} rows x {len(FIGURES)} figures")
    print(f"columns       {fast / 1e6:8.1f} million rule-rows a second")
    print(f"plain Decimal {slow / 1e6:8.3f} million rule-rows a second")
    print(f"columns are {fast / slow:,.0f} times as fast")
    print(
        f"that is {fast / TARGET_RULE_ROWS_PER_SECOND:.2f} of the target set for a whole rulebook"
    )


if __name__ == "__main__":
    main()
