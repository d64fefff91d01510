"""A check as one self-contained page: no script, no outside file, every quote with its page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from markupsafe import Markup

from stillowe.report.check.document import (
    CheckDocument,
    CheckedPaperPart,
    CheckedPersonPart,
    ConditionPart,
    DebtVerdictPart,
)
from stillowe.report.check.persons import conditions_of
from stillowe.report.document import Quote, Statement, statements_of
from stillowe.report.evidence import Evidence
from stillowe.report.html import PageWords, page_style, page_template
from stillowe.report.language import Language
from stillowe.report.wrapping import cleaned
from stillowe.values import Span
from stillowe.values.clauses import DebtKind, Verdict

STATES: Final = {
    Verdict.released: "closed",
    Verdict.released_if: "not_known",
    Verdict.silent: "open",
    Verdict.reserved: "open",
    Verdict.adds: "danger",
}
"""The look of a verdict in the style sheet; its words say the same."""


def check_to_html(
    document: CheckDocument, language: Language, *, evidence: Callable[[Span], bytes | None]
) -> str:
    """Write a check as one HTML page.

    ``evidence`` gives the PNG of a span's page without boxes, or ``None``; it is called once
    for each cited page.
    """
    words = PageWords(language, Evidence(statements_of(document)))
    page = page_template("check.html.j2").render(
        document=document,
        language=language,
        t=words.text,
        say=words.say,
        sources=words.sources,
        told=words.told,
        clean=cleaned,
        conditions=_conditions,
        first_quotes=_first_quotes,
        shown=_shown,
        state=STATES,
        rules=tuple(words.evidence.rules.items()),
        others=tuple((one, anchor) for one, anchor in words.evidence.others.items()),
        rule_lines=words.rule_lines,
        other_line=words.other_line,
        pages=words.evidence.pages(evidence),
        style=Markup(page_style()),  # noqa: S704  (our own file, never user text)
    )
    return f"{page.strip()}\n"


def _first_quotes(statement: Statement) -> list[Quote]:
    """Give the first words a statement rests on; the others stand under the evidence."""
    found = [one for one in statement.support if isinstance(one, Quote)]
    return found[:1]


def _shown(paper: CheckedPaperPart, person: CheckedPersonPart) -> list[DebtVerdictPart]:
    kept: set[DebtKind] = set(paper.shown_debts)
    return [one for one in person.debts if one.debt in kept]


def _conditions(person: CheckedPersonPart) -> list[ConditionPart]:
    """Give every condition of a person once, in order of the debts."""
    return [condition for condition, _ in conditions_of((person,))]
