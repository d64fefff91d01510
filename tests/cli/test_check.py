"""``check``: a paper is checked by a typed command and from Python, and nothing is kept."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest
from command_line import Command
from typed_papers import ORDER

import stillowe as package
from stillowe.casefile.refusals import FolderNotAPaper, NobodyAskedAbout
from stillowe.cli.checking import EmptyName, NoPlaceForPage
from stillowe.errors import PaperRefusal
from stillowe.report.check import check_schema
from stillowe.values.clauses import DebtKind, Verdict

pytestmark = pytest.mark.slow  # each test reads papers in a child process

ON = ("--on", "2026-11-24")
LIEN_ONLY = """
Tall Oak Bank
November 2, 2026

Rosa Delgado
14 Elm Court, Aurora, Illinois

Re: Loan number 55120098

Dear Rosa Delgado:

We agree to the short sale of your home. Once we have the net proceeds of $200,000.00, the bank
will record a release of its mortgage lien against the property.

Sincerely,
/s/ Paul Kerr
Paul Kerr, Vice President, Tall Oak Bank
"""


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A letter that lets go of the lien and says nothing of the debt."""
    place = tmp_path / "letter.txt"
    place.write_text(LIEN_ONLY, encoding="utf-8")
    return place


def test_a_letter_of_the_lien_alone_leaves_the_note_owed(stillowe: Command, letter: Path) -> None:
    ran = stillowe("check", letter, "--for", "Rosa Delgado", *ON)

    told = " ".join(ran.out.split())
    assert ran.code == 0
    assert "Rosa Delgado would STILL OWE the first note" in told
    assert "You may take this to a lawyer first." in told


def test_the_answer_fits_about_one_screen(stillowe: Command, letter: Path) -> None:
    ran = stillowe("check", letter, "--for", "Rosa Delgado", *ON)

    assert len(ran.out.splitlines()) <= 50


def test_json_is_what_its_published_schema_says(stillowe: Command, letter: Path) -> None:
    ran = stillowe("check", letter, "--for", "Rosa Delgado", "--json", *ON)

    jsonschema.Draft202012Validator(check_schema()).validate(ran.json)
    assert ran.json["case"] is None
    assert stillowe("schema", "check.v1").json == check_schema()


def test_a_page_is_written_where_asked(stillowe: Command, letter: Path, tmp_path: Path) -> None:
    ran = stillowe("check", letter, "--for", "Rosa Delgado", "--html", tmp_path / "page.html", *ON)

    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert ran.code == 0
    assert "STILL OWE" in page
    assert 'src="data:image/png;base64,' in page


def test_a_file_that_is_not_there_is_refused(stillowe: Command) -> None:
    ran = stillowe("check", "gone.pdf", "--for", "Rosa", "--json")

    assert ran.code == 3
    assert ran.json["error"]["code"] == "file.vanished"


def test_a_folder_is_refused(stillowe: Command, tmp_path: Path) -> None:
    ran = stillowe("check", tmp_path, "--for", "Rosa", "--json")

    assert ran.code == 3
    assert ran.json["error"]["code"] == FolderNotAPaper.code


def test_a_file_that_holds_no_paper_is_refused(stillowe: Command, tmp_path: Path) -> None:
    (tmp_path / "noise.pdf").write_bytes(b"%PDF-1.7\nnothing")

    ran = stillowe("check", tmp_path / "noise.pdf", "--for", "Rosa", "--json")

    assert ran.code == 3
    assert ran.json["error"]["code"].startswith("paper.")


def test_one_bad_file_among_papers_is_told_and_the_others_are_checked(
    stillowe: Command, letter: Path
) -> None:
    ran = stillowe("check", letter, "gone.txt", "--for", "Rosa Delgado", "--json", *ON)

    assert ran.code == 0
    assert [one["code"] for one in ran.json["refused"]] == ["file.vanished"]
    assert [one["name"] for one in ran.json["papers"]] == ["letter.txt"]


