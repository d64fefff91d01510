"""How much of this machine one paper may use before it is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one paper may cost; what is beyond it is refused by name.

    Set so that a mortgage with every rider is read and a hostile file costs one refusal.
    """

    bytes_per_paper: int = 64 * 1024 * 1024
    pages_per_paper: int = 400
    characters_per_page: int = 60_000
    characters_per_paper: int = 3_000_000
    unpacked_bytes: int = 128 * 1024 * 1024
    """What a DOCX may unpack to."""
    pixels_per_page_image: int = 12_000_000
    seconds_per_paper: float = 20.0
    """Wall time; the child is stopped after it."""
    memory_bytes: int = 1024 * 1024 * 1024
    """Address space of the child."""


STANDARD_LIMITS = Limits()
