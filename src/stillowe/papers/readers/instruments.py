"""What notes, mortgages and guaranties have in common: which loan, address, program, amount."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.grammar.loan_numbers import loan_numbers
from stillowe.papers.reader import PaperText, wording
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.figures import Day, days
from stillowe.papers.readers.opening import written_day
from stillowe.papers.readers.premises import PREMISES_FACTS
from stillowe.values.vocabulary import FactName

LOAN_FACTS: Final = frozenset(
    {
        FactName.loan_date,
        FactName.original_principal_cents,
        FactName.note_rate,
        FactName.loan_program,
    }
    | PREMISES_FACTS
)
"""What every loan instrument can establish."""

_SECOND: Final = wording(
    r"\b(?:second|junior|subordinate) (?:mortgage|lien|deed of trust|note)\b|\bhome equity (?:line"
    r"|loan|credit)\b|\bHELOC\b|\bsubordinate to (?:a |the )?(?:first|prior)\b"
)
_PROGRAMS: Final = (
    ("reverse", wording(r"\breverse mortgage\b|\bhome equity conversion\b|\bHECM\b")),
    (
        "fha",
        wording(
            r"\bFHA (?:case|loan|insured)\b|\bfederal housing administration\b"
            r"|\binsured by (?:the )?(?:FHA|secretary of housing)\b"
        ),
    ),
    (
        "va",
        wording(
            r"\bVA (?:loan|guaranteed|case)\b|\bguaranteed by the (?:department of )?veterans\b"
            r"|\bVA guaranteed loan\b"
        ),
    ),
    ("usda", wording(r"\bUSDA\b|\brural (?:housing|development)\b")),
)


def which_loan(draft: Draft) -> str:
    """Return which loan an instrument is: a loan number, the second, or ``""`` when unsaid."""
    numbers = {number.figures for number in loan_numbers(draft.text.text[:3000])}
    if len(numbers) == 1:
        return numbers.pop()
    head = draft.text.find(_SECOND, 0, 1500)
    return "second" if head is not None else ""


_DAY_ALONE: Final = re.compile(r"^(?:[A-Z][A-Za-z. ]+, (?:Illinois|IL),? ?)?[^A-Za-z0-9]*$")


def heading_day(text: PaperText) -> Day | None:
    """Return the day a letter bears: the first that stands alone on a line of its head."""
    for day in days(text, 0, 900):
        line_start = text.text.rfind("\n", 0, day.start) + 1
        line_end = text.text.find("\n", day.end)
        after = text.text[day.end : None if line_end < 0 else line_end]
        if _DAY_ALONE.match(text.text[line_start : day.start]) and not after.strip():
            return day
    return written_day(text)


def say_program(draft: Draft) -> None:
    """Claim the loan program a paper names: reverse, FHA, VA or USDA."""
    for program, words in _PROGRAMS:
        match = draft.text.find(words)
        if match is not None:
            draft.say(FactName.loan_program, program, match.span())
            return
