"""The document on one screen: what is owed and why, what decides it, what to get next.

Every person's answers stand here with the page that proves them, every danger, and everything
that was refused. What is cut is counted, and stands whole in ``report.html``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from stillowe.report.calendar.screen import next_lines, warning_lines
from stillowe.report.document import (
    AnswerPart,
    ConflictPart,
    DebtPart,
    Document,
    EndPart,
    FindingPart,
    GatePart,
    NextPaperPart,
    PersonPart,
    QuestionPart,
    Statement,
)
from stillowe.report.findings import listed
from stillowe.report.phrases import sentence_key
from stillowe.report.screen import BOLD, Screen
from stillowe.report.sources import brief_proof
from stillowe.values import Severity

LABEL: Final = 18
"""Columns of the left column of a person's table."""
TOP: Final = 3
"""Entries of one list; the others are counted."""
LATER: Final = "stage_open."
"""Statements about what is still open: the sixth question says what comes next."""
ENDED: Final = "why.ended."
"""Why nothing is left: said alone, because it closes more than this case."""


class BriefScreen(Screen):
    """Writes a document on about one screen of 80 columns."""

    def lines(self, document: Document) -> Iterator[str]:
        """Write the document, most important first."""
        yield from self.title(document)
        yield from warning_lines(self, document.warning)
        yield from self.stage(document.stage)
        yield from self.dangers(document)
        yield ""
        yield from self.text(self.language.text("heading.people").upper(), style=BOLD)
        yield from self.people(document)
        yield from self.next_papers(document.next_papers)
        asked = [self.language.says(part.statement) for part in document.unknown]
        yield from self.paragraph("unknown", asked, most=TOP - 1)
        yield from self.conflicts(document.conflicts)
        yield from self.warnings(document)
        yield from self.questions(document.questions)
        yield from self.next_days(document)
        yield from self.dates(document)
        yield from self.assumed(document)
        yield from self.unused(document)
        yield from self.footer(document)

    def stage(self, statements: Sequence[Statement]) -> Iterator[str]:
        """Write how far the case has come, the page that shows it, and as of which paper."""
        told = [
            f"{self.language.says(one)}{'' if number else self.proof(one)}"
            for number, one in enumerate(statements)
            if not one.code.startswith(LATER)
        ]
        yield from self.text(" ".join(told))

    def dangers(self, document: Document) -> Iterator[str]:
        """Write every danger whole: none of them is ever cut."""
        for part in listed(document.findings):
            if part.severity is Severity.danger:
                yield from self.finding(part)

    def finding(self, part: FindingPart) -> Iterator[str]:
        """Write one finding with how much it matters and its page."""
        severity = self.language.text(f"severity.{part.severity.name}")
        told = f"{severity}: {self.language.says(part.statement)}"
        yield from self.text(f"{told}{self.source(part.statement)}", hang=2)

    # -- people

    def people(self, document: Document) -> Iterator[str]:
        """Write one table for each person, then the household's line."""
        yield from self.bullets(document.nobody, sources=False)
        for person in document.people:
            yield from self.person(person)
        if document.household is not None and len(document.people) > 1:
            amount = {"amount": self.figure_of(document.household)}
            yield from self.text(self.language.text("frame.household_once", amount), style=BOLD)

    def person(self, person: PersonPart) -> Iterator[str]:
        """Write one person: the foreclosed loan row by row, every other loan in a row."""
        yield from self.text(self.headline(person), style=BOLD)
        for debt in person.debts:
            yield from self.bullets(debt.not_covered, sources=False)
            if debt.foreclosed:
                yield from self.table(debt)
            else:
                yield from self.other_loan(debt)

    def headline(self, person: PersonPart) -> str:
        """Say a person's name, with the most that can be owed on the loan in foreclosure."""
        for debt in person.debts:
            for answer in debt.answers if debt.foreclosed else ():
                if answer.question == "exposure":
                    arguments = {"person": person.name, "amount": self.figure_of(answer)}
                    return self.language.text("frame.at_most", arguments)
        return person.name

    def table(self, debt: DebtPart) -> Iterator[str]:
        """Write the answers on the loan in foreclosure, then the gates that decide them."""
        told: list[Statement] = []
        for answer in debt.answers:
            if answer.question != "exposure":
                label = self.language.text(f"answer_short.{answer.question}")
                yield from self.row(label, self.answer(answer, told))
        yield from self.gates(debt.gates)

    def other_loan(self, debt: DebtPart) -> Iterator[str]:
        """Write another loan: what can be owed on it, by which road, and why."""
        loan = self.language.text("frame.loan_start", {"loan": debt.loan})
        shown = [one for one in debt.answers if one.question != "exposure" and one.high_cents != 0]
        separate = [one for one in debt.answers if one.question == "separate_suit"]
        for answer in shown or separate:
            road = self.language.text(f"answer_short.{answer.question}")
            yield from self.row(loan, f"{road}: {self.answer(answer, [])}")

    def answer(self, answer: AnswerPart, before: list[Statement]) -> str:
        """Say one figure and why: what is true at each end of a range, else its reason.

        ``before`` holds the reasons told for this person already, and takes this one.
        """
        figure = f"{self.figure_of(answer)}."
        if answer.ends:
            return " ".join([figure, *self.ends(answer.ends)])
        told = []
        if answer.because[0].code.startswith(ENDED):
            return f"{figure} {self.brief(answer.because[0])}{self.proof(answer.because[0])}"
        for one in answer.because[1:2]:
            same = sentence_key(one) in map(sentence_key, before)
            again = self.language.text("frame.same_reason")
            told.append(again if same else f"{self.brief(one)}{self.proof(one)}")
            before.append(one)
        if answer.high_cents == 0 or not told:
            told.append(self.brief(answer.because[0]))
        return " ".join([figure, *told])

    def ends(self, ends: Sequence[EndPart]) -> Iterator[str]:
        """Say each end of a range and what has to be true for it: of the higher one, more."""
        for most, end in enumerate(ends, start=1):
            why = [self.brief(one) for one in end.world if one.code.startswith("why.")]
            kept = [one for one in end.world if not one.code.startswith("why.")]
            told = [self.language.says(one) for one in kept[:most]]
            if len(kept) > most:
                told.append(self.language.text("frame.more", {"count": len(kept) - most}))
            joined = " ".join([*told, *why]) or self.language.text("end.same")
            yield f"{self.language.says(end.amount)}: {joined}"

    def figure_of(self, answer: AnswerPart) -> str:
        """Say a figure and how well it is known."""
        return f"{self.language.says(answer.amount)}{self.known(answer.amount)}"

    def gates(self, gates: Sequence[GatePart]) -> Iterator[str]:
        """Write each gate that decides, with its page; the others together, by their state."""
        closed = [gate for gate in gates if gate.state == "closed"]
        deciding = closed or [gate for gate in gates if gate.state == "not_known"]
        for gate in deciding:
            name = self.language.text("frame.gate_name", {"gate": gate.name})
            state = f"[{self.language.text(f'state.{gate.state}')}]"
            yield from self.row(state, f"{name}{self.proof(gate.statement)}")
        others: dict[str, list[str]] = {}
        for gate in gates:
            if gate not in deciding:
                short = self.language.text("frame.gate_short", {"gate": gate.name})
                others.setdefault(gate.state, []).append(short)
        told = [
            f"{self.language.text(f'state.{state}')}: {', '.join(names)}"
            for state, names in others.items()
        ]
        if told:
            yield from self.row(self.language.text("frame.other_gates"), "; ".join(told) + ".")

    # -- what else there is to know

    def next_papers(self, parts: Sequence[NextPaperPart]) -> Iterator[str]:
        """Write the best papers to get and who has them, one line each."""
        told = []
        for part in parts[:TOP]:
            names = {"paper": self.brief(part.statement), "holder": self.brief(part.holder)}
            rank = {"rank_count": part.rank}
            told.append(self.language.text("frame.paper_from", {**names, **rank}))
        yield from self.listing("next", told, len(parts) - TOP)

    def paragraph(self, heading: str, told: Sequence[str], *, most: int = TOP) -> Iterator[str]:
        """Write a heading and what stands under it as one paragraph, the rest counted."""
        if told:
            kept = [*told[:most]]
            if len(told) > most:
                kept.append(self.language.text("frame.rest", {"more_count": len(told) - most}))
            name = self.language.text(f"heading.{heading}").upper()
            yield from self.text(f"{name}: {' '.join(kept)}", hang=2)

    def listing(self, heading: str, told: Sequence[str], more: int) -> Iterator[str]:
        """Write a heading and one line for each entry."""
        if told:
            yield from self.text(self.language.text(f"heading.{heading}").upper(), style=BOLD)
            for one in told:
                yield from self.text(one, indent=2, hang=2)
            yield from self.rest(more)

    def conflicts(self, parts: Sequence[ConflictPart]) -> Iterator[str]:
        """Write what the papers disagree on, one line each, all values in it."""
        told = [self.conflict(part) for part in parts[:TOP]]
        yield from self.listing("conflicts", told, len(parts) - TOP)

    def conflict(self, part: ConflictPart) -> str:
        """Say one disagreement: what about, then every value with its page."""
        name = self.language.text("conflict.about", part.statement.arguments)
        sides = []
        for side in part.sides:
            segments = self.language.segments(side.code, side.arguments)
            figures = [one.text for one in segments if one.figure]
            sides.append(figures[-1] if figures else self.language.says(side))
        return f"{name}: {self.language.text('frame.versus').join(sides)}"

    def warnings(self, document: Document) -> Iterator[str]:
        """Write sums of the lender that are wrong first, then what else to know; count the rest.

        Two figures for one thing stand among what the papers disagree on.
        """
        known = [one for one in listed(document.findings) if one.severity is not Severity.danger]
        loud = [one for one in known if one.severity is Severity.warning]
        loud = [one for one in loud if one.code != "money.two_figures" or not document.conflicts]
        loud.sort(key=lambda one: not one.code.startswith("money."))
        kept = loud[: TOP - 1]
        told = [f"{self.language.says(one.statement)}{self.proof(one.statement)}" for one in kept]
        yield from self.listing("findings", told, len(known) - len(told))

    def questions(self, parts: Sequence[QuestionPart]) -> Iterator[str]:
        """Write the six questions, each with its answer in a line or two."""
        yield from self.text(self.language.text("heading.questions").upper(), style=BOLD)
        for number, part in enumerate(parts, start=1):
            told = [one for one in part.answers if self.is_brief(one, part)]
            said: list[str] = []
            for one in told[:TOP]:
                page = self.proof(one)
                # A page that proves several sentences in a row is named behind the last.
                if said and page and said[-1].endswith(page):
                    said[-1] = said[-1].removesuffix(page)
                said.append(f"{self.brief(one)}{page}")
            if len(told) > TOP:
                said.append(self.language.text("frame.rest", {"more_count": len(told) - TOP}))
            asked = self.language.text(f"six_short.{part.code}")
            yield from self.text(f"{number}. {asked} {' '.join(said)}", indent=2, hang=3)

    def is_brief(self, statement: Statement, part: QuestionPart) -> bool:
        """Whether an answer belongs on one screen: quotes and what goes without saying do not."""
        if statement.code == "six_answer.requested.general_no":
            return len(part.answers) == 1
        return not (statement.code.startswith("clause.") or statement.code.endswith(".limits"))

    def next_days(self, document: Document) -> Iterator[str]:
        """Write the next days of yours, and where all of them are."""
        told = next_lines(document.calendar, self.language)
        if told:
            told = (*told, self.language.text("frame.all_deadlines"))
        yield from self.listing("calendar", told, 0)

    def dates(self, document: Document) -> Iterator[str]:
        """Write the dates that are ahead, then the latest ones found, in one paragraph."""
        parts = sorted(document.dates, key=lambda part: (not part.ahead, -part.day))
        told = [f"{self.language.says(part.statement)}." for part in parts]
        yield from self.paragraph("dates", told, most=TOP - 1)

    def assumed(self, document: Document) -> Iterator[str]:
        """Count what is assumed."""
        if document.assumed:
            count = {"assumed_count": len(document.assumed)}
            yield from self.text(self.language.text("frame.assumed_count", count))

    def unused(self, document: Document) -> Iterator[str]:
        """Name every file that could not be used; count words that were read but not used."""
        yield from self.bullets(document.refused, most=len(document.refused), sources=False)
        outside = [one for one in document.not_covered if not one.code.startswith("scope.")]
        yield from self.bullets(outside, sources=False)
        if document.set_aside:
            count = {"set_aside_count": len(document.set_aside)}
            yield from self.text(self.language.text("frame.set_aside", count))

    # -- writing

    def row(self, label: str, value: str) -> Iterator[str]:
        """Write one row of a person's table."""
        yield from self.pair(label, value, style="", label=LABEL)

    def brief(self, statement: Statement) -> str:
        """Say a statement by its short sentence where it has one."""
        family, _, rest = statement.code.partition(".")
        short = f"{family}_brief.{rest}"
        code = short if short in self.language.sentences else statement.code
        return self.language.text(code, statement.arguments)

    def proof(self, statement: Statement) -> str:
        """Name the page or the person that proves a statement, its paper's name cut short."""
        return brief_proof(statement, self.language)
