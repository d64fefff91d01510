"""``letter``: a plain letter to a debt collector, filled from the case, to print and sign."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from stillowe.cli import shell
from stillowe.cli.arguments import AsJson, CaseFolder, On, Person


class Which(StrEnum):
    """The letters: ``report.letters.LetterKind``, told again because that brings in the law."""

    stop_contact = "stop-contact"
    dispute = "dispute"


def letter(  # noqa: PLR0913, PLR0917  # one option for each blank of a letter
    case: CaseFolder,
    which: Annotated[Which, typer.Argument(metavar="stop-contact|dispute")],
    person: Person = None,
    to: Annotated[
        str | None, typer.Option("--to", metavar="NAME", help="The collector, by name.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Also write it to this file.")
    ] = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Write a letter to a debt collector: to stop contact, or to dispute the debt.

    Nothing is sent. The letter admits nothing and promises nothing.
    """
    from stillowe.cli.letter_pages import show_letter  # noqa: PLC0415  # heavy

    show_letter(
        case,
        which.value,
        person=person,
        collector=to or "",
        out=out,
        on=shell.day_asked(on),
        as_json=as_json,
    )
