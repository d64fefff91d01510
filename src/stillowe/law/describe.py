"""What a topic of law says, for ``law show`` and for the reference pages.

A topic is a module of rules, such as ``illinois.deficiency``. Everything printed about it comes
from the rules and parameters themselves, so that it cannot go stale.
"""

from __future__ import annotations

import difflib
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from stillowe.errors import LawRefusal
from stillowe.law.rules import Citation, Parameter, Rule, Rulebook

CITED_AS: dict[str, str] = {
    "primary": "text seen",
    "secondary": "secondary source",
    "unverified": "not verified",
}
"""How the basis of a citation is printed."""


class UnknownTopic(LawRefusal):
    """A topic was asked for that the rulebook does not have."""

    code = "law.unknown_topic"

    def __init__(self, topic: str, known: tuple[str, ...]) -> None:
        self.topic = topic
        self.known = known
        topics_only = tuple(name for name in known if "." in name)
        near = difflib.get_close_matches(topic, known, n=3, cutoff=0.4) or topics_only or known
        super().__init__(
            what=f"There is no topic {topic!r}.",
            where="The rulebook.",
            why="Only what is written down as law can be shown.",
            remedy=f"Try one of: {', '.join(near)}.",
        )


@dataclass(frozen=True, slots=True)
class RuleDescription:
    """One text of one conclusion. ``question`` is what it answers; ``notes`` how it is read."""

    conclusion: str
    question: str
    notes: str
    citation: Citation
    reads: tuple[str, ...]
    in_force_from: int | None
    in_force_to: int | None
    governed_by: str | None
    reading: str | None


@dataclass(frozen=True, slots=True)
class TopicDescription:
    """A topic: its own words, its rules in order of writing, the parameters they read."""

    topic: str
    title: str
    words: str
    rules: tuple[RuleDescription, ...]
    parameters: tuple[Parameter, ...]

    @property
    def doubts(self) -> tuple[str, ...]:
        """Everything open in this topic, each once, in order."""
        cited = [each.citation for each in self.rules]
        cited += [value.citation for each in self.parameters for value in each.values]
        return tuple(dict.fromkeys(each.doubt for each in cited if each.doubt))


def topics(rulebook: Rulebook) -> tuple[str, ...]:
    """List the topics of a rulebook in order of name, those with numbers alone among them."""
    of_rules = {text.topic for texts in rulebook.rules.values() for text in texts}
    return tuple(sorted(of_rules | {each.topic for each in _asked_only(rulebook)}))


def describe_topic(rulebook: Rulebook, topic: str) -> TopicDescription:
    """Describe one topic of a rulebook.

    Raises:
        UnknownTopic: the rulebook has no such topic.

    """
    stated = tuple(
        text for texts in rulebook.rules.values() for text in texts if text.topic == topic
    )
    asked = tuple(each for each in _asked_only(rulebook) if each.topic == topic)
    if not stated and not asked:
        raise UnknownTopic(topic, topics(rulebook))
    named = sys.modules.get(f"stillowe.law.{topic}")
    module = inspect.getmodule(stated[0].function) if stated else named
    title, words = _first_line_and_rest(inspect.getdoc(module) or topic)
    return TopicDescription(
        topic=topic,
        title=title,
        words=words,
        rules=tuple(_describe(text) for text in stated),
        parameters=(*_parameters_read(rulebook, stated), *asked),
    )


def _describe(text: Rule) -> RuleDescription:
    question, notes = _first_line_and_rest(inspect.getdoc(text.function) or text.conclusion)
    return RuleDescription(
        conclusion=text.conclusion,
        question=question,
        notes=notes,
        citation=text.citation,
        reads=text.reads,
        in_force_from=text.in_force_from,
        in_force_to=text.in_force_to,
        governed_by=text.governed_by,
        reading=text.reading,
    )


def _parameters_read(rulebook: Rulebook, stated: tuple[Rule, ...]) -> Iterator[Parameter]:
    read = dict.fromkeys(name for text in stated for name in text.reads)
    return (rulebook.parameters[name] for name in read if name in rulebook.parameters)


def _asked_only(rulebook: Rulebook) -> tuple[Parameter, ...]:
    """Return the numbers no rule reads: questions about a paper are asked with them."""
    read = {name for texts in rulebook.rules.values() for text in texts for name in text.reads}
    return tuple(each for name, each in rulebook.parameters.items() if name not in read)


def _first_line_and_rest(words: str) -> tuple[str, str]:
    first, _, rest = words.partition("\n")
    return first.strip(), rest.strip()
