"""``facts`` and ``papers``: what is known, how well, by whose word, and from which paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stillowe.casefile import Case, CasePapers
from stillowe.cli import shell
from stillowe.cli.figures import show_claim_value, show_fact
from stillowe.facts import CATALOG
from stillowe.facts.sheet import Fact, FactSheet
from stillowe.papers.claims import Answer, Claim, PaperSource
from stillowe.report import load_language
from stillowe.report.language import Language
from stillowe.values import Axis, Standing, Unit, format_day, iso_day
from stillowe.workbench import sheet_of

_UNKNOWN = frozenset({Standing.unknown, Standing.not_yet})


def show_facts(folder: Path, *, every: bool, on: int, as_json: bool) -> None:
    """List the facts of the case; those not known only with ``every``."""
    case = Case.open(folder)
    held = case.papers()
    sheet = sheet_of(held, case.answers(), on=on)
    kept = [
        fact
        for _, fact in sorted(sheet.facts.items())
        if every or fact.standing not in _UNKNOWN or fact.claims
    ]
    papers = {paper.sha256: paper.name for paper in held.papers}
    if as_json:
        shell.say_json(
            {
                "facts": [_fact_json(sheet, fact, papers) for fact in kept],
                "texts": [
                    {"fact": name, "about": _about(sheet, name, member), **_claim_json(one, papers)}
                    for (name, member), claims in sorted(sheet.texts.items())
                    for one in claims
                ],
                "stages": [stage.name for stage in sheet.stages],
            }
        )
        return
    language = load_language("en")
    lines = [line for fact in kept for line in _fact_lines(sheet, fact, papers, language)]
    for (name, member), claims in sorted(sheet.texts.items()):
        lines.append(_heading(sheet, name, member, language))
        lines += [f"    {_claim_line(one, papers)}" for one in claims]
    shell.say_lines(lines or ["Nothing is known yet. Add a paper, or type an answer."])
    if not every:
        shell.talk("What is not known is left out; --all shows it.")


def _about(sheet: FactSheet, name: str, member: int) -> str:
    """Name whom or which loan a fact is about; empty for the case itself."""
    axis = CATALOG.facts[name].axis
    if axis is Axis.case:
        return ""
    found = sheet.members[axis][member]
    if axis is not Axis.person_debt or found.person is None or found.loan is None:
        return found.label
    person = sheet.members[Axis.person][found.person].label
    return person if found.loan == 0 else f"{person}, {sheet.members[Axis.loan][found.loan].label}"


def _heading(sheet: FactSheet, name: str, member: int, language: Language) -> str:
    about = _about(sheet, name, member)
    return f"{language.text(f'fact.{name}')} [{name}]" + (f" ({about})" if about else "")


def _fact_lines(
    sheet: FactSheet, fact: Fact, papers: dict[str, str], language: Language
) -> Iterator[str]:
    heading = _heading(sheet, fact.name, fact.member, language)
    standing = language.text(f"standing.{fact.standing}")
    told = standing if _is_open(fact) else f"{show_fact(fact)} - {standing}"
    yield f"{heading}: {told}"
    for claim in fact.claims:
        yield f"    {_claim_line(claim, papers)}"


def _is_open(fact: Fact) -> bool:
    """Whether nothing narrows the fact: its admissible values would say nothing."""
    definition = CATALOG.facts[fact.name]
    if fact.standing not in _UNKNOWN:
        return False
    if fact.interval is not None:
        return fact.interval == (definition.low, definition.high)
    return definition.unit in {Unit.truth, Unit.choice}


def _claim_line(claim: Claim, papers: dict[str, str]) -> str:
    value = show_claim_value(claim.name, claim.value)
    source = claim.source
    if isinstance(source, PaperSource):
        name = papers.get(source.span.sha256, source.span.sha256[:8])
        doubt = "" if claim.confidence >= 1 else " (reading in doubt)"
        return f'{value}: "{source.span.quote}" {name}, page {source.span.page}{doubt}'
    if isinstance(source, Answer):
        return f"{value}: said by {source.who} on {format_day(source.on)}"
    return f"{value}: assumed"


def _fact_json(sheet: FactSheet, fact: Fact, papers: dict[str, str]) -> dict[str, Any]:
    definition = CATALOG.facts[fact.name]
    return {
        "fact": fact.name,
        "about": _about(sheet, fact.name, fact.member),
        "unit": definition.unit,
        "choices": list(definition.choices),
        "standing": fact.standing,
        "values": list(fact.values),
        "interval": None if fact.interval is None else list(fact.interval),
        "assumed": fact.presumed,
        "claims": [_claim_json(claim, papers) for claim in fact.claims],
    }


def _claim_json(claim: Claim, papers: dict[str, str]) -> dict[str, Any]:
    source = claim.source
    told: dict[str, Any] = {"assumed": True}
    if isinstance(source, PaperSource):
        span = source.span
        told = {
            "paper": papers.get(span.sha256, ""),
            "sha256": span.sha256,
            "page": span.page,
            "quote": span.quote,
            "kind": source.kind,
            "dated": None if source.dated is None else iso_day(source.dated),
        }
    elif isinstance(source, Answer):
        told = {"who": source.who, "on": iso_day(source.on)}
    return {
        "value": claim.value,
        "speaker": claim.speaker,
        "reader": claim.reader,
        "confidence": claim.confidence,
        "source": told,
    }


def show_papers(folder: Path, *, as_json: bool) -> None:
    """List the papers of the case, files refused, and files met twice."""
    held = Case.open(folder).papers()
    if as_json:
        shell.say_json(_papers_json(held))
        return
    language = load_language("en")
    lines = []
    for paper in sorted(held.papers, key=lambda one: one.name):
        dated = "no date read" if paper.dated is None else format_day(paper.dated)
        kind = language.text(f"kind.{paper.kind}")
        pages = "1 page" if len(paper.pages) == 1 else f"{len(paper.pages)} pages"
        lines.append(f"{paper.name}: {kind}, {dated}, {pages}, {paper.sha256[:8]}")
    lines += [f"Refused: {one.name}. {one.what} {one.remedy}" for one in held.refused]
    lines += [f"Met twice: {name}" for name in held.duplicates]
    lines += [f"{one.code}: {one.arguments.get('name', '')}" for one in held.findings]
    shell.say_lines(lines or ["No paper is in the case yet."])


def _papers_json(held: CasePapers) -> dict[str, Any]:
    return {
        "papers": [
            {
                "name": paper.name,
                "sha256": paper.sha256,
                "kind": paper.kind,
                "dated": None if paper.dated is None else iso_day(paper.dated),
                "pages": len(paper.pages),
                "rendition": paper.rendition,
            }
            for paper in held.papers
        ],
        "refused": [
            {
                "name": one.name,
                "error": {
                    "code": one.code,
                    "what": one.what,
                    "where": one.where,
                    "why": one.why,
                    "remedy": one.remedy,
                },
            }
            for one in held.refused
        ],
        "duplicates": list(held.duplicates),
        "findings": [
            {"code": one.code, "severity": one.severity.name, "arguments": dict(one.arguments)}
            for one in held.findings
        ],
    }
