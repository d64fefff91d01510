"""The fixture that types commands in this process, as a user would."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from command_line import Arguments, Command, Ran

from stillowe.cli import main


@pytest.fixture
def stillowe(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Command:
    """Type a command in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments: Arguments) -> Ran:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run
