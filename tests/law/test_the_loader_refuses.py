"""What is not fit to be law is refused, and the file and line are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from elsewhere import rulebook
from elsewhere.catalog import CATALOG
from stillowe.law import refusals
from stillowe.law.cases import load_cases
from stillowe.law.parameters import load_parameters
from stillowe.law.refusals import LawFileRefusal

GOOD = """\
toll_rate:
  says: The toll.
  unit: rate
  governed_by: filing_date
  values:
    - value: 5 %
      from: 2000-01-01
      to: 2009-12-31
      citation: Elsewhere Code § 1
      basis: primary
      confidence: high
      checked_on: 2026-01-01
"""

SECOND = """\
    - value: 9 %
      from: 2009-12-31
      to: null
      citation: Elsewhere Code § 1
      basis: primary
      confidence: high
      checked_on: 2026-01-01
"""


def written(tmp_path: Path, text: str, name: str = "topic.yaml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_file_is_read_with_its_topic_and_authority(tmp_path: Path) -> None:
    (parameter,) = load_parameters(written(tmp_path, GOOD), "elsewhere")

    assert parameter.topic == "elsewhere.topic"
    assert parameter.values[0].value == 50_000
    assert parameter.values[0].citation.text == "Elsewhere Code § 1"


def test_an_empty_file_holds_no_parameter(tmp_path: Path) -> None:
    assert load_parameters(written(tmp_path, "")) == ()


@pytest.mark.parametrize(
    ("refusal", "line", "old", "new"),
    [
        (refusals.UnknownKey, 7, "      from: 2000", "      form: 2000"),
        (refusals.UnknownKey, 4, "  governed_by", "  governed"),
        (refusals.DuplicateKey, 8, "      to: 2009-12-31", "      from: 2009-12-31"),
        (refusals.DuplicateKey, 13, SECOND, SECOND),
        (refusals.ImplicitBoolean, 6, "value: 5 %", "value: yes"),
        (refusals.ImplicitBoolean, 2, "says: The toll.", "says: on"),
        (refusals.ImplicitBoolean, 2, "  says: The toll.", "  no: The toll."),
        (refusals.ImpossibleLawDate, 7, "2000-01-01", "2001-02-29"),
        (refusals.ImpossibleLawDate, 7, "2000-01-01", "1/1/2000"),
        (refusals.ImpossibleLawDate, 12, "2026-01-01", "2026-13-01"),
        (refusals.ImpossibleLawDate, 12, "2026-01-01", "never"),
        (refusals.MissingKey, 6, "      citation: Elsewhere Code § 1\n", ""),
        (refusals.MissingKey, 6, "      basis: primary\n", ""),
        (refusals.MissingKey, 6, "      checked_on: 2026-01-01\n", ""),
        (refusals.MissingKey, 6, "      from: 2000-01-01\n", ""),
        (refusals.MissingKey, 2, "  says: The toll.\n", ""),
        (refusals.UnreadableLawValue, 6, "5 %", "5"),
        (refusals.UnreadableLawValue, 6, "5 %", "$5.00"),
        (refusals.UnreadableLawValue, 6, "5 %", "true"),
        (refusals.UnreadableLawValue, 3, "unit: rate", "unit: percent"),
        (refusals.UnreadableLawValue, 10, "basis: primary", "basis: rumour"),
        (refusals.UnreadableLawValue, 9, "citation: Elsewhere Code § 1", 'citation: ""'),
        (refusals.UnreadableLawValue, 8, "to: 2009-12-31", "to: 1999-12-31"),
        (refusals.BrokenYaml, 2, "  says: The toll.", "  says: [The toll."),
    ],
)
def test_a_slip_in_a_parameter_file_is_refused_with_its_line(
    tmp_path: Path, refusal: type[LawFileRefusal], line: int, old: str, new: str
) -> None:
    text = GOOD.replace(old, new, 1) if old != new else GOOD + GOOD
    assert text != GOOD

    with pytest.raises(LawFileRefusal) as caught:
        load_parameters(written(tmp_path, text))

    assert isinstance(caught.value, refusal)
    assert caught.value.file == "topic.yaml"
    if refusal is not refusals.BrokenYaml:
        assert caught.value.line == line
    assert f"topic.yaml, line {caught.value.line}." in str(caught.value)


def test_two_values_in_force_on_one_day_are_refused_at_the_second(tmp_path: Path) -> None:
    with pytest.raises(refusals.OverlappingValues) as caught:
        load_parameters(written(tmp_path, GOOD + SECOND))

    assert caught.value.line == 13


def test_a_dated_parameter_must_say_what_governs_it(tmp_path: Path) -> None:
    with pytest.raises(refusals.UngovernedText):
        load_parameters(written(tmp_path, GOOD.replace("  governed_by: filing_date\n", "")))


def test_a_parameter_without_values_is_refused(tmp_path: Path) -> None:
    text = GOOD[: GOOD.index("  values:")] + "  values: []\n"

    with pytest.raises(refusals.UnreadableLawValue):
        load_parameters(written(tmp_path, text))


CASE = """\
- name: A case
  authority: Elsewhere Code § 1
  people: [Ann]
  stage: sued
  given: {served: {Ann: true}}
  expect: {reached: {Ann: true}}
"""


def test_a_good_case_is_read(tmp_path: Path) -> None:
    (case,) = load_cases(written(tmp_path, CASE, "debts.cases.yaml"), rulebook(), CATALOG)

    assert case.topic == "elsewhere.debts"
    assert case.expect == {"reached": {"Ann": (1, 1)}}


@pytest.mark.parametrize(
    ("refusal", "line", "old", "new"),
    [
        (refusals.MissingKey, 1, "  authority: Elsewhere Code § 1\n", ""),
        (refusals.MissingKey, 1, "  expect: {reached: {Ann: true}}\n", ""),
        (refusals.UnknownKey, 4, "stage: sued", "stages: sued"),
        (refusals.UnknownKey, 5, "served:", "swerved:"),
        (refusals.UnknownKey, 5, "served: {Ann", "served: {Bob"),
        (refusals.UnknownKey, 6, "expect: {reached: {Ann: true}}", "expect: {toll_rate: 5 %}"),
        (refusals.UnreadableLawValue, 4, "stage: sued", "stage: somewhere"),
        (refusals.UnreadableLawValue, 5, "{Ann: true}", "{Ann: 1}"),
        (refusals.UnreadableLawValue, 3, "people: [Ann]", "people: Ann"),
    ],
)
def test_a_slip_in_a_case_file_is_refused_with_its_line(
    tmp_path: Path, refusal: type[LawFileRefusal], line: int, old: str, new: str
) -> None:
    path = written(tmp_path, CASE.replace(old, new, 1), "debts.cases.yaml")

    with pytest.raises(refusal) as caught:
        load_cases(path, rulebook(), CATALOG)

    assert (caught.value.file, caught.value.line) == ("debts.cases.yaml", line)
