"""A ``Paper`` as JSON and back: the derived layer on disk, and what the child hands over.

Boxes are whole numbers of ``BOX_UNITS``, so that a paper read back equals the paper stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stillowe.papers.claims import About, Answer, Assumption, Claim, PaperSource, Source, Wording
from stillowe.papers.pagemaking import BOX_UNITS
from stillowe.papers.paper import Page, Paper, Word
from stillowe.papers.stored_clauses import clauses_from_json, clauses_to_json
from stillowe.papers.stored_spans import Stored, box_to_json, span_from_json, span_to_json
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Box
from stillowe.values.vocabulary import Axis, PaperKind, Speaker

LAYER = "paper.v1"


def paper_to_json(paper: Paper) -> Stored:
    """Return ``paper`` as plain JSON values; keys and order are stable."""
    return {
        "layer": LAYER,
        "sha256": paper.sha256,
        "name": paper.name,
        "rendition": paper.rendition,
        "kind": paper.kind.value,
        "kind_evidence": [span_to_json(span) for span in paper.kind_evidence],
        "dated": paper.dated,
        "pages": [_page_to_json(page) for page in paper.pages],
        "claims": [_claim_to_json(claim) for claim in paper.claims],
        "wordings": [
            {
                "clause": wording.clause,
                "kind": wording.kind.value,
                "span": span_to_json(wording.span),
            }
            for wording in paper.wordings
        ],
        "findings": [_finding_to_json(finding) for finding in paper.findings],
        "clauses": clauses_to_json(paper.clauses),
    }


def paper_from_json(stored: Mapping[str, Any]) -> Paper:
    """Return the paper stored by ``paper_to_json``.

    Raises KeyError, TypeError, ValueError or IndexError where the layer is damaged or of another
    version; a caller then reads the original again.
    """
    if stored["layer"] != LAYER:
        raise ValueError(stored["layer"])
    dated = stored["dated"]
    return Paper(
        sha256=str(stored["sha256"]),
        name=str(stored["name"]),
        pages=tuple(_page_from_json(page) for page in stored["pages"]),
        rendition=bool(stored["rendition"]),
        kind=PaperKind(stored["kind"]),
        kind_evidence=tuple(span_from_json(span) for span in stored["kind_evidence"]),
        dated=None if dated is None else int(dated),
        claims=tuple(_claim_from_json(claim) for claim in stored["claims"]),
        wordings=tuple(
            Wording(wording["clause"], span_from_json(wording["span"]), PaperKind(wording["kind"]))
            for wording in stored["wordings"]
        ),
        findings=tuple(_finding_from_json(finding) for finding in stored["findings"]),
        clauses=clauses_from_json(stored["clauses"]),
    )


def _page_to_json(page: Page) -> Stored:
    words: list[int] = []
    for word in page.words:
        words += (word.start, len(word.text), *box_to_json(word.box))
    return {
        "number": page.number,
        "width": page.width,
        "height": page.height,
        "text": page.text,
        "words": words,
    }


def _page_from_json(stored: Mapping[str, Any]) -> Page:
    text = str(stored["text"])
    flat = iter(stored["words"])
    units = float(BOX_UNITS)
    words = tuple(
        Word(
            text[start : start + length],
            start,
            Box(left / units, top / units, right / units, bottom / units),
        )
        for start, length, left, top, right, bottom in zip(*[flat] * 6, strict=True)
    )
    return Page(int(stored["number"]), float(stored["width"]), float(stored["height"]), text, words)


def _claim_to_json(claim: Claim) -> Stored:
    return {
        "name": claim.name,
        "about": [claim.about.axis.value, claim.about.person, claim.about.loan],
        "value": claim.value,
        "source": _source_to_json(claim.source),
        "speaker": claim.speaker.value,
        "reader": claim.reader,
        "ruling": claim.ruling,
        "confidence": claim.confidence,
    }


def _claim_from_json(stored: Mapping[str, Any]) -> Claim:
    axis, person, loan = stored["about"]
    value = stored["value"]
    if not isinstance(value, bool | int | str):
        raise TypeError(stored["name"])
    return Claim(
        name=str(stored["name"]),
        about=About(Axis(axis), str(person), str(loan)),
        value=value,
        source=_source_from_json(stored["source"]),
        speaker=Speaker(stored["speaker"]),
        reader=str(stored["reader"]),
        ruling=bool(stored["ruling"]),
        confidence=float(stored["confidence"]),
    )


def _source_to_json(source: Source) -> Stored:
    if isinstance(source, PaperSource):
        return {
            "paper": span_to_json(source.span),
            "kind": source.kind.value,
            "dated": source.dated,
        }
    if isinstance(source, Answer):
        return {"who": source.who, "on": source.on}
    return {"reason": source.reason}


def _source_from_json(stored: Mapping[str, Any]) -> Source:
    if "paper" in stored:
        return PaperSource(
            span_from_json(stored["paper"]), PaperKind(stored["kind"]), stored["dated"]
        )
    if "who" in stored:
        return Answer(str(stored["who"]), int(stored["on"]))
    return Assumption(str(stored["reason"]))


def _finding_to_json(finding: Finding) -> Stored:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "arguments": dict(finding.arguments),
        "where": [span_to_json(span) for span in finding.where],
    }


def _finding_from_json(stored: Mapping[str, Any]) -> Finding:
    return Finding(
        code=str(stored["code"]),
        severity=Severity(stored["severity"]),
        arguments=dict(stored["arguments"]),
        where=tuple(span_from_json(span) for span in stored["where"]),
    )
