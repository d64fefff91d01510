"""A guess of what kind a paper is, with the words the guess rests on.

A title decides; phrases support it and decide only where a paper bears no title and they speak
for one kind alone. What is left in doubt stays ``unrecognized``, with a finding that names the
candidates: a paper is never read as what it may not be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from stillowe.papers.court_phrases import (
    COURT_PHRASES,
    COURT_TITLES,
    PLAIN_KINDS,
    PLAIN_TITLES,
)
from stillowe.papers.kind_phrases import OTHER_TITLES, PHRASES, PROPOSED, TITLES
from stillowe.papers.reader import PaperText, Passage
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Span
from stillowe.values.vocabulary import PaperKind

_HEADING_LINES = 60
_FIRST_PART = 40_000
"""Phrases count in this many first characters; behind them stand exhibits."""

_LONGEST_HEADING_WORDS = 16
_LONGEST_TITLE_LINES = 4
_FEW_WORDS = 8
_PHRASES_ALONE = 2
"""A paper without a title needs this many phrases of one kind, and one fewer of every other."""

_LOOSE_END = re.compile(
    r"\b(?:for|of|to|and|the|an?|approving|confirming|entry|proposed|or|by|in|re|granting"
    r"|pursuant|under|its|his|her|their|said|that|on|from|with)\s*$",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s-\s+(?=\S)")
"""In "COURIERS - PROOF OF SERVICE" the title stands behind the dash."""

_SIDE_OF_CAPTION = re.compile(
    r"^(?i:form)\b[^\n]{0,40}?\)\s+(?=\S)"
    r"|^(?!\s*(?i:papers?|documents?|process|served|writ|pleadings?)\b)"
    r"[^()\[\n]{0,60}[)}|\]:]\s{0,40}(?=\S)"
)
_LETTER_HEAD = re.compile(r"^\s*(?:re|subject|regarding)\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class KindGuess:
    """The kind, the words it rests on, and what the user should know about the guess."""

    kind: PaperKind
    evidence: tuple[Span, ...]
    findings: tuple[Finding, ...]
    by_phrases_only: bool = False


def guess_kind(text: PaperText) -> KindGuess:
    """Return the kind of the paper as far as its own words settle it."""
    text, _ = without_unchecked(without_rules(text))
    plain: Passage | None = None
    for heading in _headings(text):
        if PROPOSED.match(text.text, heading.start, heading.end):
            return _unrecognized(text, heading, "paper.proposed_order", Severity.warning)
        if OTHER_TITLES.match(text.text, heading.start, heading.end):
            return _unrecognized(text, heading, "paper.kind_without_reader", Severity.note)
        for kind, title in (*COURT_TITLES, *TITLES):
            match = title.match(text.text, heading.start, heading.end)
            if match is not None:
                return _titled(text, kind, match)
        if plain is None and PLAIN_TITLES.match(text.text, heading.start, heading.end):
            plain = heading
    return _by_phrases(text) if plain is None else _plainly_titled(text, plain)


def _plainly_titled(text: PaperText, title: Passage) -> KindGuess:
    """Return which order or judgment a paper is that is titled no more than that."""
    found = {kind: _phrases_of(text, kind) for kind in PLAIN_KINDS}
    best, second = sorted(found, key=lambda kind: -len(found[kind]))[:2]
    if len(found[best]) < _PHRASES_ALONE or len(found[best]) == len(found[second]):
        return _by_phrases(text)
    first_line = text.text.find("\n", title.start, title.end)
    words = text.span(title.start, title.end if first_line < 0 else first_line)
    return KindGuess(best, (words, *(text.span_of(match) for match in found[best][:2])), ())


def _titled(text: PaperText, kind: PaperKind, title: re.Match[str]) -> KindGuess:
    supported = _phrases_of(text, kind)
    line_end = text.text.find("\n", title.end())
    words = text.span(title.start(), line_end if line_end >= 0 else len(text.text))
    findings: tuple[Finding, ...] = ()
    if not supported:
        arguments = {"kind": kind.value}
        findings = (Finding("paper.kind_by_title_only", Severity.note, arguments, (words,)),)
    evidence = (words, *(text.span_of(match) for match in supported[:2]))
    return KindGuess(kind, evidence, findings)


def _by_phrases(text: PaperText) -> KindGuess:
    found = {kind: _phrases_of(text, kind) for kind in PHRASES}
    ranked = sorted(found, key=lambda kind: (-len(found[kind]), kind.value))
    best, second = ranked[0], ranked[1]
    enough = len(found[best]) >= _PHRASES_ALONE
    if enough and len(found[best]) > len(found[second]) and not _is_decisive(best):
        spans = tuple(text.span_of(match) for match in found[best])
        finding = Finding(
            "paper.kind_by_phrases_only", Severity.warning, {"kind": best.value}, spans[:1]
        )
        strong = len(found[best]) >= _STRONG and best in _TELLTALE and len(found[second]) < 3
        return KindGuess(best, spans, (finding,), by_phrases_only=not strong)
    candidates = [kind.value for kind in ranked if found[kind]][:3]
    finding = Finding(
        "paper.kind_unrecognized", Severity.warning, {"candidates": ", ".join(candidates)}
    )
    return KindGuess(PaperKind.unrecognized, (), (finding,))


_STRONG: Final = 4
_TELLTALE: Final = frozenset(
    {
        PaperKind.return_of_service,
        PaperKind.appearance,
        PaperKind.notice_of_sale,
        PaperKind.report_of_sale,
        PaperKind.complaint,
    }
)
"""Kinds that many of their own phrases settle without a title; an order never is."""


def _is_decisive(kind: PaperKind) -> bool:
    """Whether a paper of this kind can end a debt: without its title it is never taken for it."""
    return kind in {
        PaperKind.satisfaction,
        PaperKind.bankruptcy_discharge,
        PaperKind.consent_judgment,
    }


def _unrecognized(text: PaperText, heading: Passage, code: str, severity: Severity) -> KindGuess:
    first_line = text.text.find("\n", heading.start, heading.end)
    span = text.span(heading.start, heading.end if first_line < 0 else first_line)
    finding = Finding(code, severity, {"title": span.quote}, (span,))
    return KindGuess(PaperKind.unrecognized, (span,), (finding,))


def _phrases_of(text: PaperText, kind: PaperKind) -> list[re.Match[str]]:
    matches = (
        text.find(phrase, 0, _FIRST_PART)
        for phrase in (*PHRASES.get(kind, ()), *COURT_PHRASES.get(kind, ()))
    )
    return [match for match in matches if match is not None]


def _headings(text: PaperText) -> Iterator[Passage]:
    """Yield the places where a title may begin on the first two pages, in reading order.

    A passage runs from there to the end of the headings that follow without other words
    between: a title never runs on into a sentence.
    """
    last_page = text.pages[:2][-1].number if text.pages else 1
    lines = [
        line
        for line in islice(text.lines(), _HEADING_LINES)
        if text.page_of(line.start) <= last_page
    ]
    bodies = [_without_lead(line) for line in lines]
    is_heading = [_looks_like_heading(text, body) for body, _ in bodies]
    for index, (body, subject) in enumerate(bodies):
        before = lines[index - 1].text if index else ""
        if subject or (is_heading[index] and not _LOOSE_END.search(before)):
            end = body.end
            for following in range(index + 1, min(index + _LONGEST_TITLE_LINES, len(lines))):
                if not is_heading[following]:
                    break
                end = lines[following].end
            yield Passage(body.start, end, text.text[body.start : end])
            parted = _PARTED.search(body.text)
            if parted is not None:
                begin = body.start + parted.end()
                yield Passage(begin, end, text.text[begin:end])


def _without_lead(line: Passage) -> tuple[Passage, bool]:
    """Return a line without what stands left of a title, and whether it is a letter's subject."""
    subject = _LETTER_HEAD.match(line.text)
    lead = subject or _SIDE_OF_CAPTION.match(line.text)
    skipped = line.text[lead.end() :] if lead else line.text
    body = skipped.lstrip("[(*_- ")
    return Passage(line.end - len(body), line.end, body), subject is not None


_SPACED_OUT: Final = re.compile(r"(?:[A-Z] ){3,}[A-Z]\W*")
"""A title set "O R D E R"."""

_IN_BRACKETS: Final = re.compile(r"\([^)\n]*\)")


def _looks_like_heading(text: PaperText, line: Passage) -> bool:
    """Whether a line is in capitals, or in title case, or a few words that stand alone."""
    if _SPACED_OUT.fullmatch(line.text.strip()):
        return True
    words = re.findall(r"[A-Za-z][A-Za-z'.-]*", _IN_BRACKETS.sub(" ", line.text))
    weighty = [word for word in words if len(word) > 3]
    if not weighty or len(words) > _LONGEST_HEADING_WORDS:
        return False
    if line.text.rstrip().endswith((",", ";")):
        return False
    capital = sum(word[0].isupper() for word in weighty)
    alone = re.search(
        r"(?:\n[ \f]*\n|\f\s*|\A\s*)[ ]*$", text.text[max(0, line.start - 80) : line.start]
    )
    return capital >= len(weighty) * 0.75 or (
        alone is not None and len(words) <= _FEW_WORDS and not line.text.rstrip().endswith(".")
    )
