"""What no file of the project may hold, and what the fixtures may not share."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from itertools import pairwise

import pytest
from house_reading import (
    ROOT,
    SOURCE,
    imported_by,
    modules,
    named,
    our_files,
    strings,
    syntax,
)

from stillowe.facts import CATALOG
from stillowe.facts.linking import RULED_DEFICIENCY
from stillowe.papers import reader_declarations
from stillowe.values import PaperKind

# Written in halves, so that this file does not hold them.
ELSEWHERE = re.compile(
    "|".join(
        f"{first}{second}"
        for first, second in (
            (r"(?<![\w.])/ro", r"ot/"),
            (r"(?<![\w.])/ho", r"me/\w"),
            (r"(?<![\w.])/wo", r"rk/"),
            (r"(?<![\w.])/t", r"mp/\w"),
            (r"\.\./sha", r"red/"),
            (r"C:\\\\Us", r"ers\\\\"),
        )
    ).encode()
)
LARGEST_FILE = 1_000_000
RUN = 6
THE_STATUTES_OWN_WORDS = ("names of defendants claimed to be personally liable",)
"""Said by the form of complaint in 735 ILCS 5/15-1504(a), item (M): nobody can say it otherwise."""


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    found = {named(path) for path in our_files() if ELSEWHERE.search(path.read_bytes())}

    assert found == set()


def test_no_file_is_too_large_to_review() -> None:
    assert {named(path) for path in our_files() if path.stat().st_size > LARGEST_FILE} == set()


def test_every_text_ends_with_one_line_end() -> None:
    broken = {
        named(path)
        for path in our_files()
        if path.suffix in {".md", ".toml", ".yaml", ".py", ".sh"}
        and path.parts[-2] != "wordings"
        and not _well_formed(path.read_text(encoding="utf-8"))
    }

    assert broken == set()


def _well_formed(text: str) -> bool:
    return not text or (text.endswith("\n") and not text.endswith("\n\n") and "\r" not in text)


def word_runs(text: str) -> set[tuple[str, ...]]:
    """Every run of six words of a text; the marks of a pattern count as space."""
    plain = re.sub(r"\\[a-zA-Z]|\(\?[a-zA-Z:!=<P]*>?", " ", text)
    words = re.findall(r"[a-z]+", plain.lower())
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def test_the_bundled_papers_and_the_readers_share_no_run_of_six_words() -> None:
    generator = {
        run
        for path in (ROOT / "examples").rglob("*.py")
        for text in strings(path)
        for run in word_runs(text)
    }
    readers = {
        run
        for path in (SOURCE / "papers").rglob("*.py")
        for text in strings(path)
        for run in word_runs(text)
    }

    assert len(generator) > 1_000
    assert len(readers) > 100
    law = {run for text in THE_STATUTES_OWN_WORDS for run in word_runs(text)}
    assert {" ".join(run) for run in (generator & readers) - law} == set()


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind != "unrecognized"])
def test_every_kind_of_paper_has_a_reader_that_the_catalog_knows(kind: PaperKind) -> None:
    declared = reader_declarations()[kind] - {RULED_DEFICIENCY}
    known = {name for name, fact in CATALOG.facts.items() if kind in fact.established_by}

    assert kind in CATALOG.papers
    assert declared
    assert declared <= known


def test_every_fact_a_paper_can_tell_is_read_from_one_or_listed_as_not_read_yet() -> None:
    read = {name for names in reader_declarations().values() for name in names}
    page = (ROOT / "docs" / "reference" / "papers.md").read_text(encoding="utf-8")
    unread = {name for name, fact in CATALOG.facts.items() if fact.established_by} - read
    listed = {
        name
        for line in page.splitlines()
        if line.startswith("It can also tell")
        for name in re.findall(r"`(\w+)`", line)
    }

    assert unread <= listed


def declared_dependencies() -> list[str]:
    """The distributions that a run needs, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [re.split(r"[<>=! \[]", each)[0] for each in project["dependencies"]]


IMPORTED_AS = {"pillow": "PIL", "pyyaml": "yaml"}


def test_what_is_declared_is_imported_and_what_is_imported_is_declared() -> None:
    imported = {
        name.split(".")[0]
        for path in modules()
        for node in ast.walk(syntax(path))
        for name in imported_by(node)
    }
    outside = imported - set(sys.stdlib_module_names) - {"stillowe"}

    assert {IMPORTED_AS.get(name, name) for name in declared_dependencies()} == outside


def test_every_dependency_has_a_line_in_the_decision_about_dependencies() -> None:
    (decision,) = (ROOT / "docs" / "decisions").glob("0004-*.md")
    text = decision.read_text(encoding="utf-8")

    assert {
        name for name in declared_dependencies() if not re.search(rf"\b{name}\b", text)
    } == set()


def test_every_dependency_is_locked_with_hashes() -> None:
    locked = (ROOT / "requirements" / "base.txt").read_text(encoding="utf-8")

    assert {
        name
        for name in declared_dependencies()
        if not re.search(rf"^{name}==\S+ .*\\\n    --hash=sha256:", locked, re.MULTILINE)
    } == set()


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "docs" / "decisions").glob("*.md"))

    assert numbers[0] == 1
    assert all(second == first + 1 for first, second in pairwise(numbers))
