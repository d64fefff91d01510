"""A hostile file costs one refusal: real processes, real limits."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pdf_making import a_locked_pdf, a_pdf, a_scan, lines_down

from stillowe.errors import PaperRefusal
from stillowe.papers import (
    Limits,
    Offered,
    Paper,
    active_protection,
    children_waiting,
    page_images,
    process,
    read_papers,
)
from stillowe.papers.refusals import (
    EmptyFile,
    FileTooLarge,
    NoSuchPage,
    ReadingRanOutOfMemory,
    ReadingStopped,
    ReadingTookTooLong,
)

ORDER = a_pdf(lines_down("ORDER APPROVING SALE", "The sale is approved."))


def names(results: tuple[Paper | PaperRefusal, ...]) -> list[str]:
    return [type(result).__name__ for result in results]


def test_every_file_offered_comes_back_in_its_place() -> None:
    offered = [
        Offered("order.pdf", ORDER),
        Offered("empty.pdf", b""),
        Offered("locked.pdf", a_locked_pdf()),
        Offered("scan.pdf", a_scan()),
        Offered("photo.pdf", b"\xff\xd8\xff\xe0" + bytes(99)),
        Offered("letter.txt", b"Dear Ann"),
    ]

    results = read_papers(offered, today=20_000)

    assert names(results) == [
        "Paper",
        "EmptyFile",
        "EncryptedPdf",
        "ScannedPaper",
        "ImageFile",
        "Paper",
    ]


def test_a_file_with_too_many_bytes_is_refused_unread() -> None:
    (result,) = read_papers([Offered("a", b"x" * 11)], limits=Limits(bytes_per_paper=10), today=1)

    assert isinstance(result, FileTooLarge)


def test_a_file_with_no_bytes_starts_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "CHILD", ("-c", "raise SystemExit(9)"))

    assert isinstance(read_papers([Offered("a", b"")], today=1)[0], EmptyFile)


MISBEHAVING = """
import os, sys, time
from stillowe.papers import framing
requests, answers = sys.stdin.buffer, sys.stdout.buffer
framing.read_message(requests)
ready = dict(resource_limits=False, no_network_or_programs=False, files_closed=False)
framing.write_message(answers, {"ready": ready})
while True:
    request, content = framing.read_message(requests)
    if content == b"hang":
        time.sleep(60)
    if content == b"end":
        os._exit(3)
    if content == b"signal":
        os.abort()
    if content == b"garbage":
        answers.write(b"not a message, not at all"); answers.flush(); time.sleep(60)
    if content == b"stopped":
        framing.write_message(answers, {"stopped": "IndexError at readers.py 7"})
    framing.write_message(answers, {
        b"odd": {"paper": {"layer": "paper.v1"}},
        b"unknown": {"refused": "paper.no_such_code", "details": {}},
        b"list": {"refused": "paper.scanned", "details": 3},
    }.get(content, {"refused": "paper.not_text", "details": {}}))
"""


@pytest.fixture
def misbehaving_child(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = tmp_path / "child.py"
    script.write_text(MISBEHAVING, encoding="utf-8")
    monkeypatch.setattr(process, "CHILD", (str(script),))


@pytest.mark.usefixtures("misbehaving_child")
@pytest.mark.parametrize(
    "content", [b"end", b"signal", b"garbage", b"stopped", b"odd", b"unknown", b"list"]
)
def test_a_paper_that_breaks_its_child_costs_that_paper_only(content: bytes) -> None:
    offered = [Offered("bad", content), Offered("next", b"fine")]
    results = read_papers(offered, limits=Limits(seconds_per_paper=5), today=1)

    assert names(results) == ["ReadingStopped", "NotText"]


@pytest.mark.usefixtures("misbehaving_child")
def test_a_paper_that_hangs_is_stopped_and_the_next_is_read() -> None:
    offered = [Offered("bad", b"hang"), Offered("next", b"fine")]
    results = read_papers(offered, limits=Limits(seconds_per_paper=0.5), today=1)

    assert isinstance(results[0], ReadingTookTooLong)
    assert names(results)[1] == "NotText"


def test_a_child_that_cannot_start_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "CHILD", ("-c", "raise SystemExit(9)"))

    assert isinstance(read_papers([Offered("a", b"x")], today=1)[0], ReadingStopped)


def test_a_paper_that_needs_too_much_memory_is_refused_and_the_next_is_read() -> None:
    offered = [Offered("big.txt", b"words " * 4_000_000), Offered("next.txt", b"Dear Ann")]
    huge = 10**9
    limits = Limits(memory_bytes=256 * 2**20, characters_per_paper=huge, pages_per_paper=huge)
    first, second = read_papers(offered, limits=limits, today=1)

    if active_protection(limits).resource_limits:
        assert isinstance(first, ReadingRanOutOfMemory | ReadingStopped | ReadingTookTooLong)
    assert isinstance(second, Paper)


TRIES = """
import os, socket, sys
from stillowe.papers.isolation import give_up_rights
from stillowe.papers.limits import Limits
given_up = give_up_rights(Limits())
def tried(action):
    try:
        action()
    except OSError:
        return "refused"
    return "done"
