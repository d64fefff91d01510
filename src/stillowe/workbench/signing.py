"""A case before and after a paper is signed. The paper is added in memory; the case stays as it is.

Only the law combines papers: the case is weighed and evaluated three times, and nothing is
counted here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from stillowe.casefile import Case, CaseAnswers, CasePapers
from stillowe.casefile.answers import FORECLOSED
from stillowe.facts import CATALOG
from stillowe.facts.releases import AskedPerson
from stillowe.facts.sheet import FactSheet
from stillowe.facts.spellings import spellings_of
from stillowe.law import rulebook_for
from stillowe.papers.claims import About, Answer, Claim
from stillowe.papers.paper import Paper
from stillowe.report.check import CaseChange, CheckedPaper, PersonChange
from stillowe.values import Axis, FactName, Speaker
from stillowe.values.clauses import DebtKind, Verdict
from stillowe.workbench.analysis import STATE, sheet_of
from stillowe.worlds import Evaluator
from stillowe.worlds.results import Range

SECOND: Final = "second"
READER: Final = "check/1"
"""What supposes that the conditions of a release are met, or are not."""

_LOAN_OF: Final = {
    DebtKind.first_note: FORECLOSED,
    DebtKind.deficiency: FORECLOSED,
    DebtKind.guaranty: FORECLOSED,
    DebtKind.second_note: SECOND,
}


@dataclass(frozen=True, slots=True)
class Outlook:
    """What each person could still owe on each loan, by labels, and the household."""

    exposures: Mapping[tuple[str, str], Range | None]
    foreclosed: str
    """Label of the loan being foreclosed."""
    household: Range | None


@dataclass(frozen=True, slots=True)
class CaseBefore:
    """A case as it stands: its people and loan numbers, and what could still be owed."""

    name: str
    held: CasePapers
    said: CaseAnswers
    sheet: FactSheet
    outlook: Outlook

    @property
    def people(self) -> tuple[str, ...]:
        """The people of the case, by label."""
        return tuple(member.label for member in self.sheet.members.get(Axis.person, ()))

    @property
    def spellings(self) -> Mapping[str, tuple[str, ...]]:
        """The names under which the papers of the case print each person, by label."""
        return spellings_of(self.held.papers, self.said.claims, self.said.people)

    @property
    def loan_numbers(self) -> tuple[str, ...]:
        """Every number the papers of the case give to a loan."""
        claims = self.sheet.texts.get((FactName.foreclosed_loan_number, 0), ())
        numbers = [str(claim.value) for claim in claims]
        numbers += [number for paper in self.held.papers for number in paper.clauses.loan_numbers]
        return tuple(dict.fromkeys(numbers))


def case_before(case: Case, *, on: int) -> CaseBefore:
    """Weigh and evaluate a case as it stands on a day; raises as ``Case.papers`` does."""
    held, said = case.papers(), case.answers()
    sheet = sheet_of(held, said, on=on)
    name = case.text().name or case.folder.resolve().name
    return CaseBefore(name, held, said, sheet, _outlook(sheet, on))


def change_by(
    before: CaseBefore,
    papers: Sequence[Paper],
    checked: Sequence[CheckedPaper],
    *,
    asked: Sequence[AskedPerson],
    on: int,
) -> CaseChange:
    """Evaluate the case as if the papers were signed, with every condition met and with none."""
    after = {
        met: _outlook(_sheet_after(before, papers, checked, met=met, on=on), on)
        for met in (True, False)
    }
    names = {person.name for person in asked}
    people = tuple(
        PersonChange(
            person,
            loan,
            loan == before.outlook.foreclosed,
            found,
            after[True].exposures.get((person, loan)),
            after[False].exposures.get((person, loan)),
        )
        for (person, loan), found in before.outlook.exposures.items()
        if person in names
    )
    household = None
    if before.outlook.household is not None:
        household = PersonChange(
            "", "", True, before.outlook.household, after[True].household, after[False].household
        )
    return CaseChange(before.name, people, household)


def _sheet_after(
    before: CaseBefore,
    papers: Sequence[Paper],
    checked: Sequence[CheckedPaper],
    *,
    met: bool,
    on: int,
) -> FactSheet:
    signed = tuple(as_signed(paper, on=on, met=met) for paper in papers)
    supposed = tuple(_supposed(person, loan, on=on, met=met) for person, loan in _waiting(checked))
    # A paper of the case that is checked again stands signed, not twice.
    others = {paper.sha256 for paper in signed}
    kept = tuple(paper for paper in before.held.papers if paper.sha256 not in others)
    held = replace(before.held, papers=(*kept, *signed))
    said = replace(before.said, claims=(*before.said.claims, *supposed))
    return sheet_of(held, said, on=on)


def as_signed(paper: Paper, *, on: int, met: bool) -> Paper:
    """Return the paper as it stands once both sides have signed it on the as-of day.

    Where every condition is ``met`` the blanks are filled and the offer has not run out.
    """
    state = paper.clauses.execution
    state = replace(state, lender_signed=True, borrower_signed=True, draft=False)
    if met:
        state = replace(state, blanks=(), expires_date=None)
    state = replace(state, dated=on if state.dated is None else state.dated, undated=False)
    dated = on if paper.dated is None else paper.dated
    return replace(paper, clauses=replace(paper.clauses, execution=state), dated=dated)


def _waiting(checked: Sequence[CheckedPaper]) -> tuple[tuple[str, str], ...]:
    """Return (person, loan) where one of the papers releases on a condition."""
    found = {
        (one.person.name, _LOAN_OF[one.debt]): None
        for paper in checked
        for one in paper.verdict.debts
        if one.verdict is Verdict.released_if and one.debt in _LOAN_OF
    }
    return tuple(found)


def _supposed(person: str, loan: str, *, on: int, met: bool) -> Claim:
    about = About(Axis.person_debt, person, loan)
    source = Answer("stillowe check", on)
    return Claim(FactName.release_conditions_met, about, met, source, Speaker.user, READER)


def _outlook(sheet: FactSheet, on: int) -> Outlook:
    rulebook = rulebook_for(STATE)
    if rulebook is None:
        return Outlook({}, "", None)
    evaluator = Evaluator(sheet, CATALOG, rulebook, on=on)
    people, loans = sheet.members.get(Axis.person, ()), sheet.members.get(Axis.loan, ())
    answers = evaluator.answers()
    exposures = {(people[one.person].label, loans[one.loan].label): one.exposure for one in answers}
    foreclosed = loans[0].label if loans else ""
    return Outlook(exposures, foreclosed, evaluator.household() if answers else None)
