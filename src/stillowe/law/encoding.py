"""Values as a lawyer writes them in a law file, encoded as a column is.

Cents are written ``$25,000`` or ``$25,000.00``, rates ``9 %`` or ``6.375 %``, dates
``2020-01-01``, truths ``true`` or ``false``, days and quantities as whole numbers.
"""

from __future__ import annotations

import re
from datetime import date

from stillowe.law.refusals import ImpossibleLawDate, UnreadableLawValue
from stillowe.law.strict_yaml import Located
from stillowe.values.vocabulary import Unit

_EPOCH = date(1970, 1, 1).toordinal()
_MONEY = re.compile(r"(-?)\$((?:\d{1,3}(?:,\d{3})+)|\d+)(?:\.(\d\d))?\Z")
_RATE = re.compile(r"(\d+)(?:\.(\d{1,4}))? ?%\Z")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_EXPECTED = {
    Unit.truth: "true or false",
    Unit.cents: "an amount such as $25,000.00",
    Unit.rate: "a rate such as 9 %",
    Unit.days: "a whole number of days",
    Unit.quantity: "a whole number",
    Unit.date: "a date",
    Unit.choice: "one of the declared choices",
}


def iso_to_day(text: str) -> int | None:
    """Turn ``2020-01-01`` into days since 1970-01-01; ``None`` where no such day exists."""
    if not _DAY.match(text):
        return None
    try:
        return date.fromisoformat(text).toordinal() - _EPOCH
    except ValueError:
        return None


def encode_day(located: Located) -> int:
    """Encode a date of a law file.

    Raises:
        ImpossibleLawDate: no such day, or another spelling.

    """
    day = iso_to_day(located.value) if isinstance(located.value, str) else None
    if day is None:
        raise ImpossibleLawDate(located.file, located.line, str(located.value))
    return day


def encode_value(located: Located, unit: Unit, choices: tuple[str, ...] = ()) -> int:
    """Encode one value of a law file by its unit.

    Raises:
        ImpossibleLawDate: a date that does not exist.
        UnreadableLawValue: a value that does not fit the unit.

    """
    value = located.value
    if unit is Unit.date:
        return encode_day(located)
    encoded: int | None = None
    if unit is Unit.truth and isinstance(value, bool):
        encoded = int(value)
    elif unit in (Unit.days, Unit.quantity):
        encoded = value if isinstance(value, int) and not isinstance(value, bool) else None
    elif unit is Unit.choice and value in choices:
        encoded = choices.index(str(value))
    elif unit is Unit.cents and isinstance(value, str):
        encoded = _encode_cents(value)
    elif unit is Unit.rate and isinstance(value, str):
        encoded = _encode_rate(value)
    if encoded is None:
        raise UnreadableLawValue(located.file, located.line, str(value), _EXPECTED[unit])
    return encoded


def _encode_cents(text: str) -> int | None:
    match = _MONEY.match(text)
    if match is None:
        return None
    sign, dollars, cents = match.groups()
    amount = int(dollars.replace(",", "")) * 100 + int(cents or "0")
    return -amount if sign else amount


def _encode_rate(text: str) -> int | None:
    match = _RATE.match(text)
    if match is None:
        return None
    whole, fraction = match.groups()
    return int(whole) * 10_000 + int((fraction or "").ljust(4, "0"))
