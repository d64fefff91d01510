"""Running one command: its exit code, and how what went wrong is told."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Final, Protocol, cast

import typer
from typer.main import get_command

from stillowe.cli import shell
from stillowe.cli.entry import app
from stillowe.errors import Refusal

_OBJECTS_BEFORE_GARBAGE: Final = 20_000

# click's own class, whichever click this typer carries; typer does not export it.
_USAGE_ERROR: Final = cast("type[Exception]", typer.BadParameter.__mro__[1])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 answered, 1 found (``--check``), 2 usage, 3 refused.

    Nothing a user's file holds can end in a traceback: what is not a refusal is a defect of this
    program, said in one line, with exit code 70.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in given
    sys.excepthook = _tell_defect
    # Nearly all that one command makes stays until it ends: looking for garbage is lost time.
    gc.set_threshold(_OBJECTS_BEFORE_GARBAGE)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        # Called through the command, so that the hook above stays in place.
        code = get_command(app).main(args=given, prog_name="stillowe", standalone_mode=False)
    except _USAGE_ERROR as problem:
        _tell_usage(problem, as_json=as_json)
        return shell.USAGE
    except (typer.Abort, KeyboardInterrupt):
        return shell.INTERRUPTED
    except SystemExit:
        # So click ends when whoever read the result has read enough: that is no error.
        return shell.ANSWERED
    except Refusal as refusal:
        shell.tell_refusal(refusal, as_json=as_json)
        return shell.REFUSED
    return code if isinstance(code, int) else shell.ANSWERED


class _Shown(Protocol):
    """What click's usage errors can do."""

    def show(self) -> None: ...


def _tell_usage(problem: Exception, *, as_json: bool) -> None:
    if as_json:
        shell.say_json({"error": _usage_json(str(problem))})
    else:
        cast("_Shown", problem).show()


def _usage_json(problem: str) -> dict[str, str]:
    return {
        "code": "usage",
        "what": problem,
        "where": "the command line",
        "why": "The command was not understood, so nothing was done.",
        "remedy": "See: stillowe --help",
    }


def _tell_defect(
    kind: type[BaseException], problem: BaseException, trace: TracebackType | None
) -> None:
    """Say that the program itself failed, without the contents of anybody's papers."""
    place = "?"
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__"))
        if module.startswith("stillowe"):
            place = f"{module}:{trace.tb_lineno}"
        trace = trace.tb_next
    shell.talk(f"StillOwe met a defect of its own: {kind.__name__} ({place}).")
    shell.talk("Your case and its papers are unchanged. Please report this line.")
    sys.stderr.flush()
    raise SystemExit(shell.DEFECT) from problem