network = [
    tried(lambda: socket.socket()),
    tried(lambda: socket.socketpair()),
    tried(lambda: os.execv("/bin/true", ["true"])),
    tried(lambda: os.kill(os.getppid(), 0)),
]
files = [
    tried(lambda: open(sys.argv[1], "rb").close()),
    tried(lambda: open(sys.argv[1], "wb").close()),
    tried(lambda: os.unlink(sys.argv[1])),
    tried(lambda: os.listdir(os.path.dirname(sys.argv[1]))),
]
import colorsys  # what Python itself needs can still be imported
print(given_up.no_network_or_programs, given_up.files_closed, set(network), set(files))
"""


def test_what_the_child_says_it_gave_up_is_gone(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("x", encoding="utf-8")
    tried = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-I", "-c", TRIES, str(secret)],
        capture_output=True,
        text=True,
        check=True,
    )
    no_network, files_closed, *_ = tried.stdout.split()

    if no_network == "True":
        assert "{'refused'}" in tried.stdout
    if files_closed == "True":
        assert tried.stdout.rstrip().endswith("{'refused'}")
        assert secret.exists()


def test_the_protection_in_force_is_named() -> None:
    protection = active_protection()

    assert protection.level in {"full", "no_network", "limits", "clock"}
    assert protection.resource_limits is (sys.platform != "win32")


def test_page_images_are_of_the_pages_asked_for_and_no_others() -> None:
    content = a_pdf(lines_down("one"), lines_down("two"), lines_down("three"))

    images = page_images(content, [3, 1])

    assert sorted(images) == [1, 3]
    assert all(png.startswith(b"\x89PNG") for png in images.values())
    assert images[1] != images[3]


def test_a_rendition_has_page_images_too() -> None:
    assert page_images(b"Dear Ann\n", [1])[1].startswith(b"\x89PNG")


@pytest.mark.parametrize("content", [ORDER, b"Dear Ann"])
def test_an_image_of_a_page_that_is_not_there_is_refused(content: bytes) -> None:
    with pytest.raises(NoSuchPage):
        page_images(content, [2])


def test_a_giant_page_is_drawn_within_the_limit_of_pixels() -> None:
    content = a_pdf(lines_down("big"), page_entries="/MediaBox [0 0 14400 14400]")
    image = page_images(content, [1], limits=Limits(pixels_per_page_image=10_000))[1]

    width, height = (int.from_bytes(image[at : at + 4], "big") for at in (16, 20))
    assert width * height <= 10_500


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """Every child started in a test, in order."""
    children: list[subprocess.Popen[bytes]] = []
    spawn = process._spawn

    def noted() -> subprocess.Popen[bytes]:
        children.append(spawn())
        return children[-1]

    monkeypatch.setattr(process, "_spawn", noted)
    return children


def test_children_started_ahead_read_and_draw_and_no_other_is_started(
    started: list[subprocess.Popen[bytes]],
) -> None:
    with children_waiting():
        (paper,) = read_papers([Offered("order.pdf", ORDER)], today=20_000)
        pictures = page_images(ORDER, [1])

    assert isinstance(paper, Paper)
    assert pictures[1].startswith(b"\x89PNG")
    assert len(started) == 2


def test_a_child_started_ahead_that_nobody_takes_is_ended(
    started: list[subprocess.Popen[bytes]],
) -> None:
    with children_waiting():
        pass

    assert [child.poll() is not None for child in started] == [True, True]


def test_a_child_started_ahead_reads_only_under_the_limits_it_was_given(
    started: list[subprocess.Popen[bytes]],
) -> None:
    with children_waiting():
        (result,) = read_papers(
            [Offered("order.pdf", ORDER)], limits=Limits(characters_per_page=3), today=20_000
        )

    assert isinstance(result, PaperRefusal)
    assert len(started) == 3


def test_a_child_started_ahead_that_dies_costs_one_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "CHILD", ("-c", "raise SystemExit(9)"))

    with children_waiting():
        (result,) = read_papers([Offered("order.pdf", ORDER)], today=20_000)

    assert isinstance(result, ReadingStopped)
