"""Illinois circuit court case numbers, in the many ways captions print them.

Category codes: Manual on Recordkeeping (FC for foreclosures from 2022, CH before; L, LA, LM, AR
and SC for suits on the note). Every county is taken to use either code in every year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_CATEGORY = r"(?P<category>FC|CH|LA|LM|L|AR|MR|SC|ED|PR|P)"
_NUMBER: Final = re.compile(
    r"(?<![\w-])(?P<year>(?:19|20)?\d{2})[\s-]{0,3}"
    + _CATEGORY
    + r"[\s-]{0,3}(?P<sequence>\d{1,8})"
    r"(?![\w-]*\d)",
    re.IGNORECASE,
)
_CENTURY_TURNS_AT = 60
"""Two-digit years from 60 are of the last century: no paper of an earlier case is read."""


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A case number as printed, and its parts with padding and separators gone."""

    start: int
    end: int
    year: int
    category: str
    sequence: int

    @property
    def normalized(self) -> str:
        """``2010 CH 3150`` for ``10-CH-003150``: equal for the same case."""
        return f"{self.year} {self.category} {self.sequence}"

    @property
    def is_foreclosure(self) -> bool:
        """Whether the category is one in which foreclosures are filed."""
        return self.category in {"FC", "CH"}


def case_numbers(text: str) -> Iterator[CaseNumber]:
    """Yield the case numbers printed in ``text``, in reading order."""
    for match in _NUMBER.finditer(text):
        yield _case_number(match)


def parse_case_number(text: str) -> CaseNumber | None:
    """Return the case number that ``text`` is as a whole, or None."""
    match = _NUMBER.fullmatch(text.strip())
    return None if match is None else _case_number(match)


def _case_number(match: re.Match[str]) -> CaseNumber:
    year = int(match["year"])
    if len(match["year"]) == 2:
        year += 1900 if year >= _CENTURY_TURNS_AT else 2000
    return CaseNumber(
        match.start(), match.end(), year, match["category"].upper(), int(match["sequence"])
    )
