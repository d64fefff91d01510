"""Two processes at once, and a process killed in the middle of writing."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from shoebox_papers import NOTICE, TODAY

from stillowe.casefile import Case, TypedAnswer
from stillowe.casefile.durable import only_writer
from stillowe.casefile.refusals import CaseBusy
from stillowe.casefile.register import read_register

pytestmark = pytest.mark.slow  # each test starts processes and ends them

ADD = """
import sys
from pathlib import Path
from stillowe.casefile import Case
Case.open(Path(sys.argv[1])).add([Path(name) for name in sys.argv[2:]], on=20000)
"""

ANSWER = """
import sys
from pathlib import Path
from stillowe.casefile import Case, TypedAnswer
case = Case.open(Path(sys.argv[1]))
for number in range(10):
    case.put_answer(TypedAnswer("appeared", "yes", f"{sys.argv[2]} {number}", "", "you", 20000, 0))
"""

KILLED_AT = """
import os, signal, sys
left = int(sys.argv.pop(1))
real = os.fsync
def fsync(handle):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    real(handle)
os.fsync = fsync
"""


def run(program: str, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.Popen(command)  # noqa: S603  # our own program


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    """Three papers outside the case."""
    found = []
    for number in range(3):
        place = tmp_path / f"notice {number}.txt"
        place.write_text(f"{NOTICE}Copy {number}.\n", encoding="utf-8")
        found.append(place)
    return found


def test_two_processes_that_add_at_once_lose_nothing(case: Case, papers: list[Path]) -> None:
    folder = str(case.folder)
    first = run(ADD, folder, *map(str, papers))
    second = run(ADD, folder, *map(str, reversed(papers)))

    assert (first.wait(60), second.wait(60)) == (0, 0)

    assert len(case.papers().papers) == 3
    assert case.papers().findings == ()
    imported = [entry for entry in read_register(case.folder) if entry.outcome == "imported"]
    assert len(imported) == 3
    assert len(list((case.folder / "papers").iterdir())) == 3


def test_two_processes_that_answer_at_once_lose_nothing(case: Case) -> None:
    first = run(ANSWER, str(case.folder), "Ada")
    second = run(ANSWER, str(case.folder), "Ben")

    assert (first.wait(60), second.wait(60)) == (0, 0)

    assert len(case.text().answers) == 20


@pytest.mark.parametrize(
    "moment", [1, *(pytest.param(one, marks=pytest.mark.deep) for one in (2, 3, 4, 8, 11)), 5, 13]
)
def test_a_process_killed_while_adding_leaves_a_whole_case(
    case: Case, papers: list[Path], moment: int
) -> None:
    killed = run(KILLED_AT + ADD, str(moment), str(case.folder), *map(str, papers))
    assert killed.wait(60) == -signal.SIGKILL

    held = Case.open(case.folder).papers()
    assert held.findings == ()
    assert held.refused == ()
    case.add(papers, on=TODAY)

    held = case.papers()
    assert held.findings == ()
    assert len(held.papers) == 3
    left = [place.name for place in case.folder.rglob("*.unfinished")]
    assert left == []


@pytest.mark.parametrize("moment", [1, 2])
def test_a_process_killed_while_answering_leaves_the_old_or_the_new_answers(
    case: Case, moment: int
) -> None:
    case.put_answer(TypedAnswer("county", "Cook", "", "", "you", TODAY, 0))
    killed = run(KILLED_AT + ANSWER, str(moment), str(case.folder), "Ada")
    assert killed.wait(60) == -signal.SIGKILL

    facts = [answer.fact for answer in Case.open(case.folder).text().answers]

    assert facts in (["county"], ["county", "appeared"])


def test_a_case_held_too_long_by_another_is_refused(case: Case) -> None:
    with (
        only_writer(case.folder, seconds=1),
        pytest.raises(CaseBusy),
        only_writer(case.folder, seconds=0.05),
    ):
        pass
