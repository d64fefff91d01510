"""Bytes -> ``Paper``: format, pages, kind, claims. Runs in the child; pure, so tests call it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from stillowe.papers.doubt import doubted, doubted_clauses
from stillowe.papers.frames.frame import PaperClauses
from stillowe.papers.frames.whole import clauses_in
from stillowe.papers.kinds import guess_kind
from stillowe.papers.limits import Limits
from stillowe.papers.paper import Page, Paper
from stillowe.papers.pdf import read_pdf
from stillowe.papers.plain_text import text_lines
from stillowe.papers.reader import PaperText, Reading
from stillowe.papers.readers import READERS
from stillowe.papers.refusals import EmptyFile
from stillowe.papers.rendition import rendition_pages, typeset
from stillowe.papers.sniffing import Format, format_of
from stillowe.papers.word_file import word_text
from stillowe.papers.wording_net import wordings_in
from stillowe.values.findings import Finding, Severity

_ENDINGS = {
    ".pdf": Format.pdf,
    ".docx": Format.docx,
    ".txt": Format.text,
    ".text": Format.text,
}


@dataclass(frozen=True, slots=True)
class _Layout:
    """The pages of a paper and what was noticed on the way to them."""

    pages: tuple[Page, ...]
    rendition: bool
    complete: bool
    findings: tuple[Finding, ...]
    doubtful_pages: frozenset[int] = frozenset()


def read_offered(
    content: bytes, name: str, *, sha256: str, today: int | None, limits: Limits
) -> Paper:
    """Return the paper in ``content``.

    ``today`` is a day number or None (dates in the future are then not noticed). Raises the
    ``UnreadPaper`` that says why the file cannot be read.
    """
    if not content:
        raise EmptyFile(name)
    layout = _layout(content, name, limits)
    untitled = PaperText(sha256, layout.pages, complete=layout.complete)
    guess = guess_kind(untitled)
    text = PaperText(
        sha256,
        layout.pages,
        kind=guess.kind,
        complete=layout.complete,
        rendition=layout.rendition,
    )
    reader = READERS.get(guess.kind)
    reading = Reading() if reader is None else reader.read(text)
    claims = doubted(
        reading.claims,
        untitled=guess.by_phrases_only,
        complete=layout.complete,
        doubtful_pages=layout.doubtful_pages,
    )
    wordings = (*reading.wordings, *wordings_in(text))
    return Paper(
        sha256=sha256,
        name=name,
        pages=layout.pages,
        rendition=layout.rendition,
        kind=guess.kind,
        kind_evidence=guess.evidence,
        dated=reading.dated,
        claims=claims,
        wordings=tuple(dict.fromkeys(wordings)),
        findings=(
            *layout.findings,
            *guess.findings,
            *reading.findings,
            *_future_date(reading, today),
        ),
        clauses=_clauses(text, layout),
    )


def _clauses(text: PaperText, layout: _Layout) -> PaperClauses:
    return doubted_clauses(
        clauses_in(text), complete=layout.complete, doubtful_pages=layout.doubtful_pages
    )


def _layout(content: bytes, name: str, limits: Limits) -> _Layout:
    found = format_of(content, name)
    named = _named_otherwise(found, name)
    if found is Format.pdf:
        text = read_pdf(content, name, limits)
        findings = (
            *named,
            *_pages("paper.page_without_text", Severity.danger, text.pages_without_text),
            *_pages("paper.hidden_text", Severity.warning, text.pages_with_hidden_text),
            *_pages("paper.recognized_text", Severity.warning, text.pages_recognized),
        )
        return _Layout(
            text.pages,
            rendition=False,
            complete=not text.pages_without_text,
            findings=findings,
            doubtful_pages=frozenset(text.pages_with_hidden_text + text.pages_recognized),
        )
    if found is Format.docx:
        word = word_text(content, name, limits)
        lines = word.lines
        if word.tracked_changes:
            named = (*named, Finding("paper.tracked_changes", Severity.warning))
    else:
        lines = text_lines(content, name, limits)
    pages = rendition_pages(typeset(lines, name, limits))
    return _Layout(pages, rendition=True, complete=True, findings=named)


def _named_otherwise(found: Format, name: str) -> tuple[Finding, ...]:
    ending = PurePath(name).suffix.lower()
    if _ENDINGS.get(ending, found) is found:
        return ()
    return (
        Finding("paper.named_otherwise", Severity.note, {"ending": ending, "format": found.value}),
    )


def _pages(code: str, severity: Severity, pages: tuple[int, ...]) -> tuple[Finding, ...]:
    if not pages:
        return ()
    shown = ", ".join(str(page) for page in pages)
    return (Finding(code, severity, {"pages": shown, "count": len(pages)}),)


def _future_date(reading: Reading, today: int | None) -> tuple[Finding, ...]:
    if reading.dated is None or today is None or reading.dated <= today:
        return ()
    return (Finding("paper.dated_in_the_future", Severity.warning, {"paper_date": reading.dated}),)
