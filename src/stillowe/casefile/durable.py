"""Writing that is either wholly done or not done at all, even when the power fails.

A file is written beside its place under another name, flushed to the disk, and then put in
place in one step. A process killed in between leaves the old file whole, and at most a
left-over whose name ends in ``LEFT_OVER``.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from stillowe.casefile.refusals import CaseBusy, CaseNotWritable

LEFT_OVER: Final = ".unfinished"
LOCK_NAME: Final = ".lock"


def write_whole(place: Path, content: bytes) -> None:
    """Put ``content`` at ``place`` in one step.

    Raises ``CaseNotWritable`` where the disk is full, the folder is read-only, and the like.
    """
    try:
        _write(place, content)
    except OSError as problem:
        raise CaseNotWritable(place.name, problem.strerror or str(problem)) from problem


def _write(place: Path, content: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    # One writer, one name; made with the rights the user gives to any new file.
    unfinished = place.parent / f".{os.getpid()}-{threading.get_ident()}{LEFT_OVER}"
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(place)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
    _flush_folder(place.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable; systems without this (Windows) do it on their own."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def only_writer(folder: Path, *, seconds: float) -> Iterator[None]:
    """Hold the case for writing; the system lets go of it when the process ends, however.

    Raises ``CaseBusy`` where another process held it for longer than ``seconds``, and
    ``CaseNotWritable`` where the lock itself cannot be written.
    """
    lock = FileLock(folder / LOCK_NAME, timeout=seconds)
    try:
        lock.acquire()
    except Timeout as problem:
        raise CaseBusy(str(folder), seconds) from problem
    except OSError as problem:
        raise CaseNotWritable(str(folder), problem.strerror or str(problem)) from problem
    try:
        _clear_left_overs(folder)
        yield
    finally:
        lock.release()


def _clear_left_overs(folder: Path) -> None:
    """Remove what a killed process left half written; nobody else writes while this one holds."""
    for left_over in folder.rglob(f".*{LEFT_OVER}"):
        left_over.unlink(missing_ok=True)
