"""Signature lines of a paper: whose they are, and whether anybody signed on them.

"/s/ Jane Roe", "By: Jane Roe" and "[SIGNATORY]" are signed; a bare rule is not, whatever name is
printed under it. Whose a line is, is told by the name on it, the label beside or under it, or
the heading of its column; the closing of a letter is its writer's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.party_words import lender_names_in
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.terms import part_of
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import Party

_GATE: Final = re.compile(
    r"/s/|\(signed\)|_{6,}|\bby *:|\bby +/s|\[[^\]\n]{0,30}(?:signat|officer|signed)[^\]\n]{0,20}\]"
    r"|\bs/ ?[A-Z]",
    re.IGNORECASE,
)
_MAY_BE: Final = re.compile(r"[/_\[(:]")
"""Each of the signs of ``_GATE`` has one of these."""

_CLOSING: Final = re.compile(
    r"(?im)^[ ]*(?:very |yours |with )*(?:sincerely|respectfully|truly|cordially|warmly|regards"
    r"|best regards|faithfully|kind regards)(?: yours| submitted)?,?[ ]*$"
)
_WITH_A_VALUE: Final = re.compile(r":\s*\S")
_CELL: Final = re.compile(r"\S+(?:\s{1,2}\S+)*")
_MARK: Final = re.compile(
    r"/s/ *(?P<name>[^,;/_]{0,60})|\(signed\)|\bs/ ?[A-Z]|\[[^\]]{0,30}(?:signat|officer|signed)"
    r"[^\]]{0,20}\]",
    re.IGNORECASE,
)
_BY_NAME: Final = re.compile(
    r"\bby *: *(?P<name>[A-Z][A-Za-z.'-]+ [A-Z][\w.' -]{1,50})", re.IGNORECASE
)
_BY: Final = re.compile(r"\bby\b *:?", re.IGNORECASE)
_RULE: Final = re.compile(r"_{6,}")
_NOT_A_SIGNATURE: Final = re.compile(
    r"\b(?:date|dated|name|title|address|phone|telephone|loan|account|amount|witness|notary"
    r"|initials?|attest|aba|routing|bank|county|email|e-mail|buyer|property|number|no\.?)"
    r"\b[ ]*(?:\(s\))?:?[ ]*_|\$[ ]*_|_[ ]*(?:day of|of\b|,)|\b(?:the|of|for|to|at|than|not later"
    r" than|on|from|by) _{4,}[^ ]?",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"\b(?:vice president|president|officer|manager|specialist|negotiator|director|authority"
    r"|authorized|representative|coordinator|supervisor|secretary|treasurer|signer|signatory"
    r"|analyst|associate|attorney in fact|level|avp|svp|vp|settlement|recovery|department"
    r"|counsel for (?:the )?(?:plaintiff|lender|bank)|judge|hon\.)",
    re.IGNORECASE,
)
_COUNTERSIGNED: Final = re.compile(
    r"\bcounter-?sign(?:ed|ature)\b(?! by (?:the )?(?:borrower|seller|maker))", re.IGNORECASE
)
_OF_A_DEBT: Final = re.compile(
    r"\b(?:lenders?|loans?|mortgag\w+|promissory|servic(?:er|ers|ing)|banks?|credit union|creditor"
    r"|deficienc\w+|debts?|indebted\w*|liens?|foreclos\w+|guarant\w+|judgments?|borrowers?"
    r"|(?:the|your|this|said|his|her|their) note|account|plaintiff|court|balance|HUD"
    r"|FHA|owe[sd]?)\b",
    re.IGNORECASE,
)
_JUDGE: Final = re.compile(r"\b(?:judge|hon\.|honorable)", re.IGNORECASE)
_WITNESS: Final = re.compile(
    r"\b(?:witness|notary|attest|prepared by|process server"
    r"|sheriff)\b",
    re.IGNORECASE,
)
_BORROWER_SIDE: Final = frozenset({Party.borrower, Party.guarantor})
_LENDER_SIDE: Final = frozenset({Party.lender, Party.insurer, Party.program, Party.court})
_LOOK_UP: Final = 7
_LOOK_DOWN: Final = 3
_NEAR: Final = 12
_LONGEST_HEADING: Final = 8
"""Words of a heading or label; more are a sentence."""
_SIGNER: Final = re.compile(
    r"(?:\bby *:? *|(?<=\s)x *)?/s/|\bby *:(?! */s/)(?= *(?:[A-Z_]))|(?<![_\w])_{6,}", re.IGNORECASE
)
"""Where one signature begins; where wide spaces were lost several stand in one cell."""

_A_LABEL: Final = re.compile(r"(?:_|:\s*|\b(?:by|x|for|title|date)\s*)$", re.IGNORECASE)
_ENTERED: Final = re.compile(
    r"^[ ]*(?:so ordered[.:]?|enter(?:ed)?\b(?: this)?(?::|[ ]+(?=[\d\n]))?(?i: order)?)"
    r"[^\n_]{0,60}?\s{0,12}(?:/s/ *)?"
    r"(?:\[[^\]\n]{0,20}judge[^\]\n]{0,20}\]"
    r"|(?-i:(?:The )?(?:Hon(?:orable|\.)|Judge|JUDGE|HON\.?|HONORABLE) +[A-Z][\w.'-]*)"
    r"|(?-i:[A-Z][\w.'-]+(?: [A-Z][\w.'-]*){1,3}),?\s{1,8}(?:\w+ )?(?:circuit |associate "
    r"|presiding )?judge\b)",
    re.IGNORECASE | re.MULTILINE,
)
"""A judge's name, or what stands for it, after "ENTERED": a court's papers are signed so."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Whether each side signed; ``None`` where the paper has no line for it."""

    lender: bool | None
    borrower: bool | None
    marks: tuple[tuple[int, int], ...]
    """Where signatures stand."""
    lines: tuple[tuple[int, int], ...]
    """Where rules for signatures stand, signed on or not."""

    @property
    def has_lines(self) -> bool:
        """Whether the paper has any place for a signature."""
        return bool(self.marks or self.lines)


