"""The README and the tour are run as they are written."""

from __future__ import annotations

import re
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from house_reading import ROOT

from stillowe.cli import main

pytestmark = pytest.mark.slow

LEFT_OUT = "[...]"


@dataclass(frozen=True)
class Step:
    """One command of a session, and what the document says it prints."""

    command: str
    printed: tuple[str, ...]


def steps_of(document: Path) -> list[Step]:
    """Read the console blocks of a document."""
    text = document.read_text(encoding="utf-8")
    blocks = re.findall(r"```console\n(.*?)```", text, re.DOTALL)
    commands = [
        part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE) if part
    ]
    parts = [command.rstrip().splitlines() for command in commands]
    return [Step(lines[0], tuple(lines[1:])) for lines in parts]


def run(step: Step, capsys: pytest.CaptureFixture[str]) -> str:
    """Run one command in this process and give what it printed, result and talk."""
    program, *arguments = shlex.split(step.command)
    assert program == "stillowe"
    code = main(arguments)
    written = capsys.readouterr()
    assert code == 0, f"{step.command}: {written.err}"
    return written.out + written.err


@pytest.fixture
def beside_the_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in an empty folder from which ``examples`` can be seen, as in a checkout."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.mark.usefixtures("beside_the_examples")
@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "docs/tour.md",
        "examples/sold-for-less/README.md",
        "examples/walking-away/README.md",
        "examples/wages-at-stake/README.md",
    ],
)
def test_a_session_runs_and_prints_what_the_document_says(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = steps_of(ROOT / name)

    assert len(steps) >= 3
    for step in steps:
        told = run(step, capsys)
        at = 0
        for piece in "\n".join(step.printed).split(LEFT_OUT):
            wanted = piece.strip("\n")
            found = told.find(wanted, at)
            assert found >= 0, f"{step.command} no longer prints:\n{wanted}\nbut:\n{told[:3000]}"
            at = found + len(wanted)


def test_the_session_of_the_readme_is_short() -> None:
    assert len(steps_of(ROOT / "README.md")) <= 12
