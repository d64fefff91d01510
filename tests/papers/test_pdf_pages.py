"""PDF -> words with boxes."""

from __future__ import annotations

import pytest
from pdf_making import a_locked_pdf, a_pdf, a_scan, lines_down, text_stream

from stillowe.papers.limits import Limits
from stillowe.papers.paper import Page
from stillowe.papers.pdf import PdfText, read_pdf
from stillowe.papers.refusals import (
    DamagedPdf,
    EncryptedPdf,
    ScannedPaper,
    TooManyPages,
    TooMuchText,
)
from stillowe.values.spans import Box


def read(content: bytes, limits: Limits | None = None) -> PdfText:
    return read_pdf(content, "paper.pdf", limits or Limits())


def box_of(page: Page, word: str) -> Box:
    return next(found.box for found in page.words if found.text == word)


def test_words_have_boxes_as_fractions_from_the_top_left() -> None:
    page = read(a_pdf([(72, 720, "Deficiency $51,210.40")])).pages[0]

    box = box_of(page, "Deficiency")

    assert page.text == "Deficiency $51,210.40"
    assert box.left == pytest.approx(72 / 612, abs=0.002)
    assert box.top < (792 - 720) / 792 < box.bottom
    assert box.right < box_of(page, "$51,210.40").left


def test_every_word_stands_in_the_text_where_its_offset_says() -> None:
    page = read(a_pdf(lines_down("IT IS ORDERED", "that the sale is confirmed."))).pages[0]

    for word in page.words:
        assert page.text[word.start : word.start + len(word.text)] == word.text


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_boxed_as_it_is_shown(turn: int) -> None:
    entries = f"/MediaBox [0 0 612 792] /Rotate {turn}"
    page = read(a_pdf([(72, 720, "Judgment")], page_entries=entries)).pages[0]
    box = box_of(page, "Judgment")
    across, down = (box.left + box.right) / 2, (box.top + box.bottom) / 2

    # The word stands in the upper left of the paper; turned clockwise it wanders.
    corner = {90: (1, 0), 180: (1, 1), 270: (0, 1)}[turn]
    assert (round(across), round(down)) == corner
    assert (page.width > page.height) is (turn != 180)


def test_a_crop_box_is_the_page() -> None:
    entries = "/MediaBox [0 0 612 792] /CropBox [72 396 612 792]"
    page = read(a_pdf([(72, 780, "Court")], page_entries=entries)).pages[0]

    assert box_of(page, "Court").left == pytest.approx(0.0, abs=0.003)
    assert (page.width, page.height) == (540, 396)


def test_cells_written_one_by_one_become_one_row() -> None:
    cells = [(72, 700, "Principal"), (300, 700, "$181,004.12"), (72, 686, "Costs")]
    page = read(a_pdf([*cells, (300, 686, "$1,350.00")])).pages[0]

    assert page.text == "Principal $181,004.12\nCosts $1,350.00"


def test_a_larger_gap_is_an_empty_line() -> None:
    lines = [*lines_down("one", "two", "three"), (72, 660, "four")]

    assert read(a_pdf(lines)).pages[0].text == "one\ntwo\nthree\n\nfour"


def test_a_word_cut_at_the_end_of_a_line_is_one_word_with_two_boxes() -> None:
    page = read(a_pdf(lines_down("a personal defi-", "ciency judgment"))).pages[0]

    assert "deficiency judgment" in page.text
    assert [word.text for word in page.words][2:4] == ["defi", "ciency"]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("a non-", "recourse note", "non-recourse"),
        ("No. 10-CH-", "3150", "10-CH-3150"),
        ("Ann Smith-", "Jones", "Smith-Jones"),
    ],
)
def test_a_hyphen_of_the_word_itself_stays(first: str, second: str, joined: str) -> None:
    assert joined in read(a_pdf(lines_down(first, second))).pages[0].text


def test_a_locked_pdf_is_refused_as_locked() -> None:
    with pytest.raises(EncryptedPdf):
        read(a_locked_pdf())


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog"])
def test_a_pdf_cut_off_is_refused_as_damaged(content: bytes) -> None:
    with pytest.raises(DamagedPdf):
        read(content)


def test_more_pages_than_allowed_are_refused_with_their_number() -> None:
    content = a_pdf(*([lines_down("page")] * 12))

    with pytest.raises(TooManyPages, match="12 pages; at most 11"):
        read(content, Limits(pages_per_paper=11))


def test_a_page_crammed_with_text_is_refused() -> None:
    with pytest.raises(TooMuchText):
        read(a_pdf(lines_down("many words here")), Limits(characters_per_page=5))


def test_a_scan_is_refused_by_name() -> None:
    with pytest.raises(ScannedPaper, match="scan"):
        read(a_scan())


def test_a_scan_with_a_clerks_stamp_is_still_a_scan() -> None:
    with pytest.raises(ScannedPaper):
        read(a_scan("FILED DATE: 3/4/2021 11:02 AM 2021CH00123"))


def test_a_blank_pdf_is_refused() -> None:
    with pytest.raises(ScannedPaper):
        read(a_pdf([]))


def test_letters_drawn_as_curves_are_a_page_without_text() -> None:
    curves = "\n".join(f"{x} 700 m {x + 5} 710 l S" for x in range(72, 400, 8))
    text = read(a_pdf(lines_down("ORDER"), curves))

    assert text.pages_without_text == (2,)


def test_a_font_of_private_codes_is_a_page_without_text() -> None:
    codes = "".join(chr(code) for code in range(0xA1, 0xBF)) * 3
    text = read(a_pdf(lines_down("ORDER"), text_stream([(72, 700, codes)])))

    assert text.pages_without_text == (2,)


def test_blank_rules_on_a_form_are_no_reason_for_doubt() -> None:
    form = lines_down("Name: ____________________________", "Sum: ______________________")

    assert read(a_pdf(form)).pages_without_text == ()


@pytest.mark.parametrize("operators", ["3 Tr", "1 g"])
def test_words_that_no_eye_sees_are_noticed(operators: str) -> None:
    stream = text_stream(lines_down("seen")) + "\n"
    stream += text_stream([(72, 500, "deficiency is waived")], operators)
    text = read(a_pdf(stream))

    assert text.pages_with_hidden_text == (1,)


def test_a_picture_with_text_laid_under_it_is_noticed() -> None:
    words = " ".join(["recognized"] * 80)
    content = a_scan(words).replace(b"BT /F1 10 Tf", b"BT 3 Tr /F1 1 Tf")
    content = content.replace(b"/Length 1", b"/Length 2", 1)

    assert read(content).pages_recognized == (1,)


def test_a_typed_form_field_is_read() -> None:
    field = (
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Crystal Roe) /F 4"
        b" /Rect [72 600 300 620] /AP << /N 5 0 R >> >>"
    )
    drawn = b"BT /F1 10 Tf 2 5 Td (Crystal Roe) Tj ET"
    appearance = (
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 228 20]"
        b" /Resources << /Font << /F1 3 0 R >> >> /Length %d >>\nstream\n%s\nendstream"
        % (len(drawn), drawn)
    )
    content = a_pdf(
        lines_down("APPEARANCE"),
        page_entries="/MediaBox [0 0 612 792] /Annots [4 0 R]",
        extra_objects=[field, appearance],
    )

    assert "Crystal Roe" in read(content).pages[0].text
