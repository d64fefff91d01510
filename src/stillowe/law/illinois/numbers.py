"""The numbers of one topic's parameter file, for questions that are asked without a rulebook."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from stillowe.law.parameters import load_parameters


@cache
def numbers_of(topic: str) -> Mapping[str, int]:
    """Give the present figures of a topic by name, each in its own unit.

    Raises:
        LawFileRefusal: the file is unclear, with its line.

    """
    path = Path(__file__).with_name(f"{topic}.yaml")
    return {one.name: one.values[-1].value for one in load_parameters(path, "illinois")}
