"""The page: self-contained, readable without a script, every figure a link, nothing trusted."""

from __future__ import annotations

import base64
import dataclasses
import itertools
import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from stillowe.report import Language, ReportInput, build_document, to_html
from stillowe.report.evidence import data_address
from stillowe.values import Span

MakeInput = Callable[..., ReportInput]
VOID = {"meta", "img", "br", "link", "input", "hr"}


class Outline(HTMLParser):
    """What a page is made of: every tag with its attributes, ids, links, text by tag."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.unbalanced: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.unbalanced.append(tag)

    def named(self, *names: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.tags if tag in names]

    def ids(self) -> Counter[str]:
        return Counter(found["id"] for _, found in self.tags if "id" in found)


@pytest.fixture
def page(make_input: MakeInput, english: Language) -> str:
    inputs = make_input()
    return to_html(build_document(inputs), english, evidence=inputs.evidence)


def test_tags_are_closed_in_order(page: str) -> None:
    outline = Outline(page)

    assert outline.unbalanced == []
    assert outline.open == []


def test_no_identifier_is_used_twice_and_every_link_lands(page: str) -> None:
    outline = Outline(page)
    ids = outline.ids()

    targets = [link["href"].removeprefix("#") for link in outline.named("a")]
    labelled = [one["aria-labelledby"] for _, one in outline.tags if "aria-labelledby" in one]
    assert [name for name, count in ids.items() if count > 1] == []
    assert [target for target in (*targets, *labelled) if target not in ids] == []


def test_nothing_is_fetched_from_anywhere(page: str) -> None:
    outline = Outline(page)

    assert outline.named("script", "link", "iframe", "object", "embed") == []
    assert all(one["src"].startswith("data:image/png;base64,") for one in outline.named("img"))
    assert all(link["href"].startswith("#") for link in outline.named("a"))
    assert re.search(r"url\(|@import|https?://", page) is None


def test_there_is_one_main_heading_and_no_level_is_skipped(page: str) -> None:
    levels = [int(tag[1]) for tag, _ in Outline(page).tags if re.fullmatch(r"h[1-6]", tag)]

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_the_page_names_its_language_and_has_landmarks_and_a_skip_link(page: str) -> None:
    outline = Outline(page)

    assert outline.named("html")[0]["lang"] == "en"
    assert all(len(outline.named(name)) == 1 for name in ("main", "header", "footer", "nav"))
    assert outline.named("a")[0]["class"] == "skip"


def test_every_picture_says_what_it_shows(page: str) -> None:
    pictures = Outline(page).named("img")

    assert pictures
    assert all(one["alt"] for one in pictures)


def test_every_table_has_a_caption_and_headers_with_a_scope(page: str) -> None:
    outline = Outline(page)

    assert len(outline.named("caption")) == len(outline.named("table")) > 0
    assert all(one.get("scope") in {"col", "row"} for one in outline.named("th"))


def test_names_are_escaped_wherever_they_stand(page: str) -> None:
    assert "<script" not in page
    assert "<b>Moore" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "Dale &lt;b&gt;Moore&lt;/b&gt;" in page


def test_control_characters_are_not_in_the_page(page: str) -> None:
    assert [one for one in page if ord(one) < 32 and one != "\n"] == []


def test_every_amount_on_the_page_is_a_link_to_its_evidence(page: str) -> None:
    body = page.split("<main>")[1].split('<h2 id="evidence">', maxsplit=1)[0]
    linked = re.sub(r'<a class="figure"[^>]*>[^<]*</a>', "", body)
    without_quotes = re.sub(r"“[^”]*”", "", linked)

    assert re.findall(r"\$[\d,]+\.\d\d", without_quotes) == []


def test_each_cited_page_is_asked_for_and_embedded_once(
    make_input: MakeInput, english: Language
) -> None:
    asked: list[tuple[str, int]] = []
    inputs = make_input()

    def counted(span: Span) -> bytes | None:
        asked.append((span.sha256, span.page))
        return inputs.evidence(span)

    page = to_html(build_document(inputs), english, evidence=counted)

    assert len(asked) == len(set(asked))
    assert len(Outline(page).named("img")) == len([key for key in asked if key[1] != 2])
    assert "There is no picture of this page." in page


def test_the_quoted_words_are_boxed_on_the_picture_with_the_number_of_the_quote(
    page: str,
) -> None:
    boxes = [one["style"] for one in Outline(page).named("span") if one.get("class") == "box"]

    assert boxes
    assert all(re.fullmatch(r"(\w+:\d+\.\d{3}%;?){4}", style) for style in boxes)


def test_a_rule_not_verified_says_so_wherever_it_is_named(page: str) -> None:
    named = re.findall(r">([^<]*Elsewhere Code § 12\(b\)[^<]*)<", page)

    assert named
    assert all("not verified" in text for text in named)


def test_what_is_not_a_picture_is_not_embedded() -> None:
    assert data_address(b"<svg onload=alert(1)>") == ""
    assert data_address(None) == ""
    png = b"\x89PNG\r\n\x1a\n..."
    assert base64.b64decode(data_address(png).split(",")[1]) == png


def test_legal_advice_is_disclaimed_once_and_plainly(page: str) -> None:
    assert page.count("not legal advice") == 1


def test_a_page_typeset_by_us_is_labelled(page: str) -> None:
    assert "typeset by StillOwe" in page


def test_the_style_is_fit_for_print_and_a_narrow_phone(page: str) -> None:
    assert "@media print" in page
    assert "@media (max-width: 40rem)" in page
    assert "width=device-width" in page


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("#1b1b1b", "#ffffff"),
        ("#0b3470", "#ffffff"),
        ("#3d3d3d", "#ffffff"),
        ("#1b1b1b", "#fff3bf"),
        ("#0b3470", "#fff3bf"),
        ("#1b1b1b", "#f4f4f1"),
        ("#ffffff", "#1b1b1b"),
        ("#ffffff", "#7a0000"),
    ],
)
def test_words_stand_out_by_at_least_seven_to_one(page: str, ink: str, ground: str) -> None:
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)

    assert (lighter + 0.05) / (darker + 0.05) >= 7
    assert ink == "#ffffff" or ink in page


def test_what_is_owed_in_all_comes_first_for_each_person(page: str) -> None:
    card = page.split('<div class="card">')[1]

    assert card.index("In all, counted once") < card.index("Entered already")


def test_a_person_with_an_entered_judgment_comes_first(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    entered = inputs.answers[1].entered
    assert entered is not None
    owing = dataclasses.replace(entered, low=5, high=5, bounded_low=5, bounded_high=5)
    second = dataclasses.replace(inputs.answers[1], entered=owing)
    document = build_document(dataclasses.replace(inputs, answers=(inputs.answers[0], second)))

    written = to_html(document, english, evidence=inputs.evidence)

    cards = written.split('<div class="card">')
    assert "Dale" in cards[1]
    assert "Crystal" in cards[2]


def test_the_list_of_links_is_folded_after_the_first_answer(page: str) -> None:
    links = page.split("<nav")[1].split("</nav>", maxsplit=1)[0]

    assert links.index('href="#people"') < links.index("<details>") < links.index('href="#stage"')
