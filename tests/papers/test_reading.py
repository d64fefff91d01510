"""Pages, kind and claims put together; what is in doubt says so."""

from __future__ import annotations

import pytest
from pdf_making import a_pdf, lines_down, text_stream

from stillowe.papers import reading
from stillowe.papers.claims import CASE, Claim, PaperSource
from stillowe.papers.limits import Limits
from stillowe.papers.paper import Paper
from stillowe.papers.reader import PaperText, Reading, wording
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

CURVES = "\n".join(f"{x} 700 m {x + 5} 710 l S" for x in range(72, 400, 8))
TITLE = "ORDER APPROVING REPORT OF SALE"


class EveryWordReader:
    """Claims a truth for "yes" and "no" wherever they stand."""

    kind = PaperKind.order_approving_sale
    name = "every-word/1"
    establishes = frozenset({FactName.sale_confirmed.value})

    def read(self, text: PaperText) -> Reading:
        claims = tuple(
            Claim(
                FactName.sale_confirmed,
                CASE,
                match.group() == "yes",
                PaperSource(text.span_of(match), text.kind, 20_100),
                Speaker.court,
                self.name,
            )
            for match in text.find_all(wording(r"\byes\b|\bno\b"))
        )
        return Reading(claims, dated=20_100)


@pytest.fixture(autouse=True)
def one_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "READERS", {EveryWordReader.kind: EveryWordReader()})


def read(content: bytes, today: int | None = 20_200) -> Paper:
    return reading.read_offered(content, "order.pdf", sha256="ab", today=today, limits=Limits())


def confidences(paper: Paper) -> list[tuple[object, bool]]:
    return [(claim.value, claim.confidence == 1.0) for claim in paper.claims]


def codes(paper: Paper) -> set[str]:
    return {finding.code for finding in paper.findings}


def test_a_clear_paper_makes_clear_claims() -> None:
    paper = read(a_pdf(lines_down(TITLE, "yes and no")))

    assert confidences(paper) == [(True, True), (False, True)]
    assert paper.dated == 20_100


def test_what_a_paper_denies_is_in_doubt_when_a_page_was_not_read() -> None:
    paper = read(a_pdf(lines_down(TITLE, "yes and no"), CURVES))

    assert confidences(paper) == [(True, True), (False, False)]
    assert "paper.page_without_text" in codes(paper)


def test_words_beside_hidden_words_are_in_doubt() -> None:
    hidden = text_stream([(72, 500, "no deficiency")], "3 Tr")
    paper = read(a_pdf(lines_down(TITLE, "yes"), hidden + text_stream(lines_down("no", top=300))))

    assert confidences(paper)[0] == (True, True)
    assert all(not clear for _, clear in confidences(paper)[1:])
    assert "paper.hidden_text" in codes(paper)


def test_a_court_paper_known_by_its_phrases_only_is_in_doubt() -> None:
    words = "the report of sale is hereby approved", "the holder is entitled to possession yes"
    paper = read(a_pdf(lines_down(*words)))

    assert paper.kind is PaperKind.order_approving_sale
    assert confidences(paper) == [(True, False)]


def test_a_paper_of_a_kind_without_a_reader_makes_no_claims() -> None:
    paper = read(a_pdf(lines_down("RELEASE OF MORTGAGE", "Lender releases the debt. yes")))

    assert paper.claims == ()
    assert [wording.clause for wording in paper.wordings] == ["release_wording"] * len(
        paper.wordings
    )
    assert paper.wordings


def test_a_paper_dated_after_today_is_noticed() -> None:
    content = a_pdf(lines_down(TITLE))

    assert "paper.dated_in_the_future" in codes(read(content, today=20_099))
    assert "paper.dated_in_the_future" not in codes(read(content, today=20_100))
    assert "paper.dated_in_the_future" not in codes(read(content, today=None))
