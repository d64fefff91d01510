"""What one frame reader hands to the next: a frame still without its evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from stillowe.papers.frames.frame import Condition, Frame
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import Act, Matter, Modality, Party


@dataclass(frozen=True, slots=True)
class Found:
    """A frame as a reader finds it; ``frames_in`` adds the sentence and its spans."""

    act: Act
    who: Party = Party.unknown
    whom: Party = Party.unknown
    what: Matter = Matter.unknown
    polarity: bool = True
    modality: Modality = Modality.done
    conditions: tuple[Condition, ...] = ()
    exceptions: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()
    who_words: str = ""
    whom_words: str = ""
    what_words: str = ""
    amount_cents: int | None = None
    amount_of: str = ""
    loan_words: str = ""
    confidence: float = 1.0

    def frame(self, sentence: Sentence, text: PaperText) -> Frame:
        """Return the frame with the sentence's words as evidence."""
        return Frame(
            self.act,
            self.who,
            self.whom,
            self.what,
            sentence.start,
            sentence.end,
            text.spans(sentence.start, sentence.end),
            self.polarity,
            self.modality,
            self.conditions,
            self.exceptions,
            self.named,
            self.excepted,
            self.who_words,
            self.whom_words,
            self.what_words,
            self.amount_cents,
            self.amount_of,
            self.loan_words,
            self.confidence,
        )


FrameReader: TypeAlias = Callable[[Sentence, Setting], Iterator[Found]]
"""Reads one family of acts from one sentence."""