@dataclass(frozen=True, slots=True)
class _Cell:
    """A part of a line between wide spaces: its column, and offsets into the paper."""

    row: int
    column: int
    start: int
    end: int
    text: str
    place: int = 0
    """Which of the signatures of its line it is, where wide spaces were lost."""
    beside: tuple[str, ...] = ()
    """All of them, this one too; empty where it has its column to itself."""


class _Rows:
    """The lines of a paper, cut into cells where they are asked for."""

    def __init__(self, lines: tuple[tuple[int, str], ...]) -> None:
        self._lines = lines
        self._cut: dict[int, tuple[_Cell, ...]] = {}
        self._gated = tuple(
            row
            for row, (_, words) in enumerate(lines)
            if _MAY_BE.search(words) and _GATE.search(words)
        )

    def __len__(self) -> int:
        return len(self._lines)

    def at(self, row: int) -> tuple[_Cell, ...]:
        """Return the cells of one line; none beyond the last."""
        if row >= len(self._lines):
            return ()
        if row not in self._cut:
            self._cut[row] = tuple(_cells(row, self._lines[row]))
        return self._cut[row]

    @property
    def has_gated(self) -> bool:
        """Whether a line may be a signature line."""
        return bool(self._gated)

    def gated(self) -> Iterator[_Cell]:
        """Yield the cells of lines that may be signature lines."""
        for row in self._gated:
            yield from self.at(row)


