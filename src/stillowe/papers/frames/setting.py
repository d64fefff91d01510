"""What the words of one paper mean: its defined terms, its people, who "we" and "you" are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import Party
from stillowe.values.vocabulary import PaperKind


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """The paper a sentence stands in.

    ``terms`` maps a defined term, folded to lower case ("releasor", "the parties"), to the part
    it plays; ``names`` maps a printed name, folded, to its part. ``we`` and ``you`` are the parts
    of writer and reader of a letter, ``me`` of one who writes "I". ``known`` finds terms and
    names in words.
    """

    kind: PaperKind = PaperKind.unrecognized
    terms: Mapping[str, Party] = field(default_factory=dict)
    names: Mapping[str, Party] = field(default_factory=dict)
    we: Party = Party.lender
    you: Party = Party.borrower
    me: Party = Party.borrower
    sentences: tuple[Sentence, ...] = ()
    known: re.Pattern[str] | None = field(init=False)

    def __post_init__(self) -> None:
        longest_first = sorted({*self.terms, *self.names}, key=lambda name: (-len(name), name))
        either = "|".join(
            rf"{re.escape(name)}s?".replace(r"\ ", r"\s+") for name in longest_first if name
        )
        pattern = re.compile(rf"\b(?:{either})(?!\w)(?:'s)?", re.IGNORECASE) if either else None
        object.__setattr__(self, "known", pattern)

    def part(self, words: str) -> Party:
        """Return the part of a defined term or name; ``unknown`` where it is neither."""
        folded = " ".join(words.lower().removesuffix("'s").split())
        for form in (folded, folded.removesuffix("s")):
            for parts in (self.terms, self.names):
                if form in parts:
                    return parts[form]
        return Party.unknown


def setting_of(text: PaperText, sentences: tuple[Sentence, ...]) -> Setting:
    """Return the setting of a paper."""
    return Setting(kind=text.kind, sentences=sentences)
