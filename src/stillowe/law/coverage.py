"""The coverage page: every rule and parameter, its authority, and the cases that test it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stillowe.law.rules import CaseExample, Parameter, Rule, Rulebook
from stillowe.values.days import iso_day

_HEAD = (
    "| conclusion | in force | governed by | authority | basis | confidence | checked | cases |",
    "|---|---|---|---|---|---|---|---|",
)
_PARAMETERS_HEAD = (
    "| parameter | in force | governed by | authority | basis | confidence | checked |",
    "|---|---|---|---|---|---|---|",
)


def coverage_page(rulebook: Rulebook, cases: Iterable[CaseExample]) -> str:
    """Write what is built and how well it stands, as Markdown; the same book, the same page."""
    listed = tuple(cases)
    lines = [
        f"# What is built: {rulebook.jurisdiction}",
        "",
        f"Version {rulebook.version}. Written from the rules themselves; do not edit.",
    ]
    topics = sorted({text.topic for texts in rulebook.rules.values() for text in texts})
    for topic in topics:
        lines += ["", f"## {topic}", "", *_HEAD, *_rules(rulebook, topic, listed)]
        parameters = [p for p in rulebook.parameters.values() if p.topic == topic]
        if parameters:
            lines += ["", *_PARAMETERS_HEAD, *_parameters(parameters)]
    lines += ["", *_doubts(rulebook)]
    return "\n".join(lines).rstrip() + "\n"


def _rules(rulebook: Rulebook, topic: str, cases: tuple[CaseExample, ...]) -> Iterator[str]:
    for conclusion in sorted(rulebook.rules):
        for text in rulebook.rules[conclusion]:
            if text.topic != topic:
                continue
            tested = sum(conclusion in case.expect for case in cases)
            cited = text.citation
            reading = f" ({text.reading})" if text.reading else ""
            yield _row(
                f"`{conclusion}`{reading}",
                _span(text.in_force_from, text.in_force_to),
                text.governed_by or "",
                cited.text,
                cited.basis,
                cited.confidence,
                cited.checked_on,
                str(tested),
            )


def _parameters(parameters: list[Parameter]) -> Iterator[str]:
    for parameter in sorted(parameters, key=lambda each: each.name):
        for value in parameter.values:
            cited = value.citation
            yield _row(
                f"`{parameter.name}`",
                _span(value.in_force_from, value.in_force_to),
                parameter.governed_by or "",
                cited.text,
                cited.basis,
                cited.confidence,
                cited.checked_on,
            )


def _doubts(rulebook: Rulebook) -> Iterator[str]:
    found = sorted(
        {
            (text.conclusion, text.citation.doubt)
            for texts in rulebook.rules.values()
            for text in texts
            if text.citation.doubt
        }
    )
    if found:
        yield "## What is in doubt"
        yield ""
        yield from (f"- `{conclusion}`: {doubt}" for conclusion, doubt in found)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _span(first: int | None, last: int | None) -> str:
    if first is None and last is None:
        return "always"
    return f"{iso_day(first) if first is not None else '...'} to " + (
        iso_day(last) if last is not None else "..."
    )


def untested(rulebook: Rulebook, cases: Iterable[CaseExample]) -> tuple[Rule, ...]:
    """List the rules whose conclusion no case expects."""
    expected = {name for case in cases for name in case.expect}
    return tuple(
        text
        for conclusion, texts in rulebook.rules.items()
        if conclusion not in expected
        for text in texts
    )
