"""Plain text -> lines, in whichever encoding it was saved."""

from __future__ import annotations

import codecs

from stillowe.papers.limits import Limits
from stillowe.papers.refusals import NotText, TooMuchText

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ALLOWED_CONTROLS = frozenset("\n\r\t\f\v\x1a")
_MOST_CONTROLS = 0.002


def text_lines(content: bytes, name: str, limits: Limits) -> list[str]:
    """Return the lines of a text file; a form feed stands where a page begins.

    Raises ``NotText`` where the bytes are not text and ``TooMuchText``.
    """
    text = _decoded(content, name)
    if len(text) > limits.characters_per_paper:
        raise TooMuchText(name, limit=limits.characters_per_paper)
    controls = sum(
        character < " " and character not in _ALLOWED_CONTROLS for character in text
    ) + text.count("\ufffd")
    if controls > len(text) * _MOST_CONTROLS or not any(map(str.isalnum, text)):
        raise NotText(name)
    text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\x1a")
    lines: list[str] = []
    for index, page in enumerate(text.split("\f")):
        lines += (["\f"] if index else []) + page.split("\n")
    return lines


def _decoded(content: bytes, name: str) -> str:
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError as error:
                raise NotText(name) from error
    for encoding in _likely_encodings(content):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NotText(name)


def _likely_encodings(content: bytes) -> tuple[str, ...]:
    """UTF-16 without a mark shows itself by a zero in every other byte of English text."""
    sample = content[:2000]
    if sample[1::2].count(0) * 2 > len(sample[1::2]):
        return ("utf-16-le",)
    if sample[0::2].count(0) * 2 > len(sample[0::2]):
        return ("utf-16-be",)
    return ("utf-8", "cp1252")
