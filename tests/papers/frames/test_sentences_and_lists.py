"""What a sentence inherits: the words that open its list, its paragraph, its heading."""

from __future__ import annotations

import pytest

from stillowe.papers.frames.plain import paper_text
from stillowe.papers.frames.sentence import Sentence, sentences_of


def read(text: str) -> list[Sentence]:
    return list(sentences_of(paper_text(text)))


def test_items_in_the_midst_of_a_sentence_share_its_subject() -> None:
    found = read("Maker (a) pays the price at closing; (b) releases Holder; and (c) waives notice.")
    assert [one.lead for one in found] == ["", "Maker", "Maker"]
    assert found[1].whole == "Maker (b) releases Holder;"


def test_items_on_lines_inherit_the_opening_and_nested_items_both() -> None:
    found = read(
        "Lender agrees as follows:\n(a) to record a release;\n(b) to the following:\n"
        "   (i) no suit; and\n   (ii) no claim;\n(c) to report nothing.\n"
    )
    leads = {one.paragraph: one.lead for one in found}
    assert leads["a",] == "Lender agrees as follows:"
    assert leads["c",] == "Lender agrees as follows:"
    assert leads["b", "ii"] == "Lender agrees as follows: (b) to the following:"


def test_an_item_without_its_opening_has_no_lead() -> None:
    (only,) = read("(c) releases the Guarantor from the debt;")
    assert (only.lead, only.paragraph) == ("", ("c",))


def test_a_clause_after_a_semicolon_goes_on_with_the_subject() -> None:
    found = read("Holder hereby cancels the lien; reserves all rights; and Maker agrees.")
    assert [one.lead for one in found] == ["", "Holder", ""]


def test_a_salutation_opens_no_list() -> None:
    found = read("Dear Ms. Osgood:\n\n1. The sale is approved.\n\n2. Bring the keys.\n")
    assert [one.lead for one in found] == ["", "", ""]
    assert [one.paragraph for one in found] == [(), ("1",), ("2",)]


def test_a_number_stays_with_its_paragraph_and_a_heading_with_what_follows() -> None:
    found = read(
        "TERMS\n\n1. Statement of account. Maker owes it all.\n\n2. Waivers. Maker gives up notice."
    )
    assert [(one.paragraph, one.heading) for one in found] == [
        ((), "TERMS"),
        (("1",), "Statement of account"),
        (("1",), "Statement of account"),
        (("2",), "Waivers"),
        (("2",), "Waivers"),
    ]


def test_a_heading_on_its_own_line_is_no_part_of_the_sentence() -> None:
    found = read("We approve the sale.\n\nRemaining debt\nThe Bank keeps the rest.\n")
    assert found[-1].text == "The Bank keeps the rest."
    assert found[-1].heading == "Remaining debt"


@pytest.mark.parametrize("mark", ["Section 4.", "4.", "(4)", "Paragraph 4 -"])
def test_paragraphs_are_known_by_their_number_however_it_is_printed(mark: str) -> None:
    (first, *_) = read(f"{mark} The note is cancelled by the bank on receipt.")
    assert first.paragraph == ("4",)


def test_a_page_break_changes_nothing() -> None:
    whole = "Holder agrees:\n(a) to cancel the lien; and\n(b) never to sue the Maker.\n"
    broken = whole.replace("never to sue", "never\n\fTerms - Page 2\nto sue")
    assert [(s.text, s.lead, s.paragraph) for s in read(whole)] == [
        (s.text, s.lead, s.paragraph) for s in read(broken)
    ]


def test_articles_and_pointed_sections_nest() -> None:
    found = read(
        "Article II - Releases\n2.1 Upon payment Holder cancels the note.\n2.2 Maker pays.\n"
    )
    assert found[-1].paragraph == ("ii", "2.2")
