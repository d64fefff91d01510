"""DOCX -> lines: every paragraph and table row in order, footnotes, heads and feet.

The file is a ZIP of XML. Entities are never resolved: a document type declaration ends the
reading. Inserted text of tracked changes is read, deleted text is not, and a finding says so.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field

# The parser is fed one part at a time, with document type declarations refused below.
from xml.parsers import expat

from stillowe.papers.limits import Limits
from stillowe.papers.refusals import DamagedWordFile, TooMuchText, WordFileUnpacksTooLarge
from stillowe.papers.sniffing import WORD_MAIN_PART

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_PARTS_AFTER = re.compile(r"word/(?:footnotes|endnotes|footer\d*|comments)\.xml")
_PARTS_BEFORE = re.compile(r"word/header\d*\.xml")
_MOST_PARTS = 5_000
_DEEPEST = 400


@dataclass(frozen=True, slots=True)
class WordText:
    """The lines of a DOCX; ``tracked_changes`` is true where it holds undecided edits."""

    lines: list[str]
    tracked_changes: bool


class _NotAllowedError(ValueError):
    """The XML holds what no Word file needs."""


@dataclass(slots=True)
class _Gatherer:
    """Turns the elements of one part into lines as they go by."""

    lines: list[str] = field(default_factory=list)
    tracked_changes: bool = False
    _paragraphs: list[list[str]] = field(default_factory=list)
    _rows: list[list[str]] = field(default_factory=list)
    _silent: int = 0
    _in_text: bool = False
    _depth: int = 0

    def start(self, qualified: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _NotAllowedError(qualified)
        name = _local(qualified)
        if name in {"del", "moveFrom"} or qualified == _FALLBACK:
            self._silent += 1
        self.tracked_changes |= name in {"del", "ins", "moveFrom"}
        if name == "p":
            self._paragraphs.append([])
        elif name == "tr":
            self._rows.append([])
        elif name == "t":
            self._in_text = True
        elif name in {"tab", "noBreakHyphen", "br", "cr"} and self._paragraphs:
            is_page = name == "br" and any(value == "page" for value in attributes.values())
            self._add({"tab": "  ", "noBreakHyphen": "-"}.get(name, "\f" if is_page else "\n"))

    def end(self, qualified: str) -> None:
        self._depth -= 1
        name = _local(qualified)
        if name in {"del", "moveFrom"} or qualified == _FALLBACK:
            self._silent -= 1
        elif name == "t":
            self._in_text = False
        elif name == "p" and self._paragraphs:
            self._close_paragraph("".join(self._paragraphs.pop()))
        elif name == "tc" and self._rows:
            self._rows[-1].append("\x00")
        elif name == "tr" and self._rows:
            self._close_row(self._rows.pop())

    def characters(self, text: str) -> None:
        if self._in_text:
            self._add(text)

    def _add(self, text: str) -> None:
        if not self._silent and self._paragraphs:
            self._paragraphs[-1].append(text)

    def _close_paragraph(self, text: str) -> None:
        if self._silent:
            return
        if self._rows:
            self._rows[-1].append(text.replace("\f", "\n"))
            return
        pages = text.split("\f")
        for index, part in enumerate(pages):
            if index:
                self.lines.append("\f")
            self.lines += part.split("\n")
        self.lines.append("")

    def _close_row(self, parts: list[str]) -> None:
        cells = " ".join(part for part in parts if part).replace("\n", " ").split("\x00")
        row = "   ".join(" ".join(cell.split()) for cell in cells if cell.strip())
        if self._rows:
            self._rows[-1].append(row)
        else:
            self.lines.append(row)


def _local(qualified: str) -> str:
    """Return the local name of a WordprocessingML element, ``""`` for any other."""
    for namespace in (_WORD, _STRICT):
        if qualified.startswith(namespace):
            return qualified.removeprefix(namespace)
    return ""


def word_text(content: bytes, name: str, limits: Limits) -> WordText:
    """Return what a DOCX says.

    Raises ``DamagedWordFile``, ``WordFileUnpacksTooLarge`` or ``TooMuchText``.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = _text_parts(packed, name, limits)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError) as error:
        raise DamagedWordFile(name) from error
    except (zlib.error, EOFError, OSError, ValueError) as error:
        raise DamagedWordFile(name) from error
    gathered = _Gatherer()
    for part in parts:
        try:
            _gather(part, gathered)
        except (expat.ExpatError, _NotAllowedError) as error:
            raise DamagedWordFile(name) from error
    if sum(map(len, gathered.lines)) > limits.characters_per_paper:
        raise TooMuchText(name, limit=limits.characters_per_paper)
    if not any(line.strip() for line in gathered.lines):
        raise DamagedWordFile(name)
    return WordText(gathered.lines, gathered.tracked_changes)


def _text_parts(packed: zipfile.ZipFile, name: str, limits: Limits) -> list[bytes]:
    entries = packed.infolist()
    if len(entries) > _MOST_PARTS:
        raise WordFileUnpacksTooLarge(name, limit_megabytes=limits.unpacked_bytes >> 20)
    names = sorted({entry.filename for entry in entries})
    wanted = [part for part in names if _PARTS_BEFORE.fullmatch(part)]
    main = [part for part in names if WORD_MAIN_PART.fullmatch(part)]
    if not main:
        raise DamagedWordFile(name)
    wanted += main
    wanted += [part for part in names if _PARTS_AFTER.fullmatch(part)]
    left = limits.unpacked_bytes
    unpacked = []
    for part in wanted:
        # The stated size is not believed: no more is unpacked than may be.
        with packed.open(part) as stream:
            content = stream.read(left + 1)
        left -= len(content)
        if left < 0:
            raise WordFileUnpacksTooLarge(name, limit_megabytes=limits.unpacked_bytes >> 20)
        unpacked.append(content)
    return unpacked


def _gather(part: bytes, gatherer: _Gatherer) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = gatherer.start
    parser.EndElementHandler = gatherer.end
    parser.CharacterDataHandler = gatherer.characters
    parser.Parse(part, True)


def _refuse_document_type(
    name: str, _system: str | None, _public: str | None, _internal: bool
) -> None:
    raise _NotAllowedError(name)
