"""Rounding: how a fraction of a cent becomes cents. Every division names one."""

from __future__ import annotations

from enum import StrEnum, auto


class Rounding(StrEnum):
    """What happens to a fraction of a cent."""

    half_up = auto()
    """To the nearest cent; a half goes away from zero, for debts and credits alike."""
    half_even = auto()
    """To the nearest cent; a half goes to the even cent."""
    down = auto()
    """Toward zero: the fraction is dropped."""
    up = auto()
    """Away from zero: any fraction counts as a cent."""
    floor = auto()
    """To the lower number."""
    ceiling = auto()
    """To the higher number."""
