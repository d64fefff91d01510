"""A check for a terminal: the plain answer first, about one screen; everything with ``full``."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from stillowe.report.check.cutting import deciding_part
from stillowe.report.check.document import (
    ChangeFigures,
    ChangePart,
    CheckDocument,
    CheckedPaperPart,
    CheckedPersonPart,
    ConditionPart,
    DebtVerdictPart,
    ProposalPart,
)
from stillowe.report.check.persons import conditions_of
from stillowe.report.document import Argument, Quote, Statement
from stillowe.report.language import Language
from stillowe.report.screen import BOLD, DIM, LONGEST_QUOTE, Screen
from stillowe.report.wrapping import cells, cleaned
from stillowe.values import Span

NARROW: Final = 60
"""A terminal narrower than this lists each person's debts one under another."""
DEBT_COLUMN: Final = 30
MOST_TRAPS: Final = 6
MOST_PROPOSALS: Final = 2
MOST_QUESTIONS: Final = 4
MOST_UNREAD: Final = 2
EVERYTHING: Final = 1_000


def check_to_terminal(
    document: CheckDocument,
    language: Language,
    *,
    width: int = 80,
    colour: bool = False,
    full: bool = False,
) -> str:
    """Write a check for a terminal of ``width`` columns: about one screen, or ``full``."""
    screen = CheckScreen(language, width, colour=colour)
    screen.full = full
    return "\n".join(screen.lines(document)) + "\n"