def test_a_paper_that_names_nobody_needs_a_name(stillowe: Command, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("The mortgage is released.\n", encoding="utf-8")

    ran = stillowe("check", tmp_path / "words.txt", "--json")

    assert ran.code == 3
    assert ran.json["error"]["code"] == NobodyAskedAbout.code


def test_somebody_else_than_the_paper_names_still_owes(stillowe: Command, letter: Path) -> None:
    ran = stillowe("check", letter, "--for", "Walter Finch", "--json", *ON)

    (person,) = ran.json["papers"][0]["people"]
    assert {one["verdict"] for one in person["debts"]} == {"silent"}


@pytest.fixture
def case(stillowe: Command, tmp_path: Path) -> Path:
    """A case that holds the order approving the sale."""
    (tmp_path / "order.txt").write_text(ORDER, encoding="utf-8")
    assert stillowe("new", "box", "--person", "Rosa Delgado").code == 0
    assert stillowe("add", "box", tmp_path / "order.txt").code == 0
    return tmp_path / "box"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(place.relative_to(folder)): place.read_bytes()
        for place in sorted(folder.rglob("*"))
        if place.is_file() and ".stillowe" not in place.parts
    }


def test_a_case_is_shown_before_and_after_and_stays_as_it_is(
    stillowe: Command, case: Path, letter: Path
) -> None:
    before = contents(case)

    ran = stillowe("check", letter, "--case", case, "--for", "Rosa", "--json", *ON)

    assert ran.code == 0
    assert [one["person"] for one in ran.json["case"]["people"]] == ["Rosa Delgado"]
    assert contents(case) == before


def test_a_letter_that_frees_nobody_narrows_nothing(
    stillowe: Command, case: Path, letter: Path
) -> None:
    ran = stillowe("check", letter, "--case", case, "--for", "Rosa", "--json", *ON)

    for one in ran.json["case"]["people"]:
        assert one["before"]["arguments"] == one["after_none_met"]["arguments"]
        assert one["before"]["arguments"] == one["after_all_met"]["arguments"]


def test_a_name_that_is_not_of_the_case_is_refused(
    stillowe: Command, case: Path, letter: Path
) -> None:
    ran = stillowe("check", letter, "--case", case, "--for", "Zoltan", "--json", *ON)

    assert ran.code == 3
    assert ran.json["error"]["code"] == "case.no_such_person"


def test_python_gives_the_same_verdicts_typed(letter: Path) -> None:
    found = package.check(letter, people=("Rosa Delgado",), on=20_781)

    one = found.verdict("Rosa Delgado", DebtKind.first_note)
    assert one.verdict is Verdict.silent
    assert package.check(LIEN_ONLY.encode(), ("Rosa Delgado",), on=20_781).debts == found.debts


def test_python_raises_the_refusal() -> None:
    with pytest.raises(PaperRefusal):
        package.check(b"%PDF-1.7\nnothing", ("Rosa",), on=20_781)


CONDITIONAL = """
Halsted Street Savings Bank

November 2, 2026

Blake A. Moreno

Re: Loan number 7730041198

Dear Blake A. Moreno:

Upon receipt of $20,000.00 on or before December 15, 2026, Halsted Street Savings Bank releases
Blake A. Moreno from all personal liability for the note and loan 7730041198, including any
deficiency.

Sincerely,
/s/ Paul Kerr
Paul Kerr, Vice President, Halsted Street Savings Bank
"""
BUNDLED = Path(__file__).parents[2] / "examples" / "cook-county" / "papers"


def test_a_release_on_a_condition_frees_after_signing_only_where_the_condition_is_met(
    stillowe: Command, tmp_path: Path
) -> None:
    (tmp_path / "offer.txt").write_text(CONDITIONAL, encoding="utf-8")
    stillowe("new", "box")
    stillowe("add", "box", *sorted(BUNDLED.glob("*.pdf")))

    ran = stillowe("check", "offer.txt", "--case", "box", "--for", "Blake", "--json", *ON)

    first, second = ran.json["case"]["people"]
    assert first["before"]["arguments"]["low_cents"] > 0
    assert first["after_all_met"]["arguments"] == {"low_cents": 0}
    assert first["after_none_met"]["arguments"] == first["before"]["arguments"]
    assert second["before"]["arguments"] == second["after_all_met"]["arguments"]
    (person,) = ran.json["papers"][0]["people"]
    assert {one["debt"]: one["verdict"] for one in person["debts"]}["first_note"] == "released_if"


