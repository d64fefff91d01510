"""The days between which an unknown date may fall."""

from __future__ import annotations

from datetime import date
from typing import Final

_UNIX_EPOCH: Final = date(1970, 1, 1).toordinal()

EARLIEST_DAY: Final = date(1950, 1, 1).toordinal() - _UNIX_EPOCH
"""No loan still being foreclosed is older; an earlier date in a paper is a misreading."""

LATEST_DAY: Final = date(2099, 12, 31).toordinal() - _UNIX_EPOCH
"""A date after this is a misreading."""
