"""The commands: their names, arguments and help. The work is done in the modules beside this.

Those modules bring in numpy, the law and the readers, so each is imported when its command
runs; ``stillowe --help`` stays quick.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from stillowe.cli import shell
from stillowe.cli.arguments import AsJson, CaseFolder, Loan, On, Person
from stillowe.cli.letters import letter

app = typer.Typer(
    name="stillowe",
    help="After the house is gone, will I still owe, and how much? Answered from the papers.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
law_app = typer.Typer(help="The law as it is built in, with citations.", no_args_is_help=True)
app.add_typer(law_app, name="law")

_DERIVED: Final = ".stillowe"
"""``casefile.layers.DERIVED_NAME``, told again because that module brings in the readers' types."""


class Level(StrEnum):
    """How bad a finding must be for ``--check`` to give exit code 1."""

    note = "note"
    warning = "warning"
    danger = "danger"


class Depth(StrEnum):
    """How much of the explanation ``why`` shows."""

    sentence = "sentence"
    worksheet = "worksheet"
    full = "full"


def _version(asked: bool) -> None:
    if asked:
        from stillowe.cli.law_pages import version_line  # noqa: PLC0415  # brings in the law

        shell.say(version_line())
        raise typer.Exit


@app.callback()
def _start(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Program and law."),
    ] = False,
) -> None:
    """Answer, from the papers: after the house is gone, will I still owe, and how much?

    Information, not legal advice. Nothing leaves this machine.
    """


