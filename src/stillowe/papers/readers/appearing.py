"""Words that tell whether somebody took part in the case, and every way of denying it."""

from __future__ import annotations

from typing import Final, Literal

from stillowe.papers.reader import wording
from stillowe.papers.readers.clauses import without_inner_stops

_APPEARED: Final = wording(
    r"\b(?:appeared|filed (?:an |his |her |their )?(?:written )?(?:appearance|answer)|entered"
    r" (?:an |"
    r"his |her |their )?(?:written |general )?appearance|submitted to (?:the )?jurisdiction"
    r"|answered)\b|\bappears? (?:for (?:him|her)self|pro se|in (?:person|court)|by (?:counsel"
    r"|(?:his|her) attorney|attorney))\b"
)
_TAKING_PART: Final = r"(?:appear\w*|answer\w*|pleads?|pleaded|pled|fil(?:e|ed|ing)|enter(?:ed)?)\b"
_DENIED: Final = wording(
    r"\b(?:no|not|none|neither|nor|never|nobody|without|fail(?:s|ed|ing|ure)?|neglect(?:ed|ing)"
    r"|refus(?:ed|ing)|declin(?:ed|ing))\b(?:(?!\b(?:but|except|however|while)\b)[^.;]){0,160}?\b"
    + _TAKING_PART
    + r"(?:(?!\b(?:but|except|however|while|and)\b|,(?! (?:or|nor|otherwise|answer\w*|appear\w*"
    r"|pled|plead\w*|filed|entered|moved)\b))[^.;])*"
    r"|\bappear(?:s|ed)? not\b|\bnon-?appearance\b"
)
"""A denial with all it reaches: up to "but", "and" or a comma that begins another matter."""

_DEFAULT: Final = wording(r"\b(?:is|are|found) in default\b|\bdefaulted\b")

Appearance = Literal["appeared", "not_appeared", "both", "default"]


def appearance_in(words: str) -> Appearance | None:
    """Return whether ``words`` say that somebody appeared; ``both`` where they say both.

    ``default`` is a default with no word of appearing.
    """
    plain = without_inner_stops(words)
    denied = _DENIED.search(plain) is not None
    left = _DENIED.sub(" ", plain)
    if _APPEARED.search(left):
        return "both" if denied or _DEFAULT.search(left) else "appeared"
    if denied and "appear" in plain.lower():
        return "not_appeared"
    return "default" if denied or _DEFAULT.search(plain) else None
