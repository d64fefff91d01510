"""Every refusal and every finding has one stable code, one class or sentence, and a page."""

from __future__ import annotations

import ast
import importlib
import re
from collections import Counter
from pathlib import Path

import pytest
from house_reading import SOURCE, modules, room_of, syntax
from write_reference import finding_codes, refusal_classes

import stillowe.errors
from stillowe.errors import Refusal

CODES = (SOURCE.parents[1] / "docs" / "reference" / "codes.md").read_text(encoding="utf-8")
FAMILIES = Refusal.__subclasses__()


def listed_in_the_tree() -> dict[str, str]:
    """Each family named in the docstring of ``errors``, with the words beside it."""
    tree = re.sub(r"\n    \|\s{8,}", " ", stillowe.errors.__doc__ or "")
    return dict(re.findall(r"\n    [|`]- (\w+) +(.+)", tree))


def test_the_tree_in_errors_names_every_family_in_order() -> None:
    assert list(listed_in_the_tree()) == [family.__name__ for family in FAMILIES]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_the_tree_in_errors_names_every_class_of_a_family(family: type[Refusal]) -> None:
    beside = listed_in_the_tree()[family.__name__]
    raised = {kind for kind in refusal_classes() if issubclass(kind, family)}
    outside_the_shell = {kind for kind in raised if ".cli." not in kind.__module__}

    if beside.startswith("(see "):
        module = importlib.import_module(beside.removeprefix("(see ").removesuffix(")"))
        assert any(kind.__module__ == module.__name__ for kind in raised)
    else:
        assert set(beside.split(", ")) == {kind.__name__ for kind in outside_the_shell}


def test_every_refusal_has_a_code_of_its_own() -> None:
    counted = Counter(kind.code for kind in refusal_classes())

    assert {code for code, count in counted.items() if count > 1 or "." not in code} == set()


def test_every_refusal_says_in_one_line_when_it_comes() -> None:
    unsaid = {kind.__name__ for kind in refusal_classes() if not kind.__dict__.get("__doc__")}

    assert unsaid == set()


def test_every_code_is_on_the_page() -> None:
    codes = {kind.code for kind in refusal_classes()} | set(finding_codes())

    assert {code for code in codes if f"`{code}`" not in CODES} == set()


def begun_or_whole_in(path: Path) -> tuple[set[str], set[str]]:
    """The strings of a module, and how its f-strings begin."""
    whole, begun = set(), set()
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            whole.add(node.value)
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            begun.add(str(node.values[0].value))
    return whole, begun


def test_every_finding_with_a_sentence_can_still_be_made() -> None:
    whole: set[str] = set()
    begun: set[str] = set()
    for path in modules():
        if room_of(path) != "report":
            found = begun_or_whole_in(path)
            whole |= found[0]
            begun |= {start for start in found[1] if "." in start}
    gone = {
        code
        for code in finding_codes()
        if code not in whole and not any(code.startswith(start) for start in begun)
    }

    assert gone == set()
