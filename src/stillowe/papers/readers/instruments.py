"""What notes, mortgages and guaranties have in common: which loan, address, program, amount."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.draft import Draft
from stillowe.values.vocabulary import FactName

LOAN_FACTS: Final = frozenset(
    {
        FactName.loan_date,
        FactName.original_principal_cents,
        FactName.property_address,
        FactName.property_state,
        FactName.loan_program,
        FactName.foreclosed_loan_number,
    }
)
"""What every loan instrument can establish."""

_SECOND: Final = wording(
    r"\b(?:second|junior|subordinate) (?:mortgage|lien|deed of trust|note)\b|\bhome equity (?:line"
    r"|loan|credit)\b|\bHELOC\b|\bsubordinate to (?:a |the )?(?:first|prior)\b"
)
_LOAN_NUMBER: Final = re.compile(
    r"\b(?:loan|account|acct|mortgage)\s*(?:no|number|num|#|id)?\.?\s*(?:ending(?:\s+in)?)?\s*[:#]?\s*"
    r"(?P<number>[xX*]*\d{4,16})\b",
    re.IGNORECASE,
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
_ADDRESS: Final = re.compile(
    r"(?P<address>\b\d{1,6}[A-Z]?\s+(?:[NSEW]\.?\s+)?[A-Z][A-Za-z0-9.'\s]{2,40}?"
    r"(?:,|\n)\s*(?:(?:Unit|Apt|#)[^,\n]{1,10},\s*)?[A-Z][A-Za-z.\s]{2,25},?\s+(?:Illinois|IL)\b"
    r"(?:\s+\d{5}(?:-\d{4})?)?)"
)


def which_loan(draft: Draft) -> str:
    """Return which loan an instrument is: a loan number, the second, or ``""`` when unsaid."""
    number = draft.text.find(_LOAN_NUMBER, 0, 3000)
    if number is not None:
        return number["number"].lstrip("xX*")
    head = draft.text.find(_SECOND, 0, 1500)
    return "second" if head is not None else ""


def loan_number(draft: Draft) -> tuple[str, tuple[int, int]] | None:
    """Return the loan number a paper bears and where it stands."""
    match = draft.text.find(_LOAN_NUMBER)
    return None if match is None else (match["number"].lstrip("xX*"), match.span())


def say_address(draft: Draft) -> None:
    """Claim the property's address and state."""
    match = draft.text.find(_ADDRESS)
    if match is not None:
        value = " ".join(match["address"].split())
        draft.say(FactName.property_address, value, match.span("address"))
        draft.say(FactName.property_state, "IL", match.span("address"))


def say_program(draft: Draft) -> None:
    """Claim the loan program a paper names: reverse, FHA, VA or USDA."""
    for program, words in _PROGRAMS:
        match = draft.text.find(words)
        if match is not None:
            draft.say(FactName.loan_program, program, match.span())
            return
