"""One way of keeping a debt, in words, and the sort of thing it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto

from stillowe.papers.frames.sieve import Need, need_of
from stillowe.values.clauses import Modality


class Sort(Enum):
    """What a way of keeping speaks of; each has its own guards against a false friend."""

    right = auto()
    """A right of the lender's side is kept."""
    liability = auto()
    """A person stays liable, or still owes."""
    survival = auto()
    """A debt stays due."""
    pursuit = auto()
    """The lender's side may go after the rest."""
    denial = auto()
    """A release, waiver or novation is denied."""
    plain = auto()
    """Somebody bears the rest, or nothing changes for him, in plain words."""
    plain_denial = auto()
    """It is said not to mean, or not to help, or not to be done, in plain words."""
    open_question = auto()
    """Whether the rest will be claimed is not decided."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way of keeping a debt, in words."""

    sort: Sort
    pattern: re.Pattern[str]
    gate: re.Pattern[str]
    """Words without which the pattern cannot match: a quick look before a long one."""
    modality: Modality = Modality.done
    need: Need = field(init=False)
    """What pattern and gate need of a sentence (see ``sieve``)."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "need", need_of(self.pattern, self.gate))


def way(sort: Sort, words: str, modality: Modality = Modality.done, *, gate: str) -> Way:
    """Return a way from its pattern; ``gate`` is looked for in the folded sentence first."""
    return Way(sort, re.compile(words, re.IGNORECASE), re.compile(gate), modality)
