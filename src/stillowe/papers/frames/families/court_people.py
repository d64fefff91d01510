"""The people a sentence of a court paper names, as printed, and where its parts turn round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.setting import Setting
from stillowe.papers.readers.names import NOT_NAMES

_PLACEHOLDER: Final = re.compile(r"\[[A-Z][A-Z0-9 -]{2,30}\]")
_NAME_WORD: Final = r"(?:[A-Z][\w'-]*[a-z][\w'-]*|[A-Z]{2,}(?:-[A-Z]+)?)"
_RUN: Final = re.compile(
    rf"\b{_NAME_WORD}(?:(?: (?:[A-Z]|de|la|van|von|der|del)\b){{0,2}} {{1,2}}{_NAME_WORD}){{0,3}}"
)
_NOT_A_PERSON: Final = re.compile(
    r"\b(?:bank|court|trust|company|county|association|llc|inc|corp|union|herald|news|bulletin"
    r"|chronicle|journal|avenue|street|drive|lane|road|courtroom|chapter|count|rule|ilcs|state"
    r"|united states|rem|mail|finding|findings|law|names?|ordered|further|substitute|svc|also"
    r"|monday|sheriff'?s|deputy|process|server|loan|note|although|upon|having|nothing|should)\b",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r";(?= )|,? (?=but |however |whereas |while |although |though )"
    r"|, and (?=(?:no|not|neither|waives?|withdraws?|in personam|in rem|that)\b)"
)


def people_named(words: str, setting: Setting) -> tuple[str, ...]:
    """Return the people ``words`` name, in reading order, each once.

    Names the paper defines come first in trust; a run of two or more capitalised words that are
    no words of the law is taken for a name too, and so is a placeholder in brackets.
    """
    found: dict[int, str] = {}
    for name in setting.names:
        for match in re.finditer(rf"\b{re.escape(name)}\b", words, re.IGNORECASE):
            found[match.start()] = match.group()
    for match in _PLACEHOLDER.finditer(words):
        found[match.start()] = match.group()
    for match in _RUN.finditer(words):
        kept = _without_law_words(match.group())
        inside = any(at <= match.start() < at + len(one) for at, one in found.items())
        if not inside and len(kept.split()) > 1 and not _NOT_A_PERSON.search(kept):
            found[match.start()] = kept
    return tuple(dict.fromkeys(found[place] for place in sorted(found)))


def parts_of(words: str) -> Iterator[str]:
    """Yield the parts of a sentence, cut where its meaning may turn round."""
    last = 0
    for match in _PART.finditer(words):
        yield words[last : match.start()]
        last = match.start()
    yield words[last:]


def _without_law_words(run: str) -> str:
    words = run.split()
    while words and words[0].lower() in NOT_NAMES:
        words.pop(0)
    while words and words[-1].lower() in NOT_NAMES:
        words.pop()
    return " ".join(words)
