"""What the words of one paper mean: its defined terms, its people, who "we" and "you" are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import Party
from stillowe.values.vocabulary import PaperKind


@dataclass(frozen=True, slots=True)
class Setting:
    """The paper a sentence stands in.

    ``terms`` maps a defined term, folded to lower case ("releasor", "the parties"), to the part
    it plays; ``names`` maps a printed name, folded, to its part. ``we`` and ``you`` are the parts
    of writer and reader of a letter.
    """

    kind: PaperKind = PaperKind.unrecognized
    terms: Mapping[str, Party] = field(default_factory=dict)
    names: Mapping[str, Party] = field(default_factory=dict)
    we: Party = Party.lender
    you: Party = Party.borrower
    sentences: tuple[Sentence, ...] = ()


def setting_of(text: PaperText, sentences: tuple[Sentence, ...]) -> Setting:
    """Return the setting of a paper."""
    return Setting(kind=text.kind, sentences=sentences)
