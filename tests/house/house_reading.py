"""What the house tests read: our own files, as text and as syntax."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "stillowe"
FOLDERS = (".ci", "bench", "docs", "examples", "requirements", "scripts", "src", "tests")
NOT_OURS = {"__pycache__"}


@cache
def our_files() -> tuple[Path, ...]:
    """Every file of the project, in order of path; a git client is not needed for it."""
    found = [path for path in ROOT.iterdir() if path.is_file() and path.name[0] != "."]
    found += [path for name in FOLDERS for path in (ROOT / name).rglob("*") if path.is_file()]
    return tuple(sorted(path for path in found if not NOT_OURS & set(path.parts)))


def named(path: Path) -> str:
    """Name a file by its path inside the project."""
    return path.relative_to(ROOT).as_posix()


@cache
def modules() -> tuple[Path, ...]:
    """Every module of the package."""
    return tuple(sorted(SOURCE.rglob("*.py")))


def room_of(path: Path) -> str:
    """Name the room a module stands in; a module beside the rooms is a room of its own."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


@cache
def syntax(path: Path) -> ast.Module:
    """Parse one file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function of a module, methods and inner ones too."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a body, from its first statement after the docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def strings(path: Path) -> Iterator[str]:
    """Yield every string of a module that is not a docstring."""
    tree = syntax(path)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
        ):
            yield node.value


def imported_by(node: ast.AST) -> list[str]:
    """Name what one node imports; nothing where it is no import."""
    if isinstance(node, ast.Import):
        return [each.name for each in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []
