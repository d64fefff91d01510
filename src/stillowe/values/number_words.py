"""Whole numbers written out in English words, as deeds and orders write them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_UNITS: Final = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_TEENS: Final = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
_TENS: Final = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_SCALES: Final = {"million": 1_000_000, "thousand": 1_000}

NUMBER_WORDS: Final = frozenset({*_UNITS, *_TEENS, *_TENS, *_SCALES, "zero", "hundred"})
"""Every word that can be part of a whole number."""


def number_from_words(words: Sequence[str]) -> int | None:
    """Read a whole number from lower-case words without hyphens, or ``None``.

    ``["fifty", "one", "thousand", "two", "hundred", "ten"]`` is 51,210. An ``and`` is passed
    over between two parts. Words out of order ("two twenty") are not a number: ``None``, never
    a guess. Counts to below one billion.
    """
    if list(words) == ["zero"]:
        return 0
    total, rest = 0, list(words)
    for scale_word, scale in _SCALES.items():
        if rest.count(scale_word) > 1:
            return None
        if scale_word in rest:
            place = rest.index(scale_word)
            group = _below_a_thousand(rest[:place])
            if group is None:
                return None
            total += group * scale
            rest = _without_leading_and(rest[place + 1 :])
    if rest or not total:
        last = _below_a_thousand(rest)
        return None if last is None else total + last
    return total


def _without_leading_and(words: list[str]) -> list[str]:
    return words[1:] if words[:1] == ["and"] and len(words) > 1 else words


def _below_a_thousand(words: list[str]) -> int | None:
    """Read 1 to 9,900: "nine hundred ninety" and also "fifteen hundred"."""
    if words.count("hundred") > 1:
        return None
    if "hundred" not in words:
        return _below_a_hundred(words)
    place = words.index("hundred")
    hundreds = _below_a_hundred(words[:place])
    rest = _without_leading_and(words[place + 1 :])
    last = _below_a_hundred(rest) if rest else 0
    if hundreds is None or last is None:
        return None
    return hundreds * 100 + last


def _below_a_hundred(words: list[str]) -> int | None:
    match words:
        case [word]:
            return _UNITS.get(word) or _TEENS.get(word) or _TENS.get(word)
        case [ten, unit] if ten in _TENS and unit in _UNITS:
            return _TENS[ten] + _UNITS[unit]
        case _:
            return None
