"""What notes, mortgages and guaranties have in common: which loan, address, program, amount."""

from __future__ import annotations

from typing import Final

from stillowe.papers.grammar.loan_numbers import loan_numbers
from stillowe.papers.reader import wording
from stillowe.papers.readers.draft import Draft
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


def say_program(draft: Draft) -> None:
    """Claim the loan program a paper names: reverse, FHA, VA or USDA."""
    for program, words in _PROGRAMS:
        match = draft.text.find(words)
        if match is not None:
            draft.say(FactName.loan_program, program, match.span())
            return
