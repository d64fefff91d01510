"""The documents are true: generated pages are fresh, links lead somewhere, words are explained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from house_reading import ROOT, named, our_files
from write_reference import FOLDER, pages

from stillowe.report.language import load_language
from stillowe.values import FactName, PaperKind, Stage, Standing

LINK = re.compile(r"\[[^\]]+\]\(([^)#]+)(?:#[^)]*)?\)")
DOCUMENTS = tuple(path for path in our_files() if path.suffix == ".md")


def glossary() -> dict[str, str]:
    """Every word of the glossary, with its meaning."""
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", text, re.MULTILINE)
    return {word: meaning for word, meaning in rows if word != "word"}


def test_the_generated_pages_are_what_make_docs_would_write() -> None:
    committed = {
        path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in FOLDER.rglob("*.md")
    }
    expected = pages()

    assert sorted(committed) == sorted(expected)
    assert {name for name in expected if committed[name] != expected[name]} == set(), (
        "run `make docs`"
    )


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_link_leads_somewhere(path: Path) -> None:
    targets = LINK.findall(path.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target]

    assert {target for target in local if not (path.parent / target).exists()} == set()


@pytest.mark.parametrize("name", list(FactName))
def test_every_fact_is_on_the_page_of_facts(name: FactName) -> None:
    assert f"| `{name}` |" in (FOLDER / "facts.md").read_text(encoding="utf-8")


def test_the_glossary_is_in_order() -> None:
    words = list(glossary())

    assert len(words) > 60
    assert words == sorted(words, key=lambda word: word.lower().replace(",", ""))


def test_the_glossary_explains_every_standing_stage_gate_and_paper() -> None:
    words = " | ".join(glossary()).lower()
    sentences = load_language().sentences
    kinds = [
        sentences[f"kind.{kind}"].removeprefix("the ")
        for kind in PaperKind
        if kind is not PaperKind.unrecognized
    ]
    asked = [standing.value.replace("_", " ") for standing in Standing]
    asked += [stage.name.replace("_", ", " if "sold" in stage.name else " ") for stage in Stage]
    asked += [f"g{number} " for number in range(1, 7)]
    asked += [kind.lower().split(" of judgment")[0] for kind in kinds if kind not in OTHERWISE]

    assert {word for word in asked if word not in words} == set()


OTHERWISE = {
    "bankruptcy discharge": "discharge",
    "bankruptcy docket": "discharge",
    "consent judgment": "consent foreclosure",
    "deed in lieu papers": "deed in lieu",
    "lis pendens notice": "lis pendens",
    "notice of sale": "judgment of foreclosure",
    "short-sale letter": "short sale",
}
"""Kinds of paper that are explained under another word."""


def test_what_is_explained_under_another_word_is_explained() -> None:
    assert set(OTHERWISE.values()) <= set(glossary())


def test_the_changelog_has_a_part_for_what_is_not_released_and_for_the_law() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert text.index("## [Unreleased]") < text.index("### Law")


def test_the_continuous_check_runs_what_a_release_needs_and_nothing_weaker() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

    assert script.rstrip().endswith("exec make test")
    assert "|| true" not in script
    assert "|| true" not in (ROOT / "Makefile").read_text(encoding="utf-8")
