"""``law list``, ``law show`` and ``--version``: the law as it is built in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from stillowe.cli import shell
from stillowe.cli.figures import show_value
from stillowe.law import rulebook_for
from stillowe.law.describe import (
    CITED_AS,
    RuleDescription,
    TopicDescription,
    UnknownTopic,
    describe_topic,
    topics,
)
from stillowe.law.rules import Citation, Parameter, Rulebook
from stillowe.values import format_day, iso_day
from stillowe.workbench import STATE, program_version


def version_line() -> str:
    """Say which program and which law this is."""
    book = _book()
    law = f"law {book.jurisdiction} {book.version} {book.digest[:12]}"
    return f"stillowe {program_version()} ({law})"


def list_topics(*, as_json: bool) -> None:
    """List every topic with its conclusions."""
    book = _book()
    listed: dict[str, list[str]] = defaultdict(list)
    for name, texts in sorted(book.rules.items()):
        for topic in sorted({text.topic for text in texts}):
            listed[topic].append(name)
    if as_json:
        shell.say_json({"topics": {name: listed[name] for name in topics(book)}})
        return
    for name in topics(book):
        shell.say(name)
        for conclusion in listed[name]:
            shell.say(f"  {conclusion}")


def show_topic(asked: str, *, as_json: bool) -> None:
    """Show each rule and parameter of a topic, or one conclusion, with its citation.

    Raises ``UnknownTopic``.
    """
    described = _described(_book(), asked.strip().lower().replace("-", "_"))
    if as_json:
        shell.say_json(
            {
                "topic": described.topic,
                "title": described.title,
                "rules": [_rule_json(rule) for rule in described.rules],
                "parameters": [_parameter_json(one) for one in described.parameters],
            }
        )
        return
    shell.say_lines([f"{described.topic}: {described.title}"])
    for rule in described.rules:
        shell.say()
        shell.say_lines(_rule_lines(rule))
    for parameter in described.parameters:
        shell.say()
        shell.say_lines(_parameter_lines(parameter))


def _book() -> Rulebook:
    book = rulebook_for(STATE)
    if book is None:
        raise UnknownTopic(STATE, ())
    return book


def _described(book: Rulebook, asked: str) -> TopicDescription:
    """Describe a topic by its full or last name, or the one conclusion asked for."""
    for topic in topics(book):
        if asked in {topic, topic.rpartition(".")[2]}:
            return describe_topic(book, topic)
    name = next((name for name in (asked, f"{asked}_cents") if name in book.rules), None)
    if name is None:
        raise UnknownTopic(asked, (*topics(book), *book.rules))
    whole = describe_topic(book, book.rules[name][0].topic)
    rules = tuple(rule for rule in whole.rules if rule.conclusion == name)
    read = {read for rule in rules for read in rule.reads}
    parameters = tuple(one for one in whole.parameters if one.name in read)
    return replace(whole, rules=rules, parameters=parameters)


def _in_force(first: int | None, last: int | None) -> str:
    since = "any date" if first is None else format_day(first)
    return f"from {since}" + ("" if last is None else f" to {format_day(last)}")


def _citation_lines(citation: Citation) -> Iterator[str]:
    yield f"  Authority: {citation.text}"
    basis = CITED_AS[citation.basis]
    yield f"  Checked: {basis}, confidence {citation.confidence}, {citation.checked_on}"
    if citation.doubt:
        yield f"  Open: {citation.doubt}"


def _rule_lines(rule: RuleDescription) -> Iterator[str]:
    yield rule.conclusion
    yield f"  {rule.question}"
    yield from _citation_lines(rule.citation)
    yield f"  In force: {_in_force(rule.in_force_from, rule.in_force_to)}"
    if rule.governed_by:
        yield f"  Governed by: {rule.governed_by}"
    if rule.reading:
        yield f"  Reading: {rule.reading}"
    yield f"  Reads: {', '.join(rule.reads)}"


def _parameter_lines(parameter: Parameter) -> Iterator[str]:
    yield parameter.name
    yield f"  {parameter.says}"
    for value in parameter.values:
        shown = show_value(parameter.unit, value.value)
        yield f"  {shown}, {_in_force(value.in_force_from, value.in_force_to)}"
        yield from _citation_lines(value.citation)


def _citation_json(citation: Citation) -> dict[str, str]:
    return {
        "text": citation.text,
        "basis": citation.basis,
        "confidence": citation.confidence,
        "checked_on": citation.checked_on,
        "url": citation.url,
        "doubt": citation.doubt,
    }


def _day(day: int | None) -> str | None:
    return None if day is None else iso_day(day)


def _rule_json(rule: RuleDescription) -> dict[str, Any]:
    return {
        "conclusion": rule.conclusion,
        "question": rule.question,
        "citation": _citation_json(rule.citation),
        "in_force_from": _day(rule.in_force_from),
        "in_force_to": _day(rule.in_force_to),
        "governed_by": rule.governed_by,
        "reading": rule.reading,
        "reads": list(rule.reads),
    }


def _parameter_json(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "topic": parameter.topic,
        "says": parameter.says,
        "unit": parameter.unit,
        "values": [
            {
                "value": value.value,
                "in_force_from": _day(value.in_force_from),
                "in_force_to": _day(value.in_force_to),
                "citation": _citation_json(value.citation),
            }
            for value in parameter.values
        ],
    }
