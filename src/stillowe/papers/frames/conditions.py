"""What a release waits for and what it leaves out: conditions and exceptions in a sentence."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.frame import Condition
from stillowe.values.clauses import ConditionKind

_CONDITION: Final = re.compile(
    r"\b(?:if|upon|once|when|provided|unless|until|subject to|after|so long as|in the event)\b"
    r"[^.;]{0,160}",
    re.IGNORECASE,
)
_EXCEPTION: Final = re.compile(
    r"\b(?:except|other than|excluding|save (?:only )?(?:for|as to))\b[^.;]{0,200}", re.IGNORECASE
)


def conditions_in(words: str) -> tuple[Condition, ...]:
    """Return what ``words`` make a release wait for, or what would undo it."""
    found = _CONDITION.finditer(words)
    return tuple(Condition(ConditionKind.other, match.group().strip()) for match in found)


def exceptions_in(words: str) -> tuple[str, ...]:
    """Return the words that take something out of what ``words`` say."""
    return tuple(match.group().strip() for match in _EXCEPTION.finditer(words))
