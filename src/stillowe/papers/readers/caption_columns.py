"""The two columns of a caption: the parties stand on the left, number and property on the right.

The columns are told by where the words stand on the page: by a ruling of brackets or bars, or
by the gap between them. Offsets are kept: the side not asked for is made white space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from stillowe.papers.reader import PaperText

_LETTER: Final = 1 / 102
"""The width of a letter of a typed page (ten to the inch), as a fraction of the page."""

_RULES: Final = frozenset("()|}{:*")
_NEAR: Final = 3 * _LETTER
_GAP: Final = 2.5 * _LETTER
_WIDE_GAP: Final = 6 * _LETTER
_MARGIN: Final = 0.2
"""A rule of columns stands behind this part of the page."""

_ROLE_WORD: Final = re.compile(
    r"(?:plaintiffs?|defendants?|complainants?|respondents?|petitioners?|intervenors?)\b(?:\(s\))?"
    r"[\s,./]*(?:[()|:]|$)",
    re.IGNORECASE,
)
_SIDE_WORD: Final = re.compile(
    r"(?:in chancery\b|gen(?:eral)?\.? (?:no|number)|(?:case|cause|court|chancery|civil|docket)"
    r" ?(?:no|num|#|:)"
    r"|no\.|nos\.|number|property|premises|address|calendar|cal\.|courtroom|judge|hon\b"
    r"|filed|e-filed|clerk|hearing|our file|file (?:no|#)"
    r"|\(?(?:19|20)?\d{2}[ -]*[A-Z]{1,2}[ -]*\d)",
    re.IGNORECASE,
)
_FEW_COLUMNS: Final = 3
"""A rule of columns has so many lines at least, or two that stand exactly below each other."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A word: its offset, its letters, and where it stands across the page."""

    start: int
    text: str
    left: float
    right: float


_Line = list[_Placed]


def left_column(text: PaperText, start: int, end: int) -> str:
    """Return the words between two offsets with their right column made white space."""
    whole = text.text[start:end]
    for begin, cut, until in _cuts(text, start, end):
        del begin
        whole = (
            whole[: cut - start]
            + _blank(whole[cut - start : until - start])
            + whole[until - start :]
        )
    return whole


def right_column(text: PaperText, start: int, end: int) -> str:
    """Return the words between two offsets with their left column made white space."""
    whole = _blank(text.text[start:end])
    for _, cut, until in _cuts(text, start, end):
        words = re.sub(r"^[()|}{:*]", " ", text.text[cut:until])
        whole = whole[: cut - start] + words + whole[until - start :]
    return whole


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A paper as it is remembered: by its very pages and its words, not page by page."""

    text: PaperText

    def __hash__(self) -> int:
        return hash((id(self.text.pages), self.text.text))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Seen)
            and self.text.pages is other.text.pages
            and self.text.text == other.text.text
        )


def _cuts(text: PaperText, start: int, end: int) -> tuple[tuple[int, int, int], ...]:
    """Return start, offset of the right column, and end of each line that has one.

    A reader asks for the columns of one caption several times over.
    """
    return _cuts_of(_Seen(text), start, end)


@lru_cache(maxsize=8)
def _cuts_of(seen: _Seen, start: int, end: int) -> tuple[tuple[int, int, int], ...]:
    return tuple(_found_cuts(seen.text, start, end))


def _found_cuts(text: PaperText, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    lines = _placed_lines(text, start, end)
    ruled = _ruled_at([line for line in lines if not _VENUE.search(_said(line))])
    starts = [at for line in lines if (at := _gap_left(line)) is not None]
    for line in lines:
        cut = _cut_at_gap(line, starts) if ruled is None else _cut_at_rule(line, ruled)
        if cut is not None:
            yield line[0].start, cut, line[-1].start + len(line[-1].text)


_VENUE: Final = re.compile(r"(?i)^\W*(?:state|county) of\b|\bss\b\.?\W*$")
"""The lines of "STATE OF ILLINOIS ) SS." are ruled too, and are no caption."""


def _said(line: _Line) -> str:
    return " ".join(word.text for word in line)


def _placed_lines(text: PaperText, start: int, end: int) -> list[_Line]:
    lines: list[_Line] = []
    last = start
    for offset, word in text.words(start, end):
        if not text.text[offset : offset + 1].strip():
            continue
        placed = _Placed(offset, word.text, word.box.left, word.box.right)
        if not lines or "\n" in text.text[last:offset]:
            lines.append([])
        lines[-1].append(placed)
        last = offset
    return lines


def _rule(word: _Placed) -> tuple[float, int] | None:
    """Return where a word is (or ends in) a rule of columns: across the page, and its offset."""
    if word.text in _RULES and word.left > _MARGIN:
        return word.left, word.start
    loose = word.text.endswith(")") and "(" not in word.text
    if loose and word.right > _MARGIN:
        return word.right - _LETTER, word.start + len(word.text) - 1
    return None


def _ruled_at(lines: list[_Line]) -> float | None:
    """Return where across the page a caption is ruled off, or ``None``."""
    rules = [at for line in lines if (at := next((r[0] for w in line if (r := _rule(w))), None))]
    if not rules:
        return None
    near = {at: sum(abs(at - other) <= _NEAR for other in rules) for at in rules}
    best = max(near, key=lambda at: near[at])
    exact = sum(abs(best - other) < _LETTER / 2 for other in rules)
    return best if near[best] >= _FEW_COLUMNS or exact > 1 else None


def _cut_at_rule(line: _Line, across: float) -> int | None:
    for word in line:
        rule = _rule(word)
        if rule is not None and abs(rule[0] - across) <= _NEAR + _LETTER:
            return rule[1]
    return next((word.start for word in line[:1] if word.left > across), None)


def _gap_at(line: _Line) -> int | None:
    """Return the index of the first word of the right column of a line with a gap."""
    for index in range(1, len(line)):
        gap = line[index].left - line[index - 1].right
        right = _said(line[index:])
        wide = gap > _WIDE_GAP or (gap > _GAP and _SIDE_WORD.match(right) is not None)
        if wide and not _ROLE_WORD.match(right):
            return index
    return None


def _gap_left(line: _Line) -> float | None:
    index = _gap_at(line)
    return None if index is None else line[index].left


def _cut_at_gap(line: _Line, starts: list[float]) -> int | None:
    index = _gap_at(line)
    if index is not None:
        return line[index].start
    words = _said(line)
    below = any(abs(line[0].left - start) <= 2 * _LETTER for start in starts)
    if _SIDE_WORD.match(words) or (below and not _ROLE_WORD.match(words)):
        return line[0].start
    return None


def _blank(words: str) -> str:
    return re.sub(r"[^\n\f]", " ", words)
