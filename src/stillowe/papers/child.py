"""The process that touches the bytes of a paper: ``python -I -m stillowe.papers.child``.

It is told one task, imports all that the task needs, gives up its rights, says which are gone,
and then answers one request after another until its input ends. It is never given a path. What
breaks it costs one paper: the parent reports that paper and starts another child.
"""

from __future__ import annotations

import gc
import os
import sys
from base64 import b64encode
from collections.abc import Callable
from dataclasses import asdict
from pathlib import PurePath
from types import TracebackType
from typing import IO, Any, TypeAlias

from stillowe.papers.framing import BrokenMessageError, Message, read_message, write_message
from stillowe.papers.isolation import allow_processor_seconds, give_up_rights
from stillowe.papers.limits import Limits
from stillowe.papers.refusals import UnreadPaper

Task: TypeAlias = Callable[[Message, bytes], Message]
"""What a child does with one request and the bytes that came with it."""

STOPPED = 70
"""Exit status after a fault of our own or of a library (``EX_SOFTWARE``)."""


OBJECTS_BEFORE_GARBAGE = 20_000


def main() -> int:
    """Serve requests from standard input; return 0 when it ends."""
    # Nearly all that is made here while loading stays: looking for garbage in it is lost time.
    gc.set_threshold(OBJECTS_BEFORE_GARBAGE)
    requests = sys.stdin.buffer
    # Whatever a library prints must not mix with the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.excepthook = _telling_hook(answers)
    first, _ = read_message(requests)
    limits = Limits(**first["limits"])
    perform = _drawing(limits) if first["task"] == "images" else _reading(limits)
    protection = give_up_rights(limits)
    write_message(answers, {"ready": asdict(protection)})
    while True:
        try:
            request, content = read_message(requests)
        except BrokenMessageError:
            return 0
        allow_processor_seconds(limits.seconds_per_paper)
        write_message(answers, _answer(perform, request, content))


def _reading(limits: Limits) -> Task:
    # The readers' patterns take a while to compile, and drawing needs none of them.
    from stillowe.papers.reading import read_offered  # noqa: PLC0415 - see above
    from stillowe.papers.stored import paper_to_json  # noqa: PLC0415 - see above

    def read(request: Message, content: bytes) -> Message:
        paper = read_offered(
            content,
            str(request["name"]),
            sha256=str(request["sha256"]),
            today=request["today"],
            limits=limits,
        )
        return {"paper": paper_to_json(paper)}

    return read


def _drawing(limits: Limits) -> Task:
    # Most children never draw, and the drawing library takes its time to load.
    from stillowe.papers.images import draw_pages  # noqa: PLC0415 - see above

    def draw(request: Message, content: bytes) -> Message:
        name, pages, dpi = str(request["name"]), tuple(request["pages"]), int(request["dpi"])
        images = draw_pages(content, name, pages, dpi=dpi, limits=limits)
        return {"images": {n: b64encode(png).decode("ascii") for n, png in images.items()}}

    return draw


def _answer(perform: Task, request: Message, content: bytes) -> Message:
    try:
        return perform(request, content)
    except UnreadPaper as refusal:
        return {"refused": refusal.code, "details": refusal.details}
    except MemoryError:
        return {"refused": "paper.out_of_memory", "details": {}}


def _telling_hook(answers: IO[bytes]) -> Any:
    """Return an exception hook that tells the parent what stopped the child, and where."""

    def tell(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        place = "?"
        while trace is not None:
            code = trace.tb_frame.f_code
            place = f"{PurePath(code.co_filename).name} {trace.tb_lineno}"
            trace = trace.tb_next
        write_message(answers, {"stopped": f"{kind.__name__} at {place}"})
        os._exit(STOPPED)

    return tell


if __name__ == "__main__":
    sys.exit(main())
