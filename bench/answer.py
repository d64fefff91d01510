"""How long the answer to the bundled case takes: cold and warm, by the wall and by the processor.

Run as ``python -m bench.answer``. Each run is a new process of the command itself, its reading
and drawing children included. *Cold* has no derived layer: every paper is read and every cited
page drawn anew. *Warm* finds both kept. Files already in the system's cache stay there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TARGET_COLD_SECONDS = 2.0
PAPERS = Path(__file__).parent.parent / "examples" / "cook-county" / "papers"
ON = "2024-11-20"
PROGRAM = (sys.executable, "-c", "import sys; from stillowe.cli import main; sys.exit(main())")


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds one run took: on the wall, and of processors with all children."""

    wall: float
    processor: float


def run(*arguments: str) -> Taken:
    """Run the command once in a new process.

    Raises:
        CalledProcessError: it did not answer.

    """
    before, start = os.times(), time.perf_counter()
    subprocess.run(  # noqa: S603  # our own program
        [*PROGRAM, *arguments], check=True, capture_output=True
    )
    wall, after = time.perf_counter() - start, os.times()
    used = after.children_user + after.children_system
    return Taken(wall, used - before.children_user - before.children_system)


def measured(times: int, prepare: Callable[[], object], *arguments: str) -> list[Taken]:
    """Run the command several times, each after ``prepare``."""
    runs = []
    for _ in range(times):
        prepare()
        runs.append(run(*arguments))
    return runs


def told(name: str, runs: list[Taken]) -> str:
    """Say the best and the middle run."""
    walls, processors = (
        sorted(taken.wall for taken in runs),
        sorted(taken.processor for taken in runs),
    )
    middle = len(runs) // 2
    return (
        f"{name:28} wall {walls[0]:5.2f} s (middle {walls[middle]:.2f})"
        f"   processor {processors[0]:5.2f} s (middle {processors[middle]:.2f})"
    )


def main() -> None:
    """Print how long the answer takes, and the distance from the target."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--times", type=int, default=5)
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case"
        run("new", str(case), "--on", ON)
        run("add", str(case), str(PAPERS), "--on", ON)
        analyze = ("analyze", str(case), "--on", ON)

        def forget() -> None:
            shutil.rmtree(case / ".stillowe", ignore_errors=True)

        cold = measured(asked.times, forget, *analyze)
        warm = measured(asked.times, lambda: None, *analyze)
        start = measured(asked.times, lambda: None, "--help")
    print(told("cold: papers read, pages drawn", cold))
    print(told("warm: both kept", warm))
    print(told("the command's own start", start))
    best, least = min(taken.wall for taken in cold), min(taken.wall for taken in warm)
    print(f"cold is {best / least:.1f} times warm, and {best / TARGET_COLD_SECONDS:.2f} of the 2 s")


if __name__ == "__main__":
    main()
