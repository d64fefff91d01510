"""Looking before searching: no match is lost, and most sentences are not searched."""

from __future__ import annotations

import re

import pytest

from stillowe.papers.frames.families.stems import has_any
from stillowe.papers.frames.pattern_pieces import pieces_needed
from stillowe.papers.frames.sieve import meets, need_of, need_of_any, sieved


def _groups(pattern: str) -> set[frozenset[str]]:
    return set(pieces_needed(pattern))


def test_each_part_that_must_stand_is_needed() -> None:
    assert _groups(r"\breleas(?:es|ed) [^.;]{0,90}?\b(?:debt|loan)\b") == {
        frozenset({"releases", "released"}),
        frozenset({"debt", "loan"}),
    }


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:owes)?",
        r"(?:owes)*",
        r"(?:owes){0,2}",
        r"owes|\d+",
        r"owes|",
        r"[a-z]+",
        r"(?=owes)",
        r"(?<!owes)\w",
        r"(?i:owes)",
    ],
)
def test_what_need_not_stand_is_not_needed(pattern: str) -> None:
    assert not _groups(pattern)


def test_a_letter_that_may_be_missing_gives_both_forms() -> None:
    assert _groups(r"judge?ments?") == {
        frozenset({"judgment", "judgement", "judgments", "judgements"})
    }


def test_few_letters_to_choose_from_are_written_out() -> None:
    assert _groups(r"defen[cs]e") == {frozenset({"defence", "defense"})}


def test_a_group_said_at_least_once_is_needed_once() -> None:
    assert _groups(r"(?:unpaid )+\w") == {frozenset({"unpaid"})}


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bforgiv(?:es|en)\b", "The rest is FORGIVEN."),
        (r"\bnote-holder's? claim", "every note-holder's claim"),
        (r"isn't owed", "It isn't owed"),
        (r"\$ ?0\b[^.]{0,20}\bis due", "only $0 is due"),
        (r"kept|waived", "\u212aept alive"),
        (r"is waived", "\u0130s waived"),
        (r"insist", "We in\u017fist upon payment"),
    ],
)
def test_what_matches_is_let_through(pattern: str, words: str) -> None:
    compiled = re.compile(pattern, re.IGNORECASE)
    assert compiled.search(words)
    assert meets(words, need_of(compiled))


def test_a_sentence_without_a_needed_piece_is_not_let_through() -> None:
    need = need_of(re.compile(r"\bwaives\b[^.]{0,40}\bdeficiency\b"))
    assert not meets("The bank waives its fee.", need)
    assert not meets("A deficiency remains.", need)
    assert meets("The bank waives the deficiency.", need)


def test_a_pattern_with_white_space_of_its_own_is_let_through_unread() -> None:
    assert need_of(re.compile("ow es", re.VERBOSE)) == 0


def test_a_need_that_comes_later_is_seen_in_words_looked_at_before() -> None:
    assert not meets("quixotic words", need_of_any(("zanzibar",)))
    assert meets("quixotic words", need_of_any(("quixot",)))


def test_stems_are_found_as_they_stand_spaces_and_all() -> None:
    assert has_any("we let go of it", ("let ",))
    assert not has_any("an outlet.", ("let ",))


def test_a_sieved_pattern_finds_what_the_pattern_finds() -> None:
    pattern = sieved(r"\bow(?:es|ed)\b", re.IGNORECASE)
    assert [match.group() for match in pattern.finditer("He owes what she OWED.")] == [
        "owes",
        "OWED",
    ]
    assert pattern.search("Nothing is due.") is None
