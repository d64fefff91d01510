"""A negative word, a part or a condition beside an entered judgment never makes a firm denial."""

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, read, said, wrapped

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF WILL COUNTY, ILLINOIS

PRAIRIE STATE BANK,                     )
                    Plaintiff,          )
        v.                              )   No. 2022 FC 000417
NORA KESTREL; MILES KESTREL,            )
                    Defendants.         )

"""
CLOSING = "\n\nDATED: March 9, 2023                ENTERED: ____________________ Judge\n"
NORA, MILES = "NORA KESTREL", "MILES KESTREL"
KINDS = {
    "order_enters_personal_judgment": False,
    "order_enters_in_rem_only": True,
    "order_denies_deficiency": True,
}
"""The reading of each kind that would let somebody who owes go free."""


def order(text: str) -> Reading:
    title = "ORDER APPROVING REPORT OF SALE AND CONFIRMING SALE\n\n"
    ordered = "IT IS ORDERED that the sale is confirmed. "
    whole = CAPTION + title + ordered + text + CLOSING
    return read(PaperKind.order_approving_sale, whole)


def judgment(text: str) -> Reading:
    whole = CAPTION + "JUDGMENT OF FORECLOSURE AND SALE\n\n" + text + CLOSING
    return read(PaperKind.judgment_of_foreclosure, whole)


BOTH, HER = (NORA, MILES), (NORA,)
STILL_ENTERED: list[tuple[str, tuple[str, ...]]] = [
    (
        (
            "The Court declines to enter an in rem deficiency only, and enters judgment for that "
            "sum against Nora Kestrel and Miles Kestrel, and each of them."
        ),
        BOTH,
    ),
    (
        (
            "The Court refuses to enter a deficiency in rem only and instead enters judgment for "
            "$30,000.00 against Nora Kestrel."
        ),
        HER,
    ),
    (
        (
            "There shall be no stay of the personal deficiency judgment of $30,000.00 entered this "
            "day against Nora Kestrel."
        ),
        HER,
    ),
    (
        (
            "Execution shall not issue for 30 days on the personal deficiency judgment of "
            "$30,000.00 entered against Nora Kestrel."
        ),
        HER,
    ),
    (
        (
            "No deficiency judgment having been satisfied, judgment in personam for $30,000.00 "
            "stands against Nora Kestrel."
        ),
        HER,
    ),
    (
        (
            "Nora Kestrel's motion to deny a personal deficiency is denied. The deficiency is "
            "$30,000.00, for which she is personally liable."
        ),
        HER,
    ),
    (
        (
            "The motion to vacate the personal deficiency judgment of $30,000.00 against Nora "
            "Kestrel is denied."
        ),
        HER,
    ),
    (
        (
            "Nora Kestrel's request that the deficiency be limited to an in rem judgment is "
            "denied, and a judgment for $30,000.00 is entered against her."
        ),
        HER,
    ),
    ("No bond is required, and Nora Kestrel is personally liable for the deficiency.", HER),
    ("Nora Kestrel, who did not appear, is personally liable for the deficiency.", HER),
    (
        (
            "Judgment is entered for the deficiency against Nora Kestrel and Miles Kestrel (the "
            "latter in rem only), for $30,000.00."
        ),
        BOTH,
    ),
    (
        (
            "Judgment is entered against Nora Kestrel and Miles Kestrel, the former in rem only, "
            "for $30,000.00."
        ),
        BOTH,
    ),
]


@pytest.mark.parametrize("width", [45, 60, 200])
@pytest.mark.parametrize(("text", "people"), STILL_ENTERED)
def test_a_negative_beside_a_judgment_entered_never_lets_anybody_go_for_certain(
    text: str, people: tuple[str, ...], width: int
) -> None:
    found = said(order(wrapped(text, width)), "order_")
    for name in people:
        for kind, free in KINDS.items():
            assert found.get((kind, name), IN_DOUBT) != free, (kind, name)


PLAINLY_DENIED = [
    "No personal deficiency is entered against Nora Kestrel.",
    "A personal deficiency judgment against Nora Kestrel is denied.",
    "A personal deficiency judgment shall not be entered against Nora Kestrel.",
    "Plaintiff waives a personal deficiency judgment against Nora Kestrel.",
    (
        "The request for a deficiency judgment against Nora Kestrel is denied with finality and is "
        "not reserved."
    ),
]


@pytest.mark.parametrize("text", PLAINLY_DENIED)
def test_a_negative_that_governs_the_entering_is_a_denial(text: str) -> None:
    found = said(order(text), "order_")
    assert found["order_denies_deficiency", NORA] is True
    assert found["order_enters_personal_judgment", NORA] is False
    assert ("order_reserves_deficiency", "") not in found


CONDITIONS = [
    (
        "Upon proof of personal service, the in rem deficiency shall convert to a personal "
        "judgment against Nora Kestrel."
    ),
    (
        "The in rem deficiency judgment shall become a personal judgment against Nora Kestrel once "
        "she is personally served."
    ),
    "Until Nora Kestrel is personally served, no personal deficiency shall be entered against her.",
]


@pytest.mark.parametrize("text", CONDITIONS)
def test_a_judgment_that_hangs_on_a_later_service_is_in_doubt_and_no_service(text: str) -> None:
    reading = order(text)
    assert said(reading, "served", "service_") == {}
    found = said(reading, "order_")
    for kind in KINDS:
        assert not isinstance(found.get((kind, NORA)), bool), kind


def test_one_who_was_served_before_is_still_served() -> None:
    text = "Nora Kestrel was personally served on March 3, 2022 and shall pay the deficiency."
    assert said(order(text), "served_personally") == {("served_personally", NORA): True}


@pytest.mark.parametrize(
    "text",
    [
        "The deficiency is not reserved for later determination.",
        "The personal deficiency is denied with finality and is not reserved.",
        "The Court does not reserve the question of a deficiency.",
        "Nothing is reserved as to the deficiency.",
        "The question of a deficiency is neither continued nor reserved.",
    ],
)
def test_what_is_not_reserved_is_no_reservation(text: str) -> None:
    assert ("order_reserves_deficiency", "") not in said(order(text), "order_reserves")


@pytest.mark.parametrize(
    "text",
    [
        "The deficiency is reserved for later determination.",
        "A personal deficiency is not entered today and is reserved.",
        "No personal deficiency is entered as the question is reserved.",
    ],
)
def test_a_reservation_beside_a_negative_is_still_one(text: str) -> None:
    assert said(order(text), "order_reserves") == {("order_reserves_deficiency", ""): True}


IN_PART = [
    "Plaintiff waives the right to a deficiency for attorney fees only.",
    "Plaintiff waives any personal deficiency to the extent of $5,000.00.",
    "Plaintiff waives any deficiency as to late charges.",
    "Plaintiff waives a deficiency judgment for costs.",
    "Plaintiff waives a deficiency up to $10,000.00.",
    "Plaintiff waives any deficiency in excess of $10,000.00.",
    "Plaintiff waives $5,000.00 of the deficiency.",
    "Plaintiff waives the attorney fees portion of any deficiency.",
    "Plaintiff waives a part of the deficiency.",
    "The right to a deficiency is waived as to costs only.",
    "The deficiency is waived, but only for late charges.",
    "The deficiency is waived. This waiver is limited to attorney fees.",
]


@pytest.mark.parametrize("width", [41, 200])
@pytest.mark.parametrize("text", IN_PART)
def test_a_waiver_of_a_part_is_never_a_certain_waiver_of_the_whole(text: str, width: int) -> None:
    found = said(judgment(wrapped(text, width)), "deficiency_waived")
    assert found == {("deficiency_waived_in_judgment", ""): (IN_DOUBT, True)}


def test_a_waiver_for_one_person_of_a_part_is_in_doubt() -> None:
    text = "Plaintiff waives any personal deficiency against Nora Kestrel for late charges only."
    expected: Said = {("deficiency_waived_by_stipulation", NORA): (IN_DOUBT, True)}
    assert said(judgment(text), "deficiency_waived") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Plaintiff waives any and all rights to a personal judgment for deficiency.",
        "Plaintiff waives fees and costs, and any personal deficiency.",
        (
            "The Court finds that the value is less than 90% of the redemption amount and the "
            "mortgagee waives any personal judgment for deficiency."
        ),
    ],
)
def test_a_waiver_of_the_whole_is_still_certain(text: str) -> None:
    found = said(judgment(text), "deficiency_waived")
    assert found == {("deficiency_waived_in_judgment", ""): True}
