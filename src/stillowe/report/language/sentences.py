"""Sentences by code, filled with typed arguments, in the words of one language.

A sentence holds ``{argument}`` or ``{argument|table}``. Without a table the argument is
formatted by the end of its name: ``_cents`` as money, ``_date`` and ``_on`` as a date,
``_rate`` as a percentage, everything else as it stands. With a table the argument is looked
up: ``{kind|kind}`` finds ``kind.<value>``. The table ``plural`` is special: ``{papers_count|
plural.paper}`` chooses between ``plural.paper.one`` and ``plural.paper.other``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib import resources
from typing import Final

from stillowe.report.document import Argument, Statement
from stillowe.report.refusals import BrokenLanguageFile, UnfilledSentence, UnknownSentence
from stillowe.values import format_cents, format_rate

EPOCH: Final = date(1970, 1, 1).toordinal()
HOLE: Final = re.compile(r"\{(?P<argument>[a-z_][a-z0-9_]*)(?:\|(?P<table>[a-z_.]+))?\}")
KEY: Final = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*")
MONEY: Final = "_cents"
DATES: Final = ("_date", "_on")
RATE: Final = "_rate"
FINDING: Final = "finding."
DETAILS: Final = "details"
"""Filled with every argument of the statement, for a finding without a sentence of its own."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a sentence. ``figure`` marks money, dates and rates: what a source proves."""

    text: str
    figure: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """The sentences of one language, flat: ``question.served_personally`` and so on."""

    code: str
    sentences: Mapping[str, str]

    def key_of(self, code: str) -> str:
        """Find the sentence's key, falling back inside its family.

        ``said.x.yes`` falls back to ``said.any.yes``, then ``said.any``. A family without such
        an entry has no fallback: ``UnknownSentence``.
        """
        if code in self.sentences:
            return code
        parts = code.split(".")
        for candidate in (f"{parts[0]}.any.{parts[-1]}", f"{parts[0]}.any"):
            if len(parts) > 1 and candidate in self.sentences:
                return candidate
        raise UnknownSentence(code, self.code)

    def fits(self, key: str, arguments: Mapping[str, Argument]) -> bool:
        """Whether every hole of a sentence can be filled."""
        holes = HOLE.finditer(self.sentences[key])
        return all(hole["argument"] in arguments or hole["argument"] == DETAILS for hole in holes)

    def segments(self, code: str, arguments: Mapping[str, Argument]) -> tuple[Segment, ...]:
        """Fill a sentence; the figures in it come out as segments of their own.

        A finding whose arguments do not fit its sentence is told in the plain form
        (``finding.any``), so that nothing is left out. Raises ``UnknownSentence`` or
        ``UnfilledSentence``.
        """
        key = self.key_of(code)
        if code.startswith(FINDING) and not self.fits(key, arguments):
            key = f"{FINDING}any"
        template = self.sentences[key]
        found: list[Segment] = []
        end = 0
        for hole in HOLE.finditer(template):
            if template[end : hole.start()]:
                found.append(Segment(template[end : hole.start()]))
            found.append(self._filled(key, hole["argument"], hole["table"], arguments))
            end = hole.end()
        if template[end:]:
            found.append(Segment(template[end:]))
        return tuple(found)

    def text(self, code: str, arguments: Mapping[str, Argument] | None = None) -> str:
        """Fill a sentence as plain text."""
        return "".join(segment.text for segment in self.segments(code, arguments or {}))

    def says(self, statement: Statement) -> str:
        """Put a statement into words."""
        return self.text(statement.code, statement.arguments)

    def date(self, day: int) -> str:
        """Write a day number as a date."""
        shown = date.fromordinal(EPOCH + day)
        pattern = self.sentences["date.pattern"]
        month = self.sentences[f"date.month_{shown.month}"]
        filled = pattern.replace("{month}", month).replace("{day}", str(shown.day))
        return filled.replace("{year}", str(shown.year))

    def _filled(
        self, key: str, argument: str, table: str | None, arguments: Mapping[str, Argument]
    ) -> Segment:
        if argument == DETAILS:
            return Segment(self._details(arguments))
        if argument not in arguments:
            raise UnfilledSentence(key, argument)
        value = arguments[argument]
        if table is None:
            return self._formatted(argument, value)
        if table.startswith("plural."):
            form = "one" if value == 1 else "other"
            return Segment(self.text(f"{table}.{form}", {"count": value}))
        return Segment(self._looked_up(table, str(value)))

    def _details(self, arguments: Mapping[str, Argument]) -> str:
        shown = (
            f"{name.rpartition('_')[0].replace('_', ' ') or name}: "
            f"{self._formatted(name, value).text}"
            for name, value in sorted(arguments.items())
            if name not in {"code", "paper_about"}
        )
        return "; ".join(shown)

    def _looked_up(self, table: str, value: str) -> str:
        if table == "subject" and f"subject.{value}" not in self.sentences:
            return self._looked_up("kind" if f"kind.{value}" in self.sentences else "line", value)
        if table in {"line", "line_start"} and ", " in value:
            first, *rest = value.split(", ")
            names = (self._looked_up(table, first), *(self._looked_up("line", one) for one in rest))
            return ", ".join(names)
        if table in {"line", "line_start"}:
            name = self._looked_up(
                "fact" if f"fact.{value}" in self.sentences else "conclusion", value
            )
            return name[:1].upper() + name[1:] if table == "line_start" else name
        if ", " in value:
            return ", ".join(self._looked_up(table, one) for one in value.split(", "))
        if value and f"{table}.{value}" not in self.sentences and f"{table}.any" in self.sentences:
            return self.text(f"{table}.any", {"value": value})
        return self.sentences.get(f"{table}.{value}", value.replace("_", " "))

    def _formatted(self, argument: str, value: Argument) -> Segment:
        if isinstance(value, bool):
            return Segment(self.sentences["word.yes" if value else "word.no"])
        if isinstance(value, str):
            return Segment(value)
        if argument.endswith(MONEY):
            return Segment(format_cents(value), figure=True)
        if argument.endswith(DATES):
            return Segment(self.date(value), figure=True)
        if argument.endswith(RATE):
            return Segment(format_rate(value), figure=True)
        return Segment(f"{value:,}")


