"""Refusals of figures, dates and rates: one class per condition.

ValueRefusal
|- UnreadableMoney   the text is not one amount of money
|- ImpossibleMoney   it is an amount, but one that cannot be
|- UnreadableDate    the text is not one date
|- ImpossibleDate    it is a date, but not one in the calendar
|- UnreadableRate    the text is not one yearly rate
|- ImpossibleRate    it is a rate, but one that cannot be kept exactly
`- CentsOverflow     a computed amount does not fit in 64 bits
"""

from __future__ import annotations

from typing import Final

from stillowe.errors import ValueRefusal

LONGEST_TEXT: Final = 300
"""Longest text, in characters, taken as one figure, date or rate; longer is refused unread."""

_SHOWN: Final = 80


def _quoted(text: str) -> str:
    shown = " ".join(text.split())
    return f"“{shown}”" if len(shown) <= _SHOWN else f"“{shown[:_SHOWN]}…”"


class _TextRefusal(ValueRefusal):
    """A text as typed or printed, and the reason it was not taken."""

    why_it_matters = ""
    what_to_do = ""

    def __init__(self, text: str, reason: str) -> None:
        self.text = text
        self.reason = reason
        super().__init__(
            what=f"{_quoted(text)} was not taken: {reason}.",
            where="in the words as typed or printed.",
            why=self.why_it_matters,
            remedy=self.what_to_do,
        )


class UnreadableMoney(_TextRefusal):
    """The text is not one amount of money."""

    code = "value.unreadable_money"
    why_it_matters = "A guessed amount would be counted as if it were owed or paid."
    what_to_do = "Write one amount, for example $1,350.00."


class ImpossibleMoney(_TextRefusal):
    """The text is an amount, but not one a paper or a person can mean."""

    code = "value.impossible_money"
    why_it_matters = "An amount that cannot be would make every total after it wrong."
    what_to_do = "Check the figure against the paper and write dollars and cents."


class UnreadableDate(_TextRefusal):
    """The text is not one whole date."""

    code = "value.unreadable_date"
    why_it_matters = "Deadlines and interest are counted from dates; a guessed one moves both."
    what_to_do = "Write month, day and year, for example March 3, 2024 or 3/3/2024."


class ImpossibleDate(_TextRefusal):
    """The text is a date that the calendar does not have."""

    code = "value.impossible_date"
    why_it_matters = "Deadlines and interest are counted from dates; a guessed one moves both."
    what_to_do = "Check the date against the paper; the month comes first, as in 3/31/2024."


class UnreadableRate(_TextRefusal):
    """The text is not one yearly rate."""

    code = "value.unreadable_rate"
    why_it_matters = "Interest is counted at the rate as stated; a guessed one changes the debt."
    what_to_do = "Write the yearly rate with a percent sign, for example 6.375%."


class ImpossibleRate(_TextRefusal):
    """The text is a rate, but one out of bounds or not exact in millionths."""

    code = "value.impossible_rate"
    why_it_matters = "Interest is counted at the rate as stated; a rounded one changes the debt."
    what_to_do = "Check the rate against the paper and write it with at most four decimals."


class CentsOverflow(ValueRefusal):
    """A computed amount does not fit in a signed 64-bit number of cents."""

    code = "value.cents_overflow"

    def __init__(self, operation: str) -> None:
        self.operation = operation
        super().__init__(
            what="An amount grew too large to be counted exactly.",
            where=f"in the step “{operation}”.",
            why="A figure past this size would wrap around and could come out too low.",
            remedy="Look for a figure typed with too many digits.",
        )
