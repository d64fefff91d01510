"""Two plain letters to a debt collector, filled from the case; what is not known stays blank.

A letter admits nothing and promises nothing: both could make an old debt enforceable again
(735 ILCS 5/13-206). It goes to a collector, never to a court.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from stillowe.report.language import Language

WIDTH: Final = 76
"""Columns of a letter, whatever the terminal: it is to be printed."""


class LetterKind(StrEnum):
    """Which letter: 15 USC 1692c(c), or 15 USC 1692g(b)."""

    stop_contact = "stop-contact"
    dispute = "dispute"


@dataclass(frozen=True, slots=True)
class LetterInput:
    """What is known for a letter; an empty text is left blank. ``on`` is a day number."""

    kind: LetterKind
    on: int
    person: str = ""
    collector: str = ""
    property_address: str = ""


def letter(given: LetterInput, language: Language) -> str:
    """Write the letter as plain text, blanks in square brackets."""
    head = (
        given.person or language.text("letter.blank_name"),
        language.text("letter.blank_address"),
        "",
        language.text("letter.dated", {"letter_on": given.on}),
        "",
        given.collector or language.text("letter.blank_collector"),
        language.text("letter.blank_collector_address"),
        "",
        *_about(given, language),
    )
    foot = (
        language.text("letter.closing"),
        "",
        "",
        "______________________________",
        given.person or language.text("letter.blank_name"),
    )
    body = "\n\n".join(textwrap.fill(each, WIDTH) for each in _paragraphs(given, language))
    return "\n".join((*head, "", body, "", *foot))


def letter_notes(given: LetterInput, language: Language) -> tuple[str, ...]:
    """Say what the letter does, what it does not do, and how to send it."""
    return (
        language.text(f"letter_note.{given.kind.name}"),
        language.text("letter_note.to_a_collector"),
        language.text("letter_note.how_to_send"),
        language.text("letter_note.blanks"),
        language.text("frame.notice"),
    )


def _about(given: LetterInput, language: Language) -> Iterator[str]:
    if given.property_address:
        yield language.text("letter.about_home", {"address": given.property_address})
    yield language.text("letter.about_reference")


def _paragraphs(given: LetterInput, language: Language) -> Iterator[str]:
    parts = {
        LetterKind.stop_contact: ("stop_contact", "stop_contact_except"),
        LetterKind.dispute: ("dispute", "dispute_until", "dispute_send", "dispute_record"),
    }[given.kind]
    yield language.text("letter.greeting")
    for part in parts:
        yield language.text(f"letter.{part}")
    yield language.text("letter.admits_nothing")
