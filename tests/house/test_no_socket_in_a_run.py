"""A whole run, parent and child, under an audit hook of the interpreter: no socket is opened."""

from __future__ import annotations

import subprocess
import sysconfig
import venv
from pathlib import Path

import pytest
from house_reading import ROOT

pytestmark = pytest.mark.slow

WATCHER = """
import os, sys
seen = os.open({seen!r}, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
os.write(seen, b"started\\n")
def watch(event, arguments):
    if event.startswith("socket."):
        os.write(seen, event.encode() + b"\\n")
        raise RuntimeError("a socket was opened")
sys.addaudithook(watch)
"""


@pytest.fixture
def watched_python(tmp_path: Path) -> tuple[Path, Path]:
    """An interpreter that records every socket, in each process it starts; and the record."""
    seen = tmp_path / "seen.txt"
    home = tmp_path / "watched"
    venv.EnvBuilder(symlinks=True, with_pip=False).create(home)
    python = home / "bin" / "python"
    packages = next(home.glob("lib/python*/site-packages"))
    ours = sysconfig.get_paths()["purelib"]
    (packages / "ours.pth").write_text(f"import site; site.addsitedir({ours!r})\n")
    (packages / "sitecustomize.py").write_text(WATCHER.format(seen=str(seen)))
    return python, seen


def run(python: Path, *arguments: str | Path) -> str:
    """Run StillOwe under the watched interpreter."""
    program = "import sys; from stillowe.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(  # noqa: S603  # our own interpreter and program
        [python, "-c", program, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_the_watch_sees_a_socket(watched_python: tuple[Path, Path]) -> None:
    python, seen = watched_python
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [python, "-I", "-c", "import socket; socket.socket()"], capture_output=True, check=False
    )

    assert done.returncode != 0
    assert seen.read_text().split() == ["started", "socket.__new__"]


def test_nothing_in_a_run_opens_a_socket(watched_python: tuple[Path, Path], tmp_path: Path) -> None:
    python, seen = watched_python
    case = tmp_path / "case"

    run(python, "new", case)
    added = run(python, "add", case, ROOT / "examples" / "cook-county" / "papers")
    run(python, "analyze", case, "--on", "2024-11-20")
    run(python, "why", case, "still-owe", "--person", "Crystal", "--on", "2024-11-20")

    assert "13 imported" in added
    assert (case / "report.html").stat().st_size > 10_000
    record = seen.read_text().split()
    assert set(record) == {"started"}
    assert len(record) > len(["new", "add", "analyze", "why"]), "the child was not watched"
