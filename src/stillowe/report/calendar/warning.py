"""The warning that stands before every step into court (TCF v. Richards).

Somebody served by a newspaper notice only cannot be ordered to pay, until they appear.
"""

from __future__ import annotations

from stillowe.report.calendar.inputs import AtRisk
from stillowe.report.document import NotEstablished, Statement, Support
from stillowe.report.record import Record
from stillowe.values import Axis, FactName

_SHOWN_BY = (FactName.served_by_publication, FactName.served_personally, FactName.appeared)


def warning(record: Record) -> tuple[Statement, ...]:
    """Warn everybody who may be served by publication only and is not known to have appeared.

    Those for whom it is certain are told so; empty where there is nobody.
    """
    calendar = record.inputs.calendar
    if calendar is None:
        return ()
    groups = (
        ("certain", [one for one in calendar.at_risk if one.certain]),
        ("maybe", [one for one in calendar.at_risk if not one.certain]),
    )
    return tuple(_warn(record, kind, people) for kind, people in groups if people)


def warning_of(record: Record, person: int | None) -> tuple[Statement, ...]:
    """Warn one person, or everybody at risk where a step is about the whole case."""
    calendar = record.inputs.calendar
    if calendar is None or person is None:
        return warning(record)
    return tuple(
        _warn(record, "certain" if one.certain else "maybe", [one])
        for one in calendar.at_risk
        if one.person == person
    )


def _warn(record: Record, kind: str, people: list[AtRisk]) -> Statement:
    names = ", ".join(record.label(Axis.person, one.person) for one in people)
    calendar = record.inputs.calendar
    rules = record.rule_support(calendar.gate) if calendar is not None else ()
    facts = [
        support
        for one in people
        for name in _SHOWN_BY
        for support in record.cell_support((name, one.person))
    ]
    support: tuple[Support, ...] = tuple(dict.fromkeys((*rules, *facts)))
    return Statement(
        f"calendar.warning.{kind}",
        {"people": names},
        support or (NotEstablished(FactName.served_by_publication),),
    )
