"""Files and folders offered: each comes out once, as a file to read or with its reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stillowe.casefile.offered import (
    AddLimits,
    OfferedPath,
    list_offered,
    read_offered,
    refusal_for,
)
from stillowe.casefile.refusals import (
    FileNotPermitted,
    FileNotReadable,
    FileTooLarge,
    FileVanished,
    FolderTooDeep,
    NotAFile,
    PartOfTheCase,
    SymbolicLinkInFolder,
    TooManyFiles,
)

LIMITS = AddLimits(file_bytes=1_000, files=20, depth=3)


def listed(*paths: Path, case: Path, limits: AddLimits = LIMITS) -> list[tuple[str, str]]:
    return [
        (one.name, one.refusal.code if one.refusal else "")
        for one in list_offered(paths, case_folder=case, limits=limits)
    ]


def test_a_folder_gives_its_files_in_order_of_name(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "z.txt").touch()
    (tmp_path / "a.txt").touch()
    (tmp_path / "c.txt").touch()

    found = listed(tmp_path, case=tmp_path / "nowhere")

    assert found == [("a.txt", ""), ("z.txt", ""), ("c.txt", "")]


def test_a_missing_file_is_refused_and_the_rest_is_listed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()

    found = listed(tmp_path / "gone.txt", tmp_path / "a.txt", case=tmp_path / "nowhere")

    assert found == [("gone.txt", FileVanished.code), ("a.txt", "")]


def test_a_link_inside_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "box").mkdir()
    (tmp_path / "secret.txt").touch()
    (tmp_path / "box" / "link.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "box" / "loop").symlink_to(tmp_path / "box")

    found = listed(tmp_path / "box", case=tmp_path / "nowhere")

    assert found == [("link.txt", SymbolicLinkInFolder.code), ("loop", SymbolicLinkInFolder.code)]


def test_a_link_named_outright_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")

    assert listed(tmp_path / "link.txt", case=tmp_path / "nowhere") == [("link.txt", "")]


def test_a_broken_link_named_outright_has_vanished(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone")

    found = listed(tmp_path / "link.txt", case=tmp_path / "nowhere")

    assert found == [("link.txt", FileVanished.code)]


def test_the_case_itself_is_not_taken_into_itself(tmp_path: Path) -> None:
    case = tmp_path / "case"
    (case / "papers").mkdir(parents=True)
    (case / "papers" / "x.txt").touch()
    (tmp_path / "a.txt").touch()

    assert listed(tmp_path, case=case) == [("a.txt", ""), ("case", PartOfTheCase.code)]
    assert listed(case / "papers" / "x.txt", case=case) == [("x.txt", PartOfTheCase.code)]


def test_pipes_and_sockets_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    found = listed(tmp_path, tmp_path / "pipe", case=tmp_path / "nowhere")

    assert found == [("pipe", NotAFile.code), ("pipe", NotAFile.code)]


def test_a_file_that_became_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    read = read_offered(OfferedPath(tmp_path / "pipe", "pipe"), limits=LIMITS)

    assert isinstance(read, NotAFile)


def test_endless_folders_end(tmp_path: Path) -> None:
    deep = tmp_path / "1" / "2" / "3" / "4"
    deep.mkdir(parents=True)
    (deep / "a.txt").touch()

    assert listed(tmp_path, case=tmp_path / "nowhere") == [("3", FolderTooDeep.code)]


def test_too_many_files_end_with_a_reason(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").touch()

    found = listed(tmp_path, case=tmp_path / "nowhere")

    assert len(found) == 21
    assert found[-1][1] == TooManyFiles.code


def test_a_file_that_is_too_large_is_refused_with_its_size(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 2_000)

    read = read_offered(OfferedPath(tmp_path / "a.txt", "a.txt"), limits=LIMITS)

    assert isinstance(read, FileTooLarge)
    assert "2,000" in read.what


@pytest.mark.parametrize(
    ("problem", "refusal"),
    [
        (FileNotFoundError(2, "No such file"), FileVanished),
        (PermissionError(13, "Permission denied"), FileNotPermitted),
        (OSError(26, "Text file busy"), FileNotReadable),
        (ValueError("embedded null byte"), FileNotReadable),
    ],
)
def test_what_the_system_says_becomes_a_refusal_with_what_to_do(
    problem: OSError | ValueError, refusal: type
) -> None:
    told = refusal_for("a.pdf", problem)

    assert type(told) is refusal
    assert told.where == "a.pdf"
    assert told.remedy


def test_a_name_with_a_null_in_it_is_refused(tmp_path: Path) -> None:
    found = listed(tmp_path / "a\0b", case=tmp_path / "nowhere")

    assert found[0][1] in {FileVanished.code, FileNotReadable.code}


@pytest.mark.parametrize("name", ["new\nline.txt", "\u202eevil.txt", "x" * 200 + ".txt", "üñí.txt"])
def test_strange_names_are_listed(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("words", encoding="utf-8")

    (offered,) = list_offered([tmp_path], case_folder=tmp_path / "nowhere", limits=LIMITS)

    assert offered.name.isprintable()
    assert read_offered(offered, limits=LIMITS) == b"words"
