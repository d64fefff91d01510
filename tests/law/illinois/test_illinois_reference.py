"""The reference pages are generated, and what is committed is what would be generated."""

from __future__ import annotations

from pathlib import Path

import pytest

from stillowe.law.describe import UnknownTopic, describe_topic, topics
from stillowe.law.illinois import cases, rulebook
from stillowe.law.reference import reference_pages

PAGES = Path(__file__).parents[3] / "docs" / "reference" / "illinois"


def test_the_committed_pages_are_fresh() -> None:
    expected = dict(reference_pages(rulebook(), cases()))

    written = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}

    assert expected == {name: written[name] for name in expected}, "run `make docs`"


def test_no_page_stands_for_a_topic_that_is_gone() -> None:
    generated = {*reference_pages(rulebook(), cases())}

    assert {path.name for path in PAGES.glob("*.md")} <= generated


def test_a_topic_is_described_by_its_rules_parameters_and_doubts() -> None:
    described = describe_topic(rulebook(), "illinois.service")

    assert [text.conclusion for text in described.rules] == ["reached_by_service_or_appearance"]
    assert [each.name for each in described.parameters] == ["abode_service_is_personal_service"]
    assert described.rules[0].question.startswith("G2:")
    assert any("Mitchell" in doubt for doubt in described.doubts)


def test_two_readings_are_described_as_readings() -> None:
    described = describe_topic(rulebook(), "illinois.liens")

    readings = [text.reading for text in described.rules if text.reading]

    assert len(readings) == 2


def test_every_topic_is_listed() -> None:
    assert "illinois.deficiency" in topics(rulebook())
    assert "illinois.separate_suit" in topics(rulebook())


def test_an_unknown_topic_is_refused_with_the_nearest_names() -> None:
    with pytest.raises(UnknownTopic) as refused:
        describe_topic(rulebook(), "illinois.deficency")

    assert "illinois.deficiency" in refused.value.remedy
