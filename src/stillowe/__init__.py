"""StillOwe: after the house is gone, will I still owe?"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from stillowe.cli.checking import check as check
    from stillowe.facts.releases.passage import read_clauses as read_clauses

_DOORS: Final = {
    "check": "stillowe.cli.checking",
    "read_clauses": "stillowe.facts.releases.passage",
}
"""What can be asked of the package itself, and the module that answers; loaded when asked."""


def __getattr__(name: str) -> Any:
    if name not in _DOORS:
        raise AttributeError(name)
    return getattr(import_module(_DOORS[name]), name)
