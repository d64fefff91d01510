"""Originals are checked each time; what was derived from them can be lost without loss."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from shoebox_papers import NOTICE, TODAY

from stillowe.casefile import Case, write_whole
from stillowe.casefile.originals import keep_original
from stillowe.casefile.refusals import CaseNotWritable
from stillowe.values import Severity

pytestmark = pytest.mark.slow  # each test reads papers in a child process


@pytest.fixture
def stored(case: Case, shoebox: Path) -> Path:
    """The one original of a case that holds the notice."""
    case.add([shoebox / "Notice of Sale.txt"], on=TODAY)
    (place,) = (case.folder / "papers").iterdir()
    return place


def codes(case: Case) -> list[str]:
    return [finding.code for finding in case.papers().findings]


def test_an_altered_original_is_set_aside_and_said(case: Case, stored: Path) -> None:
    stored.write_text(NOTICE.replace("15", "16"), encoding="utf-8")

    held = case.papers()

    assert held.papers == ()
    (finding,) = held.findings
    assert finding.code == "paper.altered"
    assert finding.severity is Severity.danger
    assert finding.arguments["name"] == "Notice of Sale.txt"


def test_a_missing_original_is_said(case: Case, stored: Path) -> None:
    stored.unlink()

    assert codes(case) == ["paper.original_missing"]
    assert case.papers().papers == ()


def test_a_missing_original_can_be_added_again(case: Case, stored: Path, shoebox: Path) -> None:
    stored.unlink()

    report = case.add([shoebox / "Notice of Sale.txt"], on=TODAY)

    assert report.count("imported") == 1
    assert codes(case) == []
    assert stored.read_text(encoding="utf-8") == NOTICE


def test_an_altered_original_is_never_written_over(case: Case, stored: Path, shoebox: Path) -> None:
    stored.write_text("altered", encoding="utf-8")

    case.add([shoebox / "Notice of Sale.txt"], on=TODAY)

    assert stored.read_text(encoding="utf-8") == "altered"
    assert len(case.papers().papers) == 1
    assert codes(case) == ["paper.altered"]


def test_a_paper_put_in_by_hand_is_read(case: Case) -> None:
    (case.folder / "papers").mkdir()
    (case.folder / "papers" / "by hand.txt").write_text(NOTICE, encoding="utf-8")

    (paper,) = case.papers().papers

    assert paper.name == "by hand.txt"


def test_derived_layers_can_be_deleted(case: Case, stored: Path) -> None:
    before = case.papers()
    shutil.rmtree(case.folder / ".stillowe")

    assert case.papers() == before


@pytest.mark.parametrize("damage", [b"", b"{", b"0" * 64 + b"\n{}", b"\xff\xff"])
def test_a_damaged_layer_is_made_again_and_said(case: Case, stored: Path, damage: bytes) -> None:
    before = case.papers().papers
    (layer,) = (case.folder / ".stillowe" / "papers").iterdir()
    layer.write_bytes(damage)

    held = case.papers()

    assert held.papers == before
    assert [finding.code for finding in held.findings] == ["paper.layer_rebuilt"]
    assert codes(case) == []


def test_a_layer_whose_words_were_changed_is_not_believed(case: Case, stored: Path) -> None:
    before = case.papers().papers
    (layer,) = (case.folder / ".stillowe" / "papers").iterdir()
    layer.write_bytes(layer.read_bytes().replace(b"December", b"November"))

    assert case.papers().papers == before


def test_readings_do_not_depend_on_the_folder_taking_them(case: Case, stored: Path) -> None:
    before = case.papers().papers
    shutil.rmtree(case.folder / ".stillowe")
    (case.folder / ".stillowe").write_text("in the way", encoding="utf-8")

    assert case.papers().papers == before


def test_page_pictures_are_kept(case: Case, stored: Path) -> None:
    (paper,) = case.papers().papers

    drawn = case.page_pictures([(paper.sha256, 1)])

    assert drawn[paper.sha256, 1].startswith(b"\x89PNG")
    assert case.page_pictures([(paper.sha256, 1)]) == drawn
    assert len(list((case.folder / ".stillowe" / "pages").iterdir())) == 1


def test_a_torn_page_picture_is_drawn_again(case: Case, stored: Path) -> None:
    (paper,) = case.papers().papers
    drawn = case.page_pictures([(paper.sha256, 1)])
    (picture,) = (case.folder / ".stillowe" / "pages").iterdir()
    picture.write_bytes(drawn[paper.sha256, 1][:50])

    assert case.page_pictures([(paper.sha256, 1)]) == drawn


def test_a_page_of_a_missing_original_has_no_picture(case: Case, stored: Path) -> None:
    (paper,) = case.papers().papers
    stored.unlink()

    assert case.page_pictures([(paper.sha256, 1)]) == {}


def test_originals_whose_first_eight_digits_agree_do_not_displace_one_another(
    tmp_path: Path,
) -> None:
    first = keep_original(tmp_path, b"one", offered_as="a.pdf", sha256="12345678" + "0" * 56)
    second = keep_original(tmp_path, b"two", offered_as="a.pdf", sha256="12345678" + "f" * 56)

    assert (tmp_path / "papers" / first).read_bytes() == b"one"
    assert (tmp_path / "papers" / second).read_bytes() == b"two"


def test_what_cannot_be_written_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()

    with pytest.raises(CaseNotWritable):
        write_whole(tmp_path / "folder", b"content")

    assert [place.name for place in tmp_path.iterdir()] == ["folder"]
