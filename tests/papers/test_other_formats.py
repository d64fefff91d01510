"""DOCX and text, and everything that is neither."""

from __future__ import annotations

import io
import zipfile

import pytest
from pdf_making import WORD_NAMESPACES, a_paragraph, a_pdf, a_word_file, lines_down

from stillowe.papers.limits import Limits
from stillowe.papers.paper import Paper
from stillowe.papers.plain_text import text_lines
from stillowe.papers.reading import read_offered
from stillowe.papers.refusals import (
    DamagedWordFile,
    EmptyFile,
    ImageFile,
    MailMessage,
    NotText,
    OldWordFile,
    ProgramFile,
    RichTextFile,
    SpreadsheetOrSlides,
    TooManyPages,
    TooMuchText,
    UnreadPaper,
    WebPage,
    WordFileUnpacksTooLarge,
    WordPerfectFile,
    ZipArchive,
)
from stillowe.papers.word_file import word_text


def read(content: bytes, name: str = "paper", limits: Limits | None = None) -> Paper:
    return read_offered(content, name, sha256="0" * 64, today=None, limits=limits or Limits())


def words(paper: Paper) -> str:
    return " ".join(" ".join(page.text for page in paper.pages).split())


def codes(paper: Paper) -> set[str]:
    return {finding.code for finding in paper.findings}


def a_zip_of(name: bytes) -> bytes:
    return b"PK\x03\x04" + b"\x14" + bytes(25) + name + b" more"


OTHERS = [
    (b"", EmptyFile),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(40), ImageFile),
    (b"\x89PNG\r\n\x1a\n" + bytes(40), ImageFile),
    (b"\x00\x00\x00\x18ftypheic" + bytes(40), ImageFile),
    (b"II*\x00" + bytes(40), ImageFile),
    (b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(40), ImageFile),
    (a_zip_of(b"a.pdf"), ZipArchive),
    (a_zip_of(b"xl/workbook.xml"), SpreadsheetOrSlides),
    (b"7z\xbc\xaf'\x1c" + bytes(40), ZipArchive),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), OldWordFile),
    (b"{\\rtf1\\ansi hello}", RichTextFile),
    (b"\xffWPC" + bytes(40), WordPerfectFile),
    (b"MZ\x90\x00" + bytes(40), ProgramFile),
    (b"\n<!DOCTYPE html><html>Sign in", WebPage),
    (b"\xef\xbb\xbf<html><body>404", WebPage),
    (b"From: a@example.com\r\nTo: b@example.com\r\nSubject: payoff\r\n\r\nHello", MailMessage),
    (bytes(range(256)) * 8, NotText),
    (b"\x00" * 300, NotText),
    (b"   \n\n  ", NotText),
]


@pytest.mark.parametrize(("content", "refusal"), OTHERS)
def test_each_other_format_is_refused_by_what_it_is_whatever_its_name(
    content: bytes, refusal: type[UnreadPaper]
) -> None:
    with pytest.raises(refusal) as caught:
        read(content, "judgment.pdf")

    assert caught.value.where == "judgment.pdf."
    assert all((caught.value.what, caught.value.why, caught.value.remedy))


def test_a_name_that_could_upset_a_terminal_is_shown_harmless() -> None:
    with pytest.raises(EmptyFile) as caught:
        read(b"", "a\x1b[2J\nb" + "x" * 400)

    assert "\x1b" not in str(caught.value)
    assert len(caught.value.where) < 130


def test_a_pdf_under_another_name_is_read_with_a_finding() -> None:
    paper = read(a_pdf(lines_down("ORDER")), "order.txt")

    assert "paper.named_otherwise" in codes(paper)
    assert not paper.rendition


def test_junk_before_the_header_does_not_hide_a_pdf() -> None:
    assert words(read(b"\r\n\r\n" + a_pdf(lines_down("ORDER")), "order.pdf")) == "ORDER"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_is_read_in_the_encoding_it_was_saved_in(encoding: str) -> None:
    letter = "We waive the borrower\u2019s deficiency \u2013 in full.\nPe\u00f1a"

    assert text_lines(letter.encode(encoding), "a.txt", Limits()) == letter.split("\n")


def test_every_line_ending_and_form_feed_is_understood() -> None:
    assert text_lines(b"a\r\nb\rc\fd", "a.txt", Limits()) == ["a", "b", "c", "\f", "d"]


