"""From the value a claim states to the integer a column holds, and what cannot be."""

from __future__ import annotations

from typing import Final

from stillowe.facts.calendar_bounds import EARLIEST_DAY, LATEST_DAY
from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, FactDefinition
from stillowe.papers.claims import Value
from stillowe.values.vocabulary import FactName, Unit

_MAY_LIE_AHEAD: Final = frozenset(
    {
        FactName.sale_scheduled_date,
        FactName.unpaid_balance_date,
        FactName.maturity_date,
        FactName.redemption_end_stated_date,
        FactName.confirmation_hearing_date,
    }
)
"""A sale or a hearing is announced, a time to redeem and a loan end, on a day to come."""


def encode(definition: FactDefinition, value: Value) -> int | None:
    """Return the column's integer for ``value``, or ``None`` where it is of another kind."""
    if definition.unit is Unit.truth:
        return int(value) if isinstance(value, bool) else None
    if definition.unit is Unit.choice:
        return _index_of(definition, value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _index_of(definition: FactDefinition, value: Value) -> int | None:
    word = str(value).strip().casefold()
    choices = [choice.casefold() for choice in definition.choices]
    if word in choices:
        return choices.index(word)
    if definition.name == FactName.property_state and isinstance(value, str) and word:
        return choices.index("il" if word == "illinois" else "elsewhere")
    return None


def why_impossible(definition: FactDefinition, value: int, today: int) -> str | None:
    """Return the code of the reason why a stated value cannot be, or ``None``.

    A date of something that has happened cannot lie after ``today``.
    """
    if definition.unit is Unit.cents:
        return _why_not_cents(value)
    if definition.unit is Unit.date:
        if not EARLIEST_DAY <= value <= LATEST_DAY:
            return "outside_the_calendar"
        if value > today and definition.name not in _MAY_LIE_AHEAD:
            return "in_the_future"
        return None
    return None if definition.low <= value <= definition.high else "out_of_range"


def _why_not_cents(value: int) -> str | None:
    if value < 0:
        return "negative"
    return "too_large" if value >= LARGEST_KNOWN_CENTS else None
