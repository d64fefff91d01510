"""Adding: every file offered ends as imported, duplicate or refused, and originals stay."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from shoebox_papers import NOTICE, TODAY

from stillowe.casefile import AddReport, Case
from stillowe.casefile.refusals import (
    AnotherCase,
    CaseAlreadyExists,
    FileVanished,
    NothingOffered,
    OwnOutput,
)
from stillowe.values import PaperKind

pytestmark = pytest.mark.slow  # each test reads papers in a child process


def outcomes(report: AddReport) -> list[tuple[str, str]]:
    return [(file.name, file.outcome) for file in report.files]


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        str(place.relative_to(folder)): place.read_bytes()
        for place in sorted(folder.rglob("*"))
        if place.is_file() and place.name != ".lock"
    }


def test_a_folder_is_added_and_stays_as_it_was(case: Case, shoebox: Path) -> None:
    before = snapshot(shoebox)

    report = case.add([shoebox], on=TODAY)

    assert outcomes(report) == [("Notice of Sale.txt", "imported"), ("letter.txt", "imported")]
    assert snapshot(shoebox) == before
    kept = sorted(place.name for place in (case.folder / "papers").iterdir())
    assert [name.partition("--")[0] for name in kept] == ["letter", "notice-of-sale"]
    digest = hashlib.sha256(NOTICE.encode()).hexdigest()
    assert (case.folder / "papers" / f"notice-of-sale--{digest[:8]}.txt").read_text() == NOTICE


def test_what_was_added_is_read(case: Case, shoebox: Path) -> None:
    case.add([shoebox / "Notice of Sale.txt"], on=TODAY)

    (paper,) = case.papers().papers

    assert paper.name == "Notice of Sale.txt"
    assert paper.kind is PaperKind.notice_of_sale


def test_adding_again_changes_nothing(case: Case, shoebox: Path) -> None:
    case.add([shoebox], on=TODAY)
    case.add([shoebox], on=TODAY)
    before = snapshot(case.folder)

    report = case.add([shoebox], on=TODAY + 5)

    assert report.count("duplicate") == 2
    assert snapshot(case.folder) == before


def test_one_content_under_two_names_is_one_paper(case: Case, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NOTICE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(NOTICE, encoding="utf-8")

    report = case.add([tmp_path / "a.txt", tmp_path / "b.txt"], on=TODAY)

    assert outcomes(report) == [("a.txt", "imported"), ("b.txt", "duplicate")]
    assert len(case.papers().papers) == 1
    assert case.papers().duplicates == ("b.txt",)


def test_two_contents_under_one_name_are_two_papers(case: Case, tmp_path: Path) -> None:
    for folder, text in (("one", NOTICE), ("two", NOTICE + "Adjourned.\n")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "notice.txt").write_text(text, encoding="utf-8")

    report = case.add([tmp_path / "one", tmp_path / "two"], on=TODAY)

    assert report.count("imported") == 2
    assert len(case.papers().papers) == 2


def test_what_cannot_be_read_is_refused_and_the_rest_is_taken(case: Case, shoebox: Path) -> None:
    (shoebox / "empty.pdf").touch()
    (shoebox / "photo.pdf").write_bytes(b"\xff\xd8\xff\xe0" + b"\0" * 200)
    (shoebox / "torn.pdf").write_bytes(b"%PDF-1.7\n1 0 obj <<")

    report = case.add([shoebox, shoebox / "gone.pdf"], on=TODAY)

    assert report.count("imported") == 2
    refused = {file.name: file.refusal for file in report.files if file.outcome == "refused"}
    assert sorted(refused) == ["empty.pdf", "gone.pdf", "photo.pdf", "torn.pdf"]
    assert all(refusal is not None and refusal.remedy for refusal in refused.values())
    assert len(list((case.folder / "papers").iterdir())) == 2
    listed = {one.name: one for one in case.papers().refused}
    assert sorted(listed) == sorted(refused)
    assert listed["gone.pdf"].code == FileVanished.code


def test_a_file_that_can_be_read_later_is_refused_no_more(case: Case, shoebox: Path) -> None:
    late = shoebox / "late.txt"
    case.add([late], on=TODAY)
    assert [one.name for one in case.papers().refused] == ["late.txt"]
    late.write_text(NOTICE, encoding="utf-8")

    case.add([late], on=TODAY)

    assert case.papers().refused == ()


def test_nothing_offered_is_refused(case: Case) -> None:
    with pytest.raises(NothingOffered):
        case.add([], on=TODAY)


@pytest.mark.parametrize(
    "name", ["new\nline.txt", "-rf.txt", "=1+1.txt", "\u202efdp.txt", "ü" * 100 + ".txt", "x.TXT"]
)
def test_strange_names_are_taken(case: Case, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(NOTICE, encoding="utf-8")

    report = case.add([tmp_path / name], on=TODAY)

    assert report.count("imported") == 1
    (kept,) = (case.folder / "papers").iterdir()
    assert kept.name.isascii()
    assert not kept.name.startswith("-")
    assert len(case.papers().papers) == 1


def test_the_folder_above_the_case_can_be_added(case: Case, shoebox: Path) -> None:
    report = case.add([shoebox.parent], on=TODAY)

    assert sorted(outcomes(report)) == [
        ("Notice of Sale.txt", "imported"),
        ("letter.txt", "imported"),
        ("my-case", "refused"),
    ]


def test_a_new_case_is_not_made_over_anything(case: Case, tmp_path: Path) -> None:
    before = snapshot(case.folder)
    (tmp_path / "file").touch()

    for taken in (case.folder, tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(CaseAlreadyExists):
            Case.create(taken, on=TODAY)

    assert snapshot(case.folder) == before


def test_another_case_is_not_mixed_in(case: Case, shoebox: Path) -> None:
    other = Case.create(shoebox / "other", on=TODAY)
    other.add([shoebox / "Notice of Sale.txt"], on=TODAY)

    report = case.add([shoebox, other.folder], on=TODAY)

    codes = [file.refusal.code for file in report.files if file.refusal]
    assert report.count("imported") == 2
    assert codes == [AnotherCase.code, AnotherCase.code]


@pytest.mark.parametrize(
    "content",
    [
        "Will I still owe? box\nAs of today.",
        '<!doctype html>\n<html lang="en"><head><title>Will I still owe? box</title>',
        '{\n  "schema": "report.v1",\n  "language": "en"}',
        '{"law":null,"on":"2026-11-24","papers":[],"schema":"traces.v1","traces":[]}',
    ],
)
def test_an_answer_is_never_taken_as_evidence(case: Case, tmp_path: Path, content: str) -> None:
    (tmp_path / "saved.txt").write_text(content, encoding="utf-8")

    (file,) = case.add([tmp_path / "saved.txt"], on=TODAY).files

    assert isinstance(file.refusal, OwnOutput)
