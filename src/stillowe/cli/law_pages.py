"""``law list``, ``law show`` and ``--version``: the law as it is built in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from stillowe.cli import shell
from stillowe.cli.figures import show_value
from stillowe.errors import LawRefusal
from stillowe.law import rulebook_for
from stillowe.law.rules import Citation, Parameter, Rule, Rulebook
from stillowe.values import format_day, iso_day
from stillowe.workbench import STATE, program_version


class NoSuchTopic(LawRefusal):
    """No topic and no conclusion has that name."""

    code = "law.no_such_topic"

    def __init__(self, topic: str, near: tuple[str, ...]) -> None:
        meant = f"Did you mean {', '.join(near)}? " if near else ""
        super().__init__(
            what=f'There is no topic and no conclusion called "{topic}".',
            where="law show",
            why="Only law that is built in can be shown.",
            remedy=f"{meant}See: stillowe law list",
        )


def version_line() -> str:
    """Say which program and which law this is."""
    book = rulebook_for(STATE)
    law = f"law {book.jurisdiction} {book.version} {book.digest[:12]}" if book else "no law"
    return f"stillowe {program_version()} ({law})"


def list_topics(*, as_json: bool) -> None:
    """List every topic with its conclusions."""
    topics = _topics(_book())
    if as_json:
        shell.say_json({"topics": {name: sorted(topics[name]) for name in sorted(topics)}})
        return
    for name in sorted(topics):
        shell.say(name)
        for conclusion in sorted(topics[name]):
            shell.say(f"  {conclusion}")


def show_topic(topic: str, *, as_json: bool) -> None:
    """Show each rule and parameter of a topic, or of one conclusion, with its citation.

    Raises ``NoSuchTopic``.
    """
    book = _book()
    asked = topic.strip().replace("-", "_").lower()
    texts = _texts(book, asked)
    parameters = [one for one in book.parameters.values() if asked in {one.topic, one.name}]
    if not texts and not parameters:
        known = {*_topics(book), *book.rules, *book.parameters}
        raise NoSuchTopic(topic, tuple(get_close_matches(asked, sorted(known), 3, 0.5)))
    if as_json:
        shell.say_json(
            {
                "topic": asked,
                "rules": [_rule_json(text) for text in texts],
                "parameters": [_parameter_json(one) for one in parameters],
            }
        )
        return
    shell.say("\n\n".join(["\n".join(_rule_lines(text)) for text in texts]))
    for parameter in parameters:
        shell.say("\n" + "\n".join(_parameter_lines(parameter)))


def _book() -> Rulebook:
    book = rulebook_for(STATE)
    if book is None:
        raise NoSuchTopic(STATE, ())
    return book


def _topics(book: Rulebook) -> dict[str, set[str]]:
    topics: dict[str, set[str]] = defaultdict(set)
    for name, texts in book.rules.items():
        for text in texts:
            topics[text.topic].add(name)
    for name, parameter in book.parameters.items():
        topics[parameter.topic].add(name)
    return topics


def _texts(book: Rulebook, asked: str) -> list[Rule]:
    return [
        text
        for _, texts in sorted(book.rules.items())
        for text in texts
        if asked in {text.topic, text.topic.rpartition(".")[2], text.conclusion}
    ]


def _question(text: Rule) -> str:
    return (text.function.__doc__ or text.conclusion).strip().partition("\n")[0]


def _in_force(first: int | None, last: int | None) -> str:
    since = "any date" if first is None else format_day(first)
    return f"from {since}" + ("" if last is None else f" to {format_day(last)}")


def _checked(citation: Citation) -> str:
    known = {
        "primary": "text seen",
        "secondary": "secondary source seen",
        "unverified": "NOT VERIFIED",
    }
    return f"{known[citation.basis]}, confidence {citation.confidence}, {citation.checked_on}"


def _rule_lines(text: Rule) -> Iterator[str]:
    yield f"{text.conclusion}   [{text.topic}]"
    yield f"  {_question(text)}"
    yield f"  Authority: {text.citation.text}"
    yield f"  Checked: {_checked(text.citation)}"
    yield f"  In force: {_in_force(text.in_force_from, text.in_force_to)}"
    if text.governed_by:
        yield f"  Governed by: {text.governed_by}"
    if text.reading:
        yield f"  Reading: {text.reading}"
    yield f"  Reads: {', '.join(text.reads)}"
    if text.citation.doubt:
        yield f"  Open: {text.citation.doubt}"


def _parameter_lines(parameter: Parameter) -> Iterator[str]:
    yield f"{parameter.name}   [{parameter.topic}]"
    yield f"  {parameter.says}"
    for value in parameter.values:
        shown = show_value(parameter.unit, value.value)
        yield f"  {shown}, {_in_force(value.in_force_from, value.in_force_to)}"
        yield f"    Authority: {value.citation.text}"
        yield f"    Checked: {_checked(value.citation)}"


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


def _rule_json(text: Rule) -> dict[str, Any]:
    return {
        "conclusion": text.conclusion,
        "topic": text.topic,
        "question": _question(text),
        "citation": _citation_json(text.citation),
        "in_force_from": _day(text.in_force_from),
        "in_force_to": _day(text.in_force_to),
        "governed_by": text.governed_by,
        "reading": text.reading,
        "reads": list(text.reads),
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
