"""What a creditor could take, for a terminal: the plain answer first, about one screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from stillowe.report.collecting.document import CollectDocument, PersonReach, ReachPart
from stillowe.report.document import Statement
from stillowe.report.language import Language
from stillowe.report.screen import BOLD, DIM, TWO_COLUMNS, Screen
from stillowe.report.wrapping import cells, cleaned

ROW: Final = 26
REACH: Final = 27
"""Columns of a row's name and of what can be taken, where the terminal is wide enough."""


def collecting_to_terminal(
    document: CollectDocument, language: Language, *, width: int = 80, colour: bool = False
) -> str:
    """Write the answer for a terminal of ``width`` columns."""
    screen = CollectScreen(language, width, colour=colour)
    return "\n".join(screen.lines(document)) + "\n"


class CollectScreen(Screen):
    """Writes every part of the answer as lines that fit."""

    def lines(self, document: CollectDocument) -> Iterator[str]:
        """Write the whole answer."""
        name = {"case_name": document.case_name}
        yield from self.text(self.language.text("collect.title", name), style=BOLD)
        as_of = self.language.text("frame.as_of", {"as_of_on": document.on})
        yield from self.text(f"{as_of} {self.language.text('frame.notice')}")
        for one in document.nobody:
            yield ""
            yield from self.text(self.language.says(one))
        for person in document.people:
            yield ""
            yield from self.person(person)
        yield from self.section("choices", document.choices)
        yield from self.section("safe", document.safe)
        yield from self.section("cautions", document.cautions)
        yield from self.footnotes(document)

    def section(self, heading: str, statements: Sequence[Statement]) -> Iterator[str]:
        """Write statements one under another below a heading, or nothing."""
        if not statements:
            return
        yield ""
        yield from self.text(self.language.text(f"collect_heading.{heading}"), style=BOLD)
        for one in statements:
            yield from self.text(self.language.says(one), indent=2, hang=2)

    def person(self, person: PersonReach) -> Iterator[str]:
        """Write one person: today, the judgment, then what could be taken and what not."""
        yield from self.text(person.name, style=BOLD)
        yield from self.text(self.language.says(person.today), indent=2, style=BOLD)
        for one in person.not_covered:
            yield from self.text(self.language.says(one), indent=2, hang=2)
        if person.judgment:
            told = " ".join(self.language.says(one) for one in person.judgment)
            yield from self.text(told, indent=2)
        rows = [*person.pay, *person.property]
        if rows:
            yield ""
            total = [] if person.total is None else [person.total]
            yield from self.table(person, [*rows, *total])
        for one in person.not_told:
            yield from self.text(self.language.says(one), indent=2)

    def table(self, person: PersonReach, rows: Sequence[ReachPart]) -> Iterator[str]:
        """Write what could be taken beside what is out of reach."""
        certain = person.state in {"can", "none_of_it"}
        heading = self.language.text(f"collect_column.{'now' if certain else 'if'}")
        reach = self.language.text("collect_column.reach")
        kept = self.language.text("collect_column.kept")
        wide = self.width >= TWO_COLUMNS
        if wide:
            yield from self.text(self.columns(heading, reach, kept), indent=2, style=BOLD)
        else:
            yield from self.text(heading, indent=2, style=BOLD)
        for row in rows:
            name = self.language.text(f"collect_row.{row.code}")
            taken = self.language.says(row.reach)
            safe = "" if row.kept is None else self.language.says(row.kept)
            if wide:
                yield from self.row(name, taken, safe)
            else:
                yield from self.stacked(name, [(reach, taken), (kept, safe)])
            for note in row.notes:
                yield from self.text(self.language.says(note), indent=4)

    def columns(self, name: str, taken: str, safe: str) -> str:
        """Set three texts side by side; a text that is too long pushes the next one on."""
        line = f"{name}{' ' * max(ROW - cells(name), 1)}"
        return f"{line}{taken}{' ' * max(REACH - cells(taken), 1)}{safe}".rstrip()

    def row(self, name: str, taken: str, safe: str) -> Iterator[str]:
        """Write one row of the table; the columns keep their spaces."""
        yield f"  {self.columns(cleaned(name), cleaned(taken), cleaned(safe))}"

    def stacked(self, name: str, parts: Sequence[tuple[str, str]]) -> Iterator[str]:
        """Write one row of the table as lines under one another."""
        yield from self.text(name, indent=2)
        for label, value in parts:
            if value:
                line = self.language.text("collect.cell", {"label": label, "value": value})
                yield from self.text(line, indent=4, hang=2)

    def footnotes(self, document: CollectDocument) -> Iterator[str]:
        """Write what was not verified, and the law and the program this rests on."""
        yield ""
        if document.unverified:
            cited = "; ".join(str(one.arguments["citation"]) for one in document.unverified)
            told = self.language.text("collect.unverified", {"citation": cited})
            yield from self.text(told, style=DIM)
        told = self.language.text("frame.law_none")
        if document.law is not None:
            law = {
                "jurisdiction": document.law.jurisdiction,
                "version": document.law.version,
                "digest": document.law.digest[:12],
            }
            told = self.language.text("frame.law", law)
        program = self.language.text("frame.program", {"version": document.program_version})
        yield from self.text(f"{told} {program}", style=DIM)
