"""Money as people type it and papers print it, read to whole cents and echoed back."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from stillowe.values.number_words import NUMBER_WORDS, number_from_words
from stillowe.values.refusals import LONGEST_TEXT, ImpossibleMoney, UnreadableMoney

ONE_BILLION_DOLLARS_IN_CENTS: Final = 10**11
"""An amount of this size or larger is refused: no home loan is, so it is a slip of the hand."""

_SCALE: Final = {
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mil": 1_000_000,
    "million": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}

_FIGURE: Final = re.compile(
    r"""(?:us\ ?\$|usd\ ?\$?|\$\ ?us|\$)?\ ?
        (?P<whole>[0-9][0-9,]*|(?=\.[0-9]))
        (?:\.(?P<decimals>[0-9]+))?
        (?:(?:\ (?:dollars\ )?)and\ (?P<hundredths>[0-9]{2}|no|xx)\ ?/\ ?100)?
        (?:\ ?(?P<scale>k|thousand|m|mm|mil|million|b|bn|billion))?
        (?:\ ?(?:u\.?s\.?\ )?dollars?|\ ?usd)?
        (?:\ and\ (?P<loose_cents>[0-9]{1,2})\ cents?)?
        \.?""",
    re.VERBOSE,
)
_BARE_CENTS: Final = re.compile(r"(?P<cents>[0-9]{1,2}) ?(?:cents?|¢)")
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+")
_WORDS_END: Final = re.compile(
    r"""(?:\ and)?\ (?P<hundredths>[0-9]{1,2}|no|xx|zero)\ ?/\ ?100(?:ths)?$""", re.VERBOSE
)
_CURRENCY_WORDS: Final = re.compile(
    r" dollars?(?: only| even| exactly)?(?: of the united states(?: of america)?)?$"
)


def parse_cents(text: str) -> int:
    """Read one amount of money, in cents.

    Takes ``$350,000``, ``350000``, ``350,000.00``, ``350k``, ``$1.2 million``, ``US$ 12``,
    ``51,210 and 40/100 dollars``, ``(1,350.00)`` and ``-$5`` (both negative), and an amount
    written out in words (see :func:`words_to_cents`).

    Raises:
        UnreadableMoney: the text is not one amount (empty, two amounts, bad grouping).
        ImpossibleMoney: a fraction of a cent, or one billion dollars or more.

    """
    plain = _plain(text)
    if _is_words(plain):
        return words_to_cents(text)
    negative, figure = _without_sign(text, plain)
    bare = _BARE_CENTS.fullmatch(figure)
    cents = int(bare["cents"]) if bare else _figure_to_cents(text, figure)
    return -cents if negative else cents


def words_to_cents(text: str) -> int:
    """Read an amount written out in words, in cents.

    ``Fifty-One Thousand Two Hundred Ten and 40/100 Dollars`` is 5,121,040 cents. Cents may also
    be words ("and forty cents"). Only words are read; figures in brackets beside them are the
    caller's to read and compare.

    Raises:
        UnreadableMoney: the words are not one number.
        ImpossibleMoney: one hundred cents or more, or one billion dollars or more.

    """
    plain = _plain(text).rstrip(".")
    dollars_text, cents = _split_cents(text, plain)
    words = re.sub(r"[-, ]+", " ", _CURRENCY_WORDS.sub("", dollars_text)).split()
    if words[:1] == ["a"]:
        words[0] = "one"
    if "billion" in words:
        raise ImpossibleMoney(text, "it is one billion dollars or more")
    dollars = number_from_words(words)
    if dollars is None:
        raise UnreadableMoney(text, "the words do not make one number")
    return _bounded(text, Fraction(dollars * 100 + cents))


def format_cents(cents: int) -> str:
    """Echo an amount as ``$1,234.56``; a negative one as ``-$1,234.56``."""
    sign = "-" if cents < 0 else ""
    dollars, rest = divmod(abs(int(cents)), 100)
    return f"{sign}${dollars:,}.{rest:02d}"


def _plain(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise UnreadableMoney(text, "it is too long to be one amount")
    plain = " ".join(text.lower().split()).replace("\u2212", "-").replace("\u2013", "-")
    if not plain:
        raise UnreadableMoney(text, "it is empty")
    return plain


def _is_words(plain: str) -> bool:
    first = re.match(r"[a-z]+", plain)
    return first is not None and (first[0] in NUMBER_WORDS or first[0] == "a")


def _without_sign(text: str, plain: str) -> tuple[bool, str]:
    """Take one mark of a negative amount off: brackets, or a minus before or after."""
    if plain.startswith("(") != plain.endswith(")"):
        raise UnreadableMoney(text, "its brackets do not enclose one amount")
    if plain.startswith("("):
        return True, plain[1:-1].strip()
    for before, after in (("-$", "$"), ("$-", "$"), ("- $", "$"), ("-", "")):
        if plain.startswith(before):
            return True, after + plain.removeprefix(before).lstrip()
    return (True, plain[:-1].rstrip()) if plain.endswith("-") else (False, plain)


def _figure_to_cents(text: str, figure: str) -> int:
    match = _FIGURE.fullmatch(figure)
    if match is None:
        raise UnreadableMoney(text, "it is not one amount in dollars and cents")
    whole, decimals, scale = match["whole"] or "0", match["decimals"], match["scale"]
    if not _GROUPED.fullmatch(whole):
        raise UnreadableMoney(text, "its commas do not stand between groups of three digits")
    if sum(part is not None for part in (decimals, match["hundredths"], match["loose_cents"])) > 1:
        raise UnreadableMoney(text, "it states cents twice")
    if decimals is not None and scale is None and len(decimals) > 2:
        raise ImpossibleMoney(text, "it has more than two decimals, and a cent has no parts")
    dollars = Fraction(f"{whole.replace(',', '')}.{decimals or 0}") * _SCALE.get(scale, 1)
    cents = _hundredths(match["hundredths"]) + int(match["loose_cents"] or 0)
    return _bounded(text, dollars * 100 + cents)


def _split_cents(text: str, plain: str) -> tuple[str, int]:
    """Part words for dollars from the cents after them: "and 40/100" or "and forty cents"."""
    for candidate in (plain, _CURRENCY_WORDS.sub("", plain)):
        end = _WORDS_END.search(candidate)
        if end:
            return candidate[: end.start()], _hundredths(end["hundredths"])
    dollars_text, found, cents_text = plain.partition(" dollars and ")
    if not found:
        return plain, 0
    cents_words = re.sub(r" cents?$", "", cents_text).replace("-", " ").split()
    if not re.search(r" cents?$", cents_text):
        raise UnreadableMoney(text, "words follow the dollars that are not cents")
    no_cents = cents_words in (["no"], ["00"])
    cents = 0 if no_cents else _cents_from(cents_words)
    if cents is None:
        raise UnreadableMoney(text, "the words for cents do not make one number")
    if cents > 99:
        raise ImpossibleMoney(text, "one hundred cents or more are a dollar")
    return dollars_text, cents


def _cents_from(words: list[str]) -> int | None:
    if len(words) == 1 and re.fullmatch(r"[0-9]{1,2}", words[0]):
        return int(words[0])
    return number_from_words(words)


def _hundredths(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() else 0


def _bounded(text: str, cents: Fraction) -> int:
    if cents.denominator != 1:
        raise ImpossibleMoney(text, "it comes to a fraction of a cent")
    if cents >= ONE_BILLION_DOLLARS_IN_CENTS:
        raise ImpossibleMoney(text, "it is one billion dollars or more")
    return int(cents)