def signed_in(text: PaperText, setting: Setting) -> Signed:
    """Return who signed a paper, and where."""
    entered = _ENTERED.search(text.text, len(text.text) // 3)
    rows = _Rows(tuple(_lines(text.text)))
    if entered is None and not rows.has_gated and not _CLOSING.search(text.text):
        return Signed(None, None, (), ())
    marks: list[tuple[int, int]] = []
    rules: list[tuple[int, int]] = []
    sides: dict[Party, bool] = {}
    for cell in rows.gated():
        signed = _is_signed(cell)
        if signed is None:
            continue
        (marks if signed else rules).append((cell.start, cell.end))
        side = _side(cell, rows, setting)
        sides[side] = sides.get(side, False) or signed
    if entered is not None and "_" not in entered.group():
        sides[Party.court] = True
        marks.append(entered.span())
    _add_closing(text, rows, setting, sides)
    _take_countersigning(rows, sides)
    if not _OF_A_DEBT.search(text.text):
        # The writer of a letter about a roof or a furnace is nobody's lender.
        sides.pop(Party.lender, None)
    return Signed(
        _of_side(sides, _LENDER_SIDE), _of_side(sides, _BORROWER_SIDE), tuple(marks), tuple(rules)
    )


def _take_countersigning(rows: _Rows, sides: dict[Party, bool]) -> None:
    """A line for a second hand that is still bare leaves the paper unsigned, whoever signed."""
    for cell in rows.gated():
        counter = _COUNTERSIGNED.search(cell.text)
        if counter is None or not _RULE.search(cell.text, counter.end()):
            continue
        if part_of(cell.text) not in _BORROWER_SIDE:
            sides[Party.lender] = False


def _of_side(sides: dict[Party, bool], side: frozenset[Party]) -> bool | None:
    found = [signed for party, signed in sides.items() if party in side]
    return any(found) if found else None


def _lines(whole: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in whole.split("\n"):
        if line != "\f":
            # The end of a page does not part a signature from the name below it.
            yield start, line
        start += len(line) + 1


def _cells(row: int, line: tuple[int, str]) -> Iterator[_Cell]:
    start, words = line
    if not words.strip():
        return
    for match in _CELL.finditer(words):
        yield from _signers(row, start, match)


def _signers(row: int, start: int, match: re.Match[str]) -> Iterator[_Cell]:
    """Yield one cell for each signature of a line whose wide spaces were lost."""
    words = match.group()
    cuts = [
        found.start()
        for found in _SIGNER.finditer(words)
        if found.start() and not _A_LABEL.search(words[: found.start()])
    ]
    edges = [0, *cuts, len(words)]
    parts = [(one, other) for one, other in pairwise(edges) if one < other]
    texts = tuple(words[one:other].strip() for one, other in parts)
    for place, (one, other) in enumerate(parts):
        offset = match.start() + one
        end = match.start() + other
        yield _Cell(
            row,
            offset,
            start + offset,
            start + end,
            texts[place],
            place,
            texts if len(texts) > 1 else (),
        )


def _is_signed(cell: _Cell) -> bool | None:
    """Return whether ``cell`` is signed; ``None`` where it is no signature line."""
    if not _GATE.search(cell.text) or _WITNESS.search(cell.text):
        return None
    if _MARK.search(cell.text) or (_BY_NAME.search(cell.text) and not _RULE.search(cell.text)):
        return True
    if _RULE.search(cell.text) and not _NOT_A_SIGNATURE.search(cell.text):
        words = _RULE.sub(" ", cell.text)
        return False if len(words.split()) <= 6 else None
    return None


def _side(cell: _Cell, rows: _Rows, setting: Setting) -> Party:
    """Return whose signature line ``cell`` is."""
    around = [cell.text, *_below(cell, rows, setting)]
    if any(_JUDGE.search(words) for words in around[:_LOOK_DOWN]):
        return Party.court
    for words in around[:2]:
        party = _named(words, setting)
        if party is not Party.unknown:
            return party
    label = part_of(_MARK.sub(" ", cell.text.split(":")[0]))
    if ":" in cell.text and label in _BORROWER_SIDE | _LENDER_SIDE | {Party.buyer}:
        return label
    headed = _heading_above(cell, rows, setting)
    if headed is not Party.unknown:
        return headed
    if any(_OFFICE.search(words) for words in around) or _BY.search(cell.text):
        return Party.lender if setting.we is not Party.buyer else Party.buyer
    return next(
        (party for party in map(part_of, around[1:]) if party is not Party.unknown),
        Party.unknown,
    )


def _below(cell: _Cell, rows: _Rows, setting: Setting) -> Iterator[str]:
    """Yield the lines under a signature line, as far as they belong to it."""
    for at in range(cell.row + 1, cell.row + 1 + _LOOK_DOWN):
        cells = rows.at(at)
        below = next(iter(cells), None) if cell.beside else _nearest(cells, cell.column)
        if below is None or _is_signed(below) is not None:
            return
        yield _own_part(below.text, cell, setting) if cell.beside else below.text


def _own_part(words: str, cell: _Cell, setting: Setting) -> str:
    """Return what is under this one of several signatures: by its name, or by its place."""
    names = [_name_in(one) for one in cell.beside]
    found = {name: words.find(name) for name in names if name and name in words}
    own = found.get(names[cell.place])
    if own is not None:
        following = [place for place in found.values() if place > own]
        return words[own : min(following, default=len(words))]
    if found and not cell.place:
        return words[: min(found.values())]
    mentions = parties_in(words, setting)
    if not found and len(mentions) == len(cell.beside):
        return mentions[cell.place].words
    return ""


def _name_in(signature: str) -> str:
    mark = _MARK.search(signature) or _BY_NAME.search(signature)
    name = mark["name"] if mark is not None and mark.re.groups else None
    return " ".join((name or "").split())


def _named(words: str, setting: Setting) -> Party:
    """Return the part of a person of the paper named in ``words``."""
    if setting.known is None:
        return Party.unknown
    plain = " ".join(words.replace(".", " ").replace("_", " ").split())
    for match in setting.known.finditer(plain):
        party = setting.part(match.group())
        if party is not Party.unknown:
            return party
    return Party.unknown


def _nearest(cells: tuple[_Cell, ...], column: int) -> _Cell | None:
    near = [cell for cell in cells if abs(cell.column - column) <= _NEAR]
    return min(near, key=lambda cell: abs(cell.column - column), default=None)


def _heading_above(cell: _Cell, rows: _Rows, setting: Setting) -> Party:
    """Return the part that the heading of a column names, looking up from ``cell``."""
    for at in range(cell.row - 1, max(-1, cell.row - 1 - _LOOK_UP), -1):
        if cell.beside:
            heads = parties_in(" ".join(one.text for one in rows.at(at)), setting)
            if len(heads) == len(cell.beside):
                return heads[cell.place].party
            continue
        above = _nearest(rows.at(at), cell.column)
        if above is None or _GATE.search(above.text) or _WITH_A_VALUE.search(above.text):
            continue
        if _CLOSING.match(above.text):
            break
        if len(above.text.split()) > _LONGEST_HEADING:
            continue
        named = _named(above.text, setting)
        if named is not Party.unknown:
            return named
        party = part_of(above.text)
        if party in _BORROWER_SIDE | _LENDER_SIDE | {Party.buyer}:
            return party
        if next(lender_names_in(above.text), None) is not None:
            return Party.lender
    return Party.unknown


def _add_closing(
    text: PaperText,
    rows: _Rows,
    setting: Setting,
    sides: dict[Party, bool],
) -> None:
    """Add the writer of a letter, whose name below the closing is his signature."""
    closing = _CLOSING.search(text.text)
    if closing is None or setting.we in sides or any(side in sides for side in _LENDER_SIDE):
        return
    row = text.text.count("\n", 0, closing.start())
    following = [cell for at in range(row + 1, row + 7) for cell in rows.at(at)]
    blank = any(_RULE.search(cell.text) for cell in following)
    named = any(re.search(r"[A-Za-z]{2,} [A-Z]", cell.text) for cell in following)
    if blank or named:
        sides[setting.we] = named and not blank
