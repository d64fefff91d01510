"""Offsets lead back to pages, words and boxes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from text_making import a_text

from stillowe.papers.reader import PAGE_BREAK, PaperText, wording


def quotes(text: PaperText, expression: str) -> list[str]:
    return [text.span_of(match).quote for match in text.find_all(wording(expression))]


def test_a_phrase_is_found_across_a_line_break() -> None:
    text = a_text("a personal\njudgment for a deficiency")

    assert quotes(text, "personal judgment") == ["personal judgment"]


def test_a_phrase_over_two_lines_has_a_box_on_each() -> None:
    text = a_text("a personal\njudgment for a deficiency")
    match = text.find(wording("personal judgment for"))
    assert match is not None

    boxes = text.span_of(match).boxes

    assert len(boxes) == 2
    assert boxes[0].bottom <= boxes[1].top


def test_words_side_by_side_share_one_box() -> None:
    text = a_text("the sum of $51,210.40 against Ann")
    match = text.find(wording(r"sum of \$51,210\.40"))
    assert match is not None

    assert len(text.span_of(match).boxes) == 1


def test_curly_quotes_match_plain_ones_and_are_quoted_as_printed() -> None:
    text = a_text("the \u201cBorrower\u201d and the plaintiff\u2019s note")

    assert quotes(text, '"Borrower"') == ["\u201cBorrower\u201d"]
    assert quotes(text, "plaintiff's note") == ["plaintiff\u2019s note"]


def test_a_sentence_over_a_page_break_is_found_and_has_a_span_on_each_page() -> None:
    text = a_text("the plaintiff waives any\nclaim to a personal", "deficiency against Ann Roe")
    match = text.find(wording("personal deficiency against Ann"))
    assert match is not None

    spans = text.spans(match.start(), match.end())

    assert [(span.page, span.quote) for span in spans] == [
        (1, "personal"),
        (2, "deficiency against Ann"),
    ]
    assert text.span_of(match).page == 2


def test_page_numbers_and_repeated_heads_do_not_cut_a_sentence() -> None:
    head = "Roe v. Bank, No. 10 CH 3150"
    first = f"{head}\nORDER\nthe sale is hereby\nPage 1 of 2"
    text = a_text(first, f"{head}\nconfirmed in all respects\nPage 2 of 2")

    assert quotes(text, "hereby confirmed")
    assert len(quotes(text, "10 CH 3150")) == 1


def test_a_repeated_line_with_money_in_it_is_kept() -> None:
    text = a_text("Total $10.00\nfirst", "Total $10.00\nsecond")

    assert len(quotes(text, r"total \$10\.00")) == 2


def test_numbered_paragraphs_are_told_apart() -> None:
    text = a_text("1. First thing\nmore of it\n2. Second thing\n(M) Names: None")

    passages = [" ".join(passage.text.split()) for passage in text.paragraphs()]

    assert passages == ["1. First thing more of it", "2. Second thing", "(M) Names: None"]


def test_sections_follow_their_headings() -> None:
    text = a_text("before\nCOUNT I\nforeclosure\nCOUNT II\nthe note")

    sections = [
        (heading.group() if heading else None, " ".join(passage.text.split()))
        for heading, passage in text.sections(wording("count [IV]+"))
    ]

    assert sections == [(None, "before"), ("COUNT I", "foreclosure"), ("COUNT II", "the note")]


def test_pages_are_joined_by_white_space_only() -> None:
    assert not PAGE_BREAK.strip()


LINES = st.lists(st.text(alphabet="ab $1.,\u2019\u201c-", max_size=90), min_size=1, max_size=70)


@given(lines=LINES, first=st.integers(0, 400), length=st.integers(1, 200))
def test_every_span_quotes_words_that_stand_on_its_page(
    lines: list[str], first: int, length: int
) -> None:
    text = a_text("\n".join(lines))
    by_number = {page.number: page for page in text.pages}

    for span in text.spans(first, first + length):
        assert span.quote in " ".join(by_number[span.page].text.split())
        assert span.boxes
        for box in span.boxes:
            assert 0 <= box.left < box.right <= 1
            assert 0 <= box.top < box.bottom <= 1