def test_a_text_is_a_rendition_with_pages_and_boxes() -> None:
    paper = read(b"LETTER\n" + b"a line of words\n" * 60 + b"\fnext", "letter.txt")

    assert paper.rendition
    assert [page.number for page in paper.pages] == [1, 2, 3]
    assert paper.pages[0].words[0].box.top == pytest.approx(54 / 792, abs=1e-5)


def test_a_long_line_is_broken_between_words_and_none_is_lost() -> None:
    line = " ".join(f"word{n}" for n in range(200))

    assert words(read(line.encode(), "a.txt")) == line


def test_one_endless_line_is_broken_as_fast_as_many_short_ones() -> None:
    content = b"words " * 500_000

    with pytest.raises(TooManyPages):
        read(content, "a.txt")


def test_a_text_of_too_many_pages_is_refused() -> None:
    with pytest.raises(TooManyPages):
        read(b"a\n\f" * 30, "a.txt", Limits(pages_per_paper=20))


def test_a_word_file_gives_paragraphs_and_table_rows_in_order() -> None:
    row = "".join(f"<w:tc>{a_paragraph(cell)}</w:tc>" for cell in ("Principal", "$10.00"))
    body = a_paragraph("Before") + f"<w:tbl><w:tr>{row}</w:tr></w:tbl>" + a_paragraph("After")
    content = a_word_file(body, header1=a_paragraph("Bank"), footnotes=a_paragraph("A note"))

    lines = [line for line in word_text(content, "a.docx", Limits()).lines if line]

    assert lines == ["Bank", "Before", "Principal   $10.00", "After", "A note"]


def test_deleted_words_are_not_read_inserted_ones_are_and_both_are_told() -> None:
    inserted = "<w:ins><w:r><w:t>not </w:t></w:r></w:ins>"
    deleted = "<w:del><w:r><w:delText>fully </w:delText><w:t>wholly </w:t></w:r></w:del>"
    runs = f"<w:r><w:t>is </w:t></w:r>{inserted}{deleted}<w:r><w:t>released</w:t></w:r>"
    paper = read(a_word_file(f"<w:p>{runs}</w:p>"), "a.docx")

    assert words(paper) == "is not released"
    assert "paper.tracked_changes" in codes(paper)


def test_words_in_boxes_and_controls_are_read_once() -> None:
    control = f"<w:sdt><w:sdtContent>{a_paragraph('typed here')}</w:sdtContent></w:sdt>"
    shape = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
        f"{a_paragraph('boxed')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
        f"{a_paragraph('boxed')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )

    assert words(read(a_word_file(control + shape), "a.docx")) == "typed here boxed"


def test_a_word_file_inside_an_archive_is_an_archive() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("letter.docx", a_word_file(a_paragraph("Lender waives.")))

    with pytest.raises(ZipArchive):
        read(out.getvalue(), "papers.docx")


def test_a_word_file_whose_main_part_is_numbered_is_read() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        document = f"<w:document {WORD_NAMESPACES}>{a_paragraph('Dear Ann')}</w:document>"
        packed.writestr("word/document2.xml", document)

    assert words(read(out.getvalue(), "a.docx")) == "Dear Ann"


def test_a_document_type_in_a_word_file_ends_the_reading() -> None:
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    content = a_word_file("", document_type=bomb)

    with pytest.raises(DamagedWordFile):
        read(content, "a.docx")


def test_a_word_file_that_unpacks_without_end_is_refused() -> None:
    content = a_word_file(a_paragraph("a" * 2_000_000))

    with pytest.raises(WordFileUnpacksTooLarge):
        read(content, "a.docx", Limits(unpacked_bytes=1_000_000))


def test_a_word_file_with_too_much_text_is_refused() -> None:
    with pytest.raises(TooMuchText):
        read(a_word_file(a_paragraph("abc " * 99)), "a.docx", Limits(characters_per_paper=100))


@pytest.mark.parametrize("kept", [30, 60, 0.5, 0.9])
def test_a_word_file_cut_off_is_damaged(kept: float) -> None:
    content = a_word_file(a_paragraph("words " * 500))
    cut = content[: int(kept * len(content)) if kept < 1 else int(kept)]

    with pytest.raises((DamagedWordFile, ZipArchive)):
        read(cut, "a.docx")


def test_elements_nested_without_end_are_damage() -> None:
    with pytest.raises(DamagedWordFile):
        read(a_word_file("<w:p>" * 3000 + "</w:p>" * 3000), "a.docx")
