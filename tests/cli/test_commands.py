"""Every command: its result, its talk, its exit code, and one JSON shape for refusals."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest
from command_line import Command
from typed_papers import NOTICE, ORDER, OTHER_CASE

from stillowe.casefile.layers import DERIVED_NAME
from stillowe.cli import entry, main
from stillowe.law.illinois import rulebook

pytestmark = pytest.mark.slow  # each test reads papers in a child process

ON = ("--on", "2026-11-24")


@pytest.fixture
def order(tmp_path: Path) -> Path:
    """The order approving the sale, as a file."""
    place = tmp_path / "order.txt"
    place.write_text(ORDER, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case that holds the order, made once; tests take copies of it."""
    folder = tmp_path_factory.mktemp("prepared")
    (folder / "order.txt").write_text(ORDER, encoding="utf-8")
    assert main(["new", str(folder / "box")]) == 0
    assert main(["add", str(folder / "box"), str(folder / "order.txt")]) == 0
    return folder / "box"


@pytest.fixture
def with_order(prepared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A case of its own that holds the order."""
    capsys.readouterr()
    return Path(shutil.copytree(prepared, tmp_path / "box"))


def test_help_names_every_command(stillowe: Command) -> None:
    told = stillowe("--help").out

    commands = "new add answer analyze check letter why facts papers law doctor"
    for command in commands.split():
        assert f"\n  {command} " in told


def test_version_names_program_and_law(stillowe: Command) -> None:
    ran = stillowe("--version")

    assert ran.code == 0
    assert ran.out.startswith("stillowe 0.")
    assert "law illinois" in ran.out


def test_a_case_without_papers_says_what_to_get_first(stillowe: Command) -> None:
    stillowe("new", "box")

    ran = stillowe("analyze", "box", *ON)

    assert ran.code == 0
    assert "foreclosure complaint" in ran.out
    assert "$0.00" not in ran.out


def test_a_person_without_papers_is_not_told_that_nothing_is_owed(stillowe: Command) -> None:
    stillowe("new", "box", "--person", "Ada Example")

    ran = stillowe("analyze", "box", *ON)

    assert ran.code == 0
    assert "Ada Example" in ran.out
    assert "no upper limit known" in ran.out


def test_one_notice_is_enough_to_start(stillowe: Command, tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(NOTICE, encoding="utf-8")
    stillowe("new", "box")
    stillowe("add", "box", "notice.txt")

    ran = stillowe("analyze", "box", "--on", "2024-02-01")

    assert ran.code == 0
    assert "judgment of foreclosure" in ran.out
    assert "A sale is set for May 6, 2024" in " ".join(ran.out.split())
    assert "No person is named yet" in ran.out


def test_an_order_in_personam_is_owed_to_the_cent(stillowe: Command, with_order: Path) -> None:
    ran = stillowe("why", "box", "still-owe", "--person", "Ada", "--json", *ON)

    (answer,) = ran.json["answers"]
    assert (answer["range"]["low"], answer["range"]["high"]) == (41_250_75, 41_250_75)


def test_analyze_writes_the_page_and_the_trace(stillowe: Command, with_order: Path) -> None:
    ran = stillowe("analyze", "box", *ON)

    assert ran.code == 0
    assert "$41,250.75" in ran.out
    assert "report.html" in ran.err
    page = (with_order / "report.html").read_text(encoding="utf-8")
    assert "$41,250.75" in page
    trace = json.loads((with_order / "trace.json").read_text(encoding="utf-8"))
    assert trace["schema"] == "traces.v1"


def test_the_same_case_gives_the_same_bytes(stillowe: Command, with_order: Path) -> None:
    first = stillowe("analyze", "box", "--json", *ON).out
    trace = (with_order / "trace.json").read_bytes()

    assert stillowe("analyze", "box", "--json", *ON).out == first
    assert (with_order / "trace.json").read_bytes() == trace


def test_analyze_as_json_follows_the_published_schema(stillowe: Command, with_order: Path) -> None:
    schema = stillowe("schema", "report.v1").json

    jsonschema.validate(stillowe("analyze", "box", "--json", *ON).json, schema)


def test_every_trace_follows_the_published_schema(stillowe: Command, with_order: Path) -> None:
    schema = stillowe("schema", "trace.v1").json
    stillowe("analyze", "box", *ON)
    traces = json.loads((with_order / "trace.json").read_text(encoding="utf-8"))["traces"]

    assert traces
    for kept in traces:
        jsonschema.validate(kept["trace"], schema)


@pytest.mark.parametrize("depth", ["sentence", "worksheet", "full"])
def test_why_explains_at_three_depths(stillowe: Command, with_order: Path, depth: str) -> None:
    ran = stillowe("why", "box", "entered", "--person", "Ada", "--depth", depth, *ON)

    assert ran.code == 0
    assert "$41,250.75" in ran.out
    assert "order.txt" in ran.out


def test_why_takes_names_as_people_write_them(stillowe: Command, with_order: Path) -> None:
    told = {
        stillowe("why", "box", name, "--person", "ada example", *ON).out
        for name in ("still-owe", "still_owe", "personal_exposure_cents", "personal-exposure")
    }

    assert len(told) == 1


@pytest.mark.parametrize(
    "number", [1, *(pytest.param(one, marks=pytest.mark.deep) for one in range(2, 6)), 6]
)
def test_why_takes_the_short_name_of_every_gate(
    stillowe: Command, with_order: Path, number: int
) -> None:
    short = stillowe("why", "box", f"G{number}", *ON)

    assert short.code == 0
    assert short.out == stillowe("why", "box", rulebook().answers.gates[number - 1], *ON).out


def test_why_gate_lists_the_gates(stillowe: Command, with_order: Path) -> None:
    assert "g1, g2, g3, g4, g5, g6" in stillowe("why", "box", "gate").err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("why", "box", "nonsense"), "worlds.no_such_conclusion"),
        (("why", "box", "still-owe", "--person", "Zelda"), "case.no_such_person"),
        (("why", "box", "still-owe", "--person", "Example"), "case.person_not_clear"),
        (("analyze", "nowhere"), "case.not_a_case"),
        (("new", "box"), "case.already_exists"),
        (("law", "show", "nonsense"), "law.unknown_topic"),
        (("answer", "box", "nonsense", "yes"), "fact.unknown_name"),
        (("answer", "box", "signed_note", "maybe", "--person", "Ada"), "fact.wrong_kind_of_value"),
        (("answer", "box", "signed_note", "yes"), "case.answer_needs_a_person"),
        (("analyze", "box", "--on", "soonish"), "value.unreadable_date"),
        (("analyze", "box", "--unless", "nonsense"), "fact.unknown_name"),
    ],
)
def test_a_refusal_says_what_where_why_and_what_to_do(
    stillowe: Command, with_order: Path, arguments: tuple[str, ...], code: str
) -> None:
    spoken = stillowe(*arguments)
    as_json = stillowe(*arguments, "--json")

    assert (spoken.code, as_json.code) == (3, 3)
    assert spoken.out == ""
    assert spoken.err.startswith("Refused: ")
    assert spoken.err.count("\n") == 4
    error = as_json.json["error"]
    assert set(error) == {"code", "what", "where", "why", "remedy"}
    assert error["code"] == code
    assert all(error.values())


@pytest.mark.parametrize(
    "arguments", [("analyze",), ("analyze", "box", "--bogus"), ("analyze", "box", "--check", "x")]
)
def test_a_command_not_understood_is_usage(stillowe: Command, arguments: tuple[str, ...]) -> None:
    assert stillowe(*arguments).code == 2
    ran = stillowe(*arguments, "--json")
    assert ran.code == 2
    assert ran.json["error"]["code"] == "usage"


def test_check_gives_one_only_where_a_finding_is_bad_enough(
    stillowe: Command, with_order: Path
) -> None:
    (with_order / "papers" / "extra.txt").write_text(OTHER_CASE, encoding="utf-8")

    ran = stillowe("analyze", "box", "--json", "--check", "danger", *ON)
    severities = {finding["severity"] for finding in ran.json["findings"]}

    assert severities
    assert ran.code == int("danger" in severities)
    assert stillowe("analyze", "box", "--check", "note", *ON).code == 1


def test_add_counts_what_became_of_each_file(stillowe: Command, order: Path) -> None:
    (order.parent / "empty.pdf").touch()
    stillowe("new", "box")

    ran = stillowe("add", "box", order, order, "empty.pdf", "gone.pdf", "--json")

    assert ran.code == 0
    told = ran.json
    assert (told["offered"], told["imported"], told["duplicate"], told["refused"]) == (4, 1, 1, 2)
    errors = [file["error"]["code"] for file in told["files"] if file["error"]]
    assert errors == ["paper.empty", "file.vanished"]


def test_add_is_refused_only_where_nothing_was_taken(stillowe: Command) -> None:
    stillowe("new", "box")

    ran = stillowe("add", "box", "gone.pdf")

    assert ran.code == 3
    assert "gone.pdf: refused" in ran.out


def test_refused_files_stay_in_sight(stillowe: Command, with_order: Path) -> None:
    stillowe("add", "box", "gone.pdf")

    assert "gone.pdf" in stillowe("papers", "box").out
    assert "gone.pdf" in stillowe("analyze", "box", *ON).out


def test_an_answer_is_said_back_as_understood(stillowe: Command, with_order: Path) -> None:
    ran = stillowe("answer", "box", "unpaid-balance", "$41,250.5", "--json")
    money = stillowe("answer", "box", "unpaid-balance", "41250.50")
    day = stillowe("answer", "box", "loan_date", "3/4/2011")
    whose = stillowe("answer", "box", "signed_note", "yes", "--person", "ada")
    gone = stillowe("answer", "box", "signed_note", "don't know", "--person", "ada")

    assert ran.code in {0, 3}
    assert money.out == "unpaid_balance_cents: $41,250.50\n"
    assert day.out == "loan_date: March 4, 2011\n"
    assert whose.out == "signed_note (Ada Example): yes\n"
    assert gone.out == "signed_note (Ada Example): not known\n"


def test_an_answer_is_shown_beside_the_papers(stillowe: Command, with_order: Path) -> None:
    stillowe("answer", "box", "signed_note", "no", "--person", "Ada", "--on", "2026-11-01")

    told = stillowe("facts", "box", *ON).out

    assert "[signed_note] (Ada Example)" in told
    assert "said by you on November 1, 2026" in told
    assert (
        stillowe("why", "box", "entered", "--person", "Ada", "--json", *ON).json["answers"][0][
            "range"
        ]["low"]
        == 41_250_75
    )


def test_an_answer_not_understood_by_hand_is_a_finding(stillowe: Command, with_order: Path) -> None:
    place = with_order / "case.toml"
    place.write_text(
        place.read_text(encoding="utf-8")
        + '\n[[answers]]\nfact = "signed_note"\nvalue = "perhaps"\nperson = "Ada Example"\n',
        encoding="utf-8",
    )

    ran = stillowe("analyze", "box", "--json", *ON)

    assert ran.code == 0
    assert "answer.not_understood" in [finding["code"] for finding in ran.json["findings"]]


def test_a_broken_case_file_is_refused_with_its_line(stillowe: Command, with_order: Path) -> None:
    (with_order / "case.toml").write_text("[case]\nname = \n", encoding="utf-8")

    ran = stillowe("analyze", "box")

    assert ran.code == 3
    assert "case.toml, line 2" in ran.err


def test_an_altered_original_is_said_and_never_lowers(stillowe: Command, with_order: Path) -> None:
    (original,) = (with_order / "papers").iterdir()
    original.write_text(ORDER.replace("41,250.75", "1.00"), encoding="utf-8")
    stillowe("answer", "box", "appeared", "yes", "--person", "Ada Example")

    report = stillowe("analyze", "box", "--json", *ON).json

    assert "paper.altered" in [finding["code"] for finding in report["findings"]]
    assert "1.00" not in json.dumps(report["people"])


def test_a_paper_of_another_case_is_set_aside(stillowe: Command, with_order: Path) -> None:
    (with_order.parent / "notice.txt").write_text(NOTICE, encoding="utf-8")
    stillowe("add", "box", "notice.txt")
    before = stillowe("why", "box", "still-owe", "--json", *ON).json["answers"]
    (with_order.parent / "other.txt").write_text(OTHER_CASE, encoding="utf-8")
    stillowe("add", "box", "other.txt")

    report = stillowe("analyze", "box", "--json", *ON).json
    after = stillowe("why", "box", "still-owe", "--json", *ON).json["answers"]

    assert "paper.other_case" in [finding["code"] for finding in report["findings"]]
    assert [one["range"] for one in after] == [one["range"] for one in before]
    assert "Cy Stranger" not in [one["about"] for one in after]


def test_a_folder_that_takes_no_output_still_gets_its_answer(
    stillowe: Command, with_order: Path
) -> None:
    (with_order / "report.html").mkdir()

    ran = stillowe("analyze", "box", *ON)

    assert ran.code == 0
    assert "$41,250.75" in ran.out
    assert "report.html" in ran.err


def test_the_page_can_be_written_elsewhere(stillowe: Command, with_order: Path) -> None:
    ran = stillowe("analyze", "box", "--html", "page.html", *ON)

    assert ran.code == 0
    assert (with_order.parent / "page.html").read_text(encoding="utf-8").startswith("<!")
    assert stillowe("analyze", "box", "--html", "no/such/\0", *ON).code in {2, 3}


def test_a_presumed_fact_can_be_opened(stillowe: Command, with_order: Path) -> None:
    settled = stillowe("why", "box", "entered", "--person", "Ada", "--json", *ON).json
    opened = stillowe("analyze", "box", "--unless", "discharge_entered", "--json", *ON)

    assert settled["answers"][0]["range"]["low"] == 41_250_75
    assert opened.code == 0


def test_law_is_listed_and_shown_with_citations(stillowe: Command) -> None:
    topics = stillowe("law", "list", "--json").json["topics"]

    assert "illinois.deficiency" in topics
    for topic in topics:
        shown = stillowe("law", "show", topic, "--json").json
        assert all(rule["citation"]["text"] for rule in shown["rules"])
        assert "Authority: " in stillowe("law", "show", topic).out
    assert stillowe("law", "show", "owes-the-debt").out.count("Authority: ") == 1


def test_doctor_tells_what_protects_and_what_is_altered(
    stillowe: Command, with_order: Path
) -> None:
    names = [check["name"] for check in stillowe("doctor", "--json", *ON).json["checks"]]
    assert {"python", "numpy", "law", "law last checked", "terminal"} <= set(names)
    assert any(name.startswith("reading papers") for name in names)

    (original,) = (with_order / "papers").iterdir()
    original.unlink()
    checks = stillowe("doctor", "box", "--json", *ON).json

    assert not checks["well"]
    assert "paper.original_missing" in [check["name"] for check in checks["checks"]]


def test_doctor_says_when_the_law_was_last_looked_at_too_long_ago(stillowe: Command) -> None:
    checks = stillowe("doctor", "--json", "--on", "2030-01-01").json["checks"]

    (law,) = [check for check in checks if check["name"] == "law last checked"]
    assert not law["well"]


@pytest.mark.parametrize("width", [40, 120])
def test_no_line_is_wider_than_the_terminal(
    stillowe: Command, with_order: Path, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    asked = [
        ("analyze", "box", *ON),
        ("facts", "box", "--all", *ON),
        ("papers", "box"),
        ("why", "box", "still-owe", "--depth", "full", *ON),
        ("law", "show", "deficiency"),
    ]

    for arguments in asked:
        lines = stillowe(*arguments).out.splitlines()
        assert max(map(len, lines)) <= width, arguments


def test_output_has_no_colour_where_it_is_not_a_terminal(
    stillowe: Command, with_order: Path
) -> None:
    assert "\x1b" not in stillowe("analyze", "box", *ON).out


def test_what_analyze_wrote_is_not_taken_as_a_paper(stillowe: Command, with_order: Path) -> None:
    elsewhere = with_order.parent / "answers"
    elsewhere.mkdir()
    (elsewhere / "terminal.txt").write_text(stillowe("analyze", "box", *ON).out, encoding="utf-8")
    (elsewhere / "report.json").write_text(
        stillowe("analyze", "box", "--json", *ON).out, encoding="utf-8"
    )
    for name in ("report.html", "trace.json"):
        (elsewhere / name).write_bytes((with_order / name).read_bytes())

    told = stillowe("add", "box", elsewhere, "--json").json

    assert [file["error"]["code"] for file in told["files"]] == ["file.own_output"] * 4


def test_the_shell_looks_for_what_was_read_where_the_case_keeps_it() -> None:
    assert entry._DERIVED == DERIVED_NAME


def test_an_answer_about_somebody_new_or_a_day_to_come_says_so(stillowe: Command) -> None:
    on = ("--on", "2026-11-24")
    stillowe("new", "slips", "--person", "Maria Delgado", *on)
    known = stillowe("answer", "slips", "served_personally", "no", "--person", "Maria", *on)
    assert "new in this case" not in known.err
    slip = stillowe("answer", "slips", "served_personally", "no", "--person", "Marai", *on)
    assert "Marai is new in this case" in slip.err
    early = stillowe("answer", "slips", "sale_date", "December 14, 2026", *on)
    assert "has not come yet" in early.err
    assert "sale_scheduled_date" in early.err
    announced = stillowe("answer", "slips", "sale_scheduled_date", "December 14, 2026", *on)
    assert "has not come yet" not in announced.err
