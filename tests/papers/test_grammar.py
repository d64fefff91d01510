"""Case numbers, counties, citations and loan numbers, as papers print them."""

from __future__ import annotations

import pytest

from stillowe.papers.grammar import (
    COOK_CIRCUIT,
    COUNTIES,
    case_numbers,
    circuit_of,
    citations,
    counties_named,
    loan_numbers,
    parse_case_number,
    same_loan_number,
)


@pytest.mark.parametrize(
    ("printed", "normalized"),
    [
        ("10-CH-003150", "2010 CH 3150"),
        ("13 CH 27302", "2013 CH 27302"),
        ("2009 CH 43660", "2009 CH 43660"),
        ("2014 L 050986", "2014 L 50986"),
        ("06-CH-227", "2006 CH 227"),
        ("22FC118", "2022 FC 118"),
        ("2023FC000123", "2023 FC 123"),
        ("98 ch 12", "1998 CH 12"),
        ("2012 - L - 5297", "2012 L 5297"),
    ],
)
def test_a_case_number_is_one_however_it_is_printed(printed: str, normalized: str) -> None:
    found = list(case_numbers(f"Case No. {printed}, Judge Doe"))

    assert [number.normalized for number in found] == [normalized]
    assert parse_case_number(printed) is not None


@pytest.mark.parametrize(
    "text", ["735 ILCS 5/15-1508", "20 L street", "Lot 12 in Block 3", "2010-3150", "10CHURCH 12"]
)
def test_what_is_no_case_number_is_not_read_as_one(text: str) -> None:
    assert list(case_numbers(text)) == []


def test_a_suit_on_the_note_is_not_a_foreclosure() -> None:
    assert [number.is_foreclosure for number in case_numbers("12 L 5297; 12 CH 5297")] == [
        False,
        True,
    ]


def test_illinois_has_a_hundred_and_two_counties_in_twenty_five_circuits() -> None:
    assert len(COUNTIES) == 102
    assert set(COUNTIES.values()) == set(range(25))


@pytest.mark.parametrize("county", COUNTIES)
def test_each_county_is_found_as_captions_print_it(county: str) -> None:
    for text in (f"COUNTY OF {county.upper()}", f"the {county} County courthouse"):
        assert [named.name for named in counties_named(text)] == [county]


@pytest.mark.parametrize(
    ("spelled", "county"),
    [
        ("LA SALLE COUNTY", "LaSalle"),
        ("Du Page County", "DuPage"),
        ("Saint Clair County", "St. Clair"),
        ("County of Mc\nHenry", "McHenry"),
        ("De Kalb County", "DeKalb"),
    ],
)
def test_other_spellings_are_the_same_county(spelled: str, county: str) -> None:
    assert [named.name for named in counties_named(spelled)] == [county]
    assert circuit_of(spelled.replace("County of", "")) == COUNTIES[county]


def test_cook_is_a_circuit_without_a_number_and_elsewhere_is_none() -> None:
    assert circuit_of("Cook County") == COOK_CIRCUIT
    assert circuit_of("Maricopa") is None
    assert list(counties_named("said County, Maricopa County")) == []


@pytest.mark.parametrize(
    ("printed", "normalized"),
    [
        ("735 ILCS 5/15-1508(e)", "735 ILCS 5/15-1508(e)"),
        ("735 ILCS 5/15-1603 (b) (3)", "735 ILCS 5/15-1603(b)(3)"),
        ("Section 15-1402 of the Act", "735 ILCS 5/15-1402"),
        ("705 ILCS 35/1", "705 ILCS 35/1"),
    ],
)
def test_a_citation_is_read_with_its_subsections(printed: str, normalized: str) -> None:
    assert [citation.normalized for citation in citations(printed)] == [normalized]


@pytest.mark.parametrize(
    ("printed", "figures", "masked"),
    [
        ("Loan No. 0123456789", "0123456789", False),
        ("account ending in 5582", "5582", True),
        ("Loan Number: XXXXXX5582", "5582", True),
        ("Account #: 44-5566-778", "445566778", False),
    ],
)
def test_a_loan_number_is_read_whole_or_masked(printed: str, figures: str, masked: bool) -> None:
    assert [(number.figures, number.masked) for number in loan_numbers(printed)] == [
        (figures, masked)
    ]


@pytest.mark.parametrize("text", ["a loan of $123,456.00", "note 12", "mortgage dated 2003"])
def test_other_figures_are_not_loan_numbers(text: str) -> None:
    assert list(loan_numbers(text)) == []


def test_a_long_run_of_blanks_after_the_word_loan_costs_no_time() -> None:
    # Without possessive quantifiers this takes longer than anyone would wait.
    assert list(loan_numbers("loan account" + " " * 20_000 + "x")) == []


def test_a_masked_loan_number_may_be_the_loan_it_ends_like() -> None:
    masked, whole, other = loan_numbers("loan ending 5582; loan no. 00125582; loan no. 00125583")

    assert same_loan_number(masked, whole)
    assert not same_loan_number(masked, other)
    assert not same_loan_number(whole, other)
