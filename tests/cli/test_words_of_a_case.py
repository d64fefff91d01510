"""Words among the papers of a case that are asked about, through the real commands."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Command

pytestmark = pytest.mark.slow  # each test reads papers in a child process

ON = ("--on", "2026-11-24")
NOTE = """PROMISSORY NOTE

May 4, 2019                                             Elgin, Illinois

FOR VALUE RECEIVED the undersigned, ADA EXAMPLE, promises to pay to the order of QUIET HARBOR BANK
the sum of $90,000.00 with interest at 6 percent per annum. All is due on May 4, 2034.

{words}

/s/ Ada Example
ADA EXAMPLE, Maker
"""
POWER = """The undersigned hereby authorizes any attorney of any court of record to appear for the
undersigned at any time and to confess judgment without process for the amount unpaid."""
CONTRACT = """CASH OFFER FOR YOUR HOME

Blue Lamp Investments LLC ("Buyer") will buy the home at 9 Elm Street, Elgin, Illinois from Ada
Example for $120,000.00. {words}

/s/ Ada Example
"""
HANDED_ON = "Buyer may assign this contract to any other person without the consent of Seller."


def codes(stillowe: Command, place: Path, text: str) -> set[str]:
    place.write_text(text, encoding="utf-8")
    stillowe("new", "box")
    assert stillowe("add", "box", place).code == 0
    return {one["code"] for one in stillowe("analyze", "box", "--json", *ON).json["findings"]}


def test_a_note_that_confesses_judgment_is_asked_about(stillowe: Command, tmp_path: Path) -> None:
    found = codes(stillowe, tmp_path / "note.txt", NOTE.format(words=POWER))

    assert "confession.purpose_not_known" in found
    stillowe("answer", "box", "loan_for_household_purpose", "yes", *ON)
    again = stillowe("analyze", "box", "--json", *ON).json
    assert "confession.seems_void" in {one["code"] for one in again["findings"]}
    assert "confess judgment" in str(again["clauses"])


@pytest.mark.deep
def test_a_note_without_such_words_is_not(stillowe: Command, tmp_path: Path) -> None:
    found = codes(stillowe, tmp_path / "note.txt", NOTE.format(words="Makers waive presentment."))

    assert not [code for code in found if code.startswith("confession.")]


def test_a_contract_the_buyer_may_hand_on_is_asked_about(stillowe: Command, tmp_path: Path) -> None:
    found = codes(stillowe, tmp_path / "offer.txt", CONTRACT.format(words=HANDED_ON))

    assert "check.wholesale.licence" in found


@pytest.mark.deep
def test_a_contract_that_stays_with_its_buyer_is_not(stillowe: Command, tmp_path: Path) -> None:
    found = codes(stillowe, tmp_path / "offer.txt", CONTRACT.format(words="Closing is in May."))

    assert "check.wholesale.licence" not in found
