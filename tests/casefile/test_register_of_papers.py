"""papers.csv: every file offered, once, readable by people and safe to open."""

from __future__ import annotations

from pathlib import Path

import pytest

from stillowe.casefile.refusals import RegisterBroken
from stillowe.casefile.register import (
    REGISTER_NAME,
    Entry,
    Outcome,
    add_to_register,
    read_register,
)


def an_entry(name: str = "a.pdf", outcome: Outcome = "imported", **more: str) -> Entry:
    return Entry("2026-11-24", name, outcome, "a--01234567.pdf", "0" * 64, 12, **more)


def test_a_case_without_a_register_has_offered_nothing(tmp_path: Path) -> None:
    assert read_register(tmp_path) == ()


def test_what_is_written_is_read_back_in_order(tmp_path: Path) -> None:
    first = an_entry('a, "b"\nc.pdf', code="file.x", what="What?", why="Why.", remedy="Do.")
    second = an_entry("=SUM(A1)", "duplicate")

    add_to_register(tmp_path, [first])
    add_to_register(tmp_path, [second])

    assert read_register(tmp_path) == (first, second)


def test_what_the_register_says_already_is_not_said_again(tmp_path: Path) -> None:
    add_to_register(tmp_path, [an_entry()])
    before = (tmp_path / REGISTER_NAME).read_bytes()

    add_to_register(tmp_path, [Entry("2027-01-01", *list_of(an_entry())[1:])])

    assert (tmp_path / REGISTER_NAME).read_bytes() == before


def list_of(entry: Entry) -> list[object]:
    return [getattr(entry, name) for name in Entry.__slots__]


def test_a_name_that_begins_like_a_formula_does_not_run_in_a_spreadsheet(tmp_path: Path) -> None:
    add_to_register(tmp_path, [an_entry('=HYPERLINK("x")')])

    assert "\n2026-11-24,=" not in (tmp_path / REGISTER_NAME).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-24,a.pdf,imported",
        "2026-11-24,a.pdf,lost,a,0,1,,,,",
        "2026-11-24,a.pdf,imported,../../a,0,1,,,,",
        "2026-11-24,a.pdf,imported,a,0,many,,,,",
        '2026-11-24,"a.pdf,imported',
    ],
)
def test_a_broken_register_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    add_to_register(tmp_path, [an_entry()])
    place = tmp_path / REGISTER_NAME
    place.write_text(place.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")

    with pytest.raises(RegisterBroken, match="line 3"):
        read_register(tmp_path)


def test_a_register_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / REGISTER_NAME).write_bytes(b"\xff\xfe\x00")

    with pytest.raises(RegisterBroken, match="UTF-8"):
        read_register(tmp_path)
