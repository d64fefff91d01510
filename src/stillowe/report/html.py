"""The document as one self-contained page: no script, no outside file, every figure a link.

Sentences and file names are escaped by the template engine; nothing is trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import resources
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from stillowe.report.calendar.html import day_words
from stillowe.report.document import (
    AnswerPart,
    Document,
    NotEstablished,
    PaperHeld,
    PersonPart,
    Quote,
    RuleCited,
    Said,
    Statement,
    Support,
    statements_of,
)
from stillowe.report.evidence import Evidence
from stillowe.report.findings import listed
from stillowe.report.language import Language, Segment
from stillowe.report.sources import UNVERIFIED, source_name
from stillowe.report.wrapping import cleaned
from stillowe.values import Span, format_cents

SHOWN: Final = 2
"""Sources named beside a sentence; the rest open on demand."""


def to_html(
    document: Document, language: Language, *, evidence: Callable[[Span], bytes | None]
) -> str:
    """Write a document as one HTML page.

    ``evidence`` gives the PNG of a span's page without boxes, or ``None``; it is called once
    for each cited page.
    """
    words = PageWords(language, Evidence(statements_of(document)))
    page = page_template("report.html.j2").render(
        document=document,
        language=language,
        t=words.text,
        say=words.say,
        sources=words.sources,
        standing=words.standing,
        told=words.told,
        clean=cleaned,
        figure=words.figure,
        findings=listed(document.findings),
        contents=_contents(document),
        people=sorted(document.people, key=_has_no_judgment),
        in_all_first=_in_all_first,
        rules=tuple(words.evidence.rules.items()),
        others=tuple((one, anchor) for one, anchor in words.evidence.others.items()),
        rule_lines=words.rule_lines,
        other_line=words.other_line,
        **day_words(document.calendar, language),
        pages=words.evidence.pages(evidence),
        style=Markup(page_style()),  # noqa: S704  (our own file, never user text)
    )
    return f"{page.strip()}\n"


def page_template(name: str) -> Template:
    """Load a template; what it is filled with is escaped."""
    environment = Environment(
        loader=PackageLoader("stillowe.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)


def _contents(document: Document) -> tuple[str, ...]:
    """The sections that have something to say, in the order of the page."""
    filled: dict[str, object] = {
        "people": True,
        "stage": document.stage,
        "findings": listed(document.findings),
        "next": True,
        "unknown": document.unknown,
        "conflicts": document.conflicts,
        "accounts": document.accounts or document.sums,
        "questions": True,
        "calendar": document.calendar is not None and document.calendar.entries,
        "dates": document.dates,
        "clauses": document.clauses,
        "set_aside": document.set_aside,
        "assumed": document.assumed,
        "not_covered": document.not_covered,
        "papers": document.papers or document.refused,
        "evidence": True,
    }
    return tuple(name for name, body in filled.items() if body)


def _has_no_judgment(person: PersonPart) -> bool:
    """Order those against whom a sum was entered for certain before all others."""
    return not any(
        answer.question == "entered" and answer.low_cents > 0
        for debt in person.debts
        for answer in debt.answers
    )


def _in_all_first(answers: Sequence[AnswerPart]) -> list[AnswerPart]:
    """Put "in all" before the answers it counts once."""
    return sorted(answers, key=lambda answer: answer.question != "exposure")


def page_style() -> str:
    """The style sheet, to be written into a page."""
    file = resources.files("stillowe.report.templates").joinpath("report.css")
    return file.read_text(encoding="utf-8")


class PageWords:
    """Sentences as markup: escaped, with each figure and source a link to its evidence."""

    def __init__(self, language: Language, evidence: Evidence) -> None:
        self.language = language
        self.evidence = evidence

    def text(self, code: str, **arguments: str | int) -> str:
        """A sentence without a source: a heading or a label."""
        return cleaned(self.language.text(code, arguments))

    def say(self, statement: Statement) -> Markup:
        """A statement's words, each figure a link to the first thing it rests on."""
        anchor = self.evidence.anchor(statement.support[0])
        segments = self.language.segments(statement.code, statement.arguments)
        return Markup("").join(self._segment(segment, anchor) for segment in segments)

    def _segment(self, segment: Segment, anchor: str) -> Markup:
        if not segment.figure:
            return escape(cleaned(segment.text))
        return Markup('<a class="figure" href="#{}">{}</a>').format(anchor, segment.text)

    def figure(self, statement: Statement, cents: int) -> Markup:
        """An amount of its own, a link to the first thing its statement rests on."""
        return self._segment(
            Segment(format_cents(cents), figure=True), self.evidence.anchor(statement.support[0])
        )

    def sources(self, statement: Statement) -> Markup:
        """Links to what a statement rests on: the first few, the rest on demand.

        Quotes of one page are one link: they stand together on the page of evidence.
        """
        named = {
            one.citation if isinstance(one, RuleCited) else source_name(one, self.language): one
            for one in reversed(statement.support)
        }
        links = [self._link(support) for support in reversed(named.values())]
        shown = Markup(" ").join(links[:SHOWN])
        rest = links[SHOWN:]
        if not rest:
            return Markup('<span class="sources">{}</span>').format(shown)
        summary = self.text("frame.more_sources", more_count=len(rest))
        return Markup(
            '<span class="sources">{}</span>'
            '<details class="more"><summary>{}</summary><span class="sources">{}</span></details>'
        ).format(shown, summary, Markup(" ").join(rest))

    def told(self, statement: Statement) -> Markup:
        """A statement's words followed by its standing and its sources."""
        told = (self.say(statement), self.standing(statement), self.sources(statement))
        return Markup(" ").join(part for part in told if part)

    def standing(self, statement: Statement) -> Markup:
        """How well a statement's value is known, in words; empty where it states none."""
        if statement.standing is None:
            return Markup("")
        word = self.text(f"standing.{statement.standing}")
        return Markup('<span class="standing">{}</span>').format(word)

    def _link(self, support: Support) -> Markup:
        name = cleaned(source_name(support, self.language))
        kind = "quote" if isinstance(support, Quote) else "other"
        return Markup('<a class="source {}" href="#{}">{}</a>').format(
            kind, self.evidence.anchor(support), name
        )

    def rule_lines(self, rule: RuleCited) -> tuple[str, ...]:
        """A rule's citation with how well it was checked, and what is open."""
        basis = "unverified" if rule.basis in UNVERIFIED else rule.basis
        told = [
            self.text("rule.cited", citation=rule.citation, basis=basis, confidence=rule.confidence)
        ]
        if rule.checked_on:
            told.append(self.text("rule.checked", checked=rule.checked_on))
        if rule.doubt:
            told.append(self.text("rule.doubt", doubt=rule.doubt))
        return tuple(told)

    def other_line(self, support: Support) -> str:
        """What a source that is neither a quote nor a rule says."""
        if isinstance(support, PaperHeld):
            return self.text("evidence.held", paper=support.name, sha256=support.sha256 or "-")
        if isinstance(support, Said):
            return source_name(support, self.language)
        about = getattr(support, "about", "") or getattr(support, "topic", "")
        subject = about or getattr(support, "code", "")
        not_yet = isinstance(support, NotEstablished) and support.not_yet
        family = "not_yet" if not_yet else type(support).__name__.lower()
        return self.text(f"evidence.{family}", subject=subject)
