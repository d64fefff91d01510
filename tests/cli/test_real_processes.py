"""The command as a user starts it: its own process, the bundled case, no network."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typed_papers import NOTICE, ORDER

pytestmark = pytest.mark.slow  # each test starts the program anew

BUNDLED = Path(__file__).parents[2] / "examples" / "cook-county" / "papers"
ON = ("--on", "2024-11-20")

STILLOWE = "import sys\nfrom stillowe.cli import main\nsys.exit(main())\n"

NO_SOCKET = """
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(f"a socket was used: {event}")
sys.addaudithook(refuse)
"""

DEFECT = """
import stillowe.casefile.case as case
def fail(*arguments, **named):
    raise ZeroDivisionError("secret words of a paper")
case.parse_case = fail
"""


def start(
    *arguments: str | Path, first: str = "", folder: Path | None = None
) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", first + STILLOWE, *map(str, arguments)]
    return subprocess.Popen(  # noqa: S603  # our own program
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        encoding="utf-8",
        errors="replace",
    )


def run(
    *arguments: str | Path, first: str = "", folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    process = start(*arguments, first=first, folder=folder)
    out, err = process.communicate(timeout=120)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def test_the_bundled_case_is_answered_without_a_socket(tmp_path: Path) -> None:
    case = tmp_path / "case"
    papers = sorted(BUNDLED.glob("*.pdf"))
    assert len(papers) >= 12

    assert run("new", case, first=NO_SOCKET).returncode == 0
    added = run("add", case, BUNDLED, "--json", first=NO_SOCKET)
    analyzed = run("analyze", case, "--json", *ON, first=NO_SOCKET)
    spoken = run("analyze", case, *ON, first=NO_SOCKET)
    why = run("why", case, "still-owe", "--person", "Crystal", *ON, first=NO_SOCKET)

    told = json.loads(added.stdout)
    assert (told["imported"], told["refused"]) == (len(papers), 0)
    assert (analyzed.returncode, spoken.returncode, why.returncode) == (0, 0, 0)
    report = json.loads(analyzed.stdout)
    assert len(report["people"]) == 2
    assert "Crystal" in why.stdout
    assert (case / "report.html").stat().st_size > 10_000
    assert "http://" not in (case / "report.html").read_text(encoding="utf-8")


def test_two_commands_that_add_at_once_lose_nothing(tmp_path: Path) -> None:
    (tmp_path / "order.txt").write_text(ORDER, encoding="utf-8")
    (tmp_path / "notice.txt").write_text(NOTICE, encoding="utf-8")
    run("new", "box", folder=tmp_path)

    both = [start("add", "box", "order.txt", "notice.txt", folder=tmp_path) for _ in range(2)]
    for process in both:
        process.communicate(timeout=120)

    assert [process.returncode for process in both] == [0, 0]
    held = json.loads(run("papers", "box", "--json", folder=tmp_path).stdout)
    assert len(held["papers"]) == 2
    assert held["findings"] == []


def test_a_defect_of_our_own_is_one_line_without_a_traceback(tmp_path: Path) -> None:
    run("new", "box", folder=tmp_path)

    ran = run("analyze", "box", first=DEFECT, folder=tmp_path)

    assert ran.returncode == 70
    assert "ZeroDivisionError (stillowe.casefile.case:" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "secret" not in ran.stderr


def test_a_reader_that_has_read_enough_is_no_error(tmp_path: Path) -> None:
    process = start("law", "show", "illinois.deficiency", folder=tmp_path)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()

    assert process.wait(60) == 0
    assert process.stderr.read() == ""
    process.stderr.close()


def test_an_interrupt_is_not_a_finding(tmp_path: Path) -> None:
    run("new", "box", folder=tmp_path)
    interrupted = f"""
import os, stillowe.casefile.case as case
case.parse_case = lambda text: os.kill(os.getpid(), {int(signal.SIGINT)})
"""

    assert run("analyze", "box", first=interrupted, folder=tmp_path).returncode == 130


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_any_terminal_can_show_the_answer(tmp_path: Path, encoding: str) -> None:
    narrow = f"import sys\nsys.stdout.reconfigure(encoding={encoding!r})\n"
    (tmp_path / "Zoë \u4e2d.txt").write_text(ORDER, encoding="utf-8")
    run("new", "box", "--county", "Ünal", folder=tmp_path)

    added = run("add", "box", "Zoë \u4e2d.txt", first=narrow, folder=tmp_path)
    analyzed = run("analyze", "box", first=narrow, folder=tmp_path)

    assert (added.returncode, analyzed.returncode) == (0, 0)
    assert "$41,250.75" in analyzed.stdout


def test_a_name_from_a_file_cannot_steer_the_terminal(tmp_path: Path) -> None:
    evil = tmp_path / "\x1b[2J\x1b]0;owned\x07.txt"
    evil.write_text(ORDER, encoding="utf-8")
    run("new", "box", "--county", "\x1b[31mLake", folder=tmp_path)

    told = [
        run("add", "box", evil, folder=tmp_path),
        run("papers", "box", folder=tmp_path),
        run("facts", "box", folder=tmp_path),
        run("analyze", "box", folder=tmp_path),
        run("why", "box", "still-owe", folder=tmp_path),
    ]

    assert [ran.returncode for ran in told] == [0] * len(told)
    assert all("\x1b" not in ran.stdout + ran.stderr for ran in told)
    assert all("\x07" not in ran.stdout + ran.stderr for ran in told)
