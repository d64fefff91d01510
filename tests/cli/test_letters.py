"""Letters to a debt collector: filled from the case, admitting nothing, promising nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import Command

from stillowe.report import load_language
from stillowe.report.letters import LetterInput, LetterKind, letter, letter_notes

ON = ("--on", "2026-11-24")
BOTH = ("stop-contact", "dispute")


@pytest.mark.parametrize("which", BOTH)
def test_a_letter_is_filled_from_the_case(stillowe: Command, which: str) -> None:
    stillowe("new", "box", "--person", "Ada Example", "--address", "12 Elm Street, Elgin, Illinois")

    ran = stillowe("letter", "box", which, "--to", "Lakefront Recovery LLC", *ON)

    assert ran.code == 0
    assert ran.out.startswith("Ada Example\n")
    assert "\nNovember 24, 2026\n\nLakefront Recovery LLC\n" in ran.out
    assert "\nHome: 12 Elm Street, Elgin, Illinois\n" in ran.out
    assert ran.out.rstrip().endswith("Ada Example")


def test_what_the_case_does_not_know_is_a_blank(stillowe: Command) -> None:
    stillowe("new", "box")

    told = stillowe("letter", "box", "dispute", *ON).out

    assert told.startswith("[your full name]\n[your mailing address]\n")
    assert "[name of the collector]" in told


def test_with_two_people_nobody_is_guessed(stillowe: Command) -> None:
    stillowe("new", "box", "--person", "Ada Example", "--person", "Ben Example")

    assert stillowe("letter", "box", "dispute", *ON).out.startswith("[your full name]")
    named = stillowe("letter", "box", "dispute", "--person", "ben", *ON).out
    assert named.startswith("Ben Example\n")


def test_a_stranger_writes_no_letter(stillowe: Command) -> None:
    stillowe("new", "box", "--person", "Ada Example")

    ran = stillowe("letter", "box", "dispute", "--person", "Zoe", *ON)

    assert ran.code == 3
    assert "Zoe" in ran.err


def test_the_letter_can_be_kept_and_read_by_a_program(stillowe: Command, tmp_path: Path) -> None:
    stillowe("new", "box")

    ran = stillowe("letter", "box", "stop-contact", "--out", "letter.txt", "--json", *ON)

    assert ran.json["letter"] == "stop-contact"
    kept = (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert kept == ran.json["text"] + "\n"
    assert len(ran.json["notes"]) == 5


@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_letter_admits_nothing_and_promises_nothing(kind: LetterKind) -> None:
    told = letter(LetterInput(kind, 20_000, "Ada Example"), load_language("en"))
    flat = " ".join(told.split())

    assert "does not say that I owe anything" in flat
    assert "no promise to pay" in flat
    admitting = r"\bI (?:will|can|shall) pay\b|\bmy debt\b|\bI owe (?!anything)|\bsettle\b(?!d)"
    assert re.search(admitting, flat) is None


@pytest.mark.parametrize(
    ("kind", "section"),
    [(LetterKind.stop_contact, "15 USC 1692c(c)"), (LetterKind.dispute, "15 USC 1692g")],
)
def test_a_letter_names_the_section_it_rests_on(kind: LetterKind, section: str) -> None:
    assert section in letter(LetterInput(kind, 20_000), load_language("en"))


def test_the_stop_letter_says_that_a_suit_can_still_come() -> None:
    notes = " ".join(letter_notes(LetterInput(LetterKind.stop_contact, 0), load_language("en")))

    assert "stops the contact, not the debt" in notes
    assert "may still sue" in notes
    assert "not legal advice" in notes


@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_letter_is_never_wider_than_a_page(kind: LetterKind) -> None:
    told = letter(LetterInput(kind, 20_000), load_language("en"))

    assert max(map(len, told.splitlines())) <= 76
