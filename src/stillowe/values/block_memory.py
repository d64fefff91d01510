"""Memory for blocks of rows: kept between steps instead of going back to the system."""

from __future__ import annotations

from typing import Final

import numpy as np

_JUST_UNDER_32_MEBIBYTES: Final = 32 * 2**20 - 2**14


def keep_freed_blocks() -> None:
    """Ask the C library to keep freed blocks of up to 32 MiB; call once before a long run.

    A block of 65,536 rows is 512 KiB. Handing each one back and taking a fresh one can cost as
    much as the arithmetic on it, and more (``bench/RESULTS.md``). The GNU C library raises its
    threshold to the size of the largest block freed so far, up to 32 MiB (``mallopt(3)``,
    ``M_MMAP_THRESHOLD``), so one is taken and freed here. It is never written to, so it takes no
    memory. Other C libraries are not changed by it. No result depends on it.
    """
    np.empty(_JUST_UNDER_32_MEBIBYTES, dtype=np.uint8)
