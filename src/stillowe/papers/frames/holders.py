"""Names of banks and insurers, and the short forms by which people and companies are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from stillowe.papers.frames.party_words import lender_names_in

_TITLE: Final = re.compile(r"^(?:mr|mrs|ms|miss|dr|messrs|staff|sgt)\b", re.IGNORECASE)
TITLES: Final = ("mr", "mrs", "ms", "miss", "dr", "sgt")
"""Titles by which a person may be called with the surname alone."""
_INSURER_NAME: Final = re.compile(
    r"\b(?:[A-Z][\w&'-]*,? (?:of |and |& )?){1,6}(?:Insurance|Insurers?|Guaranty|Indemnity"
    r"|Assurance|Surety)\b(?:,? (?:Corporation|Corp|Company|Co|Inc|LLC|Association))*\b"
)
_NO_INSURER_NAME: Final = re.compile(
    r"^(?:The|This|A|An|Any|No|Our|Your|Private|Primary|Lender|Borrower)\b|\b(?:Title|Hazard|Flood"
    r"|Home ?owner'?s?|Deposit|Life|Health)\b"
)


def insurers_in(words: str) -> Iterator[str]:
    """Yield the names of mortgage insurers in ``words``."""
    for match in _INSURER_NAME.finditer(words):
        if not _NO_INSURER_NAME.search(match.group()):
            yield match.group()


def short_forms(name: str) -> Iterator[str]:
    """Yield the folded forms a person's name may take: whole, and by title and surname."""
    plain = " ".join(name.lower().replace(".", " ").split())
    yield plain
    words = [word for word in plain.split() if not _TITLE.match(word)]
    if lender_like(name) or _INSURER_NAME.search(name):
        yield from _short_company(words)
    elif len(words) > 1:
        for title in TITLES:
            yield f"{title} {words[-1]}"
        if len(words) > 2:
            yield f"{words[0]} {words[-1]}"


def _short_company(words: list[str]) -> Iterator[str]:
    """Yield the words that tell one bank from another: "granite prairie", "cornbelt"."""
    own = list(takewhile(lambda word: word.strip(",") not in _OF_EVERY_COMPANY, words))
    short = " ".join(own).strip(" ,")
    if own and len(own) < len(words) and len(short) >= _SHORTEST_COMPANY:
        yield short


_SHORTEST_COMPANY: Final = 6
_OF_EVERY_COMPANY: Final = frozenset(
    {
        *("bank", "banc", "bancorp", "mortgage", "home", "loan", "loans", "federal", "national"),
        *("savings", "credit", "union", "trust", "company", "co", "corp", "corporation", "inc"),
        *("llc", "servicing", "services", "lending", "funding", "finance", "financial", "of"),
        *("holdings", "surety", "insurance", "guaranty", "indemnity", "capital", "first", "the"),
        *("community", "state", "american", "united", "&", "and"),
    }
)


def lender_like(name: str) -> bool:
    """Whether ``name`` is that of a bank or the like."""
    return next(lender_names_in(name), None) is not None
