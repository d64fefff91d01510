"""What a typed command gives back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Arguments = str | Path


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command gave: its exit code, its result and its talk."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The result as JSON."""
        return json.loads(self.out)


Command = Callable[..., Ran]
