"""Builders of the casefile tests: a case, and papers as plain text."""

from __future__ import annotations

from pathlib import Path

import pytest
from shoebox_papers import NOTICE, TODAY

from stillowe.casefile import Case


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """A new case without papers."""
    return Case.create(tmp_path / "my-case", on=TODAY)


@pytest.fixture
def shoebox(tmp_path: Path) -> Path:
    """A folder outside the case with two papers in it, one of them in a folder of its own."""
    folder = tmp_path / "shoebox"
    (folder / "inside").mkdir(parents=True)
    (folder / "Notice of Sale.txt").write_text(NOTICE, encoding="utf-8")
    (folder / "inside" / "letter.txt").write_text(
        "Dear Ada,\nwe wrote to you about your loan.\n", encoding="utf-8"
    )
    return folder
