"""The case before and after signing, side by side, and what signing adds."""

from __future__ import annotations

from collections.abc import Iterator

from stillowe.report.check.document import ChangeFigures, ChangePart
from stillowe.report.check.inputs import CheckInput, PersonChange
from stillowe.report.check.supporting import clause_support
from stillowe.report.document import Argument, NotEstablished, Statement
from stillowe.report.people import amount, shown_ends, shown_known
from stillowe.values.clauses import Verdict
from stillowe.worlds.results import Range


def change(inputs: CheckInput) -> ChangePart | None:
    """Say what each person could owe before, and after with all or none of the conditions met."""
    found = inputs.change
    if found is None:
        return None
    household = None if found.household is None else _figures(found.household)
    return ChangePart(
        case_name=found.case_name,
        people=tuple(_figures(one) for one in found.people),
        household=household,
        added=tuple(_added(inputs)),
    )


def _figures(one: PersonChange) -> ChangeFigures:
    return ChangeFigures(
        person=one.person,
        loan=one.loan,
        before=_told(one.before),
        all_met=_told(one.all_met),
        none_met=_told(one.none_met),
    )


def _told(found: Range | None) -> Statement:
    if found is None:
        return Statement("check_change.not_covered", {}, (NotEstablished("law"),))
    low, high = shown_ends(found)
    support = (NotEstablished(found.conclusion),)
    return amount(low, high, support, known=shown_known(found))


def _added(inputs: CheckInput) -> Iterator[Statement]:
    """Say each new promise as a line of its own: it is in no range of the case."""
    for paper in inputs.papers:
        for one in paper.verdict.debts:
            if one.verdict is not Verdict.adds:
                continue
            support = clause_support(paper, one.clauses)
            names: dict[str, Argument] = {"person": one.person.name, "debt": one.debt.value}
            if one.amount_cents is None:
                yield Statement("check_change.adds_unknown", names, support)
            else:
                names["amount_cents"] = one.amount_cents
                yield Statement("check_change.adds", names, support)
