"""Yearly rates as papers state them, exact: read to a fraction, kept in millionths."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from stillowe.values.number_words import number_from_words
from stillowe.values.refusals import LONGEST_TEXT, ImpossibleRate, UnreadableRate

MILLIONTHS_PER_PERCENT: Final = 10_000
HIGHEST_RATE_MILLIONTHS: Final = 1_000_000
"""100 % a year: a rate above it is refused as a slip of the hand."""

_VULGAR: Final = {
    "¼": "1/4",
    "½": "1/2",
    "¾": "3/4",
    "⅛": "1/8",
    "⅜": "3/8",
    "⅝": "5/8",
    "⅞": "7/8",
    "⅓": "1/3",
    "⅔": "2/3",
}
_PART_WORDS: Final = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "eighth": 8,
    "tenth": 10,
    "sixteenth": 16,
    "hundredth": 100,
    "thousandth": 1000,
}
_PER_YEAR: Final = re.compile(r" ?(?:per annum|per year|a year|yearly|annually|p\.? ?a\.?)$")
_PERCENT: Final = re.compile(r" ?(?:%|percent|per cent|per centum|pct\.?)$")
_FIGURE: Final = re.compile(
    r"(?P<whole>[0-9]{1,6})?(?P<decimals>\.[0-9]{1,12})?"
    r"(?:(?:^|[ -]|(?<=[0-9]) and )(?P<over>[0-9]{1,4}) ?[/\u2044] ?(?P<under>[0-9]{1,4}))?"
)
_HUNDREDTHS: Final = re.compile(
    r"(?P<words>[a-z -]+) and (?P<over>no|[0-9]{1,2}(?= ?/ ?100$)|[0-9]{1,3}(?= ?/ ?1000$))"
    r" ?/ ?(?P<under>1000?)"
)
_BOTH: Final = re.compile(r"(?P<words>.+?) ?\((?P<figures>[^()]+)\)(?P<rest>.*)")


def parse_rate(text: str) -> int:
    """Read one yearly rate, in millionths: ``6.375%`` is 63,750.

    Raises:
        UnreadableRate: see :func:`exact_rate`.
        ImpossibleRate: not exact in millionths (``6 1/3 %``), or above 100 % a year.

    """
    millionths = exact_rate(text) * 1_000_000
    if millionths.denominator != 1:
        raise ImpossibleRate(text, "it is not exact in ten-thousandths of a percent")
    if millionths > HIGHEST_RATE_MILLIONTHS:
        raise ImpossibleRate(text, "it is above 100% a year")
    return int(millionths)


def exact_rate(text: str) -> Fraction:
    """Read one yearly rate as an exact fraction: ``6 3/8 percent`` is 51/800.

    Takes ``6.375%``, ``6 3/8 percent``, ``6⅜%``, ``six and three-eighths percent (6.375%)``,
    each with or without ``per annum``. A bare number of 1 or more is taken as percent.

    Raises:
        UnreadableRate: not one rate, words and figures that differ, or a bare number below 1,
            which could be percent or a share.

    """
    if len(text) > LONGEST_TEXT:
        raise UnreadableRate(text, "it is too long to be one rate")
    plain = " ".join(_spaced_vulgar(text.lower()).split())
    both = _BOTH.fullmatch(plain)
    if both is None:
        return _one_rate(text, plain)
    words = _one_rate(text, both["words"] + both["rest"])
    rest = "" if _PERCENT.search(_PER_YEAR.sub("", both["figures"])) else both["rest"]
    figures = _one_rate(text, both["figures"] + rest)
    if words != figures:
        raise UnreadableRate(text, "its words and its figures differ")
    return words


def format_rate(millionths: int) -> str:
    """Echo a rate as ``6.375%``."""
    whole, rest = divmod(abs(int(millionths)), MILLIONTHS_PER_PERCENT)
    decimals = f".{rest:04d}".rstrip("0").rstrip(".")
    return f"{'-' if millionths < 0 else ''}{whole}{decimals}%"


def _spaced_vulgar(text: str) -> str:
    for sign, spelled in _VULGAR.items():
        text = text.replace(sign, f" {spelled}")
    return text


def _one_rate(text: str, plain: str) -> Fraction:
    plain = _PER_YEAR.sub("", plain.strip().rstrip(".,"))
    bare = _PERCENT.sub("", plain)
    percent = _from_figures(bare) if re.match(r"[0-9.]", bare) else _from_words(bare)
    if percent is None:
        raise UnreadableRate(text, "it is not one yearly rate")
    if bare == plain and 0 < percent < 1:
        raise UnreadableRate(text, "without a percent sign it could be percent or a share")
    return percent / 100


def _from_figures(bare: str) -> Fraction | None:
    match = _FIGURE.fullmatch(bare)
    if match is None or (match["decimals"] and match["over"]):
        return None
    whole = Fraction(f"{match['whole'] or 0}{match['decimals'] or ''}")
    if match["over"] is None:
        return whole
    over, under = int(match["over"]), int(match["under"])
    if over >= under:
        return None
    return whole + Fraction(over, under)


def _from_words(bare: str) -> Fraction | None:
    hundredths = _HUNDREDTHS.fullmatch(bare)
    if hundredths:
        return _hundredth_words(hundredths)
    words = bare.replace("-", " ").split()
    if "point" in words:
        return _decimal_words(words)
    part = _PART_WORDS.get(words[-1].removesuffix("s")) if words else None
    if part is None:
        whole = number_from_words(words)
        return None if whole is None else Fraction(whole)
    whole_words, over_words = _split_at_and(words[:-1])
    over = number_from_words(over_words)
    whole = number_from_words(whole_words) if whole_words else 0
    if over is None or whole is None or over >= part:
        return None
    return whole + Fraction(over, part)


def _hundredth_words(match: re.Match[str]) -> Fraction | None:
    """Read "six and 375/1000" or "nine and no/100"."""
    whole = number_from_words(match["words"].replace("-", " ").split())
    over = 0 if match["over"] == "no" else int(match["over"])
    return None if whole is None else whole + Fraction(over, int(match["under"]))


def _split_at_and(words: list[str]) -> tuple[list[str], list[str]]:
    if "and" not in words:
        return [], words
    place = words.index("and")
    return words[:place], words[place + 1 :]


def _decimal_words(words: list[str]) -> Fraction | None:
    place = words.index("point")
    whole = number_from_words(words[:place])
    digits = [number_from_words([word]) for word in words[place + 1 :]]
    if whole is None or not digits or any(digit is None or digit > 9 for digit in digits):
        return None
    return Fraction(f"{whole}.{''.join(str(digit) for digit in digits)}")
