"""Names of stored originals: plain, safe, and different where the contents differ."""

from __future__ import annotations

import pytest

from stillowe.casefile.names import plain_name, short_hash, stored_name

HASH = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("offered", "stored"),
    [
        ("Complaint (final).PDF", "complaint-final--01234567.pdf"),
        ("Vertrag für Ünal.docx", "vertrag-fur-unal--01234567.docx"),
        ("\u4e2d\u6587.pdf", "paper--01234567.pdf"),
        ("a\nb\tc.txt", "a-b-c--01234567.txt"),
        ("../../etc/passwd", "passwd--01234567"),
        ("no ending", "no-ending--01234567"),
        ("", "paper--01234567"),
        ("x" * 300 + ".pdf", "x" * 60 + "--01234567"),
        ("file.averyveryverylongending", "file--01234567.averyver"),
        ("CON.pdf", "con--01234567.pdf"),
        ("\udcff\udcfe.pdf", "paper--01234567.pdf"),
    ],
)
def test_any_name_becomes_a_plain_one(offered: str, stored: str) -> None:
    assert stored_name(offered, HASH) == stored


def test_same_name_and_different_content_are_stored_apart() -> None:
    other = "f" * 64

    assert stored_name("a.pdf", HASH) != stored_name("a.pdf", other)


def test_more_digits_keep_files_apart_whose_first_eight_are_equal() -> None:
    assert stored_name("a.pdf", HASH, digits=16) == "a--0123456789abcdef.pdf"


@pytest.mark.parametrize(
    ("name", "digits"),
    [
        ("a--01234567.pdf", "01234567"),
        ("a--0123456789abcdef.pdf", "0123456789abcdef"),
        ("a.pdf", None),
        ("a--letters.pdf", None),
    ],
)
def test_the_fingerprint_is_found_in_a_stored_name(name: str, digits: str | None) -> None:
    assert short_hash(name) == digits


def test_a_shown_name_has_no_control_marks_and_an_end() -> None:
    shown = plain_name("\x1b[31mred\u202egnp\n" + "x" * 400)

    assert shown.isprintable()
    assert len(shown) <= 255