def test_a_refusal_as_json_is_what_the_schema_says_of_refusals(stillowe: Command) -> None:
    ran = stillowe("check", "gone.pdf", "--for", "Rosa", "--json")

    refusal = check_schema()["$defs"]["refusal"]
    jsonschema.Draft202012Validator(refusal).validate(ran.json)


def test_a_page_is_not_written_into_a_folder_that_is_not_there(
    stillowe: Command, letter: Path, tmp_path: Path
) -> None:
    place = tmp_path / "nowhere" / "page.html"

    ran = stillowe("check", letter, "--for", "Rosa Delgado", "--html", place, "--json", *ON)

    assert ran.code == 3
    assert ran.json["error"]["code"] == NoPlaceForPage.code
    assert not place.parent.exists()


def test_a_folder_is_no_place_for_a_page(stillowe: Command, letter: Path, tmp_path: Path) -> None:
    ran = stillowe("check", letter, "--for", "Rosa Delgado", "--html", tmp_path, "--json", *ON)

    assert ran.code == 3
    assert "disk" not in ran.json["error"]["remedy"]


@pytest.mark.parametrize("name", ["", "  ", "-"])
def test_a_name_without_a_letter_is_refused(stillowe: Command, letter: Path, name: str) -> None:
    ran = stillowe("check", letter, f"--for={name}", "--json", *ON)

    assert ran.code == 3
    assert ran.json["error"]["code"] == EmptyName.code


RELEASE = LIEN_ONLY.replace(
    "We agree to the short sale of your home.",
    "Tall Oak Bank hereby releases Rosa Delgado from all personal liability for the note.",
)
LATER = """
Tall Oak Bank
November 20, 2026

Rosa Delgado
14 Elm Court, Aurora, Illinois

Re: Loan number 55120098

Dear Rosa Delgado:

This letter replaces our letter of November 2, 2026 in its entirety. You remain personally liable
for the unpaid balance of the note.

Sincerely,
/s/ Paul Kerr
Paul Kerr, Vice President, Tall Oak Bank
"""


def test_two_papers_in_one_command_are_held_against_each_other(
    stillowe: Command, tmp_path: Path
) -> None:
    (tmp_path / "first.txt").write_text(RELEASE, encoding="utf-8")
    (tmp_path / "second.txt").write_text(LATER, encoding="utf-8")

    ran = stillowe("check", tmp_path / "first.txt", tmp_path / "second.txt", "--json", *ON)

    first, second = ran.json["papers"]
    (warned,) = [one for one in first["state"] if one["code"] == "check_state.replaced_by"]
    assert "second.txt" in warned["text"]
    assert "in its entirety" in warned["text"]
    assert "released" not in {one["verdict"] for one in first["people"][0]["debts"]}
    assert "check_state.replaced_by" not in {one["code"] for one in second["state"]}


def test_a_letter_about_no_debt_is_said_to_change_nothing(
    stillowe: Command, tmp_path: Path
) -> None:
    place = tmp_path / "inspector.txt"
    place.write_text(
        "Brightbeam Home Inspection\nNovember 12, 2026\n\nDear Rosa Delgado,\n\n"
        "The furnace ran well. The rear step is loose.\n\n/s/ Ned Moss\n",
        encoding="utf-8",
    )

    ran = stillowe("check", place, "--for", "Rosa Delgado", *ON)

    told = " ".join(ran.out.split())
    assert "This paper is not about a debt of Rosa Delgado." in told
    assert "STILL OWE" not in told
    assert "hereby release" not in told
