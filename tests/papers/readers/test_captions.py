"""The caption: parties on the left, number and property on the right, and other names."""

from __future__ import annotations

import pytest
from reading_making import read, said

from stillowe.papers.limits import Limits
from stillowe.papers.reader import PaperText
from stillowe.papers.readers.caption_columns import left_column, right_column
from stillowe.papers.readers.people import Roster
from stillowe.papers.rendition import rendition_pages, typeset
from stillowe.values.vocabulary import PaperKind

RULED = """IN THE CIRCUIT COURT OF KNOX COUNTY, ILLINOIS

SPOON RIVER BANK,                         )
                         Plaintiff,       )    No. 23 FC 118
   v.                                     )
HELENE R. DRUMMOND a/k/a HELENE           )    PROPERTY ADDRESS:
FAIRBANKS; OTTO DRUMMOND; UNKNOWN         )    71 WILLOW LANE
OWNERS,                                   )    GALESBURG, IL 61401
                         Defendants.      )

"""
UNRULED = """Circuit Court of Knox County, Illinois

Spoon River Bank                          Case No. 23 FC 118
        v.
Helene R. Drummond;                       Filed 3/4/2024
Otto Drummond, and                        Circuit Clerk, Knox County
Secretary of Housing and
Urban Development
        Defendants

"""
HELENE, OTTO = "HELENE R. DRUMMOND", "OTTO DRUMMOND"


def text_of(words: str) -> PaperText:
    pages = rendition_pages(typeset(words.split("\n"), "paper.txt", Limits()))
    return PaperText("0" * 64, pages)


@pytest.mark.parametrize(
    ("caption", "names"),
    [(RULED, [HELENE, OTTO]), (UNRULED, [HELENE.title(), OTTO.title()])],
    ids=["ruled by brackets", "parted by a gap"],
)
def test_the_right_column_names_no_party(caption: str, names: list[str]) -> None:
    assert Roster.of(text_of(caption)).names == names


def test_every_word_is_in_one_column_at_its_own_offset() -> None:
    text = text_of(RULED)
    left, right = (side(text, 0, len(text.text)) for side in (left_column, right_column))
    assert len(left) == len(right) == len(text.text)
    assert "GALESBURG" in right
    assert "GALESBURG" not in left
    for index, letter in enumerate(text.text):
        assert letter in {left[index], right[index], ")"}


def test_another_name_of_a_party_is_that_party() -> None:
    roster = Roster.of(text_of(RULED))
    assert roster.known("HELENE FAIRBANKS") == HELENE
    assert roster.named_in("served upon Helene Fairbanks in hand") == [HELENE]


def test_a_given_name_borne_by_one_alone_is_that_person() -> None:
    roster = Roster.of(text_of(RULED))
    assert roster.known_in("Otto was served by publication.") == [OTTO]
    assert roster.known_in("Otto Brandt was served by publication.") == []


def test_the_plaintiff_owes_nothing_to_itself() -> None:
    assert Roster.of(text_of(RULED)).named_in("that Spoon River do recover") == []


def test_the_property_stands_beside_the_caption() -> None:
    order = read(PaperKind.order_approving_sale, RULED + "ORDER APPROVING SALE\n")
    address = "71 WILLOW LANE GALESBURG, IL 61401"
    assert said(order, "property_address") == {("property_address", ""): address}