class CheckScreen(Screen):
    """Writes every part of a check as lines that fit."""

    full = False

    def __init__(self, language: Language, width: int, *, colour: bool) -> None:
        super().__init__(language, width, colour=colour)
        self.shown_quotes: set[Span] = set()
        """What has been quoted on this paper; once is enough, unless everything is asked for."""

    def lines(self, document: CheckDocument) -> Iterator[str]:
        """Write the whole check."""
        yield from self.text(self.language.text("check.title"), style=BOLD)
        as_of = self.language.text("frame.as_of", {"as_of_on": document.on})
        yield from self.text(f"{as_of} {self.language.text('frame.notice')}")
        for paper in document.papers:
            yield from self.paper(paper)
        for refused in document.refused:
            yield ""
            about: dict[str, Argument] = {"paper": refused.name, "what": refused.what}
            yield from self.text(self.language.text("check.refused", about), style=BOLD)
            yield from self.text(refused.remedy, indent=2)
        if document.change is not None:
            yield from self.change(document.change)
        yield ""
        yield from self.text(self.language.says(document.lawyer), style=BOLD)
        yield from self.text(self.language.text("check.footer"), style=DIM)
        if not self.full:
            yield from self.text(self.language.text("check.more"), style=DIM)

    def paper(self, paper: CheckedPaperPart) -> Iterator[str]:
        """Write one paper: answers, table, conditions, what to ask for, traps, silence."""
        self.shown_quotes.clear()
        yield ""
        yield from self.text(self.language.says(paper.title), style=BOLD)
        state = " ".join(self.language.says(one) for one in paper.state)
        yield from self.text(state, indent=2)
        yield from self.people(paper.people)
        yield from self.section("table", self.table(paper))
        yield from self.section("conditions", self.conditions(paper))
        yield from self.section("missing", self.proposals(paper.proposals))
        traps = [one.statement for one in paper.traps]
        yield from self.section("traps", self.warnings(traps, MOST_TRAPS))
        questions = [one.statement for one in paper.questions]
        yield from self.section("questions", self.warnings(questions, MOST_QUESTIONS))
        yield from self.section("silence", self.plainly(paper.not_spoken_of, EVERYTHING))
        yield from self.section("unread", self.plainly(paper.unread, MOST_UNREAD))
        if self.full:
            clauses = [one.statement for one in paper.clauses]
            yield from self.section("clauses", self.plainly(clauses, EVERYTHING))

    def section(self, heading: str, lines: Iterable[str]) -> Iterator[str]:
        """Write a section, or nothing where it has nothing to say."""
        body = list(lines)
        if body:
            yield ""
            yield from self.text(self.language.text(f"check_heading.{heading}"), style=BOLD)
            yield from body

    def people(self, people: Sequence[CheckedPersonPart]) -> Iterator[str]:
        """Write the one plain answer for each person; people of one answer share its reason."""
        for _, alike in itertools.groupby(people, key=_reason):
            together = list(alike)
            yield ""
            for person in together:
                yield from self.text(self.language.says(person.headline), style=BOLD)
            because = together[0].because
            names = {**because.arguments, "person": self.joined(together)}
            yield from self.text(self.language.text(because.code, names), indent=2)
            yield from self.quoted(together[0].headline)
            for person in together:
                for said in (person.naming_said, person.case_said):
                    if said is not None:
                        yield from self.text(self.language.says(said), indent=2)

    def joined(self, people: Sequence[CheckedPersonPart]) -> str:
        """Join names: "Ana, Ben and Cy"."""
        *first, last = (person.name for person in people)
        if not first:
            return last
        about: dict[str, Argument] = {"names": ", ".join(first), "last": last}
        return self.language.text("check.and", about)

    def quoted(self, statement: Statement, *, indent: int = 2) -> Iterator[str]:
        """Write the paper's own words, with the page; the first ones, or all with ``full``."""
        found = [one for one in statement.support if isinstance(one, Quote)]
        for quote in found if self.full else found[:1]:
            if not self.full and quote.span in self.shown_quotes:
                continue
            self.shown_quotes.add(quote.span)
            about: dict[str, Argument] = {
                "quote": quote.span.quote if self.full else self.cut(quote.span.quote),
                "page_count": quote.span.page,
            }
            words = self.language.text("check.quote", about)
            yield from self.text(words, indent=indent, hang=2)

    def cut(self, quote: str) -> str:
        """Cut a long quote between words around those that decide, and say so."""
        part = deciding_part(quote, LONGEST_QUOTE)
        return self.language.text(part.code, {"text": part.text}) if part.code else part.text

    def told(self, statement: Statement) -> str:
        """Put a statement into words, with its quote cut as quotes are here."""
        quote = statement.arguments.get("quote")
        if not isinstance(quote, str):
            return self.language.says(statement)
        about = {**statement.arguments, "quote": self.cut(quote)}
        return self.language.text(statement.code, about)

    def table(self, paper: CheckedPaperPart) -> Iterator[str]:
        """Write the table of people and debts, or a list of it on a narrow terminal."""
        if not paper.shown_debts:
            return
        names = [person.name for person in paper.people]
        column = max((self.width - DEBT_COLUMN) // max(len(names), 1), 1)
        widest = max((cells(self.word(one)) for one in _shown(paper)), default=0)
        if self.width < NARROW or column < widest + 2:
            yield from self.listed(paper)
            return
        yield _row("", [cleaned(name) for name in names], column)
        for debt in paper.shown_debts:
            told = [
                self.word(one)
                for person in paper.people
                for one in person.debts
                if one.debt is debt
            ]
            label = self.language.text("check.debt", {"debt": debt.value})
            yield _row(label, told, column)

    def listed(self, paper: CheckedPaperPart) -> Iterator[str]:
        """Write each person's debts one under another."""
        for person in paper.people:
            yield from self.text(person.name, indent=2)
            for one in person.debts:
                if one.debt in paper.shown_debts:
                    label = self.language.text("check.debt", {"debt": one.debt.value})
                    yield from self.text(f"{label}: {self.word(one)}", indent=4, hang=2)

    def word(self, one: DebtVerdictPart) -> str:
        """Name a verdict in the words of the table."""
        return self.language.text(f"check_word.{one.verdict.value}")

    def conditions(self, paper: CheckedPaperPart) -> Iterator[str]:
        """Write every condition once, with whom it binds where not everybody."""
        every = conditions_of(paper.people)
        unmet = {one.kind for one, _ in every if one.met is False and not one.words}
        before = ""
        for condition, names in every:
            if not self.full and condition.kind in unmet and condition.met is not False:
                continue  # The state of the paper has said the same, and that it is not met.
            whose = "" if len(names) == len(paper.people) else f" ({', '.join(names)})"
            again = bool(condition.words) and condition.words == before and not self.full
            yield from self.condition(condition, whose, quoted=not again)
            before = condition.words

    def condition(self, one: ConditionPart, whose: str, *, quoted: bool = True) -> Iterator[str]:
        """Write one condition: met, not met or not known, what, by when, in which words.

        Without ``quoted`` the words stand above, with the condition before.
        """
        met = self.language.text(f"check_met.{one.state}")
        told = [f"[{met}] {self.language.says(one.statement)}{whose}"]
        if one.due is not None:
            told.append(self.language.says(one.due))
        yield from self.text(" ".join(told), indent=2, hang=2)
        if one.words and quoted:
            words = self.cut(one.words) if not self.full else one.words
            page = next((s.span.page for s in one.statement.support if isinstance(s, Quote)), 0)
            about: dict[str, Argument] = {"quote": words, "page_count": page}
            code = "check.quote" if page else "check.quote_without_page"
            yield from self.text(self.language.text(code, about), indent=4, hang=2)

    def proposals(self, proposals: Sequence[ProposalPart]) -> Iterator[str]:
        """Write what to ask for: the change, the words, weaker words, the lawyer's question."""
        most = EVERYTHING if self.full else MOST_PROPOSALS
        for number, one in enumerate(proposals[:most], start=1):
            action = self.language.says(one.action) if self.full else self.told(one.action)
            yield from self.text(f"{number}. {action}", indent=2, hang=3)
            if one.wording is not None:
                yield from self.text(self.language.says(one.wording), indent=5)
            weaker = one.fallbacks if self.full else one.fallbacks[:1]
            for fallback in weaker:
                told: dict[str, Argument] = {"wording": self.language.says(fallback)}
                yield from self.text(self.language.text("check.or_else", told), indent=5)
            asked: dict[str, Argument] = {"question": self.language.says(one.question)}
            yield from self.text(self.language.text("check.ask_lawyer", asked), indent=5)
        yield from self.left(len(proposals) - most)

    def warnings(self, statements: Sequence[Statement], most: int) -> Iterator[str]:
        """Write statements, each with its quote."""
        shown = statements if self.full else statements[:most]
        for one in shown:
            yield from self.text(f"! {self.language.says(one)}", indent=2, hang=2)
            yield from self.quoted(one, indent=4)
        yield from self.left(len(statements) - len(shown))

    def plainly(self, statements: Sequence[Statement], most: int) -> Iterator[str]:
        """Write statements one under another."""
        shown = statements if self.full else statements[:most]
        for one in shown:
            page = next((s.span.page for s in one.support if isinstance(s, Quote)), 0)
            where = self.language.text("check.page", {"page_count": page}) if page else ""
            yield from self.text(f"{self.told(one)}{where}", indent=2, hang=2)
        yield from self.left(len(statements) - len(shown))

    def left(self, count: int) -> Iterator[str]:
        """Say how many entries are only shown with ``--full``."""
        if count > 0:
            told = self.language.text("check.left", {"more_count": count})
            yield from self.text(told, indent=2, style=DIM)

    def change(self, change: ChangePart) -> Iterator[str]:
        """Write the case before and after signing, person by person, and what signing adds."""
        about: dict[str, Argument] = {"case_name": change.case_name}
        yield ""
        yield from self.text(self.language.text("check_change.heading", about), style=BOLD)
        for one in change.people:
            loan: dict[str, Argument] = {"person": one.person, "loan": one.loan}
            yield from self.text(self.language.text("check_change.person", loan), indent=2)
            yield from self.figures(one)
        if change.household is not None:
            yield from self.text(self.language.text("check_change.household"), indent=2)
            yield from self.figures(change.household)
        for added in change.added:
            yield from self.text(f"+ {self.language.says(added)}", indent=2, hang=2)

    def figures(self, one: ChangeFigures) -> Iterator[str]:
        """Write the three figures of one person and loan."""
        if one.before.arguments == one.all_met.arguments == one.none_met.arguments:
            label = self.language.text("check_change.unchanged")
            yield from self.text(f"{label} {self.language.says(one.before)}", indent=4, hang=2)
            return
        for name, statement in (
            ("before", one.before),
            ("all_met", one.all_met),
            ("none_met", one.none_met),
        ):
            label = self.language.text(f"check_change.{name}")
            yield from self.text(f"{label} {self.language.says(statement)}", indent=4, hang=2)


def _reason(person: CheckedPersonPart) -> tuple[str, str, tuple[object, ...]]:
    """What makes two people's answers one answer: the same words for the same reason."""
    return person.headline.code, person.because.code, person.headline.support


def _shown(paper: CheckedPaperPart) -> Iterator[DebtVerdictPart]:
    for person in paper.people:
        yield from (one for one in person.debts if one.debt in paper.shown_debts)


def _row(label: str, told: Sequence[str], column: int) -> str:
    row = f"  {label}{' ' * max(DEBT_COLUMN - 2 - cells(label), 1)}"
    for one in told:
        short = one if cells(one) < column else f"{one[: column - 2]}…"
        row += f"{short}{' ' * max(column - cells(short), 1)}"
    return row.rstrip()
