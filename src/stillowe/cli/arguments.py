"""The arguments commands share: what they are called and how their help reads."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

CaseFolder = Annotated[Path, typer.Argument(metavar="CASE", help="The case folder.")]
AsJson = Annotated[bool, typer.Option("--json", help="Give the result as JSON.")]
On = Annotated[
    str | None, typer.Option("--on", metavar="DAY", help="Answer as of this day; default today.")
]
Person = Annotated[
    str | None, typer.Option("--person", metavar="NAME", help="The person meant, by name.")
]
Loan = Annotated[
    str | None,
    typer.Option("--loan", metavar="NAME", help='The loan meant: "foreclosed", "second".'),
]
