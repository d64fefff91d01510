"""Sizes, names, doors and what no room may do; what import-linter cannot see."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest
from house_reading import (
    SOURCE,
    body_lines,
    functions,
    imported_by,
    modules,
    named,
    our_files,
    room_of,
    syntax,
)

LONGEST_MODULE = 400
LONGEST_FUNCTION = 40
LONGEST_RULE = 15

ROOMS = sorted(path.parent.name for path in SOURCE.glob("*/__init__.py"))
PACKAGES = sorted(
    ".".join(path.parent.relative_to(SOURCE.parent).parts) for path in SOURCE.rglob("__init__.py")
)
UNCLEAR_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "handler"}

CLOCKS_AND_CHANCE = {"getpass", "locale", "random", "secrets", "time", "uuid"}
ASKS_THE_MACHINE = {
    "cwd",
    "environ",
    "expanduser",
    "fromtimestamp",
    "getcwd",
    "getenv",
    "home",
    "now",
    "today",
    "utcnow",
}


@pytest.mark.parametrize("path", modules(), ids=named)
def test_a_module_can_be_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


def test_a_function_fits_on_a_page() -> None:
    too_long = {
        f"{named(path)} {function.name}": body_lines(function)
        for path in modules()
        for function in functions(path)
        if body_lines(function) > LONGEST_FUNCTION
    }

    assert too_long == {}


def test_a_rule_is_as_short_as_its_section() -> None:
    too_long = {
        f"{named(path)} {function.name}": body_lines(function)
        for path in modules()
        for function in functions(path)
        if room_of(path) == "law"
        and any("rule" in ast.unparse(each) for each in function.decorator_list)
        and body_lines(function) > LONGEST_RULE
    }

    assert too_long == {}


def test_no_name_says_nothing() -> None:
    parts = {
        named(path): set(re.split(r"[._]", path.name)) | set(path.parent.parts[-1:])
        for path in our_files()
        if path.suffix == ".py"
    }

    assert {name for name, words in parts.items() if words & UNCLEAR_NAMES} == set()


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_has_a_door_plate(room: str) -> None:
    plate = ast.get_docstring(syntax(SOURCE / room / "__init__.py")) or ""
    plate = " ".join(plate.split())

    assert plate.lower().startswith((f"{room}:", f"the {room}:"))
    assert "In: " in plate
    assert "Out: " in plate
    assert "Start reading at " in plate


@pytest.mark.parametrize("package", PACKAGES)
def test_what_a_package_shows_is_listed_in_order_and_is_there(package: str) -> None:
    module = importlib.import_module(package)
    shown = list(getattr(module, "__all__", []))
    defined = {
        node.name
        for node in syntax(Path(str(module.__file__))).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    }

    assert shown == sorted(shown, key=_constants_first)
    assert {name for name in shown if not hasattr(module, name)} == set()
    assert defined <= set(shown)


def _constants_first(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_lists_what_it_shows(room: str) -> None:
    assert importlib.import_module(f"stillowe.{room}").__all__


def test_only_the_shell_knows_the_clock_the_machine_or_chance() -> None:
    asked = [
        (named(path), what)
        for path in modules()
        if room_of(path) != "cli"
        for node in ast.walk(syntax(path))
        for what in (*_asked_of_the_machine(node), *imported_by(node))
        if what in ASKS_THE_MACHINE or what.split(".")[0] in CLOCKS_AND_CHANCE
    ]

    assert asked == []


def _asked_of_the_machine(node: ast.AST) -> list[str]:
    """Name what a node calls as a method, or the environment it looks at."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return [node.func.attr]
    if isinstance(node, ast.Attribute) and node.attr == "environ":
        return [node.attr]
    return []


def test_only_the_shell_and_the_child_write_to_standard_streams() -> None:
    writes = [
        (named(path), node.lineno)
        for path in modules()
        if room_of(path) != "cli" and path.name != "child.py"
        for node in ast.walk(syntax(path))
        if (isinstance(node, ast.Call) and ast.unparse(node.func) in {"print", "input"})
        or (isinstance(node, ast.Attribute) and ast.unparse(node) in {"sys.stdout", "sys.stderr"})
    ]

    assert writes == []


def test_no_room_imports_a_way_to_a_network() -> None:
    network = {"asyncio", "ftplib", "http", "imaplib", "smtplib", "socket", "ssl", "urllib"}
    found = [
        (named(path), name)
        for path in modules()
        for node in ast.walk(syntax(path))
        for name in imported_by(node)
        if name.split(".")[0] in network
    ]

    assert found == []


def test_worlds_knows_the_types_of_rules_and_nothing_else_of_the_law() -> None:
    found = {
        name
        for path in modules()
        if room_of(path) == "worlds"
        for node in ast.walk(syntax(path))
        for name in imported_by(node)
        if name.startswith("stillowe.law")
    }

    assert found <= {"stillowe.law.rules"}


def test_no_exception_is_swallowed_whole() -> None:
    broad = [
        (named(path), node.lineno)
        for path in our_files()
        if path.suffix == ".py"
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or {"Exception", "BaseException"} & _names(node.type))
    ]

    assert broad == []


def test_no_check_is_switched_off_without_a_reason() -> None:
    silent = re.compile(r"#\s*noqa(?!: [A-Z]+[0-9]+(?:, [A-Z]+[0-9]+)*\s+(?:#|-|\()\s*\S)")
    untyped = re.compile(
        r"#\s*type:\s*ignore|#\s*ruff:\s*noqa|#\s*mypy:|#\s*pragma: no cover(?! - \S)"
    )
    found = [
        (named(path), number)
        for path in our_files()
        if path.suffix == ".py" and path.name != Path(__file__).name
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if silent.search(line) or untyped.search(line)
    ]

    assert found == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    found = [
        (named(path), node.lineno)
        for path in our_files()
        if path.suffix == ".py" and path.parts[-2] != "house"
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Attribute)
        and node.attr in {"skip", "skipif", "xfail", "importorskip"}
    ]

    assert found == []


def _names(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
