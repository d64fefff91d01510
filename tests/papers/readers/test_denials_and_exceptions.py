"""Denials of appearing, exceptions by name, and each person's own manner of service."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, codes, read, said

from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF LEE COUNTY, ILLINOIS

ROCK RIVER BANK,                    )
                     Plaintiff,     )   No. 23 FC 41
   v.                               )
ADA L. QUILL; FORD QUILL,           )
                     Defendants.    )

"""
UNNUMBERED = CAPTION.replace("No. 23 FC 41", "")
ADA, FORD = "ADA L. QUILL", "FORD QUILL"


@pytest.mark.parametrize(
    "words",
    [
        "Neither Ada L. Quill nor Ford Quill appeared.",
        "Neither Ada L. Quill, who was duly summoned, nor Ford Quill has appeared.",
        "Ada L. Quill and Ford Quill neither answered nor appeared.",
        "Ada L. Quill and Ford Quill appeared not.",
        "None of Ada L. Quill and Ford Quill has appeared.",
        "Ada L. Quill and Ford Quill have not appeared, answered or otherwise pleaded.",
        "Ada L. Quill and Ford Quill failed to appear.",
        "Ada L. Quill and Ford Quill have never appeared.",
        "Judgment is taken without Ada L. Quill or Ford Quill having appeared.",
    ],
)
def test_a_denial_of_appearing_is_never_an_appearance(words: str) -> None:
    found = said(read(PaperKind.judgment_of_foreclosure, CAPTION + words), "appeared")
    assert found == {("appeared", ADA): False, ("appeared", FORD): False}


def test_none_has_appeared_is_said_of_everybody_in_doubt() -> None:
    words = "Ada L. Quill and Ford Quill were summoned; none has appeared."
    found = said(read(PaperKind.judgment_of_foreclosure, CAPTION + words), "appeared")
    assert set(found.values()) <= {(IN_DOUBT, False)}


def test_who_appeared_but_did_not_answer_is_not_found_absent() -> None:
    words = "Ada L. Quill appeared by counsel but did not answer."
    found = said(read(PaperKind.judgment_of_foreclosure, CAPTION + words), "appeared")
    assert found == {("appeared", ADA): (IN_DOUBT, False)}


def test_all_except_one_are_all_the_others() -> None:
    words = (
        "All defendants except Ada L. Quill were served by publication; Ada L. Quill accepted "
        "service through counsel."
    )
    found = said(read(PaperKind.judgment_of_foreclosure, CAPTION + words), "served")
    assert ("served_by_publication", ADA) not in found
    assert found["served_by_publication", FORD] == (IN_DOUBT, True)
    assert found["served_personally", ADA] == (IN_DOUBT, True)


OWN: Said = {("served_at_abode", ADA): (IN_DOUBT, True), ("served_personally", FORD): True}
RETURNS: list[tuple[str, str, Said]] = [
    (
        "each in a manner of their own",
        "Ada L. Quill was served by substitute service and Ford Quill personally on July 14, 2025.",
        OWN,
    ),
    (
        "a last known residence in an affidavit for publication is no service at home",
        "Ford Quill cannot be found. His last known place of residence is 4 Elm St, Dixon.",
        {("served_personally", FORD): (IN_DOUBT, False)},
    ),
    (
        "a copy of each with the said defendant personally",
        (
            "He served the within summons and complaint on the within named defendant Ford Quill "
            "by leaving a copy of each with the said defendant personally on July 14, 2025."
        ),
        {("served_personally", FORD): True},
    ),
    (
        "handed over at a place of work",
        "I handed the summons and complaint to Ada L. Quill at her place of work.",
        {("served_personally", ADA): True},
    ),
    (
        "one failed attempt is only that",
        "I was unable to serve Ford Quill. NOT SERVED",
        {("served_personally", FORD): (IN_DOUBT, False)},
    ),
    (
        "service accepted by a lawyer is not shown to be in hand",
        "Ada L. Quill accepted service through her attorney.",
        {("served_personally", ADA): (IN_DOUBT, True)},
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), RETURNS, ids=[case[0] for case in RETURNS])
def test_service_is_read_for_each_person_as_it_was_made(
    why: str, text: str, expected: Said
) -> None:
    assert said(read(PaperKind.return_of_service, CAPTION + text), "served") == expected, why


def test_a_court_finds_each_persons_own_manner() -> None:
    text = (
        "Ada L. Quill was served by substitute service and Ford Quill personally on July 1, 2025."
    )
    found = said(read(PaperKind.judgment_of_foreclosure, CAPTION + text), "served")
    assert found == {("served_at_abode", ADA): True, ("served_personally", FORD): True}


def test_one_with_a_suffix_who_was_not_found_is_not_served() -> None:
    caption = CAPTION.replace("FORD QUILL,", "FORD QUILL, SR.,")
    text = "I was unable to serve FORD QUILL, SR. after three visits.\nNOT SERVED"
    found = said(read(PaperKind.return_of_service, caption + text), "served")
    assert found
    assert set(found.values()) == {(IN_DOUBT, False)}


RELEASED = "Rock River Bank acknowledges that the judgment against Ford Quill is satisfied in full."


@pytest.mark.parametrize(
    "text",
    [
        "Upon clearance of the check, the judgment against Ford Quill is satisfied in full.",
        "When the draft is honored, the judgment against Ford Quill is satisfied and released.",
        "Subject to collection, the judgment against Ford Quill is satisfied in full.",
        "Provided the check clears, the judgment against Ford Quill is satisfied in full.",
        "If payment is made, the judgment against Ford Quill is satisfied in full.",
    ],
)
def test_a_satisfaction_on_a_condition_is_in_doubt(text: str) -> None:
    paper = read(PaperKind.satisfaction, CAPTION + "SATISFACTION OF JUDGMENT\n\n" + text)
    assert set(said(paper, "deficiency").values()) == {(IN_DOUBT, True)}


@pytest.mark.parametrize(("caption", "expected"), [(CAPTION, True), (UNNUMBERED, (IN_DOUBT, True))])
def test_a_satisfaction_without_a_case_number_is_in_doubt(caption: str, expected: object) -> None:
    paper = read(PaperKind.satisfaction, caption + "SATISFACTION OF JUDGMENT\n\n" + RELEASED)
    assert said(paper, "deficiency") == {("deficiency_judgment_satisfied", FORD): expected}


@pytest.mark.parametrize(
    "text",
    [
        "Dixon Hospital releases the judgment entered March 3, 2023 against Ford Quill for $2,100.",
        "On March 3, 2023, judgment was entered against Ford Quill; it is satisfied in full.",
        "The judgment of March 3, 2023 against Ford Quill is satisfied in full.",
    ],
)
def test_a_satisfaction_tells_the_day_of_its_judgment(text: str) -> None:
    paper = read(PaperKind.satisfaction, UNNUMBERED + "RELEASE OF JUDGMENT\n\n" + text)
    assert "satisfaction.of_a_judgment_entered" in codes(paper)
    assert [f.arguments["judgment_date"] for f in paper.findings if "judgment_date" in f.arguments]
    assert True not in said(paper, "deficiency").values()
