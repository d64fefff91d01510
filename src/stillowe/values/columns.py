"""Columns: a fact or a conclusion over many worlds at once.

A column is a 2-D numpy array, worlds x members (worlds x 1 for the case). Truths are bool,
everything else int64; no column is ever a float.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Truth: TypeAlias = NDArray[np.bool_]
Cents: TypeAlias = NDArray[np.int64]
Days: TypeAlias = NDArray[np.int64]
"""A number of days, or a date as days since 1970-01-01."""
Rate: TypeAlias = NDArray[np.int64]
"""Millionths: 6.375 % is 63,750."""
Choice: TypeAlias = NDArray[np.int64]
"""Index into the declared choices of the fact."""
Column: TypeAlias = NDArray[Any]
