"""Loan and account numbers, whole or masked: ``Loan No. 0123456789``, ``ending in 5582``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

# White space is never given back: a blanked running head is a long run of it, and four ways to
# part it among themselves would each be tried.
_NUMBER: Final = re.compile(
    r"\b(?:loan|account|acct|mortgage|note|reference|servicing)\.?\s*+"
    r"(?:account\s*+)?(?P<word>number|num\.?|no\.?|\#|id|ending(?:\s+(?:in|with))?)?\s*+[:#]?\s*+"
    r"(?P<mask>[Xx*\u2022.]{2,}[\s-]?)?(?P<figures>[A-Z]{0,3}\d[\d-]{2,18})(?![\d,.]*\d|/)",
    re.IGNORECASE,
)
_FEWEST_FIGURES_WHOLE = 6
_FEWEST_FIGURES_MASKED = 3


@dataclass(frozen=True, slots=True)
class LoanNumber:
    """A loan number as printed; ``masked`` where only its last figures are shown."""

    start: int
    end: int
    figures: str
    masked: bool


def loan_numbers(text: str) -> Iterator[LoanNumber]:
    """Yield the loan numbers that ``text`` introduces as such, in reading order.

    Fewer than six figures are taken for a loan number only where they are said to be its last.
    """
    for match in _NUMBER.finditer(text):
        figures = match["figures"].replace("-", "").upper()
        ending = (match["word"] or "").lower().startswith("ending")
        masked = match["mask"] is not None or ending
        introduced = match["word"] is not None or masked
        fewest = _FEWEST_FIGURES_MASKED if masked else _FEWEST_FIGURES_WHOLE
        if introduced and len(figures) >= fewest:
            yield LoanNumber(match.start("figures"), match.end("figures"), figures, masked)


def same_loan_number(one: LoanNumber, other: LoanNumber) -> bool:
    """Whether two printed numbers may be one loan: a masked one by its last figures."""
    first, second = one.figures.lstrip("0"), other.figures.lstrip("0")
    if not one.masked and not other.masked:
        return first == second
    if one.masked and other.masked:
        return first.endswith(second) or second.endswith(first)
    whole, end = (one, other) if other.masked else (other, one)
    return whole.figures.endswith(end.figures)
