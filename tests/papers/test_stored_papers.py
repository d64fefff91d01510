"""A paper stored and read back is the same paper."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_making import a_pdf, lines_down

from stillowe.papers.claims import About, Answer, Assumption, Claim, PaperSource, Wording
from stillowe.papers.frames.frame import Condition, Execution, Frame, PaperClauses
from stillowe.papers.limits import Limits
from stillowe.papers.paper import Page, Paper, Word
from stillowe.papers.reading import read_offered
from stillowe.papers.stored import paper_from_json, paper_to_json
from stillowe.values.clauses import Act, ConditionKind, Matter, Modality, Party
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


CONDITIONS = st.builds(
    Condition,
    st.sampled_from(ConditionKind),
    TEXTS,
    DATES,
    st.none() | st.integers(),
    st.booleans(),
)
FRAMES = st.builds(
    Frame,
    act=st.sampled_from(Act),
    who=st.sampled_from(Party),
    whom=st.sampled_from(Party),
    what=st.sampled_from(Matter),
    start=st.integers(0, 99),
    end=st.integers(0, 99),
    spans=st.lists(SPANS, max_size=2).map(tuple),
    polarity=st.booleans(),
    modality=st.sampled_from(Modality),
    conditions=st.lists(CONDITIONS, max_size=2).map(tuple),
    exceptions=st.lists(TEXTS, max_size=1).map(tuple),
    named=st.lists(TEXTS, max_size=1).map(tuple),
    excepted=st.lists(TEXTS, max_size=1).map(tuple),
    who_words=TEXTS,
    whom_words=TEXTS,
    what_words=TEXTS,
    amount_cents=st.none() | st.integers(),
    amount_of=TEXTS,
    loan_words=TEXTS,
    confidence=st.floats(0, 1),
)
EXECUTIONS = st.builds(
    Execution,
    lender_signed=st.none() | st.booleans(),
    borrower_signed=st.none() | st.booleans(),
    dated=DATES,
    undated=st.booleans(),
    expires_date=DATES,
    expiry_words=TEXTS,
    blanks=st.lists(SPANS, max_size=1).map(tuple),
    signatures=st.lists(SPANS, max_size=1).map(tuple),
    says_superseded=st.lists(SPANS, max_size=1).map(tuple),
    draft=st.booleans(),
)
CLAUSES = st.builds(
    PaperClauses,
    frames=st.lists(FRAMES, max_size=2).map(tuple),
    execution=EXECUTIONS,
    roles=st.lists(st.tuples(TEXTS, st.sampled_from(Party)), max_size=1).map(tuple),
    loan_numbers=st.lists(TEXTS, max_size=1).map(tuple),
    of_second_lien=st.booleans(),
    programs=st.frozensets(TEXTS, max_size=2),
    unread=st.lists(SPANS, max_size=1).map(tuple),
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
    clauses=CLAUSES,
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


def test_every_field_of_a_frame_and_of_the_clauses_is_stored() -> None:
    stored = paper_to_json(
        Paper(
            "a",
            "b",
            (),
            False,
            PaperKind.note,
            (),
            None,
            (),
            (),
            (),
            PaperClauses(
                (Frame(Act.frees, Party.lender, Party.borrower, Matter.debt, 0, 1, ()),),
                Execution(),
            ),
        )
    )["clauses"]

    kept = {*stored["frames"][0], "spans"} - {"place"}
    assert kept == set(Frame.__slots__)
    assert set(stored) - {"places"} == set(PaperClauses.__slots__)
    assert set(stored["execution"]) == set(Execution.__slots__)


@pytest.mark.parametrize(
    "damage",
    [
        {"frames": [{}]},
        {"execution": {}},
        {"of_second_lien": "false"},
        {"roles": [["a", "nobody"]]},
    ],
)
def test_damaged_clauses_are_not_believed(damage: dict[str, object]) -> None:
    stored = paper_to_json(Paper("a", "b", (), False, PaperKind.note, (), None, (), (), ()))

    with pytest.raises((KeyError, ValueError, TypeError)):
        paper_from_json({**stored, "clauses": {**stored["clauses"], **damage}})


@pytest.mark.parametrize(
    "change", [{"layer": "paper.v0"}, {"kind": "poem"}, {"pages": [{}]}, {"claims": [{}]}]
)
def test_a_damaged_or_older_layer_is_not_believed(change: dict[str, object]) -> None:
    paper = Paper("a", "b", (), False, PaperKind.note, (), None, (), (), ())

    with pytest.raises((KeyError, ValueError, TypeError)):
        paper_from_json({**paper_to_json(paper), **change})