def flattened(table: Mapping[str, object], language: str, prefix: str = "") -> dict[str, str]:
    """Flatten the file's tables; refuse odd keys, empty sentences and anything not a text."""
    flat: dict[str, str] = {}
    for name, value in table.items():
        key = f"{prefix}{name}"
        if not KEY.fullmatch(key):
            raise BrokenLanguageFile(language, f"{key!r} is not a key")
        if isinstance(value, dict):
            flat |= flattened(value, language, f"{key}.")
        elif isinstance(value, str) and value.strip():
            flat[key] = value
        else:
            raise BrokenLanguageFile(language, f"{key!r} is not a sentence")
    return flat


def language_from(text: str, code: str) -> Language:
    """Read a language from the text of its file (``BrokenLanguageFile`` where it is unfit)."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise BrokenLanguageFile(code, str(problem)) from problem
    sentences = flattened(table, code)
    for key, sentence in sentences.items():
        left = HOLE.sub("", sentence)
        if ("{" in left or "}" in left) and not key.startswith("date."):
            raise BrokenLanguageFile(code, f"{key!r} has a brace that is not an argument")
    return Language(code, sentences)


def load_language(code: str = "en") -> Language:
    """Load a language that ships with the program."""
    file = resources.files("stillowe.report.language").joinpath(f"{code}.toml")
    if not file.is_file():
        raise BrokenLanguageFile(code, "there is no such file")
    return language_from(file.read_text(encoding="utf-8"), code)