@app.command()
def new(  # noqa: PLR0913, PLR0917  # one option for each thing a user may know on the first day
    case: CaseFolder,
    person: Annotated[
        list[str] | None,
        typer.Option("--person", metavar="NAME", help="A person of the case; may be repeated."),
    ] = None,
    county: Annotated[str | None, typer.Option(help="The county of the property.")] = None,
    case_number: Annotated[str | None, typer.Option(help="The court's case number.")] = None,
    address: Annotated[str | None, typer.Option(help="The address of the property.")] = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Make a new case folder."""
    from stillowe.cli.casework import new_case  # noqa: PLC0415  # heavy

    known = {"county": county, "case_number": case_number, "property_address": address}
    facts = [(name, text) for name, text in known.items() if text]
    new_case(case, people=person or [], facts=facts, on=shell.day_asked(on), as_json=as_json)


@app.command()
def add(
    case: CaseFolder,
    papers: Annotated[
        list[Path], typer.Argument(metavar="FILES...", help="Files and folders of papers.")
    ],
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Add papers; each file ends as imported, duplicate or refused with the reason."""
    from stillowe.cli.casework import add_papers  # noqa: PLC0415  # heavy

    raise typer.Exit(add_papers(case, papers, on=shell.day_asked(on), as_json=as_json))


@app.command()
def answer(  # noqa: PLR0913, PLR0917  # the fact, its value, and whose word on whom
    case: CaseFolder,
    fact: Annotated[str, typer.Argument(help='A fact by name; see "stillowe facts CASE".')],
    value: Annotated[str, typer.Argument(help='The answer: "yes", "$1,200", "not known".')],
    person: Person = None,
    loan: Loan = None,
    who: Annotated[str, typer.Option(help="Who says so.")] = "you",
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Write down what you know; "not known" takes an answer back."""
    from stillowe.cli.casework import put_answer  # noqa: PLC0415  # heavy

    put_answer(
        case,
        fact=fact,
        text=value,
        person=person,
        loan=loan,
        who=who,
        on=shell.day_asked(on),
        as_json=as_json,
    )


@app.command()
def analyze(  # noqa: PLR0913, PLR0917  # one option for each way to ask
    case: CaseFolder,
    html: Annotated[
        Path | None, typer.Option(help="Where to write the page; default report.html in CASE.")
    ] = None,
    check: Annotated[
        Level | None, typer.Option(help="Exit with 1 if a finding is this bad or worse.")
    ] = None,
    unless: Annotated[
        list[str] | None,
        typer.Option(metavar="FACT", help="Treat a presumed fact as not known; repeatable."),
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Print everything, not only one screen.")
    ] = False,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Answer the case, and write report.html and trace.json into it."""
    with _children_ahead(case):
        from stillowe.cli.answering import show_analysis  # noqa: PLC0415  # heavy

        code = show_analysis(
            case,
            html=html,
            check=check.value if check else None,
            opened=unless or [],
            full=full,
            on=shell.day_asked(on),
            as_json=as_json,
        )
    raise typer.Exit(code)


@app.command()
def check(  # noqa: PLR0913, PLR0917  # one option for each way to ask
    papers: Annotated[
        list[Path], typer.Argument(metavar="PAPER...", help="Papers: PDF, DOCX or text.")
    ],
    people: Annotated[
        list[str] | None,
        typer.Option("--for", metavar="NAME", help="A person who is to sign; repeatable."),
    ] = None,
    case: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Also show this case before and after signing."),
    ] = None,
    html: Annotated[Path | None, typer.Option(help="Where to write a page to print.")] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Print everything, not only one screen.")
    ] = False,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Before you sign: what a paper leaves of each debt of each person.

    The paper is only read; nothing is added to a case.
    """
    from stillowe.papers import children_waiting  # noqa: PLC0415  # other commands need no child

    with children_waiting():
        from stillowe.cli.checking import show_check  # noqa: PLC0415  # heavy

        code = show_check(
            papers,
            people=people or [],
            case=case,
            html=html,
            full=full,
            on=shell.day_asked(on),
            as_json=as_json,
        )
    raise typer.Exit(code)


@app.command()
def deadlines(
    case: CaseFolder,
    ics: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Also write the days into a calendar file (.ics)."),
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Also what is not begun, done or closed, with each count.")
    ] = False,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """List the days you must not miss: how each is counted, and what is still open."""
    with _children_ahead(case):
        from stillowe.cli.deadlines import show_deadlines  # noqa: PLC0415  # heavy

        show_deadlines(case, ics=ics, every=every, on=shell.day_asked(on), as_json=as_json)


@app.command()
def collect(case: CaseFolder, on: On = None, as_json: AsJson = False) -> None:
    """What a creditor could really take of pay and property, and what is out of reach."""
    with _children_ahead(case):
        from stillowe.cli.collecting import show_collecting  # noqa: PLC0415  # heavy

        show_collecting(case, on=shell.day_asked(on), as_json=as_json)


def _children_ahead(case: Path) -> AbstractContextManager[None]:
    """Let the child that reads load beside the law, where nothing of the case is read yet."""
    if (case / _DERIVED).exists() or not (case / "case.toml").exists():
        return nullcontext()
    from stillowe.papers import children_waiting  # noqa: PLC0415  # other commands need no child

    return children_waiting()


@app.command()
def why(  # noqa: PLR0913, PLR0917  # which conclusion, of whom, and how deep
    case: CaseFolder,
    conclusion: Annotated[
        str, typer.Argument(help="still-owe, entered, possible, separate-suit, a gate, ...")
    ],
    person: Person = None,
    loan: Loan = None,
    depth: Annotated[Depth, typer.Option(help="How much to show.")] = Depth.worksheet,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Explain one conclusion, down to the quotes and the law."""
    from stillowe.cli.explaining import show_why  # noqa: PLC0415  # heavy

    show_why(
        case,
        conclusion,
        person=person,
        loan=loan,
        depth=depth.value,
        on=shell.day_asked(on),
        as_json=as_json,
    )


@app.command()
def facts(
    case: CaseFolder,
    every: Annotated[bool, typer.Option("--all", help="Also what is not known yet.")] = False,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """List what is known, how well, and by whose word."""
    from stillowe.cli.fact_pages import show_facts  # noqa: PLC0415  # heavy

    show_facts(case, every=every, on=shell.day_asked(on), as_json=as_json)


@app.command()
def papers(case: CaseFolder, as_json: AsJson = False) -> None:
    """List the papers of the case, and the files that were refused."""
    from stillowe.cli.fact_pages import show_papers  # noqa: PLC0415  # heavy

    show_papers(case, as_json=as_json)


app.command()(letter)


@law_app.command("list")
def law_list(as_json: AsJson = False) -> None:
    """List the topics of law that are built in."""
    from stillowe.cli.law_pages import list_topics  # noqa: PLC0415  # heavy

    list_topics(as_json=as_json)


@law_app.command("show")
def law_show(
    topic: Annotated[str, typer.Argument(help="A topic or a conclusion, by name.")],
    as_json: AsJson = False,
) -> None:
    """Show the rules and figures of one topic with their citations."""
    from stillowe.cli.law_pages import show_topic  # noqa: PLC0415  # heavy

    show_topic(topic, as_json=as_json)


@app.command()
def schema(name: Annotated[str, typer.Argument(help="trace.v1, report.v1, check.v1, ...")]) -> None:
    """Print the published JSON schema of an output."""
    from stillowe.cli.schemas import schema_text  # noqa: PLC0415  # heavy

    shell.say(schema_text(name))


@app.command()
def doctor(
    case: Annotated[
        Path | None, typer.Argument(metavar="[CASE]", help="Also check this case's originals.")
    ] = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Check this installation: Python, packages, protection, law, terminal."""
    from stillowe.cli.doctor import examine  # noqa: PLC0415  # heavy

    examine(case, on=shell.day_asked(on), as_json=as_json)
