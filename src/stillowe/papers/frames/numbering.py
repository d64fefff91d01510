"""Numbers and letters of paragraphs and list items, and the words each list opens with."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

_MARK: Final = re.compile(
    r"\s*(?:(?P<word>section|sec\.?|paragraph|par\.?|article|item|part|clause|\u00a7)\s{0,3}"
    r"(?P<named>\d{1,3}(?:\.\d{1,2})?|[A-Z]|[IVX]{1,5}|one|two|three|four|five|six|seven)\b"
    r"(?:\((?P<below>\w{1,3})\))?(?=[.):,]|\s*[-\u2014.]|\s*$|\s*\n)"
    r"|(?:(?:and|or|and/or|but)\s+)?\((?P<inside>\d{1,2}|[a-z]{1,4}|[A-Z]{1,4})\)(?=\s)"
    r"|(?P<pointed>\d{1,2}\.\d{1,2})(?=\s{1,6}[A-Z])"
    r"|(?P<stopped>\d{1,2}(?:\.\d{1,2})?|[ivx]{1,5}|[IVX]{1,5}|[A-Za-z])[.)](?=\s+\S))",
    re.IGNORECASE,
)
_NUMERALS: Final = (
    *("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
    *("xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"),
)
_ROMAN: Final = {numeral: number for number, numeral in enumerate(_NUMERALS, 1)}
_WORDS: Final = ("one", "two", "three", "four", "five", "six", "seven")
_WORDED: Final = {word: str(number) for number, word in enumerate(_WORDS, 1)}
_DEEPEST: Final = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands before an item: its label, folded ("4", "b", "iv"), and the kind of mark."""

    label: str
    kind: str
    """``word``, ``inside`` (in brackets) or ``stopped``, with the kind of letters."""
    length: int = 0
    """How many characters it takes, with the space before it."""

    @property
    def number(self) -> int:
        """Its place in the list as a letter or number; 0 where it has none."""
        label = self.label.split(".")[0]
        if label.isdigit():
            return int(label)
        return ord(label) - ord("a") + 1 if len(label) == 1 else _ROMAN.get(label, 0)


@dataclass(slots=True)
class _List:
    kind: str
    last: str
    lead: str


@dataclass(slots=True)
class Outline:
    """The lists that are open at one place of a paper, the widest first."""

    lists: list[_List] = field(default_factory=list)
    opening: str = ""
    """Words that open a list whose first item has not come yet."""

    @property
    def paragraph(self) -> tuple[str, ...]:
        """The numbers of the place, the widest first."""
        return tuple(one.last for one in self.lists)

    def enter(self, mark: Mark) -> str:
        """Go to the item with ``mark``; return the words that open its list."""
        if mark.kind == "word":
            self.lists.clear()
        for depth in range(len(self.lists) - 1, -1, -1):
            known = self.lists[depth]
            if known.kind[:-1] == mark.kind[:-1] and _follows(known.last, mark):
                del self.lists[depth + 1 :]
                known.last = mark.label
                return known.lead
        while self.lists and (
            len(self.lists) >= _DEEPEST or (self.lists[-1].kind == mark.kind and not self.opening)
        ):
            self.lists.pop()
        self.lists.append(_List(mark.kind, mark.label, self.opening))
        return self.opening

    def open_with(self, words: str, first_item: str = "") -> None:
        """Note that ``words`` open a list, whose first item may stand in the same sentence."""
        self.opening = words
        if first_item:
            mark = mark_of(first_item + " ")
            if mark is not None:
                self.enter(mark)

    def nothing_opened(self) -> None:
        """Note that a sentence opened no list."""
        self.opening = ""


def mark_of(words: str) -> Mark | None:
    """Return the mark at the beginning of ``words``."""
    match = _MARK.match(words)
    if match is None:
        return None
    if match["word"]:
        label = match["named"].lower()
        return Mark(_WORDED.get(label, label), "word", match.end())
    label = (match["inside"] or match["stopped"] or match["pointed"]).lower()
    if len(label) > 1 and not label[0].isdigit() and label not in _ROMAN:
        return None
    letters = "1" if label[0].isdigit() else "a"
    kind = ("inside" if match["inside"] else "stopped") + letters
    return Mark(label, kind, match.end())


def _follows(last: str, mark: Mark) -> bool:
    """Whether an item with ``mark`` goes on a list whose last item is ``last``."""
    before, after = last.split(".", maxsplit=1)[0], mark.label.split(".")[0]
    if before.isdigit() or after.isdigit():
        return before.isdigit() and after.isdigit() and int(before) < int(after) <= int(before) + 3
    if before in _ROMAN and after in _ROMAN and _ROMAN[after] == _ROMAN[before] + 1:
        return True
    one_letter = len(before) == len(after) == 1
    return one_letter and 0 < ord(after) - ord(before) <= 2
