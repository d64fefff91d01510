"""What a person types, read as a claim."""

from __future__ import annotations

import pytest
from facts_builders import TODAY, on, person

from stillowe.facts import CATALOG, UnknownFactName, WrongKindOfValue, accepted_forms, parse_answer
from stillowe.facts.derived import DERIVED
from stillowe.papers.claims import CASE, About, Answer, Claim, Value
from stillowe.values import Axis, Speaker


def read(name: str, text: str, about: About = CASE) -> Claim | None:
    return parse_answer(name, about, text, "Nora", TODAY)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("sale_held", "yes", True),
        ("sale_held", " NO ", False),
        ("judgment_total_cents", "$350,000", 35_000_000),
        ("judgment_total_cents", "350000", 35_000_000),
        ("judgment_total", "350,000.00", 35_000_000),
        ("Judgment total", "$1.00", 100),
        ("judgment-date", "3/4/2024", on(2024, 3, 4)),
        ("judgment_date", "March 4, 2024", on(2024, 3, 4)),
        ("note_rate", "6.375%", 63_750),
        ("dwelling_units", "2", 2),
        ("loan_program", "FHA", "fha"),
        ("property_state", "Illinois", "IL"),
        ("property_state", "Indiana", "elsewhere"),
        ("discharge_chapter", "13", "13"),
        ("county", "Cook", "Cook"),
    ],
)
def test_answers_are_read_as_people_type_them(name: str, text: str, value: Value) -> None:
    claim = read(name, text)

    assert claim is not None
    assert claim.value == value
    assert claim.source == Answer("Nora", TODAY)
    assert (claim.speaker, claim.ruling, claim.confidence) == (Speaker.user, False, 1.0)


@pytest.mark.parametrize("text", ["don't know", "don\u2019t know", "Not sure", "?", "", "  "])
def test_not_knowing_is_no_claim(text: str) -> None:
    assert read("sale_held", text) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sale_held", "perhaps"),
        ("sale_held", "$5"),
        ("judgment_total_cents", "a lot"),
        ("judgment_total_cents", "-$5"),
        ("judgment_total_cents", "$2,000,000,000"),
        ("judgment_date", "February 30, 2024"),
        ("note_rate", "high"),
        ("dwelling_units", "two and a half"),
        ("dwelling_units", "9999"),
        ("loan_program", "jumbo"),
    ],
)
def test_a_value_of_another_kind_is_refused_with_the_accepted_forms(name: str, text: str) -> None:
    with pytest.raises(WrongKindOfValue) as caught:
        read(name, text)

    assert caught.value.accepted == accepted_forms(CATALOG.facts[name])
    assert "don't know" in caught.value.remedy


def test_an_unknown_name_is_refused_with_the_nearest_names() -> None:
    with pytest.raises(UnknownFactName) as caught:
        read("judgement_totel", "5")

    assert "judgment_total_cents" in caught.value.nearest


@pytest.mark.parametrize("name", sorted(DERIVED))
def test_nobody_is_asked_what_follows_from_the_sheet(name: str) -> None:
    with pytest.raises(UnknownFactName):
        read(name, "yes")


def test_an_answer_is_about_the_axis_of_its_fact() -> None:
    claim = read("signed_note", "no", person("Crystal"))

    assert claim is not None
    assert (claim.about.axis, claim.about.person) == (Axis.person_debt, "Crystal")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("discharge_chapter", "Chapter 7.", "7"),
        ("discharge_chapter", "ch. 13", "13"),
        ("loan_program", "conventional", "ordinary"),
        ("served_personally", "Yes.", True),
        ("served_personally", "yes, I was", True),
        ("served_personally", "No, I wasn't.", False),
        ("sale_price_cents", "$5.00.", 500),
    ],
)
def test_an_answer_may_be_written_as_people_say_it(
    name: str, text: str, value: bool | int | str
) -> None:
    claim = read(name, text)

    assert claim is not None
    assert claim.value == value


@pytest.mark.parametrize("text", ["yes, I was not", "no, I was", "yes, but not me"])
def test_a_yes_that_says_no_is_refused(text: str) -> None:
    with pytest.raises(WrongKindOfValue):
        read("served_personally", text)


@pytest.mark.parametrize("name", ["deficiency_entered_cents", "Deficiency entered"])
def test_the_sum_an_order_enters_can_be_typed_and_is_a_ruling_that_was_told(name: str) -> None:
    claim = read(name, "$51,210.40", person("Crystal"))

    assert claim is not None
    assert (claim.name, claim.value) == ("deficiency_entered_cents", 51_210_40)
    assert (claim.ruling, claim.speaker) == (True, Speaker.user)
    assert claim.about.axis is Axis.person_debt


@pytest.mark.parametrize("text", ["a lot", "-5", "$5,000,000,000.00"])
def test_a_sum_that_no_order_enters_is_refused(text: str) -> None:
    with pytest.raises(WrongKindOfValue):
        read("deficiency_entered_cents", text, person("Crystal"))
