"""Write the generated pages of ``docs/reference``: ``make docs``.

Everything on these pages is taken from the program itself, so that it cannot go stale; a house
test compares what is committed with what would be written.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from typer.main import get_command

import stillowe
from stillowe.cli.entry import app
from stillowe.errors import Refusal
from stillowe.facts import CATALOG
from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, FactDefinition
from stillowe.law import illinois
from stillowe.law.reference import GENERATED, reference_pages
from stillowe.papers import reader_declarations
from stillowe.report.language import Language, load_language
from stillowe.values import Axis, PaperKind, Unit, format_cents, format_rate, iso_day

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "docs" / "reference"
ABOUT: Final[Mapping[Axis, str]] = {
    Axis.case: "the case",
    Axis.person: "each person",
    Axis.loan: "each loan",
    Axis.person_debt: "each person and debt",
}


def pages() -> dict[str, str]:
    """Write every page: its path under ``docs/reference`` to its Markdown."""
    law = reference_pages(illinois.rulebook(), illinois.cases())
    return {
        "index.md": _index(),
        "codes.md": _codes(load_language()),
        "commands.md": _commands(),
        "facts.md": _facts(load_language()),
        "papers.md": _papers(load_language()),
        **{f"illinois/{name}": text for name, text in law.items()},
    }


def _page(title: str, *lines: str) -> str:
    return "\n".join([GENERATED, "", f"# {title}", "", *lines]).rstrip() + "\n"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> list[str]:
    return [_row(*head), "|" + "---|" * len(head), *(_row(*row) for row in rows), ""]


def _index() -> str:
    return _page(
        "Reference",
        "- [Commands](commands.md): what to type, every option, every exit code.",
        "- [Facts](facts.md): every fact, what it is asked as, and what stands until it is known.",
        "- [Papers](papers.md): every kind of paper, who holds it, what is read from it.",
        "- [Codes](codes.md): every finding and every refusal.",
        "- [The law of Illinois](illinois/index.md): every rule and figure with its authority.",
    )


# -- codes


def _codes(language: Language) -> str:
    refusals = sorted(refusal_classes(), key=lambda kind: (kind.code, kind.__name__))
    sentences = language.sentences
    return _page(
        "Codes",
        "A *finding* is something to know; the run goes on. A *refusal* is something not done;",
        "the exit code is 3. Codes are stable: programs may rely on them.",
        "",
        "## Findings",
        "",
        *_table(
            ("code", "what the report says"),
            ((f"`{code}`", _plain(sentences[f"finding.{code}"])) for code in finding_codes()),
        ),
        "## Refusals",
        "",
        *_table(
            ("code", "class", "when"),
            ((f"`{kind.code}`", f"`{kind.__name__}`", _first_line(kind)) for kind in refusals),
        ),
    )


def refusal_classes() -> set[type[Refusal]]:
    """Collect every refusal of every room that can be raised: the ends of the tree."""
    for module in pkgutil.walk_packages(stillowe.__path__, "stillowe."):
        if not module.name.endswith(".child"):
            importlib.import_module(module.name)
    found: set[type[Refusal]] = set()
    waiting: list[type[Refusal]] = [Refusal]
    while waiting:
        kind = waiting.pop()
        below = [each for each in kind.__subclasses__() if each.__module__.startswith("stillowe.")]
        waiting += below
        if not below:
            found.add(kind)
    return found


def finding_codes() -> list[str]:
    """List the code of every finding that has a sentence; the house tests hold it to the rooms."""
    starts = (key.partition("finding.") for key in load_language().sentences)
    return sorted(code for before, _, code in starts if not before and "." in code)


def _first_line(kind: type[object]) -> str:
    return (kind.__doc__ or "").strip().splitlines()[0]


def _plain(sentence: str) -> str:
    """Show the holes of a sentence as the names of what fills them."""
    told = re.sub(r"\{(?:paper_about|loan_about)(?:\|[a-z_]+)?\}", "", sentence)
    return re.sub(r"\{([a-z_]+)(?:\|[a-z_]+)?\}", lambda hole: f"*{_words(hole[1])}*", told)


def _words(name: str) -> str:
    return name.removesuffix("_cents").replace("_", " ")


# -- facts


def _facts(language: Language) -> str:
    lines: list[str] = [
        "What is *open* widens the answer until it is known. What is *presumed* stands until a",
        "paper or an answer shows otherwise; it can only keep a person liable, and the report",
        "prints it as assumed. `stillowe answer CASE FACT VALUE` answers any of them.",
        "",
    ]
    for axis in Axis:
        listed = [fact for fact in CATALOG.facts.values() if fact.axis is axis]
        lines += [f"## About {ABOUT[axis]}", ""]
        lines += _table(
            ("fact", "asked as", "takes", "until known", "from stage"),
            (_fact_row(fact, language) for fact in listed),
        )
    return _page("Facts", *lines)


def _fact_row(fact: FactDefinition, language: Language) -> tuple[str, ...]:
    question = language.sentences[f"question.{fact.name}"]
    asked = re.sub(r"\{loan_about(?:\|[a-z_]+)?\}", "", question).replace("{person}", "the person")
    stage = fact.from_stage.name.replace("_", " ")
    return (f"`{fact.name}`", asked, _takes(fact), _until_known(fact), stage)


def _takes(fact: FactDefinition) -> str:
    if fact.unit is Unit.truth:
        return "yes or no"
    if fact.unit is Unit.choice:
        return ", ".join(f"`{word}`" for word in fact.choices) or "words"
    if fact.unit is Unit.cents:
        top = "any amount" if fact.high >= LARGEST_KNOWN_CENTS else format_cents(fact.high)
        return f"dollars, {format_cents(fact.low)} to {top}"
    if fact.unit is Unit.rate:
        return f"a yearly rate, {format_rate(fact.low)} to {format_rate(fact.high)}"
    if fact.unit is Unit.date:
        return f"a date, {iso_day(fact.low)} to {iso_day(fact.high)}"
    return f"a number, {fact.low} to {fact.high}"


def _until_known(fact: FactDefinition) -> str:
    if not fact.affects_law:
        return "read by no rule"
    if fact.presumed is None:
        return "open"
    if isinstance(fact.presumed, bool):
        return f"presumed {'yes' if fact.presumed else 'no'}"
    if fact.unit is Unit.cents and isinstance(fact.presumed, int):
        return f"presumed {format_cents(fact.presumed)}"
    return f"presumed `{fact.presumed}`"


# -- papers


def _papers(language: Language) -> str:
    declared = reader_declarations()
    rows = (
        (
            language.sentences[f"kind.{kind}"],
            language.sentences[f"holder.{paper.holder}"],
            f"{paper.effort} of 5",
            paper.from_stage.name.replace("_", " "),
        )
        for kind, paper in CATALOG.papers.items()
    )
    lines = _table(("paper", "who holds it", "effort to get it", "can exist from"), rows)
    for kind in CATALOG.papers:
        lines += _told_by(kind, declared.get(kind, frozenset()), language)
    return _page("Papers", "Every kind of paper that is known by name.", "", *lines)


def _told_by(kind: PaperKind, read: frozenset[str], language: Language) -> Iterator[str]:
    can = {name for name, fact in CATALOG.facts.items() if kind in fact.established_by}
    yield f"## {language.sentences[f'kind.{kind}'].capitalize()}"
    yield ""
    yield f"Read from it: {', '.join(f'`{name}`' for name in sorted(read)) or 'nothing yet'}."
    if can - read:
        yield ""
        yield (
            "It can also tell, but our reader does not take it yet (look, and answer by hand): "
            + ", ".join(f"`{name}`" for name in sorted(can - read))
            + "."
        )
    yield ""


# -- commands


def _commands() -> str:
    lines = [
        "The result goes to standard output, talk to standard error. `--json` gives one JSON",
        "object, also where a command is refused. `NO_COLOR` and `COLUMNS` are honoured.",
        "",
        *_table(
            ("exit code", "means"),
            iter(
                [
                    ("0", "answered"),
                    ("1", "a finding as bad as `--check` names, or worse"),
                    ("2", "the command line was not understood"),
                    ("3", "refused: nothing was done, and the message says what to do"),
                    ("70", "a defect of this program; your case is unchanged"),
                    ("130", "interrupted"),
                ]
            ),
        ),
    ]
    for path, command in _leaves("stillowe", get_command(app)):
        lines += _command_lines(path, command)
    return _page("Commands", *lines)


def _leaves(path: str, command: Any) -> Iterator[tuple[str, Any]]:
    # Typer carries a click of its own and exports none of its types.
    inner = getattr(command, "commands", None)
    if inner is None:
        yield path, command
        return
    for name, below in inner.items():
        yield from _leaves(f"{path} {name}", below)


def _command_lines(path: str, command: Any) -> list[str]:
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    options = [each for each in command.params if each.param_type_name == "option"]
    shown = " ".join(each.metavar or each.name.upper() for each in arguments)
    lines = [f"## {path}", "", f"`{f'{path} {shown}'.strip()}`", "", command.help or "", ""]
    rows = [
        *((f"`{each.metavar or each.name.upper()}`", each.help or "") for each in arguments),
        *((f"`{each.opts[0]}`", each.help or "") for each in options if each.name != "help"),
    ]
    return [*lines, *_table(("argument or option", "what it is"), iter(rows))]


def main() -> None:
    """Write the pages, and take away those that stand for nothing any more."""
    written = pages()
    for path in FOLDER.rglob("*.md"):
        if path.relative_to(FOLDER).as_posix() not in written:
            path.unlink()
    for name, text in written.items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
