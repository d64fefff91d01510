"""A paper stored and read back is the same paper."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_making import a_pdf, lines_down

from stillowe.papers.claims import About, Answer, Assumption, Claim, PaperSource, Wording
from stillowe.papers.limits import Limits
from stillowe.papers.paper import Page, Paper, Word
from stillowe.papers.reading import read_offered
from stillowe.papers.stored import paper_from_json, paper_to_json
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Box, Span
from stillowe.values.vocabulary import Axis, PaperKind, Speaker

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
EDGES = st.integers(0, 100_000).map(lambda units: units / 100_000)
BOXES = st.builds(Box, EDGES, EDGES, EDGES, EDGES)
SPANS = st.builds(Span, TEXTS, st.integers(1, 9), st.lists(BOXES, max_size=2).map(tuple), TEXTS)
KINDS = st.sampled_from(PaperKind)
DATES = st.none() | st.integers(-9999, 99999)
SOURCES = st.one_of(
    st.builds(PaperSource, SPANS, KINDS, DATES),
    st.builds(Answer, TEXTS, st.integers()),
    st.builds(Assumption, TEXTS),
)
ABOUTS = st.builds(About, st.sampled_from(Axis), TEXTS, TEXTS)
CLAIMS = st.builds(
    Claim,
    name=TEXTS,
    about=ABOUTS,
    value=st.booleans() | st.integers() | TEXTS,
    source=SOURCES,
    speaker=st.sampled_from(Speaker),
    reader=TEXTS,
    ruling=st.booleans(),
    confidence=st.floats(0, 1),
)
FINDINGS = st.builds(
    Finding,
    TEXTS,
    st.sampled_from(Severity),
    st.dictionaries(TEXTS, TEXTS | st.integers() | st.booleans(), max_size=2),
    st.lists(SPANS, max_size=1).map(tuple),
)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    texts = draw(st.lists(st.text("abc$9,.", min_size=1, max_size=9), max_size=5))
    words, offset = [], 0
    for text in texts:
        words.append(Word(text, offset, draw(BOXES)))
        offset += len(text) + 1
    return Page(draw(st.integers(1, 9)), 612.0, 792.0, " ".join(texts), tuple(words))


PAPERS = st.builds(
    Paper,
    sha256=TEXTS,
    name=TEXTS,
    pages=st.lists(pages(), max_size=2).map(tuple),
    rendition=st.booleans(),
    kind=KINDS,
    kind_evidence=st.lists(SPANS, max_size=1).map(tuple),
    dated=DATES,
    claims=st.lists(CLAIMS, max_size=2).map(tuple),
    wordings=st.lists(st.builds(Wording, TEXTS, SPANS, KINDS), max_size=1).map(tuple),
    findings=st.lists(FINDINGS, max_size=1).map(tuple),
)


@given(paper=PAPERS)
def test_any_paper_comes_back_unchanged(paper: Paper) -> None:
    assert paper_from_json(json.loads(json.dumps(paper_to_json(paper)))) == paper


def test_a_paper_read_from_a_pdf_comes_back_unchanged() -> None:
    content = a_pdf(lines_down("ORDER APPROVING SALE", "in the sum of $51,210.40"))
    paper = read_offered(content, "a.pdf", sha256="ab", today=20_000, limits=Limits())

    assert paper_from_json(json.loads(json.dumps(paper_to_json(paper)))) == paper


def test_true_stays_a_truth_and_one_a_number() -> None:
    about = About(Axis.case)
    claims = tuple(
        Claim("x", about, value, Assumption("y"), Speaker.court, "r/1") for value in (True, 1)
    )
    paper = Paper("a", "b", (), False, PaperKind.note, (), None, claims, (), ())

    back = paper_from_json(json.loads(json.dumps(paper_to_json(paper))))

    assert [type(claim.value) for claim in back.claims] == [bool, int]


@pytest.mark.parametrize(
    "change", [{"layer": "paper.v0"}, {"kind": "poem"}, {"pages": [{}]}, {"claims": [{}]}]
)
def test_a_damaged_or_older_layer_is_not_believed(change: dict[str, object]) -> None:
    paper = Paper("a", "b", (), False, PaperKind.note, (), None, (), (), ())

    with pytest.raises((KeyError, ValueError, TypeError)):
        paper_from_json({**paper_to_json(paper), **change})
