"""The names under which the papers of a case print its people."""

from __future__ import annotations

from facts_builders import a_letter, a_paper, person

from stillowe.facts.spellings import spellings_of
from stillowe.values import PaperKind

NOTE = a_paper(PaperKind.note, ("signed_note", True, person("CRYSTAL M. NOVAK")))
LETTER = a_letter(PaperKind.payoff_statement, ("signed_note", True, person("Crystal Marie Novak")))


def test_every_name_that_means_the_person_surely_is_a_spelling() -> None:
    found = spellings_of((NOTE, LETTER), (), ("Crystal Novak",))
    assert set(found["Crystal Novak"]) == {"CRYSTAL M. NOVAK", "Crystal Marie Novak"}


def test_a_name_that_may_mean_either_of_two_is_nobodys() -> None:
    brothers = ("Crystal Marie Novak", "Crystal May Novak")
    found = spellings_of((NOTE,), (), brothers)
    assert all("CRYSTAL M. NOVAK" not in names for names in found.values())


def test_another_person_of_the_case_lends_no_name() -> None:
    other = a_paper(PaperKind.note, ("signed_note", True, person("Tobias Brandt")))
    found = spellings_of((NOTE, other), (), ("Crystal Novak",))
    assert found["Crystal Novak"] == ("CRYSTAL M. NOVAK",)
