"""Labels of a form say what a letter says with "if": a condition, and what follows from it.

They read so: "Condition: payment of $5,000. Effect: the lender releases the borrower."

A label stands at the head of a line or sentence and ends in a colon. What it labels is asked for
first, whatever words come after it, unless it says that nothing is.
"""

from __future__ import annotations

import re
from typing import Final

_CONDITION: Final = (
    r"conditions?(?: (?:precedent|subsequent|of (?:\w+ ){0,3}\w+|to (?:\w+ ){0,3}\w+))?"
    r"|contingenc(?:y|ies)|contingent (?:up)?on|requirements?|prerequisites?|pre-?conditions?"
    r"|qualifications?|proviso|trigger(?:ing event)?s?|still (?:open|due|needed|missing|to come)"
    r"|to be (?:done|met|paid|provided|completed|received)(?: first)?|outstanding items?"
    r"|open items?|deliverables?|awaiting|pending|needed(?: first)?|required(?: first)?"
    r"|due from you"
    r"|what (?:you|we) (?:must|need)[^:]{0,30}|before (?:this|it|that)[^:]{0,40}"
)
_CONSEQUENCE: Final = (
    r"(?:effect|result|outcome|consequence|upshot|reward|benefit|thereafter|then|afterwards?"
    r"|in (?:return|exchange|consideration))(?: (?:of|on|upon|once|after|when|at)[^:]{0,40})?"
)
_HEAD: Final = r"(?:^|(?<=[.;|\n] )|(?<=[.;|\n]))(?:\(?[a-z0-9]{1,3}[.)] )?"
_ASKED_FOR: Final = re.compile(
    rf"{_HEAD}(?:{_CONDITION}) ?:"
    r"(?! ?(?:none|n/?a\b|no\b|nothing|met\b|satisfied|fulfilled|waived))",
    re.IGNORECASE,
)
_FOLLOWS: Final = re.compile(rf"{_HEAD}(?:{_CONSEQUENCE}) ?:", re.IGNORECASE)


def asks_by_its_label(words: str) -> bool:
    """Whether a label of the sentence says that something must come first."""
    return ":" in words and _ASKED_FOR.search(words) is not None


def follows_by_its_label(words: str) -> bool:
    """Whether a label of the sentence says that it follows from something else."""
    return ":" in words and _FOLLOWS.search(words) is not None
