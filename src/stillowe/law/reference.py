"""The reference pages of a rulebook, generated from it: one Markdown page for each topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from stillowe.law.coverage import coverage_page
from stillowe.law.describe import (
    CITED_AS,
    RuleDescription,
    TopicDescription,
    describe_topic,
    topics,
)
from stillowe.law.rules import CaseExample, Citation, Parameter, Rulebook
from stillowe.values import format_cents, format_day, format_rate
from stillowe.values.vocabulary import Unit

GENERATED = "<!-- Generated from the rules by `make docs`. Do not edit. -->"


def reference_pages(rulebook: Rulebook, cases: Iterable[CaseExample]) -> Mapping[str, str]:
    """Write every page, file name to Markdown: an index, each topic, and what cases cover."""
    described = [describe_topic(rulebook, topic) for topic in topics(rulebook)]
    pages = {f"{_file_name(each)}.md": _page(each) for each in described}
    coverage = f"{GENERATED}\n\n{coverage_page(rulebook, cases)}"
    return {"index.md": _index(rulebook, described), "coverage.md": coverage, **pages}


def _file_name(described: TopicDescription) -> str:
    return described.topic.rpartition(".")[2]


def _index(rulebook: Rulebook, described: list[TopicDescription]) -> str:
    lines = [
        GENERATED,
        "",
        f"# The law of {rulebook.jurisdiction.title()}, checked to {rulebook.version}",
        "",
        "Information, not legal advice. Read from stored copies, not from live pages.",
        "",
        *(f"- [{each.topic}]({_file_name(each)}.md): {each.title}" for each in described),
        "",
        "What the case files cover is counted in [coverage](coverage.md).",
        "",
        "The case is not covered where one of these fails:",
        "",
        *(f"- `{route.code}`" for route in rulebook.routes),
    ]
    return "\n".join(lines) + "\n"


def _page(described: TopicDescription) -> str:
    lines = [GENERATED, "", f"# {described.topic}", "", described.title]
    if described.words:
        lines += ["", described.words]
    for text in described.rules:
        lines += ["", *_rule_lines(text)]
    if described.parameters:
        lines += ["", "## Parameters"]
        for parameter in described.parameters:
            lines += ["", *_parameter_lines(parameter)]
    return "\n".join(lines) + "\n"


def _rule_lines(text: RuleDescription) -> Iterator[str]:
    yield f"## {text.conclusion}"
    if text.reading:
        yield from ("", f"Reading: {text.reading}.")
    yield from ("", text.question)
    if text.notes:
        yield from ("", text.notes)
    yield ""
    yield from _citation_lines(text.citation)
    yield f"- Reads: {', '.join(f'`{name}`' for name in text.reads)}"
    if text.governed_by:
        yield f"- Governed by: `{text.governed_by}`"


def _parameter_lines(parameter: Parameter) -> Iterator[str]:
    yield f"### {parameter.name}"
    yield from ("", parameter.says)
    if parameter.governed_by:
        yield from ("", f"Governed by `{parameter.governed_by}`.")
    for value in parameter.values:
        start = "the beginning" if value.in_force_from is None else format_day(value.in_force_from)
        end = "today" if value.in_force_to is None else format_day(value.in_force_to)
        yield from ("", f"From {start} to {end}: **{_written(value.value, parameter)}**", "")
        yield from _citation_lines(value.citation)


def _citation_lines(citation: Citation) -> Iterator[str]:
    where = f" <{citation.url}>" if citation.url else ""
    yield f"- Authority: {citation.text}{where}"
    yield (
        f"- Checked: {CITED_AS[citation.basis]}, confidence {citation.confidence}, "
        f"on {citation.checked_on}"
    )
    if citation.doubt:
        yield f"- Doubt: {citation.doubt}"


def _written(value: int, parameter: Parameter) -> str:
    if parameter.unit is Unit.truth:
        return "yes" if value else "no"
    if parameter.unit is Unit.cents:
        return format_cents(value)
    if parameter.unit is Unit.rate:
        return format_rate(value)
    return f"{value} {parameter.unit}"
