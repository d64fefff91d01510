"""``new``, ``add`` and ``answer``: the commands that write to a case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from stillowe.casefile import AddedFile, AddReport, Case, TypedAnswer
from stillowe.cli import shell
from stillowe.cli.figures import show_claim_value
from stillowe.cli.people import person_named
from stillowe.facts import definition_of
from stillowe.facts.encoding import why_impossible
from stillowe.papers.claims import Claim
from stillowe.values import Axis
from stillowe.values.vocabulary import FactName
from stillowe.workbench import sheet_of

_MARKS: Final = {"imported": "+", "duplicate": "=", "refused": "!"}


def new_case(
    folder: Path,
    *,
    people: Sequence[str],
    facts: Sequence[tuple[str, str]],
    on: int,
    as_json: bool,
) -> None:
    """Make the case and say what to do next."""
    case = Case.create(folder, on=on, property_facts=facts, people=people)
    if as_json:
        shell.say_json({"case": str(case.folder), "created": True})
        return
    shell.say(shell.printable(f"Made the case {case.folder}."))
    shell.talk(shell.printable(f"Next: stillowe add {case.folder} FILES   (one paper is enough)"))


def add_papers(folder: Path, papers: Sequence[Path], *, on: int, as_json: bool) -> int:
    """Add papers and list what became of each; 3 where nothing at all could be taken."""
    report = Case.open(folder).add(papers, on=on)
    if as_json:
        shell.say_json(_report_json(folder, report))
    else:
        shell.say_lines(_line(file) for file in report.files)
        counted = ", ".join(
            f"{report.count(outcome)} {outcome}" for outcome in ("imported", "duplicate", "refused")
        )
        shell.say(f"{len(report.files)} offered: {counted}.")
        shell.talk(shell.printable(f"Next: stillowe analyze {folder}"))
    return shell.REFUSED if report.count("refused") == len(report.files) else shell.ANSWERED


def _line(file: AddedFile) -> str:
    line = f"{_MARKS[file.outcome]} {file.name}: {file.outcome}"
    if file.refusal is not None:
        return f"{line}. {file.refusal.what} {file.refusal.remedy}"
    return f"{line} ({file.kind.replace('_', ' ')})" if file.kind else line


def _report_json(folder: Path, report: AddReport) -> dict[str, Any]:
    return {
        "case": str(folder),
        "offered": len(report.files),
        "imported": report.count("imported"),
        "duplicate": report.count("duplicate"),
        "refused": report.count("refused"),
        "files": [
            {
                "name": file.name,
                "outcome": file.outcome,
                "sha256": file.sha256 or None,
                "stored_as": file.stored_as or None,
                "kind": file.kind,
                "error": shell.refusal_json(file.refusal) if file.refusal else None,
            }
            for file in report.files
        ],
    }


def put_answer(  # noqa: PLR0913  # the fact, its value, and whose word on whom
    folder: Path,
    *,
    fact: str,
    text: str,
    person: str | None,
    loan: str | None,
    who: str,
    on: int,
    as_json: bool,
) -> None:
    """Write one answer and say how it was understood."""
    case = Case.open(folder)
    name = str(definition_of(fact).name)
    known = _people(case, name, on=on)
    whose = _whose(person, known)
    typed = TypedAnswer(name, text, whose, loan or "", who, on, 0)
    claim = case.put_answer(typed)
    understood = "not known" if claim is None else show_claim_value(name, claim.value)
    if as_json:
        about = {"person": whose or None, "loan": loan}
        value = None if claim is None else claim.value
        shell.say_json({"fact": name, **about, "understood": understood, "value": value})
        return
    of_whom = f" ({whose})" if whose else ""
    shell.say(shell.printable(f"{name}{of_whom}: {understood}"))
    for told in _beware(name, whose, claim, known, on=on):
        shell.talk(shell.printable(told))


def _beware(
    fact: str, whose: str, claim: Claim | None, known: Sequence[str], *, on: int
) -> Iterator[str]:
    """Say what a slip of the pen may have done: a day yet to come, a person new in the case."""
    if claim is None:
        return
    day = claim.value
    if isinstance(day, int) and why_impossible(definition_of(fact), day, on) == "in_the_future":
        yield "That day has not come yet. Until then the answer is kept, but not counted."
        if fact == FactName.sale_date:
            yield "For a sale that is ahead: stillowe answer CASE sale_scheduled_date DAY"
    if known and whose not in known:
        yield f"{whose} is new in this case. If that is a slip, take it back:"
        yield f'  stillowe answer CASE {fact} "not known" --person "{whose}"'


def _people(case: Case, fact: str, *, on: int) -> Sequence[str]:
    """Give the people of the case as they are named, where the fact is about a person."""
    if definition_of(fact).axis not in {Axis.person, Axis.person_debt}:
        return ()
    sheet = sheet_of(case.papers(), case.answers(), on=on)
    return [member.label for member in sheet.members.get(Axis.person, ())]


def _whose(person: str | None, known: Sequence[str]) -> str:
    """Give the full name of the person meant; one known person needs no name."""
    if person is None:
        return known[0] if len(known) == 1 else ""
    return person_named(person, known) or person
