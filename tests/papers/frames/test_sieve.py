"""Looking before searching: no match is lost, and most sentences are not searched."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import stillowe.papers.frames.whole as frames_of_a_paper
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.pattern_pieces import NO_NEED, cases_needed
from stillowe.papers.frames.sieve import Need, meets, need_of, need_of_any, sieved

PASSAGES: Final = Path(__file__).parents[3] / "bench" / "clauses" / "practice.jsonl"


def _cases(pattern: str) -> set[frozenset[frozenset[str]]]:
    """Return the cases of a pattern, the edges of words shown as bars."""
    return {
        frozenset(frozenset(piece.replace("\b", "|") for piece in group) for group in case)
        for case in cases_needed(pattern)
    }


def _one_case(*groups: set[str]) -> set[frozenset[frozenset[str]]]:
    return {frozenset(map(frozenset, groups))}


def test_each_part_that_must_stand_is_needed() -> None:
    assert _cases(r"\breleas(?:es|ed) [^.;]{0,90}?\b(?:debt|loan)\b") == _one_case(
        {"|releases|", "|released|"}, {"|debt|", "|loan|"}
    )


def test_each_alternative_has_a_case_of_its_own() -> None:
    assert _cases(r"owes \w+ money|debts?[^.]*unpaid") == {
        frozenset({frozenset({"owes|"}), frozenset({"|money"})}),
        frozenset({frozenset({"debt", "debts"}), frozenset({"unpaid"})}),
    }


def test_a_case_that_holds_only_where_another_does_is_left_out() -> None:
    assert _cases(r"owes[^.]*money|owes\d|owes[^.]*now") == _one_case({"owes"})


def test_many_cases_are_told_as_one() -> None:
    many = "|".join(f"word{at:03}[^.]*other{at:03}" for at in range(200))
    assert len(_cases(many)) == 1
    assert _cases(many) != _cases("")


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
        r"\b",
        r"(?P<who>she)(?P=who)|\w",
    ],
)
def test_what_need_not_stand_is_not_needed(pattern: str) -> None:
    assert cases_needed(pattern) == NO_NEED


def test_a_letter_that_may_be_missing_gives_both_forms() -> None:
    assert _cases(r"judge?ments?") == _one_case(
        {"judgment", "judgement", "judgments", "judgements"}
    )


def test_few_signs_to_choose_from_are_written_out() -> None:
    assert _cases(r"defen[cs]e") == _one_case({"defence", "defense"})
    assert _cases(r"arm[- ]length") == _one_case({"arm|-|length", "|length"})


def test_a_group_said_at_least_once_is_needed_once() -> None:
    assert _cases(r"(?:unpaid )+\w") == _one_case({"unpaid|"})


def test_flags_within_a_pattern_change_nothing_of_what_it_needs() -> None:
    assert _cases(r"(?im)owes (?i:a) (?-i:DEBT)") == _cases(r"owes a debt") == _one_case({"owes|"})


def test_the_edge_of_a_word_is_part_of_a_piece() -> None:
    no = need_of(re.compile(r"\bno\b"))
    assert meets("There is (no) note.", no)
    assert not meets("A notice of the note, now known.", no)


def test_a_space_is_an_edge_and_nothing_else_unsaid_is_one() -> None:
    assert _cases(r"a\s+us[a-z]") == _one_case({"|us"})
    assert _cases(r"\d[a-z]no [a-z]") == _one_case({"no|"})
    assert _cases(r"é no") == _one_case({"|no"})
    assert _cases(r"no[é]") == _cases(r"noé") == _one_case({"no"})


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
        (r"\bowed\b", "owed\u0345, owed\u2014and"),
        (r"\bno\b", "\u01f0 no\u2026"),
        (r"^No\b", "No"),
        (r"\bdue$", "is due\n"),
        (r"a\.m\.", "at 9 a.m., sharp"),
        (r"\bbox\s+(?:2|two)\b", "in box\n2"),
    ],
)
def test_what_matches_is_let_through(pattern: str, words: str) -> None:
    compiled = re.compile(pattern, re.IGNORECASE)
    assert compiled.search(words)
    assert meets(words, need_of(compiled))


def _patterns_in(held: object) -> Iterator[re.Pattern[str]]:
    """Yield a pattern, or those in a table of patterns, those that look first too."""
    if isinstance(held, tuple):
        for each in held:
            yield from _patterns_in(each)
    elif isinstance(held, re.Pattern):
        yield held
    elif isinstance(pattern := getattr(held, "pattern", None), re.Pattern):
        yield pattern


def _patterns_of_frames() -> Iterator[re.Pattern[str]]:
    """Yield every pattern that a module of the frames holds by name."""
    room = frames_of_a_paper.__name__.rpartition(".")[0]
    for name, module in sorted(sys.modules.items()):
        if name.startswith(room):
            for held in vars(module).values():
                yield from _patterns_in(held)


def test_looking_first_loses_no_match_in_any_passage() -> None:
    """Of every pattern and every third passage: where it matches, the look lets it through."""
    lines = PASSAGES.read_text("utf-8").splitlines()[::3]
    passages = tuple(json.loads(line)["text"] for line in lines)
    needs = [(pattern, need_of(pattern)) for pattern in dict.fromkeys(_patterns_of_frames())]
    asking = [(pattern, need) for pattern, need in needs if need != Need()]
    assert len(asking) > len(needs) // 2
    turned_away = 0
    for words in (*passages, *map(str.upper, passages[::4])):
        for pattern, need in asking:
            if not meets(words, need):
                turned_away += 1
                assert not pattern.search(words), (pattern.pattern, words)
    assert turned_away > len(asking) * len(passages) // 2


def test_a_sentence_without_a_needed_piece_is_not_let_through() -> None:
    need = need_of(re.compile(r"\bwaives\b[^.]{0,40}\bdeficiency\b"))
    assert not meets("The bank waives its fee.", need)
    assert not meets("A deficiency remains.", need)
    assert meets("The bank waives the deficiency.", need)


def test_a_pattern_with_white_space_of_its_own_is_let_through_unread() -> None:
    assert need_of(re.compile("ow es", re.VERBOSE)) == Need()


def test_a_need_that_comes_later_is_seen_in_words_looked_at_before() -> None:
    assert not meets("quixotic words", need_of_any("zanzibar"))
    assert meets("quixotic words", need_of_any("quixot"))


def test_stems_are_found_as_they_stand_spaces_and_all() -> None:
    stems = Stems("let ", "forgiv", " no")
    assert stems.stand_in("We LET go of it")
    assert stems.stand_in("What is unforgiven")
    assert stems.stand_in("No")
    assert not stems.stand_in("An outlet, to let.")


def test_no_stem_of_none_stands_anywhere() -> None:
    assert not Stems().stand_in("")
    assert not meets("any words", need_of_any())


def test_a_look_at_a_sentence_and_at_a_part_of_one_agree() -> None:
    stems = Stems("let ", "forgiv", "n't owe", "\u00e9t", "$")
    for words in (
        "let go",
        "unforgiven",
        "i don't owe it",
        "don't  owe",
        "\u00e9t\u00e9",
        "$5",
        "none",
    ):
        assert stems.stand_in(words) is stems.stand_in_part(words)


def test_a_sieved_pattern_finds_what_the_pattern_finds() -> None:
    pattern = sieved(r"\bow(?:es|ed)\b", re.IGNORECASE)
    assert [match.group() for match in pattern.finditer("He owes what she OWED.")] == [
        "owes",
        "OWED",
    ]
    assert pattern.search("Nothing is due.") is None
