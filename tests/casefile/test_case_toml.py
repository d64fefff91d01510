"""case.toml: edited by hand, read strictly, changed without losing a comment."""

from __future__ import annotations

from pathlib import Path

import pytest

from stillowe.casefile.case_edit import new_case_text, put_answer
from stillowe.casefile.case_toml import CASE_FILE, TypedAnswer, parse_case, read_case_file
from stillowe.casefile.refusals import CaseFileBroken, CaseNotReadable, NotACase

HEAD = '[case]\nname = "x"\nopened = 2026-11-24\n'


def an_answer(fact: str = "appeared", text: str = "yes", person: str = "Ada") -> TypedAnswer:
    return TypedAnswer(fact, text, person, "", "you", 20_000, 0)


def said(text: str) -> list[tuple[str, str, str, str]]:
    return [(one.fact, one.text, one.person, one.loan) for one in parse_case(text).answers]


def test_a_new_case_is_read_back() -> None:
    text = new_case_text(
        "my-case", on=20_000, property_facts=[("county", "Cook")], people=['Ada "A" Example']
    )

    case = parse_case(text)

    assert case.name == "my-case"
    assert case.opened == 20_000
    assert case.people == ('Ada "A" Example',)
    assert said(text) == [("county", "Cook", "", "")]


def test_answers_are_taken_from_every_part_with_their_lines() -> None:
    text = HEAD + (
        "[property]\n"
        'county = "Cook"\n'
        "[[people]]\n"
        'name = "Ada"\n'
        "appeared = true\n"
        "[[people]]\n"
        'name = "Ben"\n'
        "appeared = false\n"
        "[[loans]]\n"
        'name = "second"\n'
        "unpaid_balance_cents = 12000.50\n"
        "loan_date = 2019-05-01\n"
        "[[answers]]\n"
        'fact = "signed_note"\n'
        'value = "no"\n'
        'person = "Ben"\n'
        'loan = "second"\n'
        "on = 2026-11-20\n"
    )

    answers = parse_case(text).answers

    assert said(text) == [
        ("county", "Cook", "", ""),
        ("appeared", "yes", "Ada", ""),
        ("appeared", "no", "Ben", ""),
        ("unpaid_balance_cents", "12000.50", "", "second"),
        ("loan_date", "2019-05-01", "", "second"),
        ("signed_note", "no", "Ben", "second"),
    ]
    assert [one.line for one in answers] == [5, 8, 11, 14, 15, 16]


@pytest.mark.parametrize(
    ("added", "line", "told"),
    [
        ("[peeple]\n", 4, "not a part of a case"),
        ("[people]\n", 4, "must be written"),
        ("[[people]]\nage = 3\n", 4, "needs a name"),
        ("[[answers]]\nfact = 'x'\n", 4, "needs a fact and a value"),
        ("[[answers]]\nfact = 'x'\nvalue = 1\nwhom = 2\n", 7, "no meaning"),
        ("[[answers]]\nfact = 'x'\nvalue = 1\non = 'today'\n", 4, "must be a day"),
        ("[property]\ncounty = ['Cook']\n", 5, "one plain value"),
        ("[property]\ncounty = \n", 5, "Invalid"),
        ("county = 'Cook'\ncounty = 'Lake'\n", 5, "overwrite"),
    ],
)
def test_a_broken_file_is_refused_with_its_line(added: str, line: int, told: str) -> None:
    with pytest.raises(CaseFileBroken, match=f"line {line}") as refused:
        parse_case(HEAD + added)

    assert told in str(refused.value)


def test_a_case_without_its_day_of_opening_is_refused() -> None:
    with pytest.raises(CaseFileBroken, match="opened"):
        parse_case('[case]\nname = "x"\n')


def test_a_new_answer_keeps_every_comment_and_line_of_the_user() -> None:
    text = HEAD + '# my own words\n[[people]]\nname = "Ada" # my sister\n# end\n'

    changed = put_answer(text, an_answer())

    assert changed.startswith(text)
    assert ("appeared", "yes", "Ada", "") in said(changed)


def test_a_later_answer_stands_in_place_of_the_earlier_one() -> None:
    text = put_answer(put_answer(HEAD, an_answer()), an_answer(text="no"))

    assert said(text) == [("appeared", "no", "Ada", "")]


def test_an_answer_written_beside_the_name_is_changed_there() -> None:
    text = HEAD + '[[people]]\nname = "Ada"\nappeared = "yes" # she told me\n'

    changed = put_answer(text, an_answer(text="not known"))

    assert said(changed) == [("appeared", "not known", "Ada", "")]
    assert "# she told me" in changed
    assert "[[answers]]" not in changed


def test_answers_about_different_people_stand_beside_each_other() -> None:
    text = put_answer(put_answer(HEAD, an_answer()), an_answer(text="no", person="Ben"))

    assert said(text) == [("appeared", "yes", "Ada", ""), ("appeared", "no", "Ben", "")]


def test_a_folder_without_case_toml_is_no_case(tmp_path: Path) -> None:
    with pytest.raises(NotACase):
        read_case_file(tmp_path)
    with pytest.raises(NotACase):
        read_case_file(tmp_path / "nowhere")


def test_a_case_file_that_is_not_text_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / CASE_FILE).write_bytes(b"[case]\n\xff\n")

    with pytest.raises(CaseFileBroken, match="line 2"):
        read_case_file(tmp_path)


def test_a_folder_in_place_of_the_case_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / CASE_FILE).mkdir()

    with pytest.raises(CaseNotReadable):
        read_case_file(tmp_path)
