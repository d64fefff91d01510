"""A check as JSON: schema ``check.v1``. Money is whole cents, dates are ISO."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib import resources
from typing import Any, Final

from stillowe.facts.releases import Clause
from stillowe.papers.frames import Condition, Execution
from stillowe.report.check.document import (
    ChangeFigures,
    ChangePart,
    CheckDocument,
    CheckedPaperPart,
    CheckedPersonPart,
    ClausePart,
    ConditionPart,
    DebtVerdictPart,
    ProposalPart,
)
from stillowe.report.document import Statement
from stillowe.report.json import Tree, statement_to_json
from stillowe.report.language import Language
from stillowe.values import Span, iso_day

SCHEMA: Final = "check.v1"


def check_schema() -> dict[str, Any]:
    """Load the published JSON schema of ``check.v1``."""
    file = resources.files("stillowe.report.schemas").joinpath("check.v1.schema.json")
    loaded: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def check_to_json(document: CheckDocument, language: Language) -> dict[str, Tree]:
    """Turn a check into plain JSON values (schema ``check.v1``).

    The only numbers that are not whole are the boxes of quotes, as fractions of the page, and
    the confidence of a reading.
    """
    teller = _Teller(language)
    return {
        "schema": SCHEMA,
        "language": language.code,
        "as_of": iso_day(document.on),
        "program_version": document.program_version,
        "papers": [teller.paper(paper) for paper in document.papers],
        "case": None if document.change is None else teller.change(document.change),
        "notice": language.text("frame.notice"),
        "lawyer": teller.said(document.lawyer),
        "refused": [
            {
                "name": one.name,
                "code": one.code,
                "what": one.what,
                "why": one.why,
                "remedy": one.remedy,
            }
            for one in document.refused
        ],
    }


class _Teller:
    """Writes the parts of a check in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def said(self, statement: Statement) -> Tree:
        return statement_to_json(statement, self.language)

    def all_said(self, statements: Iterable[Statement]) -> list[Tree]:
        return [self.said(one) for one in statements]

    def paper(self, paper: CheckedPaperPart) -> Tree:
        return {
            "name": paper.name,
            "sha256": paper.sha256,
            "kind": paper.kind,
            "dated": _day(paper.dated),
            "pages": paper.pages,
            "partial": paper.partial,
            "execution": _execution(paper.execution),
            "state": self.all_said(paper.state),
            "people": [self.person(person) for person in paper.people],
            "clauses": [_clause(one, self.said(one.statement)) for one in paper.clauses],
            "traps": [
                {"kind": one.kind.value, "statement": self.said(one.statement)}
                for one in paper.traps
            ],
            "proposals": [self.proposal(one) for one in paper.proposals],
            "questions": [
                {
                    "code": one.code,
                    "severity": one.severity.name,
                    "statement": self.said(one.statement),
                }
                for one in paper.questions
            ],
            "not_spoken_of": self.all_said(paper.not_spoken_of),
            "unread": self.all_said(paper.unread),
        }

    def person(self, person: CheckedPersonPart) -> Tree:
        said = person.naming_said
        return {
            "name": person.name,
            "naming": person.naming,
            "headline": self.said(person.headline),
            "because": self.said(person.because),
            "naming_said": None if said is None else self.said(said),
            "case_said": None if person.case_said is None else self.said(person.case_said),
            "debts": [self.debt(one) for one in person.debts],
        }

    def debt(self, one: DebtVerdictPart) -> Tree:
        return {
            "debt": one.debt.value,
            "verdict": one.verdict.value,
            "why": one.why_code,
            "amount_cents": one.amount_cents,
            "statement": self.said(one.statement),
            "because": self.said(one.why),
            "conditions": [self.condition(each) for each in one.conditions],
        }

    def condition(self, one: ConditionPart) -> Tree:
        return {
            "kind": one.kind.value,
            "met": one.met,
            "due_date": _day(one.due_date),
            "amount_cents": one.amount_cents,
            "undoes": one.undoes,
            "words": one.words,
            "statement": self.said(one.statement),
        }

    def proposal(self, one: ProposalPart) -> Tree:
        proposal = one.proposal
        return {
            "people": [person.name for person in proposal.people],
            "debts": [debt.value for debt in proposal.debts],
            "code": proposal.code.value,
            "action": proposal.action.value,
            "start": proposal.start,
            "end": proposal.end,
            "also_struck": [[first, last] for first, last in proposal.also_struck],
            "instruction": self.said(one.action),
            "wording": None if one.wording is None else self.said(one.wording),
            "fallbacks": self.all_said(one.fallbacks),
            "question": self.said(one.question),
        }

    def change(self, change: ChangePart) -> Tree:
        household = change.household
        return {
            "name": change.case_name,
            "people": [self.figures(one) for one in change.people],
            "household": None if household is None else self.figures(household),
            "added": self.all_said(change.added),
        }

    def figures(self, one: ChangeFigures) -> Tree:
        return {
            "person": one.person,
            "loan": one.loan,
            "before": self.said(one.before),
            "after_all_met": self.said(one.all_met),
            "after_none_met": self.said(one.none_met),
        }


def _day(day: int | None) -> str | None:
    return None if day is None else iso_day(day)


def _places(spans: Iterable[Span]) -> list[Tree]:
    return [
        {
            "page": span.page,
            "quote": span.quote,
            "boxes": [[box.left, box.top, box.right, box.bottom] for box in span.boxes],
        }
        for span in spans
    ]


def _execution(one: Execution) -> Tree:
    return {
        "lender_signed": one.lender_signed,
        "borrower_signed": one.borrower_signed,
        "dated": _day(one.dated),
        "undated": one.undated,
        "expires": _day(one.expires_date),
        "draft": one.draft,
        "blanks": _places(one.blanks),
        "signatures": _places(one.signatures),
        "superseded": _places(one.says_superseded),
    }


def _clause(part: ClausePart, statement: Tree) -> Tree:
    clause: Clause = part.clause
    frame = clause.frame
    return {
        "kind": clause.kind.value,
        "act": frame.act.value,
        "quote": frame.quote,
        "page": frame.spans[0].page if frame.spans else None,
        "places": _places(frame.spans),
        "who": frame.who.value,
        "whom": frame.whom.value,
        "named": list(frame.named),
        "excepted": list(frame.excepted),
        "what": frame.what.value,
        "polarity": frame.polarity,
        "modality": frame.modality.value,
        "condition": [_condition(condition) for condition in frame.conditions],
        "exceptions": list(frame.exceptions),
        "amount_cents": frame.amount_cents,
        "confidence": frame.confidence,
        "statement": statement,
    }


def _condition(condition: Condition) -> Tree:
    return {
        "kind": condition.kind.value,
        "words": condition.words,
        "due_date": _day(condition.due_date),
        "amount_cents": condition.amount_cents,
        "undoes": condition.undoes,
    }
