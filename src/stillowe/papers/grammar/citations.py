"""Citations of Illinois statutes as papers print them: ``735 ILCS 5/15-1508(e)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SUBSECTIONS = r"(?P<subsections>(?:\s?\([A-Za-z0-9.-]{1,5}\))*)"
_FULL: Final = re.compile(
    r"\b(?P<chapter>\d{1,3})\s+ILCS\s+(?:§\s*)?(?P<act>\d{1,4}(?:\.\d+)?)\s*/\s*"
    r"(?P<section>\d{1,4}[A-Z]?(?:[-.]\d{1,4}(?:\.\d+)?)?)" + _SUBSECTIONS
)
_SHORT: Final = re.compile(
    r"\bsections?\s+(?P<section>15-1\d{3}(?:\.\d+)?)" + _SUBSECTIONS, re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A statute cited; ``section`` carries its subsections: ``15-1508(b)(2)``."""

    start: int
    end: int
    chapter: int
    act: str
    section: str

    @property
    def normalized(self) -> str:
        """``735 ILCS 5/15-1508(b)(2)``."""
        return f"{self.chapter} ILCS {self.act}/{self.section}"


def citations(text: str) -> Iterator[Citation]:
    """Yield the citations in ``text``, in reading order.

    ``Section 15-1508`` alone is the Code of Civil Procedure: no other Illinois act numbers so.
    """
    found = [
        _citation(match, int(match["chapter"]), match["act"]) for match in _FULL.finditer(text)
    ]
    found += [_citation(match, 735, "5") for match in _SHORT.finditer(text)]
    yield from sorted(found, key=lambda citation: citation.start)


def _citation(match: re.Match[str], chapter: int, act: str) -> Citation:
    section = match["section"] + re.sub(r"\s", "", match["subsections"])
    return Citation(match.start(), match.end(), chapter, act, section)
