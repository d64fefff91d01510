"""The document as text for a terminal: one screen by default, everything where it is asked for."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from stillowe.report.brief import BriefScreen
from stillowe.report.calendar.screen import next_lines, warning_lines
from stillowe.report.document import (
    AccountPart,
    AnswerPart,
    ConflictPart,
    DebtPart,
    Document,
    FindingPart,
    GatePart,
    NextPaperPart,
    PersonPart,
    QuestionPart,
    Statement,
)
from stillowe.report.findings import listed
from stillowe.report.language import Language
from stillowe.report.phrases import sentence_key
from stillowe.report.screen import BOLD, MOST, Screen
from stillowe.report.sources import proof
from stillowe.values import Severity

QUESTION: Final = 26
"""Columns of the left column of the six questions, where the terminal is wide enough for two."""
WORLD_SAYS_WHY: Final = frozenset({"entered", "possible_here"})
"""Answers whose two worlds say all there is to say; the others warn of silence as well."""


def to_terminal(
    document: Document,
    language: Language,
    *,
    width: int = 80,
    colour: bool = False,
    full: bool = False,
) -> str:
    """Write a document for a terminal of ``width`` columns: on one screen, or ``full``.

    ``width`` outside 40 to 200 is moved to the nearer end. ``colour`` adds bold and dim.
    """
    form = FullScreen if full else BriefScreen
    return "\n".join(form(language, width, colour=colour).lines(document)) + "\n"


class FullScreen(Screen):
    """Writes every part of a document as lines that fit."""

    def lines(self, document: Document) -> Iterator[str]:
        """Write the whole document."""
        yield from self.title(document)
        yield from warning_lines(self, document.warning)
        yield from self.section("stage", self.stage(document.stage))
        known = listed(document.findings)
        loud = [one for one in known if one.severity is Severity.danger]
        yield from self.section("findings", self.findings(loud, most=len(loud)))
        yield from self.section("people", self.people(document))
        yield from self.section("next", self.next_papers(document.next_papers))
        asked = tuple(part.statement for part in document.unknown)
        yield from self.section("unknown", self.bullets(asked, sources=False))
        yield from self.section("conflicts", self.conflicts(document.conflicts))
        yield from self.section("accounts", self.accounts(document.accounts))
        yield from self.section("questions", self.questions(document.questions))
        yield from self.section("calendar", self.next_days(document))
        yield from self.section("dates", self.dates(document))
        shown = {sentence_key(one) for part in document.questions for one in part.answers}
        others = [one for one in document.clauses if sentence_key(one) not in shown]
        yield from self.section("clauses", self.bullets(others, most=MOST))
        quiet = [one for one in known if one.severity is not Severity.danger]
        yield from self.section("findings", self.findings(quiet))
        yield from self.section("set_aside", self.bullets(document.set_aside, most=MOST))
        presumed = [one for one in document.assumed if one.code != "assumed.nothing_later"]
        yield from self.section("assumed", self.bullets(presumed, most=MOST, sources=False))
        outside = [one for one in document.not_covered if not one.code.startswith("scope.")]
        yield from self.section("not_covered", self.bullets(outside, sources=False))
        yield from self.section("refused", self.bullets(document.refused, most=40, sources=False))
        yield from self.footer(document)

    def stage(self, statements: Sequence[Statement]) -> Iterator[str]:
        """Write how far the case has come; the page that shows it is named once."""
        told = [self.language.says(one) for one in statements]
        told[0] += proof(statements[0], self.language)
        yield from self.text(" ".join(told), indent=2)

    def section(self, heading: str, lines: Iterable[str]) -> Iterator[str]:
        """Write a section, or nothing where it has nothing to say."""
        body = list(lines)
        if body:
            yield ""
            yield from self.text(self.language.text(f"heading.{heading}").upper(), style=BOLD)
            yield from body

    def people(self, document: Document) -> Iterator[str]:
        """Write every person's answers, then the household's."""
        yield from self.bullets(document.nobody, sources=False)
        for person in document.people:
            yield from self.person(person)
        if document.household is not None and len(document.people) > 1:
            yield from self.text(self.language.text("heading.household"), style=BOLD)
            yield from self.answer(document.household)

    def person(self, person: PersonPart) -> Iterator[str]:
        """Write one person, debt by debt."""
        for debt in person.debts:
            names = {"person": person.name, "loan": debt.loan}
            name = person.name if debt.foreclosed else self.language.text("frame.answers", names)
            yield from self.text(name, style=BOLD)
            yield from self.debt(debt)

    def debt(self, debt: DebtPart) -> Iterator[str]:
        """Write the three answers, the gates, and what would settle the status."""
        yield from self.bullets(debt.not_covered, sources=False)
        for answer in debt.answers:
            brief = not debt.foreclosed and answer.question == "entered"
            yield from self.answer(answer, brief=brief and answer.high_cents == 0)
        if debt.gates and debt.foreclosed:
            yield from self.text(self.language.text("heading.gates"), indent=2)
            for gate in debt.gates:
                yield from self.gate(gate)
        yield from self.bullets(debt.findings)

    def answer(self, answer: AnswerPart, *, brief: bool = False) -> Iterator[str]:
        """Write one figure, why, and the world behind each end; ``brief`` is the figure alone.

        Of a loan that is not in foreclosure the next answer says why for both.
        """
        label = self.language.text(f"answer.{answer.question}")
        yield from self.pair(
            label, f"{self.language.says(answer.amount)}{self.known(answer.amount)}", style=BOLD
        )
        if brief or answer.question == "exposure":
            return
        told = [self.language.says(answer.because[0])]
        if answer.ends and answer.question in WORLD_SAYS_WHY:
            told = []
        for one in () if answer.ends else answer.because[1:2]:
            told.append(f"{self.language.says(one)}{proof(one, self.language)}")
        yield from self.text(" ".join(told), indent=4)
        if answer.question != "household":
            for end in answer.ends:
                yield from self.end(self.language.says(end.amount), end.world)

    def end(self, amount: str, world: Sequence[Statement]) -> Iterator[str]:
        """Write one end of a range and what has to be true for it."""
        told = [self.language.says(one) for one in world[:MOST]]
        if len(world) > MOST:
            told.append(self.language.text("plural.more.other", {"count": len(world) - MOST}))
        joined = " ".join(told) or self.language.text("end.same")
        yield from self.text(f"{amount}: {joined}", indent=4, hang=2)

    def gate(self, gate: GatePart) -> Iterator[str]:
        """Write one gate: its state in words, its name, and the page that proves it."""
        state = f"[{self.language.text(f'state.{gate.state}')}]"
        name = self.language.text("frame.gate_name", {"gate": gate.name})
        source = proof(gate.statement, self.language)
        yield from self.text(f"{name}{source}", indent=4, lead=f"{state:<12} ")

    def next_papers(self, parts: Sequence[NextPaperPart]) -> Iterator[str]:
        """Write the best papers to get, who has them, and what they could change."""
        for part in parts[:MOST]:
            told = [part.statement, part.holder, *part.worth[:2]]
            joined = " ".join(self.language.says(one) for one in told)
            yield from self.text(f"{part.rank}. {joined}", indent=2, hang=3)
        yield from self.rest(len(parts) - MOST)

    def findings(self, parts: Sequence[FindingPart], *, most: int = 2 * MOST) -> Iterator[str]:
        """Write findings, each with how much it matters, at most ``most`` of them."""
        for part in parts[:most]:
            severity = self.language.text(f"severity.{part.severity.name}")
            told = f"{severity}: {self.language.says(part.statement)}"
            yield from self.text(f"{told}{self.source(part.statement)}", indent=2, hang=2)
        yield from self.rest(len(parts) - most)

    def conflicts(self, parts: Sequence[ConflictPart]) -> Iterator[str]:
        """Write what the papers disagree on, side by side."""
        for part in parts[:MOST]:
            yield from self.text(self.language.says(part.statement), indent=2, hang=2)
            for side in part.sides:
                told = f"{self.language.says(side)}{self.source(side)}"
                yield from self.text(told, indent=4, hang=2)
        yield from self.rest(len(parts) - MOST)

    def accounts(self, parts: Sequence[AccountPart]) -> Iterator[str]:
        """Write each settled account line by line; of an open one only its two totals."""
        for part in parts:
            if part.end == "only":
                yield from self.account(part)
        for low, high in itertools.pairwise(parts):
            if low.total == high.total:
                ends = {"low_cents": low.total_cents, "high_cents": high.total_cents}
                yield from self.text(
                    self.language.text("account.unsettled", {"conclusion": low.total, **ends}),
                    indent=2,
                    hang=2,
                )

    def account(self, part: AccountPart) -> Iterator[str]:
        """Write one account: its lines, its total, and what the paper states."""
        heading = self.language.text(f"account.{part.end}", {"conclusion": part.total})
        yield from self.text(heading, indent=2)
        for line in part.lines:
            yield from self.figure(self.language.says(line.statement), line.sign * line.cents)
        yield from self.figure(self.language.text("account.sum"), part.total_cents)
        if part.stated is not None:
            told = f"{self.language.says(part.stated)}{self.source(part.stated)}"
            yield from self.text(told, indent=4, hang=2)

    def questions(self, parts: Sequence[QuestionPart]) -> Iterator[str]:
        """Write the six questions and what the record says."""
        for number, part in enumerate(parts, start=1):
            asked = f"{number}. {self.language.text(f'six_short.{part.code}')}"
            answers = [
                f"{self.told(one)}{proof(one, self.language)}"
                for one in part.answers
                if not one.code.endswith(".limits")
            ]
            shown = answers[:MOST]
            if len(answers) > MOST:
                counts = {"more_count": len(answers) - MOST}
                shown.append(self.language.text("frame.rest", counts))
            yield from self.pair(asked, " ".join(shown), style="", label=QUESTION)

    def next_days(self, document: Document) -> Iterator[str]:
        """Write the next days of yours, and where all of them are."""
        told = next_lines(document.calendar, self.language)
        for line in told:
            yield from self.text(line, indent=2, hang=2)
        if told:
            yield from self.text(self.language.text("frame.all_deadlines"), indent=2)

    def dates(self, document: Document) -> Iterator[str]:
        """Write every date found, those ahead last, as in time."""
        for part in document.dates:
            told = f"{self.language.says(part.statement)}{self.source(part.statement)}"
            yield from self.text(told, indent=2, hang=2)
