"""What a file is, told by its first bytes and never by the end of its name."""

from __future__ import annotations

import io
import re
import zipfile
from enum import StrEnum, auto

from stillowe.papers.refusals import (
    ImageFile,
    MailMessage,
    OldWordFile,
    ProgramFile,
    RichTextFile,
    SpreadsheetOrSlides,
    UnreadPaper,
    WebPage,
    WordPerfectFile,
    ZipArchive,
)


class Format(StrEnum):
    """The formats that are read."""

    pdf = auto()
    docx = auto()
    text = auto()


_PDF_HEADER_WITHIN = 1024
"""Readers accept a PDF header after up to 1,024 bytes of other matter (ISO 32000, annex H)."""

WORD_MAIN_PART = re.compile(r"(?<![\w/])word/document\d*\.xml")
"""Where the text of a Word file stands; some editions number it."""

_IMAGES = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF8", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"BM", "BMP"),
    (b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (b"\x97JB2\r\n\x1a\n", "JBIG2"),
    (b"8BPS", "Photoshop"),
    (b"AT&TFORM", "DjVu"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1", b"avif")
_ARCHIVES = (
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf'\x1c", "7-Zip"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
)
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_MARKUP = re.compile(
    rb"\s*(?:<\?xml\b|<!doctype\s+html|<html\b|<head\b|<body\b|<!--|<svg\b|<meta\b)", re.IGNORECASE
)
_MAIL_HEADER = re.compile(
    rb"\A(?:(?:From|Received|Return-Path|Delivered-To|MIME-Version|X-[\w-]+|Message-ID|Date|"
    rb"Subject|To|Content-Type)\s*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3}",
    re.IGNORECASE,
)


def format_of(content: bytes, name: str) -> Format:
    """Return the format of ``content``; ``name`` only appears in the refusal.

    Raises the ``UnreadPaper`` that names what the file is where it is of a format not read.
    """
    head = content[:_PDF_HEADER_WITHIN]
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _format_of_zip(content, name)
    refusal = _known_other_format(head, content, name)
    if refusal is not None:
        raise refusal
    if b"%PDF-" in head:
        return Format.pdf
    return Format.text


def _format_of_zip(content: bytes, name: str) -> Format:
    """Tell a Word file from other ZIPs by the names in it, also where it is cut off."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            inside = "\n".join(packed.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError):
        # The list of names stands at the end; each name also stands before its own part.
        inside = content.decode("latin-1")
    if WORD_MAIN_PART.search(inside):
        return Format.docx
    if any(mark in inside for mark in ("xl/workbook", "ppt/presentation", "opendocument")):
        raise SpreadsheetOrSlides(name)
    if "content.xml" in inside and "META-INF/manifest.xml" in inside:
        raise SpreadsheetOrSlides(name)
    raise ZipArchive(name, format="ZIP")


def _known_other_format(head: bytes, content: bytes, name: str) -> UnreadPaper | None:
    for mark, label in _IMAGES:
        if head.startswith(mark):
            # "BM" also begins words: a bitmap states its own length next.
            if mark == b"BM" and int.from_bytes(head[2:6], "little") != len(content):
                continue
            return ImageFile(name, format=label)
    if head[4:8] == b"ftyp":
        kind = "HEIC or AVIF" if head[8:12] in _HEIF_BRANDS else "video"
        return ImageFile(name, format=kind)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return ImageFile(name, format="WebP")
    for mark, label in _ARCHIVES:
        if head.startswith(mark):
            return ZipArchive(name, format=label)
    return _known_document(head, name)


def _known_document(head: bytes, name: str) -> UnreadPaper | None:
    known: tuple[tuple[bool, type[UnreadPaper]], ...] = (
        (head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), OldWordFile),
        (head.startswith(b"{\\rtf"), RichTextFile),
        (head.startswith(b"\xffWPC"), WordPerfectFile),
        (head.startswith(_PROGRAMS) and b"\x00" in head, ProgramFile),
        (bool(_MARKUP.match(head.removeprefix(b"\xef\xbb\xbf"))), WebPage),
        (b"%PDF-" not in head and bool(_MAIL_HEADER.match(head)), MailMessage),
    )
    return next((refusal(name) for is_so, refusal in known if is_so), None)
