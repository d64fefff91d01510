"""Findings: things the user must know that do not stop a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from stillowe.values.spans import Span


class Severity(IntEnum):
    """How much a finding matters; larger is worse."""

    note = 0
    warning = 1
    danger = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """A stable code with typed arguments; the sentence is written in ``report/language``.

    ``arguments`` hold strings, cents, days or counts; their unit is part of the argument's name
    (``difference_cents``, ``judgment_date``). ``where`` are the quotes the finding rests on.
    """

    code: str
    severity: Severity
    arguments: Mapping[str, str | int | bool] = field(default_factory=dict)
    where: tuple[Span, ...] = ()
