"""Values, money, law and worlds never see a float, except where it is no figure."""

from __future__ import annotations

import ast
from pathlib import Path

from house_reading import SOURCE, modules, named, room_of, syntax

EXACT_ROOMS = {"values", "money", "law", "worlds"}
INEXACT = {"average", "float16", "float32", "float64", "mean", "median", "std", "true_divide"}

NO_FIGURE = {
    "src/stillowe/law/describe.py": "how near a mistyped topic is to a known one",
    "src/stillowe/law/illinois/__init__.py": "a path is joined with a slash",
    "src/stillowe/values/rates.py": "a Fraction of a Fraction is exact",
    "src/stillowe/values/spans.py": "a box is a part of a page",
    "src/stillowe/worlds/refine.py": "which box of worlds is split next, never what is in it",
}
"""The only modules where a float or a slash may stand, each with what it is for."""


def inexact_in(path: Path) -> list[int]:
    """The lines of a module with a float, or an operation that makes one."""
    return [
        node.lineno
        for node in ast.walk(syntax(path))
        if (isinstance(node, ast.Constant) and isinstance(node.value, float))
        or (isinstance(node, ast.Name) and node.id == "float")
        or (isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div))
        or (isinstance(node, ast.Attribute) and node.attr in INEXACT)
    ]


def test_no_float_stands_where_money_is_counted() -> None:
    found = {
        named(path): lines
        for path in modules()
        if room_of(path) in EXACT_ROOMS and (lines := inexact_in(path))
    }

    assert {name: lines for name, lines in found.items() if name not in NO_FIGURE} == {}


def test_no_exception_to_it_outlives_its_reason() -> None:
    assert {name for name in NO_FIGURE if not inexact_in(SOURCE.parents[1] / name)} == set()
