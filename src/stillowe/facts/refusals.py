"""Refusals of answers: one class per condition.

FactRefusal
|- UnknownFactName    no fact of the catalog has this name
`- WrongKindOfValue   the value is not of the kind this fact takes
"""

from __future__ import annotations

from collections.abc import Sequence

from stillowe.errors import FactRefusal


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words) if words else "none"


class UnknownFactName(FactRefusal):
    """No fact of the catalog has this name; the nearest names are offered."""

    code = "fact.unknown_name"

    def __init__(self, name: str, nearest: Sequence[str]) -> None:
        self.name = name
        self.nearest = tuple(nearest)
        super().__init__(
            what=f"“{name}” is not the name of a fact.",
            where="in the answer as typed.",
            why="An answer under a wrong name would be kept and never used.",
            remedy=f"Use one of the nearest names: {_listed(self.nearest)}.",
        )


class WrongKindOfValue(FactRefusal):
    """The value is not of the kind this fact takes; the accepted forms are listed."""

    code = "fact.wrong_kind_of_value"

    def __init__(self, name: str, text: str, accepted: Sequence[str], reason: str = "") -> None:
        self.name = name
        self.text = text
        self.accepted = tuple(accepted)
        because = f" {reason}" if reason else ""
        super().__init__(
            what=f"“{text}” is not an answer to “{name}”.{because}",
            where="in the answer as typed.",
            why="A guessed reading could come out as too low a debt.",
            remedy=f"Write it as one of: {_listed(self.accepted)}.",
        )
