"""``schema``: the published JSON schemas of what this program gives out."""

from __future__ import annotations

from importlib import resources
from typing import Final

from stillowe.errors import ReportRefusal

_SCHEMAS: Final = {
    "check.v1": ("stillowe.report.schemas", "check.v1.schema.json"),
    "collect.v1": ("stillowe.report.schemas", "collect.v1.schema.json"),
    "deadlines.v1": ("stillowe.report.schemas", "deadlines.v1.schema.json"),
    "report.v1": ("stillowe.report.schemas", "report.v1.schema.json"),
    "trace.v1": ("stillowe.worlds", "trace.v1.schema.json"),
}


class NoSuchSchema(ReportRefusal):
    """No output has a schema of that name."""

    code = "report.no_such_schema"

    def __init__(self, name: str) -> None:
        super().__init__(
            what=f'There is no schema called "{name}".',
            where="schema",
            why="A schema is only published for outputs that other programs may rely on.",
            remedy=f"Name one of: {', '.join(sorted(_SCHEMAS))}.",
        )


def schema_text(name: str) -> str:
    """Give a published schema as text; raises ``NoSuchSchema``."""
    if name not in _SCHEMAS:
        raise NoSuchSchema(name)
    package, file = _SCHEMAS[name]
    return resources.files(package).joinpath(file).read_text(encoding="utf-8").rstrip("\n")
