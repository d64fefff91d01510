"""What a creditor could take, as JSON: schema ``collect.v1``. Money is whole cents."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib import resources
from typing import Any, Final

from stillowe.report.collecting.document import CollectDocument, PersonReach, ReachPart
from stillowe.report.document import Statement
from stillowe.report.json import Tree, statement_to_json
from stillowe.report.language import Language
from stillowe.values import iso_day

SCHEMA: Final = "collect.v1"


def collect_schema() -> dict[str, Any]:
    """Load the published JSON schema of ``collect.v1``."""
    file = resources.files("stillowe.report.schemas").joinpath("collect.v1.schema.json")
    loaded: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return loaded


def collecting_to_json(document: CollectDocument, language: Language) -> dict[str, Tree]:
    """Turn the answer into plain JSON values (schema ``collect.v1``).

    A ``null`` high end means that no upper limit is known.
    """
    law = document.law
    return {
        "schema": SCHEMA,
        "language": language.code,
        "as_of": iso_day(document.on),
        "program_version": document.program_version,
        "law": None
        if law is None
        else {"jurisdiction": law.jurisdiction, "version": law.version, "digest": law.digest},
        "case": document.case_name,
        "nobody": _said(document.nobody, language),
        "people": [_person(one, language) for one in document.people],
        "choices": _said(document.choices, language),
        "safe": _said(document.safe, language),
        "cautions": _said(document.cautions, language),
        "unverified": _said(document.unverified, language),
        "notice": language.text("frame.notice"),
    }


def _said(statements: Iterable[Statement], language: Language) -> list[Tree]:
    return [statement_to_json(one, language) for one in statements]


def _person(one: PersonReach, language: Language) -> Tree:
    return {
        "name": one.name,
        "state": one.state,
        "today": statement_to_json(one.today, language),
        "not_covered": _said(one.not_covered, language),
        "judgment": _said(one.judgment, language),
        "pay": [_row(row, language) for row in one.pay],
        "property": [_row(row, language) for row in one.property],
        "total": None if one.total is None else _row(one.total, language),
        "not_told": _said(one.not_told, language),
        "asked": [
            {"fact": each.fact, "question": statement_to_json(each.statement, language)}
            for each in one.asked
        ],
    }


def _row(one: ReachPart, language: Language) -> Tree:
    return {
        "code": one.code,
        "reach_low_cents": one.reach_low_cents,
        "reach_high_cents": one.reach_high_cents,
        "kept_low_cents": one.kept_low_cents,
        "kept_high_cents": one.kept_high_cents,
        "reach": statement_to_json(one.reach, language),
        "kept": None if one.kept is None else statement_to_json(one.kept, language),
        "notes": _said(one.notes, language),
    }
