"""What every terminal form writes with: texts that fit, sources in brackets, safe characters.

Widths from 40 to 200 columns. Colour is bold and dim only, and only where asked: no answer is
ever told by colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from stillowe.report.document import Document, Statement
from stillowe.report.language import Language
from stillowe.report.sources import first_source
from stillowe.report.wrapping import cells, cleaned, wrapped
from stillowe.values import format_cents

NARROWEST: Final = 40
WIDEST: Final = 200
LABEL: Final = 31
TWO_COLUMNS: Final = 64
"""A terminal narrower than this writes a label above its figure, not beside it."""
BOLD: Final = "\x1b[1m"
DIM: Final = "\x1b[2m"
PLAIN: Final = "\x1b[0m"
LONGEST_QUOTE: Final = 160
"""Characters of one quote shown here; the HTML report shows all."""
MOST: Final = 4
"""Entries of one list shown here; the HTML report shows all."""


class Screen:
    """Writes statements as lines that fit. ``width`` is moved into 40 to 200 columns."""

    def __init__(self, language: Language, width: int, *, colour: bool) -> None:
        self.language = language
        self.width = max(NARROWEST, min(WIDEST, width))
        self.colour = colour

    def title(self, document: Document) -> Iterator[str]:
        """Write the name of the case, the date, and that this is not legal advice."""
        title = self.language.text("frame.title", {"case_name": document.case_name})
        yield from self.text(title, style=BOLD)
        as_of = self.language.text("frame.as_of", {"as_of_on": document.on})
        yield from self.text(f"{as_of} {self.language.text('frame.notice')}")

    def bullets(
        self, statements: Sequence[Statement], *, most: int = 2 * MOST, sources: bool = True
    ) -> Iterator[str]:
        """Write statements one under another, at most ``most`` of them."""
        for one in statements[:most]:
            source = self.source(one) if sources else ""
            yield from self.text(f"{self.told(one)}{source}", indent=2, hang=2)
        yield from self.rest(len(statements) - most)

    def known(self, statement: Statement) -> str:
        """How well a statement's value is known, in brackets after a space."""
        if statement.standing is None:
            return ""
        return f" ({self.language.text(f'standing.{statement.standing}')})"

    def told(self, statement: Statement) -> str:
        """Put a statement into words; a long quote is cut here and says so."""
        quote = statement.arguments.get("quote")
        if not isinstance(quote, str) or len(quote) <= LONGEST_QUOTE:
            return self.language.says(statement)
        kept = quote[:LONGEST_QUOTE].rpartition(" ")[0] or quote[:LONGEST_QUOTE]
        cut = self.language.text("frame.cut", {"text": kept})
        return self.language.text(statement.code, {**statement.arguments, "quote": cut})

    def rest(self, count: int, indent: int = 2) -> Iterator[str]:
        """Say how many entries are only in the HTML report."""
        if count > 0:
            yield from self.text(
                self.language.text("frame.rest", {"more_count": count}), indent=indent, style=DIM
            )

    def footer(self, document: Document) -> Iterator[str]:
        """Write the papers, the law and the program this rests on."""
        yield ""
        held = sum(one.code.startswith("paper.imported") for one in document.papers)
        papers = {"papers_count": held}
        told = [self.language.text("frame.papers", papers)]
        if document.law is not None:
            law = {
                "jurisdiction": document.law.jurisdiction,
                "version": document.law.version,
                "digest": document.law.digest[:12],
            }
            told.append(self.language.text("frame.law", law))
        else:
            told.append(self.language.text("frame.law_none"))
        told.append(self.language.text("frame.program", {"version": document.program_version}))
        told.append(self.language.text("frame.open_page"))
        yield from self.text(" ".join(told), style=DIM)

    def source(self, statement: Statement) -> str:
        """Name the best source of a statement in brackets."""
        return first_source(statement, self.language)

    def pair(self, name: str, value: str, *, style: str, label: int = LABEL) -> Iterator[str]:
        """Write a label and a figure: side by side where the terminal is wide enough."""
        if self.width < TWO_COLUMNS:
            yield from self.text(name, indent=2)
            yield from self.text(value, indent=4, style=style)
            return
        yield from self.text(value, indent=2, style=style, lead=f"{cleaned(name):<{label}}")

    def figure(self, label: str, cents: int) -> Iterator[str]:
        """Write one line of an account, its amount at the right edge of the column."""
        amount = format_cents(cents)
        room = min(self.width, 2 * LABEL + 4) - 4 - len(amount) - 1
        *first, last = list(wrapped(cleaned(label), room)) or [""]
        yield from (f"    {line}" for line in first)
        yield f"    {last}{' ' * (room - cells(last))} {amount}"

    def text(
        self, text: str, *, indent: int = 0, hang: int = 0, style: str = "", lead: str = ""
    ) -> Iterator[str]:
        """Write a text as lines that fit; ``hang`` indents every line but the first."""
        room = self.width - indent - max(hang, cells(lead))
        spare = cells(lead) if lead else hang
        first = room + (0 if lead else hang)
        for number, line in enumerate(wrapped(cleaned(text), room, first=first)):
            margin = " " * indent + (lead if number == 0 else " " * spare)
            styled = f"{style}{line}{PLAIN}" if style and self.colour else line
            yield f"{margin}{styled}"
