"""Every world, in blocks: all listed values, and for intervals both ends and every cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Final

import numpy as np

from stillowe.values.columns import Column, Truth
from stillowe.values.vocabulary import Unit
from stillowe.worlds.question import Question, Values
from stillowe.worlds.results import CellKey

BLOCK: Final = 65_536
"""Rows of one block: its columns stay in the cache."""
MOST_WORLDS: Final = 1_048_576
"""More worlds than this are bounded, not enumerated."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some worlds: their values by cell, the asked result, and which satisfy every relation."""

    values: Values
    result: Column
    admitted: Truth

    def world(self, row: int) -> dict[CellKey, int]:
        """Give one world's values."""
        return {
            cell: int(column[row if column.shape[0] > 1 else 0, 0])
            for cell, column in self.values.items()
        }


def count_worlds(question: Question) -> int:
    """Count the worlds that ``blocks`` would evaluate, relations not yet applied."""
    return prod(len(variable.candidates()) for variable in question.variables)


def complete(question: Question) -> bool:
    """Whether enumeration visits every world there is: no variable is an interval."""
    return all(variable.listed() for variable in question.variables)


def blocks(question: Question) -> Iterator[Block]:
    """Evaluate all worlds, block by block.

    The last variables vary inside a block and are laid out once; the first are one value each
    in every block.
    """
    candidates = [
        np.array(variable.candidates(), dtype=np.int64) for variable in question.variables
    ]
    inner = len(candidates)
    rows = 1
    while inner > 0 and rows * len(candidates[inner - 1]) <= BLOCK:
        inner -= 1
        rows *= len(candidates[inner])
    varying: dict[CellKey, Column] = {}
    repeat = rows
    for variable, values in zip(question.variables[inner:], candidates[inner:], strict=True):
        repeat //= len(values)
        column = np.tile(np.repeat(values, repeat), rows // (repeat * len(values)))
        varying[variable.cell] = _typed(column.reshape(rows, 1), variable.unit)
    for outer in product(*(each.tolist() for each in candidates[:inner])):
        fixed = {
            variable.cell: _typed(np.full((1, 1), value, dtype=np.int64), variable.unit)
            for variable, value in zip(question.variables[:inner], outer, strict=True)
        }
        worlds = {**fixed, **varying}
        yield Block(worlds, question.run(worlds, rows), question.admitted(worlds, rows))


def _typed(column: Column, unit: Unit) -> Column:
    return column.astype(np.bool_) if unit is Unit.truth else column
