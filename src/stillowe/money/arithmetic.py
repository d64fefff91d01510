"""Exact arithmetic on columns of cents: nothing wraps around, every division names a rounding.

Shapes broadcast as numpy's do (worlds x members). All integers are int64; a result that would
not fit is the refusal ``CentsOverflow`` before it is computed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeAlias

import numpy as np

from stillowe.money.refusals import DivisorNotPositive
from stillowe.values import CentsOverflow, Rounding
from stillowe.values.columns import Cents, Truth

Whole: TypeAlias = Cents | int
"""A column of whole numbers, or one number for every world."""

LARGEST: Final = 2**63 - 1
_LARGEST_DIVISOR: Final = 2**60

_GOES_UP: Final[Mapping[Rounding, Callable[[Cents, Cents, Whole], Truth]]] = {
    Rounding.half_up: lambda quotient, rest, divisor: 2 * rest + (quotient >= 0) > divisor,
    Rounding.half_even: lambda quotient, rest, divisor: 2 * rest + (quotient & 1) > divisor,
    Rounding.down: lambda quotient, rest, _: (rest > 0) & (quotient < 0),
    Rounding.up: lambda quotient, rest, _: (rest > 0) & (quotient >= 0),
    Rounding.floor: lambda _quotient, rest, _: rest < 0,
    Rounding.ceiling: lambda _quotient, rest, _: rest > 0,
}
"""Whether a quotient that was rounded down goes up by one: where the half lies is told by
doubling the remainder, and a tie by the quotient's sign or its last bit."""


def multiply_then_divide(
    column: Whole, multiplier: Whole, divisor: Whole, rounding: Rounding
) -> Cents:
    """Return ``column * multiplier / divisor``, exact but for one named rounding.

    The product may be larger than 64 bits; only the result must fit.

    Raises:
        CentsOverflow: the result does not fit, or the divisor is 2**60 or more.
        DivisorNotPositive: a divisor is zero or less.

    """
    quotient, remainder = divide_exactly(column, multiplier, divisor)
    return round_quotient(quotient, remainder, divisor, rounding)


def divide_exactly(column: Whole, multiplier: Whole, divisor: Whole) -> tuple[Cents, Cents]:
    """Return the quotient rounded down and the remainder (0 or more) of a product.

    Raises as :func:`multiply_then_divide`.
    """
    column, multiplier = _whole(column), _whole(multiplier)
    _check_divisor(divisor)
    if _largest(column) * _largest(multiplier) <= LARGEST:
        product = column * multiplier
        quotient = product // divisor
        return quotient, product - quotient * divisor
    quotient, rest = column // divisor, column % divisor
    more, remainder = _divide_wide(rest, multiplier, divisor)
    return add(multiply(quotient, multiplier), more), remainder


def round_quotient(quotient: Cents, remainder: Cents, divisor: Whole, rounding: Rounding) -> Cents:
    """Round a quotient that was rounded down, by its remainder (0 <= remainder < divisor).

    The exact number is below zero just where the quotient rounded down is.
    """
    return np.asarray(quotient + _GOES_UP[rounding](quotient, remainder, divisor))


def multiply(column: Whole, multiplier: Whole) -> Cents:
    """Return the exact product, or refuse with ``CentsOverflow``."""
    column, multiplier = _whole(column), _whole(multiplier)
    if _largest(column) * _largest(multiplier) > LARGEST:
        sizes = _sizes(column), _sizes(multiplier)
        if not (sizes[0] <= LARGEST // np.maximum(sizes[1], 1)).all():
            raise CentsOverflow("multiplication")
    return np.asarray(column * multiplier)


def add(*columns: Whole) -> Cents:
    """Return the exact sum of one or more columns, or refuse with ``CentsOverflow``."""
    wholes = [_whole(column) for column in columns]
    may_not_fit = sum(_largest(whole) for whole in wholes) > LARGEST
    total = wholes[0]
    for whole in wholes[1:]:
        if may_not_fit and not _sum_fits(total, whole):
            raise CentsOverflow("addition")
        total = total + whole
    return np.asarray(total)


def total_of(columns: Iterable[Whole]) -> Cents:
    """Return the exact sum of any number of columns; of none, a single zero."""
    return add(0, *columns)


def at_least_zero(column: Whole) -> Cents:
    """Floor a column at zero: a shortfall below zero is no shortfall."""
    return np.asarray(np.maximum(_whole(column), 0))


def as_matrix(columns: Cents | Sequence[Cents]) -> Cents:
    """Stand columns (each worlds x 1) side by side; a matrix is handed back as it is."""
    if isinstance(columns, np.ndarray):
        return _whole(columns)
    wholes = [np.atleast_2d(_whole(column)) for column in columns]
    if not wholes:
        return np.zeros((1, 0), dtype=np.int64)
    return np.concatenate(np.broadcast_arrays(*wholes), axis=1)


def _whole(column: Whole) -> Cents:
    """Take whole numbers only: a float or a truth is a slip in a rule, not an amount."""
    if isinstance(column, int) and abs(column) > LARGEST:
        raise CentsOverflow("a constant")
    whole = np.asarray(column)
    if whole.dtype != np.int64:
        if whole.dtype.kind != "i":
            raise TypeError(whole.dtype)
        whole = whole.astype(np.int64)
    return whole


def _largest(column: Cents) -> int:
    """Size of the largest number of a column, as a Python integer, which cannot overflow."""
    if column.size == 0:
        return 0
    return max(int(column.max()), -int(column.min()))


def _sizes(column: Cents) -> Cents:
    """Absolute values; the one int64 without any is refused."""
    if _largest(column) > LARGEST:
        raise CentsOverflow("an absolute value")
    return np.asarray(np.abs(column))


def _sum_fits(left: Cents, right: Cents) -> bool:
    not_above = left <= LARGEST - np.maximum(right, 0)
    not_below = left >= -LARGEST - np.minimum(right, 0)
    return bool(np.all(not_above & not_below))


def _check_divisor(divisor: Whole) -> None:
    divisors = _whole(divisor)
    if divisors.size and int(divisors.min()) <= 0:
        raise DivisorNotPositive(int(divisors.min()))
    if _largest(divisors) >= _LARGEST_DIVISOR:
        raise CentsOverflow("division")


def _divide_wide(rest: Cents, multiplier: Cents, divisor: Whole) -> tuple[Cents, Cents]:
    """Divide ``rest * multiplier`` where the product is wider than 64 bits; 0 <= rest < divisor.

    Long division: the multiplier's size is taken in digits small enough that
    ``divisor * 2 * 2**digit_bits`` fits. Its sign is put back at the end, still rounding down.
    """
    digit_bits = 62 - _largest(_whole(divisor)).bit_length()
    size = _sizes(multiplier)
    quotient = remainder = np.zeros(np.broadcast_shapes(rest.shape, size.shape), dtype=np.int64)
    top = -(-_largest(size).bit_length() // digit_bits)
    for place in reversed(range(top)):
        digit = (size >> (place * digit_bits)) & ((1 << digit_bits) - 1)
        remainder = (remainder << digit_bits) + rest * digit
        quotient = (quotient << digit_bits) + remainder // divisor
        remainder = remainder % divisor
    below_zero = multiplier < 0
    broken = below_zero & (remainder > 0)
    quotient = np.where(below_zero, -quotient, quotient) - broken
    return quotient, np.where(broken, divisor - remainder, remainder)
