"""Which papers of a defendant answer the complaint or move to quash the service."""

from __future__ import annotations

import pytest
from reading_making import read, said

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF KANE COUNTY, ILLINOIS
ELBURN STATE BANK, Plaintiff,
v.                                     Case No. 21 CH 417
ROSA M. DIAZ; LUIS DIAZ; UNKNOWN OWNERS, Defendants.

"""
ROSA, LUIS = "ROSA M. DIAZ", "LUIS DIAZ"
ANSWERED, QUASH = "answered_the_complaint", "motion_to_quash_filed"


def paper(text: str) -> Reading:
    return read(PaperKind.appearance, f"{CAPTION}{text}\n\nFILED June 3, 2021\n")


ANSWERS = [
    "ANSWER TO COMPLAINT\n\nNow comes Defendant Rosa M. Diaz and denies paragraph 4.",
    "APPEARANCE AND ANSWER\n\nDefendant Rosa M. Diaz enters her appearance.",
    "RESPONSE\n\nDefendant Rosa M. Diaz, for her answer to the complaint, states as follows.",
    "TO THE COURT\n\nRosa M. Diaz files this answer and asks for time to sell the house.",
]


@pytest.mark.parametrize("text", ANSWERS[:3])
def test_an_answer_is_of_the_one_who_files_it(text: str) -> None:
    assert said(paper(text), ANSWERED, QUASH) == {(ANSWERED, ROSA): True}


@pytest.mark.parametrize(
    "text",
    [
        "APPEARANCE\n\nDefendant Rosa M. Diaz enters her appearance with leave to answer.",
        "MOTION FOR EXTENSION OF TIME TO ANSWER\n\nDefendant Rosa M. Diaz moves for 28 days.",
        "MOTION TO STAY\n\nRosa M. Diaz moves to stay. She has not answered the complaint.",
        "ANSWER TO INTERROGATORIES\n\nDefendant Rosa M. Diaz responds as follows.",
        ANSWERS[3],
    ],
)
def test_a_paper_that_puts_the_answer_off_or_answers_something_else_is_none(text: str) -> None:
    assert said(paper(text), ANSWERED) == {}


@pytest.mark.parametrize(
    "text",
    [
        "MOTION TO QUASH SERVICE OF PROCESS\n\nDefendant Rosa M. Diaz states as follows.",
        "MOTION\n\nDefendant Rosa M. Diaz moves the court to quash the service on her.",
        "APPEARANCE\n\nFor Rosa M. Diaz, specially, by motion to quash filed herewith.",
    ],
)
def test_a_motion_to_quash_is_of_the_one_who_makes_it(text: str) -> None:
    assert said(paper(text), QUASH) == {(QUASH, ROSA): True}


@pytest.mark.parametrize(
    "text",
    [
        "APPEARANCE\n\nDefendant Rosa M. Diaz appears and reserves the right to move to quash.",
        "APPEARANCE\n\nDefendant Rosa M. Diaz appears. She has not moved to quash the service.",
        "APPEARANCE\n\nDefendant Rosa M. Diaz withdraws her motion to quash filed on May 2, 2021.",
        "MOTION TO STAY\n\nDefendant Rosa M. Diaz moves to stay. If served she will move to quash.",
        "RESPONSE IN OPPOSITION TO MOTION TO QUASH\n\nDefendant Rosa M. Diaz states.",
    ],
)
def test_a_motion_to_quash_not_made_is_none(text: str) -> None:
    assert said(paper(text), QUASH) == {}


def test_one_paper_for_two_people_moves_for_the_one_it_names() -> None:
    reading = paper(
        "APPEARANCE\n\nFor Rosa M. Diaz, generally.\n\nFor Luis Diaz, who moves to quash the "
        "service on him."
    )
    assert said(reading, QUASH) == {(QUASH, LUIS): True}
