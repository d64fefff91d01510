"""Papers read in a child process that cannot harm: ``read_papers`` and ``page_images``.

One child serves a batch. A paper that stops, hangs or starves it is refused by name and the
next paper gets a new child.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
from base64 import b64decode
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import IO, Any, Literal, Self, TypeAlias

from stillowe.errors import PaperRefusal
from stillowe.papers.framing import BrokenMessageError, Message, read_message, write_message
from stillowe.papers.isolation import Protection
from stillowe.papers.limits import STANDARD_LIMITS, Limits
from stillowe.papers.paper import Paper
from stillowe.papers.refusals import (
    REFUSALS_BY_CODE,
    EmptyFile,
    FileTooLarge,
    ReadingStopped,
    ReadingTookTooLong,
    UnreadPaper,
)
from stillowe.papers.stored import paper_from_json

CHILD = ("-m", "stillowe.papers.child")
"""What the interpreter is told to run; tests put children there that misbehave."""

_Task: TypeAlias = Literal["read", "images"]

_WAITING: ContextVar[dict[tuple[_Task, Limits], subprocess.Popen[bytes]] | None] = ContextVar(
    "children started ahead", default=None
)

_SECONDS_TO_START = 30.0
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Offered:
    """A file as offered: its name (never a path) and its bytes."""

    name: str
    content: bytes


@contextmanager
def children_waiting(*, limits: Limits = STANDARD_LIMITS) -> Iterator[None]:
    """Start a child for reading and one for drawing now; they load while the caller does.

    The first ``read_papers`` and ``images_of_papers`` inside take them; one that nobody takes
    is ended.
    """
    waiting: dict[tuple[_Task, Limits], subprocess.Popen[bytes]] = {}
    held = _WAITING.set(waiting)
    try:
        for task in ("read", "images"):
            waiting[task, limits] = _spawn()
            _tell_task(waiting[task, limits], task, limits)
        yield
    finally:
        _WAITING.reset(held)
        for process in waiting.values():
            _end(process)


def read_papers(
    offered: Sequence[Offered], *, limits: Limits = STANDARD_LIMITS, today: int
) -> tuple[Paper | PaperRefusal, ...]:
    """Read each file; every one offered comes back in its place as a paper or a refusal.

    ``today`` is a day number; it only serves to notice dates that cannot be.
    """
    results: list[Paper | PaperRefusal] = []
    with _Children(limits, "read") as children:
        for file in offered:
            try:
                results.append(_read_one(children, file, limits, today))
            except UnreadPaper as refusal:
                results.append(refusal)
    return tuple(results)


@dataclass(frozen=True, slots=True)
class PagesWanted:
    """Pages (from 1) of one paper of which pictures are wanted."""

    name: str
    content: bytes
    pages: tuple[int, ...]


def page_images(
    content: bytes,
    pages: Sequence[int],
    *,
    dpi: int = 110,
    limits: Limits = STANDARD_LIMITS,
    name: str = "paper",
) -> Mapping[int, bytes]:
    """Return the asked-for pages (from 1) as grey PNG images at ``dpi``.

    Raises the ``UnreadPaper`` that reading would raise, or ``NoSuchPage``.
    """
    with _Children(limits, "images") as children:
        return _draw(children, PagesWanted(name, content, tuple(pages)), dpi)


def images_of_papers(
    wanted: Sequence[PagesWanted], *, dpi: int = 110, limits: Limits = STANDARD_LIMITS
) -> tuple[Mapping[int, bytes] | PaperRefusal, ...]:
    """Draw pages of many papers in one child; each comes back in its place, drawn or refused."""
    results: list[Mapping[int, bytes] | PaperRefusal] = []
    if not wanted:
        return ()
    with _Children(limits, "images") as children:
        for one in wanted:
            try:
                results.append(_draw(children, one, dpi))
            except UnreadPaper as refusal:
                results.append(refusal)
    return tuple(results)


def _draw(children: _Children, wanted: PagesWanted, dpi: int) -> Mapping[int, bytes]:
    request = {"name": wanted.name, "pages": list(wanted.pages), "dpi": dpi}
    answer = children.ask(request, wanted.content, wanted.name)
    try:
        return {int(number): b64decode(png) for number, png in answer["images"].items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ReadingStopped(wanted.name, reason="an answer that is none") from error


def active_protection(limits: Limits = STANDARD_LIMITS) -> Protection:
    """Start a child and return what it gave up; for ``doctor``."""
    with _Children(limits, "read") as children:
        return children.protection()


def _read_one(children: _Children, file: Offered, limits: Limits, today: int) -> Paper:
    if not file.content:
        raise EmptyFile(file.name)
    if len(file.content) > limits.bytes_per_paper:
        raise FileTooLarge(
            file.name,
            megabytes=len(file.content) // _MEGABYTE,
            limit_megabytes=limits.bytes_per_paper // _MEGABYTE,
        )
    sha256 = hashlib.sha256(file.content).hexdigest()
    request = {"name": file.name, "sha256": sha256, "today": today}
    answer = children.ask(request, file.content, file.name)
    try:
        paper = paper_from_json(answer["paper"])
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise ReadingStopped(file.name, reason="an answer that is none") from error
    if paper.sha256 != sha256:
        raise ReadingStopped(file.name, reason="an answer about another file")
    return paper


class _Children:
    """The child of a batch, replaced when it ends before its time."""

    def __init__(self, limits: Limits, task: _Task) -> None:
        self._limits = limits
        self._task = task
        self._process: subprocess.Popen[bytes] | None = None
        self._protection: Protection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def protection(self) -> Protection:
        """Return what the running child gave up."""
        if self._protection is None:
            self._protection = self._start("doctor")
        return self._protection

    def ask(self, request: Mapping[str, Any], content: bytes, name: str) -> Message:
        """Return the child's answer about one file, or raise the refusal it amounts to."""
        if self._process is None:
            self._start(name)
        answer = self._exchange(request, content, name, self._limits.seconds_per_paper)
        if "refused" in answer:
            raise _refusal(answer, name)
        return answer

    def _start(self, name: str) -> Protection:
        waiting = _WAITING.get() or {}
        taken = waiting.pop((self._task, self._limits), None)
        first = None if taken else _first_message(self._task, self._limits)
        self._process = taken or _spawn()
        ready = self._exchange(first, b"", name, _SECONDS_TO_START)
        try:
            return Protection(**ready["ready"])
        except (KeyError, TypeError) as error:
            self._end()
            raise ReadingStopped(name, reason="the reading process did not start") from error

    def _exchange(
        self, request: Mapping[str, Any] | None, content: bytes, name: str, seconds: float
    ) -> Message:
        """Send a request (``None``: it was sent before) and return the answer to it."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise ReadingStopped(name, reason="no reading process")
        too_late = threading.Event()

        def stop() -> None:
            too_late.set()
            process.kill()

        clock = threading.Timer(seconds, stop)
        clock.start()
        try:
            if request is not None:
                write_message(process.stdin, request, content)
            answer, _ = read_message(process.stdout)
        except (BrokenMessageError, OSError) as error:
            status = self._end()
            if too_late.is_set():
                raise ReadingTookTooLong(name, seconds=int(seconds)) from error
            raise ReadingStopped(name, reason=f"status {status}") from error
        finally:
            clock.cancel()
        if "stopped" in answer:
            self._end()
            raise ReadingStopped(name, reason=str(answer["stopped"]))
        return answer

    def _end(self) -> int | None:
        """End the child, if any, and return its exit status."""
        process, self._process = self._process, None
        return None if process is None else _end(process)


def _spawn() -> subprocess.Popen[bytes]:
    # The child gets no environment but the one that lets it start, and no folder of ours.
    return subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-I", "-X", "utf8", *CHILD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=None if sys.platform == "win32" else {"OPENBLAS_NUM_THREADS": "1"},
    )


def _first_message(task: _Task, limits: Limits) -> Mapping[str, Any]:
    return {"task": task, "limits": asdict(limits)}


def _tell_task(process: subprocess.Popen[bytes], task: _Task, limits: Limits) -> None:
    if process.stdin is None:
        return
    try:
        write_message(process.stdin, _first_message(task, limits), b"")
    except OSError:
        return  # Whoever takes this child finds it ended, and says so.


def _end(process: subprocess.Popen[bytes]) -> int:
    process.kill()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            _close(stream)
    return process.wait()


def _close(stream: IO[bytes]) -> None:
    try:
        stream.close()
    except OSError:
        return  # What was still to be written has nobody left to read it.


def _refusal(answer: Message, name: str) -> UnreadPaper:
    kind = REFUSALS_BY_CODE.get(str(answer["refused"]))
    details = answer.get("details")
    if kind is None or not isinstance(details, dict):
        return ReadingStopped(name, reason="an answer that is none")
    try:
        return kind(name, **details)
    except (KeyError, TypeError):
        return ReadingStopped(name, reason="an answer that is none")
