"""Who appears by a paper: by a form's field, a sentence, or the signature under a letter."""

from __future__ import annotations

import pytest
from reading_making import Said, read, said

from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF LEE COUNTY, ILLINOIS

ROCK RIVER BANK,                    )
                     Plaintiff,     )   No. 23 FC 41
   v.                               )
ADA L. QUILL; FORD QUILL,           )
                     Defendants.    )

"""
ADA, FORD = "ADA L. QUILL", "FORD QUILL"
CASES: list[tuple[str, str, Said]] = [
    (
        "the field of a form names the one who appears",
        "APPEARANCE\n\n( X ) GENERAL    (   ) SPECIAL\n\nLitigant's Name: ADA L. QUILL\n",
        {("appeared", ADA): True},
    ),
    (
        "one expressly left out does not appear",
        (
            "I, Ada L. Quill, enter my appearance; provided that nothing here is to be taken as "
            "the appearance of Ford Quill.\n"
        ),
        {("appeared", ADA): True},
    ),
    (
        "a letter in the first person is of the one who signs it",
        "Dear Clerk,\n\nI want the judge to hear me.\n\nSincerely,\n\nFord Quill\n",
        {("appeared", FORD): True},
    ),
    (
        "a letter that tells of another's absence is no appearance of the other",
        (
            "Dear Clerk,\n\nI want to be heard. Ada L. Quill has not appeared.\n\n"
            "Sincerely,\nFord Quill\n"
        ),
        {("appeared", FORD): True},
    ),
    (
        "counsel for the plaintiff appears for no defendant",
        "The undersigned appears as attorney for Plaintiff Rock River Bank.\n",
        {},
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_only_the_one_who_files_appears(why: str, text: str, expected: Said) -> None:
    assert said(read(PaperKind.appearance, CAPTION + text), "appeared") == expected, why


def test_the_day_of_an_appearance_is_the_clerks() -> None:
    stamped = (
        "Hearing Date: 2/6/2023                            FILED\n"
        "                                                  1/9/2023\n"
        + CAPTION
        + "APPEARANCE\n\nLitigant's Name: ADA L. QUILL\n"
    )
    found = said(read(PaperKind.appearance, stamped), "appearance_date")
    assert found == {("appearance_date", ADA): 19_366}
